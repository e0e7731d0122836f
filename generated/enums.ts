// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Status of the addon. */
export const addonStatuses = [
  "preDeployment",
  "triggerAllocation",
  "allocating",
  "postDeployment",
  "running",
  "paused",
  "scaling",
  "upgrading",
  "resetting",
  "backup",
  "restore",
  "failed",
  "error",
  "errorAllocating",
  "deleting",
  "deleted",
] as const;

/** One of `addonStatuses`. */
export type AddonStatus = (typeof addonStatuses)[number];

/** Whether the value is one of `addonStatuses`. */
export function isAddonStatus(value: unknown): value is AddonStatus {
  return (addonStatuses as readonly unknown[]).includes(value);
}

/** Type of the backup destination. */
export const addonAdditionalDestinationTypes = ["custom"] as const;

/** One of `addonAdditionalDestinationTypes`. */
export type AddonAdditionalDestinationType = (typeof addonAdditionalDestinationTypes)[number];

/** Whether the value is one of `addonAdditionalDestinationTypes`. */
export function isAddonAdditionalDestinationType(value: unknown): value is AddonAdditionalDestinationType {
  return (addonAdditionalDestinationTypes as readonly unknown[]).includes(value);
}

/** Status of the backup. */
export const addonBackupStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonBackupStatuses`. */
export type AddonBackupStatus = (typeof addonBackupStatuses)[number];

/** Whether the value is one of `addonBackupStatuses`. */
export function isAddonBackupStatus(value: unknown): value is AddonBackupStatus {
  return (addonBackupStatuses as readonly unknown[]).includes(value);
}

/** Status of the restore. */
export const addonBackupLastRestoreStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonBackupLastRestoreStatuses`. */
export type AddonBackupLastRestoreStatus = (typeof addonBackupLastRestoreStatuses)[number];

/** Whether the value is one of `addonBackupLastRestoreStatuses`. */
export function isAddonBackupLastRestoreStatus(value: unknown): value is AddonBackupLastRestoreStatus {
  return (addonBackupLastRestoreStatuses as readonly unknown[]).includes(value);
}

/** Type of the backup. */
export const addonBackupConfigSourceTypes = ["fileUpload", "liveInstance", "snapshot", "externalDump", "sameAddon"] as const;

/** One of `addonBackupConfigSourceTypes`. */
export type AddonBackupConfigSourceType = (typeof addonBackupConfigSourceTypes)[number];

/** Whether the value is one of `addonBackupConfigSourceTypes`. */
export function isAddonBackupConfigSourceType(value: unknown): value is AddonBackupConfigSourceType {
  return (addonBackupConfigSourceTypes as readonly unknown[]).includes(value);
}

/** Type of the backup. Default: `snapshot`. */
export const addonBackupCreateBackupTypes = ["dump", "snapshot"] as const;

/** One of `addonBackupCreateBackupTypes`. */
export type AddonBackupCreateBackupType = (typeof addonBackupCreateBackupTypes)[number];

/** Whether the value is one of `addonBackupCreateBackupTypes`. */
export function isAddonBackupCreateBackupType(value: unknown): value is AddonBackupCreateBackupType {
  return (addonBackupCreateBackupTypes as readonly unknown[]).includes(value);
}

/** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
export const addonBackupCreateCompressionTypes = ["gz", "zstd"] as const;

/** One of `addonBackupCreateCompressionTypes`. */
export type AddonBackupCreateCompressionType = (typeof addonBackupCreateCompressionTypes)[number];

/** Whether the value is one of `addonBackupCreateCompressionTypes`. */
export function isAddonBackupCreateCompressionType(value: unknown): value is AddonBackupCreateCompressionType {
  return (addonBackupCreateCompressionTypes as readonly unknown[]).includes(value);
}

/** Compression algorithm with which the imported file is stored. Default: `gz`. */
export const addonBackupImportConnectionStringCompressionTypes = ["gz", "zstd"] as const;

/** One of `addonBackupImportConnectionStringCompressionTypes`. */
export type AddonBackupImportConnectionStringCompressionType = (typeof addonBackupImportConnectionStringCompressionTypes)[number];

/** Whether the value is one of `addonBackupImportConnectionStringCompressionTypes`. */
export function isAddonBackupImportConnectionStringCompressionType(value: unknown): value is AddonBackupImportConnectionStringCompressionType {
  return (addonBackupImportConnectionStringCompressionTypes as readonly unknown[]).includes(value);
}

/** Status of the backup. */
export const addonBackupListItemStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonBackupListItemStatuses`. */
export type AddonBackupListItemStatus = (typeof addonBackupListItemStatuses)[number];

/** Whether the value is one of `addonBackupListItemStatuses`. */
export function isAddonBackupListItemStatus(value: unknown): value is AddonBackupListItemStatus {
  return (addonBackupListItemStatuses as readonly unknown[]).includes(value);
}

/** Type of the backup. */
export const addonBackupListItemConfigSourceTypes = ["fileUpload", "liveInstance", "snapshot", "externalDump", "sameAddon"] as const;

/** One of `addonBackupListItemConfigSourceTypes`. */
export type AddonBackupListItemConfigSourceType = (typeof addonBackupListItemConfigSourceTypes)[number];

/** Whether the value is one of `addonBackupListItemConfigSourceTypes`. */
export function isAddonBackupListItemConfigSourceType(value: unknown): value is AddonBackupListItemConfigSourceType {
  return (addonBackupListItemConfigSourceTypes as readonly unknown[]).includes(value);
}

/** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
export const addonBackupListItemConfigCompressionTypes = ["gz", "zstd"] as const;

/** One of `addonBackupListItemConfigCompressionTypes`. */
export type AddonBackupListItemConfigCompressionType = (typeof addonBackupListItemConfigCompressionTypes)[number];

/** Whether the value is one of `addonBackupListItemConfigCompressionTypes`. */
export function isAddonBackupListItemConfigCompressionType(value: unknown): value is AddonBackupListItemConfigCompressionType {
  return (addonBackupListItemConfigCompressionTypes as readonly unknown[]).includes(value);
}

/** Status of the restore. */
export const addonBackupRestoreStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonBackupRestoreStatuses`. */
export type AddonBackupRestoreStatus = (typeof addonBackupRestoreStatuses)[number];

/** Whether the value is one of `addonBackupRestoreStatuses`. */
export function isAddonBackupRestoreStatus(value: unknown): value is AddonBackupRestoreStatus {
  return (addonBackupRestoreStatuses as readonly unknown[]).includes(value);
}

/** How backups are made: as a `dump` or a `snapshot`. */
export const addonBackupScheduleBackupTypes = ["dump", "snapshot"] as const;

/** One of `addonBackupScheduleBackupTypes`. */
export type AddonBackupScheduleBackupType = (typeof addonBackupScheduleBackupTypes)[number];

/** Whether the value is one of `addonBackupScheduleBackupTypes`. */
export function isAddonBackupScheduleBackupType(value: unknown): value is AddonBackupScheduleBackupType {
  return (addonBackupScheduleBackupTypes as readonly unknown[]).includes(value);
}

/** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
export const addonBackupScheduleBackupCompressionTypes = ["gz", "zstd"] as const;

/** One of `addonBackupScheduleBackupCompressionTypes`. */
export type AddonBackupScheduleBackupCompressionType = (typeof addonBackupScheduleBackupCompressionTypes)[number];

/** Whether the value is one of `addonBackupScheduleBackupCompressionTypes`. */
export function isAddonBackupScheduleBackupCompressionType(value: unknown): value is AddonBackupScheduleBackupCompressionType {
  return (addonBackupScheduleBackupCompressionTypes as readonly unknown[]).includes(value);
}

/** How backups are made: as a `dump` or a `snapshot`. */
export const addonBackupScheduleSettingsBackupTypes = ["dump", "snapshot"] as const;

/** One of `addonBackupScheduleSettingsBackupTypes`. */
export type AddonBackupScheduleSettingsBackupType = (typeof addonBackupScheduleSettingsBackupTypes)[number];

/** Whether the value is one of `addonBackupScheduleSettingsBackupTypes`. */
export function isAddonBackupScheduleSettingsBackupType(value: unknown): value is AddonBackupScheduleSettingsBackupType {
  return (addonBackupScheduleSettingsBackupTypes as readonly unknown[]).includes(value);
}

/** Compression algorithm of the backup. Applies only to dump backups. Default: `gz`. */
export const addonBackupScheduleSettingsCompressionTypes = ["gz", "zstd"] as const;

/** One of `addonBackupScheduleSettingsCompressionTypes`. */
export type AddonBackupScheduleSettingsCompressionType = (typeof addonBackupScheduleSettingsCompressionTypes)[number];

/** Whether the value is one of `addonBackupScheduleSettingsCompressionTypes`. */
export function isAddonBackupScheduleSettingsCompressionType(value: unknown): value is AddonBackupScheduleSettingsCompressionType {
  return (addonBackupScheduleSettingsCompressionTypes as readonly unknown[]).includes(value);
}

/** Whether instances are distributed over zones. */
export const addonBillingZonalRedundancyTypes = ["required", "disabled"] as const;

/** One of `addonBillingZonalRedundancyTypes`. */
export type AddonBillingZonalRedundancyType = (typeof addonBillingZonalRedundancyTypes)[number];

/** Whether the value is one of `addonBillingZonalRedundancyTypes`. */
export function isAddonBillingZonalRedundancyType(value: unknown): value is AddonBillingZonalRedundancyType {
  return (addonBillingZonalRedundancyTypes as readonly unknown[]).includes(value);
}

/** Disk usage in percent that triggers a resize. Default: 90. */
export const addonDiskAutoscalingThresholdPercents = [75, 90] as const;

/** One of `addonDiskAutoscalingThresholdPercents`. */
export type AddonDiskAutoscalingThresholdPercent = (typeof addonDiskAutoscalingThresholdPercents)[number];

/** Whether the value is one of `addonDiskAutoscalingThresholdPercents`. */
export function isAddonDiskAutoscalingThresholdPercent(value: unknown): value is AddonDiskAutoscalingThresholdPercent {
  return (addonDiskAutoscalingThresholdPercents as readonly unknown[]).includes(value);
}

/** Status of the addon. */
export const addonListItemStatuses = [
  "preDeployment",
  "triggerAllocation",
  "allocating",
  "postDeployment",
  "running",
  "paused",
  "scaling",
  "upgrading",
  "resetting",
  "backup",
  "restore",
  "failed",
  "error",
  "errorAllocating",
  "deleting",
  "deleted",
] as const;

/** One of `addonListItemStatuses`. */
export type AddonListItemStatus = (typeof addonListItemStatuses)[number];

/** Whether the value is one of `addonListItemStatuses`. */
export function isAddonListItemStatus(value: unknown): value is AddonListItemStatus {
  return (addonListItemStatuses as readonly unknown[]).includes(value);
}

/** Whether the address is allowed or denied access. */
export const addonNetworkingIpPolicyActions = ["DENY", "ALLOW"] as const;

/** One of `addonNetworkingIpPolicyActions`. */
export type AddonNetworkingIpPolicyAction = (typeof addonNetworkingIpPolicyActions)[number];

/** Whether the value is one of `addonNetworkingIpPolicyActions`. */
export function isAddonNetworkingIpPolicyAction(value: unknown): value is AddonNetworkingIpPolicyAction {
  return (addonNetworkingIpPolicyActions as readonly unknown[]).includes(value);
}

