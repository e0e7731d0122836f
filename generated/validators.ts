// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type { Schema as $Schema } from '../src/validate/schema.ts';
import { validator as $validator, type Validator as $Validator } from '../src/validate/validator.ts';

export type { Problem } from '../src/validate/judge.ts';
export type { OperationValidators } from '../src/validate/validator.ts';
export type { $Validator as Validator };

const AbortBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const AbortBackupRestoreResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const AbortJobBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const AbortJobRunResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const AbortServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const AddTagResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Tag } },
};

const Addon: $Schema = {
  type: "object",
  required: ["id", "name", "appId", "createdAt", "status"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    appId: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    status: {
      type: "string",
      enum: [
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
      ],
    },
    spec: { $ref: () => AddonSpec },
    cluster: { $ref: () => Cluster },
  },
};

const AddonAdditionalDestination: $Schema = {
  type: "object",
  required: ["destinationId", "type"],
  properties: {
    destinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    retentionTime: { type: "integer" },
    type: { type: "string", enum: ["custom"] },
  },
};

const AddonAdditionalDestinationInput: $Schema = {
  type: "object",
  required: ["destinationId", "type"],
  properties: {
    destinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    retentionTime: { type: "integer" },
    type: { type: "string", enum: ["custom"] },
  },
};

const AddonBackup: $Schema = {
  type: "object",
  required: ["id", "name", "uid", "status", "createdAt"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    uid: { type: "string" },
    status: {
      type: "string",
      enum: [
        "scheduled",
        "in-progress",
        "completed",
        "aborting",
        "aborted",
        "failed",
        "not-supported",
      ],
    },
    createdAt: { type: "string", format: "date-time" },
    completedAt: { type: "string", format: "date-time" },
    config: { $ref: () => AddonBackupConfig },
    lastRestore: {
      type: "object",
      required: ["restoreTimestamp", "status"],
      properties: {
        restoreTimestamp: { type: "string", format: "date-time" },
        status: {
          type: "string",
          enum: [
            "scheduled",
            "in-progress",
            "completed",
            "aborting",
            "aborted",
            "failed",
            "not-supported",
          ],
        },
        completedAt: { type: "string", format: "date-time" },
      },
    },
  },
};

const AddonBackupConfig: $Schema = {
  type: "object",
  required: ["size"],
  properties: {
    source: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["fileUpload", "liveInstance", "snapshot", "externalDump", "sameAddon"],
        },
      },
    },
    size: { type: "string" },
    addonVersion: { type: "string" },
  },
};

const AddonBackupCreate: $Schema = {
  type: "object",
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z0-9]+((-|\\s|\\/|:)[a-zA-Z0-9]+)*$",
    },
    backupType: { type: "string", enum: ["dump", "snapshot"] },
    compressionType: { type: "string", enum: ["gz", "zstd"] },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    additionalDestinations: { type: "array", items: { $ref: () => AddonAdditionalDestinationInput } },
  },
};

const AddonBackupDownloadLink: $Schema = {
  type: "object",
  required: ["downloadLink"],
  properties: { downloadLink: { type: "string" } },
};

const AddonBackupImport: $Schema = {
  oneOf: [
    { $ref: () => AddonBackupImportConnectionString },
    { $ref: () => AddonBackupImportUrl },
  ],
};

const AddonBackupImportConnectionString: $Schema = {
  type: "object",
  required: ["connectionString"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z0-9]+((-|\\s|\\/|:)[a-zA-Z0-9]+)*$",
    },
    connectionString: { type: "string" },
    importAllDatabases: { type: "boolean" },
    compressionType: { type: "string", enum: ["gz", "zstd"] },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
  },
};

const AddonBackupImportUrl: $Schema = {
  type: "object",
  required: ["importUrl"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z0-9]+((-|\\s|\\/|:)[a-zA-Z0-9]+)*$",
    },
    importUrl: { type: "string" },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
  },
};

const AddonBackupList: $Schema = {
  type: "object",
  properties: { backups: { type: "array", items: { $ref: () => AddonBackupListItem } } },
};

const AddonBackupListItem: $Schema = {
  type: "object",
  required: ["id", "name", "uid", "status", "createdAt", "completedAt"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    uid: { type: "string" },
    status: {
      type: "string",
      enum: [
        "scheduled",
        "in-progress",
        "completed",
        "aborting",
        "aborted",
        "failed",
        "not-supported",
      ],
    },
    createdAt: { type: "string", format: "date-time" },
    completedAt: { type: "string", format: "date-time" },
    config: { $ref: () => AddonBackupListItemConfig },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
  },
};

const AddonBackupListItemConfig: $Schema = {
  type: "object",
  required: ["size"],
  properties: {
    source: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["fileUpload", "liveInstance", "snapshot", "externalDump", "sameAddon"],
        },
      },
    },
    size: { type: "string" },
    compressionType: { type: "string", enum: ["gz", "zstd"] },
    additionalDestinations: { type: "array", items: { $ref: () => AddonAdditionalDestination } },
    addonVersion: { type: "string" },
  },
};

const AddonBackupRestore: $Schema = {
  type: "object",
  required: ["id", "status", "restoreTimestamp"],
  properties: {
    id: { type: "string" },
    status: {
      type: "string",
      enum: [
        "scheduled",
        "in-progress",
        "completed",
        "aborting",
        "aborted",
        "failed",
        "not-supported",
      ],
    },
    restoreTimestamp: { type: "string", format: "date-time" },
    completedAt: { type: "string", format: "date-time" },
  },
};

const AddonBackupRestoreAbort: $Schema = {
  type: "object",
  required: ["restoreId"],
  properties: { restoreId: { type: "string" } },
};

const AddonBackupRestoreList: $Schema = {
  type: "object",
  properties: { restores: { type: "array", items: { $ref: () => AddonBackupRestore } } },
};

const AddonBackupSchedule: $Schema = {
  type: "object",
  required: ["id", "backupType", "retentionTime", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    backupType: { type: "string", enum: ["dump", "snapshot"] },
    backupCompressionType: { type: "string", enum: ["gz", "zstd"] },
    additionalDestinations: { type: "array", items: { $ref: () => AddonAdditionalDestination } },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    scheduling: { $ref: () => AddonScheduling },
    retentionTime: { type: "integer" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const AddonBackupScheduleCreateResult: $Schema = { type: "object", required: ["id"], properties: { id: { type: "string" } } };

const AddonBackupScheduleList: $Schema = {
  type: "object",
  properties: { schedules: { type: "array", items: { $ref: () => AddonBackupSchedule } } },
};

const AddonBackupScheduleSettings: $Schema = {
  type: "object",
  required: ["backupType", "retentionTime"],
  properties: {
    scheduling: { $ref: () => AddonScheduling },
    backupType: { type: "string", enum: ["dump", "snapshot"] },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    additionalDestinations: { type: "array", items: { $ref: () => AddonAdditionalDestination } },
    compressionType: { type: "string", enum: ["gz", "zstd"] },
    retentionTime: { type: "integer" },
  },
};

const AddonBackupScheduleSettingsInput: $Schema = {
  type: "object",
  required: ["backupType", "retentionTime"],
  properties: {
    scheduling: { $ref: () => AddonSchedulingInput },
    backupType: { type: "string", enum: ["dump", "snapshot"] },
    customDestinationId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    additionalDestinations: { type: "array", items: { $ref: () => AddonAdditionalDestinationInput } },
    compressionType: { type: "string", enum: ["gz", "zstd"] },
    retentionTime: { type: "integer" },
  },
};

const AddonBackupUidSource: $Schema = {
  type: "object",
  required: ["backupUid"],
  properties: { backupUid: { type: "string", format: "uuid" } },
};

const AddonBackupUidSourceInput: $Schema = {
  type: "object",
  required: ["backupUid"],
  properties: { backupUid: { type: "string", format: "uuid" } },
};

const AddonBilling: $Schema = {
  type: "object",
  required: ["deploymentPlan", "storage", "replicas"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storage: { type: "integer" },
    replicas: { type: "integer" },
    zonalRedundancy: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["required", "disabled"] },
        minZones: { type: "integer" },
      },
    },
    diskAutoscaling: { $ref: () => AddonDiskAutoscaling },
  },
};

const AddonBillingInput: $Schema = {
  type: "object",
  required: ["deploymentPlan", "storage", "replicas"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storage: { type: "integer" },
    replicas: { type: "integer" },
    zonalRedundancy: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["required", "disabled"] },
        minZones: { type: "integer" },
      },
    },
    diskAutoscaling: { $ref: () => AddonDiskAutoscalingInput },
  },
};

const AddonBillingPatch: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storage: { type: "integer" },
    replicas: { type: "integer" },
    diskAutoscaling: { $ref: () => AddonDiskAutoscalingInput },
  },
};

const AddonConfig: $Schema = {
  anyOf: [
    { $ref: () => VersionedAddonConfig },
    { $ref: () => TemplatedAddonConfig },
    { $ref: () => BucketAddonConfig },
  ],
};

const AddonCreate: $Schema = {
  anyOf: [
    { $ref: () => VersionedAddonCreate },
    { $ref: () => TemplatedAddonCreate },
    { $ref: () => BucketAddonCreate },
  ],
};

const AddonCredentials: $Schema = {
  type: "object",
  properties: {
    secrets: { type: "object", additionalProperties: { type: "string" } },
    envs: { type: "object", additionalProperties: true },
  },
};

const AddonDeployment: $Schema = {
  type: "object",
  required: ["replicas", "storageClass", "storageSize", "planId", "region"],
  properties: {
    replicas: { type: "integer" },
    storageClass: { type: "string" },
    storageSize: { type: "number", format: "float" },
    planId: { type: "string" },
    region: { type: "string" },
  },
};

const AddonDiskAutoscaling: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    thresholdPercent: { type: "number", format: "float", enum: [75, 90] },
    maxSizeMib: { type: "integer" },
  },
};

const AddonDiskAutoscalingInput: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    thresholdPercent: { type: "number", format: "float", enum: [75, 90] },
    maxSizeMib: { type: "integer" },
  },
};

const AddonForkSource: $Schema = {
  type: "object",
  required: ["addonId", "backupId"],
  properties: {
    projectId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    addonId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    backupId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const AddonForkSourceInput: $Schema = {
  type: "object",
  required: ["addonId", "backupId"],
  properties: {
    projectId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    addonId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    backupId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const AddonList: $Schema = {
  type: "object",
  properties: { addons: { type: "array", items: { $ref: () => AddonListItem } } },
};

const AddonListItem: $Schema = {
  type: "object",
  required: ["id", "name", "appId", "status"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    appId: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    spec: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
    status: {
      type: "string",
      enum: [
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
      ],
    },
  },
};

const AddonNetworkSettingsUpdate: $Schema = {
  type: "object",
  properties: { tlsEnabled: { type: "boolean" }, externalAccessEnabled: { type: "boolean" } },
};

const AddonNetworking: $Schema = {
  type: "object",
  required: ["tlsEnabled", "externalAccessEnabled"],
  properties: {
    tlsEnabled: { type: "boolean" },
    externalAccessEnabled: { type: "boolean" },
    ipPolicies: {
      type: "array",
      items: {
        type: "object",
        required: ["address", "action"],
        properties: {
          address: { type: "string" },
          action: { type: "string", enum: ["DENY", "ALLOW"] },
        },
      },
    },
  },
};

const AddonPatch: $Schema = {
  anyOf: [
    { $ref: () => VersionedAddonPatch },
    { $ref: () => TemplatedAddonPatch },
    { $ref: () => OtherAddonPatch },
  ],
};

const AddonRestore: $Schema = {
  type: "object",
  required: ["id", "status", "restoreTimestamp", "backupId"],
  properties: {
    id: { type: "string" },
    status: {
      type: "string",
      enum: [
        "scheduled",
        "in-progress",
        "completed",
        "aborting",
        "aborted",
        "failed",
        "not-supported",
      ],
    },
    restoreTimestamp: { type: "string", format: "date-time" },
    completedAt: { type: "string", format: "date-time" },
    backupId: { type: "string" },
  },
};

const AddonRestoreList: $Schema = {
  type: "object",
  properties: { restores: { type: "array", items: { $ref: () => AddonRestore } } },
};

const AddonRestoreStartResult: $Schema = {
  type: "object",
  required: ["restoreId"],
  properties: { restoreId: { type: "string" } },
};

const AddonScale: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storage: { type: "integer" },
    replicas: { type: "integer" },
  },
};

const AddonScheduling: $Schema = {
  type: "object",
  required: ["interval"],
  properties: {
    interval: { type: "string", enum: ["hourly", "daily", "weekly"] },
    minute: { type: "array", items: { type: "integer" } },
    hour: { type: "array", items: { type: "integer" } },
    day: { type: "array", items: { type: "integer" } },
  },
};

const AddonSchedulingInput: $Schema = {
  type: "object",
  required: ["interval"],
  properties: {
    interval: { type: "string", enum: ["hourly", "daily", "weekly"] },
    minute: { type: "array", items: { type: "integer" } },
    hour: { type: "array", items: { type: "integer" } },
    day: { type: "array", items: { type: "integer" } },
  },
};

const AddonSecurityRulesUpdate: $Schema = {
  type: "object",
  properties: {
    ipPolicies: {
      type: "array",
      items: {
        type: "object",
        required: ["address"],
        properties: {
          address: { type: "string" },
          action: { type: "string", enum: ["ALLOW", "DENY"] },
        },
      },
    },
  },
};

const AddonSource: $Schema = {
  oneOf: [{ $ref: () => AddonForkSource }, { $ref: () => AddonBackupUidSource }],
};

const AddonSourceInput: $Schema = {
  oneOf: [
    { $ref: () => AddonForkSourceInput },
    { $ref: () => AddonBackupUidSourceInput },
  ],
};

const AddonSpec: $Schema = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string" },
    config: { $ref: () => AddonConfig },
    pendingActions: {
      type: "array",
      items: {
        type: "object",
        properties: { type: { type: "string" }, createdAt: { type: "string", format: "date-time" } },
      },
    },
  },
};

const AddonTypeSpecificSettings: $Schema = {
  type: "object",
  properties: {
    redisMaxMemoryPolicy: {
      type: "string",
      enum: [
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
      ],
    },
    redisSentinelEnabled: { type: "boolean" },
    postgresqlWalLevel: { type: "string", enum: ["replica", "logical"] },
    postgresqlSupabaseMode: { type: "boolean" },
    postgresqlConnectionPoolerEnabled: { type: "boolean" },
    postgresqlConnectionPoolerReplicas: { type: "integer" },
    postgresqlReadConnectionPoolerEnabled: { type: "boolean" },
    postgresqlReadConnectionPoolerReplicas: { type: "integer" },
    postgresqlImportMode: { type: "boolean" },
    mysqlHaModeEnabled: { type: "boolean" },
    mysqlHaRouterEnabled: { type: "boolean" },
    mysqlRouterReplicas: { type: "integer" },
  },
};

const AddonTypeSpecificSettingsInput: $Schema = {
  type: "object",
  properties: {
    redisMaxMemoryPolicy: {
      type: "string",
      enum: [
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
      ],
    },
    redisSentinelEnabled: { type: "boolean" },
    postgresqlWalLevel: { type: "string", enum: ["replica", "logical"] },
    postgresqlSupabaseMode: { type: "boolean" },
    postgresqlConnectionPoolerEnabled: { type: "boolean" },
    postgresqlConnectionPoolerReplicas: { type: "integer" },
    postgresqlReadConnectionPoolerEnabled: { type: "boolean" },
    postgresqlReadConnectionPoolerReplicas: { type: "integer" },
    postgresqlImportMode: { type: "boolean" },
    mysqlHaModeEnabled: { type: "boolean" },
    mysqlHaRouterEnabled: { type: "boolean" },
    mysqlRouterReplicas: { type: "integer" },
  },
};

const AddonUpgrade: $Schema = {
  type: "object",
  required: ["upgradeId", "createdAt", "upgradeType", "previousVersion", "newVersion"],
  properties: {
    upgradeId: { type: "string" },
    status: {
      type: "object",
      required: ["status"],
      properties: {
        status: {
          type: "string",
          enum: [
            "scheduled",
            "in-progress",
            "completed",
            "aborting",
            "aborted",
            "failed",
            "not-supported",
          ],
        },
      },
    },
    createdAt: { type: "string" },
    upgradeType: { type: "string", enum: ["major", "minor", "patch"] },
    previousVersion: { type: "string" },
    newVersion: { type: "string" },
    completedAt: { type: "string", format: "date-time" },
  },
};

const AddonVersionDetails: $Schema = {
  type: "object",
  required: ["version", "lifecycleStatus"],
  properties: {
    version: { type: "string" },
    upgradeTo: {
      type: "array",
      items: {
        type: "object",
        required: ["version", "type"],
        properties: {
          version: { type: "string" },
          type: { type: "string", enum: ["major", "minor", "patch"] },
        },
      },
    },
    lifecycleStatus: { type: "string", enum: ["active", "deprecated", "discontinued"] },
    discontinuedBy: { type: "string" },
    upgradeHistory: { type: "array", items: { $ref: () => AddonUpgrade } },
  },
};

const AddonVersionUpgrade: $Schema = {
  type: "object",
  required: ["version"],
  properties: { version: { type: "string" } },
};

const AiModel: $Schema = {
  type: "object",
  required: ["name", "projectId"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    description: { type: "string", maxLength: 1024, pattern: "^[\\s\\S]*$" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    spec: { $ref: () => AiModelSpec },
    id: { type: "string" },
    projectId: { type: "string" },
    entityId: { type: "string" },
    entityType: { type: "string", enum: ["user", "team", "org"] },
    creatorId: { type: "string" },
    dns: {
      type: "object",
      required: ["base", "zone"],
      properties: {
        base: { type: "string", pattern: "^([a-zA-Z0-9-]{2,}\\.){2,}[a-zA-Z]{2,}$" },
        zone: { type: "string" },
      },
    },
    ports: { type: "array", items: { $ref: () => AiModelPort } },
    status: {
      type: "string",
      enum: [
        "pending",
        "provisioning",
        "starting",
        "crashed",
        "paused",
        "running",
        "deleting",
      ],
    },
    deploymentConfiguration: {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, createdAt: { type: "string", format: "date-time" } },
    },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const AiModelArchitecture: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["aggregated"] },
    workerConfig: { $ref: () => AiModelWorkerConfig },
  },
};

