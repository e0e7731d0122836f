import path from 'node:path';
import {
  escapePointerFragment,
  getLineColLocation,
  type Document as ParsedFile,
} from '@redocly/openapi-core';
import type { Place } from '../shared/fault.ts';
import type { Pointer } from './document.ts';

/** The place of an object in a parsed file. */
interface Origin {
  readonly source: ParsedFile['source'];
  readonly keys: Pointer;
}

/**
 * Where the parts of a bundle come from. The bundler puts the objects of the parsed files together
 * without copying them, so that each can still be recognised.
 */
export class Places {
  readonly #folder: string;
  readonly #origins = new Map<unknown, Origin>();
  #bundle: unknown;

  /** @param folder what the names of files are relative to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Notes what is in a file; to be called before the bundler changes anything in it. */
  note({ source, parsed }: ParsedFile): void {
    const visit = (value: unknown, keys: Pointer): void => {
      if (typeof value !== 'object' || value === null) return;
      this.#origins.set(value, { source, keys });
      for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key]);
    };
    visit(parsed, []);
  }

  /** @param bundle the bundle itself, not a copy */
  complete(bundle: unknown): void {
    this.#bundle = bundle;
  }

  /** The file, line and column of a part of the bundle, or of the nearest thing around it. */
  of(pointer: Pointer): Place {
    let value = this.#bundle;
    let origin = this.#origins.get(value);
    for (const key of pointer) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
      value = (value as Readonly<Record<string, unknown>>)[key];
      // A value that is no object has no identity; its place is its key in the object around it.
      origin = this.#origins.get(value) ?? (origin && { ...origin, keys: [...origin.keys, key] });
    }
    if (origin === undefined) throw new Error(`#/${pointer.join('/')} is of no file.`);
    const { source, keys } = origin;
    const { start } = getLineColLocation({
      source,
      pointer: `#/${keys.map(escapePointerFragment).join('/')}`,
      reportOnKey: keys.length > 0,
    });
    const file = path.relative(this.#folder, source.absoluteRef).split(path.sep).join('/');
    return { file, line: start.line, column: start.col };
  }
}
