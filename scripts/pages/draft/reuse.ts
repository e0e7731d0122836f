import type { Documented } from '../../spec/documented.ts';
import { FACT_KINDS, type Facts } from '../../spec/facts.ts';
import { isWithin, type FieldPlace } from '../../spec/place.ts';
import { fieldFacts, type SpecFacts } from '../../spec/as-documented.ts';
import { operations } from '../../spec/operations.ts';
import type { Source } from '../../spec/source.ts';

/** What of the spec an operation can share: components by their file, with where a page states them. */
export interface Component {
  /** `openapi/services/schemas/Cluster.yaml` */
  readonly file: string;
  readonly facts: Facts;
  readonly place: FieldPlace;
}

/** The schemas and parameters of the spec that a documented operation uses, its errors included. */
export function components(
  source: Source,
  specs: readonly SpecFacts[],
  documented: readonly Documented[],
): Component[] {
  return operations(source).flatMap(({ method, path: address, fields }) => {
    const isSame = ({ operation }: Facts) =>
      operation.method === method && operation.path === address;
    const spec = specs.find(isSame);
    if (!spec) return [];
    const texts = documented.find(({ facts }) => isSame(facts))?.facts;
    const facts = { ...spec, fields: withTexts(spec, texts) };
    // No page states the errors that all share; one that does may state the same.
    const all = {
      ...spec,
      fields: new Map(fields.map((field) => [field.place, fieldFacts(field)])),
    };
    return fields.flatMap(({ place, schema, around, documented: isStated }) => {
      const layers = around.length > 0 ? around : schema;
      const file = layers.length > 1 ? layers.at(-1)?.file : undefined;
      const inBody = around.length > 0 && schema.length > 1 ? schema.at(-1)?.file : undefined;
      const isError = place.startsWith('response/') && !place.startsWith('response/2');
      return [file, inBody].flatMap((name): Component[] =>
        name !== undefined && (isStated || isError)
          ? [{ file: name, facts: isStated ? facts : all, place }]
          : [],
      );
    });
  });
}

function withTexts(spec: Facts, documented: Facts | undefined): Facts['fields'] {
  return new Map(
    [...spec.fields].map(([place, field]) => {
      const text = documented?.fields.get(place)?.text;
      return [place, text === undefined ? field : { ...field, text }];
    }),
  );
}

/** The file of the schema of the spec that states what a page states, texts included as far as both have them. */
export function sharedSchema(
  all: readonly Component[],
  facts: Facts,
  place: FieldPlace,
): string | undefined {
  return all.find(
    (component) =>
      component.file.includes('/schemas/') &&
      isAlike(below(component.facts, component.place), below(facts, place)),
  )?.file;
}

/** The file of the parameter of the spec that has the name of a page's and states what that states. */
export function sharedParameter(
  all: readonly Component[],
  facts: Facts,
  place: FieldPlace,
): string | undefined {
  const isRequired = (of: Facts) => of.fields.get(place)?.required === true;
  return all.find(
    (component) =>
      component.file.includes('/parameters/') &&
      component.place === place &&
      isRequired(component.facts) === isRequired(facts) &&
      isAlike(below(component.facts, place), below(facts, place)),
  )?.file;
}

type Subtree = readonly (readonly [string, Partial<Record<string, unknown>>])[];

function below(facts: Facts, root: FieldPlace): Subtree {
  return [...facts.fields]
    .filter(([place]) => isWithin(place, root))
    .map(([place, field]) => {
      // Whether it is required, and what it is there for, is said where it is used.
      const { required, text, deprecated, ...own } = field;
      const isRoot = place === root;
      return [place.slice(root.length), isRoot ? own : { ...own, required, text, deprecated }];
    });
}

function isAlike(ours: Subtree, theirs: Subtree): boolean {
  const others = new Map(theirs);
  return (
    ours.length === theirs.length &&
    ours.every(([place, field]) => {
      const other = others.get(place);
      if (!other) return false;
      const isSaid = field['text'] === undefined || other['text'] === undefined;
      return (
        FACT_KINDS.every((kind) => JSON.stringify(field[kind]) === JSON.stringify(other[kind])) &&
        (isSaid || field['text'] === other['text'])
      );
    })
  );
}
