// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type * as named from './types.ts';
export type * from './types.ts';

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
         *
         * @deprecated
         */
        get: operations["getServiceBuildArguments"];
        put?: never;
        /**
         * Edit service build arguments
         *
         * Sets the build arguments of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
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
         *
         * @deprecated
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
         *
         * @deprecated
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
         *
         * @deprecated
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
         *
         * @deprecated
         */
        get: operations["getServiceDeployment"];
        put?: never;
        /**
         * Update service deployment
         *
         * Changes the deployment of a service: which image it runs, or what is started in the image.
         * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
         * service instead, such as `patchCombinedService`.
         *
         * @deprecated
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
         *
         * @deprecated
         */
        get: operations["getServiceHealthChecks"];
        put?: never;
        /**
         * Update service health checks
         *
         * Changes the health checks of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
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
         *
         * @deprecated
         */
        get: operations["getServicePorts"];
        put?: never;
        /**
         * Update service ports
         *
         * Changes the ports of a service. Deprecated: the operation will be removed. Use the PATCH
         * operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
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
         *
         * @deprecated
         */
        get: operations["getServiceRuntimeEnvironment"];
        put?: never;
        /**
         * Edit service runtime environment
         *
         * Sets the environment variables and secret files of a service at runtime. Deprecated: the
         * operation will be removed. Use the PATCH operation for the type of the service instead, such
         * as `patchCombinedService`.
         *
         * @deprecated
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
         *
         * @deprecated
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
         *
         * @deprecated
         */
        post: operations["scaleService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

interface Build extends named.Build {
    /**
     * Current step of the build, or its result.
     *
     * Documented values: `QUEUED`, `PENDING`, `UNSCHEDULABLE`, `STARTING`, `CLONING`, `BUILDING`,
     * `UPLOADING`, `ABORTED`, `FAILURE`, `SUBMISSION_FAILURE`, `SUCCESS`, `CRASHED`,
     * `IN_PROGRESS`.
     */
    status?: string;
}

interface BuildConfiguration extends named.BuildConfiguration {
    storage?: BuildStorage;
}

interface BuildEngineConfiguration extends named.BuildEngineConfiguration {
    /**
     * Build engine that builds the image. The property of the same name has its settings.
     *
     * Documented values: `buildpack`, `buildkit`, `kaniko`.
     */
    buildEngine?: string;
    buildpack?: BuildpackEngine;
}

interface BuildList extends named.BuildList {
    builds: Build[];
}

interface BuildOnlyStatus extends named.BuildOnlyStatus {
    build?: LatestBuildStatus;
}

interface BuildService extends named.BuildService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`).
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData: BuildServiceVcsData;
    buildSettings: BuildSettings;
    buildConfiguration?: ServiceBuildConfiguration;
    /**
     * Type of the service. In this response it is always a build service.
     *
     * Documented values: `build`.
     */
    serviceType: string;
    status: BuildOnlyStatus;
}

interface BuildServiceVcsData extends named.BuildServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

/** How an image is built: from a Dockerfile, or with Buildpacks. */
type BuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

interface BuildStorage extends named.BuildStorage {
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes.
         *
         * Documented values: `16384`, `32768`, `65536`, `131072`, `262144`, `524288`.
         */
        storageSize?: number;
    };
}

interface BuildpackBuildSettings extends named.BuildpackBuildSettings {
    storage?: BuildStorage;
    buildpack: BuildpackSettings;
}

interface BuildpackConfig extends named.BuildpackConfig {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     *
     * Documented values: `default`, `customProcess`, `customCommand`,
     * `customEntrypointCustomCommand`, `originalEntrypointCustomCommand`.
     */
    configType: string;
}

interface BuildpackEngine extends named.BuildpackEngine {
    /**
     * Builder image, which provides the stack and a set of Buildpacks.
     *
     * Documented values: `HEROKU_24`, `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`,
     * `GOOGLE_22`, `GOOGLE_V1`, `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_JAMMY_TINY`,
     * `PAKETO_JAMMY_BASE`, `PAKETO_JAMMY_FULL`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
}

interface BuildpackSettings extends named.BuildpackSettings {
    /**
     * Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`.
     *
     * Documented values: `HEROKU_24`, `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`,
     * `GOOGLE_22`, `GOOGLE_V1`, `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_JAMMY_TINY`,
     * `PAKETO_JAMMY_BASE`, `PAKETO_JAMMY_FULL`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
}

interface CombinedService extends named.CombinedService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    ports?: ServicePortSettings[];
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`).
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData?: CombinedServiceVcsData;
    buildSettings: BuildSettings;
    buildConfiguration?: BuildConfiguration;
    healthChecks?: HealthCheck[];
    loadBalancing?: ServiceLoadBalancing;
    autoscaling?: ServiceAutoscaling;
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`.
     */
    serviceType: string;
    deployment: CombinedServiceDeployment;
    status: CombinedServiceStatus;
}

