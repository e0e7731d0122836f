/** At most so many items, spread evenly over a list. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const stride = Math.ceil(list.length / count);
  return list.filter((_, index) => index % stride === 0);
}