const AiModelArchitectureInput: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["aggregated"] },
    workerConfig: { $ref: () => AiModelWorkerConfigInput },
  },
};

const AiModelConfiguration: $Schema = {
  type: "object",
  properties: {
    name: { type: "string" },
    engine: { type: "string", enum: ["vllm"] },
    revision: { type: "string" },
    nodeConfiguration: { $ref: () => AiModelNodeConfiguration },
    architecture: { $ref: () => AiModelArchitecture },
  },
};

const AiModelConfigurationInput: $Schema = {
  type: "object",
  properties: {
    name: { type: "string" },
    engine: { type: "string", enum: ["vllm"] },
    revision: { type: "string" },
    nodeConfiguration: { $ref: () => AiModelNodeConfigurationInput },
    architecture: { $ref: () => AiModelArchitectureInput },
  },
};

const AiModelCreate: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    description: { type: "string", maxLength: 1024, pattern: "^[\\s\\S]*$" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    ports: { type: "array", items: { $ref: () => AiModelCreatePort } },
    spec: { $ref: () => AiModelSpecInput },
  },
};

const AiModelCreatePort: $Schema = {
  type: "object",
  required: ["name", "internalPort", "protocol"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer" },
    public: { type: "boolean" },
    domains: { type: "array", items: { type: "string" } },
    disableNfDomain: { type: "boolean" },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
  },
};

const AiModelList: $Schema = {
  type: "object",
  properties: { llmModelDeployments: { type: "array", items: { $ref: () => AiModel } } },
};

const AiModelNodeConfiguration: $Schema = {
  type: "object",
  properties: { gpu: { $ref: () => GpuOptions }, storage: { $ref: () => AiModelStorage } },
};

const AiModelNodeConfigurationInput: $Schema = {
  type: "object",
  properties: {
    gpu: { $ref: () => GpuOptionsInput },
    storage: { $ref: () => AiModelStorageInput },
  },
};

const AiModelPort: $Schema = {
  type: "object",
  required: ["id", "name", "internalPort", "protocol", "public"],
  properties: {
    id: { type: "string", pattern: "^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$" },
    name: { type: "string", pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$" },
    internalPort: { type: "integer" },
    protocol: { type: "string" },
    public: { type: "boolean" },
    dns: { type: "string" },
    disableNfDomain: { type: "boolean" },
  },
};

const AiModelSequenceLengthConfig: $Schema = {
  type: "object",
  properties: {
    maxModelLength: { oneOf: [{ type: "integer" }, { type: "string", enum: ["auto"] }] },
    maxInputLength: { type: "integer" },
    maxOutputLength: { type: "integer" },
  },
};

const AiModelSequenceLengthConfigInput: $Schema = {
  type: "object",
  properties: {
    maxModelLength: { oneOf: [{ type: "integer" }, { type: "string", enum: ["auto"] }] },
    maxInputLength: { type: "integer" },
    maxOutputLength: { type: "integer" },
  },
};

const AiModelSpec: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["custom"] },
    configuration: { $ref: () => AiModelConfiguration },
  },
};

const AiModelSpecInput: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["custom"] },
    configuration: { $ref: () => AiModelConfigurationInput },
  },
};

const AiModelStorage: $Schema = {
  type: "object",
  required: ["storageSize"],
  properties: {
    accessMode: { type: "string", enum: ["ReadWriteMany"] },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storageSize: { type: "integer" },
    shmSize: { type: "integer" },
  },
};

const AiModelStorageInput: $Schema = {
  type: "object",
  required: ["storageSize"],
  properties: {
    accessMode: { type: "string", enum: ["ReadWriteMany"] },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storageSize: { type: "integer" },
    shmSize: { type: "integer" },
  },
};

const AiModelUpdate: $Schema = {
  type: "object",
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    description: { type: "string", maxLength: 1024, pattern: "^[\\s\\S]*$" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    ports: { type: "array", items: { $ref: () => AiModelCreatePort } },
    spec: { $ref: () => AiModelUpdateSpec },
  },
};

const AiModelUpdateConfiguration: $Schema = {
  type: "object",
  properties: {
    name: { type: "string" },
    engine: { type: "string", enum: ["vllm"] },
    revision: { type: "string" },
    nodeConfiguration: { $ref: () => AiModelUpdateNodeConfiguration },
    architecture: { $ref: () => AiModelArchitectureInput },
  },
};

const AiModelUpdateNodeConfiguration: $Schema = {
  type: "object",
  properties: {
    gpu: { $ref: () => GpuOptionsInput },
    storage: { $ref: () => AiModelUpdateStorage },
  },
};

const AiModelUpdateSpec: $Schema = {
  type: "object",
  properties: { configuration: { $ref: () => AiModelUpdateConfiguration } },
};

const AiModelUpdateStorage: $Schema = {
  type: "object",
  properties: {
    accessMode: { type: "string", enum: ["ReadWriteMany"] },
    storageClass: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    storageSize: { type: "integer" },
    shmSize: { type: "integer" },
  },
};

const AiModelWorkerConfig: $Schema = {
  type: "object",
  properties: {
    replicas: { type: "integer" },
    parallelismConfig: {
      type: "object",
      properties: {
        tensorParallelism: { type: "integer" },
        pipelineParallelism: { type: "integer" },
        expertParallelism: { type: "integer" },
      },
    },
    sequenceLengthConfig: { $ref: () => AiModelSequenceLengthConfig },
    batchingConfig: {
      type: "object",
      properties: { maxNumSeqs: { type: "integer" }, maxNumBatchedTokens: { type: "integer" } },
    },
    enableChunkedPrefill: { type: "boolean" },
    enablePrefixCaching: { type: "boolean" },
    enforceEager: { type: "boolean" },
    enableAsyncScheduling: { type: "boolean" },
    gpuMemoryUtilization: { type: "number", format: "float" },
    trustRemoteCode: { type: "boolean" },
    dataType: { type: "string", enum: ["auto", "float16", "bfloat16"] },
    kvCacheDataType: { type: "string", enum: ["fp8", "fp8_e5m2", "fp8_e4m3"] },
    quantization: { type: "string", enum: ["fp8", "awq", "gptq", "int4"] },
  },
};

const AiModelWorkerConfigInput: $Schema = {
  type: "object",
  properties: {
    replicas: { type: "integer" },
    parallelismConfig: {
      type: "object",
      properties: {
        tensorParallelism: { type: "integer" },
        pipelineParallelism: { type: "integer" },
        expertParallelism: { type: "integer" },
      },
    },
    sequenceLengthConfig: { $ref: () => AiModelSequenceLengthConfigInput },
    batchingConfig: {
      type: "object",
      properties: { maxNumSeqs: { type: "integer" }, maxNumBatchedTokens: { type: "integer" } },
    },
    enableChunkedPrefill: { type: "boolean" },
    enablePrefixCaching: { type: "boolean" },
    enforceEager: { type: "boolean" },
    enableAsyncScheduling: { type: "boolean" },
    gpuMemoryUtilization: { type: "number", format: "float" },
    trustRemoteCode: { type: "boolean" },
    dataType: { type: "string", enum: ["auto", "float16", "bfloat16"] },
    kvCacheDataType: { type: "string", enum: ["fp8", "fp8_e5m2", "fp8_e4m3"] },
    quantization: { type: "string", enum: ["fp8", "awq", "gptq", "int4"] },
  },
};

const AttachVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const BackupAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonBackup } },
};

const BackupVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => VolumeBackup } },
};

const Billing: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const BillingInput: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const BillingPatch: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuOptionsInput },
  },
};

const Branch: $Schema = {
  type: "object",
  required: ["name", "id", "commit"],
  properties: {
    name: { type: "string" },
    id: { type: "string" },
    commit: { $ref: () => BranchCommit },
  },
};

const BranchCommit: $Schema = {
  type: "object",
  required: ["sha", "author"],
  properties: {
    sha: { type: "string" },
    author: {
      type: "object",
      required: ["login"],
      properties: { login: { type: "string" } },
    },
    message: { type: "string" },
    date: { type: "string", format: "date-time" },
  },
};

const BranchList: $Schema = {
  type: "object",
  properties: { branches: { type: "array", items: { $ref: () => Branch } } },
};

const BucketAddonConfig: $Schema = { type: "object", properties: { region: { type: "string" } } };

const BucketAddonCreate: $Schema = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    projectId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    region: { type: "string" },
  },
};

const Build: $Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    branch: { type: "string" },
    pullRequestId: { type: "number", format: "float" },
    status: {
      type: "string",
      enum: [
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
      ],
    },
    sha: { type: "string" },
    registry: { type: "object", properties: { uri: { type: "string" } } },
    concluded: { type: "boolean" },
    createdAt: { type: "string", format: "date-time" },
    success: { type: "boolean" },
    message: { type: "string" },
    buildConcludedAt: { type: "number", format: "float" },
  },
};

const BuildArgumentDetails: $Schema = {
  type: "object",
  required: ["buildArguments", "buildFiles"],
  properties: {
    buildArguments: { type: "object", additionalProperties: { $ref: () => VariableDetails } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileDetails } },
  },
};

const BuildArguments: $Schema = {
  type: "object",
  required: ["buildArguments", "buildFiles"],
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
  },
};

const BuildArgumentsEdit: $Schema = {
  type: "object",
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildConfiguration: $Schema = {
  type: "object",
  properties: {
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorage },
  },
};

const BuildConfigurationInput: $Schema = {
  type: "object",
  properties: {
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const BuildEngineConfiguration: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["buildpack", "buildkit", "kaniko"] },
    buildpack: { $ref: () => BuildpackEngine },
    buildkit: {
      type: "object",
      properties: {
        useCache: { type: "boolean" },
        useInternalCache: { type: "boolean" },
        internalCacheStorage: { type: "boolean" },
      },
    },
    kaniko: { type: "object", properties: { useCache: { type: "boolean" } } },
  },
};

const BuildList: $Schema = {
  type: "object",
  required: ["builds"],
  properties: { builds: { type: "array", items: { $ref: () => Build } } },
};

const BuildOnlyStatus: $Schema = { type: "object", properties: { build: { $ref: () => LatestBuildStatus } } };

const BuildOptionsUpdateBuildpack: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    buildpack: { $ref: () => BuildpackSettingsInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
  },
};

const BuildOverrides: $Schema = {
  type: "object",
  properties: {
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    docker: {
      type: "object",
      properties: {
        dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
        dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
        dockerfileTarget: { type: "string", pattern: "^[a-zA-Z0-9-_]+$" },
      },
    },
  },
};

const BuildService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "vcsData",
    "buildSettings",
    "serviceType",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BuildServiceBilling },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServiceVcsData },
    buildSettings: { $ref: () => BuildSettings },
    buildConfiguration: { $ref: () => ServiceBuildConfiguration },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    serviceType: { type: "string", enum: ["build"] },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: { $ref: () => BuildOnlyStatus },
  },
};

const BuildServiceBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const BuildServiceBillingInput: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const BuildServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "vcsData", "buildSettings"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BuildServiceBillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServiceVcsDataInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    buildConfiguration: { $ref: () => ServiceBuildConfigurationInput },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BuildServicePatchBilling },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => BuildServicePatchVcsData },
    buildSettings: { $ref: () => BuildSettingsPatch },
    buildConfiguration: { $ref: () => ServiceBuildConfigurationInput },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const BuildServicePatchBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    buildPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuOptionsInput },
  },
};

const BuildServicePatchVcsData: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildServiceVcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildServiceVcsDataInput: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
  },
};

const BuildSettings: $Schema = {
  oneOf: [
    { $ref: () => DockerfileBuildSettings },
    { $ref: () => BuildpackBuildSettings },
  ],
};

const BuildSettingsInput: $Schema = {
  oneOf: [
    { $ref: () => DockerfileBuildSettingsInput },
    { $ref: () => BuildpackBuildSettingsInput },
  ],
};

const BuildSettingsPatch: $Schema = {
  type: "object",
  properties: {
    storage: {
      type: "object",
      properties: {
        ephemeralStorage: {
          type: "object",
          properties: {
            storageSize: {
              type: "integer",
              enum: [16384, 32768, 65536, 131072, 262144, 524288],
              minimum: 16384,
            },
          },
        },
      },
    },
    dockerfile: { $ref: () => DockerfileSettingsPatch },
    buildpack: { $ref: () => BuildpackSettingsInput },
  },
};

const BuildSourceUpdate: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    projectBranch: { type: "string" },
    selfHostedVcsId: { type: "string", pattern: "^([A-Za-z0-9-]+)|([0-9a-f]{24})$" },
    accountLogin: { type: "string" },
  },
};

const BuildStartResult: $Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    branch: { type: "string" },
    pullRequestId: { type: "number", format: "float" },
    sha: { type: "string" },
    registry: { type: "object", properties: { uri: { type: "string" } } },
    createdAt: { type: "string", format: "date-time" },
    status: { type: "string" },
    concluded: { type: "boolean" },
  },
};

const BuildStorage: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: {
        storageSize: {
          type: "integer",
          enum: [16384, 32768, 65536, 131072, 262144, 524288],
          minimum: 16384,
        },
      },
    },
  },
};

const BuildStorageInput: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: {
        storageSize: {
          type: "integer",
          enum: [16384, 32768, 65536, 131072, 262144, 524288],
          minimum: 16384,
        },
      },
    },
  },
};

const BuildkitSettings: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    cacheStorageSize: { type: "integer" },
    useInternalCache: { type: "boolean" },
    internalCacheStorage: { type: "number", format: "float" },
  },
};

const BuildkitSettingsInput: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    cacheStorageSize: { type: "integer" },
    useInternalCache: { type: "boolean" },
    internalCacheStorage: { type: "number", format: "float" },
  },
};

const BuildpackBuildSettings: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    storage: { $ref: () => BuildStorage },
    buildpack: { $ref: () => BuildpackSettings },
  },
};

const BuildpackBuildSettingsInput: $Schema = {
  type: "object",
  required: ["buildpack"],
  properties: {
    storage: { $ref: () => BuildStorageInput },
    buildpack: { $ref: () => BuildpackSettingsInput },
  },
};

const BuildpackConfig: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackConfigInput: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackConfigPatch: $Schema = {
  type: "object",
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customProcess",
        "customCommand",
        "customEntrypointCustomCommand",
        "originalEntrypointCustomCommand",
      ],
    },
    customProcess: { type: "string" },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const BuildpackEngine: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
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
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    useCache: { type: "boolean" },
  },
};

const BuildpackSettings: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
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
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    buildContext: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const BuildpackSettingsInput: $Schema = {
  type: "object",
  properties: {
    builder: {
      type: "string",
      enum: [
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
      ],
    },
    buildpackLocators: { type: "array", items: { type: "string" } },
    buildContext: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    useCache: { type: "boolean" },
  },
};

const ClearServiceBuildCacheResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const Cluster: $Schema = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    namespace: { type: "string" },
    loadBalancers: { type: "array", items: { type: "string" } },
  },
};

const CombinedService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "buildSettings",
    "serviceType",
    "deployment",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => Billing },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    ports: { type: "array", items: { $ref: () => ServicePortSettings } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServiceVcsData },
    bundleData: { $ref: () => CombinedServiceBundleData },
    buildSettings: { $ref: () => BuildSettings },
    buildConfiguration: { $ref: () => BuildConfiguration },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    autoscaling: { $ref: () => ServiceAutoscaling },
    createOptions: { $ref: () => ServiceCreateOptions },
    deploymentSysctlSettings: {
      type: "object",
      properties: { "vm.max_map_count": { type: "integer", minimum: 1, maximum: 1048576 } },
    },
    serviceType: { type: "string", enum: ["combined"] },
    deployment: { $ref: () => CombinedServiceDeployment },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    expiryTime: { type: "string", format: "date-time" },
    expiredAt: { type: "string", format: "date-time" },
    scheduledDeletion: { type: "string", format: "date-time" },
    status: { $ref: () => CombinedServiceStatus },
  },
};

const CombinedServiceBundleData: $Schema = {
  type: "object",
  required: ["bundleUrl", "branch"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const CombinedServiceBundleDataInput: $Schema = {
  type: "object",
  required: ["bundleUrl", "branch"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const CombinedServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "deployment", "buildSettings"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    deployment: { $ref: () => ServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServiceVcsDataInput },
    bundleData: { $ref: () => CombinedServiceBundleDataInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServiceLoadBalancingInput },
    autoscaling: { $ref: () => ServiceAutoscalingInput },
    createOptions: { $ref: () => ServiceCreateOptionsInput },
  },
};

const CombinedServiceDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorage },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadata },
    imageUrl: { type: "string" },
  },
};

const CombinedServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    deployment: { $ref: () => CombinedServicePatchDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    disabledCI: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => CombinedServicePatchVcsData },
    bundleData: {
      type: "object",
      properties: {
        bundleUrl: { type: "string" },
        branch: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
      },
    },
    buildSettings: { $ref: () => BuildSettingsPatch },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServicePatchLoadBalancing },
    autoscaling: { $ref: () => ServicePatchAutoscaling },
  },
};

