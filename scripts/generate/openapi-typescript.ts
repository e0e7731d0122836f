import { createRequire } from 'node:module';
import type * as openapiTypescript from 'openapi-typescript';
import type typescript from 'typescript';

/*
 * `import` makes Node read a CommonJS module twice, for its format and its exports, before it runs:
 * for TypeScript that takes longer than to run it. Of openapi-typescript only these modules are
 * loaded: its entry point loads a linter and a bundler too.
 */
const require = createRequire(import.meta.url);

export const ts = require('typescript') as typeof typescript;

export const { astToString } = require('openapi-typescript/dist/lib/ts.cjs') as Pick<
  typeof openapiTypescript,
  'astToString'
>;

export const { resolveRef } = require('openapi-typescript/dist/lib/utils.cjs') as Pick<
  typeof openapiTypescript,
  'resolveRef'
>;

export const transformSchema =
  require('openapi-typescript/dist/transform/index.cjs') as typeof openapiTypescript.transformSchema;
