// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** A way in which a value differs from the spec. */
export interface Problem {
  /** Where in the value: a JSON Pointer (RFC 6901), also of a missing or unknown field. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or `unknown` for a field that isn't in the spec. */
  readonly rule: string;
  /** What is wrong, to be read after the pointer; never the value itself. */
  readonly message: string;
}

/** Lists every problem of a value; an empty list means that the value fits the spec. */
export type Validator = (value: unknown) => Problem[];

/** The validators of an operation. Statuses are as in the spec: `200`, `5XX`, `default`. */
export interface OperationValidators {
  readonly request: Validator | undefined;
  readonly responses: { readonly [status: string]: Validator };
}

/** The validators of every operation, by its operationId. */
export declare const validators: {
  readonly listServices: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly putBuildService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly createBuildService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly patchBuildService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly putCombinedService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly createCombinedService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly patchCombinedService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly putDeploymentService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly createDeploymentService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly patchDeploymentService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getService: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly deleteService: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBranches: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly listServiceBuilds: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly startServiceBuild: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBuildArguments: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly editServiceBuildArguments: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBuildArgumentsDetails: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly clearServiceBuildCache: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBuildLogs: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBuildMetrics: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly updateServiceBuildOptions: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly updateServiceBuildSource: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceBuild: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly abortServiceBuild: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly listServiceContainers: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceDeployment: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly updateServiceDeployment: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceHealthChecks: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly updateServiceHealthChecks: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceLogs: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceMetrics: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly pauseService: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServicePorts: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly updateServicePorts: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServicePullRequests: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly restartService: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly resumeService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceRuntimeEnvironment: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly editServiceRuntimeEnvironment: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly getServiceRuntimeEnvironmentDetails: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly scaleService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
};
