import { without, type FieldFacts } from '../../spec/facts.ts';
import { parse, type FieldPlace } from '../../spec/place.ts';
import { namesInPath, parameterSchema, type Parameter, type Parameters } from './parameters.ts';
import { isEnvelope } from './occurrences.ts';
import type { Pages, Schema } from './provenance.ts';
import type { CommonResponses } from './responses.ts';
import type { Schemas } from './schemas.ts';
import { statusesOf, type Subject } from './subjects.ts';

/** What the operations of a draft have in common. */
export interface Shared {
  readonly schemas: Schemas;
  readonly parameters: Parameters;
  readonly responses: CommonResponses;
  readonly pages: Pages;
}

/** An operation as its path file has it, with its documented bodies by file. */
export interface OperationDraft {
  readonly operation: Schema;
  readonly examples: ReadonlyMap<string, unknown>;
}

/** Drafts one operation. */
export function draftOperation(subject: Subject, shared: Shared): OperationDraft {
  const { id, tag, summary, facts, teamPath } = subject;
  const { permission, deprecated } = facts.operation;
  const examples = new Map<string, unknown>();
  const parameters = shared.parameters
    .of(subject)
    .map((parameter) =>
      parameter.file === undefined
        ? parameterSchema(ofOperation(parameter, id), shared.schemas, shared.pages)
        : { $ref: parameter.file },
    );
  const request = content(subject, 'request', `${id}.request`, shared, examples);
  return {
    operation: {
      operationId: id,
      tags: [tag],
      summary,
      ...(deprecated === true && { deprecated }),
      ...(permission !== undefined && { 'x-required-permission': permission }),
      ...provenanceOf(subject),
      ...(teamPath !== undefined && { 'x-team-path': teamPath }),
      ...(parameters.length > 0 && { parameters }),
      ...(request && { requestBody: { ...requestMark(subject), content: request } }),
      responses: responsesOf(subject, shared, examples),
    },
    examples,
  };
}

/** A parameter as one operation states it, for want of a file that it could share. */
function ofOperation(parameter: Parameter, id: string): Parameter {
  return {
    ...parameter,
    nodes: parameter.nodes.filter(({ operation }) => operation === id),
    unlisted: parameter.unlisted.filter((operation) => operation === id),
  };
}

/** What the page states of the operation as a whole where the spec says otherwise. */
function provenanceOf(subject: Subject): Schema {
  const { title, permission, statuses = [] } = subject.facts.operation;
  const isRenamed = subject.summary !== title;
  const isSilent = permission === undefined;
  const stray = strayFields(subject);
  if (!isRenamed && !isSilent && statuses.length + stray.length === 0) return {};
  const why = [
    ...(isRenamed ? ['Another operation has the same title.'] : []),
    ...(statuses.length > 0 ? ['The page names these statuses and shows no body for them.'] : []),
    ...(stray.length > 0 ? ['The page lists path parameters that its path lacks.'] : []),
  ];
  return {
    'x-documented': {
      ...(isRenamed && { summary: title }),
      ...(statuses.length > 0 && { statuses }),
      ...(stray.length > 0 && { fields: Object.fromEntries(stray) }),
      ...(why.length > 0 && { why: why.join(' ') }),
      ...(isSilent && { kept: 'The page names no permission.' }),
    },
  };
}

/** Path parameters that a page lists and its path hasn't got: no operation can have them. */
function strayFields(subject: Subject): (readonly [FieldPlace, Omit<FieldFacts, 'text'>])[] {
  const inPath = namesInPath(subject);
  return [...subject.facts.fields].flatMap(([place, facts]) => {
    const { part, steps } = parse(place);
    const [step] = steps;
    const isStray = part === 'path' && step?.kind === 'property' && !inPath.includes(step.name);
    return isStray ? [[place, without(facts, 'text')] as const] : [];
  });
}

function responsesOf(
  subject: Subject,
  shared: Shared,
  examples: Map<string, unknown>,
): Record<string, Schema> {
  const { id, facts, trees, success } = subject;
  const { method, statuses: bare = [] } = facts.operation;
  const headers = shared.responses.headers(method);
  const own = statusesOf(trees).map((status): [string, Schema] => {
    const file = `${id}.response${status === success ? '' : `.${status}`}`;
    const body = content(subject, `response/${status}`, file, shared, examples);
    return [status, { ...headers, ...(body && { content: body }) }];
  });
  const unstated = (why: string) => ({ ...headers, 'x-documented': false, 'x-why': why });
  const named = bare.map((status): [string, Schema] => [
    status,
    /^[45]/.test(status)
      ? shared.responses.error(status, method)
      : unstated('The page names the status and shows no body.'),
  ]);
  const all = new Map([...shared.responses.errors(method), ...named, ...own]);
  const hasSuccess = [...all.keys()].some((status) => /^[123]/.test(status));
  if (!hasSuccess) all.set('200', unstated('The page names no response.'));
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands under the media type of a body; undefined where there is none. */
function content(
  { family, trees, bodies }: Subject,
  place: string,
  file: string,
  { schemas }: Shared,
  examples: Map<string, unknown>,
): Schema | undefined {
  const node = trees.get(place);
  if (!node || node.facts.type === 'none') return undefined;
  const isText = node.facts.type === 'text';
  const own = [...bodies].filter(([name]) => name.split('#')[0] === place);
  const shown = own.map(([name, body]): [string, Schema] => {
    const number = name.split('#')[1];
    const key = number === undefined ? 'documented' : `documented-${number}`;
    if (isText) return [key, { value: body }];
    const address = `openapi/${family}/examples/${file}${number === undefined ? '' : `.${number}`}.json`;
    examples.set(address, body);
    return [key, { externalValue: address }];
  });
  const schema = isEnvelope(node, place) ? schemas.envelope(node) : schemas.use(node, '');
  return {
    [isText ? 'text/plain' : 'application/json']: {
      schema: isText ? { type: 'string' } : schema,
      ...(shown.length > 0 && { examples: Object.fromEntries(shown) }),
    },
  };
}

/** Whether a body must be sent, where the page lets that be told. */
function requestMark({ facts, bodies, trees }: Subject): Schema {
  if (facts.fields.get('request')?.required === true) return { required: true };
  const properties = [...(trees.get('request')?.properties.values() ?? [])];
  const isNeeded = properties.some((node) => node.facts.required === true);
  if (!isNeeded && !bodies.has('request')) return {};
  const why = isNeeded
    ? "The page doesn't say whether a body must be sent, and marks fields of it as required."
    : "The page doesn't say whether a body must be sent; its sample sends one.";
  return { required: true, 'x-documented': { required: null, why } };
}
