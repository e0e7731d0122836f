import path from 'node:path';
import { Source } from '@redocly/openapi-core';
import type { Context, Rule } from '../rule.ts';

/** What each page states stands beside the spec and is no part of it. */
const APART = 'documented';

/** Every file of the spec is referred to, so that none is kept by mistake. */
export const fileInUse: Rule = ({ files }) => {
  const used = new Set<string>();
  return {
    ref(_, __, { location }) {
      if (location) used.add(location.source.absoluteRef);
    },
    Example(example, { resolve }) {
      if (example.externalValue === undefined) return;
      const { location } = resolve({ $ref: example.externalValue });
      if (location) used.add(location.source.absoluteRef);
    },
    Root: {
      leave(_, { location, report }: Context) {
        const root = location.source.absoluteRef;
        for (const name of files as readonly string[]) {
          const file = path.join(path.dirname(root), '..', name);
          if (!isPart(name) || file === root || used.has(file)) continue;
          const message = /\.(?:yaml|json)$/.test(file)
            ? 'Nothing refers to the file; refer to it, or delete it.'
            : 'The spec is made of .yaml and .json files alone; rename the file, or delete it.';
          report({
            message,
            location: { source: new Source(file, ''), pointer: '#/' },
          });
        }
      },
    },
  };
};

function isPart(name: string): boolean {
  return name.startsWith('openapi/') && !name.split('/').includes(APART);
}
