// What an application does with the package. Compiled as it is under every version of TypeScript,
// in both kinds of module.
import {
  BadRequestError,
  createClient,
  isBuildServicePatchVcsDataProjectType,
  NorthflankError,
  NotFoundError,
  RateLimitError,
  servicePortProtocols,
  VERSION,
  type Arguments,
  type Call,
  type Client,
  type ClientOptions,
  type Data,
  type Difference,
  type Service,
  type WithResponse,
} from 'northflank-openapi';
import type { BuildServicePatch, ServicePort } from 'northflank-openapi/types';
import * as types from 'northflank-openapi/types';
import * as validators from 'northflank-openapi/validate';
import { patchBuildService, type Problem } from 'northflank-openapi/validate';
import { getServiceResponse, patchBuildServiceRequest } from 'northflank-openapi/examples';

const differences: Difference[] = [];
const options: ClientOptions = {
  token: async () => 'made-up',
  baseUrl: 'http://127.0.0.1:4010',
  validators,
  retries: { limit: 2 },
  hooks: {
    difference: (event) => {
      differences.push(...event.differences);
    },
  },
};
export const northflank: Client = createClient(options);

export async function read(projectId: string, serviceId: string): Promise<string> {
  const service: Service = await northflank.getService({ projectId, serviceId });
  const ports: readonly ServicePort[] = service.ports ?? [];
  // A response's enum takes a value that nobody has documented.
  const protocols: string[] = ports.map(({ protocol }) => protocol);
  const known = ports.filter(({ protocol }) =>
    servicePortProtocols.some((one) => one === protocol),
  );
  return `${service.name} ${protocols.join()} ${String(known.length)} ${VERSION}`;
}

export async function change(args: Arguments<'patchBuildService'>): Promise<number> {
  const body: BuildServicePatch = { ...args.body, disabledCI: true };
  const call: Call<Data<'patchBuildService'>> = northflank.patchBuildService(
    { ...args, body },
    { timeout: 5_000, retries: 1, signal: new AbortController().signal },
  );
  const whole: WithResponse<Data<'patchBuildService'>> = await call.withResponse();
  const { projectType } = whole.data.vcsData ?? {};
  if (isBuildServicePatchVcsDataProjectType(projectType)) {
    await northflank.patchBuildService({ ...args, body: { vcsData: { projectType } } });
  }
  return whole.status;
}

export function told(error: unknown): string {
  if (error instanceof BadRequestError) return Object.keys(error.fields).join();
  if (error instanceof RateLimitError) return String(error.retryAfter ?? 0);
  if (error instanceof NotFoundError) {
    const status: 404 = error.status;
    return String(status);
  }
  if (error instanceof NorthflankError) {
    if (error.name === 'TimeoutError') return `${error.limit} ${String(error.timeout)}`;
    if (error.status === 403) return error.requestId ?? '';
    return error.message;
  }
  throw error;
}

const problems: Problem[] = patchBuildService.request(patchBuildServiceRequest);
export const name: string = getServiceResponse.data.name;
export const count: number = problems.length + differences.length + Object.keys(types).length;
