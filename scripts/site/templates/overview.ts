import type { Download } from '../model/downloads.ts';
import { plain } from '../model/markdown.ts';
import type { Site } from '../model/site.ts';

/** The page of downloads as Markdown. */
export function downloadsText(downloads: readonly Download[]): string {
  const lines = downloads.map(
    ({ name, kilobytes, sha256 }) => `- [${name}](${name}): ${kilobytes} kB, SHA-256 \`${sha256}\``,
  );
  return `# Downloads\n\nThe whole description in one file, OpenAPI 3.1.\n\n${lines.join('\n')}\n`;
}

/** `llms.txt`: what the site is, and where each of its pages is as Markdown. */
export function overview({ info, operations, guides, families }: Site): string {
  const [about = ''] = plain(info.description ?? '').split('\n\n');
  const reference = operations.map(({ title, slug, method, path, description, deprecated }) => {
    const call = `\`${method} ${path}\`${deprecated ? ' (deprecated)' : ''}`;
    return entry(title, `reference/${slug}.html.md`, `${call}. ${oneLine(description)}`);
  });
  const pages = guides.map(({ title, url }) => entry(title, `${url.slice(1)}.md`));
  return `# ${info.title}

> ${oneLine(about)}

## Reference

${reference.join('\n')}
${entry('OpenAPI 3.1 document', 'openapi.json', 'the whole description in one file')}

## Guides

${pages.join('\n')}
${entry('Contradictions', 'contradictions.html.md', "where the vendor's pages contradict themselves, and what this description chose")}
${families.map(({ title, url }) => entry(`Contradictions: ${title}`, `${url.slice(1)}.md`)).join('\n')}
`;
}

function entry(title: string, address: string, text?: string): string {
  return `- [${title}](${address})${text === undefined ? '' : `: ${text}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
