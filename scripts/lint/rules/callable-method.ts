import { isNode, keyOf, type Context, type Rule } from '../rule.ts';

/** Every method is one that `fetch` sends, and has a body only where `fetch` sends that. */
export const callableMethod: Rule = () => ({
  PathItem(item, { location, report }: Context) {
    if ('trace' in item) {
      report({
        message:
          'TRACE is a method that fetch refuses, so no client can call the operation; delete it.',
        location: keyOf(location.child('trace')),
      });
    }
    for (const method of ['get', 'head'] as const) {
      const operation: unknown = item[method];
      if (!isNode(operation) || !('requestBody' in operation)) continue;
      report({
        message: `${method.toUpperCase()} has a body, which fetch doesn't send; make its fields parameters in the query, or the method POST.`,
        location: keyOf(location.child([method, 'requestBody'])),
      });
    }
  },
});
