// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Schema as $Schema } from '../src/validate/schema.ts';
import { validator as $validator, type Validator as $Validator } from '../src/validate/validator.ts';

export type { Problem } from '../src/validate/judge.ts';
export type { OperationValidators } from '../src/validate/validator.ts';
export type { $Validator as Validator };

const BuildConfiguration: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    storage: { $ref: () => BuildStorage },
  },
};

const BuildConfigurationInput: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const BuildFile: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
};

const BuildFileInput: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
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
    tags: { type: "array", items: { type: "string" } },
    billing: { $ref: () => BuildServiceBilling },
    disabledCI: { type: "boolean" },
    vcsData: { $ref: () => BuildServiceVcsData },
    buildSettings: { $ref: () => BuildServiceBuildSettings },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => BuildFile } },
    serviceType: { type: "string", enum: ["build"] },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: { $ref: () => BuildServiceStatus },
  },
};

const BuildServiceBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    buildPlan: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    gpu: { $ref: () => BuildServiceGpu },
  },
};

const BuildServiceBuildSettings: $Schema = {
  oneOf: [
    { $ref: () => DockerfileBuildSettings },
    { $ref: () => BuildpackBuildSettings },
  ],
};

const BuildServiceBuildStatus: $Schema = {
  type: "object",
  required: ["status"],
  properties: {
    status: {
      type: "string",
      enum: [
        "QUEUED",
        "PENDING",
        "STARTING",
        "CLONING",
        "BUILDING",
        "UPLOADING",
        "ABORTED",
        "FAILURE",
        "SUBMISSION_FAILURE",
        "SUCCESS",
        "CRASHED",
      ],
    },
    lastTransitionTime: { type: "string", format: "date-time" },
  },
};

const BuildServiceDockerfile: $Schema = {
  type: "object",
  required: ["dockerFilePath", "dockerWorkDir"],
  properties: {
    buildEngine: { type: "string", enum: ["kaniko", "buildkit"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const BuildServiceGpu: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["gpuType"],
      properties: { gpuType: { type: "string" }, timesliced: { type: "boolean" } },
    },
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
    tags: { type: "array", items: { type: "string" } },
    billing: { $ref: () => BuildServicePatchBilling },
    disabledCI: { type: "boolean" },
    vcsData: { $ref: () => BuildServicePatchVcsData },
    buildSettings: { $ref: () => BuildServicePatchBuildSettings },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => BuildFileInput } },
  },
};

const BuildServicePatchBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    buildPlan: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    gpu: { $ref: () => BuildServicePatchGpu },
  },
};

const BuildServicePatchBuildSettings: $Schema = {
  type: "object",
  properties: {
    storage: { $ref: () => BuildStorageInput },
    dockerfile: { $ref: () => BuildServicePatchDockerfile },
    buildpack: { $ref: () => BuildpackSettingsInput },
  },
};

const BuildServicePatchDockerfile: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["kaniko", "buildkit"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const BuildServicePatchGpu: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      properties: { gpuType: { type: "string" }, timesliced: { type: "boolean" } },
    },
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

const BuildServiceStatus: $Schema = {
  type: "object",
  properties: { build: { $ref: () => BuildServiceBuildStatus } },
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

const BuildpackBuildSettings: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    storage: { $ref: () => BuildStorage },
    buildpack: { $ref: () => BuildpackSettings },
  },
};

const BuildpackSettings: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
        "HEROKU_22",
        "HEROKU_22_CLASSIC",
        "HEROKU_20",
        "HEROKU_18",
        "GOOGLE_V1",
        "CNB_ALPINE",
        "CNB_BIONIC",
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
        "HEROKU_22",
        "HEROKU_22_CLASSIC",
        "HEROKU_20",
        "HEROKU_18",
        "GOOGLE_V1",
        "CNB_ALPINE",
        "CNB_BIONIC",
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

const DockerfileBuildSettings: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    storage: { $ref: () => BuildStorage },
    dockerfile: { $ref: () => BuildServiceDockerfile },
  },
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

const GetServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Service } },
};

const PatchBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
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
    billing: { $ref: () => ServiceBilling },
    status: { $ref: () => ServiceStatus },
    servicePaused: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => ServiceVcsData },
    bundleData: { $ref: () => ServiceBundleData },
    deployment: { $ref: () => ServiceDeployment },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildEngineConfiguration: { $ref: () => ServiceBuildEngineConfiguration },
    autoscaling: { $ref: () => ServiceAutoscaling },
    ports: { type: "array", items: { $ref: () => ServicePort } },
    cluster: { $ref: () => Cluster },
  },
};

