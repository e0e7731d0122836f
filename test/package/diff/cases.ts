import type { Files } from '../repository.ts';
import type { CORRECTIONS } from '../../../scripts/package/diff/corrections.ts';
import { operation } from '../repository.ts';

/** What is expected of a change, as `impact place: what`; undefined if nothing is said. */
interface Expected {
  readonly change?: string;
  /** The correction that applies; undefined if Redocly's own rating counts. */
  readonly kind?: (typeof CORRECTIONS)[number]['kind'];
}

/** A schema that only requests or only responses have, before and after. */
interface SchemaCase extends Expected {
  readonly side: 'request' | 'response';
  readonly before: object;
  readonly after: object;
}

const SECRET = 'a value that was secret is no longer marked as such';
const ENUM = 'a response’s enum gained a value';
const MORE = 'a request takes more, or a response promises more';

const ENVELOPE = 'a call resolves with the data instead of the whole body, or the other way round';

const STRING = { type: 'string' };
const HIDDEN = { type: 'string', 'x-sensitive': true };
const REFERENCE = { $ref: './Same.yaml' };
const NULLABLE = { type: ['string', 'null'] };
const REQUIRED = { required: ['note'] };

function thing(properties: object, more: object = {}): object {
  return { type: 'object', ...more, properties };
}

function note(limits: object, more: object = {}): object {
  return thing({ note: { ...STRING, ...limits } }, more);
}

function kinds(...values: readonly string[]): object {
  return thing({ kind: { type: 'string', enum: values } });
}

function parts(properties: object): object {
  return thing({ parts: { type: 'array', items: thing(properties) } });
}

function change(
  side: SchemaCase['side'],
  before: object,
  after: object,
  expected?: string,
  kind?: string,
): SchemaCase {
  return { side, before, after, ...(expected && { change: expected }), ...(kind && { kind }) };
}

const [BIG_SMALL, BIG] = [kinds('big', 'small'), kinds('big')];
const ALL = kinds('big', 'small', 'tiny');

