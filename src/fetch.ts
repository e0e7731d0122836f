/** What the client passes to `fetch`, beside the caller's `fetchOptions`. */
export interface FetchInit {
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: string;
  redirect: 'manual';
  signal: AbortSignal;
}

/** What the client reads of a response. Anything that the fetch standard calls a `Response` fits. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** A stream, where the runtime has streams; otherwise a method such as `arrayBuffer` is used. */
  readonly body?: unknown;
}

/** A function like the runtime's `fetch`, by the part of it that the client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
