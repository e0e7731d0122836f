// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/*
 * Plain JavaScript, as is all that `npm run generate` loads where nothing has changed.
 */

/**
 * The files that people edit, as one moment saw them, by their path below the root with forward
 * slashes. A run reads each file once, so that its result is that of one state, whatever is saved
 * meanwhile.
 * @typedef {ReadonlyMap<string, Buffer>} Snapshot
 */

/**
 * Everything that generation reads of a checkout, each file once.
 * @param {string} root
 * @returns {Snapshot}
 */
export function snapshot(root) {
  // A hidden file is an editor's or the system's, as `.Thing.yaml.swp` or `.DS_Store`.
  const names = [...below(root, 'openapi').filter((name) => !/\/\./.test(name)), 'redocly.yaml'].sort();
  return new Map(
    names.flatMap((name) => {
      const bytes = read(path.join(root, name));
      return bytes === undefined ? [] : [[name, bytes]];
    }),
  );
}

/**
 * The bytes of a file. What is no file, or is gone by now, is told where something refers to it.
 * @param {string} address
 */
export function read(address) {
  try {
    return statSync(address).isFile() ? readFileSync(address) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Everything below a folder but folders, with forward slashes.
 * @param {string} root
 * @param {string} name
 * @returns {string[]}
 */
export function below(root, name) {
  return entries(path.join(root, name)).flatMap((one) => {
    const inside = `${name}/${one.name}`;
    return one.isDirectory() ? below(root, inside) : [inside];
  });
}

/**
 * A folder and every one below it, with forward slashes.
 * @param {string} root
 * @param {string} name
 * @returns {string[]}
 */
export function folders(root, name) {
  const inside = entries(path.join(root, name)).filter((one) => one.isDirectory());
  return [name, ...inside.flatMap((one) => folders(root, `${name}/${one.name}`))];
}

/** @param {string} address */
function entries(address) {
  try {
    return readdirSync(address, { withFileTypes: true });
  } catch {
    return [];
  }
}
