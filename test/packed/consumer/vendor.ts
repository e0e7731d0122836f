// The same with the vendor's client.
import { ApiClient, ApiClientInMemoryContextProvider } from '@northflank/js-client';
export async function use(): Promise<string> {
  const provider = new ApiClientInMemoryContextProvider();
  await provider.addContext({ name: 'c', token: 'made-up' });
  const client = new ApiClient(provider);
  const service = await client.get.service({ parameters: { projectId: 'a', serviceId: 'b' } });
  const patched = await client.patch.service.build({
    parameters: { projectId: 'a', serviceId: 'b' },
    data: { disabledCI: true },
  });
  return service.data.name + patched.data.id;
}
