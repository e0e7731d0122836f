// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfiguration {
    /**
     * Rules for the branches whose pull requests are built on every commit. A branch has to match
     * only one rule. Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Rules for the branches that are built on every commit. A branch has to match only one rule.
     * Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, including the brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorage;
}

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfigurationInput {
    /**
     * Rules for the branches whose pull requests are built on every commit. A branch has to match
     * only one rule. Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Rules for the branches that are built on every commit. A branch has to match only one rule.
     * Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, including the brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Content of a secret file. */
export interface BuildFile {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Probably the encoding of the decoded text, such as `utf-8`. The page doesn't say. */
    encoding?: string;
}

/** Content of a secret file. */
export interface BuildFileInput {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Probably the encoding of the decoded text, such as `utf-8`. The page doesn't say. */
    encoding?: string;
}

/** A build service, which builds images from a Git repository, with all its settings. */
export interface BuildService {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Tags of the service, for finding and grouping services.
     *
     * Each item: Name of a tag.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing: BuildServiceBilling;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Repository to build from. */
    vcsData: BuildServiceVcsData;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildServiceBuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * Build arguments: a map from names to values. The response contains them in clear text.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The response contains them in
     * clear text.
     */
    buildFiles?: {
        [key: string]: BuildFile;
    };
    /** Type of the service. In this response it is always a build service. */
    serviceType: "build" | (string & {});
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** Cluster on which the service runs. */
    cluster: Cluster;
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the settings of the service were last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
    /** Current status of the service. */
    status: BuildServiceStatus;
}

/** Plans that set the resources of builds. */
export interface BuildServiceBilling {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: BuildServiceGpu;
}

/** How a service builds its image: from a Dockerfile, or with Buildpacks. */
export type BuildServiceBuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

