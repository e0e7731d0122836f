import { inspect } from 'node:util';
import type { NorthflankError } from '../../src/index.ts';

/** What must never be seen outside of a request. */
export const TOKEN = 'planted-token-5d41402abc4b2a76b9719d911017c592';
export const ARGUMENT = 'planted "argument" é/7b3f\nsecond line of it';
export const FILE = 'cGxhbnRlZCBmaWxlIGNvbnRlbnQgd2l0aCBhIGxvbmcgdGV4dA==';
/** What the server knows and the request does not have. */
export const PASSWORD = 'planted-password-of-the-server-81dc9bdb52d04dc2';

/** A body with values under the fields that the spec marks `x-sensitive`. */
export const BODY = {
  description: 'Not a secret.',
  buildArguments: { SECRET: ARGUMENT },
  buildFiles: { '/secret': { data: FILE, encoding: 'utf-8' } },
};

/**
 * Whatever anybody could print of a value: each of its forms that people and loggers use. The cause
 * of an error is what was thrown, and shown by nobody but the error.
 */
export function printed(value: unknown): string {
  const parts = [inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity })];
  parts.push(String(value), JSON.stringify([value]));
  const { message, stack, headers } = Object(value) as Partial<NorthflankError>;
  parts.push(String(message), String(stack), JSON.stringify([...(headers ?? [])]));
  return parts.join('\n');
}

/** Those planted secrets that the text has in it, in any of the forms that text takes. */
export function leaks(text: string): string[] {
  return [TOKEN, ARGUMENT, FILE, PASSWORD].filter((secret) =>
    [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), secret.slice(0, 24)]
      .flatMap((form) => [form, JSON.stringify(form).slice(1, -1), inspect(form).slice(1, -1)])
      .some((form) => text.includes(form)),
  );
}