interface CombinedServiceDeployment extends named.CombinedServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     *
     * Documented values: `deployment`, `statefulSet`.
     */
    type?: string;
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
}

interface CombinedServiceStatus extends named.CombinedServiceStatus {
    build?: LatestBuildStatus;
    deployment: ServiceDeploymentStatus;
}

interface CombinedServiceVcsData extends named.CombinedServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

interface Container extends named.Container {
    /**
     * Current status of the container.
     *
     * Documented values: `TASK_RUNNING`, `TASK_STARTING`, `TASK_STAGING`, `TASK_KILLING`,
     * `TASK_KILLED`, `TASK_FAILED`, `TASK_FINISHED`.
     */
    status: string;
}

interface ContainerList extends named.ContainerList {
    containers?: Container[];
}

interface CreateBuildServiceResponse extends named.CreateBuildServiceResponse {
    data: BuildService;
}

interface CreateCombinedServiceResponse extends named.CreateCombinedServiceResponse {
    data: CombinedService;
}

interface CreateDeploymentServiceResponse extends named.CreateDeploymentServiceResponse {
    data: DeploymentService;
}

interface DeploymentService extends named.DeploymentService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    ports?: ServicePortSettings[];
    healthChecks?: HealthCheck[];
    loadBalancing?: ServiceLoadBalancing;
    autoscaling?: ServiceAutoscaling;
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `deployment`.
     */
    serviceType: string;
    deployment: DeploymentServiceDeployment;
    status: DeploymentServiceStatus;
}

interface DeploymentServiceDeployment extends named.DeploymentServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     *
     * Documented values: `deployment`, `statefulSet`.
     */
    type?: string;
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
    internal?: InternalImageSource;
}

interface DeploymentServiceStatus extends named.DeploymentServiceStatus {
    deployment: ServiceDeploymentStatus;
}

interface DockerConfig extends named.DockerConfig {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     *
     * Documented values: `default`, `customEntrypoint`, `customCommand`,
     * `customEntrypointCustomCommand`.
     */
    configType: string;
}

interface DockerfileBuildSettings extends named.DockerfileBuildSettings {
    storage?: BuildStorage;
    dockerfile: DockerfileSettings;
}

interface DockerfileSettings extends named.DockerfileSettings {
    /**
     * Build engine that builds the Dockerfile. Default: `buildkit`.
     *
     * Documented values: `buildkit`, `kaniko`.
     */
    buildEngine?: string;
}

interface ExactPathRule extends named.ExactPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `exact`.
     */
    routingMode: string;
}

interface ExternalDeployment extends named.ExternalDeployment {
    /**
     * Registry of the image.
     *
     * Documented values: `acr`, `ecr`, `gar`, `dockerhub`, `dhi`, `github`, `gitlab`, `custom`,
     * `legacy`.
     */
    registryProvider: string;
}

interface ExternalDeploymentSettings extends named.ExternalDeploymentSettings {
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    external: ExternalDeployment;
}

interface GetServiceBuildMetricsResponse extends named.GetServiceBuildMetricsResponse {
    data: Metrics;
}

interface GetServiceBuildResponse extends named.GetServiceBuildResponse {
    data: Build;
}

interface GetServiceDeploymentResponse extends named.GetServiceDeploymentResponse {
    data: ServiceDeploymentSettings;
}

interface GetServiceHealthChecksResponse extends named.GetServiceHealthChecksResponse {
    data: HealthCheckList;
}

interface GetServiceMetricsResponse extends named.GetServiceMetricsResponse {
    data: Metrics;
}

interface GetServicePortsResponse extends named.GetServicePortsResponse {
    data: ServicePortList;
}

interface GetServiceResponse extends named.GetServiceResponse {
    data: Service;
}

interface HealthCheck extends named.HealthCheck {
    /**
     * Protocol of the health check.
     *
     * Documented values: `HTTP`, `CMD`, `TCP`.
     */
    protocol: string;
    /**
     * Type of the health check.
     *
     * Documented values: `livenessProbe`, `readinessProbe`, `startupProbe`.
     */
    type: string;
}

interface HealthCheckDetails extends named.HealthCheckDetails {
    /**
     * Protocol of the health check.
     *
     * Documented values: `HTTP`, `CMD`, `TCP`.
     */
    protocol: string;
    /**
     * Type of the health check.
     *
     * Documented values: `livenessProbe`, `readinessProbe`.
     */
    type: string;
}

interface HealthCheckList extends named.HealthCheckList {
    healthChecks: HealthCheckDetails[];
}

