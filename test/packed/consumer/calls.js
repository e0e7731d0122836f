// Run as it is by every runtime; where modules are required, its imports are written so.
import * as client from 'northflank-openapi';
import * as types from 'northflank-openapi/types';
import * as validate from 'northflank-openapi/validate';
import * as examples from 'northflank-openapi/examples';

async function calls() {
  const args = { projectId: 'default-project', serviceId: 'example-service' };
  const differences = [];
  const northflank = client.createClient({
    token: 'made-up',
    baseUrl: process.env.MOCK,
    // Browsers and workers refuse to have it called as a method.
    fetch: globalThis.fetch,
    validators: validate,
    retries: 0,
    hooks: { difference: (event) => differences.push(...event.differences) },
  });
  const service = await northflank.getService(args);
  const body = examples.patchBuildServiceRequest;
  const patched = await northflank.patchBuildService({ ...args, body }).withResponse();
  const missing = await northflank
    .getService(args, { headers: { prefer: 'code=404' } })
    .catch((error) => error);
  const wrong = await northflank
    .patchBuildService({ ...args, body: { disabledCI: 'yes' } })
    .catch((error) => error);
  return {
    service,
    patched: patched.data,
    status: patched.status,
    differences: differences.length,
    missing: [missing instanceof client.NotFoundError, missing.name, missing.status],
    wrong: [wrong instanceof client.ValidationError, wrong.problems],
    types: Object.keys(types),
  };
}

globalThis.calls = () =>
  calls().then(
    (result) => console.log(JSON.stringify(result)),
    (error) => console.log(JSON.stringify({ failed: String(error) })),
  );

// A worker sends nothing before it is asked something.
if (globalThis.navigator?.userAgent !== 'Cloudflare-Workers') globalThis.calls();
