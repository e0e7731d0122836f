// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Schema as $Schema } from '../src/validate/schema.ts';
import { validator as $validator, type Validator as $Validator } from '../src/validate/validator.ts';

export type { Problem } from '../src/validate/judge.ts';
export type { OperationValidators } from '../src/validate/validator.ts';
export type { $Validator as Validator };

const AbortServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const Billing: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const BillingInput: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const BillingPatch: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuOptions },
  },
};

const Branch: $Schema = {
  type: "object",
  required: ["name", "id", "commit"],
  properties: {
    name: { type: "string" },
    id: { type: "string" },
    commit: { $ref: () => BranchCommit },
  },
};

const BranchCommit: $Schema = {
  type: "object",
  required: ["sha", "author"],
  properties: {
    sha: { type: "string" },
    author: {
      type: "object",
      required: ["login"],
      properties: { login: { type: "string" } },
    },
    message: { type: "string" },
    date: { type: "string", format: "date-time" },
  },
};

const BranchList: $Schema = {
  type: "object",
  properties: { branches: { type: "array", items: { $ref: () => Branch } } },
};

const Build: $Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    branch: { type: "string" },
    pullRequestId: { type: "number", format: "float" },
    status: {
      type: "string",
      enum: [
        "QUEUED",
        "PENDING",
        "UNSCHEDULABLE",
        "STARTING",
        "CLONING",
        "BUILDING",
        "UPLOADING",
        "ABORTED",
        "FAILURE",
        "SUBMISSION_FAILURE",
        "SUCCESS",
        "CRASHED",
        "IN_PROGRESS",
      ],
    },
    sha: { type: "string" },
    registry: { type: "object", properties: { uri: { type: "string" } } },
    concluded: { type: "boolean" },
    createdAt: { type: "string", format: "date-time" },
    success: { type: "boolean" },
    message: { type: "string" },
    buildConcludedAt: { type: "number", format: "float" },
  },
};

const BuildArgumentDetails: $Schema = {
  type: "object",
  required: ["buildArguments", "buildFiles"],
  properties: {
    buildArguments: { type: "object", additionalProperties: { $ref: () => VariableDetails } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileDetails } },
  },
};

const BuildArguments: $Schema = {
  type: "object",
  required: ["buildArguments", "buildFiles"],
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
  },
};

const BuildArgumentsEdit: $Schema = {
  type: "object",
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildConfiguration: $Schema = {
  type: "object",
  properties: {
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorage },
  },
};

const BuildConfigurationInput: $Schema = {
  type: "object",
  properties: {
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const BuildEngineConfiguration: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["buildpack", "buildkit", "kaniko"] },
    buildpack: { $ref: () => BuildpackEngine },
    buildkit: {
      type: "object",
      properties: {
        useCache: { type: "boolean" },
        useInternalCache: { type: "boolean" },
        internalCacheStorage: { type: "boolean" },
      },
    },
    kaniko: { type: "object", properties: { useCache: { type: "boolean" } } },
  },
};

const BuildList: $Schema = {
  type: "object",
  required: ["builds"],
  properties: { builds: { type: "array", items: { $ref: () => Build } } },
};

const BuildOnlyStatus: $Schema = { type: "object", properties: { build: { $ref: () => LatestBuildStatus } } };

const BuildOptionsUpdateBuildpack: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    buildpack: { $ref: () => BuildpackSettingsInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
  },
};

const BuildOverrides: $Schema = {
  type: "object",
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    docker: {
      type: "object",
      properties: {
        dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
        dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
        dockerfileTarget: { type: "string", pattern: "^[a-zA-Z0-9-_]+$" },
      },
    },
  },
};

const BuildService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "vcsData",
    "buildSettings",
    "serviceType",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BuildServiceBilling },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServiceVcsData },
    buildSettings: { $ref: () => BuildSettings },
    buildConfiguration: { $ref: () => ServiceBuildConfiguration },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    serviceType: { type: "string", enum: ["build"] },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: { $ref: () => BuildOnlyStatus },
  },
};

const BuildServiceBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const BuildServiceBillingInput: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const BuildServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "vcsData", "buildSettings"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BuildServiceBillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServiceVcsDataInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    buildConfiguration: { $ref: () => ServiceBuildConfigurationInput },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServicePatchVcsData },
    buildSettings: { $ref: () => BuildSettingsPatch },
    buildConfiguration: { $ref: () => ServiceBuildConfigurationInput },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildServicePatchVcsData: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildServiceVcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildServiceVcsDataInput: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildSettings: $Schema = {
  oneOf: [
    { $ref: () => DockerfileBuildSettings },
    { $ref: () => BuildpackBuildSettings },
  ],
};

const BuildSettingsInput: $Schema = {
  oneOf: [
    { $ref: () => DockerfileBuildSettingsInput },
    { $ref: () => BuildpackBuildSettingsInput },
  ],
};

const BuildSettingsPatch: $Schema = {
  type: "object",
  properties: {
    storage: {
      type: "object",
      properties: {
        ephemeralStorage: {
          type: "object",
          properties: {
            storageSize: {
              type: "integer",
              enum: [16384, 32768, 65536, 131072, 262144, 524288],
              minimum: 16384,
            },
          },
        },
      },
    },
    dockerfile: { $ref: () => DockerfileSettingsPatch },
    buildpack: { $ref: () => BuildpackSettingsInput },
  },
};

const BuildSourceUpdate: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    projectBranch: { type: "string" },
    selfHostedVcsId: { type: "string", pattern: "^([A-Za-z0-9-]+)|([0-9a-f]{24})$" },
    accountLogin: { type: "string" },
  },
};

const BuildStartResult: $Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    branch: { type: "string" },
    pullRequestId: { type: "number", format: "float" },
    sha: { type: "string" },
    registry: { type: "object", properties: { uri: { type: "string" } } },
    createdAt: { type: "string", format: "date-time" },
    status: { type: "string" },
    concluded: { type: "boolean" },
  },
};

const BuildStorage: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: {
        storageSize: {
          type: "integer",
          enum: [16384, 32768, 65536, 131072, 262144, 524288],
          minimum: 16384,
        },
      },
    },
  },
};

const BuildStorageInput: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: {
        storageSize: {
          type: "integer",
          enum: [16384, 32768, 65536, 131072, 262144, 524288],
          minimum: 16384,
        },
      },
    },
  },
};

const BuildkitSettings: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    cacheStorageSize: { type: "integer" },
    useInternalCache: { type: "boolean" },
    internalCacheStorage: { type: "number", format: "float" },
  },
};

