// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Operation } from '../src/operation.ts';

/** List addons */
export const listAddons = "GET /v1/~/projects/{projectId}/addons?per_page&page&cursor data*" as Operation<"listAddons">;
/** Put addon */
export const putAddon = "PUT+ /v1/~/projects/{projectId}/addons data" as Operation<"putAddon">;
/** Create addon */
export const createAddon = "POST+ /v1/~/projects/{projectId}/addons data" as Operation<"createAddon">;
/** Get addon */
export const getAddon = "GET /v1/~/projects/{projectId}/addons/{addonId} data" as Operation<"getAddon">;
/** Delete addon */
export const deleteAddon = "DELETE /v1/~/projects/{projectId}/addons/{addonId} data" as Operation<"deleteAddon">;
/** Patch addon */
export const patchAddon = "PATCH+ /v1/~/projects/{projectId}/addons/{addonId} data" as Operation<"patchAddon">;
/** Get addon backup schedules */
export const getAddonBackupSchedules = "GET /v1/~/projects/{projectId}/addons/{addonId}/backup-schedules?per_page&page&cursor data" as Operation<"getAddonBackupSchedules">;
/** Create addon backup schedule */
export const createAddonBackupSchedule = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/backup-schedules data" as Operation<"createAddonBackupSchedule">;
/** Delete addon backup schedule */
export const deleteAddonBackupSchedule = "DELETE /v1/~/projects/{projectId}/addons/{addonId}/backup-schedules/{scheduleId} data" as Operation<"deleteAddonBackupSchedule">;
/** List addon backups */
export const listAddonBackups = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups?per_page&page&cursor data*" as Operation<"listAddonBackups">;
/** Backup addon */
export const backupAddon = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/backups data" as Operation<"backupAddon">;
/** Get addon backup */
export const getAddonBackup = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId} data" as Operation<"getAddonBackup">;
/** Delete addon backup */
export const deleteAddonBackup = "DELETE /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId} data" as Operation<"deleteAddonBackup">;
/** Abort backup */
export const abortBackup = "POST /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort data" as Operation<"abortBackup">;
/** Abort backup restore */
export const abortBackupRestore = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort-restore?sourceProjectId&sourceAddonId data" as Operation<"abortBackupRestore">;
/** Get backup download link */
export const getBackupDownloadLink = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/download-link data" as Operation<"getBackupDownloadLink">;
/** Get addon backup logs */
export const getAddonBackupLogs = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/logs?containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getAddonBackupLogs">;
/** Restore addon backup */
export const restoreAddonBackup = "POST /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/restore?sourceProjectId&sourceAddonId data" as Operation<"restoreAddonBackup">;
/** List addon backup restores */
export const listAddonBackupRestores = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores?per_page&page&cursor&sourceProjectId&sourceAddonId data*" as Operation<"listAddonBackupRestores">;
/** Get addon restore logs */
export const getAddonRestoreLogs = "GET /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores/{restoreId}/logs?containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getAddonRestoreLogs">;
/** Retain backup */
export const retainBackup = "POST /v1/~/projects/{projectId}/addons/{addonId}/backups/{backupId}/retain data" as Operation<"retainBackup">;
/** List addon containers */
export const listAddonContainers = "GET /v1/~/projects/{projectId}/addons/{addonId}/containers?per_page&page&cursor data*" as Operation<"listAddonContainers">;
/** Get addon credentials */
export const getAddonCredentials = "GET /v1/~/projects/{projectId}/addons/{addonId}/credentials data" as Operation<"getAddonCredentials">;
/** Import addon backup */
export const importAddonBackup = "POST+ /v1/projects/{projectId}/addons/{addonId}/import" as Operation<"importAddonBackup">;
/** Get addon logs */
export const getAddonLogs = "GET /v1/~/projects/{projectId}/addons/{addonId}/logs?type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getAddonLogs">;
/** Get addon metrics */
export const getAddonMetrics = "GET /v1/~/projects/{projectId}/addons/{addonId}/metrics?containerName&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getAddonMetrics">;
/** Update addon network settings */
export const updateAddonNetworkSettings = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/network-settings data" as Operation<"updateAddonNetworkSettings">;
/** Pause addon */
export const pauseAddon = "POST /v1/~/projects/{projectId}/addons/{addonId}/pause data" as Operation<"pauseAddon">;
/** Reset addon */
export const resetAddon = "POST /v1/~/projects/{projectId}/addons/{addonId}/reset data" as Operation<"resetAddon">;
/** Restart addon */
export const restartAddon = "POST /v1/~/projects/{projectId}/addons/{addonId}/restart data" as Operation<"restartAddon">;
/** List addon restores */
export const listAddonRestores = "GET /v1/~/projects/{projectId}/addons/{addonId}/restores?per_page&page&cursor data*" as Operation<"listAddonRestores">;
/** Resume addon */
export const resumeAddon = "POST /v1/~/projects/{projectId}/addons/{addonId}/resume data" as Operation<"resumeAddon">;
/** Scale addon resources */
export const scaleAddonResources = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/scale data" as Operation<"scaleAddonResources">;
/** Update addon security rules */
export const updateAddonSecurityRules = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/security data" as Operation<"updateAddonSecurityRules">;
/** Get addon version details */
export const getAddonVersionDetails = "GET /v1/~/projects/{projectId}/addons/{addonId}/version data" as Operation<"getAddonVersionDetails">;
/** Upgrade addon version */
export const upgradeAddonVersion = "POST+ /v1/~/projects/{projectId}/addons/{addonId}/version data" as Operation<"upgradeAddonVersion">;
/** List AI models */
export const listAiModels = "GET /v1/~/projects/{projectId}/llm-model-deployments?per_page&page&cursor data*" as Operation<"listAiModels">;
/** Create AI model */
export const createAiModel = "POST+ /v1/~/projects/{projectId}/llm-model-deployments" as Operation<"createAiModel">;
/** Get AI model */
export const getAiModel = "GET /v1/~/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId} data" as Operation<"getAiModel">;
/** Update AI model */
export const updateAiModel = "POST+ /v1/~/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId}" as Operation<"updateAiModel">;
/** Delete AI model */
export const deleteAiModel = "DELETE /v1/~/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId} data" as Operation<"deleteAiModel">;
/** List external addons */
export const listExternalAddons = "GET /v1/~/projects/{projectId}/external-addons?per_page&page&cursor&resourceType&status data" as Operation<"listExternalAddons">;
/** Create external addon */
export const createExternalAddon = "POST+ /v1/~/projects/{projectId}/external-addons data" as Operation<"createExternalAddon">;
/** Get external addon */
export const getExternalAddon = "GET /v1/~/projects/{projectId}/external-addons/{externalAddonId} data" as Operation<"getExternalAddon">;
/** Delete external addon */
export const deleteExternalAddon = "DELETE /v1/~/projects/{projectId}/external-addons/{externalAddonId} data" as Operation<"deleteExternalAddon">;
/** Update external addon */
export const updateExternalAddon = "PATCH+ /v1/~/projects/{projectId}/external-addons/{externalAddonId} data" as Operation<"updateExternalAddon">;
/** List jobs */
export const listJobs = "GET /v1/~/projects/{projectId}/jobs?per_page&page&cursor data*" as Operation<"listJobs">;
/** Put job */
export const putJob = "PUT+ /v1/~/projects/{projectId}/jobs data" as Operation<"putJob">;
/** Create job */
export const createJob = "POST+ /v1/~/projects/{projectId}/jobs data" as Operation<"createJob">;
/** Put cron job */
export const putCronJob = "PUT+ /v1/~/projects/{projectId}/jobs/cron data" as Operation<"putCronJob">;
/** Create cron job */
export const createCronJob = "POST+ /v1/~/projects/{projectId}/jobs/cron data" as Operation<"createCronJob">;
/** Patch cron job */
export const patchCronJob = "PATCH+ /v1/~/projects/{projectId}/jobs/cron/{jobId} data" as Operation<"patchCronJob">;
/** Put manual job */
export const putManualJob = "PUT+ /v1/~/projects/{projectId}/jobs/manual data" as Operation<"putManualJob">;
/** Create manual job */
export const createManualJob = "POST+ /v1/~/projects/{projectId}/jobs/manual data" as Operation<"createManualJob">;
/** Patch manual job */
export const patchManualJob = "PATCH+ /v1/~/projects/{projectId}/jobs/manual/{jobId} data" as Operation<"patchManualJob">;
/** Get job */
export const getJob = "GET /v1/~/projects/{projectId}/jobs/{jobId} data" as Operation<"getJob">;
/** Delete job */
export const deleteJob = "DELETE /v1/~/projects/{projectId}/jobs/{jobId} data" as Operation<"deleteJob">;
/** Patch job */
export const patchJob = "PATCH+ /v1/~/projects/{projectId}/jobs/{jobId} data" as Operation<"patchJob">;
/** Get job branches */
export const getJobBranches = "GET /v1/~/projects/{projectId}/jobs/{jobId}/branches?per_page&page&cursor data*" as Operation<"getJobBranches">;
/** List job builds */
export const listJobBuilds = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build?per_page&page&cursor data*" as Operation<"listJobBuilds">;
/** Start job build */
export const startJobBuild = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/build data" as Operation<"startJobBuild">;
/** Get job build arguments */
export const getJobBuildArguments = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build-arguments?show&replaceTemplatedValues data" as Operation<"getJobBuildArguments">;
/** Edit job build arguments */
export const editJobBuildArguments = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/build-arguments data" as Operation<"editJobBuildArguments">;
/** Get job build argument details */
export const getJobBuildArgumentDetails = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build-arguments/details data" as Operation<"getJobBuildArgumentDetails">;
/** Get job build logs */
export const getJobBuildLogs = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getJobBuildLogs">;
/** Get job build metrics */
export const getJobBuildMetrics = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getJobBuildMetrics">;
/** Update job build options */
export const updateJobBuildOptions = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/build-options data" as Operation<"updateJobBuildOptions">;
/** Update job build source */
export const updateJobBuildSource = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/build-source data" as Operation<"updateJobBuildSource">;
/** Get job build */
export const getJobBuild = "GET /v1/~/projects/{projectId}/jobs/{jobId}/build/{buildId} data" as Operation<"getJobBuild">;
/** Abort job build */
export const abortJobBuild = "DELETE /v1/~/projects/{projectId}/jobs/{jobId}/build/{buildId} data" as Operation<"abortJobBuild">;
/** List job containers */
export const listJobContainers = "GET /v1/~/projects/{projectId}/jobs/{jobId}/containers?per_page&page&cursor&runId data*" as Operation<"listJobContainers">;
/** Get job deployment */
export const getJobDeployment = "GET /v1/~/projects/{projectId}/jobs/{jobId}/deployment data" as Operation<"getJobDeployment">;
/** Update job deployment */
export const updateJobDeployment = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/deployment" as Operation<"updateJobDeployment">;
/** Get job health checks */
export const getJobHealthChecks = "GET /v1/~/projects/{projectId}/jobs/{jobId}/health-checks data" as Operation<"getJobHealthChecks">;
/** Update job health checks */
export const updateJobHealthChecks = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/health-checks data" as Operation<"updateJobHealthChecks">;
/** Get job logs */
export const getJobLogs = "GET /v1/~/projects/{projectId}/jobs/{jobId}/logs?runId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getJobLogs">;
/** Get job metrics */
export const getJobMetrics = "GET /v1/~/projects/{projectId}/jobs/{jobId}/metrics?runId&containerName&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getJobMetrics">;
/** Pause job */
export const pauseJob = "POST /v1/~/projects/{projectId}/jobs/{jobId}/pause data" as Operation<"pauseJob">;
/** Get job pull requests */
export const getJobPullRequests = "GET /v1/~/projects/{projectId}/jobs/{jobId}/pull-requests?per_page&page&cursor data*" as Operation<"getJobPullRequests">;
/** Resume job */
export const resumeJob = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/resume data" as Operation<"resumeJob">;
/** Get job runs */
export const getJobRuns = "GET /v1/~/projects/{projectId}/jobs/{jobId}/runs?per_page&page&cursor data*" as Operation<"getJobRuns">;
/** Run job */
export const runJob = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/runs data" as Operation<"runJob">;
/** Get run details */
export const getRunDetails = "GET /v1/~/projects/{projectId}/jobs/{jobId}/runs/{runId} data" as Operation<"getRunDetails">;
/** Abort job run */
export const abortJobRun = "DELETE /v1/~/projects/{projectId}/jobs/{jobId}/runs/{runId} data" as Operation<"abortJobRun">;
/** Get job runtime environment */
export const getJobRuntimeEnvironment = "GET /v1/~/projects/{projectId}/jobs/{jobId}/runtime-environment?show&replaceTemplatedValues data" as Operation<"getJobRuntimeEnvironment">;
/** Edit job runtime environment */
export const editJobRuntimeEnvironment = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/runtime-environment data" as Operation<"editJobRuntimeEnvironment">;
/** Get job runtime environment details */
export const getJobRuntimeEnvironmentDetails = "GET /v1/~/projects/{projectId}/jobs/{jobId}/runtime-environment/details data" as Operation<"getJobRuntimeEnvironmentDetails">;
/** Scale job */
export const scaleJob = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/scale data" as Operation<"scaleJob">;
/** Update job settings */
export const updateJobSettings = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/settings data" as Operation<"updateJobSettings">;
/** Suspend job */
export const suspendJob = "POST+ /v1/~/projects/{projectId}/jobs/{jobId}/suspend data" as Operation<"suspendJob">;
/** Health check */
export const healthCheck = "GET /v1/ text" as Operation<"healthCheck">;
/** Get DNS ID */
export const getDnsId = "GET /v1/dns-id data" as Operation<"getDnsId">;
/** List plans */
export const listPlans = "GET /v1/plans data" as Operation<"listPlans">;
/** List regions */
export const listRegions = "GET /v1/regions data" as Operation<"listRegions">;
/** List projects */
export const listProjects = "GET /v1/~/projects?per_page&page&cursor data*" as Operation<"listProjects">;
/** Create or update project */
export const createOrUpdateProject = "PUT+ /v1/~/projects data" as Operation<"createOrUpdateProject">;
/** Create project */
export const createProject = "POST+ /v1/~/projects data" as Operation<"createProject">;
/** Get project */
export const getProject = "GET /v1/~/projects/{projectId} data" as Operation<"getProject">;
/** Delete project */
export const deleteProject = "DELETE /v1/~/projects/{projectId}?delete_child_objects data" as Operation<"deleteProject">;
/** Update project */
export const updateProject = "PATCH+ /v1/~/projects/{projectId} data" as Operation<"updateProject">;
/** List project secrets */
export const listProjectSecrets = "GET /v1/~/projects/{projectId}/secrets?per_page&page&cursor data*" as Operation<"listProjectSecrets">;
/** Put project secret */
export const putProjectSecret = "PUT+ /v1/~/projects/{projectId}/secrets data" as Operation<"putProjectSecret">;
/** Create project secret */
export const createProjectSecret = "POST+ /v1/~/projects/{projectId}/secrets data" as Operation<"createProjectSecret">;
/** Get project secret */
export const getProjectSecret = "GET /v1/~/projects/{projectId}/secrets/{secretId}?show data" as Operation<"getProjectSecret">;
/** Update project secret */
export const updateProjectSecret = "POST+ /v1/~/projects/{projectId}/secrets/{secretId} data" as Operation<"updateProjectSecret">;
/** Delete project secret */
export const deleteProjectSecret = "DELETE /v1/~/projects/{projectId}/secrets/{secretId} data" as Operation<"deleteProjectSecret">;
/** Patch project secret */
export const patchProjectSecret = "PATCH+ /v1/~/projects/{projectId}/secrets/{secretId} data" as Operation<"patchProjectSecret">;
/** Get project secret addon link details */
export const getProjectSecretAddonLinkDetails = "GET /v1/~/projects/{projectId}/secrets/{secretId}/addons/{addonId} data" as Operation<"getProjectSecretAddonLinkDetails">;
/** Update project secret addon link */
export const updateProjectSecretAddonLink = "POST+ /v1/~/projects/{projectId}/secrets/{secretId}/addons/{addonId} data" as Operation<"updateProjectSecretAddonLink">;
/** Unlink addon from project secret */
export const unlinkAddonFromProjectSecret = "DELETE /v1/~/projects/{projectId}/secrets/{secretId}/addons/{addonId} data" as Operation<"unlinkAddonFromProjectSecret">;
/** Get project secret details */
export const getProjectSecretDetails = "GET /v1/~/projects/{projectId}/secrets/{secretId}/details data" as Operation<"getProjectSecretDetails">;
/** List services */
export const listServices = "GET /v1/~/projects/{projectId}/services?per_page&page&cursor data*" as Operation<"listServices">;
/** Put build service */
export const putBuildService = "PUT+ /v1/~/projects/{projectId}/services/build data" as Operation<"putBuildService">;
/** Create build service */
export const createBuildService = "POST+ /v1/~/projects/{projectId}/services/build data" as Operation<"createBuildService">;
/** Patch build service */
export const patchBuildService = "PATCH+ /v1/~/projects/{projectId}/services/build/{serviceId} data" as Operation<"patchBuildService">;
/** Put combined service */
export const putCombinedService = "PUT+ /v1/~/projects/{projectId}/services/combined data" as Operation<"putCombinedService">;
/** Create combined service */
export const createCombinedService = "POST+ /v1/~/projects/{projectId}/services/combined data" as Operation<"createCombinedService">;
/** Patch combined service */
export const patchCombinedService = "PATCH+ /v1/~/projects/{projectId}/services/combined/{serviceId} data" as Operation<"patchCombinedService">;
/** Put deployment service */
export const putDeploymentService = "PUT+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"putDeploymentService">;
/** Create deployment service */
export const createDeploymentService = "POST+ /v1/~/projects/{projectId}/services/deployment data" as Operation<"createDeploymentService">;
/** Patch deployment service */
export const patchDeploymentService = "PATCH+ /v1/~/projects/{projectId}/services/deployment/{serviceId} data" as Operation<"patchDeploymentService">;
/** Get service */
export const getService = "GET /v1/~/projects/{projectId}/services/{serviceId} data" as Operation<"getService">;
/** Delete service */
export const deleteService = "DELETE /v1/~/projects/{projectId}/services/{serviceId}?delete_child_objects data" as Operation<"deleteService">;
/** Get service branches */
export const getServiceBranches = "GET /v1/~/projects/{projectId}/services/{serviceId}/branches?per_page&page&cursor data*" as Operation<"getServiceBranches">;
/** List service builds */
export const listServiceBuilds = "GET /v1/~/projects/{projectId}/services/{serviceId}/build?per_page&page&cursor data*" as Operation<"listServiceBuilds">;
/** Start service build */
export const startServiceBuild = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build data" as Operation<"startServiceBuild">;
/** Get service build arguments */
export const getServiceBuildArguments = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments?show&replaceTemplatedValues data" as Operation<"getServiceBuildArguments">;
/** Edit service build arguments */
export const editServiceBuildArguments = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-arguments data" as Operation<"editServiceBuildArguments">;
/** Get service build arguments details */
export const getServiceBuildArgumentsDetails = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-arguments/details data" as Operation<"getServiceBuildArgumentsDetails">;
/** Clear service build cache */
export const clearServiceBuildCache = "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build-cache data" as Operation<"clearServiceBuildCache">;
/** Get service build logs */
export const getServiceBuildLogs = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-logs?buildId&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceBuildLogs">;
/** Get service build metrics */
export const getServiceBuildMetrics = "GET /v1/~/projects/{projectId}/services/{serviceId}/build-metrics?buildId&queryType&metricTypes&startTime&endTime&duration&time data" as Operation<"getServiceBuildMetrics">;
/** Update service build options */
export const updateServiceBuildOptions = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-options data" as Operation<"updateServiceBuildOptions">;
/** Update service build source */
export const updateServiceBuildSource = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/build-source data" as Operation<"updateServiceBuildSource">;
/** Get service build */
export const getServiceBuild = "GET /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"getServiceBuild">;
/** Abort service build */
export const abortServiceBuild = "DELETE /v1/~/projects/{projectId}/services/{serviceId}/build/{buildId} data" as Operation<"abortServiceBuild">;
/** List service containers */
export const listServiceContainers = "GET /v1/~/projects/{projectId}/services/{serviceId}/containers?per_page&page&cursor data*" as Operation<"listServiceContainers">;
/** Get service deployment */
export const getServiceDeployment = "GET /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"getServiceDeployment">;
/** Update service deployment */
export const updateServiceDeployment = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/deployment data" as Operation<"updateServiceDeployment">;
/** Get service health checks */
export const getServiceHealthChecks = "GET /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"getServiceHealthChecks">;
/** Update service health checks */
export const updateServiceHealthChecks = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/health-checks data" as Operation<"updateServiceHealthChecks">;
/** Get service logs */
export const getServiceLogs = "GET /v1/~/projects/{projectId}/services/{serviceId}/logs?deploymentId&type&containerName&queryType&startTime&endTime&duration&lineLimit&direction&textIncludes&textNotIncludes&regexIncludes&regexNotIncludes data" as Operation<"getServiceLogs">;
/** Get service metrics */
export const getServiceMetrics = "GET /v1/~/projects/{projectId}/services/{serviceId}/metrics?queryType&metricTypes&startTime&endTime&duration&containerName&deploymentId&time data" as Operation<"getServiceMetrics">;
/** Pause service */
export const pauseService = "POST /v1/~/projects/{projectId}/services/{serviceId}/pause data" as Operation<"pauseService">;
/** Get service ports */
export const getServicePorts = "GET /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"getServicePorts">;
/** Update service ports */
export const updateServicePorts = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/ports data" as Operation<"updateServicePorts">;
/** Get service pull requests */
export const getServicePullRequests = "GET /v1/~/projects/{projectId}/services/{serviceId}/pull-requests?per_page&page&cursor data*" as Operation<"getServicePullRequests">;
/** Restart service */
export const restartService = "POST /v1/~/projects/{projectId}/services/{serviceId}/restart data" as Operation<"restartService">;
/** Resume service */
export const resumeService = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/resume data" as Operation<"resumeService">;
/** Get service runtime environment */
export const getServiceRuntimeEnvironment = "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment?show&replaceTemplatedValues data" as Operation<"getServiceRuntimeEnvironment">;
/** Edit service runtime environment */
export const editServiceRuntimeEnvironment = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment data" as Operation<"editServiceRuntimeEnvironment">;
/** Get service runtime environment details */
export const getServiceRuntimeEnvironmentDetails = "GET /v1/~/projects/{projectId}/services/{serviceId}/runtime-environment/details data" as Operation<"getServiceRuntimeEnvironmentDetails">;
/** Scale service */
export const scaleService = "POST+ /v1/~/projects/{projectId}/services/{serviceId}/scale data" as Operation<"scaleService">;
/** List tags */
export const listTags = "GET /v1/~/tags?per_page&page&cursor data*" as Operation<"listTags">;
/** Put tag */
export const putTag = "PUT+ /v1/~/tags data" as Operation<"putTag">;
/** Add tag */
export const addTag = "POST+ /v1/~/tags data" as Operation<"addTag">;
/** Get tag */
export const getTag = "GET /v1/~/tags/{resourceTagId} data" as Operation<"getTag">;
/** Delete tag */
export const deleteTag = "DELETE /v1/~/tags/{resourceTagId} data" as Operation<"deleteTag">;
/** Update tag */
export const updateTag = "PATCH+ /v1/~/tags/{resourceTagId} data" as Operation<"updateTag">;
/** List volumes */
export const listVolumes = "GET /v1/~/projects/{projectId}/volumes?per_page&page&cursor data*" as Operation<"listVolumes">;
/** Create volume */
export const createVolume = "POST+ /v1/~/projects/{projectId}/volumes data" as Operation<"createVolume">;
/** Get volume */
export const getVolume = "GET /v1/~/projects/{projectId}/volumes/{volumeId} data" as Operation<"getVolume">;
/** Update volume */
export const updateVolume = "POST+ /v1/~/projects/{projectId}/volumes/{volumeId} data" as Operation<"updateVolume">;
/** Delete volume */
export const deleteVolume = "DELETE /v1/~/projects/{projectId}/volumes/{volumeId} data" as Operation<"deleteVolume">;
/** Attach volume */
export const attachVolume = "POST+ /v1/~/projects/{projectId}/volumes/{volumeId}/attach data" as Operation<"attachVolume">;
/** Get volume backups */
export const getVolumeBackups = "GET /v1/~/projects/{projectId}/volumes/{volumeId}/backups?per_page&page&cursor data*" as Operation<"getVolumeBackups">;
/** Backup volume */
export const backupVolume = "POST+ /v1/~/projects/{projectId}/volumes/{volumeId}/backups data" as Operation<"backupVolume">;
/** Get volume backup details */
export const getVolumeBackupDetails = "GET /v1/~/projects/{projectId}/volumes/{volumeId}/backups/{backupId} data" as Operation<"getVolumeBackupDetails">;
/** Delete volume backup */
export const deleteVolumeBackup = "DELETE /v1/~/projects/{projectId}/volumes/{volumeId}/backups/{backupId} data" as Operation<"deleteVolumeBackup">;
/** Detach volume */
export const detachVolume = "POST+ /v1/~/projects/{projectId}/volumes/{volumeId}/detach data" as Operation<"detachVolume">;
