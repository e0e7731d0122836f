import type { Change } from './change.ts';
import type { RawChange } from './redocly.ts';
import { parameterLabel, type Tree } from './tree.ts';

/** The file of a component, which is named after it. */
const COMPONENT = /\/(?:schemas|parameters|responses|headers|requestBodies)\/([^/]+)\.ya?ml$/;

/** What a reader calls the parts of the document outside of paths, by their pointers. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^#\/tags\/(.+)$/, 'the tag'],
  [/^#\/servers\/(.+)$/, 'the server'],
  [/^#\/components\/securitySchemes\/([^/]+)$/, 'the security scheme'],
];

/** The way to a parameter of an operation or a path; that of a file is the whole of it. */
const PARAMETER = /^#(\/.*)?\/parameters\/\d+/;

/** The steps of a pointer that a reader can do without. */
const SILENT = new Set(['$ref', 'schema']);

/**
 * Where a change is, in the terms of a reader: in a component, an operation, or the document.
 * @param tree the one that the change is shown in
 */
export function placeOf(
  change: RawChange,
  { operationIds, labels, parameters }: Tree,
): Pick<Change, 'subject' | 'place'> {
  const { file = '', pointer = '', value } = change.revision ?? change.base ?? {};
  const [inline = '#'] = PARAMETER.exec(pointer) ?? [];
  const parameter = parameters.get(file + inline) ?? parameterLabels(value);
  const [, component] = COMPONENT.exec(file) ?? [];
  if (component !== undefined) {
    const inFile = steps(pointer);
    const isKeyword = inFile.at(-1) === change.property;
    const place = field(isKeyword ? inFile.slice(0, -1) : inFile);
    return { subject: component, place: joined(parameter, place) };
  }
  const [root = '', route = '', method = '', ...rest] = steps(change.path);
  if (root !== 'paths') {
    for (const [pattern, noun] of PARTS) {
      const [item, name] = pattern.exec(change.path) ?? [];
      if (item !== undefined) return { subject: `${noun} ${labels.get(item) ?? name}`, place: '' };
    }
    return { subject: 'the document', place: named(steps(change.path), change) };
  }
  const place = change.path.split('/').slice(0, 4).join('/');
  const id = [`#/${method}`, place].map((each) => operationIds.get(file + each)).find(Boolean);
  return id === undefined
    ? { subject: route, place: part([method, ...rest], change, parameter) }
    : { subject: id, place: part(rest, change, parameter) };
}

/** The steps of a JSON Pointer. */
export function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A place in an operation: `request dockerSettings.buildEngine`, `200 response data.id`. */
function part(
  [kind = '', ...rest]: readonly string[],
  change: RawChange,
  parameter: string | undefined,
): string {
  if (kind === 'parameters' && parameter !== undefined) {
    return joined(parameter, field(rest.slice(1)));
  }
  if (kind === 'requestBody') return `request ${body(rest)}`.trim();
  if (kind === 'responses') return `${rest[0] ?? ''} response ${body(rest.slice(1))}`.trim();
  return named([kind, ...rest], change);
}

/** What a reader calls a parameter, or those of a whole list. */
function parameterLabels(value: unknown): string | undefined {
  return [value].flat().map(parameterLabel).filter(Boolean).join(', ') || undefined;
}

/** A parameter, and what is in it. */
function joined(parameter: string | undefined, place: string): string {
  return [parameter, place].filter(Boolean).join(' ');
}

/** A body's media type goes without saying. */
function body(path: readonly string[]): string {
  return field(path[0] === 'content' ? path.slice(2) : path);
}

/** An item of a list by its name, if it has one: `parameters dryRun`. */
function named(path: readonly string[], { base, revision }: RawChange): string {
  const { name } = (revision?.value ?? base?.value ?? {}) as { readonly name?: unknown };
  const isItem = /^\d+$/.test(path.at(-1) ?? '');
  return field(isItem && typeof name === 'string' ? [...path.slice(0, -1), name] : path);
}

/** `data.ports[].name`; a property named like a keyword is told apart by what is before it. */
function field(path: readonly string[]): string {
  let text = '';
  for (let at = 0; at < path.length; at++) {
    const step = path[at] ?? '';
    if (step === 'properties' && at + 1 < path.length)
      text += `${text === '' ? '' : '.'}${path[++at] ?? ''}`;
    else if (step === 'items') text += '[]';
    else if (step === 'additionalProperties') text += '{}';
    else if (/^(?:any|one|all)Of$/.test(step)) text += `|${path[++at] ?? ''}`;
    else if (step !== '' && !SILENT.has(step)) text += `${text === '' ? '' : ' '}${step}`;
  }
  return text;
}