const BuildkitSettingsInput: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    cacheStorageSize: { type: "integer" },
    useInternalCache: { type: "boolean" },
    internalCacheStorage: { type: "number", format: "float" },
  },
};

const BuildpackBuildSettings: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    storage: { $ref: () => BuildStorage },
    buildpack: { $ref: () => BuildpackSettings },
  },
};

const BuildpackBuildSettingsInput: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    storage: { $ref: () => BuildStorageInput },
    buildpack: { $ref: () => BuildpackSettingsInput },
  },
};

const BuildpackConfig: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackConfigInput: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackConfigPatch: $Schema = {
  type: "object",
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackEngine: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
        "HEROKU_24",
        "HEROKU_22",
        "HEROKU_22_CLASSIC",
        "HEROKU_20",
        "HEROKU_18",
        "GOOGLE_22",
        "GOOGLE_V1",
        "CNB_ALPINE",
        "CNB_BIONIC",
        "PAKETO_JAMMY_TINY",
        "PAKETO_JAMMY_BASE",
        "PAKETO_JAMMY_FULL",
        "PAKETO_TINY",
        "PAKETO_BASE",
        "PAKETO_FULL",
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    useCache: { type: "boolean" },
  },
};

const BuildpackSettings: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
        "HEROKU_24",
        "HEROKU_22",
        "HEROKU_22_CLASSIC",
        "HEROKU_20",
        "HEROKU_18",
        "GOOGLE_22",
        "GOOGLE_V1",
        "CNB_ALPINE",
        "CNB_BIONIC",
        "PAKETO_JAMMY_TINY",
        "PAKETO_JAMMY_BASE",
        "PAKETO_JAMMY_FULL",
        "PAKETO_TINY",
        "PAKETO_BASE",
        "PAKETO_FULL",
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    buildContext: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const BuildpackSettingsInput: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
        "HEROKU_24",
        "HEROKU_22",
        "HEROKU_22_CLASSIC",
        "HEROKU_20",
        "HEROKU_18",
        "GOOGLE_22",
        "GOOGLE_V1",
        "CNB_ALPINE",
        "CNB_BIONIC",
        "PAKETO_JAMMY_TINY",
        "PAKETO_JAMMY_BASE",
        "PAKETO_JAMMY_FULL",
        "PAKETO_TINY",
        "PAKETO_BASE",
        "PAKETO_FULL",
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    buildContext: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const ClearServiceBuildCacheResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const Cluster: $Schema = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    namespace: { type: "string" },
    loadBalancers: { type: "array", items: { type: "string" } },
  },
};

const CombinedService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "buildSettings",
    "serviceType",
    "deployment",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => Billing },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    ports: { type: "array", items: { $ref: () => ServicePortSettings } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServiceVcsData },
    bundleData: { $ref: () => CombinedServiceBundleData },
    buildSettings: { $ref: () => BuildSettings },
    buildConfiguration: { $ref: () => BuildConfiguration },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    autoscaling: { $ref: () => ServiceAutoscaling },
    createOptions: { $ref: () => ServiceCreateOptions },
    deploymentSysctlSettings: {
      type: "object",
      properties: { "vm.max_map_count": { type: "integer", minimum: 1, maximum: 1048576 } },
    },
    serviceType: { type: "string", enum: ["combined"] },
    deployment: { $ref: () => CombinedServiceDeployment },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    expiryTime: { type: "string", format: "date-time" },
    expiredAt: { type: "string", format: "date-time" },
    scheduledDeletion: { type: "string", format: "date-time" },
    status: { $ref: () => CombinedServiceStatus },
  },
};

const CombinedServiceBundleData: $Schema = {
  type: "object",
  required: ["bundleUrl", "branch"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const CombinedServiceBundleDataInput: $Schema = {
  type: "object",
  required: ["bundleUrl", "branch"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const CombinedServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "deployment", "buildSettings"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    deployment: { $ref: () => ServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServiceVcsDataInput },
    bundleData: { $ref: () => CombinedServiceBundleDataInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServiceLoadBalancingInput },
    autoscaling: { $ref: () => ServiceAutoscalingInput },
    createOptions: { $ref: () => ServiceCreateOptionsInput },
  },
};

const CombinedServiceDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorage },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadata },
    imageUrl: { type: "string" },
  },
};

const CombinedServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    deployment: { $ref: () => CombinedServicePatchDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServicePatchVcsData },
    bundleData: {
      type: "object",
      properties: {
        bundleUrl: { type: "string" },
        branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
      },
    },
    buildSettings: { $ref: () => BuildSettingsPatch },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServicePatchLoadBalancing },
    autoscaling: { $ref: () => ServicePatchAutoscaling },
  },
};

const CombinedServicePatchDeployment: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigPatch },
    docker: {
      type: "object",
      properties: {
        configType: {
          type: "string",
          enum: [
            "default",
            "customEntrypoint",
            "customCommand",
            "customEntrypointCustomCommand",
          ],
        },
        customEntrypoint: { type: "string" },
        customCommand: { type: "string" },
      },
    },
    storage: { $ref: () => DeploymentStoragePatch },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuOptions },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: { type: "object", properties: { enabled: { type: "boolean" } } },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const CombinedServicePatchVcsData: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const CombinedServiceStatus: $Schema = {
  type: "object",
  required: ["deployment"],
  properties: {
    build: { $ref: () => LatestBuildStatus },
    deployment: { $ref: () => ServiceDeploymentStatus },
  },
};

const CombinedServiceVcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const CombinedServiceVcsDataInput: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const Container: $Schema = {
  type: "object",
  required: ["name", "createdAt", "status", "updatedAt"],
  properties: {
    name: { type: "string" },
    createdAt: { type: "integer", minimum: 1 },
    status: {
      type: "string",
      enum: [
        "TASK_RUNNING",
        "TASK_STARTING",
        "TASK_STAGING",
        "TASK_KILLING",
        "TASK_KILLED",
        "TASK_FAILED",
        "TASK_FINISHED",
      ],
    },
    nodeName: { type: "string" },
    nodePoolUserId: { type: "string" },
    nodePoolProviderId: { type: "string" },
    host: { type: "string" },
    ipAddresses: { type: "array", items: { type: "string" } },
    updatedAt: { type: "integer", minimum: 1 },
  },
};

const ContainerList: $Schema = {
  type: "object",
  properties: { containers: { type: "array", items: { $ref: () => Container } } },
};

const CreateBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const CreateCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const CreateDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const DeleteServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeploymentService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "serviceType",
    "deployment",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServiceBilling },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    ports: { type: "array", items: { $ref: () => ServicePortSettings } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    autoscaling: { $ref: () => ServiceAutoscaling },
    createOptions: { $ref: () => ServiceCreateOptions },
    deploymentSysctlSettings: {
      type: "object",
      properties: { "vm.max_map_count": { type: "integer", minimum: 1, maximum: 1048576 } },
    },
    serviceType: { type: "string", enum: ["deployment"] },
    deployment: { $ref: () => DeploymentServiceDeployment },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    expiryTime: { type: "string", format: "date-time" },
    expiredAt: { type: "string", format: "date-time" },
    scheduledDeletion: { type: "string", format: "date-time" },
    status: { $ref: () => DeploymentServiceStatus },
  },
};

const DeploymentServiceBilling: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const DeploymentServiceBillingInput: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const DeploymentServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "deployment"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServiceBillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    deployment: { $ref: () => DeploymentServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServiceLoadBalancingInput },
    autoscaling: { $ref: () => ServiceAutoscalingInput },
    createOptions: { $ref: () => ServiceCreateOptionsInput },
  },
};

const DeploymentServiceCreateDeployment: $Schema = {
  anyOf: [
    { $ref: () => DeploymentServiceInternalDeployment },
    { $ref: () => DeploymentServiceExternalDeployment },
    { $ref: () => ServiceCreateDeployment },
  ],
};

const DeploymentServiceDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorage },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadata },
    internal: { $ref: () => InternalImageSource },
    external: { $ref: () => ExternalImageSource },
    imageUrl: { type: "string" },
  },
};

const DeploymentServiceExternalDeployment: $Schema = {
  type: "object",
  required: ["instances", "external"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
    external: { $ref: () => ExternalImageSourceInput },
  },
};

const DeploymentServiceInternalDeployment: $Schema = {
  type: "object",
  required: ["instances", "internal"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
    internal: { $ref: () => InternalImageSourceInput },
  },
};

const DeploymentServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServicePatchBilling },
    deployment: { $ref: () => DeploymentServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServicePatchLoadBalancing },
    autoscaling: { $ref: () => ServicePatchAutoscaling },
  },
};

const DeploymentServicePatchBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuOptions },
  },
};

const DeploymentServiceStatus: $Schema = {
  type: "object",
  required: ["deployment"],
  properties: { deployment: { $ref: () => ServiceDeploymentStatus } },
};

const DeploymentStorage: $Schema = {
  type: "object",
  properties: {
    useHdbStorage: { type: "boolean" },
    usePdSsdStorage: { type: "boolean" },
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStorageDetails: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      required: ["storageSize"],
      properties: { storageSize: { type: "number", format: "float" } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStorageInput: $Schema = {
  type: "object",
  properties: {
    useHdbStorage: { type: "boolean" },
    usePdSsdStorage: { type: "boolean" },
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStoragePatch: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentUpdate: $Schema = {
  anyOf: [
    { $ref: () => DeploymentUpdateExternal },
    { $ref: () => DeploymentUpdateInternal },
    { $ref: () => DeploymentUpdateCommand },
  ],
};

const DeploymentUpdateCommand: $Schema = {
  type: "object",
  properties: {
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DeploymentUpdateExternal: $Schema = {
  type: "object",
  properties: {
    external: { $ref: () => ExternalImageSourceInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DeploymentUpdateInternal: $Schema = {
  type: "object",
  required: ["internal"],
  properties: {
    internal: { $ref: () => InternalImageSourceInput },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DockerConfig: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customEntrypoint",
        "customCommand",
        "customEntrypointCustomCommand",
      ],
    },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const DockerConfigInput: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customEntrypoint",
        "customCommand",
        "customEntrypointCustomCommand",
      ],
    },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const DockerfileBuildOptions: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const DockerfileBuildSettings: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    storage: { $ref: () => BuildStorage },
    dockerfile: { $ref: () => DockerfileSettings },
  },
};

const DockerfileBuildSettingsInput: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    storage: { $ref: () => BuildStorageInput },
    dockerfile: { $ref: () => DockerfileSettingsInput },
  },
};

const DockerfileSettings: $Schema = {
  type: "object",
  required: ["dockerFilePath", "dockerWorkDir"],
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettings },
  },
};

const DockerfileSettingsInput: $Schema = {
  type: "object",
  required: ["dockerFilePath", "dockerWorkDir"],
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const DockerfileSettingsPatch: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const EditServiceBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const EditServiceRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServiceRuntimeEnvironmentEditResult } },
};

const ErrorDetail: $Schema = {
  type: "object",
  required: ["status", "message"],
  properties: {
    status: { type: "integer" },
    message: { type: "string" },
    id: { type: "string" },
    details: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
  },
};

const ErrorResponse: $Schema = {
  type: "object",
  required: ["error"],
  properties: { error: { $ref: () => ErrorDetail } },
};

const ExactPathRule: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["exact"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const ExactPathRuleInput: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["exact"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const ExternalDeployment: $Schema = {
  type: "object",
  required: ["imagePath", "registryProvider", "privateImage"],
  properties: {
    imagePath: { type: "string" },
    registryProvider: {
      type: "string",
      enum: [
        "acr",
        "ecr",
        "gar",
        "dockerhub",
        "dhi",
        "github",
        "gitlab",
        "custom",
        "legacy",
      ],
    },
    privateImage: { type: "boolean" },
  },
};

const ExternalDeploymentSettings: $Schema = {
  type: "object",
  required: ["external"],
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    external: { $ref: () => ExternalDeployment },
  },
};

const ExternalImageSource: $Schema = {
  type: "object",
  required: ["imagePath"],
  properties: {
    imagePath: {
      type: "string",
      pattern: "^(?:(?:https?:\\/\\/)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9\\.\\-]+)(\\/v1)?)?(?:\\/)?([a-zA-Z/-9\\.\\-_]+)(?::([a-zA-Z/-9\\.\\-_:]+)|@([a-zA-Z/-9\\.\\-_:]+))$",
    },
    credentials: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const ExternalImageSourceInput: $Schema = {
  type: "object",
  required: ["imagePath"],
  properties: {
    imagePath: {
      type: "string",
      pattern: "^(?:(?:https?:\\/\\/)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9\\.\\-]+)(\\/v1)?)?(?:\\/)?([a-zA-Z/-9\\.\\-_]+)(?::([a-zA-Z/-9\\.\\-_:]+)|@([a-zA-Z/-9\\.\\-_:]+))$",
    },
    credentials: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const FileContent: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
};

const FileContentInput: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
};

const FileDetails: $Schema = {
  type: "object",
  required: ["value", "overriding"],
  properties: {
    value: { $ref: () => FileContent },
    inheritedFrom: { type: "string" },
    priority: { type: "integer" },
    overriding: {
      type: "array",
      items: {
        type: "object",
        required: ["value", "inheritedFrom", "priority"],
        properties: {
          value: {
            type: ["object", "array", "string", "number", "boolean", "null"],
            additionalProperties: true,
            items: true,
          },
          inheritedFrom: { type: "string" },
          priority: { type: "integer" },
        },
      },
    },
  },
};

const GetServiceBranchesResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BranchList }, pagination: { $ref: () => Pagination } },
};

const GetServiceBuildArgumentsDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArgumentDetails } },
};

const GetServiceBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArguments } },
};

const GetServiceBuildLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetServiceBuildMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Build } },
};

const GetServiceDeploymentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServiceDeploymentSettings } },
};

const GetServiceHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => HealthCheckList } },
};

const GetServiceLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetServiceMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetServicePortsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServicePortList } },
};

const GetServicePullRequestsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: {
    data: { $ref: () => PullRequestList },
    pagination: { $ref: () => Pagination },
  },
};

const GetServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Service } },
};

const GetServiceRuntimeEnvironmentDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RuntimeEnvironmentDetails } },
};

const GetServiceRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServiceRuntimeEnvironment } },
};

const Gpu: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["gpuType"],
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const GpuInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["gpuType"],
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const GpuOptions: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const HeaderCheck: $Schema = { anyOf: [{ $ref: () => StringHeaderCheck }, { $ref: () => RegexHeaderCheck }] };

const HeaderCheckInput: $Schema = {
  anyOf: [{ $ref: () => StringHeaderCheckInput }, { $ref: () => RegexHeaderCheckInput }],
};

const HealthCheck: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe", "startupProbe"] },
    path: { type: "string" },
    cmd: { type: "string" },
    port: { type: "integer", minimum: 1 },
    initialDelaySeconds: { type: "integer", minimum: 1, maximum: 180 },
    periodSeconds: { type: "integer", minimum: 10, maximum: 600 },
    timeoutSeconds: { type: "integer", minimum: 1, maximum: 60 },
    failureThreshold: { type: "integer", minimum: 1, maximum: 255 },
    successThreshold: { type: "integer", minimum: 1, maximum: 255 },
  },
};

const HealthCheckDetails: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe"] },
    path: { type: "string" },
    cmd: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    httpPort: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    tcpSocketPort: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    initialDelaySeconds: { type: "integer", minimum: 1 },
    periodSeconds: { type: "integer", minimum: 1 },
    timeoutSeconds: { type: "integer", minimum: 1 },
    failureThreshold: { type: "integer", minimum: 1 },
    successThreshold: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
  },
};

const HealthCheckInput: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe", "startupProbe"] },
    path: { type: "string" },
    cmd: { type: "string" },
    port: { type: "integer", minimum: 1 },
    initialDelaySeconds: { type: "integer", minimum: 1, maximum: 180 },
    periodSeconds: { type: "integer", minimum: 10, maximum: 600 },
    timeoutSeconds: { type: "integer", minimum: 1, maximum: 60 },
    failureThreshold: { type: "integer", minimum: 1, maximum: 255 },
    successThreshold: { type: "integer", minimum: 1, maximum: 255 },
  },
};

const HealthCheckList: $Schema = {
  type: "object",
  required: ["healthChecks"],
  properties: { healthChecks: { type: "array", items: { $ref: () => HealthCheckDetails } } },
};

const HealthChecksUpdate: $Schema = {
  type: "object",
  required: ["healthChecks"],
  properties: { healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } } },
};

const InternalImageSource: $Schema = {
  type: "object",
  properties: {
    id: {
      anyOf: [
        {
          type: "string",
          minLength: 3,
          maxLength: 54,
          pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
        { type: "string" },
      ],
    },
    branch: { type: "string" },
    buildSHA: {
      oneOf: [
        { type: "string", minLength: 40, maxLength: 40 },
        { type: "string", enum: ["latest"] },
      ],
    },
    buildId: { type: "string" },
  },
};

const InternalImageSourceInput: $Schema = {
  type: "object",
  properties: {
    id: {
      anyOf: [
        {
          type: "string",
          minLength: 3,
          maxLength: 54,
          pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
        { type: "string" },
      ],
    },
    branch: { type: "string" },
    buildSHA: {
      oneOf: [
        { type: "string", minLength: 40, maxLength: 40 },
        { type: "string", enum: ["latest"] },
      ],
    },
    buildId: { type: "string" },
  },
};

const IpPolicy: $Schema = {
  type: "object",
  required: ["addresses", "action"],
  properties: {
    addresses: { type: "array", items: { type: "string" } },
    action: { type: "string", enum: ["ALLOW", "DENY"] },
  },
};

const IpPolicyInput: $Schema = {
  type: "object",
  required: ["addresses", "action"],
  properties: {
    addresses: { type: "array", items: { type: "string" } },
    action: { type: "string", enum: ["ALLOW", "DENY"] },
  },
};

const LatestBuildStatus: $Schema = {
  type: "object",
  required: ["status"],
  properties: {
    status: {
      type: "string",
      enum: [
        "QUEUED",
        "PENDING",
        "UNSCHEDULABLE",
        "STARTING",
        "CLONING",
        "BUILDING",
        "UPLOADING",
        "ABORTED",
        "FAILURE",
        "SUBMISSION_FAILURE",
        "SUCCESS",
        "CRASHED",
        "IN_PROGRESS",
      ],
    },
    lastTransitionTime: { type: "string", format: "date-time" },
  },
};

const ListServiceBuildsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BuildList }, pagination: { $ref: () => Pagination } },
};

const ListServiceContainersResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => ContainerList }, pagination: { $ref: () => Pagination } },
};

const ListServicesResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => ServiceList }, pagination: { $ref: () => Pagination } },
};

const LogLine: $Schema = {
  type: "object",
  required: ["log", "ts"],
  properties: {
    containerId: { type: "string" },
    log: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    ts: { type: "string", format: "date-time" },
  },
};

