import { exampleBody } from '../../../scripts/spec/operations.ts';
import { set, type Change, type Edit, type Json } from './change.ts';
import { factChanges } from './facts.ts';
import { Reach, value } from './reach.ts';
import { structureChanges, unstatedFieldChanges } from './structure.ts';
import type { SpecOperation } from '../../../scripts/spec/operations.ts';

/** Every change of an operation: of what its page states as a whole, and of each field. */
export function* changesOf(operation: SpecOperation): Generator<Change> {
  const reach = new Reach(operation);
  yield* wholeChanges(reach);
  yield* exampleChanges(reach);
  yield* statusChanges(reach);
  for (const field of reach.fields) {
    if (field.stated) {
      yield* factChanges(reach, field);
      yield* structureChanges(reach, field);
    } else yield* unstatedFieldChanges(reach, field);
  }
}

function* wholeChanges(reach: Reach): Generator<Change> {
  const whole = value(reach.operation.cursor) ?? {};
  const marks = whole['x-documented'] as Json | undefined;
  const change = (kind: string, keyword: string, to: (value: unknown) => unknown) => {
    const holder = marks && keyword in marks ? marks : whole;
    const edit = set(holder, keyword, to(holder[keyword]));
    return reach.factChange(`operation ${kind}`, { place: 'operation', kind }, edit);
  };
  yield change('title', 'summary', (summary) => `${String(summary)} changed`);
  yield change('permission', 'x-required-permission', (permission) => `${String(permission)} x`);
  yield change('deprecated', 'deprecated', (is) => (is === true ? undefined : true));
}

function* exampleChanges(reach: Reach): Generator<Change> {
  for (const [name, example] of reach.operation.examples) {
    const body = exampleBody(example)?.value;
    const isMapping = typeof body === 'object' && body !== null;
    const key = Array.isArray(body) ? String(body.length) : 'changed';
    const edit = isMapping ? set(body as Json, key, 'x') : set(value(example) ?? {}, 'value', 'x');
    yield reach.factChange('example', { place: `example ${name}`, kind: 'example' }, edit);
  }
}

/** Statuses that the page names without a body: no longer declared, or one more. */
function* statusChanges(reach: Reach): Generator<Change> {
  const whole = value(reach.operation.cursor) ?? {};
  const responses = (whole['responses'] ?? {}) as Json;
  const marks = (whole['x-documented'] ?? {}) as Json;
  const named = (marks['statuses'] ?? []) as string[];
  const kind = 'status';
  for (const status of named) {
    const key = status in responses ? status : `${status.charAt(0)}XX`;
    const edit = set(responses, key, undefined);
    yield reach.factChange('status lost', { place: `response/${status}`, kind }, edit);
  }
  for (const { place, stated } of reach.fields) {
    const status = /^response\/(\d+)$/.exec(place)?.[1];
    if (status === undefined || stated || named.includes(status)) continue;
    const make = (holder: Json) => {
      const others = (holder['x-documented'] ?? {}) as Json;
      const statuses = [...((others['statuses'] ?? []) as string[]), status];
      holder['x-documented'] = { ...others, statuses };
    };
    const edit: Edit = { holder: whole, make };
    yield reach.factChange('status added', { place, kind }, edit);
  }
}
