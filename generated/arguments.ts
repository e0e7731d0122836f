// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  BuildArgumentsEdit,
  BuildServiceCreate,
  BuildServicePatch,
  BuildSourceUpdate,
  CombinedServiceCreate,
  CombinedServicePatch,
  DeploymentServiceCreate,
  DeploymentServicePatch,
  DeploymentUpdate,
  HealthChecksUpdate,
  RuntimeEnvironment,
  ServiceBuildOptionsUpdate,
  ServiceBuildStart,
  ServicePortsUpdate,
  ServiceResume,
  ServiceScale,
} from './types.ts';

/** What `listServices` takes. */
export interface ListServicesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putBuildService` takes. */
export interface PutBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: BuildServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createBuildService` takes. */
export interface CreateBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: BuildServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchBuildService` takes. */
export interface PatchBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: BuildServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putCombinedService` takes. */
export interface PutCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createCombinedService` takes. */
export interface CreateCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchCombinedService` takes. */
export interface PatchCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: CombinedServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putDeploymentService` takes. */
export interface PutDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createDeploymentService` takes. */
export interface CreateDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchDeploymentService` takes. */
export interface PatchDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: DeploymentServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getService` takes. */
export interface GetServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteService` takes. */
export interface DeleteServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** If true, the attached volumes are deleted too. */
  delete_child_objects?: boolean | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBranches` takes. */
export interface GetServiceBranchesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceBuilds` takes. */
export interface ListServiceBuildsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `startServiceBuild` takes. */
export interface StartServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** What to build: an archive, or a commit of the repository. */
  body: ServiceBuildStart;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArguments` takes. */
export interface GetServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceBuildArguments` takes. */
export interface EditServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Build arguments and secret files to set. */
  body: BuildArgumentsEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArgumentsDetails` takes. */
export interface GetServiceBuildArgumentsDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `clearServiceBuildCache` takes. */
export interface ClearServiceBuildCacheArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildLogs` takes. */
export interface GetServiceBuildLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildMetrics` takes. */
export interface GetServiceBuildMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildOptions` takes. */
export interface UpdateServiceBuildOptionsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Build options to change. */
  body: ServiceBuildOptionsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildSource` takes. */
export interface UpdateServiceBuildSourceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Repository to build from. */
  body: BuildSourceUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuild` takes. */
export interface GetServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortServiceBuild` takes. */
export interface AbortServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceContainers` takes. */
export interface ListServiceContainersArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceDeployment` takes. */
export interface GetServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceDeployment` takes. */
export interface UpdateServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Image to run, or what to start in it. */
  body: DeploymentUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceHealthChecks` takes. */
export interface GetServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceHealthChecks` takes. */
export interface UpdateServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Health checks of the service. */
  body: HealthChecksUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceLogs` takes. */
export interface GetServiceLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: string | undefined;
  /**
   * Type of the logs. To select several types, repeat the query parameter.
   *
   * Each item: A type of log.
   */
  type?: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[] | undefined;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceMetrics` takes. */
export interface GetServiceMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Returns only metrics of this container. */
  containerName?: string | undefined;
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: string | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `pauseService` takes. */
export interface PauseServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePorts` takes. */
export interface GetServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServicePorts` takes. */
export interface UpdateServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Ports of the service. */
  body: ServicePortsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePullRequests` takes. */
export interface GetServicePullRequestsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `restartService` takes. */
export interface RestartServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resumeService` takes. */
export interface ResumeServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: ServiceResume;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironment` takes. */
export interface GetServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceRuntimeEnvironment` takes. */
export interface EditServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Environment variables and secret files to set. */
  body: RuntimeEnvironment;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironmentDetails` takes. */
export interface GetServiceRuntimeEnvironmentDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `scaleService` takes. */
export interface ScaleServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Scaling settings to change. */
  body: ServiceScale;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}
