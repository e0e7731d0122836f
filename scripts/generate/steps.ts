import { Faults } from '../shared/fault.ts';
import type { Snapshot } from '../spec/files.js';
import type { Cost } from '../shared/cost.ts';
import type { Comment } from './comments.ts';
import type { Document } from './document.ts';

/** The spec as a step's input; anything else that a step reads is the name of a text. */
export const SPEC = 'the spec';

/** What a step gets: the spec's files, and the texts that it reads. */
export interface Input {
  readonly root: string;
  readonly spec: Snapshot;
  readonly text: (name: string) => string;
  /** The document in a text, which no step may change. */
  readonly json: (name: string) => Document;
  /** Runs something with what the same generator has found out before of patterns like these. */
  readonly remembering: Remembering;
}

export type Remembering = <T>(costs: Map<string, Cost>, run: () => Promise<T>) => Promise<T>;

/**
 * One thing that is made. It is a function of what it reads, so it is skipped where that is the same
 * as last time, by content. What it needs to run is loaded when it runs.
 */
interface Step {
  readonly name: string;
  readonly reads: readonly string[];
  /** The texts that it makes, by name: files by their path, what only steps read without a folder. */
  readonly run: (input: Input) => Promise<Made>;
}

export type Made = Readonly<Record<string, string>>;

const OPENAPI = 'generated/openapi.json';
const VIEWS = 'generated/views.json';

/** In order: a step reads the spec, or what an earlier one made. */
export const STEPS: readonly Step[] = [
  {
    name: 'lint',
    reads: [SPEC],
    run: async ({ root, spec, remembering }) => {
      const [{ lint }, { costs }] = await Promise.all([
        import('../lint/index.ts'),
        import('../shared/cost.ts'),
      ]);
      const faults = await remembering(costs, () => lint(root, spec));
      if (faults.length > 0) throw new Faults(faults);
      return {};
    },
  },
  {
    name: 'bundle',
    reads: [SPEC],
    run: async ({ root, spec }) => {
      const { bundle, publish, yaml } = await import('./bundle.ts');
      const document = publish(await bundle(root, spec));
      return { 'generated/openapi.yaml': yaml(document), [OPENAPI]: json(document) };
    },
  },
  {
    name: 'views',
    reads: [OPENAPI],
    run: async (input) => {
      const { views } = await import('./views.ts');
      return { [VIEWS]: json(views(input.json(OPENAPI))) };
    },
  },
  {
    name: 'shape',
    reads: [VIEWS],
    run: async (input) => {
      const { shape } = await import('./shape.ts');
      const { document, comments } = shape(input.json(VIEWS));
      return { shape: JSON.stringify(document), comments: JSON.stringify(comments) };
    },
  },
  {
    name: 'types',
    reads: ['shape'],
    run: async (input) => {
      const { types } = await import('./types.ts');
      const made = await types(input.json('shape'));
      return { types: made['types.ts'], paths: made['paths.ts'] };
    },
  },
  {
    name: 'comments',
    reads: ['types', 'paths', 'comments'],
    run: async (input) => {
      const { fill } = await import('./comments.ts');
      const comments = JSON.parse(input.text('comments')) as readonly Comment[];
      return {
        'generated/types.ts': fill(input.text('types'), comments),
        'generated/paths.ts': fill(input.text('paths'), comments),
      };
    },
  },
  {
    name: 'operations',
    reads: [OPENAPI],
    run: async (input) => {
      const { operations } = await import('./operations.ts');
      return generated(operations(input.json(OPENAPI)));
    },
  },
  {
    name: 'enums',
    reads: [OPENAPI],
    run: async (input) => {
      const { enums } = await import('./enums.ts');
      return generated(enums(input.json(OPENAPI)));
    },
  },
  {
    name: 'closed',
    reads: [VIEWS],
    run: async (input) => {
      const [{ close }, { rules }] = await Promise.all([
        import('./closed.ts'),
        import('./rules.ts'),
      ]);
      const closed = close(input.json(VIEWS));
      return { 'generated/closed.json': json(closed), rules: JSON.stringify(rules(closed)) };
    },
  },
  {
    name: 'validators',
    reads: ['rules'],
    run: async (input) => {
      const { validators } = await import('./validators.ts');
      return generated(await validators(input.json('rules')));
    },
  },
  {
    name: 'examples',
    reads: [VIEWS],
    run: async (input) => {
      const { examples } = await import('./examples.ts');
      return generated(examples(input.json(VIEWS)));
    },
  },
  {
    name: 'contradictions',
    reads: [SPEC],
    run: async ({ root, spec }) => {
      const [{ contradictionsPage }, { Source }] = await Promise.all([
        import('./contradictions.ts'),
        import('../spec/source.ts'),
      ]);
      return { 'docs/contradictions.md': contradictionsPage(new Source(root, spec)) };
    },
  },
];

function generated(made: Made): Made {
  return Object.fromEntries(
    Object.entries(made).map(([name, content]) => [`generated/${name}`, content]),
  );
}

function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
