// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

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

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const buildServiceBuildSources = ["git", "bundle"] as const;

/** One of `buildServiceBuildSources`. */
export type BuildServiceBuildSource = (typeof buildServiceBuildSources)[number];

/** Whether the value is one of `buildServiceBuildSources`. */
export function isBuildServiceBuildSource(value: unknown): value is BuildServiceBuildSource {
  return (buildServiceBuildSources as readonly unknown[]).includes(value);
}

/** Type of the service. In this response it is always a build service. */
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

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
export const buildServiceCreateBuildSources = ["git", "bundle"] as const;

/** One of `buildServiceCreateBuildSources`. */
export type BuildServiceCreateBuildSource = (typeof buildServiceCreateBuildSources)[number];

/** Whether the value is one of `buildServiceCreateBuildSources`. */
export function isBuildServiceCreateBuildSource(value: unknown): value is BuildServiceCreateBuildSource {
  return (buildServiceCreateBuildSources as readonly unknown[]).includes(value);
}

/** Source of the code for a build: a Git repository (`vcsData`) or an archive (`bundleData`). */
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

/** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
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

/** Current status of the container. */
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
export const deploymentServiceInfrastructureArchitectures = ["x86", "arm"] as const;

/** One of `deploymentServiceInfrastructureArchitectures`. */
export type DeploymentServiceInfrastructureArchitecture = (typeof deploymentServiceInfrastructureArchitectures)[number];

/** Whether the value is one of `deploymentServiceInfrastructureArchitectures`. */
export function isDeploymentServiceInfrastructureArchitecture(value: unknown): value is DeploymentServiceInfrastructureArchitecture {
  return (deploymentServiceInfrastructureArchitectures as readonly unknown[]).includes(value);
}

/** Type of the service: it builds images, runs one (`deployment`), or does both (`combined`). */
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

/** Mode of the path, which sets how the URI is interpreted. */
export const regexPathRuleRoutingModes = ["regex"] as const;

/** One of `regexPathRuleRoutingModes`. */
export type RegexPathRuleRoutingMode = (typeof regexPathRuleRoutingModes)[number];

/** Whether the value is one of `regexPathRuleRoutingModes`. */
export function isRegexPathRuleRoutingMode(value: unknown): value is RegexPathRuleRoutingMode {
  return (regexPathRuleRoutingModes as readonly unknown[]).includes(value);
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

/** Protocol of the port. Public ports support only `HTTP` and `HTTP/2`. */
export const servicePortUpdateProtocols = ["HTTP", "HTTP/2", "TCP", "UDP"] as const;

/** One of `servicePortUpdateProtocols`. */
export type ServicePortUpdateProtocol = (typeof servicePortUpdateProtocols)[number];

/** Whether the value is one of `servicePortUpdateProtocols`. */
export function isServicePortUpdateProtocol(value: unknown): value is ServicePortUpdateProtocol {
  return (servicePortUpdateProtocols as readonly unknown[]).includes(value);
}

/**
 * `recreate` stops the old instances first; the other values replace them step by step, at
 * different speeds. Only present for accounts that have this feature.
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

/** Git provider that hosts the repository. */
export const vcsDataProjectTypes = ["bitbucket", "gitlab", "github", "self-hosted", "azure"] as const;

/** One of `vcsDataProjectTypes`. */
export type VcsDataProjectType = (typeof vcsDataProjectTypes)[number];

/** Whether the value is one of `vcsDataProjectTypes`. */
export function isVcsDataProjectType(value: unknown): value is VcsDataProjectType {
  return (vcsDataProjectTypes as readonly unknown[]).includes(value);
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
