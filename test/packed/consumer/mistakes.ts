// Each line that ends in "mistake" is one that the compiler must find, and no other.
import { createClient, NotFoundError } from 'northflank-openapi';
import { Wombat } from 'northflank-openapi/types'; // mistake
import { getService } from 'northflank-openapi/dist/validate.js'; // mistake
import type { BuildServicePatch } from 'northflank-openapi/types';

const args = { projectId: 'default-project', serviceId: 'example-service' };
const northflank = createClient({ token: 'made-up' });

export async function mistakes(error: unknown): Promise<unknown> {
  const service = await northflank.getService(args);
  service.nmae; // mistake
  await northflank.getService({ projectId: 'default-project' }); // mistake
  await northflank.patchBuildService(args); // mistake
  await northflank.teleportService(args); // mistake
  await northflank.getService(args, { timeOut: 5 }); // mistake
  const body: BuildServicePatch = { disabledCI: 'yes' }; // mistake
  const misspelt: BuildServicePatch = { disabledCi: true }; // mistake
  const unknown: BuildServicePatch = { vcsData: { projectType: 'svn' } }; // mistake
  const cleared: BuildServicePatch = { description: undefined }; // mistake
  const { projectType } = service.vcsData ?? {};
  if (projectType)
    await northflank.patchBuildService({ ...args, body: { vcsData: { projectType } } }); // mistake
  if (error instanceof NotFoundError) return error.fields; // mistake
  createClient({}); // mistake
  return [body, misspelt, unknown, cleared, getService, {} as Wombat];
}
