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

/** The vendor's example, a single service */
export const listServicesResponse: ListServicesResponse = {
  data: {
    services: [
      {
        id: "example-service",
        appId: "/example-user/default-project/example-service",
        projectId: "default-project",
        name: "Example Service",
        description: "This is the service description",
        serviceType: "combined",
        disabledCI: false,
        disabledCD: false,
        status: {
          build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" },
          deployment: {
            status: "COMPLETED",
            reason: "DEPLOYING",
            lastTransitionTime: "2021-11-29T11:47:16.624Z",
          },
        },
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const putBuildServiceRequest: BuildServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  buildSource: "git",
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
  },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "buildkit",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      buildkit: { useCache: true, cacheStorageSize: 32768 },
    },
  },
  buildConfiguration: {
    prRestrictions: ["feature/*"],
    branchRestrictions: ["feature/*"],
    crossProjectAccess: { enabled: true, projects: ["example-project"] },
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const putBuildServiceResponse: PutBuildServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
    },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "buildkit",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        buildkit: { useCache: true, cacheStorageSize: 32768 },
      },
    },
    buildConfiguration: {
      prRestrictions: ["feature/*"],
      branchRestrictions: ["feature/*"],
      crossProjectAccess: { enabled: true, projects: ["example-project"] },
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    dockerSecretMounts: {
      "example-secret-mount_1": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    serviceType: "build",
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const createBuildServiceRequest: BuildServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  buildSource: "git",
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
  },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "buildkit",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      buildkit: { useCache: true, cacheStorageSize: 32768 },
    },
  },
  buildConfiguration: {
    prRestrictions: ["feature/*"],
    branchRestrictions: ["feature/*"],
    crossProjectAccess: { enabled: true, projects: ["example-project"] },
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const createBuildServiceResponse: CreateBuildServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
    },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "buildkit",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        buildkit: { useCache: true, cacheStorageSize: 32768 },
      },
    },
    buildConfiguration: {
      prRestrictions: ["feature/*"],
      branchRestrictions: ["feature/*"],
      crossProjectAccess: { enabled: true, projects: ["example-project"] },
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    dockerSecretMounts: {
      "example-secret-mount_1": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    serviceType: "build",
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
  },
};