/** Status of the restore. */
export const addonRestoreStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonRestoreStatuses`. */
export type AddonRestoreStatus = (typeof addonRestoreStatuses)[number];

/** Whether the value is one of `addonRestoreStatuses`. */
export function isAddonRestoreStatus(value: unknown): value is AddonRestoreStatus {
  return (addonRestoreStatuses as readonly unknown[]).includes(value);
}

/**
 * Time between two backups. Schedules of an addon that make the same type of backup must have
 * different intervals.
 */
export const addonSchedulingIntervals = ["hourly", "daily", "weekly"] as const;

/** One of `addonSchedulingIntervals`. */
export type AddonSchedulingInterval = (typeof addonSchedulingIntervals)[number];

/** Whether the value is one of `addonSchedulingIntervals`. */
export function isAddonSchedulingInterval(value: unknown): value is AddonSchedulingInterval {
  return (addonSchedulingIntervals as readonly unknown[]).includes(value);
}

/** Whether the address is allowed or denied access. */
export const addonSecurityRulesUpdateIpPolicyActions = ["ALLOW", "DENY"] as const;

/** One of `addonSecurityRulesUpdateIpPolicyActions`. */
export type AddonSecurityRulesUpdateIpPolicyAction = (typeof addonSecurityRulesUpdateIpPolicyActions)[number];

/** Whether the value is one of `addonSecurityRulesUpdateIpPolicyActions`. */
export function isAddonSecurityRulesUpdateIpPolicyAction(value: unknown): value is AddonSecurityRulesUpdateIpPolicyAction {
  return (addonSecurityRulesUpdateIpPolicyActions as readonly unknown[]).includes(value);
}

/** Policy by which Redis evicts keys when memory is short. Only for Redis. */
export const addonTypeSpecificSettingsRedisMaxMemoryPolicies = [
  "noeviction",
  "allkeys-lru",
  "allkeys-lfu",
  "volatile-lru",
  "volatile-lfu",
  "allkeys-random",
  "volatile-random",
  "volatile-ttl",
  "volatile-lrm",
  "allkeys-lrm",
] as const;

/** One of `addonTypeSpecificSettingsRedisMaxMemoryPolicies`. */
export type AddonTypeSpecificSettingsRedisMaxMemoryPolicy = (typeof addonTypeSpecificSettingsRedisMaxMemoryPolicies)[number];

/** Whether the value is one of `addonTypeSpecificSettingsRedisMaxMemoryPolicies`. */
export function isAddonTypeSpecificSettingsRedisMaxMemoryPolicy(value: unknown): value is AddonTypeSpecificSettingsRedisMaxMemoryPolicy {
  return (addonTypeSpecificSettingsRedisMaxMemoryPolicies as readonly unknown[]).includes(value);
}

/** Value of the PostgreSQL setting `wal_level`. Only for PostgreSQL. */
export const addonTypeSpecificSettingsPostgresqlWalLevels = ["replica", "logical"] as const;

/** One of `addonTypeSpecificSettingsPostgresqlWalLevels`. */
export type AddonTypeSpecificSettingsPostgresqlWalLevel = (typeof addonTypeSpecificSettingsPostgresqlWalLevels)[number];

/** Whether the value is one of `addonTypeSpecificSettingsPostgresqlWalLevels`. */
export function isAddonTypeSpecificSettingsPostgresqlWalLevel(value: unknown): value is AddonTypeSpecificSettingsPostgresqlWalLevel {
  return (addonTypeSpecificSettingsPostgresqlWalLevels as readonly unknown[]).includes(value);
}

/** Status of the upgrade. */
export const addonUpgradeStatusStatuses = [
  "scheduled",
  "in-progress",
  "completed",
  "aborting",
  "aborted",
  "failed",
  "not-supported",
] as const;

/** One of `addonUpgradeStatusStatuses`. */
export type AddonUpgradeStatusStatus = (typeof addonUpgradeStatusStatuses)[number];

/** Whether the value is one of `addonUpgradeStatusStatuses`. */
export function isAddonUpgradeStatusStatus(value: unknown): value is AddonUpgradeStatusStatus {
  return (addonUpgradeStatusStatuses as readonly unknown[]).includes(value);
}

/** Kind of the new version: major, minor or patch. */
export const addonUpgradeUpgradeTypes = ["major", "minor", "patch"] as const;

/** One of `addonUpgradeUpgradeTypes`. */
export type AddonUpgradeUpgradeType = (typeof addonUpgradeUpgradeTypes)[number];

/** Whether the value is one of `addonUpgradeUpgradeTypes`. */
export function isAddonUpgradeUpgradeType(value: unknown): value is AddonUpgradeUpgradeType {
  return (addonUpgradeUpgradeTypes as readonly unknown[]).includes(value);
}

/** Kind of version: major, minor or patch. */
export const addonVersionDetailsUpgradeToTypes = ["major", "minor", "patch"] as const;

/** One of `addonVersionDetailsUpgradeToTypes`. */
export type AddonVersionDetailsUpgradeToType = (typeof addonVersionDetailsUpgradeToTypes)[number];

/** Whether the value is one of `addonVersionDetailsUpgradeToTypes`. */
export function isAddonVersionDetailsUpgradeToType(value: unknown): value is AddonVersionDetailsUpgradeToType {
  return (addonVersionDetailsUpgradeToTypes as readonly unknown[]).includes(value);
}

/** Support status of the addon's current version. */
export const addonVersionDetailsLifecycleStatuses = ["active", "deprecated", "discontinued"] as const;

/** One of `addonVersionDetailsLifecycleStatuses`. */
export type AddonVersionDetailsLifecycleStatus = (typeof addonVersionDetailsLifecycleStatuses)[number];

/** Whether the value is one of `addonVersionDetailsLifecycleStatuses`. */
export function isAddonVersionDetailsLifecycleStatus(value: unknown): value is AddonVersionDetailsLifecycleStatus {
  return (addonVersionDetailsLifecycleStatuses as readonly unknown[]).includes(value);
}

/** Type of the entity that the deployment belongs to. */
export const aiModelEntityTypes = ["user", "team", "org"] as const;

/** One of `aiModelEntityTypes`. */
export type AiModelEntityType = (typeof aiModelEntityTypes)[number];

/** Whether the value is one of `aiModelEntityTypes`. */
export function isAiModelEntityType(value: unknown): value is AiModelEntityType {
  return (aiModelEntityTypes as readonly unknown[]).includes(value);
}

/** Status of the AI model. */
export const aiModelStatuses = [
  "pending",
  "provisioning",
  "starting",
  "crashed",
  "paused",
  "running",
  "deleting",
] as const;

/** One of `aiModelStatuses`. */
export type AiModelStatus = (typeof aiModelStatuses)[number];

/** Whether the value is one of `aiModelStatuses`. */
export function isAiModelStatus(value: unknown): value is AiModelStatus {
  return (aiModelStatuses as readonly unknown[]).includes(value);
}

/** Type of the architecture. */
export const aiModelArchitectureTypes = ["aggregated"] as const;

/** One of `aiModelArchitectureTypes`. */
export type AiModelArchitectureType = (typeof aiModelArchitectureTypes)[number];

/** Whether the value is one of `aiModelArchitectureTypes`. */
export function isAiModelArchitectureType(value: unknown): value is AiModelArchitectureType {
  return (aiModelArchitectureTypes as readonly unknown[]).includes(value);
}

/** Engine that runs the model. */
export const aiModelConfigurationEngines = ["vllm"] as const;

/** One of `aiModelConfigurationEngines`. */
export type AiModelConfigurationEngine = (typeof aiModelConfigurationEngines)[number];

/** Whether the value is one of `aiModelConfigurationEngines`. */
export function isAiModelConfigurationEngine(value: unknown): value is AiModelConfigurationEngine {
  return (aiModelConfigurationEngines as readonly unknown[]).includes(value);
}

/** Protocol of the port. */
export const aiModelCreatePortProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `aiModelCreatePortProtocols`. */
export type AiModelCreatePortProtocol = (typeof aiModelCreatePortProtocols)[number];

/** Whether the value is one of `aiModelCreatePortProtocols`. */
export function isAiModelCreatePortProtocol(value: unknown): value is AiModelCreatePortProtocol {
  return (aiModelCreatePortProtocols as readonly unknown[]).includes(value);
}

/** An automatic length. */
export const aiModelSequenceLengthConfigMaxModelLengths = ["auto"] as const;

/** One of `aiModelSequenceLengthConfigMaxModelLengths`. */
export type AiModelSequenceLengthConfigMaxModelLength = (typeof aiModelSequenceLengthConfigMaxModelLengths)[number];

/** Whether the value is one of `aiModelSequenceLengthConfigMaxModelLengths`. */
export function isAiModelSequenceLengthConfigMaxModelLength(value: unknown): value is AiModelSequenceLengthConfigMaxModelLength {
  return (aiModelSequenceLengthConfigMaxModelLengths as readonly unknown[]).includes(value);
}

/** Type of the model specification. `custom` stands for a configuration that the user defines. */
export const aiModelSpecTypes = ["custom"] as const;

/** One of `aiModelSpecTypes`. */
export type AiModelSpecType = (typeof aiModelSpecTypes)[number];

/** Whether the value is one of `aiModelSpecTypes`. */
export function isAiModelSpecType(value: unknown): value is AiModelSpecType {
  return (aiModelSpecTypes as readonly unknown[]).includes(value);
}

/** Access mode of the storage. */
export const aiModelStorageAccessModes = ["ReadWriteMany"] as const;

/** One of `aiModelStorageAccessModes`. */
export type AiModelStorageAccessMode = (typeof aiModelStorageAccessModes)[number];

/** Whether the value is one of `aiModelStorageAccessModes`. */
export function isAiModelStorageAccessMode(value: unknown): value is AiModelStorageAccessMode {
  return (aiModelStorageAccessModes as readonly unknown[]).includes(value);
}

/** Engine that runs the model. */
export const aiModelUpdateConfigurationEngines = ["vllm"] as const;

/** One of `aiModelUpdateConfigurationEngines`. */
export type AiModelUpdateConfigurationEngine = (typeof aiModelUpdateConfigurationEngines)[number];

/** Whether the value is one of `aiModelUpdateConfigurationEngines`. */
export function isAiModelUpdateConfigurationEngine(value: unknown): value is AiModelUpdateConfigurationEngine {
  return (aiModelUpdateConfigurationEngines as readonly unknown[]).includes(value);
}

/** Access mode of the storage. */
export const aiModelUpdateStorageAccessModes = ["ReadWriteMany"] as const;

/** One of `aiModelUpdateStorageAccessModes`. */
export type AiModelUpdateStorageAccessMode = (typeof aiModelUpdateStorageAccessModes)[number];

/** Whether the value is one of `aiModelUpdateStorageAccessModes`. */
export function isAiModelUpdateStorageAccessMode(value: unknown): value is AiModelUpdateStorageAccessMode {
  return (aiModelUpdateStorageAccessModes as readonly unknown[]).includes(value);
}

/** Data type that the workers use. */
export const aiModelWorkerConfigDataTypes = ["auto", "float16", "bfloat16"] as const;

/** One of `aiModelWorkerConfigDataTypes`. */
export type AiModelWorkerConfigDataType = (typeof aiModelWorkerConfigDataTypes)[number];

/** Whether the value is one of `aiModelWorkerConfigDataTypes`. */
export function isAiModelWorkerConfigDataType(value: unknown): value is AiModelWorkerConfigDataType {
  return (aiModelWorkerConfigDataTypes as readonly unknown[]).includes(value);
}

/** Data type of the key-value cache. */
export const aiModelWorkerConfigKvCacheDataTypes = ["fp8", "fp8_e5m2", "fp8_e4m3"] as const;

/** One of `aiModelWorkerConfigKvCacheDataTypes`. */
export type AiModelWorkerConfigKvCacheDataType = (typeof aiModelWorkerConfigKvCacheDataTypes)[number];

/** Whether the value is one of `aiModelWorkerConfigKvCacheDataTypes`. */
export function isAiModelWorkerConfigKvCacheDataType(value: unknown): value is AiModelWorkerConfigKvCacheDataType {
  return (aiModelWorkerConfigKvCacheDataTypes as readonly unknown[]).includes(value);
}

/** Quantization method. */
export const aiModelWorkerConfigQuantizations = ["fp8", "awq", "gptq", "int4"] as const;

/** One of `aiModelWorkerConfigQuantizations`. */
export type AiModelWorkerConfigQuantization = (typeof aiModelWorkerConfigQuantizations)[number];

/** Whether the value is one of `aiModelWorkerConfigQuantizations`. */
export function isAiModelWorkerConfigQuantization(value: unknown): value is AiModelWorkerConfigQuantization {
  return (aiModelWorkerConfigQuantizations as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const bucketAddonCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `bucketAddonCreateInfrastructureArchitectures`. */
export type BucketAddonCreateInfrastructureArchitecture = (typeof bucketAddonCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `bucketAddonCreateInfrastructureArchitectures`. */
export function isBucketAddonCreateInfrastructureArchitecture(value: unknown): value is BucketAddonCreateInfrastructureArchitecture {
  return (bucketAddonCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Current step of the build, or its result. */
export const buildStatuses = [
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
] as const;

/** One of `buildStatuses`. */
export type BuildStatus = (typeof buildStatuses)[number];

/** Whether the value is one of `buildStatuses`. */
export function isBuildStatus(value: unknown): value is BuildStatus {
  return (buildStatuses as readonly unknown[]).includes(value);
}

/** Build engine that builds the image. The property of the same name has its settings. */
export const buildEngineConfigurationBuildEngines = ["buildpack", "buildkit", "kaniko"] as const;

/** One of `buildEngineConfigurationBuildEngines`. */
export type BuildEngineConfigurationBuildEngine = (typeof buildEngineConfigurationBuildEngines)[number];

/** Whether the value is one of `buildEngineConfigurationBuildEngines`. */
export function isBuildEngineConfigurationBuildEngine(value: unknown): value is BuildEngineConfigurationBuildEngine {
  return (buildEngineConfigurationBuildEngines as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const buildServiceInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `buildServiceInfrastructureArchitectures`. */
export type BuildServiceInfrastructureArchitecture = (typeof buildServiceInfrastructureArchitectures)[number];

/** Whether the value is one of `buildServiceInfrastructureArchitectures`. */
export function isBuildServiceInfrastructureArchitecture(value: unknown): value is BuildServiceInfrastructureArchitecture {
  return (buildServiceInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
export const buildServiceBuildSources = ["git", "bundle"] as const;

/** One of `buildServiceBuildSources`. */
export type BuildServiceBuildSource = (typeof buildServiceBuildSources)[number];

/** Whether the value is one of `buildServiceBuildSources`. */
export function isBuildServiceBuildSource(value: unknown): value is BuildServiceBuildSource {
  return (buildServiceBuildSources as readonly unknown[]).includes(value);
}

/** Type of the service, always `build`. */
export const buildServiceServiceTypes = ["build"] as const;

/** One of `buildServiceServiceTypes`. */
export type BuildServiceServiceType = (typeof buildServiceServiceTypes)[number];

/** Whether the value is one of `buildServiceServiceTypes`. */
export function isBuildServiceServiceType(value: unknown): value is BuildServiceServiceType {
  return (buildServiceServiceTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const buildServiceCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `buildServiceCreateInfrastructureArchitectures`. */
export type BuildServiceCreateInfrastructureArchitecture = (typeof buildServiceCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `buildServiceCreateInfrastructureArchitectures`. */
export function isBuildServiceCreateInfrastructureArchitecture(value: unknown): value is BuildServiceCreateInfrastructureArchitecture {
  return (buildServiceCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
export const buildServiceCreateBuildSources = ["git", "bundle"] as const;

/** One of `buildServiceCreateBuildSources`. */
export type BuildServiceCreateBuildSource = (typeof buildServiceCreateBuildSources)[number];

/** Whether the value is one of `buildServiceCreateBuildSources`. */
export function isBuildServiceCreateBuildSource(value: unknown): value is BuildServiceCreateBuildSource {
  return (buildServiceCreateBuildSources as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive. */
export const buildServicePatchBuildSources = ["git", "bundle"] as const;

/** One of `buildServicePatchBuildSources`. */
export type BuildServicePatchBuildSource = (typeof buildServicePatchBuildSources)[number];

/** Whether the value is one of `buildServicePatchBuildSources`. */
export function isBuildServicePatchBuildSource(value: unknown): value is BuildServicePatchBuildSource {
  return (buildServicePatchBuildSources as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const buildServicePatchVcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `buildServicePatchVcsDataProjectTypes`. */
export type BuildServicePatchVcsDataProjectType = (typeof buildServicePatchVcsDataProjectTypes)[number];

/** Whether the value is one of `buildServicePatchVcsDataProjectTypes`. */
export function isBuildServicePatchVcsDataProjectType(value: unknown): value is BuildServicePatchVcsDataProjectType {
  return (buildServicePatchVcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const buildServiceVcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `buildServiceVcsDataProjectTypes`. */
export type BuildServiceVcsDataProjectType = (typeof buildServiceVcsDataProjectTypes)[number];

/** Whether the value is one of `buildServiceVcsDataProjectTypes`. */
export function isBuildServiceVcsDataProjectType(value: unknown): value is BuildServiceVcsDataProjectType {
  return (buildServiceVcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Size of the ephemeral disk in megabytes. */
export const buildSettingsPatchStorageEphemeralStorageStorageSizes = [16384, 32768, 65536, 131072, 262144, 524288] as const;

/** One of `buildSettingsPatchStorageEphemeralStorageStorageSizes`. */
export type BuildSettingsPatchStorageEphemeralStorageStorageSize = (typeof buildSettingsPatchStorageEphemeralStorageStorageSizes)[number];

/** Whether the value is one of `buildSettingsPatchStorageEphemeralStorageStorageSizes`. */
export function isBuildSettingsPatchStorageEphemeralStorageStorageSize(value: unknown): value is BuildSettingsPatchStorageEphemeralStorageStorageSize {
  return (buildSettingsPatchStorageEphemeralStorageStorageSizes as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const buildSourceUpdateProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `buildSourceUpdateProjectTypes`. */
export type BuildSourceUpdateProjectType = (typeof buildSourceUpdateProjectTypes)[number];

/** Whether the value is one of `buildSourceUpdateProjectTypes`. */
export function isBuildSourceUpdateProjectType(value: unknown): value is BuildSourceUpdateProjectType {
  return (buildSourceUpdateProjectTypes as readonly unknown[]).includes(value);
}

/** Size of the ephemeral disk in megabytes. */
export const buildStorageEphemeralStorageStorageSizes = [16384, 32768, 65536, 131072, 262144, 524288] as const;

/** One of `buildStorageEphemeralStorageStorageSizes`. */
export type BuildStorageEphemeralStorageStorageSize = (typeof buildStorageEphemeralStorageStorageSizes)[number];

/** Whether the value is one of `buildStorageEphemeralStorageStorageSizes`. */
export function isBuildStorageEphemeralStorageStorageSize(value: unknown): value is BuildStorageEphemeralStorageStorageSize {
  return (buildStorageEphemeralStorageStorageSizes as readonly unknown[]).includes(value);
}

/**
 * What is started: the default process, another process by name, or a command with the
 * original or a custom entrypoint.
 */
export const buildpackConfigConfigTypes = [
  "default",
  "customProcess",
  "customCommand",
  "customEntrypointCustomCommand",
  "originalEntrypointCustomCommand",
] as const;

/** One of `buildpackConfigConfigTypes`. */
export type BuildpackConfigConfigType = (typeof buildpackConfigConfigTypes)[number];

/** Whether the value is one of `buildpackConfigConfigTypes`. */
export function isBuildpackConfigConfigType(value: unknown): value is BuildpackConfigConfigType {
  return (buildpackConfigConfigTypes as readonly unknown[]).includes(value);
}

/**
 * What is started: the default process, another process by name, or a command with the
 * original or a custom entrypoint.
 */
export const buildpackConfigPatchConfigTypes = [
  "default",
  "customProcess",
  "customCommand",
  "customEntrypointCustomCommand",
  "originalEntrypointCustomCommand",
] as const;

/** One of `buildpackConfigPatchConfigTypes`. */
export type BuildpackConfigPatchConfigType = (typeof buildpackConfigPatchConfigTypes)[number];

/** Whether the value is one of `buildpackConfigPatchConfigTypes`. */
export function isBuildpackConfigPatchConfigType(value: unknown): value is BuildpackConfigPatchConfigType {
  return (buildpackConfigPatchConfigTypes as readonly unknown[]).includes(value);
}

/** Builder image, which provides the stack and a set of Buildpacks. */
export const buildpackEngineBuilders = [
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
] as const;

/** One of `buildpackEngineBuilders`. */
export type BuildpackEngineBuilder = (typeof buildpackEngineBuilders)[number];

/** Whether the value is one of `buildpackEngineBuilders`. */
export function isBuildpackEngineBuilder(value: unknown): value is BuildpackEngineBuilder {
  return (buildpackEngineBuilders as readonly unknown[]).includes(value);
}

/** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_24`. */
export const buildpackSettingsBuilders = [
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
] as const;

