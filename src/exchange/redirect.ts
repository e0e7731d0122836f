import type { FetchResponse } from '../fetch.ts';

/** The redirects that are followed: those that keep the method. For GET all of them do. */
const ANY = [301, 302, 303, 307, 308];
const FOLLOWED: Readonly<Record<string, readonly number[]>> = { GET: ANY, HEAD: ANY };
const OTHERS = [307, 308];

/** So many are followed in one attempt. */
export const MOST_REDIRECTS = 5;

/**
 * Where a response redirects to, if that is followed: to the same origin alone, since the token goes
 * along.
 * @param from the URL that was asked
 */
export function destination(
  { status, headers }: FetchResponse,
  from: string,
  method: string,
): string | undefined {
  const location = headers.get('location');
  if (location === null || !(FOLLOWED[method] ?? OTHERS).includes(status)) return undefined;
  try {
    const url = new URL(location, from);
    const plain = url.username === '' && url.password === '';
    return plain && url.origin === new URL(from).origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}
