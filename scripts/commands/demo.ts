import { BadRequestError, createClient, NorthflankError } from '../../src/index.ts';
import { commandLine, elapsed } from '../shared/command.ts';
import { startMock, type Mock } from '../mock/server.ts';

const HELP = `npm run demo

Starts the mock server on a free port of 127.0.0.1, reads and changes a service with the client over
HTTP, and shows the requests and results. It needs no token, and nothing leaves this machine.
`;

/** The headers that the documentation shows of a request. */
const SHOWN = ['authorization', 'content-type'];

const projectId = 'default-project';
const serviceId = 'example-service';

function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Shows the latest request as the server received it. */
function showRequest({ requests }: Mock): void {
  const request = requests.at(-1);
  if (request === undefined) return;
  const { method, path, headers, body } = request;
  console.log(`  > ${method} ${path}`);
  for (const name of SHOWN) {
    if (headers[name] !== undefined) console.log(`  > ${name}: ${headers[name]}`);
  }
  if (body !== '') console.log(`  > ${body}`);
}

/** Shows the error of a call that has to fail. */
async function showRefusal(mock: Mock, call: Promise<unknown>): Promise<void> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  showRequest(mock);
  if (!(error instanceof NorthflankError)) throw new Error('The call should have failed.');
  console.log(`  < ${error.name}: ${error.message}`);
  if (error instanceof BadRequestError) {
    for (const [field, messages] of Object.entries(error.fields)) {
      console.log(`  < ${field}: ${messages.join(' ')}`);
    }
  }
}

async function demonstrate(mock: Mock): Promise<void> {
  const northflank = createClient({ token: 'made-up-token', baseUrl: mock.url });

  heading('Read a service:');
  const service = await northflank.getService({ projectId, serviceId });
  showRequest(mock);
  const { status } = service;
  console.log(`  < ${service.name} (${service.serviceType}), build: ${status.build?.status ?? ''}`);

  heading('Change a build service, and get the whole response:');
  const body = { description: 'Changed by the demo', disabledCI: true };
  const changed = await northflank.patchBuildService({ projectId, serviceId, body }).withResponse();
  showRequest(mock);
  const { limit, remaining } = changed.rateLimit ?? {};
  console.log(`  < ${String(changed.status)}: ${changed.data.name} (the documented example)`);
  console.log(`  < ${String(remaining)} of ${String(limit)} requests are left in this window`);

  heading('Send a value that the spec does not allow:');
  const wrong = { description: 'Signs like < are not allowed' };
  await showRefusal(mock, northflank.patchBuildService({ projectId, serviceId, body: wrong }));

  heading('Read a service that does not exist (the request asks the mock server for a 404):');
  const missing = { headers: { prefer: 'code=404' } };
  await showRefusal(mock, northflank.getService({ projectId, serviceId }, missing));

  heading('Exceed the rate limit (again on request); the wait would be too long for a retry:');
  const exceeded = { headers: { prefer: 'code=429' } };
  await showRefusal(mock, northflank.getService({ projectId, serviceId }, exceeded));
  console.log(`  < northflank.rateLimit: ${JSON.stringify(northflank.rateLimit)}`);
}

await commandLine({ help: HELP }, async () => {
  const mock = await startMock();
  console.log(`The mock server listens on ${mock.url}.`);
  try {
    await demonstrate(mock);
  } finally {
    await mock.close();
  }
  console.log(`\nThe demo is over; requests: ${String(mock.requests.length)}. ${elapsed()}`);
  return true;
});