const CombinedServicePatchDeployment: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigPatch },
    docker: {
      type: "object",
      properties: {
        configType: {
          type: "string",
          enum: [
            "default",
            "customEntrypoint",
            "customCommand",
            "customEntrypointCustomCommand",
          ],
        },
        customEntrypoint: { type: "string" },
        customCommand: { type: "string" },
      },
    },
    storage: { $ref: () => DeploymentStoragePatch },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuOptionsInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: { type: "object", properties: { enabled: { type: "boolean" } } },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const CombinedServicePatchVcsData: $Schema = {
  type: "object",
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const CombinedServiceStatus: $Schema = {
  type: "object",
  required: ["deployment"],
  properties: {
    build: { $ref: () => LatestBuildStatus },
    deployment: { $ref: () => ServiceDeploymentStatus },
  },
};

const CombinedServiceVcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const CombinedServiceVcsDataInput: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const Container: $Schema = {
  type: "object",
  required: ["name", "createdAt", "status", "updatedAt"],
  properties: {
    name: { type: "string" },
    createdAt: { type: "integer", minimum: 1 },
    status: {
      type: "string",
      enum: [
        "TASK_RUNNING",
        "TASK_STARTING",
        "TASK_STAGING",
        "TASK_KILLING",
        "TASK_KILLED",
        "TASK_FAILED",
        "TASK_FINISHED",
      ],
    },
    nodeName: { type: "string" },
    nodePoolUserId: { type: "string" },
    nodePoolProviderId: { type: "string" },
    host: { type: "string" },
    ipAddresses: { type: "array", items: { type: "string" } },
    updatedAt: { type: "integer", minimum: 1 },
  },
};

const ContainerList: $Schema = {
  type: "object",
  properties: { containers: { type: "array", items: { $ref: () => Container } } },
};

const CreateAddonBackupScheduleResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonBackupScheduleCreateResult } },
};

const CreateAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedAddon } },
};

const CreateBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const CreateCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const CreateCronJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CronJob } },
};

const CreateDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const CreateExternalAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ExternalAddon } },
};

const CreateJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedJob } },
};

const CreateManualJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ManualJob } },
};

const CreateOrUpdateProjectResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProject } },
};

const CreateProjectResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProject } },
};

const CreateProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProjectSecret } },
};

const CreateVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Volume } },
};

const CronJob: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "backoffLimit",
    "jobType",
    "id",
    "appId",
    "status",
    "cluster",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => Billing },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildSettings: { $ref: () => BuildSettings },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
    schedule: { type: "string" },
    suspended: { type: "boolean" },
    concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
    jobType: { type: "string", enum: ["cron"] },
    id: { type: "string" },
    appId: { type: "string" },
    deployment: { $ref: () => SavedJobDeployment },
    status: { $ref: () => BuildOnlyStatus },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const CronJobCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "backoffLimit"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingInput },
    deployment: { $ref: () => JobCreateDeployment },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
    schedule: {
      type: "string",
      pattern: "(@(annually|yearly|monthly|weekly|daily|hourly))|((((\\d+,)+\\d+|(\\d+(\\/|-)\\d+)|\\d+|\\*) ?){5})",
    },
    suspended: { type: "boolean" },
    concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
  },
};

const CronJobPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsPatch },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
    schedule: {
      type: "string",
      pattern: "(@(annually|yearly|monthly|weekly|daily|hourly))|((((\\d+,)+\\d+|(\\d+(\\/|-)\\d+)|\\d+|\\*) ?){5})",
    },
    suspended: { type: "boolean" },
    concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
  },
};

const DeleteAddonBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteAddonBackupScheduleResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteAiModelResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteExternalAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteProjectResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteTagResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteVolumeBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeleteVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DeploymentService: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "serviceType",
    "deployment",
    "id",
    "appId",
    "cluster",
    "status",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServiceBilling },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    ports: { type: "array", items: { $ref: () => ServicePortSettings } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    autoscaling: { $ref: () => ServiceAutoscaling },
    createOptions: { $ref: () => ServiceCreateOptions },
    deploymentSysctlSettings: {
      type: "object",
      properties: { "vm.max_map_count": { type: "integer", minimum: 1, maximum: 1048576 } },
    },
    serviceType: { type: "string", enum: ["deployment"] },
    deployment: { $ref: () => DeploymentServiceDeployment },
    id: { type: "string" },
    appId: { type: "string" },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    expiryTime: { type: "string", format: "date-time" },
    expiredAt: { type: "string", format: "date-time" },
    scheduledDeletion: { type: "string", format: "date-time" },
    status: { $ref: () => DeploymentServiceStatus },
  },
};

const DeploymentServiceBilling: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => Gpu },
  },
};

const DeploymentServiceBillingInput: $Schema = {
  type: "object",
  required: ["deploymentPlan"],
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuInput },
  },
};

const DeploymentServiceCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "deployment"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 54,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServiceBillingInput },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    deployment: { $ref: () => DeploymentServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServiceLoadBalancingInput },
    autoscaling: { $ref: () => ServiceAutoscalingInput },
    createOptions: { $ref: () => ServiceCreateOptionsInput },
  },
};

const DeploymentServiceCreateDeployment: $Schema = {
  anyOf: [
    { $ref: () => DeploymentServiceInternalDeployment },
    { $ref: () => DeploymentServiceExternalDeployment },
    { $ref: () => ServiceCreateDeployment },
  ],
};

const DeploymentServiceDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorage },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadata },
    internal: { $ref: () => InternalImageSource },
    external: { $ref: () => ExternalImageSource },
    imageUrl: { type: "string" },
  },
};

const DeploymentServiceExternalDeployment: $Schema = {
  type: "object",
  required: ["instances", "external"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
    external: { $ref: () => ExternalImageSourceInput },
  },
};

const DeploymentServiceInternalDeployment: $Schema = {
  type: "object",
  required: ["instances", "internal"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
    internal: { $ref: () => InternalImageSourceInput },
  },
};

const DeploymentServicePatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => DeploymentServicePatchBilling },
    deployment: { $ref: () => DeploymentServiceCreateDeployment },
    ports: { type: "array", items: { $ref: () => ServiceCreatePort } },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    loadBalancing: { $ref: () => ServicePatchLoadBalancing },
    autoscaling: { $ref: () => ServicePatchAutoscaling },
  },
};

const DeploymentServicePatchBilling: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    gpu: { $ref: () => GpuOptionsInput },
  },
};

const DeploymentServiceStatus: $Schema = {
  type: "object",
  required: ["deployment"],
  properties: { deployment: { $ref: () => ServiceDeploymentStatus } },
};

const DeploymentStorage: $Schema = {
  type: "object",
  properties: {
    useHdbStorage: { type: "boolean" },
    usePdSsdStorage: { type: "boolean" },
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStorageDetails: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      required: ["storageSize"],
      properties: { storageSize: { type: "number", format: "float" } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStorageInput: $Schema = {
  type: "object",
  properties: {
    useHdbStorage: { type: "boolean" },
    usePdSsdStorage: { type: "boolean" },
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentStoragePatch: $Schema = {
  type: "object",
  properties: {
    ephemeralStorage: {
      type: "object",
      properties: { storageSize: { type: "integer", minimum: 1024 } },
    },
    shmSize: { type: "integer", minimum: 64 },
  },
};

const DeploymentUpdate: $Schema = {
  anyOf: [
    { $ref: () => DeploymentUpdateExternal },
    { $ref: () => DeploymentUpdateInternal },
    { $ref: () => DeploymentUpdateCommand },
  ],
};

const DeploymentUpdateCommand: $Schema = {
  type: "object",
  properties: {
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DeploymentUpdateExternal: $Schema = {
  type: "object",
  properties: {
    external: { $ref: () => ExternalImageSourceInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DeploymentUpdateInternal: $Schema = {
  type: "object",
  required: ["internal"],
  properties: {
    internal: { $ref: () => InternalImageSourceInput },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
  },
};

const DetachVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const DnsId: $Schema = { type: "object", required: ["dns"], properties: { dns: { type: "string" } } };

const DockerConfig: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customEntrypoint",
        "customCommand",
        "customEntrypointCustomCommand",
      ],
    },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const DockerConfigInput: $Schema = {
  type: "object",
  required: ["configType"],
  properties: {
    configType: {
      type: "string",
      enum: [
        "default",
        "customEntrypoint",
        "customCommand",
        "customEntrypointCustomCommand",
      ],
    },
    customEntrypoint: { type: "string" },
    customCommand: { type: "string" },
  },
};

const DockerfileBuildOptions: $Schema = {
  type: "object",
  properties: {
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const DockerfileBuildSettings: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    storage: { $ref: () => BuildStorage },
    dockerfile: { $ref: () => DockerfileSettings },
  },
};

const DockerfileBuildSettingsInput: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    storage: { $ref: () => BuildStorageInput },
    dockerfile: { $ref: () => DockerfileSettingsInput },
  },
};

const DockerfileSettings: $Schema = {
  type: "object",
  required: ["dockerFilePath", "dockerWorkDir"],
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettings },
  },
};

const DockerfileSettingsInput: $Schema = {
  type: "object",
  required: ["dockerFilePath", "dockerWorkDir"],
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const DockerfileSettingsPatch: $Schema = {
  type: "object",
  properties: {
    useCache: { type: "boolean" },
    buildEngine: { type: "string", enum: ["buildkit", "kaniko"] },
    dockerFilePath: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]+$" },
    dockerWorkDir: { type: "string", pattern: "^\\/([a-zA-Z0-9-._]+\\/)*[a-zA-Z0-9-._]*$" },
    buildkit: { $ref: () => BuildkitSettingsInput },
  },
};

const EditJobBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const EditJobRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const EditServiceBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const EditServiceRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServiceRuntimeEnvironmentEditResult } },
};

const ErrorDetail: $Schema = {
  type: "object",
  required: ["status", "message"],
  properties: {
    status: { type: "integer" },
    message: { type: "string" },
    id: { type: "string" },
    details: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
  },
};

const ErrorResponse: $Schema = {
  type: "object",
  required: ["error"],
  properties: { error: { $ref: () => ErrorDetail } },
};

const ExactPathRule: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["exact"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const ExactPathRuleInput: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["exact"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const ExternalAddon: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    environmentId: { type: "string" },
    spec: { $ref: () => ExternalAddonSpec },
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
  },
};

const ExternalAddonGoogle: $Schema = {
  type: "object",
  properties: {
    project: { type: "string" },
    region: { type: "string" },
    zone: { type: "string" },
    integrationId: {
      type: "string",
      pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
  },
};

const ExternalAddonGoogleInput: $Schema = {
  type: "object",
  properties: {
    project: { type: "string" },
    region: { type: "string" },
    zone: { type: "string" },
    integrationId: {
      type: "string",
      pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
  },
};

const ExternalAddonInput: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    environmentId: { type: "string" },
    spec: { $ref: () => ExternalAddonSpecInput },
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
  },
};

const ExternalAddonList: $Schema = { type: "object", properties: { data: { $ref: () => ExternalAddonListData } } };

const ExternalAddonListData: $Schema = {
  type: "object",
  properties: {
    externalAddons: { type: "array", items: { $ref: () => ExternalAddon } },
    pagination: {
      type: "object",
      required: ["page", "perPage", "total"],
      properties: {
        page: { type: "integer" },
        perPage: { type: "integer" },
        total: { type: "integer" },
      },
    },
  },
};

const ExternalAddonProvider: $Schema = {
  type: "object",
  properties: {
    aws: {
      type: "object",
      required: ["region"],
      properties: {
        region: { type: "string" },
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    google: { $ref: () => ExternalAddonGoogle },
    cloudflare: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    aiven: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    backblaze: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    azure: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    akamai: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
  },
};

const ExternalAddonProviderInput: $Schema = {
  type: "object",
  properties: {
    aws: {
      type: "object",
      required: ["region"],
      properties: {
        region: { type: "string" },
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    google: { $ref: () => ExternalAddonGoogleInput },
    cloudflare: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    aiven: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    backblaze: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    azure: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
    akamai: {
      type: "object",
      required: ["integrationId"],
      properties: {
        integrationId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
      },
    },
  },
};

const ExternalAddonSpec: $Schema = {
  type: "object",
  properties: {
    resourceType: { type: "string", enum: ["s3", "rds", "cloudSql", "memorystore"] },
    provider: { $ref: () => ExternalAddonProvider },
    config: { type: "object", additionalProperties: true },
    outputs: { type: "object", additionalProperties: true },
    workloadIdentityId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
  },
};

const ExternalAddonSpecInput: $Schema = {
  type: "object",
  properties: {
    resourceType: { type: "string", enum: ["s3", "rds", "cloudSql", "memorystore"] },
    provider: { $ref: () => ExternalAddonProviderInput },
    config: { type: "object", additionalProperties: true },
    outputs: { type: "object", additionalProperties: true },
    workloadIdentityId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
  },
};

const ExternalAddonUpdate: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    environmentId: { type: "string" },
    spec: { $ref: () => ExternalAddonSpecInput },
  },
};

const ExternalDeployment: $Schema = {
  type: "object",
  required: ["imagePath", "registryProvider", "privateImage"],
  properties: {
    imagePath: { type: "string" },
    registryProvider: {
      type: "string",
      enum: [
        "acr",
        "ecr",
        "gar",
        "dockerhub",
        "dhi",
        "github",
        "gitlab",
        "custom",
        "legacy",
      ],
    },
    privateImage: { type: "boolean" },
  },
};

const ExternalDeploymentSettings: $Schema = {
  type: "object",
  required: ["external"],
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    external: { $ref: () => ExternalDeployment },
  },
};

const ExternalImageSource: $Schema = {
  type: "object",
  required: ["imagePath"],
  properties: {
    imagePath: {
      type: "string",
      pattern: "^(?:(?:https?:\\/\\/)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9\\.\\-]+)(\\/v1)?)?(?:\\/)?([a-zA-Z/-9\\.\\-_]+)(?::([a-zA-Z/-9\\.\\-_:]+)|@([a-zA-Z/-9\\.\\-_:]+))$",
    },
    credentials: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const ExternalImageSourceInput: $Schema = {
  type: "object",
  required: ["imagePath"],
  properties: {
    imagePath: {
      type: "string",
      pattern: "^(?:(?:https?:\\/\\/)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9\\.\\-]+)(\\/v1)?)?(?:\\/)?([a-zA-Z/-9\\.\\-_]+)(?::([a-zA-Z/-9\\.\\-_:]+)|@([a-zA-Z/-9\\.\\-_:]+))$",
    },
    credentials: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
  },
};

const FileContent: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
};

const FileContentInput: $Schema = {
  type: "object",
  properties: { data: { type: "string" }, encoding: { type: "string" } },
};

const FileDetails: $Schema = {
  type: "object",
  required: ["value", "overriding"],
  properties: {
    value: { $ref: () => FileContent },
    inheritedFrom: { type: "string" },
    priority: { type: "integer" },
    overriding: {
      type: "array",
      items: {
        type: "object",
        required: ["value", "inheritedFrom", "priority"],
        properties: {
          value: {
            type: ["object", "array", "string", "number", "boolean", "null"],
            additionalProperties: true,
            items: true,
          },
          inheritedFrom: { type: "string" },
          priority: { type: "integer" },
        },
      },
    },
  },
};

const GetAddonBackupLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetAddonBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonBackup } },
};

const GetAddonBackupSchedulesResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonBackupScheduleList } },
};

const GetAddonCredentialsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonCredentials } },
};

const GetAddonLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetAddonMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Addon } },
};

const GetAddonRestoreLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetAddonVersionDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonVersionDetails } },
};

const GetAiModelResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AiModel } },
};

const GetBackupDownloadLinkResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonBackupDownloadLink } },
};

const GetDnsIdResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DnsId } },
};

const GetExternalAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ExternalAddon } },
};

const GetJobBranchesResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BranchList }, pagination: { $ref: () => Pagination } },
};

const GetJobBuildArgumentDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArgumentDetails } },
};

const GetJobBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArguments } },
};

const GetJobBuildLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetJobBuildMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetJobBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Build } },
};

const GetJobDeploymentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => JobDeploymentSettings } },
};

const GetJobHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => HealthCheckList } },
};

const GetJobLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetJobMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetJobPullRequestsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => PullRequestList },
    pagination: { $ref: () => Pagination },
  },
};

const GetJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Job } },
};

const GetJobRunsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => JobRunList }, pagination: { $ref: () => Pagination } },
};

const GetJobRuntimeEnvironmentDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RuntimeEnvironmentDetails } },
};

const GetJobRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RuntimeEnvironment } },
};

const GetProjectResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Project } },
};

const GetProjectSecretAddonLinkDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ProjectSecretAddonLinkDetails } },
};

const GetProjectSecretDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ProjectSecretDetails } },
};

const GetProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ProjectSecret } },
};

const GetRunDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => JobRun } },
};

const GetServiceBranchesResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BranchList }, pagination: { $ref: () => Pagination } },
};

const GetServiceBuildArgumentsDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArgumentDetails } },
};

const GetServiceBuildArgumentsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildArguments } },
};

const GetServiceBuildLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetServiceBuildMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Build } },
};

const GetServiceDeploymentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServiceDeploymentSettings } },
};

const GetServiceHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => HealthCheckList } },
};

const GetServiceLogsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => LogLine } } },
};

const GetServiceMetricsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Metrics } },
};

const GetServicePortsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ServicePortList } },
};

const GetServicePullRequestsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: {
    data: { $ref: () => PullRequestList },
    pagination: { $ref: () => Pagination },
  },
};

const GetServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Service } },
};

const GetServiceRuntimeEnvironmentDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RuntimeEnvironmentDetails } },
};

const GetServiceRuntimeEnvironmentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RuntimeEnvironment } },
};

const GetTagResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Tag } },
};

const GetVolumeBackupDetailsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => VolumeBackup } },
};

const GetVolumeBackupsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { type: "array", items: { $ref: () => VolumeBackup } },
    pagination: { $ref: () => Pagination },
  },
};

const GetVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => Volume } },
};

const Gpu: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["gpuType"],
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const GpuInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["gpuType"],
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const GpuOptions: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const GpuOptionsInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      properties: {
        gpuType: { type: "string" },
        gpuCount: { type: "integer" },
        timesliced: { type: "boolean" },
      },
    },
  },
};

const HeaderCheck: $Schema = { anyOf: [{ $ref: () => StringHeaderCheck }, { $ref: () => RegexHeaderCheck }] };

