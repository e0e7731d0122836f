import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Usage } from '../../scripts/shared/command.ts';
import { withDescendants, type Field } from '../../scripts/site/model/field.ts';
import {
  allFields,
  operationPages,
  type OperationPage,
  type PublishedDocument,
} from '../../scripts/site/model/operation.ts';

const FOLDER = import.meta.dirname;
const ROOT = path.join(FOLDER, '../..');
const require = createRequire(import.meta.url);

/** One way to publish the document. */
export interface Contender {
  readonly name: string;
  /** The address of the operation that a visitor comes for, from the root of the server. */
  readonly address: string;
  /** A selector for what its search finds. */
  readonly hits: string;
  /** Whether a hit has the name that it was searched by. */
  readonly namesFields: boolean;
}

/** What is compared. */
export interface Comparison {
  /** The files of the other viewers, by their addresses. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly contenders: readonly Contender[];
  /** The operation that a visitor comes for. */
  readonly operation: string;
  /** What the visitor reads there: the description of the first field of the request. */
  readonly wanted: string;
  /** The name of the field that the visitor then searches for: the deepest one of the request. */
  readonly searched: string;
}

/**
 * This site and the two best-known viewers of the same document, each as its own instructions set it
 * up, and opened at the same operation.
 * @param id the operation; without it, the one with the most fields, which is our largest page
 * @throws Usage where the operation has no request to read in
 */
export async function compare(document: string, id: string | undefined): Promise<Comparison> {
  const operations = operationPages(JSON.parse(document) as PublishedDocument);
  const operation =
    id === undefined ? longest(operations) : operations.find((each) => each.id === id);
  const root = operation?.request?.contents[0]?.root;
  if (operation === undefined || root?.fields[0] === undefined) {
    throw new Usage('--operation takes the operationId of an operation whose request has fields.');
  }
  const tag = operation.family.toLowerCase().replaceAll(' ', '-');
  const scalarVersion = await versionOf(FOLDER, '@scalar/api-reference');
  const cliVersion = await versionOf(ROOT, '@redocly/cli');
  const scalar = path.join(FOLDER, 'node_modules/@scalar/api-reference/dist/browser/standalone.js');
  return {
    files: new Map<string, Buffer>([
      ['/openapi.json', Buffer.from(document)],
      ['/scalar.html', Buffer.from(SCALAR)],
      ['/scalar.js', await readFile(scalar)],
      ['/redoc.html', await redoc(path.join(ROOT, 'generated/openapi.json'))],
    ]),
    contenders: [
      {
        name: 'this site',
        address: `/site/reference/${operation.slug}.html`,
        hits: '.search-results a',
        namesFields: true,
      },
      {
        name: `Scalar ${scalarVersion}`,
        address: `/scalar.html#tag/${tag}/${operation.method}${operation.path}`,
        hits: '[role="listbox"] a[role="option"]',
        // It lists the schemas that have the field.
        namesFields: false,
      },
      {
        name: `Redoc, by Redocly CLI ${cliVersion}`,
        address: `/redoc.html#/${tag}/${operation.id.toLowerCase()}`,
        hits: '[role="dialog"] a, [data-component-name="Search/SearchItem"]',
        namesFields: true,
      },
    ],
    operation: operation.id,
    wanted: plainPart(root),
    searched: deepest(root).name,
  };
}

function longest(operations: readonly OperationPage[]): OperationPage | undefined {
  const counts = operations.map((operation) => allFields(operation).length);
  return operations[counts.indexOf(Math.max(...counts))];
}

/** The longest part of the first field's description that no viewer splits for its markup. */
function plainPart({ fields }: Field): string {
  const parts = fields[0]?.description.split(/[`*_[\]()\n]/) ?? [];
  return parts.reduce((most, part) => (part.length > most.length ? part : most), '').trim();
}

function deepest(root: Field): Field {
  const depth = ({ id }: Field) => id.split('/').length;
  return withDescendants(root)
    .filter(({ named }) => named)
    .reduce((most, field) => (depth(field) > depth(most) ? field : most), root);
}

/** The version of an installed package. */
async function versionOf(folder: string, name: string): Promise<string> {
  const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

const SCALAR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scalar</title></head>
<body><div id="app"></div><script src="/scalar.js"></script>
<script>Scalar.createApiReference('#app', { url: '/openapi.json', telemetry: false, withDefaultFonts: false });</script>
</body></html>`;

/** Redoc's page with everything in it. */
async function redoc(document: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-redoc-'));
  try {
    const output = path.join(folder, 'redoc.html');
    await promisify(execFile)(
      process.execPath,
      [
        require.resolve('@redocly/cli/bin/cli.js'),
        ...['build-docs', document, '--inlineBundle', '--output', output],
      ],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true });
  }
}
