import path from 'node:path';
import { Source } from '@redocly/openapi-core';
import { SPEC_FOLDER } from '../../spec/resolver.ts';
import type { Snapshot } from '../../spec/files.ts';
import { fileOf, type Context, type Rule } from '../rule.ts';

/** Every file of the spec is referred to, so that none is kept by mistake. */
export const fileInUse =
  (files: Snapshot): Rule =>
  () => {
    const used = new Set<string>();
    return {
      ref(_, __, { location }) {
        if (location) used.add(fileOf(location));
      },
      Example({ externalValue }, { resolve }) {
        if (externalValue === undefined) return;
        const { location } = resolve({ $ref: externalValue });
        if (location) used.add(fileOf(location));
      },
      Root: {
        leave(_, { location, report }: Context) {
          used.add(fileOf(location));
          for (const [file, bytes] of files) {
            // The facts of pages stand beside the spec and are no part of it.
            const isApart = !file.startsWith('openapi/') || file.includes('/documented/');
            if (isApart || used.has(file)) continue;
            const message = /\.(?:yaml|json)$/.test(file)
              ? 'Nothing refers to the file; refer to it, or delete it.'
              : 'The spec is made of .yaml and .json files; rename the file, or delete it.';
            const source = new Source(path.join(SPEC_FOLDER, file), bytes.toString('utf8'));
            report({ message, location: { source, pointer: '#/' } });
          }
        },
      },
    };
  };
