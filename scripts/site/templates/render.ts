import { Environment, FileSystemLoader } from 'nunjucks';
import type { Assets } from '../assets.ts';
import { anchor } from '../model/anchor.ts';
import { codeBlock } from '../model/code.ts';
import { escapeHtml } from '../model/html.ts';
import { block, inline } from '../model/markdown.ts';
import type { Note, NotesByPlace } from '../model/notes.ts';
import type { Site } from '../model/site.ts';
import { words } from '../model/words.ts';
import { operationText } from './operation-text.ts';
import { downloadsText, overview } from './overview.ts';
import { withRelativeLinks } from './relative.ts';

/** The pages of the site as HTML, by their addresses. */
export function renderPages(site: Site, assets: Assets): Map<string, string> {
  // A new one each time, so that a changed template counts.
  const environment = templates();
  return new Map(
    site.pages.map((page) => {
      const html = environment.render('page.njk', { site, page, assets });
      return [page.url, withRelativeLinks(html, page.url)];
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
    ...site.contradictions,
    ['/downloads.html.md', downloadsText(site.downloads)],
    ['/llms.txt', overview(site)],
  ]);
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
    anchor,
    words,
    code: codeBlock,
    breakable: (path: string) => escapeHtml(path).replaceAll('/', '<wbr>/'),
    at: (notesAt: NotesByPlace, place: string) => notesAt.get(place) ?? [],
    of: (notes: readonly Note[], kind: string) => notes.filter((note) => note.kind === kind),
  };
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}
