import type { Carrier, Media, OperationObject } from '../generate/document.ts';
import { isJson } from '../shared/media-types.ts';

/** An answer, without the headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Which of an operation's answers to give. */
export interface Choice {
  /** A status; by default the first success. */
  readonly status?: number | undefined;
  /** The name of an example; the first example if there is none of that name. */
  readonly example?: string | undefined;
  /** The request's `Accept`. If it fits none, the spec's first media type is used. */
  readonly accept?: string | undefined;
}

/**
 * The spec's example for a status of an operation.
 * @param operation with its references resolved
 * @returns undefined if the spec doesn't have the status
 */
export function documented(operation: OperationObject, choice: Choice): Answer | undefined {
  const responses = operation.responses ?? {};
  const status = choice.status ?? Object.keys(responses).map(Number).find(isSuccess);
  if (status === undefined) return undefined;
  const response = responses[status] ?? responses[range(status)] ?? responses['default'];
  if (response === undefined) return undefined;
  const headers = exampleHeaders(response);
  const content = chosenMedia(response, choice.accept);
  if (content === undefined) return { status, headers, body: '' };
  const [type, { examples = {} }] = content;
  const value = (examples[choice.example ?? ''] ?? Object.values(examples)[0])?.value;
  return {
    status,
    headers: { ...headers, 'content-type': type },
    body: isJson(type) ? JSON.stringify(value ?? null) : typeof value === 'string' ? value : '',
  };
}

/** The statuses of an operation in the spec, including `5XX` and `default`. */
export function statuses(operation: OperationObject): string[] {
  return Object.keys(operation.responses ?? {});
}

/** An error in the platform's form; `details` has messages by the path of a field. */
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
