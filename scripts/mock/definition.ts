import { readFile } from 'node:fs/promises';
import { operationsOf, type Carrier, type Document, type PathItem } from '../generate/document.ts';

/** What the name of an operation's team form ends in; no name of the spec has a dot. */
const TEAM = '.team';

/**
 * The spec as the mock server takes it: the closed copy, so that a field that the spec doesn't know
 * is refused, with the team form of each path beside the path.
 */
export async function definition(): Promise<Document> {
  const file = new URL('../../generated/closed.json', import.meta.url);
  const document = JSON.parse(await readFile(file, 'utf8')) as Document;
  const forms: Record<string, PathItem> = {};
  for (const { id, method, path, object, parameters } of operationsOf(document)) {
    const teamPath = object['x-team-path'];
    if (teamPath === undefined) continue;
    // The validators of openapi-backend go by the operationId, and the parameters differ.
    const form = { ...object, operationId: id + TEAM };
    const own = [...parameters, ...added(path, teamPath)];
    forms[teamPath] = { ...forms[teamPath], [method]: { ...form, parameters: own } };
  }
  return { ...document, paths: { ...document.paths, ...forms } };
}

/** The parameters that stand in the team form of a path alone. */
function added(path: string, teamPath: string): Carrier[] {
  const names = [...teamPath.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  return names
    .filter((name) => !path.includes(`{${name}}`))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}
