// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Envelope of the response. */
export interface AbortServiceBuildResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Plans that set the resources of a workload and of its builds, and their price. */
export interface Billing {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPUs that the workload uses. */
    gpu?: Gpu;
}

/** Plans that set the resources of a workload and of its builds, and their price. */
export interface BillingInput {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPUs that the workload uses. */
    gpu?: GpuInput;
}

/** Changes to the plans that set the resources of builds. */
export interface BillingPatch {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: GpuOptions;
}

/** A branch of a repository, with its latest commit. */
export interface Branch {
    /** Name of the branch. */
    name: string;
    /** ID of the branch. */
    id: string;
    /** Latest commit of the branch. */
    commit: BranchCommit;
}

/** Latest commit of a branch. */
export interface BranchCommit {
    /** SHA of the commit. */
    sha: string;
    /** Author of the commit. */
    author: {
        /** Login of the commit author. */
        login: string;
    };
    /** Message of the commit. */
    message?: string;
    /**
     * When the commit was made.
     *
     * Format `date-time`.
     */
    date?: string;
}

/** Branches of a repository. */
export interface BranchList {
    /** Branches of the repository. */
    branches?: Branch[];
}

/** A build, with its status and the commit that was built. */
export interface Build {
    /** ID of the build. */
    id: string;
    /** Name of the branch that the built commit belongs to. */
    branch?: string;
    /**
     * ID of the pull request that the commit belongs to.
     *
     * Format `float`.
     */
    pullRequestId?: number;
    /** Current step of the build, or its result. */
    status?: "QUEUED" | "PENDING" | "UNSCHEDULABLE" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | "IN_PROGRESS" | (string & {});
    /** SHA of the commit that was built. */
    sha?: string;
    /** Registry from which the built image can be pulled. */
    registry?: {
        /** URI with which the image can be pulled from the registry. */
        uri?: string;
    };
    /** If true, the build has finished. */
    concluded?: boolean;
    /**
     * When the build was started.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /** If true, the build succeeded. */
    success?: boolean;
    /** Description of the status of the build. */
    message?: string;
    /**
     * When the build concluded.
     *
     * Format `float`.
     */
    buildConcludedAt?: number;
}

/** Build arguments and secret files for builds, with details about each. */
export interface BuildArgumentDetails {
    /**
     * All build arguments that the resource can access: a map from names to secrets with their
     * details.
     */
    buildArguments: {
        [key: string]: VariableDetails;
    };
    /**
     * All secret files for builds that the resource can access: a map from paths to files with
     * their details.
     */
    buildFiles: {
        [key: string]: FileDetails;
    };
}

/** Build arguments and secret files for builds. */
export interface BuildArguments {
    /**
     * Build arguments: a map from names to values. If the parameter `show` is `this`, only secrets
     * that are saved to this resource are returned; if it is `inherited`, only secrets from linked
     * secret groups. Otherwise, both are returned.
     *
     * Each value: Value of the build argument.
     */
    buildArguments: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from paths to files. If the parameter `show` is `this`, only
     * files that are saved to this resource are returned; if it is `inherited`, only files from
     * linked secret groups. Otherwise, both are returned.
     */
    buildFiles: {
        [key: string]: FileContent;
    };
}

/** Build arguments, secret files and Docker secret mounts to set. */
export interface BuildArgumentsEdit {
    /**
     * All build arguments: a map from names to values. Names can contain letters, numbers,
     * hyphens, forward slashes and dots. Builds can read them, so treat them as secrets.
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
}

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfiguration {
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
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorage;
}

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfigurationInput {
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
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Build engine, with the settings of each engine. */
export interface BuildEngineConfiguration {
    /** Build engine that builds the image. The property of the same name has its settings. */
    buildEngine?: "buildpack" | "buildkit" | "kaniko" | (string & {});
    /** Settings for building with Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackEngine;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: {
        /** If true, layers are cached between builds. */
        useCache?: boolean;
        /** If true, layers are cached on a persistent disk. */
        useInternalCache?: boolean;
        /** Setting of the disk for `useInternalCache`. What its values mean isn't documented. */
        internalCacheStorage?: boolean;
    };
    /** Settings for building a Dockerfile with Kaniko. */
    kaniko?: {
        /** If true, layers are cached between builds. */
        useCache?: boolean;
    };
}

/** A page of builds. */
export interface BuildList {
    /** List of builds. */
    builds: Build[];
}

/** Status of what is built and not run: that of its latest build. */
export interface BuildOnlyStatus {
    /** Status of the latest build. It can be missing, for example before the first build. */
    build?: LatestBuildStatus;
}

