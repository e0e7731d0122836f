/**
 * Whether a pattern is a regular expression.
 * @param flags by default `u`, with which validators match it; pages show patterns without
 */
export function compiles(pattern: string, flags = 'u'): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
