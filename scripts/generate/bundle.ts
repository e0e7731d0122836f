import { createRequire } from 'node:module';
import path from 'node:path';
import {
  bundle as redoclyBundle,
  createConfig,
  getLineColLocation,
  parseYaml,
  stringifyYaml,
  type RawUniversalConfig,
} from '@redocly/openapi-core';
import { byName, type Document } from './document.ts';
import { Places } from './places.ts';
import { Fault, Faults, type Place } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.ts';
import { SnapshotResolver, SPEC_FOLDER } from '../spec/resolver.ts';

/** What says where a fact comes from; no reader of the published document needs it. */
const PROVENANCE = new Set(['x-documented', 'x-why', 'x-source', 'x-quadratic-pattern']);

/** Keys below which names stand that the spec chose: a name is never an extension. */
const NAMED = new Set(
  (
    'properties schemas parameters requestBodies responses headers examples securitySchemes ' +
    'content encoding variables scopes mapping links callbacks paths'
  ).split(' '),
);

/** Keys below which values stand as they are. */
const VALUES = new Set(['example', 'value', 'enum', 'const', 'default']);

/** The spec in one document, and the place of each part of it in the files. */
export interface Bundle {
  readonly document: Document;
  readonly places: Places;
}

/**
 * The spec in one document, provenance still in it; components in the order of their names.
 * @throws Faults for what the bundler finds, and where it would have to rename a component
 */
export async function bundle(files: Snapshot): Promise<Bundle> {
  const configuration = files.get('redocly.yaml')?.toString('utf8') ?? '';
  const config = await createConfig(parseYaml(configuration) as RawUniversalConfig, {
    configPath: path.join(SPEC_FOLDER, 'redocly.yaml'),
  });
  const places = new Places(SPEC_FOLDER);
  const resolver = new SnapshotResolver(SPEC_FOLDER, files, config.resolve, (file) => {
    places.note(file);
  });
  const { bundle: bundled, problems } = await redoclyBundle({
    ref: path.join(SPEC_FOLDER, 'openapi', 'openapi.yaml'),
    config,
    externalRefResolver: resolver,
    // The default is a warning and a schema named `X-2`.
    componentRenamingConflicts: 'error',
  });
  const faults = problems
    .filter(({ severity, ignored }) => severity === 'error' && ignored !== true)
    .map(({ message, location: [location] }) => {
      if (location === undefined) return new Fault(message);
      const { source, start } = getLineColLocation(location);
      const file = path.relative(SPEC_FOLDER, source.absoluteRef).split(path.sep).join('/');
      const place: Place = { file, line: start.line, column: start.col };
      return new Fault(message, place);
    });
  if (faults.length > 0) throw new Faults(faults);
  places.complete(bundled.parsed);
  return { document: ordered(bundled.parsed as Document), places };
}

/** The project's version, which package.json alone has. */
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** The document as others get it: without provenance, with its version, and saying what made it. */
export function publish(document: Document): Document {
  const { openapi, info, ...rest } = strip(document) as Document & { readonly info?: object };
  return {
    openapi,
    ...{ 'x-generated': 'Made by `npm run generate` from openapi/. Not to be edited.' },
    ...{ info: { ...info, version } },
    ...rest,
  };
}

/** The document as YAML, with what made it at its head. */
export function yaml(document: Document): string {
  const text = stringifyYaml(document, { lineWidth: 100, noRefs: true });
  return `# Made by \`npm run generate\` from openapi/. Not to be edited: change the spec instead.\n${text}`;
}

function ordered(document: Document): Document {
  const { components, ...rest } = document;
  if (components === undefined) return rest;
  const sections = Object.entries(components).map(([section, entries]): [string, unknown] => [
    section,
    Object.fromEntries(Object.entries(entries as Record<string, unknown>).sort(byName)),
  ]);
  return { ...rest, components: Object.fromEntries(sections.sort(byName)) };
}

function isNotSensitive(key: string, value: unknown): boolean {
  return key === 'x-sensitive' && value === false;
}

function strip(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // That a field carries no secret is said to the linter, and is so where nothing is said.
      .filter(([key, item]) => named || !(PROVENANCE.has(key) || isNotSensitive(key, item)))
      .map(([key, item]: [string, unknown]) => {
        if (!named && VALUES.has(key)) return [key, item];
        return [key, strip(item, !named && NAMED.has(key))];
      }),
  );
}
