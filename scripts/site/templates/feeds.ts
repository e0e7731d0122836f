import { escapeHtml } from '../model/html.ts';
import type { Site } from '../model/site.ts';

/** The changelog as an Atom feed: an entry for each section. */
export function feed({ guides, package: { homepage = '', version }, built }: Site): string {
  const changelog = guides.find(({ url }) => url === '/changelog.html');
  const sections = (changelog?.headings ?? []).filter(({ level }) => level === 2);
  const entries = sections.map(({ id, text }) => {
    const [day = built] = /\d{4}-\d\d-\d\d/.exec(text) ?? [];
    return `  <entry>
    <title>${escapeHtml(text)}</title>
    <id>urn:northflank-openapi:changelog:${escapeHtml(id)}</id>
    <updated>${day}T00:00:00Z</updated>
    <link href="${homepage}changelog.html#${escapeHtml(id)}"/>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Changelog of northflank-openapi</title>
  <id>urn:northflank-openapi:changelog</id>
  <updated>${built}T00:00:00Z</updated>
  <author><name>northflank-openapi ${version}</name></author>
${entries.join('')}</feed>
`;
}

/** The list of pages for search engines, if the site's own address is known. */
export function sitemap({ pages, package: { homepage } }: Site): [string, string][] {
  if (homepage === undefined) return [];
  const addresses = pages
    .filter(({ kind }) => kind !== 'missing')
    .map(({ url }) => `${homepage}${url.slice(1).replace(/^index\.html$/, '')}`);
  return [
    [
      '/sitemap.xml',
      `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `  <url><loc>${escapeHtml(address)}</loc></url>`).join('\n')}
</urlset>
`,
    ],
  ];
}
