import { afterEach, expect, test } from '@jest/globals';
import { getServiceResponse, patchBuildServiceRequest } from '../../generated/examples.ts';
import * as validators from '../../generated/validators.ts';
import {
  createClient,
  ValidationError,
  type ClientOptions,
  type Difference,
} from '../../src/index.ts';
import { FaultServer, json, send } from './fault-server.ts';
import { PASSWORD, printed } from './secrets.ts';

const IDS = { projectId: 'default-project', serviceId: 'example-service' };
const servers: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function clientOf(status: number, body: unknown, options: Partial<ClientOptions> = {}) {
  const server = await FaultServer.start(send(json(status, body)));
  servers.push(server);
  const found: Difference[] = [];
  const hooks = {
    difference: ({ differences }: { differences: readonly Difference[] }) =>
      found.push(...differences),
  };
  const client = createClient({ token: 'a', baseUrl: server.url, validators, hooks, ...options });
  return { client, server, found };
}

test.each([
  ['the module in an object', { validators }],
  ['the validators of one operation instead of an object of such', validators.getService],
  ['one that is no validator', { patchBuildService: 3 }],
])('%s is refused, since it would validate nothing', (_, wrong) => {
  expect(() => createClient({ token: 'a', validators: wrong as never })).toThrow(
    'createClient: the option "validators" must be validators by operationId, as northflank-openapi/validate exports them',
  );
});

test('a body that is not as the spec says is not sent', async () => {
  const { client, server } = await clientOf(200, { data: {} });
  const body = { ...patchBuildServiceRequest, name: 5, buildArguments: { A: [PASSWORD] } };
  const error: unknown = await client
    .patchBuildService({ ...IDS, body: body as object })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({
    attempts: 0,
    problems: expect.arrayContaining([
      expect.objectContaining({ pointer: '/buildArguments/A', rule: 'type' }),
    ]),
  });
  expect((error as Error).message).toMatch(/\/buildArguments\/A must be string/);
  expect(printed(error)).not.toContain(PASSWORD);
  expect(server.requests).toEqual([]);
});

test('one that is, is sent; what JSON leaves out does not count', async () => {
  const { client, server } = await clientOf(200, { data: {} });
  const body = { ...patchBuildServiceRequest, description: undefined };
  await client.patchBuildService({ ...IDS, body: body as object });
  expect(server.requests).toHaveLength(1);
});

test('differences of a response are told, each with its kind and pointer; it is given all the same', async () => {
  const rest = Object.fromEntries(
    Object.entries(getServiceResponse.data).filter(([name]) => name !== 'appId'),
  );
  const data = { ...rest, name: 5, serviceType: 'addon', 'new/field': PASSWORD };
  const { client, found } = await clientOf(200, { data });
  expect(await client.getService(IDS)).toEqual(data);
  expect(found.map(({ kind, pointer }) => `${kind} ${pointer}`).sort()).toEqual([
    'missing field /data/appId',
    'unknown field /data/new~1field',
    'unknown value /data/serviceType',
    'wrong type /data/name',
  ]);
  expect(printed(found)).not.toContain(PASSWORD);
});

test('those of some operations are enough', async () => {
  const { getService } = validators;
  const { client, found } = await clientOf(200, { data: {} }, { validators: { getService } });
  await client.getService(IDS);
  expect(found).not.toEqual([]);
  await client.patchBuildService({ ...IDS, body: { disabledCI: 'yes' as never } });
});

test('the documented response has none, and nothing is told', async () => {
  const { client, found } = await clientOf(200, getServiceResponse);
  await client.getService(IDS);
  expect(found).toEqual([]);
});

test('the body of a failure is looked at too, by the family of its status if need be', async () => {
  const { client, found } = await clientOf(
    500,
    { error: { status: 'x', message: '' } },
    { retries: 0 },
  );
  await expect(client.getService(IDS)).rejects.toMatchObject({ name: 'ServerError' });
  expect(found).toMatchObject([{ kind: 'wrong type', pointer: '/error/status' }]);
});

test('without the hook, or without a validator, nothing is looked at', async () => {
  const { client } = await clientOf(200, { data: 1 }, { hooks: {} });
  expect(await client.getService(IDS)).toBe(1);
  const { client: other, found } = await clientOf(200, { data: 1 }, { validators: {} });
  expect(await other.getService(IDS)).toBe(1);
  expect(found).toEqual([]);
});
