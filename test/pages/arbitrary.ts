import fc from 'fast-check';
import { textFacts, type FieldFacts } from '../../scripts/spec/facts.ts';
import { alternative, items, property, type FieldPlace } from '../../scripts/spec/place.ts';
import type { Described } from './render.ts';

/** A field with what is below it, before it has a place. */
interface Tree {
  readonly facts: FieldFacts;
  readonly text: string | undefined;
  readonly properties: readonly (readonly [string, Tree, boolean])[];
  readonly items: Tree | undefined;
  readonly alternatives: readonly Tree[];
}

const KEYWORDS = [
  ...['type', 'pattern', 'min', 'max length', 'required', 'OR', 'one of', 'string', '{object}'],
  ...['constructor', '__proto__', 'a/b', 'a[]', 'a|1', '{}', '~0', 'naïve ✓', 'per_page', '0'],
];

const names = fc.oneof(fc.constantFrom(...KEYWORDS), fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/));

/** Texts, and such as look like facts, headings or values. */
const texts = fc.oneof(
  fc.constantFrom(
    ...['min', 'pattern', 'OR', 'one of', 'string required', '200 OK', 'Deprecated: see `other`.'],
    ...['Either (enum: a, b) or not.', '(format: any) it is', 'Ünïcode – “quoted” | piped'],
    ...['- a dash', '# a hash', 'Source: https://example.com/', '{object}', '[x](y) (z)'],
  ),
  fc
    .array(fc.stringMatching(/^[A-Za-z0-9.,!?'"`(){}[\]]{1,8}$/), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' ')),
);

const patterns = fc
  .array(
    fc.constantFrom(
      ...[
        '^',
        '$',
        '[a-z]',
        '\\]',
        '\\-',
        '\\.',
        '\\\\',
        '\\\\]',
        '(x)',
        ' ',
        '|',
        ' | (string) y',
      ],
      ...['(', ')', '(min length: 3)', 'pattern', 'é', '{2,3}', '`', "'", '"', '*', '#', '\\d+'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `x${parts.join('')}x`);

const values = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9 /._:–&-]{0,10}( \([a-z]+\))?$/)
  .map((value) => value.trim());

const count = fc.nat({ max: 300 });
const amount = fc.oneof(
  fc.integer(),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
);

function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

function stated<Facts extends object>(facts: Facts): Facts {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Facts;
}

const scalars: fc.Arbitrary<FieldFacts> = fc
  .oneof(
    fc.record({
      type: fc.constant('string'),
      enum: optional(fc.uniqueArray(values, { minLength: 1, maxLength: 4 })),
      minLength: optional(count),
      maxLength: optional(count),
      pattern: optional(patterns),
      format: optional(fc.constantFrom('date-time', 'uri', 'x-y')),
    }),
    fc.record({
      type: fc.constantFrom('integer', 'number'),
      enum: optional(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 })),
      minimum: optional(amount),
      maximum: optional(amount),
      format: optional(fc.constant('float')),
    }),
    fc.record({
      type: fc.constant('boolean'),
      enum: optional(fc.uniqueArray(fc.boolean(), { minLength: 1 })),
    }),
    fc.record({ type: fc.constantFrom('any', 'null') }),
  )
  .map((facts) => stated(facts) as FieldFacts);

const trees = fc.letrec<{ tree: Tree; leaf: Tree; object: Tree; array: Tree; choice: Tree }>(
  (tie) => {
    const node = (
      facts: fc.Arbitrary<FieldFacts>,
      more: Partial<{ [Key in 'properties' | 'items' | 'alternatives']: fc.Arbitrary<Tree[Key]> }>,
    ): fc.Arbitrary<Tree> =>
      fc.record({
        facts,
        text: optional(texts),
        properties: more.properties ?? fc.constant([]),
        items: more.items ?? fc.constant(undefined),
        alternatives: more.alternatives ?? fc.constant([]),
      });
    const members = fc.uniqueArray(fc.tuple(names, tie('tree'), fc.boolean()), {
      selector: ([name]) => name,
      maxLength: 4,
    });
    return {
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        tie('leaf'),
        tie('leaf'),
        tie('object'),
        tie('array'),
        tie('choice'),
      ),
      // Where no type stands, a text that looks like one would be taken for it.
      leaf: node(scalars, {}).map((tree) =>
        tree.facts.type === 'any' && tree.text !== undefined
          ? { ...tree, text: `About: ${tree.text}` }
          : tree,
      ),
      object: node(fc.constant({ type: 'object' }), { properties: members }),
      array: node(fc.constant({ type: 'array' }), { items: optional(tie('tree')) }),
      // Before the next alternative, the end of a pattern that doesn't compile can't be told.
      choice: node(fc.constantFrom({ type: 'oneOf' }, { type: 'anyOf' }), {
        alternatives: fc
          .array(tie('tree'), { minLength: 1, maxLength: 3 })
          .filter((alternatives) => alternatives.every(isSound)),
      }),
    };
  },
);

