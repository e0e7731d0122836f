// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** Type of the service. In this response it is always a build service. */
export const buildServiceServiceTypes = ["build"] as const;

/** One of `buildServiceServiceTypes`. */
export type BuildServiceServiceType = (typeof buildServiceServiceTypes)[number];

/** Whether the value is one of `buildServiceServiceTypes`. */
export function isBuildServiceServiceType(value: unknown): value is BuildServiceServiceType {
  return (buildServiceServiceTypes as readonly unknown[]).includes(value);
}

/** Current step of the build, or its result. */
export const buildServiceBuildStatusStatuses = [
  "QUEUED",
  "PENDING",
  "STARTING",
  "CLONING",
  "BUILDING",
  "UPLOADING",
  "ABORTED",
  "FAILURE",
  "SUBMISSION_FAILURE",
  "SUCCESS",
  "CRASHED",
] as const;

/** One of `buildServiceBuildStatusStatuses`. */
export type BuildServiceBuildStatusStatus = (typeof buildServiceBuildStatusStatuses)[number];

/** Whether the value is one of `buildServiceBuildStatusStatuses`. */
export function isBuildServiceBuildStatusStatus(value: unknown): value is BuildServiceBuildStatusStatus {
  return (buildServiceBuildStatusStatuses as readonly unknown[]).includes(value);
}

/** Build engine that builds the Dockerfile. Default: `kaniko`. */
export const buildServiceDockerfileBuildEngines = ["kaniko", "buildkit"] as const;

/** One of `buildServiceDockerfileBuildEngines`. */
export type BuildServiceDockerfileBuildEngine = (typeof buildServiceDockerfileBuildEngines)[number];

/** Whether the value is one of `buildServiceDockerfileBuildEngines`. */
export function isBuildServiceDockerfileBuildEngine(value: unknown): value is BuildServiceDockerfileBuildEngine {
  return (buildServiceDockerfileBuildEngines as readonly unknown[]).includes(value);
}

/** Build engine that builds the Dockerfile. Default: `kaniko`. */
export const buildServicePatchDockerfileBuildEngines = ["kaniko", "buildkit"] as const;

/** One of `buildServicePatchDockerfileBuildEngines`. */
export type BuildServicePatchDockerfileBuildEngine = (typeof buildServicePatchDockerfileBuildEngines)[number];