const HeaderCheckInput: $Schema = {
  anyOf: [{ $ref: () => StringHeaderCheckInput }, { $ref: () => RegexHeaderCheckInput }],
};

const HealthCheck: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe", "startupProbe"] },
    path: { type: "string" },
    cmd: { type: "string" },
    port: { type: "integer", minimum: 1 },
    initialDelaySeconds: { type: "integer", minimum: 1, maximum: 180 },
    periodSeconds: { type: "integer", minimum: 10, maximum: 600 },
    timeoutSeconds: { type: "integer", minimum: 1, maximum: 60 },
    failureThreshold: { type: "integer", minimum: 1, maximum: 255 },
    successThreshold: { type: "integer", minimum: 1, maximum: 255 },
  },
};

const HealthCheckDetails: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe"] },
    path: { type: "string" },
    cmd: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    httpPort: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    tcpSocketPort: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    initialDelaySeconds: { type: "integer", minimum: 1 },
    periodSeconds: { type: "integer", minimum: 1 },
    timeoutSeconds: { type: "integer", minimum: 1 },
    failureThreshold: { type: "integer", minimum: 1 },
    successThreshold: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
  },
};

const HealthCheckInput: $Schema = {
  type: "object",
  required: [
    "protocol",
    "type",
    "initialDelaySeconds",
    "periodSeconds",
    "timeoutSeconds",
    "failureThreshold",
  ],
  properties: {
    protocol: { type: "string", enum: ["HTTP", "CMD", "TCP"] },
    type: { type: "string", enum: ["livenessProbe", "readinessProbe", "startupProbe"] },
    path: { type: "string" },
    cmd: { type: "string" },
    port: { type: "integer", minimum: 1 },
    initialDelaySeconds: { type: "integer", minimum: 1, maximum: 180 },
    periodSeconds: { type: "integer", minimum: 10, maximum: 600 },
    timeoutSeconds: { type: "integer", minimum: 1, maximum: 60 },
    failureThreshold: { type: "integer", minimum: 1, maximum: 255 },
    successThreshold: { type: "integer", minimum: 1, maximum: 255 },
  },
};

const HealthCheckList: $Schema = {
  type: "object",
  required: ["healthChecks"],
  properties: { healthChecks: { type: "array", items: { $ref: () => HealthCheckDetails } } },
};

const HealthChecksUpdate: $Schema = {
  type: "object",
  required: ["healthChecks"],
  properties: { healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } } },
};

const InternalImageSource: $Schema = {
  type: "object",
  properties: {
    id: {
      anyOf: [
        {
          type: "string",
          minLength: 3,
          maxLength: 54,
          pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
        { type: "string" },
      ],
    },
    branch: { type: "string" },
    buildSHA: {
      oneOf: [
        { type: "string", minLength: 40, maxLength: 40 },
        { type: "string", enum: ["latest"] },
      ],
    },
    buildId: { type: "string" },
  },
};

const InternalImageSourceInput: $Schema = {
  type: "object",
  properties: {
    id: {
      anyOf: [
        {
          type: "string",
          minLength: 3,
          maxLength: 54,
          pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
        { type: "string" },
      ],
    },
    branch: { type: "string" },
    buildSHA: {
      oneOf: [
        { type: "string", minLength: 40, maxLength: 40 },
        { type: "string", enum: ["latest"] },
      ],
    },
    buildId: { type: "string" },
  },
};

const IpPolicy: $Schema = {
  type: "object",
  required: ["addresses", "action"],
  properties: {
    addresses: { type: "array", items: { type: "string" } },
    action: { type: "string", enum: ["ALLOW", "DENY"] },
  },
};

const IpPolicyInput: $Schema = {
  type: "object",
  required: ["addresses", "action"],
  properties: {
    addresses: { type: "array", items: { type: "string" } },
    action: { type: "string", enum: ["ALLOW", "DENY"] },
  },
};

const Job: $Schema = {
  type: "object",
  required: [
    "id",
    "appId",
    "name",
    "projectId",
    "jobType",
    "createdAt",
    "disabledCI",
    "disabledCD",
    "billing",
    "settings",
    "cluster",
  ],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    projectId: { type: "string" },
    jobType: { type: "string", enum: ["manual", "cron"] },
    createdAt: { type: "string", format: "date-time" },
    vcsData: { $ref: () => VcsData },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildEngineConfiguration: { $ref: () => BuildEngineConfiguration },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    deployment: { $ref: () => JobDeployment },
    billing: {
      type: "object",
      required: ["deploymentPlan"],
      properties: { deploymentPlan: { type: "string" } },
    },
    suspended: { type: "boolean" },
    settings: { $ref: () => JobSettings },
    cluster: { $ref: () => Cluster },
  },
};

const JobBuildOptionsUpdate: $Schema = {
  anyOf: [
    { $ref: () => JobBuildOptionsUpdateDockerfile },
    { $ref: () => BuildOptionsUpdateBuildpack },
    { $ref: () => BuildConfigurationInput },
  ],
};

const JobBuildOptionsUpdateDockerfile: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    dockerfile: { $ref: () => DockerfileBuildOptions },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const JobBuildStart: $Schema = {
  anyOf: [
    { $ref: () => JobBuildStartWithoutOverrides },
    { $ref: () => JobBuildStartWithOverrides },
  ],
};

const JobBuildStartWithOverrides: $Schema = {
  type: "object",
  properties: {
    sha: { type: "string", minLength: 40, maxLength: 40 },
    overrides: { $ref: () => BuildOverrides },
  },
};

const JobBuildStartWithoutOverrides: $Schema = {
  type: "object",
  properties: { sha: { type: "string", minLength: 40, maxLength: 40 } },
};

const JobContainerList: $Schema = {
  type: "object",
  required: ["runId"],
  properties: {
    containers: { type: "array", items: { $ref: () => Container } },
    runId: { type: "string" },
  },
};

const JobCreate: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingInput },
    deployment: { $ref: () => JobCreateDeployment },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    settings: { $ref: () => JobCreateSettings },
  },
};

const JobCreateDeployment: $Schema = {
  anyOf: [
    { $ref: () => JobVcsDeployment },
    { $ref: () => JobExternalDeployment },
    { $ref: () => JobInternalDeployment },
    { type: "object", additionalProperties: true },
  ],
};

const JobCreateSettings: $Schema = {
  type: "object",
  required: ["backoffLimit"],
  properties: {
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer" },
    cron: { $ref: () => JobCron },
  },
};

const JobCron: $Schema = {
  type: "object",
  properties: {
    schedule: {
      type: "string",
      pattern: "(@(annually|yearly|monthly|weekly|daily|hourly))|((((\\d+,)+\\d+|(\\d+(\\/|-)\\d+)|\\d+|\\*) ?){5})",
    },
    suspended: { type: "boolean" },
    concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
  },
};

const JobDeployment: $Schema = {
  type: "object",
  properties: {
    region: { type: "string" },
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorageDetails },
  },
};

const JobDeploymentSettings: $Schema = {
  anyOf: [
    { $ref: () => JobInternalDeploymentSettings },
    { $ref: () => ExternalDeploymentSettings },
  ],
};

const JobExternalDeployment: $Schema = {
  type: "object",
  required: ["external"],
  properties: {
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadataInput },
    external: { $ref: () => ExternalImageSourceInput },
  },
};

const JobInternalDeployment: $Schema = {
  type: "object",
  required: ["internal"],
  properties: {
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadataInput },
    internal: { $ref: () => InternalImageSourceInput },
  },
};

const JobInternalDeploymentDetails: $Schema = {
  type: "object",
  required: [
    "appId",
    "nfObjectId",
    "repository",
    "branch",
    "buildId",
    "buildSHA",
    "nfObjectType",
  ],
  properties: {
    appId: { type: "string" },
    nfObjectId: { type: "string" },
    repository: { type: "string" },
    branch: { type: "string" },
    buildId: { type: "string" },
    buildSHA: { type: "string" },
    deployedSHA: { type: "string" },
    nfObjectType: { type: "string", enum: ["service", "job"] },
  },
};

const JobInternalDeploymentSettings: $Schema = {
  type: "object",
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    internal: { $ref: () => JobInternalDeploymentDetails },
  },
};

const JobList: $Schema = {
  type: "object",
  required: ["jobs"],
  properties: { jobs: { type: "array", items: { $ref: () => JobListItem } } },
};

const JobListItem: $Schema = {
  type: "object",
  required: ["id", "projectId", "appId", "name", "jobType", "disabledCI", "disabledCD"],
  properties: {
    id: { type: "string" },
    projectId: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    jobType: { type: "string", enum: ["manual", "cron"] },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    suspended: { type: "boolean" },
  },
};

const JobPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsPatch },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    settings: { $ref: () => JobPatchSettings },
  },
};

const JobPatchSettings: $Schema = {
  type: "object",
  properties: {
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer" },
    cron: { $ref: () => JobCron },
  },
};

const JobResume: $Schema = {
  type: "object",
  properties: {
    suspended: { type: "boolean" },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
  },
};

const JobRun: $Schema = {
  type: "object",
  required: [
    "id",
    "active",
    "backoffLimit",
    "completions",
    "concluded",
    "failed",
    "runName",
    "status",
    "succeeded",
    "startedAt",
    "concludedAt",
  ],
  properties: {
    id: { type: "string" },
    active: { type: "integer", enum: [0, 1] },
    backoffLimit: { type: "integer" },
    completions: { type: "integer" },
    concluded: { type: "boolean" },
    failed: { type: "integer", enum: [0, 1] },
    runName: { type: "string" },
    status: { type: "string", enum: ["SUCCESS", "RUNNING", "FAILED"] },
    succeeded: { type: "integer", enum: [0, 1] },
    startedAt: { type: "string", format: "date-time" },
    concludedAt: { type: "string", format: "date-time" },
  },
};

const JobRunList: $Schema = {
  type: "object",
  properties: { runs: { type: "array", items: { $ref: () => JobRun } } },
};

const JobRunStart: $Schema = {
  type: "object",
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    billing: {
      type: "object",
      properties: {
        deploymentPlan: {
          type: "string",
          minLength: 3,
          maxLength: 100,
          pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
        },
      },
    },
    deployment: { $ref: () => JobRunStartDeployment },
  },
};

const JobRunStartDeployment: $Schema = {
  anyOf: [
    { $ref: () => JobRunStartInternalDeployment },
    { $ref: () => JobRunStartExternalDeployment },
  ],
};

const JobRunStartExternalDeployment: $Schema = {
  type: "object",
  properties: {
    docker: { $ref: () => DockerConfigInput },
    buildpack: { $ref: () => BuildpackConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    external: { $ref: () => ExternalImageSourceInput },
  },
};

const JobRunStartInternalDeployment: $Schema = {
  type: "object",
  properties: {
    docker: { $ref: () => DockerConfigInput },
    buildpack: { $ref: () => BuildpackConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    internal: { $ref: () => InternalImageSourceInput },
  },
};

const JobRunStartResult: $Schema = {
  type: "object",
  required: ["id", "runName"],
  properties: { id: { type: "string" }, runName: { type: "string" } },
};

const JobScale: $Schema = {
  type: "object",
  properties: {
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storage: { $ref: () => DeploymentStorageInput },
  },
};

const JobSettings: $Schema = {
  type: "object",
  required: ["backoffLimit", "activeDeadlineSeconds"],
  properties: {
    cron: {
      type: "object",
      properties: {
        schedule: { type: "string" },
        concurrencyPolicy: { type: "string", enum: ["Allow", "Forbid", "Replace"] },
      },
    },
    backoffLimit: { type: "integer" },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
  },
};

const JobSettingsUpdate: $Schema = {
  type: "object",
  properties: {
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer" },
    schedule: {
      type: "string",
      pattern: "(@(annually|yearly|monthly|weekly|daily|hourly))|((((\\d+,)+\\d+|(\\d+(\\/|-)\\d+)|\\d+|\\*) ?){5})",
    },
    concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
  },
};

const JobSuspend: $Schema = { type: "object", properties: { suspended: { type: "boolean" } } };

const JobVcs: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string", pattern: "^([A-Za-z0-9-]+)|([0-9a-f]{24})$" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const JobVcsDeployment: $Schema = {
  type: "object",
  required: ["vcs"],
  properties: {
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadataInput },
    vcs: { $ref: () => JobVcsInput },
  },
};

const JobVcsInput: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "projectBranch"],
  properties: {
    projectUrl: {
      type: "string",
      pattern: "^(https:\\/\\/)?((www(\\.[a-zA-Z0-9\\-]{2,})+\\.)?[a-zA-Z0-9\\-]{2,})(\\.([a-zA-Z0-9\\-]{2,}))+(\\/([a-zA-Z0-9\\-._]{2,}))+?$",
    },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string", pattern: "^([A-Za-z0-9-]+)|([0-9a-f]{24})$" },
    accountLogin: { type: "string" },
    vcsLinkId: { type: "string", minLength: 24, maxLength: 24 },
    projectBranch: { type: "string" },
  },
};

const LatestBuildStatus: $Schema = {
  type: "object",
  required: ["status"],
  properties: {
    status: {
      type: "string",
      enum: [
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
      ],
    },
    lastTransitionTime: { type: "string", format: "date-time" },
  },
};

const ListAddonBackupRestoresResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => AddonBackupRestoreList },
    pagination: { $ref: () => Pagination },
  },
};

const ListAddonBackupsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => AddonBackupList },
    pagination: { $ref: () => Pagination },
  },
};

const ListAddonContainersResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ContainerList }, pagination: { $ref: () => Pagination } },
};

const ListAddonRestoresResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => AddonRestoreList },
    pagination: { $ref: () => Pagination },
  },
};

const ListAddonsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonList }, pagination: { $ref: () => Pagination } },
};

const ListAiModelsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AiModelList }, pagination: { $ref: () => Pagination } },
};

const ListExternalAddonsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => ExternalAddonList },
    pagination: { $ref: () => Pagination },
  },
};

const ListJobBuildsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BuildList }, pagination: { $ref: () => Pagination } },
};

const ListJobContainersResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => JobContainerList },
    pagination: { $ref: () => Pagination },
  },
};

const ListJobsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => JobList }, pagination: { $ref: () => Pagination } },
};

const ListPlansResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => PlanList } },
};

const ListProjectSecretsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { $ref: () => ProjectSecretList },
    pagination: { $ref: () => Pagination },
  },
};

const ListProjectsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => ProjectList }, pagination: { $ref: () => Pagination } },
};

const ListRegionsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => RegionList } },
};

const ListServiceBuildsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => BuildList }, pagination: { $ref: () => Pagination } },
};

const ListServiceContainersResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => ContainerList }, pagination: { $ref: () => Pagination } },
};

const ListServicesResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => ServiceList }, pagination: { $ref: () => Pagination } },
};

const ListTagsResponse: $Schema = {
  type: "object",
  required: ["data", "pagination"],
  properties: { data: { $ref: () => TagList }, pagination: { $ref: () => Pagination } },
};

const ListVolumesResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    data: { type: "array", items: { $ref: () => Volume } },
    pagination: { $ref: () => Pagination },
  },
};

const LogLine: $Schema = {
  type: "object",
  required: ["log", "ts"],
  properties: {
    containerId: { type: "string" },
    log: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    ts: { type: "string", format: "date-time" },
  },
};

const ManualJob: $Schema = {
  type: "object",
  required: [
    "name",
    "billing",
    "backoffLimit",
    "jobType",
    "id",
    "appId",
    "status",
    "cluster",
  ],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => Billing },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildSettings: { $ref: () => BuildSettings },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
    jobType: { type: "string", enum: ["manual"] },
    id: { type: "string" },
    appId: { type: "string" },
    deployment: { $ref: () => SavedJobDeployment },
    status: { $ref: () => BuildOnlyStatus },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const ManualJobCreate: $Schema = {
  type: "object",
  required: ["name", "billing", "backoffLimit"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingInput },
    deployment: { $ref: () => JobCreateDeployment },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsInput },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
  },
};

const ManualJobPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => BillingPatch },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfigurationInput },
    buildSettings: { $ref: () => BuildSettingsPatch },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheckInput } },
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer", minimum: 1 },
  },
};

const Metric: $Schema = {
  type: "object",
  required: ["values"],
  properties: {
    metricInfo: {
      type: "object",
      required: ["metricUnit"],
      properties: {
        metricId: {
          type: "string",
          enum: [
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
          ],
        },
        metricUnit: { type: "string", enum: ["pct", "vCPU", "mb", "kbps", "rps", "count"] },
        metricResolution: { type: "number", format: "float" },
      },
    },
    values: { type: "array", items: { $ref: () => MetricValue } },
  },
};

const MetricValue: $Schema = {
  type: "object",
  required: ["data"],
  properties: {
    metadata: {
      type: "object",
      required: ["containerId"],
      properties: { containerId: { type: "string" }, volumeId: { type: "string" } },
    },
    data: {
      type: "array",
      items: {
        type: "object",
        required: ["value", "ts"],
        properties: {
          value: { type: "number", format: "float" },
          ts: { type: "string", format: "date-time" },
        },
      },
    },
  },
};

const Metrics: $Schema = {
  type: "object",
  properties: {
    cpu: { $ref: () => Metric },
    memory: { $ref: () => Metric },
    networkIngress: { $ref: () => Metric },
    networkEgress: { $ref: () => Metric },
    tcpConnectionsOpen: { $ref: () => Metric },
    diskUsage: { $ref: () => Metric },
    requests: { $ref: () => Metric },
    http4xxResponses: { $ref: () => Metric },
    http5xxResponses: { $ref: () => Metric },
    bandwidth: { $ref: () => Metric },
    bandwidthVolume: { $ref: () => Metric },
  },
};

const OtherAddonPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
  },
};

const OverriddenVariable: $Schema = {
  type: "object",
  required: ["value", "inheritedFrom", "priority"],
  properties: {
    value: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    inheritedFrom: { type: "string" },
    addonId: { type: "string" },
    priority: { type: "integer" },
  },
};