interface InternalImageSource extends named.InternalImageSource {
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch. Documented values: `latest`.
     */
    buildSHA?: string | (string);
}

interface IpPolicy extends named.IpPolicy {
    /**
     * Whether the addresses are allowed or denied access.
     *
     * Documented values: `ALLOW`, `DENY`.
     */
    action: string;
}

interface LatestBuildStatus extends named.LatestBuildStatus {
    /**
     * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
     * `CRASHED` or `ABORTED`.
     *
     * Documented values: `QUEUED`, `PENDING`, `UNSCHEDULABLE`, `STARTING`, `CLONING`, `BUILDING`,
     * `UPLOADING`, `ABORTED`, `FAILURE`, `SUBMISSION_FAILURE`, `SUCCESS`, `CRASHED`,
     * `IN_PROGRESS`.
     */
    status: string;
}

interface ListServiceBuildsResponse extends named.ListServiceBuildsResponse {
    data: BuildList;
}

interface ListServiceContainersResponse extends named.ListServiceContainersResponse {
    data: ContainerList;
}

interface ListServicesResponse extends named.ListServicesResponse {
    data: ServiceList;
}

interface Metric extends named.Metric {
    metricInfo?: {
        /**
         * Type of the metric that is fetched.
         *
         * Documented values: `cpu`, `memory`, `networkIngress`, `networkEgress`, `tcpConnectionsOpen`,
         * `diskUsage`, `requests`, `http4xxResponses`, `http5xxResponses`, `bandwidth`,
         * `bandwidthVolume`.
         */
        metricId?: string;
        /**
         * Unit of the values.
         *
         * Documented values: `pct`, `vCPU`, `mb`, `kbps`, `rps`, `count`.
         */
        metricUnit: string;
        /**
         * Resolution of the values. Its unit isn't documented.
         *
         * Format `float`.
         */
        metricResolution?: number;
    };
}

interface Metrics extends named.Metrics {
    cpu?: Metric;
    memory?: Metric;
    networkIngress?: Metric;
    networkEgress?: Metric;
    tcpConnectionsOpen?: Metric;
    diskUsage?: Metric;
    requests?: Metric;
    http4xxResponses?: Metric;
    http5xxResponses?: Metric;
    bandwidth?: Metric;
    bandwidthVolume?: Metric;
}

interface PatchBuildServiceResponse extends named.PatchBuildServiceResponse {
    data: BuildService;
}

interface PatchCombinedServiceResponse extends named.PatchCombinedServiceResponse {
    data: CombinedService;
}

interface PatchDeploymentServiceResponse extends named.PatchDeploymentServiceResponse {
    data: DeploymentService;
}

/** Path to which a rule applies, and how it is matched. */
type PathRule = PrefixPathRule | ExactPathRule | RegexPathRule;

/**
 * Protocol of a port: HTTP in one of two versions, TCP or UDP.
 *
 * Documented values: `HTTP`, `HTTP/2`, `TCP`, `UDP`.
 */
type PortProtocol = string;

interface PrefixPathRule extends named.PrefixPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `prefix`.
     */
    routingMode: string;
}

interface PutBuildServiceResponse extends named.PutBuildServiceResponse {
    data: BuildService;
}

interface PutCombinedServiceResponse extends named.PutCombinedServiceResponse {
    data: CombinedService;
}

interface PutDeploymentServiceResponse extends named.PutDeploymentServiceResponse {
    data: DeploymentService;
}

interface RegexPathRule extends named.RegexPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `regex`.
     */
    routingMode: string;
}

interface SecurePathConfiguration extends named.SecurePathConfiguration {
    rules?: SecurePathRule[];
}

interface SecurePathPolicies extends named.SecurePathPolicies {
    credentials?: ServicePortCredential[];
    ip?: IpPolicy[];
    policies?: IpPolicy[];
}

interface SecurePathPolicyGroups extends named.SecurePathPolicyGroups {
    orPolicies?: SecurePathPolicies;
    requiredPolicies?: SecurePathPolicies;
}

interface SecurePathRule extends named.SecurePathRule {
    paths: PathRule[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     *
     * Documented values: `protected`, `unprotected`.
     */
    accessMode: string;
    securityPolicies?: SecurePathPolicyGroups;
}

interface Service extends named.Service {
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`, `build`, `deployment`.
     */
    serviceType: string;
    status: ServiceStatus;
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`).
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData?: VcsData;
    deployment?: ServiceDeployment;
    loadBalancing?: ServiceLoadBalancing;
    buildConfiguration?: ServiceBuildConfiguration;
    buildEngineConfiguration?: BuildEngineConfiguration;
    autoscaling?: ServiceAutoscaling;
    ports: ServicePort[];
}

interface ServiceAutoscaling extends named.ServiceAutoscaling {
    horizontal?: ServiceHorizontalAutoscaling;
}

