// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import { operationsIn, type Operation } from '../src/operation.ts';

/** The name of an operation. */
export type OperationId =
  | "listAddons"
  | "putAddon"
  | "createAddon"
  | "getAddon"
  | "deleteAddon"
  | "patchAddon"
  | "getAddonBackupSchedules"
  | "createAddonBackupSchedule"
  | "deleteAddonBackupSchedule"
  | "listAddonBackups"
  | "backupAddon"
  | "getAddonBackup"
  | "deleteAddonBackup"
  | "abortBackup"
  | "abortBackupRestore"
  | "getBackupDownloadLink"
  | "getAddonBackupLogs"
  | "restoreAddonBackup"
  | "listAddonBackupRestores"
  | "getAddonRestoreLogs"
  | "retainBackup"
  | "listAddonContainers"
  | "getAddonCredentials"
  | "importAddonBackup"
  | "getAddonLogs"
  | "getAddonMetrics"
  | "updateAddonNetworkSettings"
  | "pauseAddon"
  | "resetAddon"
  | "restartAddon"
  | "listAddonRestores"
  | "resumeAddon"
  | "scaleAddonResources"
  | "updateAddonSecurityRules"
  | "getAddonVersionDetails"
  | "upgradeAddonVersion"
  | "listAiModels"
  | "createAiModel"
  | "getAiModel"
  | "updateAiModel"
  | "deleteAiModel"
  | "listExternalAddons"
  | "createExternalAddon"
  | "getExternalAddon"
  | "deleteExternalAddon"
  | "updateExternalAddon"
  | "listJobs"
  | "putJob"
  | "createJob"
  | "putCronJob"
  | "createCronJob"
  | "patchCronJob"
  | "putManualJob"
  | "createManualJob"
  | "patchManualJob"
  | "getJob"
  | "deleteJob"
  | "patchJob"
  | "getJobBranches"
  | "listJobBuilds"
  | "startJobBuild"
  | "getJobBuildArguments"
  | "editJobBuildArguments"
  | "getJobBuildArgumentDetails"
  | "getJobBuildLogs"
  | "getJobBuildMetrics"
  | "updateJobBuildOptions"
  | "updateJobBuildSource"
  | "getJobBuild"
  | "abortJobBuild"
  | "listJobContainers"
  | "getJobDeployment"
  | "updateJobDeployment"
  | "getJobHealthChecks"
  | "updateJobHealthChecks"
  | "getJobLogs"
  | "getJobMetrics"
  | "pauseJob"
  | "getJobPullRequests"
  | "resumeJob"
  | "getJobRuns"
  | "runJob"
  | "getRunDetails"
  | "abortJobRun"
  | "getJobRuntimeEnvironment"
  | "editJobRuntimeEnvironment"
  | "getJobRuntimeEnvironmentDetails"
  | "scaleJob"
  | "updateJobSettings"
  | "suspendJob"
  | "healthCheck"
  | "getDnsId"
  | "listPlans"
  | "listRegions"
  | "listProjects"
  | "createOrUpdateProject"
  | "createProject"
  | "getProject"
  | "deleteProject"
  | "updateProject"
  | "listProjectSecrets"
  | "putProjectSecret"
  | "createProjectSecret"
  | "getProjectSecret"
  | "updateProjectSecret"
  | "deleteProjectSecret"
  | "patchProjectSecret"
  | "getProjectSecretAddonLinkDetails"
  | "updateProjectSecretAddonLink"
  | "unlinkAddonFromProjectSecret"
  | "getProjectSecretDetails"
  | "listServices"
  | "putBuildService"
  | "createBuildService"
  | "patchBuildService"
  | "putCombinedService"
  | "createCombinedService"
  | "patchCombinedService"
  | "putDeploymentService"
  | "createDeploymentService"
  | "patchDeploymentService"
  | "getService"
  | "deleteService"
  | "getServiceBranches"
  | "listServiceBuilds"
  | "startServiceBuild"
  | "getServiceBuildArguments"
  | "editServiceBuildArguments"
  | "getServiceBuildArgumentsDetails"
  | "clearServiceBuildCache"
  | "getServiceBuildLogs"
  | "getServiceBuildMetrics"
  | "updateServiceBuildOptions"
  | "updateServiceBuildSource"
  | "getServiceBuild"
  | "abortServiceBuild"
  | "listServiceContainers"
  | "getServiceDeployment"
  | "updateServiceDeployment"
  | "getServiceHealthChecks"
  | "updateServiceHealthChecks"
  | "getServiceLogs"
  | "getServiceMetrics"
  | "pauseService"
  | "getServicePorts"
  | "updateServicePorts"
  | "getServicePullRequests"
  | "restartService"
  | "resumeService"
  | "getServiceRuntimeEnvironment"
  | "editServiceRuntimeEnvironment"
  | "getServiceRuntimeEnvironmentDetails"
  | "scaleService"
  | "listTags"
  | "putTag"
  | "addTag"
  | "getTag"
  | "deleteTag"
  | "updateTag"
  | "listVolumes"
  | "createVolume"
  | "getVolume"
  | "updateVolume"
  | "deleteVolume"
  | "attachVolume"
  | "getVolumeBackups"
  | "backupVolume"
  | "getVolumeBackupDetails"
  | "deleteVolumeBackup"
  | "detachVolume";

