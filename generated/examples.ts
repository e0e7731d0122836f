// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  AbortBackupResponse,
  AbortBackupRestoreResponse,
  AbortJobBuildResponse,
  AbortJobRunResponse,
  AbortServiceBuildResponse,
  AddTagResponse,
  AddonBackupCreate,
  AddonBackupImport,
  AddonBackupRestoreAbort,
  AddonBackupScheduleSettingsInput,
  AddonCreate,
  AddonNetworkSettingsUpdate,
  AddonPatch,
  AddonScale,
  AddonSecurityRulesUpdate,
  AddonVersionUpgrade,
  AiModelCreate,
  AiModelUpdate,
  AttachVolumeResponse,
  BackupAddonResponse,
  BackupVolumeResponse,
  BuildArgumentsEdit,
  BuildServiceCreate,
  BuildServicePatch,
  BuildSourceUpdate,
  ClearServiceBuildCacheResponse,
  CombinedServiceCreate,
  CombinedServicePatch,
  CreateAddonBackupScheduleResponse,
  CreateAddonResponse,
  CreateBuildServiceResponse,
  CreateCombinedServiceResponse,
  CreateCronJobResponse,
  CreateDeploymentServiceResponse,
  CreateExternalAddonResponse,
  CreateJobResponse,
  CreateManualJobResponse,
  CreateOrUpdateProjectResponse,
  CreateProjectResponse,
  CreateProjectSecretResponse,
  CreateVolumeResponse,
  CronJobCreate,
  CronJobPatch,
  DeleteAddonBackupResponse,
  DeleteAddonBackupScheduleResponse,
  DeleteAddonResponse,
  DeleteAiModelResponse,
  DeleteExternalAddonResponse,
  DeleteJobResponse,
  DeleteProjectResponse,
  DeleteProjectSecretResponse,
  DeleteServiceResponse,
  DeleteTagResponse,
  DeleteVolumeBackupResponse,
  DeleteVolumeResponse,
  DeploymentServiceCreate,
  DeploymentServicePatch,
  DeploymentUpdate,
  DetachVolumeResponse,
  EditJobBuildArgumentsResponse,
  EditJobRuntimeEnvironmentResponse,
  EditServiceBuildArgumentsResponse,
  EditServiceRuntimeEnvironmentResponse,
  ErrorResponse,
  ExternalAddonInput,
  ExternalAddonUpdate,
  GetAddonBackupLogsResponse,
  GetAddonBackupResponse,
  GetAddonBackupSchedulesResponse,
  GetAddonCredentialsResponse,
  GetAddonLogsResponse,
  GetAddonMetricsResponse,
  GetAddonResponse,
  GetAddonRestoreLogsResponse,
  GetAddonVersionDetailsResponse,
  GetAiModelResponse,
  GetBackupDownloadLinkResponse,
  GetDnsIdResponse,
  GetExternalAddonResponse,
  GetJobBranchesResponse,
  GetJobBuildArgumentDetailsResponse,
  GetJobBuildArgumentsResponse,
  GetJobBuildLogsResponse,
  GetJobBuildMetricsResponse,
  GetJobBuildResponse,
  GetJobDeploymentResponse,
  GetJobHealthChecksResponse,
  GetJobLogsResponse,
  GetJobMetricsResponse,
  GetJobPullRequestsResponse,
  GetJobResponse,
  GetJobRunsResponse,
  GetJobRuntimeEnvironmentDetailsResponse,
  GetJobRuntimeEnvironmentResponse,
  GetProjectResponse,
  GetProjectSecretAddonLinkDetailsResponse,
  GetProjectSecretDetailsResponse,
  GetProjectSecretResponse,
  GetRunDetailsResponse,
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
  GetTagResponse,
  GetVolumeBackupDetailsResponse,
  GetVolumeBackupsResponse,
  GetVolumeResponse,
  HealthChecksUpdate,
  JobBuildOptionsUpdate,
  JobBuildStart,
  JobCreate,
  JobPatch,
  JobResume,
  JobRunStart,
  JobScale,
  JobSettingsUpdate,
  JobSuspend,
  ListAddonBackupRestoresResponse,
  ListAddonBackupsResponse,
  ListAddonContainersResponse,
  ListAddonRestoresResponse,
  ListAddonsResponse,
  ListAiModelsResponse,
  ListExternalAddonsResponse,
  ListJobBuildsResponse,
  ListJobContainersResponse,
  ListJobsResponse,
  ListPlansResponse,
  ListProjectSecretsResponse,
  ListProjectsResponse,
  ListRegionsResponse,
  ListServiceBuildsResponse,
  ListServiceContainersResponse,
  ListServicesResponse,
  ListTagsResponse,
  ListVolumesResponse,
  ManualJobCreate,
  ManualJobPatch,
  PatchAddonResponse,
  PatchBuildServiceResponse,
  PatchCombinedServiceResponse,
  PatchCronJobResponse,
  PatchDeploymentServiceResponse,
  PatchJobResponse,
  PatchManualJobResponse,
  PatchProjectSecretResponse,
  PauseAddonResponse,
  PauseJobResponse,
  PauseServiceResponse,
  ProjectCreate,
  ProjectSecretAddonLinkUpdate,
  ProjectSecretCreate,
  ProjectSecretPatch,
  ProjectSecretUpdate,
  ProjectUpdate,
  PutAddonResponse,
  PutBuildServiceResponse,
  PutCombinedServiceResponse,
  PutCronJobResponse,
  PutDeploymentServiceResponse,
  PutJobResponse,
  PutManualJobResponse,
  PutProjectSecretResponse,
  PutTagResponse,
  ResetAddonResponse,
  RestartAddonResponse,
  RestartServiceResponse,
  RestoreAddonBackupResponse,
  ResumeAddonResponse,
  ResumeJobResponse,
  ResumeServiceResponse,
  RetainBackupResponse,
  RunJobResponse,
  RuntimeEnvironmentEdit,
  ScaleAddonResourcesResponse,
  ScaleJobResponse,
  ScaleServiceResponse,
  ServiceBuildOptionsUpdate,
  ServiceBuildStart,
  ServicePortsUpdate,
  ServiceResume,
  ServiceScale,
  StartJobBuildResponse,
  StartServiceBuildResponse,
  SuspendJobResponse,
  TagAdd,
  TagUpdate,
  UnlinkAddonFromProjectSecretResponse,
  UpdateAddonNetworkSettingsResponse,
  UpdateAddonSecurityRulesResponse,
  UpdateExternalAddonResponse,
  UpdateJobBuildOptionsResponse,
  UpdateJobBuildSourceResponse,
  UpdateJobHealthChecksResponse,
  UpdateJobSettingsResponse,
  UpdateProjectResponse,
  UpdateProjectSecretAddonLinkResponse,
  UpdateProjectSecretResponse,
  UpdateServiceBuildOptionsResponse,
  UpdateServiceBuildSourceResponse,
  UpdateServiceDeploymentResponse,
  UpdateServiceHealthChecksResponse,
  UpdateServicePortsResponse,
  UpdateTagResponse,
  UpdateVolumeResponse,
  UpgradeAddonVersionResponse,
  VolumeAttach,
  VolumeBackupCreate,
  VolumeCreate,
  VolumeDetach,
  VolumeUpdate,
} from './types.ts';

