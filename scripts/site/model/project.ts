import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../shared/fault.ts';

/**
 * Reads a file of the project.
 * @throws Fault where there is none
 */
export function projectFile(root: string, file: string): string {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const generated = /^generated\/|^docs\/contradictions\.md$/.test(file);
    throw new Fault(
      generated
        ? 'The file is missing. Run npm run generate first.'
        : 'The file is missing; the site needs it.',
      { file },
    );
  }
}
