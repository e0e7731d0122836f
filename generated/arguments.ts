// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
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
  BuildArgumentsEdit,
  BuildServiceCreate,
  BuildServicePatch,
  BuildSourceUpdate,
  CombinedServiceCreate,
  CombinedServicePatch,
  CronJobCreate,
  CronJobPatch,
  DeploymentServiceCreate,
  DeploymentServicePatch,
  DeploymentUpdate,
  ExternalAddonInput,
  ExternalAddonUpdate,
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
  ManualJobCreate,
  ManualJobPatch,
  ProjectCreate,
  ProjectSecretAddonLinkUpdate,
  ProjectSecretCreate,
  ProjectSecretPatch,
  ProjectSecretUpdate,
  ProjectUpdate,
  RuntimeEnvironmentEdit,
  ServiceBuildOptionsUpdate,
  ServiceBuildStart,
  ServicePortsUpdate,
  ServiceResume,
  ServiceScale,
  TagAdd,
  TagUpdate,
  VolumeAttach,
  VolumeBackupCreate,
  VolumeCreate,
  VolumeDetach,
  VolumeUpdate,
} from './types.ts';

/** What `listAddons` takes. */
export interface ListAddonsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putAddon` takes. */
export interface PutAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the addon. */
  body: AddonCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createAddon` takes. */
export interface CreateAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new addon. */
  body: AddonCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddon` takes. */
export interface GetAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteAddon` takes. */
export interface DeleteAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchAddon` takes. */
export interface PatchAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Settings to change. */
  body: AddonPatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonBackupSchedules` takes. */
export interface GetAddonBackupSchedulesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createAddonBackupSchedule` takes. */
export interface CreateAddonBackupScheduleArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Settings of the new backup schedule. */
  body: AddonBackupScheduleSettingsInput;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteAddonBackupSchedule` takes. */
export interface DeleteAddonBackupScheduleArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup schedule. */
  scheduleId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listAddonBackups` takes. */
export interface ListAddonBackupsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `backupAddon` takes. */
export interface BackupAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Settings of the backup. */
  body: AddonBackupCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonBackup` takes. */
export interface GetAddonBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteAddonBackup` takes. */
export interface DeleteAddonBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortBackup` takes. */
export interface AbortBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortBackupRestore` takes. */
export interface AbortBackupRestoreArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** ID of the source project. Give it when the backup is a global backup. */
  sourceProjectId?: string | undefined;
  /** ID of the source addon. Give it when the backup is a global backup. */
  sourceAddonId?: string | undefined;
  /** Which restore to abort. */
  body: AddonBackupRestoreAbort;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getBackupDownloadLink` takes. */
export interface GetBackupDownloadLinkArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonBackupLogs` takes. */
export interface GetAddonBackupLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `restoreAddonBackup` takes. */
export interface RestoreAddonBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** ID of the source project. Give it when the backup is a global backup. */
  sourceProjectId?: string | undefined;
  /** ID of the source addon. Give it when the backup is a global backup. */
  sourceAddonId?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listAddonBackupRestores` takes. */
export interface ListAddonBackupRestoresArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** ID of the source project. Give it when the backup is a global backup. */
  sourceProjectId?: string | undefined;
  /** ID of the source addon. Give it when the backup is a global backup. */
  sourceAddonId?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonRestoreLogs` takes. */
export interface GetAddonRestoreLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** ID of the restore, as lists of restores have it. */
  restoreId: string;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `retainBackup` takes. */
export interface RetainBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listAddonContainers` takes. */
export interface ListAddonContainersArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonCredentials` takes. */
export interface GetAddonCredentialsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `importAddonBackup` takes. */
export interface ImportAddonBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Database to import. */
  body: AddonBackupImport;
}

/** What `getAddonLogs` takes. */
export interface GetAddonLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /**
   * Type of the logs. To select several types, repeat the query parameter.
   *
   * Each item: A type of log.
   */
  type?: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[] | undefined;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonMetrics` takes. */
