import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../../scripts/site/build.ts';

/** Characters that fill the first screen of any page, those of two hidden samples included. */
const FIRST_SCREEN = 4_000;

/**
 * The bytes that a browser must receive before the first screen of a page can be read: the page up to
 * there, as it is shown while it comes, and every file that holds up its display.
 */
export function bytesUntilReadable({ files }: BuiltSite, address: string): number {
  const html = String(files.get(address));
  const needed = [
    ...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"(?! defer)/g),
  ];
  const blocking = needed.map(([, link = '']) =>
    String(files.get(path.posix.resolve(path.posix.dirname(address), link))),
  );
  return [firstScreen(html), ...blocking].reduce((sum, file) => sum + gzipSync(file).length, 0);
}

/** A page up to the end of its first screen; what is in a closed fold takes no room on it. */
function firstScreen(html: string): string {
  const start = html.indexOf('<main');
  let shown = 0;
  let folds = 0;
  for (const { 0: part, index } of html.slice(start).matchAll(/<[^>]*>|[^<]+/g)) {
    if (folds > 0 ? part.startsWith('<details') : /^<details(?!.* open>)/.test(part)) folds += 1;
    else if (folds > 0 && part === '</details>') folds -= 1;
    else if (folds === 0 && !part.startsWith('<')) shown += part.trim().length;
    if (shown >= FIRST_SCREEN) return html.slice(0, start + index + part.length);
  }
  return html;
}