const Pagination: $Schema = {
  type: "object",
  required: ["hasNextPage", "count"],
  properties: {
    hasNextPage: { type: "boolean" },
    cursor: { type: "string" },
    count: { type: "number", format: "float" },
  },
};

const PatchAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedAddon } },
};

const PatchBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const PatchCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const PatchCronJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CronJob } },
};

const PatchDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const PatchJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedJob } },
};

const PatchManualJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ManualJob } },
};

const PatchProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProjectSecret } },
};

const PathRule: $Schema = {
  oneOf: [
    { $ref: () => PrefixPathRule },
    { $ref: () => ExactPathRule },
    { $ref: () => RegexPathRule },
  ],
};

const PathRuleInput: $Schema = {
  oneOf: [
    { $ref: () => PrefixPathRuleInput },
    { $ref: () => ExactPathRuleInput },
    { $ref: () => RegexPathRuleInput },
  ],
};

const PauseAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const PauseJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const PauseServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const Plan: $Schema = {
  type: "object",
  required: [
    "id",
    "name",
    "currency",
    "amountPerMonth",
    "amountPerHour",
    "cpuResource",
    "ramResource",
  ],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    currency: { type: "string" },
    amountPerMonth: { type: "number", format: "float" },
    amountPerHour: { type: "number", format: "float" },
    cpuResource: { type: "number", format: "float" },
    ramResource: { type: "number", format: "float" },
  },
};

const PlanList: $Schema = {
  type: "object",
  required: ["plans"],
  properties: { plans: { type: "array", items: { $ref: () => Plan } } },
};

const PortProtocol: $Schema = { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] };

const PrefixPathRule: $Schema = {
  type: "object",
  required: ["routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["prefix"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const PrefixPathRuleInput: $Schema = {
  type: "object",
  required: ["routingMode", "priority"],
  properties: {
    path: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    routingMode: { type: "string", enum: ["prefix"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const Project: $Schema = {
  type: "object",
  required: [
    "id",
    "name",
    "deployment",
    "createdAt",
    "services",
    "jobs",
    "addons",
    "cluster",
  ],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    deployment: {
      type: "object",
      required: ["region"],
      properties: { region: { type: "string" } },
    },
    createdAt: { type: "string", format: "date-time" },
    services: { type: "array", items: { $ref: () => ProjectService } },
    customRegistry: { $ref: () => ProjectCustomRegistry },
    jobs: { type: "array", items: { $ref: () => ProjectJob } },
    addons: { type: "array", items: { $ref: () => ProjectAddon } },
    cluster: { $ref: () => Cluster },
  },
};

const ProjectAddon: $Schema = {
  type: "object",
  required: ["id", "appId", "name", "spec"],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    spec: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
  },
};

const ProjectCreate: $Schema = {
  anyOf: [{ $ref: () => ProjectCreateInRegion }, { $ref: () => ProjectCreateOnCluster }],
};

const ProjectCreateInRegion: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    region: { type: "string" },
    networking: { $ref: () => ProjectNetworkingInput },
  },
};

const ProjectCreateOnCluster: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    clusterId: {
      type: "string",
      pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    networking: { $ref: () => ProjectNetworkingInput },
  },
};

const ProjectCustomRegistry: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      properties: {
        credentialId: { type: "string" },
        provider: {
          type: "string",
          enum: [
            "acr",
            "ecr",
            "gar",
            "dockerhub",
            "dhi",
            "github",
            "gitlab",
            "custom",
            "legacy",
          ],
        },
      },
    },
  },
};

const ProjectHostAliases: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    hostEntries: { type: "array", items: { $ref: () => ProjectHostEntry } },
    restrictions: { $ref: () => ProjectRestrictions },
  },
};

const ProjectHostAliasesInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    hostEntries: { type: "array", items: { $ref: () => ProjectHostEntryInput } },
    restrictions: { $ref: () => ProjectRestrictionsInput },
  },
};

const ProjectHostEntry: $Schema = {
  type: "object",
  required: ["ipAddress", "hostnames"],
  properties: {
    ipAddress: {
      type: "string",
      pattern: "^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$",
    },
    hostnames: { type: "array", items: { type: "string" } },
  },
};

const ProjectHostEntryInput: $Schema = {
  type: "object",
  required: ["ipAddress", "hostnames"],
  properties: {
    ipAddress: {
      type: "string",
      pattern: "^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$",
    },
    hostnames: { type: "array", items: { type: "string" } },
  },
};

const ProjectJob: $Schema = {
  type: "object",
  required: ["id", "appId", "name", "jobType"],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    jobType: { type: "string", enum: ["manual", "cron"] },
  },
};

const ProjectList: $Schema = {
  type: "object",
  required: ["projects"],
  properties: {
    projects: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          description: { type: "string" },
        },
      },
    },
  },
};

const ProjectNetworking: $Schema = {
  type: "object",
  properties: {
    allowedIngressProjects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    tailscale: { $ref: () => ProjectTailscale },
    hostAliases: { $ref: () => ProjectHostAliases },
  },
};

const ProjectNetworkingInput: $Schema = {
  type: "object",
  properties: {
    allowedIngressProjects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    tailscale: { $ref: () => ProjectTailscaleInput },
    hostAliases: { $ref: () => ProjectHostAliasesInput },
  },
};

const ProjectRestrictions: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    tagMatchCondition: { type: "string", enum: ["and", "or"] },
  },
};

const ProjectRestrictionsInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    tagMatchCondition: { type: "string", enum: ["and", "or"] },
  },
};

const ProjectSecret: $Schema = {
  type: "object",
  required: [
    "id",
    "name",
    "type",
    "secretType",
    "projectId",
    "priority",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    projectId: { type: "string" },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictions },
    createdAt: { type: "string" },
    updatedAt: { type: "string" },
    secrets: { $ref: () => ProjectSecrets },
  },
};

const ProjectSecretAddonDependency: $Schema = {
  type: "object",
  required: ["addonId"],
  properties: {
    addonId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    keys: { type: "array", items: { $ref: () => ProjectSecretKey } },
  },
};

const ProjectSecretAddonDependencyInput: $Schema = {
  type: "object",
  required: ["addonId"],
  properties: {
    addonId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    keys: { type: "array", items: { $ref: () => ProjectSecretKeyInput } },
  },
};

const ProjectSecretAddonLink: $Schema = {
  type: "object",
  properties: { keys: { type: "array", items: { $ref: () => ProjectSecretAddonLinkKey } } },
};

const ProjectSecretAddonLinkDetails: $Schema = {
  type: "object",
  required: ["secretName", "secretId", "addonName", "addonId", "addonType", "linked"],
  properties: {
    secretName: { type: "string" },
    secretId: { type: "string" },
    addonName: { type: "string" },
    addonId: { type: "string" },
    addonType: { type: "string" },
    linked: { type: "boolean" },
    linkedKeys: { type: "array", items: { $ref: () => ProjectSecretAddonLinkKey } },
    availableKeys: { type: "array", items: { type: "string" } },
  },
};

const ProjectSecretAddonLinkKey: $Schema = {
  type: "object",
  required: ["keyName", "defaultKey"],
  properties: {
    keyName: { type: "string", pattern: "[a-zA-Z]+" },
    aliases: { type: "array", items: { type: "string", pattern: "^[a-zA-Z0-9_./-]*$" } },
    defaultKey: { type: "string" },
  },
};

const ProjectSecretAddonLinkUpdate: $Schema = {
  type: "object",
  properties: { keys: { type: "array", items: { $ref: () => ProjectSecretKeyInput } } },
};

const ProjectSecretAddonSecret: $Schema = {
  type: "object",
  required: ["id", "name", "addonType", "version"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    addonType: { type: "string" },
    version: { type: "string" },
    variables: { type: "object", additionalProperties: { type: "string" } },
  },
};

const ProjectSecretCreate: $Schema = {
  type: "object",
  required: ["name", "secretType", "priority"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictionsInput },
    addonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    externalAddonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    secrets: { $ref: () => ProjectSecretsInput },
  },
};

const ProjectSecretDetails: $Schema = {
  type: "object",
  required: [
    "id",
    "name",
    "type",
    "secretType",
    "projectId",
    "priority",
    "createdAt",
    "updatedAt",
  ],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    projectId: { type: "string" },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictions },
    createdAt: { type: "string" },
    updatedAt: { type: "string" },
    secrets: { $ref: () => ProjectSecrets },
    addonSecrets: { type: "array", items: { $ref: () => ProjectSecretAddonSecret } },
  },
};

const ProjectSecretKey: $Schema = {
  type: "object",
  required: ["keyName"],
  properties: {
    keyName: { type: "string", pattern: "[a-zA-Z]+" },
    aliases: { type: "array", items: { type: "string", pattern: "^[a-zA-Z0-9_./-]*$" } },
  },
};

const ProjectSecretKeyInput: $Schema = {
  type: "object",
  required: ["keyName"],
  properties: {
    keyName: { type: "string", pattern: "[a-zA-Z]+" },
    aliases: { type: "array", items: { type: "string", pattern: "^[a-zA-Z0-9_./-]*$" } },
  },
};

const ProjectSecretList: $Schema = {
  type: "object",
  properties: { secrets: { type: "array", items: { $ref: () => ProjectSecretListItem } } },
};

const ProjectSecretListItem: $Schema = {
  type: "object",
  required: ["id", "projectId", "name", "type", "secretType", "priority"],
  properties: {
    id: { type: "string" },
    projectId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictions },
  },
};

const ProjectSecretPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictionsInput },
    addonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    externalAddonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    secrets: { $ref: () => ProjectSecretsInput },
  },
};

const ProjectSecretRestrictions: $Schema = {
  type: "object",
  properties: {
    restricted: { type: "boolean" },
    nfObjects: { type: "array", items: { $ref: () => WorkloadReference } },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    tagMatchCondition: { type: "string", enum: ["and", "or"] },
  },
};

const ProjectSecretRestrictionsInput: $Schema = {
  type: "object",
  properties: {
    restricted: { type: "boolean" },
    nfObjects: { type: "array", items: { $ref: () => WorkloadReferenceInput } },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    tagMatchCondition: { type: "string", enum: ["and", "or"] },
  },
};

const ProjectSecretUpdate: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictionsInput },
    addonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    externalAddonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependencyInput } },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    secrets: { $ref: () => ProjectSecretsInput },
  },
};

const ProjectSecrets: $Schema = {
  type: "object",
  properties: {
    variables: { type: "object", additionalProperties: { type: "string" } },
    files: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
  },
};

const ProjectSecretsInput: $Schema = {
  type: "object",
  properties: {
    variables: { type: "object", additionalProperties: { type: "string" } },
    files: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const ProjectService: $Schema = {
  type: "object",
  required: ["id", "appId", "name", "serviceType"],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    serviceType: { type: "string", enum: ["combined", "build", "deployment"] },
  },
};

const ProjectTailscale: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    authKeyTags: { type: "array", items: { type: "string", pattern: "^tag:.+" } },
    restrictions: { $ref: () => ProjectRestrictions },
    options: { $ref: () => ProjectTailscaleOptions },
    tailscaleOptions: { type: "object", properties: { acceptRoutes: { type: "boolean" } } },
    secrets: {
      type: "object",
      required: ["clientId", "clientSecret"],
      properties: { clientId: { type: "string" }, clientSecret: { type: "string" } },
    },
  },
};

const ProjectTailscaleInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    authKeyTags: { type: "array", items: { type: "string", pattern: "^tag:.+" } },
    restrictions: { $ref: () => ProjectRestrictionsInput },
    options: { $ref: () => ProjectTailscaleOptionsInput },
    tailscaleOptions: { type: "object", properties: { acceptRoutes: { type: "boolean" } } },
    secrets: {
      type: "object",
      required: ["clientId", "clientSecret"],
      properties: { clientId: { type: "string" }, clientSecret: { type: "string" } },
    },
  },
};

const ProjectTailscaleOptions: $Schema = {
  type: "object",
  properties: {
    applyToAddons: { type: "boolean" },
    applyToAddonJobs: { type: "boolean" },
    autoRedeployOnRegeneration: { type: "boolean" },
  },
};

const ProjectTailscaleOptionsInput: $Schema = {
  type: "object",
  properties: {
    applyToAddons: { type: "boolean" },
    applyToAddonJobs: { type: "boolean" },
    autoRedeployOnRegeneration: { type: "boolean" },
  },
};

const ProjectUpdate: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    networking: { $ref: () => ProjectUpdateNetworking },
  },
};

const ProjectUpdateHostAliases: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    hostEntries: { type: "array", items: { $ref: () => ProjectHostEntryInput } },
    restrictions: { $ref: () => ProjectUpdateRestrictions },
  },
};

const ProjectUpdateNetworking: $Schema = {
  type: "object",
  properties: {
    allowedIngressProjects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    tailscale: { $ref: () => ProjectUpdateTailscale },
    hostAliases: { $ref: () => ProjectUpdateHostAliases },
  },
};

const ProjectUpdateRestrictions: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    tagMatchCondition: { type: "string", enum: ["and", "or"] },
  },
};

const ProjectUpdateTailscale: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    authKeyTags: { type: "array", items: { type: "string", pattern: "^tag:.+" } },
    restrictions: { $ref: () => ProjectUpdateRestrictions },
    options: { $ref: () => ProjectTailscaleOptionsInput },
    tailscaleOptions: { type: "object", properties: { acceptRoutes: { type: "boolean" } } },
    secrets: {
      type: "object",
      properties: { clientId: { type: "string" }, clientSecret: { type: "string" } },
    },
  },
};

const PullRequest: $Schema = {
  type: "object",
  required: [
    "id",
    "state",
    "title",
    "source",
    "destination",
    "sha",
    "created_at",
    "updated_at",
  ],
  properties: {
    id: { type: "integer" },
    state: { type: "string" },
    title: { type: "string" },
    source: { type: "string" },
    destination: { type: "string" },
    sha: { type: "string" },
    created_at: { type: "string", format: "date-time" },
    updated_at: { type: "string", format: "date-time" },
    html_url: { type: "string" },
  },
};

const PullRequestList: $Schema = {
  type: "object",
  properties: { pullRequests: { type: "array", items: { $ref: () => PullRequest } } },
};

const PutAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedAddon } },
};

const PutBuildServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildService } },
};

const PutCombinedServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CombinedService } },
};

const PutCronJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => CronJob } },
};

const PutDeploymentServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => DeploymentService } },
};

const PutJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedJob } },
};

const PutManualJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ManualJob } },
};

const PutProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProjectSecret } },
};

const PutTagResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RegexHeaderCheck: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string" },
    value: { type: "string" },
  },
};

const RegexHeaderCheckInput: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string" },
    value: { type: "string" },
  },
};

const RegexPathRule: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: { type: "string" },
    routingMode: { type: "string", enum: ["regex"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const RegexPathRuleInput: $Schema = {
  type: "object",
  required: ["path", "routingMode", "priority"],
  properties: {
    path: { type: "string" },
    routingMode: { type: "string", enum: ["regex"] },
    priority: { type: "integer", minimum: 0, maximum: 100 },
  },
};

const Region: $Schema = {
  type: "object",
  required: ["id", "name", "regionName"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    regionName: { type: "string" },
    provider: {
      type: "object",
      required: ["id", "region"],
      properties: { id: { type: "string" }, region: { type: "string" } },
    },
    gpuDevices: { type: "array", items: { $ref: () => RegionGpuDevice } },
  },
};

const RegionGpuDevice: $Schema = {
  type: "object",
  required: ["id", "name", "manufacturer"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    manufacturer: { type: "string" },
    memoryInfo: {
      type: "object",
      required: ["sizeInMiB"],
      properties: { sizeInMiB: { type: "number", format: "float" } },
    },
    countOptions: { type: "array", items: { type: "number", format: "float" } },
    pricing: {
      type: "object",
      required: ["onDemand"],
      properties: { onDemand: { type: "number", format: "float" } },
    },
  },
};

const RegionList: $Schema = {
  type: "object",
  required: ["regions"],
  properties: { regions: { type: "array", items: { $ref: () => Region } } },
};

const ResetAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RestartAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RestartServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RestoreAddonBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => AddonRestoreStartResult } },
};

const ResumeAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const ResumeJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const ResumeServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RetainBackupResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const RunJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => JobRunStartResult } },
};

const RuntimeEnvironment: $Schema = {
  type: "object",
  required: ["runtimeEnvironment", "runtimeFiles"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
  },
};

const RuntimeEnvironmentDetails: $Schema = {
  type: "object",
  required: ["runtimeEnvironment", "runtimeFiles"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { $ref: () => VariableDetails } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileDetails } },
  },
};

const RuntimeEnvironmentEdit: $Schema = {
  type: "object",
  required: ["runtimeEnvironment"],
  properties: {
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContentInput } },
  },
};

const SavedAddon: $Schema = {
  anyOf: [
    { $ref: () => SavedVersionedAddon },
    { $ref: () => SavedTemplatedAddon },
    { $ref: () => SavedBucketAddon },
  ],
};

