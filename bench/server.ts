import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { documentedCalls } from '../test/mock/documented.ts';

/**
 * A process of its own, so that no contender pays for the server: it answers each documented
 * request with the documented response, and hands over what it received when it is sent a message.
 */
const calls = await documentedCalls();
const answers = new Map(
  calls.map(({ method, target, status, response }) => [
    `${method} ${target}`,
    { status, body: response === undefined ? undefined : JSON.stringify(response) },
  ]),
);
const headers = {
  'content-type': 'application/json',
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '998',
  'x-ratelimit-reset': '3540',
};
let received: object[] = [];

const server = createServer((incoming, outgoing) => {
  void text(incoming).then((body) => {
    const { method = '', url = '' } = incoming;
    const answer = answers.get(`${method} ${url}`);
    received.push({ method, target: url, body });
    outgoing.writeHead(answer?.status ?? 404, headers);
    outgoing.end(answer ? answer.body : '{}');
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('message', () => {
  process.send?.(received);
  received = [];
});
