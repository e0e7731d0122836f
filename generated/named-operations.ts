// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Operation } from '../src/operation.ts';

/** Get service */
export const getService = "GET /v1/~/projects/{projectId}/services/{serviceId} data" as Operation<"getService">;
/** Patch build service */
export const patchBuildService = "PATCH+ /v1/~/projects/{projectId}/services/build/{serviceId} data" as Operation<"patchBuildService">;
