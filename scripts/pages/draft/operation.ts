import { operationIdOf } from '../../shared/names.ts';
import { operations, type SpecOperation } from '../../spec/operations.ts';
import type { Cursor, Source } from '../../spec/source.ts';
import type { Page } from '../read/page.ts';
import { draftParameters } from './parameters.ts';
import { furtherStem, stemsOf, type Stem } from './names.ts';
import type { Schemas } from './schemas.ts';
import type { Schema } from './settled.ts';
import { treeOf, type Node } from './tree.ts';

/** Methods that change nothing; those that change something answer with other errors as well. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** An operation as its path file has it, and what stands in files of its own beside it. */
export interface OperationDraft {
  readonly id: string;
  readonly tag: string;
  readonly operation: Schema;
  /** By the name of their file. */
  readonly parameters: ReadonlyMap<string, Schema>;
  /** Documented bodies, by the name of their file. */
  readonly examples: ReadonlyMap<string, unknown>;
}

/** What an operation can take from the spec as it stands. */
export interface Shared {
  /** The file of a parameter that states the same. */
  parameter(node: Node): string | undefined;
  isParameterTaken(name: string): boolean;
  /** The file of a new parameter. */
  parameterFile(name: string): string;
  /** The file of a documented body. */
  exampleFile(name: string): string;
  isSchemaTaken(name: string): boolean;
}

/** Drafts the operation of a page. */
export function draftOperation(
  page: Page,
  source: Source,
  schemas: Schemas,
  shared: Shared,
): OperationDraft {
  const { operation, fields } = page.facts;
  const { title, method, permission } = operation;
  const id = operationIdOf(title);
  const tag = tagOf(permission, operation.path);
  const stems = stemsOf(title);
  const examples = new Map<string, unknown>();
  const parameters = new Map<string, Schema>();
  const siblings = operations(source).filter(
    (other) => SAFE.has(other.method) === SAFE.has(method),
  );
  const statuses = [...fields.keys()].flatMap(
    (place) => /^response\/(\w+)$/.exec(place)?.[1] ?? [],
  );

  const content = (root: string, file: string, stem: Stem) => {
    const node = treeOf(page.facts, root, page.bodies);
    if (!node || node.facts.type === 'none') return undefined;
    const own = [...page.bodies].filter(([name]) => name.split('#')[0] === root);
    const shown = own.map(([name, body]): [string, Schema] => {
      const number = name.split('#')[1];
      const address = `${file}${number === undefined ? '' : `.${number}`}.json`;
      examples.set(address, body);
      const key = number === undefined ? 'documented' : `documented-${number}`;
      return [key, { externalValue: shared.exampleFile(address) }];
    });
    return {
      'application/json': {
        schema: schemas.body(node, stem),
        ...(shown.length > 0 && { examples: Object.fromEntries(shown) }),
      },
    };
  };

  const listed = draftParameters(page, schemas, shared, stems.response.prefix, parameters);
  const request = content('request', `${id}.request`, stems.request);
  const responses = statuses.map((status): [string, Schema] => {
    const isFirst = status === firstSuccess(statuses);
    const file = `${id}.response${isFirst ? '' : `.${status}`}`;
    const success = shared.isSchemaTaken(stems.response.root) ? stems.result : stems.response;
    const stem = isFirst
      ? success
      : furtherStem(stems, status, (name) => shared.isSchemaTaken(name));
    const body = content(`response/${status}`, file, stem);
    return [status, { ...headersOf(siblings), ...(body && { content: body }) }];
  });
  const isSilent = !statuses.some((status) => status.startsWith('2'));
  const unstated: [string, Schema] = ['200', unstatedResponse(siblings)];
  const errors = errorsOf(siblings).filter(([status]) => !statuses.includes(status));
  const all = [...responses, ...(isSilent ? [unstated] : []), ...errors];
  return {
    id,
    tag,
    operation: {
      operationId: id,
      tags: [tag],
      summary: title,
      ...(permission === undefined
        ? { 'x-documented': { kept: 'The page names no permission.' } }
        : { 'x-required-permission': permission }),
      ...(page.teamPath !== undefined && { 'x-team-path': page.teamPath }),
      ...(listed.length > 0 && { parameters: listed }),
      ...(request && { requestBody: { ...requestMark(page), content: request } }),
      responses: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    parameters,
    examples,
  };
}

/** The success whose body has the plain names, as the lint has it: not the first that the page lists. */
function firstSuccess(statuses: readonly string[]): string | undefined {
  return statuses.filter((status) => status.startsWith('2')).sort()[0];
}

/** What the vendor groups operations by: the second step of the permission, else the last of the path. */
export function tagOf(permission: string | undefined, path: string): string {
  const own = permission?.split(' > ')[1];
  const collection = path.split('/').findLast((step) => /^[a-z]/.test(step)) ?? 'general';
  const words = own ?? collection.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a body must be sent, where the page lets that be told. */
function requestMark({ facts, bodies }: Page): Schema {
  const isMarked = facts.fields.get('request')?.required === true;
  if (isMarked) return { required: true };
  const isNeeded = [...facts.fields].some(
    ([place, { required }]) => /^request\/[^/[|{]+$/.test(place) && required === true,
  );
  if (!isNeeded && !bodies.has('request')) return {};
  const why = isNeeded
    ? "The page doesn't say whether a body must be sent, and marks fields of it as required."
    : "The page doesn't say whether a body must be sent; its sample sends one.";
  return { required: true, 'x-documented': { required: null, why } };
}

/** The headers that the spec's operations answer with: those of the first success. */
function headersOf(siblings: readonly SpecOperation[]): Schema {
  const headers = siblings.flatMap(({ cursor }) => {
    const responses = cursor.get('responses')?.entries() ?? [];
    const success = responses.find(([status]) => status.startsWith('2'))?.[1];
    return fromRoot(success?.get('headers')) ?? [];
  });
  return headers.length === 0 ? {} : { headers: headers[0] };
}

/** A value of the spec with what it refers to given from the root. */
function fromRoot(cursor: Cursor | undefined): unknown {
  if (!cursor) return undefined;
  const file = cursor.target()?.file;
  const entries = cursor.entries();
  if (entries.length === 0 || Array.isArray(cursor.value)) return cursor.value;
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === '$ref' ? file : fromRoot(value)]),
  );
}

function unstatedResponse(siblings: readonly SpecOperation[]): Schema {
  return {
    ...headersOf(siblings),
    'x-documented': false,
    'x-why': 'The page names no response.',
  };
}

/**
 * The errors that all operations of the spec answer with that change as much. One that a page states
 * is its operation's own; what they share stands in a file of its own.
 */
function errorsOf(siblings: readonly SpecOperation[]): [string, Schema][] {
  const errors = siblings.map(
    ({ cursor }) =>
      new Map(
        (cursor.get('responses')?.entries() ?? []).flatMap(([status, response]) =>
          /^[45]/.test(status) ? [[status, fromRoot(response) as Schema] as const] : [],
        ),
      ),
  );
  return [...(errors[0]?.keys() ?? [])].flatMap((status): [string, Schema][] => {
    const all = errors.map((own) => own.get(status));
    const shared = all.find((response) => response?.['$ref'] !== undefined);
    return shared && all.every((response) => response !== undefined) ? [[status, shared]] : [];
  });
}
