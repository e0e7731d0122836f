import { Refusal } from '../errors/refusal.ts';

/** The server that the spec names. */
const DEFAULT = 'https://api.northflank.com';

const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Checks a base URL, and takes slashes off its end.
 * @throws Refusal without the URL, which may have a password in it
 */
export function checkBaseUrl(given = DEFAULT): string {
  try {
    const { protocol, hostname, username, password, origin, pathname } = new URL(given);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
    if (isSafe && !username && !password && !/[?#]/.test(given)) {
      return origin + pathname.replace(/\/+$/, '');
    }
  } catch {
    // The same is to be said.
  }
  throw new Refusal(
    'baseUrl must be an absolute https URL, or http for localhost, without credentials, query or fragment',
  );
}