const SavedBucketAddon: $Schema = {
  type: "object",
  required: ["name", "type", "id", "appId", "status"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    region: { type: "string" },
    id: { type: "string" },
    appId: { type: "string" },
    status: {
      type: "string",
      enum: [
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
      ],
    },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const SavedJob: $Schema = {
  type: "object",
  required: ["name", "jobType", "id", "appId"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 52,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    billing: { $ref: () => Billing },
    disabledCI: { type: "boolean" },
    buildConfiguration: { $ref: () => BuildConfiguration },
    buildSettings: { $ref: () => BuildSettings },
    runtimeEnvironment: { type: "object", additionalProperties: { type: "string" } },
    runtimeFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    buildArguments: { type: "object", additionalProperties: { type: "string" } },
    buildFiles: { type: "object", additionalProperties: { $ref: () => FileContent } },
    dockerSecretMounts: { type: "object", additionalProperties: { $ref: () => FileContent } },
    healthChecks: { type: "array", items: { $ref: () => HealthCheck } },
    settings: { $ref: () => SavedJobSettings },
    jobType: { type: "string", enum: ["cron"] },
    id: { type: "string" },
    appId: { type: "string" },
    deployment: { $ref: () => SavedJobDeployment },
    status: { $ref: () => BuildOnlyStatus },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const SavedJobDeployment: $Schema = {
  type: "object",
  properties: {
    buildpack: { $ref: () => BuildpackConfig },
    docker: { $ref: () => DockerConfig },
    storage: { $ref: () => DeploymentStorage },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadata },
    vcs: { $ref: () => JobVcs },
    external: { $ref: () => ExternalImageSource },
    internal: { $ref: () => InternalImageSource },
    imageUrl: { type: "string" },
  },
};

const SavedJobSettings: $Schema = {
  type: "object",
  required: ["backoffLimit"],
  properties: {
    backoffLimit: { type: "integer" },
    runOnSourceChange: { type: "string", enum: ["never", "cd-promote", "always"] },
    activeDeadlineSeconds: { type: "integer" },
    cron: {
      type: "object",
      properties: {
        schedule: { type: "string" },
        suspended: { type: "boolean" },
        concurrencyPolicy: { type: "string", enum: ["allow", "forbid", "replace"] },
      },
    },
  },
};

const SavedProject: $Schema = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "string" },
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    region: { type: "string" },
    clusterId: {
      type: "string",
      pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    customRegistry: { $ref: () => SavedProjectCustomRegistry },
    networking: { $ref: () => ProjectNetworking },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const SavedProjectCustomRegistry: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    configuration: {
      type: "object",
      required: ["credentialId"],
      properties: {
        credentialId: {
          type: "string",
          pattern: "^((org|team)\\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
        },
        provider: {
          type: "string",
          enum: [
            "acr",
            "ecr",
            "gar",
            "dockerhub",
            "dhi",
            "github",
            "gitlab",
            "custom",
            "legacy",
          ],
        },
      },
    },
  },
};

const SavedProjectSecret: $Schema = {
  type: "object",
  required: ["name", "secretType", "priority", "id"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string", enum: ["secret", "config"] },
    secretType: { type: "string", enum: ["environment-arguments", "environment", "arguments"] },
    priority: { type: "integer" },
    restrictions: { $ref: () => ProjectSecretRestrictions },
    addonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependency } },
    externalAddonDependencies: { type: "array", items: { $ref: () => ProjectSecretAddonDependency } },
    secrets: { $ref: () => ProjectSecrets },
    id: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const SavedTemplatedAddon: $Schema = {
  type: "object",
  required: ["name", "type", "id", "appId", "status"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    templateValues: { type: ["object", "string"], additionalProperties: true },
    id: { type: "string" },
    appId: { type: "string" },
    status: {
      type: "string",
      enum: [
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
      ],
    },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const SavedVersionedAddon: $Schema = {
  type: "object",
  required: ["name", "type", "version", "id", "appId", "status"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    version: { type: "string" },
    billing: { $ref: () => AddonBilling },
    source: { $ref: () => AddonSource },
    tlsEnabled: { type: "boolean" },
    externalAccessEnabled: { type: "boolean" },
    ipPolicies: { type: "array", items: { $ref: () => IpPolicy } },
    typeSpecificSettings: { $ref: () => AddonTypeSpecificSettings },
    customCredentials: { type: "object", properties: { dbName: { type: "string" } } },
    backupSchedules: { type: "array", items: { $ref: () => AddonBackupScheduleSettings } },
    metadata: { $ref: () => WorkloadMetadata },
    id: { type: "string" },
    appId: { type: "string" },
    status: {
      type: "string",
      enum: [
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
      ],
    },
    cluster: { $ref: () => Cluster },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const ScaleAddonResourcesResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const ScaleJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const ScaleServiceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const SecurePathConfiguration: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    skipSecurityPoliciesForInternalTrafficViaPublicDns: { type: "boolean" },
    rules: { type: "array", items: { $ref: () => SecurePathRule } },
  },
};

const SecurePathConfigurationInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    skipSecurityPoliciesForInternalTrafficViaPublicDns: { type: "boolean" },
    rules: { type: "array", items: { $ref: () => SecurePathRuleInput } },
  },
};

const SecurePathPolicies: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    ip: { type: "array", items: { $ref: () => IpPolicy } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    headers: { type: "array", items: { $ref: () => HeaderCheck } },
  },
};

const SecurePathPoliciesInput: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredentialInput } },
    ip: { type: "array", items: { $ref: () => IpPolicyInput } },
    policies: { type: "array", items: { $ref: () => IpPolicyInput } },
    sso: { $ref: () => ServicePortSsoInput },
    headers: { type: "array", items: { $ref: () => HeaderCheckInput } },
  },
};

const SecurePathPolicyGroups: $Schema = {
  type: "object",
  properties: {
    orPolicies: { $ref: () => SecurePathPolicies },
    requiredPolicies: { $ref: () => SecurePathPolicies },
  },
};

const SecurePathPolicyGroupsInput: $Schema = {
  type: "object",
  properties: {
    orPolicies: { $ref: () => SecurePathPoliciesInput },
    requiredPolicies: { $ref: () => SecurePathPoliciesInput },
  },
};

const SecurePathRule: $Schema = {
  type: "object",
  required: ["paths", "accessMode"],
  properties: {
    paths: { type: "array", items: { $ref: () => PathRule } },
    accessMode: { type: "string", enum: ["protected", "unprotected"] },
    securityPolicies: { $ref: () => SecurePathPolicyGroups },
  },
};

const SecurePathRuleInput: $Schema = {
  type: "object",
  required: ["paths", "accessMode"],
  properties: {
    paths: { type: "array", items: { $ref: () => PathRuleInput } },
    accessMode: { type: "string", enum: ["protected", "unprotected"] },
    securityPolicies: { $ref: () => SecurePathPolicyGroupsInput },
  },
};

const Service: $Schema = {
  type: "object",
  required: [
    "id",
    "appId",
    "name",
    "projectId",
    "serviceType",
    "createdAt",
    "disabledCI",
    "disabledCD",
    "billing",
    "status",
    "ports",
    "cluster",
  ],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    projectId: { type: "string" },
    serviceType: { type: "string", enum: ["combined", "build", "deployment"] },
    createdAt: { type: "string", format: "date-time" },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    billing: {
      type: "object",
      required: ["deploymentPlan"],
      properties: { deploymentPlan: { type: "string" } },
    },
    status: { $ref: () => ServiceStatus },
    servicePaused: { type: "boolean" },
    buildSource: { type: "string", enum: ["git", "bundle"] },
    vcsData: { $ref: () => VcsData },
    bundleData: { $ref: () => ServiceBundleData },
    deployment: { $ref: () => ServiceDeployment },
    loadBalancing: { $ref: () => ServiceLoadBalancing },
    buildConfiguration: { $ref: () => ServiceBuildConfiguration },
    buildEngineConfiguration: { $ref: () => BuildEngineConfiguration },
    autoscaling: { $ref: () => ServiceAutoscaling },
    ports: { type: "array", items: { $ref: () => ServicePort } },
    cluster: { $ref: () => Cluster },
  },
};

const ServiceAutoscaling: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServiceHorizontalAutoscaling } },
};

const ServiceAutoscalingInput: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServiceHorizontalAutoscalingInput } },
};

const ServiceBuildConfiguration: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccess },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorage },
  },
};

const ServiceBuildConfigurationInput: $Schema = {
  type: "object",
  properties: {
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccessInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const ServiceBuildOptionsUpdate: $Schema = {
  anyOf: [
    { $ref: () => ServiceBuildOptionsUpdateDockerfile },
    { $ref: () => BuildOptionsUpdateBuildpack },
    { $ref: () => ServiceBuildConfigurationInput },
  ],
};

const ServiceBuildOptionsUpdateDockerfile: $Schema = {
  type: "object",
  required: ["dockerfile"],
  properties: {
    dockerfile: { $ref: () => DockerfileBuildOptions },
    prRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    branchRestrictions: { type: "array", items: { type: "string", pattern: "^[^?:@$~ [\\]{}]*$" } },
    crossProjectAccess: { $ref: () => ServiceCrossProjectAccessInput },
    pathIgnoreRules: { type: "array", items: { type: "string", maxLength: 260 } },
    isAllowList: { type: "boolean" },
    ciIgnoreFlagsEnabled: { type: "boolean" },
    ciIgnoreFlags: { type: "array", items: { type: "string", maxLength: 72 } },
    dockerfileTarget: { type: "string" },
    dockerCredentials: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    includeGitFolder: { type: "boolean" },
    fullGitClone: { type: "boolean" },
    enableGitLfs: { type: "boolean" },
    storage: { $ref: () => BuildStorageInput },
  },
};

const ServiceBuildStart: $Schema = {
  anyOf: [
    { $ref: () => ServiceBuildStartFromBundle },
    { $ref: () => ServiceBuildStartFromGit },
  ],
};

const ServiceBuildStartFromBundle: $Schema = {
  type: "object",
  required: ["bundleUrl"],
  properties: {
    bundleUrl: { type: "string" },
    branch: { type: "string" },
    sha: { type: "string" },
  },
};

const ServiceBuildStartFromGit: $Schema = {
  type: "object",
  properties: {
    sha: { type: "string", minLength: 40, maxLength: 40 },
    branch: { type: "string" },
    pullRequestId: { type: "integer" },
    overrides: { $ref: () => BuildOverrides },
  },
};

const ServiceBundleData: $Schema = {
  type: "object",
  required: ["bundleUrl", "dockerWorkDir", "dockerFilePath"],
  properties: {
    bundleUrl: { type: "string" },
    projectBranch: { type: "string" },
    dockerWorkDir: { type: "string" },
    dockerFilePath: { type: "string" },
  },
};

const ServiceConsistentHash: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: { type: "string", enum: ["ip", "customHeader"] },
    header: { type: ["string", "null"] },
  },
};

const ServiceConsistentHashInput: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: { type: "string", enum: ["ip", "customHeader"] },
    header: { type: ["string", "null"] },
  },
};

const ServiceCreateDeployment: $Schema = {
  type: "object",
  required: ["instances"],
  properties: {
    type: { type: "string", enum: ["deployment", "statefulSet"] },
    instances: { type: "integer" },
    buildpack: { $ref: () => BuildpackConfigInput },
    docker: { $ref: () => DockerConfigInput },
    storage: { $ref: () => DeploymentStorageInput },
    strategy: { $ref: () => ServiceRolloutStrategyInput },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancyInput },
    gpu: { $ref: () => GpuInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    gradualRolloutStrategyId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    ssh: {
      type: "object",
      required: ["enabled"],
      properties: { enabled: { type: "boolean" } },
    },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const ServiceCreateOptions: $Schema = {
  type: "object",
  properties: {
    volumesToAttach: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    expiryTime: { type: "integer" },
  },
};

const ServiceCreateOptionsInput: $Schema = {
  type: "object",
  properties: {
    volumesToAttach: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 39,
        pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
      },
    },
    expiryTime: { type: "integer" },
  },
};

const ServiceCreatePort: $Schema = {
  type: "object",
  required: ["name", "internalPort", "protocol"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    security: { $ref: () => ServicePortSecuritySettingsInput },
    domains: { type: "array", items: { type: "string" } },
    disableNfDomain: { type: "boolean" },
    advancedOptions: { type: "object", properties: { enableTlsPassthrough: { type: "boolean" } } },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
  },
};

const ServiceCrossProjectAccess: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    projects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    isAllowList: { type: "boolean" },
  },
};

const ServiceCrossProjectAccessInput: $Schema = {
  type: "object",
  required: ["enabled"],
  properties: {
    enabled: { type: "boolean" },
    projects: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9-]+$" } },
    isAllowList: { type: "boolean" },
  },
};

const ServiceCustomMetric: $Schema = {
  type: "object",
  required: ["metricName", "metricType", "thresholdValue"],
  properties: {
    metricName: { type: "string", pattern: "[a-zA-Z_:][a-zA-Z0-9_:]*$" },
    metricType: { type: "string", enum: ["gauge", "counter"] },
    thresholdValue: { type: "number", format: "float" },
  },
};

const ServiceCustomMetricInput: $Schema = {
  type: "object",
  required: ["metricName", "metricType", "thresholdValue"],
  properties: {
    metricName: { type: "string", pattern: "[a-zA-Z_:][a-zA-Z0-9_:]*$" },
    metricType: { type: "string", enum: ["gauge", "counter"] },
    thresholdValue: { type: "number", format: "float" },
  },
};

const ServiceDeployment: $Schema = {
  type: "object",
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    external: { $ref: () => ExternalDeployment },
    internal: { $ref: () => ServiceInternalDeployment },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    strategy: { $ref: () => ServiceRolloutStrategy },
    zonalRedundancy: { $ref: () => ServiceZonalRedundancy },
    gpu: { $ref: () => Gpu },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
    metadata: { $ref: () => WorkloadMetadata },
    imageUrl: { type: "string" },
  },
};

const ServiceDeploymentSettings: $Schema = {
  oneOf: [
    { $ref: () => ServiceInternalDeploymentSettings },
    { $ref: () => ExternalDeploymentSettings },
  ],
};

const ServiceDeploymentStatus: $Schema = {
  type: "object",
  required: ["status", "reason"],
  properties: {
    status: { type: "string", enum: ["PENDING", "IN_PROGRESS", "COMPLETED", "FAILED"] },
    reason: { type: "string", enum: ["SCALING", "DEPLOYING"] },
    lastTransitionTime: { type: "string", format: "date-time" },
  },
};

const ServiceHorizontalAutoscaling: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      required: ["enabled", "thresholdValue"],
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServiceUserMetrics },
  },
};

const ServiceHorizontalAutoscalingInput: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      required: ["enabled", "thresholdPercentage"],
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      required: ["enabled", "thresholdValue"],
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServiceUserMetricsInput },
  },
};

const ServiceInternalDeployment: $Schema = {
  type: "object",
  required: ["nfObjectId", "nfObjectType", "repository", "branch", "buildSHA"],
  properties: {
    nfObjectId: { type: "string" },
    nfObjectType: { type: "string", enum: ["service"] },
    repository: { type: "string" },
    branch: { type: "string" },
    buildSHA: { type: "string" },
    deployedSHA: { type: "string" },
  },
};

const ServiceInternalDeploymentDetails: $Schema = {
  type: "object",
  required: [
    "appId",
    "nfObjectId",
    "nfObjectType",
    "repository",
    "branch",
    "buildId",
    "buildSHA",
  ],
  properties: {
    appId: { type: "string" },
    nfObjectId: { type: "string" },
    nfObjectType: { type: "string", enum: ["service"] },
    repository: { type: "string" },
    branch: { type: "string" },
    buildId: { type: "string" },
    buildSHA: { type: "string" },
    deployedSHA: { type: "string" },
  },
};

const ServiceInternalDeploymentSettings: $Schema = {
  type: "object",
  required: ["internal"],
  properties: {
    region: { type: "string" },
    instances: { type: "integer" },
    docker: { $ref: () => DockerConfig },
    buildpack: { $ref: () => BuildpackConfig },
    storage: { $ref: () => DeploymentStorageDetails },
    internal: { $ref: () => ServiceInternalDeploymentDetails },
  },
};

const ServiceList: $Schema = {
  type: "object",
  required: ["services"],
  properties: { services: { type: "array", items: { $ref: () => ServiceListItem } } },
};

const ServiceListItem: $Schema = {
  type: "object",
  required: [
    "id",
    "appId",
    "projectId",
    "name",
    "serviceType",
    "disabledCI",
    "disabledCD",
    "status",
  ],
  properties: {
    id: { type: "string" },
    appId: { type: "string" },
    projectId: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    description: { type: "string" },
    serviceType: { type: "string", enum: ["combined", "build", "deployment"] },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
    status: { $ref: () => ServiceStatus },
  },
};

const ServiceLoadBalancing: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHash },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServiceLoadBalancingInput: $Schema = {
  type: "object",
  required: ["mode"],
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHashInput },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServicePatchAutoscaling: $Schema = {
  type: "object",
  properties: { horizontal: { $ref: () => ServicePatchHorizontalAutoscaling } },
};

const ServicePatchHorizontalAutoscaling: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    minReplicas: { type: "number", format: "float", minimum: 1 },
    maxReplicas: { type: "number", format: "float" },
    cpu: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    memory: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdPercentage: { type: "integer", minimum: 10, maximum: 100 },
      },
    },
    rps: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        thresholdValue: { type: "integer", minimum: 1 },
      },
    },
    userMetrics: { $ref: () => ServicePatchUserMetrics },
  },
};

const ServicePatchLoadBalancing: $Schema = {
  type: "object",
  properties: {
    mode: {
      type: "string",
      enum: ["leastConnection", "consistentHash", "roundRobin", "consistentReplicaRouting"],
    },
    consistentHash: { $ref: () => ServiceConsistentHashInput },
    consistentReplicaRouting: {
      type: "object",
      required: ["mode"],
      properties: { mode: { type: "string", enum: ["path", "header"] } },
    },
  },
};

const ServicePatchUserMetrics: $Schema = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetricInput } },
  },
};