const Metric: $Schema = {
  type: "object",
  required: ["values"],
  properties: {
    metricInfo: {
      type: "object",
      required: ["metricUnit"],
      properties: {
        metricId: {
          type: "string",
          enum: [
            "cpu",
            "memory",
            "networkIngress",
            "networkEgress",
            "tcpConnectionsOpen",
            "diskUsage",
            "requests",
            "http4xxResponses",
            "http5xxResponses",
            "bandwidth",
            "bandwidthVolume",
          ],
        },
        metricUnit: { type: "string", enum: ["pct", "vCPU", "mb", "kbps", "rps", "count"] },
        metricResolution: { type: "number", format: "float" },
      },
    },
    values: { type: "array", items: { $ref: () => MetricValue } },
  },
};

const MetricValue: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    metadata: {
      type: "object",
      required: ["containerId"],
      properties: { containerId: { type: "string" }, volumeId: { type: "string" } },
    },
    data: {
      type: "array",
      items: {
        type: "object",
        required: ["value", "ts"],
        properties: {
          value: { type: "number", format: "float" },
          ts: { type: "string", format: "date-time" },
        },
      },
    },
  },
};

const Metrics: $Schema = {
  type: "object",
  properties: {
    cpu: { $ref: () => Metric },
    memory: { $ref: () => Metric },
    networkIngress: { $ref: () => Metric },
    networkEgress: { $ref: () => Metric },
    tcpConnectionsOpen: { $ref: () => Metric },
    diskUsage: { $ref: () => Metric },
    requests: { $ref: () => Metric },
    http4xxResponses: { $ref: () => Metric },
    http5xxResponses: { $ref: () => Metric },
    bandwidth: { $ref: () => Metric },
    bandwidthVolume: { $ref: () => Metric },
  },
};

const OverriddenVariable: $Schema = {
  type: "object",
  required: ["value", "inheritedFrom", "priority"],
  properties: {
    value: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    inheritedFrom: { type: "string" },
    addonId: { type: "string" },
    priority: { type: "integer" },
  },
};

const Pagination: $Schema = {
  type: "object",
  required: ["hasNextPage", "count"],
  properties: {
    hasNextPage: { type: "boolean" },
    cursor: { type: "string" },
    count: { type: "number", format: "float" },
  },
};

const PatchBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const PatchCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const PatchDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const PathRule: $Schema = {
  oneOf: [
    { $ref: () => PrefixPathRule },
    { $ref: () => ExactPathRule },
    { $ref: () => RegexPathRule },
  ],
};

const PathRuleInput: $Schema = {
  oneOf: [
    { $ref: () => PrefixPathRuleInput },
    { $ref: () => ExactPathRuleInput },
    { $ref: () => RegexPathRuleInput },
  ],
};

const PauseServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const PortProtocol: $Schema = { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] };

const PrefixPathRule: $Schema = {
  type: "object",
  required: ["routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["prefix"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const PrefixPathRuleInput: $Schema = {
  type: "object",
  required: ["routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["prefix"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const PullRequest: $Schema = {
  type: "object",
  required: [
    "id",
    "state",
    "title",
    "source",
    "destination",
    "sha",
    "created_at",
    "updated_at",
  ],
  properties: {
    id: { type: "integer" },
    state: { type: "string" },
    title: { type: "string" },
    source: { type: "string" },
    destination: { type: "string" },
    sha: { type: "string" },
    created_at: { type: "string", format: "date-time" },
    updated_at: { type: "string", format: "date-time" },
    html_url: { type: "string" },
  },
};

const PullRequestList: $Schema = {
  type: "object",
  properties: { pullRequests: { type: "array", items: { $ref: () => PullRequest } } },
};

const PutBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const PutCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const PutDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const RegexHeaderCheck: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string" },
    value: { type: "string" },
  },
};

const RegexHeaderCheckInput: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string" },
    value: { type: "string" },
  },
};

const RegexPathRule: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: { type: "string" },
    routingMode: { type: "string", enum: ["regex"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const RegexPathRuleInput: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: { type: "string" },
    routingMode: { type: "string", enum: ["regex"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const RestartServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const ResumeServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RuntimeEnvironment: $Schema = {
  type: "object",
  required: ["runtimeEnvironment"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const RuntimeEnvironmentDetails: $Schema = {
  type: "object",
  required: ["runtimeEnvironment", "runtimeFiles"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { $ref: () => VariableDetails } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileDetails } },
  },
};

const ScaleServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const SecurePathConfiguration: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    skipSecurityPoliciesForInternalTrafficViaPublicDns: { type: "boolean" },
    rules: { type: "array", items: { $ref: () => SecurePathRule } },
  },
};

const SecurePathConfigurationInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    skipSecurityPoliciesForInternalTrafficViaPublicDns: { type: "boolean" },
    rules: { type: "array", items: { $ref: () => SecurePathRuleInput } },
  },
};

const SecurePathPolicies: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    ip: { type: "array", items: { $ref: () => IpPolicy } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    headers: { type: "array", items: { $ref: () => HeaderCheck } },
  },
};

const SecurePathPoliciesInput: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredentialInput } },
    ip: { type: "array", items: { $ref: () => IpPolicyInput } },
    policies: { type: "array", items: { $ref: () => IpPolicyInput } },
    sso: { $ref: () => ServicePortSsoInput },
    headers: { type: "array", items: { $ref: () => HeaderCheckInput } },
  },
};

const SecurePathPolicyGroups: $Schema = {
  type: "object",
  properties: {
    orPolicies: { $ref: () => SecurePathPolicies },
    requiredPolicies: { $ref: () => SecurePathPolicies },
  },
};

const SecurePathPolicyGroupsInput: $Schema = {
  type: "object",
  properties: {
    orPolicies: { $ref: () => SecurePathPoliciesInput },
    requiredPolicies: { $ref: () => SecurePathPoliciesInput },
  },
};

const SecurePathRule: $Schema = {
  type: "object",
  required: ["paths", "accessMode"],
  properties: {
    paths: { type: "array", items: { $ref: () => PathRule } },
    accessMode: { type: "string", enum: ["protected", "unprotected"] },
    securityPolicies: { $ref: () => SecurePathPolicyGroups },
  },
};

const SecurePathRuleInput: $Schema = {
  type: "object",
  required: ["paths", "accessMode"],
  properties: {
    paths: { type: "array", items: { $ref: () => PathRuleInput } },
    accessMode: { type: "string", enum: ["protected", "unprotected"] },
    securityPolicies: { $ref: () => SecurePathPolicyGroupsInput },
  },
};

