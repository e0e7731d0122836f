import path from 'node:path';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';
import { ROOT } from './project.ts';

/** The files of an operation that isn't in the spec, in a family of its own. */
export const THIRD_OPERATION = path.join(ROOT, 'test/fixtures/third-operation');

/** What a person adds to `openapi/openapi.yaml` for it. */
export function listed(document: string): string {
  const path = '  /v1/projects/{projectId}/addons:\n';
  const reference = '    $ref: addons/paths/v1_projects_{projectId}_addons.yaml\n';
  const tag = '  - name: Addons\n    description: Databases and the like, run for a project.\n';
  return document
    .replace(/^paths:\n/m, (start) => start + path + reference)
    .replace(/^tags:\n/m, (start) => start + tag);
}

/** The project's spec with the operation, added as a person adds one. */
export function withThirdOperation(): Map<string, Buffer> {
  const files: Snapshot = new Map([...snapshot(ROOT), ...snapshot(THIRD_OPERATION)]);
  const document = files.get('openapi/openapi.yaml')?.toString('utf8') ?? '';
  return new Map(files).set('openapi/openapi.yaml', Buffer.from(listed(document)));
}
