import type { FetchResponse } from '../fetch.ts';
import { ignore } from './time.ts';

/** A larger body is not read to its end. 20 MB have been seen; nothing stops a faulty gateway. */
const LARGEST = 104_857_600;

/** The content of a response. */
export interface Body {
  readonly text: string;
  /** Why the text can't be trusted: it isn't UTF-8, or it was too long and is not complete. */
  readonly flaw?: 'encoding' | 'size' | undefined;
  /** Whether the response could only be read as JSON, whatever its media type. */
  readonly isJson?: boolean | undefined;
}

/** How a response can be read that has no stream of the web: as text, bytes or JSON. */
type Reader = 'arrayBuffer' | 'text' | 'json';
type Readable = Partial<Record<Reader, () => Promise<unknown>>>;

/** Something that is being read, and how to stop that. */
export interface Reading {
  stop?: () => void;
}

/** Reads a response to its end, or until it is stopped. */
export function read(response: FetchResponse, reading: Reading): Promise<Body> {
  const stream = response.body as Partial<ReadableStream<Uint8Array>> | null | undefined;
  return typeof stream?.getReader === 'function'
    ? readStream(stream as ReadableStream<Uint8Array>, reading)
    : readWhole(response);
}

/**
 * What is wrong with something that `fetch` has resolved with: a fetch that was given, a mock for one,
 * may give anything, and the same response twice.
 */
export function unreadable(given: unknown): string | undefined {
  const response = Object(given) as Partial<FetchResponse> & { readonly bodyUsed?: unknown };
  const { status, headers, body, bodyUsed } = response;
  if (typeof headers?.get !== 'function' || typeof status !== 'number') {
    return 'nothing with a status and headers';
  }
  const { locked, getReader } = Object(body) as Partial<ReadableStream>;
  if (bodyUsed === true || locked === true) return 'a response that was read already';
  // What has no content may have nothing to read it with.
  const isReadable = getReader ?? readerOf(response as FetchResponse) ?? status === 204;
  return isReadable ? undefined : 'a response without text() or json()';
}

function readerOf(response: FetchResponse): Reader | undefined {
  // React Native has arrayBuffer() too, but it throws; and where there is a stream of Node, text()
  // would hide what isn't UTF-8.
  const order: Reader[] = response.body
    ? ['arrayBuffer', 'text', 'json']
    : ['text', 'arrayBuffer', 'json'];
  return order.find((name) => typeof (response as Readable)[name] === 'function');
}

async function readWhole(response: FetchResponse): Promise<Body> {
  const method = readerOf(response);
  if (!method) return { text: '' };
  try {
    const content = await (response as Readable)[method]?.();
    if (method === 'json') return { text: JSON.stringify(content), isJson: true };
    return method === 'text' ? { text: String(content) } : decoded([content as ArrayBuffer]);
  } catch (thrown) {
    // Of what json() can't parse there is no text to be had.
    if (method !== 'json' || !(thrown instanceof SyntaxError)) throw thrown;
    return { text: '(unknown)', isJson: true };
  }
}

/** Gives up a response that nobody reads. */
export function discard({ body }: FetchResponse): void {
  const stream = body as { cancel?: () => Promise<void>; destroy?: () => void } | null | undefined;
  stream?.cancel?.().catch(ignore);
  stream?.destroy?.();
}

async function readStream(stream: ReadableStream<Uint8Array>, reading: Reading): Promise<Body> {
  const reader = stream.getReader();
  const stop = () => {
    reader.cancel().catch(ignore);
  };
  reading.stop = stop;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decoded(chunks);
    chunks.push(value);
    size += value.length;
    if (size > LARGEST) {
      stop();
      return { ...decoded(chunks.slice(0, 1), false), flaw: 'size' };
    }
  }
}

/** The text of bytes; if they aren't UTF-8, as much of it as can be read. */
function decoded(chunks: readonly (Uint8Array | ArrayBuffer)[], fatal = true): Body {
  const decoder = new TextDecoder('utf-8', { fatal });
  try {
    const texts = chunks.map((chunk, index) =>
      decoder.decode(chunk, { stream: index < chunks.length - 1 }),
    );
    return { text: texts.join(''), flaw: fatal ? undefined : 'encoding' };
  } catch {
    return decoded(chunks, false);
  }
}
