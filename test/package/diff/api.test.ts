import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiChanges } from '../../../scripts/package/diff/api.ts';
import type { Change, Impact } from '../../../scripts/package/diff/change.ts';
import { CORRECTIONS } from '../../../scripts/package/diff/corrections.ts';
import { Checkout } from '../../../scripts/package/diff/git.ts';
import { operation, Repository, spec } from '../repository.ts';

/** A schema of a request or of a response, before and after, and what is said of it. */
interface Case {
  /** What the table of corrections calls it; undefined if Redocly's own rating counts. */
  readonly kind?: string;
  readonly side: 'request' | 'response';
  readonly before: object;
  readonly after: object;
  readonly impact?: Impact;
  readonly place?: string;
  readonly what?: string;
}

const STRING = { type: 'string' };
const LIST = { type: 'array', items: { type: 'object', properties: { size: { type: 'number' } } } };

function thing(properties: object, more: object = {}): object {
  return { type: 'object', ...more, properties };
}

function kinds(...values: readonly string[]): object {
  return thing({ kind: { type: 'string', enum: values } });
}

const SCHEMAS: Readonly<Record<string, Case>> = {
  NoLongerSecret: {
    kind: 'a value that was secret is no longer marked as such',
    side: 'response',
    before: thing({ password: { type: 'string', 'x-sensitive': true } }),
    after: thing({ password: STRING }),
    impact: 'major',
    place: 'password',
    what: '`x-sensitive` `true` → not set',
  },
  NoLongerSecretBesideReference: {
    kind: 'a value that was secret is no longer marked as such',
    side: 'response',
    before: thing({ password: { $ref: './Same.yaml', 'x-sensitive': true } }),
    after: thing({ password: { $ref: './Same.yaml' } }),
    impact: 'major',
    place: 'password',
    what: '`x-sensitive` `true` → not set',
  },
  NoLongerReference: {
    side: 'response',
    before: thing({ passphrase: { $ref: './Same.yaml', 'x-sensitive': true } }),
    after: thing({ passphrase: STRING }),
  },
  ResponseEnumGains: {
    kind: 'an enum gained a value, or a response’s enum lost one',
    side: 'response',
    before: kinds('big', 'small'),
    after: kinds('big', 'small', 'tiny'),
    impact: 'minor',
    place: 'kind',
    what: 'gained `tiny`',
  },
  RequestEnumGains: {
    kind: 'an enum gained a value, or a response’s enum lost one',
    side: 'request',
    before: kinds('big', 'small'),
    after: kinds('big', 'small', 'tiny'),
    impact: 'minor',
    place: 'kind',
    what: 'gained `tiny`',
  },
  ResponseEnumLoses: {
    kind: 'an enum gained a value, or a response’s enum lost one',
    side: 'response',
    before: kinds('big', 'small'),
    after: kinds('big'),
    impact: 'minor',
    place: 'kind',
    what: 'lost `small`',
  },
  RequestEnumLoses: {
    side: 'request',
    before: kinds('big', 'small'),
    after: kinds('big', 'tiny'),
    impact: 'major',
    place: 'kind',
    what: 'gained `tiny`, lost `small`',
  },
  RequestLosesProperty: {
    kind: 'a property was removed or renamed, in a request too',
    side: 'request',
    before: thing({ note: STRING, more: STRING }),
    after: thing({ more: STRING }),
    impact: 'major',
    place: 'note',
    what: 'was removed',
  },
  ItemLosesProperty: {
    side: 'response',
    before: thing({ parts: LIST }),
    after: thing({ parts: { ...LIST, items: { type: 'object', properties: {} } } }),
    impact: 'major',
    place: 'parts[].size',
    what: 'was removed',
  },
  RequestOptional: {
    kind: 'a request takes more, or a response promises more',
    side: 'request',
    before: thing({ note: STRING }, { required: ['note'] }),
    after: thing({ note: STRING }, { required: [] }),
    impact: 'minor',
    place: '',
    what: 'no longer requires `note`',
  },
  RequestNullable: {
    kind: 'a request takes more, or a response promises more',
    side: 'request',
    before: thing({ note: STRING }),
    after: thing({ note: { type: ['string', 'null'] } }),
    impact: 'minor',
    place: 'note',
    what: '`type` `string` → `string` | `null`',
  },
  RequestLonger: {
    kind: 'a request takes more, or a response promises more',
    side: 'request',
    before: thing({ note: { type: 'string', maxLength: 50 } }),
    after: thing({ note: { type: 'string', maxLength: 100 } }),
    impact: 'minor',
    place: 'note',
    what: '`maxLength` `50` → `100`',
  },
  RequestShorter: {
    side: 'request',
    before: thing({ note: { type: 'string', maxLength: 100 } }),
    after: thing({ note: { type: 'string', maxLength: 50 } }),
    impact: 'major',
    place: 'note',
    what: '`maxLength` `100` → `50`',
  },
  RequestRequires: {
    side: 'request',
    before: thing({ note: STRING }),
    after: thing({ note: STRING }, { required: ['note'] }),
    impact: 'major',
    place: '',
    what: 'requires `note`',
  },
  ResponseOptional: {
    side: 'response',
    before: thing({ note: STRING }, { required: ['note'] }),
    after: thing({ note: STRING }),
    impact: 'major',
    place: '',
    what: 'no longer requires `note`',
  },
  ResponseNullable: {
    side: 'response',
    before: thing({ note: STRING }),
    after: thing({ note: { type: ['string', 'null'] } }),
    impact: 'major',
    place: 'note',
    what: '`type` `string` → `string` | `null`',
  },
  RequestGainsProperty: {
    side: 'request',
    before: thing({ note: STRING }),
    after: thing({ note: STRING, 'x-source': STRING }),
    impact: 'minor',
    place: 'x-source',
    what: 'was added',
  },
  Deprecated: {
    kind: 'something was deprecated',
    side: 'response',
    before: thing({ note: STRING }),
    after: thing({ note: { type: 'string', deprecated: true } }),
    impact: 'minor',
    place: 'note',
    what: '`deprecated` not set → `true`',
  },
  Described: {
    side: 'response',
    before: { type: 'string', description: 'The name of the thing, as a person wrote it.' },
    after: { type: 'string', description: 'The name of the thing, as a person reads it.' },
    impact: 'patch',
    place: '',
    what: '`description` "…a person wrote it." → "…a person reads it."',
  },
  Provenance: {
    side: 'response',
    before: thing({ note: { type: 'string', 'x-documented': { maxLength: 5, why: 'Old.' } } }),
    after: thing({ note: { type: 'string', 'x-why': 'New.', 'x-source': 'A guide.' } }),
  },
};

