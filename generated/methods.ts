// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { CallOptions } from '../src/options.ts';
import type {
  ListMethod,
} from '../src/pages.ts';
import type { Call } from '../src/response.ts';
import type {
  AbortServiceBuildArguments,
  ClearServiceBuildCacheArguments,
  CreateBuildServiceArguments,
  CreateCombinedServiceArguments,
  CreateDeploymentServiceArguments,
  DeleteServiceArguments,
  EditServiceBuildArgumentsArguments,
  EditServiceRuntimeEnvironmentArguments,
  GetServiceArguments,
  GetServiceBranchesArguments,
  GetServiceBuildArguments,
  GetServiceBuildArgumentsArguments,
  GetServiceBuildArgumentsDetailsArguments,
  GetServiceBuildLogsArguments,
  GetServiceBuildMetricsArguments,
  GetServiceDeploymentArguments,
  GetServiceHealthChecksArguments,
  GetServiceLogsArguments,
  GetServiceMetricsArguments,
  GetServicePortsArguments,
  GetServicePullRequestsArguments,
  GetServiceRuntimeEnvironmentArguments,
  GetServiceRuntimeEnvironmentDetailsArguments,
  ListServiceBuildsArguments,
  ListServiceContainersArguments,
  ListServicesArguments,
  PatchBuildServiceArguments,
  PatchCombinedServiceArguments,
  PatchDeploymentServiceArguments,
  PauseServiceArguments,
  PutBuildServiceArguments,
  PutCombinedServiceArguments,
  PutDeploymentServiceArguments,
  RestartServiceArguments,
  ResumeServiceArguments,
  ScaleServiceArguments,
  StartServiceBuildArguments,
  UpdateServiceBuildOptionsArguments,
  UpdateServiceBuildSourceArguments,
  UpdateServiceDeploymentArguments,
  UpdateServiceHealthChecksArguments,
  UpdateServicePortsArguments,
} from './arguments.ts';
import type {
  AbortServiceBuildResponse,
  Branch,
  BranchList,
  Build,
  BuildArgumentDetails,
  BuildArguments,
  BuildList,
  BuildService,
  BuildStartResult,
  ClearServiceBuildCacheResponse,
  CombinedService,
  Container,
  ContainerList,
  CreateBuildServiceResponse,
  CreateCombinedServiceResponse,
  CreateDeploymentServiceResponse,
  DeleteServiceResponse,
  DeploymentService,
  EditServiceBuildArgumentsResponse,
  EditServiceRuntimeEnvironmentResponse,
  GetServiceBranchesResponse,
  GetServiceBuildArgumentsDetailsResponse,
  GetServiceBuildArgumentsResponse,
  GetServiceBuildLogsResponse,
  GetServiceBuildMetricsResponse,
  GetServiceBuildResponse,
  GetServiceDeploymentResponse,
  GetServiceHealthChecksResponse,
  GetServiceLogsResponse,
  GetServiceMetricsResponse,
  GetServicePortsResponse,
  GetServicePullRequestsResponse,
  GetServiceResponse,
  GetServiceRuntimeEnvironmentDetailsResponse,
  GetServiceRuntimeEnvironmentResponse,
  HealthCheckList,
  ListServiceBuildsResponse,
  ListServiceContainersResponse,
  ListServicesResponse,
  LogLine,
  Metrics,
  PatchBuildServiceResponse,
  PatchCombinedServiceResponse,
  PatchDeploymentServiceResponse,
  PauseServiceResponse,
  PullRequest,
  PullRequestList,
  PutBuildServiceResponse,
  PutCombinedServiceResponse,
  PutDeploymentServiceResponse,
  RestartServiceResponse,
  ResumeServiceResponse,
  RuntimeEnvironmentDetails,
  ScaleServiceResponse,
  Service,
  ServiceDeploymentSettings,
  ServiceList,
  ServiceListItem,
  ServicePortList,
  ServiceRuntimeEnvironment,
  ServiceRuntimeEnvironmentEditResult,
  StartServiceBuildResponse,
  UpdateServiceBuildOptionsResponse,
  UpdateServiceBuildSourceResponse,
  UpdateServiceDeploymentResponse,
  UpdateServiceHealthChecksResponse,
  UpdateServicePortsResponse,
} from './types.ts';

