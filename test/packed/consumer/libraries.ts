// The tables of types under the libraries that map types over them. Each line that ends in "mistake"
// is one that the compiler must find, and no other.
import { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import { createOpenApiHttp } from 'openapi-msw';
import createQueryClient from 'openapi-react-query';
import { getServiceResponse } from 'northflank-openapi/examples';
import type { BuildServicePatch, components, operations, paths } from 'northflank-openapi/types';
import type { Service } from 'northflank-openapi/types';

const SERVICE = '/v1/projects/{projectId}/services/{serviceId}';
const BUILD_SERVICE = '/v1/projects/{projectId}/services/build/{serviceId}';
const params = { path: { projectId: 'default-project', serviceId: 'example-service' } };

const client = createFetchClient<paths>({ baseUrl: 'https://api.northflank.com' });

export async function fetching(patch: BuildServicePatch): Promise<void> {
  const { data, error, response } = await client.GET(SERVICE, { params });
  if (data) {
    const type: string = data.data.serviceType;
    const service: Service = data.data;
    const protocols: string[] = data.data.ports.map(({ protocol }) => protocol);
    data.data.nmae; // mistake
    data.data.serviceType = 1; // mistake
    console.log(type, service, protocols);
  } else {
    const message: string = typeof error === 'string' ? error : error.error.message;
    const wrong: number = error; // mistake
    console.log(message, wrong, response.status);
  }
  await client.GET('/v1/projects/{projectId}/service/{serviceId}', { params }); // mistake
  await client.GET(SERVICE, { params: { path: { projectId: 'a', serviceID: 'b' } } }); // mistake
  await client.GET(SERVICE); // mistake
  await client.PATCH(SERVICE, { params }); // mistake
  await client.PATCH(BUILD_SERVICE, { params, body: patch });
  await client.PATCH(BUILD_SERVICE, { params }); // mistake
  const body = { vcsData: { projectType: 'svn' } } as const;
  await client.PATCH(BUILD_SERVICE, { params, body }); // mistake
}

const $api = createQueryClient(client);

export async function querying(): Promise<void> {
  const data = await new QueryClient().fetchQuery($api.queryOptions('get', SERVICE, { params }));
  const type: string = data.data.serviceType;
  const service: Service = data.data;
  console.log(type, service);
}

export function Name(): string {
  const { data, error } = $api.useQuery('get', SERVICE, { params });
  if (error) return typeof error === 'string' ? error : error.error.message;
  if (!data) return '';
  const type: string = data.data.serviceType;
  const service: Service = data.data;
  const change = $api.useMutation('patch', BUILD_SERVICE);
  change.mutate({ params, body: { disabledCI: true } });
  change.mutate({ params, body: { disabledCi: true } }); // mistake
  $api.useQuery('get', '/v1/services', { params }); // mistake
  $api.useQuery('get', SERVICE); // mistake
  data.data.nmae; // mistake
  return service.name + type;
}

const http = createOpenApiHttp<paths>({ baseUrl: 'https://api.northflank.com' });

export const handlers = [
  http.get(SERVICE, ({ params, response }) => {
    const id: string = params.serviceId;
    params.serviceID; // mistake
    response(201); // mistake
    response(200).json({ data: { id } }); // mistake
    return response(200).json(getServiceResponse);
  }),
  http.get('/v1/services', () => undefined), // mistake
  http.patch(BUILD_SERVICE, async ({ request, response }) => {
    const body: BuildServicePatch = await request.json();
    (await request.json()).disabledCi; // mistake
    return response(409).json({ error: { status: 409, message: body.description ?? '' } });
  }),
];

type Answer = operations['getService']['responses'][200]['content']['application/json'];
const answer: Answer = getServiceResponse;
export const type: string = answer.data.serviceType;
export const fromTable: Service = {} as components['schemas']['Service'];
export const toTable: components['schemas']['Service'] = fromTable;
