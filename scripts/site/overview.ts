import type { Guide } from './guides.ts';
import { plain } from './markdown.ts';
import type { Described, OperationPage } from './operation.ts';

/** A file to take away. */
export interface Download {
  readonly url: string;
  readonly name: string;
  readonly kilobytes: string;
  readonly sha256: string;
  readonly text: string;
}

/** What `llms.txt` lists. */
interface Listed {
  readonly info: Described['info'];
  readonly operations: readonly OperationPage[];
  readonly guides: readonly Guide[];
}

/** The page of downloads as Markdown. */
export function downloadsText(downloads: readonly Download[]): string {
  const lines = downloads.map(
    ({ name, kilobytes, sha256 }) => `- [${name}](${name}): ${kilobytes} kB, SHA-256 \`${sha256}\``,
  );
  return `# Downloads\n\nThe whole description in one file, OpenAPI 3.1.\n\n${lines.join('\n')}\n`;
}

/** `llms.txt`: what the site is, and where each of its pages is as Markdown. */
export function overview({ info, operations, guides }: Listed): string {
  const entry = (title: string, url: string, text = '') =>
    `- [${title}](${url.replace(/^\//, '')})${text === '' ? '' : `: ${text}`}`;
  const [about = ''] = plain(info.description ?? '').split('\n\n');
  return `# ${info.title}

> ${about.replace(/\s+/g, ' ')}

## Reference

${operations
  .map(({ title, slug, method, path, description }) =>
    entry(
      title,
      `/reference/${slug}.html.md`,
      `\`${method} ${path}\`. ${description.replace(/\s+/g, ' ')}`,
    ),
  )
  .join('\n')}
${entry('OpenAPI 3.1 document', '/openapi.json', 'the whole description in one file')}

## Guides

${guides.map(({ title, url }) => entry(title, `${url}.md`)).join('\n')}
${entry('Contradictions', '/contradictions.html.md', "where the vendor's pages contradict themselves, and what this description chose")}
`;
}
