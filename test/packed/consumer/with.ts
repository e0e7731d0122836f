// The least that calls both operations; what it costs the compiler is measured.
import { createClient, NotFoundError } from 'northflank-openapi';
const client = createClient({ token: 'made-up' });
export async function use(): Promise<string> {
  const service = await client.getService({ projectId: 'a', serviceId: 'b' });
  const patched = await client.patchBuildService({
    projectId: 'a',
    serviceId: 'b',
    body: { disabledCI: true },
  });
  const error: unknown = service.ports.map(({ protocol }) => protocol);
  return error instanceof NotFoundError ? error.message : service.name + patched.id;
}
