// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { CallOptions } from '../src/options.ts';
import type {
  Items,
  ListMethod,
} from '../src/pages.ts';
import type { Call } from '../src/response.ts';
import type {
  AbortBackupArguments,
  AbortBackupRestoreArguments,
  AbortJobBuildArguments,
  AbortJobRunArguments,
  AbortServiceBuildArguments,
  AddTagArguments,
  AttachVolumeArguments,
  BackupAddonArguments,
  BackupVolumeArguments,
  ClearServiceBuildCacheArguments,
  CreateAddonArguments,
  CreateAddonBackupScheduleArguments,
  CreateAiModelArguments,
  CreateBuildServiceArguments,
  CreateCombinedServiceArguments,
  CreateCronJobArguments,
  CreateDeploymentServiceArguments,
  CreateExternalAddonArguments,
  CreateJobArguments,
  CreateManualJobArguments,
  CreateOrUpdateProjectArguments,
  CreateProjectArguments,
  CreateProjectSecretArguments,
  CreateVolumeArguments,
  DeleteAddonArguments,
  DeleteAddonBackupArguments,
  DeleteAddonBackupScheduleArguments,
  DeleteAiModelArguments,
  DeleteExternalAddonArguments,
  DeleteJobArguments,
  DeleteProjectArguments,
  DeleteProjectSecretArguments,
  DeleteServiceArguments,
  DeleteTagArguments,
  DeleteVolumeArguments,
  DeleteVolumeBackupArguments,
  DetachVolumeArguments,
  EditJobBuildArgumentsArguments,
  EditJobRuntimeEnvironmentArguments,
  EditServiceBuildArgumentsArguments,
  EditServiceRuntimeEnvironmentArguments,
  GetAddonArguments,
  GetAddonBackupArguments,
  GetAddonBackupLogsArguments,
  GetAddonBackupSchedulesArguments,
  GetAddonCredentialsArguments,
  GetAddonLogsArguments,
  GetAddonMetricsArguments,
  GetAddonRestoreLogsArguments,
  GetAddonVersionDetailsArguments,
  GetAiModelArguments,
  GetBackupDownloadLinkArguments,
  GetDnsIdArguments,
  GetExternalAddonArguments,
  GetJobArguments,
  GetJobBranchesArguments,
  GetJobBuildArgumentDetailsArguments,
  GetJobBuildArguments,
  GetJobBuildArgumentsArguments,
  GetJobBuildLogsArguments,
  GetJobBuildMetricsArguments,
  GetJobDeploymentArguments,
  GetJobHealthChecksArguments,
  GetJobLogsArguments,
  GetJobMetricsArguments,
  GetJobPullRequestsArguments,
  GetJobRunsArguments,
  GetJobRuntimeEnvironmentArguments,
  GetJobRuntimeEnvironmentDetailsArguments,
  GetProjectArguments,
  GetProjectSecretAddonLinkDetailsArguments,
  GetProjectSecretArguments,
  GetProjectSecretDetailsArguments,
  GetRunDetailsArguments,
  GetServiceArguments,
  GetServiceBranchesArguments,
  GetServiceBuildArguments,
  GetServiceBuildArgumentsArguments,
  GetServiceBuildArgumentsDetailsArguments,
  GetServiceBuildLogsArguments,
  GetServiceBuildMetricsArguments,
  GetServiceDeploymentArguments,
  GetServiceHealthChecksArguments,
  GetServiceLogsArguments,
  GetServiceMetricsArguments,
  GetServicePortsArguments,
  GetServicePullRequestsArguments,
  GetServiceRuntimeEnvironmentArguments,
  GetServiceRuntimeEnvironmentDetailsArguments,
  GetTagArguments,
  GetVolumeArguments,
  GetVolumeBackupDetailsArguments,
  GetVolumeBackupsArguments,
  HealthCheckArguments,
  ImportAddonBackupArguments,
  ListAddonBackupRestoresArguments,
  ListAddonBackupsArguments,
  ListAddonContainersArguments,
  ListAddonRestoresArguments,
  ListAddonsArguments,
  ListAiModelsArguments,
  ListExternalAddonsArguments,
  ListJobBuildsArguments,
  ListJobContainersArguments,
  ListJobsArguments,
  ListPlansArguments,
  ListProjectSecretsArguments,
  ListProjectsArguments,
  ListRegionsArguments,
  ListServiceBuildsArguments,
  ListServiceContainersArguments,
  ListServicesArguments,
  ListTagsArguments,
  ListVolumesArguments,
  PatchAddonArguments,
  PatchBuildServiceArguments,
  PatchCombinedServiceArguments,
  PatchCronJobArguments,
  PatchDeploymentServiceArguments,
  PatchJobArguments,
  PatchManualJobArguments,
  PatchProjectSecretArguments,
  PauseAddonArguments,
  PauseJobArguments,
  PauseServiceArguments,
  PutAddonArguments,
  PutBuildServiceArguments,
  PutCombinedServiceArguments,
  PutCronJobArguments,
  PutDeploymentServiceArguments,
  PutJobArguments,
  PutManualJobArguments,
  PutProjectSecretArguments,
  PutTagArguments,
  ResetAddonArguments,
  RestartAddonArguments,
  RestartServiceArguments,
  RestoreAddonBackupArguments,
  ResumeAddonArguments,
  ResumeJobArguments,
  ResumeServiceArguments,
  RetainBackupArguments,
  RunJobArguments,
  ScaleAddonResourcesArguments,
  ScaleJobArguments,
  ScaleServiceArguments,
  StartJobBuildArguments,
  StartServiceBuildArguments,
  SuspendJobArguments,
  UnlinkAddonFromProjectSecretArguments,
  UpdateAddonNetworkSettingsArguments,
  UpdateAddonSecurityRulesArguments,
  UpdateAiModelArguments,
  UpdateExternalAddonArguments,
  UpdateJobBuildOptionsArguments,
  UpdateJobBuildSourceArguments,
  UpdateJobDeploymentArguments,
  UpdateJobHealthChecksArguments,
  UpdateJobSettingsArguments,
  UpdateProjectArguments,
  UpdateProjectSecretAddonLinkArguments,
  UpdateProjectSecretArguments,
  UpdateServiceBuildOptionsArguments,
  UpdateServiceBuildSourceArguments,
  UpdateServiceDeploymentArguments,
  UpdateServiceHealthChecksArguments,
  UpdateServicePortsArguments,
  UpdateTagArguments,
  UpdateVolumeArguments,
  UpgradeAddonVersionArguments,
} from './arguments.ts';
import type {
  AbortBackupResponse,
  AbortBackupRestoreResponse,
  AbortJobBuildResponse,
  AbortJobRunResponse,
  AbortServiceBuildResponse,
  AddTagResponse,
  Addon,
  AddonBackup,
  AddonBackupDownloadLink,
  AddonBackupList,
  AddonBackupListItem,
  AddonBackupRestore,
  AddonBackupRestoreList,
  AddonBackupScheduleCreateResult,
  AddonBackupScheduleList,
  AddonCredentials,
  AddonList,
  AddonListItem,
  AddonRestore,
  AddonRestoreList,
  AddonRestoreStartResult,
  AddonVersionDetails,
  AiModel,
  AiModelList,
  AttachVolumeResponse,
  BackupAddonResponse,
  BackupVolumeResponse,
  Branch,
  BranchList,
  Build,
  BuildArgumentDetails,
  BuildArguments,
  BuildList,
  BuildService,
  BuildStartResult,
  ClearServiceBuildCacheResponse,
  CombinedService,
  Container,
  ContainerList,
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
  CronJob,
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
  DeploymentService,
  DetachVolumeResponse,
  DnsId,
  EditJobBuildArgumentsResponse,
  EditJobRuntimeEnvironmentResponse,
  EditServiceBuildArgumentsResponse,
  EditServiceRuntimeEnvironmentResponse,
  ExternalAddon,
  ExternalAddonList,
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
  HealthCheckList,
  Job,
  JobContainerList,
  JobDeploymentSettings,
  JobList,
  JobListItem,
  JobRun,
  JobRunList,
  JobRunStartResult,
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
  LogLine,
  ManualJob,
  Metrics,
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
  PlanList,
  Project,
  ProjectList,
  ProjectSecret,
  ProjectSecretAddonLink,
  ProjectSecretAddonLinkDetails,
  ProjectSecretDetails,
  ProjectSecretList,
  ProjectSecretListItem,
  PullRequest,
  PullRequestList,
  PutAddonResponse,
  PutBuildServiceResponse,
  PutCombinedServiceResponse,
  PutCronJobResponse,
  PutDeploymentServiceResponse,
  PutJobResponse,
  PutManualJobResponse,
  PutProjectSecretResponse,
  PutTagResponse,
  RegionList,
  ResetAddonResponse,
  RestartAddonResponse,
  RestartServiceResponse,
  RestoreAddonBackupResponse,
  ResumeAddonResponse,
  ResumeJobResponse,
  ResumeServiceResponse,
  RetainBackupResponse,
  RunJobResponse,
  RuntimeEnvironment,
  RuntimeEnvironmentDetails,
  SavedAddon,
  SavedJob,
  SavedProject,
  SavedProjectSecret,
  ScaleAddonResourcesResponse,
  ScaleJobResponse,
  ScaleServiceResponse,
  Service,
  ServiceDeploymentSettings,
  ServiceList,
  ServiceListItem,
  ServicePortList,
  ServiceRuntimeEnvironmentEditResult,
  StartJobBuildResponse,
  StartServiceBuildResponse,
  SuspendJobResponse,
  Tag,
  TagList,
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
  Volume,
  VolumeBackup,
} from './types.ts';

/** A method for each operation. */
export interface Methods {
  /**
   * List addons
   *
   * Lists the addons of a project.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly listAddons: ListMethod<[args: ListAddonsArguments], AddonList, AddonListItem>;

  /**
   * Put addon
   *
   * Creates an addon, or updates an existing one.
   *
   * Required permission: Project > Addons > General > Create
   */
  readonly putAddon: (args: PutAddonArguments, options?: CallOptions) => Call<SavedAddon>;

  /**
   * Create addon
   *
   * Creates an addon in a project: its type, its version, its resources and who can access it.
   *
   * Required permission: Project > Addons > General > Create
   */
  readonly createAddon: (args: CreateAddonArguments, options?: CallOptions) => Call<SavedAddon>;

  /**
   * Get addon
   *
   * Gets an addon: its settings, its status and its resources.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getAddon: (args: GetAddonArguments, options?: CallOptions) => Call<Addon>;

  /**
   * Delete addon
   *
   * Deletes an addon from its project.
   *
   * Required permission: Project > Addons > General > Delete
   */
  readonly deleteAddon: (args: DeleteAddonArguments, options?: CallOptions) => Call<DeleteAddonResponse["data"]>;

