import type { Carrier, Media, OperationObject } from '../generate/document.ts';
import { isJson } from '../shared/media-types.ts';

/** What is sent back, without the headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Which of the answers of an operation is wanted. */
export interface Wish {
  /** A status; the first success where none is named. */
  readonly status?: number | undefined;
  /** The name of an example; the first where it isn't there. */
  readonly example?: string | undefined;
  /** The request's `Accept`; the first media type that the spec lists where it names none of them. */
  readonly accept?: string | undefined;
}

/**
 * The example that the spec has for a status of an operation.
 * @param operation one whose references are resolved
 * @returns undefined where the spec has no such status
 */
export function documented(operation: OperationObject, wish: Wish): Answer | undefined {
  const responses = operation.responses ?? {};
  const status = wish.status ?? Object.keys(responses).map(Number).find(isSuccess);
  if (status === undefined) return undefined;
  const response = responses[status] ?? responses[range(status)] ?? responses['default'];
  if (response === undefined) return undefined;
  const headers = exampleHeaders(response);
  const content = chosenMedia(response, wish.accept);
  if (content === undefined) return { status, headers, body: '' };
  const [type, { examples = {} }] = content;
  const value = (examples[wish.example ?? ''] ?? Object.values(examples)[0])?.value;
  return {
    status,
    headers: { ...headers, 'content-type': type },
    body: typeof value === 'string' && !isJson(type) ? value : JSON.stringify(value ?? null),
  };
}

/** The statuses that the spec has for an operation, `5XX` and `default` among them. */
export function statuses(operation: OperationObject): string[] {
  return Object.keys(operation.responses ?? {});
}

/** An error as the platform writes it; `details` are messages by the path of a field. */
export function refusal(
  status: number,
  message: string,
  more: { readonly id?: string; readonly details?: Readonly<Record<string, string[]>> } = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { status, message, ...more } }),
  };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** `5XX` for 502. */
function range(status: number): string {
  return `${String(Math.floor(status / 100))}XX`;
}

function chosenMedia(response: Carrier, accept = ''): [string, Media] | undefined {
  const content = Object.entries(response.content ?? {});
  const accepted = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return content.find(([type]) => accepted.includes(type)) ?? content[0];
}

function exampleHeaders(response: Carrier): Record<string, string> {
  const headers: [string, Carrier & { readonly example?: unknown }][] = Object.entries(
    response.headers ?? {},
  );
  return Object.fromEntries(
    headers
      .filter(([, header]) => header.example !== undefined)
      .map(([name, header]) => [name.toLowerCase(), String(header.example)]),
  );
}
