/** A list in words: `a, b or c`. */
export function words(list: readonly string[], conjunction: 'and' | 'or'): string {
  const last = list.at(-1) ?? '';
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
