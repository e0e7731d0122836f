/** Which answer a request asks for. */
export interface Preference {
  /** A status, as the request writes it. */
  readonly code?: string;
  /** The name of an example. */
  readonly example?: string;
}

/**
 * Reads `Prefer: code=429, example=observed` (RFC 7240), the same words as Prism.
 * Other preferences are ignored, as the RFC demands.
 */
export function preference(header: string | undefined): Preference {
  const pairs = (header ?? '')
    .split(/[,;]/)
    .map((part) => /^\s*(code|example)\s*=\s*"?([^"\s]+)"?\s*$/i.exec(part)?.slice(1))
    .filter((pair) => pair !== undefined)
    .map(([name = '', value = '']) => [name.toLowerCase(), value]);
  return Object.fromEntries(pairs) as Preference;
}
