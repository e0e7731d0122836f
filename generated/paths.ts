// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type * as named from './types.ts';
export type * from './types.ts';

export interface paths {
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
}

interface BuildConfiguration extends named.BuildConfiguration {
    storage?: BuildStorage;
}

interface BuildService extends named.BuildService {
    vcsData: BuildServiceVcsData;
    buildSettings: BuildServiceBuildSettings;
    buildConfiguration?: BuildConfiguration;
    /**
     * Type of the service. In this response it is always a build service.
     *
     * Documented values: `build`.
     */
    serviceType: string;
    status: BuildServiceStatus;
}

/** How a service builds its image: from a Dockerfile, or with Buildpacks. */
type BuildServiceBuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

interface BuildServiceBuildStatus extends named.BuildServiceBuildStatus {
    /**
     * Current step of the build, or its result.
     *
     * Documented values: `QUEUED`, `PENDING`, `STARTING`, `CLONING`, `BUILDING`, `UPLOADING`,
     * `ABORTED`, `FAILURE`, `SUBMISSION_FAILURE`, `SUCCESS`, `CRASHED`.
     */
    status: string;
}

interface BuildServiceDockerfile extends named.BuildServiceDockerfile {
    /**
     * Build engine that builds the Dockerfile. Default: `kaniko`.
     *
     * Documented values: `kaniko`, `buildkit`.
     */
    buildEngine?: string;
}

interface BuildServiceStatus extends named.BuildServiceStatus {
    build?: BuildServiceBuildStatus;
}

interface BuildServiceVcsData extends named.BuildServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

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

interface BuildpackSettings extends named.BuildpackSettings {
    /**
     * Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_22`.
     *
     * Documented values: `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`, `GOOGLE_V1`,
     * `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
}

interface DockerfileBuildSettings extends named.DockerfileBuildSettings {
    storage?: BuildStorage;
    dockerfile: BuildServiceDockerfile;
}

interface GetServiceResponse extends named.GetServiceResponse {
    data: Service;
}

interface PatchBuildServiceResponse extends named.PatchBuildServiceResponse {
    data: BuildService;
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
    vcsData?: ServiceVcsData;
    deployment?: ServiceDeployment;
    loadBalancing?: ServiceLoadBalancing;
    buildConfiguration?: BuildConfiguration;
    buildEngineConfiguration?: ServiceBuildEngineConfiguration;
    autoscaling?: ServiceAutoscaling;
    ports: ServicePort[];
}

interface ServiceAutoscaling extends named.ServiceAutoscaling {
    horizontal?: ServiceHorizontalAutoscaling;
}

interface ServiceBuildEngineConfiguration extends named.ServiceBuildEngineConfiguration {
    /**
     * Build engine that builds the image. The property of the same name has its settings.
     *
     * Documented values: `buildpack`, `buildkit`, `kaniko`.
     */
    buildEngine?: string;
    buildpack?: ServiceBuildpackEngine;
}

