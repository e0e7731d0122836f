import { expect, test } from '@jest/globals';
import { compare } from '../../scripts/spec/comparison.ts';
import { readDocumented } from '../../scripts/spec/documented.ts';
import { FACT_KINDS, UNSTATED, type FactKind } from '../../scripts/spec/facts.ts';
import { alternative, parent, parse, type FieldPlace } from '../../scripts/spec/place.ts';
import { asDocumented } from '../../scripts/spec/as-documented.ts';
import { operations, read, type SpecField } from '../../scripts/spec/operations.ts';
import { provenance } from '../../scripts/spec/provenance.ts';
import { Source, type Cursor } from '../../scripts/spec/source.ts';

/*
 * For every field and every kind of fact it has, the spec is changed there and nowhere else, and
 * the comparison must name that field. A change is made on the parsed files, where the fact
 * stands: at the keyword, or in the provenance that overrides it.
 */

type Json = Record<string, unknown>;

interface Mutation {
  readonly name: string;
  /** The place that must be named: the field's own unless said here. */
  readonly place?: FieldPlace;
  /** Makes the change and returns what takes it back. */
  readonly apply: () => () => void;
}

const source = new Source(process.cwd());
const documented = readDocumented(process.cwd());
const fields = operations(source).flatMap(({ fields: all }, operation) =>
  all.filter((field) => field.documented).map((field) => ({ operation, field })),
);

const EVERY_KIND = [
  'type',
  'required',
  'deprecated',
  'format',
  'enum value lost',
  'enum value added',
  'enum order',
  'enum lost',
  'limit changed',
  'limit lost',
  'limit added',
  'unstated added',
  'alternative lost',
  'alternative added',
  'field lost',
  'field renamed',
  'field moved',
];

test('every change of a fact is caught at its field', () => {
  const missed: string[] = [];
  const made = new Map<string, number>();
  for (const { operation, field } of fields) {
    for (const { name, place = field.place, apply } of mutationsOf(field, operation)) {
      const undo = apply();
      const named = differingFields(operation);
      undo();
      made.set(name, (made.get(name) ?? 0) + 1);
      if (!named.includes(place)) {
        missed.push(`${place}: ${name}`);
      }
    }
  }
  const total = [...made.values()].reduce((sum, count) => sum + count, 0);
  const counts = [...made].map(([name, count]) => `${name} ${String(count)}`).join(', ');
  process.stdout.write(
    `Fidelity: ${String(total - missed.length)} of ${String(total)} changes caught on ${String(fields.length)} fields (${counts}).\n`,
  );
  expect(missed).toEqual([]);
  expect([...made.keys()].sort()).toEqual(EVERY_KIND.toSorted());
});

test('without a change nothing is named, before or after', () => {
  expect(documented.flatMap((_, operation) => differingFields(operation))).toEqual([]);
});

function differingFields(operation: number): FieldPlace[] {
  const spec = asDocumented(source)[operation];
  const page = documented.find(({ file }) => file.endsWith(`/${spec?.page ?? ''}.json`));
  if (!spec || !page) throw new Error('The operation has no page.');
  return compare(page.facts, spec).map(({ place }) => place);
}

function mutationsOf(field: SpecField, operation: number): Mutation[] {
  const kinds = FACT_KINDS.filter((kind) => kind !== 'required');
  return [
    ...kinds.flatMap((kind) => keywordMutations(field, kind)),
    ...unstatedMutations(field),
    ...requiredMutations(field, operation),
    ...alternativeMutations(field),
    ...placeMutations(field, operation),
  ];
}

/** Changes of a keyword where it stands, and the same keyword put where there is none. */
function keywordMutations(field: SpecField, kind: FactKind): Mutation[] {
  const holder = holderOf(field, kind);
  const schema = field.schema[0]?.value as Json | undefined;
  const stated = holder?.[kind] ?? undefined;
  if (kind === 'type') {
    if (holder) return [set('type', holder, kind, stated === 'string' ? 'integer' : 'string')];
    const choice = layerWith(field, 'oneOf');
    return choice ? [rename('type', choice, 'oneOf', 'anyOf')] : [];
  }
  const isFlag = kind === 'format' || kind === 'deprecated';
  const target = holder ?? schema;
  if (target === undefined) return [];
  if (stated === undefined) {
    const added = kind === 'enum' ? ['x'] : kind === 'deprecated' ? true : 'x';
    return [set(isFlag ? kind : 'limit added', target, kind, added)];
  }
  if (isFlag) return [set(kind, target, kind, undefined)];
  if (!Array.isArray(stated)) {
    const changed = typeof stated === 'number' ? stated + 1 : `x${stated as string}`;
    return [
      set('limit changed', target, kind, changed),
      set('limit lost', target, kind, undefined),
    ];
  }
  const values = stated as unknown[];
  return [
    ...values.map((_, index) => set('enum value lost', target, kind, values.toSpliced(index, 1))),
    set('enum value added', target, kind, [...values, 'x']),
    ...(values.length > 1 ? [set('enum order', target, kind, values.toReversed())] : []),
    set('enum lost', target, kind, undefined),
  ];
}

