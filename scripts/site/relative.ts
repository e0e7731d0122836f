import path from 'node:path';

/**
 * Makes each address from the site's root one from the page itself, so that the site works in any
 * folder of any server, and from a disk.
 */
export function relative(html: string, url: string): string {
  const from = path.posix.dirname(url);
  return html.replace(/(?<= (?:href|src)=")\/[^"]*/g, (address) => {
    const [file = '', fragment] = address.split('#');
    const target = path.posix.relative(from, file) || path.posix.basename(url);
    if (file === url && fragment !== undefined) return `#${fragment}`;
    return fragment === undefined ? target : `${target}#${fragment}`;
  });
}
