import { readFile } from 'node:fs/promises';
import { operationsOf, type Carrier, type Document, type PathItem } from '../generate/document.ts';

/** Ends the operationId of a team form. No operationId of the spec has a dot. */
export const TEAM = '.team';

/** The closed copy of the spec, which refuses unknown fields. */
export async function closedSpec(): Promise<Document> {
  const file = new URL('../../generated/closed.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Document;
}

/** The document for the mock server: with the team form of each path added. */
export function withTeamForms(document: Document): Document {
  const forms: Record<string, PathItem> = {};
  for (const { id, method, path, object, parameters } of operationsOf(document)) {
    const teamPath = object['x-team-path'];
    if (teamPath === undefined) continue;
    // openapi-backend keeps validators by operationId, and the parameters differ.
    const form = { ...object, operationId: id + TEAM };
    const teamParameters = [...parameters, ...addedParameters(path, teamPath)];
    forms[teamPath] = { ...forms[teamPath], [method]: { ...form, parameters: teamParameters } };
  }
  return { ...document, paths: { ...document.paths, ...forms } };
}

/** The path parameters that only the team form has. */
function addedParameters(path: string, teamPath: string): Carrier[] {
  const names = [...teamPath.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  return names
    .filter((name) => !path.includes(`{${name}}`))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}