/** A method for each operation. */
export interface Methods {
  /**
   * List services
   *
   * Lists the services of a project.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly listServices: ListMethod<[args: ListServicesArguments], ServiceList, ServiceListItem>;

  /**
   * Put build service
   *
   * Creates a build service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putBuildService: (args: PutBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Create build service
   *
   * Creates a build service, which builds images.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createBuildService: (args: CreateBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Patch build service
   *
   * Changes the settings of a build service. A field that the body leaves out keeps its value. A
   * change of `vcsData` starts a build.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchBuildService: (args: PatchBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Put combined service
   *
   * Creates a combined service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putCombinedService: (args: PutCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Create combined service
   *
   * Creates a combined service, which builds images and runs one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createCombinedService: (args: CreateCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Patch combined service
   *
   * Changes the settings of a combined service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchCombinedService: (args: PatchCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Put deployment service
   *
   * Creates a deployment service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putDeploymentService: (args: PutDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

  /**
   * Create deployment service
   *
   * Creates a deployment service, which runs an image.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createDeploymentService: (args: CreateDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

  /**
   * Patch deployment service
   *
   * Changes the settings of a deployment service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchDeploymentService: (args: PatchDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

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
   * Delete service
   *
   * Deletes a service. With `delete_child_objects`, its volumes are deleted too.
   *
   * Required permission: Project > Services > General > Delete
   */
  readonly deleteService: (args: DeleteServiceArguments, options?: CallOptions) => Call<DeleteServiceResponse["data"]>;

  /**
   * Get service branches
   *
   * Lists the branches of the repository of a service.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServiceBranches: ListMethod<[args: GetServiceBranchesArguments], BranchList, Branch>;

  /**
   * List service builds
   *
   * Lists the builds of a service, a page at a time.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly listServiceBuilds: ListMethod<[args: ListServiceBuildsArguments], BuildList, Build>;

  /**
   * Start service build
   *
   * Starts a build of a build service or a combined service. If the body names a commit, it is
   * built, otherwise the most recent relevant commit. For a build service, a branch or a pull
   * request is required.
   *
   * Required permission: Project > Services > Deployment > Deploy Build
   */
  readonly startServiceBuild: (args: StartServiceBuildArguments, options?: CallOptions) => Call<BuildStartResult>;

  /**
   * Get service build arguments
   *
   * Gets the build arguments of a service. If the API key lacks the permission
   * `Project > Secrets > General > Read`, secrets that are inherited from secret groups are left
   * out. Deprecated: the operation will be removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceBuildArguments: (args: GetServiceBuildArgumentsArguments, options?: CallOptions) => Call<BuildArguments>;

  /**
   * Edit service build arguments
   *
   * Sets the build arguments of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Secrets > Services > Update
   *
   * @deprecated
   */
  readonly editServiceBuildArguments: (args: EditServiceBuildArgumentsArguments, options?: CallOptions) => Call<EditServiceBuildArgumentsResponse["data"]>;

