import path from 'node:path';
import {
  BaseResolver,
  ResolveError,
  Source,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import type { Snapshot } from './files.ts';

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
    const file = super.parseDocument(source, isRoot);
    this.#onParsed(file);
    return file;
  }

  override loadExternalRef(reference: string): Promise<Source> {
    const name = path.relative(this.#root, reference).split(path.sep).join('/');
    const bytes = this.#files.get(name);
    return bytes === undefined
      ? Promise.reject(new ResolveError(new Error(`There is no file ${name} in the spec`)))
      : Promise.resolve(new Source(reference, bytes.toString('utf8').replaceAll('\r\n', '\n')));
  }
}
