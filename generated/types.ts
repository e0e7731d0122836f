// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Envelope of the response. */
export interface AbortBackupResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface AbortBackupRestoreResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface AbortJobBuildResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface AbortJobRunResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface AbortServiceBuildResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface AddTagResponse {
    /** The created tag with all its settings. */
    data: Tag;
}

/** An addon, such as a database, with its configuration. */
export interface Addon {
    /** ID of the addon. */
    id: string;
    /** Name of the addon. */
    name: string;
    /** Full identifier of the addon. */
    appId: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the addon, for people. */
    description?: string;
    /**
     * When the addon was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** Status of the addon. */
    status: "preDeployment" | "triggerAllocation" | "allocating" | "postDeployment" | "running" | "paused" | "scaling" | "upgrading" | "resetting" | "backup" | "restore" | "failed" | "error" | "errorAllocating" | "deleting" | "deleted" | (string & {});
    /** Specification of the addon. */
    spec?: AddonSpec;
    /** Cluster on which the addon runs. */
    cluster?: Cluster;
}

/** Custom destination in which a snapshot is stored too. */
export interface AddonAdditionalDestination {
    /**
     * Additional custom destination in which the snapshot is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    destinationId: string;
    /**
     * Number of days for which the additional backup is kept.
     *
     * Integer.
     */
    retentionTime?: number;
    /** Type of the backup destination. */
    type: "custom" | (string & {});
}

/** Custom destination in which a snapshot is stored too. */
export interface AddonAdditionalDestinationInput {
    /**
     * Additional custom destination in which the snapshot is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    destinationId: string;
    /**
     * Number of days for which the additional backup is kept.
     *
     * Integer.
     */
    retentionTime?: number;
    /** Type of the backup destination. */
    type: "custom";
}

/** A backup of an addon, with its latest restore. */
export interface AddonBackup {
    /** ID of the backup. */
    id: string;
    /** Name of the backup. */
    name: string;
    /** Unique ID of the backup. */
    uid: string;
    /** Status of the backup. */
    status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
    /**
     * When the backup was started.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /**
     * When the backup was completed.
     *
     * Format `date-time`.
     */
    completedAt?: string;
    /** Configuration of the backup. */
    config?: AddonBackupConfig;
    /** Latest restore of the backup. */
    lastRestore?: {
        /**
         * Time of the restore.
         *
         * Format `date-time`.
         */
        restoreTimestamp: string;
        /** Status of the restore. */
        status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
        /**
         * When the restore was completed.
         *
         * Format `date-time`.
         */
        completedAt?: string;
    };
}

/** Type and size of a backup. */
export interface AddonBackupConfig {
    /** Source of the backup. */
    source?: {
        /** Type of the backup. */
        type?: "fileUpload" | "liveInstance" | "snapshot" | "externalDump" | "sameAddon" | (string & {});
    };
    /** Number of bytes that the backup takes up. */
    size: string;
    /**
     * Version that the addon had at the time of the backup. A restore of a backup of type
     * `snapshot` sets the addon to this version.
     */
    addonVersion?: string;
}

/** Settings of the backup to make. */
export interface AddonBackupCreate {
    /**
     * Name of the backup. Without it, a default name that contains the current date is generated.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z0-9]+((-|\s|\/|:)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
    /** Type of the backup. Default: `snapshot`. */
    backupType?: "dump" | "snapshot";
    /** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
    compressionType?: "gz" | "zstd";
    /**
     * Custom destination in which the backup is stored. Applies only to dump backups. Without it,
     * the backup is stored in a destination that Northflank manages.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
    /** Custom destinations in which the snapshot is stored too. */
    additionalDestinations?: AddonAdditionalDestinationInput[];
}

/** Temporary link for downloading a backup. */
export interface AddonBackupDownloadLink {
    /**
     * URL from which the backup can be downloaded. Keep it secret: the backup contains the data of
     * the addon.
     */
    downloadLink: string;
}

/** Database to import: a running one, or an archive. */
export type AddonBackupImport = AddonBackupImportConnectionString | AddonBackupImportUrl;