/** Whether the value is one of `buildServicePatchDockerfileBuildEngines`. */
export function isBuildServicePatchDockerfileBuildEngine(value: unknown): value is BuildServicePatchDockerfileBuildEngine {
  return (buildServicePatchDockerfileBuildEngines as readonly unknown[]).includes(value);
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
export const buildStorageEphemeralStorageStorageSizes = [16384, 32768, 65536, 131072, 262144, 524288] as const;

/** One of `buildStorageEphemeralStorageStorageSizes`. */
export type BuildStorageEphemeralStorageStorageSize = (typeof buildStorageEphemeralStorageStorageSizes)[number];

/** Whether the value is one of `buildStorageEphemeralStorageStorageSizes`. */
export function isBuildStorageEphemeralStorageStorageSize(value: unknown): value is BuildStorageEphemeralStorageStorageSize {
  return (buildStorageEphemeralStorageStorageSizes as readonly unknown[]).includes(value);
}

/** Builder image, which provides the stack and a set of Buildpacks. Default: `HEROKU_22`. */
export const buildpackSettingsBuilders = [
  "HEROKU_22",
  "HEROKU_22_CLASSIC",
  "HEROKU_20",
  "HEROKU_18",
  "GOOGLE_V1",
  "CNB_ALPINE",
  "CNB_BIONIC",
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

/** Build engine that builds the image. The property of the same name has its settings. */
export const serviceBuildEngineConfigurationBuildEngines = ["buildpack", "buildkit", "kaniko"] as const;

/** One of `serviceBuildEngineConfigurationBuildEngines`. */
export type ServiceBuildEngineConfigurationBuildEngine = (typeof serviceBuildEngineConfigurationBuildEngines)[number];

/** Whether the value is one of `serviceBuildEngineConfigurationBuildEngines`. */
export function isServiceBuildEngineConfigurationBuildEngine(value: unknown): value is ServiceBuildEngineConfigurationBuildEngine {
  return (serviceBuildEngineConfigurationBuildEngines as readonly unknown[]).includes(value);
}

/**
 * Current step of the build, or its result: `SUCCESS`, `FAILURE`, `SUBMISSION_FAILURE`,
 * `CRASHED` or `ABORTED`.
 */
export const serviceBuildStatusStatuses = [
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

/** One of `serviceBuildStatusStatuses`. */
export type ServiceBuildStatusStatus = (typeof serviceBuildStatusStatuses)[number];

/** Whether the value is one of `serviceBuildStatusStatuses`. */
export function isServiceBuildStatusStatus(value: unknown): value is ServiceBuildStatusStatus {
  return (serviceBuildStatusStatuses as readonly unknown[]).includes(value);
}

/**
 * What is started: the default process, another process by name, or a command with the
 * original or a custom entrypoint.
 */
export const serviceBuildpackConfigConfigTypes = [
  "default",
  "customProcess",
  "customCommand",
  "customEntrypointCustomCommand",
  "originalEntrypointCustomCommand",
] as const;

/** One of `serviceBuildpackConfigConfigTypes`. */
export type ServiceBuildpackConfigConfigType = (typeof serviceBuildpackConfigConfigTypes)[number];

/** Whether the value is one of `serviceBuildpackConfigConfigTypes`. */
export function isServiceBuildpackConfigConfigType(value: unknown): value is ServiceBuildpackConfigConfigType {
  return (serviceBuildpackConfigConfigTypes as readonly unknown[]).includes(value);
}

/** Builder image, which provides the stack and a set of Buildpacks. */
export const serviceBuildpackEngineBuilders = [
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

/** One of `serviceBuildpackEngineBuilders`. */
export type ServiceBuildpackEngineBuilder = (typeof serviceBuildpackEngineBuilders)[number];

/** Whether the value is one of `serviceBuildpackEngineBuilders`. */
export function isServiceBuildpackEngineBuilder(value: unknown): value is ServiceBuildpackEngineBuilder {
  return (serviceBuildpackEngineBuilders as readonly unknown[]).includes(value);
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

/**
 * Which parts of the image's start are replaced: none (`default`), the entrypoint, the
 * command, or both.
 */
export const serviceDockerConfigConfigTypes = [
  "default",
  "customEntrypoint",
  "customCommand",
  "customEntrypointCustomCommand",
] as const;

/** One of `serviceDockerConfigConfigTypes`. */
export type ServiceDockerConfigConfigType = (typeof serviceDockerConfigConfigTypes)[number];

/** Whether the value is one of `serviceDockerConfigConfigTypes`. */
export function isServiceDockerConfigConfigType(value: unknown): value is ServiceDockerConfigConfigType {
  return (serviceDockerConfigConfigTypes as readonly unknown[]).includes(value);
}

/** Registry of the image. */
export const serviceExternalDeploymentRegistryProviders = ["acr", "ecr", "gar", "dockerhub", "github", "gitlab", "custom", "legacy"] as const;

/** One of `serviceExternalDeploymentRegistryProviders`. */
export type ServiceExternalDeploymentRegistryProvider = (typeof serviceExternalDeploymentRegistryProviders)[number];

/** Whether the value is one of `serviceExternalDeploymentRegistryProviders`. */
export function isServiceExternalDeploymentRegistryProvider(value: unknown): value is ServiceExternalDeploymentRegistryProvider {
  return (serviceExternalDeploymentRegistryProviders as readonly unknown[]).includes(value);
}

/** Type of the resource that `nfObjectId` identifies. */
export const serviceInternalDeploymentNfObjectTypes = ["service"] as const;

/** One of `serviceInternalDeploymentNfObjectTypes`. */
export type ServiceInternalDeploymentNfObjectType = (typeof serviceInternalDeploymentNfObjectTypes)[number];

/** Whether the value is one of `serviceInternalDeploymentNfObjectTypes`. */
export function isServiceInternalDeploymentNfObjectType(value: unknown): value is ServiceInternalDeploymentNfObjectType {
  return (serviceInternalDeploymentNfObjectTypes as readonly unknown[]).includes(value);
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

/** What is hashed: the caller's IP address, or a request header. */
export const serviceLoadBalancingConsistentHashModes = ["ip", "customHeader"] as const;

/** One of `serviceLoadBalancingConsistentHashModes`. */
export type ServiceLoadBalancingConsistentHashMode = (typeof serviceLoadBalancingConsistentHashModes)[number];

/** Whether the value is one of `serviceLoadBalancingConsistentHashModes`. */
export function isServiceLoadBalancingConsistentHashMode(value: unknown): value is ServiceLoadBalancingConsistentHashMode {
  return (serviceLoadBalancingConsistentHashModes as readonly unknown[]).includes(value);
}

/** Where the request names its instance: in the path or in a header. */
export const serviceLoadBalancingConsistentReplicaRoutingModes = ["path", "header"] as const;

/** One of `serviceLoadBalancingConsistentReplicaRoutingModes`. */
export type ServiceLoadBalancingConsistentReplicaRoutingMode = (typeof serviceLoadBalancingConsistentReplicaRoutingModes)[number];

/** Whether the value is one of `serviceLoadBalancingConsistentReplicaRoutingModes`. */
export function isServiceLoadBalancingConsistentReplicaRoutingMode(value: unknown): value is ServiceLoadBalancingConsistentReplicaRoutingMode {
  return (serviceLoadBalancingConsistentReplicaRoutingModes as readonly unknown[]).includes(value);
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

/** Whether the addresses are allowed or denied access. */
export const servicePortIpPolicyActions = ["ALLOW", "DENY"] as const;

/** One of `servicePortIpPolicyActions`. */
export type ServicePortIpPolicyAction = (typeof servicePortIpPolicyActions)[number];

/** Whether the value is one of `servicePortIpPolicyActions`. */
export function isServicePortIpPolicyAction(value: unknown): value is ServicePortIpPolicyAction {
  return (servicePortIpPolicyActions as readonly unknown[]).includes(value);
}

/** Whether one of the checks must pass (`or`) or all of them (`and`). */
export const servicePortSecurityVerificationModes = ["or", "and"] as const;

/** One of `servicePortSecurityVerificationModes`. */
export type ServicePortSecurityVerificationMode = (typeof servicePortSecurityVerificationModes)[number];

/** Whether the value is one of `servicePortSecurityVerificationModes`. */
export function isServicePortSecurityVerificationMode(value: unknown): value is ServicePortSecurityVerificationMode {
  return (servicePortSecurityVerificationModes as readonly unknown[]).includes(value);
}

/**
 * `recreate` stops the old instances first; the other values replace them step by step, at
 * different speeds. Only present for accounts that have this feature.
 */
export const serviceRolloutStrategyTypes = ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast"] as const;

/** One of `serviceRolloutStrategyTypes`. */
export type ServiceRolloutStrategyType = (typeof serviceRolloutStrategyTypes)[number];

/** Whether the value is one of `serviceRolloutStrategyTypes`. */
export function isServiceRolloutStrategyType(value: unknown): value is ServiceRolloutStrategyType {
  return (serviceRolloutStrategyTypes as readonly unknown[]).includes(value);
}

/** Git provider that hosts the repository. */
export const serviceVcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `serviceVcsDataProjectTypes`. */
export type ServiceVcsDataProjectType = (typeof serviceVcsDataProjectTypes)[number];

/** Whether the value is one of `serviceVcsDataProjectTypes`. */
export function isServiceVcsDataProjectType(value: unknown): value is ServiceVcsDataProjectType {
  return (serviceVcsDataProjectTypes as readonly unknown[]).includes(value);
}

/** Whether instances are distributed over zones: not at all, if possible, or always. */
export const serviceZonalRedundancyTypes = ["disabled", "preferred", "required"] as const;

/** One of `serviceZonalRedundancyTypes`. */
export type ServiceZonalRedundancyType = (typeof serviceZonalRedundancyTypes)[number];

/** Whether the value is one of `serviceZonalRedundancyTypes`. */
export function isServiceZonalRedundancyType(value: unknown): value is ServiceZonalRedundancyType {
  return (serviceZonalRedundancyTypes as readonly unknown[]).includes(value);
}
