import type { Line, PageText } from './page.ts';

/** A bullet of a list: its indentation is its depth. */
export interface Bullet {
  readonly indent: number;
  /** What stands behind the bullet itself. */
  readonly head: string;
  readonly line: number;
  /** The lines up to the next bullet, blank ones left out. */
  readonly lines: readonly Line[];
}

/** Takes lines apart into bullets; `pattern` yields a bullet's indentation and head. */
export function readBullets(lines: readonly Line[], pattern: RegExp): Bullet[] {
  const bullets: (Bullet & { lines: Line[] })[] = [];
  for (const line of lines) {
    const [, indent, head = ''] = pattern.exec(line.text) ?? [];
    if (indent !== undefined) {
      bullets.push({ indent: indent.length, head: head.trim(), line: line.number, lines: [] });
    } else if (line.text.trim() !== '') bullets.at(-1)?.lines.push(line);
  }
  return bullets;
}

/** The bullets as deep as the first, each with those below it. */
export function siblings(
  page: PageText,
  bullets: readonly Bullet[],
): { bullet: Bullet; below: readonly Bullet[] }[] {
  const indent = bullets[0]?.indent ?? 0;
  const heads = bullets.flatMap((bullet, index) => (bullet.indent <= indent ? [index] : []));
  return heads.map((start, index) => {
    const bullet = bullets[start];
    if (!bullet || bullet.indent < indent) {
      throw page.fault(
        bullet?.line ?? 1,
        'This bullet is indented less than the first of its list.',
      );
    }
    return { bullet, below: bullets.slice(start + 1, heads[index + 1]) };
  });
}
