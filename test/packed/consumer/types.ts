// The same with a type of the package and nothing else of it.
import type { Service } from 'northflank-openapi/types';
declare const client: {
  getService(args: object): Promise<Service>;
  patchBuildService(args: object): Promise<Service>;
};
declare class NotFoundError extends Error {}
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