/** Build options, with the settings for building with Buildpacks. */
export interface BuildOptionsUpdateBuildpack {
    /** Settings for building with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack: BuildpackSettingsInput;
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
}

/** Overrides for a single build. */
export interface BuildOverrides {
    /**
     * Build arguments that apply only to this build. They take precedence over other values for
     * the same names.
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** Overrides for the settings of the Docker build. */
    docker?: {
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
        /**
         * Target stage of a multi-stage Dockerfile, at which the build stops.
         *
         * Pattern `^[a-zA-Z0-9-_]+$`.
         */
        dockerfileTarget?: string;
    };
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing: BuildServiceBilling;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. */
    vcsData: BuildServiceVcsData;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfiguration;
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
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
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
    status: BuildOnlyStatus;
}

/** Plans that set the resources of builds. */
export interface BuildServiceBilling {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: Gpu;
}

/** Plans that set the resources of builds. */
export interface BuildServiceBillingInput {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: GpuInput;
}

/** Settings of a build service to create or update. */
export interface BuildServiceCreate {
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing: BuildServiceBillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. */
    vcsData: BuildServiceVcsDataInput;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettingsInput;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfigurationInput;
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing?: BillingPatch;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Any change in it starts a build. */
    vcsData?: BuildServicePatchVcsData;
    /**
     * How the image is built. A service uses either a Dockerfile or Buildpacks; send the settings
     * of one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfigurationInput;
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
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

/** Repository to build from and the account that accesses it. */
export interface BuildServiceVcsDataInput {
    /**
     * URL of the repository, with or without a scheme.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
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

/** How an image is built: from a Dockerfile, or with Buildpacks. */
export type BuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

/** How an image is built: from a Dockerfile, or with Buildpacks. */
export type BuildSettingsInput = DockerfileBuildSettingsInput | BuildpackBuildSettingsInput;

/** Changes to how the image is built, from a Dockerfile or with Buildpacks. */
export interface BuildSettingsPatch {
    /** Disk space for each build. */
    storage?: {
        /** Ephemeral disk of a build. Its content is lost when the build ends. */
        ephemeralStorage?: {
            /** Size of the ephemeral disk in megabytes. */
            storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288;
        };
    };
    /** Settings for building from a Dockerfile. */
    dockerfile?: DockerfileSettingsPatch;
    /** Settings for building with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackSettingsInput;
}

/** Repository to build from and the account that accesses it. */
export interface BuildSourceUpdate {
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
    /** Branch to build from. */
    projectBranch?: string;
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     *
     * Pattern `^([A-Za-z0-9-]+)|([0-9a-f]{24})$`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
}

/** The build that was started. */
export interface BuildStartResult {
    /** ID of the build. */
    id: string;
    /** Name of the branch that the built commit belongs to. */
    branch?: string;
    /**
     * ID of the pull request that the commit belongs to.
     *
     * Format `float`.
     */
    pullRequestId?: number;
    /** SHA of the commit that was built. */
    sha?: string;
    /** Registry from which the built image can be pulled. */
    registry?: {
        /** URI with which the image can be pulled from the registry. */
        uri?: string;
    };
    /**
     * When the build was started.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /** Current step of the build, or its result. */
    status?: string;
    /** If true, the build has finished. */
    concluded?: boolean;
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

/** Settings for building a Dockerfile with BuildKit. */
export interface BuildkitSettings {
    /** If true, layers are cached between builds, on persistent storage. */
    useCache?: boolean;
    /**
     * Size of the persistent storage that each build can use, in megabytes.
     *
     * Integer.
     */
    cacheStorageSize?: number;
    /**
     * If true, layers are cached on a persistent disk. The field will soon be removed.
     *
     * @deprecated
     */
    useInternalCache?: boolean;
    /**
     * Setting of the disk for `useInternalCache`. What its values mean isn't documented. The field
     * will soon be removed.
     *
     * Format `float`.
     *
     * @deprecated
     */
    internalCacheStorage?: number;
}

/** Settings for building a Dockerfile with BuildKit. */
export interface BuildkitSettingsInput {
    /** If true, layers are cached between builds, on persistent storage. */
    useCache?: boolean;
    /**
     * Size of the persistent storage that each build can use, in megabytes.
     *
     * Integer.
     */
    cacheStorageSize?: number;
    /**
     * If true, layers are cached on a persistent disk. The field will soon be removed.
     *
     * @deprecated
     */
    useInternalCache?: boolean;
    /**
     * Setting of the disk for `useInternalCache`. What its values mean isn't documented. The field
     * will soon be removed.
     *
     * Format `float`.
     *
     * @deprecated
     */
    internalCacheStorage?: number;
}

/** The image is built with Cloud Native Buildpacks, without a Dockerfile. */
export interface BuildpackBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Builder and Buildpacks. */
    buildpack: BuildpackSettings;
}

/** The image is built with Cloud Native Buildpacks, without a Dockerfile. */
export interface BuildpackBuildSettingsInput {
    /** Disk space for each build. */
    storage?: BuildStorageInput;
    /** Builder and Buildpacks. */
    buildpack: BuildpackSettingsInput;
}

/** What a container starts in an image built with Buildpacks. */
export interface BuildpackConfig {
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

/** What a container starts in an image built with Buildpacks. */
export interface BuildpackConfigInput {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand";
    /** Name of the process to start. Applies if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint. Applies if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /** Custom command. Applies if `configType` has one. */
    customCommand?: string;
}

/** Changes to what a service starts in an image built with Buildpacks. */
export interface BuildpackConfigPatch {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType?: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand";
    /** Name of the process to start. Required if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint to run. Required if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /**
     * Custom command to run. Required if `configType` is `customCommand`,
     * `customEntrypointCustomCommand` or `originalEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** Settings for building with Buildpacks. */
export interface BuildpackEngine {
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

/** Settings for building with Cloud Native Buildpacks. */
export interface BuildpackSettings {
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
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
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL";
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

/** Envelope of the response. */
export interface ClearServiceBuildCacheResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Cluster of a project. */
export interface Cluster {
    /** ID of the cluster, a slug such as `nf-europe-west`. */
    id: string;
    /** Display name of the cluster. */
    name: string;
    /** Namespace of the workload in the cluster. */
    namespace?: string;
    /**
     * Host names of the load balancers through which traffic reaches the cluster.
     *
     * Each item: Host name of a load balancer.
     */
    loadBalancers?: string[];
}

/** A combined service, which builds images and runs one, with all its settings. */
export interface CombinedService {
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing: Billing;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** Ports that the service listens on. */
    ports?: ServicePortSettings[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServiceVcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: CombinedServiceBundleData;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * Environment variables at runtime: a map from names to values. Names can contain letters,
     * numbers, hyphens, forward slashes and dots.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Build arguments: a map from names to values. Names can contain letters, numbers, hyphens,
     * forward slashes and dots. Builds can read them, so treat them as secrets.
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
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptions;
    /** Kernel settings of the containers, by the names that `sysctl` has for them. */
    deploymentSysctlSettings?: {
        /**
         * Number of memory areas that a process can have.
         *
         * Integer, 1 to 1048576.
         */
        "vm.max_map_count"?: number;
    };
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | (string & {});
    /** What the service runs, and with how many instances. */
    deployment: CombinedServiceDeployment;
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
    /**
     * When the service is scheduled to expire automatically. Calculated from
     * `createOptions.expiryTime` at creation, and cleared once the service has expired.
     *
     * Format `date-time`.
     */
    expiryTime?: string;
    /**
     * When the service expired and was paused.
     *
     * Format `date-time`.
     */
    expiredAt?: string;
    /**
     * When the expired service is scheduled to be deleted.
     *
     * Format `date-time`.
     */
    scheduledDeletion?: string;
    /** Current status of the service. */
    status: CombinedServiceStatus;
}

/** Archive of source code to build from, instead of a repository. */
export interface CombinedServiceBundleData {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /**
     * Identifier of the branch that the code of the archive belongs to.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    branch: string;
}

/** Archive of source code to build from, instead of a repository. */
export interface CombinedServiceBundleDataInput {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /**
     * Identifier of the branch that the code of the archive belongs to.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    branch: string;
}

/** Settings of a combined service to create or update. */
export interface CombinedServiceCreate {
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing: BillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** What the service runs, and with how many instances. */
    deployment: ServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServiceVcsDataInput;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: CombinedServiceBundleDataInput;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettingsInput;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Environment variables at runtime: a map from names to values. Names can contain letters,
     * numbers, hyphens, forward slashes and dots.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names can contain letters, numbers, hyphens,
     * forward slashes and dots. Builds can read them, so treat them as secrets.
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancingInput;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscalingInput;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptionsInput;
}

/** What a combined service runs, and with how many instances. */
export interface CombinedServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet" | (string & {});
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorage;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Changes to a combined service. */
export interface CombinedServicePatch {
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing?: BillingPatch;
    /** What the service runs, and with how many instances. */
    deployment?: CombinedServicePatchDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServicePatchVcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: {
        /**
         * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
         * as a secret.
         */
        bundleUrl?: string;
        /**
         * Identifier of the branch that the code of the archive belongs to.
         *
         * Pattern `^[A-Za-z0-9-]+$`.
         */
        branch?: string;
    };
    /**
     * How the image is built. A service uses either a Dockerfile or Buildpacks; send the settings
     * of one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Environment variables at runtime: a map from names to values. Names can contain letters,
     * numbers, hyphens, forward slashes and dots.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names can contain letters, numbers, hyphens,
     * forward slashes and dots. Builds can read them, so treat them as secrets.
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
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServicePatchLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServicePatchAutoscaling;
}

/** Changes to what a combined service runs, and with how many instances. */
export interface CombinedServicePatchDeployment {
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigPatch;
    /** What is started in an image built from a Dockerfile. */
    docker?: {
        /**
         * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
         * command, or both.
         */
        configType?: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand";
        /**
         * Custom entrypoint to run. Required if `configType` is `customEntrypoint` or
         * `customEntrypointCustomCommand`.
         */
        customEntrypoint?: string;
        /**
         * Custom command to run. Required if `configType` is `customCommand` or
         * `customEntrypointCustomCommand`.
         */
        customCommand?: string;
    };
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStoragePatch;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPU settings. */
    gpu?: GpuOptions;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled?: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** Changes to the Git repository from which a service is built. */
export interface CombinedServicePatchVcsData {
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
    /** Branch to build from. */
    projectBranch?: string;
}

/** Status of the latest build and of the latest deployment of a service. */
export interface CombinedServiceStatus {
    /** Status of the latest build. */
    build?: LatestBuildStatus;
    /** Status of the latest deployment. */
    deployment: ServiceDeploymentStatus;
}

/** Git repository from which a service is built. */
export interface CombinedServiceVcsData {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
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
    /** Branch to build from. */
    projectBranch: string;
}

/** Git repository from which a service is built. */
export interface CombinedServiceVcsDataInput {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
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
    /** Branch to build from. */
    projectBranch: string;
}

/** A container, with its status and where it runs. */
export interface Container {
    /** Name of the container. */
    name: string;
    /**
     * When the container was created.
     *
     * Integer, at least 1.
     */
    createdAt: number;
    /** Current status of the container. */
    status: "TASK_RUNNING" | "TASK_STARTING" | "TASK_STAGING" | "TASK_KILLING" | "TASK_KILLED" | "TASK_FAILED" | "TASK_FINISHED" | (string & {});
    /** Name of the node on which the container was scheduled. Only with BYOC. */
    nodeName?: string;
    /** ID, as users see it, of the node pool on which the container was scheduled. Only with BYOC. */
    nodePoolUserId?: string;
    /** ID, at the provider, of the node pool on which the container was scheduled. Only with BYOC. */
    nodePoolProviderId?: string;
    /** Host address of the node on which the container was scheduled. Only with BYOC. */
    host?: string;
    /**
     * IP addresses that map to the container. Only with BYOC.
     *
     * Each item: IP address of the container.
     */
    ipAddresses?: string[];
    /**
     * When the container was last updated.
     *
     * Integer, at least 1.
     */
    updatedAt: number;
}

/** A page of containers. */
export interface ContainerList {
    /** List of containers. */
    containers?: Container[];
}

/** Envelope of the response. */
export interface CreateBuildServiceResponse {
    /** The created service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface CreateCombinedServiceResponse {
    /** The created service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface CreateDeploymentServiceResponse {
    /** The created service with all its settings. */
    data: DeploymentService;
}

/** Envelope of the response. */
export interface DeleteServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A deployment service, which runs an image, with all its settings. */
export interface DeploymentService {
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing: DeploymentServiceBilling;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** Ports that the service listens on. */
    ports?: ServicePortSettings[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptions;
    /** Kernel settings of the containers, by the names that `sysctl` has for them. */
    deploymentSysctlSettings?: {
        /**
         * Number of memory areas that a process can have.
         *
         * Integer, 1 to 1048576.
         */
        "vm.max_map_count"?: number;
    };
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "deployment" | (string & {});
    /** What the service runs, and with how many instances. */
    deployment: DeploymentServiceDeployment;
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
    /**
     * When the service is scheduled to expire automatically. Calculated from
     * `createOptions.expiryTime` at creation, and cleared once the service has expired.
     *
     * Format `date-time`.
     */
    expiryTime?: string;
    /**
     * When the service expired and was paused.
     *
     * Format `date-time`.
     */
    expiredAt?: string;
    /**
     * When the expired service is scheduled to be deleted.
     *
     * Format `date-time`.
     */
    scheduledDeletion?: string;
    /** Current status of the service. */
    status: DeploymentServiceStatus;
}

/** Plan that sets the resources of a service and their price. */
export interface DeploymentServiceBilling {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /** GPUs that the service uses. */
    gpu?: Gpu;
}

/** Plan that sets the resources of a service and their price. */
export interface DeploymentServiceBillingInput {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
}

/** Settings of a deployment service to create or update. */
export interface DeploymentServiceCreate {
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
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing: DeploymentServiceBillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** What the service runs, and with how many instances. */
    deployment: DeploymentServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancingInput;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscalingInput;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptionsInput;
}

/**
 * What a deployment service runs: an image built on Northflank, an external image, or an image
 * that is chosen later.
 */
export type DeploymentServiceCreateDeployment = DeploymentServiceInternalDeployment | DeploymentServiceExternalDeployment | ServiceCreateDeployment;

/** What a deployment service runs, and with how many instances. */
export interface DeploymentServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet" | (string & {});
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorage;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** Image that a service on Northflank builds. */
    internal?: InternalImageSource;
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSource;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Deployment of an image from a registry outside Northflank. */
export interface DeploymentServiceExternalDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image from a registry outside Northflank. */
    external: ExternalImageSourceInput;
}

/** Deployment of an image that a service on Northflank builds. */
export interface DeploymentServiceInternalDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image that a service on Northflank builds. */
    internal: InternalImageSourceInput;
}

/** Changes to a deployment service. */
export interface DeploymentServicePatch {
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing?: DeploymentServicePatchBilling;
    /** What the service runs, and with how many instances. */
    deployment?: DeploymentServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServicePatchLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServicePatchAutoscaling;
}

/** Changes to the plan that sets the resources of a service. */
export interface DeploymentServicePatchBilling {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /** GPU settings. */
    gpu?: GpuOptions;
}

/** Status of the latest deployment of a service. */
export interface DeploymentServiceStatus {
    /** Status of the latest deployment. */
    deployment: ServiceDeploymentStatus;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorage {
    /** If true, HDB storage is used. */
    useHdbStorage?: boolean;
    /** If true, PD SSD storage is used. */
    usePdSsdStorage?: boolean;
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, probably in megabytes.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorageDetails {
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Format `float`.
         */
        storageSize: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, probably in megabytes.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorageInput {
    /** If true, HDB storage is used. */
    useHdbStorage?: boolean;
    /** If true, PD SSD storage is used. */
    usePdSsdStorage?: boolean;
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, probably in megabytes.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Changes to the disk space and shared memory for each container. */
export interface DeploymentStoragePatch {
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, probably in megabytes.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Changes to a deployment: to the image that is run, or only to what is started in it. */
export type DeploymentUpdate = DeploymentUpdateExternal | DeploymentUpdateInternal | DeploymentUpdateCommand;

/** Settings for what is started; the deployed image stays the same. */
export interface DeploymentUpdateCommand {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** Deployment of an image from a registry outside Northflank. */
export interface DeploymentUpdateExternal {
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSourceInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** Deployment of an image that a service on Northflank builds. */
export interface DeploymentUpdateInternal {
    /** Image that a service on Northflank builds. */
    internal: InternalImageSourceInput;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** What a container starts in an image built from a Dockerfile. */
export interface DockerConfig {
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

/** What a container starts in an image built from a Dockerfile. */
export interface DockerConfigInput {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     */
    configType: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand";
    /** Replaces the ENTRYPOINT of the image. Applies if `configType` has an entrypoint. */
    customEntrypoint?: string;
    /** Replaces the CMD of the image. Applies if `configType` has a command. */
    customCommand?: string;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileBuildOptions {
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
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
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** The image is built from a Dockerfile in the repository. */
export interface DockerfileBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileSettings;
}

/** The image is built from a Dockerfile in the repository. */
export interface DockerfileBuildSettingsInput {
    /** Disk space for each build. */
    storage?: BuildStorageInput;
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileSettingsInput;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileSettings {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko" | (string & {});
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
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettings;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileSettingsInput {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
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
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** Changes to where the Dockerfile is, and how it is built. */
export interface DockerfileSettingsPatch {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
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
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** Envelope of the response. */
export interface EditServiceBuildArgumentsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface EditServiceRuntimeEnvironmentResponse {
    /** Whether the environment was set and the service restarted. */
    data: ServiceRuntimeEnvironmentEditResult;
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

/** Path that the path of a request must equal. */
export interface ExactPathRule {
    /**
     * Path to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "exact" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Path that the path of a request must equal. */
export interface ExactPathRuleInput {
    /**
     * Path to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "exact";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Image from a registry outside Northflank that a workload runs. */
export interface ExternalDeployment {
    /** Path of the image in its registry, without the host. */
    imagePath: string;
    /** Registry of the image. */
    registryProvider: "acr" | "ecr" | "gar" | "dockerhub" | "dhi" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    /** If true, pulling the image from the registry needs credentials. */
    privateImage: boolean;
}

/** Deployment of an image from a registry outside Northflank, with its settings. */
export interface ExternalDeploymentSettings {
    /** Region of the resource, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** Image from a registry outside Northflank. */
    external: ExternalDeployment;
}

/** Image from a registry outside Northflank, with the credentials that access it. */
export interface ExternalImageSource {
    /**
     * Image to deploy. If it isn't on Docker Hub, the URL must be given.
     *
     * Pattern
     * `^(?:(?:https?:\/\/)?([a-zA-Z0-9\-]+\.[a-zA-Z0-9\.\-]+)(\/v1)?)?(?:\/)?([a-zA-Z/-9\.\-_]+)(?::([a-zA-Z/-9\.\-_:]+)|@([a-zA-Z/-9\.\-_:]+))$`.
     */
    imagePath: string;
    /**
     * ID of the saved credentials with which the external image is accessed.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    credentials?: string;
}

/** Image from a registry outside Northflank, with the credentials that access it. */
export interface ExternalImageSourceInput {
    /**
     * Image to deploy. If it isn't on Docker Hub, the URL must be given.
     *
     * Pattern
     * `^(?:(?:https?:\/\/)?([a-zA-Z0-9\-]+\.[a-zA-Z0-9\.\-]+)(\/v1)?)?(?:\/)?([a-zA-Z/-9\.\-_]+)(?::([a-zA-Z/-9\.\-_:]+)|@([a-zA-Z/-9\.\-_:]+))$`.
     */
    imagePath: string;
    /**
     * ID of the saved credentials with which the external image is accessed.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    credentials?: string;
}

/** Content of a secret file. */
export interface FileContent {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Original encoding of the file, such as `utf-8`. It doesn't change how `data` is encoded. */
    encoding?: string;
}

/** Content of a secret file. */
export interface FileContentInput {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Original encoding of the file, such as `utf-8`. It doesn't change how `data` is encoded. */
    encoding?: string;
}

/** A saved secret file, with its value and details about it. */
export interface FileDetails {
    /** Value of the secret. */
    value: FileContent;
    /** ID of the secret group from which the secret is inherited, if there is one. */
    inheritedFrom?: string;
    /**
     * Priority of the secret group from which the secret is inherited, if there is one.
     *
     * Integer.
     */
    priority?: number;
    /**
     * Other places from which the file is inherited. They aren't used, because a file with the
     * same path has a higher priority.
     */
    overriding: {
        /** Value of the secret. */
        value: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null;
        /** ID of the secret group from which the secret is inherited. */
        inheritedFrom: string;
        /**
         * Priority of the secret group from which the secret is inherited.
         *
         * Integer.
         */
        priority: number;
    }[];
}

/** Envelope of the response. */
export interface GetServiceBranchesResponse {
    /** The requested page of branches. */
    data: BranchList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface GetServiceBuildArgumentsDetailsResponse {
    /** The requested build arguments and secret files, with details about each. */
    data: BuildArgumentDetails;
}

/** Envelope of the response. */
export interface GetServiceBuildArgumentsResponse {
    /** The requested build arguments and secret files. */
    data: BuildArguments;
}

/** Envelope of the response. */
export interface GetServiceBuildLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetServiceBuildMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetServiceBuildResponse {
    /** The requested build. */
    data: Build;
}

/** Envelope of the response. */
export interface GetServiceDeploymentResponse {
    /** The requested deployment. */
    data: ServiceDeploymentSettings;
}

/** Envelope of the response. */
export interface GetServiceHealthChecksResponse {
    /** The requested health checks. */
    data: HealthCheckList;
}

/** Envelope of the response. */
export interface GetServiceLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetServiceMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetServicePortsResponse {
    /** The requested ports. */
    data: ServicePortList;
}

/** Envelope of the response. */
export interface GetServicePullRequestsResponse {
    /** The requested page of pull requests. */
    data: PullRequestList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface GetServiceResponse {
    /** The requested service. */
    data: Service;
}

/** Envelope of the response. */
export interface GetServiceRuntimeEnvironmentDetailsResponse {
    /** The requested environment variables and secret files, with details about each. */
    data: RuntimeEnvironmentDetails;
}

/** Envelope of the response. */
export interface GetServiceRuntimeEnvironmentResponse {
    /** The requested environment variables and secret files. */
    data: ServiceRuntimeEnvironment;
}

/** GPUs of a workload. */
export interface Gpu {
    /** If true, the workload gets GPUs. */
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

/** GPUs of a workload. */
export interface GpuInput {
    /** If true, the workload gets GPUs. */
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

/** GPUs that a workload requests. */
export interface GpuOptions {
    /** If true, the workload gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. Applies only if `enabled` is true. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType?: string;
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

/** Check of a request header, as a string or as a regular expression. */
export type HeaderCheck = StringHeaderCheck | RegexHeaderCheck;

/** Check of a request header, as a string or as a regular expression. */
export type HeaderCheckInput = StringHeaderCheckInput | RegexHeaderCheckInput;

/** Settings for a health check. */
export interface HealthCheck {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP" | (string & {});
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | "startupProbe" | (string & {});
    /** Path of the endpoint for the health check. Required if `protocol` is `HTTP`. */
    path?: string;
    /** Command that the health check runs. Required if `protocol` is `CMD`. */
    cmd?: string;
    /**
     * Port number of the endpoint for the health check. Required if `protocol` is `HTTP`.
     *
     * Integer, at least 1.
     */
    port?: number;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, 1 to 180.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, 10 to 600.
     */
    periodSeconds: number;
    /**
     * Seconds to wait for a response before the health check counts as failed.
     *
     * Integer, 1 to 60.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, 1 to 255.
     */
    failureThreshold: number;
    /**
     * Number of successes from which the health check counts as successful.
     *
     * Integer, 1 to 255.
     */
    successThreshold?: number;
}

/** A health check of a resource. */
export interface HealthCheckDetails {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP" | (string & {});
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | (string & {});
    /** Path of the endpoint for the health check. */
    path?: string;
    /** Command that the health check runs. */
    cmd?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** HTTP port number of the endpoint for the health check. */
    httpPort?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** TCP port number of the endpoint for the health check. */
    tcpSocketPort?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, at least 1.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, at least 1.
     */
    periodSeconds: number;
    /**
     * Seconds to wait for a response before the health check counts as failed.
     *
     * Integer, at least 1.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, at least 1.
     */
    failureThreshold: number;
    /** Number of successes from which the health check counts as successful. */
    successThreshold?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
}

/** Settings for a health check. */
export interface HealthCheckInput {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP";
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | "startupProbe";
    /** Path of the endpoint for the health check. Required if `protocol` is `HTTP`. */
    path?: string;
    /** Command that the health check runs. Required if `protocol` is `CMD`. */
    cmd?: string;
    /**
     * Port number of the endpoint for the health check. Required if `protocol` is `HTTP`.
     *
     * Integer, at least 1.
     */
    port?: number;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, 1 to 180.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, 10 to 600.
     */
    periodSeconds: number;
    /**
     * Seconds to wait for a response before the health check counts as failed.
     *
     * Integer, 1 to 60.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, 1 to 255.
     */
    failureThreshold: number;
    /**
     * Number of successes from which the health check counts as successful.
     *
     * Integer, 1 to 255.
     */
    successThreshold?: number;
}

/** Health checks of a resource. */
export interface HealthCheckList {
    /** List of health checks. */
    healthChecks: HealthCheckDetails[];
}

/** Changes to the health checks of a resource. */
export interface HealthChecksUpdate {
    /** List of health checks. */
    healthChecks: HealthCheckInput[];
}

/** Build service whose image is deployed, and which of its builds. */
export interface InternalImageSource {
    /**
     * ID of the build service that is deployed.
     *
     * Alternative: A slug that begins with a letter. 3 to 54 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     *
     * Alternative: Any string.
     */
    id?: string;
    /** Branch whose builds are deployed. */
    branch?: string;
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch.
     */
    buildSHA?: string | ("latest" | (string & {}));
    /** ID of the build to deploy. */
    buildId?: string;
}

/** Build service whose image is deployed, and which of its builds. */
export interface InternalImageSourceInput {
    /**
     * ID of the build service that is deployed.
     *
     * Alternative: A slug that begins with a letter. 3 to 54 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     *
     * Alternative: Any string.
     */
    id?: string;
    /** Branch whose builds are deployed. */
    branch?: string;
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch.
     */
    buildSHA?: string | "latest";
    /** ID of the build to deploy. */
    buildId?: string;
}

/** Rule that allows or denies IP addresses access to a port. */
export interface IpPolicy {
    /**
     * IP addresses that the rule applies to.
     *
     * Each item: IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether the addresses are allowed or denied access. */
    action: "ALLOW" | "DENY" | (string & {});
}

/** Rule that allows or denies IP addresses access to a port. */
export interface IpPolicyInput {
    /**
     * IP addresses that the rule applies to.
     *
     * Each item: IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether the addresses are allowed or denied access. */
    action: "ALLOW" | "DENY";
}

/** Step or result of the latest build, and when it was reached. */
export interface LatestBuildStatus {
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

/** Envelope of the response. */
export interface ListServiceBuildsResponse {
    /** The requested page of builds. */
    data: BuildList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListServiceContainersResponse {
    /** The requested page of containers. */
    data: ContainerList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListServicesResponse {
    /** The requested page of services. */
    data: ServiceList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** A line of a log, with its time and its container. */
export interface LogLine {
    /** ID of the container that the line belongs to. */
    containerId?: string;
    /** Content of the line. */
    log: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /**
     * Time of the line.
     *
     * Format `date-time`.
     */
    ts: string;
}

/** A metric: its unit and its values. */
export interface Metric {
    /** Type, unit and resolution of the metric. */
    metricInfo?: {
        /** Type of the metric that is fetched. */
        metricId?: "cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume" | (string & {});
        /** Unit of the values. */
        metricUnit: "pct" | "vCPU" | "mb" | "kbps" | "rps" | "count" | (string & {});
        /**
         * Resolution of the values. Its unit isn't documented.
         *
         * Format `float`.
         */
        metricResolution?: number;
    };
    /** Values of the metric. */
    values: MetricValue[];
}

/** Values of a metric over time, and what they belong to. */
export interface MetricValue {
    /** Container and volume that the values belong to. */
    metadata?: {
        /** ID of the container that the values belong to. */
        containerId: string;
        /** ID of the volume that the values belong to. */
        volumeId?: string;
    };
    /** Values, each with its time. */
    data: {
        /**
         * Value of the metric.
         *
         * Format `float`.
         */
        value: number;
        /**
         * Time of the value.
         *
         * Format `date-time`.
         */
        ts: string;
    }[];
}

/** Metrics, each under the name of its type. */
export interface Metrics {
    /** CPU usage. */
    cpu?: Metric;
    /** Memory usage. */
    memory?: Metric;
    /** Incoming network traffic. */
    networkIngress?: Metric;
    /** Outgoing network traffic. */
    networkEgress?: Metric;
    /** Number of open TCP connections. */
    tcpConnectionsOpen?: Metric;
    /** How much of the disk is used. */
    diskUsage?: Metric;
    /** The metric of requests; its `metricInfo` names the unit. */
    requests?: Metric;
    /** HTTP responses with a 4xx status. */
    http4xxResponses?: Metric;
    /** HTTP responses with a 5xx status. */
    http5xxResponses?: Metric;
    /** The metric of bandwidth; its `metricInfo` names the unit. */
    bandwidth?: Metric;
    /** The metric of bandwidth volume; its `metricInfo` names the unit. */
    bandwidthVolume?: Metric;
}

/** A secret that is overridden. */
export interface OverriddenVariable {
    /** Value of the secret. */
    value: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** ID of the secret group from which the secret is inherited. */
    inheritedFrom: string;
    /** ID of the addon from which the secret is inherited, if there is one. */
    addonId?: string;
    /**
     * Priority of the secret group from which the secret is inherited.
     *
     * Integer.
     */
    priority: number;
}

/** Details of the pagination. */
export interface Pagination {
    /** If true, there is another page of results. */
    hasNextPage: boolean;
    /** Cursor with which to request the next page of results. */
    cursor?: string;
    /**
     * Number of results in this response.
     *
     * Format `float`.
     */
    count: number;
}

/** Envelope of the response. */
export interface PatchBuildServiceResponse {
    /** The changed service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface PatchCombinedServiceResponse {
    /** The changed service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface PatchDeploymentServiceResponse {
    /** The changed service with all its settings. */
    data: DeploymentService;
}

/** Path to which a rule applies, and how it is matched. */
export type PathRule = PrefixPathRule | ExactPathRule | RegexPathRule;

/** Path to which a rule applies, and how it is matched. */
export type PathRuleInput = PrefixPathRuleInput | ExactPathRuleInput | RegexPathRuleInput;

/** Envelope of the response. */
export interface PauseServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Protocol of a port: HTTP in one of two versions, TCP or UDP. */
export type PortProtocol = "HTTP" | "HTTP/2" | "TCP" | "UDP" | (string & {});

/** Path with which the path of a request must begin. */
export interface PrefixPathRule {
    /**
     * Prefix to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path?: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "prefix" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Path with which the path of a request must begin. */
export interface PrefixPathRuleInput {
    /**
     * Prefix to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path?: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "prefix";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** A pull request of a repository, with its latest commit. */
export interface PullRequest {
    /**
     * Number that identifies the pull request.
     *
     * Integer.
     */
    id: number;
    /** Status of the pull request. */
    state: string;
    /** Title of the pull request. */
    title: string;
    /** Name of the branch from which the pull request is merged. */
    source: string;
    /** Name of the branch that the pull request is merged into. */
    destination: string;
    /** SHA of the latest commit of the pull request. */
    sha: string;
    /**
     * When the pull request was opened.
     *
     * Format `date-time`.
     */
    created_at: string;
    /**
     * When the pull request was last updated.
     *
     * Format `date-time`.
     */
    updated_at: string;
    /** URL of the web page of the pull request. */
    html_url?: string;
}

/** Pull requests of a repository. */
export interface PullRequestList {
    /** Pull requests of the repository. */
    pullRequests?: PullRequest[];
}

/** Envelope of the response. */
export interface PutBuildServiceResponse {
    /** The created or updated service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface PutCombinedServiceResponse {
    /** The created or updated service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface PutDeploymentServiceResponse {
    /** The created or updated service with all its settings. */
    data: DeploymentService;
}

/** Header check that uses a regular expression. */
export interface RegexHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /** Name of the header. */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Header check that uses a regular expression. */
export interface RegexHeaderCheckInput {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /** Name of the header. */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Regular expression that the path of a request must match. */
export interface RegexPathRule {
    /** Regular expression to match. */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "regex" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Regular expression that the path of a request must match. */
export interface RegexPathRuleInput {
    /** Regular expression to match. */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "regex";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Envelope of the response. */
export interface RestartServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface ResumeServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Environment variables and secret files to set for runtime. */
export interface RuntimeEnvironment {
    /**
     * All environment variables at runtime: a map from names to values. Names can contain letters,
     * numbers, hyphens, forward slashes and dots.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
}

/** Environment variables and secret files at runtime, with details about each. */
export interface RuntimeEnvironmentDetails {
    /**
     * All environment variables that the resource can access at runtime: a map from names to
     * secrets with their details.
     */
    runtimeEnvironment: {
        [key: string]: VariableDetails;
    };
    /**
     * All secret files that the resource can access at runtime: a map from paths to files with
     * their details.
     */
    runtimeFiles: {
        [key: string]: FileDetails;
    };
}

/** Envelope of the response. */
export interface ScaleServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Security policies for individual paths of a port. */
export interface SecurePathConfiguration {
    /** If true, security policies apply at the level of paths. */
    enabled?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without any security policies being applied.
     */
    skipSecurityPoliciesForInternalTrafficViaPublicDns?: boolean;
    /** Rules for paths, each with its security policies. */
    rules?: SecurePathRule[];
}

/** Security policies for individual paths of a port. */
export interface SecurePathConfigurationInput {
    /** If true, security policies apply at the level of paths. */
    enabled?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without any security policies being applied.
     */
    skipSecurityPoliciesForInternalTrafficViaPublicDns?: boolean;
    /** Rules for paths, each with its security policies. */
    rules?: SecurePathRuleInput[];
}

/** Checks that a request to a path must pass. */
export interface SecurePathPolicies {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. The documentation describes `policies` in the same words. */
    ip?: IpPolicy[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheck[];
}

/** Checks that a request to a path must pass. */
export interface SecurePathPoliciesInput {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredentialInput[];
    /** Rules for the caller's IP address. The documentation describes `policies` in the same words. */
    ip?: IpPolicyInput[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicyInput[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSsoInput;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheckInput[];
}

/** Security policies of a rule, in two groups. */
export interface SecurePathPolicyGroups {
    /** Policies that are combined with `or`. */
    orPolicies?: SecurePathPolicies;
    /** Policies that are required. */
    requiredPolicies?: SecurePathPolicies;
}

/** Security policies of a rule, in two groups. */
export interface SecurePathPolicyGroupsInput {
    /** Policies that are combined with `or`. */
    orPolicies?: SecurePathPoliciesInput;
    /** Policies that are required. */
    requiredPolicies?: SecurePathPoliciesInput;
}

/** Rule for paths: their access mode and their security policies. */
export interface SecurePathRule {
    /** Paths on which the security policies are enforced, each with its priority. */
    paths: PathRule[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     */
    accessMode: "protected" | "unprotected" | (string & {});
    /** Security policies of the rule. */
    securityPolicies?: SecurePathPolicyGroups;
}

/** Rule for paths: their access mode and their security policies. */
export interface SecurePathRuleInput {
    /** Paths on which the security policies are enforced, each with its priority. */
    paths: PathRuleInput[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     */
    accessMode: "protected" | "unprotected";
    /** Security policies of the rule. */
    securityPolicies?: SecurePathPolicyGroupsInput;
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
    /** Display name. Paths use `id` instead. */
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
    billing: {
        /** ID of the plan, a slug such as `nf-compute-20`. */
        deploymentPlan: string;
    };
    /** Status of the latest build and of the latest deployment. */
    status: ServiceStatus;
    /** If true, the service is paused and none of its instances run. */
    servicePaused?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: VcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: ServiceBundleData;
    /** What the service runs, where, and with how many instances. */
    deployment?: ServiceDeployment;
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfiguration;
    /** Build engine of the service, and its settings. */
    buildEngineConfiguration?: BuildEngineConfiguration;
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

/** Rules that adapt a service to its load. */
export interface ServiceAutoscalingInput {
    /** Rules for the number of instances. */
    horizontal?: ServiceHorizontalAutoscalingInput;
}

/** Which commits are built, and which context and credentials a build has. */
export interface ServiceBuildConfiguration {
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
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccess;
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
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorage;
}

/** Which commits are built, and which context and credentials a build has. */
export interface ServiceBuildConfigurationInput {
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
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccessInput;
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
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Changes to the build options of a service. */
export type ServiceBuildOptionsUpdate = ServiceBuildOptionsUpdateDockerfile | BuildOptionsUpdateBuildpack | ServiceBuildConfigurationInput;

/** Build options, with the settings for building from a Dockerfile. */
export interface ServiceBuildOptionsUpdateDockerfile {
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileBuildOptions;
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
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccessInput;
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
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Build to start, from an archive or from a Git repository. */
export type ServiceBuildStart = ServiceBuildStartFromBundle | ServiceBuildStartFromGit;

/** Settings for a build from an archive. */
export interface ServiceBuildStartFromBundle {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /** Branch of the build. */
    branch?: string;
    /** SHA of the commit of the build. */
    sha?: string;
}

/** Settings for a build from a Git repository. */
export interface ServiceBuildStartFromGit {
    /**
     * SHA of the commit to build. Without it, the latest relevant commit is built.
     *
     * Exactly 40 characters.
     */
    sha?: string;
    /**
     * Branch to build from. Without `sha`, the latest commit of the branch is built. Only build
     * services support it; they require either `branch` or `pullRequestId`, not both.
     */
    branch?: string;
    /**
     * ID of the pull request to build from. Without `sha`, the latest commit of the pull request
     * is built. Only build services support it; they require either `branch` or `pullRequestId`,
     * not both.
     *
     * Integer.
     */
    pullRequestId?: number;
    /** Optional overrides for the build. Several can be given at once. */
    overrides?: BuildOverrides;
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

/** What is hashed. Applies if `mode` is `consistentHash`. */
export interface ServiceConsistentHash {
    /** What is hashed: the caller's IP address, or a request header. */
    mode: "ip" | "customHeader" | (string & {});
    /** Name of the header that is hashed, or null if none is set. */
    header?: string | null;
}

/** What is hashed. Applies if `mode` is `consistentHash`. */
export interface ServiceConsistentHashInput {
    /** What is hashed: the caller's IP address, or a request header. */
    mode: "ip" | "customHeader";
    /** Name of the header that is hashed, or null if none is set. */
    header?: string | null;
}

/**
 * How a service runs, without its image. The image of a deployment service can be chosen
 * later.
 */
export interface ServiceCreateDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** Options for the creation of a service. */
export interface ServiceCreateOptions {
    /**
     * Volumes to attach to the service.
     *
     * Each item: ID of a volume. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    volumesToAttach?: string[];
    /**
     * Seconds from creation until the service expires automatically, from 300 (5 minutes) to
     * 604800 (7 days). When it expires, it is paused and its deletion is scheduled.
     *
     * Integer.
     */
    expiryTime?: number;
}

/** Options for the creation of a service. */
export interface ServiceCreateOptionsInput {
    /**
     * Volumes to attach to the service.
     *
     * Each item: ID of a volume. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    volumesToAttach?: string[];
    /**
     * Seconds from creation until the service expires automatically, from 300 (5 minutes) to
     * 604800 (7 days). When it expires, it is paused and its deletion is scheduled.
     *
     * Integer.
     */
    expiryTime?: number;
}

/** Settings for a port. */
export interface ServiceCreatePort {
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Who can access the port. */
    security?: ServicePortSecuritySettingsInput;
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /** If true, a public HTTP port has no `code.run` host name, only its `domains`. */
    disableNfDomain?: boolean;
    /** Advanced options of the port. */
    advancedOptions?: {
        /** If true, the port uses passthrough mode for TLS. */
        enableTlsPassthrough?: boolean;
    };
    /** Protocol of the port. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP";
}

/** Access to a build service from other projects. */
export interface ServiceCrossProjectAccess {
    /** If true, resources in other projects can reference this build service. */
    enabled: boolean;
    /**
     * Projects that are included or excluded, depending on `isAllowList`.
     *
     * Each item: ID of a project that is included or excluded. Pattern `^[A-Za-z0-9-]+$`.
     */
    projects?: string[];
    /**
     * If true, the build service is open to the listed projects only. If false, it is open to all
     * projects except the listed ones.
     */
    isAllowList?: boolean;
}

/** Access to a build service from other projects. */
export interface ServiceCrossProjectAccessInput {
    /** If true, resources in other projects can reference this build service. */
    enabled: boolean;
    /**
     * Projects that are included or excluded, depending on `isAllowList`.
     *
     * Each item: ID of a project that is included or excluded. Pattern `^[A-Za-z0-9-]+$`.
     */
    projects?: string[];
    /**
     * If true, the build service is open to the listed projects only. If false, it is open to all
     * projects except the listed ones.
     */
    isAllowList?: boolean;
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
    /**
     * Average over all running instances from which instances are added.
     *
     * Format `float`.
     */
    thresholdValue: number;
}

/** Custom metric that a service reports, and the value from which it scales. */
export interface ServiceCustomMetricInput {
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
    metricType: "gauge" | "counter";
    /**
     * Average over all running instances from which instances are added.
     *
     * Format `float`.
     */
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
    external?: ExternalDeployment;
    /** Image that a service on Northflank builds. */
    internal?: ServiceInternalDeployment;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Deployment of a service, of an image that is built on Northflank or of an external image. */
export type ServiceDeploymentSettings = ServiceInternalDeploymentSettings | ExternalDeploymentSettings;

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

/** Adds and removes instances between a minimum and a maximum, by the metrics that are enabled. */
export interface ServiceHorizontalAutoscaling {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
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

/** Adds and removes instances between a minimum and a maximum, by the metrics that are enabled. */
export interface ServiceHorizontalAutoscalingInput {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
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
    userMetrics?: ServiceUserMetricsInput;
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

/** Build that a service runs, and where it comes from. */
export interface ServiceInternalDeploymentDetails {
    /** Full identifier of the deployed resource. */
    appId: string;
    /** ID of the service whose builds are deployed. */
    nfObjectId: string;
    /** Type of the resource that `nfObjectId` identifies. */
    nfObjectType: "service" | (string & {});
    /** URL of the repository from which the image is built. */
    repository: string;
    /** Branch whose builds are deployed. */
    branch: string;
    /** ID of the build that is currently deployed. */
    buildId: string;
    /**
     * SHA of the commit whose build is deployed. If it is `latest`, the newest commit is deployed
     * automatically.
     */
    buildSHA: string;
    /** Commit that is currently deployed, in full even if `buildSHA` is `latest`. */
    deployedSHA?: string;
}

/** Deployment of an image that a service on Northflank builds, with its settings. */
export interface ServiceInternalDeploymentSettings {
    /** Region in which the service is built or run, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** Image that a service on Northflank builds. */
    internal: ServiceInternalDeploymentDetails;
}

/** A page of services. */
export interface ServiceList {
    /** List of services. */
    services: ServiceListItem[];
}

/** A service in a list, without most of its settings. */
export interface ServiceListItem {
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** ID of the project to which the service belongs. */
    projectId: string;
    /** Display name. Paths use `id` instead. */
    name: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: Name of a tag. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the service, for people. */
    description?: string;
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** Current status of the service. */
    status: ServiceStatus;
}

/** How requests are distributed among the instances of a service. */
export interface ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting" | (string & {});
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHash;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header" | (string & {});
    };
}

/** How requests are distributed among the instances of a service. */
export interface ServiceLoadBalancingInput {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting";
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHashInput;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header";
    };
}

/** Changes to the rules that adapt a service to its load. */
export interface ServicePatchAutoscaling {
    /** Rules for the number of instances. */
    horizontal?: ServicePatchHorizontalAutoscaling;
}

/** Changes to the rules for the number of instances of a service. */
export interface ServicePatchHorizontalAutoscaling {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
    maxReplicas?: number;
    /** Scaling by CPU usage. */
    cpu?: {
        /** If true, instances are scaled by CPU usage. */
        enabled?: boolean;
        /**
         * CPU usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage?: number;
    };
    /** Scaling by memory usage. */
    memory?: {
        /** If true, instances are scaled by memory usage. */
        enabled?: boolean;
        /**
         * Memory usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage?: number;
    };
    /** Scaling by the request rate. */
    rps?: {
        /** If true, instances are scaled by the request rate. */
        enabled?: boolean;
        /**
         * Requests per second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue?: number;
    };
    /** Scaling by custom metrics that the service reports. */
    userMetrics?: ServicePatchUserMetrics;
}

/** Changes to how requests are distributed among the instances of a service. */
export interface ServicePatchLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode?: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting";
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHashInput;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header";
    };
}

/** Changes to the scaling by custom metrics that a service reports over HTTP. */
export interface ServicePatchUserMetrics {
    /** If true, instances are scaled by custom metrics. */
    enabled?: boolean;
    /**
     * Path at which the metrics are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath?: string;
    /**
     * Port at which the metrics are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort?: number;
    /** Metrics to scale by, at least one if custom metrics are enabled. */
    metrics?: ServiceCustomMetricInput[];
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

/** User name and password for a port. */
export interface ServicePortCredentialInput {
    /**
     * User name.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    username: string;
    /** Password of the user, in clear text. */
    password: string;
    /** Authentication scheme. The only one is HTTP basic authentication. */
    type: "basic-auth";
}

/** Custom domain of a port. */
export interface ServicePortDomain {
    /** Name of the domain, for example `app.example.com`. */
    name: string;
    /** Status of the domain's TLS certificate. */
    certificate: {
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
    };
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

/** List of the ports that a service listens on. */
export interface ServicePortList {
    /** Ports that the service listens on. Empty if there are none. */
    ports: ServicePort[];
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecurity {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
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

/** Checks that a request to a port must pass. */
export interface ServicePortSecuritySettings {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. The documentation describes `policies` in the same words. */
    ip?: IpPolicy[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheck[];
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and" | (string & {});
    /** Security policies for individual paths of the port. */
    securePathConfiguration?: SecurePathConfiguration;
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecuritySettingsInput {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredentialInput[];
    /** Rules for the caller's IP address. The documentation describes `policies` in the same words. */
    ip?: IpPolicyInput[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicyInput[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSsoInput;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheckInput[];
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and";
    /** Security policies for individual paths of the port. */
    securePathConfiguration?: SecurePathConfigurationInput;
}

/** A port, and who can access it. */
export interface ServicePortSettings {
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Who can access the port. */
    security?: ServicePortSecuritySettings;
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /** If true, a public HTTP port has no `code.run` host name, only its `domains`. */
    disableNfDomain?: boolean;
    /** Advanced options of the port. */
    advancedOptions?: {
        /** If true, the port uses passthrough mode for TLS. */
        enableTlsPassthrough?: boolean;
    };
    /**
     * Protocol of the port.
     *
     * Alternative: An HTTP protocol.
     */
    protocol?: ("HTTP" | "HTTP/2" | (string & {})) | PortProtocol;
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
    /** If true, all members of the organisation can access the service. */
    allowAnyOrgUsers?: boolean;
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

/** Restricts a port to signed-in members of an organisation. */
export interface ServicePortSsoInput {
    /** WorkOS ID of the organisation whose members have access. */
    organizationId?: string;
    /**
     * Restricts access to members of at least one of these directory groups.
     *
     * Each item: ID of a directory group.
     */
    directoryGroupIds?: string[];
    /** If true, all members of the organisation can access the service. */
    allowAnyOrgUsers?: boolean;
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

/** Settings for a port, in a list that replaces or updates the existing ports. */
export interface ServicePortUpdate {
    /**
     * ID of an existing port. Send it with a change to keep the security settings of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id?: string;
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Protocol of the port. Public ports support only `HTTP` and `HTTP/2`. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP";
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /** Who can access the port. */
    security?: ServicePortSecuritySettingsInput;
    /** If true, a public HTTP port has no `code.run` host name, only its `domains`. */
    disableNfDomain?: boolean;
}

/** Changes to the ports of a service. */
export interface ServicePortsUpdate {
    /** Ports that replace or update the existing ports. */
    ports: ServicePortUpdate[];
}

/** Settings to change when a service resumes. */
export interface ServiceResume {
    /**
     * Number of instances that the service has after it resumes.
     *
     * Integer.
     */
    instances?: number;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD?: boolean;
}

/** Settings of a rollout strategy. */
export interface ServiceRolloutSettings {
    /**
     * Maximum surge during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxSurge?: number | string;
    /**
     * Maximum that can be unavailable during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxUnavailable?: number | string;
}

/** Settings of a rollout strategy. */
export interface ServiceRolloutSettingsInput {
    /**
     * Maximum surge during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxSurge?: number | string;
    /**
     * Maximum that can be unavailable during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxUnavailable?: number | string;
}

/** How instances of a new version replace the old ones. */
export interface ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Only present for accounts that have this feature.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | "custom" | (string & {});
    /** Settings of the rollout strategy. */
    settings?: ServiceRolloutSettings;
}

/** How instances of a new version replace the old ones. */
export interface ServiceRolloutStrategyInput {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Only present for accounts that have this feature.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | "custom";
    /** Settings of the rollout strategy. */
    settings?: ServiceRolloutSettingsInput;
}

/** Environment variables and secret files at runtime. */
export interface ServiceRuntimeEnvironment {
    /**
     * Environment variables at runtime: a map from names to values. If the parameter `show` is
     * `this`, only secrets that are saved to this resource are returned; if it is `inherited`,
     * only secrets from linked secret groups. Otherwise, both are returned.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from paths to files. If the parameter `show` is `this`, only
     * files that are saved to this resource are returned; if it is `inherited`, only files from
     * linked secret groups. Otherwise, both are returned.
     */
    runtimeFiles: {
        [key: string]: FileContent;
    };
}

/** Result of setting the runtime environment of a service. */
export interface ServiceRuntimeEnvironmentEditResult {
    /** If true, the operation succeeded. */
    success: boolean;
    /** If true, the service restarted successfully with the new environment variables. */
    restartSuccessful: boolean;
}

/** Changes to the scaling of a service. */
export interface ServiceScale {
    /**
     * Number of instances that the service is scaled to.
     *
     * Integer.
     */
    instances?: number;
    /**
     * ID of the deployment plan to change to.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /**
     * Seconds between SIGTERM and SIGKILL when a container is stopped, in which its process can
     * finish.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
}

/**
 * Status of the latest build and deployment of a service. Either can be missing if there was
 * none.
 */
export interface ServiceStatus {
    /** Status of the latest build. */
    build?: LatestBuildStatus;
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

/** Scaling by custom metrics that a service reports over HTTP. */
export interface ServiceUserMetricsInput {
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
    metrics?: ServiceCustomMetricInput[];
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

/** How instances are distributed over the zones of a region, to survive the loss of a zone. */
export interface ServiceZonalRedundancyInput {
    /** Whether instances are distributed over zones: not at all, if possible, or always. */
    type?: "disabled" | "preferred" | "required";
    /**
     * Number of zones that must be in use before a zone gets a second container. Applies only if
     * `type` is `required`.
     *
     * Integer, at least 1.
     */
    minZones?: number;
}

/** Envelope of the response. */
export interface StartServiceBuildResponse {
    /** The build that was started. */
    data: BuildStartResult;
}

/** Header check that compares strings. */
export interface StringHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Pattern `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Header check that compares strings. */
export interface StringHeaderCheckInput {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Pattern `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Envelope of the response. */
export interface UpdateServiceBuildOptionsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceBuildSourceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceDeploymentResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceHealthChecksResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServicePortsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A saved secret, with its value and details about it. */
export interface VariableDetails {
    /** Value of the secret. */
    value: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** ID of the secret group from which the secret is inherited, if there is one. */
    inheritedFrom?: string;
    /** ID of the addon from which the secret is inherited, if there is one. */
    addonId?: string;
    /**
     * Priority of the secret group from which the secret is inherited, if there is one.
     *
     * Integer.
     */
    priority?: number;
    /**
     * Other places from which the secret is inherited. They aren't used, because a secret with the
     * same key has a higher priority.
     */
    overriding: OverriddenVariable[];
}

/** Git repository from which an image is built. */
export interface VcsData {
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
export interface WorkloadMetadata {
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

/** Labels and annotations of the workload, in addition to Northflank's own. */
export interface WorkloadMetadataInput {
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
