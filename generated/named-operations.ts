// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Operation } from '../src/operation.ts';

/** List services */
export const listServices = "GET /v1/~/projects/{projectId}/services?per_page&page&cursor data*" as Operation<"listServices">;
/** Put build service */
export const putBuildService = "PUT+ /v1/~/projects/{projectId}/services/build data" as Operation<"putBuildService">;
/** Create build service */
export const createBuildService = "POST+ /v1/~/projects/{projectId}/services/build data" as Operation<"createBuildService">;
/** Patch build service */
export const patchBuildService = "PATCH+ /v1/~/projects/{projectId}/services/build/{serviceId} data" as Operation<"patchBuildService">;
/** Put combined service */
export const putCombinedService = "PUT+ /v1/~/projects/{projectId}/services/combined data" as Operation<"putCombinedService">;
/** Create combined service */
export const createCombinedService = "POST+ /v1/~/projects/{projectId}/services/combined data" as Operation<"createCombinedService">;
/** Patch combined service */
export const patchCombinedService = "PATCH+ /v1/~/projects/{projectId}/services/combined/{serviceId} data" as Operation<"patchCombinedService">;
/** Put deployment service */
export const putDeploymentService = "PUT+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"putDeploymentService">;
/** Create deployment service */
export const createDeploymentService = "POST+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"createDeploymentService">;
/** Patch deployment service */
export const patchDeploymentService = "PATCH+ /v1/~/projects/{projectId}/services/deployment/{serviceId} data" as Operation<"patchDeploymentService">;
/** Get service */
export const getService = "GET /v1/~/projects/{projectId}/services/{serviceId} data" as Operation<"getService">;
/** Delete service */
export const deleteService = "DELETE /v1/~/projects/{projectId}/services/{serviceId}?delete_child_objects data" as Operation<"deleteService">;
/** Get service branches */
export const getServiceBranches = "GET /v1/~/projects/{projectId}/services/{serviceId}/branches?per_page&page&cursor data*" as Operation<"getServiceBranches">;
/** List service builds */
export const listServiceBuilds = "GET /v1/~/projects/{projectId}/services/{serviceId}/build?per_page&page&cursor data*" as Operation<"listServiceBuilds">;
/** Start service build */
export const startServiceBuild = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build data" as Operation<"startServiceBuild">;
/** Get service build arguments */
export const getServiceBuildArguments = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments?show&replaceTemplatedValues data" as Operation<"getServiceBuildArguments">;
/** Edit service build arguments */
export const editServiceBuildArguments = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-arguments data" as Operation<"editServiceBuildArguments">;
/** Get service build arguments details */
export const getServiceBuildArgumentsDetails = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments/details data" as Operation<"getServiceBuildArgumentsDetails">;
/** Clear service build cache */
export const clearServiceBuildCache = "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build-cache data" as Operation<"clearServiceBuildCache">;
/** Get service build logs */
export const getServiceBuildLogs = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceBuildLogs">;
/** Get service build metrics */
export const getServiceBuildMetrics = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getServiceBuildMetrics">;
/** Update service build options */
export const updateServiceBuildOptions = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-options data" as Operation<"updateServiceBuildOptions">;
/** Update service build source */
export const updateServiceBuildSource = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-source data" as Operation<"updateServiceBuildSource">;
/** Get service build */
export const getServiceBuild = "GET /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"getServiceBuild">;
/** Abort service build */
export const abortServiceBuild = "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"abortServiceBuild">;
/** List service containers */
export const listServiceContainers = "GET /v1/~/projects/{projectId}/services/{serviceId}/containers?per_page&page&cursor data*" as Operation<"listServiceContainers">;
/** Get service deployment */
export const getServiceDeployment = "GET /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"getServiceDeployment">;
/** Update service deployment */
export const updateServiceDeployment = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"updateServiceDeployment">;
/** Get service health checks */
export const getServiceHealthChecks = "GET /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"getServiceHealthChecks">;
/** Update service health checks */
export const updateServiceHealthChecks = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"updateServiceHealthChecks">;
/** Get service logs */
export const getServiceLogs = "GET /v1/~/projects/{projectId}/services/{serviceId}/logs?deploymentId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceLogs">;
/** Get service metrics */
export const getServiceMetrics = "GET /v1/~/projects/{projectId}/services/{serviceId}/metrics?queryType&metricTypes&startTime&endTime&duration&containerName&deploymentId&time data" as Operation<"getServiceMetrics">;
/** Pause service */
export const pauseService = "POST /v1/~/projects/{projectId}/services/{serviceId}/pause data" as Operation<"pauseService">;
/** Get service ports */
export const getServicePorts = "GET /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"getServicePorts">;
/** Update service ports */
export const updateServicePorts = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"updateServicePorts">;
/** Get service pull requests */
export const getServicePullRequests = "GET /v1/~/projects/{projectId}/services/{serviceId}/pull-requests?per_page&page&cursor data*" as Operation<"getServicePullRequests">;
/** Restart service */
export const restartService = "POST /v1/~/projects/{projectId}/services/{serviceId}/restart data" as Operation<"restartService">;
/** Resume service */
export const resumeService = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/resume data" as Operation<"resumeService">;
/** Get service runtime environment */
export const getServiceRuntimeEnvironment = "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment?show&replaceTemplatedValues data" as Operation<"getServiceRuntimeEnvironment">;
/** Edit service runtime environment */
export const editServiceRuntimeEnvironment = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment data" as Operation<"editServiceRuntimeEnvironment">;
/** Get service runtime environment details */
export const getServiceRuntimeEnvironmentDetails = "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment/details data" as Operation<"getServiceRuntimeEnvironmentDetails">;
/** Scale service */
export const scaleService = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/scale data" as Operation<"scaleService">;
