import { Fault } from '../shared/fault.ts';

/** What a person must mend before anything can be written. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file is in the place of a folder',
  ENOTDIR: 'a file is in the place of a folder',
  EISDIR: 'a folder is in the place of a file',
  ENOTEMPTY: 'a folder is in the place of a file',
};

/** The same error, or a fault where a person must mend something. */
export function unwritable(error: unknown): unknown {
  const code = codeOf(error);
  const reason = UNWRITABLE[code];
  if (reason === undefined) return error;
  return new Fault(
    `cannot be written, for ${reason} (${code}). Where files were replaced already, --check names the rest; run it again when that is mended.`,
    { file: 'generated' },
  );
}

/** The code of an error of the system; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