/** The vendor's example, which sets nearly everything that can be changed */
export const patchBuildServiceRequest: BuildServicePatch = {
  description: "A service description",
  tags: ["my-tag"],
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
  },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "kaniko",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      useCache: false,
    },
    buildpack: {
      builder: "HEROKU_22",
      buildpackLocators: ["https://buildpack-registry.heroku.com/cnb/mars/create-react-app"],
      buildContext: "/",
      useCache: false,
    },
  },
  buildConfiguration: {
    prRestrictions: ["feature/*"],
    branchRestrictions: ["feature/*"],
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const patchBuildServiceResponse: PatchBuildServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    tags: ["my-tag"],
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
    },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "kaniko",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        useCache: false,
      },
    },
    buildConfiguration: {
      prRestrictions: ["feature/*"],
      branchRestrictions: ["feature/*"],
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    serviceType: "build",
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const putCombinedServiceRequest: CombinedServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  buildSource: "git",
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
    projectBranch: "master",
  },
  bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "buildkit",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      buildkit: { useCache: true, cacheStorageSize: 32768 },
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
  createOptions: { expiryTime: 86400 },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const putCombinedServiceResponse: PutCombinedServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
    bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "buildkit",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        buildkit: { useCache: true, cacheStorageSize: 32768 },
      },
    },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    dockerSecretMounts: {
      "example-secret-mount_1": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "combined",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" },
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const createCombinedServiceRequest: CombinedServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  buildSource: "git",
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
    projectBranch: "master",
  },
  bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "buildkit",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      buildkit: { useCache: true, cacheStorageSize: 32768 },
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
  createOptions: { expiryTime: 86400 },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const createCombinedServiceResponse: CreateCombinedServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
    bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "buildkit",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        buildkit: { useCache: true, cacheStorageSize: 32768 },
      },
    },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    dockerSecretMounts: {
      "example-secret-mount_1": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "combined",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" },
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** The vendor's example, which sets nearly everything that can be changed */
export const patchCombinedServiceRequest: CombinedServicePatch = {
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  buildSource: "git",
  vcsData: {
    projectUrl: "https://github.com/northflank/gatsby-with-northflank",
    projectType: "github",
    accountLogin: "github-user",
    projectBranch: "master",
  },
  bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
  buildSettings: {
    storage: { ephemeralStorage: { storageSize: 16384 } },
    dockerfile: {
      buildEngine: "buildkit",
      dockerFilePath: "/Dockerfile",
      dockerWorkDir: "/",
      buildkit: { useCache: true, cacheStorageSize: 32768 },
    },
    buildpack: {
      builder: "HEROKU_24",
      buildpackLocators: ["https://buildpack-registry.heroku.com/cnb/mars/create-react-app"],
      buildContext: "/",
      useCache: false,
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
};

/** The vendor's example, a service that builds from a Dockerfile */
export const patchCombinedServiceResponse: PatchCombinedServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20", buildPlan: "nf-compute-200-8" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
    bundleData: { bundleUrl: "https://example.com/archive.tar", branch: "main" },
    buildSettings: {
      storage: { ephemeralStorage: { storageSize: 16384 } },
      dockerfile: {
        buildEngine: "buildkit",
        dockerFilePath: "/Dockerfile",
        dockerWorkDir: "/",
        buildkit: { useCache: true, cacheStorageSize: 32768 },
      },
    },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    dockerSecretMounts: {
      "example-secret-mount_1": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "combined",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" },
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** The vendor's example, a service that runs a build of another service */
export const putDeploymentServiceRequest: DeploymentServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
    internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
  createOptions: { expiryTime: 86400 },
};

/** The vendor's example, a service that runs a build of another service */
export const putDeploymentServiceResponse: PutDeploymentServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "deployment",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** The vendor's example, a service that runs a build of another service */
export const createDeploymentServiceRequest: DeploymentServiceCreate = {
  name: "Example Service",
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
    internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
  createOptions: { expiryTime: 86400 },
};

/** The vendor's example, a service that runs a build of another service */
export const createDeploymentServiceResponse: CreateDeploymentServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "deployment",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** The vendor's example, which sets nearly everything that can be changed */
export const patchDeploymentServiceRequest: DeploymentServicePatch = {
  description: "A service description",
  billing: { deploymentPlan: "nf-compute-20" },
  deployment: {
    instances: 1,
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    gradualRolloutStrategyId: "strategy-id",
    internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  },
  ports: [
    {
      name: "p01",
      internalPort: 8080,
      public: true,
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
      domains: ["app.example.com"],
      protocol: "HTTP",
    },
  ],
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
  autoscaling: {
    horizontal: {
      enabled: true,
      minReplicas: 1,
      maxReplicas: 3,
      userMetrics: {
        enabled: true,
        exposedMetricsPath: "/metrics",
        exposedMetricsPort: 8080,
        metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
      },
    },
  },
};

/** The vendor's example, a service that runs a build of another service */
export const patchDeploymentServiceResponse: PatchDeploymentServiceResponse = {
  data: {
    name: "Example Service",
    description: "A service description",
    billing: { deploymentPlan: "nf-compute-20" },
    ports: [
      {
        name: "p01",
        internalPort: 8080,
        public: true,
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
          securePathConfiguration: {
            rules: [
              {
                paths: [{ routingMode: "prefix", priority: 80 }],
                accessMode: "protected",
                securityPolicies: {
                  orPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                  requiredPolicies: {
                    credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                    ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                    headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                  },
                },
              },
            ],
          },
        },
        domains: ["app.example.com"],
      },
    ],
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        port: 8080,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
    autoscaling: {
      horizontal: {
        enabled: true,
        minReplicas: 1,
        maxReplicas: 3,
        userMetrics: {
          enabled: true,
          exposedMetricsPath: "/metrics",
          exposedMetricsPort: 8080,
          metrics: [{ metricName: "example-metric", metricType: "gauge", thresholdValue: 2 }],
        },
      },
    },
    createOptions: { expiryTime: 86400 },
    serviceType: "deployment",
    deployment: {
      instances: 1,
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      gradualRolloutStrategyId: "strategy-id",
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
    },
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
    expiryTime: "2024-01-01T00:00:00.000Z",
    expiredAt: "2024-01-01T00:00:00.000Z",
    scheduledDeletion: "2024-01-31T00:00:00.000Z",
    status: {
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
  },
};

/** A combined service, as the documentation shows it */
export const getServiceResponse: GetServiceResponse = {
  data: {
    id: "example-service",
    appId: "/example-user/default-project/example-service",
    name: "Example Service",
    description: "This is the service description",
    projectId: "default-project",
    serviceType: "combined",
    createdAt: "2021-01-20T11:19:53.175Z",
    disabledCI: false,
    disabledCD: false,
    billing: { deploymentPlan: "nf-compute-20" },
    status: {
      build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" },
      deployment: {
        status: "COMPLETED",
        reason: "DEPLOYING",
        lastTransitionTime: "2021-11-29T11:47:16.624Z",
      },
    },
    buildSource: "git",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      selfHostedVcsId: "example-team/self-hosted-vcs",
      projectBranch: "master",
      publicRepo: false,
      dockerWorkDir: "/",
      dockerFilePath: "/Dockerfile",
    },
    bundleData: {
      bundleUrl: "https://example.com/archive.tar",
      projectBranch: "main",
      dockerWorkDir: "/",
      dockerFilePath: "/Dockerfile",
    },
    deployment: {
      region: "europe-west",
      instances: 1,
      internal: {
        nfObjectId: "example-service",
        nfObjectType: "service",
        repository: "https://github.com/northflank/gatsby-with-northflank",
        branch: "master",
        buildSHA: "latest",
        deployedSHA: "262ed9817b3cad5142fbceabe0c9e371e390d616",
      },
      docker: { configType: "default" },
      buildpack: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
    },
    buildConfiguration: {
      prRestrictions: ["feature/*"],
      branchRestrictions: ["feature/*"],
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
    },
    buildEngineConfiguration: {
      buildEngine: "buildpack",
      buildpack: {
        builder: "HEROKU_24",
        buildpackLocators: ["https://buildpack-registry.heroku.com/cnb/mars/create-react-app"],
      },
    },
    autoscaling: {
      horizontal: { userMetrics: { exposedMetricsPath: "/metrics", exposedMetricsPort: 8080 } },
    },
    ports: [
      {
        id: "eonyui",
        name: "p01",
        internalPort: 8080,
        protocol: "HTTP",
        public: true,
        dns: "p01--example-service--default-service--user-abc1.salvo.code.run",
        domains: [
          {
            name: "app.example.com",
            certificate: {
              inProgress: false,
              expiryDate: "2022-04-26T09:25:02.000Z",
              refreshDate: "2022-03-27T09:25:02.000Z",
            },
          },
        ],
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          sso: {
            organizationId: "org_uniquestringidentifier",
            directoryGroupIds: ["directory_group_uniquestringidentifier"],
          },
        },
        disableNfDomain: false,
      },
    ],
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an empty result */
export const deleteServiceResponse: DeleteServiceResponse = { data: {} };

/** The vendor's example, a single branch */
export const getServiceBranchesResponse: GetServiceBranchesResponse = {
  data: {
    branches: [
      {
        name: "main",
        id: "MDM6UmVmMzA0MDU5MzM0OnJlZnMvaGVhZHMvbWFpbg=",
        commit: {
          sha: "f8aca180e989be62cba71db629d2ede05f2d10c4",
          author: { login: "northflank" },
          message: "Initial commit",
          date: "2021-09-17T14:04:39.000Z",
        },
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a single build */
export const listServiceBuildsResponse: ListServiceBuildsResponse = {
  data: {
    builds: [
      {
        id: "joyous-view-6290",
        branch: "main",
        status: "SUCCESS",
        sha: "12c15e7ee25fd78f567ebf87f9178b8ad70025b3",
        concluded: true,
        createdAt: "2021-07-28T15:55:38.296Z",
        success: true,
        message: "Image successfully built",
        buildConcludedAt: 1606237973,
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a build from an archive */
export const startServiceBuildRequest: ServiceBuildStart = { bundleUrl: "https://example.com/archive.tar" };

/** The vendor's example, a pending build */
export const startServiceBuildResponse: StartServiceBuildResponse = {
  data: {
    id: "joyous-view-6290",
    branch: "main",
    sha: "12c15e7ee25fd78f567ebf87f9178b8ad70025b3",
    createdAt: "2021-07-28T15:55:38.296Z",
    status: "PENDING",
    concluded: false,
  },
};

/**
 * The vendor's example, with arguments and a secret file
 *
 * @deprecated
 */
export const getServiceBuildArgumentsResponse: GetServiceBuildArgumentsResponse = {
  data: {
    buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
    buildFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
  },
};

/**
 * The vendor's example, with arguments, a secret file and a Docker secret mount
 *
 * @deprecated
 */
export const editServiceBuildArgumentsRequest: BuildArgumentsEdit = {
  buildArguments: { ARGUMENT_1: "abcdef", ARGUMENT_2: "12345" },
  buildFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  dockerSecretMounts: {
    "example-secret-mount_1": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const editServiceBuildArgumentsResponse: EditServiceBuildArgumentsResponse = { data: {} };

/**
 * The vendor's example, an argument and a secret file, both inherited
 *
 * @deprecated
 */
export const getServiceBuildArgumentsDetailsResponse: GetServiceBuildArgumentsDetailsResponse = {
  data: {
    buildArguments: {
      MY_VARIABLE_NAME: {
        value: "abcdef123456",
        inheritedFrom: "example-secret",
        addonId: "example-addon",
        priority: 10,
        overriding: [
          {
            value: "ffffffffffff",
            inheritedFrom: "secret-2",
            addonId: "addon-2",
            priority: 0,
          },
        ],
      },
    },
    buildFiles: {
      "/dir/fileName": {
        value: {
          data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
          encoding: "utf-8",
        },
        inheritedFrom: "example-secret",
        priority: 10,
        overriding: [{ value: "ffffffffffff", inheritedFrom: "secret-2", priority: 0 }],
      },
    },
  },
};

/** The vendor's example, an empty result */
export const clearServiceBuildCacheResponse: ClearServiceBuildCacheResponse = { data: {} };

/** The vendor's example, a single line */
export const getServiceBuildLogsResponse: GetServiceBuildLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, values of one container */
export const getServiceBuildMetricsResponse: GetServiceBuildMetricsResponse = {
  data: {
    cpu: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    memory: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    networkIngress: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    networkEgress: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    tcpConnectionsOpen: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    diskUsage: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    requests: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    http4xxResponses: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    http5xxResponses: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    bandwidth: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    bandwidthVolume: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
  },
};

/**
 * The vendor's example, options for building from a Dockerfile
 *
 * @deprecated
 */
export const updateServiceBuildOptionsRequest: ServiceBuildOptionsUpdate = {
  dockerfile: { buildEngine: "buildkit", dockerFilePath: "/Dockerfile", dockerWorkDir: "/" },
  prRestrictions: ["feature/*"],
  branchRestrictions: ["feature/*"],
  crossProjectAccess: { enabled: true, projects: ["example-project"] },
  pathIgnoreRules: ["README.md"],
  isAllowList: false,
  ciIgnoreFlags: ["[skip ci]"],
  dockerCredentials: ["example-docker-credential"],
  storage: { ephemeralStorage: { storageSize: 16384 } },
};

/**
 * The vendor's example, options for building with Buildpacks
 *
 * @deprecated
 */
export const updateServiceBuildOptionsRequestDocumented2: ServiceBuildOptionsUpdate = {
  buildpack: {
    builder: "HEROKU_24",
    buildpackLocators: ["https://buildpack-registry.heroku.com/cnb/mars/create-react-app"],
    buildContext: "/",
    useCache: false,
  },
  pathIgnoreRules: ["README.md"],
  isAllowList: false,
  ciIgnoreFlags: ["[skip ci]"],
};

/**
 * The vendor's example, which doesn't change how the image is built
 *
 * @deprecated
 */
export const updateServiceBuildOptionsRequestDocumented3: ServiceBuildOptionsUpdate = {
  prRestrictions: ["feature/*"],
  branchRestrictions: ["feature/*"],
  crossProjectAccess: { enabled: true, projects: ["example-project"] },
  pathIgnoreRules: ["README.md"],
  isAllowList: false,
  ciIgnoreFlags: ["[skip ci]"],
  dockerCredentials: ["example-docker-credential"],
  storage: { ephemeralStorage: { storageSize: 16384 } },
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateServiceBuildOptionsResponse: UpdateServiceBuildOptionsResponse = { data: {} };

/**
 * The vendor's example, a repository on GitHub
 *
 * @deprecated
 */
export const updateServiceBuildSourceRequest: BuildSourceUpdate = {
  projectUrl: "https://github.com/northflank/gatsby-with-northflank",
  projectType: "github",
  projectBranch: "master",
  accountLogin: "github-user",
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateServiceBuildSourceResponse: UpdateServiceBuildSourceResponse = { data: {} };

/** The vendor's example, a successful build */
export const getServiceBuildResponse: GetServiceBuildResponse = {
  data: {
    id: "joyous-view-6290",
    branch: "main",
    status: "SUCCESS",
    sha: "12c15e7ee25fd78f567ebf87f9178b8ad70025b3",
    concluded: true,
    createdAt: "2021-07-28T15:55:38.296Z",
    success: true,
    message: "Image successfully built",
    buildConcludedAt: 1606237973,
  },
};

/** The vendor's example, an empty result */
export const abortServiceBuildResponse: AbortServiceBuildResponse = { data: {} };

/** The vendor's example, a single container */
export const listServiceContainersResponse: ListServiceContainersResponse = {
  data: {
    containers: [
      {
        name: "example-service-78b4d4459d-sbtn8",
        createdAt: 1611241087,
        status: "TASK_RUNNING",
        updatedAt: 1611241087,
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/**
 * The vendor's example, a service that runs a build of another service
 *
 * @deprecated
 */
export const getServiceDeploymentResponse: GetServiceDeploymentResponse = {
  data: {
    region: "europe-west",
    instances: 1,
    docker: { configType: "default", customCommand: "nginx -g" },
    buildpack: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    internal: {
      appId: "/example-user/default-project/example-service",
      nfObjectId: "example-service",
      nfObjectType: "service",
      repository: "https://github.com/northflank/gatsby-with-northflank",
      branch: "master",
      buildId: "incredible-land-3266",
      buildSHA: "latest",
      deployedSHA: "262ed9817b3cad5142fbceabe0c9e371e390d616",
    },
  },
};

/**
 * The vendor's example, a service that runs an external image
 *
 * @deprecated
 */
export const getServiceDeploymentResponseDocumented2: GetServiceDeploymentResponse = {
  data: {
    region: "europe-west",
    instances: 1,
    docker: { configType: "default", customCommand: "nginx -g" },
    buildpack: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    external: {
      imagePath: "nginx:latest",
      registryProvider: "dockerhub",
      privateImage: false,
    },
  },
};

/**
 * The vendor's example, an external image
 *
 * @deprecated
 */
export const updateServiceDeploymentRequest: DeploymentUpdate = {
  external: { imagePath: "nginx:latest", credentials: "example-credentials" },
  docker: { configType: "default" },
};

/**
 * The vendor's example, a build of another service
 *
 * @deprecated
 */
export const updateServiceDeploymentRequestDocumented2: DeploymentUpdate = {
  internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  docker: { configType: "default" },
};

/**
 * The vendor's example, which changes only what is started
 *
 * @deprecated
 */
export const updateServiceDeploymentRequestDocumented3: DeploymentUpdate = { docker: { configType: "default" } };

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateServiceDeploymentResponse: UpdateServiceDeploymentResponse = { data: {} };

/**
 * The vendor's example, a check over HTTP
 *
 * @deprecated
 */
export const getServiceHealthChecksResponse: GetServiceHealthChecksResponse = {
  data: {
    healthChecks: [
      {
        protocol: "HTTP",
        type: "readinessProbe",
        path: "/health-check",
        httpPort: 3000,
        initialDelaySeconds: 10,
        periodSeconds: 60,
        timeoutSeconds: 1,
        failureThreshold: 3,
        successThreshold: 1,
      },
    ],
  },
};

/**
 * The vendor's example, a check over HTTP
 *
 * @deprecated
 */
export const updateServiceHealthChecksRequest: HealthChecksUpdate = {
  healthChecks: [
    {
      protocol: "HTTP",
      type: "readinessProbe",
      path: "/health-check",
      port: 8080,
      initialDelaySeconds: 10,
      periodSeconds: 60,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    },
  ],
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateServiceHealthChecksResponse: UpdateServiceHealthChecksResponse = { data: {} };

/** The vendor's example, a single line */
export const getServiceLogsResponse: GetServiceLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, values of one container */
export const getServiceMetricsResponse: GetServiceMetricsResponse = {
  data: {
    cpu: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    memory: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    networkIngress: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    networkEgress: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    tcpConnectionsOpen: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    diskUsage: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    requests: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    http4xxResponses: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    http5xxResponses: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    bandwidth: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
    bandwidthVolume: {
      metricInfo: { metricUnit: "pct", metricResolution: 10 },
      values: [
        {
          metadata: { containerId: "nginx-669cc865b7-5458n", volumeId: "data-volume-1" },
          data: [{ value: 0.5, ts: "2023-03-21T15:01:17.310Z" }],
        },
      ],
    },
  },
};

/** The vendor's example, an empty result */
export const pauseServiceResponse: PauseServiceResponse = { data: {} };

/**
 * The vendor's example, a public port with a custom domain
 *
 * @deprecated
 */
export const getServicePortsResponse: GetServicePortsResponse = {
  data: {
    ports: [
      {
        id: "eonyui",
        name: "p01",
        internalPort: 8080,
        protocol: "HTTP",
        public: true,
        dns: "p01--example-service--default-service--user-abc1.salvo.code.run",
        domains: [
          {
            name: "app.example.com",
            certificate: {
              inProgress: false,
              expiryDate: "2022-04-26T09:25:02.000Z",
              refreshDate: "2022-03-27T09:25:02.000Z",
            },
          },
        ],
        security: {
          credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
          policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
          sso: {
            organizationId: "org_uniquestringidentifier",
            directoryGroupIds: ["directory_group_uniquestringidentifier"],
          },
        },
        disableNfDomain: false,
      },
    ],
  },
};

/**
 * The vendor's example, a public port with security settings
 *
 * @deprecated
 */
export const updateServicePortsRequest: ServicePortsUpdate = {
  ports: [
    {
      id: "p01",
      name: "p01",
      internalPort: 12345,
      public: true,
      protocol: "HTTP",
      domains: ["app.example.com"],
      security: {
        credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
        ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
        headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
        securePathConfiguration: {
          rules: [
            {
              paths: [{ routingMode: "prefix", priority: 80 }],
              accessMode: "protected",
              securityPolicies: {
                orPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
                requiredPolicies: {
                  credentials: [{ username: "admin", password: "password123", type: "basic-auth" }],
                  ip: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  policies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
                  headers: [{ regexMode: false, name: "headerName", value: "headerValue" }],
                },
              },
            },
          ],
        },
      },
    },
  ],
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateServicePortsResponse: UpdateServicePortsResponse = { data: {} };

/** The vendor's example, an open pull request */
export const getServicePullRequestsResponse: GetServicePullRequestsResponse = {
  data: {
    pullRequests: [
      {
        id: 1,
        state: "OPEN",
        title: "Add new feature handling",
        source: "feature/new-feature",
        destination: "main",
        sha: "4f101d8821aeb3e4f81f95f3e886a2759ba7b9db",
        created_at: "2021-03-22T11:05:52.000Z",
        updated_at: "2021-05-11T16:05:43.000Z",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, an empty result */
export const restartServiceResponse: RestartServiceResponse = { data: {} };

/** The vendor's example, with all settings */
export const resumeServiceRequest: ServiceResume = { instances: 1, disabledCI: false, disabledCD: false };

/** The vendor's example, an empty result */
export const resumeServiceResponse: ResumeServiceResponse = { data: {} };

/**
 * The vendor's example, with variables and a secret file
 *
 * @deprecated
 */
export const getServiceRuntimeEnvironmentResponse: GetServiceRuntimeEnvironmentResponse = {
  data: {
    runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
  },
};

/**
 * The vendor's example, with variables and a secret file
 *
 * @deprecated
 */
export const editServiceRuntimeEnvironmentRequest: RuntimeEnvironment = {
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
};

/**
 * The vendor's example, after a successful restart
 *
 * @deprecated
 */
export const editServiceRuntimeEnvironmentResponse: EditServiceRuntimeEnvironmentResponse = { data: { success: true, restartSuccessful: true } };

/**
 * The vendor's example, a variable and a secret file, both inherited
 *
 * @deprecated
 */
export const getServiceRuntimeEnvironmentDetailsResponse: GetServiceRuntimeEnvironmentDetailsResponse = {
  data: {
    runtimeEnvironment: {
      MY_VARIABLE_NAME: {
        value: "abcdef123456",
        inheritedFrom: "example-secret",
        addonId: "example-addon",
        priority: 10,
        overriding: [
          {
            value: "ffffffffffff",
            inheritedFrom: "secret-2",
            addonId: "addon-2",
            priority: 0,
          },
        ],
      },
    },
    runtimeFiles: {
      "/dir/fileName": {
        value: {
          data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
          encoding: "utf-8",
        },
        inheritedFrom: "example-secret",
        priority: 10,
        overriding: [{ value: "ffffffffffff", inheritedFrom: "secret-2", priority: 0 }],
      },
    },
  },
};

/**
 * The vendor's example, with instances, plan and storage
 *
 * @deprecated
 */
export const scaleServiceRequest: ServiceScale = {
  instances: 1,
  deploymentPlan: "nf-compute-20",
  storage: { ephemeralStorage: { storageSize: 1024 } },
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const scaleServiceResponse: ScaleServiceResponse = { data: {} };

/**
 * A description with a character that isn't allowed (composed after responses that were
 * observed)
 */
export const badRequestResponseComposed: ErrorResponse = {
  error: {
    status: 400,
    message: "Invalid request body",
    id: "nf-invalid-request-body",
    details: { description: ["Contains characters that are not allowed."] },
  },
};

/** A change that can't be made now (composed, not observed) */
export const conflictResponseComposed: ErrorResponse = { error: { status: 409, message: "Conflict" } };

/** A token without the permission (composed, not observed) */
export const forbiddenResponseComposed: ErrorResponse = { error: { status: 403, message: "Forbidden" } };

/** A service that does not exist (put together from the shape that was seen) */
export const notFoundResponseComposed: ErrorResponse = { error: { status: 404, message: "Not Found" } };

/** A failure of the API itself (composed, not observed) */
export const serverErrorResponseComposed: ErrorResponse = { error: { status: 500, message: "Internal Server Error" } };

/** A request beyond the limit (composed, not observed) */
export const tooManyRequestsResponseComposed: ErrorResponse = { error: { status: 429, message: "Too Many Requests" } };

/** A request without a valid token, as observed */
export const unauthorizedResponseObserved: ErrorResponse = { error: { status: 401, message: "Unauthorized" } };
