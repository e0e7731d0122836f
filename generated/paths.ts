// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  AbortServiceBuildResponse,
  BuildArgumentsEdit,
  BuildServiceCreate,
  BuildServicePatch,
  BuildSourceUpdate,
  ClearServiceBuildCacheResponse,
  CombinedServiceCreate,
  CombinedServicePatch,
  CreateBuildServiceResponse,
  CreateCombinedServiceResponse,
  CreateDeploymentServiceResponse,
  DeleteServiceResponse,
  DeploymentServiceCreate,
  DeploymentServicePatch,
  DeploymentUpdate,
  EditServiceBuildArgumentsResponse,
  EditServiceRuntimeEnvironmentResponse,
  ErrorResponse,
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
  HealthChecksUpdate,
  ListServiceBuildsResponse,
  ListServiceContainersResponse,
  ListServicesResponse,
  PatchBuildServiceResponse,
  PatchCombinedServiceResponse,
  PatchDeploymentServiceResponse,
  PauseServiceResponse,
  PutBuildServiceResponse,
  PutCombinedServiceResponse,
  PutDeploymentServiceResponse,
  RestartServiceResponse,
  ResumeServiceResponse,
  RuntimeEnvironment,
  ScaleServiceResponse,
  ServiceBuildOptionsUpdate,
  ServiceBuildStart,
  ServicePortsUpdate,
  ServiceResume,
  ServiceScale,
  StartServiceBuildResponse,
  UpdateServiceBuildOptionsResponse,
  UpdateServiceBuildSourceResponse,
  UpdateServiceDeploymentResponse,
  UpdateServiceHealthChecksResponse,
  UpdateServicePortsResponse,
} from './types.ts';

