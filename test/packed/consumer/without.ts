// The same without the package.
interface One {
  id: string;
  name: string;
  ports: { protocol: string }[];
}
declare const client: {
  getService(args: object): Promise<One>;
  patchBuildService(args: object): Promise<One>;
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
