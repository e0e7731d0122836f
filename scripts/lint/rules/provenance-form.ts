import type { Location } from '@redocly/openapi-core';
import { OPERATION_KEYWORDS } from '../../spec/as-documented.ts';
import { FACT_KINDS, UNSTATED } from '../../spec/facts.ts';
import { isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** What a page can state of a field otherwise than the spec does, and what of an operation. */
const OF_FIELD: readonly string[] = [...FACT_KINDS, ...UNSTATED];
const OF_OPERATION: readonly string[] = [
  ...Object.values(OPERATION_KEYWORDS),
  'statuses',
  'fields',
];
/** A page can show a map by one of its keys. */
const OF_MAP_VALUE = [...OF_FIELD, 'property'];
const PROSE = ['why', 'kept', 'source'];
const FORMS =
  '`false` beside an x-why, or as `{ maximum: 65536, why: … }`, `{ operations: { getService: false }, why: … }` or `{ kept: … }`';

/** A fault, and the keys that lead to it from the node with the x-documented. */
interface FormFault {
  readonly keys: readonly string[];
  readonly message: string;
}

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

function check(node: Node, { location, report, type }: Context): void {
  const isMapValue = location.pointer.endsWith('/additionalProperties');
  const facts = isMapValue ? OF_MAP_VALUE : type.name === 'Operation' ? OF_OPERATION : OF_FIELD;
  for (const { keys, message } of faults(node, facts)) {
    report({ message, location: keyOf(location.child([...keys])) });
  }
  if (node['x-documented'] === false) {
    for (const place of provenanceWithin(node, location)) {
      report({
        message:
          'This is part of something that no page states, so it has no provenance; leave it out.',
        location: keyOf(place),
      });
    }
  }
}

function* faults(node: Node, facts: readonly string[]): Generator<FormFault> {
  const entry = node['x-documented'];
  for (const name of ['x-why', 'x-source']) {
    if (!(name in node)) continue;
    const keys = [name];
    if (entry !== false) {
      const message = `${name} stands without \`x-documented: false\`; write it within x-documented.`;
      yield { keys, message };
    } else if (!isText(node[name])) {
      yield { keys, message: `${name} is empty; write a sentence, or leave it out.` };
    }
  }
  const keys = ['x-documented'];
  if (entry === undefined) return;
  if (entry === false) {
    if ('x-why' in node) return;
    yield { keys, message: 'x-documented: false has no reason; write one beside it: `x-why: …`.' };
  } else if (!isNode(entry) || Object.keys(entry).length === 0) {
    yield { keys, message: `x-documented has no such form; write it as ${FORMS}.` };
  } else {
    yield* faultsWithin(entry, facts);
  }
}

function* faultsWithin(entry: Node, facts: readonly string[]): Generator<FormFault> {
  const isOperation = facts === OF_OPERATION;
  const known = [...facts, ...(isOperation ? [] : ['operations']), ...PROSE];
  for (const [name, value] of Object.entries(entry)) {
    const keys = ['x-documented', name];
    if (!known.includes(name)) {
      const message = `x-documented has no key ${name} here; its keys are ${known.join(', ')}.`;
      yield { keys, message };
    } else if (PROSE.includes(name) && !isText(value)) {
      yield { keys, message: `${name} is empty; write a sentence, or leave it out.` };
    } else if (name === 'statuses' && !isStatuses(value)) {
      const message = `statuses lists those that the page names without a body; write \`statuses: ['409']\`.`;
      yield { keys, message };
    } else if (name === 'fields' && !isFields(value)) {
      const message =
        'fields has what the page states of fields that no spec can have; write `fields: { path/id: { type: string } }`.';
      yield { keys, message };
    }
  }
  const stated = Object.keys(entry).filter((name) => facts.includes(name));
  if ('operations' in entry && !isOperation) {
    yield* operationFaults(entry['operations'], stated.length > 0);
    stated.push('operations');
  }
  const keys = ['x-documented'];
  if (stated.length > 0 && !('why' in entry)) {
    const message = `x-documented has ${stated.join(', ')} without a reason; write \`why: …\`.`;
    yield { keys, message };
  } else if (Object.keys(entry).every((name) => name === 'why' || name === 'source')) {
    yield { keys, message: `x-documented records nothing; write it as ${FORMS}.` };
  }
}

/** What single operations have instead of what is for all. */
function* operationFaults(operations: unknown, hasOthers: boolean): Generator<FormFault> {
  const keys = ['x-documented', 'operations'];
  if (!isNode(operations) || Object.keys(operations).length === 0) {
    const message =
      'operations names no operation; write `operations: { getService: { maximum: 5 } }`.';
    yield { keys, message };
    return;
  }
  for (const [name, entry] of Object.entries(operations)) {
    if (entry === false) continue;
    if (!isNode(entry) || (!hasOthers && Object.keys(entry).length === 0)) {
      const message = `${name} has no entry; write \`false\` if its page doesn't state this field, or what it states instead: \`{ maximum: 5 }\`.`;
      yield { keys: [...keys, name], message };
      continue;
    }
    for (const key of Object.keys(entry).filter((each) => !OF_FIELD.includes(each))) {
      const message = PROSE.includes(key)
        ? `${key} stands beside operations, once for all of them.`
        : `x-documented has no key ${key} for one operation; its keys are ${OF_FIELD.join(', ')}.`;
      yield { keys: [...keys, name, key], message };
    }
  }
}

function isFields(value: unknown): boolean {
  return (
    isNode(value) && Object.values(value).every((facts) => isNode(facts) && isText(facts['type']))
  );
}

function isStatuses(value: unknown): boolean {
  const isStatus = (status: unknown) => typeof status === 'string' && /^[1-5]\d\d$/.test(status);
  return Array.isArray(value) && value.length > 0 && value.every(isStatus);
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
