import { readFile } from 'node:fs/promises';
import { operations } from '../../generated/operations.ts';
import { METHODS, type Document, type PathItem } from '../generate/document.ts';

/** What the name of an operation's team form ends in; no name of the spec has a dot. */
const TEAM = '.team';

const table: Readonly<Record<string, { readonly teamPath?: string }>> = operations;

/**
 * The spec as the mock server takes it: the closed copy, so that a field that the spec doesn't know
 * is refused, with the team form of each path beside the path.
 */
export async function definition(): Promise<Document> {
  const file = new URL('../../generated/closed.json', import.meta.url);
  const document = JSON.parse(await readFile(file, 'utf8')) as Document;
  const forms = Object.entries(document.paths).flatMap(([path, item]) => teamForm(path, item));
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(forms) } };
}

/** The team form of a path, with those of its operations that have one. */
function teamForm(path: string, item: PathItem): [string, PathItem][] {
  const forms = METHODS.flatMap((method) => {
    const operation = item[method];
    const id = operation?.operationId ?? '';
    const teamPath = table[id]?.teamPath;
    // The validators of openapi-backend go by the operationId, and the parameters differ.
    return operation && teamPath
      ? [{ method, teamPath, operation: { ...operation, operationId: id + TEAM } }]
      : [];
  });
  const [first] = forms;
  if (first === undefined) return [];
  const added = namesOf(first.teamPath).filter((name) => !namesOf(path).includes(name));
  const parameters = added.map((name) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const operationsOf = forms.map(({ method, operation }) => [method, operation] as const);
  const shared = [...(item.parameters ?? []), ...parameters];
  return [[first.teamPath, { ...Object.fromEntries(operationsOf), parameters: shared }]];
}

/** The names between the braces of a path. */
function namesOf(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}
