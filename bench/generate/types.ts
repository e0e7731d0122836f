import { readFileSync } from 'node:fs';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { fill } from '../../scripts/generate/comments.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { shape } from '../../scripts/generate/shape.ts';
import { types } from '../../scripts/generate/types.ts';

/*
 * The types of a document, made by this project or by openapi-typescript alone. It prints how long
 * that took once everything was loaded.
 */

const [whose, file = ''] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
const start = performance.now();
if (whose === 'ours') {
  const { document: shaped, comments } = shape(document);
  for (const text of Object.values(await types(shaped))) fill(text, comments);
} else {
  astToString(await openapiTypescript(document as unknown as OpenAPI3, { silent: true }));
}
console.log(`types ${(performance.now() - start).toFixed(0)}`);
