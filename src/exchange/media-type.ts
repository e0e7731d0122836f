import type { Body } from './body.ts';

/** Splits a repeated header at its commas, except for those in quotes. */
const VALUE = /([^",]+|"([^"\\]|\\.)*"?)+/g;
const TYPE = /^\s*([!#-'*+.^`|~\w-]+\/[!#-'*+.^`|~\w-]+)\s*(;|$)/;

/** JSON types by the standard on MIME sniffing. */
const JSON_TYPE = /\+json$|^(application|text)\/json$/;

/**
 * The media type of a response without its parameters, in lower case; empty if there is none. Of a
 * header that is repeated the last valid value counts, as the fetch standard has it ("extract a MIME
 * type").
 */
export function mediaType(headers: { get(name: string): string | null }): string {
  let last = '';
  for (const value of (headers.get('content-type') ?? '').match(VALUE) ?? []) {
    const type = TYPE.exec(value)?.[1]?.toLowerCase();
    if (type !== undefined && type !== '*/*') last = type;
  }
  return last;
}

/** The value of a body in JSON, or why it has none. */
export type Parsed =
  | { readonly value: unknown; readonly reason?: undefined }
  | {
      readonly reason: NonNullable<Body['flaw']> | 'empty' | 'media type' | 'syntax';
      readonly value?: undefined;
    };

/** Reads a body in JSON. */
export function parse({ text, flaw, isJson }: Body, type: string): Parsed {
  if (text === '') return { reason: 'empty' };
  if (!isJson && !JSON_TYPE.test(type)) return { reason: 'media type' };
  if (flaw) return { reason: flaw };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { reason: 'syntax' };
  }
}
