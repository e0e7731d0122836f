import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assets, policy, type Assets } from './assets.ts';
import { notes, type Note } from './contradictions.ts';
import { explorer, type Explorer } from './explorer.ts';
import { guides } from './guides.ts';
import { operationText } from './operation-text.ts';
import { operationPages, type Described } from './operation.ts';
import { downloadsText, overview, type Download } from './overview.ts';
import { groups, pagesOf, type Group, type NotedOperation, type Page } from './pages.ts';

/** A file of text: what programs read of the site. */
interface TextFile {
  readonly url: string;
  readonly text: string;
}

/** Everything that the templates show. */
export interface Site {
  readonly info: Described['info'];
  readonly operations: readonly NotedOperation[];
  /** Every page, with the policy that goes for it. */
  readonly pages: readonly (Page & { readonly policy: string })[];
  readonly groups: readonly Group[];
  /** How many remarks there are of each kind. */
  readonly counts: Readonly<Record<Note['kind'], number>>;
  readonly downloads: readonly Download[];
  readonly texts: readonly TextFile[];
  readonly explorer: Explorer;
  readonly assets: Assets;
}

/** Reads the project: the one place that knows where everything comes from. */
export async function readSite(root: string): Promise<Site> {
  const file = (name: string) => path.join(root, name);
  const document = JSON.parse(readFileSync(file('generated/openapi.json'), 'utf8')) as Described;
  const [made, redoc] = await Promise.all([assets(), explorer(file('generated/openapi.json'))]);
  const known = notes(root);
  const operations = operationPages(document).map((operation) => ({
    ...operation,
    notes: known.get(operation.id) ?? [],
  }));
  const written = guides(root);
  const downloads = ['openapi.yaml', 'openapi.json'].map((name) =>
    download(name, readFileSync(file(`generated/${name}`), 'utf8')),
  );
  const contradictions = readFileSync(file('docs/contradictions.md'), 'utf8');
  const texts = [
    ...written.map(({ url, text }) => ({ url: `${url}.md`, text })),
    ...operations.map((operation) => ({
      url: `/reference/${operation.slug}.html.md`,
      text: operationText(operation, operation.notes),
    })),
    { url: '/contradictions.html.md', text: contradictions },
    { url: '/downloads.html.md', text: downloadsText(downloads) },
    { url: '/llms.txt', text: overview({ info: document.info, operations, guides: written }) },
  ];
  const pages = pagesOf(operations, written);
  const count = (kind: Note['kind']) =>
    operations.flatMap((one) => one.notes.filter((note) => note.kind === kind)).length;
  // Redoc makes its styles as it runs, and has a font of signs in them.
  const explored = policy([made.early, redoc.inline], {
    style: "'self' 'unsafe-inline'",
    font: 'data:',
  });
  const usual = policy([made.early]);
  return {
    info: document.info,
    operations,
    pages: pages.map((page) => ({
      ...page,
      policy: page.kind === 'explorer' ? explored : usual,
    })),
    groups: groups(pages),
    counts: { settled: count('settled'), kept: count('kept'), beyond: count('beyond') },
    downloads,
    texts,
    explorer: redoc,
    assets: made,
  };
}

function download(name: string, text: string): Download {
  const bytes = Buffer.from(text);
  return {
    url: `/${name}`,
    name,
    kilobytes: (bytes.length / 1000).toFixed(0),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
}
