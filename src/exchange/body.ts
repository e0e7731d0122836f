import { ignore } from './time.ts';

/** A larger body is not read to its end. 20 MB have been seen; nothing stops a faulty gateway. */
const LARGEST = 104_857_600;

/** The content of a response. */
export interface Body {
  readonly text: string;
  /** Why the text can't be trusted: it isn't UTF-8, or it was too long and is not all there. */
  readonly flaw?: 'encoding' | 'size';
}

/** Reads a response to its end. Nothing stays open, and nothing is read once the signal is aborted. */
export async function read(response: Response, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const cancel = () => {
    reader.cancel().catch(ignore);
  };
  signal.addEventListener('abort', cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > LARGEST) {
      cancel();
      return { text: decode(chunks[0], false), flaw: 'size' };
    }
  }
  const bytes = chunks.length > 1 ? joined(chunks, size) : chunks[0];
  try {
    return { text: decode(bytes, true) };
  } catch {
    return { text: decode(bytes, false), flaw: 'encoding' };
  }
}

function decode(bytes: Uint8Array | undefined, fatal: boolean): string {
  return new TextDecoder('utf-8', { fatal }).decode(bytes);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

/** The media type of a response without its parameters, in lower case; empty if there is none. */
export function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
}

/** The value of a body in JSON, or why it has none. */
export type Parsed =
  | { readonly value: unknown }
  | { readonly reason: NonNullable<Body['flaw']> | 'empty' | 'media type' | 'syntax' };

/** What a body in JSON says, or why it says nothing. */
export function parse({ text, flaw }: Body, type: string): Parsed {
  if (text === '') return { reason: 'empty' };
  if (!/^application\/(?:.+\+)?json$/.test(type)) return { reason: 'media type' };
  if (flaw) return { reason: flaw };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { reason: 'syntax' };
  }
}
