import type { Location } from '@redocly/openapi-core';
import { FACT_KINDS, UNSTATED } from '../../spec/facts.ts';
import { isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** What a page can state of a field otherwise than the spec does. */
const STATED: readonly string[] = [...FACT_KINDS, ...UNSTATED];
const PROSE = ['why', 'kept', 'source'];
const FORMS = '`false` beside an x-why, or as `{ maximum: 65536, why: … }` or `{ kept: … }`';

/** Provenance is read by machines and printed for people: it has one form and no gaps. */
export const provenanceForm: Rule = () => ({
  any(node: unknown, context) {
    if (isNode(node)) check(node, context);
  },
  // The walker's visitors see what a `$ref` leads to, and this what stands beside it.
  ref(reference, context) {
    check({ ...reference }, context);
  },
});

function check(node: Node, { location, report }: Context): void {
  for (const [keys, message] of faults(node)) {
    report({ message, location: keyOf(location.child(keys)) });
  }
  if (node['x-documented'] === false) {
    for (const place of provenanceWithin(node, location)) {
      report({
        message:
          'No page states what this is part of, so it has no provenance of its own; leave it out.',
        location: keyOf(place),
      });
    }
  }
}

type Faults = Generator<[keys: string[], message: string]>;

function* faults(node: Node): Faults {
  const entry = node['x-documented'];
  for (const name of ['x-why', 'x-source']) {
    if (!(name in node)) continue;
    if (entry !== false) {
      yield [
        [name],
        `${name} stands without \`x-documented: false\`; write it within x-documented.`,
      ];
    } else if (!isText(node[name])) {
      yield [[name], `${name} says nothing; write it as text, or leave it out.`];
    }
  }
  if (entry === undefined) return;
  if (entry === false) {
    if (!('x-why' in node)) {
      yield [
        ['x-documented'],
        'x-documented: false has no reason; write it beside it: `x-why: …`.',
      ];
    }
  } else if (!isNode(entry) || Object.keys(entry).length === 0) {
    yield [['x-documented'], `x-documented has no such form; write it as ${FORMS}.`];
  } else {
    yield* faultsWithin(entry);
  }
}

function* faultsWithin(entry: Node): Faults {
  for (const [name, value] of Object.entries(entry)) {
    const place = ['x-documented', name];
    if (PROSE.includes(name)) {
      if (!isText(value)) yield [place, `${name} says nothing; write it as text, or leave it out.`];
    } else if (!STATED.includes(name)) {
      const known = [...STATED, ...PROSE].join(', ');
      yield [place, `x-documented has no key ${name}; known are ${known}.`];
    }
  }
  const stated = Object.keys(entry).filter((name) => STATED.includes(name));
  if (stated.length > 0 && !('why' in entry)) {
    yield [
      ['x-documented'],
      `x-documented states ${stated.join(', ')} without a reason; write \`why: …\`.`,
    ];
  } else if (stated.length === 0 && !('kept' in entry)) {
    yield [['x-documented'], `x-documented records nothing; write it as ${FORMS}.`];
  }
}

/** Provenance below a node in its own file; what it refers to may be used elsewhere too. */
function* provenanceWithin(node: unknown, location: Location): Generator<Location> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, part] of Object.entries(node)) {
    if (key === 'x-documented') continue;
    const place = location.child(key);
    if (isNode(part) && 'x-documented' in part) yield place.child('x-documented');
    yield* provenanceWithin(part, place);
  }
}