/** Whether every pattern in a tree compiles. */
function isSound({ facts, properties, items: item, alternatives }: Tree): boolean {
  const below = [...properties.map(([, tree]) => tree), ...(item ? [item] : []), ...alternatives];
  try {
    return new RegExp(facts.pattern ?? '').source !== '' && below.every(isSound);
  } catch {
    return false;
  }
}

const parameters = fc.uniqueArray(fc.tuple(names, trees.tree, fc.boolean()), {
  selector: ([name]) => name,
  maxLength: 3,
});
const bodies = fc.uniqueArray(fc.jsonValue({ maxDepth: 3 }), {
  maxLength: 2,
  comparator: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});
const responses = fc.uniqueArray(
  fc.record({
    status: fc.constantFrom('200', '201', '204', '404', '500'),
    tree: optional(trees.tree),
    bodies,
    word: optional(fc.constant('done')),
    isSplit: fc.boolean(),
  }),
  { selector: ({ status }) => status, maxLength: 3 },
);

/** Random pages: everything that a page can state, and as it can state it. */
export const pages: fc.Arbitrary<Described> = fc
  .record({
    title: fc.stringMatching(/^[A-Z][a-z]{0,8}( [a-z]{1,8}){0,2}$/),
    method: fc.constantFrom('GET', 'PUT', 'POST', 'PATCH', 'DELETE'),
    path: fc.stringMatching(/^\/v1(\/[a-z]{1,8}|\/\{[a-zA-Z]{1,8}\}){1,3}$/),
    permission: fc.stringMatching(/^[A-Z][a-z]{1,8}( > [A-Z][a-z]{1,8}){1,3}$/),
    words: fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){1,3}\.$/),
    query: parameters,
    header: parameters,
    request: optional(fc.record({ tree: trees.tree, bodies, isSplit: fc.boolean() })),
    isDeprecated: fc.boolean(),
    responses,
  })
  .map((drawn) => {
    const fields = new Map<FieldPlace, FieldFacts>();
    const texts = new Map<FieldPlace, string>();
    const bodies = new Map<string, unknown>();
    const split = new Set<FieldPlace>();
    const statuses: string[] = [];
    const place = (tree: Tree, at: FieldPlace, isRequired = false): void => {
      const { facts, text } = tree;
      fields.set(at, { ...facts, ...(isRequired && { required: true }), ...textFacts(text ?? '') });
      if (text !== undefined) texts.set(at, text);
      for (const [name, child, required] of tree.properties) {
        place(child, property(at, name), required);
      }
      if (tree.items) place(tree.items, items(at));
      for (const [index, child] of tree.alternatives.entries()) {
        place(child, alternative(at, index + 1));
      }
    };
    const placeBody = (tree: Tree, at: FieldPlace, isSplit: boolean): void => {
      if (isSplit && tree.alternatives.length > 1) {
        split.add(at);
        // The lists of alternatives stand below nothing that could be described.
        place({ ...tree, facts: { type: 'oneOf' }, text: undefined }, at);
      } else place(tree, at);
    };
    const show = (at: string, shown: readonly unknown[]) => {
      for (const [index, body] of shown.entries()) {
        bodies.set(index === 0 ? at : `${at}#${index + 1}`, body);
      }
    };
    const { title, method, path, permission, query, header, request, responses: all } = drawn;
    for (const [part, parameterList] of [
      ['query', query],
      ['header', header],
    ] as const) {
      for (const [name, tree, required] of parameterList) {
        place(tree, property(part, name), required);
      }
    }
    if (request) {
      placeBody(request.tree, 'request', request.isSplit);
      show('request', request.bodies);
    }
    const hasList = all.some(({ tree }) => tree !== undefined);
    for (const { status, tree, bodies: shown, word, isSplit } of all) {
      const at = `response/${status}`;
      const isText = word !== undefined && !hasList && status.startsWith('2');
      if (tree) placeBody(tree, at, isSplit);
      else if (shown.length > 0) fields.set(at, { type: 'any' });
      else if (isText) fields.set(at, { type: 'text' });
      else if (status === '204') fields.set(at, { type: 'none' });
      else statuses.push(status);
      show(at, fields.get(at)?.type === 'text' ? [word] : shown);
    }
    const words = `${drawn.isDeprecated ? 'This endpoint is deprecated. ' : ''}${drawn.words}`;
    const operation = {
      title,
      method,
      path,
      permission,
      ...(drawn.isDeprecated && { deprecated: true }),
      ...(statuses.length > 0 && { statuses: statuses.sort() }),
      text: textFacts(words).text ?? '',
    };
    return { operation, words, fields, texts, bodies, split };
  });