/** By the names of the schemas. */
export const SCHEMAS: Readonly<Record<string, SchemaCase>> = {
  NoLongerSecret: change(
    'response',
    thing({ password: HIDDEN }),
    thing({ password: STRING }),
    'major password: `x-sensitive` `true` → not set',
    SECRET,
  ),
  NoLongerSecretReference: change(
    'response',
    thing({ password: { ...REFERENCE, 'x-sensitive': true } }),
    thing({ password: REFERENCE }),
    'major password: `x-sensitive` `true` → not set',
    SECRET,
  ),
  SaidToBePublic: change(
    'response',
    thing({ password: HIDDEN }),
    thing({ password: { ...STRING, 'x-sensitive': false } }),
    'major password: `x-sensitive` `true` → `false`',
    SECRET,
  ),
  SaidToBePublicReference: change(
    'request',
    thing({ password: { ...REFERENCE, 'x-sensitive': true } }),
    thing({ password: { ...REFERENCE, 'x-sensitive': false } }),
    'major password: `x-sensitive` `true` → `false`',
    SECRET,
  ),
  // This is said of the property.
  NoLongerReference: change(
    'response',
    thing({ passphrase: { ...REFERENCE, 'x-sensitive': true } }),
    thing({ passphrase: STRING }),
  ),
  // A call resolves with the data, whatever stands beside it.
  GainsBesideData: change(
    'response',
    thing({ data: STRING }, { required: ['data'] }),
    thing({ data: STRING, links: STRING }, { required: ['data'] }),
    'minor links: was added',
  ),
  NowRequiresData: change(
    'response',
    thing({ data: STRING }),
    thing({ data: STRING }, { required: ['data'] }),
    'major : requires `data`',
    ENVELOPE,
  ),
  NoLongerRequiresData: change(
    'response',
    thing({ data: STRING }, { required: ['data'] }),
    thing({ data: STRING }),
    'major : no longer requires `data`',
    ENVELOPE,
  ),
  RequestRequiresDataNoLonger: change(
    'request',
    thing({ data: STRING }, { required: ['data'] }),
    thing({ data: STRING }),
    'minor : no longer requires `data`',
    MORE,
  ),
  ResponseEnumGains: change('response', BIG_SMALL, ALL, 'minor kind: gained `tiny`', ENUM),
  RequestEnumGains: change('request', BIG_SMALL, ALL, 'minor kind: gained `tiny`', MORE),
  ResponseEnumLoses: change('response', BIG_SMALL, BIG, 'minor kind: lost `small`', MORE),
  RequestEnumLoses: change(
    'request',
    BIG_SMALL,
    kinds('big', 'tiny'),
    'major kind: gained `tiny`, lost `small`',
  ),
  RequestLosesProperty: change(
    'request',
    thing({ note: STRING, more: STRING }),
    thing({ more: STRING }),
    'major note: was removed',
    'a property was removed or renamed, in a request too',
  ),
  ItemLosesProperty: change(
    'response',
    parts({ size: STRING }),
    parts({}),
    'major parts[].size: was removed',
  ),
  RequestOptional: change(
    'request',
    note({}, REQUIRED),
    note({}),
    'minor : no longer requires `note`',
    MORE,
  ),
  RequestNullable: change(
    'request',
    note({}),
    note(NULLABLE),
    'minor note: `type` `string` → `string` | `null`',
    MORE,
  ),
  RequestLonger: change(
    'request',
    note({ maxLength: 50 }),
    note({ maxLength: 100 }),
    'minor note: `maxLength` `50` → `100`',
    MORE,
  ),
  RequestShorter: change(
    'request',
    note({ maxLength: 100 }),
    note({ maxLength: 50 }),
    'major note: `maxLength` `100` → `50`',
  ),
  RequestRequires: change('request', note({}), note({}, REQUIRED), 'major : requires `note`'),
  ResponseOptional: change(
    'response',
    note({}, REQUIRED),
    note({}),
    'major : no longer requires `note`',
  ),
  ResponseNullable: change(
    'response',
    note({}),
    note(NULLABLE),
    'major note: `type` `string` → `string` | `null`',
  ),
  RequestGainsProperty: change(
    'request',
    note({}),
    thing({ note: STRING, 'x-source': STRING }),
    'minor x-source: was added',
  ),
  Deprecated: change(
    'response',
    note({}),
    note({ deprecated: true }),
    'minor note: `deprecated` not set → `true`',
    'something was deprecated',
  ),
  Described: change(
    'response',
    { ...STRING, description: 'The name of the thing, as a person wrote it.' },
    { ...STRING, description: 'The name of the thing, as a person reads it.' },
    'patch : `description` "…a person wrote it." → "…a person reads it."',
  ),
  Provenance: change(
    'response',
    note({ 'x-documented': { maxLength: 5, why: 'Old.' } }),
    note({ 'x-why': 'New.', 'x-source': 'A guide.' }),
  ),
};

const TEAM = 'the path for teams changed or was removed';

/** By the operationIds. */
export const OPERATIONS: Readonly<Record<string, Expected>> = {
  moveTeam: { kind: TEAM, change: 'major : `x-team-path` `/teams/a` → `/teams/b`' },
  loseTeam: { kind: TEAM, change: 'major : `x-team-path` `/teams/a` → not set' },
  gainTeam: {
    kind: 'a path for teams was added',
    change: 'minor : `x-team-path` not set → `/teams/a`',
  },
  deprecate: {
    kind: 'something was deprecated',
    change: 'minor : `deprecated` not set → `true`',
  },
  renameParameter: {
    kind: 'a path parameter was renamed',
    change: 'major path parameter "thingId": `name` `id` → `thingId`',
  },
  changeParameter: { change: 'major query parameter "size": `maximum` `5` → `4`' },
  addParameter: { change: 'minor header parameter "X-Size": was added' },
  loseParameter: { change: 'major query parameter "size": was removed' },

  '/of-path': { change: 'major query parameter "size": `maximum` `5` → `4`' },
  newId: { change: 'major : `operationId` `oldId` → `newId`' },
  remove: { change: 'major : was removed (DELETE /remove)' },
  addHere: { change: 'minor : was added (PUT /move)' },
  addElsewhere: { change: 'minor : was added (POST /v1/elsewhere)' },
};

