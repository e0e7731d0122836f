import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../shared/fault.ts';
import { OPERATION_KEYWORDS } from './as-documented.ts';
import { saysOf, type SpecField } from './fields.ts';
import { operations, type SpecOperation } from './operations.ts';
import {
  entriesOf,
  isFact,
  provenance,
  statedBy,
  unnamed,
  type ProvenanceEntry,
} from './provenance.ts';
import type { Cursor, Source } from './source.ts';

/** What an x-documented says of one operation, or of those that it doesn't name, and to what effect. */
interface Part {
  readonly entry: ProvenanceEntry;
  /** Whether it changes what any field is documented to be. */
  isEffective: boolean;
  /** Whether any field has it whose surroundings the page states. */
  isAroundStated: boolean;
  /** Keywords that it repeats from the spec. */
  readonly repeated: Map<string, unknown>;
}

/** An x-documented and all who reach it. */
interface Use {
  readonly cursor: Cursor;
  readonly reachedBy: Set<string>;
  /** By the id of the operation that is named; what is for the others has the key ''. */
  readonly parts: Map<string, Part>;
}

const OTHERS = '';

/**
 * What is idle in the provenance. An entry that changes nothing has outlived its reason; one on an
 * operation that doesn't reach the field never had any.
 */
export function idleProvenance(source: Source): Fault[] {
  const all = operations(source);
  const withPage = all.filter(({ hasPage }) => hasPage);
  const uses = new Map<unknown, Use>();
  for (const { fields } of withPage) for (const field of fields) addUses(uses, field);
  const byId = new Map(all.map((operation) => [operation.id, operation]));
  return [
    ...withPage.flatMap((operation) => [...operationFaults(operation)]),
    ...[...uses.values()].flatMap((use) => [...partFaults(use), ...nameFaults(use, byId)]),
  ];
}

function addUses(uses: Map<unknown, Use>, field: SpecField): void {
  const { entries } = provenance(field);
  for (const entry of entries) {
    // A mapping of the parsed files is the same object however it is reached.
    const key = entry.layer.value;
    const use: Use = uses.get(key) ?? {
      cursor: entry.cursor,
      reachedBy: new Set(),
      parts: new Map(),
    };
    uses.set(key, use);
    use.reachedBy.add(field.operation);
    const name = entry.part === entry.cursor ? OTHERS : field.operation;
    const part: Part = use.parts.get(name) ?? {
      entry,
      isEffective: false,
      isAroundStated: false,
      repeated: new Map(),
    };
    use.parts.set(name, part);
    if (field.isWithinUnstated) continue;
    part.isAroundStated = true;
    part.isEffective = part.isEffective || hasEffect(field, entry, entries);
    for (const [keyword, { value }] of entry.stated) {
      const says = saysOf(field, keyword) ?? null;
      if (isDeepStrictEqual(says, value)) part.repeated.set(keyword, says);
    }
  }
}

/** Whether the field would be documented otherwise without this entry of its provenance. */
function hasEffect(
  field: SpecField,
  entry: ProvenanceEntry,
  entries: readonly ProvenanceEntry[],
): boolean {
  const unstated = entries.find(({ undocumented }) => undocumented);
  if (unstated) return unstated === entry;
  const isNamed = entry.part !== entry.cursor;
  if (!isNamed && entry.kept !== undefined) return true;
  const without = entries.flatMap((other) => {
    if (other !== entry) return [other];
    return isNamed ? [unnamed(entry)] : [];
  });
  const [before, after] = [statedBy(without), statedBy(entries)];
  return [...before.keys(), ...after.keys()].some((keyword) => {
    const [old, now] = [before, after].map((stated) => {
      const cursor = stated.get(keyword);
      return cursor ? cursor.value : (saysOf(field, keyword) ?? null);
    });
    return !isDeepStrictEqual(old, now);
  });
}

function* partFaults({ parts }: Use): Generator<Fault> {
  for (const [name, { entry, isEffective, isAroundStated, repeated }] of parts) {
    const isNamed = name !== OTHERS;
    for (const [keyword, says] of repeated) {
      const page = isNamed ? `the page of ${name}` : 'the page';
      yield new Fault(
        `x-documented says that ${page} states ${keyword}: ${JSON.stringify(says)}, and so does the spec: remove it.`,
        entry.stated.get(keyword)?.place,
      );
    }
    if (isEffective || repeated.size > 0) continue;
    // Beside `operations` there needn't be anything for the others.
    if (!isNamed && entry.cursor.get('operations') && entry.stated.size === 0) continue;
    const [unstated, unchanged, remedy] = isNamed
      ? [`The page of ${name} doesn't state`, `facts of ${name}`, `${name} from \`operations\``]
      : ['No page states', 'facts', 'x-documented'];
    const reason = isAroundStated
      ? `The documented ${unchanged} are the same without this`
      : `${unstated} what is around this`;
    yield new Fault(`${reason}: remove ${remedy}.`, entry.part.place);
  }
}

/** What is wrong with the names under `operations`. */
function* nameFaults(
  { cursor, reachedBy, parts }: Use,
  byId: ReadonlyMap<string, SpecOperation>,
): Generator<Fault> {
  const named = cursor.get('operations')?.entries() ?? [];
  const names = [...reachedBy].slice(0, 5).join(', ');
  for (const [name, { place }] of named) {
    const operation = byId.get(name);
    if (!operation) {
      yield new Fault(
        `The spec has no operation ${name}. Write an operationId; this is reached by ${names}.`,
        place,
      );
    } else if (!operation.hasPage) {
      yield new Fault(`${name} has no page that could state anything: remove it.`, place);
    } else if (!parts.has(name)) {
      yield new Fault(`${name} doesn't reach this: remove it. This is reached by ${names}.`, place);
    }
  }
  const beside = cursor.entries().filter(([key]) => isFact(key));
  if (named.length > 0 && beside.length > 0 && !parts.has(OTHERS)) {
    const keys = beside.map(([key]) => key).join(', ');
    yield new Fault(
      `Every operation that reaches this is named under \`operations\`: remove ${keys}, which is for the others.`,
      cursor.place,
    );
  }
}

/** What is wrong with the provenance of an operation itself. */
function* operationFaults(operation: SpecOperation): Generator<Fault> {
  const { cursor, id, fields } = operation;
  const stated = statedBy(entriesOf([cursor], id));
  for (const keyword of Object.values(OPERATION_KEYWORDS)) {
    const entry = stated.get(keyword);
    const says = cursor.get(keyword)?.value ?? null;
    if (!entry || !isDeepStrictEqual(says, entry.value)) continue;
    yield new Fault(
      `x-documented says that the page states ${keyword}: ${JSON.stringify(says)}, and so does the spec: remove it.`,
      entry.place,
    );
  }
  const places = new Set(fields.filter((field) => field.stated).map((field) => field.place));
  for (const [name, { place }] of stated.get('fields')?.entries() ?? []) {
    if (!places.has(name)) continue;
    yield new Fault(
      `By this ${id} cannot have the field ${name}, and the spec has it: remove it here.`,
      place,
    );
  }
  for (const [, { value, place }] of stated.get('statuses')?.entries() ?? []) {
    const status = String(value);
    const response = operation.response(status);
    if (!response) {
      yield new Fault(
        `The page names the status ${status}, which ${id} doesn't declare: add it to its responses.`,
        place,
      );
    } else if (fields.some((field) => field.stated && field.place === `response/${status}`)) {
      yield new Fault(
        `By this the page shows no body of ${status}, and by the response it does: mark the response with \`x-documented: false\`, or remove ${status} here.`,
        place,
      );
    }
  }
}