/** Import of a running database, which a connection string names. */
export interface AddonBackupImportConnectionString {
    /**
     * Name of the backup. Without it, a default name that contains the current date is generated.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z0-9]+((-|\s|\/|:)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
    /** Connection string of a database. */
    connectionString: string;
    /**
     * If true, all databases are detected and imported. If false, only the database in the
     * connection string is imported.
     */
    importAllDatabases?: boolean;
    /** Compression algorithm with which the imported file is stored. Default: `gz`. */
    compressionType?: "gz" | "zstd";
    /**
     * Custom destination in which the imported backup is stored. Without it, the backup is stored
     * in a destination that Northflank manages.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
}

/** Import of an archive, which is downloaded from a URL. */
export interface AddonBackupImportUrl {
    /**
     * Name of the backup. Without it, a default name that contains the current date is generated.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z0-9]+((-|\s|\/|:)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
    /** URL of an existing backup in a GNU zip (.gz) file. */
    importUrl: string;
    /**
     * Custom destination in which the imported backup is stored. Without it, the backup is stored
     * in a destination that Northflank manages.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
}

/** A page of backups. */
export interface AddonBackupList {
    /** List of backups. */
    backups?: AddonBackupListItem[];
}

/** A backup in a list. */
export interface AddonBackupListItem {
    /** ID of the backup. */
    id: string;
    /** Name of the backup. */
    name: string;
    /** Unique ID of the backup. */
    uid: string;
    /** Status of the backup. */
    status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
    /**
     * When the backup was started.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /**
     * When the backup was completed.
     *
     * Format `date-time`.
     */
    completedAt: string;
    /** Configuration of the backup. */
    config?: AddonBackupListItemConfig;
    /**
     * Custom destination in which the dump backup is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
}

/** Type, size and destinations of a backup in a list. */
export interface AddonBackupListItemConfig {
    /** Source of the backup. */
    source?: {
        /** Type of the backup. */
        type?: "fileUpload" | "liveInstance" | "snapshot" | "externalDump" | "sameAddon" | (string & {});
    };
    /** Number of bytes that the backup takes up. */
    size: string;
    /** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
    compressionType?: "gz" | "zstd" | (string & {});
    /** Custom destinations in which the snapshot is stored too. */
    additionalDestinations?: AddonAdditionalDestination[];
    /**
     * Version that the addon had at the time of the backup. A restore of a backup of type
     * `snapshot` sets the addon to this version.
     */
    addonVersion?: string;
}

/** A restore that was made from a given backup. */
export interface AddonBackupRestore {
    /** ID of the restore. */
    id: string;
    /** Status of the restore. */
    status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
    /**
     * Time of the restore.
     *
     * Format `date-time`.
     */
    restoreTimestamp: string;
    /**
     * When the restore was completed.
     *
     * Format `date-time`.
     */
    completedAt?: string;
}

/** Which restore to abort. */
export interface AddonBackupRestoreAbort {
    /** ID of the restore that is aborted. */
    restoreId: string;
}

/** A page of restores of a backup. */
export interface AddonBackupRestoreList {
    /** List of restores. */
    restores?: AddonBackupRestore[];
}

/** A schedule by which backups are made. */
export interface AddonBackupSchedule {
    /** ID of the schedule. */
    id: string;
    /** How backups are made: as a `dump` or a `snapshot`. */
    backupType: "dump" | "snapshot" | (string & {});
    /** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
    backupCompressionType?: "gz" | "zstd" | (string & {});
    /** Custom destinations in which the snapshot is stored too. */
    additionalDestinations?: AddonAdditionalDestination[];
    /**
     * Custom destination in which the dump backup is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
    /** When the backups are made. */
    scheduling?: AddonScheduling;
    /**
     * Number of days for which the backup is kept.
     *
     * Integer.
     */
    retentionTime: number;
    /**
     * When the backup schedule was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /**
     * When the backup schedule was last changed.
     *
     * Format `date-time`.
     */
    updatedAt: string;
}

/** The backup schedule that was created. */
export interface AddonBackupScheduleCreateResult {
    /** ID of the schedule. */
    id: string;
}

/** The schedules by which backups of an addon are made. */
export interface AddonBackupScheduleList {
    /** List of backup schedules. */
    schedules?: AddonBackupSchedule[];
}

/** Settings of a backup schedule: when backups are made, how, and where they are stored. */
export interface AddonBackupScheduleSettings {
    /** When the backups are made. */
    scheduling?: AddonScheduling;
    /** How backups are made: as a `dump` or a `snapshot`. */
    backupType: "dump" | "snapshot" | (string & {});
    /**
     * Custom destination in which the dump backup is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
    /** Custom destinations in which the snapshot is stored too. */
    additionalDestinations?: AddonAdditionalDestination[];
    /** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
    compressionType?: "gz" | "zstd" | (string & {});
    /**
     * Number of days for which the backup is kept.
     *
     * Integer.
     */
    retentionTime: number;
}

/** Settings of a backup schedule: when backups are made, how, and where they are stored. */
export interface AddonBackupScheduleSettingsInput {
    /** When the backups are made. */
    scheduling?: AddonSchedulingInput;
    /** How backups are made: as a `dump` or a `snapshot`. */
    backupType: "dump" | "snapshot";
    /**
     * Custom destination in which the dump backup is stored.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    customDestinationId?: string;
    /** Custom destinations in which the snapshot is stored too. */
    additionalDestinations?: AddonAdditionalDestinationInput[];
    /** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
    compressionType?: "gz" | "zstd";
    /**
     * Number of days for which the backup is kept.
     *
     * Integer.
     */
    retentionTime: number;
}

/** Backup from which an addon is created, by its unique ID. */
export interface AddonBackupUidSource {
    /**
     * The backup, by its `uid`.
     *
     * Format `uuid`.
     */
    backupUid: string;
}

/** Backup from which an addon is created, by its unique ID. */
export interface AddonBackupUidSourceInput {
    /**
     * The backup, by its `uid`.
     *
     * Format `uuid`.
     */
    backupUid: string;
}

/** Plan, storage and replicas of an addon. */
export interface AddonBilling {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * Type of the storage. Configurable only if a feature flag for it is enabled for your account.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Disk space of the addon in megabytes.
     *
     * Integer.
     */
    storage: number;
    /**
     * Number of replicas of the addon.
     *
     * Integer.
     */
    replicas: number;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: {
        /** Whether instances are distributed over zones. */
        type?: "required" | "disabled" | (string & {});
        /**
         * Number of zones that must be in use before a zone gets a second container. Applies only if
         * `type` is `required`.
         *
         * Integer.
         */
        minZones?: number;
    };
    /** How the disk is enlarged automatically. */
    diskAutoscaling?: AddonDiskAutoscaling;
}

/** Plan, storage and replicas of an addon. */
export interface AddonBillingInput {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * Type of the storage. Configurable only if a feature flag for it is enabled for your account.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Disk space of the addon in megabytes.
     *
     * Integer.
     */
    storage: number;
    /**
     * Number of replicas of the addon.
     *
     * Integer.
     */
    replicas: number;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: {
        /** Whether instances are distributed over zones. */
        type?: "required" | "disabled";
        /**
         * Number of zones that must be in use before a zone gets a second container. Applies only if
         * `type` is `required`.
         *
         * Integer.
         */
        minZones?: number;
    };
    /** How the disk is enlarged automatically. */
    diskAutoscaling?: AddonDiskAutoscalingInput;
}

/** Changes to the plan, storage and replicas of an addon. */
export interface AddonBillingPatch {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /**
     * Type of the storage. Configurable only if a feature flag for it is enabled for your account.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Disk space of the addon in megabytes.
     *
     * Integer.
     */
    storage?: number;
    /**
     * Number of replicas of the addon.
     *
     * Integer.
     */
    replicas?: number;
    /** How the disk is enlarged automatically. */
    diskAutoscaling?: AddonDiskAutoscalingInput;
}

/**
 * Configuration of an addon. Which of the alternatives applies depends on the type of the
 * addon.
 */
export type AddonConfig = VersionedAddonConfig | TemplatedAddonConfig | BucketAddonConfig;

/**
 * Settings of an addon to create or update. Which of the alternatives applies depends on the
 * type of the addon.
 */
export type AddonCreate = VersionedAddonCreate | TemplatedAddonCreate | BucketAddonCreate;

/** Credentials for connecting to an addon. */
export interface AddonCredentials {
    /**
     * Secrets for the connection: a map from names to values.
     *
     * Each value: Value of the secret.
     */
    secrets?: {
        [key: string]: string;
    };
    /** Environment variables for the connection. Their form isn't documented. */
    envs?: {
        [key: string]: unknown;
    };
}

/** Plan, storage and replicas with which an addon runs. */
export interface AddonDeployment {
    /**
     * Number of replicas that run for the addon.
     *
     * Integer.
     */
    replicas: number;
    /** Type of the storage that the addon uses. */
    storageClass: string;
    /**
     * Disk space of the addon in megabytes.
     *
     * Format `float`.
     */
    storageSize: number;
    /** Deployment plan that the addon uses. */
    planId: string;
    /** Region in which the addon is deployed. */
    region: string;
}

/** Settings for enlarging the disk of an addon automatically. */
export interface AddonDiskAutoscaling {
    /** If true, the disk is enlarged automatically when its usage exceeds the configured threshold. */
    enabled: boolean;
    /** Disk usage in percent that triggers a resize. Default: 90. */
    thresholdPercent?: 75 | 90 | (number & {});
    /**
     * Largest size, in mebibytes, to which autoscaling enlarges the disk. It must exceed the
     * current size.
     *
     * Integer.
     */
    maxSizeMib?: number;
}

/** Settings for enlarging the disk of an addon automatically. */
export interface AddonDiskAutoscalingInput {
    /** If true, the disk is enlarged automatically when its usage exceeds the configured threshold. */
    enabled: boolean;
    /** Disk usage in percent that triggers a resize. Default: 90. */
    thresholdPercent?: 75 | 90;
    /**
     * Largest size, in mebibytes, to which autoscaling enlarges the disk. It must exceed the
     * current size.
     *
     * Integer.
     */
    maxSizeMib?: number;
}

/** Backup from which an addon is forked, by the IDs of the addon and the backup. */
export interface AddonForkSource {
    /**
     * ID of the source addon's project. Required only if it isn't also the project of the target
     * addon.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    projectId?: string;
    /**
     * ID of the addon that is forked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    addonId: string;
    /**
     * ID of the backup that is used for the fork. It must belong to the addon that is forked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    backupId: string;
}

/** Backup from which an addon is forked, by the IDs of the addon and the backup. */
export interface AddonForkSourceInput {
    /**
     * ID of the source addon's project. Required only if it isn't also the project of the target
     * addon.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    projectId?: string;
    /**
     * ID of the addon that is forked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    addonId: string;
    /**
     * ID of the backup that is used for the fork. It must belong to the addon that is forked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    backupId: string;
}

/** A page of addons. */
export interface AddonList {
    /** List of addons. */
    addons?: AddonListItem[];
}

/** An addon in a list, without most of its settings. */
export interface AddonListItem {
    /** ID of the addon. */
    id: string;
    /** Name of the addon. */
    name: string;
    /** Full identifier of the addon. */
    appId: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the addon, for people. */
    description?: string;
    /** Specification of the addon. */
    spec?: {
        /** Type of the addon. */
        type: string;
    };
    /** Status of the addon. */
    status: "preDeployment" | "triggerAllocation" | "allocating" | "postDeployment" | "running" | "paused" | "scaling" | "upgrading" | "resetting" | "backup" | "restore" | "failed" | "error" | "errorAllocating" | "deleting" | "deleted" | (string & {});
}

/** Changes to how an addon can be accessed. */
export interface AddonNetworkSettingsUpdate {
    /** If true, the addon gets a TLS certificate. */
    tlsEnabled?: boolean;
    /**
     * If true, the addon gets a public URL and can be accessed from the internet. Requires that
     * `tlsEnabled` is true.
     */
    externalAccessEnabled?: boolean;
}

/** How an addon can be accessed. */
export interface AddonNetworking {
    /** If true, the addon has a TLS certificate. */
    tlsEnabled: boolean;
    /** If true, the addon can be accessed from the internet. */
    externalAccessEnabled: boolean;
    /** Rules for the caller's IP address. */
    ipPolicies?: {
        /** IP address that the rule applies to. */
        address: string;
        /** Whether the address is allowed or denied access. */
        action: "DENY" | "ALLOW" | (string & {});
    }[];
}

/** Changes to an addon. Which of the alternatives applies depends on the type of the addon. */
export type AddonPatch = VersionedAddonPatch | TemplatedAddonPatch | OtherAddonPatch;

/** A restore of an addon, with the backup that was restored. */
export interface AddonRestore {
    /** ID of the restore. */
    id: string;
    /** Status of the restore. */
    status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
    /**
     * Time of the restore.
     *
     * Format `date-time`.
     */
    restoreTimestamp: string;
    /**
     * When the restore was completed.
     *
     * Format `date-time`.
     */
    completedAt?: string;
    /** ID of the backup that was restored. */
    backupId: string;
}

/** A page of restores of an addon. */
export interface AddonRestoreList {
    /** List of restores. */
    restores?: AddonRestore[];
}

/** The restore that was started. */
export interface AddonRestoreStartResult {
    /** ID of the restore that was started. */
    restoreId: string;
}

/** Plan, storage and replicas to change to. */
export interface AddonScale {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /**
     * Disk space of the addon in megabytes.
     *
     * Integer.
     */
    storage?: number;
    /**
     * Number of replicas of the addon.
     *
     * Integer.
     */
    replicas?: number;
}

/** When backups are made. */
export interface AddonScheduling {
    /**
     * Time between two backups. Schedules of an addon that make the same type of backup must have
     * different intervals.
     */
    interval: "hourly" | "daily" | "weekly" | (string & {});
    /**
     * Minutes at which the backup is made.
     *
     * Each item: Minute at which the backup is made. Integer.
     */
    minute?: number[];
    /**
     * Hours at which the backup is made, in 24-hour format.
     *
     * Each item: Hour at which the backup is made, in 24-hour format. Integer.
     */
    hour?: number[];
    /**
     * Days of the week on which the backup is made.
     *
     * Each item: Day of the week on which the backup is made, from `0` for Monday to `6` for
     * Sunday. Integer.
     */
    day?: number[];
}

/** When backups are made. */
export interface AddonSchedulingInput {
    /**
     * Time between two backups. Schedules of an addon that make the same type of backup must have
     * different intervals.
     */
    interval: "hourly" | "daily" | "weekly";
    /**
     * Minutes at which the backup is made.
     *
     * Each item: Minute at which the backup is made. Integer.
     */
    minute?: number[];
    /**
     * Hours at which the backup is made, in 24-hour format.
     *
     * Each item: Hour at which the backup is made, in 24-hour format. Integer.
     */
    hour?: number[];
    /**
     * Days of the week on which the backup is made.
     *
     * Each item: Day of the week on which the backup is made, from `0` for Monday to `6` for
     * Sunday. Integer.
     */
    day?: number[];
}

/** Security rules of an addon to set. */
export interface AddonSecurityRulesUpdate {
    /** Rules for the caller's IP address. */
    ipPolicies?: {
        /** IP address that the rule applies to. */
        address: string;
        /** Whether the address is allowed or denied access. */
        action?: "ALLOW" | "DENY";
    }[];
}

/** Backup from which the addon is created. */
export type AddonSource = AddonForkSource | AddonBackupUidSource;

/** Backup from which the addon is created. */
export type AddonSourceInput = AddonForkSourceInput | AddonBackupUidSourceInput;

/** Type and configuration of an addon, and what is still to be done with it. */
export interface AddonSpec {
    /** Type of the addon. */
    type: string;
    /** Configuration of the addon. */
    config?: AddonConfig;
    /** Actions that are still to be done. */
    pendingActions?: {
        /** Type of the pending action. */
        type?: string;
        /**
         * When the action was triggered.
         *
         * Format `date-time`.
         */
        createdAt?: string;
    }[];
}

/** Settings that exist only for certain types of addons. */
export interface AddonTypeSpecificSettings {
    /** Policy by which Redis evicts keys when memory is short. Only for Redis. */
    redisMaxMemoryPolicy?: "noeviction" | "allkeys-lru" | "allkeys-lfu" | "volatile-lru" | "volatile-lfu" | "allkeys-random" | "volatile-random" | "volatile-ttl" | "volatile-lrm" | "allkeys-lrm" | (string & {});
    /**
     * If true, Redis is deployed with high availability by Sentinel. Default: false. Only for
     * Redis.
     */
    redisSentinelEnabled?: boolean;
    /** Value of the PostgreSQL setting `wal_level`. Only for PostgreSQL. */
    postgresqlWalLevel?: "replica" | "logical" | (string & {});
    /**
     * If true, Supabase mode is enabled, with additional extensions and support for creating event
     * triggers. Can't be changed after creation. Only for PostgreSQL.
     */
    postgresqlSupabaseMode?: boolean;
    /** If true, a connection pooler runs in front of the PostgreSQL instance. Only for PostgreSQL. */
    postgresqlConnectionPoolerEnabled?: boolean;
    /**
     * Number of replicas of the connection pooler, if it is enabled. Only for PostgreSQL.
     *
     * Integer.
     */
    postgresqlConnectionPoolerReplicas?: number;
    /**
     * If true, a connection pooler runs in front of the read-only PostgreSQL instance. Only for
     * PostgreSQL.
     */
    postgresqlReadConnectionPoolerEnabled?: boolean;
    /**
     * Number of replicas of the read-only connection pooler, if it is enabled. Only for
     * PostgreSQL.
     *
     * Integer.
     */
    postgresqlReadConnectionPoolerReplicas?: number;
    /**
     * If true, PostgreSQL is configured for faster imports. Not recommended for production
     * workloads. Only for PostgreSQL.
     */
    postgresqlImportMode?: boolean;
    /**
     * If true, MySQL runs in a high-availability configuration with automatic failover and
     * connection poolers. Only for MySQL.
     */
    mysqlHaModeEnabled?: boolean;
    /**
     * If true, connection routers run in front of the MySQL instances. Only for MySQL with high
     * availability.
     */
    mysqlHaRouterEnabled?: boolean;
    /**
     * Number of replicas of the connection router, if it is enabled. Only for MySQL with high
     * availability.
     *
     * Integer.
     */
    mysqlRouterReplicas?: number;
}

/** Settings that exist only for certain types of addons. */
export interface AddonTypeSpecificSettingsInput {
    /** Policy by which Redis evicts keys when memory is short. Only for Redis. */
    redisMaxMemoryPolicy?: "noeviction" | "allkeys-lru" | "allkeys-lfu" | "volatile-lru" | "volatile-lfu" | "allkeys-random" | "volatile-random" | "volatile-ttl" | "volatile-lrm" | "allkeys-lrm";
    /**
     * If true, Redis is deployed with high availability by Sentinel. Default: false. Only for
     * Redis.
     */
    redisSentinelEnabled?: boolean;
    /** Value of the PostgreSQL setting `wal_level`. Only for PostgreSQL. */
    postgresqlWalLevel?: "replica" | "logical";
    /**
     * If true, Supabase mode is enabled, with additional extensions and support for creating event
     * triggers. Can't be changed after creation. Only for PostgreSQL.
     */
    postgresqlSupabaseMode?: boolean;
    /** If true, a connection pooler runs in front of the PostgreSQL instance. Only for PostgreSQL. */
    postgresqlConnectionPoolerEnabled?: boolean;
    /**
     * Number of replicas of the connection pooler, if it is enabled. Only for PostgreSQL.
     *
     * Integer.
     */
    postgresqlConnectionPoolerReplicas?: number;
    /**
     * If true, a connection pooler runs in front of the read-only PostgreSQL instance. Only for
     * PostgreSQL.
     */
    postgresqlReadConnectionPoolerEnabled?: boolean;
    /**
     * Number of replicas of the read-only connection pooler, if it is enabled. Only for
     * PostgreSQL.
     *
     * Integer.
     */
    postgresqlReadConnectionPoolerReplicas?: number;
    /**
     * If true, PostgreSQL is configured for faster imports. Not recommended for production
     * workloads. Only for PostgreSQL.
     */
    postgresqlImportMode?: boolean;
    /**
     * If true, MySQL runs in a high-availability configuration with automatic failover and
     * connection poolers. Only for MySQL.
     */
    mysqlHaModeEnabled?: boolean;
    /**
     * If true, connection routers run in front of the MySQL instances. Only for MySQL with high
     * availability.
     */
    mysqlHaRouterEnabled?: boolean;
    /**
     * Number of replicas of the connection router, if it is enabled. Only for MySQL with high
     * availability.
     *
     * Integer.
     */
    mysqlRouterReplicas?: number;
}

/** An upgrade of an addon from one version to another. */
export interface AddonUpgrade {
    /** Unique ID of the upgrade. */
    upgradeId: string;
    /** Details of the status of the upgrade. */
    status?: {
        /** Status of the upgrade. */
        status: "scheduled" | "in-progress" | "completed" | "aborting" | "aborted" | "failed" | "not-supported" | (string & {});
    };
    /** When the upgrade was started. */
    createdAt: string;
    /** Kind of the new version: major, minor or patch. */
    upgradeType: "major" | "minor" | "patch" | (string & {});
    /** Version from which the addon was upgraded. */
    previousVersion: string;
    /** Version to which the addon was upgraded. */
    newVersion: string;
    /**
     * When the upgrade was completed.
     *
     * Format `date-time`.
     */
    completedAt?: string;
}

/** Version of an addon, its earlier upgrades, and the versions to which it can be upgraded. */
export interface AddonVersionDetails {
    /** Version of the addon that is running. */
    version: string;
    /** Versions to which the addon can be upgraded. */
    upgradeTo?: {
        /** Version to which the addon can be upgraded. */
        version: string;
        /** Kind of version: major, minor or patch. */
        type: "major" | "minor" | "patch" | (string & {});
    }[];
    /** Support status of the addon's current version. */
    lifecycleStatus: "active" | "deprecated" | "discontinued" | (string & {});
    /** Date on which the current version of the addon is discontinued. */
    discontinuedBy?: string;
    /** Earlier upgrades of the addon. */
    upgradeHistory?: AddonUpgrade[];
}

/** Version to upgrade to. */
export interface AddonVersionUpgrade {
    /** Version that the addon gets. */
    version: string;
}

/** An AI model that is deployed in a project. */
export interface AiModel {
    /**
     * Name of the AI model.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
    /**
     * Description of the AI model, for people.
     *
     * At most 1024 characters, pattern `^[\s\S]*$`.
     */
    description?: string;
    /**
     * Tags of the AI model.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Specification of the AI model. */
    spec?: AiModelSpec;
    /** ID of the AI model. */
    id?: string;
    /** ID of the AI model's project. */
    projectId: string;
    /** ID of the entity that the deployment belongs to. */
    entityId?: string;
    /** Type of the entity that the deployment belongs to. */
    entityType?: "user" | "team" | "org" | (string & {});
    /** ID of the user who created the deployment. */
    creatorId?: string;
    /** DNS names of the AI model. */
    dns?: {
        /**
         * Base domain.
         *
         * Pattern `^([a-zA-Z0-9-]{2,}\.){2,}[a-zA-Z]{2,}$`.
         */
        base: string;
        /** DNS zone. */
        zone: string;
    };
    /** Ports of the AI model. */
    ports?: AiModelPort[];
    /** Status of the AI model. */
    status?: "pending" | "provisioning" | "starting" | "crashed" | "paused" | "running" | "deleting" | (string & {});
    /** Deployment configuration of the AI model. */
    deploymentConfiguration?: {
        /** ID of the deployment configuration. */
        id: string;
        /**
         * When the deployment configuration was created.
         *
         * Format `date-time`.
         */
        createdAt?: string;
    };
    /**
     * When the AI model was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the AI model was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** How the workers of a model are arranged and configured. */
export interface AiModelArchitecture {
    /** Type of the architecture. */
    type?: "aggregated" | (string & {});
    /** Configuration of the workers. */
    workerConfig?: AiModelWorkerConfig;
}

/** How the workers of a model are arranged and configured. */
export interface AiModelArchitectureInput {
    /** Type of the architecture. */
    type?: "aggregated";
    /** Configuration of the workers. */
    workerConfig?: AiModelWorkerConfigInput;
}

/** Configuration of an AI model: its engine, nodes and architecture. */
export interface AiModelConfiguration {
    /** Name of the model. */
    name?: string;
    /** Engine that runs the model. */
    engine?: "vllm" | (string & {});
    /** Revision of the model. */
    revision?: string;
    /** GPUs and storage of the nodes. */
    nodeConfiguration?: AiModelNodeConfiguration;
    /** How the workers of the model are arranged and configured. */
    architecture?: AiModelArchitecture;
}

/** Configuration of an AI model: its engine, nodes and architecture. */
export interface AiModelConfigurationInput {
    /** Name of the model. */
    name?: string;
    /** Engine that runs the model. */
    engine?: "vllm";
    /** Revision of the model. */
    revision?: string;
    /** GPUs and storage of the nodes. */
    nodeConfiguration?: AiModelNodeConfigurationInput;
    /** How the workers of the model are arranged and configured. */
    architecture?: AiModelArchitectureInput;
}

/** Settings of an AI model to create. */
export interface AiModelCreate {
    /**
     * Name of the AI model.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
    /**
     * Description of the AI model, for people.
     *
     * At most 1024 characters, pattern `^[\s\S]*$`.
     */
    description?: string;
    /**
     * Tags of the AI model.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Ports of the AI model. */
    ports?: AiModelCreatePort[];
    /** Specification of the AI model. */
    spec?: AiModelSpecInput;
}

/** Settings for a port of an AI model. */
export interface AiModelCreatePort {
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /**
     * Custom domains of the port.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
    /** Protocol of the port. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP";
}

/** A page of AI models. */
export interface AiModelList {
    /** List of AI models. */
    llmModelDeployments?: AiModel[];
}

/** GPUs and storage of an AI model. */
export interface AiModelNodeConfiguration {
    /** GPU settings. */
    gpu?: GpuOptions;
    /** Storage of the nodes. */
    storage?: AiModelStorage;
}

/** GPUs and storage of an AI model. */
export interface AiModelNodeConfigurationInput {
    /** GPU settings. */
    gpu?: GpuOptionsInput;
    /** Storage of the nodes. */
    storage?: AiModelStorageInput;
}

/** A port of an AI model, and the host names under which it can be reached. */
export interface AiModelPort {
    /**
     * ID of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id: string;
    /**
     * Short name of the port, also the first part of its public host name.
     *
     * Pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer.
     */
    internalPort: number;
    /** Protocol of the port. */
    protocol: string;
    /** If true, the port can be reached from the internet. */
    public: boolean;
    /** Host name of the port. */
    dns?: string;
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
}

/** Maximum lengths for a model, its input and its output. */
export interface AiModelSequenceLengthConfig {
    /**
     * Maximum sequence length of the model.
     *
     * Alternative: A fixed length. Integer.
     *
     * Alternative: An automatic length.
     */
    maxModelLength?: number | ("auto" | (string & {}));
    /**
     * Maximum length of the input.
     *
     * Integer.
     */
    maxInputLength?: number;
    /**
     * Maximum length of the output.
     *
     * Integer.
     */
    maxOutputLength?: number;
}

/** Maximum lengths for a model, its input and its output. */
export interface AiModelSequenceLengthConfigInput {
    /**
     * Maximum sequence length of the model.
     *
     * Alternative: A fixed length. Integer.
     *
     * Alternative: An automatic length.
     */
    maxModelLength?: number | "auto";
    /**
     * Maximum length of the input.
     *
     * Integer.
     */
    maxInputLength?: number;
    /**
     * Maximum length of the output.
     *
     * Integer.
     */
    maxOutputLength?: number;
}

/** Specification of an AI model. */
export interface AiModelSpec {
    /** Type of the model specification. `custom` stands for a configuration that the user defines. */
    type?: "custom" | (string & {});
    /** Configuration of the AI model. */
    configuration?: AiModelConfiguration;
}

/** Specification of an AI model. */
export interface AiModelSpecInput {
    /** Type of the model specification. `custom` stands for a configuration that the user defines. */
    type?: "custom";
    /** Configuration of the AI model. */
    configuration?: AiModelConfigurationInput;
}

/** Storage of an AI model: its size, class and access mode. */
export interface AiModelStorage {
    /** Access mode of the storage. */
    accessMode?: "ReadWriteMany" | (string & {});
    /**
     * Type of the storage.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Storage in megabytes. Which sizes are possible depends on the storage class.
     *
     * Integer.
     */
    storageSize: number;
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer.
     */
    shmSize?: number;
}

/** Storage of an AI model: its size, class and access mode. */
export interface AiModelStorageInput {
    /** Access mode of the storage. */
    accessMode?: "ReadWriteMany";
    /**
     * Type of the storage.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Storage in megabytes. Which sizes are possible depends on the storage class.
     *
     * Integer.
     */
    storageSize: number;
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer.
     */
    shmSize?: number;
}

/** Changes to an AI model. */
export interface AiModelUpdate {
    /**
     * Name of the AI model.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
    /**
     * Description of the AI model, for people.
     *
     * At most 1024 characters, pattern `^[\s\S]*$`.
     */
    description?: string;
    /**
     * Tags of the AI model.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Ports of the AI model. */
    ports?: AiModelCreatePort[];
    /** Specification of the AI model. */
    spec?: AiModelUpdateSpec;
}

/** Changes to the configuration of an AI model. */
export interface AiModelUpdateConfiguration {
    /** Name of the model. */
    name?: string;
    /** Engine that runs the model. */
    engine?: "vllm";
    /** Revision of the model. */
    revision?: string;
    /** GPUs and storage of the nodes. */
    nodeConfiguration?: AiModelUpdateNodeConfiguration;
    /** How the workers of the model are arranged and configured. */
    architecture?: AiModelArchitectureInput;
}

/** Changes to the GPUs and the storage of an AI model. */
export interface AiModelUpdateNodeConfiguration {
    /** GPU settings. */
    gpu?: GpuOptionsInput;
    /** Storage of the nodes. */
    storage?: AiModelUpdateStorage;
}

/** Changes to the specification of an AI model. */
export interface AiModelUpdateSpec {
    /** Configuration of the AI model. */
    configuration?: AiModelUpdateConfiguration;
}

/** Changes to the storage of an AI model. */
export interface AiModelUpdateStorage {
    /** Access mode of the storage. */
    accessMode?: "ReadWriteMany";
    /**
     * Type of the storage.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    storageClass?: string;
    /**
     * Storage in megabytes. Which sizes are possible depends on the storage class.
     *
     * Integer.
     */
    storageSize?: number;
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer.
     */
    shmSize?: number;
}

/** Configuration of the workers that run a model. */
export interface AiModelWorkerConfig {
    /**
     * Number of replicas.
     *
     * Integer.
     */
    replicas?: number;
    /** Settings for parallelism. */
    parallelismConfig?: {
        /**
         * Degree of tensor parallelism.
         *
         * Integer.
         */
        tensorParallelism?: number;
        /**
         * Degree of pipeline parallelism.
         *
         * Integer.
         */
        pipelineParallelism?: number;
        /**
         * Degree of expert parallelism.
         *
         * Integer.
         */
        expertParallelism?: number;
    };
    /** Maximum lengths of sequences. */
    sequenceLengthConfig?: AiModelSequenceLengthConfig;
    /** Settings for batching. */
    batchingConfig?: {
        /**
         * Maximum number of sequences in a batch.
         *
         * Integer.
         */
        maxNumSeqs?: number;
        /**
         * Maximum number of tokens in a batch.
         *
         * Integer.
         */
        maxNumBatchedTokens?: number;
    };
    /** If true, chunked prefill is enabled. */
    enableChunkedPrefill?: boolean;
    /** If true, prefix caching is enabled. */
    enablePrefixCaching?: boolean;
    /** If true, eager mode is enforced. */
    enforceEager?: boolean;
    /** If true, asynchronous scheduling is enabled. */
    enableAsyncScheduling?: boolean;
    /**
     * How much GPU memory the workers use.
     *
     * Format `float`.
     */
    gpuMemoryUtilization?: number;
    /** If true, remote code is trusted. */
    trustRemoteCode?: boolean;
    /** Data type that the workers use. */
    dataType?: "auto" | "float16" | "bfloat16" | (string & {});
    /** Data type of the key-value cache. */
    kvCacheDataType?: "fp8" | "fp8_e5m2" | "fp8_e4m3" | (string & {});
    /** Quantization method. */
    quantization?: "fp8" | "awq" | "gptq" | "int4" | (string & {});
}

/** Configuration of the workers that run a model. */
export interface AiModelWorkerConfigInput {
    /**
     * Number of replicas.
     *
     * Integer.
     */
    replicas?: number;
    /** Settings for parallelism. */
    parallelismConfig?: {
        /**
         * Degree of tensor parallelism.
         *
         * Integer.
         */
        tensorParallelism?: number;
        /**
         * Degree of pipeline parallelism.
         *
         * Integer.
         */
        pipelineParallelism?: number;
        /**
         * Degree of expert parallelism.
         *
         * Integer.
         */
        expertParallelism?: number;
    };
    /** Maximum lengths of sequences. */
    sequenceLengthConfig?: AiModelSequenceLengthConfigInput;
    /** Settings for batching. */
    batchingConfig?: {
        /**
         * Maximum number of sequences in a batch.
         *
         * Integer.
         */
        maxNumSeqs?: number;
        /**
         * Maximum number of tokens in a batch.
         *
         * Integer.
         */
        maxNumBatchedTokens?: number;
    };
    /** If true, chunked prefill is enabled. */
    enableChunkedPrefill?: boolean;
    /** If true, prefix caching is enabled. */
    enablePrefixCaching?: boolean;
    /** If true, eager mode is enforced. */
    enforceEager?: boolean;
    /** If true, asynchronous scheduling is enabled. */
    enableAsyncScheduling?: boolean;
    /**
     * How much GPU memory the workers use.
     *
     * Format `float`.
     */
    gpuMemoryUtilization?: number;
    /** If true, remote code is trusted. */
    trustRemoteCode?: boolean;
    /** Data type that the workers use. */
    dataType?: "auto" | "float16" | "bfloat16";
    /** Data type of the key-value cache. */
    kvCacheDataType?: "fp8" | "fp8_e5m2" | "fp8_e4m3";
    /** Quantization method. */
    quantization?: "fp8" | "awq" | "gptq" | "int4";
}

/** Envelope of the response. */
export interface AttachVolumeResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface BackupAddonResponse {
    /** The backup that was started. */
    data: AddonBackup;
}

/** Envelope of the response. */
export interface BackupVolumeResponse {
    /** The backup that was started. */
    data: VolumeBackup;
}

/** Plans that set the resources of a workload and of its builds, and their price. */
export interface Billing {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPUs that the workload uses. */
    gpu?: Gpu;
}

/** Plans that set the resources of a workload and of its builds, and their price. */
export interface BillingInput {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPUs that the workload uses. */
    gpu?: GpuInput;
}

/** Changes to the plans that set the resources of a workload and of its builds. */
export interface BillingPatch {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: GpuOptionsInput;
}

/** A branch of a repository, with its latest commit. */
export interface Branch {
    /** Name of the branch. */
    name: string;
    /** ID of the branch. */
    id: string;
    /** Latest commit of the branch. */
    commit: BranchCommit;
}

/** Latest commit of a branch. */
export interface BranchCommit {
    /** SHA of the commit. */
    sha: string;
    /** Author of the commit. */
    author: {
        /** Login of the commit author. */
        login: string;
    };
    /** Message of the commit. */
    message?: string;
    /**
     * When the commit was made.
     *
     * Format `date-time`.
     */
    date?: string;
}

/** Branches of a repository. */
export interface BranchList {
    /** Branches of the repository. */
    branches?: Branch[];
}

/** Configuration of an addon that is a bucket. */
export interface BucketAddonConfig {
    /** Region in which the bucket is located. */
    region?: string;
}

/** Settings of an addon that is a bucket in a region of AWS. */
export interface BucketAddonCreate {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the addon's project.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    projectId?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** AWS identifier of the region in which the bucket is located. */
    region?: string;
}

/** A build, with its status and the commit that was built. */
export interface Build {
    /** ID of the build. */
    id: string;
    /** Branch of the commit that was built. */
    branch?: string;
    /**
     * ID of the commit's pull request.
     *
     * Format `float`.
     */
    pullRequestId?: number;
    /** Current step of the build, or its result. */
    status?: "QUEUED" | "PENDING" | "UNSCHEDULABLE" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | "IN_PROGRESS" | (string & {});
    /** SHA of the commit that was built. */
    sha?: string;
    /** Registry from which the built image can be pulled. */
    registry?: {
        /** URI with which the image can be pulled from the registry. */
        uri?: string;
    };
    /** If true, the build has finished. */
    concluded?: boolean;
    /**
     * When the build was started.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /** If true, the build succeeded. */
    success?: boolean;
    /** Description of the status of the build. */
    message?: string;
    /**
     * When the build concluded.
     *
     * Format `float`.
     */
    buildConcludedAt?: number;
}

/** Build arguments and secret files for builds, with details about each. */
export interface BuildArgumentDetails {
    /**
     * All build arguments that the resource can access: a map from names to secrets with their
     * details.
     */
    buildArguments: {
        [key: string]: VariableDetails;
    };
    /**
     * All secret files for builds that the resource can access: a map from paths to files with
     * their details.
     */
    buildFiles: {
        [key: string]: FileDetails;
    };
}

/** Build arguments and secret files for builds. */
export interface BuildArguments {
    /**
     * Build arguments: a map from names to values. If the parameter `show` is `this`, only secrets
     * that are saved to this resource are returned; if it is `inherited`, only secrets from linked
     * secret groups. Otherwise, both are returned.
     *
     * Each value: Value of the build argument.
     */
    buildArguments: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from paths to files. If the parameter `show` is `this`, only
     * files that are saved to this resource are returned; if it is `inherited`, only files from
     * linked secret groups. Otherwise, both are returned.
     */
    buildFiles: {
        [key: string]: FileContent;
    };
}

/** Build arguments, secret files and Docker secret mounts to set. */
export interface BuildArgumentsEdit {
    /**
     * All build arguments: a map from names to values. Names consist of letters, digits, `-`, `/`
     * and `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
}

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfiguration {
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorage;
}

/** Which commits are built, and which context and credentials a build has. */
export interface BuildConfigurationInput {
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Build engine, with the settings of each engine. */
export interface BuildEngineConfiguration {
    /** Build engine that builds the image. The property of the same name has its settings. */
    buildEngine?: "buildpack" | "buildkit" | "kaniko" | (string & {});
    /** Settings for building with Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackEngine;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: {
        /** If true, layers are cached between builds. */
        useCache?: boolean;
        /** If true, layers are cached on a persistent disk. */
        useInternalCache?: boolean;
        /** Setting of the disk for `useInternalCache`. What its values mean isn't documented. */
        internalCacheStorage?: boolean;
    };
    /** Settings for building a Dockerfile with Kaniko. */
    kaniko?: {
        /** If true, layers are cached between builds. */
        useCache?: boolean;
    };
}

/** A page of builds. */
export interface BuildList {
    /** List of builds. */
    builds: Build[];
}

/** Status of what is built and not run: that of its latest build. */
export interface BuildOnlyStatus {
    /** Status of the latest build. It can be missing, for example before the first build. */
    build?: LatestBuildStatus;
}

/** Build options, with the settings for building with Buildpacks. */
export interface BuildOptionsUpdateBuildpack {
    /** Settings for building with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack: BuildpackSettingsInput;
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
}

/** Overrides for a single build. */
export interface BuildOverrides {
    /**
     * Build arguments that apply only to this build. They take precedence over other values for
     * the same names.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** Overrides for the settings of the Docker build. */
    docker?: {
        /**
         * Path of the Dockerfile from the root of the repository, beginning with a slash.
         *
         * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
         */
        dockerFilePath?: string;
        /**
         * Working directory of the build, as a path from the root of the repository. `/` is the
         * repository itself.
         *
         * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
         */
        dockerWorkDir?: string;
        /**
         * Target stage of a multi-stage Dockerfile, at which the build stops.
         *
         * Pattern `^[a-zA-Z0-9-_]+$`.
         */
        dockerfileTarget?: string;
    };
}

/** A build service, which builds images from a Git repository, with all its settings. */
export interface BuildService {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing: BuildServiceBilling;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. */
    vcsData: BuildServiceVcsData;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfiguration;
    /**
     * Build arguments: a map from names to values. The response contains them in clear text.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The response contains them in
     * clear text.
     */
    buildFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** Type of the service, always `build`. */
    serviceType: "build" | (string & {});
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** Cluster on which the service runs. */
    cluster: Cluster;
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the service was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
    /** Status of the service. */
    status: BuildOnlyStatus;
}

/** Plans that set the resources of builds. */
export interface BuildServiceBilling {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: Gpu;
}

/** Plans that set the resources of builds. */
export interface BuildServiceBillingInput {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: GpuInput;
}

/** Settings of a build service to create or update. */
export interface BuildServiceCreate {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing: BuildServiceBillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
    buildSource?: "git" | "bundle";
    /** Repository to build from. */
    vcsData: BuildServiceVcsDataInput;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettingsInput;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfigurationInput;
    /**
     * Build arguments: a map from names to values. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
}

/**
 * Changes to a build service. All fields are optional; a field that is left out keeps its
 * value.
 */
export interface BuildServicePatch {
    /**
     * Description of the service, for people: letters without accents, digits, white space and
     * some punctuation.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of builds and their price. */
    billing?: BuildServicePatchBilling;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Any change in it starts a build. */
    vcsData?: BuildServicePatchVcsData;
    /**
     * How the image is built. A service uses either a Dockerfile or Buildpacks; send the settings
     * of one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfigurationInput;
    /**
     * Build arguments: a map from names to values. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
}

/** Changes to the plans that set the resources of builds. */
export interface BuildServicePatchBilling {
    /**
     * ID of the plan that used to set the resources of builds too. Replaced by `buildPlan`.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     *
     * @deprecated
     */
    deploymentPlan?: string;
    /**
     * ID of the plan that sets how much CPU and memory a build gets.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    buildPlan?: string;
    /** GPU settings. */
    gpu?: GpuOptionsInput;
}

/**
 * Changes to the repository to build from and the account that accesses it. Any change starts
 * a build.
 */
export interface BuildServicePatchVcsData {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl?: string;
    /** Git provider that hosts the repository. */
    projectType?: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** Repository to build from and the account that accesses it. */
export interface BuildServiceVcsData {
    /**
     * URL of the repository, with or without a scheme.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** Login of the linked account with which the repository is accessed, if one was chosen. */
    accountLogin?: string;
    /**
     * ID of the linked account with which the repository is accessed, if one was chosen.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** Repository to build from and the account that accesses it. */
export interface BuildServiceVcsDataInput {
    /**
     * URL of the repository, with or without a scheme.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** Login of the linked account with which the repository is accessed, if one was chosen. */
    accountLogin?: string;
    /**
     * ID of the linked account with which the repository is accessed, if one was chosen.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
}

/** How an image is built: from a Dockerfile, or with Buildpacks. */
export type BuildSettings = DockerfileBuildSettings | BuildpackBuildSettings;

/** How an image is built: from a Dockerfile, or with Buildpacks. */
export type BuildSettingsInput = DockerfileBuildSettingsInput | BuildpackBuildSettingsInput;

/** Changes to how the image is built, from a Dockerfile or with Buildpacks. */
export interface BuildSettingsPatch {
    /** Disk space for each build. */
    storage?: {
        /** Ephemeral disk of a build. Its content is lost when the build ends. */
        ephemeralStorage?: {
            /** Size of the ephemeral disk in megabytes. */
            storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288;
        };
    };
    /** Settings for building from a Dockerfile. */
    dockerfile?: DockerfileSettingsPatch;
    /** Settings for building with Cloud Native Buildpacks, without a Dockerfile. */
    buildpack?: BuildpackSettingsInput;
}

/** Repository to build from and the account that accesses it. */
export interface BuildSourceUpdate {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl?: string;
    /** Git provider that hosts the repository. */
    projectType?: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /** Branch to build from. */
    projectBranch?: string;
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     *
     * Pattern `^([A-Za-z0-9-]+)|([0-9a-f]{24})$`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
}

/** The build that was started. */
export interface BuildStartResult {
    /** ID of the build. */
    id: string;
    /** Branch of the commit that was built. */
    branch?: string;
    /**
     * ID of the commit's pull request.
     *
     * Format `float`.
     */
    pullRequestId?: number;
    /** SHA of the commit that was built. */
    sha?: string;
    /** Registry from which the built image can be pulled. */
    registry?: {
        /** URI with which the image can be pulled from the registry. */
        uri?: string;
    };
    /**
     * When the build was started.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /** Current step of the build, or its result. */
    status?: string;
    /** If true, the build has finished. */
    concluded?: boolean;
}

/** Disk space for a build. */
export interface BuildStorage {
    /** Ephemeral disk of a build. Its content is lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the ephemeral disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288 | (number & {});
    };
}

/** Disk space for a build. */
export interface BuildStorageInput {
    /** Ephemeral disk of a build. Its content is lost when the build ends. */
    ephemeralStorage?: {
        /** Size of the ephemeral disk in megabytes. */
        storageSize?: 16384 | 32768 | 65536 | 131072 | 262144 | 524288;
    };
}

/** Settings for building a Dockerfile with BuildKit. */
export interface BuildkitSettings {
    /** If true, layers are cached between builds, on persistent storage. */
    useCache?: boolean;
    /**
     * Size of the persistent storage that each build can use, in megabytes.
     *
     * Integer.
     */
    cacheStorageSize?: number;
    /**
     * If true, layers are cached on a persistent disk. The field will soon be removed.
     *
     * @deprecated
     */
    useInternalCache?: boolean;
    /**
     * Setting of the disk for `useInternalCache`. What its values mean isn't documented. The field
     * will soon be removed.
     *
     * Format `float`.
     *
     * @deprecated
     */
    internalCacheStorage?: number;
}

/** Settings for building a Dockerfile with BuildKit. */
export interface BuildkitSettingsInput {
    /** If true, layers are cached between builds, on persistent storage. */
    useCache?: boolean;
    /**
     * Size of the persistent storage that each build can use, in megabytes.
     *
     * Integer.
     */
    cacheStorageSize?: number;
    /**
     * If true, layers are cached on a persistent disk. The field will soon be removed.
     *
     * @deprecated
     */
    useInternalCache?: boolean;
    /**
     * Setting of the disk for `useInternalCache`. What its values mean isn't documented. The field
     * will soon be removed.
     *
     * Format `float`.
     *
     * @deprecated
     */
    internalCacheStorage?: number;
}

/** The image is built with Cloud Native Buildpacks, without a Dockerfile. */
export interface BuildpackBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Builder and Buildpacks. */
    buildpack: BuildpackSettings;
}

/** The image is built with Cloud Native Buildpacks, without a Dockerfile. */
export interface BuildpackBuildSettingsInput {
    /** Disk space for each build. */
    storage?: BuildStorageInput;
    /** Builder and Buildpacks. */
    buildpack: BuildpackSettingsInput;
}

/** What a container starts in an image built with Buildpacks. */
export interface BuildpackConfig {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand" | (string & {});
    /** Name of the process to start. Requests require it if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint. Requests require it if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /**
     * Custom command. Requests require it if `configType` is `customCommand`,
     * `customEntrypointCustomCommand` or `originalEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** What a container starts in an image built with Buildpacks. */
export interface BuildpackConfigInput {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand";
    /** Name of the process to start. Requests require it if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint. Requests require it if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /**
     * Custom command. Requests require it if `configType` is `customCommand`,
     * `customEntrypointCustomCommand` or `originalEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** Changes to what a service starts in an image built with Buildpacks. */
export interface BuildpackConfigPatch {
    /**
     * What is started: the default process, another process by name, or a command with the
     * original or a custom entrypoint.
     */
    configType?: "default" | "customProcess" | "customCommand" | "customEntrypointCustomCommand" | "originalEntrypointCustomCommand";
    /** Name of the process to start. Required if `configType` is `customProcess`. */
    customProcess?: string;
    /** Custom entrypoint. Required if `configType` is `customEntrypointCustomCommand`. */
    customEntrypoint?: string;
    /**
     * Custom command. Required if `configType` is `customCommand`, `customEntrypointCustomCommand`
     * or `originalEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** Settings for building with Buildpacks. */
export interface BuildpackEngine {
    /** Builder image, which provides the stack and a set of Buildpacks. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Custom Buildpacks to build with.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Settings for building with Cloud Native Buildpacks. */
export interface BuildpackSettings {
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL" | (string & {});
    /**
     * Custom Buildpacks to build with.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * Directory to build, as a path from the root of the repository. `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Settings for building with Cloud Native Buildpacks. */
export interface BuildpackSettingsInput {
    /** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`. */
    builder?: "HEROKU_24" | "HEROKU_22" | "HEROKU_22_CLASSIC" | "HEROKU_20" | "HEROKU_18" | "GOOGLE_22" | "GOOGLE_V1" | "CNB_ALPINE" | "CNB_BIONIC" | "PAKETO_JAMMY_TINY" | "PAKETO_JAMMY_BASE" | "PAKETO_JAMMY_FULL" | "PAKETO_TINY" | "PAKETO_BASE" | "PAKETO_FULL";
    /**
     * Custom Buildpacks to build with.
     *
     * Each item: URL of a Buildpack, or its name in a registry.
     */
    buildpackLocators?: string[];
    /**
     * Directory to build, as a path from the root of the repository. `/` is the repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    buildContext?: string;
    /** If true, dependencies are cached between builds. */
    useCache?: boolean;
}

/** Envelope of the response. */
export interface ClearServiceBuildCacheResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Cluster of a project. */
export interface Cluster {
    /** ID of the cluster, a slug such as `nf-europe-west`. */
    id: string;
    /** Display name of the cluster. */
    name: string;
    /** Namespace of the workload in the cluster. */
    namespace?: string;
    /**
     * Host names of the load balancers through which traffic reaches the cluster.
     *
     * Each item: Host name of a load balancer.
     */
    loadBalancers?: string[];
}

/** A combined service, which builds images and runs one, with all its settings. */
export interface CombinedService {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing: Billing;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** Ports that the service listens on. */
    ports?: ServicePortSettings[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServiceVcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: CombinedServiceBundleData;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettings;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptions;
    /** Kernel settings of the containers, by the names that `sysctl` has for them. */
    deploymentSysctlSettings?: {
        /**
         * Number of memory areas that a process can have.
         *
         * Integer, 1 to 1048576.
         */
        "vm.max_map_count"?: number;
    };
    /** Type of the service, always `combined`. */
    serviceType: "combined" | (string & {});
    /** What the service runs, and with how many instances. */
    deployment: CombinedServiceDeployment;
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** Cluster on which the service runs. */
    cluster: Cluster;
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the service was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
    /**
     * When the service is scheduled to expire automatically. Calculated from
     * `createOptions.expiryTime` at creation. An expired service has it no more.
     *
     * Format `date-time`.
     */
    expiryTime?: string;
    /**
     * When the service expired and was paused.
     *
     * Format `date-time`.
     */
    expiredAt?: string;
    /**
     * When the expired service is scheduled to be deleted.
     *
     * Format `date-time`.
     */
    scheduledDeletion?: string;
    /** Status of the service. */
    status: CombinedServiceStatus;
}

/** Archive of source code to build from, instead of a repository. */
export interface CombinedServiceBundleData {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /**
     * Identifier of the branch that the code of the archive belongs to.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    branch: string;
}

/** Archive of source code to build from, instead of a repository. */
export interface CombinedServiceBundleDataInput {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /**
     * Identifier of the branch that the code of the archive belongs to.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    branch: string;
}

/** Settings of a combined service to create or update. */
export interface CombinedServiceCreate {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing: BillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** What the service runs, and with how many instances. */
    deployment: ServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServiceVcsDataInput;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: CombinedServiceBundleDataInput;
    /**
     * How the image is built. The service uses the method whose property is present, `dockerfile`
     * or `buildpack`.
     */
    buildSettings: BuildSettingsInput;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancingInput;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscalingInput;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptionsInput;
}

/** What a combined service runs, and with how many instances. */
export interface CombinedServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet" | (string & {});
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorage;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Changes to a combined service. */
export interface CombinedServicePatch {
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the service and of its builds, and their price. */
    billing?: BillingPatch;
    /** What the service runs, and with how many instances. */
    deployment?: CombinedServicePatchDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle";
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: CombinedServicePatchVcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: {
        /**
         * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
         * as a secret.
         */
        bundleUrl?: string;
        /**
         * Identifier of the branch that the code of the archive belongs to.
         *
         * Pattern `^[A-Za-z0-9-]+$`.
         */
        branch?: string;
    };
    /**
     * How the image is built. A service uses either a Dockerfile or Buildpacks; send the settings
     * of one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServicePatchLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServicePatchAutoscaling;
}

/** Changes to what a combined service runs, and with how many instances. */
export interface CombinedServicePatchDeployment {
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigPatch;
    /** What is started in an image built from a Dockerfile. */
    docker?: {
        /**
         * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
         * command, or both.
         */
        configType?: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand";
        /**
         * Replaces the ENTRYPOINT of the image. Required if `configType` is `customEntrypoint` or
         * `customEntrypointCustomCommand`.
         */
        customEntrypoint?: string;
        /**
         * Replaces the CMD of the image. Required if `configType` is `customCommand` or
         * `customEntrypointCustomCommand`.
         */
        customCommand?: string;
    };
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStoragePatch;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPU settings. */
    gpu?: GpuOptionsInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled?: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** Changes to the Git repository from which a service is built. */
export interface CombinedServicePatchVcsData {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl?: string;
    /** Git provider that hosts the repository. */
    projectType?: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
    /** Branch to build from. */
    projectBranch?: string;
}

/** Status of the latest build and of the latest deployment of a service. */
export interface CombinedServiceStatus {
    /** Status of the latest build. */
    build?: LatestBuildStatus;
    /** Status of the latest deployment. */
    deployment: ServiceDeploymentStatus;
}

/** Git repository from which a service is built. */
export interface CombinedServiceVcsData {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
    /** Branch to build from. */
    projectBranch: string;
}

/** Git repository from which a service is built. */
export interface CombinedServiceVcsDataInput {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
    /** Branch to build from. */
    projectBranch: string;
}

/** A container, with its status and where it runs. */
export interface Container {
    /** Name of the container. */
    name: string;
    /**
     * When the container was created.
     *
     * Integer, at least 1.
     */
    createdAt: number;
    /** Status of the container. */
    status: "TASK_RUNNING" | "TASK_STARTING" | "TASK_STAGING" | "TASK_KILLING" | "TASK_KILLED" | "TASK_FAILED" | "TASK_FINISHED" | (string & {});
    /** Name of the node on which the container was scheduled. Only with BYOC. */
    nodeName?: string;
    /** ID, as users see it, of the node pool on which the container was scheduled. Only with BYOC. */
    nodePoolUserId?: string;
    /** ID, at the provider, of the node pool on which the container was scheduled. Only with BYOC. */
    nodePoolProviderId?: string;
    /** Host address of the node on which the container was scheduled. Only with BYOC. */
    host?: string;
    /**
     * IP addresses that map to the container. Only with BYOC.
     *
     * Each item: IP address of the container.
     */
    ipAddresses?: string[];
    /**
     * When the container was last changed.
     *
     * Integer, at least 1.
     */
    updatedAt: number;
}

/** A page of containers. */
export interface ContainerList {
    /** List of containers. */
    containers?: Container[];
}

/** Envelope of the response. */
export interface CreateAddonBackupScheduleResponse {
    /** The backup schedule that was created. */
    data: AddonBackupScheduleCreateResult;
}

/** Envelope of the response. */
export interface CreateAddonResponse {
    /** The created addon with all its settings. */
    data: SavedAddon;
}

/** Envelope of the response. */
export interface CreateBuildServiceResponse {
    /** The created service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface CreateCombinedServiceResponse {
    /** The created service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface CreateCronJobResponse {
    /** The created job with all its settings. */
    data: CronJob;
}

/** Envelope of the response. */
export interface CreateDeploymentServiceResponse {
    /** The created service with all its settings. */
    data: DeploymentService;
}

/** Envelope of the response. */
export interface CreateExternalAddonResponse {
    /** The created external addon with all its settings. */
    data: ExternalAddon;
}

/** Envelope of the response. */
export interface CreateJobResponse {
    /** The created job with all its settings. */
    data: SavedJob;
}

/** Envelope of the response. */
export interface CreateManualJobResponse {
    /** The created job with all its settings. */
    data: ManualJob;
}

/** Envelope of the response. */
export interface CreateOrUpdateProjectResponse {
    /** The created or updated project with all its settings. */
    data: SavedProject;
}

/** Envelope of the response. */
export interface CreateProjectResponse {
    /** The created project with all its settings. */
    data: SavedProject;
}

/** Envelope of the response. */
export interface CreateProjectSecretResponse {
    /** The created secret group with all its settings. */
    data: SavedProjectSecret;
}

/** Envelope of the response. */
export interface CreateVolumeResponse {
    /** The created volume with all its settings. */
    data: Volume;
}

/** A cron job, which runs on a schedule, with all its settings. */
export interface CronJob {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing: Billing;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettings;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always" | (string & {});
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
    /** Cron expression that sets when the job runs. */
    schedule?: string;
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /**
     * Whether the job runs while another instance of it is running. `allow` lets several instances
     * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
     * any running instance and starts a new one.
     */
    concurrencyPolicy?: "allow" | "forbid" | "replace" | (string & {});
    /** Type of the job, always `cron`. */
    jobType: "cron" | (string & {});
    /** ID of the job. */
    id: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** What the job runs, and how. */
    deployment?: SavedJobDeployment;
    /** Status of the job. */
    status: BuildOnlyStatus;
    /** Cluster on which the job runs. */
    cluster: Cluster;
    /**
     * When the job was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the job was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** Settings of a cron job to create or update. */
export interface CronJobCreate {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing: BillingInput;
    /**
     * What the job runs, and how.
     *
     * Alternative: No image yet: it is chosen later.
     */
    deployment?: JobCreateDeployment;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettingsInput;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
    /**
     * Cron expression that sets when the job runs.
     *
     * Pattern
     * `(@(annually|yearly|monthly|weekly|daily|hourly))|((((\d+,)+\d+|(\d+(\/|-)\d+)|\d+|\*) ?){5})`.
     */
    schedule?: string;
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /**
     * Whether the job runs while another instance of it is running. `allow` lets several instances
     * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
     * any running instance and starts a new one.
     */
    concurrencyPolicy?: "allow" | "forbid" | "replace";
}

/** Changes to a cron job. */
export interface CronJobPatch {
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing?: BillingPatch;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. A job uses either a Dockerfile or Buildpacks; send the settings of
     * one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit?: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
    /**
     * Cron expression that sets when the job runs.
     *
     * Pattern
     * `(@(annually|yearly|monthly|weekly|daily|hourly))|((((\d+,)+\d+|(\d+(\/|-)\d+)|\d+|\*) ?){5})`.
     */
    schedule?: string;
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /**
     * Whether the job runs while another instance of it is running. `allow` lets several instances
     * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
     * any running instance and starts a new one.
     */
    concurrencyPolicy?: "allow" | "forbid" | "replace";
}

/** Envelope of the response. */
export interface DeleteAddonBackupResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteAddonBackupScheduleResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteAiModelResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteExternalAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteJobResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteProjectResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteProjectSecretResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteTagResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteVolumeBackupResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface DeleteVolumeResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A deployment service, which runs an image, with all its settings. */
export interface DeploymentService {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing: DeploymentServiceBilling;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** Ports that the service listens on. */
    ports?: ServicePortSettings[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptions;
    /** Kernel settings of the containers, by the names that `sysctl` has for them. */
    deploymentSysctlSettings?: {
        /**
         * Number of memory areas that a process can have.
         *
         * Integer, 1 to 1048576.
         */
        "vm.max_map_count"?: number;
    };
    /** Type of the service, always `deployment`. */
    serviceType: "deployment" | (string & {});
    /** What the service runs, and with how many instances. */
    deployment: DeploymentServiceDeployment;
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** Cluster on which the service runs. */
    cluster: Cluster;
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the service was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
    /**
     * When the service is scheduled to expire automatically. Calculated from
     * `createOptions.expiryTime` at creation. An expired service has it no more.
     *
     * Format `date-time`.
     */
    expiryTime?: string;
    /**
     * When the service expired and was paused.
     *
     * Format `date-time`.
     */
    expiredAt?: string;
    /**
     * When the expired service is scheduled to be deleted.
     *
     * Format `date-time`.
     */
    scheduledDeletion?: string;
    /** Status of the service. */
    status: DeploymentServiceStatus;
}

/** Plan that sets the resources of a service and their price. */
export interface DeploymentServiceBilling {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /** GPUs that the service uses. */
    gpu?: Gpu;
}

/** Plan that sets the resources of a service and their price. */
export interface DeploymentServiceBillingInput {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan: string;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
}

/** Settings of a deployment service to create or update. */
export interface DeploymentServiceCreate {
    /**
     * Display name. Paths use `id` instead.
     *
     * 3 to 54 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing: DeploymentServiceBillingInput;
    /** Infrastructure settings of the service. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** What the service runs, and with how many instances. */
    deployment: DeploymentServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancingInput;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscalingInput;
    /** Options for the creation of the service. */
    createOptions?: ServiceCreateOptionsInput;
}

/**
 * What a deployment service runs: an image built on Northflank, an external image, or an image
 * that is chosen later.
 */
export type DeploymentServiceCreateDeployment = DeploymentServiceInternalDeployment | DeploymentServiceExternalDeployment | ServiceCreateDeployment;

/** What a deployment service runs, and with how many instances. */
export interface DeploymentServiceDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet" | (string & {});
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorage;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** Image that a service on Northflank builds. */
    internal?: InternalImageSource;
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSource;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Deployment of an image from a registry outside Northflank. */
export interface DeploymentServiceExternalDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image from a registry outside Northflank. */
    external: ExternalImageSourceInput;
}

/** Deployment of an image that a service on Northflank builds. */
export interface DeploymentServiceInternalDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image that a service on Northflank builds. */
    internal: InternalImageSourceInput;
}

/** Changes to a deployment service. */
export interface DeploymentServicePatch {
    /**
     * Description of the service, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the service.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plan that sets the resources of the service and their price. */
    billing?: DeploymentServicePatchBilling;
    /** What the service runs, and with how many instances. */
    deployment?: DeploymentServiceCreateDeployment;
    /** Ports that the service listens on. */
    ports?: ServiceCreatePort[];
    /**
     * Environment variables at runtime: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How requests are distributed among the instances. */
    loadBalancing?: ServicePatchLoadBalancing;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServicePatchAutoscaling;
}

/** Changes to the plan that sets the resources of a service. */
export interface DeploymentServicePatchBilling {
    /**
     * ID of the deployment plan.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /** GPU settings. */
    gpu?: GpuOptionsInput;
}

/** Status of the latest deployment of a service. */
export interface DeploymentServiceStatus {
    /** Status of the latest deployment. */
    deployment: ServiceDeploymentStatus;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorage {
    /** If true, HDB storage is used. */
    useHdbStorage?: boolean;
    /** If true, PD SSD storage is used. */
    usePdSsdStorage?: boolean;
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorageDetails {
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Format `float`.
         */
        storageSize: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Disk space and shared memory for each container. */
export interface DeploymentStorageInput {
    /** If true, HDB storage is used. */
    useHdbStorage?: boolean;
    /** If true, PD SSD storage is used. */
    usePdSsdStorage?: boolean;
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Changes to the disk space and shared memory for each container. */
export interface DeploymentStoragePatch {
    /** Ephemeral disk of a container. Its content is lost when the container ends. */
    ephemeralStorage?: {
        /**
         * Size of the ephemeral disk in megabytes, for example 1024.
         *
         * Integer, at least 1024.
         */
        storageSize?: number;
    };
    /**
     * Size of the shared memory at `/dev/shm`, in an undocumented unit.
     *
     * Integer, at least 64.
     */
    shmSize?: number;
}

/** Changes to a deployment: to the image that is run, or only to what is started in it. */
export type DeploymentUpdate = DeploymentUpdateExternal | DeploymentUpdateInternal | DeploymentUpdateCommand;

/** Settings for what is started; the deployed image stays the same. */
export interface DeploymentUpdateCommand {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** Deployment of an image from a registry outside Northflank. */
export interface DeploymentUpdateExternal {
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSourceInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** Deployment of an image that a service on Northflank builds. */
export interface DeploymentUpdateInternal {
    /** Image that a service on Northflank builds. */
    internal: InternalImageSourceInput;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
}

/** Envelope of the response. */
export interface DetachVolumeResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** String from which the host names of an account are generated. */
export interface DnsId {
    /**
     * Partially random string that belongs to the authenticated account and is used to generate
     * DNS entries.
     */
    dns: string;
}

/** What a container starts in an image built from a Dockerfile. */
export interface DockerConfig {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     */
    configType: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand" | (string & {});
    /**
     * Replaces the ENTRYPOINT of the image. Requests require it if `configType` is
     * `customEntrypoint` or `customEntrypointCustomCommand`.
     */
    customEntrypoint?: string;
    /**
     * Replaces the CMD of the image. Requests require it if `configType` is `customCommand` or
     * `customEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** What a container starts in an image built from a Dockerfile. */
export interface DockerConfigInput {
    /**
     * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
     * command, or both.
     */
    configType: "default" | "customEntrypoint" | "customCommand" | "customEntrypointCustomCommand";
    /**
     * Replaces the ENTRYPOINT of the image. Requests require it if `configType` is
     * `customEntrypoint` or `customEntrypointCustomCommand`.
     */
    customEntrypoint?: string;
    /**
     * Replaces the CMD of the image. Requests require it if `configType` is `customCommand` or
     * `customEntrypointCustomCommand`.
     */
    customCommand?: string;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileBuildOptions {
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath?: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir?: string;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** The image is built from a Dockerfile in the repository. */
export interface DockerfileBuildSettings {
    /** Disk space for each build. */
    storage?: BuildStorage;
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileSettings;
}

/** The image is built from a Dockerfile in the repository. */
export interface DockerfileBuildSettingsInput {
    /** Disk space for each build. */
    storage?: BuildStorageInput;
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileSettingsInput;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileSettings {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko" | (string & {});
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir: string;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettings;
}

/** Where the Dockerfile is, and how it is built. */
export interface DockerfileSettingsInput {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir: string;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** Changes to where the Dockerfile is, and how it is built. */
export interface DockerfileSettingsPatch {
    /**
     * Has no effect any more. It used to say whether layers are cached between builds.
     *
     * @deprecated
     */
    useCache?: boolean;
    /** Build engine that builds the Dockerfile. Default: `buildkit`. */
    buildEngine?: "buildkit" | "kaniko";
    /**
     * Path of the Dockerfile from the root of the repository, beginning with a slash.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$`.
     */
    dockerFilePath?: string;
    /**
     * Working directory of the build, as a path from the root of the repository. `/` is the
     * repository itself.
     *
     * Pattern `^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$`.
     */
    dockerWorkDir?: string;
    /** Settings for building a Dockerfile with BuildKit. */
    buildkit?: BuildkitSettingsInput;
}

/** Envelope of the response. */
export interface EditJobBuildArgumentsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface EditJobRuntimeEnvironmentResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface EditServiceBuildArgumentsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface EditServiceRuntimeEnvironmentResponse {
    /** Whether the environment was set and the service restarted. */
    data: ServiceRuntimeEnvironmentEditResult;
}

/** The error, for people and for programs. */
export interface ErrorDetail {
    /**
     * HTTP status of the response.
     *
     * Integer.
     */
    status: number;
    /** Message for a person to read. */
    message: string;
    /** Identifier of the kind of error, such as `nf-invalid-request-body`, for use in code. */
    id?: string;
    /**
     * More about the cause. For an invalid request body, an object that maps the path of each
     * invalid field to a list of messages.
     */
    details?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
}

/** Body of a response that reports an error. */
export interface ErrorResponse {
    /** What went wrong. */
    error: ErrorDetail;
}

/** Path that the path of a request must equal. */
export interface ExactPathRule {
    /**
     * Path to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "exact" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Path that the path of a request must equal. */
export interface ExactPathRuleInput {
    /**
     * Path to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "exact";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** An external addon: a cloud resource of another provider. */
export interface ExternalAddon {
    /**
     * Description of the external addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Tags of the external addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** ID of the environment to which the external addon belongs. */
    environmentId?: string;
    /** Specification of the external addon. */
    spec?: ExternalAddonSpec;
    /**
     * Name of the external addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
}

/** Where on Google Cloud the resource is, and the integration that accesses it. */
export interface ExternalAddonGoogle {
    /** Google Cloud project. */
    project?: string;
    /** Google Cloud region. */
    region?: string;
    /** Google Cloud zone. */
    zone?: string;
    /**
     * ID of the integration to use.
     *
     * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    integrationId?: string;
}

/** Where on Google Cloud the resource is, and the integration that accesses it. */
export interface ExternalAddonGoogleInput {
    /** Google Cloud project. */
    project?: string;
    /** Google Cloud region. */
    region?: string;
    /** Google Cloud zone. */
    zone?: string;
    /**
     * ID of the integration to use.
     *
     * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    integrationId?: string;
}

/** An external addon: a cloud resource of another provider. */
export interface ExternalAddonInput {
    /**
     * Description of the external addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Tags of the external addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** ID of the environment to which the external addon belongs. */
    environmentId?: string;
    /** Specification of the external addon. */
    spec?: ExternalAddonSpecInput;
    /**
     * Name of the external addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name?: string;
}

/** A page of external addons. */
export interface ExternalAddonList {
    /** External addons, with their pagination. */
    data?: ExternalAddonListData;
}

/** External addons, with their pagination. */
export interface ExternalAddonListData {
    /** List of external addons. */
    externalAddons?: ExternalAddon[];
    /** Details of the pagination. */
    pagination?: {
        /**
         * Number of the current page.
         *
         * Integer.
         */
        page: number;
        /**
         * Number of items per page.
         *
         * Integer.
         */
        perPage: number;
        /**
         * Number of items in total.
         *
         * Integer.
         */
        total: number;
    };
}

/** Cloud provider of an external addon, with its settings. */
export interface ExternalAddonProvider {
    /** Settings for Amazon Web Services. */
    aws?: {
        /** AWS region. */
        region: string;
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId?: string;
    };
    /** Settings for Google Cloud. */
    google?: ExternalAddonGoogle;
    /** Settings for Cloudflare. */
    cloudflare?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Aiven. */
    aiven?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Backblaze. */
    backblaze?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Microsoft Azure. */
    azure?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Akamai. */
    akamai?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
}

/** Cloud provider of an external addon, with its settings. */
export interface ExternalAddonProviderInput {
    /** Settings for Amazon Web Services. */
    aws?: {
        /** AWS region. */
        region: string;
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId?: string;
    };
    /** Settings for Google Cloud. */
    google?: ExternalAddonGoogleInput;
    /** Settings for Cloudflare. */
    cloudflare?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Aiven. */
    aiven?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Backblaze. */
    backblaze?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Microsoft Azure. */
    azure?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
    /** Settings for Akamai. */
    akamai?: {
        /**
         * ID of the integration to use.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        integrationId: string;
    };
}

/** Type, provider and configuration of an external addon. */
export interface ExternalAddonSpec {
    /** Type of the cloud resource. */
    resourceType?: "s3" | "rds" | "cloudSql" | "memorystore" | (string & {});
    /** Provider of the cloud resource. */
    provider?: ExternalAddonProvider;
    /** Configuration of the cloud resource. Its form isn't documented. */
    config?: {
        [key: string]: unknown;
    };
    /** Outputs of the cloud resource. Their form isn't documented. */
    outputs?: {
        [key: string]: unknown;
    };
    /**
     * ID of the workload identity of the external addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    workloadIdentityId?: string;
}

/** Type, provider and configuration of an external addon. */
export interface ExternalAddonSpecInput {
    /** Type of the cloud resource. */
    resourceType?: "s3" | "rds" | "cloudSql" | "memorystore";
    /** Provider of the cloud resource. */
    provider?: ExternalAddonProviderInput;
    /** Configuration of the cloud resource. Its form isn't documented. */
    config?: {
        [key: string]: unknown;
    };
    /** Outputs of the cloud resource. Their form isn't documented. */
    outputs?: {
        [key: string]: unknown;
    };
    /**
     * ID of the workload identity of the external addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    workloadIdentityId?: string;
}

/** Changes to an external addon. */
export interface ExternalAddonUpdate {
    /**
     * Description of the external addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Tags of the external addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** ID of the environment to which the external addon belongs. */
    environmentId?: string;
    /** Specification of the external addon. */
    spec?: ExternalAddonSpecInput;
}

/** Image from a registry outside Northflank that a workload runs. */
export interface ExternalDeployment {
    /** Path of the image in its registry, without the host. */
    imagePath: string;
    /** Registry of the image. */
    registryProvider: "acr" | "ecr" | "gar" | "dockerhub" | "dhi" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    /** If true, pulling the image from the registry needs credentials. */
    privateImage: boolean;
}

/** Deployment of an image from a registry outside Northflank, with its settings. */
export interface ExternalDeploymentSettings {
    /** Region of the resource, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** Image from a registry outside Northflank. */
    external: ExternalDeployment;
}

/** Image from a registry outside Northflank, with the credentials that access it. */
export interface ExternalImageSource {
    /**
     * Image to deploy. If it isn't on Docker Hub, the URL must be given.
     *
     * Pattern
     * `^(?:(?:https?:\/\/)?([a-zA-Z0-9\-]+\.[a-zA-Z0-9\.\-]+)(\/v1)?)?(?:\/)?([a-zA-Z/-9\.\-_]+)(?::([a-zA-Z/-9\.\-_:]+)|@([a-zA-Z/-9\.\-_:]+))$`.
     */
    imagePath: string;
    /**
     * ID of the saved credentials with which the external image is accessed.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    credentials?: string;
}

/** Image from a registry outside Northflank, with the credentials that access it. */
export interface ExternalImageSourceInput {
    /**
     * Image to deploy. If it isn't on Docker Hub, the URL must be given.
     *
     * Pattern
     * `^(?:(?:https?:\/\/)?([a-zA-Z0-9\-]+\.[a-zA-Z0-9\.\-]+)(\/v1)?)?(?:\/)?([a-zA-Z/-9\.\-_]+)(?::([a-zA-Z/-9\.\-_:]+)|@([a-zA-Z/-9\.\-_:]+))$`.
     */
    imagePath: string;
    /**
     * ID of the saved credentials with which the external image is accessed.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    credentials?: string;
}

/** Content of a secret file. */
export interface FileContent {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Original encoding of the file, such as `utf-8`. It doesn't change how `data` is encoded. */
    encoding?: string;
}

/** Content of a secret file. */
export interface FileContentInput {
    /** Content of the file, encoded in Base64. */
    data?: string;
    /** Original encoding of the file, such as `utf-8`. It doesn't change how `data` is encoded. */
    encoding?: string;
}

/** A saved secret file, with its value and details about it. */
export interface FileDetails {
    /** Content of the secret file. */
    value: FileContent;
    /** ID of the secret group that the secret comes from, if it is inherited. */
    inheritedFrom?: string;
    /**
     * Priority of the secret group that the secret comes from, if it is inherited.
     *
     * Integer.
     */
    priority?: number;
    /** Files at the same path that have a lower priority, and so aren't used. */
    overriding: {
        /** Content of the secret file. */
        value: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null;
        /** ID of the secret group that the secret comes from. */
        inheritedFrom: string;
        /**
         * Priority of the secret group that the secret comes from.
         *
         * Integer.
         */
        priority: number;
    }[];
}

/** Envelope of the response. */
export interface GetAddonBackupLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetAddonBackupResponse {
    /** The requested backup. */
    data: AddonBackup;
}

/** Envelope of the response. */
export interface GetAddonBackupSchedulesResponse {
    /** The requested backup schedules. */
    data: AddonBackupScheduleList;
}

/** Envelope of the response. */
export interface GetAddonCredentialsResponse {
    /** The requested credentials. */
    data: AddonCredentials;
}

/** Envelope of the response. */
export interface GetAddonLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetAddonMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetAddonResponse {
    /** The requested addon. */
    data: Addon;
}

/** Envelope of the response. */
export interface GetAddonRestoreLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetAddonVersionDetailsResponse {
    /** The requested version, with its upgrades. */
    data: AddonVersionDetails;
}

/** Envelope of the response. */
export interface GetAiModelResponse {
    /** The requested AI model. */
    data: AiModel;
}

/** Envelope of the response. */
export interface GetBackupDownloadLinkResponse {
    /** The generated link. */
    data: AddonBackupDownloadLink;
}

/** Envelope of the response. */
export interface GetDnsIdResponse {
    /** The requested string. */
    data: DnsId;
}

/** Envelope of the response. */
export interface GetExternalAddonResponse {
    /** The requested external addon. */
    data: ExternalAddon;
}

/** Envelope of the response. */
export interface GetJobBranchesResponse {
    /** The requested page of branches. */
    data: BranchList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface GetJobBuildArgumentDetailsResponse {
    /** The requested build arguments and secret files, with details about each. */
    data: BuildArgumentDetails;
}

/** Envelope of the response. */
export interface GetJobBuildArgumentsResponse {
    /** The requested build arguments and secret files. */
    data: BuildArguments;
}

/** Envelope of the response. */
export interface GetJobBuildLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetJobBuildMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetJobBuildResponse {
    /** The requested build. */
    data: Build;
}

/** Envelope of the response. */
export interface GetJobDeploymentResponse {
    /** The requested deployment. */
    data: JobDeploymentSettings;
}

/** Envelope of the response. */
export interface GetJobHealthChecksResponse {
    /** The requested health checks. */
    data: HealthCheckList;
}

/** Envelope of the response. */
export interface GetJobLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetJobMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetJobPullRequestsResponse {
    /** The requested page of pull requests. */
    data: PullRequestList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface GetJobResponse {
    /** The requested job. */
    data: Job;
}

/** Envelope of the response. */
export interface GetJobRunsResponse {
    /** The requested page of job runs. */
    data: JobRunList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface GetJobRuntimeEnvironmentDetailsResponse {
    /** The requested environment variables and secret files, with details about each. */
    data: RuntimeEnvironmentDetails;
}

/** Envelope of the response. */
export interface GetJobRuntimeEnvironmentResponse {
    /** The requested environment variables and secret files. */
    data: RuntimeEnvironment;
}

/** Envelope of the response. */
export interface GetProjectResponse {
    /** The requested project. */
    data: Project;
}

/** Envelope of the response. */
export interface GetProjectSecretAddonLinkDetailsResponse {
    /** The requested link. */
    data: ProjectSecretAddonLinkDetails;
}

/** Envelope of the response. */
export interface GetProjectSecretDetailsResponse {
    /** The requested secret group. */
    data: ProjectSecretDetails;
}

/** Envelope of the response. */
export interface GetProjectSecretResponse {
    /** The requested secret group. */
    data: ProjectSecret;
}

/** Envelope of the response. */
export interface GetRunDetailsResponse {
    /** The requested job run. */
    data: JobRun;
}

/** Envelope of the response. */
export interface GetServiceBranchesResponse {
    /** The requested page of branches. */
    data: BranchList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface GetServiceBuildArgumentsDetailsResponse {
    /** The requested build arguments and secret files, with details about each. */
    data: BuildArgumentDetails;
}

/** Envelope of the response. */
export interface GetServiceBuildArgumentsResponse {
    /** The requested build arguments and secret files. */
    data: BuildArguments;
}

/** Envelope of the response. */
export interface GetServiceBuildLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetServiceBuildMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetServiceBuildResponse {
    /** The requested build. */
    data: Build;
}

/** Envelope of the response. */
export interface GetServiceDeploymentResponse {
    /** The requested deployment. */
    data: ServiceDeploymentSettings;
}

/** Envelope of the response. */
export interface GetServiceHealthChecksResponse {
    /** The requested health checks. */
    data: HealthCheckList;
}

/** Envelope of the response. */
export interface GetServiceLogsResponse {
    /** The requested log lines. */
    data: LogLine[];
}

/** Envelope of the response. */
export interface GetServiceMetricsResponse {
    /** The requested metrics. */
    data: Metrics;
}

/** Envelope of the response. */
export interface GetServicePortsResponse {
    /** The requested ports. */
    data: ServicePortList;
}

/** Envelope of the response. */
export interface GetServicePullRequestsResponse {
    /** The requested page of pull requests. */
    data: PullRequestList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface GetServiceResponse {
    /** The requested service. */
    data: Service;
}

/** Envelope of the response. */
export interface GetServiceRuntimeEnvironmentDetailsResponse {
    /** The requested environment variables and secret files, with details about each. */
    data: RuntimeEnvironmentDetails;
}

/** Envelope of the response. */
export interface GetServiceRuntimeEnvironmentResponse {
    /** The requested environment variables and secret files. */
    data: RuntimeEnvironment;
}

/** Envelope of the response. */
export interface GetTagResponse {
    /** The requested tag. */
    data: Tag;
}

/** Envelope of the response. */
export interface GetVolumeBackupDetailsResponse {
    /** The requested backup. */
    data: VolumeBackup;
}

/** Envelope of the response. */
export interface GetVolumeBackupsResponse {
    /** The requested page of backups. */
    data: VolumeBackup[];
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface GetVolumeResponse {
    /** The requested volume. */
    data: Volume;
}

/** GPUs of a workload. */
export interface Gpu {
    /** If true, the workload gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType: string;
        /**
         * Number of GPUs.
         *
         * Integer.
         */
        gpuCount?: number;
        /** If true, a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** GPUs of a workload. */
export interface GpuInput {
    /** If true, the workload gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType: string;
        /**
         * Number of GPUs.
         *
         * Integer.
         */
        gpuCount?: number;
        /** If true, a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** GPUs that a workload requests. */
export interface GpuOptions {
    /** If true, the workload gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. Applies only if `enabled` is true. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType?: string;
        /**
         * Number of GPUs.
         *
         * Integer.
         */
        gpuCount?: number;
        /** If true, a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** GPUs that a workload requests. */
export interface GpuOptionsInput {
    /** If true, the workload gets GPUs. */
    enabled?: boolean;
    /** Model and number of the GPUs. Applies only if `enabled` is true. */
    configuration?: {
        /** Model of the GPU, by the platform's name for it. */
        gpuType?: string;
        /**
         * Number of GPUs.
         *
         * Integer.
         */
        gpuCount?: number;
        /** If true, a GPU is shared with other workloads in time slices. */
        timesliced?: boolean;
    };
}

/** Check of a request header, as a string or as a regular expression. */
export type HeaderCheck = StringHeaderCheck | RegexHeaderCheck;

/** Check of a request header, as a string or as a regular expression. */
export type HeaderCheckInput = StringHeaderCheckInput | RegexHeaderCheckInput;

/** Settings for a health check. */
export interface HealthCheck {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP" | (string & {});
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | "startupProbe" | (string & {});
    /** Path that the health check requests. Required if `protocol` is `HTTP`. */
    path?: string;
    /** Command that the health check runs. Required if `protocol` is `CMD`. */
    cmd?: string;
    /**
     * Port that the health check connects to. Required if `protocol` is `HTTP`.
     *
     * Integer, at least 1.
     */
    port?: number;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, 1 to 180.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, 10 to 600.
     */
    periodSeconds: number;
    /**
     * Seconds without a response after which the health check counts as failed.
     *
     * Integer, 1 to 60.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, 1 to 255.
     */
    failureThreshold: number;
    /**
     * Number of successes from which the health check counts as successful.
     *
     * Integer, 1 to 255.
     */
    successThreshold?: number;
}

/** A health check of a resource. */
export interface HealthCheckDetails {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP" | (string & {});
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | (string & {});
    /** Path that the health check requests. */
    path?: string;
    /** Command that the health check runs. */
    cmd?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** Port that the health check connects to by HTTP. */
    httpPort?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** Port that the health check connects to by TCP. */
    tcpSocketPort?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, at least 1.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, at least 1.
     */
    periodSeconds: number;
    /**
     * Seconds without a response after which the health check counts as failed.
     *
     * Integer, at least 1.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, at least 1.
     */
    failureThreshold: number;
    /** Number of successes from which the health check counts as successful. */
    successThreshold?: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
}

/** Settings for a health check. */
export interface HealthCheckInput {
    /** Protocol of the health check. */
    protocol: "HTTP" | "CMD" | "TCP";
    /** Type of the health check. */
    type: "livenessProbe" | "readinessProbe" | "startupProbe";
    /** Path that the health check requests. Required if `protocol` is `HTTP`. */
    path?: string;
    /** Command that the health check runs. Required if `protocol` is `CMD`. */
    cmd?: string;
    /**
     * Port that the health check connects to. Required if `protocol` is `HTTP`.
     *
     * Integer, at least 1.
     */
    port?: number;
    /**
     * Seconds before the health check runs for the first time.
     *
     * Integer, 1 to 180.
     */
    initialDelaySeconds: number;
    /**
     * Seconds between two checks.
     *
     * Integer, 10 to 600.
     */
    periodSeconds: number;
    /**
     * Seconds without a response after which the health check counts as failed.
     *
     * Integer, 1 to 60.
     */
    timeoutSeconds: number;
    /**
     * Maximum number of failures that are allowed.
     *
     * Integer, 1 to 255.
     */
    failureThreshold: number;
    /**
     * Number of successes from which the health check counts as successful.
     *
     * Integer, 1 to 255.
     */
    successThreshold?: number;
}

/** Health checks of a resource. */
export interface HealthCheckList {
    /** List of health checks. */
    healthChecks: HealthCheckDetails[];
}

/** Changes to the health checks of a resource. */
export interface HealthChecksUpdate {
    /** List of health checks. */
    healthChecks: HealthCheckInput[];
}

/** Build service whose image is deployed, and which of its builds. */
export interface InternalImageSource {
    /**
     * ID of the build service that is deployed.
     *
     * Alternative: A slug that begins with a letter. 3 to 54 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     *
     * Alternative: Any string.
     */
    id?: string;
    /** Branch whose builds are deployed. */
    branch?: string;
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch.
     */
    buildSHA?: string | ("latest" | (string & {}));
    /** Build to deploy, by its ID. */
    buildId?: string;
}

/** Build service whose image is deployed, and which of its builds. */
export interface InternalImageSourceInput {
    /**
     * ID of the build service that is deployed.
     *
     * Alternative: A slug that begins with a letter. 3 to 54 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     *
     * Alternative: Any string.
     */
    id?: string;
    /** Branch whose builds are deployed. */
    branch?: string;
    /**
     * Commit whose build is deployed, or `latest` for the newest commit of the branch.
     *
     * Alternative: SHA of a commit. Exactly 40 characters.
     *
     * Alternative: The newest commit of the branch.
     */
    buildSHA?: string | "latest";
    /** Build to deploy, by its ID. */
    buildId?: string;
}

/** Rule that allows or denies access to IP addresses. */
export interface IpPolicy {
    /**
     * IP addresses that the rule applies to.
     *
     * Each item: IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether the addresses are allowed or denied access. */
    action: "ALLOW" | "DENY" | (string & {});
}

/** Rule that allows or denies access to IP addresses. */
export interface IpPolicyInput {
    /**
     * IP addresses that the rule applies to.
     *
     * Each item: IP address, for example `127.0.0.1`.
     */
    addresses: string[];
    /** Whether the addresses are allowed or denied access. */
    action: "ALLOW" | "DENY";
}

/** A job, with its settings. */
export interface Job {
    /** ID of the job. */
    id: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** Name of the job. */
    name: string;
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the job, for people. */
    description?: string;
    /** ID of the job's project. */
    projectId: string;
    /** Whether the job is a manual job or a cron job. */
    jobType: "manual" | "cron" | (string & {});
    /**
     * When the job was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** Repository from which the job is built. */
    vcsData?: VcsData;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /** Build engine of the job, and its settings. */
    buildEngineConfiguration?: BuildEngineConfiguration;
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** Where the job runs, and what is started. */
    deployment?: JobDeployment;
    /** Plan that sets the resources of the job and their price. */
    billing: {
        /** ID of the billing plan that the job uses. */
        deploymentPlan: string;
    };
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /** How the job runs, and when. */
    settings: JobSettings;
    /** Cluster on which the job runs. */
    cluster: Cluster;
}

/** Changes to the build options of a job. */
export type JobBuildOptionsUpdate = JobBuildOptionsUpdateDockerfile | BuildOptionsUpdateBuildpack | BuildConfigurationInput;

/** Build options, with the settings for building from a Dockerfile. */
export interface JobBuildOptionsUpdateDockerfile {
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileBuildOptions;
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Build to start, with or without overrides. */
export type JobBuildStart = JobBuildStartWithoutOverrides | JobBuildStartWithOverrides;

/** A build whose settings override those of the job. */
export interface JobBuildStartWithOverrides {
    /**
     * SHA of the commit to build. Without it, the latest commit of the job's branch is built.
     *
     * Exactly 40 characters.
     */
    sha?: string;
    /** Optional overrides for the build. Several can be given at once. */
    overrides?: BuildOverrides;
}

/** A build with the settings that the job has. */
export interface JobBuildStartWithoutOverrides {
    /**
     * SHA of the commit to build. Without it, the latest commit of the job's branch is built.
     *
     * Exactly 40 characters.
     */
    sha?: string;
}

/** A page of containers of a job. */
export interface JobContainerList {
    /** List of containers. */
    containers?: Container[];
    /** ID of the job run that the containers belong to. */
    runId: string;
}

/**
 * Settings of a job to create or update. It is a cron job if `settings.cron` is present,
 * otherwise a manual job.
 */
export interface JobCreate {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing?: BillingInput;
    /**
     * What the job runs, and how.
     *
     * Alternative: No image yet: it is chosen later.
     */
    deployment?: JobCreateDeployment;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettingsInput;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How the job runs, and when. */
    settings?: JobCreateSettings;
}

/**
 * What a job runs: an image built from a repository, an external image, an image built on
 * Northflank, or an image that is chosen later.
 *
 * Alternative: No image yet: it is chosen later.
 */
export type JobCreateDeployment = JobVcsDeployment | JobExternalDeployment | JobInternalDeployment | {
    [key: string]: unknown;
};

/** Settings for how a job runs. */
export interface JobCreateSettings {
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer.
     */
    activeDeadlineSeconds?: number;
    /** Settings that only cron jobs have. */
    cron?: JobCron;
}

/** When a cron job runs. */
export interface JobCron {
    /**
     * Cron expression that sets when the job runs.
     *
     * Pattern
     * `(@(annually|yearly|monthly|weekly|daily|hourly))|((((\d+,)+\d+|(\d+(\/|-)\d+)|\d+|\*) ?){5})`.
     */
    schedule?: string;
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /**
     * Whether the job runs while another instance of it is running. `allow` lets several instances
     * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
     * any running instance and starts a new one.
     */
    concurrencyPolicy?: "allow" | "forbid" | "replace";
}

/** Where a job runs, and what is started. */
export interface JobDeployment {
    /** Region in which the job is built and run, for example `europe-west`. */
    region?: string;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
}

/** Deployment of a job, of an image that is built on Northflank or of an external image. */
export type JobDeploymentSettings = JobInternalDeploymentSettings | ExternalDeploymentSettings;

/** Deployment of an image from a registry outside Northflank. */
export interface JobExternalDeployment {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** GPUs that the job uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image from a registry outside Northflank. */
    external: ExternalImageSourceInput;
}

/** Deployment of an image that a service on Northflank builds. */
export interface JobInternalDeployment {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** GPUs that the job uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Image that a service on Northflank builds. */
    internal: InternalImageSourceInput;
}

/** Build that a job runs, and where it comes from. */
export interface JobInternalDeploymentDetails {
    /** Full identifier of the deployed resource. */
    appId: string;
    /** ID of the resource whose builds are deployed. */
    nfObjectId: string;
    /** URL of the repository from which the image is built. */
    repository: string;
    /** Branch whose builds are deployed. */
    branch: string;
    /** ID of the deployed build. */
    buildId: string;
    /**
     * SHA of the commit whose build is deployed. If it is `latest`, the newest commit is deployed
     * automatically.
     */
    buildSHA: string;
    /** Commit that is currently deployed, in full even if `buildSHA` is `latest`. */
    deployedSHA?: string;
    /** Type of the resource that `nfObjectId` identifies. */
    nfObjectType: "service" | "job" | (string & {});
}

/** Deployment of an image that is built on Northflank, with its settings. */
export interface JobInternalDeploymentSettings {
    /** Region in which the job is built and run, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** Image that is built on Northflank. */
    internal?: JobInternalDeploymentDetails;
}

/** A page of jobs. */
export interface JobList {
    /** List of jobs. */
    jobs: JobListItem[];
}

/** A job in a list, without most of its settings. */
export interface JobListItem {
    /** ID of the job. */
    id: string;
    /** ID of the job's project. */
    projectId: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** Name of the job. */
    name: string;
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the job, for people. */
    description?: string;
    /** Whether the job is a manual job or a cron job. */
    jobType: "manual" | "cron" | (string & {});
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
}

/** Changes to a job. */
export interface JobPatch {
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing?: BillingPatch;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. A job uses either a Dockerfile or Buildpacks; send the settings of
     * one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /** How the job runs, and when. */
    settings?: JobPatchSettings;
}

/** Changes to how a job runs. */
export interface JobPatchSettings {
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit?: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer.
     */
    activeDeadlineSeconds?: number;
    /** Settings that only cron jobs have. */
    cron?: JobCron;
}

/** Settings to change when a job resumes. */
export interface JobResume {
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD?: boolean;
}

/** A run of a job, with its status. */
export interface JobRun {
    /** ID of the job run. */
    id: string;
    /** Whether the run is in progress now, as `1` or `0`. */
    active: 0 | 1 | (number & {});
    /**
     * Number of retries that are attempted before the job run is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /**
     * How many times the job run has concluded, with or without an error.
     *
     * Integer.
     */
    completions: number;
    /** If true, the job run has finished. */
    concluded: boolean;
    /** Whether the job run failed, as `1` or `0`. */
    failed: 0 | 1 | (number & {});
    /** Name of the job run. */
    runName: string;
    /** Status of the job run. */
    status: "SUCCESS" | "RUNNING" | "FAILED" | (string & {});
    /** Whether the job run succeeded, as `1` or `0`. */
    succeeded: 0 | 1 | (number & {});
    /**
     * When the job run started.
     *
     * Format `date-time`.
     */
    startedAt: string;
    /**
     * When the job run concluded.
     *
     * Format `date-time`.
     */
    concludedAt: string;
}

/** A page of job runs. */
export interface JobRunList {
    /** List of job runs. */
    runs?: JobRun[];
}

/** Overrides for a single run of a job. */
export interface JobRunStart {
    /**
     * Environment variables for this run: a map from names to values.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /** Secret files for this run: a map from paths to files. */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /** Docker secret mounts for this run: a map from mount identifiers to contents. */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** Plan for this run. */
    billing?: {
        /**
         * Deployment plan for this run, by its ID.
         *
         * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
         */
        deploymentPlan?: string;
    };
    /** Image for this run, and what is started in it. */
    deployment?: JobRunStartDeployment;
}

/** Image for a single run of a job. */
export type JobRunStartDeployment = JobRunStartInternalDeployment | JobRunStartExternalDeployment;

/** Run of an image from a registry outside Northflank. */
export interface JobRunStartExternalDeployment {
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSourceInput;
}

/** Run of an image that a service on Northflank builds. */
export interface JobRunStartInternalDeployment {
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** Image that a service on Northflank builds. */
    internal?: InternalImageSourceInput;
}

/** The job run that was started. */
export interface JobRunStartResult {
    /** ID of the job run. */
    id: string;
    /** Name of the job run. */
    runName: string;
}

/** Changes to the scaling of a job. */
export interface JobScale {
    /**
     * New deployment plan, by its ID.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
}

/** How a job runs, and when. */
export interface JobSettings {
    /** Settings that only cron jobs have. */
    cron?: {
        /** Cron expression that sets when the job runs. */
        schedule?: string;
        /** Whether the job runs while another instance of it is running. */
        concurrencyPolicy?: "Allow" | "Forbid" | "Replace" | (string & {});
    };
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds: number;
}

/** Changes to how a job runs, and when. */
export interface JobSettingsUpdate {
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit?: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer.
     */
    activeDeadlineSeconds?: number;
    /**
     * Cron expression that sets when the job runs. Cron jobs require it; other types of jobs can't
     * have it.
     *
     * Pattern
     * `(@(annually|yearly|monthly|weekly|daily|hourly))|((((\d+,)+\d+|(\d+(\/|-)\d+)|\d+|\*) ?){5})`.
     */
    schedule?: string;
    /**
     * Whether the job runs while another instance of it is running. Available only for cron jobs.
     * `allow` lets several instances run. `forbid` keeps the current instance and doesn't start a
     * new one. `replace` terminates any running instance and starts a new one.
     */
    concurrencyPolicy?: "allow" | "forbid" | "replace";
}

/** Whether the schedule of a cron job is suspended. */
export interface JobSuspend {
    /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
    suspended?: boolean;
}

/** Git repository from which the image of a job is built. */
export interface JobVcs {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     *
     * Pattern `^([A-Za-z0-9-]+)|([0-9a-f]{24})$`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
    /** Branch to build from. */
    projectBranch: string;
}

/** Deployment of an image that is built from a Git repository. */
export interface JobVcsDeployment {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** GPUs that the job uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
    /** Repository from which the image is built. */
    vcs: JobVcsInput;
}

/** Git repository from which the image of a job is built. */
export interface JobVcsInput {
    /**
     * URL of the repository, for example `https://github.com/owner/repository`. The scheme can be
     * left out.
     *
     * Pattern
     * `^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+(\/([a-zA-Z0-9\-._]{2,}))+?$`.
     */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure";
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     *
     * Pattern `^([A-Za-z0-9-]+)|([0-9a-f]{24})$`.
     */
    selfHostedVcsId?: string;
    /**
     * Login of the linked account with which to access the repository. Without it, the platform
     * chooses one of your linked accounts that has access.
     */
    accountLogin?: string;
    /**
     * ID of the linked account with which to access the repository; an alternative to
     * `accountLogin`.
     *
     * Exactly 24 characters.
     */
    vcsLinkId?: string;
    /** Branch to build from. */
    projectBranch: string;
}

/** Step or result of the latest build, and when it was reached. */
export interface LatestBuildStatus {
    /**
     * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
     * `CRASHED` or `ABORTED`.
     */
    status: "QUEUED" | "PENDING" | "UNSCHEDULABLE" | "STARTING" | "CLONING" | "BUILDING" | "UPLOADING" | "ABORTED" | "FAILURE" | "SUBMISSION_FAILURE" | "SUCCESS" | "CRASHED" | "IN_PROGRESS" | (string & {});
    /**
     * When the build entered its current `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Envelope of the response. */
export interface ListAddonBackupRestoresResponse {
    /** The requested page of restores. */
    data: AddonBackupRestoreList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListAddonBackupsResponse {
    /** The requested page of backups. */
    data: AddonBackupList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListAddonContainersResponse {
    /** The requested page of containers. */
    data: ContainerList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListAddonRestoresResponse {
    /** The requested page of restores. */
    data: AddonRestoreList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListAddonsResponse {
    /** The requested page of addons. */
    data: AddonList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListAiModelsResponse {
    /** The requested page of AI models. */
    data: AiModelList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListExternalAddonsResponse {
    /** The requested page of external addons. */
    data: ExternalAddonList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListJobBuildsResponse {
    /** The requested page of builds. */
    data: BuildList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListJobContainersResponse {
    /** The requested page of containers. */
    data: JobContainerList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListJobsResponse {
    /** The requested page of jobs. */
    data: JobList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListPlansResponse {
    /** The requested plans. */
    data: PlanList;
}

/** Envelope of the response. */
export interface ListProjectSecretsResponse {
    /** The requested page of secret groups. */
    data: ProjectSecretList;
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** Envelope of the response. */
export interface ListProjectsResponse {
    /** The requested page of projects. */
    data: ProjectList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListRegionsResponse {
    /** The requested regions. */
    data: RegionList;
}

/** Envelope of the response. */
export interface ListServiceBuildsResponse {
    /** The requested page of builds. */
    data: BuildList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListServiceContainersResponse {
    /** The requested page of containers. */
    data: ContainerList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListServicesResponse {
    /** The requested page of services. */
    data: ServiceList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListTagsResponse {
    /** The requested page of tags. */
    data: TagList;
    /** Details of the pagination. */
    pagination: Pagination;
}

/** Envelope of the response. */
export interface ListVolumesResponse {
    /** The requested page of volumes. */
    data: Volume[];
    /** Details of the pagination. */
    pagination?: Pagination;
}

/** A line of a log, with its time and its container. */
export interface LogLine {
    /** ID of the container that the line belongs to. */
    containerId?: string;
    /** Content of the line. */
    log: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /**
     * Time of the line.
     *
     * Format `date-time`.
     */
    ts: string;
}

/** A manual job, which runs only when it is started, with all its settings. */
export interface ManualJob {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing: Billing;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettings;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always" | (string & {});
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
    /** Type of the job, always `manual`. */
    jobType: "manual" | (string & {});
    /** ID of the job. */
    id: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** What the job runs, and how. */
    deployment?: SavedJobDeployment;
    /** Status of the job. */
    status: BuildOnlyStatus;
    /** Cluster on which the job runs. */
    cluster: Cluster;
    /**
     * When the job was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the job was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** Settings of a manual job to create or update. */
export interface ManualJobCreate {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing: BillingInput;
    /**
     * What the job runs, and how.
     *
     * Alternative: No image yet: it is chosen later.
     */
    deployment?: JobCreateDeployment;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettingsInput;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
}

/** Changes to a manual job. */
export interface ManualJobPatch {
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing?: BillingPatch;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfigurationInput;
    /**
     * How the image is built. A job uses either a Dockerfile or Buildpacks; send the settings of
     * one of them.
     */
    buildSettings?: BuildSettingsPatch;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContentInput;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
    /** List of health checks. */
    healthChecks?: HealthCheckInput[];
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit?: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always";
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer, at least 1.
     */
    activeDeadlineSeconds?: number;
}

/** A metric: its unit and its values. */
export interface Metric {
    /** Type, unit and resolution of the metric. */
    metricInfo?: {
        /** Type of the metric that is fetched. */
        metricId?: "cpu" | "memory" | "networkIngress" | "networkEgress" | "tcpConnectionsOpen" | "diskUsage" | "requests" | "http4xxResponses" | "http5xxResponses" | "bandwidth" | "bandwidthVolume" | (string & {});
        /** Unit of the values. */
        metricUnit: "pct" | "vCPU" | "mb" | "kbps" | "rps" | "count" | (string & {});
        /**
         * Resolution of the values. Its unit isn't documented.
         *
         * Format `float`.
         */
        metricResolution?: number;
    };
    /** Values of the metric. */
    values: MetricValue[];
}

/** Values of a metric over time, and what they belong to. */
export interface MetricValue {
    /** Container and volume that the values belong to. */
    metadata?: {
        /** ID of the container that the values belong to. */
        containerId: string;
        /** ID of the volume that the values belong to. */
        volumeId?: string;
    };
    /** Values, each with its time. */
    data: {
        /**
         * Value of the metric.
         *
         * Format `float`.
         */
        value: number;
        /**
         * Time of the value.
         *
         * Format `date-time`.
         */
        ts: string;
    }[];
}

/** Metrics, each under the name of its type. */
export interface Metrics {
    /** CPU usage. */
    cpu?: Metric;
    /** Memory usage. */
    memory?: Metric;
    /** Incoming network traffic. */
    networkIngress?: Metric;
    /** Outgoing network traffic. */
    networkEgress?: Metric;
    /** Number of open TCP connections. */
    tcpConnectionsOpen?: Metric;
    /** How much of the disk is used. */
    diskUsage?: Metric;
    /** The metric of requests; its `metricInfo` names the unit. */
    requests?: Metric;
    /** HTTP responses with a 4xx status. */
    http4xxResponses?: Metric;
    /** HTTP responses with a 5xx status. */
    http5xxResponses?: Metric;
    /** The metric of bandwidth; its `metricInfo` names the unit. */
    bandwidth?: Metric;
    /** The metric of bandwidth volume; its `metricInfo` names the unit. */
    bandwidthVolume?: Metric;
}

/** Changes to an addon that has neither versions nor values for a template. */
export interface OtherAddonPatch {
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
}

/** A secret that is overridden. */
export interface OverriddenVariable {
    /** Value of the secret. */
    value: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** ID of the secret group that the secret comes from. */
    inheritedFrom: string;
    /** ID of the addon that the secret comes from, if there is one. */
    addonId?: string;
    /**
     * Priority of the secret group that the secret comes from.
     *
     * Integer.
     */
    priority: number;
}

/** Details of the pagination. */
export interface Pagination {
    /** If true, there is another page of results. */
    hasNextPage: boolean;
    /** Cursor with which to request the next page of results. */
    cursor?: string;
    /**
     * Number of results in this response.
     *
     * Format `float`.
     */
    count: number;
}

/** Envelope of the response. */
export interface PatchAddonResponse {
    /** The changed addon with all its settings. */
    data: SavedAddon;
}

/** Envelope of the response. */
export interface PatchBuildServiceResponse {
    /** The changed service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface PatchCombinedServiceResponse {
    /** The changed service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface PatchCronJobResponse {
    /** The changed job with all its settings. */
    data: CronJob;
}

/** Envelope of the response. */
export interface PatchDeploymentServiceResponse {
    /** The changed service with all its settings. */
    data: DeploymentService;
}

/** Envelope of the response. */
export interface PatchJobResponse {
    /** The changed job with all its settings. */
    data: SavedJob;
}

/** Envelope of the response. */
export interface PatchManualJobResponse {
    /** The changed job with all its settings. */
    data: ManualJob;
}

/** Envelope of the response. */
export interface PatchProjectSecretResponse {
    /** The changed secret group with all its settings. */
    data: SavedProjectSecret;
}

/** Path to which a rule applies, and how it is matched. */
export type PathRule = PrefixPathRule | ExactPathRule | RegexPathRule;

/** Path to which a rule applies, and how it is matched. */
export type PathRuleInput = PrefixPathRuleInput | ExactPathRuleInput | RegexPathRuleInput;

/** Envelope of the response. */
export interface PauseAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface PauseJobResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface PauseServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A plan, with its price and resources. */
export interface Plan {
    /** ID of the plan. */
    id: string;
    /** Name of the plan. */
    name: string;
    /** Code of the currency in which the plan is priced. */
    currency: string;
    /**
     * Approximate cost of the plan per month of 30 days.
     *
     * Format `float`.
     */
    amountPerMonth: number;
    /**
     * Cost of the plan per hour.
     *
     * Format `float`.
     */
    amountPerHour: number;
    /**
     * Number of vCPUs.
     *
     * Format `float`.
     */
    cpuResource: number;
    /**
     * Memory in megabytes.
     *
     * Format `float`.
     */
    ramResource: number;
}

/** Plans that are available. */
export interface PlanList {
    /** Plans that are available. */
    plans: Plan[];
}

/** Protocol of a port: HTTP in one of two versions, TCP or UDP. */
export type PortProtocol = "HTTP" | "HTTP/2" | "TCP" | "UDP" | (string & {});

/** Path with which the path of a request must begin. */
export interface PrefixPathRule {
    /**
     * Prefix to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path?: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "prefix" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Path with which the path of a request must begin. */
export interface PrefixPathRuleInput {
    /**
     * Prefix to match.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    path?: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "prefix";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** A project, with its services, jobs and addons. */
export interface Project {
    /** ID of the project. */
    id: string;
    /** Name of the project. */
    name: string;
    /** Description of the project, for people. */
    description?: string;
    /** Where the project is deployed. */
    deployment: {
        /** Region in which the services, jobs and addons of the project are deployed. */
        region: string;
    };
    /**
     * When the project was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** Services of the project. */
    services: ProjectService[];
    /** Custom registry of the project. */
    customRegistry?: ProjectCustomRegistry;
    /** Jobs of the project. */
    jobs: ProjectJob[];
    /** Addons of the project. */
    addons: ProjectAddon[];
    /** Cluster on which the project runs. */
    cluster: Cluster;
}

/** An addon, as its project lists it. */
export interface ProjectAddon {
    /** ID of the addon. */
    id: string;
    /** Full identifier of the addon. */
    appId: string;
    /** Name of the addon. */
    name: string;
    /** Description of the addon, for people. */
    description?: string;
    /** Specification of the addon. */
    spec: {
        /** Type of the addon. */
        type: string;
    };
}

/** Settings of a project to create or update, in a Northflank region or in a BYOC cluster. */
export type ProjectCreate = ProjectCreateInRegion | ProjectCreateOnCluster;

/** Settings of a project in a Northflank region. */
export interface ProjectCreateInRegion {
    /**
     * Name of the project.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the project, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Colour that the project has in the Northflank app.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /** Region that hosts the project. */
    region?: string;
    /** Advanced network settings of the project. */
    networking?: ProjectNetworkingInput;
}

/** Settings of a project in a BYOC cluster. */
export interface ProjectCreateOnCluster {
    /**
     * Name of the project.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the project, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Colour that the project has in the Northflank app.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /**
     * BYOC cluster that hosts the project.
     *
     * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    clusterId?: string;
    /** Advanced network settings of the project. */
    networking?: ProjectNetworkingInput;
}

/** Registry that the project uses: its provider, and the credentials that access it. */
export interface ProjectCustomRegistry {
    /** If true, the project has a custom registry. */
    enabled: boolean;
    /** Provider of the registry, and the credentials that access it. */
    configuration?: {
        /** ID of the credentials that access the registry. */
        credentialId?: string;
        /** Provider of the registry. */
        provider?: "acr" | "ecr" | "gar" | "dockerhub" | "dhi" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    };
}

/** Host aliases that are added to `/etc/hosts` in the containers of a project's resources. */
export interface ProjectHostAliases {
    /** If true, overrides can be added to `/etc/hosts` of a container. */
    enabled?: boolean;
    /** Entries that are added to `/etc/hosts`. */
    hostEntries?: ProjectHostEntry[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectRestrictions;
}

/** Host aliases that are added to `/etc/hosts` in the containers of a project's resources. */
export interface ProjectHostAliasesInput {
    /** If true, overrides can be added to `/etc/hosts` of a container. */
    enabled?: boolean;
    /** Entries that are added to `/etc/hosts`. */
    hostEntries?: ProjectHostEntryInput[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectRestrictionsInput;
}

/** An IP address and its host names. */
export interface ProjectHostEntry {
    /**
     * IP address of the hosts.
     *
     * Pattern
     * `^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$`.
     */
    ipAddress: string;
    /**
     * Host names that resolve to the IP address.
     *
     * Each item: Host name.
     */
    hostnames: string[];
}

/** An IP address and its host names. */
export interface ProjectHostEntryInput {
    /**
     * IP address of the hosts.
     *
     * Pattern
     * `^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$`.
     */
    ipAddress: string;
    /**
     * Host names that resolve to the IP address.
     *
     * Each item: Host name.
     */
    hostnames: string[];
}

/** A job, as its project lists it. */
export interface ProjectJob {
    /** ID of the job. */
    id: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** Name of the job. */
    name: string;
    /** Description of the job, for people. */
    description?: string;
    /** Whether the job is a manual job or a cron job. */
    jobType: "manual" | "cron" | (string & {});
}

/** A page of projects. */
export interface ProjectList {
    /** List of projects. */
    projects: {
        /** ID of the project. */
        id: string;
        /** Name of the project. */
        name: string;
        /** Description of the project, for people. */
        description?: string;
    }[];
}

/** Advanced network settings of a project. */
export interface ProjectNetworking {
    /**
     * Projects that are permitted to send ingress requests.
     *
     * Each item: ID of a project. Pattern `^[A-Za-z0-9-]+$`.
     */
    allowedIngressProjects?: string[];
    /** Settings of the project's Tailscale sidecar. */
    tailscale?: ProjectTailscale;
    /** Overrides for `/etc/hosts` in the containers of the project's resources. */
    hostAliases?: ProjectHostAliases;
}

/** Advanced network settings of a project. */
export interface ProjectNetworkingInput {
    /**
     * Projects that are permitted to send ingress requests.
     *
     * Each item: ID of a project. Pattern `^[A-Za-z0-9-]+$`.
     */
    allowedIngressProjects?: string[];
    /** Settings of the project's Tailscale sidecar. */
    tailscale?: ProjectTailscaleInput;
    /** Overrides for `/etc/hosts` in the containers of the project's resources. */
    hostAliases?: ProjectHostAliasesInput;
}

/** Which resources certain network settings apply to. */
export interface ProjectRestrictions {
    /** If true, the settings apply only to resources with specific tags. */
    enabled?: boolean;
    /**
     * Tags that determine which resources the settings apply to.
     *
     * Each item: One of the tags. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    tags?: string[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     */
    tagMatchCondition?: "and" | "or" | (string & {});
}

/** Which resources certain network settings apply to. */
export interface ProjectRestrictionsInput {
    /** If true, the settings apply only to resources with specific tags. */
    enabled?: boolean;
    /**
     * Tags that determine which resources the settings apply to.
     *
     * Each item: One of the tags. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    tags?: string[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     */
    tagMatchCondition?: "and" | "or";
}

/** A secret group, with its contents. */
export interface ProjectSecret {
    /** ID of the secret group. */
    id: string;
    /** Name of the secret group. */
    name: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the secret group, for people. */
    description?: string;
    /** Permission type: `secret` or `config`. */
    type: "secret" | "config" | (string & {});
    /** Scope in which the secrets are injected. */
    secretType: "environment-arguments" | "environment" | "arguments" | (string & {});
    /** ID of the secret group's project. */
    projectId: string;
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictions;
    /** When the secret group was created. */
    createdAt: string;
    /** When the secret group was last changed. */
    updatedAt: string;
    /** Secrets of the group. */
    secrets?: ProjectSecrets;
}

/** An addon or external addon that is linked to a secret group, with the linked keys. */
export interface ProjectSecretAddonDependency {
    /**
     * ID of the addon or external addon that is linked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    addonId: string;
    /** Keys that are linked. */
    keys?: ProjectSecretKey[];
}

/** An addon or external addon that is linked to a secret group, with the linked keys. */
export interface ProjectSecretAddonDependencyInput {
    /**
     * ID of the addon or external addon that is linked.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    addonId: string;
    /** Keys that are linked. */
    keys?: ProjectSecretKeyInput[];
}

/** Link between a secret group and an addon. */
export interface ProjectSecretAddonLink {
    /** Keys that are linked. */
    keys?: ProjectSecretAddonLinkKey[];
}

/** Link between a secret group and an addon, with details about both. */
export interface ProjectSecretAddonLinkDetails {
    /** Name of the secret group. */
    secretName: string;
    /** ID of the secret group. */
    secretId: string;
    /** Name of the linked addon. */
    addonName: string;
    /** ID of the linked addon. */
    addonId: string;
    /** Type of the linked addon. */
    addonType: string;
    /** If true, the addon is currently linked to the secret group. */
    linked: boolean;
    /** Keys that are linked. */
    linkedKeys?: ProjectSecretAddonLinkKey[];
    /**
     * Keys that can be linked.
     *
     * Each item: Name of a key.
     */
    availableKeys?: string[];
}

/** A linked key, with its aliases and its default name. */
export interface ProjectSecretAddonLinkKey {
    /**
     * Name of the key that is linked.
     *
     * Pattern `[a-zA-Z]+`.
     */
    keyName: string;
    /**
     * Aliases of the key.
     *
     * Each item: Alias of the key. Pattern `^[a-zA-Z0-9_./-]*$`.
     */
    aliases?: string[];
    /** Default name of the key. */
    defaultKey: string;
}

/** Keys of an addon to link. */
export interface ProjectSecretAddonLinkUpdate {
    /** Keys that are linked. */
    keys?: ProjectSecretKeyInput[];
}

/** A linked addon, with the secrets that come from it. */
export interface ProjectSecretAddonSecret {
    /** ID of the linked addon. */
    id: string;
    /** Name of the linked addon. */
    name: string;
    /** Type of the linked addon. */
    addonType: string;
    /** Version of the linked addon. */
    version: string;
    /**
     * Secrets from the addon: a map from names to values.
     *
     * Each value: Value of the variable.
     */
    variables?: {
        [key: string]: string;
    };
}

/** Settings of a secret group to create or update. */
export interface ProjectSecretCreate {
    /**
     * Name of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
    /**
     * Description of the secret group, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Permission type: `secret` or `config`. */
    type?: "secret" | "config";
    /** Scope in which the secrets are injected. */
    secretType: "environment-arguments" | "environment" | "arguments";
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictionsInput;
    /** Addons that are linked to the secret group. */
    addonDependencies?: ProjectSecretAddonDependencyInput[];
    /** External addons that are linked to the secret group. */
    externalAddonDependencies?: ProjectSecretAddonDependencyInput[];
    /** Secrets of the group. */
    secrets?: ProjectSecretsInput;
}

/** A secret group together with its linked addons. */
export interface ProjectSecretDetails {
    /** ID of the secret group. */
    id: string;
    /** Name of the secret group. */
    name: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the secret group, for people. */
    description?: string;
    /** Permission type: `secret` or `config`. */
    type: "secret" | "config" | (string & {});
    /** Scope in which the secrets are injected. */
    secretType: "environment-arguments" | "environment" | "arguments" | (string & {});
    /** ID of the secret group's project. */
    projectId: string;
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictions;
    /** When the secret group was created. */
    createdAt: string;
    /** When the secret group was last changed. */
    updatedAt: string;
    /** Secrets of the group. */
    secrets?: ProjectSecrets;
    /** Secrets from the linked addons. */
    addonSecrets?: ProjectSecretAddonSecret[];
}

/** A key to link, with its aliases. */
export interface ProjectSecretKey {
    /**
     * Name of the key that is linked.
     *
     * Pattern `[a-zA-Z]+`.
     */
    keyName: string;
    /**
     * Aliases of the key.
     *
     * Each item: Alias of the key. Pattern `^[a-zA-Z0-9_./-]*$`.
     */
    aliases?: string[];
}

/** A key to link, with its aliases. */
export interface ProjectSecretKeyInput {
    /**
     * Name of the key that is linked.
     *
     * Pattern `[a-zA-Z]+`.
     */
    keyName: string;
    /**
     * Aliases of the key.
     *
     * Each item: Alias of the key. Pattern `^[a-zA-Z0-9_./-]*$`.
     */
    aliases?: string[];
}

/** A page of secret groups. */
export interface ProjectSecretList {
    /** List of secret groups. */
    secrets?: ProjectSecretListItem[];
}

/** A secret group in a list, without its contents. */
export interface ProjectSecretListItem {
    /** ID of the secret group. */
    id: string;
    /** ID of the secret group's project. */
    projectId: string;
    /** Name of the secret group. */
    name: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the secret group, for people. */
    description?: string;
    /** Permission type: `secret` or `config`. */
    type: "secret" | "config" | (string & {});
    /** Scope in which the secrets are injected. */
    secretType: "environment-arguments" | "environment" | "arguments" | (string & {});
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictions;
}

/** Changes to a secret group. */
export interface ProjectSecretPatch {
    /**
     * Description of the secret group, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Permission type: `secret` or `config`. */
    type?: "secret" | "config";
    /** Scope in which the secrets are injected. */
    secretType?: "environment-arguments" | "environment" | "arguments";
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority?: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictionsInput;
    /** Addons that are linked to the secret group. */
    addonDependencies?: ProjectSecretAddonDependencyInput[];
    /** External addons that are linked to the secret group. */
    externalAddonDependencies?: ProjectSecretAddonDependencyInput[];
    /** Secrets of the group. */
    secrets?: ProjectSecretsInput;
}

/** Which resources can access the secrets of a group. */
export interface ProjectSecretRestrictions {
    /**
     * If true, only resources that are listed in `nfObjects` or have a tag listed in `tags` can
     * access the secrets. If false, all resources in the project can access them.
     */
    restricted?: boolean;
    /** Services and jobs that can access the secrets. */
    nfObjects?: WorkloadReference[];
    /**
     * Tags of resources that can access the secrets.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     */
    tagMatchCondition?: "and" | "or" | (string & {});
}

/** Which resources can access the secrets of a group. */
export interface ProjectSecretRestrictionsInput {
    /**
     * If true, only resources that are listed in `nfObjects` or have a tag listed in `tags` can
     * access the secrets. If false, all resources in the project can access them.
     */
    restricted?: boolean;
    /** Services and jobs that can access the secrets. */
    nfObjects?: WorkloadReferenceInput[];
    /**
     * Tags of resources that can access the secrets.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     */
    tagMatchCondition?: "and" | "or";
}

/** Changes to a secret group, for the POST operation. */
export interface ProjectSecretUpdate {
    /**
     * Description of the secret group, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority?: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictionsInput;
    /** Addons that are linked to the secret group. */
    addonDependencies?: ProjectSecretAddonDependencyInput[];
    /** External addons that are linked to the secret group. */
    externalAddonDependencies?: ProjectSecretAddonDependencyInput[];
    /** Permission type: `secret` or `config`. */
    type?: "secret" | "config";
    /** Scope in which the secrets are injected. */
    secretType?: "environment-arguments" | "environment" | "arguments";
    /** Secrets of the group. */
    secrets?: ProjectSecretsInput;
}

/** Secrets of a group: variables, files and Docker secret mounts. */
export interface ProjectSecrets {
    /**
     * Variables: a map from names to values.
     *
     * Each value: Value of the variable.
     */
    variables?: {
        [key: string]: string;
    };
    /** Secret files: a map from paths to files. */
    files?: {
        [key: string]: FileContent;
    };
    /** Docker secret mounts: a map from mount identifiers to contents. */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
}

/** Secrets of a group: variables, files and Docker secret mounts. */
export interface ProjectSecretsInput {
    /**
     * Variables: a map from names to values.
     *
     * Each value: Value of the variable.
     */
    variables?: {
        [key: string]: string;
    };
    /** Secret files: a map from paths to files. */
    files?: {
        [key: string]: FileContentInput;
    };
    /** Docker secret mounts: a map from mount identifiers to contents. */
    dockerSecretMounts?: {
        [key: string]: FileContentInput;
    };
}

/** A service, as its project lists it. */
export interface ProjectService {
    /** ID of the service. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** Display name. Paths use `id` instead. */
    name: string;
    /** Description of the service, for people. */
    description?: string;
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
}

/** Settings of the Tailscale sidecar of a project. */
export interface ProjectTailscale {
    /** If true, a Tailscale sidecar is injected into the resources of the project. */
    enabled?: boolean;
    /**
     * Tailscale tags for generated auth keys. They must match the tags with which the OAuth client
     * was created.
     *
     * Each item: A Tailscale tag. Pattern `^tag:.+`.
     */
    authKeyTags?: string[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectRestrictions;
    /** Options of the Tailscale sidecar. */
    options?: ProjectTailscaleOptions;
    /** Options of the Tailscale network. */
    tailscaleOptions?: {
        /** If true, routes that the Tailscale network advertises are accepted. */
        acceptRoutes?: boolean;
    };
    /** Secrets that Tailscale needs. */
    secrets?: {
        /** ID of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientId: string;
        /** Secret of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientSecret: string;
    };
}

/** Settings of the Tailscale sidecar of a project. */
export interface ProjectTailscaleInput {
    /** If true, a Tailscale sidecar is injected into the resources of the project. */
    enabled?: boolean;
    /**
     * Tailscale tags for generated auth keys. They must match the tags with which the OAuth client
     * was created.
     *
     * Each item: A Tailscale tag. Pattern `^tag:.+`.
     */
    authKeyTags?: string[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectRestrictionsInput;
    /** Options of the Tailscale sidecar. */
    options?: ProjectTailscaleOptionsInput;
    /** Options of the Tailscale network. */
    tailscaleOptions?: {
        /** If true, routes that the Tailscale network advertises are accepted. */
        acceptRoutes?: boolean;
    };
    /** Secrets that Tailscale needs. */
    secrets?: {
        /** ID of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientId: string;
        /** Secret of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientSecret: string;
    };
}

/** What the Tailscale sidecar applies to. */
export interface ProjectTailscaleOptions {
    /** If true, the Tailscale configuration also applies to addons. */
    applyToAddons?: boolean;
    /** If true, the Tailscale configuration also applies to addon jobs (backups and restores). */
    applyToAddonJobs?: boolean;
    /** If true, the services concerned restart automatically when the auth key is regenerated. */
    autoRedeployOnRegeneration?: boolean;
}

/** What the Tailscale sidecar applies to. */
export interface ProjectTailscaleOptionsInput {
    /** If true, the Tailscale configuration also applies to addons. */
    applyToAddons?: boolean;
    /** If true, the Tailscale configuration also applies to addon jobs (backups and restores). */
    applyToAddonJobs?: boolean;
    /** If true, the services concerned restart automatically when the auth key is regenerated. */
    autoRedeployOnRegeneration?: boolean;
}

/** Changes to a project. */
export interface ProjectUpdate {
    /**
     * Description of the project, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Colour that the project has in the Northflank app.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /** Advanced network settings of the project. */
    networking?: ProjectUpdateNetworking;
}

/** Changes to the host aliases of a project. */
export interface ProjectUpdateHostAliases {
    /** If true, overrides can be added to `/etc/hosts` of a container. */
    enabled?: boolean;
    /** Entries that are added to `/etc/hosts`. */
    hostEntries?: ProjectHostEntryInput[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectUpdateRestrictions;
}

/** Changes to the advanced network settings of a project. */
export interface ProjectUpdateNetworking {
    /**
     * Projects that are permitted to send ingress requests.
     *
     * Each item: ID of a project. Pattern `^[A-Za-z0-9-]+$`.
     */
    allowedIngressProjects?: string[];
    /** Settings of the project's Tailscale sidecar. */
    tailscale?: ProjectUpdateTailscale;
    /** Overrides for `/etc/hosts` in the containers of the project's resources. */
    hostAliases?: ProjectUpdateHostAliases;
}

/** Changes to which resources certain network settings apply to. */
export interface ProjectUpdateRestrictions {
    /** If true, the settings apply only to resources with specific tags. */
    enabled?: boolean;
    /**
     * Tags that determine which resources the settings apply to.
     *
     * Each item: One of the tags. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    tags?: string[];
    /**
     * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
     * condition.
     */
    tagMatchCondition?: "and" | "or";
}

/** Changes to the Tailscale sidecar of a project. */
export interface ProjectUpdateTailscale {
    /** If true, a Tailscale sidecar is injected into the resources of the project. */
    enabled?: boolean;
    /**
     * Tailscale tags for generated auth keys. They must match the tags with which the OAuth client
     * was created.
     *
     * Each item: A Tailscale tag. Pattern `^tag:.+`.
     */
    authKeyTags?: string[];
    /** Which resources the settings apply to. */
    restrictions?: ProjectUpdateRestrictions;
    /** Options of the Tailscale sidecar. */
    options?: ProjectTailscaleOptionsInput;
    /** Options of the Tailscale network. */
    tailscaleOptions?: {
        /** If true, routes that the Tailscale network advertises are accepted. */
        acceptRoutes?: boolean;
    };
    /** Secrets that Tailscale needs. */
    secrets?: {
        /** ID of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientId?: string;
        /** Secret of the Tailscale OAuth client. It is required to generate Tailscale auth keys. */
        clientSecret?: string;
    };
}

/** A pull request of a repository, with its latest commit. */
export interface PullRequest {
    /**
     * Number that identifies the pull request.
     *
     * Integer.
     */
    id: number;
    /** Status of the pull request. */
    state: string;
    /** Title of the pull request. */
    title: string;
    /** Branch with the commits of the pull request. */
    source: string;
    /** Branch into which the pull request is merged. */
    destination: string;
    /** SHA of the latest commit of the pull request. */
    sha: string;
    /**
     * When the pull request was opened.
     *
     * Format `date-time`.
     */
    created_at: string;
    /**
     * When the pull request was last changed.
     *
     * Format `date-time`.
     */
    updated_at: string;
    /** URL of the web page of the pull request. */
    html_url?: string;
}

/** Pull requests of a repository. */
export interface PullRequestList {
    /** Pull requests of the repository. */
    pullRequests?: PullRequest[];
}

/** Envelope of the response. */
export interface PutAddonResponse {
    /** The created or updated addon with all its settings. */
    data: SavedAddon;
}

/** Envelope of the response. */
export interface PutBuildServiceResponse {
    /** The created or updated service with all its settings. */
    data: BuildService;
}

/** Envelope of the response. */
export interface PutCombinedServiceResponse {
    /** The created or updated service with all its settings. */
    data: CombinedService;
}

/** Envelope of the response. */
export interface PutCronJobResponse {
    /** The created or updated job with all its settings. */
    data: CronJob;
}

/** Envelope of the response. */
export interface PutDeploymentServiceResponse {
    /** The created or updated service with all its settings. */
    data: DeploymentService;
}

/** Envelope of the response. */
export interface PutJobResponse {
    /** The created or updated job with all its settings. */
    data: SavedJob;
}

/** Envelope of the response. */
export interface PutManualJobResponse {
    /** The created or updated job with all its settings. */
    data: ManualJob;
}

/** Envelope of the response. */
export interface PutProjectSecretResponse {
    /** The created or updated secret group with all its settings. */
    data: SavedProjectSecret;
}

/** Envelope of the response. */
export interface PutTagResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Header check that uses a regular expression. */
export interface RegexHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /** Name of the header. */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Header check that uses a regular expression. */
export interface RegexHeaderCheckInput {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /** Name of the header. */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Regular expression that the path of a request must match. */
export interface RegexPathRule {
    /** Regular expression to match. */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "regex" | (string & {});
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** Regular expression that the path of a request must match. */
export interface RegexPathRuleInput {
    /** Regular expression to match. */
    path: string;
    /** Mode of the path, which sets how the URI is interpreted. */
    routingMode: "regex";
    /**
     * Priority of the path.
     *
     * Integer, 0 to 100.
     */
    priority: number;
}

/** A region, with the GPUs that it offers. */
export interface Region {
    /** ID of the region. */
    id: string;
    /** Name of the region. */
    name: string;
    /** Name of the group that the region belongs to. */
    regionName: string;
    /** Cloud provider of the region. */
    provider?: {
        /** ID of the provider. */
        id: string;
        /** Region of the provider. */
        region: string;
    };
    /** GPU devices that the region offers. */
    gpuDevices?: RegionGpuDevice[];
}

/** A GPU device that is offered in a region. */
export interface RegionGpuDevice {
    /** ID of the GPU device. */
    id: string;
    /** Name of the GPU device. */
    name: string;
    /** Manufacturer of the GPU. */
    manufacturer: string;
    /** Memory of the GPU. */
    memoryInfo?: {
        /**
         * Size of the GPU memory in mebibytes.
         *
         * Format `float`.
         */
        sizeInMiB: number;
    };
    /**
     * Numbers of GPUs that can be chosen.
     *
     * Each item: A number of GPUs. Format `float`.
     */
    countOptions?: number[];
    /** Price of the GPU. */
    pricing?: {
        /**
         * Price of on-demand use per hour, in US cents.
         *
         * Format `float`.
         */
        onDemand: number;
    };
}

/** Regions that are available. */
export interface RegionList {
    /** List of regions. */
    regions: Region[];
}

/** Envelope of the response. */
export interface ResetAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface RestartAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface RestartServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface RestoreAddonBackupResponse {
    /** The restore that was started. */
    data: AddonRestoreStartResult;
}

/** Envelope of the response. */
export interface ResumeAddonResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface ResumeJobResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface ResumeServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface RetainBackupResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface RunJobResponse {
    /** The job run that was started. */
    data: JobRunStartResult;
}

/** Environment variables and secret files at runtime. */
export interface RuntimeEnvironment {
    /**
     * Environment variables at runtime: a map from names to values. If the parameter `show` is
     * `this`, only secrets that are saved to this resource are returned; if it is `inherited`,
     * only secrets from linked secret groups. Otherwise, both are returned.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from paths to files. If the parameter `show` is `this`, only
     * files that are saved to this resource are returned; if it is `inherited`, only files from
     * linked secret groups. Otherwise, both are returned.
     */
    runtimeFiles: {
        [key: string]: FileContent;
    };
}

/** Environment variables and secret files at runtime, with details about each. */
export interface RuntimeEnvironmentDetails {
    /**
     * All environment variables that the resource can access at runtime: a map from names to
     * secrets with their details.
     */
    runtimeEnvironment: {
        [key: string]: VariableDetails;
    };
    /**
     * All secret files that the resource can access at runtime: a map from paths to files with
     * their details.
     */
    runtimeFiles: {
        [key: string]: FileDetails;
    };
}

/** Environment variables and secret files at runtime to set. */
export interface RuntimeEnvironmentEdit {
    /**
     * All environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContentInput;
    };
}

/** An addon, with the settings that its type has. */
export type SavedAddon = SavedVersionedAddon | SavedTemplatedAddon | SavedBucketAddon;

/** An addon that is a bucket in a region of AWS. */
export interface SavedBucketAddon {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** AWS identifier of the region in which the bucket is located. */
    region?: string;
    /** ID of the addon. */
    id: string;
    /** Full identifier of the addon. */
    appId: string;
    /** Status of the addon. */
    status: "preDeployment" | "triggerAllocation" | "allocating" | "postDeployment" | "running" | "paused" | "scaling" | "upgrading" | "resetting" | "backup" | "restore" | "failed" | "error" | "errorAllocating" | "deleting" | "deleted" | (string & {});
    /** Cluster on which the addon runs. */
    cluster?: Cluster;
    /**
     * When the addon was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the addon was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** A job, with all its settings. */
export interface SavedJob {
    /**
     * Name of the job.
     *
     * 3 to 52 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the job, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the job.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /** Infrastructure settings of the job. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /**
     * Tags of the job, for finding and grouping jobs. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Plans that set the resources of the job and of its builds, and their price. */
    billing?: Billing;
    /**
     * If true, new commits don't start a build. Applies only to jobs that are deployed directly
     * from version control.
     */
    disabledCI?: boolean;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: BuildConfiguration;
    /**
     * How the image is built. The job uses the method whose property is present, `dockerfile` or
     * `buildpack`.
     */
    buildSettings?: BuildSettings;
    /**
     * Environment variables at runtime: a map from names to values. Names consist of letters,
     * digits, `-`, `/` and `.`.
     *
     * Each value: Value of the environment variable.
     */
    runtimeEnvironment?: {
        [key: string]: string;
    };
    /**
     * Secret files at runtime: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    runtimeFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Build arguments: a map from names to values. Names consist of letters, digits, `-`, `/` and
     * `.`. Builds can read them, so treat them as secrets.
     *
     * Each value: Value of the build argument.
     */
    buildArguments?: {
        [key: string]: string;
    };
    /**
     * Secret files for builds: a map from absolute paths to files. The platform stores them
     * encrypted.
     */
    buildFiles?: {
        [key: string]: FileContent;
    };
    /**
     * Docker secret mounts: a map from mount identifiers to contents. Each identifier must be a
     * valid one for a Docker secret mount. The platform stores them encrypted.
     */
    dockerSecretMounts?: {
        [key: string]: FileContent;
    };
    /** List of health checks. */
    healthChecks?: HealthCheck[];
    /** How the job runs, and when. */
    settings?: SavedJobSettings;
    /** Type of the job, always `cron`. */
    jobType: "cron" | (string & {});
    /** ID of the job. */
    id: string;
    /** Full identifier of the job, used for its deployment. */
    appId: string;
    /** What the job runs, and how. */
    deployment?: SavedJobDeployment;
    /** Status of the job. */
    status?: BuildOnlyStatus;
    /** Cluster on which the job runs. */
    cluster?: Cluster;
    /**
     * When the job was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the job was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** What a job runs, and how. */
export interface SavedJobDeployment {
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorage;
    /** GPUs that the job uses. */
    gpu?: Gpu;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** Repository from which the image is built. */
    vcs?: JobVcs;
    /** Image from a registry outside Northflank. */
    external?: ExternalImageSource;
    /** Image that a service on Northflank builds. */
    internal?: InternalImageSource;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** How a job runs. */
export interface SavedJobSettings {
    /**
     * Number of reruns that are attempted before a job is marked as failed.
     *
     * Integer.
     */
    backoffLimit: number;
    /** When the job runs after a change of the source image. */
    runOnSourceChange?: "never" | "cd-promote" | "always" | (string & {});
    /**
     * Maximum time in seconds that a job can run. After that, the job is marked as failed.
     *
     * Integer.
     */
    activeDeadlineSeconds?: number;
    /** Settings that only cron jobs have. */
    cron?: {
        /** Cron expression that sets when the job runs. */
        schedule?: string;
        /** If true, automatic scheduling of the job is suspended. Only for cron jobs. */
        suspended?: boolean;
        /**
         * Whether the job runs while another instance of it is running. `allow` lets several instances
         * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
         * any running instance and starts a new one.
         */
        concurrencyPolicy?: "allow" | "forbid" | "replace" | (string & {});
    };
}

/** A project, with its settings. */
export interface SavedProject {
    /** ID of the project. */
    id: string;
    /**
     * Name of the project.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the project, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Colour that the project has in the Northflank app.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /** Region that hosts the project. */
    region?: string;
    /**
     * BYOC cluster that hosts the project.
     *
     * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    clusterId?: string;
    /** Custom registry of the project. */
    customRegistry?: SavedProjectCustomRegistry;
    /** Advanced network settings of the project. */
    networking?: ProjectNetworking;
    /**
     * When the project was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the project was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** Custom registry of a project after a change. */
export interface SavedProjectCustomRegistry {
    /** If true, the project has a custom registry. */
    enabled?: boolean;
    /** Provider of the registry, and the credentials that access it. */
    configuration?: {
        /**
         * ID of the credentials that access the registry.
         *
         * Pattern `^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
         */
        credentialId: string;
        /** Provider of the registry. */
        provider?: "acr" | "ecr" | "gar" | "dockerhub" | "dhi" | "github" | "gitlab" | "custom" | "legacy" | (string & {});
    };
}

/** A secret group, with all its settings. */
export interface SavedProjectSecret {
    /**
     * Name of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
    /**
     * Description of the secret group, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the secret group.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Permission type: `secret` or `config`. */
    type?: "secret" | "config" | (string & {});
    /** Scope in which the secrets are injected. */
    secretType: "environment-arguments" | "environment" | "arguments" | (string & {});
    /**
     * Priority of the secret group when secrets are merged.
     *
     * Integer.
     */
    priority: number;
    /** Which resources can access the secrets. */
    restrictions?: ProjectSecretRestrictions;
    /** Addons that are linked to the secret group. */
    addonDependencies?: ProjectSecretAddonDependency[];
    /** External addons that are linked to the secret group. */
    externalAddonDependencies?: ProjectSecretAddonDependency[];
    /** Secrets of the group. */
    secrets?: ProjectSecrets;
    /**
     * ID of the secret group.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    id: string;
    /**
     * When the secret group was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the secret group was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** An addon that is configured by values for a template. */
export interface SavedTemplatedAddon {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type, for example `postgresql`. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /** Values that are passed to the templating engine. */
    templateValues?: {
        [key: string]: unknown;
    } | string;
    /** ID of the addon. */
    id: string;
    /** Full identifier of the addon. */
    appId: string;
    /** Status of the addon. */
    status: "preDeployment" | "triggerAllocation" | "allocating" | "postDeployment" | "running" | "paused" | "scaling" | "upgrading" | "resetting" | "backup" | "restore" | "failed" | "error" | "errorAllocating" | "deleting" | "deleted" | (string & {});
    /** Cluster on which the addon runs. */
    cluster?: Cluster;
    /**
     * When the addon was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the addon was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** An addon whose type has versions. */
export interface SavedVersionedAddon {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type, for example `postgresql`. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm" | (string & {});
    };
    /**
     * Version of the addon type. `latest` selects the most recent version. A major version with
     * `-latest`, for example `14-latest` or `14.5-latest`, selects its most recent minor or patch
     * version.
     */
    version: string;
    /** Plan, storage and replicas of the addon. */
    billing?: AddonBilling;
    /** Backup from which the addon is created. */
    source?: AddonSource;
    /** If true, the addon can be accessed over TLS, if its type supports this. */
    tlsEnabled?: boolean;
    /** If true, the addon can be accessed externally over TLS, if its type supports this. */
    externalAccessEnabled?: boolean;
    /** Rules for the caller's IP address. */
    ipPolicies?: IpPolicy[];
    /** Settings that exist only for certain types of addons. */
    typeSpecificSettings?: AddonTypeSpecificSettings;
    /** Custom credentials of the addon. */
    customCredentials?: {
        /** Custom name of the database. Not all addon types support it. */
        dbName?: string;
    };
    /** Backup schedules of the addon. */
    backupSchedules?: AddonBackupScheduleSettings[];
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** ID of the addon. */
    id: string;
    /** Full identifier of the addon. */
    appId: string;
    /** Status of the addon. */
    status: "preDeployment" | "triggerAllocation" | "allocating" | "postDeployment" | "running" | "paused" | "scaling" | "upgrading" | "resetting" | "backup" | "restore" | "failed" | "error" | "errorAllocating" | "deleting" | "deleted" | (string & {});
    /** Cluster on which the addon runs. */
    cluster?: Cluster;
    /**
     * When the addon was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the addon was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** Envelope of the response. */
export interface ScaleAddonResourcesResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface ScaleJobResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface ScaleServiceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Security policies for individual paths of a port. */
export interface SecurePathConfiguration {
    /** If true, security policies apply at the level of paths. */
    enabled?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without any security policies being applied.
     */
    skipSecurityPoliciesForInternalTrafficViaPublicDns?: boolean;
    /** Rules for paths, each with its security policies. */
    rules?: SecurePathRule[];
}

/** Security policies for individual paths of a port. */
export interface SecurePathConfigurationInput {
    /** If true, security policies apply at the level of paths. */
    enabled?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without any security policies being applied.
     */
    skipSecurityPoliciesForInternalTrafficViaPublicDns?: boolean;
    /** Rules for paths, each with its security policies. */
    rules?: SecurePathRuleInput[];
}

/** Checks that a request to a path must pass. */
export interface SecurePathPolicies {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. How they differ from `policies` isn't documented. */
    ip?: IpPolicy[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheck[];
}

/** Checks that a request to a path must pass. */
export interface SecurePathPoliciesInput {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredentialInput[];
    /** Rules for the caller's IP address. How they differ from `policies` isn't documented. */
    ip?: IpPolicyInput[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicyInput[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSsoInput;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheckInput[];
}

/** Security policies of a rule, in two groups. */
export interface SecurePathPolicyGroups {
    /** Policies that are combined with `or`. */
    orPolicies?: SecurePathPolicies;
    /** Policies that are required. */
    requiredPolicies?: SecurePathPolicies;
}

/** Security policies of a rule, in two groups. */
export interface SecurePathPolicyGroupsInput {
    /** Policies that are combined with `or`. */
    orPolicies?: SecurePathPoliciesInput;
    /** Policies that are required. */
    requiredPolicies?: SecurePathPoliciesInput;
}

/** Rule for paths: their access mode and their security policies. */
export interface SecurePathRule {
    /** Paths on which the security policies are enforced, each with its priority. */
    paths: PathRule[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     */
    accessMode: "protected" | "unprotected" | (string & {});
    /** Security policies of the rule. */
    securityPolicies?: SecurePathPolicyGroups;
}

/** Rule for paths: their access mode and their security policies. */
export interface SecurePathRuleInput {
    /** Paths on which the security policies are enforced, each with its priority. */
    paths: PathRuleInput[];
    /**
     * How the path rule behaves when policies are processed, so that access to each path can be
     * controlled with an allow list or a deny list.
     */
    accessMode: "protected" | "unprotected";
    /** Security policies of the rule. */
    securityPolicies?: SecurePathPolicyGroupsInput;
}

/**
 * A service. It builds an image, runs one, or does both; which fields are present depends on
 * `serviceType` and on its settings.
 */
export interface Service {
    /** ID of the service, a slug such as `example-service` that is unique in its project. */
    id: string;
    /** Full path of the service on the platform: owner, project and service. */
    appId: string;
    /** Display name. Paths use `id` instead. */
    name: string;
    /**
     * Tags of the service, for finding and grouping services.
     *
     * Each item: Tag: letters and digits, with single hyphens between them. 3 to 100 characters,
     * pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the service, for people. */
    description?: string;
    /** ID of the service's project, a slug. */
    projectId: string;
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
    /**
     * When the service was created.
     *
     * Format `date-time`.
     */
    createdAt: string;
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** Plan that sets the resources of the service and their price. */
    billing: {
        /** ID of the plan, a slug such as `nf-compute-20`. */
        deploymentPlan: string;
    };
    /** Status of the latest build and of the latest deployment. */
    status: ServiceStatus;
    /** If true, the service is paused and none of its instances run. */
    servicePaused?: boolean;
    /** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
    buildSource?: "git" | "bundle" | (string & {});
    /** Repository to build from. Applies if `buildSource` is `git`. */
    vcsData?: VcsData;
    /** Archive to build from. Applies if `buildSource` is `bundle`. */
    bundleData?: ServiceBundleData;
    /** What the service runs, where, and with how many instances. */
    deployment?: ServiceDeployment;
    /** How requests are distributed among the instances. */
    loadBalancing?: ServiceLoadBalancing;
    /** Which commits are built, and with which context and credentials. */
    buildConfiguration?: ServiceBuildConfiguration;
    /** Build engine of the service, and its settings. */
    buildEngineConfiguration?: BuildEngineConfiguration;
    /** Rules that adapt the number of instances to the load. */
    autoscaling?: ServiceAutoscaling;
    /** Ports that the service listens on. Empty if there are none. */
    ports: ServicePort[];
    /** Cluster on which the service runs. */
    cluster: Cluster;
}

/** Rules that adapt a service to its load. */
export interface ServiceAutoscaling {
    /** Rules for the number of instances. */
    horizontal?: ServiceHorizontalAutoscaling;
}

/** Rules that adapt a service to its load. */
export interface ServiceAutoscalingInput {
    /** Rules for the number of instances. */
    horizontal?: ServiceHorizontalAutoscalingInput;
}

/** Which commits are built, and which context and credentials a build has. */
export interface ServiceBuildConfiguration {
    /**
     * Rules for the branches whose pull requests are built on every commit. A branch has to match
     * only one rule. Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Rules for the branches that are built on every commit. A branch has to match only one rule.
     * Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccess;
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorage;
}

/** Which commits are built, and which context and credentials a build has. */
export interface ServiceBuildConfigurationInput {
    /**
     * Rules for the branches whose pull requests are built on every commit. A branch has to match
     * only one rule. Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Rules for the branches that are built on every commit. A branch has to match only one rule.
     * Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccessInput;
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Changes to the build options of a service. */
export type ServiceBuildOptionsUpdate = ServiceBuildOptionsUpdateDockerfile | BuildOptionsUpdateBuildpack | ServiceBuildConfigurationInput;

/** Build options, with the settings for building from a Dockerfile. */
export interface ServiceBuildOptionsUpdateDockerfile {
    /** Where the Dockerfile is, and how it is built. */
    dockerfile: DockerfileBuildOptions;
    /**
     * Rules for the branches whose pull requests are built on every commit. A branch has to match
     * only one rule. Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    prRestrictions?: string[];
    /**
     * Rules for the branches that are built on every commit. A branch has to match only one rule.
     * Applies only to services of type `build`.
     *
     * Each item: Branch name. `*` matches any sequence of characters: `feature/*` matches every
     * branch below `feature/`. Pattern `^[^?:@$~ [\]{}]*$`.
     */
    branchRestrictions?: string[];
    /** Access to the build service from other projects. */
    crossProjectAccess?: ServiceCrossProjectAccessInput;
    /**
     * Rules for files that don't matter to the build: a commit that changes no other file isn't
     * built. `isAllowList` reverses this.
     *
     * Each item: Rule in `.gitignore` syntax: `*.md` matches all Markdown files. At most 260
     * characters.
     */
    pathIgnoreRules?: string[];
    /**
     * If true, `pathIgnoreRules` lists the files that matter: only a commit that changes one of
     * them is built.
     */
    isAllowList?: boolean;
    /** If true, commit messages are searched for `ciIgnoreFlags`. */
    ciIgnoreFlagsEnabled?: boolean;
    /**
     * Texts in a commit message that prevent the commit from being built. By default `[no ci]`,
     * and `[skip X]` and `[X skip]` with `ci`, `nf` or `northflank` for X.
     *
     * Each item: Text to search for, with its brackets. At most 72 characters.
     */
    ciIgnoreFlags?: string[];
    /** Target stage of a multi-stage Dockerfile, at which the build stops. */
    dockerfileTarget?: string;
    /**
     * Saved registry credentials with which a build can pull private images.
     *
     * Each item: ID of a saved credential, a slug. Pattern `^[A-Za-z0-9-]+$`.
     */
    dockerCredentials?: string[];
    /** If true, the `.git` folder is available to the build. */
    includeGitFolder?: boolean;
    /**
     * If true, `.git` has all commits instead of only the newest one. Applies only if
     * `includeGitFolder` is true.
     */
    fullGitClone?: boolean;
    /** If true, the build supports Git LFS. */
    enableGitLfs?: boolean;
    /** Disk space for a build. */
    storage?: BuildStorageInput;
}

/** Build to start, from an archive or from a Git repository. */
export type ServiceBuildStart = ServiceBuildStartFromBundle | ServiceBuildStartFromGit;

/** Settings for a build from an archive. */
export interface ServiceBuildStartFromBundle {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /** Branch of the build. */
    branch?: string;
    /** SHA of the commit of the build. */
    sha?: string;
}

/** Settings for a build from a Git repository. */
export interface ServiceBuildStartFromGit {
    /**
     * SHA of the commit to build. Without it, the latest relevant commit is built.
     *
     * Exactly 40 characters.
     */
    sha?: string;
    /**
     * Branch to build from. Without `sha`, the latest commit of the branch is built. Only build
     * services support it; they require either `branch` or `pullRequestId`, not both.
     */
    branch?: string;
    /**
     * ID of the pull request to build from. Without `sha`, the latest commit of the pull request
     * is built. Only build services support it; they require either `branch` or `pullRequestId`,
     * not both.
     *
     * Integer.
     */
    pullRequestId?: number;
    /** Optional overrides for the build. Several can be given at once. */
    overrides?: BuildOverrides;
}

/** Archive of source code to build from, instead of a repository. */
export interface ServiceBundleData {
    /**
     * URL from which the archive is downloaded. A signed URL grants access by itself, so treat it
     * as a secret.
     */
    bundleUrl: string;
    /** Branch that the code of the archive belongs to. */
    projectBranch?: string;
    /** Working directory of the build, as a path from the root of the archive. */
    dockerWorkDir: string;
    /** Path of the Dockerfile in the archive. */
    dockerFilePath: string;
}

/** What is hashed. Applies if `mode` is `consistentHash`. */
export interface ServiceConsistentHash {
    /** What is hashed: the caller's IP address, or a request header. */
    mode: "ip" | "customHeader" | (string & {});
    /** Name of the header that is hashed, or null if none is set. */
    header?: string | null;
}

/** What is hashed. Applies if `mode` is `consistentHash`. */
export interface ServiceConsistentHashInput {
    /** What is hashed: the caller's IP address, or a request header. */
    mode: "ip" | "customHeader";
    /** Name of the header that is hashed, or null if none is set. */
    header?: string | null;
}

/**
 * How a service runs, without its image. The image of a deployment service can be chosen
 * later.
 */
export interface ServiceCreateDeployment {
    /**
     * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
     * set (`statefulSet`).
     */
    type?: "deployment" | "statefulSet";
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances: number;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfigInput;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfigInput;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategyInput;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancyInput;
    /** GPUs that the service uses. */
    gpu?: GpuInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /**
     * ID of the gradual rollout strategy that is attached to the service.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    gradualRolloutStrategyId?: string;
    /** Settings for SSH access. */
    ssh?: {
        /**
         * If true, SSH access is enabled, provided that the resource matches a selector of an SSH
         * identity.
         */
        enabled: boolean;
    };
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** Options for the creation of a service. */
export interface ServiceCreateOptions {
    /**
     * Volumes to attach to the service.
     *
     * Each item: ID of a volume. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    volumesToAttach?: string[];
    /**
     * Seconds from creation until the service expires automatically, from 300 (5 minutes) to
     * 604800 (7 days). When it expires, it is paused and its deletion is scheduled.
     *
     * Integer.
     */
    expiryTime?: number;
}

/** Options for the creation of a service. */
export interface ServiceCreateOptionsInput {
    /**
     * Volumes to attach to the service.
     *
     * Each item: ID of a volume. 3 to 39 characters, pattern
     * `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    volumesToAttach?: string[];
    /**
     * Seconds from creation until the service expires automatically, from 300 (5 minutes) to
     * 604800 (7 days). When it expires, it is paused and its deletion is scheduled.
     *
     * Integer.
     */
    expiryTime?: number;
}

/** Settings for a port. */
export interface ServiceCreatePort {
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Who can access the port. */
    security?: ServicePortSecuritySettingsInput;
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
    /** Advanced options of the port. */
    advancedOptions?: {
        /** If true, the port uses passthrough mode for TLS. */
        enableTlsPassthrough?: boolean;
    };
    /** Protocol of the port. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP";
}

/** Access to a build service from other projects. */
export interface ServiceCrossProjectAccess {
    /** If true, resources in other projects can reference this build service. */
    enabled: boolean;
    /**
     * Projects that are included or excluded, depending on `isAllowList`.
     *
     * Each item: ID of a project that is included or excluded. Pattern `^[A-Za-z0-9-]+$`.
     */
    projects?: string[];
    /** If true, `projects` lists who can use the build service; if false, who can't. */
    isAllowList?: boolean;
}

/** Access to a build service from other projects. */
export interface ServiceCrossProjectAccessInput {
    /** If true, resources in other projects can reference this build service. */
    enabled: boolean;
    /**
     * Projects that are included or excluded, depending on `isAllowList`.
     *
     * Each item: ID of a project that is included or excluded. Pattern `^[A-Za-z0-9-]+$`.
     */
    projects?: string[];
    /** If true, `projects` lists who can use the build service; if false, who can't. */
    isAllowList?: boolean;
}

/** Custom metric that a service reports, and the value from which it scales. */
export interface ServiceCustomMetric {
    /**
     * Name of the metric, as the service reports it.
     *
     * Pattern `[a-zA-Z_:][a-zA-Z0-9_:]*$`.
     */
    metricName: string;
    /**
     * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
     * (`rate()`).
     */
    metricType: "gauge" | "counter" | (string & {});
    /**
     * Average over all running instances from which instances are added.
     *
     * Format `float`.
     */
    thresholdValue: number;
}

/** Custom metric that a service reports, and the value from which it scales. */
export interface ServiceCustomMetricInput {
    /**
     * Name of the metric, as the service reports it.
     *
     * Pattern `[a-zA-Z_:][a-zA-Z0-9_:]*$`.
     */
    metricName: string;
    /**
     * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
     * (`rate()`).
     */
    metricType: "gauge" | "counter";
    /**
     * Average over all running instances from which instances are added.
     *
     * Format `float`.
     */
    thresholdValue: number;
}

/**
 * How a service runs: its image (`internal` or `external`), start, storage, placement and
 * shutdown.
 */
export interface ServiceDeployment {
    /** Region in which the service is built or run, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** Image from a registry outside Northflank. */
    external?: ExternalDeployment;
    /** Image that a service on Northflank builds. */
    internal?: ServiceInternalDeployment;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** How a new version replaces the old one. */
    strategy?: ServiceRolloutStrategy;
    /** How instances are distributed over the zones of the region. */
    zonalRedundancy?: ServiceZonalRedundancy;
    /** GPUs that the service uses. */
    gpu?: Gpu;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadata;
    /** URL from which the running image was pulled. */
    imageUrl?: string;
}

/** Deployment of a service, of an image that is built on Northflank or of an external image. */
export type ServiceDeploymentSettings = ServiceInternalDeploymentSettings | ExternalDeploymentSettings;

/** Status of the latest deployment of a service, and what triggered it. */
export interface ServiceDeploymentStatus {
    /** Current step of the deployment, or its result (`COMPLETED` or `FAILED`). */
    status: "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
    /** What triggered the deployment: a change of scale, or something new to deploy. */
    reason: "SCALING" | "DEPLOYING" | (string & {});
    /**
     * When the deployment entered its current `status`.
     *
     * Format `date-time`.
     */
    lastTransitionTime?: string;
}

/** Adds and removes instances between a minimum and a maximum, by the metrics that are enabled. */
export interface ServiceHorizontalAutoscaling {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
    maxReplicas?: number;
    /** Scaling by CPU usage. */
    cpu?: {
        /** If true, instances are scaled by CPU usage. */
        enabled: boolean;
        /**
         * CPU usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by memory usage. */
    memory?: {
        /** If true, instances are scaled by memory usage. */
        enabled: boolean;
        /**
         * Memory usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by the request rate. */
    rps?: {
        /** If true, instances are scaled by the request rate. */
        enabled: boolean;
        /**
         * Requests per second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue: number;
    };
    /** Scaling by custom metrics that the service reports. */
    userMetrics?: ServiceUserMetrics;
}

/** Adds and removes instances between a minimum and a maximum, by the metrics that are enabled. */
export interface ServiceHorizontalAutoscalingInput {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
    maxReplicas?: number;
    /** Scaling by CPU usage. */
    cpu?: {
        /** If true, instances are scaled by CPU usage. */
        enabled: boolean;
        /**
         * CPU usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by memory usage. */
    memory?: {
        /** If true, instances are scaled by memory usage. */
        enabled: boolean;
        /**
         * Memory usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage: number;
    };
    /** Scaling by the request rate. */
    rps?: {
        /** If true, instances are scaled by the request rate. */
        enabled: boolean;
        /**
         * Requests per second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue: number;
    };
    /** Scaling by custom metrics that the service reports. */
    userMetrics?: ServiceUserMetricsInput;
}

/** Image that a service on Northflank builds and that a service runs. */
export interface ServiceInternalDeployment {
    /** ID of the service whose builds are deployed. */
    nfObjectId: string;
    /** Type of the resource that `nfObjectId` identifies. */
    nfObjectType: "service" | (string & {});
    /** URL of the repository from which the image is built. */
    repository: string;
    /** Branch whose builds are deployed. */
    branch: string;
    /** Commit whose build is deployed, or `latest` for the newest commit of the branch. */
    buildSHA: string;
    /** Commit that is currently deployed, in full even if `buildSHA` is `latest`. */
    deployedSHA?: string;
}

/** Build that a service runs, and where it comes from. */
export interface ServiceInternalDeploymentDetails {
    /** Full identifier of the deployed resource. */
    appId: string;
    /** ID of the service whose builds are deployed. */
    nfObjectId: string;
    /** Type of the resource that `nfObjectId` identifies. */
    nfObjectType: "service" | (string & {});
    /** URL of the repository from which the image is built. */
    repository: string;
    /** Branch whose builds are deployed. */
    branch: string;
    /** ID of the deployed build. */
    buildId: string;
    /**
     * SHA of the commit whose build is deployed. If it is `latest`, the newest commit is deployed
     * automatically.
     */
    buildSHA: string;
    /** Commit that is currently deployed, in full even if `buildSHA` is `latest`. */
    deployedSHA?: string;
}

/** Deployment of an image that a service on Northflank builds, with its settings. */
export interface ServiceInternalDeploymentSettings {
    /** Region in which the service is built or run, for example `europe-west`. */
    region?: string;
    /**
     * Number of instances that run at the same time.
     *
     * Integer.
     */
    instances?: number;
    /** What is started in an image built from a Dockerfile. */
    docker?: DockerConfig;
    /** What is started in an image built with Buildpacks. */
    buildpack?: BuildpackConfig;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageDetails;
    /** Image that a service on Northflank builds. */
    internal: ServiceInternalDeploymentDetails;
}

/** A page of services. */
export interface ServiceList {
    /** List of services. */
    services: ServiceListItem[];
}

/** A service in a list, without most of its settings. */
export interface ServiceListItem {
    /** ID of the service, a slug that is unique in its project. */
    id: string;
    /** Full path of the service on the platform, in the form `/account/project/service`. */
    appId: string;
    /** ID of the service's project. */
    projectId: string;
    /** Display name. Paths use `id` instead. */
    name: string;
    /**
     * Tags of the service, for finding and grouping services. Use tags that exist already.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Description of the service, for people. */
    description?: string;
    /** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
    serviceType: "combined" | "build" | "deployment" | (string & {});
    /** If true, new commits don't start a build. */
    disabledCI: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD: boolean;
    /** Status of the service. */
    status: ServiceStatus;
}

/** How requests are distributed among the instances of a service. */
export interface ServiceLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting" | (string & {});
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHash;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header" | (string & {});
    };
}

/** How requests are distributed among the instances of a service. */
export interface ServiceLoadBalancingInput {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting";
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHashInput;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header";
    };
}

/** Changes to the rules that adapt a service to its load. */
export interface ServicePatchAutoscaling {
    /** Rules for the number of instances. */
    horizontal?: ServicePatchHorizontalAutoscaling;
}

/** Changes to the rules for the number of instances of a service. */
export interface ServicePatchHorizontalAutoscaling {
    /** If true, the number of instances is scaled. */
    enabled?: boolean;
    /**
     * Minimum number of instances.
     *
     * Format `float`, at least 1.
     */
    minReplicas?: number;
    /**
     * Maximum number of instances.
     *
     * Format `float`.
     */
    maxReplicas?: number;
    /** Scaling by CPU usage. */
    cpu?: {
        /** If true, instances are scaled by CPU usage. */
        enabled?: boolean;
        /**
         * CPU usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage?: number;
    };
    /** Scaling by memory usage. */
    memory?: {
        /** If true, instances are scaled by memory usage. */
        enabled?: boolean;
        /**
         * Memory usage in percent from which instances are added.
         *
         * Integer, 10 to 100.
         */
        thresholdPercentage?: number;
    };
    /** Scaling by the request rate. */
    rps?: {
        /** If true, instances are scaled by the request rate. */
        enabled?: boolean;
        /**
         * Requests per second from which instances are added.
         *
         * Integer, at least 1.
         */
        thresholdValue?: number;
    };
    /** Scaling by custom metrics that the service reports. */
    userMetrics?: ServicePatchUserMetrics;
}

/** Changes to how requests are distributed among the instances of a service. */
export interface ServicePatchLoadBalancing {
    /**
     * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
     * turn, or the one that the request names.
     */
    mode?: "leastConnection" | "consistentHash" | "roundRobin" | "consistentReplicaRouting";
    /** What is hashed. Applies if `mode` is `consistentHash`. */
    consistentHash?: ServiceConsistentHashInput;
    /** How a request names its instance. Applies if `mode` is `consistentReplicaRouting`. */
    consistentReplicaRouting?: {
        /** Where the request names its instance: in the path or in a header. */
        mode: "path" | "header";
    };
}

/** Changes to the scaling by custom metrics that a service reports over HTTP. */
export interface ServicePatchUserMetrics {
    /** If true, instances are scaled by custom metrics. */
    enabled?: boolean;
    /**
     * Path at which the metrics are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath?: string;
    /**
     * Port at which the metrics are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort?: number;
    /** Metrics to scale by, at least one if custom metrics are enabled. */
    metrics?: ServiceCustomMetricInput[];
}

/** A port that a service listens on, and how traffic reaches it. */
export interface ServicePort {
    /**
     * ID of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id: string;
    /**
     * Short name of the port, also the first part of its public host name.
     *
     * Pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** Protocol of the port. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP" | (string & {});
    /** If true, the port can be reached from the internet. */
    public: boolean;
    /** Host name of the port. */
    dns?: string;
    /** Custom domains of the port. Empty if there are none. */
    domains: ServicePortDomain[];
    /** Who can access the port. */
    security?: ServicePortSecurity;
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
}

/** User name and password for a port. */
export interface ServicePortCredential {
    /**
     * User name.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    username: string;
    /** Password of the user, in clear text. */
    password: string;
    /** Authentication scheme. The only one is HTTP basic authentication. */
    type: "basic-auth" | (string & {});
}

/** User name and password for a port. */
export interface ServicePortCredentialInput {
    /**
     * User name.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    username: string;
    /** Password of the user, in clear text. */
    password: string;
    /** Authentication scheme. The only one is HTTP basic authentication. */
    type: "basic-auth";
}

/** Custom domain of a port. */
export interface ServicePortDomain {
    /** Name of the domain, for example `app.example.com`. */
    name: string;
    /** Status of the domain's TLS certificate. */
    certificate: {
        /** If true, a certificate is being issued. */
        inProgress?: boolean;
        /**
         * When the current certificate expires.
         *
         * Format `date-time`.
         */
        expiryDate?: string;
        /**
         * When the certificate is due to be renewed.
         *
         * Format `date-time`.
         */
        refreshDate?: string;
    };
}

/** Header that a request must have, and its value. */
export interface ServicePortHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Alternative: Any string.
     *
     * Alternative: Letters, digits, and the characters `_`, `-`, `%`, `$` and `+`. Pattern
     * `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name?: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** List of the ports that a service listens on. */
export interface ServicePortList {
    /** Ports that the service listens on. Empty if there are none. */
    ports: ServicePort[];
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecurity {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and" | (string & {});
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: ServicePortHeaderCheck[];
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecuritySettings {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredential[];
    /** Rules for the caller's IP address. How they differ from `policies` isn't documented. */
    ip?: IpPolicy[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicy[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSso;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheck[];
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and" | (string & {});
    /** Security policies for individual paths of the port. */
    securePathConfiguration?: SecurePathConfiguration;
}

/** Checks that a request to a port must pass. */
export interface ServicePortSecuritySettingsInput {
    /** User names and passwords for the port. */
    credentials?: ServicePortCredentialInput[];
    /** Rules for the caller's IP address. How they differ from `policies` isn't documented. */
    ip?: IpPolicyInput[];
    /** Rules for the caller's IP address. */
    policies?: IpPolicyInput[];
    /** Single sign-on with the identity provider of an organisation. */
    sso?: ServicePortSsoInput;
    /**
     * Headers that a request must have, all of them. `*` is a wildcard; in which part of a check
     * isn't documented.
     */
    headers?: HeaderCheckInput[];
    /** Whether one of the checks must pass (`or`) or all of them (`and`). */
    verificationMode?: "or" | "and";
    /** Security policies for individual paths of the port. */
    securePathConfiguration?: SecurePathConfigurationInput;
}

/** A port, and who can access it. */
export interface ServicePortSettings {
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Who can access the port. */
    security?: ServicePortSecuritySettings;
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
    /** Advanced options of the port. */
    advancedOptions?: {
        /** If true, the port uses passthrough mode for TLS. */
        enableTlsPassthrough?: boolean;
    };
    /**
     * Protocol of the port.
     *
     * Alternative: An HTTP protocol.
     */
    protocol?: ("HTTP" | "HTTP/2" | (string & {})) | PortProtocol;
}

/** Restricts a port to signed-in members of an organisation. */
export interface ServicePortSso {
    /** WorkOS ID of the organisation whose members have access. */
    organizationId?: string;
    /**
     * Restricts access to members of at least one of these directory groups.
     *
     * Each item: ID of a directory group.
     */
    directoryGroupIds?: string[];
    /** If true, all members of the organisation can access the service. */
    allowAnyOrgUsers?: boolean;
    /** If true, requests from inside the project must be signed in too. */
    validateInternalTraffic?: boolean;
    /** If true, the sign-in cookie is set for the root domain, so that subdomains share it. */
    setCookieOnRootDomain?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without signing in.
     */
    allowInternalTrafficViaPublicDns?: boolean;
}

/** Restricts a port to signed-in members of an organisation. */
export interface ServicePortSsoInput {
    /** WorkOS ID of the organisation whose members have access. */
    organizationId?: string;
    /**
     * Restricts access to members of at least one of these directory groups.
     *
     * Each item: ID of a directory group.
     */
    directoryGroupIds?: string[];
    /** If true, all members of the organisation can access the service. */
    allowAnyOrgUsers?: boolean;
    /** If true, requests from inside the project must be signed in too. */
    validateInternalTraffic?: boolean;
    /** If true, the sign-in cookie is set for the root domain, so that subdomains share it. */
    setCookieOnRootDomain?: boolean;
    /**
     * If true, services of this project, or of a project it is shared with, can call the public
     * host name without signing in.
     */
    allowInternalTrafficViaPublicDns?: boolean;
}

/** Settings for a port, in a list that replaces or updates the existing ports. */
export interface ServicePortUpdate {
    /**
     * ID of an existing port. Send it with a change to keep the security settings of the port.
     *
     * Pattern `^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$`.
     */
    id?: string;
    /**
     * Name of the port, which identifies it.
     *
     * 1 to 8 characters, pattern `^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Port number that the container listens on.
     *
     * Integer, 1 to 65535.
     */
    internalPort: number;
    /** If true, the port can be reached from the internet. */
    public?: boolean;
    /** Protocol of the port. A public port must use `HTTP` or `HTTP/2`. */
    protocol: "HTTP" | "HTTP/2" | "TCP" | "UDP";
    /**
     * Custom domains to redirect to the port. Before that, verify each domain and register it to
     * your account.
     *
     * Each item: Custom domain to redirect to the port.
     */
    domains?: string[];
    /** Who can access the port. */
    security?: ServicePortSecuritySettingsInput;
    /**
     * If true, a public HTTP port with custom domains can't be reached by its `code.run` host
     * name.
     */
    disableNfDomain?: boolean;
}

/** Changes to the ports of a service. */
export interface ServicePortsUpdate {
    /** Ports that replace or update the existing ports. */
    ports: ServicePortUpdate[];
}

/** Settings to change when a service resumes. */
export interface ServiceResume {
    /**
     * Number of instances that the service has after it resumes.
     *
     * Integer.
     */
    instances?: number;
    /** If true, new commits don't start a build. */
    disabledCI?: boolean;
    /** If true, a finished build isn't deployed automatically. */
    disabledCD?: boolean;
}

/** Settings of a rollout strategy. */
export interface ServiceRolloutSettings {
    /**
     * Maximum surge during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxSurge?: number | string;
    /**
     * How much can be unavailable during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxUnavailable?: number | string;
}

/** Settings of a rollout strategy. */
export interface ServiceRolloutSettingsInput {
    /**
     * Maximum surge during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxSurge?: number | string;
    /**
     * How much can be unavailable during a rollout, as a number or a percentage.
     *
     * Alternative: An integer that isn't negative. Integer.
     *
     * Alternative: A percentage from 0% to 100%, such as `25%`. Pattern `^\d+%$`.
     */
    maxUnavailable?: number | string;
}

/** How instances of a new version replace the old ones. */
export interface ServiceRolloutStrategy {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Available only with a feature flag.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | "custom" | (string & {});
    /** Settings of the rollout strategy. */
    settings?: ServiceRolloutSettings;
}

/** How instances of a new version replace the old ones. */
export interface ServiceRolloutStrategyInput {
    /**
     * `recreate` stops the old instances first; the other values replace them step by step, at
     * different speeds. Available only with a feature flag.
     */
    type?: "recreate" | "rollout-steady" | "rollout-balanced" | "rollout-fast" | "custom";
    /** Settings of the rollout strategy. */
    settings?: ServiceRolloutSettingsInput;
}

/** Result of setting the runtime environment of a service. */
export interface ServiceRuntimeEnvironmentEditResult {
    /** If true, the operation succeeded. */
    success: boolean;
    /** If true, the service restarted successfully with the new environment variables. */
    restartSuccessful: boolean;
}

/** Changes to the scaling of a service. */
export interface ServiceScale {
    /**
     * Number of instances that the service is scaled to.
     *
     * Integer.
     */
    instances?: number;
    /**
     * New deployment plan, by its ID.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    deploymentPlan?: string;
    /** Disk space and shared memory for each container. */
    storage?: DeploymentStorageInput;
    /**
     * Maximum number of seconds in which a process can shut down, between SIGTERM and SIGKILL.
     *
     * Integer, 15 to 600.
     */
    gracePeriodSeconds?: number;
}

/**
 * Status of the latest build and deployment of a service. Either can be missing if there was
 * none.
 */
export interface ServiceStatus {
    /** Status of the latest build. */
    build?: LatestBuildStatus;
    /** Status of the latest deployment. */
    deployment?: ServiceDeploymentStatus;
}

/** Scaling by custom metrics that a service reports over HTTP. */
export interface ServiceUserMetrics {
    /** If true, instances are scaled by custom metrics. */
    enabled?: boolean;
    /**
     * Path at which the metrics are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath: string;
    /**
     * Port at which the metrics are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort: number;
    /** Metrics to scale by, at least one if custom metrics are enabled. */
    metrics?: ServiceCustomMetric[];
}

/** Scaling by custom metrics that a service reports over HTTP. */
export interface ServiceUserMetricsInput {
    /** If true, instances are scaled by custom metrics. */
    enabled?: boolean;
    /**
     * Path at which the metrics are read, for example `/metrics`.
     *
     * Pattern `^\/([_a-zA-Z0-9-&?=.]*)((\/[_a-zA-Z0-9-&?=.]+)*(\/)?)?$`.
     */
    exposedMetricsPath: string;
    /**
     * Port at which the metrics are read.
     *
     * Integer, 1 to 65535.
     */
    exposedMetricsPort: number;
    /** Metrics to scale by, at least one if custom metrics are enabled. */
    metrics?: ServiceCustomMetricInput[];
}

/** How instances are distributed over the zones of a region. */
export interface ServiceZonalRedundancy {
    /** Whether instances are distributed over zones: not at all, if possible, or always. */
    type?: "disabled" | "preferred" | "required" | (string & {});
    /**
     * Number of zones that must be in use before a zone gets a second container. Applies only if
     * `type` is `required`.
     *
     * Integer, at least 1.
     */
    minZones?: number;
}

/** How instances are distributed over the zones of a region. */
export interface ServiceZonalRedundancyInput {
    /** Whether instances are distributed over zones: not at all, if possible, or always. */
    type?: "disabled" | "preferred" | "required";
    /**
     * Number of zones that must be in use before a zone gets a second container. Applies only if
     * `type` is `required`.
     *
     * Integer, at least 1.
     */
    minZones?: number;
}

/** Envelope of the response. */
export interface StartJobBuildResponse {
    /** The build that was started. */
    data: BuildStartResult;
}

/** Envelope of the response. */
export interface StartServiceBuildResponse {
    /** The build that was started. */
    data: BuildStartResult;
}

/** Header check that compares strings. */
export interface StringHeaderCheck {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Pattern `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Header check that compares strings. */
export interface StringHeaderCheckInput {
    /**
     * If true, the check uses a regular expression. Whether it applies to the name, the value or
     * both isn't documented.
     */
    regexMode?: boolean;
    /**
     * Name of the header.
     *
     * Pattern `^[a-zA-Z0-9_\-%$+]+$`.
     */
    name: string;
    /** Value that the header must have. It can be a shared secret, so treat it as one. */
    value: string;
}

/** Envelope of the response. */
export interface SuspendJobResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A tag for resources, with the settings of where they run. */
export interface Tag {
    /** If true, workloads are scheduled on spot nodes. */
    useSpotNodes?: boolean;
    /**
     * If true, workloads can also be scheduled on on-demand nodes. Matters only if workloads are
     * to use both spot and on-demand nodes.
     */
    useOnDemandNodes?: boolean;
    /** Conditions for the nodes on which resources with the tag run. */
    nodeAffinities?: TagNodeAffinity[];
    /** Runtime scheduling constraints, for each kind of workload. */
    sandboxing?: TagSandboxing;
    /**
     * Colour of the tag.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /**
     * Description of the tag, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Name of the tag.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
    /**
     * ID of the tag.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    id: string;
    /**
     * When the tag was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
}

/** Settings of a tag to create or update. */
export interface TagAdd {
    /** If true, workloads are scheduled on spot nodes. */
    useSpotNodes?: boolean;
    /**
     * If true, workloads can also be scheduled on on-demand nodes. Matters only if workloads are
     * to use both spot and on-demand nodes.
     */
    useOnDemandNodes?: boolean;
    /** Conditions for the nodes on which resources with the tag run. */
    nodeAffinities?: TagNodeAffinityInput[];
    /** Runtime scheduling constraints, for each kind of workload. */
    sandboxing?: TagSandboxingInput;
    /**
     * Colour of the tag.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /**
     * Description of the tag, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * Name of the tag.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$`.
     */
    name: string;
}

/** A page of tags. */
export interface TagList {
    /** Tags that are available for resources. */
    tags: Tag[];
}

/** Condition that a node must meet. */
export interface TagMatchExpression {
    /** Key whose value is compared. */
    key: string;
    /** Whether the value must be among `values` (`In`) or must not (`NotIn`). */
    operator: "In" | "NotIn" | (string & {});
    /**
     * Values to compare with.
     *
     * Each item: A value to compare with.
     */
    values: string[];
}

/** Condition that a node must meet. */
export interface TagMatchExpressionInput {
    /** Key whose value is compared. */
    key: string;
    /** Whether the value must be among `values` (`In`) or must not (`NotIn`). */
    operator: "In" | "NotIn";
    /**
     * Values to compare with.
     *
     * Each item: A value to compare with.
     */
    values: string[];
}

/** Conditions that decide on which nodes resources with a tag run. */
export interface TagNodeAffinity {
    /** If true, the affinity is a preference. */
    preference?: boolean;
    /**
     * Weight of the node affinity. Required if `preference` is true.
     *
     * Format `float`, 1 to 100.
     */
    weight?: number;
    /** Conditions that a node must meet. */
    matchExpressions: TagMatchExpression[];
}

/** Conditions that decide on which nodes resources with a tag run. */
export interface TagNodeAffinityInput {
    /** If true, the affinity is a preference. */
    preference?: boolean;
    /**
     * Weight of the node affinity. Required if `preference` is true.
     *
     * Format `float`, 1 to 100.
     */
    weight?: number;
    /** Conditions that a node must meet. */
    matchExpressions: TagMatchExpressionInput[];
}

/** Runtime scheduling constraints, for each kind of workload. */
export interface TagSandboxing {
    /** Runtime scheduling constraints for builds. */
    builds?: {
        /** If true, builds have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu" | (string & {});
    };
    /** Runtime scheduling constraints for services. */
    services?: {
        /** If true, services have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu" | (string & {});
    };
    /** Runtime scheduling constraints for addons. */
    addons?: {
        /** If true, addons have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu" | (string & {});
    };
    /** Runtime scheduling constraints for jobs. */
    jobs?: {
        /** If true, jobs have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu" | (string & {});
    };
}

/** Runtime scheduling constraints, for each kind of workload. */
export interface TagSandboxingInput {
    /** Runtime scheduling constraints for builds. */
    builds?: {
        /** If true, builds have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu";
    };
    /** Runtime scheduling constraints for services. */
    services?: {
        /** If true, services have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu";
    };
    /** Runtime scheduling constraints for addons. */
    addons?: {
        /** If true, addons have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu";
    };
    /** Runtime scheduling constraints for jobs. */
    jobs?: {
        /** If true, jobs have runtime scheduling constraints. */
        enabled: boolean;
        /** Which runtime scheduling constraints apply. */
        runtimeClass?: "none" | "gvisor" | "kata-clh" | "kata-qemu";
    };
}

/** Changes to a tag. */
export interface TagUpdate {
    /** If true, workloads are scheduled on spot nodes. */
    useSpotNodes?: boolean;
    /**
     * If true, workloads can also be scheduled on on-demand nodes. Matters only if workloads are
     * to use both spot and on-demand nodes.
     */
    useOnDemandNodes?: boolean;
    /** Conditions for the nodes on which resources with the tag run. */
    nodeAffinities?: TagNodeAffinityInput[];
    /** Runtime scheduling constraints, for each kind of workload. */
    sandboxing?: TagSandboxingInput;
    /**
     * Colour of the tag.
     *
     * Pattern `^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$`.
     */
    color?: string;
    /**
     * Description of the tag, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
}

/** Configuration of an addon by values for a template. */
export interface TemplatedAddonConfig {
    /** Values that are passed to the templating engine. */
    templateValues: string;
}

/** Settings of an addon that is configured by values for a template. */
export interface TemplatedAddonCreate {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the addon's project.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    projectId?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type, for example `postgresql`. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /** Values that are passed to the templating engine. */
    templateValues?: {
        [key: string]: unknown;
    };
}

/** Changes to an addon that is configured by values for a template. */
export interface TemplatedAddonPatch {
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Values that are passed to the templating engine. */
    templateValues?: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UnlinkAddonFromProjectSecretResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateAddonNetworkSettingsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateAddonSecurityRulesResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateExternalAddonResponse {
    /** The changed external addon with all its settings. */
    data: ExternalAddon;
}

/** Envelope of the response. */
export interface UpdateJobBuildOptionsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateJobBuildSourceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateJobHealthChecksResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateJobSettingsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateProjectResponse {
    /** The changed project with all its settings. */
    data: SavedProject;
}

/** Envelope of the response. */
export interface UpdateProjectSecretAddonLinkResponse {
    /** The created or changed link. */
    data: ProjectSecretAddonLink;
}

/** Envelope of the response. */
export interface UpdateProjectSecretResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceBuildOptionsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceBuildSourceResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceDeploymentResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServiceHealthChecksResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateServicePortsResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateTagResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpdateVolumeResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** Envelope of the response. */
export interface UpgradeAddonVersionResponse {
    /** Result of the request. */
    data: {
        [key: string]: unknown;
    };
}

/** A saved secret, with its value and details about it. */
export interface VariableDetails {
    /** Value of the secret. */
    value: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** ID of the secret group that the secret comes from, if it is inherited. */
    inheritedFrom?: string;
    /** ID of the addon that the secret comes from, if there is one. */
    addonId?: string;
    /**
     * Priority of the secret group that the secret comes from, if it is inherited.
     *
     * Integer.
     */
    priority?: number;
    /** Secrets with the same name that have a lower priority, and so aren't used. */
    overriding: OverriddenVariable[];
}

/** Git repository from which an image is built. */
export interface VcsData {
    /** URL of the repository. */
    projectUrl: string;
    /** Git provider that hosts the repository. */
    projectType: "bitbucket" | "gitlab" | "github" | "self-hosted" | "azure" | (string & {});
    /**
     * ID of your self-hosted Git provider on Northflank. Applies only if `projectType` is
     * `self-hosted`.
     */
    selfHostedVcsId?: string;
    /** Branch to build from. */
    projectBranch?: string;
    /** If true, the repository is public and is cloned without credentials. */
    publicRepo?: boolean;
    /** Working directory of the build, as a path from the root of the repository. */
    dockerWorkDir: string;
    /** Path of the Dockerfile in the repository. */
    dockerFilePath: string;
}

/** Configuration of an addon whose type has versions. */
export interface VersionedAddonConfig {
    /** Version of the addon that is running. */
    versionTag: string;
    /** Support status of the addon's current version. */
    lifecycleStatus: "active" | "deprecated" | "discontinued" | (string & {});
    /** Plan, storage and replicas with which the addon runs. */
    deployment?: AddonDeployment;
    /** How the addon can be accessed. */
    networking?: AddonNetworking;
    /** Settings that exist only for certain types of addons. */
    typeSpecificSettings?: {
        /**
         * If true, Supabase mode is enabled, which loads the Supabase extensions and `supautils`. It
         * is set at creation and can't be changed afterwards. Only for PostgreSQL.
         */
        postgresqlSupabaseMode?: boolean;
    };
}

/** Settings of an addon whose type has versions. */
export interface VersionedAddonCreate {
    /**
     * Name of the addon.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the addon's project.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    projectId?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Identifier of the addon type, for example `postgresql`. */
    type: string;
    /** Infrastructure settings of the addon. */
    infrastructure?: {
        /** CPU architecture. */
        architecture?: "x86" | "arm";
    };
    /**
     * Version of the addon type. `latest` selects the most recent version. A major version with
     * `-latest`, for example `14-latest` or `14.5-latest`, selects its most recent minor or patch
     * version.
     */
    version: string;
    /** Plan, storage and replicas of the addon. */
    billing?: AddonBillingInput;
    /** Backup from which the addon is created. */
    source?: AddonSourceInput;
    /** If true, the addon can be accessed over TLS, if its type supports this. */
    tlsEnabled?: boolean;
    /** If true, the addon can be accessed externally over TLS, if its type supports this. */
    externalAccessEnabled?: boolean;
    /** Rules for the caller's IP address. */
    ipPolicies?: IpPolicyInput[];
    /** Settings that exist only for certain types of addons. */
    typeSpecificSettings?: AddonTypeSpecificSettingsInput;
    /** Custom credentials of the addon. */
    customCredentials?: {
        /** Custom name of the database. Not all addon types support it. */
        dbName?: string;
    };
    /** Backup schedules of the addon. */
    backupSchedules?: AddonBackupScheduleSettingsInput[];
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** Changes to an addon whose type has versions. */
export interface VersionedAddonPatch {
    /**
     * Description of the addon, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
    /**
     * ID of the stage of the addon.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the addon.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /**
     * Version of the addon type. `latest` selects the most recent version. A major version with
     * `-latest`, for example `14-latest` or `14.5-latest`, selects its most recent minor or patch
     * version.
     */
    version?: string;
    /** Plan, storage and replicas of the addon. */
    billing?: AddonBillingPatch;
    /** If true, the addon can be accessed over TLS, if its type supports this. */
    tlsEnabled?: boolean;
    /** If true, the addon can be accessed externally over TLS, if its type supports this. */
    externalAccessEnabled?: boolean;
    /** Rules for the caller's IP address. */
    ipPolicies?: IpPolicyInput[];
    /** Settings that exist only for certain types of addons. */
    typeSpecificSettings?: AddonTypeSpecificSettingsInput;
    /** Backup schedules of the addon. */
    backupSchedules?: AddonBackupScheduleSettingsInput[];
    /** Labels and annotations of the workload. */
    metadata?: WorkloadMetadataInput;
}

/** A volume, with its storage and what it is attached to. */
export interface Volume {
    /** ID of the volume. */
    id: string;
    /** Name of the volume. */
    name: string;
    /**
     * Tags of the volume.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Storage of the volume. */
    spec?: VolumeSpec;
    /** Services and jobs to which the volume is attached. */
    attachedObjects?: WorkloadReference[];
    /** Status of the volume on the cluster. */
    status: string;
    /** When the volume was created. */
    createdAt: string;
    /** When the volume was last changed. */
    updatedAt: string;
}

/** Service or job to which a volume is attached. */
export interface VolumeAttach {
    /** Service or job that owns the volume. */
    owningObject?: WorkloadReferenceInput;
    /** Service or job to which the volume is attached. */
    nfObject?: WorkloadReferenceInput;
}

/** A backup of a volume, with its size and what it was made from. */
export interface VolumeBackup {
    /** ID of the backup. */
    id: string;
    /** Name of the backup. */
    name?: string;
    /** Description of the backup, for people. */
    description?: string;
    /** Status of the backup. */
    status?: string;
    /** Storage of the backup. */
    spec?: {
        /**
         * Size of the backup's storage, in an undocumented unit.
         *
         * Integer.
         */
        storageSize?: number;
    };
    /** What the backup was made from. */
    source?: VolumeSource;
    /**
     * When the backup was created.
     *
     * Format `date-time`.
     */
    createdAt?: string;
    /**
     * When the backup was last changed.
     *
     * Format `date-time`.
     */
    updatedAt?: string;
}

/** Name and description of the backup to make. */
export interface VolumeBackupCreate {
    /**
     * Name of the backup.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * Description of the backup, for people.
     *
     * At most 200 characters, pattern `` ^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$ ``.
     */
    description?: string;
}

/** Settings of a volume to create. */
export interface VolumeCreate {
    /**
     * Name of the volume.
     *
     * 3 to 39 characters, pattern `^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$`.
     */
    name: string;
    /**
     * ID of the stage of the volume.
     *
     * 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    stageId?: string;
    /**
     * Tags of the volume.
     *
     * Each item: One of the tags. 3 to 100 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$`.
     */
    tags?: string[];
    /** Where the volume is mounted. */
    mounts?: VolumeMount[];
    /** Storage of the volume. */
    spec?: VolumeSpecInput;
    /** Volume or backup from which the volume is created. */
    source?: {
        /** Type of the source. */
        type?: "volume" | "backup";
        /**
         * Reference to the source. For a volume: `<volumeId>`. For a backup: `<volumeId>/<backupId>`,
         * or `<projectId>/<volumeId>/<backupId>` if it belongs to another project on the same cluster,
         * which requires the cross-project clone feature.
         */
        sourceId: string;
    };
    /** Service or job that owns the volume. */
    owningObject?: WorkloadReferenceInput;
    /** Services and jobs to which the volume is attached. */
    attachedObjects?: WorkloadReferenceInput[];
}

/** Service or job from which a volume is detached. */
export interface VolumeDetach {
    /** Service or job from which the volume is detached. */
    nfObject?: WorkloadReferenceInput;
}

/** Where a volume is mounted. */
export interface VolumeMount {
    /**
     * Path inside the volume that is mounted, if not the whole volume.
     *
     * Pattern `^((?!\.\.).)*$`.
     */
    volumeMountPath?: string;
    /**
     * Path at which the volume is mounted.
     *
     * Pattern `^((?!:).)*$`.
     */
    containerMountPath: string;
}

/** What a backup of a volume was made from. */
export interface VolumeSource {
    /** Type of the source. */
    type?: string;
    /** Object that was backed up. */
    sourceObject?: VolumeSourceObject;
}

/** Object that was backed up. */
export interface VolumeSourceObject {
    /** ID of the object. */
    id?: string;
    /** Storage of the object. */
    spec?: {
        /** Access mode of the storage. */
        accessMode?: string;
        /**
         * Size of the object's storage, in an undocumented unit.
         *
         * Integer.
         */
        storageSize?: number;
        /** Type of the storage. */
        storageClassName?: string;
    };
}

/** Storage of a volume. */
export interface VolumeSpec {
    /** Access mode of the volume. `ReadWriteOnce` is the only mode that is generally available. */
    accessMode?: "ReadWriteOnce" | "ReadWriteMany" | (string & {});
    /** Type of the storage. */
    storageClassName?: string;
    /**
     * Storage in megabytes. Which sizes are possible depends on the storage class.
     *
     * Integer.
     */
    storageSize: number;
}

/** Storage of a volume. */
export interface VolumeSpecInput {
    /** Access mode of the volume. `ReadWriteOnce` is the only mode that is generally available. */
    accessMode?: "ReadWriteOnce" | "ReadWriteMany";
    /** Type of the storage. */
    storageClassName?: string;
    /**
     * Storage in megabytes. Which sizes are possible depends on the storage class.
     *
     * Integer.
     */
    storageSize: number;
}

/** Changes to the mounts and the storage size of a volume. */
export interface VolumeUpdate {
    /** Where the volume is mounted. */
    mounts?: VolumeMount[];
    /** Storage size to change to. */
    spec?: {
        /**
         * Storage in megabytes. Which sizes are possible depends on the storage class.
         *
         * Integer.
         */
        storageSize?: number;
    };
}

/** Labels and annotations of the workload, in addition to Northflank's own. */
export interface WorkloadMetadata {
    /**
     * Labels: a map from names to values.
     *
     * Each value: Value of the label.
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * Annotations: a map from names to values.
     *
     * Each value: Value of the annotation.
     */
    annotations?: {
        [key: string]: string | {
            [key: string]: unknown;
        };
    };
}

/** Labels and annotations of the workload, in addition to Northflank's own. */
export interface WorkloadMetadataInput {
    /**
     * Labels: a map from names to values.
     *
     * Each value: Value of the label.
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * Annotations: a map from names to values.
     *
     * Each value: Value of the annotation.
     */
    annotations?: {
        [key: string]: string | {
            [key: string]: unknown;
        };
    };
}

/** Reference to a service or a job. */
export interface WorkloadReference {
    /**
     * ID of the resource.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    id: string;
    /** Type of the resource. */
    type: "service" | "job" | (string & {});
}

/** Reference to a service or a job. */
export interface WorkloadReferenceInput {
    /**
     * ID of the resource.
     *
     * Pattern `^[A-Za-z0-9-]+$`.
     */
    id: string;
    /** Type of the resource. */
    type: "service" | "job";
}