const ServicePort: $Schema = {
  type: "object",
  required: ["id", "name", "internalPort", "protocol", "public", "domains"],
  properties: {
    id: { type: "string", pattern: "^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$" },
    name: { type: "string", pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$" },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
    public: { type: "boolean" },
    dns: { type: "string" },
    domains: { type: "array", items: { $ref: () => ServicePortDomain } },
    security: { $ref: () => ServicePortSecurity },
    disableNfDomain: { type: "boolean" },
  },
};

const ServicePortCredential: $Schema = {
  type: "object",
  required: ["username", "password", "type"],
  properties: {
    username: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    password: { type: "string" },
    type: { type: "string", enum: ["basic-auth"] },
  },
};

const ServicePortCredentialInput: $Schema = {
  type: "object",
  required: ["username", "password", "type"],
  properties: {
    username: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    password: { type: "string" },
    type: { type: "string", enum: ["basic-auth"] },
  },
};

const ServicePortDomain: $Schema = {
  type: "object",
  required: ["name", "certificate"],
  properties: {
    name: { type: "string" },
    certificate: {
      type: "object",
      properties: {
        inProgress: { type: "boolean" },
        expiryDate: { type: "string", format: "date-time" },
        refreshDate: { type: "string", format: "date-time" },
      },
    },
  },
};

const ServicePortHeaderCheck: $Schema = {
  type: "object",
  required: ["value"],
  properties: {
    regexMode: { type: "boolean" },
    name: {
      anyOf: [{ type: "string" }, { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" }],
    },
    value: { type: "string" },
  },
};

const ServicePortList: $Schema = {
  type: "object",
  required: ["ports"],
  properties: { ports: { type: "array", items: { $ref: () => ServicePort } } },
};

const ServicePortSecurity: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    verificationMode: { type: "string", enum: ["or", "and"] },
    headers: { type: "array", items: { $ref: () => ServicePortHeaderCheck } },
  },
};

const ServicePortSecuritySettings: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredential } },
    ip: { type: "array", items: { $ref: () => IpPolicy } },
    policies: { type: "array", items: { $ref: () => IpPolicy } },
    sso: { $ref: () => ServicePortSso },
    headers: { type: "array", items: { $ref: () => HeaderCheck } },
    verificationMode: { type: "string", enum: ["or", "and"] },
    securePathConfiguration: { $ref: () => SecurePathConfiguration },
  },
};

const ServicePortSecuritySettingsInput: $Schema = {
  type: "object",
  properties: {
    credentials: { type: "array", items: { $ref: () => ServicePortCredentialInput } },
    ip: { type: "array", items: { $ref: () => IpPolicyInput } },
    policies: { type: "array", items: { $ref: () => IpPolicyInput } },
    sso: { $ref: () => ServicePortSsoInput },
    headers: { type: "array", items: { $ref: () => HeaderCheckInput } },
    verificationMode: { type: "string", enum: ["or", "and"] },
    securePathConfiguration: { $ref: () => SecurePathConfigurationInput },
  },
};

const ServicePortSettings: $Schema = {
  type: "object",
  required: ["name", "internalPort"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    security: { $ref: () => ServicePortSecuritySettings },
    domains: { type: "array", items: { type: "string" } },
    disableNfDomain: { type: "boolean" },
    advancedOptions: { type: "object", properties: { enableTlsPassthrough: { type: "boolean" } } },
    protocol: {
      anyOf: [{ type: "string", enum: ["HTTP", "HTTP/2"] }, { $ref: () => PortProtocol }],
    },
  },
};

const ServicePortSso: $Schema = {
  type: "object",
  properties: {
    organizationId: { type: "string" },
    directoryGroupIds: { type: "array", items: { type: "string" } },
    allowAnyOrgUsers: { type: "boolean" },
    validateInternalTraffic: { type: "boolean" },
    setCookieOnRootDomain: { type: "boolean" },
    allowInternalTrafficViaPublicDns: { type: "boolean" },
  },
};

const ServicePortSsoInput: $Schema = {
  type: "object",
  properties: {
    organizationId: { type: "string" },
    directoryGroupIds: { type: "array", items: { type: "string" } },
    allowAnyOrgUsers: { type: "boolean" },
    validateInternalTraffic: { type: "boolean" },
    setCookieOnRootDomain: { type: "boolean" },
    allowInternalTrafficViaPublicDns: { type: "boolean" },
  },
};

const ServicePortUpdate: $Schema = {
  type: "object",
  required: ["name", "internalPort", "protocol"],
  properties: {
    id: { type: "string", pattern: "^[a-z]-?[a-z0-9]+(-[a-z0-9]+)*$" },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 8,
      pattern: "^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$",
    },
    internalPort: { type: "integer", minimum: 1, maximum: 65535 },
    public: { type: "boolean" },
    protocol: { type: "string", enum: ["HTTP", "HTTP/2", "TCP", "UDP"] },
    domains: { type: "array", items: { type: "string" } },
    security: { $ref: () => ServicePortSecuritySettingsInput },
    disableNfDomain: { type: "boolean" },
  },
};

const ServicePortsUpdate: $Schema = {
  type: "object",
  required: ["ports"],
  properties: { ports: { type: "array", items: { $ref: () => ServicePortUpdate } } },
};

const ServiceResume: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    disabledCI: { type: "boolean" },
    disabledCD: { type: "boolean" },
  },
};

const ServiceRolloutSettings: $Schema = {
  type: "object",
  properties: {
    maxSurge: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
    maxUnavailable: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
  },
};

const ServiceRolloutSettingsInput: $Schema = {
  type: "object",
  properties: {
    maxSurge: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
    maxUnavailable: { oneOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+%$" }] },
  },
};

const ServiceRolloutStrategy: $Schema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast", "custom"],
    },
    settings: { $ref: () => ServiceRolloutSettings },
  },
};

const ServiceRolloutStrategyInput: $Schema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["recreate", "rollout-steady", "rollout-balanced", "rollout-fast", "custom"],
    },
    settings: { $ref: () => ServiceRolloutSettingsInput },
  },
};

const ServiceRuntimeEnvironmentEditResult: $Schema = {
  type: "object",
  required: ["success", "restartSuccessful"],
  properties: { success: { type: "boolean" }, restartSuccessful: { type: "boolean" } },
};

const ServiceScale: $Schema = {
  type: "object",
  properties: {
    instances: { type: "integer" },
    deploymentPlan: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    storage: { $ref: () => DeploymentStorageInput },
    gracePeriodSeconds: { type: "integer", minimum: 15, maximum: 600 },
  },
};

const ServiceStatus: $Schema = {
  type: "object",
  properties: {
    build: { $ref: () => LatestBuildStatus },
    deployment: { $ref: () => ServiceDeploymentStatus },
  },
};

const ServiceUserMetrics: $Schema = {
  type: "object",
  required: ["exposedMetricsPath", "exposedMetricsPort"],
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetric } },
  },
};

const ServiceUserMetricsInput: $Schema = {
  type: "object",
  required: ["exposedMetricsPath", "exposedMetricsPort"],
  properties: {
    enabled: { type: "boolean" },
    exposedMetricsPath: {
      type: "string",
      pattern: "^\\/([_a-zA-Z0-9-&?=.]*)((\\/[_a-zA-Z0-9-&?=.]+)*(\\/)?)?$",
    },
    exposedMetricsPort: { type: "integer", minimum: 1, maximum: 65535 },
    metrics: { type: "array", items: { $ref: () => ServiceCustomMetricInput } },
  },
};

const ServiceZonalRedundancy: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["disabled", "preferred", "required"] },
    minZones: { type: "integer", minimum: 1 },
  },
};

const ServiceZonalRedundancyInput: $Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["disabled", "preferred", "required"] },
    minZones: { type: "integer", minimum: 1 },
  },
};

const StartJobBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildStartResult } },
};

const StartServiceBuildResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => BuildStartResult } },
};

const StringHeaderCheck: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" },
    value: { type: "string" },
  },
};

const StringHeaderCheckInput: $Schema = {
  type: "object",
  required: ["name", "value"],
  properties: {
    regexMode: { type: "boolean" },
    name: { type: "string", pattern: "^[a-zA-Z0-9_\\-%$+]+$" },
    value: { type: "string" },
  },
};

const SuspendJobResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const Tag: $Schema = {
  type: "object",
  required: ["name", "id"],
  properties: {
    useSpotNodes: { type: "boolean" },
    useOnDemandNodes: { type: "boolean" },
    nodeAffinities: { type: "array", items: { $ref: () => TagNodeAffinity } },
    sandboxing: { $ref: () => TagSandboxing },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
    id: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    createdAt: { type: "string", format: "date-time" },
  },
};

const TagAdd: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    useSpotNodes: { type: "boolean" },
    useOnDemandNodes: { type: "boolean" },
    nodeAffinities: { type: "array", items: { $ref: () => TagNodeAffinityInput } },
    sandboxing: { $ref: () => TagSandboxingInput },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    name: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*$",
    },
  },
};

const TagList: $Schema = {
  type: "object",
  required: ["tags"],
  properties: { tags: { type: "array", items: { $ref: () => Tag } } },
};

const TagMatchExpression: $Schema = {
  type: "object",
  required: ["key", "operator", "values"],
  properties: {
    key: { type: "string" },
    operator: { type: "string", enum: ["In", "NotIn"] },
    values: { type: "array", items: { type: "string" } },
  },
};

const TagMatchExpressionInput: $Schema = {
  type: "object",
  required: ["key", "operator", "values"],
  properties: {
    key: { type: "string" },
    operator: { type: "string", enum: ["In", "NotIn"] },
    values: { type: "array", items: { type: "string" } },
  },
};

const TagNodeAffinity: $Schema = {
  type: "object",
  required: ["matchExpressions"],
  properties: {
    preference: { type: "boolean" },
    weight: { type: "number", format: "float", minimum: 1, maximum: 100 },
    matchExpressions: { type: "array", items: { $ref: () => TagMatchExpression } },
  },
};

const TagNodeAffinityInput: $Schema = {
  type: "object",
  required: ["matchExpressions"],
  properties: {
    preference: { type: "boolean" },
    weight: { type: "number", format: "float", minimum: 1, maximum: 100 },
    matchExpressions: { type: "array", items: { $ref: () => TagMatchExpressionInput } },
  },
};

const TagSandboxing: $Schema = {
  type: "object",
  properties: {
    builds: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    services: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    addons: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    jobs: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
  },
};

const TagSandboxingInput: $Schema = {
  type: "object",
  properties: {
    builds: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    services: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    addons: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
    jobs: {
      type: "object",
      required: ["enabled"],
      properties: {
        enabled: { type: "boolean" },
        runtimeClass: { type: "string", enum: ["none", "gvisor", "kata-clh", "kata-qemu"] },
      },
    },
  },
};

const TagUpdate: $Schema = {
  type: "object",
  properties: {
    useSpotNodes: { type: "boolean" },
    useOnDemandNodes: { type: "boolean" },
    nodeAffinities: { type: "array", items: { $ref: () => TagNodeAffinityInput } },
    sandboxing: { $ref: () => TagSandboxingInput },
    color: { type: "string", pattern: "^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$" },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
  },
};

const TemplatedAddonConfig: $Schema = {
  type: "object",
  required: ["templateValues"],
  properties: { templateValues: { type: "string" } },
};

const TemplatedAddonCreate: $Schema = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    projectId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    templateValues: { type: "object", additionalProperties: true },
  },
};

const TemplatedAddonPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    templateValues: { type: "object", additionalProperties: true },
  },
};

const UnlinkAddonFromProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateAddonNetworkSettingsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateAddonSecurityRulesResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateExternalAddonResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ExternalAddon } },
};

const UpdateJobBuildOptionsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateJobBuildSourceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateJobHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateJobSettingsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateProjectResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => SavedProject } },
};

const UpdateProjectSecretAddonLinkResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { $ref: () => ProjectSecretAddonLink } },
};

const UpdateProjectSecretResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceBuildOptionsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceBuildSourceResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceDeploymentResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServiceHealthChecksResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateServicePortsResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateTagResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpdateVolumeResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const UpgradeAddonVersionResponse: $Schema = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
};

const VariableDetails: $Schema = {
  type: "object",
  required: ["value", "overriding"],
  properties: {
    value: {
      type: ["object", "array", "string", "number", "boolean", "null"],
      additionalProperties: true,
      items: true,
    },
    inheritedFrom: { type: "string" },
    addonId: { type: "string" },
    priority: { type: "integer" },
    overriding: { type: "array", items: { $ref: () => OverriddenVariable } },
  },
};

const VcsData: $Schema = {
  type: "object",
  required: ["projectUrl", "projectType", "dockerWorkDir", "dockerFilePath"],
  properties: {
    projectUrl: { type: "string" },
    projectType: {
      type: "string",
      enum: ["bitbucket", "gitlab", "github", "self-hosted", "azure"],
    },
    selfHostedVcsId: { type: "string" },
    projectBranch: { type: "string" },
    publicRepo: { type: "boolean" },
    dockerWorkDir: { type: "string" },
    dockerFilePath: { type: "string" },
  },
};

const VersionedAddonConfig: $Schema = {
  type: "object",
  required: ["versionTag", "lifecycleStatus"],
  properties: {
    versionTag: { type: "string" },
    lifecycleStatus: { type: "string", enum: ["active", "deprecated", "discontinued"] },
    deployment: { $ref: () => AddonDeployment },
    networking: { $ref: () => AddonNetworking },
    typeSpecificSettings: { type: "object", properties: { postgresqlSupabaseMode: { type: "boolean" } } },
  },
};

const VersionedAddonCreate: $Schema = {
  type: "object",
  required: ["name", "type", "version"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    projectId: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    type: { type: "string" },
    infrastructure: {
      type: "object",
      properties: { architecture: { type: "string", enum: ["x86", "arm"] } },
    },
    version: { type: "string" },
    billing: { $ref: () => AddonBillingInput },
    source: { $ref: () => AddonSourceInput },
    tlsEnabled: { type: "boolean" },
    externalAccessEnabled: { type: "boolean" },
    ipPolicies: { type: "array", items: { $ref: () => IpPolicyInput } },
    typeSpecificSettings: { $ref: () => AddonTypeSpecificSettingsInput },
    customCredentials: { type: "object", properties: { dbName: { type: "string" } } },
    backupSchedules: { type: "array", items: { $ref: () => AddonBackupScheduleSettingsInput } },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const VersionedAddonPatch: $Schema = {
  type: "object",
  properties: {
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    version: { type: "string" },
    billing: { $ref: () => AddonBillingPatch },
    tlsEnabled: { type: "boolean" },
    externalAccessEnabled: { type: "boolean" },
    ipPolicies: { type: "array", items: { $ref: () => IpPolicyInput } },
    typeSpecificSettings: { $ref: () => AddonTypeSpecificSettingsInput },
    backupSchedules: { type: "array", items: { $ref: () => AddonBackupScheduleSettingsInput } },
    metadata: { $ref: () => WorkloadMetadataInput },
  },
};

const Volume: $Schema = {
  type: "object",
  required: ["id", "name", "status", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    spec: { $ref: () => VolumeSpec },
    attachedObjects: { type: "array", items: { $ref: () => WorkloadReference } },
    status: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: "string" },
  },
};

const VolumeAttach: $Schema = {
  type: "object",
  properties: {
    owningObject: { $ref: () => WorkloadReferenceInput },
    nfObject: { $ref: () => WorkloadReferenceInput },
  },
};

const VolumeBackup: $Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    status: { type: "string" },
    spec: { type: "object", properties: { storageSize: { type: "integer" } } },
    source: { $ref: () => VolumeSource },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
  },
};

const VolumeBackupCreate: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    description: {
      type: "string",
      maxLength: 200,
      pattern: "^[a-zA-Z0-9.,?\\s\\\\/'\"()[\\];`%^&*\\-_:!]+$",
    },
  },
};

const VolumeCreate: $Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: {
      type: "string",
      minLength: 3,
      maxLength: 39,
      pattern: "^[a-zA-Z]((-|\\s)?[a-zA-Z0-9]+((-|\\s)[a-zA-Z0-9]+)*)?$",
    },
    stageId: {
      type: "string",
      minLength: 3,
      maxLength: 100,
      pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
    },
    tags: {
      type: "array",
      items: {
        type: "string",
        minLength: 3,
        maxLength: 100,
        pattern: "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
      },
    },
    mounts: { type: "array", items: { $ref: () => VolumeMount } },
    spec: { $ref: () => VolumeSpecInput },
    source: {
      type: "object",
      required: ["sourceId"],
      properties: {
        type: { type: "string", enum: ["volume", "backup"] },
        sourceId: { type: "string" },
      },
    },
    owningObject: { $ref: () => WorkloadReferenceInput },
    attachedObjects: { type: "array", items: { $ref: () => WorkloadReferenceInput } },
  },
};

const VolumeDetach: $Schema = {
  type: "object",
  properties: { nfObject: { $ref: () => WorkloadReferenceInput } },
};

const VolumeMount: $Schema = {
  type: "object",
  required: ["containerMountPath"],
  properties: {
    volumeMountPath: { type: "string", pattern: "^((?!\\.\\.).)*$" },
    containerMountPath: { type: "string", pattern: "^((?!:).)*$" },
  },
};

const VolumeSource: $Schema = {
  type: "object",
  properties: { type: { type: "string" }, sourceObject: { $ref: () => VolumeSourceObject } },
};

const VolumeSourceObject: $Schema = {
  type: "object",
  properties: {
    id: { type: "string" },
    spec: {
      type: "object",
      properties: {
        accessMode: { type: "string" },
        storageSize: { type: "integer" },
        storageClassName: { type: "string" },
      },
    },
  },
};

const VolumeSpec: $Schema = {
  type: "object",
  required: ["storageSize"],
  properties: {
    accessMode: { type: "string", enum: ["ReadWriteOnce", "ReadWriteMany"] },
    storageClassName: { type: "string" },
    storageSize: { type: "integer" },
  },
};

const VolumeSpecInput: $Schema = {
  type: "object",
  required: ["storageSize"],
  properties: {
    accessMode: { type: "string", enum: ["ReadWriteOnce", "ReadWriteMany"] },
    storageClassName: { type: "string" },
    storageSize: { type: "integer" },
  },
};

const VolumeUpdate: $Schema = {
  type: "object",
  properties: {
    mounts: { type: "array", items: { $ref: () => VolumeMount } },
    spec: { type: "object", properties: { storageSize: { type: "integer" } } },
  },
};

const WorkloadMetadata: $Schema = {
  type: "object",
  properties: {
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: {
      type: "object",
      additionalProperties: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: true }] },
    },
  },
};

const WorkloadMetadataInput: $Schema = {
  type: "object",
  properties: {
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: {
      type: "object",
      additionalProperties: { oneOf: [{ type: "string" }, { type: "object", additionalProperties: true }] },
    },
  },
};

