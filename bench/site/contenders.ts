import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  operationPages,
  type Described,
  type OperationPage,
} from '../../scripts/site/operation.ts';

const FOLDER = import.meta.dirname;

/** One way to publish the document. */
export interface Contender {
  readonly name: string;
  /** The address of the page that shows the operation, from the root of the server. */
  readonly address: string;
}

/** The files that a server has, by their addresses, and what is compared. */
export interface Field {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly contenders: readonly Contender[];
  /** What a reader came for: the description of an operation. */
  readonly wanted: readonly string[];
}

/**
 * Each contender with the same document: the built site, its explorer, and the two best-known
 * viewers as their own instructions set them up, led to the operation by its link.
 */
export async function field(site: string): Promise<Field> {
  const document = await readFile(path.join(site, 'openapi.json'));
  const parsed = JSON.parse(document.toString()) as Described;
  const [operation] = operationPages(parsed);
  if (operation === undefined) throw new Error('The document has no operation.');
  const modules = path.join(FOLDER, 'node_modules');
  const swagger = path.join(modules, 'swagger-ui-dist');
  const scalar = path.join(modules, '@scalar/api-reference/dist/browser/standalone.js');
  const files = new Map<string, Buffer>([
    ['/openapi.json', document],
    ['/swagger-ui.css', await readFile(path.join(swagger, 'swagger-ui.css'))],
    ['/swagger-ui-bundle.js', await readFile(path.join(swagger, 'swagger-ui-bundle.js'))],
    ['/scalar.js', await readFile(scalar)],
    ['/swagger.html', Buffer.from(SWAGGER)],
    ['/scalar.html', Buffer.from(SCALAR)],
  ]);
  const [tag = 'default'] = tagsOf(parsed, operation);
  const hash = `#/${tag.toLowerCase()}/${operation.id.toLowerCase()}`;
  const contenders = [
    { name: 'this site', address: `/site/reference/${operation.slug}.html` },
    { name: 'Swagger UI 5.35.0', address: `/swagger.html#/${tag}/${operation.id}` },
    { name: 'Scalar 1.72.1', address: '/scalar.html' },
    { name: 'our explorer (Redoc 3.0.1)', address: `/site/explorer.html${hash}` },
  ];
  return { files, contenders, wanted: [operation.description.split('`')[0] ?? ''] };
}

function tagsOf(document: Described, { path: at, method }: OperationPage): readonly string[] {
  const item = document.paths[at] as Readonly<Record<string, { tags?: readonly string[] }>>;
  return item[method.toLowerCase()]?.tags ?? [];
}

const SWAGGER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swagger UI</title>
<link rel="stylesheet" href="/swagger-ui.css"></head><body><div id="swagger-ui"></div>
<script src="/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });</script>
</body></html>`;

const SCALAR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scalar</title></head>
<body><div id="app"></div><script src="/scalar.js"></script>
<script>Scalar.createApiReference('#app', { url: '/openapi.json', telemetry: false, withDefaultFonts: false, defaultOpenAllTags: true });</script>
</body></html>`;
