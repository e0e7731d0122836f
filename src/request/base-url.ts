import { Refusal } from '../errors/refusal.ts';

/** The server that the spec names. */
const DEFAULT = 'https://api.northflank.com';

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Checks a base URL, and takes slashes off its end.
 * @throws Refusal without the URL, which may have a password in it
 */
export function checkBaseUrl(given = DEFAULT): URL {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Refusal(`baseUrl must be an absolute URL, such as ${DEFAULT}`);
  }
  if (url.username !== '' || url.password !== '')
    throw new Refusal('baseUrl must not have credentials');
  if (/[?#]/.test(given)) throw new Refusal('baseUrl must not have a query or a fragment');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
    throw new Refusal(
      'baseUrl must be https, so that the token is safe; http is for localhost only',
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}
