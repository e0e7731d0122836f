// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type * as named from './types.ts';
export type * from './types.ts';

export interface paths {
    "/v1/projects/{projectId}/addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addons
         *
         * Lists the addons of a project.
         */
        get: operations["listAddons"];
        /**
         * Put addon
         *
         * Creates an addon, or updates an existing one.
         */
        put: operations["putAddon"];
        /**
         * Create addon
         *
         * Creates an addon in a project: its type, its version, its resources and who can access it.
         */
        post: operations["createAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon
         *
         * Gets an addon: its settings, its status and its resources.
         */
        get: operations["getAddon"];
        put?: never;
        post?: never;
        /**
         * Delete addon
         *
         * Deletes an addon from its project.
         */
        delete: operations["deleteAddon"];
        options?: never;
        head?: never;
        /**
         * Patch addon
         *
         * Changes the settings of an addon.
         */
        patch: operations["patchAddon"];
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backup-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon backup schedules
         *
         * Lists the backup schedules of an addon.
         */
        get: operations["getAddonBackupSchedules"];
        put?: never;
        /**
         * Create addon backup schedule
         *
         * Creates a backup schedule for an addon.
         */
        post: operations["createAddonBackupSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backup-schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete addon backup schedule
         *
         * Deletes one of the schedules by which backups of an addon are made.
         */
        delete: operations["deleteAddonBackupSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addon backups
         *
         * Lists the backups of an addon: their status, their type and when they were made.
         */
        get: operations["listAddonBackups"];
        put?: never;
        /**
         * Backup addon
         *
         * Starts a backup of an addon.
         */
        post: operations["backupAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon backup
         *
         * Gets a backup of an addon: its status, its type and its latest restore.
         */
        get: operations["getAddonBackup"];
        put?: never;
        post?: never;
        /**
         * Delete addon backup
         *
         * Deletes one of the backups of an addon.
         */
        delete: operations["deleteAddonBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort backup
         *
         * Aborts a backup that is in progress.
         */
        post: operations["abortBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/abort-restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort backup restore
         *
         * Aborts a restore that is in progress.
         */
        post: operations["abortBackupRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get backup download link
         *
         * Generates a temporary link for downloading a backup.
         */
        get: operations["getBackupDownloadLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon backup logs
         *
         * Gets the logs of a backup of an addon. Parameters select the time range and the lines.
         */
        get: operations["getAddonBackupLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore addon backup
         *
         * Restores an addon to the state of a backup.
         */
        post: operations["restoreAddonBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addon backup restores
         *
         * Lists the restores that were made from a backup.
         */
        get: operations["listAddonBackupRestores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/restores/{restoreId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon restore logs
         *
         * Gets the logs of a restore of an addon. Parameters select the time range and the lines.
         */
        get: operations["getAddonRestoreLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/backups/{backupId}/retain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retain backup
         *
         * Keeps a temporary backup, which a backup schedule generated, indefinitely. Otherwise, it is
         * deleted after its expiry date.
         */
        post: operations["retainBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addon containers
         *
         * Lists the containers of an addon: their status, and where they run.
         */
        get: operations["listAddonContainers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon credentials
         *
         * Gets the credentials for connecting to an addon.
         */
        get: operations["getAddonCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import addon backup
         *
         * Imports a database from an archive, or from another database that is running.
         */
        post: operations["importAddonBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon logs
         *
         * Gets the logs of an addon. Parameters select the time range and the lines.
         */
        get: operations["getAddonLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon metrics
         *
         * Gets the metrics of an addon. Parameters select the types and the time range.
         */
        get: operations["getAddonMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/network-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update addon network settings
         *
         * Changes how an addon can be accessed.
         */
        post: operations["updateAddonNetworkSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause addon
         *
         * Pauses an addon. `resumeAddon` resumes it.
         */
        post: operations["pauseAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset addon
         *
         * Resets an addon. The vendor's page doesn't say what a reset does; it requires the permission
         * to delete.
         */
        post: operations["resetAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart addon
         *
         * Restarts an addon. Whether it stays available meanwhile isn't documented.
         */
        post: operations["restartAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/restores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addon restores
         *
         * Lists the restores of an addon, from all of its backups.
         */
        get: operations["listAddonRestores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume addon
         *
         * Resumes a paused addon.
         */
        post: operations["resumeAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale addon resources
         *
         * Changes the resources of an addon. Deprecated: the operation will be removed. Use
         * `patchAddon` instead.
         *
         * @deprecated
         */
        post: operations["scaleAddonResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update addon security rules
         *
         * Changes the security rules of an addon.
         */
        post: operations["updateAddonSecurityRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/addons/{addonId}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addon version details
         *
         * Gets the version of an addon, its earlier upgrades, and the versions to which it can be
         * upgraded.
         */
        get: operations["getAddonVersionDetails"];
        put?: never;
        /**
         * Upgrade addon version
         *
         * Upgrades an addon to a new version.
         */
        post: operations["upgradeAddonVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/llm-model-deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List AI models
         *
         * Lists the AI models of a project.
         */
        get: operations["listAiModels"];
        put?: never;
        /**
         * Create AI model
         *
         * Creates an AI model in a project, with a configuration and ports.
         */
        post: operations["createAiModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/llm-model-deployments/{llmModelDeploymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get AI model
         *
         * Gets an AI model: its configuration, its ports and its status.
         */
        get: operations["getAiModel"];
        put?: never;
        /**
         * Update AI model
         *
         * Changes the settings of an AI model.
         */
        post: operations["updateAiModel"];
        /**
         * Delete AI model
         *
         * Deletes an AI model from its project.
         */
        delete: operations["deleteAiModel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/external-addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List external addons
         *
         * Lists the external addons of a project.
         */
        get: operations["listExternalAddons"];
        put?: never;
        /**
         * Create external addon
         *
         * Creates an external addon: a cloud resource of another provider, which is set up with
         * OpenTofu.
         */
        post: operations["createExternalAddon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/external-addons/{externalAddonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get external addon
         *
         * Gets an external addon: its name, its tags and its specification.
         */
        get: operations["getExternalAddon"];
        put?: never;
        post?: never;
        /**
         * Delete external addon
         *
         * Deletes an external addon. Its cloud resource is destroyed too.
         */
        delete: operations["deleteExternalAddon"];
        options?: never;
        head?: never;
        /**
         * Update external addon
         *
         * Changes the configuration of an external addon.
         */
        patch: operations["updateExternalAddon"];
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         *
         * Lists the jobs of a project.
         */
        get: operations["listJobs"];
        /**
         * Put job
         *
         * Creates a job, or updates an existing one. It is a cron job if the body has `settings.cron`,
         * otherwise a manual job.
         */
        put: operations["putJob"];
        /**
         * Create job
         *
         * Creates a job. It is a cron job if the body has `settings.cron`, otherwise a manual job.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/cron": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put cron job
         *
         * Creates a cron job, or updates an existing one. Deprecated: the operation will be removed.
         * Use `putJob` instead.
         *
         * @deprecated
         */
        put: operations["putCronJob"];
        /**
         * Create cron job
         *
         * Creates a cron job. Deprecated: the operation will be removed. Use `createJob` instead.
         *
         * @deprecated
         */
        post: operations["createCronJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/cron/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch cron job
         *
         * Changes the settings of a cron job. Deprecated: the operation will be removed. Use
         * `patchJob` instead.
         *
         * @deprecated
         */
        patch: operations["patchCronJob"];
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/manual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put manual job
         *
         * Creates a manual job, or updates an existing one. It runs only when it is started in the
         * Northflank app, by the CLI, the API or the JavaScript client. Deprecated: the operation will
         * be removed. Use `putJob` instead.
         *
         * @deprecated
         */
        put: operations["putManualJob"];
        /**
         * Create manual job
         *
         * Creates a manual job. It runs only when it is started in the Northflank app, by the CLI, the
         * API or the JavaScript client. Deprecated: the operation will be removed. Use `createJob`
         * instead.
         *
         * @deprecated
         */
        post: operations["createManualJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/manual/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch manual job
         *
         * Changes the settings of a manual job. It runs only when it is started in the Northflank app,
         * by the CLI, the API or the JavaScript client. Deprecated: the operation will be removed. Use
         * `patchJob` instead.
         *
         * @deprecated
         */
        patch: operations["patchManualJob"];
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job
         *
         * Gets a job: its settings and its deployment.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete job
         *
         * Deletes a job from its project.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /**
         * Patch job
         *
         * Changes the settings of a job. Whether it is a manual or a cron job depends on its current
         * type and on `settings.cron`.
         */
        patch: operations["patchJob"];
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job branches
         *
         * Lists the branches of the repository of a job.
         */
        get: operations["getJobBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List job builds
         *
         * Lists the builds of a job: their status, their commit and, once they are built, their image.
         */
        get: operations["listJobBuilds"];
        put?: never;
        /**
         * Start job build
         *
         * Starts a build of a job. If the body names a commit, it is built.
         */
        post: operations["startJobBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job build arguments
         *
         * Gets the build arguments of a job. Secrets that are inherited from secret groups are
         * included only if the API key has the permission `Project > Secrets > General > Read`.
         * Deprecated: the operation will be removed. Use `getJob` instead.
         *
         * @deprecated
         */
        get: operations["getJobBuildArguments"];
        put?: never;
        /**
         * Edit job build arguments
         *
         * Sets the build arguments of a job. Deprecated: the operation will be removed. Use `patchJob`
         * instead.
         *
         * @deprecated
         */
        post: operations["editJobBuildArguments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-arguments/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job build argument details
         *
         * Gets the build arguments that a job can access, with details about each. The permission
         * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
         * removed. Use `getJob` instead.
         *
         * @deprecated
         */
        get: operations["getJobBuildArgumentDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job build logs
         *
         * Gets the logs of the builds of a job, or of a single build if `buildId` is set.
         */
        get: operations["getJobBuildLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job build metrics
         *
         * Gets the metrics of the builds of a job, or of a single build if `buildId` is set.
         */
        get: operations["getJobBuildMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update job build options
         *
         * Changes the build options of a job. Deprecated: the operation will be removed. Use
         * `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["updateJobBuildOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update job build source
         *
         * Changes the repository from which a job is built. Deprecated: the operation will be removed.
         * Use `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["updateJobBuildSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/build/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job build
         *
         * Gets a build of a job: its status, its commit and, once it is built, its image.
         */
        get: operations["getJobBuild"];
        put?: never;
        post?: never;
        /**
         * Abort job build
         *
         * Aborts a build of a job before it is finished.
         */
        delete: operations["abortJobBuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List job containers
         *
         * Lists the containers of a job: their status, and where they run.
         */
        get: operations["listJobContainers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job deployment
         *
         * Gets the deployment of a job: which image it runs, and how. Deprecated: the operation will
         * be removed. Use `getJob` instead.
         *
         * @deprecated
         */
        get: operations["getJobDeployment"];
        put?: never;
        /**
         * Update job deployment
         *
         * Changes the deployment of a job: which image it runs, or what is started in the image.
         * Deprecated: the operation will be removed. Use `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["updateJobDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job health checks
         *
         * Lists the health checks of a job. Deprecated: the operation will be removed. Use `getJob`
         * instead.
         *
         * @deprecated
         */
        get: operations["getJobHealthChecks"];
        put?: never;
        /**
         * Update job health checks
         *
         * Changes the health checks of a job. Deprecated: the operation will be removed. Use
         * `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["updateJobHealthChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job logs
         *
         * Gets the logs of a job. Parameters select the time range and the lines.
         */
        get: operations["getJobLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job metrics
         *
         * Gets the metrics of a job. Parameters select the types and the time range.
         */
        get: operations["getJobMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause job
         *
         * Pauses a job. `resumeJob` resumes it.
         */
        post: operations["pauseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job pull requests
         *
         * Lists the pull requests of the repository of a job.
         */
        get: operations["getJobPullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume job
         *
         * Resumes a paused job. The body can change some of its settings.
         */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job runs
         *
         * Lists the runs of a job.
         */
        get: operations["getJobRuns"];
        put?: never;
        /**
         * Run job
         *
         * Starts a run of a job.
         */
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get run details
         *
         * Gets a run of a job.
         */
        get: operations["getRunDetails"];
        put?: never;
        post?: never;
        /**
         * Abort job run
         *
         * Aborts a run of a job before it is finished.
         */
        delete: operations["abortJobRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/runtime-environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job runtime environment
         *
         * Gets the environment variables and secret files of a job at runtime. Secrets that are
         * inherited from secret groups are included only if the API key has the permission
         * `Project > Secrets > General > Read`. Deprecated: the operation will be removed. Use
         * `getJob` instead.
         *
         * @deprecated
         */
        get: operations["getJobRuntimeEnvironment"];
        put?: never;
        /**
         * Edit job runtime environment
         *
         * Sets the environment variables and secret files of a job at runtime. Deprecated: the
         * operation will be removed. Use `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["editJobRuntimeEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/runtime-environment/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get job runtime environment details
         *
         * Gets the environment variables and secret files that a job can access at runtime, with
         * details about each. The permission `Project > Secrets > General > Read` is required too.
         * Deprecated: the operation will be removed. Use `getJob` instead.
         *
         * @deprecated
         */
        get: operations["getJobRuntimeEnvironmentDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale job
         *
         * Changes the scaling of a job. Deprecated: the operation will be removed. Use `patchJob`
         * instead.
         *
         * @deprecated
         */
        post: operations["scaleJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update job settings
         *
         * Changes how a job runs, and when. Deprecated: the operation will be removed. Use `patchJob`
         * instead.
         *
         * @deprecated
         */
        post: operations["updateJobSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/jobs/{jobId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend job
         *
         * Suspends the schedule of a cron job, or ends its suspension. Deprecated: the operation will
         * be removed. Use `patchJob` instead.
         *
         * @deprecated
         */
        post: operations["suspendJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health check
         *
         * Gets the status of the API.
         */
        get: operations["healthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get DNS ID
         *
         * Gets the partially random string from which the host names of the authenticated account are
         * generated.
         */
        get: operations["getDnsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         *
         * Lists the plans that are available.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         *
         * Lists the regions that are available for projects.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         *
         * Lists the projects of the authenticated user or team.
         */
        get: operations["listProjects"];
        /**
         * Create or update project
         *
         * Creates a project, or updates an existing one.
         */
        put: operations["createOrUpdateProject"];
        /**
         * Create project
         *
         * Creates a project in a region or on a cluster.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get project
         *
         * Gets a project, with the services, jobs and addons in it.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete project
         *
         * Deletes a project. It must be empty unless `delete_child_objects` is true.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Update project
         *
         * Changes the settings of a project.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/v1/projects/{projectId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project secrets
         *
         * Lists the secret groups of a project.
         */
        get: operations["listProjectSecrets"];
        /**
         * Put project secret
         *
         * Creates a secret group, or updates an existing one.
         */
        put: operations["putProjectSecret"];
        /**
         * Create project secret
         *
         * Creates a secret group.
         */
        post: operations["createProjectSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get project secret
         *
         * Gets a secret group, with its contents.
         */
        get: operations["getProjectSecret"];
        put?: never;
        /**
         * Update project secret
         *
         * Changes the settings of a secret group. `patchProjectSecret` does too, and returns the
         * secret group.
         */
        post: operations["updateProjectSecret"];
        /**
         * Delete project secret
         *
         * Deletes a secret group.
         */
        delete: operations["deleteProjectSecret"];
        options?: never;
        head?: never;
        /**
         * Patch project secret
         *
         * Changes the settings of a secret group, and returns it.
         */
        patch: operations["patchProjectSecret"];
        trace?: never;
    };
    "/v1/projects/{projectId}/secrets/{secretId}/addons/{addonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get project secret addon link details
         *
         * Gets the link between a secret group and an addon.
         */
        get: operations["getProjectSecretAddonLinkDetails"];
        put?: never;
        /**
         * Update project secret addon link
         *
         * Links an addon to a secret group, or changes the settings of an existing link.
         */
        post: operations["updateProjectSecretAddonLink"];
        /**
         * Unlink addon from project secret
         *
         * Removes the link between a secret group and an addon. Deprecated: the operation will be
         * removed.
         *
         * @deprecated
         */
        delete: operations["unlinkAddonFromProjectSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/secrets/{secretId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get project secret details
         *
         * Gets a secret group together with its linked addons.
         */
        get: operations["getProjectSecretDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         *
         * Lists the services of a project.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put build service
         *
         * Creates a build service, or updates an existing one.
         */
        put: operations["putBuildService"];
        /**
         * Create build service
         *
         * Creates a build service, which builds images.
         */
        post: operations["createBuildService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch build service
         *
         * Changes the settings of a build service. A field that the body leaves out keeps its value. A
         * change of `vcsData` starts a build.
         */
        patch: operations["patchBuildService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/combined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put combined service
         *
         * Creates a combined service, or updates an existing one.
         */
        put: operations["putCombinedService"];
        /**
         * Create combined service
         *
         * Creates a combined service, which builds images and runs one.
         */
        post: operations["createCombinedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/combined/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch combined service
         *
         * Changes the settings of a combined service.
         */
        patch: operations["patchCombinedService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put deployment service
         *
         * Creates a deployment service, or updates an existing one.
         */
        put: operations["putDeploymentService"];
        /**
         * Create deployment service
         *
         * Creates a deployment service, which runs an image.
         */
        post: operations["createDeploymentService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/deployment/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch deployment service
         *
         * Changes the settings of a deployment service.
         */
        patch: operations["patchDeploymentService"];
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service
         *
         * Gets a service: what it is built from, how it is deployed and scaled, its ports, and the
         * status of its latest build and deployment.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        /**
         * Delete service
         *
         * Deletes a service. With `delete_child_objects`, its volumes are deleted too.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service branches
         *
         * Lists the branches of the repository of a service.
         */
        get: operations["getServiceBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service builds
         *
         * Lists the builds of a service: their status, their commit and, once they are built, their
         * image.
         */
        get: operations["listServiceBuilds"];
        put?: never;
        /**
         * Start service build
         *
         * Starts a build of a build service or a combined service. If the body names a commit, that
         * one is built, otherwise the latest relevant one. A build service needs a branch or a pull
         * request.
         */
        post: operations["startServiceBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build arguments
         *
         * Gets the build arguments of a service. Secrets that are inherited from secret groups are
         * included only if the API key has the permission `Project > Secrets > General > Read`.
         * Deprecated: the operation will be removed. Use `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceBuildArguments"];
        put?: never;
        /**
         * Edit service build arguments
         *
         * Sets the build arguments of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["editServiceBuildArguments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-arguments/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build arguments details
         *
         * Gets the build arguments that a service can access, with details about each. The permission
         * `Project > Secrets > General > Read` is required too. Deprecated: the operation will be
         * removed. Use `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceBuildArgumentsDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear service build cache
         *
         * Empties the build cache of a build service or a combined service.
         */
        delete: operations["clearServiceBuildCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build logs
         *
         * Gets the logs of the builds of a service, or of a single build if `buildId` is set.
         */
        get: operations["getServiceBuildLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build metrics
         *
         * Gets the metrics of the builds of a service, or of a single build if `buildId` is set.
         */
        get: operations["getServiceBuildMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update service build options
         *
         * Changes the build options of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["updateServiceBuildOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update service build source
         *
         * Changes the repository from which a build service or a combined service is built.
         * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
         * service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["updateServiceBuildSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/build/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service build
         *
         * Gets a build of a service: its status, its commit and, once it is built, its image.
         */
        get: operations["getServiceBuild"];
        put?: never;
        post?: never;
        /**
         * Abort service build
         *
         * Aborts a build of a service before it is finished.
         */
        delete: operations["abortServiceBuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service containers
         *
         * Lists the containers of a service: their status, and where they run.
         */
        get: operations["listServiceContainers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service deployment
         *
         * Gets the deployment of a service: which image it runs, and how. Deprecated: the operation
         * will be removed. Use `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceDeployment"];
        put?: never;
        /**
         * Update service deployment
         *
         * Changes the deployment of a service: which image it runs, or what is started in the image.
         * Deprecated: the operation will be removed. Use the PATCH operation for the type of the
         * service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["updateServiceDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service health checks
         *
         * Lists the health checks of a service. Deprecated: the operation will be removed. Use
         * `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceHealthChecks"];
        put?: never;
        /**
         * Update service health checks
         *
         * Changes the health checks of a service. Deprecated: the operation will be removed. Use the
         * PATCH operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["updateServiceHealthChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service logs
         *
         * Gets the logs of a service. Parameters select the time range and the lines.
         */
        get: operations["getServiceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service metrics
         *
         * Gets the metrics of a service. Parameters select the types and the time range.
         */
        get: operations["getServiceMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause service
         *
         * Pauses a service. `resumeService` resumes it.
         */
        post: operations["pauseService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/ports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service ports
         *
         * Lists the ports of a service. Deprecated: the operation will be removed. Use `getService`
         * instead.
         *
         * @deprecated
         */
        get: operations["getServicePorts"];
        put?: never;
        /**
         * Update service ports
         *
         * Changes the ports of a service. Deprecated: the operation will be removed. Use the PATCH
         * operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["updateServicePorts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service pull requests
         *
         * Lists the pull requests of the repository of a service.
         */
        get: operations["getServicePullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart service
         *
         * Restarts a service. Whether it stays available meanwhile isn't documented.
         */
        post: operations["restartService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume service
         *
         * Resumes a paused service. The body can change some of its settings.
         */
        post: operations["resumeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/runtime-environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service runtime environment
         *
         * Gets the environment variables and secret files of a service at runtime. Secrets that are
         * inherited from secret groups are included only if the API key has the permission
         * `Project > Secrets > General > Read`. Deprecated: the operation will be removed. Use
         * `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceRuntimeEnvironment"];
        put?: never;
        /**
         * Edit service runtime environment
         *
         * Sets the environment variables and secret files of a service at runtime. Deprecated: the
         * operation will be removed. Use the PATCH operation for the type of the service instead, such
         * as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["editServiceRuntimeEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/runtime-environment/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service runtime environment details
         *
         * Gets the environment variables and secret files that a service can access at runtime, with
         * details about each. The permission `Project > Secrets > General > Read` is required too.
         * Deprecated: the operation will be removed. Use `getService` instead.
         *
         * @deprecated
         */
        get: operations["getServiceRuntimeEnvironmentDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/{serviceId}/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale service
         *
         * Changes the scaling of a service. Deprecated: the operation will be removed. Use the PATCH
         * operation for the type of the service instead, such as `patchCombinedService`.
         *
         * @deprecated
         */
        post: operations["scaleService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         *
         * Lists the tags for resources.
         */
        get: operations["listTags"];
        /**
         * Put tag
         *
         * Creates a tag for resources, or updates an existing one.
         */
        put: operations["putTag"];
        /**
         * Add tag
         *
         * Creates a tag for resources.
         */
        post: operations["addTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{resourceTagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get tag
         *
         * Gets a tag for resources.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete tag
         *
         * Deletes a tag for resources.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Update tag
         *
         * Changes the settings of a tag for resources.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List volumes
         *
         * Lists the volumes of a project.
         */
        get: operations["listVolumes"];
        put?: never;
        /**
         * Create volume
         *
         * Creates a volume in a project, empty or from another volume or a backup.
         */
        post: operations["createVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{volumeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get volume
         *
         * Gets a volume: its storage, its status and what it is attached to.
         */
        get: operations["getVolume"];
        put?: never;
        /**
         * Update volume
         *
         * Changes the mounts and the storage size of a volume.
         */
        post: operations["updateVolume"];
        /**
         * Delete volume
         *
         * Deletes a volume and its data.
         */
        delete: operations["deleteVolume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{volumeId}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach volume
         *
         * Attaches a volume to a service or a job.
         */
        post: operations["attachVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{volumeId}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get volume backups
         *
         * Lists the backups of a volume.
         */
        get: operations["getVolumeBackups"];
        put?: never;
        /**
         * Backup volume
         *
         * Starts a backup of a volume.
         */
        post: operations["backupVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{volumeId}/backups/{backupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get volume backup details
         *
         * Gets a backup of a volume: its status, its size and what it was made from.
         */
        get: operations["getVolumeBackupDetails"];
        put?: never;
        post?: never;
        /**
         * Delete volume backup
         *
         * Deletes one of the backups of a volume.
         */
        delete: operations["deleteVolumeBackup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{volumeId}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach volume
         *
         * Detaches a volume from a service or a job.
         */
        post: operations["detachVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

interface AddTagResponse extends named.AddTagResponse {
    data: Tag;
}

interface Addon extends named.Addon {
    /**
     * Status of the addon.
     *
     * Documented values: `preDeployment`, `triggerAllocation`, `allocating`, `postDeployment`,
     * `running`, `paused`, `scaling`, `upgrading`, `resetting`, `backup`, `restore`, `failed`,
     * `error`, `errorAllocating`, `deleting`, `deleted`.
     */
    status: string;
    spec?: AddonSpec;
}

interface AddonAdditionalDestination extends named.AddonAdditionalDestination {
    /**
     * Type of the backup destination.
     *
     * Documented values: `custom`.
     */
    type: string;
}

interface AddonBackup extends named.AddonBackup {
    /**
     * Status of the backup.
     *
     * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
     * `not-supported`.
     */
    status: string;
    config?: AddonBackupConfig;
    lastRestore?: {
        /**
         * Time of the restore.
         *
         * Format `date-time`.
         */
        restoreTimestamp: string;
        /**
         * Status of the restore.
         *
         * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
         * `not-supported`.
         */
        status: string;
        /**
         * When the restore was completed.
         *
         * Format `date-time`.
         */
        completedAt?: string;
    };
}

interface AddonBackupConfig extends named.AddonBackupConfig {
    source?: {
        /**
         * Type of the backup.
         *
         * Documented values: `fileUpload`, `liveInstance`, `snapshot`, `externalDump`, `sameAddon`.
         */
        type?: string;
    };
}

interface AddonBackupList extends named.AddonBackupList {
    backups?: AddonBackupListItem[];
}

interface AddonBackupListItem extends named.AddonBackupListItem {
    /**
     * Status of the backup.
     *
     * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
     * `not-supported`.
     */
    status: string;
    config?: AddonBackupListItemConfig;
}

interface AddonBackupListItemConfig extends named.AddonBackupListItemConfig {
    source?: {
        /**
         * Type of the backup.
         *
         * Documented values: `fileUpload`, `liveInstance`, `snapshot`, `externalDump`, `sameAddon`.
         */
        type?: string;
    };
    /**
     * Compression algorithm of the backup. Applies only to dump backups. Default: `gz`.
     *
     * Documented values: `gz`, `zstd`.
     */
    compressionType?: string;
    additionalDestinations?: AddonAdditionalDestination[];
}

interface AddonBackupRestore extends named.AddonBackupRestore {
    /**
     * Status of the restore.
     *
     * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
     * `not-supported`.
     */
    status: string;
}

interface AddonBackupRestoreList extends named.AddonBackupRestoreList {
    restores?: AddonBackupRestore[];
}

interface AddonBackupSchedule extends named.AddonBackupSchedule {
    /**
     * How backups are made: as a `dump` or a `snapshot`.
     *
     * Documented values: `dump`, `snapshot`.
     */
    backupType: string;
    /**
     * Compression algorithm of the backup. Applies only to dump backups. Default: `gz`.
     *
     * Documented values: `gz`, `zstd`.
     */
    backupCompressionType?: string;
    additionalDestinations?: AddonAdditionalDestination[];
    scheduling?: AddonScheduling;
}

interface AddonBackupScheduleList extends named.AddonBackupScheduleList {
    schedules?: AddonBackupSchedule[];
}

interface AddonBackupScheduleSettings extends named.AddonBackupScheduleSettings {
    scheduling?: AddonScheduling;
    /**
     * How backups are made: as a `dump` or a `snapshot`.
     *
     * Documented values: `dump`, `snapshot`.
     */
    backupType: string;
    additionalDestinations?: AddonAdditionalDestination[];
    /**
     * Compression algorithm of the backup. Applies only to dump backups. Default: `gz`.
     *
     * Documented values: `gz`, `zstd`.
     */
    compressionType?: string;
}

interface AddonBilling extends named.AddonBilling {
    zonalRedundancy?: {
        /**
         * Whether instances are distributed over zones.
         *
         * Documented values: `required`, `disabled`.
         */
        type?: string;
        /**
         * Number of zones that must be in use before a zone gets a second container. Applies only if
         * `type` is `required`.
         *
         * Integer.
         */
        minZones?: number;
    };
    diskAutoscaling?: AddonDiskAutoscaling;
}

/**
 * Configuration of an addon. Which of the alternatives applies depends on the type of the
 * addon.
 */
type AddonConfig = VersionedAddonConfig | named.TemplatedAddonConfig | named.BucketAddonConfig;

interface AddonDiskAutoscaling extends named.AddonDiskAutoscaling {
    /**
     * Disk usage in percent that triggers a resize. Default: 90.
     *
     * Documented values: `75`, `90`.
     */
    thresholdPercent?: number;
}

interface AddonList extends named.AddonList {
    addons?: AddonListItem[];
}

interface AddonListItem extends named.AddonListItem {
    /**
     * Status of the addon.
     *
     * Documented values: `preDeployment`, `triggerAllocation`, `allocating`, `postDeployment`,
     * `running`, `paused`, `scaling`, `upgrading`, `resetting`, `backup`, `restore`, `failed`,
     * `error`, `errorAllocating`, `deleting`, `deleted`.
     */
    status: string;
}

interface AddonNetworking extends named.AddonNetworking {
    ipPolicies?: {
        /** IP address that the rule applies to. */
        address: string;
        /**
         * Whether the address is allowed or denied access.
         *
         * Documented values: `DENY`, `ALLOW`.
         */
        action: string;
    }[];
}

interface AddonRestore extends named.AddonRestore {
    /**
     * Status of the restore.
     *
     * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
     * `not-supported`.
     */
    status: string;
}

interface AddonRestoreList extends named.AddonRestoreList {
    restores?: AddonRestore[];
}

interface AddonScheduling extends named.AddonScheduling {
    /**
     * Time between two backups. Schedules of an addon that make the same type of backup must have
     * different intervals.
     *
     * Documented values: `hourly`, `daily`, `weekly`.
     */
    interval: string;
}

interface AddonSpec extends named.AddonSpec {
    config?: AddonConfig;
}

interface AddonTypeSpecificSettings extends named.AddonTypeSpecificSettings {
    /**
     * Policy by which Redis evicts keys when memory is short. Only for Redis.
     *
     * Documented values: `noeviction`, `allkeys-lru`, `allkeys-lfu`, `volatile-lru`,
     * `volatile-lfu`, `allkeys-random`, `volatile-random`, `volatile-ttl`, `volatile-lrm`,
     * `allkeys-lrm`.
     */
    redisMaxMemoryPolicy?: string;
    /**
     * Value of the PostgreSQL setting `wal_level`. Only for PostgreSQL.
     *
     * Documented values: `replica`, `logical`.
     */
    postgresqlWalLevel?: string;
}

interface AddonUpgrade extends named.AddonUpgrade {
    status?: {
        /**
         * Status of the upgrade.
         *
         * Documented values: `scheduled`, `in-progress`, `completed`, `aborting`, `aborted`, `failed`,
         * `not-supported`.
         */
        status: string;
    };
    /**
     * Kind of the new version: major, minor or patch.
     *
     * Documented values: `major`, `minor`, `patch`.
     */
    upgradeType: string;
}

interface AddonVersionDetails extends named.AddonVersionDetails {
    upgradeTo?: {
        /** Version to which the addon can be upgraded. */
        version: string;
        /**
         * Kind of version: major, minor or patch.
         *
         * Documented values: `major`, `minor`, `patch`.
         */
        type: string;
    }[];
    /**
     * Support status of the addon's current version.
     *
     * Documented values: `active`, `deprecated`, `discontinued`.
     */
    lifecycleStatus: string;
    upgradeHistory?: AddonUpgrade[];
}

interface AiModel extends named.AiModel {
    spec?: AiModelSpec;
    /**
     * Type of the entity that the deployment belongs to.
     *
     * Documented values: `user`, `team`, `org`.
     */
    entityType?: string;
    /**
     * Status of the AI model.
     *
     * Documented values: `pending`, `provisioning`, `starting`, `crashed`, `paused`, `running`,
     * `deleting`.
     */
    status?: string;
}

interface AiModelArchitecture extends named.AiModelArchitecture {
    /**
     * Type of the architecture.
     *
     * Documented values: `aggregated`.
     */
    type?: string;
    workerConfig?: AiModelWorkerConfig;
}

interface AiModelConfiguration extends named.AiModelConfiguration {
    /**
     * Engine that runs the model.
     *
     * Documented values: `vllm`.
     */
    engine?: string;
    nodeConfiguration?: AiModelNodeConfiguration;
    architecture?: AiModelArchitecture;
}

interface AiModelList extends named.AiModelList {
    llmModelDeployments?: AiModel[];
}

interface AiModelNodeConfiguration extends named.AiModelNodeConfiguration {
    storage?: AiModelStorage;
}

interface AiModelSequenceLengthConfig extends named.AiModelSequenceLengthConfig {
    /**
     * Maximum sequence length of the model.
     *
     * Alternative: A fixed length. Integer.
     *
     * Alternative: An automatic length. Documented values: `auto`.
     */
    maxModelLength?: number | (string);
}

interface AiModelSpec extends named.AiModelSpec {
    /**
     * Type of the model specification. `custom` stands for a configuration that the user defines.
     *
     * Documented values: `custom`.
     */
    type?: string;
    configuration?: AiModelConfiguration;
}

interface AiModelStorage extends named.AiModelStorage {
    /**
     * Access mode of the storage.
     *
     * Documented values: `ReadWriteMany`.
     */
    accessMode?: string;
}

interface AiModelWorkerConfig extends named.AiModelWorkerConfig {
    sequenceLengthConfig?: AiModelSequenceLengthConfig;
    /**
     * Data type that the workers use.
     *
     * Documented values: `auto`, `float16`, `bfloat16`.
     */
    dataType?: string;
    /**
     * Data type of the key-value cache.
     *
     * Documented values: `fp8`, `fp8_e5m2`, `fp8_e4m3`.
     */
    kvCacheDataType?: string;
    /**
     * Quantization method.
     *
     * Documented values: `fp8`, `awq`, `gptq`, `int4`.
     */
    quantization?: string;
}

interface BackupAddonResponse extends named.BackupAddonResponse {
    data: AddonBackup;
}

interface Build extends named.Build {
    /**
     * Current step of the build, or its result.
     *
     * Documented values: `QUEUED`, `PENDING`, `UNSCHEDULABLE`, `STARTING`, `CLONING`, `BUILDING`,
     * `UPLOADING`, `ABORTED`, `FAILURE`, `SUBMISSION_FAILURE`, `SUCCESS`, `CRASHED`,
     * `IN_PROGRESS`.
     */
    status?: string;
}

interface BuildConfiguration extends named.BuildConfiguration {
    storage?: BuildStorage;
}

interface BuildEngineConfiguration extends named.BuildEngineConfiguration {
    /**
     * Build engine that builds the image. The property of the same name has its settings.
     *
     * Documented values: `buildpack`, `buildkit`, `kaniko`.
     */
    buildEngine?: string;
    buildpack?: BuildpackEngine;
}

interface BuildList extends named.BuildList {
    builds: Build[];
}

interface BuildOnlyStatus extends named.BuildOnlyStatus {
    build?: LatestBuildStatus;
}

interface BuildService extends named.BuildService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive.
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData: BuildServiceVcsData;
    buildSettings: BuildSettings;
    buildConfiguration?: ServiceBuildConfiguration;
    /**
     * Type of the service, always `build`.
     *
     * Documented values: `build`.
     */
    serviceType: string;
    status: BuildOnlyStatus;
}

interface BuildServiceVcsData extends named.BuildServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

/** How an image is built: from a Dockerfile, or with Buildpacks. */
type BuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

interface BuildStorage extends named.BuildStorage {
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes.
         *
         * Documented values: `16384`, `32768`, `65536`, `131072`, `262144`, `524288`.
         */
        storageSize?: number;
    };
}

interface BuildpackBuildSettings extends named.BuildpackBuildSettings {
    storage?: BuildStorage;
    buildpack: BuildpackSettings;
}

interface BuildpackConfig extends named.BuildpackConfig {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     *
     * Documented values: `default`, `customProcess`, `customCommand`,
     * `customEntrypointCustomCommand`, `originalEntrypointCustomCommand`.
     */
    configType: string;
}

interface BuildpackEngine extends named.BuildpackEngine {
    /**
     * Builder image, which provides the stack and a set of Buildpacks.
     *
     * Documented values: `HEROKU_24`, `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`,
     * `GOOGLE_22`, `GOOGLE_V1`, `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_JAMMY_TINY`,
     * `PAKETO_JAMMY_BASE`, `PAKETO_JAMMY_FULL`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
}

interface BuildpackSettings extends named.BuildpackSettings {
    /**
     * Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`.
     *
     * Documented values: `HEROKU_24`, `HEROKU_22`, `HEROKU_22_CLASSIC`, `HEROKU_20`, `HEROKU_18`,
     * `GOOGLE_22`, `GOOGLE_V1`, `CNB_ALPINE`, `CNB_BIONIC`, `PAKETO_JAMMY_TINY`,
     * `PAKETO_JAMMY_BASE`, `PAKETO_JAMMY_FULL`, `PAKETO_TINY`, `PAKETO_BASE`, `PAKETO_FULL`.
     */
    builder?: string;
}

interface CombinedService extends named.CombinedService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    ports?: ServicePortSettings[];
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`).
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData?: CombinedServiceVcsData;
    buildSettings: BuildSettings;
    buildConfiguration?: BuildConfiguration;
    healthChecks?: HealthCheck[];
    loadBalancing?: ServiceLoadBalancing;
    autoscaling?: ServiceAutoscaling;
    /**
     * Type of the service, always `combined`.
     *
     * Documented values: `combined`.
     */
    serviceType: string;
    deployment: CombinedServiceDeployment;
    status: CombinedServiceStatus;
}

interface CombinedServiceDeployment extends named.CombinedServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     *
     * Documented values: `deployment`, `statefulSet`.
     */
    type?: string;
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
}

interface CombinedServiceStatus extends named.CombinedServiceStatus {
    build?: LatestBuildStatus;
    deployment: ServiceDeploymentStatus;
}

interface CombinedServiceVcsData extends named.CombinedServiceVcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

interface Container extends named.Container {
    /**
     * Status of the container.
     *
     * Documented values: `TASK_RUNNING`, `TASK_STARTING`, `TASK_STAGING`, `TASK_KILLING`,
     * `TASK_KILLED`, `TASK_FAILED`, `TASK_FINISHED`.
     */
    status: string;
}

interface ContainerList extends named.ContainerList {
    containers?: Container[];
}

interface CreateAddonResponse extends named.CreateAddonResponse {
    data: SavedAddon;
}

interface CreateBuildServiceResponse extends named.CreateBuildServiceResponse {
    data: BuildService;
}

interface CreateCombinedServiceResponse extends named.CreateCombinedServiceResponse {
    data: CombinedService;
}

interface CreateCronJobResponse extends named.CreateCronJobResponse {
    data: CronJob;
}

interface CreateDeploymentServiceResponse extends named.CreateDeploymentServiceResponse {
    data: DeploymentService;
}

interface CreateExternalAddonResponse extends named.CreateExternalAddonResponse {
    data: ExternalAddon;
}

interface CreateJobResponse extends named.CreateJobResponse {
    data: SavedJob;
}

interface CreateManualJobResponse extends named.CreateManualJobResponse {
    data: ManualJob;
}

interface CreateOrUpdateProjectResponse extends named.CreateOrUpdateProjectResponse {
    data: SavedProject;
}

interface CreateProjectResponse extends named.CreateProjectResponse {
    data: SavedProject;
}

interface CreateProjectSecretResponse extends named.CreateProjectSecretResponse {
    data: SavedProjectSecret;
}

interface CreateVolumeResponse extends named.CreateVolumeResponse {
    data: Volume;
}

interface CronJob extends named.CronJob {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    buildConfiguration?: BuildConfiguration;
    buildSettings?: BuildSettings;
    healthChecks?: HealthCheck[];
    /**
     * When the job runs after a change of the source image.
     *
     * Documented values: `never`, `cd-promote`, `always`.
     */
    runOnSourceChange?: string;
    /**
     * Whether the job runs while another instance of it is running. `allow` lets several instances
     * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
     * any running instance and starts a new one.
     *
     * Documented values: `allow`, `forbid`, `replace`.
     */
    concurrencyPolicy?: string;
    /**
     * Type of the job, always `cron`.
     *
     * Documented values: `cron`.
     */
    jobType: string;
    deployment?: SavedJobDeployment;
    status: BuildOnlyStatus;
}

interface DeploymentService extends named.DeploymentService {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    ports?: ServicePortSettings[];
    healthChecks?: HealthCheck[];
    loadBalancing?: ServiceLoadBalancing;
    autoscaling?: ServiceAutoscaling;
    /**
     * Type of the service, always `deployment`.
     *
     * Documented values: `deployment`.
     */
    serviceType: string;
    deployment: DeploymentServiceDeployment;
    status: DeploymentServiceStatus;
}

interface DeploymentServiceDeployment extends named.DeploymentServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     *
     * Documented values: `deployment`, `statefulSet`.
     */
    type?: string;
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
    internal?: InternalImageSource;
}

interface DeploymentServiceStatus extends named.DeploymentServiceStatus {
    deployment: ServiceDeploymentStatus;
}

interface DockerConfig extends named.DockerConfig {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     *
     * Documented values: `default`, `customEntrypoint`, `customCommand`,
     * `customEntrypointCustomCommand`.
     */
    configType: string;
}

interface DockerfileBuildSettings extends named.DockerfileBuildSettings {
    storage?: BuildStorage;
    dockerfile: DockerfileSettings;
}

interface DockerfileSettings extends named.DockerfileSettings {
    /**
     * Build engine that builds the Dockerfile. Default: `buildkit`.
     *
     * Documented values: `buildkit`, `kaniko`.
     */
    buildEngine?: string;
}

interface ExactPathRule extends named.ExactPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `exact`.
     */
    routingMode: string;
}

interface ExternalAddon extends named.ExternalAddon {
    spec?: ExternalAddonSpec;
}

interface ExternalAddonList extends named.ExternalAddonList {
    data?: ExternalAddonListData;
}

interface ExternalAddonListData extends named.ExternalAddonListData {
    externalAddons?: ExternalAddon[];
}

interface ExternalAddonSpec extends named.ExternalAddonSpec {
    /**
     * Type of the cloud resource.
     *
     * Documented values: `s3`, `rds`, `cloudSql`, `memorystore`.
     */
    resourceType?: string;
}

interface ExternalDeployment extends named.ExternalDeployment {
    /**
     * Registry of the image.
     *
     * Documented values: `acr`, `ecr`, `gar`, `dockerhub`, `dhi`, `github`, `gitlab`, `custom`,
     * `legacy`.
     */
    registryProvider: string;
}

interface ExternalDeploymentSettings extends named.ExternalDeploymentSettings {
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    external: ExternalDeployment;
}

interface GetAddonBackupResponse extends named.GetAddonBackupResponse {
    data: AddonBackup;
}

interface GetAddonBackupSchedulesResponse extends named.GetAddonBackupSchedulesResponse {
    data: AddonBackupScheduleList;
}

interface GetAddonMetricsResponse extends named.GetAddonMetricsResponse {
    data: Metrics;
}

interface GetAddonResponse extends named.GetAddonResponse {
    data: Addon;
}

interface GetAddonVersionDetailsResponse extends named.GetAddonVersionDetailsResponse {
    data: AddonVersionDetails;
}

interface GetAiModelResponse extends named.GetAiModelResponse {
    data: AiModel;
}

interface GetExternalAddonResponse extends named.GetExternalAddonResponse {
    data: ExternalAddon;
}

interface GetJobBuildMetricsResponse extends named.GetJobBuildMetricsResponse {
    data: Metrics;
}

interface GetJobBuildResponse extends named.GetJobBuildResponse {
    data: Build;
}

interface GetJobDeploymentResponse extends named.GetJobDeploymentResponse {
    data: JobDeploymentSettings;
}

interface GetJobHealthChecksResponse extends named.GetJobHealthChecksResponse {
    data: HealthCheckList;
}

interface GetJobMetricsResponse extends named.GetJobMetricsResponse {
    data: Metrics;
}

interface GetJobResponse extends named.GetJobResponse {
    data: Job;
}

interface GetJobRunsResponse extends named.GetJobRunsResponse {
    data: JobRunList;
}

interface GetProjectResponse extends named.GetProjectResponse {
    data: Project;
}

interface GetProjectSecretDetailsResponse extends named.GetProjectSecretDetailsResponse {
    data: ProjectSecretDetails;
}

interface GetProjectSecretResponse extends named.GetProjectSecretResponse {
    data: ProjectSecret;
}

interface GetRunDetailsResponse extends named.GetRunDetailsResponse {
    data: JobRun;
}

interface GetServiceBuildMetricsResponse extends named.GetServiceBuildMetricsResponse {
    data: Metrics;
}

interface GetServiceBuildResponse extends named.GetServiceBuildResponse {
    data: Build;
}

interface GetServiceDeploymentResponse extends named.GetServiceDeploymentResponse {
    data: ServiceDeploymentSettings;
}

interface GetServiceHealthChecksResponse extends named.GetServiceHealthChecksResponse {
    data: HealthCheckList;
}

interface GetServiceMetricsResponse extends named.GetServiceMetricsResponse {
    data: Metrics;
}

interface GetServicePortsResponse extends named.GetServicePortsResponse {
    data: ServicePortList;
}

interface GetServiceResponse extends named.GetServiceResponse {
    data: Service;
}

interface GetTagResponse extends named.GetTagResponse {
    data: Tag;
}

interface GetVolumeResponse extends named.GetVolumeResponse {
    data: Volume;
}

interface HealthCheck extends named.HealthCheck {
    /**
     * Protocol of the health check.
     *
     * Documented values: `HTTP`, `CMD`, `TCP`.
     */
    protocol: string;
    /**
     * Type of the health check.
     *
     * Documented values: `livenessProbe`, `readinessProbe`, `startupProbe`.
     */
    type: string;
}

interface HealthCheckDetails extends named.HealthCheckDetails {
    /**
     * Protocol of the health check.
     *
     * Documented values: `HTTP`, `CMD`, `TCP`.
     */
    protocol: string;
    /**
     * Type of the health check.
     *
     * Documented values: `livenessProbe`, `readinessProbe`.
     */
    type: string;
}

interface HealthCheckList extends named.HealthCheckList {
    healthChecks: HealthCheckDetails[];
}

interface InternalImageSource extends named.InternalImageSource {
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch. Documented values: `latest`.
     */
    buildSHA?: string | (string);
}

interface IpPolicy extends named.IpPolicy {
    /**
     * Whether the addresses are allowed or denied access.
     *
     * Documented values: `ALLOW`, `DENY`.
     */
    action: string;
}

interface Job extends named.Job {
    /**
     * Whether the job is a manual job or a cron job.
     *
     * Documented values: `manual`, `cron`.
     */
    jobType: string;
    vcsData?: VcsData;
    buildConfiguration?: BuildConfiguration;
    buildEngineConfiguration?: BuildEngineConfiguration;
    deployment?: JobDeployment;
    settings: JobSettings;
}

interface JobContainerList extends named.JobContainerList {
    containers?: Container[];
}

interface JobDeployment extends named.JobDeployment {
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
}

/** Deployment of a job, of an image that is built on Northflank or of an external image. */
type JobDeploymentSettings = JobInternalDeploymentSettings | ExternalDeploymentSettings;

interface JobInternalDeploymentDetails extends named.JobInternalDeploymentDetails {
    /**
     * Type of the resource that `nfObjectId` identifies.
     *
     * Documented values: `service`, `job`.
     */
    nfObjectType: string;
}

interface JobInternalDeploymentSettings extends named.JobInternalDeploymentSettings {
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    internal?: JobInternalDeploymentDetails;
}

interface JobList extends named.JobList {
    jobs: JobListItem[];
}

interface JobListItem extends named.JobListItem {
    /**
     * Whether the job is a manual job or a cron job.
     *
     * Documented values: `manual`, `cron`.
     */
    jobType: string;
}

interface JobRun extends named.JobRun {
    /**
     * Whether the run is in progress now, as `1` or `0`.
     *
     * Documented values: `0`, `1`.
     */
    active: number;
    /**
     * Whether the job run failed, as `1` or `0`.
     *
     * Documented values: `0`, `1`.
     */
    failed: number;
    /**
     * Status of the job run.
     *
     * Documented values: `SUCCESS`, `RUNNING`, `FAILED`.
     */
    status: string;
    /**
     * Whether the job run succeeded, as `1` or `0`.
     *
     * Documented values: `0`, `1`.
     */
    succeeded: number;
}

interface JobRunList extends named.JobRunList {
    runs?: JobRun[];
}

interface JobSettings extends named.JobSettings {
    cron?: {
        /** Cron expression that sets when the job runs. */
        schedule?: string;
        /**
         * Whether the job runs while another instance of it is running.
         *
         * Documented values: `Allow`, `Forbid`, `Replace`.
         */
        concurrencyPolicy?: string;
    };
}

interface JobVcs extends named.JobVcs {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

interface LatestBuildStatus extends named.LatestBuildStatus {
    /**
     * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
     * `CRASHED` or `ABORTED`.
     *
     * Documented values: `QUEUED`, `PENDING`, `UNSCHEDULABLE`, `STARTING`, `CLONING`, `BUILDING`,
     * `UPLOADING`, `ABORTED`, `FAILURE`, `SUBMISSION_FAILURE`, `SUCCESS`, `CRASHED`,
     * `IN_PROGRESS`.
     */
    status: string;
}

interface ListAddonBackupRestoresResponse extends named.ListAddonBackupRestoresResponse {
    data: AddonBackupRestoreList;
}

interface ListAddonBackupsResponse extends named.ListAddonBackupsResponse {
    data: AddonBackupList;
}

interface ListAddonContainersResponse extends named.ListAddonContainersResponse {
    data: ContainerList;
}

interface ListAddonRestoresResponse extends named.ListAddonRestoresResponse {
    data: AddonRestoreList;
}

interface ListAddonsResponse extends named.ListAddonsResponse {
    data: AddonList;
}

interface ListAiModelsResponse extends named.ListAiModelsResponse {
    data: AiModelList;
}

interface ListExternalAddonsResponse extends named.ListExternalAddonsResponse {
    data: ExternalAddonList;
}

interface ListJobBuildsResponse extends named.ListJobBuildsResponse {
    data: BuildList;
}

interface ListJobContainersResponse extends named.ListJobContainersResponse {
    data: JobContainerList;
}

interface ListJobsResponse extends named.ListJobsResponse {
    data: JobList;
}

interface ListProjectSecretsResponse extends named.ListProjectSecretsResponse {
    data: ProjectSecretList;
}

interface ListServiceBuildsResponse extends named.ListServiceBuildsResponse {
    data: BuildList;
}

interface ListServiceContainersResponse extends named.ListServiceContainersResponse {
    data: ContainerList;
}

interface ListServicesResponse extends named.ListServicesResponse {
    data: ServiceList;
}

interface ListTagsResponse extends named.ListTagsResponse {
    data: TagList;
}

interface ListVolumesResponse extends named.ListVolumesResponse {
    data: Volume[];
}

interface ManualJob extends named.ManualJob {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    buildConfiguration?: BuildConfiguration;
    buildSettings?: BuildSettings;
    healthChecks?: HealthCheck[];
    /**
     * When the job runs after a change of the source image.
     *
     * Documented values: `never`, `cd-promote`, `always`.
     */
    runOnSourceChange?: string;
    /**
     * Type of the job, always `manual`.
     *
     * Documented values: `manual`.
     */
    jobType: string;
    deployment?: SavedJobDeployment;
    status: BuildOnlyStatus;
}

interface Metric extends named.Metric {
    metricInfo?: {
        /**
         * Type of the metric that is fetched.
         *
         * Documented values: `cpu`, `memory`, `networkIngress`, `networkEgress`, `tcpConnectionsOpen`,
         * `diskUsage`, `requests`, `http4xxResponses`, `http5xxResponses`, `bandwidth`,
         * `bandwidthVolume`.
         */
        metricId?: string;
        /**
         * Unit of the values.
         *
         * Documented values: `pct`, `vCPU`, `mb`, `kbps`, `rps`, `count`.
         */
        metricUnit: string;
        /**
         * Resolution of the values. Its unit isn't documented.
         *
         * Format `float`.
         */
        metricResolution?: number;
    };
}

interface Metrics extends named.Metrics {
    cpu?: Metric;
    memory?: Metric;
    networkIngress?: Metric;
    networkEgress?: Metric;
    tcpConnectionsOpen?: Metric;
    diskUsage?: Metric;
    requests?: Metric;
    http4xxResponses?: Metric;
    http5xxResponses?: Metric;
    bandwidth?: Metric;
    bandwidthVolume?: Metric;
}

interface PatchAddonResponse extends named.PatchAddonResponse {
    data: SavedAddon;
}

interface PatchBuildServiceResponse extends named.PatchBuildServiceResponse {
    data: BuildService;
}

interface PatchCombinedServiceResponse extends named.PatchCombinedServiceResponse {
    data: CombinedService;
}

interface PatchCronJobResponse extends named.PatchCronJobResponse {
    data: CronJob;
}

interface PatchDeploymentServiceResponse extends named.PatchDeploymentServiceResponse {
    data: DeploymentService;
}

interface PatchJobResponse extends named.PatchJobResponse {
    data: SavedJob;
}

interface PatchManualJobResponse extends named.PatchManualJobResponse {
    data: ManualJob;
}

interface PatchProjectSecretResponse extends named.PatchProjectSecretResponse {
    data: SavedProjectSecret;
}

/** Path to which a rule applies, and how it is matched. */
type PathRule = PrefixPathRule | ExactPathRule | RegexPathRule;

/**
 * Protocol of a port: HTTP in one of two versions, TCP or UDP.
 *
 * Documented values: `HTTP`, `HTTP/2`, `TCP`, `UDP`.
 */
type PortProtocol = string;

interface PrefixPathRule extends named.PrefixPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `prefix`.
     */
    routingMode: string;
}

interface Project extends named.Project {
    services: ProjectService[];
    customRegistry?: ProjectCustomRegistry;
    jobs: ProjectJob[];
}

interface ProjectCustomRegistry extends named.ProjectCustomRegistry {
    configuration?: {
        /** ID of the credentials that access the registry. */
        credentialId?: string;
        /**
         * Provider of the registry.
         *
         * Documented values: `acr`, `ecr`, `gar`, `dockerhub`, `dhi`, `github`, `gitlab`, `custom`,
         * `legacy`.
         */
        provider?: string;
    };
}

interface ProjectHostAliases extends named.ProjectHostAliases {
    restrictions?: ProjectRestrictions;
}

interface ProjectJob extends named.ProjectJob {
    /**
     * Whether the job is a manual job or a cron job.
     *
     * Documented values: `manual`, `cron`.
     */
    jobType: string;
}

interface ProjectNetworking extends named.ProjectNetworking {
    tailscale?: ProjectTailscale;
    hostAliases?: ProjectHostAliases;
}

interface ProjectRestrictions extends named.ProjectRestrictions {
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     *
     * Documented values: `and`, `or`.
     */
    tagMatchCondition?: string;
}

interface ProjectSecret extends named.ProjectSecret {
    /**
     * Permission type: `secret` or `config`.
     *
     * Documented values: `secret`, `config`.
     */
    type: string;
    /**
     * Scope in which the secrets are injected.
     *
     * Documented values: `environment-arguments`, `environment`, `arguments`.
     */
    secretType: string;
    restrictions?: ProjectSecretRestrictions;
}

interface ProjectSecretDetails extends named.ProjectSecretDetails {
    /**
     * Permission type: `secret` or `config`.
     *
     * Documented values: `secret`, `config`.
     */
    type: string;
    /**
     * Scope in which the secrets are injected.
     *
     * Documented values: `environment-arguments`, `environment`, `arguments`.
     */
    secretType: string;
    restrictions?: ProjectSecretRestrictions;
}

interface ProjectSecretList extends named.ProjectSecretList {
    secrets?: ProjectSecretListItem[];
}

interface ProjectSecretListItem extends named.ProjectSecretListItem {
    /**
     * Permission type: `secret` or `config`.
     *
     * Documented values: `secret`, `config`.
     */
    type: string;
    /**
     * Scope in which the secrets are injected.
     *
     * Documented values: `environment-arguments`, `environment`, `arguments`.
     */
    secretType: string;
    restrictions?: ProjectSecretRestrictions;
}

interface ProjectSecretRestrictions extends named.ProjectSecretRestrictions {
    nfObjects?: WorkloadReference[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     *
     * Documented values: `and`, `or`.
     */
    tagMatchCondition?: string;
}

interface ProjectService extends named.ProjectService {
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`, `build`, `deployment`.
     */
    serviceType: string;
}

interface ProjectTailscale extends named.ProjectTailscale {
    restrictions?: ProjectRestrictions;
}

interface PutAddonResponse extends named.PutAddonResponse {
    data: SavedAddon;
}

interface PutBuildServiceResponse extends named.PutBuildServiceResponse {
    data: BuildService;
}

interface PutCombinedServiceResponse extends named.PutCombinedServiceResponse {
    data: CombinedService;
}

interface PutCronJobResponse extends named.PutCronJobResponse {
    data: CronJob;
}

interface PutDeploymentServiceResponse extends named.PutDeploymentServiceResponse {
    data: DeploymentService;
}

interface PutJobResponse extends named.PutJobResponse {
    data: SavedJob;
}

interface PutManualJobResponse extends named.PutManualJobResponse {
    data: ManualJob;
}

interface PutProjectSecretResponse extends named.PutProjectSecretResponse {
    data: SavedProjectSecret;
}

interface RegexPathRule extends named.RegexPathRule {
    /**
     * Mode of the path, which sets how the URI is interpreted.
     *
     * Documented values: `regex`.
     */
    routingMode: string;
}

/** An addon, with the settings that its type has. */
type SavedAddon = SavedVersionedAddon | SavedTemplatedAddon | SavedBucketAddon;

interface SavedBucketAddon extends named.SavedBucketAddon {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    /**
     * Status of the addon.
     *
     * Documented values: `preDeployment`, `triggerAllocation`, `allocating`, `postDeployment`,
     * `running`, `paused`, `scaling`, `upgrading`, `resetting`, `backup`, `restore`, `failed`,
     * `error`, `errorAllocating`, `deleting`, `deleted`.
     */
    status: string;
}

interface SavedJob extends named.SavedJob {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    buildConfiguration?: BuildConfiguration;
    buildSettings?: BuildSettings;
    healthChecks?: HealthCheck[];
    settings?: SavedJobSettings;
    /**
     * Type of the job, always `cron`.
     *
     * Documented values: `cron`.
     */
    jobType: string;
    deployment?: SavedJobDeployment;
    status?: BuildOnlyStatus;
}

interface SavedJobDeployment extends named.SavedJobDeployment {
    buildpack?: BuildpackConfig;
    docker?: DockerConfig;
    vcs?: JobVcs;
    internal?: InternalImageSource;
}

interface SavedJobSettings extends named.SavedJobSettings {
    /**
     * When the job runs after a change of the source image.
     *
     * Documented values: `never`, `cd-promote`, `always`.
     */
    runOnSourceChange?: string;
    cron?: {
        /** Cron expression that sets when the job runs. */
        schedule?: string;
        /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
        suspended?: boolean;
        /**
         * Whether the job runs while another instance of it is running. `allow` lets several instances
         * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
         * any running instance and starts a new one.
         *
         * Documented values: `allow`, `forbid`, `replace`.
         */
        concurrencyPolicy?: string;
    };
}

interface SavedProject extends named.SavedProject {
    customRegistry?: SavedProjectCustomRegistry;
    networking?: ProjectNetworking;
}

interface SavedProjectCustomRegistry extends named.SavedProjectCustomRegistry {
    configuration?: {
        /**
         * ID of the credentials that access the registry.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        credentialId: string;
        /**
         * Provider of the registry.
         *
         * Documented values: `acr`, `ecr`, `gar`, `dockerhub`, `dhi`, `github`, `gitlab`, `custom`,
         * `legacy`.
         */
        provider?: string;
    };
}

interface SavedProjectSecret extends named.SavedProjectSecret {
    /**
     * Permission type: `secret` or `config`.
     *
     * Documented values: `secret`, `config`.
     */
    type?: string;
    /**
     * Scope in which the secrets are injected.
     *
     * Documented values: `environment-arguments`, `environment`, `arguments`.
     */
    secretType: string;
    restrictions?: ProjectSecretRestrictions;
}

interface SavedTemplatedAddon extends named.SavedTemplatedAddon {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    /**
     * Status of the addon.
     *
     * Documented values: `preDeployment`, `triggerAllocation`, `allocating`, `postDeployment`,
     * `running`, `paused`, `scaling`, `upgrading`, `resetting`, `backup`, `restore`, `failed`,
     * `error`, `errorAllocating`, `deleting`, `deleted`.
     */
    status: string;
}

interface SavedVersionedAddon extends named.SavedVersionedAddon {
    infrastructure?: {
        /**
         * CPU architecture.
         *
         * Documented values: `x86`, `arm`.
         */
        architecture?: string;
    };
    billing?: AddonBilling;
    ipPolicies?: IpPolicy[];
    typeSpecificSettings?: AddonTypeSpecificSettings;
    backupSchedules?: AddonBackupScheduleSettings[];
    /**
     * Status of the addon.
     *
     * Documented values: `preDeployment`, `triggerAllocation`, `allocating`, `postDeployment`,
     * `running`, `paused`, `scaling`, `upgrading`, `resetting`, `backup`, `restore`, `failed`,
     * `error`, `errorAllocating`, `deleting`, `deleted`.
     */
    status: string;
}

interface SecurePathConfiguration extends named.SecurePathConfiguration {
    rules?: SecurePathRule[];
}

interface SecurePathPolicies extends named.SecurePathPolicies {
    credentials?: ServicePortCredential[];
    ip?: IpPolicy[];
    policies?: IpPolicy[];
}

interface SecurePathPolicyGroups extends named.SecurePathPolicyGroups {
    orPolicies?: SecurePathPolicies;
    requiredPolicies?: SecurePathPolicies;
}

interface SecurePathRule extends named.SecurePathRule {
    paths: PathRule[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     *
     * Documented values: `protected`, `unprotected`.
     */
    accessMode: string;
    securityPolicies?: SecurePathPolicyGroups;
}

interface Service extends named.Service {
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`, `build`, `deployment`.
     */
    serviceType: string;
    status: ServiceStatus;
    /**
     * Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`).
     *
     * Documented values: `git`, `bundle`.
     */
    buildSource?: string;
    vcsData?: VcsData;
    deployment?: ServiceDeployment;
    loadBalancing?: ServiceLoadBalancing;
    buildConfiguration?: ServiceBuildConfiguration;
    buildEngineConfiguration?: BuildEngineConfiguration;
    autoscaling?: ServiceAutoscaling;
    ports: ServicePort[];
}

interface ServiceAutoscaling extends named.ServiceAutoscaling {
    horizontal?: ServiceHorizontalAutoscaling;
}

interface ServiceBuildConfiguration extends named.ServiceBuildConfiguration {
    storage?: BuildStorage;
}

interface ServiceConsistentHash extends named.ServiceConsistentHash {
    /**
     * What is hashed: the caller's IP address, or a request header.
     *
     * Documented values: `ip`, `customHeader`.
     */
    mode: string;
}

interface ServiceCustomMetric extends named.ServiceCustomMetric {
    /**
     * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
     * (`rate()`).
     *
     * Documented values: `gauge`, `counter`.
     */
    metricType: string;
}

interface ServiceDeployment extends named.ServiceDeployment {
    external?: ExternalDeployment;
    internal?: ServiceInternalDeployment;
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    strategy?: ServiceRolloutStrategy;
    zonalRedundancy?: ServiceZonalRedundancy;
}

/** Deployment of a service, of an image that is built on Northflank or of an external image. */
type ServiceDeploymentSettings = ServiceInternalDeploymentSettings | ExternalDeploymentSettings;

interface ServiceDeploymentStatus extends named.ServiceDeploymentStatus {
    /**
     * Current step of the deployment, or its result (`COMPLETED` or `FAILED`).
     *
     * Documented values: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`.
     */
    status: string;
    /**
     * What triggered the deployment: a change of scale, or something new to deploy.
     *
     * Documented values: `SCALING`, `DEPLOYING`.
     */
    reason: string;
}

interface ServiceHorizontalAutoscaling extends named.ServiceHorizontalAutoscaling {
    userMetrics?: ServiceUserMetrics;
}

interface ServiceInternalDeployment extends named.ServiceInternalDeployment {
    /**
     * Type of the resource that `nfObjectId` identifies.
     *
     * Documented values: `service`.
     */
    nfObjectType: string;
}

interface ServiceInternalDeploymentDetails extends named.ServiceInternalDeploymentDetails {
    /**
     * Type of the resource that `nfObjectId` identifies.
     *
     * Documented values: `service`.
     */
    nfObjectType: string;
}

interface ServiceInternalDeploymentSettings extends named.ServiceInternalDeploymentSettings {
    docker?: DockerConfig;
    buildpack?: BuildpackConfig;
    internal: ServiceInternalDeploymentDetails;
}

interface ServiceList extends named.ServiceList {
    services: ServiceListItem[];
}

interface ServiceListItem extends named.ServiceListItem {
    /**
     * Type of the service: it builds images, runs one (`deployment`), or does both (`combined`).
     *
     * Documented values: `combined`, `build`, `deployment`.
     */
    serviceType: string;
    status: ServiceStatus;
}

interface ServiceLoadBalancing extends named.ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     *
     * Documented values: `leastConnection`, `consistentHash`, `roundRobin`,
     * `consistentReplicaRouting`.
     */
    mode: string;
    consistentHash?: ServiceConsistentHash;
    consistentReplicaRouting?: {
        /**
         * Where the request names its instance: in the path or in a header.
         *
         * Documented values: `path`, `header`.
         */
        mode: string;
    };
}

interface ServicePort extends named.ServicePort {
    /**
     * Protocol of the port.
     *
     * Documented values: `HTTP`, `HTTP/2`, `TCP`, `UDP`.
     */
    protocol: string;
    security?: ServicePortSecurity;
}

interface ServicePortCredential extends named.ServicePortCredential {
    /**
     * Authentication scheme. The only one is HTTP basic authentication.
     *
     * Documented values: `basic-auth`.
     */
    type: string;
}

interface ServicePortList extends named.ServicePortList {
    ports: ServicePort[];
}

interface ServicePortSecurity extends named.ServicePortSecurity {
    credentials?: ServicePortCredential[];
    policies?: IpPolicy[];
    /**
     * Whether one of the checks must pass (`or`) or all of them (`and`).
     *
     * Documented values: `or`, `and`.
     */
    verificationMode?: string;
}

interface ServicePortSecuritySettings extends named.ServicePortSecuritySettings {
    credentials?: ServicePortCredential[];
    ip?: IpPolicy[];
    policies?: IpPolicy[];
    /**
     * Whether one of the checks must pass (`or`) or all of them (`and`).
     *
     * Documented values: `or`, `and`.
     */
    verificationMode?: string;
    securePathConfiguration?: SecurePathConfiguration;
}

interface ServicePortSettings extends named.ServicePortSettings {
    security?: ServicePortSecuritySettings;
    /**
     * Protocol of the port.
     *
     * Alternative: An HTTP protocol. Documented values: `HTTP`, `HTTP/2`.
     */
    protocol?: (string) | PortProtocol;
}

interface ServiceRolloutStrategy extends named.ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Available only with a feature flag.
     *
     * Documented values: `recreate`, `rollout-steady`, `rollout-balanced`, `rollout-fast`,
     * `custom`.
     */
    type?: string;
}

interface ServiceStatus extends named.ServiceStatus {
    build?: LatestBuildStatus;
    deployment?: ServiceDeploymentStatus;
}

interface ServiceUserMetrics extends named.ServiceUserMetrics {
    metrics?: ServiceCustomMetric[];
}

interface ServiceZonalRedundancy extends named.ServiceZonalRedundancy {
    /**
     * Whether instances are distributed over zones: not at all, if possible, or always.
     *
     * Documented values: `disabled`, `preferred`, `required`.
     */
    type?: string;
}

interface Tag extends named.Tag {
    nodeAffinities?: TagNodeAffinity[];
    sandboxing?: TagSandboxing;
}

interface TagList extends named.TagList {
    tags: Tag[];
}

interface TagMatchExpression extends named.TagMatchExpression {
    /**
     * Whether the value must be among `values` (`In`) or must not (`NotIn`).
     *
     * Documented values: `In`, `NotIn`.
     */
    operator: string;
}

interface TagNodeAffinity extends named.TagNodeAffinity {
    matchExpressions: TagMatchExpression[];
}

interface TagSandboxing extends named.TagSandboxing {
    builds?: {
        /** If true, builds have runtime scheduling constraints. */
        enabled: boolean;
        /**
         * Which runtime scheduling constraints apply.
         *
         * Documented values: `none`, `gvisor`, `kata-clh`, `kata-qemu`.
         */
        runtimeClass?: string;
    };
    services?: {
        /** If true, services have runtime scheduling constraints. */
        enabled: boolean;
        /**
         * Which runtime scheduling constraints apply.
         *
         * Documented values: `none`, `gvisor`, `kata-clh`, `kata-qemu`.
         */
        runtimeClass?: string;
    };
    addons?: {
        /** If true, addons have runtime scheduling constraints. */
        enabled: boolean;
        /**
         * Which runtime scheduling constraints apply.
         *
         * Documented values: `none`, `gvisor`, `kata-clh`, `kata-qemu`.
         */
        runtimeClass?: string;
    };
    jobs?: {
        /** If true, jobs have runtime scheduling constraints. */
        enabled: boolean;
        /**
         * Which runtime scheduling constraints apply.
         *
         * Documented values: `none`, `gvisor`, `kata-clh`, `kata-qemu`.
         */
        runtimeClass?: string;
    };
}

interface UpdateExternalAddonResponse extends named.UpdateExternalAddonResponse {
    data: ExternalAddon;
}

interface UpdateProjectResponse extends named.UpdateProjectResponse {
    data: SavedProject;
}

interface VcsData extends named.VcsData {
    /**
     * Git provider that hosts the repository.
     *
     * Documented values: `bitbucket`, `gitlab`, `github`, `self-hosted`, `azure`.
     */
    projectType: string;
}

interface VersionedAddonConfig extends named.VersionedAddonConfig {
    /**
     * Support status of the addon's current version.
     *
     * Documented values: `active`, `deprecated`, `discontinued`.
     */
    lifecycleStatus: string;
    networking?: AddonNetworking;
}

interface Volume extends named.Volume {
    spec?: VolumeSpec;
    attachedObjects?: WorkloadReference[];
}

interface VolumeSpec extends named.VolumeSpec {
    /**
     * Access mode of the volume. `ReadWriteOnce` is the only mode that is generally available.
     *
     * Documented values: `ReadWriteOnce`, `ReadWriteMany`.
     */
    accessMode?: string;
}

interface WorkloadReference extends named.WorkloadReference {
    /**
     * Type of the resource.
     *
     * Documented values: `service`, `job`.
     */
    type: string;
}

export interface components {
    schemas: {
        AbortBackupResponse: named.AbortBackupResponse;
        AbortBackupRestoreResponse: named.AbortBackupRestoreResponse;
        AbortJobBuildResponse: named.AbortJobBuildResponse;
        AbortJobRunResponse: named.AbortJobRunResponse;
        AbortServiceBuildResponse: named.AbortServiceBuildResponse;
        AddTagResponse: AddTagResponse;
        Addon: Addon;
        AddonAdditionalDestination: AddonAdditionalDestination;
        AddonAdditionalDestinationInput: named.AddonAdditionalDestinationInput;
        AddonBackup: AddonBackup;
        AddonBackupConfig: AddonBackupConfig;
        AddonBackupCreate: named.AddonBackupCreate;
        AddonBackupDownloadLink: named.AddonBackupDownloadLink;
        AddonBackupImport: named.AddonBackupImport;
        AddonBackupImportConnectionString: named.AddonBackupImportConnectionString;
        AddonBackupImportUrl: named.AddonBackupImportUrl;
        AddonBackupList: AddonBackupList;
        AddonBackupListItem: AddonBackupListItem;
        AddonBackupListItemConfig: AddonBackupListItemConfig;
        AddonBackupRestore: AddonBackupRestore;
        AddonBackupRestoreAbort: named.AddonBackupRestoreAbort;
        AddonBackupRestoreList: AddonBackupRestoreList;
        AddonBackupSchedule: AddonBackupSchedule;
        AddonBackupScheduleCreateResult: named.AddonBackupScheduleCreateResult;
        AddonBackupScheduleList: AddonBackupScheduleList;
        AddonBackupScheduleSettings: AddonBackupScheduleSettings;
        AddonBackupScheduleSettingsInput: named.AddonBackupScheduleSettingsInput;
        AddonBackupUidSource: named.AddonBackupUidSource;
        AddonBackupUidSourceInput: named.AddonBackupUidSourceInput;
        AddonBilling: AddonBilling;
        AddonBillingInput: named.AddonBillingInput;
        AddonBillingPatch: named.AddonBillingPatch;
        AddonConfig: AddonConfig;
        AddonCreate: named.AddonCreate;
        AddonCredentials: named.AddonCredentials;
        AddonDeployment: named.AddonDeployment;
        AddonDiskAutoscaling: AddonDiskAutoscaling;
        AddonDiskAutoscalingInput: named.AddonDiskAutoscalingInput;
        AddonForkSource: named.AddonForkSource;
        AddonForkSourceInput: named.AddonForkSourceInput;
        AddonList: AddonList;
        AddonListItem: AddonListItem;
        AddonNetworkSettingsUpdate: named.AddonNetworkSettingsUpdate;
        AddonNetworking: AddonNetworking;
        AddonPatch: named.AddonPatch;
        AddonRestore: AddonRestore;
        AddonRestoreList: AddonRestoreList;
        AddonRestoreStartResult: named.AddonRestoreStartResult;
        AddonScale: named.AddonScale;
        AddonScheduling: AddonScheduling;
        AddonSchedulingInput: named.AddonSchedulingInput;
        AddonSecurityRulesUpdate: named.AddonSecurityRulesUpdate;
        AddonSource: named.AddonSource;
        AddonSourceInput: named.AddonSourceInput;
        AddonSpec: AddonSpec;
        AddonTypeSpecificSettings: AddonTypeSpecificSettings;
        AddonTypeSpecificSettingsInput: named.AddonTypeSpecificSettingsInput;
        AddonUpgrade: AddonUpgrade;
        AddonVersionDetails: AddonVersionDetails;
        AddonVersionUpgrade: named.AddonVersionUpgrade;
        AiModel: AiModel;
        AiModelArchitecture: AiModelArchitecture;
        AiModelArchitectureInput: named.AiModelArchitectureInput;
        AiModelConfiguration: AiModelConfiguration;
        AiModelConfigurationInput: named.AiModelConfigurationInput;
        AiModelCreate: named.AiModelCreate;
        AiModelCreatePort: named.AiModelCreatePort;
        AiModelList: AiModelList;
        AiModelNodeConfiguration: AiModelNodeConfiguration;
        AiModelNodeConfigurationInput: named.AiModelNodeConfigurationInput;
        AiModelPort: named.AiModelPort;
        AiModelSequenceLengthConfig: AiModelSequenceLengthConfig;
        AiModelSequenceLengthConfigInput: named.AiModelSequenceLengthConfigInput;
        AiModelSpec: AiModelSpec;
        AiModelSpecInput: named.AiModelSpecInput;
        AiModelStorage: AiModelStorage;
        AiModelStorageInput: named.AiModelStorageInput;
        AiModelUpdate: named.AiModelUpdate;
        AiModelUpdateConfiguration: named.AiModelUpdateConfiguration;
        AiModelUpdateNodeConfiguration: named.AiModelUpdateNodeConfiguration;
        AiModelUpdateSpec: named.AiModelUpdateSpec;
        AiModelUpdateStorage: named.AiModelUpdateStorage;
        AiModelWorkerConfig: AiModelWorkerConfig;
        AiModelWorkerConfigInput: named.AiModelWorkerConfigInput;
        AttachVolumeResponse: named.AttachVolumeResponse;
        BackupAddonResponse: BackupAddonResponse;
        BackupVolumeResponse: named.BackupVolumeResponse;
        Billing: named.Billing;
        BillingInput: named.BillingInput;
        BillingPatch: named.BillingPatch;
        Branch: named.Branch;
        BranchCommit: named.BranchCommit;
        BranchList: named.BranchList;
        BucketAddonConfig: named.BucketAddonConfig;
        BucketAddonCreate: named.BucketAddonCreate;
        Build: Build;
        BuildArgumentDetails: named.BuildArgumentDetails;
        BuildArguments: named.BuildArguments;
        BuildArgumentsEdit: named.BuildArgumentsEdit;
        BuildConfiguration: BuildConfiguration;
        BuildConfigurationInput: named.BuildConfigurationInput;
        BuildEngineConfiguration: BuildEngineConfiguration;
        BuildList: BuildList;
        BuildOnlyStatus: BuildOnlyStatus;
        BuildOptionsUpdateBuildpack: named.BuildOptionsUpdateBuildpack;
        BuildOverrides: named.BuildOverrides;
        BuildService: BuildService;
        BuildServiceBilling: named.BuildServiceBilling;
        BuildServiceBillingInput: named.BuildServiceBillingInput;
        BuildServiceCreate: named.BuildServiceCreate;
        BuildServicePatch: named.BuildServicePatch;
        BuildServicePatchBilling: named.BuildServicePatchBilling;
        BuildServicePatchVcsData: named.BuildServicePatchVcsData;
        BuildServiceVcsData: BuildServiceVcsData;
        BuildServiceVcsDataInput: named.BuildServiceVcsDataInput;
        BuildSettings: BuildSettings;
        BuildSettingsInput: named.BuildSettingsInput;
        BuildSettingsPatch: named.BuildSettingsPatch;
        BuildSourceUpdate: named.BuildSourceUpdate;
        BuildStartResult: named.BuildStartResult;
        BuildStorage: BuildStorage;
        BuildStorageInput: named.BuildStorageInput;
        BuildkitSettings: named.BuildkitSettings;
        BuildkitSettingsInput: named.BuildkitSettingsInput;
        BuildpackBuildSettings: BuildpackBuildSettings;
        BuildpackBuildSettingsInput: named.BuildpackBuildSettingsInput;
        BuildpackConfig: BuildpackConfig;
        BuildpackConfigInput: named.BuildpackConfigInput;
        BuildpackConfigPatch: named.BuildpackConfigPatch;
        BuildpackEngine: BuildpackEngine;
        BuildpackSettings: BuildpackSettings;
        BuildpackSettingsInput: named.BuildpackSettingsInput;
        ClearServiceBuildCacheResponse: named.ClearServiceBuildCacheResponse;
        Cluster: named.Cluster;
        CombinedService: CombinedService;
        CombinedServiceBundleData: named.CombinedServiceBundleData;
        CombinedServiceBundleDataInput: named.CombinedServiceBundleDataInput;
        CombinedServiceCreate: named.CombinedServiceCreate;
        CombinedServiceDeployment: CombinedServiceDeployment;
        CombinedServicePatch: named.CombinedServicePatch;
        CombinedServicePatchDeployment: named.CombinedServicePatchDeployment;
        CombinedServicePatchVcsData: named.CombinedServicePatchVcsData;
        CombinedServiceStatus: CombinedServiceStatus;
        CombinedServiceVcsData: CombinedServiceVcsData;
        CombinedServiceVcsDataInput: named.CombinedServiceVcsDataInput;
        Container: Container;
        ContainerList: ContainerList;
        CreateAddonBackupScheduleResponse: named.CreateAddonBackupScheduleResponse;
        CreateAddonResponse: CreateAddonResponse;
        CreateBuildServiceResponse: CreateBuildServiceResponse;
        CreateCombinedServiceResponse: CreateCombinedServiceResponse;
        CreateCronJobResponse: CreateCronJobResponse;
        CreateDeploymentServiceResponse: CreateDeploymentServiceResponse;
        CreateExternalAddonResponse: CreateExternalAddonResponse;
        CreateJobResponse: CreateJobResponse;
        CreateManualJobResponse: CreateManualJobResponse;
        CreateOrUpdateProjectResponse: CreateOrUpdateProjectResponse;
        CreateProjectResponse: CreateProjectResponse;
        CreateProjectSecretResponse: CreateProjectSecretResponse;
        CreateVolumeResponse: CreateVolumeResponse;
        CronJob: CronJob;
        CronJobCreate: named.CronJobCreate;
        CronJobPatch: named.CronJobPatch;
        DeleteAddonBackupResponse: named.DeleteAddonBackupResponse;
        DeleteAddonBackupScheduleResponse: named.DeleteAddonBackupScheduleResponse;
        DeleteAddonResponse: named.DeleteAddonResponse;
        DeleteAiModelResponse: named.DeleteAiModelResponse;
        DeleteExternalAddonResponse: named.DeleteExternalAddonResponse;
        DeleteJobResponse: named.DeleteJobResponse;
        DeleteProjectResponse: named.DeleteProjectResponse;
        DeleteProjectSecretResponse: named.DeleteProjectSecretResponse;
        DeleteServiceResponse: named.DeleteServiceResponse;
        DeleteTagResponse: named.DeleteTagResponse;
        DeleteVolumeBackupResponse: named.DeleteVolumeBackupResponse;
        DeleteVolumeResponse: named.DeleteVolumeResponse;
        DeploymentService: DeploymentService;
        DeploymentServiceBilling: named.DeploymentServiceBilling;
        DeploymentServiceBillingInput: named.DeploymentServiceBillingInput;
        DeploymentServiceCreate: named.DeploymentServiceCreate;
        DeploymentServiceCreateDeployment: named.DeploymentServiceCreateDeployment;
        DeploymentServiceDeployment: DeploymentServiceDeployment;
        DeploymentServiceExternalDeployment: named.DeploymentServiceExternalDeployment;
        DeploymentServiceInternalDeployment: named.DeploymentServiceInternalDeployment;
        DeploymentServicePatch: named.DeploymentServicePatch;
        DeploymentServicePatchBilling: named.DeploymentServicePatchBilling;
        DeploymentServiceStatus: DeploymentServiceStatus;
        DeploymentStorage: named.DeploymentStorage;
        DeploymentStorageDetails: named.DeploymentStorageDetails;
        DeploymentStorageInput: named.DeploymentStorageInput;
        DeploymentStoragePatch: named.DeploymentStoragePatch;
        DeploymentUpdate: named.DeploymentUpdate;
        DeploymentUpdateCommand: named.DeploymentUpdateCommand;
        DeploymentUpdateExternal: named.DeploymentUpdateExternal;
        DeploymentUpdateInternal: named.DeploymentUpdateInternal;
        DetachVolumeResponse: named.DetachVolumeResponse;
        DnsId: named.DnsId;
        DockerConfig: DockerConfig;
        DockerConfigInput: named.DockerConfigInput;
        DockerfileBuildOptions: named.DockerfileBuildOptions;
        DockerfileBuildSettings: DockerfileBuildSettings;
        DockerfileBuildSettingsInput: named.DockerfileBuildSettingsInput;
        DockerfileSettings: DockerfileSettings;
        DockerfileSettingsInput: named.DockerfileSettingsInput;
        DockerfileSettingsPatch: named.DockerfileSettingsPatch;
        EditJobBuildArgumentsResponse: named.EditJobBuildArgumentsResponse;
        EditJobRuntimeEnvironmentResponse: named.EditJobRuntimeEnvironmentResponse;
        EditServiceBuildArgumentsResponse: named.EditServiceBuildArgumentsResponse;
        EditServiceRuntimeEnvironmentResponse: named.EditServiceRuntimeEnvironmentResponse;
        ErrorDetail: named.ErrorDetail;
        ErrorResponse: named.ErrorResponse;
        ExactPathRule: ExactPathRule;
        ExactPathRuleInput: named.ExactPathRuleInput;
        ExternalAddon: ExternalAddon;
        ExternalAddonGoogle: named.ExternalAddonGoogle;
        ExternalAddonGoogleInput: named.ExternalAddonGoogleInput;
        ExternalAddonInput: named.ExternalAddonInput;
        ExternalAddonList: ExternalAddonList;
        ExternalAddonListData: ExternalAddonListData;
        ExternalAddonProvider: named.ExternalAddonProvider;
        ExternalAddonProviderInput: named.ExternalAddonProviderInput;
        ExternalAddonSpec: ExternalAddonSpec;
        ExternalAddonSpecInput: named.ExternalAddonSpecInput;
        ExternalAddonUpdate: named.ExternalAddonUpdate;
        ExternalDeployment: ExternalDeployment;
        ExternalDeploymentSettings: ExternalDeploymentSettings;
        ExternalImageSource: named.ExternalImageSource;
        ExternalImageSourceInput: named.ExternalImageSourceInput;
        FileContent: named.FileContent;
        FileContentInput: named.FileContentInput;
        FileDetails: named.FileDetails;
        GetAddonBackupLogsResponse: named.GetAddonBackupLogsResponse;
        GetAddonBackupResponse: GetAddonBackupResponse;
        GetAddonBackupSchedulesResponse: GetAddonBackupSchedulesResponse;
        GetAddonCredentialsResponse: named.GetAddonCredentialsResponse;
        GetAddonLogsResponse: named.GetAddonLogsResponse;
        GetAddonMetricsResponse: GetAddonMetricsResponse;
        GetAddonResponse: GetAddonResponse;
        GetAddonRestoreLogsResponse: named.GetAddonRestoreLogsResponse;
        GetAddonVersionDetailsResponse: GetAddonVersionDetailsResponse;
        GetAiModelResponse: GetAiModelResponse;
        GetBackupDownloadLinkResponse: named.GetBackupDownloadLinkResponse;
        GetDnsIdResponse: named.GetDnsIdResponse;
        GetExternalAddonResponse: GetExternalAddonResponse;
        GetJobBranchesResponse: named.GetJobBranchesResponse;
        GetJobBuildArgumentDetailsResponse: named.GetJobBuildArgumentDetailsResponse;
        GetJobBuildArgumentsResponse: named.GetJobBuildArgumentsResponse;
        GetJobBuildLogsResponse: named.GetJobBuildLogsResponse;
        GetJobBuildMetricsResponse: GetJobBuildMetricsResponse;
        GetJobBuildResponse: GetJobBuildResponse;
        GetJobDeploymentResponse: GetJobDeploymentResponse;
        GetJobHealthChecksResponse: GetJobHealthChecksResponse;
        GetJobLogsResponse: named.GetJobLogsResponse;
        GetJobMetricsResponse: GetJobMetricsResponse;
        GetJobPullRequestsResponse: named.GetJobPullRequestsResponse;
        GetJobResponse: GetJobResponse;
        GetJobRunsResponse: GetJobRunsResponse;
        GetJobRuntimeEnvironmentDetailsResponse: named.GetJobRuntimeEnvironmentDetailsResponse;
        GetJobRuntimeEnvironmentResponse: named.GetJobRuntimeEnvironmentResponse;
        GetProjectResponse: GetProjectResponse;
        GetProjectSecretAddonLinkDetailsResponse: named.GetProjectSecretAddonLinkDetailsResponse;
        GetProjectSecretDetailsResponse: GetProjectSecretDetailsResponse;
        GetProjectSecretResponse: GetProjectSecretResponse;
        GetRunDetailsResponse: GetRunDetailsResponse;
        GetServiceBranchesResponse: named.GetServiceBranchesResponse;
        GetServiceBuildArgumentsDetailsResponse: named.GetServiceBuildArgumentsDetailsResponse;
        GetServiceBuildArgumentsResponse: named.GetServiceBuildArgumentsResponse;
        GetServiceBuildLogsResponse: named.GetServiceBuildLogsResponse;
        GetServiceBuildMetricsResponse: GetServiceBuildMetricsResponse;
        GetServiceBuildResponse: GetServiceBuildResponse;
        GetServiceDeploymentResponse: GetServiceDeploymentResponse;
        GetServiceHealthChecksResponse: GetServiceHealthChecksResponse;
        GetServiceLogsResponse: named.GetServiceLogsResponse;
        GetServiceMetricsResponse: GetServiceMetricsResponse;
        GetServicePortsResponse: GetServicePortsResponse;
        GetServicePullRequestsResponse: named.GetServicePullRequestsResponse;
        GetServiceResponse: GetServiceResponse;
        GetServiceRuntimeEnvironmentDetailsResponse: named.GetServiceRuntimeEnvironmentDetailsResponse;
        GetServiceRuntimeEnvironmentResponse: named.GetServiceRuntimeEnvironmentResponse;
        GetTagResponse: GetTagResponse;
        GetVolumeBackupDetailsResponse: named.GetVolumeBackupDetailsResponse;
        GetVolumeBackupsResponse: named.GetVolumeBackupsResponse;
        GetVolumeResponse: GetVolumeResponse;
        Gpu: named.Gpu;
        GpuInput: named.GpuInput;
        GpuOptions: named.GpuOptions;
        GpuOptionsInput: named.GpuOptionsInput;
        HeaderCheck: named.HeaderCheck;
        HeaderCheckInput: named.HeaderCheckInput;
        HealthCheck: HealthCheck;
        HealthCheckDetails: HealthCheckDetails;
        HealthCheckInput: named.HealthCheckInput;
        HealthCheckList: HealthCheckList;
        HealthChecksUpdate: named.HealthChecksUpdate;
        InternalImageSource: InternalImageSource;
        InternalImageSourceInput: named.InternalImageSourceInput;
        IpPolicy: IpPolicy;
        IpPolicyInput: named.IpPolicyInput;
        Job: Job;
        JobBuildOptionsUpdate: named.JobBuildOptionsUpdate;
        JobBuildOptionsUpdateDockerfile: named.JobBuildOptionsUpdateDockerfile;
        JobBuildStart: named.JobBuildStart;
        JobBuildStartWithOverrides: named.JobBuildStartWithOverrides;
        JobBuildStartWithoutOverrides: named.JobBuildStartWithoutOverrides;
        JobContainerList: JobContainerList;
        JobCreate: named.JobCreate;
        JobCreateDeployment: named.JobCreateDeployment;
        JobCreateSettings: named.JobCreateSettings;
        JobCron: named.JobCron;
        JobDeployment: JobDeployment;
        JobDeploymentSettings: JobDeploymentSettings;
        JobExternalDeployment: named.JobExternalDeployment;
        JobInternalDeployment: named.JobInternalDeployment;
        JobInternalDeploymentDetails: JobInternalDeploymentDetails;
        JobInternalDeploymentSettings: JobInternalDeploymentSettings;
        JobList: JobList;
        JobListItem: JobListItem;
        JobPatch: named.JobPatch;
        JobPatchSettings: named.JobPatchSettings;
        JobResume: named.JobResume;
        JobRun: JobRun;
        JobRunList: JobRunList;
        JobRunStart: named.JobRunStart;
        JobRunStartDeployment: named.JobRunStartDeployment;
        JobRunStartExternalDeployment: named.JobRunStartExternalDeployment;
        JobRunStartInternalDeployment: named.JobRunStartInternalDeployment;
        JobRunStartResult: named.JobRunStartResult;
        JobScale: named.JobScale;
        JobSettings: JobSettings;
        JobSettingsUpdate: named.JobSettingsUpdate;
        JobSuspend: named.JobSuspend;
        JobVcs: JobVcs;
        JobVcsDeployment: named.JobVcsDeployment;
        JobVcsInput: named.JobVcsInput;
        LatestBuildStatus: LatestBuildStatus;
        ListAddonBackupRestoresResponse: ListAddonBackupRestoresResponse;
        ListAddonBackupsResponse: ListAddonBackupsResponse;
        ListAddonContainersResponse: ListAddonContainersResponse;
        ListAddonRestoresResponse: ListAddonRestoresResponse;
        ListAddonsResponse: ListAddonsResponse;
        ListAiModelsResponse: ListAiModelsResponse;
        ListExternalAddonsResponse: ListExternalAddonsResponse;
        ListJobBuildsResponse: ListJobBuildsResponse;
        ListJobContainersResponse: ListJobContainersResponse;
        ListJobsResponse: ListJobsResponse;
        ListPlansResponse: named.ListPlansResponse;
        ListProjectSecretsResponse: ListProjectSecretsResponse;
        ListProjectsResponse: named.ListProjectsResponse;
        ListRegionsResponse: named.ListRegionsResponse;
        ListServiceBuildsResponse: ListServiceBuildsResponse;
        ListServiceContainersResponse: ListServiceContainersResponse;
        ListServicesResponse: ListServicesResponse;
        ListTagsResponse: ListTagsResponse;
        ListVolumesResponse: ListVolumesResponse;
        LogLine: named.LogLine;
        ManualJob: ManualJob;
        ManualJobCreate: named.ManualJobCreate;
        ManualJobPatch: named.ManualJobPatch;
        Metric: Metric;
        MetricValue: named.MetricValue;
        Metrics: Metrics;
        OtherAddonPatch: named.OtherAddonPatch;
        OverriddenVariable: named.OverriddenVariable;
        Pagination: named.Pagination;
        PatchAddonResponse: PatchAddonResponse;
        PatchBuildServiceResponse: PatchBuildServiceResponse;
        PatchCombinedServiceResponse: PatchCombinedServiceResponse;
        PatchCronJobResponse: PatchCronJobResponse;
        PatchDeploymentServiceResponse: PatchDeploymentServiceResponse;
        PatchJobResponse: PatchJobResponse;
        PatchManualJobResponse: PatchManualJobResponse;
        PatchProjectSecretResponse: PatchProjectSecretResponse;
        PathRule: PathRule;
        PathRuleInput: named.PathRuleInput;
        PauseAddonResponse: named.PauseAddonResponse;
        PauseJobResponse: named.PauseJobResponse;
        PauseServiceResponse: named.PauseServiceResponse;
        Plan: named.Plan;
        PlanList: named.PlanList;
        PortProtocol: PortProtocol;
        PrefixPathRule: PrefixPathRule;
        PrefixPathRuleInput: named.PrefixPathRuleInput;
        Project: Project;
        ProjectAddon: named.ProjectAddon;
        ProjectCreate: named.ProjectCreate;
        ProjectCreateInRegion: named.ProjectCreateInRegion;
        ProjectCreateOnCluster: named.ProjectCreateOnCluster;
        ProjectCustomRegistry: ProjectCustomRegistry;
        ProjectHostAliases: ProjectHostAliases;
        ProjectHostAliasesInput: named.ProjectHostAliasesInput;
        ProjectHostEntry: named.ProjectHostEntry;
        ProjectHostEntryInput: named.ProjectHostEntryInput;
        ProjectJob: ProjectJob;
        ProjectList: named.ProjectList;
        ProjectNetworking: ProjectNetworking;
        ProjectNetworkingInput: named.ProjectNetworkingInput;
        ProjectRestrictions: ProjectRestrictions;
        ProjectRestrictionsInput: named.ProjectRestrictionsInput;
        ProjectSecret: ProjectSecret;
        ProjectSecretAddonDependency: named.ProjectSecretAddonDependency;
        ProjectSecretAddonDependencyInput: named.ProjectSecretAddonDependencyInput;
        ProjectSecretAddonLink: named.ProjectSecretAddonLink;
        ProjectSecretAddonLinkDetails: named.ProjectSecretAddonLinkDetails;
        ProjectSecretAddonLinkKey: named.ProjectSecretAddonLinkKey;
        ProjectSecretAddonLinkUpdate: named.ProjectSecretAddonLinkUpdate;
        ProjectSecretAddonSecret: named.ProjectSecretAddonSecret;
        ProjectSecretCreate: named.ProjectSecretCreate;
        ProjectSecretDetails: ProjectSecretDetails;
        ProjectSecretKey: named.ProjectSecretKey;
        ProjectSecretKeyInput: named.ProjectSecretKeyInput;
        ProjectSecretList: ProjectSecretList;
        ProjectSecretListItem: ProjectSecretListItem;
        ProjectSecretPatch: named.ProjectSecretPatch;
        ProjectSecretRestrictions: ProjectSecretRestrictions;
        ProjectSecretRestrictionsInput: named.ProjectSecretRestrictionsInput;
        ProjectSecretUpdate: named.ProjectSecretUpdate;
        ProjectSecrets: named.ProjectSecrets;
        ProjectSecretsInput: named.ProjectSecretsInput;
        ProjectService: ProjectService;
        ProjectTailscale: ProjectTailscale;
        ProjectTailscaleInput: named.ProjectTailscaleInput;
        ProjectTailscaleOptions: named.ProjectTailscaleOptions;
        ProjectTailscaleOptionsInput: named.ProjectTailscaleOptionsInput;
        ProjectUpdate: named.ProjectUpdate;
        ProjectUpdateHostAliases: named.ProjectUpdateHostAliases;
        ProjectUpdateNetworking: named.ProjectUpdateNetworking;
        ProjectUpdateRestrictions: named.ProjectUpdateRestrictions;
        ProjectUpdateTailscale: named.ProjectUpdateTailscale;
        PullRequest: named.PullRequest;
        PullRequestList: named.PullRequestList;
        PutAddonResponse: PutAddonResponse;
        PutBuildServiceResponse: PutBuildServiceResponse;
        PutCombinedServiceResponse: PutCombinedServiceResponse;
        PutCronJobResponse: PutCronJobResponse;
        PutDeploymentServiceResponse: PutDeploymentServiceResponse;
        PutJobResponse: PutJobResponse;
        PutManualJobResponse: PutManualJobResponse;
        PutProjectSecretResponse: PutProjectSecretResponse;
        PutTagResponse: named.PutTagResponse;
        RegexHeaderCheck: named.RegexHeaderCheck;
        RegexHeaderCheckInput: named.RegexHeaderCheckInput;
        RegexPathRule: RegexPathRule;
        RegexPathRuleInput: named.RegexPathRuleInput;
        Region: named.Region;
        RegionGpuDevice: named.RegionGpuDevice;
        RegionList: named.RegionList;
        ResetAddonResponse: named.ResetAddonResponse;
        RestartAddonResponse: named.RestartAddonResponse;
        RestartServiceResponse: named.RestartServiceResponse;
        RestoreAddonBackupResponse: named.RestoreAddonBackupResponse;
        ResumeAddonResponse: named.ResumeAddonResponse;
        ResumeJobResponse: named.ResumeJobResponse;
        ResumeServiceResponse: named.ResumeServiceResponse;
        RetainBackupResponse: named.RetainBackupResponse;
        RunJobResponse: named.RunJobResponse;
        RuntimeEnvironment: named.RuntimeEnvironment;
        RuntimeEnvironmentDetails: named.RuntimeEnvironmentDetails;
        RuntimeEnvironmentEdit: named.RuntimeEnvironmentEdit;
        SavedAddon: SavedAddon;
        SavedBucketAddon: SavedBucketAddon;
        SavedJob: SavedJob;
        SavedJobDeployment: SavedJobDeployment;
        SavedJobSettings: SavedJobSettings;
        SavedProject: SavedProject;
        SavedProjectCustomRegistry: SavedProjectCustomRegistry;
        SavedProjectSecret: SavedProjectSecret;
        SavedTemplatedAddon: SavedTemplatedAddon;
        SavedVersionedAddon: SavedVersionedAddon;
        ScaleAddonResourcesResponse: named.ScaleAddonResourcesResponse;
        ScaleJobResponse: named.ScaleJobResponse;
        ScaleServiceResponse: named.ScaleServiceResponse;
        SecurePathConfiguration: SecurePathConfiguration;
        SecurePathConfigurationInput: named.SecurePathConfigurationInput;
        SecurePathPolicies: SecurePathPolicies;
        SecurePathPoliciesInput: named.SecurePathPoliciesInput;
        SecurePathPolicyGroups: SecurePathPolicyGroups;
        SecurePathPolicyGroupsInput: named.SecurePathPolicyGroupsInput;
        SecurePathRule: SecurePathRule;
        SecurePathRuleInput: named.SecurePathRuleInput;
        Service: Service;
        ServiceAutoscaling: ServiceAutoscaling;
        ServiceAutoscalingInput: named.ServiceAutoscalingInput;
        ServiceBuildConfiguration: ServiceBuildConfiguration;
        ServiceBuildConfigurationInput: named.ServiceBuildConfigurationInput;
        ServiceBuildOptionsUpdate: named.ServiceBuildOptionsUpdate;
        ServiceBuildOptionsUpdateDockerfile: named.ServiceBuildOptionsUpdateDockerfile;
        ServiceBuildStart: named.ServiceBuildStart;
        ServiceBuildStartFromBundle: named.ServiceBuildStartFromBundle;
        ServiceBuildStartFromGit: named.ServiceBuildStartFromGit;
        ServiceBundleData: named.ServiceBundleData;
        ServiceConsistentHash: ServiceConsistentHash;
        ServiceConsistentHashInput: named.ServiceConsistentHashInput;
        ServiceCreateDeployment: named.ServiceCreateDeployment;
        ServiceCreateOptions: named.ServiceCreateOptions;
        ServiceCreateOptionsInput: named.ServiceCreateOptionsInput;
        ServiceCreatePort: named.ServiceCreatePort;
        ServiceCrossProjectAccess: named.ServiceCrossProjectAccess;
        ServiceCrossProjectAccessInput: named.ServiceCrossProjectAccessInput;
        ServiceCustomMetric: ServiceCustomMetric;
        ServiceCustomMetricInput: named.ServiceCustomMetricInput;
        ServiceDeployment: ServiceDeployment;
        ServiceDeploymentSettings: ServiceDeploymentSettings;
        ServiceDeploymentStatus: ServiceDeploymentStatus;
        ServiceHorizontalAutoscaling: ServiceHorizontalAutoscaling;
        ServiceHorizontalAutoscalingInput: named.ServiceHorizontalAutoscalingInput;
        ServiceInternalDeployment: ServiceInternalDeployment;
        ServiceInternalDeploymentDetails: ServiceInternalDeploymentDetails;
        ServiceInternalDeploymentSettings: ServiceInternalDeploymentSettings;
        ServiceList: ServiceList;
        ServiceListItem: ServiceListItem;
        ServiceLoadBalancing: ServiceLoadBalancing;
        ServiceLoadBalancingInput: named.ServiceLoadBalancingInput;
        ServicePatchAutoscaling: named.ServicePatchAutoscaling;
        ServicePatchHorizontalAutoscaling: named.ServicePatchHorizontalAutoscaling;
        ServicePatchLoadBalancing: named.ServicePatchLoadBalancing;
        ServicePatchUserMetrics: named.ServicePatchUserMetrics;
        ServicePort: ServicePort;
        ServicePortCredential: ServicePortCredential;
        ServicePortCredentialInput: named.ServicePortCredentialInput;
        ServicePortDomain: named.ServicePortDomain;
        ServicePortHeaderCheck: named.ServicePortHeaderCheck;
        ServicePortList: ServicePortList;
        ServicePortSecurity: ServicePortSecurity;
        ServicePortSecuritySettings: ServicePortSecuritySettings;
        ServicePortSecuritySettingsInput: named.ServicePortSecuritySettingsInput;
        ServicePortSettings: ServicePortSettings;
        ServicePortSso: named.ServicePortSso;
        ServicePortSsoInput: named.ServicePortSsoInput;
        ServicePortUpdate: named.ServicePortUpdate;
        ServicePortsUpdate: named.ServicePortsUpdate;
        ServiceResume: named.ServiceResume;
        ServiceRolloutSettings: named.ServiceRolloutSettings;
        ServiceRolloutSettingsInput: named.ServiceRolloutSettingsInput;
        ServiceRolloutStrategy: ServiceRolloutStrategy;
        ServiceRolloutStrategyInput: named.ServiceRolloutStrategyInput;
        ServiceRuntimeEnvironmentEditResult: named.ServiceRuntimeEnvironmentEditResult;
        ServiceScale: named.ServiceScale;
        ServiceStatus: ServiceStatus;
        ServiceUserMetrics: ServiceUserMetrics;
        ServiceUserMetricsInput: named.ServiceUserMetricsInput;
        ServiceZonalRedundancy: ServiceZonalRedundancy;
        ServiceZonalRedundancyInput: named.ServiceZonalRedundancyInput;
        StartJobBuildResponse: named.StartJobBuildResponse;
        StartServiceBuildResponse: named.StartServiceBuildResponse;
        StringHeaderCheck: named.StringHeaderCheck;
        StringHeaderCheckInput: named.StringHeaderCheckInput;
        SuspendJobResponse: named.SuspendJobResponse;
        Tag: Tag;
        TagAdd: named.TagAdd;
        TagList: TagList;
        TagMatchExpression: TagMatchExpression;
        TagMatchExpressionInput: named.TagMatchExpressionInput;
        TagNodeAffinity: TagNodeAffinity;
        TagNodeAffinityInput: named.TagNodeAffinityInput;
        TagSandboxing: TagSandboxing;
        TagSandboxingInput: named.TagSandboxingInput;
        TagUpdate: named.TagUpdate;
        TemplatedAddonConfig: named.TemplatedAddonConfig;
        TemplatedAddonCreate: named.TemplatedAddonCreate;
        TemplatedAddonPatch: named.TemplatedAddonPatch;
        UnlinkAddonFromProjectSecretResponse: named.UnlinkAddonFromProjectSecretResponse;
        UpdateAddonNetworkSettingsResponse: named.UpdateAddonNetworkSettingsResponse;
        UpdateAddonSecurityRulesResponse: named.UpdateAddonSecurityRulesResponse;
        UpdateExternalAddonResponse: UpdateExternalAddonResponse;
        UpdateJobBuildOptionsResponse: named.UpdateJobBuildOptionsResponse;
        UpdateJobBuildSourceResponse: named.UpdateJobBuildSourceResponse;
        UpdateJobHealthChecksResponse: named.UpdateJobHealthChecksResponse;
        UpdateJobSettingsResponse: named.UpdateJobSettingsResponse;
        UpdateProjectResponse: UpdateProjectResponse;
        UpdateProjectSecretAddonLinkResponse: named.UpdateProjectSecretAddonLinkResponse;
        UpdateProjectSecretResponse: named.UpdateProjectSecretResponse;
        UpdateServiceBuildOptionsResponse: named.UpdateServiceBuildOptionsResponse;
        UpdateServiceBuildSourceResponse: named.UpdateServiceBuildSourceResponse;
        UpdateServiceDeploymentResponse: named.UpdateServiceDeploymentResponse;
        UpdateServiceHealthChecksResponse: named.UpdateServiceHealthChecksResponse;
        UpdateServicePortsResponse: named.UpdateServicePortsResponse;
        UpdateTagResponse: named.UpdateTagResponse;
        UpdateVolumeResponse: named.UpdateVolumeResponse;
        UpgradeAddonVersionResponse: named.UpgradeAddonVersionResponse;
        VariableDetails: named.VariableDetails;
        VcsData: VcsData;
        VersionedAddonConfig: VersionedAddonConfig;
        VersionedAddonCreate: named.VersionedAddonCreate;
        VersionedAddonPatch: named.VersionedAddonPatch;
        Volume: Volume;
        VolumeAttach: named.VolumeAttach;
        VolumeBackup: named.VolumeBackup;
        VolumeBackupCreate: named.VolumeBackupCreate;
        VolumeCreate: named.VolumeCreate;
        VolumeDetach: named.VolumeDetach;
        VolumeMount: named.VolumeMount;
        VolumeSource: named.VolumeSource;
        VolumeSourceObject: named.VolumeSourceObject;
        VolumeSpec: VolumeSpec;
        VolumeSpecInput: named.VolumeSpecInput;
        VolumeUpdate: named.VolumeUpdate;
        WorkloadMetadata: named.WorkloadMetadata;
        WorkloadMetadataInput: named.WorkloadMetadataInput;
        WorkloadReference: WorkloadReference;
        WorkloadReferenceInput: named.WorkloadReferenceInput;
    };
    responses: {
        /**
         * The request is malformed, or its body has a value that the API doesn't accept. `details`
         * names the fields.
         */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
        /** The resource is in a state that doesn't allow the request. */
        Conflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
        /** The token is valid but lacks the permission that the operation requires. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
        /** The path exists but doesn't support this method. `Allow` lists the methods that it supports. */
        MethodNotAllowed: {
            headers: {
                /** The methods that the path supports. */
                Allow?: string;
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** A resource that the path names doesn't exist. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
        /**
         * The API failed, or a gateway in front of it. The body is JSON if the API answered; a gateway
         * sends HTML, or no body.
         */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
                "text/html": string;
            };
        };
        /**
         * The rate limit of the current window is used up. `x-ratelimit-reset` says in how many
         * seconds the next window begins.
         */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
        /** The request has no token, or the token is wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": named.ErrorResponse;
            };
        };
    };
    parameters: {
        /** ID of the addon, a slug such as `example-addon`. */
        AddonId: string;
        /** ID of the backup, as lists of backups have it. */
        BackupId: string;
        /** ID of the build, as lists of builds have it. */
        BuildId: string;
        /**
         * Returns only logs of this container. To select several containers, repeat the query
         * parameter.
         */
        ContainerName: string[];
        /** Cursor from the previous page of results. It requests the next page. */
        Cursor: string;
        /** If true, the attached volumes are deleted too. */
        DeleteChildObjects: boolean;
        /** Returns only logs or metrics of this deployment. */
        DeploymentId: string;
        /**
         * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
         * be set.
         *
         * Integer.
         */
        Duration: number;
        /**
         * Returns logs or metrics that were generated before this time. For metrics, valid only if
         * `queryType` is `range`.
         */
        EndTime: string;
        /** ID of the external addon, which paths use. */
        ExternalAddonId: string;
        /** ID of the job, a slug such as `example-job`. */
        JobId: string;
        /** ID of the job run. */
        JobRunId: string;
        /** Number of log lines to return. */
        LineLimit: number;
        /** ID of the AI model. */
        LlmModelDeploymentId: string;
        /** Returns only logs or metrics of this build. */
        LogBuildId: string;
        /** Order of the log lines. */
        LogDirection: "backward" | "forward";
        /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
        LogQueryType: "range";
        /** Type of the logs. To select several types, repeat the query parameter. */
        LogType: ("cdn" | "mesh" | "ingress" | "runtime" | "build" | "backup" | "restore")[];
        /** Returns only metrics of this container. */
        MetricContainerName: string;
        /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
        MetricQueryType: "range" | "single";
        /**
         * Returns metrics at this time. Without it, the current time is used. Valid only if
         * `queryType` is `single`.
         */
        MetricTime: string;
        /** Type of the metric. To select several types, repeat the query parameter. */
        MetricType: ("cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume")[];
        /**
         * Number of the page to return.
         *
         * Integer.
         */
        Page: number;
        /**
         * Number of results per request, at most 100 per page.
         *
         * Integer.
         */
        PerPage: number;
        /** ID of the project, a slug such as `default-project`. */
        ProjectId: string;
        /** Returns only log lines that match this regular expression. */
        RegexIncludes: string;
        /** Returns only log lines that don't match this regular expression. */
        RegexNotIncludes: string;
        /**
         * If true, templated secrets are returned with their inferred values instead of as template
         * strings.
         */
        ReplaceTemplatedValues: "true";
        /** ID of the tag, which paths use. */
        ResourceTagId: string;
        /** Returns only external addons of this resource type: `s3` or `rds`. */
        ResourceType: string;
        /** ID of the restore, as lists of restores have it. */
        RestoreId: string;
        /** Returns only containers, logs or metrics of this job run. */
        RunId: string;
        /** ID of the backup schedule. */
        ScheduleId: string;
        /** ID of the secret group. */
        SecretId: string;
        /** ID of the service, a slug such as `example-service`. */
        ServiceId: string;
        /** ID of the source addon. Give it when the backup is a global backup. */
        SourceAddonId: string;
        /** ID of the source project. Give it when the backup is a global backup. */
        SourceProjectId: string;
        /**
         * Returns logs or metrics that were generated after this time. For metrics, valid only if
         * `queryType` is `range`.
         */
        StartTime: string;
        /**
         * Returns only external addons with this status: `creating`, `active`, `error`, `deleting` or
         * `deleted`.
         */
        Status: string;
        /** Returns only log lines that contain this text. */
        TextIncludes: string;
        /** Returns only log lines that don't contain this text. */
        TextNotIncludes: string;
        /**
         * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
         * (for a secret group, those of linked addons), `all` both. Default: both.
         */
        VariableScope: "this" | "inherited" | "all";
        /** ID of the volume, which paths use. */
        VolumeId: string;
    };
    requestBodies: never;
    headers: {
        /** Number of requests that the caller may make in one window: by default 1000 per hour. */
        RateLimitLimit: number;
        /** Number of requests left in the current window. */
        RateLimitRemaining: number;
        /** Seconds until the current window ends and the full number of requests is available again. */
        RateLimitReset: number;
    };
    pathItems: never;
}

export interface operations {
    listAddons: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addons of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAddonsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the addon. */
        requestBody: {
            content: {
                "application/json": named.AddonCreate;
            };
        };
        responses: {
            /** The addon after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new addon. */
        requestBody: {
            content: {
                "application/json": named.AddonCreate;
            };
        };
        responses: {
            /** The created addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.AddonPatch;
            };
        };
        responses: {
            /** The addon after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonBackupSchedules: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup schedules of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAddonBackupSchedulesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createAddonBackupSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Settings of the new backup schedule. */
        requestBody: {
            content: {
                "application/json": named.AddonBackupScheduleSettingsInput;
            };
        };
        responses: {
            /** The created backup schedule. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.CreateAddonBackupScheduleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteAddonBackupSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup schedule was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteAddonBackupScheduleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAddonBackups: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backups of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAddonBackupsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    backupAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Settings of the backup. */
        requestBody: {
            content: {
                "application/json": named.AddonBackupCreate;
            };
        };
        responses: {
            /** The started backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAddonBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteAddonBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteAddonBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AbortBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortBackupRestore: {
        parameters: {
            query?: {
                /** ID of the source project. Give it when the backup is a global backup. */
                sourceProjectId?: components["parameters"]["SourceProjectId"];
                /** ID of the source addon. Give it when the backup is a global backup. */
                sourceAddonId?: components["parameters"]["SourceAddonId"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        /** Which restore to abort. */
        requestBody: {
            content: {
                "application/json": named.AddonBackupRestoreAbort;
            };
        };
        responses: {
            /** The restore was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AbortBackupRestoreResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBackupDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link for downloading the backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetBackupDownloadLinkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonBackupLogs: {
        parameters: {
            query?: {
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetAddonBackupLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreAddonBackup: {
        parameters: {
            query?: {
                /** ID of the source project. Give it when the backup is a global backup. */
                sourceProjectId?: components["parameters"]["SourceProjectId"];
                /** ID of the source addon. Give it when the backup is a global backup. */
                sourceAddonId?: components["parameters"]["SourceAddonId"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The started restore. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.RestoreAddonBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAddonBackupRestores: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
                /** ID of the source project. Give it when the backup is a global backup. */
                sourceProjectId?: components["parameters"]["SourceProjectId"];
                /** ID of the source addon. Give it when the backup is a global backup. */
                sourceAddonId?: components["parameters"]["SourceAddonId"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The restores of the backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAddonBackupRestoresResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonRestoreLogs: {
        parameters: {
            query?: {
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
                /** ID of the restore, as lists of restores have it. */
                restoreId: components["parameters"]["RestoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the restore. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetAddonRestoreLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    retainBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup is kept. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.RetainBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAddonContainers: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The containers of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAddonContainersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The credentials of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetAddonCredentialsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    importAddonBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Database to import. */
        requestBody: {
            content: {
                "application/json": named.AddonBackupImport;
            };
        };
        responses: {
            /** The import was requested. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonLogs: {
        parameters: {
            query?: {
                /** Type of the logs. To select several types, repeat the query parameter. */
                type?: components["parameters"]["LogType"];
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetAddonLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonMetrics: {
        parameters: {
            query?: {
                /** Returns only metrics of this container. */
                containerName?: components["parameters"]["MetricContainerName"];
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAddonMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateAddonNetworkSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Network settings to change. */
        requestBody: {
            content: {
                "application/json": named.AddonNetworkSettingsUpdate;
            };
        };
        responses: {
            /** The network settings were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateAddonNetworkSettingsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon was paused. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.PauseAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resetAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon was reset. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ResetAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restartAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon was restarted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.RestartAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAddonRestores: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The restores of the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAddonRestoresResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resumeAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The addon was resumed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ResumeAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    scaleAddonResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Resources to change. */
        requestBody: {
            content: {
                "application/json": named.AddonScale;
            };
        };
        responses: {
            /** The resources of the addon were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ScaleAddonResourcesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateAddonSecurityRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Security rules of the addon. */
        requestBody: {
            content: {
                "application/json": named.AddonSecurityRulesUpdate;
            };
        };
        responses: {
            /** The security rules were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateAddonSecurityRulesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAddonVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version of the addon and its upgrades. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAddonVersionDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    upgradeAddonVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Version to upgrade to. */
        requestBody: {
            content: {
                "application/json": named.AddonVersionUpgrade;
            };
        };
        responses: {
            /** The upgrade of the addon was requested. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpgradeAddonVersionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAiModels: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The AI models of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAiModelsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createAiModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new AI model. */
        requestBody: {
            content: {
                "application/json": named.AiModelCreate;
            };
        };
        responses: {
            /** The AI model was created. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAiModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the AI model. */
                llmModelDeploymentId: components["parameters"]["LlmModelDeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The AI model. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAiModelResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateAiModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the AI model. */
                llmModelDeploymentId: components["parameters"]["LlmModelDeploymentId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.AiModelUpdate;
            };
        };
        responses: {
            /** The AI model was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteAiModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the AI model. */
                llmModelDeploymentId: components["parameters"]["LlmModelDeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The AI model was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteAiModelResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listExternalAddons: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
                /** Returns only external addons of this resource type: `s3` or `rds`. */
                resourceType?: components["parameters"]["ResourceType"];
                /**
                 * Returns only external addons with this status: `creating`, `active`, `error`, `deleting` or
                 * `deleted`.
                 */
                status?: components["parameters"]["Status"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The external addons of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListExternalAddonsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createExternalAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new external addon. */
        requestBody: {
            content: {
                "application/json": named.ExternalAddonInput;
            };
        };
        responses: {
            /** The created external addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateExternalAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getExternalAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the external addon, which paths use. */
                externalAddonId: components["parameters"]["ExternalAddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The external addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetExternalAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteExternalAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the external addon, which paths use. */
                externalAddonId: components["parameters"]["ExternalAddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The external addon was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteExternalAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateExternalAddon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the external addon, which paths use. */
                externalAddonId: components["parameters"]["ExternalAddonId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ExternalAddonUpdate;
            };
        };
        responses: {
            /** The external addon after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateExternalAddonResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The jobs of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListJobsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the job. */
        requestBody: {
            content: {
                "application/json": named.JobCreate;
            };
        };
        responses: {
            /** The job after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new job. */
        requestBody: {
            content: {
                "application/json": named.JobCreate;
            };
        };
        responses: {
            /** The created job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putCronJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the job. */
        requestBody: {
            content: {
                "application/json": named.CronJobCreate;
            };
        };
        responses: {
            /** The job after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutCronJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCronJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new job. */
        requestBody: {
            content: {
                "application/json": named.CronJobCreate;
            };
        };
        responses: {
            /** The created job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCronJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchCronJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.CronJobPatch;
            };
        };
        responses: {
            /** The job after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchCronJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putManualJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the job. */
        requestBody: {
            content: {
                "application/json": named.ManualJobCreate;
            };
        };
        responses: {
            /** The job after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutManualJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createManualJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new job. */
        requestBody: {
            content: {
                "application/json": named.ManualJobCreate;
            };
        };
        responses: {
            /** The created job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateManualJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchManualJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ManualJobPatch;
            };
        };
        responses: {
            /** The job after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchManualJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.JobPatch;
            };
        };
        responses: {
            /** The job after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBranches: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The branches of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobBranchesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listJobBuilds: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The builds of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListJobBuildsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startJobBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Commit to build, and overrides for the build. */
        requestBody: {
            content: {
                "application/json": named.JobBuildStart;
            };
        };
        responses: {
            /** The started build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.StartJobBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBuildArguments: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editJobBuildArguments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Build arguments and secret files to set. */
        requestBody: {
            content: {
                "application/json": named.BuildArgumentsEdit;
            };
        };
        responses: {
            /** The build arguments were set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.EditJobBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBuildArgumentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobBuildArgumentDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBuildLogs: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobBuildLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBuildMetrics: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobBuildMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateJobBuildOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Build options to change. */
        requestBody: {
            content: {
                "application/json": named.JobBuildOptionsUpdate;
            };
        };
        responses: {
            /** The build options were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateJobBuildOptionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateJobBuildSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Repository to build from. */
        requestBody: {
            content: {
                "application/json": named.BuildSourceUpdate;
            };
        };
        responses: {
            /** The repository was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateJobBuildSourceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortJobBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AbortJobBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listJobContainers: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
                /** Returns only containers, logs or metrics of this job run. */
                runId?: components["parameters"]["RunId"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The containers of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListJobContainersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deployment of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobDeploymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateJobDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Image to run, or what to start in it. */
        requestBody: {
            content: {
                "application/json": named.DeploymentUpdate;
            };
        };
        responses: {
            /** The deployment was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health checks of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateJobHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Health checks of the job. */
        requestBody: {
            content: {
                "application/json": named.HealthChecksUpdate;
            };
        };
        responses: {
            /** The health checks were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateJobHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobLogs: {
        parameters: {
            query?: {
                /** Returns only containers, logs or metrics of this job run. */
                runId?: components["parameters"]["RunId"];
                /** Type of the logs. To select several types, repeat the query parameter. */
                type?: components["parameters"]["LogType"];
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobMetrics: {
        parameters: {
            query?: {
                /** Returns only containers, logs or metrics of this job run. */
                runId?: components["parameters"]["RunId"];
                /** Returns only metrics of this container. */
                containerName?: components["parameters"]["MetricContainerName"];
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job was paused. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.PauseJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobPullRequests: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pull requests of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobPullRequestsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.JobResume;
            };
        };
        responses: {
            /** The job was resumed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ResumeJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobRuns: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runs of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetJobRunsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    runJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Overrides for the run. */
        requestBody: {
            content: {
                "application/json": named.JobRunStart;
            };
        };
        responses: {
            /** The started run. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.RunJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRunDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
                /** ID of the job run. */
                runId: components["parameters"]["JobRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run of the job. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetRunDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortJobRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
                /** ID of the job run. */
                runId: components["parameters"]["JobRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AbortJobRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobRuntimeEnvironment: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editJobRuntimeEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Environment variables and secret files to set. */
        requestBody: {
            content: {
                "application/json": named.RuntimeEnvironmentEdit;
            };
        };
        responses: {
            /** The runtime environment was set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.EditJobRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getJobRuntimeEnvironmentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetJobRuntimeEnvironmentDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    scaleJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Scaling settings to change. */
        requestBody: {
            content: {
                "application/json": named.JobScale;
            };
        };
        responses: {
            /** The scaling was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ScaleJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateJobSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.JobSettingsUpdate;
            };
        };
        responses: {
            /** The settings were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateJobSettingsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    suspendJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the job, a slug such as `example-job`. */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** Whether to suspend the schedule. */
        requestBody: {
            content: {
                "application/json": named.JobSuspend;
            };
        };
        responses: {
            /** The schedule was suspended, or its suspension ended. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.SuspendJobResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    healthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status of the API. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDnsId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The string from which host names are generated. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetDnsIdResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The plans that are available. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ListPlansResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The regions that are available. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ListRegionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects of the user or team. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ListProjectsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createOrUpdateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the project. */
        requestBody: {
            content: {
                "application/json": named.ProjectCreate;
            };
        };
        responses: {
            /** The project after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateOrUpdateProjectResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the new project. */
        requestBody: {
            content: {
                "application/json": named.ProjectCreate;
            };
        };
        responses: {
            /** The created project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateProjectResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetProjectResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: {
                /**
                 * If true, the resources in the project are deleted too. Otherwise, only an empty project can
                 * be deleted.
                 */
                delete_child_objects?: boolean;
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteProjectResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ProjectUpdate;
            };
        };
        responses: {
            /** The project after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateProjectResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listProjectSecrets: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret groups of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListProjectSecretsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the secret group. */
        requestBody: {
            content: {
                "application/json": named.ProjectSecretCreate;
            };
        };
        responses: {
            /** The secret group after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new secret group. */
        requestBody: {
            content: {
                "application/json": named.ProjectSecretCreate;
            };
        };
        responses: {
            /** The created secret group. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getProjectSecret: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret group. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ProjectSecretUpdate;
            };
        };
        responses: {
            /** The secret group was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret group was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ProjectSecretPatch;
            };
        };
        responses: {
            /** The secret group after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getProjectSecretAddonLinkDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link between the secret group and the addon. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetProjectSecretAddonLinkDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateProjectSecretAddonLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        /** Keys to link. */
        requestBody: {
            content: {
                "application/json": named.ProjectSecretAddonLinkUpdate;
            };
        };
        responses: {
            /** The link after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateProjectSecretAddonLinkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unlinkAddonFromProjectSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
                /** ID of the addon, a slug such as `example-addon`. */
                addonId: components["parameters"]["AddonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link was removed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UnlinkAddonFromProjectSecretResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getProjectSecretDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the secret group. */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret group together with its linked addons. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetProjectSecretDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The services of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServicesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": named.BuildServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": named.BuildServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.BuildServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": named.CombinedServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": named.CombinedServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchCombinedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.CombinedServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchCombinedServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the service. */
        requestBody: {
            content: {
                "application/json": named.DeploymentServiceCreate;
            };
        };
        responses: {
            /** The service after the request. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PutDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new service. */
        requestBody: {
            content: {
                "application/json": named.DeploymentServiceCreate;
            };
        };
        responses: {
            /** The created service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchDeploymentService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.DeploymentServicePatch;
            };
        };
        responses: {
            /** The service after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchDeploymentServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteService: {
        parameters: {
            query?: {
                /** If true, the attached volumes are deleted too. */
                delete_child_objects?: components["parameters"]["DeleteChildObjects"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBranches: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The branches of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceBranchesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceBuilds: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The builds of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServiceBuildsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** What to build: an archive, or a commit of the repository. */
        requestBody: {
            content: {
                "application/json": named.ServiceBuildStart;
            };
        };
        responses: {
            /** The started build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.StartServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildArguments: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editServiceBuildArguments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Build arguments and secret files to set. */
        requestBody: {
            content: {
                "application/json": named.BuildArgumentsEdit;
            };
        };
        responses: {
            /** The build arguments were set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.EditServiceBuildArgumentsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildArgumentsDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build arguments with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceBuildArgumentsDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    clearServiceBuildCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build cache was cleared. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ClearServiceBuildCacheResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildLogs: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceBuildLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuildMetrics: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this build. */
                buildId?: components["parameters"]["LogBuildId"];
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the builds. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceBuildOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Build options to change. */
        requestBody: {
            content: {
                "application/json": named.ServiceBuildOptionsUpdate;
            };
        };
        responses: {
            /** The build options were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateServiceBuildOptionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceBuildSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Repository to build from. */
        requestBody: {
            content: {
                "application/json": named.BuildSourceUpdate;
            };
        };
        responses: {
            /** The repository was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateServiceBuildSourceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    abortServiceBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
                /** ID of the build, as lists of builds have it. */
                buildId: components["parameters"]["BuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The build was aborted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AbortServiceBuildResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listServiceContainers: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The containers of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListServiceContainersResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deployment of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceDeploymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Image to run, or what to start in it. */
        requestBody: {
            content: {
                "application/json": named.DeploymentUpdate;
            };
        };
        responses: {
            /** The deployment was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateServiceDeploymentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health checks of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServiceHealthChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Health checks of the service. */
        requestBody: {
            content: {
                "application/json": named.HealthChecksUpdate;
            };
        };
        responses: {
            /** The health checks were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateServiceHealthChecksResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceLogs: {
        parameters: {
            query?: {
                /** Returns only logs or metrics of this deployment. */
                deploymentId?: components["parameters"]["DeploymentId"];
                /** Type of the logs. To select several types, repeat the query parameter. */
                type?: components["parameters"]["LogType"];
                /**
                 * Returns only logs of this container. To select several containers, repeat the query
                 * parameter.
                 */
                containerName?: components["parameters"]["ContainerName"];
                /** How logs are selected. `range` selects a range of logs, and the request returns immediately. */
                queryType?: components["parameters"]["LogQueryType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Number of log lines to return. */
                lineLimit?: components["parameters"]["LineLimit"];
                /** Order of the log lines. */
                direction?: components["parameters"]["LogDirection"];
                /** Returns only log lines that contain this text. */
                textIncludes?: components["parameters"]["TextIncludes"];
                /** Returns only log lines that don't contain this text. */
                textNotIncludes?: components["parameters"]["TextNotIncludes"];
                /** Returns only log lines that match this regular expression. */
                regexIncludes?: components["parameters"]["RegexIncludes"];
                /** Returns only log lines that don't match this regular expression. */
                regexNotIncludes?: components["parameters"]["RegexNotIncludes"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceLogsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceMetrics: {
        parameters: {
            query?: {
                /** Whether metrics are selected for a time range (`range`) or for one point in time (`single`). */
                queryType?: components["parameters"]["MetricQueryType"];
                /** Type of the metric. To select several types, repeat the query parameter. */
                metricTypes?: components["parameters"]["MetricType"];
                /**
                 * Returns logs or metrics that were generated after this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                startTime?: components["parameters"]["StartTime"];
                /**
                 * Returns logs or metrics that were generated before this time. For metrics, valid only if
                 * `queryType` is `range`.
                 */
                endTime?: components["parameters"]["EndTime"];
                /**
                 * Length of the time range in seconds. If it is set, only one of `startTime` and `endTime` can
                 * be set.
                 *
                 * Integer.
                 */
                duration?: components["parameters"]["Duration"];
                /** Returns only metrics of this container. */
                containerName?: components["parameters"]["MetricContainerName"];
                /** Returns only logs or metrics of this deployment. */
                deploymentId?: components["parameters"]["DeploymentId"];
                /**
                 * Returns metrics at this time. Without it, the current time is used. Valid only if
                 * `queryType` is `single`.
                 */
                time?: components["parameters"]["MetricTime"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceMetricsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was paused. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.PauseServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServicePorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ports of the service. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServicePortsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateServicePorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Ports of the service. */
        requestBody: {
            content: {
                "application/json": named.ServicePortsUpdate;
            };
        };
        responses: {
            /** The ports were changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateServicePortsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServicePullRequests: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pull requests of the repository. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServicePullRequestsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restartService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service was restarted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.RestartServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resumeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.ServiceResume;
            };
        };
        responses: {
            /** The service was resumed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ResumeServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceRuntimeEnvironment: {
        parameters: {
            query?: {
                /**
                 * Which secrets to return: `this` only those of the resource, `inherited` only inherited ones
                 * (for a secret group, those of linked addons), `all` both. Default: both.
                 */
                show?: components["parameters"]["VariableScope"];
                /**
                 * If true, templated secrets are returned with their inferred values instead of as template
                 * strings.
                 */
                replaceTemplatedValues?: components["parameters"]["ReplaceTemplatedValues"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    editServiceRuntimeEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Environment variables and secret files to set. */
        requestBody: {
            content: {
                "application/json": named.RuntimeEnvironmentEdit;
            };
        };
        responses: {
            /** The runtime environment was set. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.EditServiceRuntimeEnvironmentResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getServiceRuntimeEnvironmentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runtime environment with details. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetServiceRuntimeEnvironmentDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    scaleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the service, a slug such as `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Scaling settings to change. */
        requestBody: {
            content: {
                "application/json": named.ServiceScale;
            };
        };
        responses: {
            /** The scaling was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.ScaleServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags for resources. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListTagsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    putTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the tag. */
        requestBody: {
            content: {
                "application/json": named.TagAdd;
            };
        };
        responses: {
            /** The tag was created or updated. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.PutTagResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the new tag. */
        requestBody: {
            content: {
                "application/json": named.TagAdd;
            };
        };
        responses: {
            /** The created tag. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddTagResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the tag, which paths use. */
                resourceTagId: components["parameters"]["ResourceTagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetTagResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the tag, which paths use. */
                resourceTagId: components["parameters"]["ResourceTagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteTagResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the tag, which paths use. */
                resourceTagId: components["parameters"]["ResourceTagId"];
            };
            cookie?: never;
        };
        /** Settings to change. */
        requestBody: {
            content: {
                "application/json": named.TagUpdate;
            };
        };
        responses: {
            /** The tag was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateTagResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVolumes: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The volumes of the project. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListVolumesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** Settings of the new volume. */
        requestBody: {
            content: {
                "application/json": named.VolumeCreate;
            };
        };
        responses: {
            /** The created volume. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The volume. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        /** Mounts and storage size to change. */
        requestBody: {
            content: {
                "application/json": named.VolumeUpdate;
            };
        };
        responses: {
            /** The volume was changed. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.UpdateVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The volume was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    attachVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        /** What to attach the volume to. */
        requestBody: {
            content: {
                "application/json": named.VolumeAttach;
            };
        };
        responses: {
            /** The volume was attached. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.AttachVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVolumeBackups: {
        parameters: {
            query?: {
                /**
                 * Number of results per request, at most 100 per page.
                 *
                 * Integer.
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * Number of the page to return.
                 *
                 * Integer.
                 */
                page?: components["parameters"]["Page"];
                /** Cursor from the previous page of results. It requests the next page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backups of the volume. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetVolumeBackupsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    backupVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        /** Name and description of the backup. */
        requestBody: {
            content: {
                "application/json": named.VolumeBackupCreate;
            };
        };
        responses: {
            /** The started backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.BackupVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVolumeBackupDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.GetVolumeBackupDetailsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVolumeBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
                /** ID of the backup, as lists of backups have it. */
                backupId: components["parameters"]["BackupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backup was deleted. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DeleteVolumeBackupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    detachVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the project, a slug such as `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** ID of the volume, which paths use. */
                volumeId: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        /** What to detach the volume from. */
        requestBody: {
            content: {
                "application/json": named.VolumeDetach;
            };
        };
        responses: {
            /** The volume was detached. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": named.DetachVolumeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
