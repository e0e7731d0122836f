import { performance } from 'node:perf_hooks';
import { lint } from '../lint/index.ts';
import { Fault, Faults } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.ts';
import { SPEC_FOLDER } from '../spec/resolver.ts';
import { Source } from '../spec/source.ts';
import { bundle, publish, yaml } from './bundle.ts';
import { close } from './closed.ts';
import { commented } from './comments.ts';
import { contradictionPages } from './contradiction-pages.ts';
import { nameData } from './data-names.ts';
import { DocumentFault, type Document } from './document.ts';
import { enums } from './enums.ts';
import { examples } from './examples.ts';
import type { Files } from './files.ts';
import { remembering } from './memory.ts';
import { methods } from './methods.ts';
import { operations } from './operations.ts';
import { publicNames } from './public-names.ts';
import { rules } from './rules.ts';
import { shape } from './shape.ts';
import { types } from './types.ts';
import { validators } from './validators.ts';
import { views } from './views.ts';

/** Called after each step that ran, with the milliseconds that it took. */
export type Report = (step: string, milliseconds: number) => void;

/**
 * Everything that is made from the spec: a function of the spec alone.
 * @throws Fault, Faults for what a person must mend in the spec
 */
export type Generate = (spec: Snapshot) => Promise<Files>;

/** A generator that keeps what its steps made, and repeats only those whose input has changed. */
export function generator(report: Report = () => undefined): Generate {
  const step = <I extends readonly unknown[], O>(
    name: string,
    run: (...input: I) => O | Promise<O>,
  ) =>
    remembering(async (...input: I) => {
      const start = performance.now();
      const output = await run(...input);
      report(name, performance.now() - start);
      return output;
    });

  let clean: Snapshot | undefined;
  let source: Source | undefined;
  const steps = {
    lint: step('lint', async (spec: Snapshot) => {
      const faults = await lint(SPEC_FOLDER, spec, clean);
      if (faults.length > 0) throw new Faults(faults);
      clean = spec;
    }),
    bundle: step('bundle', async (spec: Snapshot) => {
      const { document, places } = await bundle(spec);
      return { document: publish(document), places };
    }),
    documents: step('documents', (document: Document) => ({
      'openapi.json': json(document),
      'openapi.yaml': yaml(document),
    })),
    views: step('views', views),
    names: step('names', nameData),
    shape: step('shape', shape),
    methods: step('methods', methods),
    types: step('types', types),
    comments: step('comments', commented),
    tables: step('tables', (document: Document, both: Document) => ({
      ...operations(document),
      ...enums(document),
      ...examples(both),
    })),
    closed: step('closed', (both: Document) => ({ 'closed.json': json(close(both)) })),
    rules: step('rules', rules),
    validators: step('validators', validators),
    contradictions: step('contradictions', (spec: Snapshot) => {
      source = new Source(SPEC_FOLDER, spec, source);
      return contradictionPages(source);
    }),
  };

  return async (spec) => {
    await steps.lint(spec);
    const { document, places } = await steps.bundle(spec);
    try {
      const both = await steps.views(document);
      const named = await steps.names(both);
      const shaped = await steps.shape(named);
      const made = {
        ...(await steps.documents(document)),
        ...(await steps.comments(await steps.types(shaped.document), shaped.comments)),
        ...(await steps.methods(named)),
        ...(await steps.tables(document, both)),
        ...(await steps.validators(await steps.rules(both))),
        ...(await steps.closed(both)),
      };
      const generated = Object.entries({ ...made, ...publicNames(document, made) });
      return new Map([
        ...generated.map(([name, text]) => [`generated/${name}`, text] as const),
        ...(await steps.contradictions(spec)),
      ]);
    } catch (error) {
      if (!(error instanceof DocumentFault)) throw error;
      throw new Fault(error.reason, places.of(error.pointer));
    }
  };
}

function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
