// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  BuildServicePatch,
  ErrorResponse,
  GetServiceResponse,
  PatchBuildServiceResponse,
} from './types.ts';

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
