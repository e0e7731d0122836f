// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Which commits of a service are built, and what a build has at hand. */
export interface BuildConfiguration {
    /**
     * Branches whose pull requests are built on every commit, for services of type `build` alone.
     * A branch need match one rule only.
     *
     * Each item: Branch name in which `*` stands for any run of characters: `feature/*` takes in
     * each branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Branches that are built on every commit, for services of type `build` alone. A branch need
     * match one rule only.
     *
     * Each item: Branch name in which `*` stands for any run of characters: `feature/*` takes in
     * each branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /**
     * Files that do not matter to the build: a commit that touches nothing else is skipped.
     * `isAllowList` turns this round.
     *
     * Each item: Rule in the syntax of `.gitignore`: `*.md` covers all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * Turns `pathIgnoreRules` into the files that do matter: only a commit that touches one of
     * them is built.
     */
    isAllowList?: boolean;
    /** Whether commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Marks in a commit message that keep the commit from being built. Where none are set they are
     * `[no ci]`, and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to look for, brackets included. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Stage at which the build of a multi-stage Dockerfile stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials that a build may pull private images with.
     *
     * Each item: Slug of one saved credential. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** Whether the build sees the `.git` folder. */
    includeGitFolder?: boolean;
    /**
     * Whether `.git` has every commit instead of the newest. It counts only where
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** Disk space of a build. */
    storage?: BuildStorage;
}

/** Which commits of a service are built, and what a build has at hand. */
export interface BuildConfigurationInput {
    /**
     * Branches whose pull requests are built on every commit, for services of type `build` alone.
     * A branch need match one rule only.
     *
     * Each item: Branch name in which `*` stands for any run of characters: `feature/*` takes in
     * each branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Branches that are built on every commit, for services of type `build` alone. A branch need
     * match one rule only.
     *
     * Each item: Branch name in which `*` stands for any run of characters: `feature/*` takes in
     * each branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /**
     * Files that do not matter to the build: a commit that touches nothing else is skipped.
     * `isAllowList` turns this round.
     *
     * Each item: Rule in the syntax of `.gitignore`: `*.md` covers all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * Turns `pathIgnoreRules` into the files that do matter: only a commit that touches one of
     * them is built.
     */
    isAllowList?: boolean;
    /** Whether commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Marks in a commit message that keep the commit from being built. Where none are set they are
     * `[no ci]`, and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to look for, brackets included. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Stage at which the build of a multi-stage Dockerfile stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials that a build may pull private images with.
     *
     * Each item: Slug of one saved credential. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** Whether the build sees the `.git` folder. */
    includeGitFolder?: boolean;
    /**
     * Whether `.git` has every commit instead of the newest. It counts only where
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** Disk space of a build. */
    storage?: BuildStorageInput;
}

/** The content of one secret file. */
export interface BuildFile {
    /** The content of the file, written in Base64. */
    data?: string;
    /**
     * Probably the encoding of the text that `data` holds once it is decoded, such as `utf-8`; the
     * page doesn't say.
     */
    encoding?: string;
}

/** The content of one secret file. */
export interface BuildFileInput {
    /** The content of the file, written in Base64. */
    data?: string;
    /**
     * Probably the encoding of the text that `data` holds once it is decoded, such as `utf-8`; the
     * page doesn't say.
     */
    encoding?: string;
}

/** A build service, which makes images from a Git repository, with all of its settings. */
export interface BuildService {
    /**
     * The name that people see. Paths take the `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * A note on what the service is for, shown to the people who work with it.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Labels by which the service can be found and grouped.
     *
     * Each item: The name of a tag.
     */
    tags?: string[];
    /** The resources that builds are given and billed by. */
    billing: BuildServiceBilling;
    /** True while new commits are not built on their own. */
    disabledCI?: boolean;
    /** The repository that is built. */
    vcsData: BuildServiceVcsData;
    /**
     * How an image is made from the source. The property that is present, `dockerfile` or
     * `buildpack`, tells which way is in use.
     */
    buildSettings: BuildServiceBuildSettings;
    /** Which commits are built, and with what context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * Values that builds receive, by the name of the argument. They come back unmasked.
     *
     * Each value: The value that builds see under this name.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files that are put in place for builds, by their absolute path. They come back in
     * plain.
     */
    buildFiles?: {
        [key: string]: BuildFile;
    };
    /** What kind of service it is; here it can only be a build service. */
    serviceType: "build" | (string & {});
    /** The short name that stands for the service in paths, unique within its project. */
    id: string;
    /** The service's place on the whole platform, written as `/account/project/service`. */
    appId: string;
    /** The cluster on which the service lives. */
    cluster: Cluster;
    /**
     * When the service came into being.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When its settings last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
    /** What the service is doing at present. */
    status: BuildServiceStatus;
}