/** One of `buildpackSettingsBuilders`. */
export type BuildpackSettingsBuilder = (typeof buildpackSettingsBuilders)[number];

/** Whether the value is one of `buildpackSettingsBuilders`. */
export function isBuildpackSettingsBuilder(value: unknown): value is BuildpackSettingsBuilder {
  return (buildpackSettingsBuilders as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const combinedServiceInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `combinedServiceInfrastructureArchitectures`. */
export type CombinedServiceInfrastructureArchitecture = (typeof combinedServiceInfrastructureArchitectures)[number];

/** Whether the value is one of `combinedServiceInfrastructureArchitectures`. */
export function isCombinedServiceInfrastructureArchitecture(value: unknown): value is CombinedServiceInfrastructureArchitecture {
  return (combinedServiceInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const combinedServiceBuildSources = ["git", "bundle"] as const;

/** One of `combinedServiceBuildSources`. */
export type CombinedServiceBuildSource = (typeof combinedServiceBuildSources)[number];

/** Whether the value is one of `combinedServiceBuildSources`. */
export function isCombinedServiceBuildSource(value: unknown): value is CombinedServiceBuildSource {
  return (combinedServiceBuildSources as readonly unknown[]).includes(value);
}

/** Type of the service, always `combined`. */
export const combinedServiceServiceTypes = ["combined"] as const;

/** One of `combinedServiceServiceTypes`. */
export type CombinedServiceServiceType = (typeof combinedServiceServiceTypes)[number];

/** Whether the value is one of `combinedServiceServiceTypes`. */
export function isCombinedServiceServiceType(value: unknown): value is CombinedServiceServiceType {
  return (combinedServiceServiceTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const combinedServiceCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `combinedServiceCreateInfrastructureArchitectures`. */
export type CombinedServiceCreateInfrastructureArchitecture = (typeof combinedServiceCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `combinedServiceCreateInfrastructureArchitectures`. */
export function isCombinedServiceCreateInfrastructureArchitecture(value: unknown): value is CombinedServiceCreateInfrastructureArchitecture {
  return (combinedServiceCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const combinedServiceCreateBuildSources = ["git", "bundle"] as const;

/** One of `combinedServiceCreateBuildSources`. */
export type CombinedServiceCreateBuildSource = (typeof combinedServiceCreateBuildSources)[number];

/** Whether the value is one of `combinedServiceCreateBuildSources`. */
export function isCombinedServiceCreateBuildSource(value: unknown): value is CombinedServiceCreateBuildSource {
  return (combinedServiceCreateBuildSources as readonly unknown[]).includes(value);
}

/**
 * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
 * set (`statefulSet`).
 */
export const combinedServiceDeploymentTypes = ["deployment", "statefulSet"] as const;

/** One of `combinedServiceDeploymentTypes`. */
export type CombinedServiceDeploymentType = (typeof combinedServiceDeploymentTypes)[number];

/** Whether the value is one of `combinedServiceDeploymentTypes`. */
export function isCombinedServiceDeploymentType(value: unknown): value is CombinedServiceDeploymentType {
  return (combinedServiceDeploymentTypes as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const combinedServicePatchBuildSources = ["git", "bundle"] as const;

/** One of `combinedServicePatchBuildSources`. */
export type CombinedServicePatchBuildSource = (typeof combinedServicePatchBuildSources)[number];

/** Whether the value is one of `combinedServicePatchBuildSources`. */
export function isCombinedServicePatchBuildSource(value: unknown): value is CombinedServicePatchBuildSource {
  return (combinedServicePatchBuildSources as readonly unknown[]).includes(value);
}

/**
 * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
 * command, or both.
 */
export const combinedServicePatchDeploymentDockerConfigTypes = [
  "default",
  "customEntrypoint",
  "customCommand",
  "customEntrypointCustomCommand",
] as const;

/** One of `combinedServicePatchDeploymentDockerConfigTypes`. */
export type CombinedServicePatchDeploymentDockerConfigType = (typeof combinedServicePatchDeploymentDockerConfigTypes)[number];

/** Whether the value is one of `combinedServicePatchDeploymentDockerConfigTypes`. */
export function isCombinedServicePatchDeploymentDockerConfigType(value: unknown): value is CombinedServicePatchDeploymentDockerConfigType {
  return (combinedServicePatchDeploymentDockerConfigTypes as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const combinedServicePatchVcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `combinedServicePatchVcsDataProjectTypes`. */
export type CombinedServicePatchVcsDataProjectType = (typeof combinedServicePatchVcsDataProjectTypes)[number];

/** Whether the value is one of `combinedServicePatchVcsDataProjectTypes`. */
export function isCombinedServicePatchVcsDataProjectType(value: unknown): value is CombinedServicePatchVcsDataProjectType {
  return (combinedServicePatchVcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const combinedServiceVcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `combinedServiceVcsDataProjectTypes`. */
export type CombinedServiceVcsDataProjectType = (typeof combinedServiceVcsDataProjectTypes)[number];

/** Whether the value is one of `combinedServiceVcsDataProjectTypes`. */
export function isCombinedServiceVcsDataProjectType(value: unknown): value is CombinedServiceVcsDataProjectType {
  return (combinedServiceVcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Status of the container. */
export const containerStatuses = [
  "TASK_RUNNING",
  "TASK_STARTING",
  "TASK_STAGING",
  "TASK_KILLING",
  "TASK_KILLED",
  "TASK_FAILED",
  "TASK_FINISHED",
] as const;

/** One of `containerStatuses`. */
export type ContainerStatus = (typeof containerStatuses)[number];

/** Whether the value is one of `containerStatuses`. */
export function isContainerStatus(value: unknown): value is ContainerStatus {
  return (containerStatuses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const cronJobInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `cronJobInfrastructureArchitectures`. */
export type CronJobInfrastructureArchitecture = (typeof cronJobInfrastructureArchitectures)[number];

/** Whether the value is one of `cronJobInfrastructureArchitectures`. */
export function isCronJobInfrastructureArchitecture(value: unknown): value is CronJobInfrastructureArchitecture {
  return (cronJobInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const cronJobRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `cronJobRunOnSourceChanges`. */
export type CronJobRunOnSourceChange = (typeof cronJobRunOnSourceChanges)[number];

/** Whether the value is one of `cronJobRunOnSourceChanges`. */
export function isCronJobRunOnSourceChange(value: unknown): value is CronJobRunOnSourceChange {
  return (cronJobRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. `allow` lets several instances
 * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
 * any running instance and starts a new one.
 */
export const cronJobConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `cronJobConcurrencyPolicies`. */
export type CronJobConcurrencyPolicy = (typeof cronJobConcurrencyPolicies)[number];

/** Whether the value is one of `cronJobConcurrencyPolicies`. */
export function isCronJobConcurrencyPolicy(value: unknown): value is CronJobConcurrencyPolicy {
  return (cronJobConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** Type of the job, always `cron`. */
export const cronJobJobTypes = ["cron"] as const;

/** One of `cronJobJobTypes`. */
export type CronJobJobType = (typeof cronJobJobTypes)[number];

/** Whether the value is one of `cronJobJobTypes`. */
export function isCronJobJobType(value: unknown): value is CronJobJobType {
  return (cronJobJobTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const cronJobCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `cronJobCreateInfrastructureArchitectures`. */
export type CronJobCreateInfrastructureArchitecture = (typeof cronJobCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `cronJobCreateInfrastructureArchitectures`. */
export function isCronJobCreateInfrastructureArchitecture(value: unknown): value is CronJobCreateInfrastructureArchitecture {
  return (cronJobCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const cronJobCreateRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `cronJobCreateRunOnSourceChanges`. */
export type CronJobCreateRunOnSourceChange = (typeof cronJobCreateRunOnSourceChanges)[number];

/** Whether the value is one of `cronJobCreateRunOnSourceChanges`. */
export function isCronJobCreateRunOnSourceChange(value: unknown): value is CronJobCreateRunOnSourceChange {
  return (cronJobCreateRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. `allow` lets several instances
 * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
 * any running instance and starts a new one.
 */
export const cronJobCreateConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `cronJobCreateConcurrencyPolicies`. */
export type CronJobCreateConcurrencyPolicy = (typeof cronJobCreateConcurrencyPolicies)[number];

/** Whether the value is one of `cronJobCreateConcurrencyPolicies`. */
export function isCronJobCreateConcurrencyPolicy(value: unknown): value is CronJobCreateConcurrencyPolicy {
  return (cronJobCreateConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const cronJobPatchRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `cronJobPatchRunOnSourceChanges`. */
export type CronJobPatchRunOnSourceChange = (typeof cronJobPatchRunOnSourceChanges)[number];

/** Whether the value is one of `cronJobPatchRunOnSourceChanges`. */
export function isCronJobPatchRunOnSourceChange(value: unknown): value is CronJobPatchRunOnSourceChange {
  return (cronJobPatchRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. `allow` lets several instances
 * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
 * any running instance and starts a new one.
 */
export const cronJobPatchConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `cronJobPatchConcurrencyPolicies`. */
export type CronJobPatchConcurrencyPolicy = (typeof cronJobPatchConcurrencyPolicies)[number];

/** Whether the value is one of `cronJobPatchConcurrencyPolicies`. */
export function isCronJobPatchConcurrencyPolicy(value: unknown): value is CronJobPatchConcurrencyPolicy {
  return (cronJobPatchConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const deploymentServiceInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `deploymentServiceInfrastructureArchitectures`. */
export type DeploymentServiceInfrastructureArchitecture = (typeof deploymentServiceInfrastructureArchitectures)[number];

/** Whether the value is one of `deploymentServiceInfrastructureArchitectures`. */
export function isDeploymentServiceInfrastructureArchitecture(value: unknown): value is DeploymentServiceInfrastructureArchitecture {
  return (deploymentServiceInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Type of the service, always `deployment`. */
export const deploymentServiceServiceTypes = ["deployment"] as const;

/** One of `deploymentServiceServiceTypes`. */
export type DeploymentServiceServiceType = (typeof deploymentServiceServiceTypes)[number];

/** Whether the value is one of `deploymentServiceServiceTypes`. */
export function isDeploymentServiceServiceType(value: unknown): value is DeploymentServiceServiceType {
  return (deploymentServiceServiceTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const deploymentServiceCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `deploymentServiceCreateInfrastructureArchitectures`. */
export type DeploymentServiceCreateInfrastructureArchitecture = (typeof deploymentServiceCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `deploymentServiceCreateInfrastructureArchitectures`. */
export function isDeploymentServiceCreateInfrastructureArchitecture(value: unknown): value is DeploymentServiceCreateInfrastructureArchitecture {
  return (deploymentServiceCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/**
 * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
 * set (`statefulSet`).
 */
export const deploymentServiceDeploymentTypes = ["deployment", "statefulSet"] as const;

/** One of `deploymentServiceDeploymentTypes`. */
export type DeploymentServiceDeploymentType = (typeof deploymentServiceDeploymentTypes)[number];

/** Whether the value is one of `deploymentServiceDeploymentTypes`. */
export function isDeploymentServiceDeploymentType(value: unknown): value is DeploymentServiceDeploymentType {
  return (deploymentServiceDeploymentTypes as readonly unknown[]).includes(value);
}

/**
 * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
 * set (`statefulSet`).
 */
export const deploymentServiceExternalDeploymentTypes = ["deployment", "statefulSet"] as const;

/** One of `deploymentServiceExternalDeploymentTypes`. */
export type DeploymentServiceExternalDeploymentType = (typeof deploymentServiceExternalDeploymentTypes)[number];

/** Whether the value is one of `deploymentServiceExternalDeploymentTypes`. */
export function isDeploymentServiceExternalDeploymentType(value: unknown): value is DeploymentServiceExternalDeploymentType {
  return (deploymentServiceExternalDeploymentTypes as readonly unknown[]).includes(value);
}

/**
 * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
 * set (`statefulSet`).
 */
export const deploymentServiceInternalDeploymentTypes = ["deployment", "statefulSet"] as const;

/** One of `deploymentServiceInternalDeploymentTypes`. */
export type DeploymentServiceInternalDeploymentType = (typeof deploymentServiceInternalDeploymentTypes)[number];

/** Whether the value is one of `deploymentServiceInternalDeploymentTypes`. */
export function isDeploymentServiceInternalDeploymentType(value: unknown): value is DeploymentServiceInternalDeploymentType {
  return (deploymentServiceInternalDeploymentTypes as readonly unknown[]).includes(value);
}

/**
 * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
 * command, or both.
 */
export const dockerConfigConfigTypes = [
  "default",
  "customEntrypoint",
  "customCommand",
  "customEntrypointCustomCommand",
] as const;

/** One of `dockerConfigConfigTypes`. */
export type DockerConfigConfigType = (typeof dockerConfigConfigTypes)[number];

/** Whether the value is one of `dockerConfigConfigTypes`. */
export function isDockerConfigConfigType(value: unknown): value is DockerConfigConfigType {
  return (dockerConfigConfigTypes as readonly unknown[]).includes(value);
}

/** Build engine that builds the Dockerfile. Default: `buildkit`. */
export const dockerfileBuildOptionsBuildEngines = ["buildkit", "kaniko"] as const;

/** One of `dockerfileBuildOptionsBuildEngines`. */
export type DockerfileBuildOptionsBuildEngine = (typeof dockerfileBuildOptionsBuildEngines)[number];

/** Whether the value is one of `dockerfileBuildOptionsBuildEngines`. */
export function isDockerfileBuildOptionsBuildEngine(value: unknown): value is DockerfileBuildOptionsBuildEngine {
  return (dockerfileBuildOptionsBuildEngines as readonly unknown[]).includes(value);
}

/** Build engine that builds the Dockerfile. Default: `buildkit`. */
export const dockerfileSettingsBuildEngines = ["buildkit", "kaniko"] as const;

/** One of `dockerfileSettingsBuildEngines`. */
export type DockerfileSettingsBuildEngine = (typeof dockerfileSettingsBuildEngines)[number];

/** Whether the value is one of `dockerfileSettingsBuildEngines`. */
export function isDockerfileSettingsBuildEngine(value: unknown): value is DockerfileSettingsBuildEngine {
  return (dockerfileSettingsBuildEngines as readonly unknown[]).includes(value);
}

/** Build engine that builds the Dockerfile. Default: `buildkit`. */
export const dockerfileSettingsPatchBuildEngines = ["buildkit", "kaniko"] as const;

/** One of `dockerfileSettingsPatchBuildEngines`. */
export type DockerfileSettingsPatchBuildEngine = (typeof dockerfileSettingsPatchBuildEngines)[number];

/** Whether the value is one of `dockerfileSettingsPatchBuildEngines`. */
export function isDockerfileSettingsPatchBuildEngine(value: unknown): value is DockerfileSettingsPatchBuildEngine {
  return (dockerfileSettingsPatchBuildEngines as readonly unknown[]).includes(value);
}

/** Mode of the path, which sets how the URI is interpreted. */
export const exactPathRuleRoutingModes = ["exact"] as const;

/** One of `exactPathRuleRoutingModes`. */
export type ExactPathRuleRoutingMode = (typeof exactPathRuleRoutingModes)[number];

/** Whether the value is one of `exactPathRuleRoutingModes`. */
export function isExactPathRuleRoutingMode(value: unknown): value is ExactPathRuleRoutingMode {
  return (exactPathRuleRoutingModes as readonly unknown[]).includes(value);
}

/** Type of the cloud resource. */
export const externalAddonSpecResourceTypes = ["s3", "rds", "cloudSql", "memorystore"] as const;

/** One of `externalAddonSpecResourceTypes`. */
export type ExternalAddonSpecResourceType = (typeof externalAddonSpecResourceTypes)[number];

/** Whether the value is one of `externalAddonSpecResourceTypes`. */
export function isExternalAddonSpecResourceType(value: unknown): value is ExternalAddonSpecResourceType {
  return (externalAddonSpecResourceTypes as readonly unknown[]).includes(value);
}

/** Registry of the image. */
export const externalDeploymentRegistryProviders = [
  "acr",
  "ecr",
  "gar",
  "dockerhub",
  "dhi",
  "github",
  "gitlab",
  "custom",
  "legacy",
] as const;

/** One of `externalDeploymentRegistryProviders`. */
export type ExternalDeploymentRegistryProvider = (typeof externalDeploymentRegistryProviders)[number];

/** Whether the value is one of `externalDeploymentRegistryProviders`. */
export function isExternalDeploymentRegistryProvider(value: unknown): value is ExternalDeploymentRegistryProvider {
  return (externalDeploymentRegistryProviders as readonly unknown[]).includes(value);
}

/** Protocol of the health check. */
export const healthCheckProtocols = ["HTTP", "CMD", "TCP"] as const;

/** One of `healthCheckProtocols`. */
export type HealthCheckProtocol = (typeof healthCheckProtocols)[number];

/** Whether the value is one of `healthCheckProtocols`. */
export function isHealthCheckProtocol(value: unknown): value is HealthCheckProtocol {
  return (healthCheckProtocols as readonly unknown[]).includes(value);
}

/** Type of the health check. */
export const healthCheckTypes = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

/** One of `healthCheckTypes`. */
export type HealthCheckType = (typeof healthCheckTypes)[number];

/** Whether the value is one of `healthCheckTypes`. */
export function isHealthCheckType(value: unknown): value is HealthCheckType {
  return (healthCheckTypes as readonly unknown[]).includes(value);
}

/** Protocol of the health check. */
export const healthCheckDetailsProtocols = ["HTTP", "CMD", "TCP"] as const;

/** One of `healthCheckDetailsProtocols`. */
export type HealthCheckDetailsProtocol = (typeof healthCheckDetailsProtocols)[number];

/** Whether the value is one of `healthCheckDetailsProtocols`. */
export function isHealthCheckDetailsProtocol(value: unknown): value is HealthCheckDetailsProtocol {
  return (healthCheckDetailsProtocols as readonly unknown[]).includes(value);
}

/** Type of the health check. */
export const healthCheckDetailsTypes = ["livenessProbe", "readinessProbe"] as const;

/** One of `healthCheckDetailsTypes`. */
export type HealthCheckDetailsType = (typeof healthCheckDetailsTypes)[number];

/** Whether the value is one of `healthCheckDetailsTypes`. */
export function isHealthCheckDetailsType(value: unknown): value is HealthCheckDetailsType {
  return (healthCheckDetailsTypes as readonly unknown[]).includes(value);
}

/** The newest commit of the branch. */
export const internalImageSourceBuildSHAs = ["latest"] as const;

/** One of `internalImageSourceBuildSHAs`. */
export type InternalImageSourceBuildSHA = (typeof internalImageSourceBuildSHAs)[number];

/** Whether the value is one of `internalImageSourceBuildSHAs`. */
export function isInternalImageSourceBuildSHA(value: unknown): value is InternalImageSourceBuildSHA {
  return (internalImageSourceBuildSHAs as readonly unknown[]).includes(value);
}

/** Whether the addresses are allowed or denied access. */
export const ipPolicyActions = ["ALLOW", "DENY"] as const;

/** One of `ipPolicyActions`. */
export type IpPolicyAction = (typeof ipPolicyActions)[number];

/** Whether the value is one of `ipPolicyActions`. */
export function isIpPolicyAction(value: unknown): value is IpPolicyAction {
  return (ipPolicyActions as readonly unknown[]).includes(value);
}

/** Whether the job is a manual job or a cron job. */
export const jobTypes = ["manual", "cron"] as const;

/** One of `jobTypes`. */
export type JobType = (typeof jobTypes)[number];

/** Whether the value is one of `jobTypes`. */
export function isJobType(value: unknown): value is JobType {
  return (jobTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const jobCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `jobCreateInfrastructureArchitectures`. */
export type JobCreateInfrastructureArchitecture = (typeof jobCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `jobCreateInfrastructureArchitectures`. */
export function isJobCreateInfrastructureArchitecture(value: unknown): value is JobCreateInfrastructureArchitecture {
  return (jobCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const jobCreateSettingsRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `jobCreateSettingsRunOnSourceChanges`. */
export type JobCreateSettingsRunOnSourceChange = (typeof jobCreateSettingsRunOnSourceChanges)[number];

/** Whether the value is one of `jobCreateSettingsRunOnSourceChanges`. */
export function isJobCreateSettingsRunOnSourceChange(value: unknown): value is JobCreateSettingsRunOnSourceChange {
  return (jobCreateSettingsRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. `allow` lets several instances
 * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
 * any running instance and starts a new one.
 */
export const jobCronConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `jobCronConcurrencyPolicies`. */
export type JobCronConcurrencyPolicy = (typeof jobCronConcurrencyPolicies)[number];

/** Whether the value is one of `jobCronConcurrencyPolicies`. */
export function isJobCronConcurrencyPolicy(value: unknown): value is JobCronConcurrencyPolicy {
  return (jobCronConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** Type of the resource that `nfObjectId` identifies. */
export const jobInternalDeploymentDetailsNfObjectTypes = ["service", "job"] as const;

/** One of `jobInternalDeploymentDetailsNfObjectTypes`. */
export type JobInternalDeploymentDetailsNfObjectType = (typeof jobInternalDeploymentDetailsNfObjectTypes)[number];

/** Whether the value is one of `jobInternalDeploymentDetailsNfObjectTypes`. */
export function isJobInternalDeploymentDetailsNfObjectType(value: unknown): value is JobInternalDeploymentDetailsNfObjectType {
  return (jobInternalDeploymentDetailsNfObjectTypes as readonly unknown[]).includes(value);
}

/** Whether the job is a manual job or a cron job. */
export const jobListItemJobTypes = ["manual", "cron"] as const;

/** One of `jobListItemJobTypes`. */
export type JobListItemJobType = (typeof jobListItemJobTypes)[number];

/** Whether the value is one of `jobListItemJobTypes`. */
export function isJobListItemJobType(value: unknown): value is JobListItemJobType {
  return (jobListItemJobTypes as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const jobPatchSettingsRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `jobPatchSettingsRunOnSourceChanges`. */
export type JobPatchSettingsRunOnSourceChange = (typeof jobPatchSettingsRunOnSourceChanges)[number];

/** Whether the value is one of `jobPatchSettingsRunOnSourceChanges`. */
export function isJobPatchSettingsRunOnSourceChange(value: unknown): value is JobPatchSettingsRunOnSourceChange {
  return (jobPatchSettingsRunOnSourceChanges as readonly unknown[]).includes(value);
}

/** Whether the run is in progress now, as `1` or `0`. */
export const jobRunActives = [0, 1] as const;

/** One of `jobRunActives`. */
export type JobRunActive = (typeof jobRunActives)[number];

/** Whether the value is one of `jobRunActives`. */
export function isJobRunActive(value: unknown): value is JobRunActive {
  return (jobRunActives as readonly unknown[]).includes(value);
}

/** Whether the job run failed, as `1` or `0`. */
export const jobRunFaileds = [0, 1] as const;

/** One of `jobRunFaileds`. */
export type JobRunFailed = (typeof jobRunFaileds)[number];

/** Whether the value is one of `jobRunFaileds`. */
export function isJobRunFailed(value: unknown): value is JobRunFailed {
  return (jobRunFaileds as readonly unknown[]).includes(value);
}

/** Status of the job run. */
export const jobRunStatuses = ["SUCCESS", "RUNNING", "FAILED"] as const;

/** One of `jobRunStatuses`. */
export type JobRunStatus = (typeof jobRunStatuses)[number];

/** Whether the value is one of `jobRunStatuses`. */
export function isJobRunStatus(value: unknown): value is JobRunStatus {
  return (jobRunStatuses as readonly unknown[]).includes(value);
}

/** Whether the job run succeeded, as `1` or `0`. */
export const jobRunSucceededs = [0, 1] as const;

/** One of `jobRunSucceededs`. */
export type JobRunSucceeded = (typeof jobRunSucceededs)[number];

/** Whether the value is one of `jobRunSucceededs`. */
export function isJobRunSucceeded(value: unknown): value is JobRunSucceeded {
  return (jobRunSucceededs as readonly unknown[]).includes(value);
}

/** Whether the job runs while another instance of it is running. */
export const jobSettingsCronConcurrencyPolicies = ["Allow", "Forbid", "Replace"] as const;

/** One of `jobSettingsCronConcurrencyPolicies`. */
export type JobSettingsCronConcurrencyPolicy = (typeof jobSettingsCronConcurrencyPolicies)[number];

/** Whether the value is one of `jobSettingsCronConcurrencyPolicies`. */
export function isJobSettingsCronConcurrencyPolicy(value: unknown): value is JobSettingsCronConcurrencyPolicy {
  return (jobSettingsCronConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const jobSettingsUpdateRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `jobSettingsUpdateRunOnSourceChanges`. */
export type JobSettingsUpdateRunOnSourceChange = (typeof jobSettingsUpdateRunOnSourceChanges)[number];

/** Whether the value is one of `jobSettingsUpdateRunOnSourceChanges`. */
export function isJobSettingsUpdateRunOnSourceChange(value: unknown): value is JobSettingsUpdateRunOnSourceChange {
  return (jobSettingsUpdateRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. Available only for cron jobs.
 * `allow` lets several instances run. `forbid` keeps the current instance and doesn't start a
 * new one. `replace` terminates any running instance and starts a new one.
 */
export const jobSettingsUpdateConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `jobSettingsUpdateConcurrencyPolicies`. */
export type JobSettingsUpdateConcurrencyPolicy = (typeof jobSettingsUpdateConcurrencyPolicies)[number];

/** Whether the value is one of `jobSettingsUpdateConcurrencyPolicies`. */
export function isJobSettingsUpdateConcurrencyPolicy(value: unknown): value is JobSettingsUpdateConcurrencyPolicy {
  return (jobSettingsUpdateConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const jobVcsProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `jobVcsProjectTypes`. */
export type JobVcsProjectType = (typeof jobVcsProjectTypes)[number];

/** Whether the value is one of `jobVcsProjectTypes`. */
export function isJobVcsProjectType(value: unknown): value is JobVcsProjectType {
  return (jobVcsProjectTypes as readonly unknown[]).includes(value);
}

/**
 * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
 * `CRASHED` or `ABORTED`.
 */
export const latestBuildStatusStatuses = [
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
] as const;

/** One of `latestBuildStatusStatuses`. */
export type LatestBuildStatusStatus = (typeof latestBuildStatusStatuses)[number];

/** Whether the value is one of `latestBuildStatusStatuses`. */
export function isLatestBuildStatusStatus(value: unknown): value is LatestBuildStatusStatus {
  return (latestBuildStatusStatuses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const manualJobInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `manualJobInfrastructureArchitectures`. */
export type ManualJobInfrastructureArchitecture = (typeof manualJobInfrastructureArchitectures)[number];

/** Whether the value is one of `manualJobInfrastructureArchitectures`. */
export function isManualJobInfrastructureArchitecture(value: unknown): value is ManualJobInfrastructureArchitecture {
  return (manualJobInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const manualJobRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `manualJobRunOnSourceChanges`. */
export type ManualJobRunOnSourceChange = (typeof manualJobRunOnSourceChanges)[number];

/** Whether the value is one of `manualJobRunOnSourceChanges`. */
export function isManualJobRunOnSourceChange(value: unknown): value is ManualJobRunOnSourceChange {
  return (manualJobRunOnSourceChanges as readonly unknown[]).includes(value);
}

/** Type of the job, always `manual`. */
export const manualJobJobTypes = ["manual"] as const;

/** One of `manualJobJobTypes`. */
export type ManualJobJobType = (typeof manualJobJobTypes)[number];

/** Whether the value is one of `manualJobJobTypes`. */
export function isManualJobJobType(value: unknown): value is ManualJobJobType {
  return (manualJobJobTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const manualJobCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `manualJobCreateInfrastructureArchitectures`. */
export type ManualJobCreateInfrastructureArchitecture = (typeof manualJobCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `manualJobCreateInfrastructureArchitectures`. */
export function isManualJobCreateInfrastructureArchitecture(value: unknown): value is ManualJobCreateInfrastructureArchitecture {
  return (manualJobCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const manualJobCreateRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `manualJobCreateRunOnSourceChanges`. */
export type ManualJobCreateRunOnSourceChange = (typeof manualJobCreateRunOnSourceChanges)[number];

/** Whether the value is one of `manualJobCreateRunOnSourceChanges`. */
export function isManualJobCreateRunOnSourceChange(value: unknown): value is ManualJobCreateRunOnSourceChange {
  return (manualJobCreateRunOnSourceChanges as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const manualJobPatchRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `manualJobPatchRunOnSourceChanges`. */
export type ManualJobPatchRunOnSourceChange = (typeof manualJobPatchRunOnSourceChanges)[number];

/** Whether the value is one of `manualJobPatchRunOnSourceChanges`. */
export function isManualJobPatchRunOnSourceChange(value: unknown): value is ManualJobPatchRunOnSourceChange {
  return (manualJobPatchRunOnSourceChanges as readonly unknown[]).includes(value);
}

/** Type of the metric that is fetched. */
export const metricInfoMetricIds = [
  "cpu",
  "memory",
  "networkIngress",
  "networkEgress",
  "tcpConnectionsOpen",
  "diskUsage",
  "requests",
  "http4xxResponses",
  "http5xxResponses",
  "bandwidth",
  "bandwidthVolume",
] as const;

/** One of `metricInfoMetricIds`. */
export type MetricInfoMetricId = (typeof metricInfoMetricIds)[number];

/** Whether the value is one of `metricInfoMetricIds`. */
export function isMetricInfoMetricId(value: unknown): value is MetricInfoMetricId {
  return (metricInfoMetricIds as readonly unknown[]).includes(value);
}

/** Unit of the values. */
export const metricInfoMetricUnits = ["pct", "vCPU", "mb", "kbps", "rps", "count"] as const;

/** One of `metricInfoMetricUnits`. */
export type MetricInfoMetricUnit = (typeof metricInfoMetricUnits)[number];

/** Whether the value is one of `metricInfoMetricUnits`. */
export function isMetricInfoMetricUnit(value: unknown): value is MetricInfoMetricUnit {
  return (metricInfoMetricUnits as readonly unknown[]).includes(value);
}

/** Protocol of a port: HTTP in one of two versions, TCP or UDP. */
export const portProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `portProtocols`. */
export type KnownPortProtocol = (typeof portProtocols)[number];

/** Whether the value is one of `portProtocols`. */
export function isPortProtocol(value: unknown): value is KnownPortProtocol {
  return (portProtocols as readonly unknown[]).includes(value);
}

/** Mode of the path, which sets how the URI is interpreted. */
export const prefixPathRuleRoutingModes = ["prefix"] as const;

/** One of `prefixPathRuleRoutingModes`. */
export type PrefixPathRuleRoutingMode = (typeof prefixPathRuleRoutingModes)[number];

/** Whether the value is one of `prefixPathRuleRoutingModes`. */
export function isPrefixPathRuleRoutingMode(value: unknown): value is PrefixPathRuleRoutingMode {
  return (prefixPathRuleRoutingModes as readonly unknown[]).includes(value);
}

/** Provider of the registry. */
export const projectCustomRegistryConfigurationProviders = [
  "acr",
  "ecr",
  "gar",
  "dockerhub",
  "dhi",
  "github",
  "gitlab",
  "custom",
  "legacy",
] as const;

/** One of `projectCustomRegistryConfigurationProviders`. */
export type ProjectCustomRegistryConfigurationProvider = (typeof projectCustomRegistryConfigurationProviders)[number];

/** Whether the value is one of `projectCustomRegistryConfigurationProviders`. */
export function isProjectCustomRegistryConfigurationProvider(value: unknown): value is ProjectCustomRegistryConfigurationProvider {
  return (projectCustomRegistryConfigurationProviders as readonly unknown[]).includes(value);
}

/** Whether the job is a manual job or a cron job. */
export const projectJobJobTypes = ["manual", "cron"] as const;

/** One of `projectJobJobTypes`. */
export type ProjectJobJobType = (typeof projectJobJobTypes)[number];

/** Whether the value is one of `projectJobJobTypes`. */
export function isProjectJobJobType(value: unknown): value is ProjectJobJobType {
  return (projectJobJobTypes as readonly unknown[]).includes(value);
}

/**
 * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
 * condition.
 */
export const projectRestrictionsTagMatchConditions = ["and", "or"] as const;

/** One of `projectRestrictionsTagMatchConditions`. */
export type ProjectRestrictionsTagMatchCondition = (typeof projectRestrictionsTagMatchConditions)[number];

/** Whether the value is one of `projectRestrictionsTagMatchConditions`. */
export function isProjectRestrictionsTagMatchCondition(value: unknown): value is ProjectRestrictionsTagMatchCondition {
  return (projectRestrictionsTagMatchConditions as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretTypes = ["secret", "config"] as const;

/** One of `projectSecretTypes`. */
export type ProjectSecretType = (typeof projectSecretTypes)[number];

/** Whether the value is one of `projectSecretTypes`. */
export function isProjectSecretType(value: unknown): value is ProjectSecretType {
  return (projectSecretTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretSecretTypes`. */
export type ProjectSecretSecretType = (typeof projectSecretSecretTypes)[number];

/** Whether the value is one of `projectSecretSecretTypes`. */
export function isProjectSecretSecretType(value: unknown): value is ProjectSecretSecretType {
  return (projectSecretSecretTypes as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretCreateTypes = ["secret", "config"] as const;

/** One of `projectSecretCreateTypes`. */
export type ProjectSecretCreateType = (typeof projectSecretCreateTypes)[number];

/** Whether the value is one of `projectSecretCreateTypes`. */
export function isProjectSecretCreateType(value: unknown): value is ProjectSecretCreateType {
  return (projectSecretCreateTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretCreateSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretCreateSecretTypes`. */
export type ProjectSecretCreateSecretType = (typeof projectSecretCreateSecretTypes)[number];

/** Whether the value is one of `projectSecretCreateSecretTypes`. */
export function isProjectSecretCreateSecretType(value: unknown): value is ProjectSecretCreateSecretType {
  return (projectSecretCreateSecretTypes as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretDetailsTypes = ["secret", "config"] as const;

/** One of `projectSecretDetailsTypes`. */
export type ProjectSecretDetailsType = (typeof projectSecretDetailsTypes)[number];

/** Whether the value is one of `projectSecretDetailsTypes`. */
export function isProjectSecretDetailsType(value: unknown): value is ProjectSecretDetailsType {
  return (projectSecretDetailsTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretDetailsSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretDetailsSecretTypes`. */
export type ProjectSecretDetailsSecretType = (typeof projectSecretDetailsSecretTypes)[number];

/** Whether the value is one of `projectSecretDetailsSecretTypes`. */
export function isProjectSecretDetailsSecretType(value: unknown): value is ProjectSecretDetailsSecretType {
  return (projectSecretDetailsSecretTypes as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretListItemTypes = ["secret", "config"] as const;

/** One of `projectSecretListItemTypes`. */
export type ProjectSecretListItemType = (typeof projectSecretListItemTypes)[number];

/** Whether the value is one of `projectSecretListItemTypes`. */
export function isProjectSecretListItemType(value: unknown): value is ProjectSecretListItemType {
  return (projectSecretListItemTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretListItemSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretListItemSecretTypes`. */
export type ProjectSecretListItemSecretType = (typeof projectSecretListItemSecretTypes)[number];

/** Whether the value is one of `projectSecretListItemSecretTypes`. */
export function isProjectSecretListItemSecretType(value: unknown): value is ProjectSecretListItemSecretType {
  return (projectSecretListItemSecretTypes as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretPatchTypes = ["secret", "config"] as const;

/** One of `projectSecretPatchTypes`. */
export type ProjectSecretPatchType = (typeof projectSecretPatchTypes)[number];

/** Whether the value is one of `projectSecretPatchTypes`. */
export function isProjectSecretPatchType(value: unknown): value is ProjectSecretPatchType {
  return (projectSecretPatchTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretPatchSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretPatchSecretTypes`. */
export type ProjectSecretPatchSecretType = (typeof projectSecretPatchSecretTypes)[number];

/** Whether the value is one of `projectSecretPatchSecretTypes`. */
export function isProjectSecretPatchSecretType(value: unknown): value is ProjectSecretPatchSecretType {
  return (projectSecretPatchSecretTypes as readonly unknown[]).includes(value);
}

/**
 * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
 * condition.
 */
export const projectSecretRestrictionsTagMatchConditions = ["and", "or"] as const;

/** One of `projectSecretRestrictionsTagMatchConditions`. */
export type ProjectSecretRestrictionsTagMatchCondition = (typeof projectSecretRestrictionsTagMatchConditions)[number];

/** Whether the value is one of `projectSecretRestrictionsTagMatchConditions`. */
export function isProjectSecretRestrictionsTagMatchCondition(value: unknown): value is ProjectSecretRestrictionsTagMatchCondition {
  return (projectSecretRestrictionsTagMatchConditions as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const projectSecretUpdateTypes = ["secret", "config"] as const;

/** One of `projectSecretUpdateTypes`. */
export type ProjectSecretUpdateType = (typeof projectSecretUpdateTypes)[number];

/** Whether the value is one of `projectSecretUpdateTypes`. */
export function isProjectSecretUpdateType(value: unknown): value is ProjectSecretUpdateType {
  return (projectSecretUpdateTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const projectSecretUpdateSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `projectSecretUpdateSecretTypes`. */
export type ProjectSecretUpdateSecretType = (typeof projectSecretUpdateSecretTypes)[number];

/** Whether the value is one of `projectSecretUpdateSecretTypes`. */
export function isProjectSecretUpdateSecretType(value: unknown): value is ProjectSecretUpdateSecretType {
  return (projectSecretUpdateSecretTypes as readonly unknown[]).includes(value);
}

/** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
export const projectServiceServiceTypes = ["combined", "build", "deployment"] as const;

/** One of `projectServiceServiceTypes`. */
export type ProjectServiceServiceType = (typeof projectServiceServiceTypes)[number];

/** Whether the value is one of `projectServiceServiceTypes`. */
export function isProjectServiceServiceType(value: unknown): value is ProjectServiceServiceType {
  return (projectServiceServiceTypes as readonly unknown[]).includes(value);
}

/**
 * Whether the target must have all of the tags (`and`) or any of them (`or`) to match the
 * condition.
 */
export const projectUpdateRestrictionsTagMatchConditions = ["and", "or"] as const;

/** One of `projectUpdateRestrictionsTagMatchConditions`. */
export type ProjectUpdateRestrictionsTagMatchCondition = (typeof projectUpdateRestrictionsTagMatchConditions)[number];

/** Whether the value is one of `projectUpdateRestrictionsTagMatchConditions`. */
export function isProjectUpdateRestrictionsTagMatchCondition(value: unknown): value is ProjectUpdateRestrictionsTagMatchCondition {
  return (projectUpdateRestrictionsTagMatchConditions as readonly unknown[]).includes(value);
}

/** Mode of the path, which sets how the URI is interpreted. */
export const regexPathRuleRoutingModes = ["regex"] as const;

/** One of `regexPathRuleRoutingModes`. */
export type RegexPathRuleRoutingMode = (typeof regexPathRuleRoutingModes)[number];

/** Whether the value is one of `regexPathRuleRoutingModes`. */
export function isRegexPathRuleRoutingMode(value: unknown): value is RegexPathRuleRoutingMode {
  return (regexPathRuleRoutingModes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const savedBucketAddonInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `savedBucketAddonInfrastructureArchitectures`. */
export type SavedBucketAddonInfrastructureArchitecture = (typeof savedBucketAddonInfrastructureArchitectures)[number];

/** Whether the value is one of `savedBucketAddonInfrastructureArchitectures`. */
export function isSavedBucketAddonInfrastructureArchitecture(value: unknown): value is SavedBucketAddonInfrastructureArchitecture {
  return (savedBucketAddonInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Status of the addon. */
export const savedBucketAddonStatuses = [
  "preDeployment",
  "triggerAllocation",
  "allocating",
  "postDeployment",
  "running",
  "paused",
  "scaling",
  "upgrading",
  "resetting",
  "backup",
  "restore",
  "failed",
  "error",
  "errorAllocating",
  "deleting",
  "deleted",
] as const;

/** One of `savedBucketAddonStatuses`. */
export type SavedBucketAddonStatus = (typeof savedBucketAddonStatuses)[number];

/** Whether the value is one of `savedBucketAddonStatuses`. */
export function isSavedBucketAddonStatus(value: unknown): value is SavedBucketAddonStatus {
  return (savedBucketAddonStatuses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const savedJobInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `savedJobInfrastructureArchitectures`. */
export type SavedJobInfrastructureArchitecture = (typeof savedJobInfrastructureArchitectures)[number];

/** Whether the value is one of `savedJobInfrastructureArchitectures`. */
export function isSavedJobInfrastructureArchitecture(value: unknown): value is SavedJobInfrastructureArchitecture {
  return (savedJobInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Type of the job, always `cron`. */
export const savedJobJobTypes = ["cron"] as const;

/** One of `savedJobJobTypes`. */
export type SavedJobJobType = (typeof savedJobJobTypes)[number];

/** Whether the value is one of `savedJobJobTypes`. */
export function isSavedJobJobType(value: unknown): value is SavedJobJobType {
  return (savedJobJobTypes as readonly unknown[]).includes(value);
}

/** When the job runs after a change of the source image. */
export const savedJobSettingsRunOnSourceChanges = ["never", "cd-promote", "always"] as const;

/** One of `savedJobSettingsRunOnSourceChanges`. */
export type SavedJobSettingsRunOnSourceChange = (typeof savedJobSettingsRunOnSourceChanges)[number];

/** Whether the value is one of `savedJobSettingsRunOnSourceChanges`. */
export function isSavedJobSettingsRunOnSourceChange(value: unknown): value is SavedJobSettingsRunOnSourceChange {
  return (savedJobSettingsRunOnSourceChanges as readonly unknown[]).includes(value);
}

/**
 * Whether the job runs while another instance of it is running. `allow` lets several instances
 * run. `forbid` keeps the current instance and doesn't start a new one. `replace` terminates
 * any running instance and starts a new one.
 */
export const savedJobSettingsCronConcurrencyPolicies = ["allow", "forbid", "replace"] as const;

/** One of `savedJobSettingsCronConcurrencyPolicies`. */
export type SavedJobSettingsCronConcurrencyPolicy = (typeof savedJobSettingsCronConcurrencyPolicies)[number];

/** Whether the value is one of `savedJobSettingsCronConcurrencyPolicies`. */
export function isSavedJobSettingsCronConcurrencyPolicy(value: unknown): value is SavedJobSettingsCronConcurrencyPolicy {
  return (savedJobSettingsCronConcurrencyPolicies as readonly unknown[]).includes(value);
}

/** Provider of the registry. */
export const savedProjectCustomRegistryConfigurationProviders = [
  "acr",
  "ecr",
  "gar",
  "dockerhub",
  "dhi",
  "github",
  "gitlab",
  "custom",
  "legacy",
] as const;

/** One of `savedProjectCustomRegistryConfigurationProviders`. */
export type SavedProjectCustomRegistryConfigurationProvider = (typeof savedProjectCustomRegistryConfigurationProviders)[number];

/** Whether the value is one of `savedProjectCustomRegistryConfigurationProviders`. */
export function isSavedProjectCustomRegistryConfigurationProvider(value: unknown): value is SavedProjectCustomRegistryConfigurationProvider {
  return (savedProjectCustomRegistryConfigurationProviders as readonly unknown[]).includes(value);
}

/** Permission type: `secret` or `config`. */
export const savedProjectSecretTypes = ["secret", "config"] as const;

/** One of `savedProjectSecretTypes`. */
export type SavedProjectSecretType = (typeof savedProjectSecretTypes)[number];

/** Whether the value is one of `savedProjectSecretTypes`. */
export function isSavedProjectSecretType(value: unknown): value is SavedProjectSecretType {
  return (savedProjectSecretTypes as readonly unknown[]).includes(value);
}

/** Scope in which the secrets are injected. */
export const savedProjectSecretSecretTypes = ["environment-arguments", "environment", "arguments"] as const;

/** One of `savedProjectSecretSecretTypes`. */
export type SavedProjectSecretSecretType = (typeof savedProjectSecretSecretTypes)[number];

/** Whether the value is one of `savedProjectSecretSecretTypes`. */
export function isSavedProjectSecretSecretType(value: unknown): value is SavedProjectSecretSecretType {
  return (savedProjectSecretSecretTypes as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const savedTemplatedAddonInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `savedTemplatedAddonInfrastructureArchitectures`. */
export type SavedTemplatedAddonInfrastructureArchitecture = (typeof savedTemplatedAddonInfrastructureArchitectures)[number];

/** Whether the value is one of `savedTemplatedAddonInfrastructureArchitectures`. */
export function isSavedTemplatedAddonInfrastructureArchitecture(value: unknown): value is SavedTemplatedAddonInfrastructureArchitecture {
  return (savedTemplatedAddonInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Status of the addon. */
export const savedTemplatedAddonStatuses = [
  "preDeployment",
  "triggerAllocation",
  "allocating",
  "postDeployment",
  "running",
  "paused",
  "scaling",
  "upgrading",
  "resetting",
  "backup",
  "restore",
  "failed",
  "error",
  "errorAllocating",
  "deleting",
  "deleted",
] as const;

/** One of `savedTemplatedAddonStatuses`. */
export type SavedTemplatedAddonStatus = (typeof savedTemplatedAddonStatuses)[number];

/** Whether the value is one of `savedTemplatedAddonStatuses`. */
export function isSavedTemplatedAddonStatus(value: unknown): value is SavedTemplatedAddonStatus {
  return (savedTemplatedAddonStatuses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const savedVersionedAddonInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `savedVersionedAddonInfrastructureArchitectures`. */
export type SavedVersionedAddonInfrastructureArchitecture = (typeof savedVersionedAddonInfrastructureArchitectures)[number];

/** Whether the value is one of `savedVersionedAddonInfrastructureArchitectures`. */
export function isSavedVersionedAddonInfrastructureArchitecture(value: unknown): value is SavedVersionedAddonInfrastructureArchitecture {
  return (savedVersionedAddonInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Status of the addon. */
export const savedVersionedAddonStatuses = [
  "preDeployment",
  "triggerAllocation",
  "allocating",
  "postDeployment",
  "running",
  "paused",
  "scaling",
  "upgrading",
  "resetting",
  "backup",
  "restore",
  "failed",
  "error",
  "errorAllocating",
  "deleting",
  "deleted",
] as const;

/** One of `savedVersionedAddonStatuses`. */
export type SavedVersionedAddonStatus = (typeof savedVersionedAddonStatuses)[number];

/** Whether the value is one of `savedVersionedAddonStatuses`. */
export function isSavedVersionedAddonStatus(value: unknown): value is SavedVersionedAddonStatus {
  return (savedVersionedAddonStatuses as readonly unknown[]).includes(value);
}

/**
 * How the path rule behaves when policies are processed, so that access to each path can be
 * controlled with an allow list or a deny list.
 */
export const securePathRuleAccessModes = ["protected", "unprotected"] as const;

/** One of `securePathRuleAccessModes`. */
export type SecurePathRuleAccessMode = (typeof securePathRuleAccessModes)[number];

/** Whether the value is one of `securePathRuleAccessModes`. */
export function isSecurePathRuleAccessMode(value: unknown): value is SecurePathRuleAccessMode {
  return (securePathRuleAccessModes as readonly unknown[]).includes(value);
}

/** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
export const serviceTypes = ["combined", "build", "deployment"] as const;

/** One of `serviceTypes`. */
export type ServiceType = (typeof serviceTypes)[number];

/** Whether the value is one of `serviceTypes`. */
export function isServiceType(value: unknown): value is ServiceType {
  return (serviceTypes as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const serviceBuildSources = ["git", "bundle"] as const;

/** One of `serviceBuildSources`. */
export type ServiceBuildSource = (typeof serviceBuildSources)[number];

/** Whether the value is one of `serviceBuildSources`. */
export function isServiceBuildSource(value: unknown): value is ServiceBuildSource {
  return (serviceBuildSources as readonly unknown[]).includes(value);
}

/** What is hashed: the caller's IP address, or a request header. */
export const serviceConsistentHashModes = ["ip", "customHeader"] as const;

/** One of `serviceConsistentHashModes`. */
export type ServiceConsistentHashMode = (typeof serviceConsistentHashModes)[number];

/** Whether the value is one of `serviceConsistentHashModes`. */
export function isServiceConsistentHashMode(value: unknown): value is ServiceConsistentHashMode {
  return (serviceConsistentHashModes as readonly unknown[]).includes(value);
}

/**
 * How the service is deployed: as a deployment (`deployment`, the default) or as a stateful
 * set (`statefulSet`).
 */
export const serviceCreateDeploymentTypes = ["deployment", "statefulSet"] as const;

/** One of `serviceCreateDeploymentTypes`. */
export type ServiceCreateDeploymentType = (typeof serviceCreateDeploymentTypes)[number];

/** Whether the value is one of `serviceCreateDeploymentTypes`. */
export function isServiceCreateDeploymentType(value: unknown): value is ServiceCreateDeploymentType {
  return (serviceCreateDeploymentTypes as readonly unknown[]).includes(value);
}

/** Protocol of the port. */
export const serviceCreatePortProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `serviceCreatePortProtocols`. */
export type ServiceCreatePortProtocol = (typeof serviceCreatePortProtocols)[number];

/** Whether the value is one of `serviceCreatePortProtocols`. */
export function isServiceCreatePortProtocol(value: unknown): value is ServiceCreatePortProtocol {
  return (serviceCreatePortProtocols as readonly unknown[]).includes(value);
}

/**
 * Type of the metric: a `gauge` is used as it is, a `counter` by its rate of increase
 * (`rate()`).
 */
export const serviceCustomMetricMetricTypes = ["gauge", "counter"] as const;

/** One of `serviceCustomMetricMetricTypes`. */
export type ServiceCustomMetricMetricType = (typeof serviceCustomMetricMetricTypes)[number];

/** Whether the value is one of `serviceCustomMetricMetricTypes`. */
export function isServiceCustomMetricMetricType(value: unknown): value is ServiceCustomMetricMetricType {
  return (serviceCustomMetricMetricTypes as readonly unknown[]).includes(value);
}

/** Current step of the deployment, or its result (`COMPLETED` or `FAILED`). */
export const serviceDeploymentStatusStatuses = ["PENDING", "IN_PROGRESS", "COMPLETED", "FAILED"] as const;

/** One of `serviceDeploymentStatusStatuses`. */
export type ServiceDeploymentStatusStatus = (typeof serviceDeploymentStatusStatuses)[number];

/** Whether the value is one of `serviceDeploymentStatusStatuses`. */
export function isServiceDeploymentStatusStatus(value: unknown): value is ServiceDeploymentStatusStatus {
  return (serviceDeploymentStatusStatuses as readonly unknown[]).includes(value);
}

/** What triggered the deployment: a change of scale, or something new to deploy. */
export const serviceDeploymentStatusReasons = ["SCALING", "DEPLOYING"] as const;

/** One of `serviceDeploymentStatusReasons`. */
export type ServiceDeploymentStatusReason = (typeof serviceDeploymentStatusReasons)[number];

/** Whether the value is one of `serviceDeploymentStatusReasons`. */
export function isServiceDeploymentStatusReason(value: unknown): value is ServiceDeploymentStatusReason {
  return (serviceDeploymentStatusReasons as readonly unknown[]).includes(value);
}

/** Type of the resource that `nfObjectId` identifies. */
export const serviceInternalDeploymentNfObjectTypes = ["service"] as const;

/** One of `serviceInternalDeploymentNfObjectTypes`. */
export type ServiceInternalDeploymentNfObjectType = (typeof serviceInternalDeploymentNfObjectTypes)[number];

/** Whether the value is one of `serviceInternalDeploymentNfObjectTypes`. */
export function isServiceInternalDeploymentNfObjectType(value: unknown): value is ServiceInternalDeploymentNfObjectType {
  return (serviceInternalDeploymentNfObjectTypes as readonly unknown[]).includes(value);
}

/** Type of the resource that `nfObjectId` identifies. */
export const serviceInternalDeploymentDetailsNfObjectTypes = ["service"] as const;

/** One of `serviceInternalDeploymentDetailsNfObjectTypes`. */
export type ServiceInternalDeploymentDetailsNfObjectType = (typeof serviceInternalDeploymentDetailsNfObjectTypes)[number];

/** Whether the value is one of `serviceInternalDeploymentDetailsNfObjectTypes`. */
export function isServiceInternalDeploymentDetailsNfObjectType(value: unknown): value is ServiceInternalDeploymentDetailsNfObjectType {
  return (serviceInternalDeploymentDetailsNfObjectTypes as readonly unknown[]).includes(value);
}

/** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
export const serviceListItemServiceTypes = ["combined", "build", "deployment"] as const;

/** One of `serviceListItemServiceTypes`. */
export type ServiceListItemServiceType = (typeof serviceListItemServiceTypes)[number];

/** Whether the value is one of `serviceListItemServiceTypes`. */
export function isServiceListItemServiceType(value: unknown): value is ServiceListItemServiceType {
  return (serviceListItemServiceTypes as readonly unknown[]).includes(value);
}

/**
 * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
 * turn, or the one that the request names.
 */
export const serviceLoadBalancingModes = ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"] as const;

/** One of `serviceLoadBalancingModes`. */
export type ServiceLoadBalancingMode = (typeof serviceLoadBalancingModes)[number];

/** Whether the value is one of `serviceLoadBalancingModes`. */
export function isServiceLoadBalancingMode(value: unknown): value is ServiceLoadBalancingMode {
  return (serviceLoadBalancingModes as readonly unknown[]).includes(value);
}

/** Where the request names its instance: in the path or in a header. */
export const serviceLoadBalancingConsistentReplicaRoutingModes = ["path", "header"] as const;

/** One of `serviceLoadBalancingConsistentReplicaRoutingModes`. */
export type ServiceLoadBalancingConsistentReplicaRoutingMode = (typeof serviceLoadBalancingConsistentReplicaRoutingModes)[number];

/** Whether the value is one of `serviceLoadBalancingConsistentReplicaRoutingModes`. */
export function isServiceLoadBalancingConsistentReplicaRoutingMode(value: unknown): value is ServiceLoadBalancingConsistentReplicaRoutingMode {
  return (serviceLoadBalancingConsistentReplicaRoutingModes as readonly unknown[]).includes(value);
}

/**
 * How an instance is chosen: the one with the fewest connections, one by a hash, the next in
 * turn, or the one that the request names.
 */
export const servicePatchLoadBalancingModes = ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"] as const;

/** One of `servicePatchLoadBalancingModes`. */
export type ServicePatchLoadBalancingMode = (typeof servicePatchLoadBalancingModes)[number];

/** Whether the value is one of `servicePatchLoadBalancingModes`. */
export function isServicePatchLoadBalancingMode(value: unknown): value is ServicePatchLoadBalancingMode {
  return (servicePatchLoadBalancingModes as readonly unknown[]).includes(value);
}

/** Where the request names its instance: in the path or in a header. */
export const servicePatchLoadBalancingConsistentReplicaRoutingModes = ["path", "header"] as const;

/** One of `servicePatchLoadBalancingConsistentReplicaRoutingModes`. */
export type ServicePatchLoadBalancingConsistentReplicaRoutingMode = (typeof servicePatchLoadBalancingConsistentReplicaRoutingModes)[number];

/** Whether the value is one of `servicePatchLoadBalancingConsistentReplicaRoutingModes`. */
export function isServicePatchLoadBalancingConsistentReplicaRoutingMode(value: unknown): value is ServicePatchLoadBalancingConsistentReplicaRoutingMode {
  return (servicePatchLoadBalancingConsistentReplicaRoutingModes as readonly unknown[]).includes(value);
}

/** Protocol of the port. */
export const servicePortProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `servicePortProtocols`. */
export type ServicePortProtocol = (typeof servicePortProtocols)[number];

/** Whether the value is one of `servicePortProtocols`. */
export function isServicePortProtocol(value: unknown): value is ServicePortProtocol {
  return (servicePortProtocols as readonly unknown[]).includes(value);
}

/** Authentication scheme. The only one is HTTP basic authentication. */
export const servicePortCredentialTypes = ["basic-auth"] as const;

/** One of `servicePortCredentialTypes`. */
export type ServicePortCredentialType = (typeof servicePortCredentialTypes)[number];

/** Whether the value is one of `servicePortCredentialTypes`. */
export function isServicePortCredentialType(value: unknown): value is ServicePortCredentialType {
  return (servicePortCredentialTypes as readonly unknown[]).includes(value);
}

/** Whether one of the checks must pass (`or`) or all of them (`and`). */
export const servicePortSecurityVerificationModes = ["or", "and"] as const;

/** One of `servicePortSecurityVerificationModes`. */
export type ServicePortSecurityVerificationMode = (typeof servicePortSecurityVerificationModes)[number];

/** Whether the value is one of `servicePortSecurityVerificationModes`. */
export function isServicePortSecurityVerificationMode(value: unknown): value is ServicePortSecurityVerificationMode {
  return (servicePortSecurityVerificationModes as readonly unknown[]).includes(value);
}

/** Whether one of the checks must pass (`or`) or all of them (`and`). */
export const servicePortSecuritySettingsVerificationModes = ["or", "and"] as const;

/** One of `servicePortSecuritySettingsVerificationModes`. */
export type ServicePortSecuritySettingsVerificationMode = (typeof servicePortSecuritySettingsVerificationModes)[number];

/** Whether the value is one of `servicePortSecuritySettingsVerificationModes`. */
export function isServicePortSecuritySettingsVerificationMode(value: unknown): value is ServicePortSecuritySettingsVerificationMode {
  return (servicePortSecuritySettingsVerificationModes as readonly unknown[]).includes(value);
}

/** An HTTP protocol. */
export const servicePortSettingsProtocols = ["HTTP", "HTTP/2"] as const;

/** One of `servicePortSettingsProtocols`. */
export type ServicePortSettingsProtocol = (typeof servicePortSettingsProtocols)[number];

/** Whether the value is one of `servicePortSettingsProtocols`. */
export function isServicePortSettingsProtocol(value: unknown): value is ServicePortSettingsProtocol {
  return (servicePortSettingsProtocols as readonly unknown[]).includes(value);
}

/** Protocol of the port. A public port must use `HTTP` or `HTTP/2`. */
export const servicePortUpdateProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `servicePortUpdateProtocols`. */
export type ServicePortUpdateProtocol = (typeof servicePortUpdateProtocols)[number];

/** Whether the value is one of `servicePortUpdateProtocols`. */
export function isServicePortUpdateProtocol(value: unknown): value is ServicePortUpdateProtocol {
  return (servicePortUpdateProtocols as readonly unknown[]).includes(value);
}

/**
 * `recreate` stops the old instances first; the other values replace them step by step, at
 * different speeds. Available only with a feature flag.
 */
export const serviceRolloutStrategyTypes = ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast", "custom"] as const;

/** One of `serviceRolloutStrategyTypes`. */
export type ServiceRolloutStrategyType = (typeof serviceRolloutStrategyTypes)[number];

/** Whether the value is one of `serviceRolloutStrategyTypes`. */
export function isServiceRolloutStrategyType(value: unknown): value is ServiceRolloutStrategyType {
  return (serviceRolloutStrategyTypes as readonly unknown[]).includes(value);
}

/** Whether instances are distributed over zones: not at all, if possible, or always. */
export const serviceZonalRedundancyTypes = ["disabled", "preferred", "required"] as const;

/** One of `serviceZonalRedundancyTypes`. */
export type ServiceZonalRedundancyType = (typeof serviceZonalRedundancyTypes)[number];

/** Whether the value is one of `serviceZonalRedundancyTypes`. */
export function isServiceZonalRedundancyType(value: unknown): value is ServiceZonalRedundancyType {
  return (serviceZonalRedundancyTypes as readonly unknown[]).includes(value);
}

/** Whether the value must be among `values` (`In`) or must not (`NotIn`). */
export const tagMatchExpressionOperators = ["In", "NotIn"] as const;

/** One of `tagMatchExpressionOperators`. */
export type TagMatchExpressionOperator = (typeof tagMatchExpressionOperators)[number];

/** Whether the value is one of `tagMatchExpressionOperators`. */
export function isTagMatchExpressionOperator(value: unknown): value is TagMatchExpressionOperator {
  return (tagMatchExpressionOperators as readonly unknown[]).includes(value);
}

/** Which runtime scheduling constraints apply. */
export const tagSandboxingBuildsRuntimeClasses = ["none", "gvisor", "kata-clh", "kata-qemu"] as const;

/** One of `tagSandboxingBuildsRuntimeClasses`. */
export type TagSandboxingBuildsRuntimeClass = (typeof tagSandboxingBuildsRuntimeClasses)[number];

/** Whether the value is one of `tagSandboxingBuildsRuntimeClasses`. */
export function isTagSandboxingBuildsRuntimeClass(value: unknown): value is TagSandboxingBuildsRuntimeClass {
  return (tagSandboxingBuildsRuntimeClasses as readonly unknown[]).includes(value);
}

/** Which runtime scheduling constraints apply. */
export const tagSandboxingServicesRuntimeClasses = ["none", "gvisor", "kata-clh", "kata-qemu"] as const;

/** One of `tagSandboxingServicesRuntimeClasses`. */
export type TagSandboxingServicesRuntimeClass = (typeof tagSandboxingServicesRuntimeClasses)[number];

/** Whether the value is one of `tagSandboxingServicesRuntimeClasses`. */
export function isTagSandboxingServicesRuntimeClass(value: unknown): value is TagSandboxingServicesRuntimeClass {
  return (tagSandboxingServicesRuntimeClasses as readonly unknown[]).includes(value);
}

/** Which runtime scheduling constraints apply. */
export const tagSandboxingAddonsRuntimeClasses = ["none", "gvisor", "kata-clh", "kata-qemu"] as const;

/** One of `tagSandboxingAddonsRuntimeClasses`. */
export type TagSandboxingAddonsRuntimeClass = (typeof tagSandboxingAddonsRuntimeClasses)[number];

/** Whether the value is one of `tagSandboxingAddonsRuntimeClasses`. */
export function isTagSandboxingAddonsRuntimeClass(value: unknown): value is TagSandboxingAddonsRuntimeClass {
  return (tagSandboxingAddonsRuntimeClasses as readonly unknown[]).includes(value);
}

/** Which runtime scheduling constraints apply. */
export const tagSandboxingJobsRuntimeClasses = ["none", "gvisor", "kata-clh", "kata-qemu"] as const;

/** One of `tagSandboxingJobsRuntimeClasses`. */
export type TagSandboxingJobsRuntimeClass = (typeof tagSandboxingJobsRuntimeClasses)[number];

/** Whether the value is one of `tagSandboxingJobsRuntimeClasses`. */
export function isTagSandboxingJobsRuntimeClass(value: unknown): value is TagSandboxingJobsRuntimeClass {
  return (tagSandboxingJobsRuntimeClasses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const templatedAddonCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `templatedAddonCreateInfrastructureArchitectures`. */
export type TemplatedAddonCreateInfrastructureArchitecture = (typeof templatedAddonCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `templatedAddonCreateInfrastructureArchitectures`. */
export function isTemplatedAddonCreateInfrastructureArchitecture(value: unknown): value is TemplatedAddonCreateInfrastructureArchitecture {
  return (templatedAddonCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const vcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `vcsDataProjectTypes`. */
export type VcsDataProjectType = (typeof vcsDataProjectTypes)[number];

/** Whether the value is one of `vcsDataProjectTypes`. */
export function isVcsDataProjectType(value: unknown): value is VcsDataProjectType {
  return (vcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Support status of the addon's current version. */
export const versionedAddonConfigLifecycleStatuses = ["active", "deprecated", "discontinued"] as const;

/** One of `versionedAddonConfigLifecycleStatuses`. */
export type VersionedAddonConfigLifecycleStatus = (typeof versionedAddonConfigLifecycleStatuses)[number];

/** Whether the value is one of `versionedAddonConfigLifecycleStatuses`. */
export function isVersionedAddonConfigLifecycleStatus(value: unknown): value is VersionedAddonConfigLifecycleStatus {
  return (versionedAddonConfigLifecycleStatuses as readonly unknown[]).includes(value);
}

/** CPU architecture. */
export const versionedAddonCreateInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `versionedAddonCreateInfrastructureArchitectures`. */
export type VersionedAddonCreateInfrastructureArchitecture = (typeof versionedAddonCreateInfrastructureArchitectures)[number];

/** Whether the value is one of `versionedAddonCreateInfrastructureArchitectures`. */
export function isVersionedAddonCreateInfrastructureArchitecture(value: unknown): value is VersionedAddonCreateInfrastructureArchitecture {
  return (versionedAddonCreateInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Type of the source. */
export const volumeCreateSourceTypes = ["volume", "backup"] as const;

/** One of `volumeCreateSourceTypes`. */
export type VolumeCreateSourceType = (typeof volumeCreateSourceTypes)[number];

/** Whether the value is one of `volumeCreateSourceTypes`. */
export function isVolumeCreateSourceType(value: unknown): value is VolumeCreateSourceType {
  return (volumeCreateSourceTypes as readonly unknown[]).includes(value);
}

/** Access mode of the volume. `ReadWriteOnce` is the only mode that is generally available. */
export const volumeSpecAccessModes = ["ReadWriteOnce", "ReadWriteMany"] as const;

/** One of `volumeSpecAccessModes`. */
export type VolumeSpecAccessMode = (typeof volumeSpecAccessModes)[number];

/** Whether the value is one of `volumeSpecAccessModes`. */
export function isVolumeSpecAccessMode(value: unknown): value is VolumeSpecAccessMode {
  return (volumeSpecAccessModes as readonly unknown[]).includes(value);
}

/** Type of the resource. */
export const workloadReferenceTypes = ["service", "job"] as const;

/** One of `workloadReferenceTypes`. */
export type WorkloadReferenceType = (typeof workloadReferenceTypes)[number];

/** Whether the value is one of `workloadReferenceTypes`. */
export function isWorkloadReferenceType(value: unknown): value is WorkloadReferenceType {
  return (workloadReferenceTypes as readonly unknown[]).includes(value);
}

export const logDirections = ["backward", "forward"] as const;

/** One of `logDirections`. */
export type LogDirection = (typeof logDirections)[number];

/** Whether the value is one of `logDirections`. */
export function isLogDirection(value: unknown): value is LogDirection {
  return (logDirections as readonly unknown[]).includes(value);
}

export const logQueryTypes = ["range"] as const;

/** One of `logQueryTypes`. */
export type LogQueryType = (typeof logQueryTypes)[number];

/** Whether the value is one of `logQueryTypes`. */
export function isLogQueryType(value: unknown): value is LogQueryType {
  return (logQueryTypes as readonly unknown[]).includes(value);
}

/** A type of log. */
export const logTypes = ["cdn", "mesh", "ingress", "runtime", "build", "backup", "restore"] as const;

/** One of `logTypes`. */
export type LogType = (typeof logTypes)[number];

/** Whether the value is one of `logTypes`. */
export function isLogType(value: unknown): value is LogType {
  return (logTypes as readonly unknown[]).includes(value);
}

export const metricQueryTypes = ["range", "single"] as const;

/** One of `metricQueryTypes`. */
export type MetricQueryType = (typeof metricQueryTypes)[number];

/** Whether the value is one of `metricQueryTypes`. */
export function isMetricQueryType(value: unknown): value is MetricQueryType {
  return (metricQueryTypes as readonly unknown[]).includes(value);
}

/** A type of metric. */
export const metricTypes = [
  "cpu",
  "memory",
  "networkIngress",
  "networkEgress",
  "tcpConnectionsOpen",
  "diskUsage",
  "requests",
  "http4xxResponses",
  "http5xxResponses",
  "bandwidth",
  "bandwidthVolume",
] as const;

/** One of `metricTypes`. */
export type MetricType = (typeof metricTypes)[number];

/** Whether the value is one of `metricTypes`. */
export function isMetricType(value: unknown): value is MetricType {
  return (metricTypes as readonly unknown[]).includes(value);
}

export const replaceTemplatedValueses = ["true"] as const;

/** One of `replaceTemplatedValueses`. */
export type ReplaceTemplatedValues = (typeof replaceTemplatedValueses)[number];

/** Whether the value is one of `replaceTemplatedValueses`. */
export function isReplaceTemplatedValues(value: unknown): value is ReplaceTemplatedValues {
  return (replaceTemplatedValueses as readonly unknown[]).includes(value);
}

export const variableScopes = ["this", "inherited", "all"] as const;

/** One of `variableScopes`. */
export type VariableScope = (typeof variableScopes)[number];

/** Whether the value is one of `variableScopes`. */
export function isVariableScope(value: unknown): value is VariableScope {
  return (variableScopes as readonly unknown[]).includes(value);
}
