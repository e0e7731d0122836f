import path from 'node:path';
import type { SpecField } from '../../../scripts/spec/fields.ts';
import {
  alternative,
  items,
  parent,
  parse,
  property,
  type FieldPlace,
} from '../../../scripts/spec/place.ts';
import { isStated, provenance } from '../../../scripts/spec/provenance.ts';
import type { Cursor } from '../../../scripts/spec/source.ts';
import { rename, set, type Change, type Edit, type Json } from './change.ts';
import { layerWith, value, type Reach } from './reach.ts';

/** Changes of whether a field is there, and where. */
export function* structureChanges(reach: Reach, field: SpecField): Generator<Change> {
  yield* alternativeChanges(reach, field);
  const step = parse(field.place).steps.at(-1);
  const outer = reach.at(parent(field.place));
  if (step?.kind === 'items') yield* itemChanges(reach, field, outer);
  if (step?.kind === 'property') yield* propertyChanges(reach, field, step.name);
  const layer = field.schema[0] ?? field.around[0];
  if (layer) yield provenanceChange(reach, 'undocumented', field, layer, false);
}

/** A field that the page doesn't state, without the provenance that says so. */
export function* unstatedFieldChanges(reach: Reach, field: SpecField): Generator<Change> {
  const entry = provenance(field).entries.find(({ undocumented }) => undocumented);
  if (!entry || field.isWithinUnstated) return;
  const { layer, cursor, part } = entry;
  const whole = value(cursor) ?? {};
  const others = { ...(whole['operations'] as Json | undefined) };
  Reflect.deleteProperty(others, reach.operation.id);
  const rest = part === cursor ? undefined : { ...whole, operations: others };
  yield provenanceChange(reach, 'documented', field, layer, rest);
}

/** Another x-documented at a layer of a field, by which the page states it, or no longer does. */
function provenanceChange(
  reach: Reach,
  name: string,
  field: SpecField,
  layer: Cursor,
  to: unknown,
): Change {
  const holder = value(layer) ?? {};
  const edit = set(holder, 'x-documented', to);
  const around = parent(field.place);
  if (around === undefined || parse(field.place).steps.at(-1)?.kind !== 'alternative') {
    const unsettles = reach.sharing(holder);
    return { name, place: field.place, kind: 'field', edits: [edit], alters: [], unsettles };
  }
  // Those behind it get other numbers.
  const count = reach.statedAlternatives(around);
  const place = alternative(around, to === false ? count : count + 1);
  return { ...renumbering(reach, name, around, edit), place };
}

function* alternativeChanges(reach: Reach, field: SpecField): Generator<Change> {
  const { place, operation } = field;
  for (const key of ['oneOf', 'anyOf']) {
    const owner = layerWith(field.schema, key);
    const holder = value(owner);
    if (!owner || !holder) continue;
    const choices = owner.get(key)?.entries() ?? [];
    const values = choices.map(([, choice]) => choice.value);
    const count = reach.statedAlternatives(place);
    for (const [index, [, choice]] of choices.entries()) {
      if (!isStated(choice.layers(), operation)) continue;
      const edit = set(holder, key, values.toSpliced(index, 1));
      const lost = renumbering(reach, 'alternative lost', place, edit);
      yield { ...lost, place: alternative(place, count) };
    }
    const edit = set(holder, key, [...values, { type: 'null' }]);
    const added = renumbering(reach, 'alternative added', place, edit);
    yield { ...added, place: alternative(place, count + 1) };
  }
}

/** A change by which the alternatives of a field, and of those that share them, count anew. */
function renumbering(reach: Reach, name: string, place: FieldPlace, edit: Edit): Change {
  const schema = reach.at(place)?.schema;
  const owner = value(layerWith(schema, 'oneOf') ?? layerWith(schema, 'anyOf')) ?? {};
  const places = reach.sharing(owner);
  return {
    name,
    place,
    kind: 'field',
    edits: [edit],
    alters: places.map((at) => ({ place: at, kind: 'type' })),
    unsettles: places.flatMap((at) => {
      const length = reach.statedAlternatives(at) + 1;
      return Array.from({ length }, (_, index) => alternative(at, index + 1));
    }),
  };
}

function* itemChanges(
  reach: Reach,
  { place }: SpecField,
  array: SpecField | undefined,
): Generator<Change> {
  const owner = value(layerWith(array?.schema, 'items'));
  if (!owner) return;
  const unsettles = reach.sharing(owner).map(items);
  const edits = [set(owner, 'items', undefined)];
  yield { name: 'field lost', place, kind: 'field', edits, alters: [], unsettles };
}

/** A property: gone, under another name, or in the object around its own. */
function* propertyChanges(reach: Reach, { place }: SpecField, name: string): Generator<Change> {
  const around = parent(place);
  const owner = layerWith(reach.at(around)?.schema, 'properties');
  if (!owner || around === undefined) return;
  const properties = value(owner.get('properties')) ?? {};
  const places = reach.sharing(value(owner) ?? {});
  const change = (kind: string, edits: readonly Edit[], others: readonly FieldPlace[]): Change => {
    const unsettles = [...places.map((at) => property(at, name)), ...others];
    return { name: kind, place, kind: 'field', edits, alters: [], unsettles };
  };
  const lose = set(properties, name, undefined);
  yield change('field lost', [lose], []);
  const other = `${name}X`;
  const renamed = places.map((at) => property(at, other));
  yield change('field renamed', [rename(properties, name, other)], renamed);

  const target = layerWith(reach.at(parent(around))?.schema, 'properties');
  if (!target || target.value === owner.value) return;
  const moved = `${name}Moved`;
  const copy = movedTo(target.file, owner.file, properties[name]);
  const arrive = set(value(target.get('properties')) ?? {}, moved, copy);
  const arrivals = reach.sharing(value(target) ?? {}).map((at) => property(at, moved));
  yield change('field moved', [arrive, lose], arrivals);
}

/** A copy of what stands in a file, for another file: its references lead to the same. */
function movedTo(file: string, from: string, schema: unknown): unknown {
  const text = JSON.stringify(schema).replace(
    /("\$ref":")([^"]+)/g,
    (_, key: string, reference: string) => {
      const target = path.posix.join(path.posix.dirname(from), reference);
      return key + path.posix.relative(path.posix.dirname(file), target);
    },
  );
  return JSON.parse(text);
}