interface ServiceBuildConfiguration extends named.ServiceBuildConfiguration {
    storage?: BuildStorage;
}

interface ServiceConsistentHash extends named.ServiceConsistentHash {
    /**
     * What is hashed: the caller's IP address, or a request header.
     *
     * Documented values: `ip`, `customHeader`.
     */
    mode: string;
}

interface ServiceCustomMetric extends named.ServiceCustomMetric {
    /**
     * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
     * (`rate()`).
     *
     * Documented values: `gauge`, `counter`.
     */
    metricType: string;
}

interface ServiceDeployment extends named.ServiceDeployment {
    external?: ExternalDeployment;
    internal?: ServiceInternalDeployment;
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
}

/** Deployment of a service, of an image that is built on Northflank or of an external image. */
type ServiceDeploymentSettings = ServiceInternalDeploymentSettings | ExternalDeploymentSettings;

interface ServiceDeploymentStatus extends named.ServiceDeploymentStatus {
    /**
     * Current step of the deployment, or its result (`COMPLETED` or `FAILED`).
     *
     * Documented values: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`.
     */
    status: string;
    /**
     * What triggered the deployment: a change of scale, or something new to deploy.
     *
     * Documented values: `SCALING`, `DEPLOYING`.
     */
    reason: string;
}

interface ServiceHorizontalAutoscaling extends named.ServiceHorizontalAutoscaling {
    userMetrics?: ServiceUserMetrics;
}

interface ServiceInternalDeployment extends named.ServiceInternalDeployment {
    /**
     * Type of the resource that `nfObjectId` identifies.
     *
     * Documented values: `service`.
     */
    nfObjectType: string;
}

interface ServiceInternalDeploymentDetails extends named.ServiceInternalDeploymentDetails {
    /**
     * Type of the resource that `nfObjectId` identifies.
     *
     * Documented values: `service`.
     */
    nfObjectType: string;
}

interface ServiceInternalDeploymentSettings extends named.ServiceInternalDeploymentSettings {
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    internal: ServiceInternalDeploymentDetails;
}

interface ServiceList extends named.ServiceList {
    services: ServiceListItem[];
}