/** Status of a build, and when it last changed. */
export interface BuildServiceBuildStatus {
    /** Current step of the build, or its result. */
    status: "QUEUED" | "PENDING" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | (string & {});
    /**
     * When the build entered its current `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Where the Dockerfile is, and how it is built. */
export interface BuildServiceDockerfile {
    /** Build engine that builds the Dockerfile. Default: `kaniko`. */
    buildEngine?: "kaniko" | "buildkit" | (string & {});
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir: string;
    /** If true, layers are cached between builds. */
    useCache?: boolean;
}

/** GPU that the service requests. */
export interface BuildServiceGpu {
    /** If true, the service gets a GPU. */
    enabled?: boolean;
    /** GPU that the service gets. Applies only if `enabled` is true. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType: string;
        /** If true, the GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/**
 * Changes to a build service. All fields are optional; a field that is left out keeps its
 * value.
 */
export interface BuildServicePatch {
    /**
     * Description of the service, for people: letters without accents, digits, white space and
     * some punctuation.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing?: BuildServicePatchBilling;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Repository to build from. Any change in it starts a build. */
    vcsData?: BuildServicePatchVcsData;
    /**
     * How the image is built. A service uses either a Dockerfile or Buildpacks; send the settings
     * of one of them.
     */
    buildSettings?: BuildServicePatchBuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Build arguments: a map from names to values. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: BuildFileInput;
    };
}

/** Changes to the plans that set the resources of builds. */
export interface BuildServicePatchBilling {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: BuildServicePatchGpu;
}

/** Changes to how the image is built, from a Dockerfile or with Buildpacks. */
export interface BuildServicePatchBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorageInput;
    /** Settings for building from a Dockerfile. */
    dockerfile?: BuildServicePatchDockerfile;
    /** Settings for building with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackSettingsInput;
}

/** Changes to where the Dockerfile is, and how it is built. */
export interface BuildServicePatchDockerfile {
    /** Build engine that builds the Dockerfile. Default: `kaniko`. */
    buildEngine?: "kaniko" | "buildkit";
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath?: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir?: string;
    /** If true, layers are cached between builds. */
    useCache?: boolean;
}

/** Changes to the GPU that the service requests. */
export interface BuildServicePatchGpu {
    /** If true, the service gets a GPU. */
    enabled?: boolean;
    /** GPU that the service gets. Applies only if `enabled` is true. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType?: string;
        /** If true, the GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/**
 * Changes to the repository to build from and the account that accesses it. Any change starts
 * a build.
 */
export interface BuildServicePatchVcsData {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl?: string;
    /** Git provider that hosts the repository. */
    projectType?: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** Status of the latest build of a build service. */
export interface BuildServiceStatus {
    /** Status of the latest build. It can be missing, for example before the first build. */
    build?: BuildServiceBuildStatus;
}

/** Repository to build from and the account that accesses it. */
export interface BuildServiceVcsData {
    /**
     * URL of the repository, with or without a scheme.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** Login of the linked account with which the repository is accessed, if one was chosen. */
    accountLogin?: string;
    /**
     * ID of the linked account with which the repository is accessed, if one was chosen.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** Disk space for a build. */
export interface BuildStorage {
    /** Ephemeral disk of a build. Its content is lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the ephemeral disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288 | (number & {});
    };
}

/** Disk space for a build. */
export interface BuildStorageInput {
    /** Ephemeral disk of a build. Its content is lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the ephemeral disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288;
    };
}

/** The image is built with Cloud Native Buildpacks, without a Dockerfile. */
export interface BuildpackBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Builder and Buildpacks. */
    buildpack: BuildpackSettings;
}

/** Settings for building with Cloud Native Buildpacks. */
export interface BuildpackSettings {
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_22`. */
    builder?: "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Additional Buildpacks, besides those of `builder`.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * Directory to build, as a path from the root of the repository. `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Settings for building with Cloud Native Buildpacks. */
export interface BuildpackSettingsInput {
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_22`. */
    builder?: "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL";
    /**
     * Additional Buildpacks, besides those of `builder`.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * Directory to build, as a path from the root of the repository. `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Cluster of a project. */
export interface Cluster {
    /** ID of the cluster, a slug such as `nf-europe-west`. */
    id: string;
    /** Display name of the cluster. */
    name: string;
    /** Namespace of the service in the cluster. */
    namespace?: string;
    /**
     * Host names of the load balancers through which traffic reaches the cluster.
     *
     * Each item: Host name of a load balancer.
     */
    loadBalancers?: string[];
}

/** The image is built from a Dockerfile in the repository. */
export interface DockerfileBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: BuildServiceDockerfile;
}

/** The error, for people and for programs. */
export interface ErrorDetail {
    /**
     * HTTP status of the response.
     *
     * Integer.
     */
    status: number;
    /** Message for a person to read. */
    message: string;
    /** Identifier of the kind of error, such as `nf-invalid-request-body`, for use in code. */
    id?: string;
    /**
     * More about the cause. For an invalid request body, an object that maps the path of each
     * invalid field to a list of messages.
     */
    details?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
}

/** Body of a response that reports an error. */
export interface ErrorResponse {
    /** What went wrong. */
    error: ErrorDetail;
}

/** Envelope of the response. */
export interface GetServiceResponse {
    /** The requested service. */
    data: Service;
}

/** Envelope of the response. */
export interface PatchBuildServiceResponse {
    /** The changed service with all its settings. */
    data: BuildService;
}

/**
 * A service. It builds an image, runs one, or does both; which fields are present depends on
 * `serviceType` and on its settings.
 */
export interface Service {
    /** ID of the service, a slug such as `example-service` that is unique in its project. */
    id: string;
    /** Full path of the service on the platform: owner, project and service. */
    appId: string;
    /** Display name. Requests use `id` instead. */
    name: string;
    /**
     * Tags of the service, for finding and grouping services.
     *
     * Each item: Tag: letters and digits, with single hyphens between them. 3 to 100 characters,
     * pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the service, for people. */
    description?: string;
    /** ID of the project, a slug. */
    projectId: string;
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** Plan that sets the resources of the service and their price. */
    billing: ServiceBilling;
    /** Status of the latest build and of the latest deployment. */
    status: ServiceStatus;
    /** If true, the service is paused and none of its instances run. */
    servicePaused?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: ServiceVcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: ServiceBundleData;
    /** What the service runs, where, and with how many instances. */
    deployment?: ServiceDeployment;
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /** Build engine of the service, and its settings. */
    buildEngineConfiguration?: ServiceBuildEngineConfiguration;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Ports that the service listens on. Empty if there are none. */
    ports: ServicePort[];
    /** Cluster on which the service runs. */
    cluster: Cluster;
}

/** Rules that adapt a service to its load. */
export interface ServiceAutoscaling {
    /** Rules for the number of instances. */
    horizontal?: ServiceHorizontalAutoscaling;
}

/** Plan that sets the resources of a service and their price. */
export interface ServiceBilling {
    /** ID of the plan, a slug such as `nf-compute-20`. */
    deploymentPlan: string;
}

/** Build engine of a service, with the settings of each engine. */
export interface ServiceBuildEngineConfiguration {
    /** Build engine that builds the image. The property of the same name has its settings. */
    buildEngine?: "buildpack" | "buildkit" | "kaniko" | (string & {});
    /** Settings for building with Buildpacks, without a Dockerfile. */
    buildpack?: ServiceBuildpackEngine;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: ServiceBuildkitEngine;
    /** Settings for building a Dockerfile with Kaniko. */
    kaniko?: ServiceKanikoEngine;
}

/** Status of the latest build of a service. */
export interface ServiceBuildStatus {
    /**
     * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
     * `CRASHED` or `ABORTED`.
     */
    status: "QUEUED" | "PENDING" | "UNSCHEDULABLE" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | "IN_PROGRESS" | (string & {});
    /**
     * When the build entered its current `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Settings for building a Dockerfile with BuildKit. */
export interface ServiceBuildkitEngine {
    /** If true, layers are cached between builds. */
    useCache?: boolean;
    /** If true, layers are cached on a persistent disk. */
    useInternalCache?: boolean;
    /** Setting of the disk for `useInternalCache`. What its values mean isn't documented. */
    internalCacheStorage?: boolean;
}

/** What a service starts in an image built with Buildpacks. */
export interface ServiceBuildpackConfig {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand" | (string & {});
    /** Name of the process to start. Applies if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint. Applies if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /** Custom command. Applies if `configType` has one. */
    customCommand?: string;
}

/** Settings for building with Buildpacks. */
export interface ServiceBuildpackEngine {
    /** Builder image, which provides the stack and a set of Buildpacks. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Additional Buildpacks, besides those of `builder`.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Archive of source code to build from, instead of a repository. */
export interface ServiceBundleData {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /** Branch that the code of the archive belongs to. */
    projectBranch?: string;
    /** Working directory of the build, as a path from the root of the archive. */
    dockerWorkDir: string;
    /** Path of the Dockerfile in the archive. */
    dockerFilePath: string;
}

/** Custom metric that a service reports, and the value from which it scales. */
export interface ServiceCustomMetric {
    /**
     * Name of the metric, as the service reports it.
     *
     * Pattern `[a-zA-Z_:][a-zA-Z0-9_:]*$`.
     */
    metricName: string;
    /**
     * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
     * (`rate()`).
     */
    metricType: "gauge" | "counter" | (string & {});
    /** Average over all running instances from which instances are added. */
    thresholdValue: number;
}

/**
 * How a service runs: its image (`internal` or `external`), start, storage, placement and
 * shutdown.
 */
export interface ServiceDeployment {
    /** Region in which the service is built or run, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** Image from a registry outside Northflank. */
    external?: ServiceExternalDeployment;
    /** Image that a service on Northflank builds. */
    internal?: ServiceInternalDeployment;
    /** What is started in an image built from a Dockerfile. */
    docker?: ServiceDockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: ServiceBuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: ServiceDeploymentStorage;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: ServiceGpu;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: ServiceWorkloadMetadata;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Status of the latest deployment of a service, and what triggered it. */
export interface ServiceDeploymentStatus {
    /** Current step of the deployment, or its result (`COMPLETED` or `FAILED`). */
    status: "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
    /** What triggered the deployment: a change of scale, or something new to deploy. */
    reason: "SCALING" | "DEPLOYING" | (string & {});
    /**
     * When the deployment entered its current `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Disk space and shared memory for each container of a service. */
export interface ServiceDeploymentStorage {
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /** Size of the ephemeral disk in megabytes, for example 1024. */
        storageSize: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, probably in megabytes.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** What a service starts in an image built from a Dockerfile. */
export interface ServiceDockerConfig {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     */
    configType: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand" | (string & {});
    /** Replaces the ENTRYPOINT of the image. Applies if `configType` has an entrypoint. */
    customEntrypoint?: string;
    /** Replaces the CMD of the image. Applies if `configType` has a command. */
    customCommand?: string;
}

/** Image from a registry outside Northflank that a service runs. */
export interface ServiceExternalDeployment {
    /** Path of the image in its registry, without the host. */
    imagePath: string;
    /** Registry of the image. */
    registryProvider: "acr" | "ecr" | "gar" | "dockerhub" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    /** If true, pulling the image from the registry needs credentials. */
    privateImage: boolean;
}

/** GPUs that a service uses. */
export interface ServiceGpu {
    /** If true, the service gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType: string;
        /**
         * Number of GPUs.
         *
         * Integer.
         */
        gpuCount?: number;
        /** If true, a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** Adds and removes instances between a minimum and a maximum, by the metrics that are enabled. */
export interface ServiceHorizontalAutoscaling {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * At least 1.
     */
    minReplicas?: number;
    /** Maximum number of instances. */
    maxReplicas?: number;
    /** Scaling by CPU usage. */
    cpu?: {
        /** If true, instances are scaled by CPU usage. */
        enabled: boolean;
        /**
         * CPU usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by memory usage. */
    memory?: {
        /** If true, instances are scaled by memory usage. */
        enabled: boolean;
        /**
         * Memory usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by the request rate. */
    rps?: {
        /** If true, instances are scaled by the request rate. */
        enabled: boolean;
        /**
         * Requests per second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue: number;
    };
    /** Scaling by custom metrics that the service reports. */
    userMetrics?: ServiceUserMetrics;
}

/** Image that a service on Northflank builds and that a service runs. */
export interface ServiceInternalDeployment {
    /** ID of the service whose builds are deployed. */
    nfObjectId: string;
    /** Type of the resource that `nfObjectId` identifies. */
    nfObjectType: "service" | (string & {});
    /** URL of the repository from which the image is built. */
    repository: string;
    /** Branch whose builds are deployed. */
    branch: string;
    /** Commit whose build is deployed, or `latest` for the newest commit of the branch. */
    buildSHA: string;
    /** Commit that is currently deployed, in full even if `buildSHA` is `latest`. */
    deployedSHA?: string;
}

/** Settings for building a Dockerfile with Kaniko. */
export interface ServiceKanikoEngine {
    /** If true, layers are cached between builds. */
    useCache?: boolean;
}

/** How requests are distributed among the instances of a service. */
export interface ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting" | (string & {});
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: {
        /** What is hashed: the caller's IP address, or a request header. */
        mode: "ip" | "customHeader" | (string & {});
        /** Name of the header that is hashed, or null if none is set. */
        header?: string | null;
    };
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header" | (string & {});
    };
}

/** A port that a service listens on, and how traffic reaches it. */
export interface ServicePort {
    /**
     * ID of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id: string;
    /**
     * Short name of the port, also the first part of its public host name.
     *
     * Pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** Protocol of the port. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP" | (string & {});
    /** If true, the port can be reached from the internet. */
    public: boolean;
    /** Host name of the port. */
    dns?: string;
    /** Custom domains of the port. Empty if there are none. */
    domains: ServicePortDomain[];
    /** Who can access the port. */
    security?: ServicePortSecurity;
    /** If true, a public HTTP port has no `code.run` host name, only its `domains`. */
    disableNfDomain?: boolean;
}

/** Status of the TLS certificate that Northflank manages for a domain. */
export interface ServicePortCertificate {
    /** If true, a certificate is being issued. */
    inProgress?: boolean;
    /**
     * When the current certificate expires.
     *
     * Format `date-time`.
     */
    expiryDate?: string;
    /**
     * When the certificate is due to be renewed.
     *
     * Format `date-time`.
     */
    refreshDate?: string;
}

/** User name and password for a port. */
export interface ServicePortCredential {
    /**
     * User name.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    username: string;
    /** Password of the user, in clear text. */
    password: string;
    /** Authentication scheme. The only one is HTTP basic authentication. */
    type: "basic-auth" | (string & {});
}

/** Custom domain of a port. */
export interface ServicePortDomain {
    /** Name of the domain, for example `app.example.com`. */
    name: string;
    /** Status of the domain's TLS certificate. */
    certificate: ServicePortCertificate;
}

/** Header that a request must have, and its value. */
export interface ServicePortHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Alternative: Any string.
     *
     * Alternative: Letters, digits, and the characters `_`, `-`, `%`, `$` and `+`. Pattern
     * `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name?: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Rule that allows or denies IP addresses access to a port. */
export interface ServicePortIpPolicy {
    /**
     * IP addresses that the rule applies to.
     *
     * Each item: IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether the addresses are allowed or denied access. */
    action: "ALLOW" | "DENY" | (string & {});
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecurity {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. */
    policies?: ServicePortIpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and" | (string & {});
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: ServicePortHeaderCheck[];
}

/** Restricts a port to signed-in members of an organisation. */
export interface ServicePortSso {
    /** WorkOS ID of the organisation whose members have access. */
    organizationId?: string;
    /**
     * Restricts access to members of at least one of these directory groups.
     *
     * Each item: ID of a directory group.
     */
    directoryGroupIds?: string[];
    /** If true, requests from inside the project must be signed in too. */
    validateInternalTraffic?: boolean;
    /** If true, the sign-in cookie is set for the root domain, so that subdomains share it. */
    setCookieOnRootDomain?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without signing in.
     */
    allowInternalTrafficViaPublicDns?: boolean;
}

/** How instances of a new version replace the old ones. */
export interface ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Only present for accounts that have this feature.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | (string & {});
}

/**
 * Status of the latest build and deployment of a service. Either can be missing if there was
 * none.
 */
export interface ServiceStatus {
    /** Status of the latest build. */
    build?: ServiceBuildStatus;
    /** Status of the latest deployment. */
    deployment?: ServiceDeploymentStatus;
}

/** Scaling by custom metrics that a service reports over HTTP. */
export interface ServiceUserMetrics {
    /** If true, instances are scaled by custom metrics. */
    enabled?: boolean;
    /**
     * Path at which the metrics are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath: string;
    /**
     * Port at which the metrics are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort: number;
    /** Metrics to scale by, at least one if custom metrics are enabled. */
    metrics?: ServiceCustomMetric[];
}

/** Git repository from which a service is built. */
export interface ServiceVcsData {
    /** URL of the repository. */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** Branch to build from. */
    projectBranch?: string;
    /** If true, the repository is public and is cloned without credentials. */
    publicRepo?: boolean;
    /** Working directory of the build, as a path from the root of the repository. */
    dockerWorkDir: string;
    /** Path of the Dockerfile in the repository. */
    dockerFilePath: string;
}

/** Labels and annotations of the workload, in addition to Northflank's own. */
export interface ServiceWorkloadMetadata {
    /**
     * Labels: a map from names to values.
     *
     * Each value: Value of the label.
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * Annotations: a map from names to values.
     *
     * Each value: Value of the annotation.
     */
    annotations?: {
        [key: string]: string | {
            [key: string]: unknown;
        };
    };
}

/** How instances are distributed over the zones of a region, to survive the loss of a zone. */
export interface ServiceZonalRedundancy {
    /** Whether instances are distributed over zones: not at all, if possible, or always. */
    type?: "disabled" | "preferred" | "required" | (string & {});
    /**
     * Number of zones that must be in use before a zone gets a second container. Applies only if
     * `type` is `required`.
     *
     * Integer, at least 1.
     */
    minZones?: number;
}
