import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files that people edit, as they were at one moment, by their path below the root with forward
 * slashes. A run reads each file once, so that all of its steps see the same, whatever is saved
 * meanwhile.
 */
export type Snapshot = ReadonlyMap<string, Buffer>;

/** Whether a file is one of those that the document is written in; the facts of pages are apart. */
export function isOfDocument(file: string): boolean {
  return /^openapi\/.*\.(?:yaml|json)$/.test(file) && !file.includes('/documented/');
}

/**
 * Everything that generation reads of a checkout, each file once.
 * @param before an earlier snapshot, whose bytes are taken over for files that are still the same
 */
export function snapshot(root: string, before?: Snapshot): Snapshot {
  // A hidden file is an editor's or the system's, such as `.Thing.yaml.swp` or `.DS_Store`.
  const visible = below(root, 'openapi').filter((name) => !name.includes('/.'));
  const names = [...visible, 'redocly.yaml'].sort();
  return new Map(
    names.flatMap((name) => {
      const bytes = read(path.join(root, name));
      if (bytes === undefined) return [];
      const earlier = before?.get(name);
      return [[name, earlier?.equals(bytes) === true ? earlier : bytes] as const];
    }),
  );
}

/** The bytes of a file. What is no file, or is gone by now, is reported where something refers to it. */
function read(address: string): Buffer | undefined {
  try {
    return statSync(address).isFile() ? readFileSync(address) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything below a folder except folders, with forward slashes. */
export function below(root: string, name: string): string[] {
  return entries(path.join(root, name)).flatMap((entry) => {
    const inside = `${name}/${entry.name}`;
    return entry.isDirectory() ? below(root, inside) : [inside];
  });
}

function entries(address: string) {
  try {
    return readdirSync(address, { withFileTypes: true });
  } catch {
    return [];
  }
}
