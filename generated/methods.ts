// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { CallOptions } from '../src/options.ts';
import type { Call } from '../src/response.ts';
import type {
  GetServiceArguments,
  PatchBuildServiceArguments,
} from './arguments.ts';
import type {
  BuildService,
  GetServiceResponse,
  PatchBuildServiceResponse,
  Service,
} from './types.ts';

/** A method for each operation. */
export interface Methods {
  /**
   * Get service
   *
   * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
   * status of its latest build and deployment.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getService: (args: GetServiceArguments, options?: CallOptions) => Call<Service>;

  /**
   * Patch build service
   *
   * Changes the settings of a build service. A field that the body leaves out keeps its value. A
   * change of `vcsData` starts a build.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchBuildService: (args: PatchBuildServiceArguments, options?: CallOptions) => Call<BuildService>;
}

/** What `client.request` takes and resolves with, by method and path. */
export interface Requests {
  "GET /v1/projects/{projectId}/services/{serviceId}": {
    args: [args: { path: Pick<GetServiceArguments, "projectId" | "serviceId"> }];
    body: GetServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/build/{serviceId}": {
    args: [args: { path: Pick<PatchBuildServiceArguments, "projectId" | "serviceId">; body: PatchBuildServiceArguments["body"] }];
    body: PatchBuildServiceResponse;
  };
}