  /**
   * Patch addon
   *
   * Changes the settings of an addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly patchAddon: (args: PatchAddonArguments, options?: CallOptions) => Call<SavedAddon>;

  /**
   * Get addon backup schedules
   *
   * Lists the backup schedules of an addon.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getAddonBackupSchedules: (args: GetAddonBackupSchedulesArguments, options?: CallOptions) => Call<AddonBackupScheduleList>;

  /**
   * Create addon backup schedule
   *
   * Creates a backup schedule for an addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly createAddonBackupSchedule: (args: CreateAddonBackupScheduleArguments, options?: CallOptions) => Call<AddonBackupScheduleCreateResult>;

  /**
   * Delete addon backup schedule
   *
   * Deletes one of the schedules by which backups of an addon are made.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly deleteAddonBackupSchedule: (args: DeleteAddonBackupScheduleArguments, options?: CallOptions) => Call<DeleteAddonBackupScheduleResponse["data"]>;

  /**
   * List addon backups
   *
   * Lists the backups of an addon: their status, their type and when they were made.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly listAddonBackups: ListMethod<[args: ListAddonBackupsArguments], AddonBackupList, AddonBackupListItem>;

  /**
   * Backup addon
   *
   * Starts a backup of an addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly backupAddon: (args: BackupAddonArguments, options?: CallOptions) => Call<AddonBackup>;

  /**
   * Get addon backup
   *
   * Gets a backup of an addon: its status, its type and its latest restore.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getAddonBackup: (args: GetAddonBackupArguments, options?: CallOptions) => Call<AddonBackup>;

  /**
   * Delete addon backup
   *
   * Deletes one of the backups of an addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly deleteAddonBackup: (args: DeleteAddonBackupArguments, options?: CallOptions) => Call<DeleteAddonBackupResponse["data"]>;

  /**
   * Abort backup
   *
   * Aborts a backup that is in progress.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly abortBackup: (args: AbortBackupArguments, options?: CallOptions) => Call<AbortBackupResponse["data"]>;

  /**
   * Abort backup restore
   *
   * Aborts a restore that is in progress.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly abortBackupRestore: (args: AbortBackupRestoreArguments, options?: CallOptions) => Call<AbortBackupRestoreResponse["data"]>;

  /**
   * Get backup download link
   *
   * Generates a temporary link for downloading a backup.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getBackupDownloadLink: (args: GetBackupDownloadLinkArguments, options?: CallOptions) => Call<AddonBackupDownloadLink>;

  /**
   * Get addon backup logs
   *
   * Gets the logs of a backup of an addon. Parameters select the time range and the lines.
   *
   * Required permission: Project > Addons > Deployment > View Instance Logs
   */
  readonly getAddonBackupLogs: (args: GetAddonBackupLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Restore addon backup
   *
   * Restores an addon to the state of a backup.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly restoreAddonBackup: (args: RestoreAddonBackupArguments, options?: CallOptions) => Call<AddonRestoreStartResult>;

  /**
   * List addon backup restores
   *
   * Lists the restores that were made from a backup.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly listAddonBackupRestores: ListMethod<[args: ListAddonBackupRestoresArguments], AddonBackupRestoreList, AddonBackupRestore>;

  /**
   * Get addon restore logs
   *
   * Gets the logs of a restore of an addon. Parameters select the time range and the lines.
   *
   * Required permission: Project > Addons > Deployment > View Instance Logs
   */
  readonly getAddonRestoreLogs: (args: GetAddonRestoreLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Retain backup
   *
   * Keeps a temporary backup, which a backup schedule generated, indefinitely. Otherwise, it is
   * deleted after its expiry date.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly retainBackup: (args: RetainBackupArguments, options?: CallOptions) => Call<RetainBackupResponse["data"]>;

  /**
   * List addon containers
   *
   * Lists the containers of an addon: their status, and where they run.
   *
   * Required permission: Project > Addons > Deployment > View Instances
   */
  readonly listAddonContainers: ListMethod<[args: ListAddonContainersArguments], ContainerList, Container>;

  /**
   * Get addon credentials
   *
   * Gets the credentials for connecting to an addon.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getAddonCredentials: (args: GetAddonCredentialsArguments, options?: CallOptions) => Call<AddonCredentials>;

  /**
   * Import addon backup
   *
   * Imports a database from an archive, or from another database that is running.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly importAddonBackup: (args: ImportAddonBackupArguments, options?: CallOptions) => Call<undefined>;

  /**
   * Get addon logs
   *
   * Gets the logs of an addon. Parameters select the time range and the lines.
   *
   * Required permission: Project > Addons > Deployment > View Instance Logs
   */
  readonly getAddonLogs: (args: GetAddonLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get addon metrics
   *
   * Gets the metrics of an addon. Parameters select the types and the time range.
   *
   * Required permission: Project > Addons > Deployment > View Instance Metrics
   */
  readonly getAddonMetrics: (args: GetAddonMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Update addon network settings
   *
   * Changes how an addon can be accessed.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly updateAddonNetworkSettings: (args: UpdateAddonNetworkSettingsArguments, options?: CallOptions) => Call<UpdateAddonNetworkSettingsResponse["data"]>;

  /**
   * Pause addon
   *
   * Pauses an addon. `resumeAddon` resumes it.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly pauseAddon: (args: PauseAddonArguments, options?: CallOptions) => Call<PauseAddonResponse["data"]>;

  /**
   * Reset addon
   *
   * Resets an addon. The vendor's page doesn't say what a reset does; it requires the permission
   * to delete.
   *
   * Required permission: Project > Addons > General > Delete
   */
  readonly resetAddon: (args: ResetAddonArguments, options?: CallOptions) => Call<ResetAddonResponse["data"]>;

  /**
   * Restart addon
   *
   * Restarts an addon. Whether it stays available meanwhile isn't documented.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly restartAddon: (args: RestartAddonArguments, options?: CallOptions) => Call<RestartAddonResponse["data"]>;

  /**
   * List addon restores
   *
   * Lists the restores of an addon, from all of its backups.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly listAddonRestores: ListMethod<[args: ListAddonRestoresArguments], AddonRestoreList, AddonRestore>;

  /**
   * Resume addon
   *
   * Resumes a paused addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly resumeAddon: (args: ResumeAddonArguments, options?: CallOptions) => Call<ResumeAddonResponse["data"]>;

  /**
   * Scale addon resources
   *
   * Changes the resources of an addon. Deprecated: the operation will be removed. Use
   * `patchAddon` instead.
   *
   * Required permission: Project > Addons > General > Update
   *
   * @deprecated
   */
  readonly scaleAddonResources: (args: ScaleAddonResourcesArguments, options?: CallOptions) => Call<ScaleAddonResourcesResponse["data"]>;

  /**
   * Update addon security rules
   *
   * Changes the security rules of an addon.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly updateAddonSecurityRules: (args: UpdateAddonSecurityRulesArguments, options?: CallOptions) => Call<UpdateAddonSecurityRulesResponse["data"]>;

  /**
   * Get addon version details
   *
   * Gets the version of an addon, its earlier upgrades, and the versions to which it can be
   * upgraded.
   *
   * Required permission: Project > Addons > General > Read
   */
  readonly getAddonVersionDetails: (args: GetAddonVersionDetailsArguments, options?: CallOptions) => Call<AddonVersionDetails>;

  /**
   * Upgrade addon version
   *
   * Upgrades an addon to a new version.
   *
   * Required permission: Project > Addons > General > Update
   */
  readonly upgradeAddonVersion: (args: UpgradeAddonVersionArguments, options?: CallOptions) => Call<UpgradeAddonVersionResponse["data"]>;

  /**
   * List AI models
   *
   * Lists the AI models of a project.
   *
   * Required permission: Project > AiModels > General > Read
   */
  readonly listAiModels: ListMethod<[args: ListAiModelsArguments], AiModelList, AiModel>;

  /**
   * Create AI model
   *
   * Creates an AI model in a project, with a configuration and ports.
   *
   * Required permission: Project > AiModels > General > Create
   */
  readonly createAiModel: (args: CreateAiModelArguments, options?: CallOptions) => Call<undefined>;

  /**
   * Get AI model
   *
   * Gets an AI model: its configuration, its ports and its status.
   *
   * Required permission: Project > AiModels > General > Read
   */
  readonly getAiModel: (args: GetAiModelArguments, options?: CallOptions) => Call<AiModel>;

  /**
   * Update AI model
   *
   * Changes the settings of an AI model.
   *
   * Required permission: Project > AiModels > General > Update
   */
  readonly updateAiModel: (args: UpdateAiModelArguments, options?: CallOptions) => Call<undefined>;

  /**
   * Delete AI model
   *
   * Deletes an AI model from its project.
   *
   * Required permission: Project > AiModels > General > Delete
   */
  readonly deleteAiModel: (args: DeleteAiModelArguments, options?: CallOptions) => Call<DeleteAiModelResponse["data"]>;

  /**
   * List external addons
   *
   * Lists the external addons of a project.
   *
   * Required permission: Project > ExternalAddons > General > Read
   */
  readonly listExternalAddons: (args: ListExternalAddonsArguments, options?: CallOptions) => Call<ExternalAddonList>;

  /**
   * Create external addon
   *
   * Creates an external addon: a cloud resource of another provider, which is set up with
   * OpenTofu.
   *
   * Required permission: Project > ExternalAddons > General > Create
   */
  readonly createExternalAddon: (args: CreateExternalAddonArguments, options?: CallOptions) => Call<ExternalAddon>;

  /**
   * Get external addon
   *
   * Gets an external addon: its name, its tags and its specification.
   *
   * Required permission: Project > ExternalAddons > General > Read
   */
  readonly getExternalAddon: (args: GetExternalAddonArguments, options?: CallOptions) => Call<ExternalAddon>;

  /**
   * Delete external addon
   *
   * Deletes an external addon. Its cloud resource is destroyed too.
   *
   * Required permission: Project > ExternalAddons > General > Delete
   */
  readonly deleteExternalAddon: (args: DeleteExternalAddonArguments, options?: CallOptions) => Call<DeleteExternalAddonResponse["data"]>;

  /**
   * Update external addon
   *
   * Changes the configuration of an external addon.
   *
   * Required permission: Project > ExternalAddons > General > Update
   */
  readonly updateExternalAddon: (args: UpdateExternalAddonArguments, options?: CallOptions) => Call<ExternalAddon>;

  /**
   * List jobs
   *
   * Lists the jobs of a project.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly listJobs: ListMethod<[args: ListJobsArguments], JobList, JobListItem>;

  /**
   * Put job
   *
   * Creates a job, or updates an existing one. It is a cron job if the body has `settings.cron`,
   * otherwise a manual job.
   *
   * Required permission: Project > Jobs > General > Create
   */
  readonly putJob: (args: PutJobArguments, options?: CallOptions) => Call<SavedJob>;

  /**
   * Create job
   *
   * Creates a job. It is a cron job if the body has `settings.cron`, otherwise a manual job.
   *
   * Required permission: Project > Jobs > General > Create
   */
  readonly createJob: (args: CreateJobArguments, options?: CallOptions) => Call<SavedJob>;

  /**
   * Put cron job
   *
   * Creates a cron job, or updates an existing one. Deprecated: the operation will be removed.
   * Use `putJob` instead.
   *
   * Required permission: Project > Jobs > General > Create
   *
   * @deprecated
   */
  readonly putCronJob: (args: PutCronJobArguments, options?: CallOptions) => Call<CronJob>;

  /**
   * Create cron job
   *
   * Creates a cron job. Deprecated: the operation will be removed. Use `createJob` instead.
   *
   * Required permission: Project > Jobs > General > Create
   *
   * @deprecated
   */
  readonly createCronJob: (args: CreateCronJobArguments, options?: CallOptions) => Call<CronJob>;

  /**
   * Patch cron job
   *
   * Changes the settings of a cron job. Deprecated: the operation will be removed. Use
   * `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly patchCronJob: (args: PatchCronJobArguments, options?: CallOptions) => Call<CronJob>;

  /**
   * Put manual job
   *
   * Creates a manual job, or updates an existing one. It runs only when it is started in the
   * Northflank app, by the CLI, the API or the JavaScript client. Deprecated: the operation will
   * be removed. Use `putJob` instead.
   *
   * Required permission: Project > Jobs > General > Create
   *
   * @deprecated
   */
  readonly putManualJob: (args: PutManualJobArguments, options?: CallOptions) => Call<ManualJob>;

  /**
   * Create manual job
   *
   * Creates a manual job. It runs only when it is started in the Northflank app, by the CLI, the
   * API or the JavaScript client. Deprecated: the operation will be removed. Use `createJob`
   * instead.
   *
   * Required permission: Project > Jobs > General > Create
   *
   * @deprecated
   */
  readonly createManualJob: (args: CreateManualJobArguments, options?: CallOptions) => Call<ManualJob>;

  /**
   * Patch manual job
   *
   * Changes the settings of a manual job. It runs only when it is started in the Northflank app,
   * by the CLI, the API or the JavaScript client. Deprecated: the operation will be removed. Use
   * `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly patchManualJob: (args: PatchManualJobArguments, options?: CallOptions) => Call<ManualJob>;

  /**
   * Get job
   *
   * Gets a job: its settings and its deployment.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly getJob: (args: GetJobArguments, options?: CallOptions) => Call<Job>;

  /**
   * Delete job
   *
   * Deletes a job from its project.
   *
   * Required permission: Project > Jobs > General > Delete
   */
  readonly deleteJob: (args: DeleteJobArguments, options?: CallOptions) => Call<DeleteJobResponse["data"]>;

  /**
   * Patch job
   *
   * Changes the settings of a job. Whether it is a manual or a cron job depends on its current
   * type and on `settings.cron`.
   *
   * Required permission: Project > Jobs > General > Update
   */
  readonly patchJob: (args: PatchJobArguments, options?: CallOptions) => Call<SavedJob>;

  /**
   * Get job branches
   *
   * Lists the branches of the repository of a job.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly getJobBranches: ListMethod<[args: GetJobBranchesArguments], BranchList, Branch>;

  /**
   * List job builds
   *
   * Lists the builds of a job: their status, their commit and, once they are built, their image.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly listJobBuilds: ListMethod<[args: ListJobBuildsArguments], BuildList, Build>;

  /**
   * Start job build
   *
   * Starts a build of a job. If the body names a commit, it is built.
   *
   * Required permission: Project > Jobs > Deployment > Deploy Build
   */
  readonly startJobBuild: (args: StartJobBuildArguments, options?: CallOptions) => Call<BuildStartResult>;

  /**
   * Get job build arguments
   *
   * Gets the build arguments of a job. Secrets that are inherited from secret groups are
   * included only if the API key has the permission `Project > Secrets > General > Read`.
   * Deprecated: the operation will be removed. Use `getJob` instead.
   *
   * Required permission: Project > Secrets > Jobs > Read
   *
   * @deprecated
   */
  readonly getJobBuildArguments: (args: GetJobBuildArgumentsArguments, options?: CallOptions) => Call<BuildArguments>;

  /**
   * Edit job build arguments
   *
   * Sets the build arguments of a job. Deprecated: the operation will be removed. Use `patchJob`
   * instead.
   *
   * Required permission: Project > Secrets > Jobs > Update
   *
   * @deprecated
   */
  readonly editJobBuildArguments: (args: EditJobBuildArgumentsArguments, options?: CallOptions) => Call<EditJobBuildArgumentsResponse["data"]>;

  /**
   * Get job build argument details
   *
   * Gets the build arguments that a job can access, with details about each. The permission
   * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
   * removed. Use `getJob` instead.
   *
   * Required permission: Project > Secrets > Jobs > Read
   *
   * @deprecated
   */
  readonly getJobBuildArgumentDetails: (args: GetJobBuildArgumentDetailsArguments, options?: CallOptions) => Call<BuildArgumentDetails>;

  /**
   * Get job build logs
   *
   * Gets the logs of the builds of a job, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Jobs > Deployment > View Instance Logs
   */
  readonly getJobBuildLogs: (args: GetJobBuildLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get job build metrics
   *
   * Gets the metrics of the builds of a job, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Jobs > Deployment > View Instance Metrics
   */
  readonly getJobBuildMetrics: (args: GetJobBuildMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Update job build options
   *
   * Changes the build options of a job. Deprecated: the operation will be removed. Use
   * `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly updateJobBuildOptions: (args: UpdateJobBuildOptionsArguments, options?: CallOptions) => Call<UpdateJobBuildOptionsResponse["data"]>;

  /**
   * Update job build source
   *
   * Changes the repository from which a job is built. Deprecated: the operation will be removed.
   * Use `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly updateJobBuildSource: (args: UpdateJobBuildSourceArguments, options?: CallOptions) => Call<UpdateJobBuildSourceResponse["data"]>;

  /**
   * Get job build
   *
   * Gets a build of a job: its status, its commit and, once it is built, its image.
   *
   * Required permission: Project > Jobs > Deployment > Deploy Build
   */
  readonly getJobBuild: (args: GetJobBuildArguments, options?: CallOptions) => Call<Build>;

  /**
   * Abort job build
   *
   * Aborts a build of a job before it is finished.
   *
   * Required permission: Project > Jobs > Deployment > Deploy Build
   */
  readonly abortJobBuild: (args: AbortJobBuildArguments, options?: CallOptions) => Call<AbortJobBuildResponse["data"]>;

  /**
   * List job containers
   *
   * Lists the containers of a job: their status, and where they run.
   *
   * Required permission: Project > Jobs > Deployment > View Instance Logs
   */
  readonly listJobContainers: ListMethod<[args: ListJobContainersArguments], JobContainerList, Container>;

  /**
   * Get job deployment
   *
   * Gets the deployment of a job: which image it runs, and how. Deprecated: the operation will
   * be removed. Use `getJob` instead.
   *
   * Required permission: Project > Jobs > General > Read
   *
   * @deprecated
   */
  readonly getJobDeployment: (args: GetJobDeploymentArguments, options?: CallOptions) => Call<JobDeploymentSettings>;

  /**
   * Update job deployment
   *
   * Changes the deployment of a job: which image it runs, or what is started in the image.
   * Deprecated: the operation will be removed. Use `patchJob` instead.
   *
   * Required permission: Project > Services > Deployment > Update Deployment
   *
   * @deprecated
   */
  readonly updateJobDeployment: (args: UpdateJobDeploymentArguments, options?: CallOptions) => Call<undefined>;

  /**
   * Get job health checks
   *
   * Lists the health checks of a job. Deprecated: the operation will be removed. Use `getJob`
   * instead.
   *
   * Required permission: Project > Jobs > General > Read
   *
   * @deprecated
   */
  readonly getJobHealthChecks: (args: GetJobHealthChecksArguments, options?: CallOptions) => Call<HealthCheckList>;

  /**
   * Update job health checks
   *
   * Changes the health checks of a job. Deprecated: the operation will be removed. Use
   * `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly updateJobHealthChecks: (args: UpdateJobHealthChecksArguments, options?: CallOptions) => Call<UpdateJobHealthChecksResponse["data"]>;

  /**
   * Get job logs
   *
   * Gets the logs of a job. Parameters select the time range and the lines.
   *
   * Required permission: Project > Jobs > Deployment > View Instance Logs
   */
  readonly getJobLogs: (args: GetJobLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get job metrics
   *
   * Gets the metrics of a job. Parameters select the types and the time range.
   *
   * Required permission: Project > Jobs > Deployment > View Instance Metrics
   */
  readonly getJobMetrics: (args: GetJobMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Pause job
   *
   * Pauses a job. `resumeJob` resumes it.
   *
   * Required permission: Project > Jobs > General > Update
   */
  readonly pauseJob: (args: PauseJobArguments, options?: CallOptions) => Call<PauseJobResponse["data"]>;

  /**
   * Get job pull requests
   *
   * Lists the pull requests of the repository of a job.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly getJobPullRequests: ListMethod<[args: GetJobPullRequestsArguments], PullRequestList, PullRequest>;

  /**
   * Resume job
   *
   * Resumes a paused job. The body can change some of its settings.
   *
   * Required permission: Project > Jobs > General > Update
   */
  readonly resumeJob: (args: ResumeJobArguments, options?: CallOptions) => Call<ResumeJobResponse["data"]>;

  /**
   * Get job runs
   *
   * Lists the runs of a job.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly getJobRuns: ListMethod<[args: GetJobRunsArguments], JobRunList, JobRun>;

  /**
   * Run job
   *
   * Starts a run of a job.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly runJob: (args: RunJobArguments, options?: CallOptions) => Call<JobRunStartResult>;

  /**
   * Get run details
   *
   * Gets a run of a job.
   *
   * Required permission: Project > Jobs > General > Read
   */
  readonly getRunDetails: (args: GetRunDetailsArguments, options?: CallOptions) => Call<JobRun>;

  /**
   * Abort job run
   *
   * Aborts a run of a job before it is finished.
   *
   * Required permission: Project > Jobs > Deployment > Deploy Build
   */
  readonly abortJobRun: (args: AbortJobRunArguments, options?: CallOptions) => Call<AbortJobRunResponse["data"]>;

  /**
   * Get job runtime environment
   *
   * Gets the environment variables and secret files of a job at runtime. Secrets that are
   * inherited from secret groups are included only if the API key has the permission
   * `Project > Secrets > General > Read`. Deprecated: the operation will be removed. Use
   * `getJob` instead.
   *
   * Required permission: Project > Secrets > Jobs > Read
   *
   * @deprecated
   */
  readonly getJobRuntimeEnvironment: (args: GetJobRuntimeEnvironmentArguments, options?: CallOptions) => Call<RuntimeEnvironment>;

  /**
   * Edit job runtime environment
   *
   * Sets the environment variables and secret files of a job at runtime. Deprecated: the
   * operation will be removed. Use `patchJob` instead.
   *
   * Required permission: Project > Secrets > Jobs > Update
   *
   * @deprecated
   */
  readonly editJobRuntimeEnvironment: (args: EditJobRuntimeEnvironmentArguments, options?: CallOptions) => Call<EditJobRuntimeEnvironmentResponse["data"]>;

  /**
   * Get job runtime environment details
   *
   * Gets the environment variables and secret files that a job can access at runtime, with
   * details about each. The permission `Project > Secrets > General > Read` is required too.
   * Deprecated: the operation will be removed. Use `getJob` instead.
   *
   * Required permission: Project > Secrets > Jobs > Read
   *
   * @deprecated
   */
  readonly getJobRuntimeEnvironmentDetails: (args: GetJobRuntimeEnvironmentDetailsArguments, options?: CallOptions) => Call<RuntimeEnvironmentDetails>;

  /**
   * Scale job
   *
   * Changes the scaling of a job. Deprecated: the operation will be removed. Use `patchJob`
   * instead.
   *
   * Required permission: Project > Jobs > Deployment > Scale Job
   *
   * @deprecated
   */
  readonly scaleJob: (args: ScaleJobArguments, options?: CallOptions) => Call<ScaleJobResponse["data"]>;

  /**
   * Update job settings
   *
   * Changes how a job runs, and when. Deprecated: the operation will be removed. Use `patchJob`
   * instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly updateJobSettings: (args: UpdateJobSettingsArguments, options?: CallOptions) => Call<UpdateJobSettingsResponse["data"]>;

  /**
   * Suspend job
   *
   * Suspends the schedule of a cron job, or ends its suspension. Deprecated: the operation will
   * be removed. Use `patchJob` instead.
   *
   * Required permission: Project > Jobs > General > Update
   *
   * @deprecated
   */
  readonly suspendJob: (args: SuspendJobArguments, options?: CallOptions) => Call<SuspendJobResponse["data"]>;

  /**
   * Health check
   *
   * Gets the status of the API.
   */
  readonly healthCheck: (args?: HealthCheckArguments, options?: CallOptions) => Call<string>;

  /**
   * Get DNS ID
   *
   * Gets the partially random string from which the host names of the authenticated account are
   * generated.
   *
   * Required permission: Project > Projects > Manage > Read
   */
  readonly getDnsId: (args?: GetDnsIdArguments, options?: CallOptions) => Call<DnsId>;

  /**
   * List plans
   *
   * Lists the plans that are available.
   */
  readonly listPlans: (args?: ListPlansArguments, options?: CallOptions) => Call<PlanList>;

  /**
   * List regions
   *
   * Lists the regions that are available for projects.
   */
  readonly listRegions: (args?: ListRegionsArguments, options?: CallOptions) => Call<RegionList>;

  /**
   * List projects
   *
   * Lists the projects of the authenticated user or team.
   *
   * Required permission: Project > Projects > Manage > Read
   */
  readonly listProjects: ListMethod<[args?: ListProjectsArguments], ProjectList, Items<ProjectList>>;

  /**
   * Create or update project
   *
   * Creates a project, or updates an existing one.
   *
   * Required permission: Project > Projects > Manage > Create
   */
  readonly createOrUpdateProject: (args: CreateOrUpdateProjectArguments, options?: CallOptions) => Call<SavedProject>;

  /**
   * Create project
   *
   * Creates a project in a region or on a cluster.
   *
   * Required permission: Project > Projects > Manage > Create
   */
  readonly createProject: (args: CreateProjectArguments, options?: CallOptions) => Call<SavedProject>;

  /**
   * Get project
   *
   * Gets a project, with the services, jobs and addons in it.
   *
   * Required permission: Project > Projects > Manage > Read
   */
  readonly getProject: (args: GetProjectArguments, options?: CallOptions) => Call<Project>;

  /**
   * Delete project
   *
   * Deletes a project. It must be empty unless `delete_child_objects` is true.
   *
   * Required permission: Project > Projects > Manage > Delete
   */
  readonly deleteProject: (args: DeleteProjectArguments, options?: CallOptions) => Call<DeleteProjectResponse["data"]>;

  /**
   * Update project
   *
   * Changes the settings of a project.
   *
   * Required permission: Project > Projects > Manage > Update
   */
  readonly updateProject: (args: UpdateProjectArguments, options?: CallOptions) => Call<SavedProject>;

  /**
   * List project secrets
   *
   * Lists the secret groups of a project.
   */
  readonly listProjectSecrets: ListMethod<[args: ListProjectSecretsArguments], ProjectSecretList, ProjectSecretListItem>;

  /**
   * Put project secret
   *
   * Creates a secret group, or updates an existing one.
   */
  readonly putProjectSecret: (args: PutProjectSecretArguments, options?: CallOptions) => Call<SavedProjectSecret>;

  /**
   * Create project secret
   *
   * Creates a secret group.
   */
  readonly createProjectSecret: (args: CreateProjectSecretArguments, options?: CallOptions) => Call<SavedProjectSecret>;

  /**
   * Get project secret
   *
   * Gets a secret group, with its contents.
   */
  readonly getProjectSecret: (args: GetProjectSecretArguments, options?: CallOptions) => Call<ProjectSecret>;

  /**
   * Update project secret
   *
   * Changes the settings of a secret group. `patchProjectSecret` does too, and returns the
   * secret group.
   */
  readonly updateProjectSecret: (args: UpdateProjectSecretArguments, options?: CallOptions) => Call<UpdateProjectSecretResponse["data"]>;

  /**
   * Delete project secret
   *
   * Deletes a secret group.
   */
  readonly deleteProjectSecret: (args: DeleteProjectSecretArguments, options?: CallOptions) => Call<DeleteProjectSecretResponse["data"]>;

  /**
   * Patch project secret
   *
   * Changes the settings of a secret group, and returns it.
   */
  readonly patchProjectSecret: (args: PatchProjectSecretArguments, options?: CallOptions) => Call<SavedProjectSecret>;

  /**
   * Get project secret addon link details
   *
   * Gets the link between a secret group and an addon.
   */
  readonly getProjectSecretAddonLinkDetails: (args: GetProjectSecretAddonLinkDetailsArguments, options?: CallOptions) => Call<ProjectSecretAddonLinkDetails>;

  /**
   * Update project secret addon link
   *
   * Links an addon to a secret group, or changes the settings of an existing link.
   */
  readonly updateProjectSecretAddonLink: (args: UpdateProjectSecretAddonLinkArguments, options?: CallOptions) => Call<ProjectSecretAddonLink>;

  /**
   * Unlink addon from project secret
   *
   * Removes the link between a secret group and an addon. Deprecated: the operation will be
   * removed.
   *
   * @deprecated
   */
  readonly unlinkAddonFromProjectSecret: (args: UnlinkAddonFromProjectSecretArguments, options?: CallOptions) => Call<UnlinkAddonFromProjectSecretResponse["data"]>;

  /**
   * Get project secret details
   *
   * Gets a secret group together with its linked addons.
   */
  readonly getProjectSecretDetails: (args: GetProjectSecretDetailsArguments, options?: CallOptions) => Call<ProjectSecretDetails>;

  /**
   * List services
   *
   * Lists the services of a project.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly listServices: ListMethod<[args: ListServicesArguments], ServiceList, ServiceListItem>;

  /**
   * Put build service
   *
   * Creates a build service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putBuildService: (args: PutBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Create build service
   *
   * Creates a build service, which builds images.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createBuildService: (args: CreateBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Patch build service
   *
   * Changes the settings of a build service. A field that the body leaves out keeps its value. A
   * change of `vcsData` starts a build.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchBuildService: (args: PatchBuildServiceArguments, options?: CallOptions) => Call<BuildService>;

  /**
   * Put combined service
   *
   * Creates a combined service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putCombinedService: (args: PutCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Create combined service
   *
   * Creates a combined service, which builds images and runs one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createCombinedService: (args: CreateCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Patch combined service
   *
   * Changes the settings of a combined service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchCombinedService: (args: PatchCombinedServiceArguments, options?: CallOptions) => Call<CombinedService>;

  /**
   * Put deployment service
   *
   * Creates a deployment service, or updates an existing one.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly putDeploymentService: (args: PutDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

  /**
   * Create deployment service
   *
   * Creates a deployment service, which runs an image.
   *
   * Required permission: Project > Services > General > Create
   */
  readonly createDeploymentService: (args: CreateDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

  /**
   * Patch deployment service
   *
   * Changes the settings of a deployment service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly patchDeploymentService: (args: PatchDeploymentServiceArguments, options?: CallOptions) => Call<DeploymentService>;

  /**
   * Get service
   *
   * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
   * status of its latest build and deployment.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getService: (args: GetServiceArguments, options?: CallOptions) => Call<Service>;

  /**
   * Delete service
   *
   * Deletes a service. With `delete_child_objects`, its volumes are deleted too.
   *
   * Required permission: Project > Services > General > Delete
   */
  readonly deleteService: (args: DeleteServiceArguments, options?: CallOptions) => Call<DeleteServiceResponse["data"]>;

  /**
   * Get service branches
   *
   * Lists the branches of the repository of a service.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServiceBranches: ListMethod<[args: GetServiceBranchesArguments], BranchList, Branch>;

  /**
   * List service builds
   *
   * Lists the builds of a service: their status, their commit and, once they are built, their
   * image.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly listServiceBuilds: ListMethod<[args: ListServiceBuildsArguments], BuildList, Build>;

  /**
   * Start service build
   *
   * Starts a build of a build service or a combined service. If the body names a commit, that
   * one is built, otherwise the latest relevant one. A build service needs a branch or a pull
   * request.
   *
   * Required permission: Project > Services > Deployment > Deploy Build
   */
  readonly startServiceBuild: (args: StartServiceBuildArguments, options?: CallOptions) => Call<BuildStartResult>;

  /**
   * Get service build arguments
   *
   * Gets the build arguments of a service. Secrets that are inherited from secret groups are
   * included only if the API key has the permission `Project > Secrets > General > Read`.
   * Deprecated: the operation will be removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceBuildArguments: (args: GetServiceBuildArgumentsArguments, options?: CallOptions) => Call<BuildArguments>;

  /**
   * Edit service build arguments
   *
   * Sets the build arguments of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Secrets > Services > Update
   *
   * @deprecated
   */
  readonly editServiceBuildArguments: (args: EditServiceBuildArgumentsArguments, options?: CallOptions) => Call<EditServiceBuildArgumentsResponse["data"]>;

  /**
   * Get service build arguments details
   *
   * Gets the build arguments that a service can access, with details about each. The permission
   * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
   * removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceBuildArgumentsDetails: (args: GetServiceBuildArgumentsDetailsArguments, options?: CallOptions) => Call<BuildArgumentDetails>;

  /**
   * Clear service build cache
   *
   * Empties the build cache of a build service or a combined service.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly clearServiceBuildCache: (args: ClearServiceBuildCacheArguments, options?: CallOptions) => Call<ClearServiceBuildCacheResponse["data"]>;

  /**
   * Get service build logs
   *
   * Gets the logs of the builds of a service, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Services > Deployment > View Instance Logs
   */
  readonly getServiceBuildLogs: (args: GetServiceBuildLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get service build metrics
   *
   * Gets the metrics of the builds of a service, or of a single build if `buildId` is set.
   *
   * Required permission: Project > Services > Deployment > View Instance Metrics
   */
  readonly getServiceBuildMetrics: (args: GetServiceBuildMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Update service build options
   *
   * Changes the build options of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceBuildOptions: (args: UpdateServiceBuildOptionsArguments, options?: CallOptions) => Call<UpdateServiceBuildOptionsResponse["data"]>;

  /**
   * Update service build source
   *
   * Changes the repository from which a build service or a combined service is built.
   * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
   * service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceBuildSource: (args: UpdateServiceBuildSourceArguments, options?: CallOptions) => Call<UpdateServiceBuildSourceResponse["data"]>;

  /**
   * Get service build
   *
   * Gets a build of a service: its status, its commit and, once it is built, its image.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServiceBuild: (args: GetServiceBuildArguments, options?: CallOptions) => Call<Build>;

  /**
   * Abort service build
   *
   * Aborts a build of a service before it is finished.
   *
   * Required permission: Project > Services > Deployment > Deploy Build
   */
  readonly abortServiceBuild: (args: AbortServiceBuildArguments, options?: CallOptions) => Call<AbortServiceBuildResponse["data"]>;

  /**
   * List service containers
   *
   * Lists the containers of a service: their status, and where they run.
   *
   * Required permission: Project > Services > Deployment > View Instances
   */
  readonly listServiceContainers: ListMethod<[args: ListServiceContainersArguments], ContainerList, Container>;

  /**
   * Get service deployment
   *
   * Gets the deployment of a service: which image it runs, and how. Deprecated: the operation
   * will be removed. Use `getService` instead.
   *
   * Required permission: Project > Services > Deployment > View Instances
   *
   * @deprecated
   */
  readonly getServiceDeployment: (args: GetServiceDeploymentArguments, options?: CallOptions) => Call<ServiceDeploymentSettings>;

  /**
   * Update service deployment
   *
   * Changes the deployment of a service: which image it runs, or what is started in the image.
   * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
   * service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > Deployment > Update Deployment
   *
   * @deprecated
   */
  readonly updateServiceDeployment: (args: UpdateServiceDeploymentArguments, options?: CallOptions) => Call<UpdateServiceDeploymentResponse["data"]>;

  /**
   * Get service health checks
   *
   * Lists the health checks of a service. Deprecated: the operation will be removed. Use
   * `getService` instead.
   *
   * Required permission: Project > Services > General > Read
   *
   * @deprecated
   */
  readonly getServiceHealthChecks: (args: GetServiceHealthChecksArguments, options?: CallOptions) => Call<HealthCheckList>;

  /**
   * Update service health checks
   *
   * Changes the health checks of a service. Deprecated: the operation will be removed. Use the
   * PATCH operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServiceHealthChecks: (args: UpdateServiceHealthChecksArguments, options?: CallOptions) => Call<UpdateServiceHealthChecksResponse["data"]>;

  /**
   * Get service logs
   *
   * Gets the logs of a service. Parameters select the time range and the lines.
   *
   * Required permission: Project > Services > Deployment > View Instance Logs
   */
  readonly getServiceLogs: (args: GetServiceLogsArguments, options?: CallOptions) => Call<LogLine[]>;

  /**
   * Get service metrics
   *
   * Gets the metrics of a service. Parameters select the types and the time range.
   *
   * Required permission: Project > Services > Deployment > View Instance Metrics
   */
  readonly getServiceMetrics: (args: GetServiceMetricsArguments, options?: CallOptions) => Call<Metrics>;

  /**
   * Pause service
   *
   * Pauses a service. `resumeService` resumes it.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly pauseService: (args: PauseServiceArguments, options?: CallOptions) => Call<PauseServiceResponse["data"]>;

  /**
   * Get service ports
   *
   * Lists the ports of a service. Deprecated: the operation will be removed. Use `getService`
   * instead.
   *
   * Required permission: Project > Services > General > Read
   *
   * @deprecated
   */
  readonly getServicePorts: (args: GetServicePortsArguments, options?: CallOptions) => Call<ServicePortList>;

  /**
   * Update service ports
   *
   * Changes the ports of a service. Deprecated: the operation will be removed. Use the PATCH
   * operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > General > Update
   *
   * @deprecated
   */
  readonly updateServicePorts: (args: UpdateServicePortsArguments, options?: CallOptions) => Call<UpdateServicePortsResponse["data"]>;

  /**
   * Get service pull requests
   *
   * Lists the pull requests of the repository of a service.
   *
   * Required permission: Project > Services > General > Read
   */
  readonly getServicePullRequests: ListMethod<[args: GetServicePullRequestsArguments], PullRequestList, PullRequest>;

  /**
   * Restart service
   *
   * Restarts a service. Whether it stays available meanwhile isn't documented.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly restartService: (args: RestartServiceArguments, options?: CallOptions) => Call<RestartServiceResponse["data"]>;

  /**
   * Resume service
   *
   * Resumes a paused service. The body can change some of its settings.
   *
   * Required permission: Project > Services > General > Update
   */
  readonly resumeService: (args: ResumeServiceArguments, options?: CallOptions) => Call<ResumeServiceResponse["data"]>;

  /**
   * Get service runtime environment
   *
   * Gets the environment variables and secret files of a service at runtime. Secrets that are
   * inherited from secret groups are included only if the API key has the permission
   * `Project > Secrets > General > Read`. Deprecated: the operation will be removed. Use
   * `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceRuntimeEnvironment: (args: GetServiceRuntimeEnvironmentArguments, options?: CallOptions) => Call<RuntimeEnvironment>;

  /**
   * Edit service runtime environment
   *
   * Sets the environment variables and secret files of a service at runtime. Deprecated: the
   * operation will be removed. Use the PATCH operation for the type of the service instead, such
   * as `patchCombinedService`.
   *
   * Required permission: Project > Secrets > Services > Update
   *
   * @deprecated
   */
  readonly editServiceRuntimeEnvironment: (args: EditServiceRuntimeEnvironmentArguments, options?: CallOptions) => Call<ServiceRuntimeEnvironmentEditResult>;

  /**
   * Get service runtime environment details
   *
   * Gets the environment variables and secret files that a service can access at runtime, with
   * details about each. The permission `Project > Secrets > General > Read` is required too.
   * Deprecated: the operation will be removed. Use `getService` instead.
   *
   * Required permission: Project > Secrets > Services > Read
   *
   * @deprecated
   */
  readonly getServiceRuntimeEnvironmentDetails: (args: GetServiceRuntimeEnvironmentDetailsArguments, options?: CallOptions) => Call<RuntimeEnvironmentDetails>;

  /**
   * Scale service
   *
   * Changes the scaling of a service. Deprecated: the operation will be removed. Use the PATCH
   * operation for the type of the service instead, such as `patchCombinedService`.
   *
   * Required permission: Project > Services > Deployment > Scale Service
   *
   * @deprecated
   */
  readonly scaleService: (args: ScaleServiceArguments, options?: CallOptions) => Call<ScaleServiceResponse["data"]>;

  /**
   * List tags
   *
   * Lists the tags for resources.
   *
   * Required permission: Account > Tags > General > Read
   */
  readonly listTags: ListMethod<[args?: ListTagsArguments], TagList, Tag>;

  /**
   * Put tag
   *
   * Creates a tag for resources, or updates an existing one.
   *
   * Required permission: Account > Tags > General > Update
   */
  readonly putTag: (args: PutTagArguments, options?: CallOptions) => Call<PutTagResponse["data"]>;

  /**
   * Add tag
   *
   * Creates a tag for resources.
   *
   * Required permission: Account > Tags > General > Create
   */
  readonly addTag: (args: AddTagArguments, options?: CallOptions) => Call<Tag>;

  /**
   * Get tag
   *
   * Gets a tag for resources.
   *
   * Required permission: Account > Tags > General > Read
   */
  readonly getTag: (args: GetTagArguments, options?: CallOptions) => Call<Tag>;

  /**
   * Delete tag
   *
   * Deletes a tag for resources.
   *
   * Required permission: Account > Tags > General > Delete
   */
  readonly deleteTag: (args: DeleteTagArguments, options?: CallOptions) => Call<DeleteTagResponse["data"]>;

  /**
   * Update tag
   *
   * Changes the settings of a tag for resources.
   *
   * Required permission: Account > Tags > General > Update
   */
  readonly updateTag: (args: UpdateTagArguments, options?: CallOptions) => Call<UpdateTagResponse["data"]>;

  /**
   * List volumes
   *
   * Lists the volumes of a project.
   *
   * Required permission: Project > Volumes > General > Read
   */
  readonly listVolumes: ListMethod<[args: ListVolumesArguments], Volume[], Volume>;

  /**
   * Create volume
   *
   * Creates a volume in a project, empty or from another volume or a backup.
   *
   * Required permission: Project > Volumes > General > Create
   */
  readonly createVolume: (args: CreateVolumeArguments, options?: CallOptions) => Call<Volume>;

  /**
   * Get volume
   *
   * Gets a volume: its storage, its status and what it is attached to.
   *
   * Required permission: Project > Volumes > General > Read
   */
  readonly getVolume: (args: GetVolumeArguments, options?: CallOptions) => Call<Volume>;

  /**
   * Update volume
   *
   * Changes the mounts and the storage size of a volume.
   *
   * Required permission: Project > Volumes > General > Update
   */
  readonly updateVolume: (args: UpdateVolumeArguments, options?: CallOptions) => Call<UpdateVolumeResponse["data"]>;

  /**
   * Delete volume
   *
   * Deletes a volume and its data.
   *
   * Required permission: Project > Volumes > General > Delete
   */
  readonly deleteVolume: (args: DeleteVolumeArguments, options?: CallOptions) => Call<DeleteVolumeResponse["data"]>;

  /**
   * Attach volume
   *
   * Attaches a volume to a service or a job.
   *
   * Required permission: Project > Volumes > General > Update
   */
  readonly attachVolume: (args: AttachVolumeArguments, options?: CallOptions) => Call<AttachVolumeResponse["data"]>;

  /**
   * Get volume backups
   *
   * Lists the backups of a volume.
   *
   * Required permission: Project > Volumes > Backups > Read
   */
  readonly getVolumeBackups: ListMethod<[args: GetVolumeBackupsArguments], VolumeBackup[], VolumeBackup>;

  /**
   * Backup volume
   *
   * Starts a backup of a volume.
   *
   * Required permission: Project > Volumes > Backups > Create
   */
  readonly backupVolume: (args: BackupVolumeArguments, options?: CallOptions) => Call<VolumeBackup>;

  /**
   * Get volume backup details
   *
   * Gets a backup of a volume: its status, its size and what it was made from.
   *
   * Required permission: Project > Volumes > Backups > Read
   */
  readonly getVolumeBackupDetails: (args: GetVolumeBackupDetailsArguments, options?: CallOptions) => Call<VolumeBackup>;

  /**
   * Delete volume backup
   *
   * Deletes one of the backups of a volume.
   *
   * Required permission: Project > Volumes > Backups > Delete
   */
  readonly deleteVolumeBackup: (args: DeleteVolumeBackupArguments, options?: CallOptions) => Call<DeleteVolumeBackupResponse["data"]>;

  /**
   * Detach volume
   *
   * Detaches a volume from a service or a job.
   *
   * Required permission: Project > Volumes > General > Update
   */
  readonly detachVolume: (args: DetachVolumeArguments, options?: CallOptions) => Call<DetachVolumeResponse["data"]>;
}

/** What `client.request` takes and resolves with, by method and path. */
export interface Requests {
  "GET /v1/projects/{projectId}/addons": {
    args: [args: { path: Pick<ListAddonsArguments, "projectId">; query?: Pick<ListAddonsArguments, "per_page" | "page" | "cursor"> }];
    body: ListAddonsResponse;
  };
  "PUT /v1/projects/{projectId}/addons": {
    args: [args: { path: Pick<PutAddonArguments, "projectId">; body: PutAddonArguments["body"] }];
    body: PutAddonResponse;
  };
  "POST /v1/projects/{projectId}/addons": {
    args: [args: { path: Pick<CreateAddonArguments, "projectId">; body: CreateAddonArguments["body"] }];
    body: CreateAddonResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}": {
    args: [args: { path: Pick<GetAddonArguments, "projectId" | "addonId"> }];
    body: GetAddonResponse;
  };
  "DELETE /v1/projects/{projectId}/addons/{addonId}": {
    args: [args: { path: Pick<DeleteAddonArguments, "projectId" | "addonId"> }];
    body: DeleteAddonResponse;
  };
  "PATCH /v1/projects/{projectId}/addons/{addonId}": {
    args: [args: { path: Pick<PatchAddonArguments, "projectId" | "addonId">; body: PatchAddonArguments["body"] }];
    body: PatchAddonResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backup-schedules": {
    args: [args: { path: Pick<GetAddonBackupSchedulesArguments, "projectId" | "addonId">; query?: Pick<GetAddonBackupSchedulesArguments, "per_page" | "page" | "cursor"> }];
    body: GetAddonBackupSchedulesResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backup-schedules": {
    args: [args: { path: Pick<CreateAddonBackupScheduleArguments, "projectId" | "addonId">; body: CreateAddonBackupScheduleArguments["body"] }];
    body: CreateAddonBackupScheduleResponse;
  };
  "DELETE /v1/projects/{projectId}/addons/{addonId}/backup-schedules/{scheduleId}": {
    args: [args: { path: Pick<DeleteAddonBackupScheduleArguments, "projectId" | "addonId" | "scheduleId"> }];
    body: DeleteAddonBackupScheduleResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups": {
    args: [args: { path: Pick<ListAddonBackupsArguments, "projectId" | "addonId">; query?: Pick<ListAddonBackupsArguments, "per_page" | "page" | "cursor"> }];
    body: ListAddonBackupsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backups": {
    args: [args: { path: Pick<BackupAddonArguments, "projectId" | "addonId">; body: BackupAddonArguments["body"] }];
    body: BackupAddonResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}": {
    args: [args: { path: Pick<GetAddonBackupArguments, "projectId" | "addonId" | "backupId"> }];
    body: GetAddonBackupResponse;
  };
  "DELETE /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}": {
    args: [args: { path: Pick<DeleteAddonBackupArguments, "projectId" | "addonId" | "backupId"> }];
    body: DeleteAddonBackupResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort": {
    args: [args: { path: Pick<AbortBackupArguments, "projectId" | "addonId" | "backupId"> }];
    body: AbortBackupResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort-restore": {
    args: [args: { path: Pick<AbortBackupRestoreArguments, "projectId" | "addonId" | "backupId">; query?: Pick<AbortBackupRestoreArguments, "sourceProjectId" | "sourceAddonId">; body: AbortBackupRestoreArguments["body"] }];
    body: AbortBackupRestoreResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/download-link": {
    args: [args: { path: Pick<GetBackupDownloadLinkArguments, "projectId" | "addonId" | "backupId"> }];
    body: GetBackupDownloadLinkResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/logs": {
    args: [args: { path: Pick<GetAddonBackupLogsArguments, "projectId" | "addonId" | "backupId">; query?: Pick<GetAddonBackupLogsArguments, "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetAddonBackupLogsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restore": {
    args: [args: { path: Pick<RestoreAddonBackupArguments, "projectId" | "addonId" | "backupId">; query?: Pick<RestoreAddonBackupArguments, "sourceProjectId" | "sourceAddonId"> }];
    body: RestoreAddonBackupResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores": {
    args: [args: { path: Pick<ListAddonBackupRestoresArguments, "projectId" | "addonId" | "backupId">; query?: Pick<ListAddonBackupRestoresArguments, "per_page" | "page" | "cursor" | "sourceProjectId" | "sourceAddonId"> }];
    body: ListAddonBackupRestoresResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores/{restoreId}/logs": {
    args: [args: { path: Pick<GetAddonRestoreLogsArguments, "projectId" | "addonId" | "backupId" | "restoreId">; query?: Pick<GetAddonRestoreLogsArguments, "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetAddonRestoreLogsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/retain": {
    args: [args: { path: Pick<RetainBackupArguments, "projectId" | "addonId" | "backupId"> }];
    body: RetainBackupResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/containers": {
    args: [args: { path: Pick<ListAddonContainersArguments, "projectId" | "addonId">; query?: Pick<ListAddonContainersArguments, "per_page" | "page" | "cursor"> }];
    body: ListAddonContainersResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/credentials": {
    args: [args: { path: Pick<GetAddonCredentialsArguments, "projectId" | "addonId"> }];
    body: GetAddonCredentialsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/import": {
    args: [args: { path: Pick<ImportAddonBackupArguments, "projectId" | "addonId">; body: ImportAddonBackupArguments["body"] }];
    body: undefined;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/logs": {
    args: [args: { path: Pick<GetAddonLogsArguments, "projectId" | "addonId">; query?: Pick<GetAddonLogsArguments, "type" | "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetAddonLogsResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/metrics": {
    args: [args: { path: Pick<GetAddonMetricsArguments, "projectId" | "addonId">; query?: Pick<GetAddonMetricsArguments, "containerName" | "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "time"> }];
    body: GetAddonMetricsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/network-settings": {
    args: [args: { path: Pick<UpdateAddonNetworkSettingsArguments, "projectId" | "addonId">; body: UpdateAddonNetworkSettingsArguments["body"] }];
    body: UpdateAddonNetworkSettingsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/pause": {
    args: [args: { path: Pick<PauseAddonArguments, "projectId" | "addonId"> }];
    body: PauseAddonResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/reset": {
    args: [args: { path: Pick<ResetAddonArguments, "projectId" | "addonId"> }];
    body: ResetAddonResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/restart": {
    args: [args: { path: Pick<RestartAddonArguments, "projectId" | "addonId"> }];
    body: RestartAddonResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/restores": {
    args: [args: { path: Pick<ListAddonRestoresArguments, "projectId" | "addonId">; query?: Pick<ListAddonRestoresArguments, "per_page" | "page" | "cursor"> }];
    body: ListAddonRestoresResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/resume": {
    args: [args: { path: Pick<ResumeAddonArguments, "projectId" | "addonId"> }];
    body: ResumeAddonResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/scale": {
    args: [args: { path: Pick<ScaleAddonResourcesArguments, "projectId" | "addonId">; body: ScaleAddonResourcesArguments["body"] }];
    body: ScaleAddonResourcesResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/security": {
    args: [args: { path: Pick<UpdateAddonSecurityRulesArguments, "projectId" | "addonId">; body: UpdateAddonSecurityRulesArguments["body"] }];
    body: UpdateAddonSecurityRulesResponse;
  };
  "GET /v1/projects/{projectId}/addons/{addonId}/version": {
    args: [args: { path: Pick<GetAddonVersionDetailsArguments, "projectId" | "addonId"> }];
    body: GetAddonVersionDetailsResponse;
  };
  "POST /v1/projects/{projectId}/addons/{addonId}/version": {
    args: [args: { path: Pick<UpgradeAddonVersionArguments, "projectId" | "addonId">; body: UpgradeAddonVersionArguments["body"] }];
    body: UpgradeAddonVersionResponse;
  };
  "GET /v1/projects/{projectId}/llm-model-deployments": {
    args: [args: { path: Pick<ListAiModelsArguments, "projectId">; query?: Pick<ListAiModelsArguments, "per_page" | "page" | "cursor"> }];
    body: ListAiModelsResponse;
  };
  "POST /v1/projects/{projectId}/llm-model-deployments": {
    args: [args: { path: Pick<CreateAiModelArguments, "projectId">; body: CreateAiModelArguments["body"] }];
    body: undefined;
  };
  "GET /v1/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId}": {
    args: [args: { path: Pick<GetAiModelArguments, "projectId" | "llmModelDeploymentId"> }];
    body: GetAiModelResponse;
  };
  "POST /v1/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId}": {
    args: [args: { path: Pick<UpdateAiModelArguments, "projectId" | "llmModelDeploymentId">; body: UpdateAiModelArguments["body"] }];
    body: undefined;
  };
  "DELETE /v1/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId}": {
    args: [args: { path: Pick<DeleteAiModelArguments, "projectId" | "llmModelDeploymentId"> }];
    body: DeleteAiModelResponse;
  };
  "GET /v1/projects/{projectId}/external-addons": {
    args: [args: { path: Pick<ListExternalAddonsArguments, "projectId">; query?: Pick<ListExternalAddonsArguments, "per_page" | "page" | "cursor" | "resourceType" | "status"> }];
    body: ListExternalAddonsResponse;
  };
  "POST /v1/projects/{projectId}/external-addons": {
    args: [args: { path: Pick<CreateExternalAddonArguments, "projectId">; body: CreateExternalAddonArguments["body"] }];
    body: CreateExternalAddonResponse;
  };
  "GET /v1/projects/{projectId}/external-addons/{externalAddonId}": {
    args: [args: { path: Pick<GetExternalAddonArguments, "projectId" | "externalAddonId"> }];
    body: GetExternalAddonResponse;
  };
  "DELETE /v1/projects/{projectId}/external-addons/{externalAddonId}": {
    args: [args: { path: Pick<DeleteExternalAddonArguments, "projectId" | "externalAddonId"> }];
    body: DeleteExternalAddonResponse;
  };
  "PATCH /v1/projects/{projectId}/external-addons/{externalAddonId}": {
    args: [args: { path: Pick<UpdateExternalAddonArguments, "projectId" | "externalAddonId">; body: UpdateExternalAddonArguments["body"] }];
    body: UpdateExternalAddonResponse;
  };
  "GET /v1/projects/{projectId}/jobs": {
    args: [args: { path: Pick<ListJobsArguments, "projectId">; query?: Pick<ListJobsArguments, "per_page" | "page" | "cursor"> }];
    body: ListJobsResponse;
  };
  "PUT /v1/projects/{projectId}/jobs": {
    args: [args: { path: Pick<PutJobArguments, "projectId">; body: PutJobArguments["body"] }];
    body: PutJobResponse;
  };
  "POST /v1/projects/{projectId}/jobs": {
    args: [args: { path: Pick<CreateJobArguments, "projectId">; body: CreateJobArguments["body"] }];
    body: CreateJobResponse;
  };
  "PUT /v1/projects/{projectId}/jobs/cron": {
    args: [args: { path: Pick<PutCronJobArguments, "projectId">; body: PutCronJobArguments["body"] }];
    body: PutCronJobResponse;
  };
  "POST /v1/projects/{projectId}/jobs/cron": {
    args: [args: { path: Pick<CreateCronJobArguments, "projectId">; body: CreateCronJobArguments["body"] }];
    body: CreateCronJobResponse;
  };
  "PATCH /v1/projects/{projectId}/jobs/cron/{jobId}": {
    args: [args: { path: Pick<PatchCronJobArguments, "projectId" | "jobId">; body: PatchCronJobArguments["body"] }];
    body: PatchCronJobResponse;
  };
  "PUT /v1/projects/{projectId}/jobs/manual": {
    args: [args: { path: Pick<PutManualJobArguments, "projectId">; body: PutManualJobArguments["body"] }];
    body: PutManualJobResponse;
  };
  "POST /v1/projects/{projectId}/jobs/manual": {
    args: [args: { path: Pick<CreateManualJobArguments, "projectId">; body: CreateManualJobArguments["body"] }];
    body: CreateManualJobResponse;
  };
  "PATCH /v1/projects/{projectId}/jobs/manual/{jobId}": {
    args: [args: { path: Pick<PatchManualJobArguments, "projectId" | "jobId">; body: PatchManualJobArguments["body"] }];
    body: PatchManualJobResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}": {
    args: [args: { path: Pick<GetJobArguments, "projectId" | "jobId"> }];
    body: GetJobResponse;
  };
  "DELETE /v1/projects/{projectId}/jobs/{jobId}": {
    args: [args: { path: Pick<DeleteJobArguments, "projectId" | "jobId"> }];
    body: DeleteJobResponse;
  };
  "PATCH /v1/projects/{projectId}/jobs/{jobId}": {
    args: [args: { path: Pick<PatchJobArguments, "projectId" | "jobId">; body: PatchJobArguments["body"] }];
    body: PatchJobResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/branches": {
    args: [args: { path: Pick<GetJobBranchesArguments, "projectId" | "jobId">; query?: Pick<GetJobBranchesArguments, "per_page" | "page" | "cursor"> }];
    body: GetJobBranchesResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build": {
    args: [args: { path: Pick<ListJobBuildsArguments, "projectId" | "jobId">; query?: Pick<ListJobBuildsArguments, "per_page" | "page" | "cursor"> }];
    body: ListJobBuildsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/build": {
    args: [args: { path: Pick<StartJobBuildArguments, "projectId" | "jobId">; body: StartJobBuildArguments["body"] }];
    body: StartJobBuildResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build-arguments": {
    args: [args: { path: Pick<GetJobBuildArgumentsArguments, "projectId" | "jobId">; query?: Pick<GetJobBuildArgumentsArguments, "show" | "replaceTemplatedValues"> }];
    body: GetJobBuildArgumentsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/build-arguments": {
    args: [args: { path: Pick<EditJobBuildArgumentsArguments, "projectId" | "jobId">; body: EditJobBuildArgumentsArguments["body"] }];
    body: EditJobBuildArgumentsResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build-arguments/details": {
    args: [args: { path: Pick<GetJobBuildArgumentDetailsArguments, "projectId" | "jobId"> }];
    body: GetJobBuildArgumentDetailsResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build-logs": {
    args: [args: { path: Pick<GetJobBuildLogsArguments, "projectId" | "jobId">; query?: Pick<GetJobBuildLogsArguments, "buildId" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetJobBuildLogsResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build-metrics": {
    args: [args: { path: Pick<GetJobBuildMetricsArguments, "projectId" | "jobId">; query?: Pick<GetJobBuildMetricsArguments, "buildId" | "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "time"> }];
    body: GetJobBuildMetricsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/build-options": {
    args: [args: { path: Pick<UpdateJobBuildOptionsArguments, "projectId" | "jobId">; body: UpdateJobBuildOptionsArguments["body"] }];
    body: UpdateJobBuildOptionsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/build-source": {
    args: [args: { path: Pick<UpdateJobBuildSourceArguments, "projectId" | "jobId">; body: UpdateJobBuildSourceArguments["body"] }];
    body: UpdateJobBuildSourceResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/build/{buildId}": {
    args: [args: { path: Pick<GetJobBuildArguments, "projectId" | "jobId" | "buildId"> }];
    body: GetJobBuildResponse;
  };
  "DELETE /v1/projects/{projectId}/jobs/{jobId}/build/{buildId}": {
    args: [args: { path: Pick<AbortJobBuildArguments, "projectId" | "jobId" | "buildId"> }];
    body: AbortJobBuildResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/containers": {
    args: [args: { path: Pick<ListJobContainersArguments, "projectId" | "jobId">; query?: Pick<ListJobContainersArguments, "per_page" | "page" | "cursor" | "runId"> }];
    body: ListJobContainersResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/deployment": {
    args: [args: { path: Pick<GetJobDeploymentArguments, "projectId" | "jobId"> }];
    body: GetJobDeploymentResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/deployment": {
    args: [args: { path: Pick<UpdateJobDeploymentArguments, "projectId" | "jobId">; body: UpdateJobDeploymentArguments["body"] }];
    body: undefined;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/health-checks": {
    args: [args: { path: Pick<GetJobHealthChecksArguments, "projectId" | "jobId"> }];
    body: GetJobHealthChecksResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/health-checks": {
    args: [args: { path: Pick<UpdateJobHealthChecksArguments, "projectId" | "jobId">; body: UpdateJobHealthChecksArguments["body"] }];
    body: UpdateJobHealthChecksResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/logs": {
    args: [args: { path: Pick<GetJobLogsArguments, "projectId" | "jobId">; query?: Pick<GetJobLogsArguments, "runId" | "type" | "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetJobLogsResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/metrics": {
    args: [args: { path: Pick<GetJobMetricsArguments, "projectId" | "jobId">; query?: Pick<GetJobMetricsArguments, "runId" | "containerName" | "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "time"> }];
    body: GetJobMetricsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/pause": {
    args: [args: { path: Pick<PauseJobArguments, "projectId" | "jobId"> }];
    body: PauseJobResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/pull-requests": {
    args: [args: { path: Pick<GetJobPullRequestsArguments, "projectId" | "jobId">; query?: Pick<GetJobPullRequestsArguments, "per_page" | "page" | "cursor"> }];
    body: GetJobPullRequestsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/resume": {
    args: [args: { path: Pick<ResumeJobArguments, "projectId" | "jobId">; body: ResumeJobArguments["body"] }];
    body: ResumeJobResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/runs": {
    args: [args: { path: Pick<GetJobRunsArguments, "projectId" | "jobId">; query?: Pick<GetJobRunsArguments, "per_page" | "page" | "cursor"> }];
    body: GetJobRunsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/runs": {
    args: [args: { path: Pick<RunJobArguments, "projectId" | "jobId">; body: RunJobArguments["body"] }];
    body: RunJobResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/runs/{runId}": {
    args: [args: { path: Pick<GetRunDetailsArguments, "projectId" | "jobId" | "runId"> }];
    body: GetRunDetailsResponse;
  };
  "DELETE /v1/projects/{projectId}/jobs/{jobId}/runs/{runId}": {
    args: [args: { path: Pick<AbortJobRunArguments, "projectId" | "jobId" | "runId"> }];
    body: AbortJobRunResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/runtime-environment": {
    args: [args: { path: Pick<GetJobRuntimeEnvironmentArguments, "projectId" | "jobId">; query?: Pick<GetJobRuntimeEnvironmentArguments, "show" | "replaceTemplatedValues"> }];
    body: GetJobRuntimeEnvironmentResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/runtime-environment": {
    args: [args: { path: Pick<EditJobRuntimeEnvironmentArguments, "projectId" | "jobId">; body: EditJobRuntimeEnvironmentArguments["body"] }];
    body: EditJobRuntimeEnvironmentResponse;
  };
  "GET /v1/projects/{projectId}/jobs/{jobId}/runtime-environment/details": {
    args: [args: { path: Pick<GetJobRuntimeEnvironmentDetailsArguments, "projectId" | "jobId"> }];
    body: GetJobRuntimeEnvironmentDetailsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/scale": {
    args: [args: { path: Pick<ScaleJobArguments, "projectId" | "jobId">; body: ScaleJobArguments["body"] }];
    body: ScaleJobResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/settings": {
    args: [args: { path: Pick<UpdateJobSettingsArguments, "projectId" | "jobId">; body: UpdateJobSettingsArguments["body"] }];
    body: UpdateJobSettingsResponse;
  };
  "POST /v1/projects/{projectId}/jobs/{jobId}/suspend": {
    args: [args: { path: Pick<SuspendJobArguments, "projectId" | "jobId">; body: SuspendJobArguments["body"] }];
    body: SuspendJobResponse;
  };
  "GET /v1/": {
    args: [args?: Record<string, never>];
    body: string;
  };
  "GET /v1/dns-id": {
    args: [args?: Record<string, never>];
    body: GetDnsIdResponse;
  };
  "GET /v1/plans": {
    args: [args?: Record<string, never>];
    body: ListPlansResponse;
  };
  "GET /v1/regions": {
    args: [args?: Record<string, never>];
    body: ListRegionsResponse;
  };
  "GET /v1/projects": {
    args: [args?: { query?: Pick<ListProjectsArguments, "per_page" | "page" | "cursor"> }];
    body: ListProjectsResponse;
  };
  "PUT /v1/projects": {
    args: [args: { body: CreateOrUpdateProjectArguments["body"] }];
    body: CreateOrUpdateProjectResponse;
  };
  "POST /v1/projects": {
    args: [args: { body: CreateProjectArguments["body"] }];
    body: CreateProjectResponse;
  };
  "GET /v1/projects/{projectId}": {
    args: [args: { path: Pick<GetProjectArguments, "projectId"> }];
    body: GetProjectResponse;
  };
  "DELETE /v1/projects/{projectId}": {
    args: [args: { path: Pick<DeleteProjectArguments, "projectId">; query?: Pick<DeleteProjectArguments, "delete_child_objects"> }];
    body: DeleteProjectResponse;
  };
  "PATCH /v1/projects/{projectId}": {
    args: [args: { path: Pick<UpdateProjectArguments, "projectId">; body: UpdateProjectArguments["body"] }];
    body: UpdateProjectResponse;
  };
  "GET /v1/projects/{projectId}/secrets": {
    args: [args: { path: Pick<ListProjectSecretsArguments, "projectId">; query?: Pick<ListProjectSecretsArguments, "per_page" | "page" | "cursor"> }];
    body: ListProjectSecretsResponse;
  };
  "PUT /v1/projects/{projectId}/secrets": {
    args: [args: { path: Pick<PutProjectSecretArguments, "projectId">; body: PutProjectSecretArguments["body"] }];
    body: PutProjectSecretResponse;
  };
  "POST /v1/projects/{projectId}/secrets": {
    args: [args: { path: Pick<CreateProjectSecretArguments, "projectId">; body: CreateProjectSecretArguments["body"] }];
    body: CreateProjectSecretResponse;
  };
  "GET /v1/projects/{projectId}/secrets/{secretId}": {
    args: [args: { path: Pick<GetProjectSecretArguments, "projectId" | "secretId">; query?: Pick<GetProjectSecretArguments, "show"> }];
    body: GetProjectSecretResponse;
  };
  "POST /v1/projects/{projectId}/secrets/{secretId}": {
    args: [args: { path: Pick<UpdateProjectSecretArguments, "projectId" | "secretId">; body: UpdateProjectSecretArguments["body"] }];
    body: UpdateProjectSecretResponse;
  };
  "DELETE /v1/projects/{projectId}/secrets/{secretId}": {
    args: [args: { path: Pick<DeleteProjectSecretArguments, "projectId" | "secretId"> }];
    body: DeleteProjectSecretResponse;
  };
  "PATCH /v1/projects/{projectId}/secrets/{secretId}": {
    args: [args: { path: Pick<PatchProjectSecretArguments, "projectId" | "secretId">; body: PatchProjectSecretArguments["body"] }];
    body: PatchProjectSecretResponse;
  };
  "GET /v1/projects/{projectId}/secrets/{secretId}/addons/{addonId}": {
    args: [args: { path: Pick<GetProjectSecretAddonLinkDetailsArguments, "projectId" | "secretId" | "addonId"> }];
    body: GetProjectSecretAddonLinkDetailsResponse;
  };
  "POST /v1/projects/{projectId}/secrets/{secretId}/addons/{addonId}": {
    args: [args: { path: Pick<UpdateProjectSecretAddonLinkArguments, "projectId" | "secretId" | "addonId">; body: UpdateProjectSecretAddonLinkArguments["body"] }];
    body: UpdateProjectSecretAddonLinkResponse;
  };
  "DELETE /v1/projects/{projectId}/secrets/{secretId}/addons/{addonId}": {
    args: [args: { path: Pick<UnlinkAddonFromProjectSecretArguments, "projectId" | "secretId" | "addonId"> }];
    body: UnlinkAddonFromProjectSecretResponse;
  };
  "GET /v1/projects/{projectId}/secrets/{secretId}/details": {
    args: [args: { path: Pick<GetProjectSecretDetailsArguments, "projectId" | "secretId"> }];
    body: GetProjectSecretDetailsResponse;
  };
  "GET /v1/projects/{projectId}/services": {
    args: [args: { path: Pick<ListServicesArguments, "projectId">; query?: Pick<ListServicesArguments, "per_page" | "page" | "cursor"> }];
    body: ListServicesResponse;
  };
  "PUT /v1/projects/{projectId}/services/build": {
    args: [args: { path: Pick<PutBuildServiceArguments, "projectId">; body: PutBuildServiceArguments["body"] }];
    body: PutBuildServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/build": {
    args: [args: { path: Pick<CreateBuildServiceArguments, "projectId">; body: CreateBuildServiceArguments["body"] }];
    body: CreateBuildServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/build/{serviceId}": {
    args: [args: { path: Pick<PatchBuildServiceArguments, "projectId" | "serviceId">; body: PatchBuildServiceArguments["body"] }];
    body: PatchBuildServiceResponse;
  };
  "PUT /v1/projects/{projectId}/services/combined": {
    args: [args: { path: Pick<PutCombinedServiceArguments, "projectId">; body: PutCombinedServiceArguments["body"] }];
    body: PutCombinedServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/combined": {
    args: [args: { path: Pick<CreateCombinedServiceArguments, "projectId">; body: CreateCombinedServiceArguments["body"] }];
    body: CreateCombinedServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/combined/{serviceId}": {
    args: [args: { path: Pick<PatchCombinedServiceArguments, "projectId" | "serviceId">; body: PatchCombinedServiceArguments["body"] }];
    body: PatchCombinedServiceResponse;
  };
  "PUT /v1/projects/{projectId}/services/deployment": {
    args: [args: { path: Pick<PutDeploymentServiceArguments, "projectId">; body: PutDeploymentServiceArguments["body"] }];
    body: PutDeploymentServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/deployment": {
    args: [args: { path: Pick<CreateDeploymentServiceArguments, "projectId">; body: CreateDeploymentServiceArguments["body"] }];
    body: CreateDeploymentServiceResponse;
  };
  "PATCH /v1/projects/{projectId}/services/deployment/{serviceId}": {
    args: [args: { path: Pick<PatchDeploymentServiceArguments, "projectId" | "serviceId">; body: PatchDeploymentServiceArguments["body"] }];
    body: PatchDeploymentServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}": {
    args: [args: { path: Pick<GetServiceArguments, "projectId" | "serviceId"> }];
    body: GetServiceResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}": {
    args: [args: { path: Pick<DeleteServiceArguments, "projectId" | "serviceId">; query?: Pick<DeleteServiceArguments, "delete_child_objects"> }];
    body: DeleteServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/branches": {
    args: [args: { path: Pick<GetServiceBranchesArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBranchesArguments, "per_page" | "page" | "cursor"> }];
    body: GetServiceBranchesResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build": {
    args: [args: { path: Pick<ListServiceBuildsArguments, "projectId" | "serviceId">; query?: Pick<ListServiceBuildsArguments, "per_page" | "page" | "cursor"> }];
    body: ListServiceBuildsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build": {
    args: [args: { path: Pick<StartServiceBuildArguments, "projectId" | "serviceId">; body: StartServiceBuildArguments["body"] }];
    body: StartServiceBuildResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-arguments": {
    args: [args: { path: Pick<GetServiceBuildArgumentsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildArgumentsArguments, "show" | "replaceTemplatedValues"> }];
    body: GetServiceBuildArgumentsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-arguments": {
    args: [args: { path: Pick<EditServiceBuildArgumentsArguments, "projectId" | "serviceId">; body: EditServiceBuildArgumentsArguments["body"] }];
    body: EditServiceBuildArgumentsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-arguments/details": {
    args: [args: { path: Pick<GetServiceBuildArgumentsDetailsArguments, "projectId" | "serviceId"> }];
    body: GetServiceBuildArgumentsDetailsResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}/build-cache": {
    args: [args: { path: Pick<ClearServiceBuildCacheArguments, "projectId" | "serviceId"> }];
    body: ClearServiceBuildCacheResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-logs": {
    args: [args: { path: Pick<GetServiceBuildLogsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildLogsArguments, "buildId" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetServiceBuildLogsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build-metrics": {
    args: [args: { path: Pick<GetServiceBuildMetricsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceBuildMetricsArguments, "buildId" | "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "time"> }];
    body: GetServiceBuildMetricsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-options": {
    args: [args: { path: Pick<UpdateServiceBuildOptionsArguments, "projectId" | "serviceId">; body: UpdateServiceBuildOptionsArguments["body"] }];
    body: UpdateServiceBuildOptionsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/build-source": {
    args: [args: { path: Pick<UpdateServiceBuildSourceArguments, "projectId" | "serviceId">; body: UpdateServiceBuildSourceArguments["body"] }];
    body: UpdateServiceBuildSourceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
    args: [args: { path: Pick<GetServiceBuildArguments, "projectId" | "serviceId" | "buildId"> }];
    body: GetServiceBuildResponse;
  };
  "DELETE /v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
    args: [args: { path: Pick<AbortServiceBuildArguments, "projectId" | "serviceId" | "buildId"> }];
    body: AbortServiceBuildResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/containers": {
    args: [args: { path: Pick<ListServiceContainersArguments, "projectId" | "serviceId">; query?: Pick<ListServiceContainersArguments, "per_page" | "page" | "cursor"> }];
    body: ListServiceContainersResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/deployment": {
    args: [args: { path: Pick<GetServiceDeploymentArguments, "projectId" | "serviceId"> }];
    body: GetServiceDeploymentResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/deployment": {
    args: [args: { path: Pick<UpdateServiceDeploymentArguments, "projectId" | "serviceId">; body: UpdateServiceDeploymentArguments["body"] }];
    body: UpdateServiceDeploymentResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/health-checks": {
    args: [args: { path: Pick<GetServiceHealthChecksArguments, "projectId" | "serviceId"> }];
    body: GetServiceHealthChecksResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/health-checks": {
    args: [args: { path: Pick<UpdateServiceHealthChecksArguments, "projectId" | "serviceId">; body: UpdateServiceHealthChecksArguments["body"] }];
    body: UpdateServiceHealthChecksResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/logs": {
    args: [args: { path: Pick<GetServiceLogsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceLogsArguments, "deploymentId" | "type" | "containerName" | "queryType" | "startTime" | "endTime" | "duration" | "lineLimit" | "direction" | "textIncludes" | "textNotIncludes" | "regexIncludes" | "regexNotIncludes"> }];
    body: GetServiceLogsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/metrics": {
    args: [args: { path: Pick<GetServiceMetricsArguments, "projectId" | "serviceId">; query?: Pick<GetServiceMetricsArguments, "queryType" | "metricTypes" | "startTime" | "endTime" | "duration" | "containerName" | "deploymentId" | "time"> }];
    body: GetServiceMetricsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/pause": {
    args: [args: { path: Pick<PauseServiceArguments, "projectId" | "serviceId"> }];
    body: PauseServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/ports": {
    args: [args: { path: Pick<GetServicePortsArguments, "projectId" | "serviceId"> }];
    body: GetServicePortsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/ports": {
    args: [args: { path: Pick<UpdateServicePortsArguments, "projectId" | "serviceId">; body: UpdateServicePortsArguments["body"] }];
    body: UpdateServicePortsResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/pull-requests": {
    args: [args: { path: Pick<GetServicePullRequestsArguments, "projectId" | "serviceId">; query?: Pick<GetServicePullRequestsArguments, "per_page" | "page" | "cursor"> }];
    body: GetServicePullRequestsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/restart": {
    args: [args: { path: Pick<RestartServiceArguments, "projectId" | "serviceId"> }];
    body: RestartServiceResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/resume": {
    args: [args: { path: Pick<ResumeServiceArguments, "projectId" | "serviceId">; body: ResumeServiceArguments["body"] }];
    body: ResumeServiceResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
    args: [args: { path: Pick<GetServiceRuntimeEnvironmentArguments, "projectId" | "serviceId">; query?: Pick<GetServiceRuntimeEnvironmentArguments, "show" | "replaceTemplatedValues"> }];
    body: GetServiceRuntimeEnvironmentResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
    args: [args: { path: Pick<EditServiceRuntimeEnvironmentArguments, "projectId" | "serviceId">; body: EditServiceRuntimeEnvironmentArguments["body"] }];
    body: EditServiceRuntimeEnvironmentResponse;
  };
  "GET /v1/projects/{projectId}/services/{serviceId}/runtime-environment/details": {
    args: [args: { path: Pick<GetServiceRuntimeEnvironmentDetailsArguments, "projectId" | "serviceId"> }];
    body: GetServiceRuntimeEnvironmentDetailsResponse;
  };
  "POST /v1/projects/{projectId}/services/{serviceId}/scale": {
    args: [args: { path: Pick<ScaleServiceArguments, "projectId" | "serviceId">; body: ScaleServiceArguments["body"] }];
    body: ScaleServiceResponse;
  };
  "GET /v1/tags": {
    args: [args?: { query?: Pick<ListTagsArguments, "per_page" | "page" | "cursor"> }];
    body: ListTagsResponse;
  };
  "PUT /v1/tags": {
    args: [args: { body: PutTagArguments["body"] }];
    body: PutTagResponse;
  };
  "POST /v1/tags": {
    args: [args: { body: AddTagArguments["body"] }];
    body: AddTagResponse;
  };
  "GET /v1/tags/{resourceTagId}": {
    args: [args: { path: Pick<GetTagArguments, "resourceTagId"> }];
    body: GetTagResponse;
  };
  "DELETE /v1/tags/{resourceTagId}": {
    args: [args: { path: Pick<DeleteTagArguments, "resourceTagId"> }];
    body: DeleteTagResponse;
  };
  "PATCH /v1/tags/{resourceTagId}": {
    args: [args: { path: Pick<UpdateTagArguments, "resourceTagId">; body: UpdateTagArguments["body"] }];
    body: UpdateTagResponse;
  };
  "GET /v1/projects/{projectId}/volumes": {
    args: [args: { path: Pick<ListVolumesArguments, "projectId">; query?: Pick<ListVolumesArguments, "per_page" | "page" | "cursor"> }];
    body: ListVolumesResponse;
  };
  "POST /v1/projects/{projectId}/volumes": {
    args: [args: { path: Pick<CreateVolumeArguments, "projectId">; body: CreateVolumeArguments["body"] }];
    body: CreateVolumeResponse;
  };
  "GET /v1/projects/{projectId}/volumes/{volumeId}": {
    args: [args: { path: Pick<GetVolumeArguments, "projectId" | "volumeId"> }];
    body: GetVolumeResponse;
  };
  "POST /v1/projects/{projectId}/volumes/{volumeId}": {
    args: [args: { path: Pick<UpdateVolumeArguments, "projectId" | "volumeId">; body: UpdateVolumeArguments["body"] }];
    body: UpdateVolumeResponse;
  };
  "DELETE /v1/projects/{projectId}/volumes/{volumeId}": {
    args: [args: { path: Pick<DeleteVolumeArguments, "projectId" | "volumeId"> }];
    body: DeleteVolumeResponse;
  };
  "POST /v1/projects/{projectId}/volumes/{volumeId}/attach": {
    args: [args: { path: Pick<AttachVolumeArguments, "projectId" | "volumeId">; body: AttachVolumeArguments["body"] }];
    body: AttachVolumeResponse;
  };
  "GET /v1/projects/{projectId}/volumes/{volumeId}/backups": {
    args: [args: { path: Pick<GetVolumeBackupsArguments, "projectId" | "volumeId">; query?: Pick<GetVolumeBackupsArguments, "per_page" | "page" | "cursor"> }];
    body: GetVolumeBackupsResponse;
  };
  "POST /v1/projects/{projectId}/volumes/{volumeId}/backups": {
    args: [args: { path: Pick<BackupVolumeArguments, "projectId" | "volumeId">; body: BackupVolumeArguments["body"] }];
    body: BackupVolumeResponse;
  };
  "GET /v1/projects/{projectId}/volumes/{volumeId}/backups/{backupId}": {
    args: [args: { path: Pick<GetVolumeBackupDetailsArguments, "projectId" | "volumeId" | "backupId"> }];
    body: GetVolumeBackupDetailsResponse;
  };
  "DELETE /v1/projects/{projectId}/volumes/{volumeId}/backups/{backupId}": {
    args: [args: { path: Pick<DeleteVolumeBackupArguments, "projectId" | "volumeId" | "backupId"> }];
    body: DeleteVolumeBackupResponse;
  };
  "POST /v1/projects/{projectId}/volumes/{volumeId}/detach": {
    args: [args: { path: Pick<DetachVolumeArguments, "projectId" | "volumeId">; body: DetachVolumeArguments["body"] }];
    body: DetachVolumeResponse;
  };
}