const ServiceAutoscaling: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServiceHorizontalAutoscaling } },
};

const ServiceBilling: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: { deploymentPlan: { type: "string" } },
};

const ServiceBuildEngineConfiguration: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["buildpack", "buildkit", "kaniko"] },
    buildpack: { $ref: () => ServiceBuildpackEngine },
    buildkit: { $ref: () => ServiceBuildkitEngine },
    kaniko: { $ref: () => ServiceKanikoEngine },
  },
};

const ServiceBuildStatus: $Schema = {
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

const ServiceBuildkitEngine: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    useInternalCache: { type: "boolean" },
    internalCacheStorage: { type: "boolean" },
  },
};

const ServiceBuildpackConfig: $Schema = {
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

const ServiceBuildpackEngine: $Schema = {
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

const ServiceCustomMetric: $Schema = {
  type: "object",
  required: ["metricName", "metricType", "thresholdValue"],
  properties: {
    metricName: { type: "string", pattern: "[a-zA-Z_:][a-zA-Z0-9_:]*$" },
    metricType: { type: "string", enum: ["gauge", "counter"] },
    thresholdValue: { type: "number" },
  },
};

const ServiceDeployment: $Schema = {
  type: "object",
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    external: { $ref: () => ServiceExternalDeployment },
    internal: { $ref: () => ServiceInternalDeployment },
    docker: { $ref: () => ServiceDockerConfig },
    buildpack: { $ref: () => ServiceBuildpackConfig },
    storage: { $ref: () => ServiceDeploymentStorage },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => ServiceGpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => ServiceWorkloadMetadata },
    imageUrl: { type: "string" },
  },
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

const ServiceDeploymentStorage: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      required: ["storageSize"],
      properties: { storageSize: { type: "number" } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const ServiceDockerConfig: $Schema = {
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

const ServiceExternalDeployment: $Schema = {
  type: "object",
  required: ["imagePath", "registryProvider", "privateImage"],
  properties: {
    imagePath: { type: "string" },
    registryProvider: {
      type: "string",
      enum: ["acr", "ecr", "gar", "dockerhub", "github", "gitlab", "custom", "legacy"],
    },
    privateImage: { type: "boolean" },
  },
};

const ServiceGpu: $Schema = {
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

const ServiceHorizontalAutoscaling: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", minimum: 1 },
    maxReplicas: { type: "number" },
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

const ServiceKanikoEngine: $Schema = { type: "object", properties: { useCache: { type: "boolean" } } };

const ServiceLoadBalancing: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: {
      type: "object",
      required: ["mode"],
      properties: {
        mode: { type: "string", enum: ["ip", "customHeader"] },
        header: { type: ["string", "null"] },
      },
    },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
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

const ServicePortCertificate: $Schema = {
  type: "object",
  properties: {
    inProgress: { type: "boolean" },
    expiryDate: { type: "string", format: "date-time" },
    refreshDate: { type: "string", format: "date-time" },
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

const ServicePortDomain: $Schema = {
  type: "object",
  required: ["name", "certificate"],
  properties: {
    name: { type: "string" },
    certificate: { $ref: () => ServicePortCertificate },
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

const ServicePortIpPolicy: $Schema = {
  type: "object",
  required: ["addresses", "action"],
  properties: {
    addresses: { type: "array", items: { type: "string" } },
    action: { type: "string", enum: ["ALLOW", "DENY"] },
  },
};

const ServicePortSecurity: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    policies: { type: "array", items: { $ref: () => ServicePortIpPolicy } },
    sso: { $ref: () => ServicePortSso },
    verificationMode: { type: "string", enum: ["or", "and"] },
    headers: { type: "array", items: { $ref: () => ServicePortHeaderCheck } },
  },
};

const ServicePortSso: $Schema = {
  type: "object",
  properties: {
    organizationId: { type: "string" },
    directoryGroupIds: { type: "array", items: { type: "string" } },
    validateInternalTraffic: { type: "boolean" },
    setCookieOnRootDomain: { type: "boolean" },
    allowInternalTrafficViaPublicDns: { type: "boolean" },
  },
};

const ServiceRolloutStrategy: $Schema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast"],
    },
  },
};

const ServiceStatus: $Schema = {
  type: "object",
  properties: {
    build: { $ref: () => ServiceBuildStatus },
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

const ServiceVcsData: $Schema = {
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

const ServiceWorkloadMetadata: $Schema = {
  type: "object",
  properties: {
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: {
      type: "object",
      additionalProperties: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: true }] },
    },
  },
};

const ServiceZonalRedundancy: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["disabled", "preferred", "required"] },
    minZones: { type: "integer", minimum: 1 },
  },
};

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
