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

/** Reads a response to its end. Nothing stays open, and nothing is read once the signal is aborted. */
export function read(response: FetchResponse, signal: AbortSignal): Promise<Body> {
  const stream = response.body as Partial<ReadableStream<Uint8Array>> | null | undefined;
  return typeof stream?.getReader === 'function'
    ? readStream(stream as ReadableStream<Uint8Array>, signal)
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

async function readStream(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Body> {
  const reader = stream.getReader();
  const cancel = () => {
    reader.cancel().catch(ignore);
  };
  signal.addEventListener('abort', cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decoded(chunks);
    chunks.push(value);
    size += value.length;
    if (size > LARGEST) {
      cancel();
      return { text: decode(chunks.slice(0, 1)), flaw: 'size' };
    }
  }
}

function decoded(chunks: readonly (Uint8Array | ArrayBuffer)[]): Body {
  try {
    return { text: decode(chunks, true) };
  } catch {
    return { text: decode(chunks), flaw: 'encoding' };
  }
}

function decode(chunks: readonly (Uint8Array | ArrayBuffer)[], fatal = false): string {
  const decoder = new TextDecoder('utf-8', { fatal });
  const last = chunks.at(-1);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: chunk !== last })).join('');
}
