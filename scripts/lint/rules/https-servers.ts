import { isText, type Context, type Rule } from '../rule.ts';

/** The client sends its token to a server, so none is reached in the clear. */
export const httpsServers: Rule = () => ({
  Server({ url }, { location, report }: Context) {
    if (!isText(url) || url.startsWith('https://')) return;
    report({
      message: `The server's address is ${url}; it begins with https://, since every request carries the token.`,
      location: location.child('url'),
    });
  },
});