/** Every operation, by its operationId. */
export const operations = /* @__PURE__ */ operationsIn(`0//v1/~/projects/{projectId}/addons?per_page&page&cursor GET listAddons data*
5/addons PUT+ putAddon data
6 POST+ createAddon data
6/{addonId} GET getAddon data
7 DELETE deleteAddon data
7 PATCH+ patchAddon data
7/backup-schedules?per_page&page&cursor GET getAddonBackupSchedules data
7/backup-schedules POST+ createAddonBackupSchedule data
8/{scheduleId} DELETE deleteAddonBackupSchedule data
7/backups?per_page&page&cursor GET listAddonBackups data*
7/backups POST+ backupAddon data
8/{backupId} GET getAddonBackup data
9 DELETE deleteAddonBackup data
9/abort POST abortBackup data
9/abort-restore?sourceProjectId&sourceAddonId POST+ abortBackupRestore data
9/download-link GET getBackupDownloadLink data
9/logs?containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getAddonBackupLogs data
9/restore?sourceProjectId&sourceAddonId POST restoreAddonBackup data
9/restores?per_page&page&cursor&sourceProjectId&sourceAddonId GET listAddonBackupRestores data*
9/restores/{restoreId}/logs?containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getAddonRestoreLogs data
9/retain POST retainBackup data
7/containers?per_page&page&cursor GET listAddonContainers data*
7/credentials GET getAddonCredentials data
2/projects/{projectId}/addons/{addonId}/import POST+ importAddonBackup
2/~/projects/{projectId}/addons/{addonId}/logs?type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getAddonLogs data
7/metrics?containerName&queryType&metricTypes&startTime&endTime&duration&time GET getAddonMetrics data
7/network-settings POST+ updateAddonNetworkSettings data
7/pause POST pauseAddon data
7/reset POST resetAddon data
7/restart POST restartAddon data
7/restores?per_page&page&cursor GET listAddonRestores data*
7/resume POST resumeAddon data
7/scale POST+ scaleAddonResources data
7/security POST+ updateAddonSecurityRules data
7/version GET getAddonVersionDetails data
8 POST+ upgradeAddonVersion data
5/llm-model-deployments?per_page&page&cursor GET listAiModels data*
5/llm-model-deployments POST+ createAiModel
6/{llmModelDeploymentId} GET getAiModel data
7 POST+ updateAiModel
7 DELETE deleteAiModel data
5/external-addons?per_page&page&cursor&resourceType&status GET listExternalAddons data
5/external-addons POST+ createExternalAddon data
6/{externalAddonId} GET getExternalAddon data
7 DELETE deleteExternalAddon data
7 PATCH+ updateExternalAddon data
5/jobs?per_page&page&cursor GET listJobs data*
5/jobs PUT+ putJob data
6 POST+ createJob data
6/cron PUT+ putCronJob data
7 POST+ createCronJob data
7/{jobId} PATCH+ patchCronJob data
6/manual PUT+ putManualJob data
7 POST+ createManualJob data
7/{jobId} PATCH+ patchManualJob data
6/{jobId} GET getJob data
7 DELETE deleteJob data
7 PATCH+ patchJob data
7/branches?per_page&page&cursor GET getJobBranches data*
7/build?per_page&page&cursor GET listJobBuilds data*
7/build POST+ startJobBuild data
7/build-arguments?show&replaceTemplatedValues GET getJobBuildArguments data
7/build-arguments POST+ editJobBuildArguments data
8/details GET getJobBuildArgumentDetails data
7/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getJobBuildLogs data
7/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time GET getJobBuildMetrics data
7/build-options POST+ updateJobBuildOptions data
7/build-source POST+ updateJobBuildSource data
7/build/{buildId} GET getJobBuild data
9 DELETE abortJobBuild data
7/containers?per_page&page&cursor&runId GET listJobContainers data*
7/deployment GET getJobDeployment data
8 POST+ updateJobDeployment
7/health-checks GET getJobHealthChecks data
8 POST+ updateJobHealthChecks data
7/logs?runId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getJobLogs data
7/metrics?runId&containerName&queryType&metricTypes&startTime&endTime&duration&time GET getJobMetrics data
7/pause POST pauseJob data
7/pull-requests?per_page&page&cursor GET getJobPullRequests data*
7/resume POST+ resumeJob data
7/runs?per_page&page&cursor GET getJobRuns data*
7/runs POST+ runJob data
8/{runId} GET getRunDetails data
9 DELETE abortJobRun data
7/runtime-environment?show&replaceTemplatedValues GET getJobRuntimeEnvironment data
7/runtime-environment POST+ editJobRuntimeEnvironment data
8/details GET getJobRuntimeEnvironmentDetails data
7/scale POST+ scaleJob data
7/settings POST+ updateJobSettings data
7/suspend POST+ suspendJob data
2/ GET healthCheck text
2/dns-id GET getDnsId data
2/plans GET listPlans data
2/regions GET listRegions data
2/~/projects?per_page&page&cursor GET listProjects data*
3/projects PUT+ createOrUpdateProject data
4 POST+ createProject data
4/{projectId} GET getProject data
4/{projectId}?delete_child_objects DELETE deleteProject data
4/{projectId} PATCH+ updateProject data
5/secrets?per_page&page&cursor GET listProjectSecrets data*
5/secrets PUT+ putProjectSecret data
6 POST+ createProjectSecret data
6/{secretId}?show GET getProjectSecret data
6/{secretId} POST+ updateProjectSecret data
7 DELETE deleteProjectSecret data
7 PATCH+ patchProjectSecret data
7/addons/{addonId} GET getProjectSecretAddonLinkDetails data
9 POST+ updateProjectSecretAddonLink data
9 DELETE unlinkAddonFromProjectSecret data
7/details GET getProjectSecretDetails data
5/services?per_page&page&cursor GET listServices data*
5/services/build PUT+ putBuildService data
7 POST+ createBuildService data
7/{serviceId} PATCH+ patchBuildService data
6/combined PUT+ putCombinedService data
7 POST+ createCombinedService data
7/{serviceId} PATCH+ patchCombinedService data
6/deployment PUT+ putDeploymentService data
7 POST+ createDeploymentService data
7/{serviceId} PATCH+ patchDeploymentService data
6/{serviceId} GET getService data
6/{serviceId}?delete_child_objects DELETE deleteService data
6/{serviceId}/branches?per_page&page&cursor GET getServiceBranches data*
7/build?per_page&page&cursor GET listServiceBuilds data*
7/build POST+ startServiceBuild data
7/build-arguments?show&replaceTemplatedValues GET getServiceBuildArguments data
7/build-arguments POST+ editServiceBuildArguments data
8/details GET getServiceBuildArgumentsDetails data
7/build-cache DELETE clearServiceBuildCache data
7/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getServiceBuildLogs data
7/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time GET getServiceBuildMetrics data
7/build-options POST+ updateServiceBuildOptions data
7/build-source POST+ updateServiceBuildSource data
7/build/{buildId} GET getServiceBuild data
9 DELETE abortServiceBuild data
7/containers?per_page&page&cursor GET listServiceContainers data*
7/deployment GET getServiceDeployment data
8 POST+ updateServiceDeployment data
7/health-checks GET getServiceHealthChecks data
8 POST+ updateServiceHealthChecks data
7/logs?deploymentId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes GET getServiceLogs data
7/metrics?queryType&metricTypes&startTime&endTime&duration&containerName&deploymentId&time GET getServiceMetrics data
7/pause POST pauseService data
7/ports GET getServicePorts data
8 POST+ updateServicePorts data
7/pull-requests?per_page&page&cursor GET getServicePullRequests data*
7/restart POST restartService data
7/resume POST+ resumeService data
7/runtime-environment?show&replaceTemplatedValues GET getServiceRuntimeEnvironment data
7/runtime-environment POST+ editServiceRuntimeEnvironment data
8/details GET getServiceRuntimeEnvironmentDetails data
7/scale POST+ scaleService data
3/tags?per_page&page&cursor GET listTags data*
3/tags PUT+ putTag data
4 POST+ addTag data
4/{resourceTagId} GET getTag data
5 DELETE deleteTag data
5 PATCH+ updateTag data
3/projects/{projectId}/volumes?per_page&page&cursor GET listVolumes data*
5/volumes POST+ createVolume data
6/{volumeId} GET getVolume data
7 POST+ updateVolume data
7 DELETE deleteVolume data
7/attach POST+ attachVolume data
7/backups?per_page&page&cursor GET getVolumeBackups data*
7/backups POST+ backupVolume data
8/{backupId} GET getVolumeBackupDetails data
9 DELETE deleteVolumeBackup data
7/detach POST+ detachVolume data`) as {
  readonly [Id in OperationId]: Operation<Id>;
};

/** The names of the fields that carry secrets. */
export const sensitiveFields: readonly string[] = [
  "buildArguments",
  "buildFiles",
  "bundleUrl",
  "clientSecret",
  "connectionString",
  "dockerSecretMounts",
  "downloadLink",
  "envs",
  "files",
  "importUrl",
  "outputs",
  "password",
  "runtimeEnvironment",
  "runtimeFiles",
  "secrets",
  "value",
  "variables",
];
