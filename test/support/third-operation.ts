import path from 'node:path';
import { snapshot, type Snapshot } from '../../scripts/spec/files.ts';
import { ROOT } from './project.ts';

/** The files of a made-up operation, which the API will never have, in a family of its own. */
export const THIRD_OPERATION = path.join(ROOT, 'test/fixtures/third-operation');

/** What a person adds to `openapi/openapi.yaml` for it: its path, and its tag in the alphabet. */
export function listed(document: string, family = 'lamps'): string {
  const reference = `    $ref: ${family}/paths/v1_projects_{projectId}_${family}.yaml\n`;
  const name = family.charAt(0).toUpperCase() + family.slice(1);
  const tag = `  - name: ${name}\n    description: The ${family} of a project. Made up for a test.\n`;
  return document
    .replace(/^paths:\n/m, (start) => `${start}  /v1/projects/{projectId}/${family}:\n${reference}`)
    .replace(/^(tags:\n)((?: .*\n|\n)+)/m, (_, start: string, tags: string) => {
      return start + [...tags.split(/^(?= {2}- name)/m), tag].sort().join('');
    });
}

/** The project's spec with the operation, added as a person adds one. */
export function withThirdOperation(): Map<string, Buffer> {
  const files: Snapshot = new Map([...snapshot(ROOT), ...snapshot(THIRD_OPERATION)]);
  const document = files.get('openapi/openapi.yaml')?.toString('utf8') ?? '';
  return new Map(files).set('openapi/openapi.yaml', Buffer.from(listed(document)));
}
