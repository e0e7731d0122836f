import type { Location } from '@redocly/openapi-core';
import { FACT_KINDS, UNSTATED } from '../../spec/facts.ts';
import { everyNode, isNode, isText, keyOf, type Node, type Rule } from '../rule.ts';

/** What a page can state of a field that differs from the spec. */
const STATED: readonly string[] = [...FACT_KINDS, ...UNSTATED];
const PROSE = ['why', 'kept', 'source'];
const OPERATIONS = 'operations';
const FORMS = '`false` beside an x-why, or as `{ maximum: 65536, why: … }` or `{ kept: … }`';

interface FormFault {
  readonly keys: readonly string[];
  readonly message: string;
}

/** Provenance is read by machines and printed for people: it has one form and no gaps. */
export const provenanceForm: Rule = () =>
  everyNode((node, { location, report }) => {
    for (const { keys, message } of faults(node)) {
      report({ message, location: keyOf(location.child([...keys])) });
    }
    if (node['x-documented'] !== false) return;
    for (const place of provenanceWithin(node, location)) {
      report({
        message:
          'This is part of something that no page states, so it has no provenance; leave it out.',
        location: keyOf(place),
      });
    }
  });

function* faults(node: Node): Generator<FormFault> {
  const entry = node['x-documented'];
  for (const name of ['x-why', 'x-source']) {
    if (!(name in node)) continue;
    if (entry !== false) {
      const message = `${name} stands without \`x-documented: false\`; write it within x-documented.`;
      yield { keys: [name], message };
    } else if (!isText(node[name])) {
      yield { keys: [name], message: `${name} is empty; write a sentence, or leave it out.` };
    }
  }
  if (entry === undefined) return;
  const keys = ['x-documented'];
  if (entry === false) {
    if ('x-why' in node) return;
    yield { keys, message: 'x-documented: false has no reason; write one beside it: `x-why: …`.' };
  } else if (!isNode(entry) || Object.keys(entry).length === 0) {
    yield { keys, message: `x-documented has no such form; write it as ${FORMS}.` };
  } else {
    yield* faultsWithin(entry);
  }
}

function* faultsWithin(entry: Node): Generator<FormFault> {
  for (const [name, value] of Object.entries(entry)) {
    const keys = ['x-documented', name];
    if (PROSE.includes(name)) {
      if (isText(value)) continue;
      yield { keys, message: `${name} is empty; write a sentence, or leave it out.` };
    } else if (name === OPERATIONS) {
      yield* faultsOfOperations(value, keys);
    } else if (!STATED.includes(name)) {
      const names = [...STATED, OPERATIONS, ...PROSE].join(', ');
      yield { keys, message: `x-documented has no key ${name}; its keys are ${names}.` };
    }
  }
  const stated = Object.keys(entry).filter((name) => STATED.includes(name) || name === OPERATIONS);
  const keys = ['x-documented'];
  if (stated.length > 0 && !('why' in entry)) {
    yield {
      keys,
      message: `x-documented has ${stated.join(', ')} without a reason; write \`why: …\`.`,
    };
  } else if (stated.length === 0 && !('kept' in entry)) {
    yield { keys, message: `x-documented records nothing; write it as ${FORMS}.` };
  }
}

/** What the pages of single operations state, of a schema that several operations share. */
function* faultsOfOperations(operations: unknown, keys: readonly string[]): Generator<FormFault> {
  const right =
    '`operations: { getService: false }` or `operations: { getService: { maximum: 65536 } }`';
  if (!isNode(operations) || Object.keys(operations).length === 0) {
    yield { keys, message: `operations names no operation; write ${right}.` };
    return;
  }
  for (const [operation, stated] of Object.entries(operations)) {
    const place = [...keys, operation];
    if (stated === false) continue;
    if (!isNode(stated) || Object.keys(stated).length === 0) {
      yield { keys: place, message: `${operation} says nothing of its page; write ${right}.` };
      continue;
    }
    for (const name of Object.keys(stated).filter((kind) => !STATED.includes(kind))) {
      const message = `${operation} has no key ${name}; its keys are ${STATED.join(', ')}.`;
      yield { keys: [...place, name], message };
    }
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
