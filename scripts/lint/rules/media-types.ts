import { isNode, keyOf, type Context, type Rule } from '../rule.ts';

const OF_REQUEST = ['application/json'];
const OF_RESPONSE = ['application/json', 'text/plain', 'text/html'];

/** Bodies have the media types that client and mock can write and read. */
export const mediaTypes: Rule = () => ({
  RequestBody({ content }, context) {
    check('request body', content, OF_REQUEST, context);
  },
  Response({ content }, context) {
    check('response', content, OF_RESPONSE, context);
  },
});

function check(
  body: string,
  content: unknown,
  allowed: readonly string[],
  { location, report }: Context,
): void {
  for (const mediaType of isNode(content) ? Object.keys(content) : []) {
    if (allowed.includes(mediaType)) continue;
    report({
      message: `The media type of the ${body} is ${mediaType}; client and mock know ${allowed.join(', ')}.`,
      location: keyOf(location.child(['content', mediaType])),
    });
  }
}
