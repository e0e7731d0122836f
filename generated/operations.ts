// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Operation } from '../src/operation.ts';

/** Every operation, by its operationId. */
export const operations = {
  getService: "GET /v1/~/projects/{projectId}/services/{serviceId} data" as Operation<"getService">,
  patchBuildService: "PATCH+ /v1/~/projects/{projectId}/services/build/{serviceId} data" as Operation<"patchBuildService">,
};

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = ["buildArguments", "buildFiles", "bundleUrl", "password", "value"];
