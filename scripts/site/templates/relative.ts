import path from 'node:path';

/**
 * Makes each address in a page relative to the page, so that the site works in any folder of any
 * server, and from a disk.
 * @param html a page whose addresses begin at the site's root
 * @param url the page's own address
 */
export function withRelativeLinks(html: string, url: string): string {
  const folder = path.posix.dirname(url);
  return html.replace(/(?<= (?:href|src)=")\/[^"]*/g, (address) => {
    const [file = '', fragment] = address.split('#');
    if (file === url && fragment !== undefined) return `#${fragment}`;
    const target = path.posix.relative(folder, file);
    return fragment === undefined ? target : `${target}#${fragment}`;
  });
}