const Service: $Schema = {
  type: "object",
  required: [
    "id",
    "appId",
    "name",
    "projectId",
    "serviceType",
    "createdAt",
    "disabledCI",
    "disabledCD",
    "billing",
    "status",
    "ports",
    "cluster",
  ],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    projectId: { type: "string" },
    serviceType: { type: "string", enum: ["combined", "build", "deployment"] },
    createdAt: { type: "string", format: "date-time" },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    billing: {
      type: "object",
      required: ["deploymentPlan"],
      properties: { deploymentPlan: { type: "string" } },
    },
    status: { $ref: () => ServiceStatus },
    servicePaused: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => VcsData },
    bundleData: { $ref: () => ServiceBundleData },
    deployment: { $ref: () => ServiceDeployment },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    buildConfiguration: { $ref: () => ServiceBuildConfiguration },
    buildEngineConfiguration: { $ref: () => BuildEngineConfiguration },
    autoscaling: { $ref: () => ServiceAutoscaling },
    ports: { type: "array", items: { $ref: () => ServicePort } },
    cluster: { $ref: () => Cluster },
  },
};

const ServiceAutoscaling: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServiceHorizontalAutoscaling } },
};

const ServiceAutoscalingInput: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServiceHorizontalAutoscalingInput } },
};

const ServiceBuildConfiguration: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccess },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorage },
  },
};

const ServiceBuildConfigurationInput: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccessInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const ServiceBuildOptionsUpdate: $Schema = {
  anyOf: [
    { $ref: () => ServiceBuildOptionsUpdateDockerfile },
    { $ref: () => BuildOptionsUpdateBuildpack },
    { $ref: () => ServiceBuildConfigurationInput },
  ],
};

const ServiceBuildOptionsUpdateDockerfile: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    dockerfile: { $ref: () => DockerfileBuildOptions },
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccessInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const ServiceBuildStart: $Schema = {
  anyOf: [
    { $ref: () => ServiceBuildStartFromBundle },
    { $ref: () => ServiceBuildStartFromGit },
  ],
};

const ServiceBuildStartFromBundle: $Schema = {
  type: "object",
  required: ["bundleUrl"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string" },
    sha: { type: "string" },
  },
};

const ServiceBuildStartFromGit: $Schema = {
  type: "object",
  properties: {
    sha: { type: "string", minLength: 40, maxLength: 40 },
    branch: { type: "string" },
    pullRequestId: { type: "integer" },
    overrides: { $ref: () => BuildOverrides },
  },
};

const ServiceBundleData: $Schema = {
  type: "object",
  required: ["bundleUrl", "dockerWorkDir", "dockerFilePath"],
  properties: {
    bundleUrl: { type: "string" },
    projectBranch: { type: "string" },
    dockerWorkDir: { type: "string" },
    dockerFilePath: { type: "string" },
  },
};

const ServiceConsistentHash: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: { type: "string", enum: ["ip", "customHeader"] },
    header: { type: ["string", "null"] },
  },
};

const ServiceConsistentHashInput: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: { type: "string", enum: ["ip", "customHeader"] },
    header: { type: ["string", "null"] },
  },
};

const ServiceCreateDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const ServiceCreateOptions: $Schema = {
  type: "object",
  properties: {
    volumesToAttach: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    expiryTime: { type: "integer" },
  },
};

const ServiceCreateOptionsInput: $Schema = {
  type: "object",
  properties: {
    volumesToAttach: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    expiryTime: { type: "integer" },
  },
};

const ServiceCreatePort: $Schema = {
  type: "object",
  required: ["name", "internalPort", "protocol"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    security: { $ref: () => ServicePortSecuritySettingsInput },
    domains: { type: "array", items: { type: "string" } },
    disableNfDomain: { type: "boolean" },
    advancedOptions: { type: "object", properties: { enableTlsPassthrough: { type: "boolean" } } },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
  },
};

const ServiceCrossProjectAccess: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    projects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    isAllowList: { type: "boolean" },
  },
};

const ServiceCrossProjectAccessInput: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    projects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    isAllowList: { type: "boolean" },
  },
};

const ServiceCustomMetric: $Schema = {
  type: "object",
  required: ["metricName", "metricType", "thresholdValue"],
  properties: {
    metricName: { type: "string", pattern: "[a-zA-Z_:][a-zA-Z0-9_:]*$" },
    metricType: { type: "string", enum: ["gauge", "counter"] },
    thresholdValue: { type: "number", format: "float" },
  },
};

const ServiceCustomMetricInput: $Schema = {
  type: "object",
  required: ["metricName", "metricType", "thresholdValue"],
  properties: {
    metricName: { type: "string", pattern: "[a-zA-Z_:][a-zA-Z0-9_:]*$" },
    metricType: { type: "string", enum: ["gauge", "counter"] },
    thresholdValue: { type: "number", format: "float" },
  },
};

const ServiceDeployment: $Schema = {
  type: "object",
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    external: { $ref: () => ExternalDeployment },
    internal: { $ref: () => ServiceInternalDeployment },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadata },
    imageUrl: { type: "string" },
  },
};

const ServiceDeploymentSettings: $Schema = {
  oneOf: [
    { $ref: () => ServiceInternalDeploymentSettings },
    { $ref: () => ExternalDeploymentSettings },
  ],
};

const ServiceDeploymentStatus: $Schema = {
  type: "object",
  required: ["status", "reason"],
  properties: {
    status: { type: "string", enum: ["PENDING", "IN_PROGRESS", "COMPLETED", "FAILED"] },
    reason: { type: "string", enum: ["SCALING", "DEPLOYING"] },
    lastTransitionTime: { type: "string", format: "date-time" },
  },
};

const ServiceHorizontalAutoscaling: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      required: ["enabled", "thresholdValue"],
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServiceUserMetrics },
  },
};

const ServiceHorizontalAutoscalingInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      required: ["enabled", "thresholdValue"],
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServiceUserMetricsInput },
  },
};

const ServiceInternalDeployment: $Schema = {
  type: "object",
  required: ["nfObjectId", "nfObjectType", "repository", "branch", "buildSHA"],
  properties: {
    nfObjectId: { type: "string" },
    nfObjectType: { type: "string", enum: ["service"] },
    repository: { type: "string" },
    branch: { type: "string" },
    buildSHA: { type: "string" },
    deployedSHA: { type: "string" },
  },
};