/** A keyword that no page states, put where the spec has none. */
function unstatedMutations(field: SpecField): Mutation[] {
  const schema = field.schema[0]?.value as Json | undefined;
  return UNSTATED.filter((keyword) => schema && !holderOf(field, keyword)).map((keyword) =>
    set('unstated added', schema ?? {}, keyword, keyword === 'additionalProperties' ? {} : 1),
  );
}

function requiredMutations(field: SpecField, operation: number): Mutation[] {
  const stated = provenanceHolder(field, 'required');
  if (stated) return [set('required', stated, 'required', stated['required'] !== true)];
  const { part, steps } = parse(field.place);
  const [parameter] = part === 'path' || part === 'query' ? field.around.slice(-1) : [];
  if (parameter) return [set('required', parameter.value as Json, 'required', !field.required)];
  const step = steps.at(-1);
  const owner = layerWith(fieldAt(parent(field.place), operation), 'properties');
  if (step?.kind !== 'property' || !owner) return [];
  const names = (owner['required'] as string[] | undefined) ?? [];
  const others = names.filter((name) => name !== step.name);
  const changed = field.required ? others : [...names, step.name];
  return [set('required', owner, 'required', changed)];
}

function alternativeMutations(field: SpecField): Mutation[] {
  return ['oneOf', 'anyOf'].flatMap((key) => {
    const owner = layerWith(field, key);
    if (!owner) return [];
    const choices = owner[key] as unknown[];
    const next = alternative(field.place, choices.length + 1);
    return [
      ...choices.map((_, index) => ({
        ...set('alternative lost', owner, key, choices.toSpliced(index, 1)),
        place: alternative(field.place, choices.length),
      })),
      { ...set('alternative added', owner, key, [...choices, { type: 'null' }]), place: next },
    ];
  });
}

/** The field itself: gone, under another name, or in another object of the same body. */
function placeMutations(field: SpecField, operation: number): Mutation[] {
  const step = parse(field.place).steps.at(-1);
  const around = parent(field.place);
  if (step?.kind === 'items') {
    const array = layerWith(fieldAt(around, operation), 'items');
    return array ? [set('field lost', array, 'items', undefined)] : [];
  }
  const owner = layerWith(fieldAt(around, operation), 'properties');
  if (step?.kind !== 'property' || !owner) return [];
  const properties = owner['properties'] as Json;
  const outer = layerWith(fieldAt(around && parent(around), operation), 'properties');
  return [
    set('field lost', properties, step.name, undefined),
    rename('field renamed', properties, step.name, `${step.name}X`),
    ...(outer && outer !== owner
      ? [move('field moved', properties, outer['properties'] as Json, step.name)]
      : []),
  ];
}

function fieldAt(place: FieldPlace | undefined, operation: number): SpecField | undefined {
  return fields.find((found) => found.operation === operation && found.field.place === place)
    ?.field;
}

/** The object in which a keyword of the field stands: its provenance, or the schema. */
function holderOf(field: SpecField, kind: string): Json | undefined {
  const stated = provenanceHolder(field, kind);
  if (stated) return stated;
  const layers = kind === 'deprecated' ? [...field.around, ...field.schema] : field.schema;
  return (
    read(layers, kind) && layers.map((layer) => layer.value as Json).find((layer) => kind in layer)
  );
}

function provenanceHolder(field: SpecField, kind: string): Json | undefined {
  const entry = provenance(field).entries.find(({ stated }) => stated.has(kind));
  return entry?.cursor.value as Json | undefined;
}

function layerWith(field: SpecField | undefined, key: string): Json | undefined {
  const layers: readonly Cursor[] = field?.schema ?? [];
  return layers.map((layer) => layer.value as Json).find((layer) => key in layer);
}

function set(name: string, holder: Json, key: string, value: unknown): Mutation {
  return change(name, holder, (copy) => {
    if (value === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = value;
  });
}

function rename(name: string, holder: Json, from: string, to: string): Mutation {
  return change(name, holder, (copy) => {
    copy[to] = copy[from];
    Reflect.deleteProperty(copy, from);
  });
}

function move(name: string, from: Json, to: Json, key: string): Mutation {
  // The schema is named from another folder when a property moves into a path file.
  const value = JSON.stringify(from[key]).replaceAll('"$ref":"./', '"$ref":"../schemas/');
  const arrive = set(name, to, `${key}Moved`, JSON.parse(value));
  const leave = set(name, from, key, undefined);
  return {
    name,
    apply() {
      const undoArrive = arrive.apply();
      const undoLeave = leave.apply();
      return () => {
        undoLeave();
        undoArrive();
      };
    },
  };
}

function change(name: string, holder: Json, edit: (holder: Json) => void): Mutation {
  return {
    name,
    apply() {
      const before = Object.entries(holder);
      edit(holder);
      return () => {
        Object.keys(holder).forEach((key) => Reflect.deleteProperty(holder, key));
        Object.assign(holder, Object.fromEntries(before));
      };
    },
  };
}
