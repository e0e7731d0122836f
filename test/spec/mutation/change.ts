import type { FieldPlace } from '../../../scripts/spec/place.ts';

/** A mapping of the parsed files. */
export type Json = Record<string, unknown>;

/** An edit of one mapping. */
export interface Edit {
  readonly holder: Json;
  /** Makes the edit, whatever other edits of the mapping were made before. */
  readonly make: (holder: Json) => void;
}

/** A change of the spec that a comparison with the page must name. */
export interface Change {
  readonly name: string;
  /** Where it must be named, and as what kind of difference. */
  readonly place: FieldPlace;
  readonly kind: string;
  /** The new value of a fact. */
  readonly to?: unknown;
  readonly edits: readonly Edit[];
  /** All that it can alter: single facts, and places with everything below them. */
  readonly alters: readonly { readonly place: FieldPlace; readonly kind: string }[];
  readonly unsettles: readonly FieldPlace[];
}

/** Puts a value under a key; undefined takes the key away. */
export function set(holder: Json, key: string, value: unknown): Edit {
  const make = (mapping: Json) => {
    if (value === undefined) Reflect.deleteProperty(mapping, key);
    else mapping[key] = value;
  };
  return { holder, make };
}

/** Puts what stands under a key under another one. */
export function rename(holder: Json, from: string, to: string): Edit {
  const make = (mapping: Json) => {
    mapping[to] = mapping[from];
    Reflect.deleteProperty(mapping, from);
  };
  return { holder, make };
}

/** Makes the edits of a change and returns what takes them back. */
export function apply({ edits }: Change): () => void {
  const undo = edits.map(({ holder, make }) => {
    const before = Object.entries(holder);
    make(holder);
    return () => {
      Object.keys(holder).forEach((key) => Reflect.deleteProperty(holder, key));
      if (Array.isArray(holder)) holder.length = 0;
      Object.assign(holder, Object.fromEntries(before));
    };
  });
  return () => {
    undo.toReversed().forEach((step) => {
      step();
    });
  };
}