interface ServiceListItem extends named.ServiceListItem {
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`, `build`, `deployment`.
     */
    serviceType: string;
    status: ServiceStatus;
}

interface ServiceLoadBalancing extends named.ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     *
     * Documented values: `leastConnection`, `consistentHash`, `roundRobin`,
     * `consistentReplicaRouting`.
     */
    mode: string;
    consistentHash?: ServiceConsistentHash;
    consistentReplicaRouting?: {
        /**
         * Where the request names its instance: in the path or in a header.
         *
         * Documented values: `path`, `header`.
         */
        mode: string;
    };
}

interface ServicePort extends named.ServicePort {
    /**
     * Protocol of the port.
     *
     * Documented values: `HTTP`, `HTTP/2`, `TCP`, `UDP`.
     */
    protocol: string;
    security?: ServicePortSecurity;
}

interface ServicePortCredential extends named.ServicePortCredential {
    /**
     * Authentication scheme. The only one is HTTP basic authentication.
     *
     * Documented values: `basic-auth`.
     */
    type: string;
}

interface ServicePortList extends named.ServicePortList {
    ports: ServicePort[];
}

interface ServicePortSecurity extends named.ServicePortSecurity {
    credentials?: ServicePortCredential[];
    policies?: IpPolicy[];
    /**
     * Whether one of the checks must pass (`or`) or all of them (`and`).
     *
     * Documented values: `or`, `and`.
     */
    verificationMode?: string;
}

interface ServicePortSecuritySettings extends named.ServicePortSecuritySettings {
    credentials?: ServicePortCredential[];
    ip?: IpPolicy[];
    policies?: IpPolicy[];
    /**
     * Whether one of the checks must pass (`or`) or all of them (`and`).
     *
     * Documented values: `or`, `and`.
     */
    verificationMode?: string;
    securePathConfiguration?: SecurePathConfiguration;
}

interface ServicePortSettings extends named.ServicePortSettings {
    security?: ServicePortSecuritySettings;
    /**
     * Protocol of the port.
     *
     * Alternative: An HTTP protocol. Documented values: `HTTP`, `HTTP/2`.
     */
    protocol?: (string) | PortProtocol;
}

interface ServiceRolloutStrategy extends named.ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Only present for accounts that have this feature.
     *
     * Documented values: `recreate`, `rollout-steady`, `rollout-balanced`, `rollout-fast`,
     * `custom`.
     */
    type?: string;
}

interface ServiceStatus extends named.ServiceStatus {
    build?: LatestBuildStatus;
    deployment?: ServiceDeploymentStatus;
}

interface ServiceUserMetrics extends named.ServiceUserMetrics {
    metrics?: ServiceCustomMetric[];
}

interface ServiceZonalRedundancy extends named.ServiceZonalRedundancy {
    /**
     * Whether instances are distributed over zones: not at all, if possible, or always.
     *
     * Documented values: `disabled`, `preferred`, `required`.
     */
    type?: string;
}

interface VcsData extends named.VcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

export interface components {
    schemas: {
        AbortServiceBuildResponse: named.AbortServiceBuildResponse;
        Billing: named.Billing;
        BillingInput: named.BillingInput;
        BillingPatch: named.BillingPatch;
        Branch: named.Branch;
        BranchCommit: named.BranchCommit;
        BranchList: named.BranchList;
        Build: Build;
        BuildArgumentDetails: named.BuildArgumentDetails;
        BuildArguments: named.BuildArguments;
        BuildArgumentsEdit: named.BuildArgumentsEdit;
        BuildConfiguration: BuildConfiguration;
        BuildConfigurationInput: named.BuildConfigurationInput;
        BuildEngineConfiguration: BuildEngineConfiguration;
        BuildList: BuildList;
        BuildOnlyStatus: BuildOnlyStatus;
        BuildOptionsUpdateBuildpack: named.BuildOptionsUpdateBuildpack;
        BuildOverrides: named.BuildOverrides;
        BuildService: BuildService;
        BuildServiceBilling: named.BuildServiceBilling;
        BuildServiceBillingInput: named.BuildServiceBillingInput;
        BuildServiceCreate: named.BuildServiceCreate;
        BuildServicePatch: named.BuildServicePatch;
        BuildServicePatchVcsData: named.BuildServicePatchVcsData;
        BuildServiceVcsData: BuildServiceVcsData;
        BuildServiceVcsDataInput: named.BuildServiceVcsDataInput;
        BuildSettings: BuildSettings;
        BuildSettingsInput: named.BuildSettingsInput;
        BuildSettingsPatch: named.BuildSettingsPatch;
        BuildSourceUpdate: named.BuildSourceUpdate;
        BuildStartResult: named.BuildStartResult;
        BuildStorage: BuildStorage;
        BuildStorageInput: named.BuildStorageInput;
        BuildkitSettings: named.BuildkitSettings;
        BuildkitSettingsInput: named.BuildkitSettingsInput;
        BuildpackBuildSettings: BuildpackBuildSettings;
        BuildpackBuildSettingsInput: named.BuildpackBuildSettingsInput;
        BuildpackConfig: BuildpackConfig;
        BuildpackConfigInput: named.BuildpackConfigInput;
        BuildpackConfigPatch: named.BuildpackConfigPatch;
        BuildpackEngine: BuildpackEngine;
        BuildpackSettings: BuildpackSettings;
        BuildpackSettingsInput: named.BuildpackSettingsInput;
        ClearServiceBuildCacheResponse: named.ClearServiceBuildCacheResponse;
        Cluster: named.Cluster;
        CombinedService: CombinedService;
        CombinedServiceBundleData: named.CombinedServiceBundleData;
        CombinedServiceBundleDataInput: named.CombinedServiceBundleDataInput;
        CombinedServiceCreate: named.CombinedServiceCreate;
        CombinedServiceDeployment: CombinedServiceDeployment;
        CombinedServicePatch: named.CombinedServicePatch;
        CombinedServicePatchDeployment: named.CombinedServicePatchDeployment;
        CombinedServicePatchVcsData: named.CombinedServicePatchVcsData;
        CombinedServiceStatus: CombinedServiceStatus;
        CombinedServiceVcsData: CombinedServiceVcsData;
        CombinedServiceVcsDataInput: named.CombinedServiceVcsDataInput;
        Container: Container;
        ContainerList: ContainerList;
        CreateBuildServiceResponse: CreateBuildServiceResponse;
        CreateCombinedServiceResponse: CreateCombinedServiceResponse;
        CreateDeploymentServiceResponse: CreateDeploymentServiceResponse;
        DeleteServiceResponse: named.DeleteServiceResponse;
        DeploymentService: DeploymentService;
        DeploymentServiceBilling: named.DeploymentServiceBilling;
        DeploymentServiceBillingInput: named.DeploymentServiceBillingInput;
        DeploymentServiceCreate: named.DeploymentServiceCreate;
        DeploymentServiceCreateDeployment: named.DeploymentServiceCreateDeployment;
        DeploymentServiceDeployment: DeploymentServiceDeployment;
        DeploymentServiceExternalDeployment: named.DeploymentServiceExternalDeployment;
        DeploymentServiceInternalDeployment: named.DeploymentServiceInternalDeployment;
        DeploymentServicePatch: named.DeploymentServicePatch;
        DeploymentServicePatchBilling: named.DeploymentServicePatchBilling;
        DeploymentServiceStatus: DeploymentServiceStatus;
        DeploymentStorage: named.DeploymentStorage;
        DeploymentStorageDetails: named.DeploymentStorageDetails;
        DeploymentStorageInput: named.DeploymentStorageInput;
        DeploymentStoragePatch: named.DeploymentStoragePatch;
        DeploymentUpdate: named.DeploymentUpdate;
        DeploymentUpdateCommand: named.DeploymentUpdateCommand;
        DeploymentUpdateExternal: named.DeploymentUpdateExternal;
        DeploymentUpdateInternal: named.DeploymentUpdateInternal;
        DockerConfig: DockerConfig;
        DockerConfigInput: named.DockerConfigInput;
        DockerfileBuildOptions: named.DockerfileBuildOptions;
        DockerfileBuildSettings: DockerfileBuildSettings;
        DockerfileBuildSettingsInput: named.DockerfileBuildSettingsInput;
        DockerfileSettings: DockerfileSettings;
        DockerfileSettingsInput: named.DockerfileSettingsInput;
        DockerfileSettingsPatch: named.DockerfileSettingsPatch;
        EditServiceBuildArgumentsResponse: named.EditServiceBuildArgumentsResponse;
        EditServiceRuntimeEnvironmentResponse: named.EditServiceRuntimeEnvironmentResponse;
        ErrorDetail: named.ErrorDetail;
        ErrorResponse: named.ErrorResponse;
        ExactPathRule: ExactPathRule;
        ExactPathRuleInput: named.ExactPathRuleInput;
        ExternalDeployment: ExternalDeployment;
        ExternalDeploymentSettings: ExternalDeploymentSettings;
        ExternalImageSource: named.ExternalImageSource;
        ExternalImageSourceInput: named.ExternalImageSourceInput;
        FileContent: named.FileContent;
        FileContentInput: named.FileContentInput;
        FileDetails: named.FileDetails;
        GetServiceBranchesResponse: named.GetServiceBranchesResponse;
        GetServiceBuildArgumentsDetailsResponse: named.GetServiceBuildArgumentsDetailsResponse;
        GetServiceBuildArgumentsResponse: named.GetServiceBuildArgumentsResponse;
        GetServiceBuildLogsResponse: named.GetServiceBuildLogsResponse;
        GetServiceBuildMetricsResponse: GetServiceBuildMetricsResponse;
        GetServiceBuildResponse: GetServiceBuildResponse;
        GetServiceDeploymentResponse: GetServiceDeploymentResponse;
        GetServiceHealthChecksResponse: GetServiceHealthChecksResponse;
        GetServiceLogsResponse: named.GetServiceLogsResponse;
        GetServiceMetricsResponse: GetServiceMetricsResponse;
        GetServicePortsResponse: GetServicePortsResponse;
        GetServicePullRequestsResponse: named.GetServicePullRequestsResponse;
        GetServiceResponse: GetServiceResponse;
        GetServiceRuntimeEnvironmentDetailsResponse: named.GetServiceRuntimeEnvironmentDetailsResponse;
        GetServiceRuntimeEnvironmentResponse: named.GetServiceRuntimeEnvironmentResponse;
        Gpu: named.Gpu;
        GpuInput: named.GpuInput;
        GpuOptions: named.GpuOptions;
        HeaderCheck: named.HeaderCheck;
        HeaderCheckInput: named.HeaderCheckInput;
        HealthCheck: HealthCheck;
        HealthCheckDetails: HealthCheckDetails;
        HealthCheckInput: named.HealthCheckInput;
        HealthCheckList: HealthCheckList;
        HealthChecksUpdate: named.HealthChecksUpdate;
        InternalImageSource: InternalImageSource;
        InternalImageSourceInput: named.InternalImageSourceInput;
        IpPolicy: IpPolicy;
        IpPolicyInput: named.IpPolicyInput;
        LatestBuildStatus: LatestBuildStatus;
        ListServiceBuildsResponse: ListServiceBuildsResponse;
        ListServiceContainersResponse: ListServiceContainersResponse;
        ListServicesResponse: ListServicesResponse;
        LogLine: named.LogLine;
        Metric: Metric;
        MetricValue: named.MetricValue;
        Metrics: Metrics;
        OverriddenVariable: named.OverriddenVariable;
        Pagination: named.Pagination;
        PatchBuildServiceResponse: PatchBuildServiceResponse;
        PatchCombinedServiceResponse: PatchCombinedServiceResponse;
        PatchDeploymentServiceResponse: PatchDeploymentServiceResponse;
        PathRule: PathRule;
        PathRuleInput: named.PathRuleInput;
        PauseServiceResponse: named.PauseServiceResponse;
        PortProtocol: PortProtocol;
        PrefixPathRule: PrefixPathRule;
        PrefixPathRuleInput: named.PrefixPathRuleInput;
        PullRequest: named.PullRequest;
        PullRequestList: named.PullRequestList;
        PutBuildServiceResponse: PutBuildServiceResponse;
        PutCombinedServiceResponse: PutCombinedServiceResponse;
        PutDeploymentServiceResponse: PutDeploymentServiceResponse;
        RegexHeaderCheck: named.RegexHeaderCheck;
        RegexHeaderCheckInput: named.RegexHeaderCheckInput;
        RegexPathRule: RegexPathRule;
        RegexPathRuleInput: named.RegexPathRuleInput;
        RestartServiceResponse: named.RestartServiceResponse;
        ResumeServiceResponse: named.ResumeServiceResponse;
        RuntimeEnvironment: named.RuntimeEnvironment;
        RuntimeEnvironmentDetails: named.RuntimeEnvironmentDetails;
        ScaleServiceResponse: named.ScaleServiceResponse;
        SecurePathConfiguration: SecurePathConfiguration;
        SecurePathConfigurationInput: named.SecurePathConfigurationInput;
        SecurePathPolicies: SecurePathPolicies;
        SecurePathPoliciesInput: named.SecurePathPoliciesInput;
        SecurePathPolicyGroups: SecurePathPolicyGroups;
        SecurePathPolicyGroupsInput: named.SecurePathPolicyGroupsInput;
        SecurePathRule: SecurePathRule;
        SecurePathRuleInput: named.SecurePathRuleInput;
        Service: Service;
        ServiceAutoscaling: ServiceAutoscaling;
        ServiceAutoscalingInput: named.ServiceAutoscalingInput;
        ServiceBuildConfiguration: ServiceBuildConfiguration;
        ServiceBuildConfigurationInput: named.ServiceBuildConfigurationInput;
        ServiceBuildOptionsUpdate: named.ServiceBuildOptionsUpdate;
        ServiceBuildOptionsUpdateDockerfile: named.ServiceBuildOptionsUpdateDockerfile;
        ServiceBuildStart: named.ServiceBuildStart;
        ServiceBuildStartFromBundle: named.ServiceBuildStartFromBundle;
        ServiceBuildStartFromGit: named.ServiceBuildStartFromGit;
        ServiceBundleData: named.ServiceBundleData;
        ServiceConsistentHash: ServiceConsistentHash;
        ServiceConsistentHashInput: named.ServiceConsistentHashInput;
        ServiceCreateDeployment: named.ServiceCreateDeployment;
        ServiceCreateOptions: named.ServiceCreateOptions;
        ServiceCreateOptionsInput: named.ServiceCreateOptionsInput;
        ServiceCreatePort: named.ServiceCreatePort;
        ServiceCrossProjectAccess: named.ServiceCrossProjectAccess;
        ServiceCrossProjectAccessInput: named.ServiceCrossProjectAccessInput;
        ServiceCustomMetric: ServiceCustomMetric;
        ServiceCustomMetricInput: named.ServiceCustomMetricInput;
        ServiceDeployment: ServiceDeployment;
        ServiceDeploymentSettings: ServiceDeploymentSettings;
        ServiceDeploymentStatus: ServiceDeploymentStatus;
        ServiceHorizontalAutoscaling: ServiceHorizontalAutoscaling;
        ServiceHorizontalAutoscalingInput: named.ServiceHorizontalAutoscalingInput;
        ServiceInternalDeployment: ServiceInternalDeployment;
        ServiceInternalDeploymentDetails: ServiceInternalDeploymentDetails;
        ServiceInternalDeploymentSettings: ServiceInternalDeploymentSettings;
        ServiceList: ServiceList;
        ServiceListItem: ServiceListItem;
        ServiceLoadBalancing: ServiceLoadBalancing;
        ServiceLoadBalancingInput: named.ServiceLoadBalancingInput;
        ServicePatchAutoscaling: named.ServicePatchAutoscaling;
        ServicePatchHorizontalAutoscaling: named.ServicePatchHorizontalAutoscaling;
        ServicePatchLoadBalancing: named.ServicePatchLoadBalancing;
        ServicePatchUserMetrics: named.ServicePatchUserMetrics;
        ServicePort: ServicePort;
        ServicePortCredential: ServicePortCredential;
        ServicePortCredentialInput: named.ServicePortCredentialInput;
        ServicePortDomain: named.ServicePortDomain;
        ServicePortHeaderCheck: named.ServicePortHeaderCheck;
        ServicePortList: ServicePortList;
        ServicePortSecurity: ServicePortSecurity;
        ServicePortSecuritySettings: ServicePortSecuritySettings;
        ServicePortSecuritySettingsInput: named.ServicePortSecuritySettingsInput;
        ServicePortSettings: ServicePortSettings;
        ServicePortSso: named.ServicePortSso;
        ServicePortSsoInput: named.ServicePortSsoInput;
        ServicePortUpdate: named.ServicePortUpdate;
        ServicePortsUpdate: named.ServicePortsUpdate;
        ServiceResume: named.ServiceResume;
        ServiceRolloutSettings: named.ServiceRolloutSettings;
        ServiceRolloutSettingsInput: named.ServiceRolloutSettingsInput;
        ServiceRolloutStrategy: ServiceRolloutStrategy;
        ServiceRolloutStrategyInput: named.ServiceRolloutStrategyInput;
        ServiceRuntimeEnvironment: named.ServiceRuntimeEnvironment;
        ServiceRuntimeEnvironmentEditResult: named.ServiceRuntimeEnvironmentEditResult;
        ServiceScale: named.ServiceScale;
        ServiceStatus: ServiceStatus;
        ServiceUserMetrics: ServiceUserMetrics;
        ServiceUserMetricsInput: named.ServiceUserMetricsInput;
        ServiceZonalRedundancy: ServiceZonalRedundancy;
        ServiceZonalRedundancyInput: named.ServiceZonalRedundancyInput;
        StartServiceBuildResponse: named.StartServiceBuildResponse;
        StringHeaderCheck: named.StringHeaderCheck;
        StringHeaderCheckInput: named.StringHeaderCheckInput;
        UpdateServiceBuildOptionsResponse: named.UpdateServiceBuildOptionsResponse;
        UpdateServiceBuildSourceResponse: named.UpdateServiceBuildSourceResponse;
        UpdateServiceDeploymentResponse: named.UpdateServiceDeploymentResponse;
        UpdateServiceHealthChecksResponse: named.UpdateServiceHealthChecksResponse;
        UpdateServicePortsResponse: named.UpdateServicePortsResponse;
        VariableDetails: named.VariableDetails;
        VcsData: VcsData;
        WorkloadMetadata: named.WorkloadMetadata;
        WorkloadMetadataInput: named.WorkloadMetadataInput;
    };
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.ErrorResponse;
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
                "application/json": named.BuildServiceCreate;
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
                "application/json": named.BuildServiceCreate;
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
                "application/json": named.BuildServicePatch;
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
                "application/json": named.CombinedServiceCreate;
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
                "application/json": named.CombinedServiceCreate;
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
                "application/json": named.CombinedServicePatch;
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
                "application/json": named.DeploymentServiceCreate;
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
                "application/json": named.DeploymentServiceCreate;
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
                "application/json": named.DeploymentServicePatch;
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
                    "application/json": named.DeleteServiceResponse;
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
                    "application/json": named.GetServiceBranchesResponse;
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
                "application/json": named.ServiceBuildStart;
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
                    "application/json": named.StartServiceBuildResponse;
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
                    "application/json": named.GetServiceBuildArgumentsResponse;
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
                "application/json": named.BuildArgumentsEdit;
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
                    "application/json": named.EditServiceBuildArgumentsResponse;
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
                    "application/json": named.GetServiceBuildArgumentsDetailsResponse;
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
                    "application/json": named.ClearServiceBuildCacheResponse;
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
                    "application/json": named.GetServiceBuildLogsResponse;
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
                "application/json": named.ServiceBuildOptionsUpdate;
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
                    "application/json": named.UpdateServiceBuildOptionsResponse;
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
                "application/json": named.BuildSourceUpdate;
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
                    "application/json": named.UpdateServiceBuildSourceResponse;
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
                    "application/json": named.AbortServiceBuildResponse;
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
                "application/json": named.DeploymentUpdate;
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
                    "application/json": named.UpdateServiceDeploymentResponse;
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
                "application/json": named.HealthChecksUpdate;
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
                    "application/json": named.UpdateServiceHealthChecksResponse;
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
                    "application/json": named.GetServiceLogsResponse;
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
                    "application/json": named.PauseServiceResponse;
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
                "application/json": named.ServicePortsUpdate;
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
                    "application/json": named.UpdateServicePortsResponse;
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
                    "application/json": named.GetServicePullRequestsResponse;
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
                    "application/json": named.RestartServiceResponse;
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
                "application/json": named.ServiceResume;
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
                    "application/json": named.ResumeServiceResponse;
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
                    "application/json": named.GetServiceRuntimeEnvironmentResponse;
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
                "application/json": named.RuntimeEnvironment;
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
                    "application/json": named.EditServiceRuntimeEnvironmentResponse;
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
                    "application/json": named.GetServiceRuntimeEnvironmentDetailsResponse;
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
                "application/json": named.ServiceScale;
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
                    "application/json": named.ScaleServiceResponse;
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