export interface GetAddonMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Returns only metrics of this container. */
  containerName?: string | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateAddonNetworkSettings` takes. */
export interface UpdateAddonNetworkSettingsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Network settings to change. */
  body: AddonNetworkSettingsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `pauseAddon` takes. */
export interface PauseAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resetAddon` takes. */
export interface ResetAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `restartAddon` takes. */
export interface RestartAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listAddonRestores` takes. */
export interface ListAddonRestoresArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resumeAddon` takes. */
export interface ResumeAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `scaleAddonResources` takes. */
export interface ScaleAddonResourcesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Resources to change. */
  body: AddonScale;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateAddonSecurityRules` takes. */
export interface UpdateAddonSecurityRulesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Security rules of the addon. */
  body: AddonSecurityRulesUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAddonVersionDetails` takes. */
export interface GetAddonVersionDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `upgradeAddonVersion` takes. */
export interface UpgradeAddonVersionArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Version to upgrade to. */
  body: AddonVersionUpgrade;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listAiModels` takes. */
export interface ListAiModelsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createAiModel` takes. */
export interface CreateAiModelArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new AI model. */
  body: AiModelCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getAiModel` takes. */
export interface GetAiModelArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the AI model. */
  llmModelDeploymentId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateAiModel` takes. */
export interface UpdateAiModelArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the AI model. */
  llmModelDeploymentId: string;
  /** Settings to change. */
  body: AiModelUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteAiModel` takes. */
export interface DeleteAiModelArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the AI model. */
  llmModelDeploymentId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listExternalAddons` takes. */
export interface ListExternalAddonsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** Returns only external addons of this resource type: `s3` or `rds`. */
  resourceType?: string | undefined;
  /**
   * Returns only external addons with this status: `creating`, `active`, `error`, `deleting` or
   * `deleted`.
   */
  status?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createExternalAddon` takes. */
export interface CreateExternalAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new external addon. */
  body: ExternalAddonInput;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getExternalAddon` takes. */
export interface GetExternalAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the external addon, which paths use. */
  externalAddonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteExternalAddon` takes. */
export interface DeleteExternalAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the external addon, which paths use. */
  externalAddonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateExternalAddon` takes. */
export interface UpdateExternalAddonArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the external addon, which paths use. */
  externalAddonId: string;
  /** Settings to change. */
  body: ExternalAddonUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listJobs` takes. */
export interface ListJobsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putJob` takes. */
export interface PutJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the job. */
  body: JobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createJob` takes. */
export interface CreateJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new job. */
  body: JobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putCronJob` takes. */
export interface PutCronJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the job. */
  body: CronJobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createCronJob` takes. */
export interface CreateCronJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new job. */
  body: CronJobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchCronJob` takes. */
export interface PatchCronJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Settings to change. */
  body: CronJobPatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putManualJob` takes. */
export interface PutManualJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the job. */
  body: ManualJobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createManualJob` takes. */
export interface CreateManualJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new job. */
  body: ManualJobCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchManualJob` takes. */
export interface PatchManualJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Settings to change. */
  body: ManualJobPatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJob` takes. */
export interface GetJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteJob` takes. */
export interface DeleteJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchJob` takes. */
export interface PatchJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Settings to change. */
  body: JobPatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBranches` takes. */
export interface GetJobBranchesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listJobBuilds` takes. */
export interface ListJobBuildsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `startJobBuild` takes. */
export interface StartJobBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Commit to build, and overrides for the build. */
  body: JobBuildStart;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBuildArguments` takes. */
export interface GetJobBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editJobBuildArguments` takes. */
export interface EditJobBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Build arguments and secret files to set. */
  body: BuildArgumentsEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBuildArgumentDetails` takes. */
export interface GetJobBuildArgumentDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBuildLogs` takes. */
export interface GetJobBuildLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBuildMetrics` takes. */
export interface GetJobBuildMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateJobBuildOptions` takes. */
export interface UpdateJobBuildOptionsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Build options to change. */
  body: JobBuildOptionsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateJobBuildSource` takes. */
export interface UpdateJobBuildSourceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Repository to build from. */
  body: BuildSourceUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobBuild` takes. */