  /**
   * Get service build arguments details
   *
   * Gets the build arguments that a service can access, with details about each. The permission
   * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
   * removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceBuildArgumentsDetails: (args: GetServiceBuildArgumentsDetailsArguments, options?: CallOptions) => Call<BuildArgumentDetails>;

  /**
   * Clear service build cache
   *
   * Clears the build cache of a combined service or a build service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly clearServiceBuildCache: (args: ClearServiceBuildCacheArguments, options?: CallOptions) => Call<ClearServiceBuildCacheResponse["data"]>;

  /**
   * Get service build logs
   *
   * Gets the logs of the builds of a service, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Services > Deployment > View Instance Logs
   */
  readonly getServiceBuildLogs: (args: GetServiceBuildLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get service build metrics
   *
   * Gets the metrics of the builds of a service, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Services > Deployment > View Instance Metrics
   */
  readonly getServiceBuildMetrics: (args: GetServiceBuildMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Update service build options
   *
   * Changes the build options of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceBuildOptions: (args: UpdateServiceBuildOptionsArguments, options?: CallOptions) => Call<UpdateServiceBuildOptionsResponse["data"]>;

  /**
   * Update service build source
   *
   * Changes the repository from which a build service or a combined service is built.
   * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
   * service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceBuildSource: (args: UpdateServiceBuildSourceArguments, options?: CallOptions) => Call<UpdateServiceBuildSourceResponse["data"]>;

  /**
   * Get service build
   *
   * Gets a build of a service: its status, its commit and, once it is built, its image.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServiceBuild: (args: GetServiceBuildArguments, options?: CallOptions) => Call<Build>;

  /**
   * Abort service build
   *
   * Aborts a build of a service before it is finished.
   *
   * Required permission: Project > Services > Deployment > Deploy Build
   */
  readonly abortServiceBuild: (args: AbortServiceBuildArguments, options?: CallOptions) => Call<AbortServiceBuildResponse["data"]>;

  /**
   * List service containers
   *
   * Lists the containers of a service, a page at a time.
   *
   * Required permission: Project > Services > Deployment > View Instances
   */
  readonly listServiceContainers: ListMethod<[args: ListServiceContainersArguments], ContainerList, Container>;

  /**
   * Get service deployment
   *
   * Gets the deployment of a service: which image it runs, and how. Deprecated: the operation
   * will be removed. Use `getService` instead.
   *
   * Required permission: Project > Services > Deployment > View Instances
   *
   * @deprecated
   */
  readonly getServiceDeployment: (args: GetServiceDeploymentArguments, options?: CallOptions) => Call<ServiceDeploymentSettings>;

  /**
   * Update service deployment
   *
   * Changes the deployment of a service: which image it runs, or what is started in the image.
   * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
   * service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > Deployment > Update Deployment
   *
   * @deprecated
   */
  readonly updateServiceDeployment: (args: UpdateServiceDeploymentArguments, options?: CallOptions) => Call<UpdateServiceDeploymentResponse["data"]>;

  /**
   * Get service health checks
   *
   * Lists the health checks of a service. Deprecated: the operation will be removed. Use
   * `getService` instead.
   *
   * Required permission: Project > Services > General > Read
   *
   * @deprecated
   */
  readonly getServiceHealthChecks: (args: GetServiceHealthChecksArguments, options?: CallOptions) => Call<HealthCheckList>;

  /**
   * Update service health checks
   *
   * Changes the health checks of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceHealthChecks: (args: UpdateServiceHealthChecksArguments, options?: CallOptions) => Call<UpdateServiceHealthChecksResponse["data"]>;

  /**
   * Get service logs
   *
   * Gets the logs of a service. Parameters select the time range and the lines.
   *
   * Required permission: Project > Services > Deployment > View Instance Logs
   */
  readonly getServiceLogs: (args: GetServiceLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get service metrics
   *
   * Gets the metrics of a service. Parameters select the types and the time range.
   *
   * Required permission: Project > Services > Deployment > View Instance Metrics
   */
  readonly getServiceMetrics: (args: GetServiceMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Pause service
   *
   * Pauses a service. `resumeService` resumes it.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly pauseService: (args: PauseServiceArguments, options?: CallOptions) => Call<PauseServiceResponse["data"]>;

  /**
   * Get service ports
   *
   * Lists the ports of a service. Deprecated: the operation will be removed. Use `getService`
   * instead.
   *
   * Required permission: Project > Services > General > Read
   *
   * @deprecated
   */
  readonly getServicePorts: (args: GetServicePortsArguments, options?: CallOptions) => Call<ServicePortList>;

  /**
   * Update service ports
   *
   * Changes the ports of a service. Deprecated: the operation will be removed. Use the PATCH
   * operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServicePorts: (args: UpdateServicePortsArguments, options?: CallOptions) => Call<UpdateServicePortsResponse["data"]>;

  /**
   * Get service pull requests
   *
   * Lists the pull requests of the repository of a service.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServicePullRequests: ListMethod<[args: GetServicePullRequestsArguments], PullRequestList, PullRequest>;

  /**
   * Restart service
   *
   * Restarts a service with the settings that it has.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly restartService: (args: RestartServiceArguments, options?: CallOptions) => Call<RestartServiceResponse["data"]>;

  /**
   * Resume service
   *
   * Resumes a paused service. The body can change some of its settings.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly resumeService: (args: ResumeServiceArguments, options?: CallOptions) => Call<ResumeServiceResponse["data"]>;

  /**
   * Get service runtime environment
   *
   * Gets the environment variables and secret files of a service at runtime. If the API key
   * lacks the permission `Project > Secrets > General > Read`, secrets that are inherited from
   * secret groups are left out. Deprecated: the operation will be removed. Use `getService`
   * instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceRuntimeEnvironment: (args: GetServiceRuntimeEnvironmentArguments, options?: CallOptions) => Call<ServiceRuntimeEnvironment>;

  /**
   * Edit service runtime environment
   *
   * Sets the environment variables and secret files of a service at runtime. Deprecated: the
   * operation will be removed. Use the PATCH operation for the type of the service instead, such
   * as `patchCombinedService`.
   *
   * Required permission: Project > Secrets > Services > Update
   *
   * @deprecated
   */
  readonly editServiceRuntimeEnvironment: (args: EditServiceRuntimeEnvironmentArguments, options?: CallOptions) => Call<ServiceRuntimeEnvironmentEditResult>;

  /**
   * Get service runtime environment details
   *
   * Gets the environment variables and secret files that a service can access at runtime, with
   * details about each. The permission `Project > Secrets > General > Read` is required too.
   * Deprecated: the operation will be removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceRuntimeEnvironmentDetails: (args: GetServiceRuntimeEnvironmentDetailsArguments, options?: CallOptions) => Call<RuntimeEnvironmentDetails>;

  /**
   * Scale service
   *
   * Changes the scaling of a service. Deprecated: the operation will be removed. Use the PATCH
   * operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > Deployment > Scale Service
   *
   * @deprecated
   */
  readonly scaleService: (args: ScaleServiceArguments, options?: CallOptions) => Call<ScaleServiceResponse["data"]>;
}

/** What `client.request` takes and resolves with, by method and path. */
export interface Requests {
  "GET /v1/projects/{projectId}/services": {
    args: [args: { path: Pick<ListServicesArguments, "projectId">; query?: Pick<ListServicesArguments, "per_page" | "page" | "cursor"> }];
    body: ListServicesResponse;
  };
  "PUT /v1/projects/{projectId}/services/build": {
    args: [args: { path: Pick<PutBuildServiceArguments, "projectId">; body: PutBuildServiceArguments["body"] }];
    body: PutBuildServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/build": {
    args: [args: { path: Pick<CreateBuildServiceArguments, "projectId">; body: CreateBuildServiceArguments["body"] }];
    body: CreateBuildServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/build/{serviceId}": {
    args: [args: { path: Pick<PatchBuildServiceArguments, "projectId" | "serviceId">; body: PatchBuildServiceArguments["body"] }];
    body: PatchBuildServiceResponse;
  };
  "PUT /v1/projects/{projectId}/services/combined": {
    args: [args: { path: Pick<PutCombinedServiceArguments, "projectId">; body: PutCombinedServiceArguments["body"] }];
    body: PutCombinedServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/combined": {
    args: [args: { path: Pick<CreateCombinedServiceArguments, "projectId">; body: CreateCombinedServiceArguments["body"] }];
    body: CreateCombinedServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/combined/{serviceId}": {
    args: [args: { path: Pick<PatchCombinedServiceArguments, "projectId" | "serviceId">; body: PatchCombinedServiceArguments["body"] }];
    body: PatchCombinedServiceResponse;
  };
  "PUT /v1/projects/{projectId}/services/deployment": {
    args: [args: { path: Pick<PutDeploymentServiceArguments, "projectId">; body: PutDeploymentServiceArguments["body"] }];
    body: PutDeploymentServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/deployment": {
    args: [args: { path: Pick<CreateDeploymentServiceArguments, "projectId">; body: CreateDeploymentServiceArguments["body"] }];
    body: CreateDeploymentServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/deployment/{serviceId}": {
    args: [args: { path: Pick<PatchDeploymentServiceArguments, "projectId" | "serviceId">; body: PatchDeploymentServiceArguments["body"] }];
    body: PatchDeploymentServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}": {
    args: [args: { path: Pick<GetServiceArguments, "projectId" | "serviceId"> }];
    body: GetServiceResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}": {
    args: [args: { path: Pick<DeleteServiceArguments, "projectId" | "serviceId">; query?: Pick<DeleteServiceArguments, "delete_child_objects"> }];
    body: DeleteServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/branches": {
    args: [args: { path: Pick<GetServiceBranchesArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBranchesArguments, "per_page" | "page" | "cursor"> }];
    body: GetServiceBranchesResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build": {
    args: [args: { path: Pick<ListServiceBuildsArguments, "projectId" | "serviceId">; query?: Pick<ListServiceBuildsArguments, "per_page" | "page" | "cursor"> }];
    body: ListServiceBuildsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build": {
    args: [args: { path: Pick<StartServiceBuildArguments, "projectId" | "serviceId">; body: StartServiceBuildArguments["body"] }];
    body: StartServiceBuildResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-arguments": {
    args: [args: { path: Pick<GetServiceBuildArgumentsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildArgumentsArguments, "show" | "replaceTemplatedValues"> }];
    body: GetServiceBuildArgumentsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-arguments": {
    args: [args: { path: Pick<EditServiceBuildArgumentsArguments, "projectId" | "serviceId">; body: EditServiceBuildArgumentsArguments["body"] }];
    body: EditServiceBuildArgumentsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-arguments/details": {
    args: [args: { path: Pick<GetServiceBuildArgumentsDetailsArguments, "projectId" | "serviceId"> }];
    body: GetServiceBuildArgumentsDetailsResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}/build-cache": {
    args: [args: { path: Pick<ClearServiceBuildCacheArguments, "projectId" | "serviceId"> }];
    body: ClearServiceBuildCacheResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-logs": {
    args: [args: { path: Pick<GetServiceBuildLogsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildLogsArguments, "buildId" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetServiceBuildLogsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-metrics": {
    args: [args: { path: Pick<GetServiceBuildMetricsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildMetricsArguments, "buildId" | "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "time"> }];
    body: GetServiceBuildMetricsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-options": {
    args: [args: { path: Pick<UpdateServiceBuildOptionsArguments, "projectId" | "serviceId">; body: UpdateServiceBuildOptionsArguments["body"] }];
    body: UpdateServiceBuildOptionsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-source": {
    args: [args: { path: Pick<UpdateServiceBuildSourceArguments, "projectId" | "serviceId">; body: UpdateServiceBuildSourceArguments["body"] }];
    body: UpdateServiceBuildSourceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
    args: [args: { path: Pick<GetServiceBuildArguments, "projectId" | "serviceId" | "buildId"> }];
    body: GetServiceBuildResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
    args: [args: { path: Pick<AbortServiceBuildArguments, "projectId" | "serviceId" | "buildId"> }];
    body: AbortServiceBuildResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/containers": {
    args: [args: { path: Pick<ListServiceContainersArguments, "projectId" | "serviceId">; query?: Pick<ListServiceContainersArguments, "per_page" | "page" | "cursor"> }];
    body: ListServiceContainersResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/deployment": {
    args: [args: { path: Pick<GetServiceDeploymentArguments, "projectId" | "serviceId"> }];
    body: GetServiceDeploymentResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/deployment": {
    args: [args: { path: Pick<UpdateServiceDeploymentArguments, "projectId" | "serviceId">; body: UpdateServiceDeploymentArguments["body"] }];
    body: UpdateServiceDeploymentResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/health-checks": {
    args: [args: { path: Pick<GetServiceHealthChecksArguments, "projectId" | "serviceId"> }];
    body: GetServiceHealthChecksResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/health-checks": {
    args: [args: { path: Pick<UpdateServiceHealthChecksArguments, "projectId" | "serviceId">; body: UpdateServiceHealthChecksArguments["body"] }];
    body: UpdateServiceHealthChecksResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/logs": {
    args: [args: { path: Pick<GetServiceLogsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceLogsArguments, "deploymentId" | "type" | "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetServiceLogsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/metrics": {
    args: [args: { path: Pick<GetServiceMetricsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceMetricsArguments, "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "containerName" | "deploymentId" | "time"> }];
    body: GetServiceMetricsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/pause": {
    args: [args: { path: Pick<PauseServiceArguments, "projectId" | "serviceId"> }];
    body: PauseServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/ports": {
    args: [args: { path: Pick<GetServicePortsArguments, "projectId" | "serviceId"> }];
    body: GetServicePortsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/ports": {
    args: [args: { path: Pick<UpdateServicePortsArguments, "projectId" | "serviceId">; body: UpdateServicePortsArguments["body"] }];
    body: UpdateServicePortsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/pull-requests": {
    args: [args: { path: Pick<GetServicePullRequestsArguments, "projectId" | "serviceId">; query?: Pick<GetServicePullRequestsArguments, "per_page" | "page" | "cursor"> }];
    body: GetServicePullRequestsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/restart": {
    args: [args: { path: Pick<RestartServiceArguments, "projectId" | "serviceId"> }];
    body: RestartServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/resume": {
    args: [args: { path: Pick<ResumeServiceArguments, "projectId" | "serviceId">; body: ResumeServiceArguments["body"] }];
    body: ResumeServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
    args: [args: { path: Pick<GetServiceRuntimeEnvironmentArguments, "projectId" | "serviceId">; query?: Pick<GetServiceRuntimeEnvironmentArguments, "show" | "replaceTemplatedValues"> }];
    body: GetServiceRuntimeEnvironmentResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
    args: [args: { path: Pick<EditServiceRuntimeEnvironmentArguments, "projectId" | "serviceId">; body: EditServiceRuntimeEnvironmentArguments["body"] }];
    body: EditServiceRuntimeEnvironmentResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/runtime-environment/details": {
    args: [args: { path: Pick<GetServiceRuntimeEnvironmentDetailsArguments, "projectId" | "serviceId"> }];
    body: GetServiceRuntimeEnvironmentDetailsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/scale": {
    args: [args: { path: Pick<ScaleServiceArguments, "projectId" | "serviceId">; body: ScaleServiceArguments["body"] }];
    body: ScaleServiceResponse;
  };
}