interface ServiceBuildStatus extends named.ServiceBuildStatus {
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

interface ServiceBuildpackConfig extends named.ServiceBuildpackConfig {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     *
     * Documented values: `default`, `customProcess`, `customCommand`,
     * `customEntrypointCustomCommand`, `originalEntrypointCustomCommand`.
     */
    configType: string;
}

interface ServiceBuildpackEngine extends named.ServiceBuildpackEngine {
    /**
     * Builder image, which provides the stack and a set of Buildpacks.
     *
     * Documented values: `HEROKU_24`, `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`,
     * `GOOGLE_22`, `GOOGLE_V1`, `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_JAMMY_TINY`,
     * `PAKETO_JAMMY_BASE`, `PAKETO_JAMMY_FULL`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
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
    external?: ServiceExternalDeployment;
    internal?: ServiceInternalDeployment;
    docker?: ServiceDockerConfig;
    buildpack?: ServiceBuildpackConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
}

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

interface ServiceDockerConfig extends named.ServiceDockerConfig {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     *
     * Documented values: `default`, `customEntrypoint`, `customCommand`,
     * `customEntrypointCustomCommand`.
     */
    configType: string;
}

interface ServiceExternalDeployment extends named.ServiceExternalDeployment {
    /**
     * Registry of the image.
     *
     * Documented values: `acr`, `ecr`, `gar`, `dockerhub`, `github`, `gitlab`, `custom`, `legacy`.
     */
    registryProvider: string;
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

interface ServiceLoadBalancing extends named.ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     *
     * Documented values: `leastConnection`, `consistentHash`, `roundRobin`,
     * `consistentReplicaRouting`.
     */
    mode: string;
    consistentHash?: {
        /**
         * What is hashed: the caller's IP address, or a request header.
         *
         * Documented values: `ip`, `customHeader`.
         */
        mode: string;
        /** Name of the header that is hashed, or null if none is set. */
        header?: string | null;
    };
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

interface ServicePortIpPolicy extends named.ServicePortIpPolicy {
    /**
     * Whether the addresses are allowed or denied access.
     *
     * Documented values: `ALLOW`, `DENY`.
     */
    action: string;
}

interface ServicePortSecurity extends named.ServicePortSecurity {
    credentials?: ServicePortCredential[];
    policies?: ServicePortIpPolicy[];
    /**
     * Whether one of the checks must pass (`or`) or all of them (`and`).
     *
     * Documented values: `or`, `and`.
     */
    verificationMode?: string;
}

interface ServiceRolloutStrategy extends named.ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Only present for accounts that have this feature.
     *
     * Documented values: `recreate`, `rollout-steady`, `rollout-balanced`, `rollout-fast`.
     */
    type?: string;
}

interface ServiceStatus extends named.ServiceStatus {
    build?: ServiceBuildStatus;
    deployment?: ServiceDeploymentStatus;
}

interface ServiceUserMetrics extends named.ServiceUserMetrics {
    metrics?: ServiceCustomMetric[];
}

interface ServiceVcsData extends named.ServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

interface ServiceZonalRedundancy extends named.ServiceZonalRedundancy {
    /**
     * Whether instances are distributed over zones: not at all, if possible, or always.
     *
     * Documented values: `disabled`, `preferred`, `required`.
     */
    type?: string;
}

export interface components {
    schemas: {
        BuildConfiguration: BuildConfiguration;
        BuildConfigurationInput: named.BuildConfigurationInput;
        BuildFile: named.BuildFile;
        BuildFileInput: named.BuildFileInput;
        BuildService: BuildService;
        BuildServiceBilling: named.BuildServiceBilling;
        BuildServiceBuildSettings: BuildServiceBuildSettings;
        BuildServiceBuildStatus: BuildServiceBuildStatus;
        BuildServiceDockerfile: BuildServiceDockerfile;
        BuildServiceGpu: named.BuildServiceGpu;
        BuildServicePatch: named.BuildServicePatch;
        BuildServicePatchBilling: named.BuildServicePatchBilling;
        BuildServicePatchBuildSettings: named.BuildServicePatchBuildSettings;
        BuildServicePatchDockerfile: named.BuildServicePatchDockerfile;
        BuildServicePatchGpu: named.BuildServicePatchGpu;
        BuildServicePatchVcsData: named.BuildServicePatchVcsData;
        BuildServiceStatus: BuildServiceStatus;
        BuildServiceVcsData: BuildServiceVcsData;
        BuildStorage: BuildStorage;
        BuildStorageInput: named.BuildStorageInput;
        BuildpackBuildSettings: BuildpackBuildSettings;
        BuildpackSettings: BuildpackSettings;
        BuildpackSettingsInput: named.BuildpackSettingsInput;
        Cluster: named.Cluster;
        DockerfileBuildSettings: DockerfileBuildSettings;
        ErrorDetail: named.ErrorDetail;
        ErrorResponse: named.ErrorResponse;
        GetServiceResponse: GetServiceResponse;
        PatchBuildServiceResponse: PatchBuildServiceResponse;
        Service: Service;
        ServiceAutoscaling: ServiceAutoscaling;
        ServiceBilling: named.ServiceBilling;
        ServiceBuildEngineConfiguration: ServiceBuildEngineConfiguration;
        ServiceBuildStatus: ServiceBuildStatus;
        ServiceBuildkitEngine: named.ServiceBuildkitEngine;
        ServiceBuildpackConfig: ServiceBuildpackConfig;
        ServiceBuildpackEngine: ServiceBuildpackEngine;
        ServiceBundleData: named.ServiceBundleData;
        ServiceCustomMetric: ServiceCustomMetric;
        ServiceDeployment: ServiceDeployment;
        ServiceDeploymentStatus: ServiceDeploymentStatus;
        ServiceDeploymentStorage: named.ServiceDeploymentStorage;
        ServiceDockerConfig: ServiceDockerConfig;
        ServiceExternalDeployment: ServiceExternalDeployment;
        ServiceGpu: named.ServiceGpu;
        ServiceHorizontalAutoscaling: ServiceHorizontalAutoscaling;
        ServiceInternalDeployment: ServiceInternalDeployment;
        ServiceKanikoEngine: named.ServiceKanikoEngine;
        ServiceLoadBalancing: ServiceLoadBalancing;
        ServicePort: ServicePort;
        ServicePortCertificate: named.ServicePortCertificate;
        ServicePortCredential: ServicePortCredential;
        ServicePortDomain: named.ServicePortDomain;
        ServicePortHeaderCheck: named.ServicePortHeaderCheck;
        ServicePortIpPolicy: ServicePortIpPolicy;
        ServicePortSecurity: ServicePortSecurity;
        ServicePortSso: named.ServicePortSso;
        ServiceRolloutStrategy: ServiceRolloutStrategy;
        ServiceStatus: ServiceStatus;
        ServiceUserMetrics: ServiceUserMetrics;
        ServiceVcsData: ServiceVcsData;
        ServiceWorkloadMetadata: named.ServiceWorkloadMetadata;
        ServiceZonalRedundancy: ServiceZonalRedundancy;
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
        /** ID of the project, a slug such as `default-project`. */
        ProjectId: string;
        /** ID of the service, a slug such as `example-service`. */
        ServiceId: string;
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
}
