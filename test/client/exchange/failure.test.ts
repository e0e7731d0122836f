import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import nodeFetch from 'node-fetch';
import { createClient, type Fetch } from '../../../src/index.ts';
import { classify } from '../../../src/exchange/failure.ts';
import { selfSigned } from '../certificate.ts';
import { failure, IDS } from '../servers.ts';

const caused = (message: string, cause: object) => new TypeError(message, { cause });
const coded = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('classify', () => {
  test.each<[string, unknown, string, string | undefined]>([
    ['Node', caused('fetch failed', coded('ECONNREFUSED')), 'refused', 'ECONNREFUSED'],
    [
      'Node, of several addresses',
      caused('fetch failed', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])),
      'refused',
      'ECONNREFUSED',
    ],
    ['Bun', coded('ConnectionRefused', 'Unable to connect.'), 'refused', 'ECONNREFUSED'],
    [
      'Deno',
      caused('error sending request', new Error('Connection refused (os error 111)')),
      'refused',
      'ECONNREFUSED',
    ],
    [
      'Deno, in the message itself',
      new TypeError(
        'error sending request for url (http://a/): client error (Connect): tcp connect error: ' +
          'Connection refused (os error 61)',
      ),
      'refused',
      'ECONNREFUSED',
    ],
    [
      'Deno on Windows',
      caused('error sending request', new Error('No connection could be made. (os error 10061)')),
      'refused',
      'ECONNREFUSED',
    ],
    ['a word', new TypeError('Upload body was refused after 3 MB'), 'program', undefined],
    ['a word of another kind of error', new Error('refused'), 'network', undefined],
    [
      'a code before words',
      coded('ECONNRESET', 'Connection refused (os error 111)'),
      'network',
      'ECONNRESET',
    ],
    ['a reset', caused('fetch failed', coded('ECONNRESET')), 'network', 'ECONNRESET'],
    ['undici without a code', caused('fetch failed', new Error('bad port')), 'network', undefined],
    ['Chromium', new TypeError('Failed to fetch'), 'network', undefined],
    [
      'Firefox',
      new TypeError('NetworkError when attempting to fetch resource.'),
      'network',
      undefined,
    ],
    ['Safari', new TypeError('Load failed'), 'network', undefined],
    ['React Native', new TypeError('Network request failed'), 'network', undefined],
    ['workerd', new Error('Network connection lost.'), 'network', undefined],
    ['a bug', new TypeError('Illegal invocation'), 'program', undefined],
    ['a bug of another kind', new ReferenceError('x is not defined'), 'program', undefined],
    [
      'a URL',
      caused('Failed to parse URL', coded('ERR_INVALID_URL')),
      'program',
      'ERR_INVALID_URL',
    ],
    ['an assertion', coded('ERR_ASSERTION'), 'program', 'ERR_ASSERTION'],
    ...[
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'CRL_HAS_EXPIRED',
      'INVALID_CA',
      'PATH_LENGTH_EXCEEDED',
    ].map((code): [string, unknown, string, string] => [
      code,
      caused('fetch failed', coded(code)),
      'certificate',
      code,
    ]),
    [
      'a certificate in Deno',
      caused('error sending request', new Error('invalid peer certificate: UnknownIssuer')),
      'certificate',
      undefined,
    ],
    ['a legacy code', new DOMException('a', 'NetworkError'), 'network', undefined],
    ['a string', 'gone', 'network', undefined],
    ['nothing', undefined, 'network', undefined],
    ['no prototype', Object.create(null), 'network', undefined],
  ])('%s', (_, thrown, reason, code) => {
    expect(classify(thrown, false)).toMatchObject({ reason, code });
  });

  test('after the response has begun nothing is a bug of fetch', () => {
    expect(classify(new TypeError('Error in body stream'), true).reason).toBe('network');
  });

  test('errors that are causes of one another have an end', () => {
    const error = new Error('a');
    error.cause = new AggregateError([error]);
    expect(classify(error, false).reason).toBe('network');
  });
});

describe('calls', () => {
  const retries = { limit: 2, baseDelay: 1 };

  test.each<[string, unknown]>([
    ['a word', new TypeError('Upload body was refused after 3 MB')],
    ['a bug', new TypeError('Illegal invocation')],
    ['a bug of another kind', new ReferenceError('x is not defined')],
  ])('%s repeats nothing', async (_, thrown) => {
    let calls = 0;
    const fetch: Fetch = () => {
      calls += 1;
      throw thrown as Error;
    };
    const client = createClient({ token: 'a', fetch, retries });
    for (const call of [
      () => client.getService(IDS),
      () => client.patchBuildService({ ...IDS, body: {} }),
    ]) {
      calls = 0;
      const error = await failure(call);
      expect(error).toMatchObject({ name: 'ConnectionError', reason: 'program', attempts: 1 });
      expect(error.message).toContain((thrown as Error).message);
      expect(error.cause).toBe(thrown);
      expect(calls).toBe(1);
    }
  });

  test.each<[string, Fetch]>([
    ['the runtime’s', fetch],
    ['node-fetch', nodeFetch],
  ])('a certificate that is not accepted is not tried again with %s fetch', async (_, fetch) => {
    let connections = 0;
    const server = createServer(selfSigned()).on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const baseUrl = `https://127.0.0.1:${String(port)}`;
      const client = createClient({ token: 'a', baseUrl, fetch, retries });
      const error = await failure(client.getService(IDS));
      expect(error).toMatchObject({ reason: 'certificate', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      expect(error.message).toContain('certificate');
      expect(connections).toBe(1);
    } finally {
      server.close();
    }
  });
});
