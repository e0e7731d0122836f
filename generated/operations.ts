// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Operation } from '../src/operation.ts';

/** Every operation, by its operationId. */
export const operations = {
  listServices: "GET /v1/~/projects/{projectId}/services?per_page&page&cursor data*" as Operation<"listServices">,
  putBuildService: "PUT+ /v1/~/projects/{projectId}/services/build data" as Operation<"putBuildService">,
  createBuildService: "POST+ /v1/~/projects/{projectId}/services/build data" as Operation<"createBuildService">,
  patchBuildService: "PATCH+ /v1/~/projects/{projectId}/services/build/{serviceId} data" as Operation<"patchBuildService">,
  putCombinedService: "PUT+ /v1/~/projects/{projectId}/services/combined data" as Operation<"putCombinedService">,
  createCombinedService: "POST+ /v1/~/projects/{projectId}/services/combined data" as Operation<"createCombinedService">,
  patchCombinedService: "PATCH+ /v1/~/projects/{projectId}/services/combined/{serviceId} data" as Operation<"patchCombinedService">,
  putDeploymentService: "PUT+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"putDeploymentService">,
  createDeploymentService: "POST+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"createDeploymentService">,
  patchDeploymentService: "PATCH+ /v1/~/projects/{projectId}/services/deployment/{serviceId} data" as Operation<"patchDeploymentService">,
  getService: "GET /v1/~/projects/{projectId}/services/{serviceId} data" as Operation<"getService">,
  deleteService: "DELETE /v1/~/projects/{projectId}/services/{serviceId}?delete_child_objects data" as Operation<"deleteService">,
  getServiceBranches: "GET /v1/~/projects/{projectId}/services/{serviceId}/branches?per_page&page&cursor data*" as Operation<"getServiceBranches">,
  listServiceBuilds: "GET /v1/~/projects/{projectId}/services/{serviceId}/build?per_page&page&cursor data*" as Operation<"listServiceBuilds">,
  startServiceBuild: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build data" as Operation<"startServiceBuild">,
  getServiceBuildArguments: "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments?show&replaceTemplatedValues data" as Operation<"getServiceBuildArguments">,
  editServiceBuildArguments: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-arguments data" as Operation<"editServiceBuildArguments">,
  getServiceBuildArgumentsDetails: "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments/details data" as Operation<"getServiceBuildArgumentsDetails">,
  clearServiceBuildCache: "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build-cache data" as Operation<"clearServiceBuildCache">,
  getServiceBuildLogs: "GET /v1/~/projects/{projectId}/services/{serviceId}/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceBuildLogs">,
  getServiceBuildMetrics: "GET /v1/~/projects/{projectId}/services/{serviceId}/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getServiceBuildMetrics">,
  updateServiceBuildOptions: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-options data" as Operation<"updateServiceBuildOptions">,
  updateServiceBuildSource: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-source data" as Operation<"updateServiceBuildSource">,
  getServiceBuild: "GET /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"getServiceBuild">,
  abortServiceBuild: "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"abortServiceBuild">,
  listServiceContainers: "GET /v1/~/projects/{projectId}/services/{serviceId}/containers?per_page&page&cursor data*" as Operation<"listServiceContainers">,
  getServiceDeployment: "GET /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"getServiceDeployment">,
  updateServiceDeployment: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"updateServiceDeployment">,
  getServiceHealthChecks: "GET /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"getServiceHealthChecks">,
  updateServiceHealthChecks: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"updateServiceHealthChecks">,
  getServiceLogs: "GET /v1/~/projects/{projectId}/services/{serviceId}/logs?deploymentId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceLogs">,
  getServiceMetrics: "GET /v1/~/projects/{projectId}/services/{serviceId}/metrics?queryType&metricTypes&startTime&endTime&duration&containerName&deploymentId&time data" as Operation<"getServiceMetrics">,
  pauseService: "POST /v1/~/projects/{projectId}/services/{serviceId}/pause data" as Operation<"pauseService">,
  getServicePorts: "GET /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"getServicePorts">,
  updateServicePorts: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"updateServicePorts">,
  getServicePullRequests: "GET /v1/~/projects/{projectId}/services/{serviceId}/pull-requests?per_page&page&cursor data*" as Operation<"getServicePullRequests">,
  restartService: "POST /v1/~/projects/{projectId}/services/{serviceId}/restart data" as Operation<"restartService">,
  resumeService: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/resume data" as Operation<"resumeService">,
  getServiceRuntimeEnvironment: "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment?show&replaceTemplatedValues data" as Operation<"getServiceRuntimeEnvironment">,
  editServiceRuntimeEnvironment: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment data" as Operation<"editServiceRuntimeEnvironment">,
  getServiceRuntimeEnvironmentDetails: "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment/details data" as Operation<"getServiceRuntimeEnvironmentDetails">,
  scaleService: "POST+ /v1/~/projects/{projectId}/services/{serviceId}/scale data" as Operation<"scaleService">,
};

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = [
  "buildArguments",
  "buildFiles",
  "bundleUrl",
  "dockerSecretMounts",
  "password",
  "runtimeEnvironment",
  "runtimeFiles",
  "value",
];
