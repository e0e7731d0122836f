/** Whether a pattern is a regular expression under the `u` flag, with which validators match it. */
export function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