/** The changes of operations, by the operationId that they are told under. */
const OPERATIONS: Readonly<Record<string, Omit<Case, 'side' | 'before' | 'after'>>> = {
  moveTeam: {
    kind: 'the path for teams changed or was removed',
    impact: 'major',
    what: '`x-team-path` `/teams/a` → `/teams/b`',
  },
  loseTeam: {
    kind: 'the path for teams changed or was removed',
    impact: 'major',
    what: '`x-team-path` `/teams/a` → not set',
  },
  gainTeam: {
    kind: 'a path for teams was added',
    impact: 'minor',
    what: '`x-team-path` not set → `/teams/a`',
  },
  deprecate: {
    kind: 'something was deprecated',
    impact: 'minor',
    what: '`deprecated` not set → `true`',
  },
  renameParameter: {
    kind: 'a path parameter was renamed',
    impact: 'major',
    place: 'parameters 0',
    what: '`name` `id` → `thingId`',
  },
  newId: { impact: 'major', what: '`operationId` `oldId` → `newId`' },
  remove: { impact: 'major', what: 'was removed (DELETE /remove)' },
  addHere: { impact: 'minor', what: 'was added (PUT /move)' },
  addElsewhere: { impact: 'minor', what: 'was added (POST /v1/elsewhere)' },
};