const WorkloadReference: $Schema = {
  type: "object",
  required: ["id", "type"],
  properties: {
    id: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    type: { type: "string", enum: ["service", "job"] },
  },
};

const WorkloadReferenceInput: $Schema = {
  type: "object",
  required: ["id", "type"],
  properties: {
    id: { type: "string", pattern: "^[A-Za-z0-9-]+$" },
    type: { type: "string", enum: ["service", "job"] },
  },
};

/** Validators of listAddons. */
export const listAddons = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAddonsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putAddon. */
export const putAddon = {
  request: /* @__PURE__ */ $validator(AddonCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createAddon. */
export const createAddon = {
  request: /* @__PURE__ */ $validator(AddonCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddon. */
export const getAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteAddon. */
export const deleteAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchAddon. */
export const patchAddon = {
  request: /* @__PURE__ */ $validator(AddonPatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonBackupSchedules. */
export const getAddonBackupSchedules = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonBackupSchedulesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createAddonBackupSchedule. */
export const createAddonBackupSchedule = {
  request: /* @__PURE__ */ $validator(AddonBackupScheduleSettingsInput),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateAddonBackupScheduleResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteAddonBackupSchedule. */
export const deleteAddonBackupSchedule = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteAddonBackupScheduleResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listAddonBackups. */
export const listAddonBackups = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAddonBackupsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of backupAddon. */
export const backupAddon = {
  request: /* @__PURE__ */ $validator(AddonBackupCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(BackupAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonBackup. */
export const getAddonBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteAddonBackup. */
export const deleteAddonBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteAddonBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortBackup. */
export const abortBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(AbortBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortBackupRestore. */
export const abortBackupRestore = {
  request: /* @__PURE__ */ $validator(AddonBackupRestoreAbort),
  responses: {
    "200": /* @__PURE__ */ $validator(AbortBackupRestoreResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getBackupDownloadLink. */
export const getBackupDownloadLink = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetBackupDownloadLinkResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonBackupLogs. */
export const getAddonBackupLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonBackupLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of restoreAddonBackup. */
export const restoreAddonBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(RestoreAddonBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listAddonBackupRestores. */
export const listAddonBackupRestores = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAddonBackupRestoresResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonRestoreLogs. */
export const getAddonRestoreLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonRestoreLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of retainBackup. */
export const retainBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(RetainBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listAddonContainers. */
export const listAddonContainers = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAddonContainersResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonCredentials. */
export const getAddonCredentials = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonCredentialsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of importAddonBackup. */
export const importAddonBackup = {
  request: /* @__PURE__ */ $validator(AddonBackupImport),
  responses: {
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonLogs. */
export const getAddonLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonMetrics. */
export const getAddonMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateAddonNetworkSettings. */
export const updateAddonNetworkSettings = {
  request: /* @__PURE__ */ $validator(AddonNetworkSettingsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateAddonNetworkSettingsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of pauseAddon. */
export const pauseAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(PauseAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of resetAddon. */
export const resetAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ResetAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of restartAddon. */
export const restartAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(RestartAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listAddonRestores. */
export const listAddonRestores = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAddonRestoresResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of resumeAddon. */
export const resumeAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ResumeAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of scaleAddonResources. */
export const scaleAddonResources = {
  request: /* @__PURE__ */ $validator(AddonScale),
  responses: {
    "200": /* @__PURE__ */ $validator(ScaleAddonResourcesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateAddonSecurityRules. */
export const updateAddonSecurityRules = {
  request: /* @__PURE__ */ $validator(AddonSecurityRulesUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateAddonSecurityRulesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAddonVersionDetails. */
export const getAddonVersionDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAddonVersionDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of upgradeAddonVersion. */
export const upgradeAddonVersion = {
  request: /* @__PURE__ */ $validator(AddonVersionUpgrade),
  responses: {
    "200": /* @__PURE__ */ $validator(UpgradeAddonVersionResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listAiModels. */
export const listAiModels = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListAiModelsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createAiModel. */
export const createAiModel = {
  request: /* @__PURE__ */ $validator(AiModelCreate),
  responses: {
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getAiModel. */
export const getAiModel = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetAiModelResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateAiModel. */
export const updateAiModel = {
  request: /* @__PURE__ */ $validator(AiModelUpdate),
  responses: {
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteAiModel. */
export const deleteAiModel = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteAiModelResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listExternalAddons. */
export const listExternalAddons = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListExternalAddonsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createExternalAddon. */
export const createExternalAddon = {
  request: /* @__PURE__ */ $validator(ExternalAddonInput),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateExternalAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getExternalAddon. */
export const getExternalAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetExternalAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteExternalAddon. */
export const deleteExternalAddon = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteExternalAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateExternalAddon. */
export const updateExternalAddon = {
  request: /* @__PURE__ */ $validator(ExternalAddonUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateExternalAddonResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listJobs. */
export const listJobs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListJobsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putJob. */
export const putJob = {
  request: /* @__PURE__ */ $validator(JobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createJob. */
export const createJob = {
  request: /* @__PURE__ */ $validator(JobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putCronJob. */
export const putCronJob = {
  request: /* @__PURE__ */ $validator(CronJobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutCronJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createCronJob. */
export const createCronJob = {
  request: /* @__PURE__ */ $validator(CronJobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateCronJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchCronJob. */
export const patchCronJob = {
  request: /* @__PURE__ */ $validator(CronJobPatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchCronJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putManualJob. */
export const putManualJob = {
  request: /* @__PURE__ */ $validator(ManualJobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutManualJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createManualJob. */
export const createManualJob = {
  request: /* @__PURE__ */ $validator(ManualJobCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateManualJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchManualJob. */
export const patchManualJob = {
  request: /* @__PURE__ */ $validator(ManualJobPatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchManualJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJob. */
export const getJob = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteJob. */
export const deleteJob = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchJob. */
export const patchJob = {
  request: /* @__PURE__ */ $validator(JobPatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBranches. */
export const getJobBranches = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBranchesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listJobBuilds. */
export const listJobBuilds = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListJobBuildsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of startJobBuild. */
export const startJobBuild = {
  request: /* @__PURE__ */ $validator(JobBuildStart),
  responses: {
    "200": /* @__PURE__ */ $validator(StartJobBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBuildArguments. */
export const getJobBuildArguments = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editJobBuildArguments. */
export const editJobBuildArguments = {
  request: /* @__PURE__ */ $validator(BuildArgumentsEdit),
  responses: {
    "200": /* @__PURE__ */ $validator(EditJobBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBuildArgumentDetails. */
export const getJobBuildArgumentDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBuildArgumentDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBuildLogs. */
export const getJobBuildLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBuildLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBuildMetrics. */
export const getJobBuildMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBuildMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateJobBuildOptions. */
export const updateJobBuildOptions = {
  request: /* @__PURE__ */ $validator(JobBuildOptionsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateJobBuildOptionsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateJobBuildSource. */
export const updateJobBuildSource = {
  request: /* @__PURE__ */ $validator(BuildSourceUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateJobBuildSourceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobBuild. */
export const getJobBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortJobBuild. */
export const abortJobBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(AbortJobBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listJobContainers. */
export const listJobContainers = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListJobContainersResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobDeployment. */
export const getJobDeployment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobDeploymentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateJobDeployment. */
export const updateJobDeployment = {
  request: /* @__PURE__ */ $validator(DeploymentUpdate),
  responses: {
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobHealthChecks. */
export const getJobHealthChecks = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateJobHealthChecks. */
export const updateJobHealthChecks = {
  request: /* @__PURE__ */ $validator(HealthChecksUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateJobHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobLogs. */
export const getJobLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobMetrics. */
export const getJobMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of pauseJob. */
export const pauseJob = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(PauseJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobPullRequests. */
export const getJobPullRequests = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobPullRequestsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of resumeJob. */
export const resumeJob = {
  request: /* @__PURE__ */ $validator(JobResume),
  responses: {
    "200": /* @__PURE__ */ $validator(ResumeJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobRuns. */
export const getJobRuns = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobRunsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of runJob. */
export const runJob = {
  request: /* @__PURE__ */ $validator(JobRunStart),
  responses: {
    "200": /* @__PURE__ */ $validator(RunJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getRunDetails. */
export const getRunDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetRunDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortJobRun. */
export const abortJobRun = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(AbortJobRunResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobRuntimeEnvironment. */
export const getJobRuntimeEnvironment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editJobRuntimeEnvironment. */
export const editJobRuntimeEnvironment = {
  request: /* @__PURE__ */ $validator(RuntimeEnvironmentEdit),
  responses: {
    "200": /* @__PURE__ */ $validator(EditJobRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getJobRuntimeEnvironmentDetails. */
export const getJobRuntimeEnvironmentDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetJobRuntimeEnvironmentDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of scaleJob. */
export const scaleJob = {
  request: /* @__PURE__ */ $validator(JobScale),
  responses: {
    "200": /* @__PURE__ */ $validator(ScaleJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateJobSettings. */
export const updateJobSettings = {
  request: /* @__PURE__ */ $validator(JobSettingsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateJobSettingsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of suspendJob. */
export const suspendJob = {
  request: /* @__PURE__ */ $validator(JobSuspend),
  responses: {
    "200": /* @__PURE__ */ $validator(SuspendJobResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of healthCheck. */
export const healthCheck = {
  request: undefined,
  responses: {
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getDnsId. */
export const getDnsId = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetDnsIdResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listPlans. */
export const listPlans = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListPlansResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listRegions. */
export const listRegions = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListRegionsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listProjects. */
export const listProjects = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListProjectsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createOrUpdateProject. */
export const createOrUpdateProject = {
  request: /* @__PURE__ */ $validator(ProjectCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateOrUpdateProjectResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createProject. */
export const createProject = {
  request: /* @__PURE__ */ $validator(ProjectCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateProjectResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getProject. */
export const getProject = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetProjectResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteProject. */
export const deleteProject = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteProjectResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateProject. */
export const updateProject = {
  request: /* @__PURE__ */ $validator(ProjectUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateProjectResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listProjectSecrets. */
export const listProjectSecrets = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListProjectSecretsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putProjectSecret. */
export const putProjectSecret = {
  request: /* @__PURE__ */ $validator(ProjectSecretCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createProjectSecret. */
export const createProjectSecret = {
  request: /* @__PURE__ */ $validator(ProjectSecretCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getProjectSecret. */
export const getProjectSecret = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateProjectSecret. */
export const updateProjectSecret = {
  request: /* @__PURE__ */ $validator(ProjectSecretUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteProjectSecret. */
export const deleteProjectSecret = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchProjectSecret. */
export const patchProjectSecret = {
  request: /* @__PURE__ */ $validator(ProjectSecretPatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getProjectSecretAddonLinkDetails. */
export const getProjectSecretAddonLinkDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetProjectSecretAddonLinkDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateProjectSecretAddonLink. */
export const updateProjectSecretAddonLink = {
  request: /* @__PURE__ */ $validator(ProjectSecretAddonLinkUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateProjectSecretAddonLinkResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of unlinkAddonFromProjectSecret. */
export const unlinkAddonFromProjectSecret = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(UnlinkAddonFromProjectSecretResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getProjectSecretDetails. */
export const getProjectSecretDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetProjectSecretDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listServices. */
export const listServices = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServicesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putBuildService. */
export const putBuildService = {
  request: /* @__PURE__ */ $validator(BuildServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createBuildService. */
export const createBuildService = {
  request: /* @__PURE__ */ $validator(BuildServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchBuildService. */
export const patchBuildService = {
  request: /* @__PURE__ */ $validator(BuildServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchBuildServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putCombinedService. */
export const putCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createCombinedService. */
export const createCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchCombinedService. */
export const patchCombinedService = {
  request: /* @__PURE__ */ $validator(CombinedServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchCombinedServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putDeploymentService. */
export const putDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(PutDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createDeploymentService. */
export const createDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServiceCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of patchDeploymentService. */
export const patchDeploymentService = {
  request: /* @__PURE__ */ $validator(DeploymentServicePatch),
  responses: {
    "200": /* @__PURE__ */ $validator(PatchDeploymentServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getService. */
export const getService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteService. */
export const deleteService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBranches. */
export const getServiceBranches = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBranchesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listServiceBuilds. */
export const listServiceBuilds = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServiceBuildsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of startServiceBuild. */
export const startServiceBuild = {
  request: /* @__PURE__ */ $validator(ServiceBuildStart),
  responses: {
    "200": /* @__PURE__ */ $validator(StartServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildArguments. */
export const getServiceBuildArguments = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editServiceBuildArguments. */
export const editServiceBuildArguments = {
  request: /* @__PURE__ */ $validator(BuildArgumentsEdit),
  responses: {
    "200": /* @__PURE__ */ $validator(EditServiceBuildArgumentsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildArgumentsDetails. */
export const getServiceBuildArgumentsDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildArgumentsDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of clearServiceBuildCache. */
export const clearServiceBuildCache = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ClearServiceBuildCacheResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildLogs. */
export const getServiceBuildLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuildMetrics. */
export const getServiceBuildMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceBuildOptions. */
export const updateServiceBuildOptions = {
  request: /* @__PURE__ */ $validator(ServiceBuildOptionsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceBuildOptionsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceBuildSource. */
export const updateServiceBuildSource = {
  request: /* @__PURE__ */ $validator(BuildSourceUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceBuildSourceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceBuild. */
export const getServiceBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of abortServiceBuild. */
export const abortServiceBuild = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(AbortServiceBuildResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listServiceContainers. */
export const listServiceContainers = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListServiceContainersResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceDeployment. */
export const getServiceDeployment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceDeploymentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceDeployment. */
export const updateServiceDeployment = {
  request: /* @__PURE__ */ $validator(DeploymentUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceDeploymentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceHealthChecks. */
export const getServiceHealthChecks = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServiceHealthChecks. */
export const updateServiceHealthChecks = {
  request: /* @__PURE__ */ $validator(HealthChecksUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServiceHealthChecksResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceLogs. */
export const getServiceLogs = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceLogsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceMetrics. */
export const getServiceMetrics = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceMetricsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of pauseService. */
export const pauseService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(PauseServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServicePorts. */
export const getServicePorts = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServicePortsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateServicePorts. */
export const updateServicePorts = {
  request: /* @__PURE__ */ $validator(ServicePortsUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateServicePortsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServicePullRequests. */
export const getServicePullRequests = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServicePullRequestsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of restartService. */
export const restartService = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(RestartServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of resumeService. */
export const resumeService = {
  request: /* @__PURE__ */ $validator(ServiceResume),
  responses: {
    "200": /* @__PURE__ */ $validator(ResumeServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceRuntimeEnvironment. */
export const getServiceRuntimeEnvironment = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of editServiceRuntimeEnvironment. */
export const editServiceRuntimeEnvironment = {
  request: /* @__PURE__ */ $validator(RuntimeEnvironmentEdit),
  responses: {
    "200": /* @__PURE__ */ $validator(EditServiceRuntimeEnvironmentResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getServiceRuntimeEnvironmentDetails. */
export const getServiceRuntimeEnvironmentDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetServiceRuntimeEnvironmentDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of scaleService. */
export const scaleService = {
  request: /* @__PURE__ */ $validator(ServiceScale),
  responses: {
    "200": /* @__PURE__ */ $validator(ScaleServiceResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listTags. */
export const listTags = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListTagsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of putTag. */
export const putTag = {
  request: /* @__PURE__ */ $validator(TagAdd),
  responses: {
    "200": /* @__PURE__ */ $validator(PutTagResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of addTag. */
export const addTag = {
  request: /* @__PURE__ */ $validator(TagAdd),
  responses: {
    "200": /* @__PURE__ */ $validator(AddTagResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getTag. */
export const getTag = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetTagResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteTag. */
export const deleteTag = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteTagResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateTag. */
export const updateTag = {
  request: /* @__PURE__ */ $validator(TagUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateTagResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of listVolumes. */
export const listVolumes = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(ListVolumesResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of createVolume. */
export const createVolume = {
  request: /* @__PURE__ */ $validator(VolumeCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(CreateVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getVolume. */
export const getVolume = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of updateVolume. */
export const updateVolume = {
  request: /* @__PURE__ */ $validator(VolumeUpdate),
  responses: {
    "200": /* @__PURE__ */ $validator(UpdateVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteVolume. */
export const deleteVolume = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of attachVolume. */
export const attachVolume = {
  request: /* @__PURE__ */ $validator(VolumeAttach),
  responses: {
    "200": /* @__PURE__ */ $validator(AttachVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getVolumeBackups. */
export const getVolumeBackups = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetVolumeBackupsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of backupVolume. */
export const backupVolume = {
  request: /* @__PURE__ */ $validator(VolumeBackupCreate),
  responses: {
    "200": /* @__PURE__ */ $validator(BackupVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of getVolumeBackupDetails. */
export const getVolumeBackupDetails = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(GetVolumeBackupDetailsResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of deleteVolumeBackup. */
export const deleteVolumeBackup = {
  request: undefined,
  responses: {
    "200": /* @__PURE__ */ $validator(DeleteVolumeBackupResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;

/** Validators of detachVolume. */
export const detachVolume = {
  request: /* @__PURE__ */ $validator(VolumeDetach),
  responses: {
    "200": /* @__PURE__ */ $validator(DetachVolumeResponse),
    "400": /* @__PURE__ */ $validator(ErrorResponse),
    "401": /* @__PURE__ */ $validator(ErrorResponse),
    "403": /* @__PURE__ */ $validator(ErrorResponse),
    "404": /* @__PURE__ */ $validator(ErrorResponse),
    "409": /* @__PURE__ */ $validator(ErrorResponse),
    "429": /* @__PURE__ */ $validator(ErrorResponse),
    "5XX": /* @__PURE__ */ $validator(ErrorResponse),
  },
} as const;
