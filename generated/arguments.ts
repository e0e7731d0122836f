// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { operations } from './paths.ts';
import type {
  BuildServicePatch,
} from './types.ts';

/** What `getService` takes. */
export interface GetServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getService"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchBuildService` takes. */
export interface PatchBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["patchBuildService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["patchBuildService"]["parameters"]["path"]>["serviceId"];
  /** Settings to change. */
  body: BuildServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}
