/** A list in words: `a, b or c`. */
export function words(list: readonly string[], last: string): string {
  const final = list.at(-1) ?? '';
  return list.length < 2 ? final : `${list.slice(0, -1).join(', ')} ${last} ${final}`;
}
