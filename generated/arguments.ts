// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { operations } from './paths.ts';
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
  projectId: NonNullable<operations["listServices"]["parameters"]["path"]>["projectId"];
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: NonNullable<operations["listServices"]["parameters"]["query"]>["per_page"] | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: NonNullable<operations["listServices"]["parameters"]["query"]>["page"] | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: NonNullable<operations["listServices"]["parameters"]["query"]>["cursor"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putBuildService` takes. */
export interface PutBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["putBuildService"]["parameters"]["path"]>["projectId"];
  /** Settings of the service. */
  body: BuildServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createBuildService` takes. */
export interface CreateBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["createBuildService"]["parameters"]["path"]>["projectId"];
  /** Settings of the new service. */
  body: BuildServiceCreate;
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

/** What `putCombinedService` takes. */
export interface PutCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["putCombinedService"]["parameters"]["path"]>["projectId"];
  /** Settings of the service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createCombinedService` takes. */
export interface CreateCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["createCombinedService"]["parameters"]["path"]>["projectId"];
  /** Settings of the new service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchCombinedService` takes. */
export interface PatchCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["patchCombinedService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["patchCombinedService"]["parameters"]["path"]>["serviceId"];
  /** Settings to change. */
  body: CombinedServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putDeploymentService` takes. */
export interface PutDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["putDeploymentService"]["parameters"]["path"]>["projectId"];
  /** Settings of the service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createDeploymentService` takes. */
export interface CreateDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["createDeploymentService"]["parameters"]["path"]>["projectId"];
  /** Settings of the new service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchDeploymentService` takes. */
export interface PatchDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["patchDeploymentService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["patchDeploymentService"]["parameters"]["path"]>["serviceId"];
  /** Settings to change. */
  body: DeploymentServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getService` takes. */
export interface GetServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getService"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteService` takes. */
export interface DeleteServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["deleteService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["deleteService"]["parameters"]["path"]>["serviceId"];
  /** If true, the attached volumes are deleted too. */
  delete_child_objects?: NonNullable<operations["deleteService"]["parameters"]["query"]>["delete_child_objects"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBranches` takes. */
export interface GetServiceBranchesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBranches"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBranches"]["parameters"]["path"]>["serviceId"];
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: NonNullable<operations["getServiceBranches"]["parameters"]["query"]>["per_page"] | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: NonNullable<operations["getServiceBranches"]["parameters"]["query"]>["page"] | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: NonNullable<operations["getServiceBranches"]["parameters"]["query"]>["cursor"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceBuilds` takes. */
export interface ListServiceBuildsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["listServiceBuilds"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["listServiceBuilds"]["parameters"]["path"]>["serviceId"];
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: NonNullable<operations["listServiceBuilds"]["parameters"]["query"]>["per_page"] | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: NonNullable<operations["listServiceBuilds"]["parameters"]["query"]>["page"] | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: NonNullable<operations["listServiceBuilds"]["parameters"]["query"]>["cursor"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `startServiceBuild` takes. */
export interface StartServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["startServiceBuild"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["startServiceBuild"]["parameters"]["path"]>["serviceId"];
  /** What to build: an archive, or a commit of the repository. */
  body: ServiceBuildStart;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArguments` takes. */
export interface GetServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBuildArguments"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBuildArguments"]["parameters"]["path"]>["serviceId"];
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: NonNullable<operations["getServiceBuildArguments"]["parameters"]["query"]>["show"] | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: NonNullable<operations["getServiceBuildArguments"]["parameters"]["query"]>["replaceTemplatedValues"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceBuildArguments` takes. */
export interface EditServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["editServiceBuildArguments"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["editServiceBuildArguments"]["parameters"]["path"]>["serviceId"];
  /** Build arguments and secret files to set. */
  body: BuildArgumentsEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArgumentsDetails` takes. */
export interface GetServiceBuildArgumentsDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBuildArgumentsDetails"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBuildArgumentsDetails"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `clearServiceBuildCache` takes. */
export interface ClearServiceBuildCacheArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["clearServiceBuildCache"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["clearServiceBuildCache"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildLogs` takes. */
export interface GetServiceBuildLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBuildLogs"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBuildLogs"]["parameters"]["path"]>["serviceId"];
  /** Returns only logs or metrics of this build. */
  buildId?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["buildId"] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["queryType"] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["startTime"] | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["endTime"] | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["duration"] | undefined;
  /** Number of log lines to return. */
  lineLimit?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["lineLimit"] | undefined;
  /** Order of the log lines. */
  direction?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["direction"] | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["textIncludes"] | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["textNotIncludes"] | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["regexIncludes"] | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: NonNullable<operations["getServiceBuildLogs"]["parameters"]["query"]>["regexNotIncludes"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildMetrics` takes. */
export interface GetServiceBuildMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["path"]>["serviceId"];
  /** Returns only logs or metrics of this build. */
  buildId?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["buildId"] | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["queryType"] | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["metricTypes"] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["startTime"] | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["endTime"] | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["duration"] | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: NonNullable<operations["getServiceBuildMetrics"]["parameters"]["query"]>["time"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildOptions` takes. */
export interface UpdateServiceBuildOptionsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["updateServiceBuildOptions"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["updateServiceBuildOptions"]["parameters"]["path"]>["serviceId"];
  /** Build options to change. */
  body: ServiceBuildOptionsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildSource` takes. */
export interface UpdateServiceBuildSourceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["updateServiceBuildSource"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["updateServiceBuildSource"]["parameters"]["path"]>["serviceId"];
  /** Repository to build from. */
  body: BuildSourceUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuild` takes. */
export interface GetServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceBuild"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceBuild"]["parameters"]["path"]>["serviceId"];
  /** ID of the build, as lists of builds have it. */
  buildId: NonNullable<operations["getServiceBuild"]["parameters"]["path"]>["buildId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortServiceBuild` takes. */
export interface AbortServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["abortServiceBuild"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["abortServiceBuild"]["parameters"]["path"]>["serviceId"];
  /** ID of the build, as lists of builds have it. */
  buildId: NonNullable<operations["abortServiceBuild"]["parameters"]["path"]>["buildId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceContainers` takes. */
export interface ListServiceContainersArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["listServiceContainers"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["listServiceContainers"]["parameters"]["path"]>["serviceId"];
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: NonNullable<operations["listServiceContainers"]["parameters"]["query"]>["per_page"] | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: NonNullable<operations["listServiceContainers"]["parameters"]["query"]>["page"] | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: NonNullable<operations["listServiceContainers"]["parameters"]["query"]>["cursor"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceDeployment` takes. */
export interface GetServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceDeployment"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceDeployment"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceDeployment` takes. */
export interface UpdateServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["updateServiceDeployment"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["updateServiceDeployment"]["parameters"]["path"]>["serviceId"];
  /** Image to run, or what to start in it. */
  body: DeploymentUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceHealthChecks` takes. */
export interface GetServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceHealthChecks"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceHealthChecks"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceHealthChecks` takes. */
export interface UpdateServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["updateServiceHealthChecks"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["updateServiceHealthChecks"]["parameters"]["path"]>["serviceId"];
  /** Health checks of the service. */
  body: HealthChecksUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceLogs` takes. */
export interface GetServiceLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceLogs"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceLogs"]["parameters"]["path"]>["serviceId"];
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["deploymentId"] | undefined;
  /**
   * Type of the logs. To select several types, repeat the query parameter.
   *
   * Each item: A type of log.
   */
  type?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["type"] | undefined;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["containerName"] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["queryType"] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["startTime"] | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["endTime"] | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["duration"] | undefined;
  /** Number of log lines to return. */
  lineLimit?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["lineLimit"] | undefined;
  /** Order of the log lines. */
  direction?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["direction"] | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["textIncludes"] | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["textNotIncludes"] | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["regexIncludes"] | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: NonNullable<operations["getServiceLogs"]["parameters"]["query"]>["regexNotIncludes"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceMetrics` takes. */
export interface GetServiceMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceMetrics"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceMetrics"]["parameters"]["path"]>["serviceId"];
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["queryType"] | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["metricTypes"] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["startTime"] | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["endTime"] | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["duration"] | undefined;
  /** Returns only metrics of this container. */
  containerName?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["containerName"] | undefined;
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["deploymentId"] | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: NonNullable<operations["getServiceMetrics"]["parameters"]["query"]>["time"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `pauseService` takes. */
export interface PauseServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["pauseService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["pauseService"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePorts` takes. */
export interface GetServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServicePorts"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServicePorts"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServicePorts` takes. */
export interface UpdateServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["updateServicePorts"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["updateServicePorts"]["parameters"]["path"]>["serviceId"];
  /** Ports of the service. */
  body: ServicePortsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePullRequests` takes. */
export interface GetServicePullRequestsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServicePullRequests"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServicePullRequests"]["parameters"]["path"]>["serviceId"];
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: NonNullable<operations["getServicePullRequests"]["parameters"]["query"]>["per_page"] | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: NonNullable<operations["getServicePullRequests"]["parameters"]["query"]>["page"] | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: NonNullable<operations["getServicePullRequests"]["parameters"]["query"]>["cursor"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `restartService` takes. */
export interface RestartServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["restartService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["restartService"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resumeService` takes. */
export interface ResumeServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["resumeService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["resumeService"]["parameters"]["path"]>["serviceId"];
  /** Settings to change. */
  body: ServiceResume;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironment` takes. */
export interface GetServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceRuntimeEnvironment"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceRuntimeEnvironment"]["parameters"]["path"]>["serviceId"];
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: NonNullable<operations["getServiceRuntimeEnvironment"]["parameters"]["query"]>["show"] | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: NonNullable<operations["getServiceRuntimeEnvironment"]["parameters"]["query"]>["replaceTemplatedValues"] | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceRuntimeEnvironment` takes. */
export interface EditServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["editServiceRuntimeEnvironment"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["editServiceRuntimeEnvironment"]["parameters"]["path"]>["serviceId"];
  /** Environment variables and secret files to set. */
  body: RuntimeEnvironment;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironmentDetails` takes. */
export interface GetServiceRuntimeEnvironmentDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["getServiceRuntimeEnvironmentDetails"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["getServiceRuntimeEnvironmentDetails"]["parameters"]["path"]>["serviceId"];
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `scaleService` takes. */
export interface ScaleServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: NonNullable<operations["scaleService"]["parameters"]["path"]>["projectId"];
  /** ID of the service, a slug such as `example-service`. */
  serviceId: NonNullable<operations["scaleService"]["parameters"]["path"]>["serviceId"];
  /** Scaling settings to change. */
  body: ServiceScale;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}
