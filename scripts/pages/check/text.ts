/** A title with lines below it. */
export function block(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `     ${line}`)].join('\n');
}

/** `1 field`, `2 fields` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
