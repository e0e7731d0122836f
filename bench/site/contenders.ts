import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { operationPages, type PublishedDocument } from '../../scripts/site/model/operation.ts';

const FOLDER = import.meta.dirname;
const ROOT = path.join(FOLDER, '../..');
const require = createRequire(import.meta.url);

/** One way to publish the document. */
export interface Contender {
  readonly name: string;
  /** The address of the page that shows the operation, from the root of the server. */
  readonly address: string;
}

/** What is compared. */
export interface Comparison {
  /** The files of the other viewers, by their addresses. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly contenders: readonly Contender[];
  /** What a reader came for: the description of an operation. */
  readonly wanted: string;
}

/**
 * This site and the two best-known viewers of the same document, each as its own instructions set it
 * up and opened at the operation where it has a link to it.
 */
export async function compare(document: string): Promise<Comparison> {
  const parsed = JSON.parse(document) as PublishedDocument;
  const [operation] = operationPages(parsed);
  if (operation === undefined) throw new Error('The document has no operation.');
  const item = parsed.paths[operation.path] as Readonly<
    Record<string, { readonly tags?: readonly string[] }>
  >;
  const [tag = 'default'] = item[operation.method.toLowerCase()]?.tags ?? [];
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
      { name: 'this site', address: `/site/reference/${operation.slug}.html` },
      { name: `Scalar ${scalarVersion}`, address: '/scalar.html' },
      {
        name: `Redoc (of Redocly CLI ${cliVersion})`,
        address: `/redoc.html#/${tag.toLowerCase()}/${operation.id.toLowerCase()}`,
      },
    ],
    wanted: operation.description.split('`')[0] ?? '',
  };
}

/** The version of an installed package. */
async function versionOf(folder: string, name: string): Promise<string> {
  const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

const SCALAR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scalar</title></head>
<body><div id="app"></div><script src="/scalar.js"></script>
<script>Scalar.createApiReference('#app', { url: '/openapi.json', telemetry: false, withDefaultFonts: false, defaultOpenAllTags: true });</script>
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
