/** The value below which a share of the values lies, between neighbours if need be. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position % 1);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The same list, begun at another place in each round, so that nobody is always first. */
export function rotated<T>(values: readonly T[], round: number): T[] {
  const start = round % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}
