import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';

const GENERATED = /^(?:generated|docs\/contradictions)\//;

/**
 * Reads a file of the project.
 * @throws Fault where there is none
 */
export function projectFile(root: string, file: string): string {
  const address = path.join(root, file);
  if (existsSync(address)) return readFileSync(address, 'utf8');
  const message = GENERATED.test(file)
    ? 'The file is missing. Run npm run generate to make it.'
    : 'The file is missing; the site needs it.';
  throw new Fault(message, { file });
}
