/** What the browser remembers; nothing where it is told to remember nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it for later pages, where the browser allows. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A choice that is forgotten is no reason to stop.
  }
}
