import type { Location, LocationObject } from '@redocly/openapi-core';

type Value = Pick<Location, 'source' | 'pointer'>;

const embedded = new WeakMap<Location['source'], Map<string, Value>>();

/**
 * Gives an example the value that its `externalValue` leads to, so that what validates examples,
 * which passes over external ones, validates this one too.
 *
 * @param place where the example stands
 */
export function embed(
  example: { value?: unknown },
  place: Location,
  found: { readonly node: unknown; readonly location: Value },
): void {
  example.value = found.node;
  const values = embedded.get(place.source) ?? new Map<string, Value>();
  values.set(place.child('value').pointer, found.location);
  embedded.set(place.source, values);
}

/** The place in the file that a person edits: within an embedded value it is that value's file. */
export function placeInFile(place: LocationObject): LocationObject {
  const { pointer } = place;
  if (pointer === undefined) return place;
  for (const [at, { source, pointer: root }] of embedded.get(place.source) ?? []) {
    if (pointer !== at && !pointer.startsWith(`${at}/`)) continue;
    return { ...place, source, pointer: root + pointer.slice(at.length + 1) };
  }
  return place;
}
