import { FACT_KINDS, UNSTATED, type FactKind } from '../../../scripts/spec/facts.ts';
import type { SpecField } from '../../../scripts/spec/fields.ts';
import { parent, parse, property } from '../../../scripts/spec/place.ts';
import { rename, set, type Change, type Json } from './change.ts';
import { layerWith, value, type Reach } from './reach.ts';

/** Changes of what a field is, where that stands: at the keyword, or in its provenance. */
export function* factChanges(reach: Reach, field: SpecField): Generator<Change> {
  yield* typeChanges(reach, field);
  for (const kind of FACT_KINDS) {
    if (kind !== 'type' && kind !== 'required') yield* keywordChanges(reach, field, kind);
  }
  yield* unstatedChanges(reach, field);
  yield* requiredChanges(reach, field);
}

function* typeChanges(reach: Reach, field: SpecField): Generator<Change> {
  const { place } = field;
  const kind = 'type';
  // A text has its type from its media type.
  if (field.isText) return;
  const holder = reach.holder(field, kind);
  const choice = value(layerWith(field.schema, 'oneOf'));
  if (holder) {
    const to = holder[kind] === 'string' ? 'integer' : 'string';
    yield reach.factChange(kind, { place, kind, to }, set(holder, kind, to));
  } else if (choice) {
    const to = 'anyOf';
    yield reach.factChange(kind, { place, kind, to }, rename(choice, 'oneOf', to));
  }
}

/** Changes of a keyword where it stands, and the same keyword put where there is none. */
function* keywordChanges(reach: Reach, field: SpecField, kind: FactKind): Generator<Change> {
  const holder = reach.holder(field, kind);
  const target = holder ?? value(field.schema[0]);
  if (!target) return;
  const { place } = field;
  const change = (name: string, to: unknown) =>
    reach.factChange(name, { place, kind, to }, set(target, kind, to));
  const isFlag = kind === 'format' || kind === 'deprecated';
  const stated = holder?.[kind] ?? undefined;
  if (stated === undefined) {
    const added = kind === 'enum' ? ['x'] : kind === 'deprecated' ? true : 'x';
    yield change(isFlag ? kind : 'limit added', added);
  } else if (isFlag) {
    yield change(kind, undefined);
  } else if (Array.isArray(stated)) {
    const values = stated as unknown[];
    for (const index of values.keys()) yield change('enum value lost', values.toSpliced(index, 1));
    yield change('enum value added', [...values, 'x']);
    if (values.length > 1) yield change('enum order', values.toReversed());
    yield change('enum lost', undefined);
  } else {
    yield change('limit changed', typeof stated === 'number' ? stated + 1 : `x${stated as string}`);
    yield change('limit lost', undefined);
  }
}

/** A keyword that no page can show, put where the spec has none. */
function* unstatedChanges(reach: Reach, field: SpecField): Generator<Change> {
  const schema = value(field.schema[0]);
  for (const kind of UNSTATED) {
    if (!schema || reach.holder(field, kind)) continue;
    const to = kind === 'additionalProperties' ? {} : 1;
    const { place } = field;
    yield reach.factChange('unstated added', { place, kind, to }, set(schema, kind, to));
  }
}

function* requiredChanges(reach: Reach, field: SpecField): Generator<Change> {
  const { place } = field;
  const kind = 'required';
  const stated = reach.provenance(field, kind);
  const part = value(field.around.at(-1));
  if (stated ?? part) {
    if (!stated && place.startsWith('response/')) return;
    const to = stated ? stated[kind] !== true : !field.required;
    yield reach.factChange(kind, { place, kind, to }, set(stated ?? part ?? {}, kind, to));
    return;
  }
  const step = parse(place).steps.at(-1);
  const owner = value(layerWith(reach.at(parent(place))?.schema, 'properties'));
  if (step?.kind !== 'property' || !owner) return;
  const { name } = step;
  const to = !field.required;
  const make = (mapping: Json) => {
    const others = ((mapping[kind] ?? []) as string[]).filter((other) => other !== name);
    mapping[kind] = to ? [...others, name] : others;
  };
  const alters = reach.sharing(owner).map((at) => ({ place: property(at, name), kind }));
  yield { name: kind, place, kind, to, edits: [{ holder: owner, make }], alters, unsettles: [] };
}