export interface paths {
    "/v1/projects/{projectId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         *
         * Lists the services of a project.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put build service
         *
         * Creates a build service, or updates an existing one.
         */
        put: operations["putBuildService"];
        /**
         * Create build service
         *
         * Creates a build service, which builds images.
         */
        post: operations["createBuildService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch build service
         *
         * Changes the settings of a build service. A field that the body leaves out keeps its value. A
         * change of `vcsData` starts a build.
         */
        patch: operations["patchBuildService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/combined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put combined service
         *
         * Creates a combined service, or updates an existing one.
         */
        put: operations["putCombinedService"];
        /**
         * Create combined service
         *
         * Creates a combined service, which builds images and runs one.
         */
        post: operations["createCombinedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/combined/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch combined service
         *
         * Changes the settings of a combined service.
         */
        patch: operations["patchCombinedService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put deployment service
         *
         * Creates a deployment service, or updates an existing one.
         */
        put: operations["putDeploymentService"];
        /**
         * Create deployment service
         *
         * Creates a deployment service, which runs an image.
         */
        post: operations["createDeploymentService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/deployment/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch deployment service
         *
         * Changes the settings of a deployment service.
         */
        patch: operations["patchDeploymentService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service
         *
         * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
         * status of its latest build and deployment.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        /**
         * Delete service
         *
         * Deletes a service. With `delete_child_objects`, its volumes are deleted too.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service branches
         *
         * Lists the branches of the repository of a service.
         */
        get: operations["getServiceBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service builds
         *
         * Lists the builds of a service, a page at a time.
         */
        get: operations["listServiceBuilds"];
        put?: never;
        /**
         * Start service build
         *
         * Starts a build of a build service or a combined service. If the body names a commit, it is
         * built, otherwise the most recent relevant commit. For a build service, a branch or a pull
         * request is required.
         */
        post: operations["startServiceBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build arguments
         *
         * Gets the build arguments of a service. If the API key lacks the permission
         * `Project > Secrets > General > Read`, secrets that are inherited from secret groups are left
         * out. Deprecated: the operation will be removed. Use `getService` instead.
         */
        get: operations["getServiceBuildArguments"];
        put?: never;
        /**
         * Edit service build arguments
         *
         * Sets the build arguments of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         */
        post: operations["editServiceBuildArguments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-arguments/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build arguments details
         *
         * Gets the build arguments that a service can access, with details about each. The permission
         * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
         * removed. Use `getService` instead.
         */
        get: operations["getServiceBuildArgumentsDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear service build cache
         *
         * Clears the build cache of a combined service or a build service.
         */
        delete: operations["clearServiceBuildCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build logs
         *
         * Gets the logs of the builds of a service, or of a single build if `buildId` is set.
         */
        get: operations["getServiceBuildLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build metrics
         *
         * Gets the metrics of the builds of a service, or of a single build if `buildId` is set.
         */
        get: operations["getServiceBuildMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update service build options
         *
         * Changes the build options of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         */
        post: operations["updateServiceBuildOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update service build source
         *
         * Changes the repository from which a build service or a combined service is built.
         * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
         * service instead, such as `patchCombinedService`.
         */
        post: operations["updateServiceBuildSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build
         *
         * Gets a build of a service: its status, its commit and, once it is built, its image.
         */
        get: operations["getServiceBuild"];
        put?: never;
        post?: never;
        /**
         * Abort service build
         *
         * Aborts a build of a service before it is finished.
         */
        delete: operations["abortServiceBuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service containers
         *
         * Lists the containers of a service, a page at a time.
         */
        get: operations["listServiceContainers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service deployment
         *
         * Gets the deployment of a service: which image it runs, and how. Deprecated: the operation
         * will be removed. Use `getService` instead.
         */
        get: operations["getServiceDeployment"];
        put?: never;
        /**
         * Update service deployment
         *
         * Changes the deployment of a service: which image it runs, or what is started in the image.
         * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
         * service instead, such as `patchCombinedService`.
         */
        post: operations["updateServiceDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service health checks
         *
         * Lists the health checks of a service. Deprecated: the operation will be removed. Use
         * `getService` instead.
         */
        get: operations["getServiceHealthChecks"];
        put?: never;
        /**
         * Update service health checks
         *
         * Changes the health checks of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         */
        post: operations["updateServiceHealthChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service logs
         *
         * Gets the logs of a service. Parameters select the time range and the lines.
         */
        get: operations["getServiceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service metrics
         *
         * Gets the metrics of a service. Parameters select the types and the time range.
         */
        get: operations["getServiceMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause service
         *
         * Pauses a service. `resumeService` resumes it.
         */
        post: operations["pauseService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/ports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service ports
         *
         * Lists the ports of a service. Deprecated: the operation will be removed. Use `getService`
         * instead.
         */
        get: operations["getServicePorts"];
        put?: never;
        /**
         * Update service ports
         *
         * Changes the ports of a service. Deprecated: the operation will be removed. Use the PATCH
         * operation for the type of the service instead, such as `patchCombinedService`.
         */
        post: operations["updateServicePorts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service pull requests
         *
         * Lists the pull requests of the repository of a service.
         */
        get: operations["getServicePullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart service
         *
         * Restarts a service with the settings that it has.
         */
        post: operations["restartService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume service
         *
         * Resumes a paused service. The body can change some of its settings.
         */
        post: operations["resumeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service runtime environment
         *
         * Gets the environment variables and secret files of a service at runtime. If the API key
         * lacks the permission `Project > Secrets > General > Read`, secrets that are inherited from
         * secret groups are left out. Deprecated: the operation will be removed. Use `getService`
         * instead.
         */
        get: operations["getServiceRuntimeEnvironment"];
        put?: never;
        /**
         * Edit service runtime environment
         *
         * Sets the environment variables and secret files of a service at runtime. Deprecated: the
         * operation will be removed. Use the PATCH operation for the type of the service instead, such
         * as `patchCombinedService`.
         */
        post: operations["editServiceRuntimeEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/runtime-environment/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service runtime environment details
         *
         * Gets the environment variables and secret files that a service can access at runtime, with
         * details about each. The permission `Project > Secrets > General > Read` is required too.
         * Deprecated: the operation will be removed. Use `getService` instead.
         */
        get: operations["getServiceRuntimeEnvironmentDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale service
         *
         * Changes the scaling of a service. Deprecated: the operation will be removed. Use the PATCH
         * operation for the type of the service instead, such as `patchCombinedService`.
         */
        post: operations["scaleService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export interface components {
    responses: {
        /**
         * The request is malformed, or its body has a value that the API doesn't accept. `details`
         * names the fields.
         */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The resource is in a state that doesn't allow the request. */
        Conflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is valid but lacks the permission that the operation requires. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The path exists but doesn't support this method. `Allow` lists the methods that it supports. */
        MethodNotAllowed: {
            headers: {
                /** The methods that the path supports. */
                Allow?: string;
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** A resource that the path names doesn't exist. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * The API failed, or a gateway in front of it. The body is JSON if the API answered; a gateway
         * sends HTML, or no body.
         */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "text/html": string;
            };
        };
        /**
         * The rate limit of the current window is used up. `x-ratelimit-reset` says in how many
         * seconds the next window begins.
         */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request has no token, or the token is wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /** ID of the build, as lists of builds have it. */
        BuildId: string;
        /**
         * Returns only logs of this container. To select several containers, repeat the query
         * parameter.
         */
        ContainerName: string[];
        /** Cursor from the previous page of results. It requests the next page. */
        Cursor: string;
        /** If true, the attached volumes are deleted too. */
        DeleteChildObjects: boolean;
        /** Returns only logs or metrics of this deployment. */
        DeploymentId: string;
        /**
         * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
         * be set.
         *
         * Integer.
         */
        Duration: number;
        /**
         * Returns logs or metrics that were generated before this time. For metrics, valid only if
         * `queryType` is `range`.
         */
        EndTime: string;
        /** Number of log lines to return. */
        LineLimit: number;
        /** Returns only logs or metrics of this build. */
        LogBuildId: string;
        /** Order of the log lines. */
        LogDirection: "backward" | "forward";
        /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
        LogQueryType: "range";
        /** Type of the logs. To select several types, repeat the query parameter. */
        LogType: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[];
        /** Returns only metrics of this container. */
        MetricContainerName: string;
        /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
        MetricQueryType: "range" | "single";
        /**
         * Returns metrics at this time. Without it, the current time is used. Valid only if
         * `queryType` is `single`.
         */
        MetricTime: string;
        /** Type of the metric. To select several types, repeat the query parameter. */
        MetricType: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[];
        /**
         * Number of the page to return.
         *
         * Integer.
         */
        Page: number;
        /**
         * Number of results per request, at most 100 per page.
         *
         * Integer.
         */
        PerPage: number;
        /** ID of the project, a slug such as `default-project`. */
        ProjectId: string;
        /** Returns only log lines that match this regular expression. */
        RegexIncludes: string;
        /** Returns only log lines that don't match this regular expression. */
        RegexNotIncludes: string;
        /**
         * If true, templated secrets are returned with their inferred values instead of as template
         * strings.
         */
        ReplaceTemplatedValues: "true";
        /** ID of the service, a slug such as `example-service`. */
        ServiceId: string;
        /**
         * Returns logs or metrics that were generated after this time. For metrics, valid only if
         * `queryType` is `range`.
         */
        StartTime: string;
        /** Returns only log lines that contain this text. */
        TextIncludes: string;
        /** Returns only log lines that don't contain this text. */
        TextNotIncludes: string;
        /**
         * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
         * (for a secret group, those of linked addons), `all` both. Default: both.
         */
        VariableScope: "this" | "inherited" | "all";
    };
    requestBodies: never;
    headers: {
        /** Number of requests that the caller may make in one window: by default 1000 per hour. */
        RateLimitLimit: number;
        /** Number of requests left in the current window. */
        RateLimitRemaining: number;
        /** Seconds until the current window ends and the full number of requests is available again. */
        RateLimitReset: number;
    };
    pathItems: never;
}

export interface operations {
    listServices: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The services of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServicesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": BuildServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": BuildServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": BuildServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": CombinedServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": CombinedServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": CombinedServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": DeploymentServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": DeploymentServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": DeploymentServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteService: {
        parameters: {
            query?: {
                /** If true, the attached volumes are deleted too. */
                delete_child_objects?: components["parameters"]["DeleteChildObjects"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBranches: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The branches of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBranchesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceBuilds: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The builds of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServiceBuildsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** What to build: an archive, or a commit of the repository. */
        requestBody: {
            content: {
                "application/json": ServiceBuildStart;
            };
        };
        responses: {
            /** The started build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StartServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildArguments: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editServiceBuildArguments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Build arguments and secret files to set. */
        requestBody: {
            content: {
                "application/json": BuildArgumentsEdit;
            };
        };
        responses: {
            /** The build arguments were set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EditServiceBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildArgumentsDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildArgumentsDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    clearServiceBuildCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build cache was cleared. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClearServiceBuildCacheResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildLogs: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildMetrics: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceBuildOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Build options to change. */
        requestBody: {
            content: {
                "application/json": ServiceBuildOptionsUpdate;
            };
        };
        responses: {
            /** The build options were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateServiceBuildOptionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceBuildSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Repository to build from. */
        requestBody: {
            content: {
                "application/json": BuildSourceUpdate;
            };
        };
        responses: {
            /** The repository was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateServiceBuildSourceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AbortServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceContainers: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The containers of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServiceContainersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deployment of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceDeploymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Image to run, or what to start in it. */
        requestBody: {
            content: {
                "application/json": DeploymentUpdate;
            };
        };
        responses: {
            /** The deployment was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateServiceDeploymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health checks of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Health checks of the service. */
        requestBody: {
            content: {
                "application/json": HealthChecksUpdate;
            };
        };
        responses: {
            /** The health checks were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateServiceHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceLogs: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this deployment. */
                deploymentId?: components["parameters"]["DeploymentId"];
                /** Type of the logs. To select several types, repeat the query parameter. */
                type?: components["parameters"]["LogType"];
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceMetrics: {
        parameters: {
            query?: {
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Returns only metrics of this container. */
                containerName?: components["parameters"]["MetricContainerName"];
                /** Returns only logs or metrics of this deployment. */
                deploymentId?: components["parameters"]["DeploymentId"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was paused. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PauseServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServicePorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ports of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServicePortsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServicePorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Ports of the service. */
        requestBody: {
            content: {
                "application/json": ServicePortsUpdate;
            };
        };
        responses: {
            /** The ports were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateServicePortsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServicePullRequests: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pull requests of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServicePullRequestsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restartService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was restarted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RestartServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resumeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": ServiceResume;
            };
        };
        responses: {
            /** The service was resumed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResumeServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceRuntimeEnvironment: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editServiceRuntimeEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Environment variables and secret files to set. */
        requestBody: {
            content: {
                "application/json": RuntimeEnvironment;
            };
        };
        responses: {
            /** The runtime environment was set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EditServiceRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceRuntimeEnvironmentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceRuntimeEnvironmentDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    scaleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Scaling settings to change. */
        requestBody: {
            content: {
                "application/json": ServiceScale;
            };
        };
        responses: {
            /** The scaling was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScaleServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
