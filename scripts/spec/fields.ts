import { Fault } from '../shared/fault.ts';
import { alternative, items, property, values, type FieldPlace } from './place.ts';
import { entriesOf, isStated, statedBy } from './provenance.ts';
import type { Cursor } from './source.ts';

/** A field of an operation as the spec writes it: a parameter, or a schema at any depth of a body. */
export interface SpecField {
  /** Where the operation's page has it. */
  readonly place: FieldPlace;
  /** Where the spec has it, if a page shows a map by one of its keys, or not every alternative. */
  readonly specPlace: FieldPlace;
  /** The id of the operation that reaches it. */
  readonly operation: string;
  /** The schema and what its references lead to. */
  readonly schema: readonly Cursor[];
  /** The same for the parameter, request body or response whose schema this is. */
  readonly around: readonly Cursor[];
  /** Whether the spec requires it. */
  readonly required: boolean;
  /** Whether this is a body of text, which isn't JSON. */
  readonly isText: boolean;
  /** Whether the operation's page states it; never what a map holds. */
  readonly stated: boolean;
  /** Whether it is part of something that the page doesn't state. */
  readonly isWithinUnstated: boolean;
}

/** A parameter, a request body or a response of an operation. */
interface Part {
  readonly place: FieldPlace;
  readonly operation: string;
  readonly layers: readonly Cursor[];
  readonly schema: Cursor | undefined;
  readonly isText: boolean;
}

/** The value of the first layer that has the key. */
export function read(layers: readonly Cursor[], key: string): Cursor | undefined {
  for (const layer of layers) {
    const value = layer.get(key);
    if (value) return value;
  }
  return undefined;
}

/** Where the spec says a keyword of a field; undefined where it doesn't, or in a list elsewhere. */
export function keywordOf(field: SpecField, keyword: string): Cursor | undefined {
  if (keyword === 'required') return undefined;
  const layers = keyword === 'deprecated' ? [...field.around, ...field.schema] : field.schema;
  const cursor = read(layers, keyword);
  if (cursor || keyword !== 'type') return cursor;
  return read(layers, 'oneOf') ?? read(layers, 'anyOf');
}

/** What the spec itself says of a field under a keyword, in the words of a page's facts. */
export function saysOf(field: SpecField, keyword: string): unknown {
  if (keyword === 'required') return field.required || undefined;
  if (keyword !== 'type') return keywordOf(field, keyword)?.value;
  if (field.isText) return 'text';
  if (field.schema.length === 0) return 'none';
  const type = read(field.schema, 'type')?.value;
  if (Array.isArray(type)) return type.join(' | ');
  return type ?? ['oneOf', 'anyOf'].find((choice) => read(field.schema, choice));
}

/**
 * The fields of a part of an operation: its root and all below.
 * @param isWhole whether also what is part of something that the page doesn't state
 */
export function partFields(part: Part, isWhole = true): SpecField[] {
  const { place, operation, layers, schema, isText } = part;
  const root: SpecField = {
    place,
    specPlace: place,
    operation,
    schema: schema?.layers() ?? [],
    around: layers,
    required: read(layers, 'required')?.value === true,
    isText,
    stated: isStated(layers, operation),
    isWithinUnstated: false,
  };
  if (!schema) return [root];
  const fields: SpecField[] = [];
  addFields(root, new Set(), fields, isWhole);
  return fields;
}

/** Adds a field and all below it. `above` are the files that it stands in, which it cannot contain. */
function addFields(
  field: SpecField,
  above: ReadonlySet<string>,
  fields: SpecField[],
  isWhole: boolean,
): void {
  const { place, specPlace, schema, operation } = field;
  const stated = field.stated && isStated(schema, operation);
  const added = schema.filter((layer) => !above.has(layer.file) && !layer.get('$ref'));
  // Most fields stand in the file of what is around them, and a set each would be many.
  const files = added.length === 0 ? above : new Set([...above, ...added.map(({ file }) => file)]);
  fields.push({ ...field, stated });
  if (!stated && !isWhole) return;

  const below = (
    step: Cursor,
    at: Pick<SpecField, 'place' | 'specPlace'>,
    required = false,
    isStatable = true,
  ) => {
    if (!isStatable && !isWhole) return;
    const layers = step.layers();
    const file = layers.length > 1 ? layers.at(-1)?.file : undefined;
    if (file !== undefined && files.has(file)) {
      // No page states the field, so nothing has to be compared with what is below it.
      if (!stated || !isStatable || !isStated(layers, operation)) return;
      throw new Fault(
        'This schema contains itself, and no page can list the fields of such a schema. Break the circle.',
        step.place,
      );
    }
    const inner: SpecField = {
      ...at,
      operation,
      schema: layers,
      around: [],
      required,
      isText: false,
      stated: stated && isStatable,
      isWithinUnstated: !stated || !isStatable,
    };
    addFields(inner, files, fields, isWhole);
  };

  const at = (step: (around: FieldPlace) => FieldPlace, specStep = step) => ({
    place: step(place),
    specPlace: specStep(specPlace),
  });
  const required = new Set(
    read(schema, 'required')
      ?.entries()
      .map(([, name]) => name.value),
  );
  for (const [name, step] of read(schema, 'properties')?.entries() ?? []) {
    below(
      step,
      at((around) => property(around, name)),
      required.has(name),
    );
  }
  const item = read(schema, 'items');
  // `items: true` says nothing, as does a page that doesn't state the items.
  if (item && item.value !== true) below(item, at(items));
  const choices = (read(schema, 'oneOf') ?? read(schema, 'anyOf'))?.entries() ?? [];
  for (const [index, { step, number }] of numbered(choices, operation).entries()) {
    below(
      step,
      at(
        (around) => alternative(around, index + 1),
        (around) => alternative(around, number),
      ),
    );
  }
  const held = read(schema, 'additionalProperties');
  if (held) {
    // A page can show a map by the property that one of its keys would be.
    const key = statedBy(entriesOf(held.layers(), operation)).get('property')?.value;
    if (typeof key === 'string') {
      below(
        held,
        at((around) => property(around, key), values),
      );
    } else below(held, at(values), false, false);
  }
}

/** Alternatives in the order in which they count: as a page lists those that it states. */
function numbered(
  choices: readonly [string, Cursor][],
  operation: string,
): { step: Cursor; number: number }[] {
  const steps = choices.map(([, step], index) => ({
    step,
    number: index + 1,
    stated: isStated(step.layers(), operation),
  }));
  return [true, false].flatMap((is) => steps.filter(({ stated }) => stated === is));
}
