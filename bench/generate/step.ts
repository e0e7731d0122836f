import { readFileSync } from 'node:fs';
import { contradictionsPage } from '../../scripts/generate/contradictions.ts';
import { close } from '../../scripts/generate/closed.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { enums } from '../../scripts/generate/enums.ts';
import { examples } from '../../scripts/generate/examples.ts';
import { operations } from '../../scripts/generate/operations.ts';
import { rules } from '../../scripts/generate/rules.ts';
import { validators } from '../../scripts/generate/validators.ts';
import { views } from '../../scripts/generate/views.ts';
import { Source } from '../../scripts/spec/source.ts';

/*
 * One of the steps that no other tool makes, as a command of its own.
 */

const [step = '', root = ''] = process.argv.slice(2);
const published = () =>
  JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8')) as Document;

const STEPS: Readonly<Record<string, () => unknown>> = {
  tables: () => [operations(published()), enums(published()), examples(views(published()))],
  validators: () => validators(rules(close(views(published())))),
  contradictions: () => contradictionsPage(new Source(root)),
};
await STEPS[step]?.();