function paths(when: 'before' | 'after'): Record<string, object> {
  const isAfter = when === 'after';
  const parameter = (name: string) => ({
    parameters: [{ name, in: 'path', required: true, schema: STRING }],
  });
  const withSchemas = Object.entries(SCHEMAS).map(([name, { side }]) => [
    `/${name}`,
    { patch: operation(name, ...(side === 'request' ? [name] : [undefined, name])) },
  ]);
  return {
    ...(Object.fromEntries(withSchemas) as Record<string, object>),
    '/move': {
      get: operation('moveTeam', undefined, undefined, {
        'x-team-path': isAfter ? '/teams/b' : '/teams/a',
      }),
      ...(isAfter ? { put: operation('addHere') } : {}),
    },
    '/lose': {
      get: operation(
        'loseTeam',
        undefined,
        undefined,
        isAfter ? {} : { 'x-team-path': '/teams/a' },
      ),
    },
    '/gain': {
      get: operation(
        'gainTeam',
        undefined,
        undefined,
        isAfter ? { 'x-team-path': '/teams/a' } : {},
      ),
    },
    '/deprecate': {
      get: operation('deprecate', undefined, undefined, isAfter ? { deprecated: true } : {}),
    },
    [isAfter ? '/rename/{thingId}' : '/rename/{id}']: {
      get: operation(
        'renameParameter',
        undefined,
        undefined,
        parameter(isAfter ? 'thingId' : 'id'),
      ),
    },
    '/id': { get: operation(isAfter ? 'newId' : 'oldId') },
    '/same': { get: operation('same', 'Same', isAfter ? 'Fresh' : 'Stale') },
    ...(isAfter
      ? { '/v1/elsewhere': { post: operation('addElsewhere') } }
      : { '/remove': { delete: operation('remove') } }),
  };
}

function schemas(when: 'before' | 'after'): Record<string, object | undefined> {
  const all = Object.entries(SCHEMAS).map(([name, schema]) => [name, schema[when]]);
  return {
    ...(Object.fromEntries(all) as Record<string, object>),
    Same: { type: 'string' },
    ...(when === 'before'
      ? { Stale: { type: 'boolean' }, Gone: { type: 'integer' } }
      : {
          Stale: undefined,
          Fresh: { type: 'boolean' },
          Gone: undefined,
          Added: { type: 'number' },
        }),
  };
}

let repository: Repository;
let changes: readonly Change[];

beforeAll(async () => {
  repository = await Repository.create(spec(paths('before'), schemas('before')));
  await repository.write(spec(paths('after'), schemas('after')));
  const checkout = await Checkout.open(repository.root);
  changes = await apiChanges(repository.root, await checkout.find('v1.0.0'));
});

afterAll(() => repository.remove());

function changesOf(subject: string): readonly Change[] {
  return changes.filter((change) => change.subject === subject);
}

function expected({ impact, place = '', what }: Partial<Case>): readonly object[] {
  return impact === undefined ? [] : [expect.objectContaining({ impact, place, what })];
}

test.each(Object.entries(SCHEMAS))('schema %s', (name, schema) => {
  expect(changesOf(name)).toEqual(expected(schema));
});

test.each(Object.entries(OPERATIONS))('operation %s', (id, change) => {
  expect(changesOf(id)).toEqual(expected(change));
});

test('each correction has a case', () => {
  const cases = new Set(
    [...Object.values(SCHEMAS), ...Object.values(OPERATIONS)].map(({ kind }) => kind),
  );
  expect(CORRECTIONS.map(({ kind }) => kind).filter((kind) => !cases.has(kind))).toEqual([]);
});

test('a secret that is no longer marked is a matter of security, and nothing else is', () => {
  const subjects = changes.filter(({ isSecurity }) => isSecurity).map(({ subject }) => subject);
  expect(subjects).toEqual(['NoLongerSecret', 'NoLongerSecretBesideReference', 'passphrase']);
});

describe('a schema is a public type', () => {
  test.each([
    ['Gone', 'major', 'is no longer a schema'],
    ['Added', 'minor', 'is a new schema'],
    // A renamed one is both.
    ['Stale', 'major', 'is no longer a schema'],
    ['Fresh', 'minor', 'is a new schema'],
  ])('%s', (name, impact, what) => {
    expect(changesOf(name)).toEqual([expect.objectContaining({ impact, what })]);
  });
});

test('a change has the line where it is now, or where it was', async () => {
  const schemas = 'openapi/things/schemas';
  const lineOf = async (file: string, text: string) => {
    const content = await readFile(path.join(repository.root, file), 'utf8');
    return `${file}:${String(content.slice(0, content.indexOf(text)).split('\n').length)}`;
  };
  expect(changesOf('RequestShorter')[0]?.source).toBe(
    await lineOf(`${schemas}/RequestShorter.yaml`, 'maxLength'),
  );
  expect(changesOf('addHere')[0]?.source).toBe(
    await lineOf('openapi/things/paths/move.yaml', '  operationId: addHere'),
  );
  expect(changesOf('RequestLosesProperty')[0]?.source).toBe(
    `${schemas}/RequestLosesProperty.yaml:4 at v1.0.0`,
  );
});
