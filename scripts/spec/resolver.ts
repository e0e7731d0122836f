import path from 'node:path';
import {
  BaseResolver,
  ResolveError,
  Source,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import type { Snapshot } from './files.ts';
import { copied, parsed, textOf } from './parsed.ts';

/**
 * The folder that a snapshot's files are taken to stand in, since Redocly's library knows files by
 * absolute paths. It needn't exist, and no character of the checkout's own path means anything.
 */
export const SPEC_FOLDER = path.resolve('/spec');

/**
 * Lets Redocly's library see the snapshot and nothing else: no file that changed since, none
 * outside of the spec, and no address on the network.
 */
export class SnapshotResolver extends BaseResolver {
  readonly #root: string;
  readonly #files: Snapshot;
  readonly #onParsed: (file: Document) => void;

  /** @param onParsed called with each file as it was parsed, before anything is changed in it */
  constructor(
    root: string,
    files: Snapshot,
    config?: Config['resolve'],
    onParsed: (file: Document) => void = () => undefined,
  ) {
    super(config);
    this.#root = root;
    this.#files = files;
    this.#onParsed = onParsed;
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const file = this.#parsed(source) ?? super.parseDocument(source, isRoot);
    this.#onParsed(file);
    return file;
  }

  /** A file with a value that may be changed, as linter and bundler do; undefined where it isn't YAML. */
  #parsed(source: Source): Document | undefined {
    const bytes = this.#bytes(source.absoluteRef);
    if (bytes === undefined || !/\.(?:ya?ml|json)$/.test(source.absoluteRef)) return undefined;
    try {
      return { source, parsed: copied(parsed(bytes)) };
    } catch {
      // Whoever parses it again fails with the place.
      return undefined;
    }
  }

  #bytes(reference: string): Buffer | undefined {
    return this.#files.get(this.#name(reference));
  }

  #name(reference: string): string {
    return path.relative(this.#root, reference).split(path.sep).join('/');
  }

  override loadExternalRef(reference: string): Promise<Source> {
    const bytes = this.#bytes(reference);
    const missing = /^\w+:\/\//.test(reference)
      ? `${reference} is no file of the spec; write it there, and refer to it`
      : `There is no file ${this.#name(reference)} in the spec`;
    return bytes === undefined
      ? Promise.reject(new ResolveError(new Error(missing)))
      : Promise.resolve(new Source(reference, textOf(bytes)));
  }
}
