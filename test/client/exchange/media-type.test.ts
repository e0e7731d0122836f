import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../../src/index.ts';
import { mediaType, parse } from '../../../src/exchange/media-type.ts';
import { response, send } from '../fault-server.ts';
import { IDS, serve } from '../servers.ts';

describe('mediaType', () => {
  test.each([
    ['application/json', 'application/json'],
    ['Application/JSON ; charset=utf-8', 'application/json'],
    ['application/json, application/json', 'application/json'],
    ['text/html, application/json; charset=utf-8', 'application/json'],
    ['application/json, text/html', 'text/html'],
    ['application/json, nonsense', 'application/json'],
    ['application/json, */*', 'application/json'],
    ['text/plain; a="x, application/json"', 'text/plain'],
    ['text/plain; a="\\", b/c", d/e', 'd/e'],
    ['text/plain; a="open, application/json', 'text/plain'],
    ['', ''],
    ['json', ''],
    ['a b/c', ''],
  ])('%j is %j', (text, type) => {
    expect(mediaType(new Headers({ 'content-type': text }))).toBe(type);
  });

  test('without the header there is none', () => {
    expect(mediaType(new Headers())).toBe('');
  });
});

test.each([
  ['application/json', true],
  ['text/json', true],
  ['application/problem+json', true],
  ['image/x+json', true],
  ['application/jsonp', false],
  ['text/html', false],
  ['application/x-json', false],
])('%s is JSON: %s', (type, isJson) => {
  expect(parse({ text: '1' }, type)).toEqual(isJson ? { value: 1 } : { reason: 'media type' });
});

test('a response with a repeated media type is read', async () => {
  const type = 'application/json\r\nContent-Type: text/json';
  const server = await serve(send(response(200, { 'Content-Type': type }, '{"data":{"id":"a"}}')));
  const client = createClient({ token: 'a', baseUrl: server.url });
  expect(await client.getService(IDS)).toEqual({ id: 'a' });
});