export interface GetJobBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortJobBuild` takes. */
export interface AbortJobBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listJobContainers` takes. */
export interface ListJobContainersArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** Returns only containers, logs or metrics of this job run. */
  runId?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobDeployment` takes. */
export interface GetJobDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateJobDeployment` takes. */
export interface UpdateJobDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Image to run, or what to start in it. */
  body: DeploymentUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobHealthChecks` takes. */
export interface GetJobHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateJobHealthChecks` takes. */
export interface UpdateJobHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Health checks of the job. */
  body: HealthChecksUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobLogs` takes. */
export interface GetJobLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Returns only containers, logs or metrics of this job run. */
  runId?: string | undefined;
  /**
   * Type of the logs. To select several types, repeat the query parameter.
   *
   * Each item: A type of log.
   */
  type?: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[] | undefined;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobMetrics` takes. */
export interface GetJobMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Returns only containers, logs or metrics of this job run. */
  runId?: string | undefined;
  /** Returns only metrics of this container. */
  containerName?: string | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `pauseJob` takes. */
export interface PauseJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobPullRequests` takes. */
export interface GetJobPullRequestsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resumeJob` takes. */
export interface ResumeJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Settings to change. */
  body: JobResume;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobRuns` takes. */
export interface GetJobRunsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `runJob` takes. */
export interface RunJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Overrides for the run. */
  body: JobRunStart;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getRunDetails` takes. */
export interface GetRunDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** ID of the job run. */
  runId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortJobRun` takes. */
export interface AbortJobRunArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** ID of the job run. */
  runId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobRuntimeEnvironment` takes. */
export interface GetJobRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editJobRuntimeEnvironment` takes. */
export interface EditJobRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Environment variables and secret files to set. */
  body: RuntimeEnvironmentEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getJobRuntimeEnvironmentDetails` takes. */
export interface GetJobRuntimeEnvironmentDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `scaleJob` takes. */
export interface ScaleJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Scaling settings to change. */
  body: JobScale;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateJobSettings` takes. */
export interface UpdateJobSettingsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Settings to change. */
  body: JobSettingsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `suspendJob` takes. */
export interface SuspendJobArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the job, a slug such as `example-job`. */
  jobId: string;
  /** Whether to suspend the schedule. */
  body: JobSuspend;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `healthCheck` takes. */
export type HealthCheckArguments = Record<string, never>;

/** What `getDnsId` takes. */
export type GetDnsIdArguments = Record<string, never>;

/** What `listPlans` takes. */
export type ListPlansArguments = Record<string, never>;

/** What `listRegions` takes. */
export type ListRegionsArguments = Record<string, never>;

/** What `listProjects` takes. */
export interface ListProjectsArguments {
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createOrUpdateProject` takes. */
export interface CreateOrUpdateProjectArguments {
  /** Settings of the project. */
  body: ProjectCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createProject` takes. */
export interface CreateProjectArguments {
  /** Settings of the new project. */
  body: ProjectCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getProject` takes. */
export interface GetProjectArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteProject` takes. */
export interface DeleteProjectArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * If true, the resources in the project are deleted too. Otherwise, only an empty project can
   * be deleted.
   */
  delete_child_objects?: boolean | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateProject` takes. */
export interface UpdateProjectArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings to change. */
  body: ProjectUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listProjectSecrets` takes. */
export interface ListProjectSecretsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putProjectSecret` takes. */
export interface PutProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the secret group. */
  body: ProjectSecretCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createProjectSecret` takes. */
export interface CreateProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new secret group. */
  body: ProjectSecretCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getProjectSecret` takes. */
export interface GetProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateProjectSecret` takes. */
export interface UpdateProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** Settings to change. */
  body: ProjectSecretUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteProjectSecret` takes. */
export interface DeleteProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchProjectSecret` takes. */
export interface PatchProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** Settings to change. */
  body: ProjectSecretPatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getProjectSecretAddonLinkDetails` takes. */
export interface GetProjectSecretAddonLinkDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateProjectSecretAddonLink` takes. */
export interface UpdateProjectSecretAddonLinkArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** Keys to link. */
  body: ProjectSecretAddonLinkUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `unlinkAddonFromProjectSecret` takes. */
export interface UnlinkAddonFromProjectSecretArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** ID of the addon, a slug such as `example-addon`. */
  addonId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getProjectSecretDetails` takes. */
export interface GetProjectSecretDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the secret group. */
  secretId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServices` takes. */
export interface ListServicesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putBuildService` takes. */
export interface PutBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: BuildServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createBuildService` takes. */
export interface CreateBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: BuildServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchBuildService` takes. */
export interface PatchBuildServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: BuildServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putCombinedService` takes. */
export interface PutCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createCombinedService` takes. */
export interface CreateCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: CombinedServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchCombinedService` takes. */
export interface PatchCombinedServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: CombinedServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putDeploymentService` takes. */
export interface PutDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createDeploymentService` takes. */
export interface CreateDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new service. */
  body: DeploymentServiceCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `patchDeploymentService` takes. */
export interface PatchDeploymentServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: DeploymentServicePatch;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getService` takes. */
export interface GetServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteService` takes. */
export interface DeleteServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** If true, the attached volumes are deleted too. */
  delete_child_objects?: boolean | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBranches` takes. */
export interface GetServiceBranchesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceBuilds` takes. */
export interface ListServiceBuildsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `startServiceBuild` takes. */
export interface StartServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** What to build: an archive, or a commit of the repository. */
  body: ServiceBuildStart;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArguments` takes. */
export interface GetServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceBuildArguments` takes. */
export interface EditServiceBuildArgumentsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Build arguments and secret files to set. */
  body: BuildArgumentsEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildArgumentsDetails` takes. */
export interface GetServiceBuildArgumentsDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `clearServiceBuildCache` takes. */
export interface ClearServiceBuildCacheArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildLogs` takes. */
export interface GetServiceBuildLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuildMetrics` takes. */
export interface GetServiceBuildMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this build. */
  buildId?: string | undefined;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildOptions` takes. */
export interface UpdateServiceBuildOptionsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Build options to change. */
  body: ServiceBuildOptionsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceBuildSource` takes. */
export interface UpdateServiceBuildSourceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Repository to build from. */
  body: BuildSourceUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceBuild` takes. */
export interface GetServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `abortServiceBuild` takes. */
export interface AbortServiceBuildArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** ID of the build, as lists of builds have it. */
  buildId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listServiceContainers` takes. */
export interface ListServiceContainersArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceDeployment` takes. */
export interface GetServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceDeployment` takes. */
export interface UpdateServiceDeploymentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Image to run, or what to start in it. */
  body: DeploymentUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceHealthChecks` takes. */
export interface GetServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServiceHealthChecks` takes. */
export interface UpdateServiceHealthChecksArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Health checks of the service. */
  body: HealthChecksUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceLogs` takes. */
export interface GetServiceLogsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: string | undefined;
  /**
   * Type of the logs. To select several types, repeat the query parameter.
   *
   * Each item: A type of log.
   */
  type?: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[] | undefined;
  /**
   * Returns only logs of this container. To select several containers, repeat the query
   * parameter.
   *
   * Each item: Name of a container.
   */
  containerName?: (string)[] | undefined;
  /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
  queryType?: "range" | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Number of log lines to return. */
  lineLimit?: number | undefined;
  /** Order of the log lines. */
  direction?: "backward" | "forward" | undefined;
  /** Returns only log lines that contain this text. */
  textIncludes?: string | undefined;
  /** Returns only log lines that don't contain this text. */
  textNotIncludes?: string | undefined;
  /** Returns only log lines that match this regular expression. */
  regexIncludes?: string | undefined;
  /** Returns only log lines that don't match this regular expression. */
  regexNotIncludes?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceMetrics` takes. */
export interface GetServiceMetricsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
  queryType?: "range" | "single" | undefined;
  /**
   * Type of the metric. To select several types, repeat the query parameter.
   *
   * Each item: A type of metric.
   */
  metricTypes?: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[] | undefined;
  /**
   * Returns logs or metrics that were generated after this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  startTime?: string | undefined;
  /**
   * Returns logs or metrics that were generated before this time. For metrics, valid only if
   * `queryType` is `range`.
   */
  endTime?: string | undefined;
  /**
   * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
   * be set.
   *
   * Integer.
   */
  duration?: number | undefined;
  /** Returns only metrics of this container. */
  containerName?: string | undefined;
  /** Returns only logs or metrics of this deployment. */
  deploymentId?: string | undefined;
  /**
   * Returns metrics at this time. Without it, the current time is used. Valid only if
   * `queryType` is `single`.
   */
  time?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `pauseService` takes. */
export interface PauseServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePorts` takes. */
export interface GetServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateServicePorts` takes. */
export interface UpdateServicePortsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Ports of the service. */
  body: ServicePortsUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServicePullRequests` takes. */
export interface GetServicePullRequestsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `restartService` takes. */
export interface RestartServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `resumeService` takes. */
export interface ResumeServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Settings to change. */
  body: ServiceResume;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironment` takes. */
export interface GetServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /**
   * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
   * (for a secret group, those of linked addons), `all` both. Default: both.
   */
  show?: "this" | "inherited" | "all" | undefined;
  /**
   * If true, templated secrets are returned with their inferred values instead of as template
   * strings.
   */
  replaceTemplatedValues?: "true" | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `editServiceRuntimeEnvironment` takes. */
export interface EditServiceRuntimeEnvironmentArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Environment variables and secret files to set. */
  body: RuntimeEnvironmentEdit;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getServiceRuntimeEnvironmentDetails` takes. */
export interface GetServiceRuntimeEnvironmentDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `scaleService` takes. */
export interface ScaleServiceArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the service, a slug such as `example-service`. */
  serviceId: string;
  /** Scaling settings to change. */
  body: ServiceScale;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listTags` takes. */
export interface ListTagsArguments {
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `putTag` takes. */
export interface PutTagArguments {
  /** Settings of the tag. */
  body: TagAdd;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `addTag` takes. */
export interface AddTagArguments {
  /** Settings of the new tag. */
  body: TagAdd;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getTag` takes. */
export interface GetTagArguments {
  /** ID of the tag, which paths use. */
  resourceTagId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteTag` takes. */
export interface DeleteTagArguments {
  /** ID of the tag, which paths use. */
  resourceTagId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateTag` takes. */
export interface UpdateTagArguments {
  /** ID of the tag, which paths use. */
  resourceTagId: string;
  /** Settings to change. */
  body: TagUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `listVolumes` takes. */
export interface ListVolumesArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `createVolume` takes. */
export interface CreateVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** Settings of the new volume. */
  body: VolumeCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getVolume` takes. */
export interface GetVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `updateVolume` takes. */
export interface UpdateVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** Mounts and storage size to change. */
  body: VolumeUpdate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteVolume` takes. */
export interface DeleteVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `attachVolume` takes. */
export interface AttachVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** What to attach the volume to. */
  body: VolumeAttach;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getVolumeBackups` takes. */
export interface GetVolumeBackupsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /**
   * Number of results per request, at most 100 per page.
   *
   * Integer.
   */
  per_page?: number | undefined;
  /**
   * Number of the page to return.
   *
   * Integer.
   */
  page?: number | undefined;
  /** Cursor from the previous page of results. It requests the next page. */
  cursor?: string | undefined;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `backupVolume` takes. */
export interface BackupVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** Name and description of the backup. */
  body: VolumeBackupCreate;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `getVolumeBackupDetails` takes. */
export interface GetVolumeBackupDetailsArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `deleteVolumeBackup` takes. */
export interface DeleteVolumeBackupArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** ID of the backup, as lists of backups have it. */
  backupId: string;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}

/** What `detachVolume` takes. */
export interface DetachVolumeArguments {
  /** ID of the project, a slug such as `default-project`. */
  projectId: string;
  /** ID of the volume, which paths use. */
  volumeId: string;
  /** What to detach the volume from. */
  body: VolumeDetach;
  /** The team on whose behalf the call is made, by its slug; by default the client's. */
  teamId?: string | undefined;
}