/** The vendor's example, a single addon */
export const listAddonsResponse: ListAddonsResponse = {
  data: {
    addons: [
      {
        id: "example-addon",
        name: "Example Addon",
        appId: "/example-user/default-project/example-job",
        description: "This is the addon description",
        spec: { type: "mongodb" },
        status: "running",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a PostgreSQL addon that is forked from a backup */
export const putAddonRequest: AddonCreate = {
  name: "Example Addon",
  description: "An addon description",
  projectId: "example-project",
  type: "postgresql",
  version: "latest",
  billing: {
    deploymentPlan: "nf-compute-20",
    storageClass: "nvme",
    storage: 6144,
    replicas: 1,
  },
  source: {
    projectId: "existing-project",
    addonId: "existing-addon",
    backupId: "existing-backup",
  },
  ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
  backupSchedules: [
    {
      scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
      backupType: "snapshot",
      additionalDestinations: [
        {
          destinationId: "example-backup-destination",
          retentionTime: 7,
          type: "custom",
        },
      ],
      compressionType: "gz",
      retentionTime: 7,
    },
  ],
};

/** The vendor's example, an addon whose type has versions */
export const putAddonResponse: PutAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    version: "latest",
    billing: {
      deploymentPlan: "nf-compute-20",
      storageClass: "nvme",
      storage: 6144,
      replicas: 1,
    },
    source: {
      projectId: "existing-project",
      addonId: "existing-addon",
      backupId: "existing-backup",
    },
    ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
    backupSchedules: [
      {
        scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
        backupType: "snapshot",
        additionalDestinations: [
          {
            destinationId: "example-backup-destination",
            retentionTime: 7,
            type: "custom",
          },
        ],
        compressionType: "gz",
        retentionTime: 7,
      },
    ],
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is configured by values for a template */
export const putAddonResponseDocumented2: PutAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    templateValues: "{\"replicas\": 2}",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is a bucket */
export const putAddonResponseDocumented3: PutAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    region: "eu-west-2",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a PostgreSQL addon that is forked from a backup */
export const createAddonRequest: AddonCreate = {
  name: "Example Addon",
  description: "An addon description",
  projectId: "example-project",
  type: "postgresql",
  version: "latest",
  billing: {
    deploymentPlan: "nf-compute-20",
    storageClass: "nvme",
    storage: 6144,
    replicas: 1,
  },
  source: {
    projectId: "existing-project",
    addonId: "existing-addon",
    backupId: "existing-backup",
  },
  ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
  backupSchedules: [
    {
      scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
      backupType: "snapshot",
      additionalDestinations: [
        {
          destinationId: "example-backup-destination",
          retentionTime: 7,
          type: "custom",
        },
      ],
      compressionType: "gz",
      retentionTime: 7,
    },
  ],
};

/** The vendor's example, an addon whose type has versions */
export const createAddonResponse: CreateAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    version: "latest",
    billing: {
      deploymentPlan: "nf-compute-20",
      storageClass: "nvme",
      storage: 6144,
      replicas: 1,
    },
    source: {
      projectId: "existing-project",
      addonId: "existing-addon",
      backupId: "existing-backup",
    },
    ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
    backupSchedules: [
      {
        scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
        backupType: "snapshot",
        additionalDestinations: [
          {
            destinationId: "example-backup-destination",
            retentionTime: 7,
            type: "custom",
          },
        ],
        compressionType: "gz",
        retentionTime: 7,
      },
    ],
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is configured by values for a template */
export const createAddonResponseDocumented2: CreateAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    templateValues: "{\"replicas\": 2}",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is a bucket */
export const createAddonResponseDocumented3: CreateAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    region: "eu-west-2",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a running MongoDB addon */
export const getAddonResponse: GetAddonResponse = {
  data: {
    id: "example-addon",
    name: "Example Addon",
    appId: "/example-user/default-project/example-addon",
    description: "This is the addon description",
    createdAt: "2021-01-20T11:19:53.175Z",
    status: "running",
    spec: {
      type: "mongodb",
      config: {
        versionTag: "4.2.14",
        lifecycleStatus: "active",
        deployment: {
          replicas: 1,
          storageClass: "nvme",
          storageSize: 6144,
          planId: "nf-compute-20",
          region: "europe-west",
        },
        networking: {
          tlsEnabled: true,
          externalAccessEnabled: true,
          ipPolicies: [{ address: "127.0.0.1", action: "ALLOW" }],
        },
        typeSpecificSettings: { postgresqlSupabaseMode: true },
      },
      pendingActions: [{ type: "backup", createdAt: "2026-03-13T15:50:56.219Z" }],
    },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an empty result */
export const deleteAddonResponse: DeleteAddonResponse = { data: {} };

/** The vendor's example, an addon whose type has versions */
export const patchAddonRequest: AddonPatch = {
  description: "An addon description",
  version: "latest",
  billing: {
    deploymentPlan: "nf-compute-20",
    storageClass: "nvme",
    storage: 6144,
    replicas: 1,
  },
  ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
  backupSchedules: [
    {
      scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
      backupType: "snapshot",
      additionalDestinations: [
        {
          destinationId: "example-backup-destination",
          retentionTime: 7,
          type: "custom",
        },
      ],
      compressionType: "gz",
      retentionTime: 7,
    },
  ],
};

/** The vendor's example, an addon whose type has versions */
export const patchAddonResponse: PatchAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    version: "latest",
    billing: {
      deploymentPlan: "nf-compute-20",
      storageClass: "nvme",
      storage: 6144,
      replicas: 1,
    },
    source: {
      projectId: "existing-project",
      addonId: "existing-addon",
      backupId: "existing-backup",
    },
    ipPolicies: [{ addresses: ["127.0.0.1"], action: "DENY" }],
    backupSchedules: [
      {
        scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
        backupType: "snapshot",
        additionalDestinations: [
          {
            destinationId: "example-backup-destination",
            retentionTime: 7,
            type: "custom",
          },
        ],
        compressionType: "gz",
        retentionTime: 7,
      },
    ],
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is configured by values for a template */
export const patchAddonResponseDocumented2: PatchAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    templateValues: "{\"replicas\": 2}",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an addon that is a bucket */
export const patchAddonResponseDocumented3: PatchAddonResponse = {
  data: {
    name: "Example Addon",
    description: "An addon description",
    type: "postgresql",
    region: "eu-west-2",
    id: "example-addon",
    appId: "/example-user/default-project/example-addon",
    status: "running",
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a single schedule */
export const getAddonBackupSchedulesResponse: GetAddonBackupSchedulesResponse = {
  data: {
    schedules: [
      {
        id: "62cc20b90956ab62a58e8474",
        backupType: "snapshot",
        backupCompressionType: "gz",
        additionalDestinations: [
          {
            destinationId: "example-backup-destination",
            retentionTime: 7,
            type: "custom",
          },
        ],
        customDestinationId: "example-backup-destination",
        scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
        retentionTime: 7,
        createdAt: "2022-07-11T13:08:09.626Z",
        updatedAt: "2022-07-11T13:08:09.626Z",
      },
    ],
  },
};

/** The vendor's example, weekly snapshots */
export const createAddonBackupScheduleRequest: AddonBackupScheduleSettingsInput = {
  scheduling: { interval: "weekly", minute: [30], hour: [18], day: [4] },
  backupType: "snapshot",
  additionalDestinations: [
    {
      destinationId: "example-backup-destination",
      retentionTime: 7,
      type: "custom",
    },
  ],
  compressionType: "gz",
  retentionTime: 7,
};

/** The vendor's example, the ID of a schedule */
export const createAddonBackupScheduleResponse: CreateAddonBackupScheduleResponse = { data: { id: "62cc20b90956ab62a58e8474" } };

/** The vendor's example, an empty result */
export const deleteAddonBackupScheduleResponse: DeleteAddonBackupScheduleResponse = { data: {} };

/** The vendor's example, a single backup */
export const listAddonBackupsResponse: ListAddonBackupsResponse = {
  data: {
    backups: [
      {
        id: "example-backup",
        name: "Example Backup",
        uid: "88283b31-06f3-4857-b75f-f807bd7a52af",
        status: "completed",
        createdAt: "2021-01-20T11:19:53.175Z",
        completedAt: "2021-01-20T11:19:54.494Z",
        config: {
          source: { type: "snapshot" },
          size: "1234",
          compressionType: "gz",
          additionalDestinations: [
            {
              destinationId: "example-backup-destination",
              retentionTime: 7,
              type: "custom",
            },
          ],
          addonVersion: "4.4.8",
        },
        customDestinationId: "example-backup-destination",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a snapshot with an additional destination */
export const backupAddonRequest: AddonBackupCreate = {
  name: "Example Backup",
  backupType: "snapshot",
  compressionType: "gz",
  additionalDestinations: [
    {
      destinationId: "example-backup-destination",
      retentionTime: 7,
      type: "custom",
    },
  ],
};

/** The vendor's example, a completed backup */
export const backupAddonResponse: BackupAddonResponse = {
  data: {
    id: "example-backup",
    name: "Example Backup",
    uid: "88283b31-06f3-4857-b75f-f807bd7a52af",
    status: "completed",
    createdAt: "2021-01-20T11:19:53.175Z",
    completedAt: "2021-01-20T11:19:54.494Z",
    config: { source: { type: "snapshot" }, size: "1234", addonVersion: "4.4.8" },
    lastRestore: {
      restoreTimestamp: "2021-01-20T11:19:54.494Z",
      status: "completed",
      completedAt: "2021-01-20T11:19:54.494Z",
    },
  },
};

/** The vendor's example, a completed backup */
export const getAddonBackupResponse: GetAddonBackupResponse = {
  data: {
    id: "example-backup",
    name: "Example Backup",
    uid: "88283b31-06f3-4857-b75f-f807bd7a52af",
    status: "completed",
    createdAt: "2021-01-20T11:19:53.175Z",
    completedAt: "2021-01-20T11:19:54.494Z",
    config: { source: { type: "snapshot" }, size: "1234", addonVersion: "4.4.8" },
    lastRestore: {
      restoreTimestamp: "2021-01-20T11:19:54.494Z",
      status: "completed",
      completedAt: "2021-01-20T11:19:54.494Z",
    },
  },
};

/** The vendor's example, an empty result */
export const deleteAddonBackupResponse: DeleteAddonBackupResponse = { data: {} };

/** The vendor's example, an empty result */
export const abortBackupResponse: AbortBackupResponse = { data: {} };

/** The vendor's example, a restore */
export const abortBackupRestoreRequest: AddonBackupRestoreAbort = { restoreId: "66845073ce75649ad18635f0" };

/** The vendor's example, an empty result */
export const abortBackupRestoreResponse: AbortBackupRestoreResponse = { data: {} };

/** The vendor's example, a link */
export const getBackupDownloadLinkResponse: GetBackupDownloadLinkResponse = { data: { downloadLink: "https://storage.googleapis.com/..." } };

/** The vendor's example, a single line */
export const getAddonBackupLogsResponse: GetAddonBackupLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, the ID of a restore */
export const restoreAddonBackupResponse: RestoreAddonBackupResponse = { data: { restoreId: "1611305397038" } };

/** The vendor's example, a single restore */
export const listAddonBackupRestoresResponse: ListAddonBackupRestoresResponse = {
  data: {
    restores: [
      {
        id: "668596c647fed81696a8a82c",
        status: "completed",
        restoreTimestamp: "2021-01-20T11:19:54.494Z",
        completedAt: "2021-01-20T11:19:54.494Z",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a single line */
export const getAddonRestoreLogsResponse: GetAddonRestoreLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, an empty result */
export const retainBackupResponse: RetainBackupResponse = { data: {} };

/** The vendor's example, a single container */
export const listAddonContainersResponse: ListAddonContainersResponse = {
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

/** The vendor's example, a user name and a password */
export const getAddonCredentialsResponse: GetAddonCredentialsResponse = {
  data: {
    secrets: { username: "1720747439245d49", password: "f1ba286ee2465e80b0fd4af31276f3e33a" },
    envs: {},
  },
};

/** The vendor's example, a running database */
export const importAddonBackupRequest: AddonBackupImport = {
  name: "Example Backup",
  connectionString: "mongodb://mongodb0.example.com:27017",
  compressionType: "gz",
};

/** The vendor's example, an archive */
export const importAddonBackupRequestDocumented2: AddonBackupImport = { name: "Example Backup", importUrl: "https://example.com/backup.db.gz" };

/** The vendor's example, a single line */
export const getAddonLogsResponse: GetAddonLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, values of one container */
export const getAddonMetricsResponse: GetAddonMetricsResponse = {
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

/** The vendor's example, access over TLS from the internet */
export const updateAddonNetworkSettingsRequest: AddonNetworkSettingsUpdate = { tlsEnabled: true, externalAccessEnabled: true };

/** The vendor's example, an empty result */
export const updateAddonNetworkSettingsResponse: UpdateAddonNetworkSettingsResponse = { data: {} };

/** The vendor's example, an empty result */
export const pauseAddonResponse: PauseAddonResponse = { data: {} };

/** The vendor's example, an empty result */
export const resetAddonResponse: ResetAddonResponse = { data: {} };

/** The vendor's example, an empty result */
export const restartAddonResponse: RestartAddonResponse = { data: {} };

/** The vendor's example, a single restore */
export const listAddonRestoresResponse: ListAddonRestoresResponse = {
  data: {
    restores: [
      {
        id: "668596c647fed81696a8a82c",
        status: "completed",
        restoreTimestamp: "2021-01-20T11:19:54.494Z",
        completedAt: "2021-01-20T11:19:54.494Z",
        backupId: "example-backup",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, an empty result */
export const resumeAddonResponse: ResumeAddonResponse = { data: {} };

/**
 * The vendor's example, with plan, storage and replicas
 *
 * @deprecated
 */
export const scaleAddonResourcesRequest: AddonScale = { deploymentPlan: "nf-compute-20", storage: 1024, replicas: 1 };

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const scaleAddonResourcesResponse: ScaleAddonResourcesResponse = { data: {} };

/** The vendor's example, an allowed address */
export const updateAddonSecurityRulesRequest: AddonSecurityRulesUpdate = { ipPolicies: [{ address: "127.0.0.1", action: "ALLOW" }] };

/** The vendor's example, an empty result */
export const updateAddonSecurityRulesResponse: UpdateAddonSecurityRulesResponse = { data: {} };

/** The vendor's example, a deprecated version */
export const getAddonVersionDetailsResponse: GetAddonVersionDetailsResponse = {
  data: {
    version: "4.2.14",
    upgradeTo: [{ version: "4.2.15", type: "minor" }],
    lifecycleStatus: "deprecated",
    discontinuedBy: "01.08.2021",
    upgradeHistory: [
      {
        upgradeId: "611d0da52cd838bbdeec4792",
        status: { status: "completed" },
        createdAt: "2021-08-18 13:39:49.475Z",
        upgradeType: "minor",
        previousVersion: "4.2.14",
        newVersion: "4.2.15",
        completedAt: "2021-08-18T13:40:51.685Z",
      },
    ],
  },
};

/** The vendor's example, a newer version */
export const upgradeAddonVersionRequest: AddonVersionUpgrade = { version: "4.2.15" };

/** The vendor's example, an empty result */
export const upgradeAddonVersionResponse: UpgradeAddonVersionResponse = { data: {} };

/** The vendor's example, a single model */
export const listAiModelsResponse: ListAiModelsResponse = {
  data: {
    llmModelDeployments: [
      {
        name: "deepseek-v3-deployment",
        description: "A deployment for DeepSeek V3 model",
        spec: {
          configuration: { nodeConfiguration: { storage: { storageClass: "nvme", storageSize: 6144 } } },
        },
        projectId: "default-project",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a model with its storage */
export const createAiModelRequest: AiModelCreate = {
  name: "deepseek-v3-deployment",
  description: "A deployment for DeepSeek V3 model",
  spec: {
    configuration: { nodeConfiguration: { storage: { storageClass: "nvme", storageSize: 6144 } } },
  },
};

/** The vendor's example, a model with its storage */
export const getAiModelResponse: GetAiModelResponse = {
  data: {
    name: "deepseek-v3-deployment",
    description: "A deployment for DeepSeek V3 model",
    spec: {
      configuration: { nodeConfiguration: { storage: { storageClass: "nvme", storageSize: 6144 } } },
    },
    projectId: "default-project",
  },
};

/** The vendor's example, a model with its storage */
export const updateAiModelRequest: AiModelUpdate = {
  name: "deepseek-v3-deployment",
  description: "A deployment for DeepSeek V3 model",
  spec: {
    configuration: { nodeConfiguration: { storage: { storageClass: "nvme", storageSize: 6144 } } },
  },
};

/** The vendor's example, an empty result */
export const deleteAiModelResponse: DeleteAiModelResponse = { data: {} };

/** The vendor's example, a single external addon */
export const listExternalAddonsResponse: ListExternalAddonsResponse = {
  data: {
    data: {
      externalAddons: [
        {
          spec: {
            provider: {
              aws: { region: "eu-west-1" },
              google: { region: "us-central1", zone: "us-central1-c" },
            },
          },
        },
      ],
    },
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, with regions of AWS and of Google Cloud */
export const createExternalAddonRequest: ExternalAddonInput = {
  spec: {
    provider: {
      aws: { region: "eu-west-1" },
      google: { region: "us-central1", zone: "us-central1-c" },
    },
  },
};

/** The vendor's example, with regions of AWS and of Google Cloud */
export const createExternalAddonResponse: CreateExternalAddonResponse = {
  data: {
    spec: {
      provider: {
        aws: { region: "eu-west-1" },
        google: { region: "us-central1", zone: "us-central1-c" },
      },
    },
  },
};

/** The vendor's example, with regions of AWS and of Google Cloud */
export const getExternalAddonResponse: GetExternalAddonResponse = {
  data: {
    spec: {
      provider: {
        aws: { region: "eu-west-1" },
        google: { region: "us-central1", zone: "us-central1-c" },
      },
    },
  },
};

/** The vendor's example, an empty result */
export const deleteExternalAddonResponse: DeleteExternalAddonResponse = { data: {} };

/** The vendor's example, with regions of AWS and of Google Cloud */
export const updateExternalAddonRequest: ExternalAddonUpdate = {
  spec: {
    provider: {
      aws: { region: "eu-west-1" },
      google: { region: "us-central1", zone: "us-central1-c" },
    },
  },
};

/** The vendor's example, with regions of AWS and of Google Cloud */
export const updateExternalAddonResponse: UpdateExternalAddonResponse = {
  data: {
    spec: {
      provider: {
        aws: { region: "eu-west-1" },
        google: { region: "us-central1", zone: "us-central1-c" },
      },
    },
  },
};

/** The vendor's example, a single job */
export const listJobsResponse: ListJobsResponse = {
  data: {
    jobs: [
      {
        id: "example-job",
        projectId: "default-project",
        appId: "/example-user/default-project/example-job",
        name: "Example Job",
        description: "This is the job description",
        jobType: "cron",
        disabledCI: false,
        disabledCD: false,
        suspended: false,
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a job that is built from a repository */
export const putJobRequest: JobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  settings: {
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
  },
};

/** The vendor's example, a job that is built from a Dockerfile */
export const putJobResponse: PutJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    settings: {
      backoffLimit: 0,
      runOnSourceChange: "never",
      activeDeadlineSeconds: 600,
      cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
    },
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a job that is built from a repository */
export const createJobRequest: JobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  settings: {
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
  },
};

/** The vendor's example, a job that is built from a Dockerfile */
export const createJobResponse: CreateJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    settings: {
      backoffLimit: 0,
      runOnSourceChange: "never",
      activeDeadlineSeconds: 600,
      cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
    },
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, a job that is built from a repository
 *
 * @deprecated
 */
export const putCronJobRequest: CronJobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
  schedule: "30 8 * * *",
  suspended: false,
  concurrencyPolicy: "forbid",
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const putCronJobResponse: PutCronJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    schedule: "30 8 * * *",
    suspended: false,
    concurrencyPolicy: "forbid",
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, a job that is built from a repository
 *
 * @deprecated
 */
export const createCronJobRequest: CronJobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
  schedule: "30 8 * * *",
  suspended: false,
  concurrencyPolicy: "forbid",
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const createCronJobResponse: CreateCronJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    schedule: "30 8 * * *",
    suspended: false,
    concurrencyPolicy: "forbid",
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, which sets nearly everything that can be changed
 *
 * @deprecated
 */
export const patchCronJobRequest: CronJobPatch = {
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
  schedule: "30 8 * * *",
  suspended: false,
  concurrencyPolicy: "forbid",
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const patchCronJobResponse: PatchCronJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    schedule: "30 8 * * *",
    suspended: false,
    concurrencyPolicy: "forbid",
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, a job that is built from a repository
 *
 * @deprecated
 */
export const putManualJobRequest: ManualJobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const putManualJobResponse: PutManualJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    jobType: "manual",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, a job that is built from a repository
 *
 * @deprecated
 */
export const createManualJobRequest: ManualJobCreate = {
  name: "Example Job",
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    vcs: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      accountLogin: "github-user",
      projectBranch: "master",
    },
  },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const createManualJobResponse: CreateManualJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    jobType: "manual",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/**
 * The vendor's example, which sets nearly everything that can be changed
 *
 * @deprecated
 */
export const patchManualJobRequest: ManualJobPatch = {
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
};

/**
 * The vendor's example, a job that is built from a Dockerfile
 *
 * @deprecated
 */
export const patchManualJobResponse: PatchManualJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    jobType: "manual",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a cron job */
export const getJobResponse: GetJobResponse = {
  data: {
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    name: "Example Job",
    description: "This is the job description",
    projectId: "default-project",
    jobType: "cron",
    createdAt: "2021-01-20T11:19:53.175Z",
    vcsData: {
      projectUrl: "https://github.com/northflank/gatsby-with-northflank",
      projectType: "github",
      selfHostedVcsId: "example-team/self-hosted-vcs",
      projectBranch: "master",
      publicRepo: false,
      dockerWorkDir: "/",
      dockerFilePath: "/Dockerfile",
    },
    buildConfiguration: {
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
    disabledCI: false,
    disabledCD: false,
    deployment: {
      region: "europe-west",
      buildpack: { configType: "default" },
      docker: { configType: "default", customCommand: "nginx -g" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
    },
    billing: { deploymentPlan: "nf-compute-20" },
    suspended: false,
    settings: {
      cron: { schedule: "30 8 * * *", concurrencyPolicy: "Allow" },
      backoffLimit: 0,
      activeDeadlineSeconds: 600,
    },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, an empty result */
export const deleteJobResponse: DeleteJobResponse = { data: {} };

/** The vendor's example, which sets nearly everything that can be changed */
export const patchJobRequest: JobPatch = {
  description: "A job description",
  billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
  buildConfiguration: {
    pathIgnoreRules: ["README.md"],
    isAllowList: false,
    ciIgnoreFlags: ["[skip ci]"],
    dockerCredentials: ["example-docker-credential"],
    storage: { ephemeralStorage: { storageSize: 16384 } },
  },
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
  runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
      data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
      encoding: "utf-8",
    },
  },
  buildArguments: { variable1: "abcdef", variable2: "12345" },
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
  settings: {
    backoffLimit: 0,
    runOnSourceChange: "never",
    activeDeadlineSeconds: 600,
    cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
  },
};

/** The vendor's example, a job that is built from a Dockerfile */
export const patchJobResponse: PatchJobResponse = {
  data: {
    name: "Example Job",
    description: "A job description",
    billing: { buildPlan: "nf-compute-200-8", deploymentPlan: "nf-compute-20" },
    buildConfiguration: {
      pathIgnoreRules: ["README.md"],
      isAllowList: false,
      ciIgnoreFlags: ["[skip ci]"],
      dockerCredentials: ["example-docker-credential"],
      storage: { ephemeralStorage: { storageSize: 16384 } },
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
    runtimeEnvironment: { variable1: "abcdef", variable2: "12345" },
    runtimeFiles: {
      "/dir/fileName": {
        data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
        encoding: "utf-8",
      },
    },
    buildArguments: { variable1: "abcdef", variable2: "12345" },
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
    settings: {
      backoffLimit: 0,
      runOnSourceChange: "never",
      activeDeadlineSeconds: 600,
      cron: { schedule: "30 8 * * *", suspended: false, concurrencyPolicy: "forbid" },
    },
    jobType: "cron",
    id: "example-job",
    appId: "/example-user/default-project/example-job",
    deployment: {
      docker: { configType: "default" },
      storage: { ephemeralStorage: { storageSize: 1024 } },
      vcs: {
        projectUrl: "https://github.com/northflank/gatsby-with-northflank",
        projectType: "github",
        accountLogin: "github-user",
        projectBranch: "master",
      },
      external: { imagePath: "nginx:latest", credentials: "example-credentials" },
      internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
    },
    status: { build: { status: "SUCCESS", lastTransitionTime: "2021-11-29T11:47:16.624Z" } },
    cluster: {
      id: "nf-europe-west",
      name: "nf-europe-west",
      namespace: "ns-8zy2mcjh9zn2",
      loadBalancers: ["lb.659200800000000000000000.northflank.com"],
    },
  },
};

/** The vendor's example, a single branch */
export const getJobBranchesResponse: GetJobBranchesResponse = {
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
export const listJobBuildsResponse: ListJobBuildsResponse = {
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

/** The vendor's example, a build of a commit */
export const startJobBuildRequest: JobBuildStart = { sha: "262ed9817b3cad5142fbceabe0c9e371e390d616" };

/** The vendor's example, a build with overrides */
export const startJobBuildRequestDocumented2: JobBuildStart = {
  sha: "262ed9817b3cad5142fbceabe0c9e371e390d616",
  overrides: {
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
    docker: { dockerFilePath: "/Dockerfile", dockerWorkDir: "/" },
  },
};

/** The vendor's example, a pending build */
export const startJobBuildResponse: StartJobBuildResponse = {
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
export const getJobBuildArgumentsResponse: GetJobBuildArgumentsResponse = {
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
export const editJobBuildArgumentsRequest: BuildArgumentsEdit = {
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
export const editJobBuildArgumentsResponse: EditJobBuildArgumentsResponse = { data: {} };

/**
 * The vendor's example, an argument and a secret file, both inherited
 *
 * @deprecated
 */
export const getJobBuildArgumentDetailsResponse: GetJobBuildArgumentDetailsResponse = {
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

/** The vendor's example, a single line */
export const getJobBuildLogsResponse: GetJobBuildLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, values of one container */
export const getJobBuildMetricsResponse: GetJobBuildMetricsResponse = {
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
export const updateJobBuildOptionsRequest: JobBuildOptionsUpdate = {
  dockerfile: { buildEngine: "buildkit", dockerFilePath: "/Dockerfile", dockerWorkDir: "/" },
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
export const updateJobBuildOptionsRequestDocumented2: JobBuildOptionsUpdate = {
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
export const updateJobBuildOptionsRequestDocumented3: JobBuildOptionsUpdate = {
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
export const updateJobBuildOptionsResponse: UpdateJobBuildOptionsResponse = { data: {} };

/**
 * The vendor's example, a repository on GitHub
 *
 * @deprecated
 */
export const updateJobBuildSourceRequest: BuildSourceUpdate = {
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
export const updateJobBuildSourceResponse: UpdateJobBuildSourceResponse = { data: {} };

/** The vendor's example, a successful build */
export const getJobBuildResponse: GetJobBuildResponse = {
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
export const abortJobBuildResponse: AbortJobBuildResponse = { data: {} };

/** The vendor's example, a single container */
export const listJobContainersResponse: ListJobContainersResponse = {
  data: {
    containers: [
      {
        name: "example-service-78b4d4459d-sbtn8",
        createdAt: 1611241087,
        status: "TASK_RUNNING",
        updatedAt: 1611241087,
      },
    ],
    runId: "00000676-9be8-41dd-b0f7-ba7df935cf27",
  },
  pagination: { hasNextPage: false, count: 1 },
};

/**
 * The vendor's example, a job that runs a build of a service
 *
 * @deprecated
 */
export const getJobDeploymentResponse: GetJobDeploymentResponse = {
  data: {
    region: "europe-west",
    instances: 1,
    docker: { configType: "default", customCommand: "nginx -g" },
    buildpack: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    internal: {
      appId: "/example-user/default-project/example-service",
      nfObjectId: "example-service",
      repository: "https://github.com/northflank/gatsby-with-northflank",
      branch: "master",
      buildId: "incredible-land-3266",
      buildSHA: "latest",
      deployedSHA: "262ed9817b3cad5142fbceabe0c9e371e390d616",
      nfObjectType: "service",
    },
  },
};

/**
 * The vendor's example, a job that runs an external image
 *
 * @deprecated
 */
export const getJobDeploymentResponseDocumented2: GetJobDeploymentResponse = {
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
export const updateJobDeploymentRequest: DeploymentUpdate = {
  external: { imagePath: "nginx:latest", credentials: "example-credentials" },
  docker: { configType: "default" },
};

/**
 * The vendor's example, a build of a service
 *
 * @deprecated
 */
export const updateJobDeploymentRequestDocumented2: DeploymentUpdate = {
  internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  docker: { configType: "default" },
};

/**
 * The vendor's example, which changes only what is started
 *
 * @deprecated
 */
export const updateJobDeploymentRequestDocumented3: DeploymentUpdate = { docker: { configType: "default" } };

/**
 * The vendor's example, a check over HTTP
 *
 * @deprecated
 */
export const getJobHealthChecksResponse: GetJobHealthChecksResponse = {
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
export const updateJobHealthChecksRequest: HealthChecksUpdate = {
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
export const updateJobHealthChecksResponse: UpdateJobHealthChecksResponse = { data: {} };

/** The vendor's example, a single line */
export const getJobLogsResponse: GetJobLogsResponse = {
  data: [{ log: "stdout F This is a log line", ts: "2023-03-21T15:01:17.310Z" }],
};

/** The vendor's example, values of one container */
export const getJobMetricsResponse: GetJobMetricsResponse = {
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
export const pauseJobResponse: PauseJobResponse = { data: {} };

/** The vendor's example, an open pull request */
export const getJobPullRequestsResponse: GetJobPullRequestsResponse = {
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

/** The vendor's example, with all settings */
export const resumeJobRequest: JobResume = { suspended: false, disabledCI: false, disabledCD: false };

/** The vendor's example, an empty result */
export const resumeJobResponse: ResumeJobResponse = { data: {} };

/** The vendor's example, a single run */
export const getJobRunsResponse: GetJobRunsResponse = {
  data: {
    runs: [
      {
        id: "d34582a4-35bd-4c71-8e7c-e36999b88723",
        active: 0,
        backoffLimit: 0,
        completions: 1,
        concluded: true,
        failed: 0,
        runName: "example-job-5fcf67bc56e1913e21d49504",
        status: "SUCCESS",
        succeeded: 0,
        startedAt: "2020-12-08T11:47:08Z",
        concludedAt: "2020-12-08T11:52:08Z",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a run with overrides */
export const runJobRequest: JobRunStart = {
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
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
  billing: { deploymentPlan: "nf-compute-20" },
  deployment: {
    docker: { configType: "default" },
    storage: { ephemeralStorage: { storageSize: 1024 } },
    internal: { id: "example-build-service", branch: "master", buildId: "premium-guide-6393" },
  },
};

/** The vendor's example, the ID and the name of a run */
export const runJobResponse: RunJobResponse = {
  data: {
    id: "d34582a4-35bd-4c71-8e7c-e36999b88723",
    runName: "example-job-5fcf67bc56e1913e21d49504",
  },
};

/** The vendor's example, a successful run */
export const getRunDetailsResponse: GetRunDetailsResponse = {
  data: {
    id: "d34582a4-35bd-4c71-8e7c-e36999b88723",
    active: 0,
    backoffLimit: 0,
    completions: 1,
    concluded: true,
    failed: 0,
    runName: "example-job-5fcf67bc56e1913e21d49504",
    status: "SUCCESS",
    succeeded: 0,
    startedAt: "2020-12-08T11:47:08Z",
    concludedAt: "2020-12-08T11:52:08Z",
  },
};

/** The vendor's example, an empty result */
export const abortJobRunResponse: AbortJobRunResponse = { data: {} };

/**
 * The vendor's example, with variables and a secret file
 *
 * @deprecated
 */
export const getJobRuntimeEnvironmentResponse: GetJobRuntimeEnvironmentResponse = {
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
export const editJobRuntimeEnvironmentRequest: RuntimeEnvironmentEdit = {
  runtimeEnvironment: { VARIABLE_1: "abcdef", VARIABLE_2: "12345" },
  runtimeFiles: {
    "/dir/fileName": {
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
export const editJobRuntimeEnvironmentResponse: EditJobRuntimeEnvironmentResponse = { data: {} };

/**
 * The vendor's example, a variable and a secret file, both inherited
 *
 * @deprecated
 */
export const getJobRuntimeEnvironmentDetailsResponse: GetJobRuntimeEnvironmentDetailsResponse = {
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
 * The vendor's example, with plan and storage
 *
 * @deprecated
 */
export const scaleJobRequest: JobScale = {
  deploymentPlan: "nf-compute-20",
  storage: { ephemeralStorage: { storageSize: 1024 } },
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const scaleJobResponse: ScaleJobResponse = { data: {} };

/**
 * The vendor's example, a job that runs every day
 *
 * @deprecated
 */
export const updateJobSettingsRequest: JobSettingsUpdate = {
  backoffLimit: 0,
  runOnSourceChange: "never",
  activeDeadlineSeconds: 600,
  schedule: "30 8 * * *",
  concurrencyPolicy: "allow",
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const updateJobSettingsResponse: UpdateJobSettingsResponse = { data: {} };

/**
 * The vendor's example, a suspended schedule
 *
 * @deprecated
 */
export const suspendJobRequest: JobSuspend = { suspended: true };

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const suspendJobResponse: SuspendJobResponse = { data: {} };

/** The vendor's example, a string */
export const getDnsIdResponse: GetDnsIdResponse = { data: { dns: "exam-1234" } };

/** The vendor's example, a single plan */
export const listPlansResponse: ListPlansResponse = {
  data: {
    plans: [
      {
        id: "nf-compute-20",
        name: "nf-compute-20",
        currency: "usd",
        amountPerMonth: 4.4,
        amountPerHour: 0.0061,
        cpuResource: 0.2,
        ramResource: 512,
      },
    ],
  },
};

/** The vendor's example, a single region */
export const listRegionsResponse: ListRegionsResponse = {
  data: {
    regions: [
      {
        id: "europe-west",
        name: "Europe - West",
        regionName: "EMEA",
        gpuDevices: [
          {
            id: "h100-80",
            name: "H100",
            manufacturer: "NVIDIA",
            memoryInfo: { sizeInMiB: 81920 },
            pricing: { onDemand: 274 },
          },
        ],
      },
    ],
  },
};

/** The vendor's example, a single project */
export const listProjectsResponse: ListProjectsResponse = {
  data: {
    projects: [
      {
        id: "default-project",
        name: "Default Project",
        description: "The project description",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a project in a Northflank region */
export const createOrUpdateProjectRequest: ProjectCreate = {
  name: "New Project",
  description: "This is a new project.",
  color: "#EF233C",
  region: "europe-west",
  networking: {
    tailscale: { restrictions: { tagMatchCondition: "or" } },
    hostAliases: { restrictions: { tagMatchCondition: "or" } },
  },
};

/** The vendor's example, a project in a BYOC cluster */
export const createOrUpdateProjectRequestDocumented2: ProjectCreate = {
  name: "New Project",
  description: "This is a new project.",
  color: "#EF233C",
  clusterId: "gcp-cluster-1",
  networking: {
    tailscale: { restrictions: { tagMatchCondition: "or" } },
    hostAliases: { restrictions: { tagMatchCondition: "or" } },
  },
};

/** The vendor's example, a project with its settings */
export const createOrUpdateProjectResponse: CreateOrUpdateProjectResponse = {
  data: {
    id: "example-project",
    name: "New Project",
    description: "This is a new project.",
    color: "#EF233C",
    region: "europe-west",
    clusterId: "gcp-cluster-1",
    networking: {
      tailscale: { restrictions: { tagMatchCondition: "or" } },
      hostAliases: { restrictions: { tagMatchCondition: "or" } },
    },
    createdAt: "2000-01-01T12:00:00.000Z",
    updatedAt: "2000-01-01T12:00:00.000Z",
  },
};

/** The vendor's example, a project in a Northflank region */
export const createProjectRequest: ProjectCreate = {
  name: "New Project",
  description: "This is a new project.",
  color: "#EF233C",
  region: "europe-west",
  networking: {
    tailscale: { restrictions: { tagMatchCondition: "or" } },
    hostAliases: { restrictions: { tagMatchCondition: "or" } },
  },
};

/** The vendor's example, a project in a BYOC cluster */
export const createProjectRequestDocumented2: ProjectCreate = {
  name: "New Project",
  description: "This is a new project.",
  color: "#EF233C",
  clusterId: "gcp-cluster-1",
  networking: {
    tailscale: { restrictions: { tagMatchCondition: "or" } },
    hostAliases: { restrictions: { tagMatchCondition: "or" } },
  },
};

/** The vendor's example, a project with its settings */
export const createProjectResponse: CreateProjectResponse = {
  data: {
    id: "example-project",
    name: "New Project",
    description: "This is a new project.",
    color: "#EF233C",
    region: "europe-west",
    clusterId: "gcp-cluster-1",
    networking: {
      tailscale: { restrictions: { tagMatchCondition: "or" } },
      hostAliases: { restrictions: { tagMatchCondition: "or" } },
    },
    createdAt: "2000-01-01T12:00:00.000Z",
    updatedAt: "2000-01-01T12:00:00.000Z",
  },
};

/** The vendor's example, a project with a service, a job and an addon */
export const getProjectResponse: GetProjectResponse = {
  data: {
    id: "default-project",
    name: "Default Project",
    description: "The project description",
    deployment: { region: "europe-west" },
    createdAt: "2021-01-20T11:19:53.175Z",
    services: [
      {
        id: "example-service",
        appId: "/example-user/default-project/example-service",
        name: "Example Service",
        description: "This is the service description",
        serviceType: "combined",
      },
    ],
    customRegistry: { enabled: false },
    jobs: [
      {
        id: "example-job",
        appId: "/example-user/default-project/example-job",
        name: "Example Job",
        description: "This is the job description",
        jobType: "cron",
      },
    ],
    addons: [
      {
        id: "example-addon",
        appId: "/example-user/default-project/example-addon",
        name: "Example Addon",
        description: "This is the addon description",
        spec: { type: "mongodb" },
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
export const deleteProjectResponse: DeleteProjectResponse = { data: {} };

/** The vendor's example, with description, colour and network settings */
export const updateProjectRequest: ProjectUpdate = {
  description: "This is a new project.",
  color: "#EF233C",
  networking: {
    tailscale: { restrictions: { tagMatchCondition: "or" } },
    hostAliases: { restrictions: { tagMatchCondition: "or" } },
  },
};

/** The vendor's example, a project with its settings */
export const updateProjectResponse: UpdateProjectResponse = {
  data: {
    id: "example-project",
    name: "New Project",
    description: "This is a new project.",
    color: "#EF233C",
    region: "europe-west",
    clusterId: "gcp-cluster-1",
    networking: {
      tailscale: { restrictions: { tagMatchCondition: "or" } },
      hostAliases: { restrictions: { tagMatchCondition: "or" } },
    },
    createdAt: "2000-01-01T12:00:00.000Z",
    updatedAt: "2000-01-01T12:00:00.000Z",
  },
};

/** The vendor's example, a single secret group */
export const listProjectSecretsResponse: ListProjectSecretsResponse = {
  data: {
    secrets: [
      {
        id: "example-secret-group",
        projectId: "default-project",
        name: "Example secret group",
        description: "This is the secret group description",
        type: "secret",
        secretType: "environment",
        priority: 10,
        restrictions: {
          restricted: true,
          nfObjects: [{ id: "example-service", type: "service" }],
          tagMatchCondition: "or",
        },
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a secret group that is restricted to a service */
export const putProjectSecretRequest: ProjectSecretCreate = {
  name: "Example Secret",
  description: "A description",
  type: "secret",
  secretType: "environment",
  priority: 10,
  restrictions: {
    restricted: true,
    nfObjects: [{ id: "example-service", type: "service" }],
    tagMatchCondition: "or",
  },
  addonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  externalAddonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  secrets: {
    variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
    files: {
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
  },
};

/** The vendor's example, a secret group that is restricted to a service */
export const putProjectSecretResponse: PutProjectSecretResponse = {
  data: {
    name: "Example Secret",
    description: "A description",
    type: "secret",
    secretType: "environment",
    priority: 10,
    restrictions: {
      restricted: true,
      nfObjects: [{ id: "example-service", type: "service" }],
      tagMatchCondition: "or",
    },
    addonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    externalAddonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    secrets: {
      variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
      files: {
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
    },
    id: "example-secret-group",
  },
};

/** The vendor's example, a secret group that is restricted to a service */
export const createProjectSecretRequest: ProjectSecretCreate = {
  name: "Example Secret",
  description: "A description",
  type: "secret",
  secretType: "environment",
  priority: 10,
  restrictions: {
    restricted: true,
    nfObjects: [{ id: "example-service", type: "service" }],
    tagMatchCondition: "or",
  },
  addonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  externalAddonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  secrets: {
    variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
    files: {
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
  },
};

/** The vendor's example, a secret group that is restricted to a service */
export const createProjectSecretResponse: CreateProjectSecretResponse = {
  data: {
    name: "Example Secret",
    description: "A description",
    type: "secret",
    secretType: "environment",
    priority: 10,
    restrictions: {
      restricted: true,
      nfObjects: [{ id: "example-service", type: "service" }],
      tagMatchCondition: "or",
    },
    addonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    externalAddonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    secrets: {
      variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
      files: {
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
    },
    id: "example-secret-group",
  },
};

/** The vendor's example, with variables and a secret file */
export const getProjectSecretResponse: GetProjectSecretResponse = {
  data: {
    id: "example-secret-group",
    name: "Example secret group",
    description: "This is the secret group description",
    type: "secret",
    secretType: "environment",
    projectId: "default-project",
    priority: 10,
    restrictions: {
      restricted: true,
      nfObjects: [{ id: "example-service", type: "service" }],
      tagMatchCondition: "or",
    },
    createdAt: "2021-01-01 12:00:00.000Z",
    updatedAt: "2021-01-01 12:00:00.000Z",
    secrets: {
      variables: { a_key: "a_secret", b_key: "b_secret" },
      files: {
        "/dir/fileName": {
          data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
          encoding: "utf-8",
        },
      },
    },
  },
};

/** The vendor's example, a secret group that is restricted to a service */
export const updateProjectSecretRequest: ProjectSecretUpdate = {
  description: "A description",
  priority: 10,
  restrictions: {
    restricted: true,
    nfObjects: [{ id: "example-service", type: "service" }],
    tagMatchCondition: "or",
  },
  addonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  externalAddonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  type: "secret",
  secretType: "environment",
  secrets: {
    variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
    files: {
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
  },
};

/** The vendor's example, an empty result */
export const updateProjectSecretResponse: UpdateProjectSecretResponse = { data: {} };

/** The vendor's example, an empty result */
export const deleteProjectSecretResponse: DeleteProjectSecretResponse = { data: {} };

/** The vendor's example, a secret group that is restricted to a service */
export const patchProjectSecretRequest: ProjectSecretPatch = {
  description: "A description",
  type: "secret",
  secretType: "environment",
  priority: 10,
  restrictions: {
    restricted: true,
    nfObjects: [{ id: "example-service", type: "service" }],
    tagMatchCondition: "or",
  },
  addonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  externalAddonDependencies: [
    {
      addonId: "example-addon",
      keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
    },
  ],
  secrets: {
    variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
    files: {
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
  },
};

/** The vendor's example, a secret group that is restricted to a service */
export const patchProjectSecretResponse: PatchProjectSecretResponse = {
  data: {
    name: "Example Secret",
    description: "A description",
    type: "secret",
    secretType: "environment",
    priority: 10,
    restrictions: {
      restricted: true,
      nfObjects: [{ id: "example-service", type: "service" }],
      tagMatchCondition: "or",
    },
    addonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    externalAddonDependencies: [
      {
        addonId: "example-addon",
        keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }],
      },
    ],
    secrets: {
      variables: { NODE_ENV: "production", MONGO_DB: "some_connection_string" },
      files: {
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
    },
    id: "example-secret-group",
  },
};

/** The vendor's example, a key with an alias */
export const getProjectSecretAddonLinkDetailsResponse: GetProjectSecretAddonLinkDetailsResponse = {
  data: {
    secretName: "Example secret group",
    secretId: "example-secret-group",
    addonName: "Example Addon",
    addonId: "example-addon",
    addonType: "mongodb",
    linked: true,
    linkedKeys: [
      {
        keyName: "USERNAME",
        aliases: ["MONGO_USERNAME"],
        defaultKey: "NF_EXAMPLE-ADDON_USERNAME",
      },
    ],
    availableKeys: ["username"],
  },
};

/** The vendor's example, a key with an alias */
export const updateProjectSecretAddonLinkRequest: ProjectSecretAddonLinkUpdate = { keys: [{ keyName: "USERNAME", aliases: ["MONGO_USERNAME"] }] };

/** The vendor's example, a key with an alias */
export const updateProjectSecretAddonLinkResponse: UpdateProjectSecretAddonLinkResponse = {
  data: {
    keys: [
      {
        keyName: "USERNAME",
        aliases: ["MONGO_USERNAME"],
        defaultKey: "NF_EXAMPLE-ADDON_USERNAME",
      },
    ],
  },
};

/**
 * The vendor's example, an empty result
 *
 * @deprecated
 */
export const unlinkAddonFromProjectSecretResponse: UnlinkAddonFromProjectSecretResponse = { data: {} };

/** The vendor's example, with the secrets of a linked addon */
export const getProjectSecretDetailsResponse: GetProjectSecretDetailsResponse = {
  data: {
    id: "example-secret-group",
    name: "Example secret group",
    description: "This is the secret group description",
    type: "secret",
    secretType: "environment",
    projectId: "default-project",
    priority: 10,
    restrictions: {
      restricted: true,
      nfObjects: [{ id: "example-service", type: "service" }],
      tagMatchCondition: "or",
    },
    createdAt: "2021-01-01 12:00:00.000Z",
    updatedAt: "2021-01-01 12:00:00.000Z",
    secrets: {
      variables: { a_key: "a_secret", b_key: "b_secret" },
      files: {
        "/dir/fileName": {
          data: "VGhpcyBpcyBhbiBleGFtcGxlIHdpdGggYSB0ZW1wbGF0ZWQgJHtOT0RFX0VOVn0gdmFyaWFibGU=",
          encoding: "utf-8",
        },
      },
    },
    addonSecrets: [
      {
        id: "example-addon",
        name: "Example Addon",
        addonType: "mongodb",
        version: "4.4.1",
        variables: {
          NF_MONGO_USERNAME: "0000000000000000",
          NF_MONGO_PASSWORD: "00000000000000000000000000000000",
        },
      },
    ],
  },
};

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
export const editServiceRuntimeEnvironmentRequest: RuntimeEnvironmentEdit = {
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

/** The vendor's example, a single tag */
export const listTagsResponse: ListTagsResponse = {
  data: {
    tags: [
      {
        useSpotNodes: false,
        useOnDemandNodes: false,
        sandboxing: {
          builds: { enabled: false, runtimeClass: "gvisor" },
          services: { enabled: false, runtimeClass: "gvisor" },
          addons: { enabled: false, runtimeClass: "gvisor" },
          jobs: { enabled: false, runtimeClass: "gvisor" },
        },
        color: "#57637A",
        name: "Example Tag",
        id: "example-tag",
        createdAt: "2000-01-01T12:00:00.000Z",
      },
    ],
  },
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a tag without constraints */
export const putTagRequest: TagAdd = {
  useSpotNodes: false,
  useOnDemandNodes: false,
  sandboxing: {
    builds: { enabled: false, runtimeClass: "gvisor" },
    services: { enabled: false, runtimeClass: "gvisor" },
    addons: { enabled: false, runtimeClass: "gvisor" },
    jobs: { enabled: false, runtimeClass: "gvisor" },
  },
  color: "#57637A",
  name: "Example Tag",
};

/** The vendor's example, an empty result */
export const putTagResponse: PutTagResponse = { data: {} };

/** The vendor's example, a tag without constraints */
export const addTagRequest: TagAdd = {
  useSpotNodes: false,
  useOnDemandNodes: false,
  sandboxing: {
    builds: { enabled: false, runtimeClass: "gvisor" },
    services: { enabled: false, runtimeClass: "gvisor" },
    addons: { enabled: false, runtimeClass: "gvisor" },
    jobs: { enabled: false, runtimeClass: "gvisor" },
  },
  color: "#57637A",
  name: "Example Tag",
};

/** The vendor's example, a tag without constraints */
export const addTagResponse: AddTagResponse = {
  data: {
    useSpotNodes: false,
    useOnDemandNodes: false,
    sandboxing: {
      builds: { enabled: false, runtimeClass: "gvisor" },
      services: { enabled: false, runtimeClass: "gvisor" },
      addons: { enabled: false, runtimeClass: "gvisor" },
      jobs: { enabled: false, runtimeClass: "gvisor" },
    },
    color: "#57637A",
    name: "Example Tag",
    id: "example-tag",
    createdAt: "2000-01-01T12:00:00.000Z",
  },
};

/** The vendor's example, a tag without constraints */
export const getTagResponse: GetTagResponse = {
  data: {
    useSpotNodes: false,
    useOnDemandNodes: false,
    sandboxing: {
      builds: { enabled: false, runtimeClass: "gvisor" },
      services: { enabled: false, runtimeClass: "gvisor" },
      addons: { enabled: false, runtimeClass: "gvisor" },
      jobs: { enabled: false, runtimeClass: "gvisor" },
    },
    color: "#57637A",
    name: "Example Tag",
    id: "example-tag",
    createdAt: "2000-01-01T12:00:00.000Z",
  },
};

/** The vendor's example, an empty result */
export const deleteTagResponse: DeleteTagResponse = { data: {} };

/** The vendor's example, a tag without constraints */
export const updateTagRequest: TagUpdate = {
  useSpotNodes: false,
  useOnDemandNodes: false,
  sandboxing: {
    builds: { enabled: false, runtimeClass: "gvisor" },
    services: { enabled: false, runtimeClass: "gvisor" },
    addons: { enabled: false, runtimeClass: "gvisor" },
    jobs: { enabled: false, runtimeClass: "gvisor" },
  },
  color: "#57637A",
};

/** The vendor's example, an empty result */
export const updateTagResponse: UpdateTagResponse = { data: {} };

/** The vendor's example, a single volume */
export const listVolumesResponse: ListVolumesResponse = {
  data: [
    {
      id: "example-volume",
      name: "Example Volume",
      spec: { storageClassName: "ssd", storageSize: 6144 },
      attachedObjects: [{ id: "example-service", type: "service" }],
      status: "BOUND",
      createdAt: "2021-01-01 12:00:00.000Z",
      updatedAt: "2021-01-01 12:00:00.000Z",
    },
  ],
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, a volume from a backup, attached to a service */
export const createVolumeRequest: VolumeCreate = {
  name: "Example Volume",
  mounts: [{ volumeMountPath: "", containerMountPath: "/container" }],
  spec: { storageClassName: "ssd", storageSize: 6144 },
  source: { sourceId: "example-volume/example-backup" },
  attachedObjects: [{ id: "example-service", type: "service" }],
};

/** The vendor's example, a volume that is attached to a service */
export const createVolumeResponse: CreateVolumeResponse = {
  data: {
    id: "example-volume",
    name: "Example Volume",
    spec: { storageClassName: "ssd", storageSize: 6144 },
    attachedObjects: [{ id: "example-service", type: "service" }],
    status: "BOUND",
    createdAt: "2021-01-01 12:00:00.000Z",
    updatedAt: "2021-01-01 12:00:00.000Z",
  },
};

/** The vendor's example, a volume that is attached to a service */
export const getVolumeResponse: GetVolumeResponse = {
  data: {
    id: "example-volume",
    name: "Example Volume",
    spec: { storageClassName: "ssd", storageSize: 6144 },
    attachedObjects: [{ id: "example-service", type: "service" }],
    status: "BOUND",
    createdAt: "2021-01-01 12:00:00.000Z",
    updatedAt: "2021-01-01 12:00:00.000Z",
  },
};

/** The vendor's example, with a mount and a size */
export const updateVolumeRequest: VolumeUpdate = {
  mounts: [{ volumeMountPath: "", containerMountPath: "/container" }],
  spec: { storageSize: 6144 },
};

/** The vendor's example, an empty result */
export const updateVolumeResponse: UpdateVolumeResponse = { data: {} };

/** The vendor's example, an empty result */
export const deleteVolumeResponse: DeleteVolumeResponse = { data: {} };

/** The vendor's example, a service */
export const attachVolumeRequest: VolumeAttach = { nfObject: { id: "example-service", type: "service" } };

/** The vendor's example, an empty result */
export const attachVolumeResponse: AttachVolumeResponse = { data: {} };

/** The vendor's example, a single backup */
export const getVolumeBackupsResponse: GetVolumeBackupsResponse = {
  data: [{ id: "example-backup" }],
  pagination: { hasNextPage: false, count: 1 },
};

/** The vendor's example, with name and description */
export const backupVolumeRequest: VolumeBackupCreate = { name: "Example Backup", description: "Example backup description" };

/** The vendor's example, the ID of a backup */
export const backupVolumeResponse: BackupVolumeResponse = { data: { id: "example-backup" } };

/** The vendor's example, the ID of a backup */
export const getVolumeBackupDetailsResponse: GetVolumeBackupDetailsResponse = { data: { id: "example-backup" } };

/** The vendor's example, an empty result */
export const deleteVolumeBackupResponse: DeleteVolumeBackupResponse = { data: {} };

/** The vendor's example, a service */
export const detachVolumeRequest: VolumeDetach = { nfObject: { id: "example-service", type: "service" } };

/** The vendor's example, an empty result */
export const detachVolumeResponse: DetachVolumeResponse = { data: {} };

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
