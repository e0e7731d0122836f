import { afterEach } from '@jest/globals';
import { NorthflankError } from '../../src/index.ts';
import { FaultServer, json, send, type Answer } from './fault-server.ts';

export const IDS = { projectId: 'default-project', serviceId: 'example-service' };

/** A successful response, which has one field. */
export const ok: Answer = send(json(200, { data: { id: 'example-service' } }));

const servers: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Starts a server that is closed after the test. */
export async function serve(answer: Answer = ok): Promise<FaultServer> {
  const server = await FaultServer.start(answer);
  servers.push(server);
  return server;
}

/** The error that a call, or a function, fails with. */
export async function failure(call: Promise<unknown> | (() => unknown)): Promise<NorthflankError> {
  const error = await thrownBy(call);
  if (error instanceof NorthflankError) return error;
  throw error;
}

/** What a call, or a function, throws, if that need not be an error of the client. */
export async function thrownBy(call: Promise<unknown> | (() => unknown)): Promise<unknown> {
  try {
    await (typeof call === 'function' ? call() : call);
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
