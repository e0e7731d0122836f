import { isText, type Context, type Rule } from '../rule.ts';

/** The client sends its token to one server, which isn't reached in the clear. */
export const httpsServers: Rule = () => ({
  Server({ url, variables }, { location, report, key }: Context) {
    if (key !== 0 || variables !== undefined) {
      report({
        message:
          'The client calls one server, at a fixed address; leave out other servers and variables.',
        location: variables === undefined ? location : location.child('variables'),
      });
    }
    if (!isText(url) || url.startsWith('https://')) return;
    report({
      message: `The server's address is ${url}; it begins with https://, since every request carries the token.`,
      location: location.child('url'),
    });
  },
});
