// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Every operation, by its operationId. */
export const operations = {
  /**
   * Get service
   *
   * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
   * status of its latest build and deployment.
   */
  getService: {
    method: "GET",
    path: "/v1/projects/{projectId}/services/{serviceId}",
    teamPath: "/v1/teams/{teamId}/projects/{projectId}/services/{serviceId}",
    parameters: { path: ["projectId", "serviceId"], query: [], header: [] },
    requestBody: undefined,
    responseBody: "required",
    envelope: "data",
    permission: "Project > Services > General > Read",
  },
  /**
   * Patch build service
   *
   * Changes the settings of a build service. A field that the body leaves out keeps its value. A
   * change of `vcsData` starts a build.
   */
  patchBuildService: {
    method: "PATCH",
    path: "/v1/projects/{projectId}/services/build/{serviceId}",
    teamPath: "/v1/teams/{teamId}/projects/{projectId}/services/build/{serviceId}",
    parameters: { path: ["projectId", "serviceId"], query: [], header: [] },
    requestBody: "required",
    responseBody: "required",
    envelope: "data",
    permission: "Project > Services > General > Update",
  },
} as const;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** A row of the table. */
export interface Operation {
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  /** The same with `{teamId}`, where the operation can be called on behalf of a team. */
  readonly teamPath: string | undefined;
  /** The names of the parameters, by where they are sent. */
  readonly parameters: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly header: readonly string[];
  };
  readonly requestBody: 'required' | 'optional' | undefined;
  /** Whether successful responses have a JSON body: all, some or none of them. */
  readonly responseBody: 'required' | 'optional' | undefined;
  /** The property that successful bodies consist of, where they have just one. */
  readonly envelope: string | undefined;
  /** The permission that the token needs, where the spec names one. */
  readonly permission: string | undefined;
}

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = ["buildArguments", "buildFiles", "bundleUrl", "password", "value"];
