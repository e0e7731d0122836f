import { Environment, FileSystemLoader } from 'nunjucks';
import type { Assets } from '../assets.ts';
import { codeBlock, sampleBlock } from '../model/code.ts';
import { exactPathOf, partInWords, pathInComponent } from '../model/anchor.ts';
import type { Field } from '../model/field.ts';
import { escapeHtml } from '../model/html.ts';
import { block, inline } from '../model/markdown.ts';
import type { Note, NotesByPlace } from '../model/notes.ts';
import { dateInWords } from '../model/dates.ts';
import { spaced, type Page } from '../model/pages.ts';
import type { Site } from '../model/site.ts';
import { words } from '../model/words.ts';
import { operationText } from './operation-text.ts';
import { errorsText, familyText } from './operation-text.ts';
import { downloadsText, overview } from './overview.ts';
import { feed, sitemap } from './feeds.ts';
import { ERRORS } from '../model/shared.ts';
import { withRelativeLinks } from './relative.ts';

/** The pages of the site as HTML, by their addresses. */
export function renderPages(site: Site, assets: Assets): Map<string, string> {
  // A new one each time, so that a changed template counts.
  const environment = templates();
  return new Map(
    site.pages.map((page) => {
      const html = withoutGaps(environment.render('page.njk', { site, page, assets }));
      // A server shows the page for a missing one at any address, so that its links must be absolute.
      const whole =
        page.kind === 'missing' ? withRoot(html, site) : withRelativeLinks(html, page.url);
      return [page.url, whole];
    }),
  );
}

/** The pages of the site as Markdown, and the list of them, by their addresses. */
export function renderTexts(site: Site): Map<string, string> {
  return new Map([
    ...site.guides.map(({ url, text }) => [`${url}.md`, text] as const),
    ...site.operations.map(
      (operation) => [`/reference/${operation.slug}.html.md`, operationText(operation)] as const,
    ),
    ...site.operationFamilies.map((family) => [`${family.url}.md`, familyText(family)] as const),
    ...(site.pages.some(({ url }) => url === ERRORS)
      ? [[`${ERRORS}.md`, errorsText(site.shared)] as const]
      : []),
    ...site.contradictions,
    ['/changelog.xml', feed(site)],
    ...sitemap(site),
    ['/downloads.html.md', downloadsText(site.downloads)],
    ['/llms.txt', overview(site)],
  ]);
}

/** The most lines of an example that isn't folded. */
const SHORT = 24;

/** Elements around which white space shows nothing. */
const BLOCK = 'article|details|div|dl|fieldset|h[1-6]|li|nav|ol|p|section|summary|ul';
const GAP = new RegExp(
  `(<\\/?(?:${BLOCK})\\b[^>]*>)\\s*\\n\\s*(?!<li)(?=<\\/?(?:${BLOCK})\\b)`,
  'g',
);

/** A page with a line for each field: a browser keeps each line between elements as a node. */
function withoutGaps(html: string): string {
  return html.replace(GAP, '$1');
}

function withRoot(html: string, { package: { homepage } }: Site): string {
  const root = homepage === undefined ? '/' : new URL(homepage).pathname;
  return html.replace(/(?<= (?:href|src)=")\//g, root);
}

/** Where the source of a page can be edited; nothing for a page that is made of several files. */
function editAddress({ guide, operation }: Page, { package: { editable }, files }: Site): string {
  const file = guide?.file ?? files.get(operation?.id ?? '');
  return editable === undefined || file === undefined ? '' : editable + file;
}

function templates(): Environment {
  const environment = new Environment(new FileSystemLoader(import.meta.dirname), {
    trimBlocks: true,
    lstripBlocks: true,
    throwOnUndefined: true,
  });
  const filters = {
    block,
    inline,
    words,
    spaced,
    partInWords,
    exactPathOf,
    pathInComponent,
    date: dateInWords,
    dump: (value: unknown) => JSON.stringify(value),
    code: codeBlock,
    sample: sampleBlock,
    before: (path: string, name: string) => path.slice(0, path.length - name.length),
    /** What comes before the first section of a page. */
    introduction: (html: string) => html.split('<h2', 1)[0],
    isShort: (text: string) => text.split('\n').length <= SHORT,
    editAddress,
    breakable: (path: string) =>
      escapeHtml(path).replaceAll('/', '<wbr>/').replaceAll('.', '.<wbr>'),
    /** What a field is called where its way stands at each of its own fields. */
    shortPath: ({ name, named, path }: Field) =>
      named || path === '' ? name : path.slice(path.lastIndexOf('.') + 1),
    at: (notesAt: NotesByPlace, place: string) => notesAt.get(place) ?? [],
    of: (notes: readonly Note[], kind: string) => notes.filter((note) => note.kind === kind),
  };
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}
