import path from 'node:path';
import { isNode, type Context, type Node, type Rule } from '../rule.ts';

/** A header refers to the file of its own name, so that no header stands in for another. */
export const headerFileName: Rule = () => ({
  Response({ headers }, { location, report }: Context) {
    const entries: Node = isNode(headers) ? { ...headers } : {};
    for (const [name, header] of Object.entries(entries)) {
      const reference: unknown = isNode(header) ? header['$ref'] : undefined;
      if (typeof reference !== 'string') continue;
      const file = path.posix.parse(reference).name;
      const words = name.replace(/^x-/i, '').split('-');
      if (file.toLowerCase() === words.join('').toLowerCase()) continue;
      report({
        message: `The header ${name} refers to ${reference}; a header's file is named after it, without \`x-\`: ${words.join('-')} in PascalCase.`,
        location: location.child(['headers', name, '$ref']),
      });
    }
  },
});