const ServiceInternalDeploymentDetails: $Schema = {
  type: "object",
  required: [
    "appId",
    "nfObjectId",
    "nfObjectType",
    "repository",
    "branch",
    "buildId",
    "buildSHA",
  ],
  properties: {
    appId: { type: "string" },
    nfObjectId: { type: "string" },
    nfObjectType: { type: "string", enum: ["service"] },
    repository: { type: "string" },
    branch: { type: "string" },
    buildId: { type: "string" },
    buildSHA: { type: "string" },
    deployedSHA: { type: "string" },
  },
};

const ServiceInternalDeploymentSettings: $Schema = {
  type: "object",
  required: ["internal"],
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    internal: { $ref: () => ServiceInternalDeploymentDetails },
  },
};

const ServiceList: $Schema = {
  type: "object",
  required: ["services"],
  properties: { services: { type: "array", items: { $ref: () => ServiceListItem } } },
};

const ServiceListItem: $Schema = {
  type: "object",
  required: [
    "id",
    "appId",
    "projectId",
    "name",
    "serviceType",
    "disabledCI",
    "disabledCD",
    "status",
  ],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    projectId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    serviceType: { type: "string", enum: ["combined", "build", "deployment"] },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    status: { $ref: () => ServiceStatus },
  },
};

const ServiceLoadBalancing: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHash },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServiceLoadBalancingInput: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHashInput },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServicePatchAutoscaling: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServicePatchHorizontalAutoscaling } },
};

const ServicePatchHorizontalAutoscaling: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServicePatchUserMetrics },
  },
};

const ServicePatchLoadBalancing: $Schema = {
  type: "object",
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHashInput },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServicePatchUserMetrics: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetricInput } },
  },
};

const ServicePort: $Schema = {
  type: "object",
  required: ["id", "name", "internalPort", "protocol", "public", "domains"],
  properties: {
    id: { type: "string", pattern: "^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$" },
    name: { type: "string", pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$" },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
    public: { type: "boolean" },
    dns: { type: "string" },
    domains: { type: "array", items: { $ref: () => ServicePortDomain } },
    security: { $ref: () => ServicePortSecurity },
    disableNfDomain: { type: "boolean" },
  },
};

const ServicePortCredential: $Schema = {
  type: "object",
  required: ["username", "password", "type"],
  properties: {
    username: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    password: { type: "string" },
    type: { type: "string", enum: ["basic-auth"] },
  },
};

const ServicePortCredentialInput: $Schema = {
  type: "object",
  required: ["username", "password", "type"],
  properties: {
    username: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    password: { type: "string" },
    type: { type: "string", enum: ["basic-auth"] },
  },
};

const ServicePortDomain: $Schema = {
  type: "object",
  required: ["name", "certificate"],
  properties: {
    name: { type: "string" },
    certificate: {
      type: "object",
      properties: {
        inProgress: { type: "boolean" },
        expiryDate: { type: "string", format: "date-time" },
        refreshDate: { type: "string", format: "date-time" },
      },
    },
  },
};

const ServicePortHeaderCheck: $Schema = {
  type: "object",
  required: ["value"],
  properties: {
    regexMode: { type: "boolean" },
    name: {
      anyOf: [{ type: "string" }, { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" }],
    },
    value: { type: "string" },
  },
};

const ServicePortList: $Schema = {
  type: "object",
  required: ["ports"],
  properties: { ports: { type: "array", items: { $ref: () => ServicePort } } },
};

const ServicePortSecurity: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    verificationMode: { type: "string", enum: ["or", "and"] },
    headers: { type: "array", items: { $ref: () => ServicePortHeaderCheck } },
  },
};

const ServicePortSecuritySettings: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    ip: { type: "array", items: { $ref: () => IpPolicy } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    headers: { type: "array", items: { $ref: () => HeaderCheck } },
    verificationMode: { type: "string", enum: ["or", "and"] },
    securePathConfiguration: { $ref: () => SecurePathConfiguration },
  },
};

const ServicePortSecuritySettingsInput: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredentialInput } },
    ip: { type: "array", items: { $ref: () => IpPolicyInput } },
    policies: { type: "array", items: { $ref: () => IpPolicyInput } },
    sso: { $ref: () => ServicePortSsoInput },
    headers: { type: "array", items: { $ref: () => HeaderCheckInput } },
    verificationMode: { type: "string", enum: ["or", "and"] },
    securePathConfiguration: { $ref: () => SecurePathConfigurationInput },
  },
};

const ServicePortSettings: $Schema = {
  type: "object",
  required: ["name", "internalPort"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    security: { $ref: () => ServicePortSecuritySettings },
    domains: { type: "array", items: { type: "string" } },
    disableNfDomain: { type: "boolean" },
    advancedOptions: { type: "object", properties: { enableTlsPassthrough: { type: "boolean" } } },
    protocol: {
      anyOf: [{ type: "string", enum: ["HTTP", "HTTP/2"] }, { $ref: () => PortProtocol }],
    },
  },
};

const ServicePortSso: $Schema = {
  type: "object",
  properties: {
    organizationId: { type: "string" },
    directoryGroupIds: { type: "array", items: { type: "string" } },
    allowAnyOrgUsers: { type: "boolean" },
    validateInternalTraffic: { type: "boolean" },
    setCookieOnRootDomain: { type: "boolean" },
    allowInternalTrafficViaPublicDns: { type: "boolean" },
  },
};

const ServicePortSsoInput: $Schema = {
  type: "object",
  properties: {
    organizationId: { type: "string" },
    directoryGroupIds: { type: "array", items: { type: "string" } },
    allowAnyOrgUsers: { type: "boolean" },
    validateInternalTraffic: { type: "boolean" },
    setCookieOnRootDomain: { type: "boolean" },
    allowInternalTrafficViaPublicDns: { type: "boolean" },
  },
};

const ServicePortUpdate: $Schema = {
  type: "object",
  required: ["name", "internalPort", "protocol"],
  properties: {
    id: { type: "string", pattern: "^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$" },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
    domains: { type: "array", items: { type: "string" } },
    security: { $ref: () => ServicePortSecuritySettingsInput },
    disableNfDomain: { type: "boolean" },
  },
};

const ServicePortsUpdate: $Schema = {
  type: "object",
  required: ["ports"],
  properties: { ports: { type: "array", items: { $ref: () => ServicePortUpdate } } },
};

const ServiceResume: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
  },
};

const ServiceRolloutSettings: $Schema = {
  type: "object",
  properties: {
    maxSurge: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
    maxUnavailable: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
  },
};

const ServiceRolloutSettingsInput: $Schema = {
  type: "object",
  properties: {
    maxSurge: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
    maxUnavailable: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
  },
};

