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

async function readWhole(response: FetchResponse): Promise<Body> {
  // React Native has arrayBuffer() too, but it throws; and where there is a stream of Node, text()
  // would hide what isn't UTF-8.
  const order: Reader[] = response.body
    ? ['arrayBuffer', 'text', 'json']
    : ['text', 'arrayBuffer', 'json'];
  const readable = response as Readable;
  const method = order.find((name) => typeof readable[name] === 'function');
  // What has no content may have nothing to read it with.
  if (!method && response.status === 204) return { text: '' };
  if (!method) throw new TypeError('The response has no body, text() or json()');
  const content = await readable[method]?.();
  if (method === 'json') return { text: JSON.stringify(content), isJson: true };
  return method === 'text' ? { text: String(content) } : decoded([content as ArrayBuffer]);
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
