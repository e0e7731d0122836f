import { createCombinedServiceRequest } from '../../generated/examples.ts';
import {
  BadRequestError,
  createClient,
  NorthflankError,
  type Client,
  type CombinedService,
} from '../../src/index.ts';
import { commandLine, elapsed } from '../shared/command.ts';
import { startMock, type Mock } from '../mock/server.ts';

const HELP = `npm run demo

Starts the mock server on a free port of 127.0.0.1, takes services from their creation to their end
with the client over HTTP, and shows the requests and results. It needs no token, and nothing leaves
this machine.
`;

/** The headers that the documentation shows of a request. */
const SHOWN = ['authorization', 'content-type'];

/** So many characters of a body are shown. */
const SHOWN_LENGTH = 160;

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
  if (body === '') return;
  const rest = body.length - SHOWN_LENGTH;
  const more = rest > 0 ? ` … and ${String(rest)} characters more` : '';
  console.log(`  > ${body.slice(0, SHOWN_LENGTH)}${more}`);
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

/** Leads a service through its life. */
async function lead(mock: Mock, northflank: Client): Promise<void> {
  heading('Create a combined service from the documented example:');
  const body = createCombinedServiceRequest;
  const created = await northflank.createCombinedService({ projectId, body });
  showRequest(mock);
  console.log(`  < ${created.id} (${created.serviceType}), instances: ${instancesOf(created)}`);
  const args = { projectId, serviceId: created.id };

  heading('Change it:');
  const change = { description: 'Changed by the demo', disabledCI: true };
  const changed = await northflank.patchCombinedService({ ...args, body: change });
  showRequest(mock);
  console.log(`  < ${changed.id}: ${changed.description ?? ''} (the documented example)`);

  heading('Scale it (the same operation; `scaleService` is deprecated):');
  const scale = { deployment: { instances: 3 } };
  const scaled = await northflank.patchCombinedService({ ...args, body: scale });
  showRequest(mock);
  console.log(`  < ${scaled.id}, instances: ${instancesOf(scaled)} (the documented example)`);

  const steps: [string, () => Promise<unknown>][] = [
    ['Pause it:', () => northflank.pauseService(args)],
    ['Resume it:', () => northflank.resumeService({ ...args, body: { instances: 1 } })],
    [
      'Delete it, and its volumes:',
      () => northflank.deleteService({ ...args, delete_child_objects: true }),
    ],
  ];
  for (const [name, step] of steps) {
    heading(name);
    const result = await step();
    showRequest(mock);
    console.log(`  < ${JSON.stringify(result)}`);
  }
}

function instancesOf({ deployment }: CombinedService): string {
  return String(deployment.instances);
}

async function demonstrate(mock: Mock): Promise<void> {
  const northflank = createClient({ token: 'made-up-token', baseUrl: mock.url });

  heading('List the services of a project, all pages of them:');
  for await (const { id, serviceType } of northflank.listServices.all({ projectId })) {
    showRequest(mock);
    console.log(`  < ${id} (${serviceType})`);
  }

  heading('Read a service:');
  const service = await northflank.getService({ projectId, serviceId });
  showRequest(mock);
  const { status } = service;
  console.log(`  < ${service.name} (${service.serviceType}), build: ${status.build?.status ?? ''}`);

  heading('List its builds:');
  for await (const build of northflank.listServiceBuilds.all({ projectId, serviceId })) {
    showRequest(mock);
    console.log(`  < ${build.id}: ${build.status ?? ''}, of the branch ${build.branch ?? ''}`);
  }

  await lead(mock, northflank);

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