const ServiceRolloutStrategy: $Schema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast", "custom"],
    },
    settings: { $ref: () => ServiceRolloutSettings },
  },
};

const ServiceRolloutStrategyInput: $Schema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast", "custom"],
    },
    settings: { $ref: () => ServiceRolloutSettingsInput },
  },
};

const ServiceRuntimeEnvironment: $Schema = {
  type: "object",
  required: ["runtimeEnvironment", "runtimeFiles"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
  },
};

const ServiceRuntimeEnvironmentEditResult: $Schema = {
  type: "object",
  required: ["success", "restartSuccessful"],
  properties: { success: { type: "boolean" }, restartSuccessful: { type: "boolean" } },
};

const ServiceScale: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storage: { $ref: () => DeploymentStorageInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
  },
};

const ServiceStatus: $Schema = {
  type: "object",
  properties: {
    build: { $ref: () => LatestBuildStatus },
    deployment: { $ref: () => ServiceDeploymentStatus },
  },
};

const ServiceUserMetrics: $Schema = {
  type: "object",
  required: ["exposedMetricsPath", "exposedMetricsPort"],
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetric } },
  },
};

const ServiceUserMetricsInput: $Schema = {
  type: "object",
  required: ["exposedMetricsPath", "exposedMetricsPort"],
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetricInput } },
  },
};

const ServiceZonalRedundancy: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["disabled", "preferred", "required"] },
    minZones: { type: "integer", minimum: 1 },
  },
};

const ServiceZonalRedundancyInput: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["disabled", "preferred", "required"] },
    minZones: { type: "integer", minimum: 1 },
  },
};

const StartServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildStartResult } },
};

const StringHeaderCheck: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" },
    value: { type: "string" },
  },
};

const StringHeaderCheckInput: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" },
    value: { type: "string" },
  },
};

const UpdateServiceBuildOptionsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceBuildSourceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceDeploymentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServicePortsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const VariableDetails: $Schema = {
  type: "object",
  required: ["value", "overriding"],
  properties: {
    value: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    inheritedFrom: { type: "string" },
    addonId: { type: "string" },
    priority: { type: "integer" },
    overriding: { type: "array", items: { $ref: () => OverriddenVariable } },
  },
};

const VcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "dockerWorkDir", "dockerFilePath"],
  properties: {
    projectUrl: { type: "string" },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    projectBranch: { type: "string" },
    publicRepo: { type: "boolean" },
    dockerWorkDir: { type: "string" },
    dockerFilePath: { type: "string" },
  },
};

const WorkloadMetadata: $Schema = {
  type: "object",
  properties: {
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: {
      type: "object",
      additionalProperties: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: true }] },
    },
  },
};

const WorkloadMetadataInput: $Schema = {
  type: "object",
  properties: {
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: {
      type: "object",
      additionalProperties: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: true }] },
    },
  },
};

/** Validators of listServices. */
export const listServices = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServicesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putBuildService. */
export const putBuildService = {
  request: /* @__PURE__ */ $validator(BuildServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createBuildService. */
export const createBuildService = {
  request: /* @__PURE__ */ $validator(BuildServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchBuildService. */
export const patchBuildService = {
  request: /* @__PURE__ */ $validator(BuildServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putCombinedService. */
export const putCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createCombinedService. */
export const createCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchCombinedService. */
export const patchCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putDeploymentService. */
export const putDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createDeploymentService. */
export const createDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchDeploymentService. */
export const patchDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getService. */
export const getService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteService. */
export const deleteService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBranches. */
export const getServiceBranches = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBranchesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listServiceBuilds. */
export const listServiceBuilds = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServiceBuildsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of startServiceBuild. */
export const startServiceBuild = {
  request: /* @__PURE__ */ $validator(ServiceBuildStart),
  responses: {
    "200": /* @__PURE__ */ $validator(StartServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildArguments. */
export const getServiceBuildArguments = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editServiceBuildArguments. */
export const editServiceBuildArguments = {
  request: /* @__PURE__ */ $validator(BuildArgumentsEdit),
  responses: {
    "200": /* @__PURE__ */ $validator(EditServiceBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildArgumentsDetails. */
export const getServiceBuildArgumentsDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildArgumentsDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of clearServiceBuildCache. */
export const clearServiceBuildCache = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ClearServiceBuildCacheResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildLogs. */
export const getServiceBuildLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildMetrics. */
export const getServiceBuildMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceBuildOptions. */
export const updateServiceBuildOptions = {
  request: /* @__PURE__ */ $validator(ServiceBuildOptionsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceBuildOptionsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceBuildSource. */
export const updateServiceBuildSource = {
  request: /* @__PURE__ */ $validator(BuildSourceUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceBuildSourceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuild. */
export const getServiceBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortServiceBuild. */
export const abortServiceBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(AbortServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listServiceContainers. */
export const listServiceContainers = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServiceContainersResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceDeployment. */
export const getServiceDeployment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceDeploymentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceDeployment. */
export const updateServiceDeployment = {
  request: /* @__PURE__ */ $validator(DeploymentUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceDeploymentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceHealthChecks. */
export const getServiceHealthChecks = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceHealthChecks. */
export const updateServiceHealthChecks = {
  request: /* @__PURE__ */ $validator(HealthChecksUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceLogs. */
export const getServiceLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceMetrics. */
export const getServiceMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of pauseService. */
export const pauseService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(PauseServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServicePorts. */
export const getServicePorts = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServicePortsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServicePorts. */
export const updateServicePorts = {
  request: /* @__PURE__ */ $validator(ServicePortsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServicePortsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServicePullRequests. */
export const getServicePullRequests = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServicePullRequestsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of restartService. */
export const restartService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(RestartServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of resumeService. */
export const resumeService = {
  request: /* @__PURE__ */ $validator(ServiceResume),
  responses: {
    "200": /* @__PURE__ */ $validator(ResumeServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceRuntimeEnvironment. */
export const getServiceRuntimeEnvironment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editServiceRuntimeEnvironment. */
export const editServiceRuntimeEnvironment = {
  request: /* @__PURE__ */ $validator(RuntimeEnvironment),
  responses: {
    "200": /* @__PURE__ */ $validator(EditServiceRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceRuntimeEnvironmentDetails. */
export const getServiceRuntimeEnvironmentDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceRuntimeEnvironmentDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of scaleService. */
export const scaleService = {
  request: /* @__PURE__ */ $validator(ServiceScale),
  responses: {
    "200": /* @__PURE__ */ $validator(ScaleServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;