/** The plans by which builds get their resources. */
export interface BuildServiceBilling {
    /**
     * The ID of a plan that used to set the resources of builds as well. Superseded by
     * `buildPlan`.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * The ID of the plan that sets how much CPU and memory a build gets.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    buildPlan?: string;
    /** Access to a GPU and what kind of GPU it is. */
    gpu?: BuildServiceGpu;
}

/** How a service makes its image: from a Dockerfile, or with Buildpacks where there is none. */
export type BuildServiceBuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

/** How far a build has come, and since when. */
export interface BuildServiceBuildStatus {
    /** The step that the build is at, or how it ended. */
    status: "QUEUED" | "PENDING" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | (string & {});
    /**
     * Since when the build has had this status.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** How the Dockerfile is found and executed. */
export interface BuildServiceDockerfile {
    /** The program that executes the Dockerfile; `kaniko` where none was ever chosen. */
    buildEngine?: "kaniko" | "buildkit" | (string & {});
    /**
     * Where the Dockerfile lies, from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath: string;
    /**
     * The working directory of the build, from the root of the repository; `/` is the repository
     * itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir: string;
    /** Whether layers are kept between builds. */
    useCache?: boolean;
}

/** The graphics card that the service asks for, if any. */
export interface BuildServiceGpu {
    /** Whether a GPU is attached. */
    enabled?: boolean;
    /** The GPU that is attached while `enabled` is true. */
    configuration?: {
        /** The model of the GPU, by the name that the platform has for it. */
        gpuType: string;
        /** Whether other workloads take turns on the same GPU. */
        timesliced?: boolean;
    };
}

/**
 * What to change about a build service. No field is required, and one that is left out keeps
 * its value.
 */
export interface BuildServicePatch {
    /**
     * A note on what the service is for, shown to the people who work with it, in unaccented
     * letters, digits, white space and some punctuation.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Labels for finding and grouping the service. Use tags that exist already.
     *
     * Each item: The name of a tag.
     */
    tags?: string[];
    /** The resources that builds are given and billed by. */
    billing?: BuildServicePatchBilling;
    /** Set it to true to stop new commits from being built on their own. */
    disabledCI?: boolean;
    /** The repository that is built. Changing anything in it starts a build. */
    vcsData?: BuildServicePatchVcsData;
    /**
     * How an image is made from the source. A service uses a Dockerfile or Buildpacks; send the
     * settings of one of them.
     */
    buildSettings?: BuildServicePatchBuildSettings;
    /** Which commits are built, and with what context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Values that builds receive, by the name of the argument. Builds can read them, so treat them
     * as secrets.
     *
     * Each value: The value that builds see under this name.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files that are put in place for builds, by their absolute path. The platform stores
     * them encrypted.
     */
    buildFiles?: {
        [key: string]: BuildFileInput;
    };
}

/** Changes to the plans by which builds get their resources. */
export interface BuildServicePatchBilling {
    /**
     * The ID of a plan that used to set the resources of builds as well. Superseded by
     * `buildPlan`.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * The ID of the plan that sets how much CPU and memory a build gets.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    buildPlan?: string;
    /** Access to a GPU and what kind of GPU it is. */
    gpu?: BuildServicePatchGpu;
}

/** Changes to how an image is made, by a Dockerfile or by Buildpacks. */
export interface BuildServicePatchBuildSettings {
    /** The disk space that each build can use. */
    storage?: BuildStorageInput;
    /** Settings for a build from a Dockerfile. */
    dockerfile?: BuildServicePatchDockerfile;
    /** Settings for a build with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackSettingsInput;
}

/** Changes to how the Dockerfile is found and executed. */
export interface BuildServicePatchDockerfile {
    /** The program that executes the Dockerfile; `kaniko` where none was ever chosen. */
    buildEngine?: "kaniko" | "buildkit";
    /**
     * Where the Dockerfile lies, from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath?: string;
    /**
     * The working directory of the build, from the root of the repository; `/` is the repository
     * itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir?: string;
    /** Set it to true to keep layers between builds, which saves time where little changes. */
    useCache?: boolean;
}

/** Changes to the GPU of a service. */
export interface BuildServicePatchGpu {
    /** Set it to true to attach a GPU, to false to go without. */
    enabled?: boolean;
    /** The GPU to attach. It matters only while `enabled` is true. */
    configuration?: {
        /** The model of the GPU, by the name that the platform has for it. */
        gpuType?: string;
        /** Set it to true to take turns on one GPU with other workloads. */
        timesliced?: boolean;
    };
}

/**
 * Changes to the repository that is built and to the account that reads it. Any change in here
 * starts a build.
 */
export interface BuildServicePatchVcsData {
    /**
     * The address of the repository, as `https://github.com/owner/repository`; the scheme may be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl?: string;
    /** The kind of Git host that has the repository. */
    projectType?: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * The ID of your own Git host as Northflank knows it. It belongs to repositories whose
     * `projectType` is `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * The login name of the linked account that is to read the repository. Without it, the
     * platform chooses among your linked accounts one that can.
     */
    accountLogin?: string;
    /**
     * The ID of the linked account that is to read the repository; another way to say what
     * `accountLogin` says.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** The state of a build service. */
export interface BuildServiceStatus {
    /** How the newest build fares; may be missing, as before a first build. */
    build?: BuildServiceBuildStatus;
}

/** The repository that is built and the account that reads it. */
export interface BuildServiceVcsData {
    /**
     * The address of the repository, with or without its scheme.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** The kind of Git host that has the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * The ID of your own Git host as Northflank knows it. It belongs to repositories whose
     * `projectType` is `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** The login name of the linked account that reads the repository, if one was chosen. */
    accountLogin?: string;
    /**
     * The ID of the linked account that reads the repository, if one was chosen.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** Disk space that a build may use. */
export interface BuildStorage {
    /** Scratch disk of a build, lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the scratch disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288 | (number & {});
    };
}

/** Disk space that a build may use. */
export interface BuildStorageInput {
    /** Scratch disk of a build, lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the scratch disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288;
    };
}

/** The image is made by Cloud Native Buildpacks, which need no Dockerfile. */
export interface BuildpackBuildSettings {
    /** The disk space that each build can use. */
    storage?: BuildStorage;
    /** The stack and the Buildpacks in use. */
    buildpack: BuildpackSettings;
}

/** How Cloud Native Buildpacks detect and build the code. */
export interface BuildpackSettings {
    /**
     * The stack of base images and Buildpacks that builds start from; `HEROKU_22` where none was
     * ever chosen.
     */
    builder?: "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Further Buildpacks to build with, besides those of the stack.
     *
     * Each item: Where the Buildpack is found, as a URL or by its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * The folder that is built, from the root of the repository; `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** Whether downloaded dependencies are kept from one build to the next. */
    useCache?: boolean;
}

/** How Cloud Native Buildpacks detect and build the code. */
export interface BuildpackSettingsInput {
    /**
     * The stack of base images and Buildpacks that builds start from; `HEROKU_22` where none was
     * ever chosen.
     */
    builder?: "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL";
    /**
     * Further Buildpacks to build with, besides those of the stack.
     *
     * Each item: Where the Buildpack is found, as a URL or by its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * The folder that is built, from the root of the repository; `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** Whether downloaded dependencies are kept from one build to the next. */
    useCache?: boolean;
}

/** The cluster that a project is placed on. */
export interface Cluster {
    /** Slug of the cluster, for example `nf-europe-west`. */
    id: string;
    /** Display name of the cluster. */
    name: string;
    /** Namespace of the cluster that holds the service. */
    namespace?: string;
    /**
     * Host names under which the cluster takes traffic from outside.
     *
     * Each item: Host name of one load balancer.
     */
    loadBalancers?: string[];
}

/** The image is made by executing a Dockerfile of the repository. */
export interface DockerfileBuildSettings {
    /** The disk space that each build can use. */
    storage?: BuildStorage;
    /** Where the Dockerfile is and what executes it. */
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

/** Envelope around the service. */
export interface GetServiceResponse {
    /** The service that was asked for. */
    data: Service;
}

/** The envelope in which the API answers. */
export interface PatchBuildServiceResponse {
    /** The changed service with all of its settings. */
    data: BuildService;
}

/**
 * A service of a project: an image that is built, run, or both. Which parts are there depends
 * on `serviceType` and on how the service is set up.
 */
export interface Service {
    /** Slug that names the service within its project, for example `example-service`. */
    id: string;
    /** Path of owner, project and service, by which deployments find the service. */
    appId: string;
    /** Display name, as shown to people; `id` is what requests use. */
    name: string;
    /**
     * Tags of the account that were put on this service, to sort and find it by.
     *
     * Each item: One tag: letters and digits, in parts joined by single hyphens. 3 to 100
     * characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Free text in which its owners say what the service is for. */
    description?: string;
    /** Slug of the project in which the service lives. */
    projectId: string;
    /** Whether the service only builds images, only runs one, or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
    /**
     * When the service came into being.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** True where new commits do not start a build by themselves. */
    disabledCI: boolean;
    /** True where a finished build is not deployed by itself. */
    disabledCD: boolean;
    /** What the service is charged by. */
    billing: ServiceBilling;
    /** How the latest build and the latest deployment are doing. */
    status: ServiceStatus;
    /** True while the service is paused, so that none of its instances run. */
    servicePaused?: boolean;
    /** Where a build takes its code from; `vcsData` or `bundleData` has the particulars. */
    buildSource?: "git" | "bundle" | (string & {});
    /** The repository that is built, where `buildSource` is `git`. */
    vcsData?: ServiceVcsData;
    /** The archive that is built, where `buildSource` is `bundle`. */
    bundleData?: ServiceBundleData;
    /** What is run, where, and on how many instances. */
    deployment?: ServiceDeployment;
    /** How requests are shared out among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Which commits are built, and with what. */
    buildConfiguration?: BuildConfiguration;
    /** Which tool makes the image, and its settings. */
    buildEngineConfiguration?: ServiceBuildEngineConfiguration;
    /** Rules by which the number of instances follows the load. */
    autoscaling?: ServiceAutoscaling;
    /** Every port that the service listens on; empty where it opens none. */
    ports: ServicePort[];
    /** The cluster on which the service runs. */
    cluster: Cluster;
}

/** Rules by which a service grows and shrinks with its load. */
export interface ServiceAutoscaling {
    /** Rules on the number of instances. */
    horizontal?: ServiceHorizontalAutoscaling;
}

/** The plan that sets the resources of a service and their price. */
export interface ServiceBilling {
    /** Slug of the plan, for example `nf-compute-20`. */
    deploymentPlan: string;
}

/** The tool that makes a service's image, with the settings of each tool. */
export interface ServiceBuildEngineConfiguration {
    /** Which tool makes the image; the part of the same name has its settings. */
    buildEngine?: "buildpack" | "buildkit" | "kaniko" | (string & {});
    /** Settings for builds by a buildpack, without a Dockerfile. */
    buildpack?: ServiceBuildpackEngine;
    /** Settings for Dockerfile builds by BuildKit. */
    buildkit?: ServiceBuildkitEngine;
    /** Settings for Dockerfile builds by Kaniko. */
    kaniko?: ServiceKanikoEngine;
}

/** How far the latest build of a service has come. */
export interface ServiceBuildStatus {
    /**
     * Step that the build is in, or how it ended: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
     * `CRASHED` or `ABORTED`.
     */
    status: "QUEUED" | "PENDING" | "UNSCHEDULABLE" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | "IN_PROGRESS" | (string & {});
    /**
     * When the build entered its present `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** How BuildKit makes the image of a service from a Dockerfile. */
export interface ServiceBuildkitEngine {
    /** Whether layers of earlier builds are used again. */
    useCache?: boolean;
    /** Whether a disk that outlives the build keeps the layers. */
    useInternalCache?: boolean;
    /** Concerns the disk of `useInternalCache`; what true and false mean is not known. */
    internalCacheStorage?: boolean;
}

/** What a service starts in an image built by a buildpack. */
export interface ServiceBuildpackConfig {
    /**
     * What is started: the default process, another one by name, or a command with the original or
     * a replaced entrypoint.
     */
    configType: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand" | (string & {});
    /** Name of the process to start, where `configType` is `customProcess`. */
    customProcess?: string;
    /** Replaces the entrypoint, where `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /** The command to start, where `configType` has one. */
    customCommand?: string;
}

/** How a buildpack makes the image of a service. */
export interface ServiceBuildpackEngine {
    /** Builder image, which brings the stack and a first set of buildpacks. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Buildpacks of one's own, used beside those of `builder`.
     *
     * Each item: Where one buildpack is found, as a web address or a name in a registry.
     */
    buildpackLocators?: string[];
    /** Whether dependencies are kept from one build to the next. */
    useCache?: boolean;
}

/** The archive of source code from which a service is built, in place of a repository. */
export interface ServiceBundleData {
    /** Where the archive is fetched from. If the address is signed, it grants access by itself. */
    bundleUrl: string;
    /** Branch that the archive's code counts as. */
    projectBranch?: string;
    /** Working directory of the build, from the root of the archive. */
    dockerWorkDir: string;
    /** Where in the archive the Dockerfile is. */
    dockerFilePath: string;
}

/** A figure that a service reports about itself, and the value to scale at. */
export interface ServiceCustomMetric {
    /**
     * The figure's name, as the service reports it.
     *
     * Pattern `[a-zA-Z_:][a-zA-Z0-9_:]*$`.
     */
    metricName: string;
    /**
     * How the value is read: a `gauge` counts as it stands, a `counter` by how fast it rises
     * (`rate()`).
     */
    metricType: "gauge" | "counter" | (string & {});
    /** Mean over all running instances from which instances are added. */
    thresholdValue: number;
}

/**
 * How a service is run: the image (`internal` or `external`), its start-up, storage, placement
 * and shutdown.
 */
export interface ServiceDeployment {
    /** Region in which the service is run or built, for example `europe-west`. */
    region?: string;
    /**
     * How many copies of the container run side by side.
     *
     * Integer.
     */
    instances?: number;
    /** The image, where it comes from a registry outside Northflank. */
    external?: ServiceExternalDeployment;
    /** The image, where a service on Northflank builds it. */
    internal?: ServiceInternalDeployment;
    /** What is started in an image built from a Dockerfile. */
    docker?: ServiceDockerConfig;
    /** What is started in an image built by a buildpack. */
    buildpack?: ServiceBuildpackConfig;
    /** Disk space and shared memory of each container. */
    storage?: ServiceDeploymentStorage;
    /** How a new version takes the place of the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are spread over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** The GPUs that the service uses. */
    gpu?: ServiceGpu;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped: the time a process has to
     * finish its work.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations put on the workload. */
    metadata?: ServiceWorkloadMetadata;
    /** Address from which the running image was pulled. */
    imageUrl?: string;
}

/** How far the latest rollout of a service has come, and what set it off. */
export interface ServiceDeploymentStatus {
    /** Step that the rollout is in, or how it ended (`COMPLETED` or `FAILED`). */
    status: "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
    /** What set the rollout off: a change of size, or something new to deploy. */
    reason: "SCALING" | "DEPLOYING" | (string & {});
    /**
     * When the rollout entered its present `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Disk space and shared memory that each container of a service gets. */
export interface ServiceDeploymentStorage {
    /** Scratch disk of a container, lost when the container ends. */
    ephemeralStorage?: {
        /** Size of the scratch disk in megabytes, for example 1024. */
        storageSize: number;
    };
    /**
     * Size of the memory-backed `/dev/shm`, in megabytes as far as can be told.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** What a service starts in an image built from a Dockerfile. */
export interface ServiceDockerConfig {
    /**
     * Which parts of the image's start-up are replaced: none (`default`), the entrypoint, the
     * command, or both.
     */
    configType: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand" | (string & {});
    /** Replaces the image's ENTRYPOINT, where `configType` says so. */
    customEntrypoint?: string;
    /** Replaces the image's CMD, where `configType` says so. */
    customCommand?: string;
}

/** An image that a service runs from a registry outside Northflank. */
export interface ServiceExternalDeployment {
    /** The image's path within its registry, with no host in front. */
    imagePath: string;
    /** Which registry holds the image. */
    registryProvider: "acr" | "ecr" | "gar" | "dockerhub" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    /** True where the registry asks for credentials before it hands out the image. */
    privateImage: boolean;
}

/** GPUs of a service. */
export interface ServiceGpu {
    /** Whether the service gets any GPU. */
    enabled?: boolean;
    /** Which GPUs, and how many. */
    configuration?: {
        /** Model of the GPU, by the name Northflank has for it. */
        gpuType: string;
        /**
         * How many GPUs are assigned.
         *
         * Integer.
         */
        gpuCount?: number;
        /** Whether a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** Adds and removes instances between two bounds, by the measures that are switched on. */
export interface ServiceHorizontalAutoscaling {
    /** Switches scaling by number of instances on. */
    enabled?: boolean;
    /**
     * Fewest instances to keep running.
     *
     * At least 1.
     */
    minReplicas?: number;
    /** Most instances to run at once. */
    maxReplicas?: number;
    /** Scaling by processor load. */
    cpu?: {
        /** Switches scaling by processor load on. */
        enabled: boolean;
        /**
         * Processor load, in percent, from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by memory in use. */
    memory?: {
        /** Switches scaling by memory in use on. */
        enabled: boolean;
        /**
         * Memory in use, in percent, from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by the rate of requests. */
    rps?: {
        /** Switches scaling by the rate of requests on. */
        enabled: boolean;
        /**
         * Requests a second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue: number;
    };
    /** Scaling by figures that the service itself reports. */
    userMetrics?: ServiceUserMetrics;
}

/** An image that a service runs and that a service on Northflank builds. */
export interface ServiceInternalDeployment {
    /** The service whose builds are run. */
    nfObjectId: string;
    /** Kind of thing that `nfObjectId` points to. */
    nfObjectType: "service" | (string & {});
    /** Web address of the repository behind the image. */
    repository: string;
    /** Branch whose builds are run. */
    branch: string;
    /** Commit whose build is wanted, or `latest` to follow the branch as it moves. */
    buildSHA: string;
    /** Commit that is running at present, in full also where `buildSHA` is `latest`. */
    deployedSHA?: string;
}

/** How Kaniko makes the image of a service from a Dockerfile. */
export interface ServiceKanikoEngine {
    /** Whether layers of earlier builds are used again. */
    useCache?: boolean;
}

/** How requests are shared out among the instances of a service. */
export interface ServiceLoadBalancing {
    /**
     * Takes the instance with the fewest connections, one chosen by a hash, the next in turn, or
     * one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting" | (string & {});
    /** What is hashed, where `mode` is `consistentHash`. */
    consistentHash?: {
        /** Hashes the caller's IP address or a header of the request. */
        mode: "ip" | "customHeader" | (string & {});
        /** Name of the hashed header, or null where none is set. */
        header?: string | null;
    };
    /** Where a request names its instance, where `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Reads the instance from the path or from a header. */
        mode: "path" | "header" | (string & {});
    };
}

/** A port that a service listens on, and how traffic reaches it. */
export interface ServicePort {
    /**
     * Handle by which requests speak of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id: string;
    /**
     * Short name of the port, which is also the first part of its public host name.
     *
     * Pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** What the port speaks. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP" | (string & {});
    /** Whether the port can be reached from the internet. */
    public: boolean;
    /** Host name that leads to the port. */
    dns?: string;
    /** Domains of one's own that lead to the port; empty where there are none. */
    domains: ServicePortDomain[];
    /** Who may use the port. */
    security?: ServicePortSecurity;
    /**
     * Takes a public HTTP port off its `code.run` host name, so that it answers on `domains`
     * alone.
     */
    disableNfDomain?: boolean;
}

/** State of the TLS certificate that Northflank keeps for a domain. */
export interface ServicePortCertificate {
    /** True while a certificate is on its way. */
    inProgress?: boolean;
    /**
     * When the present certificate runs out.
     *
     * Format `date-time`.
     */
    expiryDate?: string;
    /**
     * When the next certificate is due.
     *
     * Format `date-time`.
     */
    refreshDate?: string;
}

/** User name and password that open a port. */
export interface ServicePortCredential {
    /**
     * Who signs in.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    username: string;
    /** The password of `username`, in clear text. */
    password: string;
    /** How the pair is sent; HTTP basic authentication is all there is. */
    type: "basic-auth" | (string & {});
}

/** A domain of one's own that leads to a port. */
export interface ServicePortDomain {
    /** The domain, for example `app.example.com`. */
    name: string;
    /** State of the domain's TLS certificate. */
    certificate: ServicePortCertificate;
}

/** A header that a request must carry, and the value it must have. */
export interface ServicePortHeaderCheck {
    /**
     * Whether the check is made by regular expression. Nothing says whether that goes for the
     * name, the value, or both.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Alternative: Any text.
     *
     * Alternative: Letters, digits and the characters `_`, `-`, `%`, `$` and `+`. Pattern
     * `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name?: string;
    /** What the header must say. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Lets certain IP addresses use a port, or keeps them out. */
export interface ServicePortIpPolicy {
    /**
     * Whom the rule is about.
     *
     * Each item: One IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether those addresses are let in or kept out. */
    action: "ALLOW" | "DENY" | (string & {});
}

/** The checks that a request to a port has to pass. */
export interface ServicePortSecurity {
    /** Pairs of user name and password that open the port. */
    credentials?: ServicePortCredential[];
    /** Rules on the caller's IP address. */
    policies?: ServicePortIpPolicy[];
    /** Sign-in through an organisation's identity provider. */
    sso?: ServicePortSso;
    /** Whether one kind of check is enough (`or`) or all of them must pass (`and`). */
    verificationMode?: "or" | "and" | (string & {});
    /**
     * Headers that a request must carry, all of them. `*` works as a wildcard; the page doesn't
     * say in which part of a check.
     */
    headers?: ServicePortHeaderCheck[];
}

/** Lets only people of an organisation use a port, once they have signed in. */
export interface ServicePortSso {
    /** WorkOS identifier of the organisation whose people are let in. */
    organizationId?: string;
    /**
     * Narrows access to people of these groups; belonging to one of them is enough.
     *
     * Each item: Identifier of one directory group.
     */
    directoryGroupIds?: string[];
    /** Whether requests from inside the project have to sign in as well. */
    validateInternalTraffic?: boolean;
    /** Whether the sign-in cookie is set for the root domain, so that subdomains share it. */
    setCookieOnRootDomain?: boolean;
    /**
     * Whether services of this project, or of one it shares with, may call the public host name
     * without signing in.
     */
    allowInternalTrafficViaPublicDns?: boolean;
}

/** How instances of a new version take the place of the old ones. */
export interface ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the others replace them step by step at different
     * speeds. Set only for accounts that have this feature switched on.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | (string & {});
}

/**
 * State of a service's latest build and deployment. Either part is missing where there has
 * been none.
 */
export interface ServiceStatus {
    /** State of the latest build. */
    build?: ServiceBuildStatus;
    /** State of the latest rollout. */
    deployment?: ServiceDeploymentStatus;
}

/** Scaling by figures that a service reports over HTTP. */
export interface ServiceUserMetrics {
    /** Switches scaling by the service's own figures on. */
    enabled?: boolean;
    /**
     * Path at which the figures are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath: string;
    /**
     * Port at which the figures are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort: number;
    /** The figures to scale by, at least one where this is in use. */
    metrics?: ServiceCustomMetric[];
}

/** The Git repository from which a service is built. */
export interface ServiceVcsData {
    /** Web address of the repository. */
    projectUrl: string;
    /** Kind of Git host on which the repository is kept. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /** Which of the team's own Git hosts it is, where `projectType` is `self-hosted`. */
    selfHostedVcsId?: string;
    /** Branch that builds are made from. */
    projectBranch?: string;
    /** True where the repository is open, so that it is cloned with no credentials. */
    publicRepo?: boolean;
    /** Working directory of the build, from the root of the repository. */
    dockerWorkDir: string;
    /** Where in the repository the Dockerfile is. */
    dockerFilePath: string;
}

/** Labels and annotations that are put on the workload on top of Northflank's own. */
export interface ServiceWorkloadMetadata {
    /**
     * Labels by name, to select workloads by.
     *
     * Each value: Value of the label.
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * Annotations by name, to hang information on workloads.
     *
     * Each value: Value of the annotation.
     */
    annotations?: {
        [key: string]: string | {
            [key: string]: unknown;
        };
    };
}

/** How instances are spread over the zones of one region, against the loss of a zone. */
export interface ServiceZonalRedundancy {
    /** Whether spreading over zones is off, attempted, or insisted on. */
    type?: "disabled" | "preferred" | "required" | (string & {});
    /**
     * How many zones must be in use before a zone takes a second container. It counts only where
     * `type` is `required`.
     *
     * Integer, at least 1.
     */
    minZones?: number;
}
