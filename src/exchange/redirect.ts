import type { FetchResponse } from '../fetch.ts';

/** So many are followed in one attempt. */
export const MOST_REDIRECTS = 5;

/**
 * Where a response redirects to, if that is followed: only where the method is kept, which all
 * redirects do for GET, and to the same origin alone, since the token goes along.
 * @param from the URL that was asked
 */
export function destination(
  { status, headers }: FetchResponse,
  from: string,
  method: string,
): string | undefined {
  const followed = /^(GET|HEAD)$/.test(method) ? /^30[12378]$/ : /^30[78]$/;
  const location = followed.test(String(status)) ? headers.get('location') : null;
  if (location === null) return undefined;
  try {
    const { href } = new URL(location, from);
    // With a name and a password it begins otherwise.
    return href.startsWith(`${new URL(from).origin}/`) ? href : undefined;
  } catch {
    return undefined;
  }
}
