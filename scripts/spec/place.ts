import { grouped } from '../shared/order.ts';

/**
 * Where a field stands, as one line of text: the part of the operation (`path`, `query`, `request`,
 * `response/200`), then a step a level: `/name` for a property, `[]` for the items of an array,
 * `|2` for the second alternative, `{}` for the values of a map. `response/200/data/ports[]/security/headers[]/name|2`.
 */
export type FieldPlace = string;

const SEPARATORS = '~/[|{';

/** The place of a property. Its name may hold anything; what separates steps is escaped. */
export function property(parent: FieldPlace, name: string): FieldPlace {
  const escaped = name.replace(/[~/[|{]/g, (character) => `~${SEPARATORS.indexOf(character)}`);
  return `${parent}/${escaped}`;
}

export function items(parent: FieldPlace): FieldPlace {
  return `${parent}[]`;
}

/** The place of an alternative; they count from 1. */
export function alternative(parent: FieldPlace, number: number): FieldPlace {
  return `${parent}|${number}`;
}

/** The place of a map's values; no page states them, so that it is never among a page's facts. */
export function values(parent: FieldPlace): FieldPlace {
  return `${parent}{}`;
}

export type Part = 'path' | 'query' | 'header' | 'request' | `response/${string}`;

export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'items' | 'values' }
  | { readonly kind: 'alternative'; readonly number: number };

/** A place taken apart: the reverse of building it from its part step by step. */
export function parse(place: FieldPlace): { part: Part; steps: Step[] } {
  const part = /^(?:response\/[^/[|{]+|[^/[|{]+)/.exec(place)?.[0] ?? '';
  const steps = Array.from(
    place.slice(part.length).matchAll(/\/([^/[|{]*)|\[\]|\{\}|\|(\d+)/g),
    ([step, name, number]): Step => {
      if (name !== undefined) return { kind: 'property', name: unescape(name) };
      if (number !== undefined) return { kind: 'alternative', number: Number(number) };
      return { kind: step === '[]' ? 'items' : 'values' };
    },
  );
  return { part: part as Part, steps };
}

function unescape(name: string): string {
  return name.replace(/~([0-4])/g, (_, digit: string) => SEPARATORS[Number(digit)] ?? '');
}

/** The place one level up; undefined for the root of a part. */
export function parent(place: FieldPlace): FieldPlace | undefined {
  const end = Math.max(...['/', '[', '|', '{'].map((separator) => place.lastIndexOf(separator)));
  const around = place.slice(0, end);
  return end < 0 || around === 'response' ? undefined : around;
}

/** The places right below each place, in their order. */
export function childrenOf(places: Iterable<FieldPlace>): ReadonlyMap<FieldPlace, FieldPlace[]> {
  return grouped(places, (place) => parent(place) ?? '');
}

/** Whether a place is the other one or stands below it. */
export function isWithin(place: FieldPlace, around: FieldPlace): boolean {
  return place.startsWith(around) && /^(?:$|[/[{|])/.test(place.slice(around.length));
}