/** What else the document has, before or after. */
export function documentParts(when: 'before' | 'after'): object {
  const isAfter = when === 'after';
  const tag = (name: string) => ({ name, description: `${name} of things.` });
  const description = isAfter ? 'For all of you.' : 'For all.';
  return {
    servers: [{ url: 'https://api.example', description }],
    tags: isAfter ? [tag('Boxes'), tag('Volumes')] : [tag('Boxes')],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: isAfter ? 'basic' : 'bearer' } },
    },
  };
}

/** By what they are called. */
export const DOCUMENT_PARTS: Readonly<Record<string, Expected>> = {
  'the tag Boxes': {},
  'the tag Volumes': { change: 'minor : was added' },
  'the server https://api.example': {
    change: 'patch : `description` "For all." → "For all of you."',
  },
  'the security scheme bearer': { change: 'major : `scheme` `bearer` → `basic`' },
};

/** A parameter in a file of its own. */
export function parameterFile(when: 'before' | 'after'): Files {
  const schema = { type: 'integer', maximum: when === 'after' ? 4 : 5 };
  const parameter = { name: 'size', in: 'query', schema };
  return { 'openapi/things/parameters/Size.yaml': parameter };
}

/** The paths of a spec in which all of that is, before or after. */
export function paths(when: 'before' | 'after'): Record<string, object> {
  const isAfter = when === 'after';
  const get = (id: string, more: object = {}) => ({
    get: operation(id, undefined, undefined, more),
  });
  const team = (name: string) => ({ 'x-team-path': `/teams/${name}` });
  const parameter = (name: string) => ({
    parameters: [{ name, in: 'path', required: true, schema: STRING }],
  });
  const size = (maximum: number) => ({
    parameters: [{ name: 'size', in: 'query', schema: { type: 'integer', maximum } }],
  });
  const header = { name: 'X-Size', in: 'header', schema: STRING };
  const withSchemas = Object.entries(SCHEMAS).map(([name, { side }]) => {
    const [sent, received] = side === 'request' ? [name] : [undefined, name];
    return [`/${name}`, { patch: operation(name, sent, received) }] as const;
  });
  return {
    ...Object.fromEntries(withSchemas),
    '/move': {
      ...get('moveTeam', team(isAfter ? 'b' : 'a')),
      ...(isAfter && { put: operation('addHere') }),
    },
    '/lose': get('loseTeam', isAfter ? {} : team('a')),
    '/gain': get('gainTeam', isAfter ? team('a') : {}),
    '/deprecate': get('deprecate', isAfter ? { deprecated: true } : {}),
    '/change-parameter': get('changeParameter', size(isAfter ? 4 : 5)),
    '/add-parameter': get('addParameter', isAfter ? { parameters: [header] } : {}),
    '/lose-parameter': get('loseParameter', isAfter ? {} : size(5)),
    '/of-path': { ...get('changeParameterOfPath'), ...size(isAfter ? 4 : 5) },
    '/of-file': get('referToParameter', { parameters: [{ $ref: '../parameters/Size.yaml' }] }),
    '/id': get(isAfter ? 'newId' : 'oldId'),
    '/same': { get: operation('same', 'Same', isAfter ? 'Fresh' : 'Stale') },
    ...(isAfter
      ? { '/rename/{thingId}': get('renameParameter', parameter('thingId')) }
      : { '/rename/{id}': get('renameParameter', parameter('id')) }),
    ...(isAfter
      ? { '/v1/elsewhere': { post: operation('addElsewhere') } }
      : { '/remove': { delete: operation('remove') } }),
  };
}
