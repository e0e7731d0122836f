import type { Plugin } from '@redocly/openapi-core';
import type { Rule } from './rule.ts';
import { constraintsAgree } from './rules/constraints-agree.ts';
import { descriptionEverywhere } from './rules/description-everywhere.ts';
import { documentedExampleRule } from './rules/documented-example.ts';
import { exampleFile } from './rules/example-file.ts';
import { exclusiveAlternatives } from './rules/exclusive-alternatives.ts';
import { familyOfTag } from './rules/family-of-tag.ts';
import { fileInUse } from './rules/file-in-use.ts';
import { finiteNumbers } from './rules/finite-numbers.ts';
import { keywordsBesideRef } from './rules/keywords-beside-ref.ts';
import { knownExtensions } from './rules/known-extensions.ts';
import { knownFormats } from './rules/known-formats.ts';
import { knownKeywords } from './rules/known-keywords.ts';
import { limitsFitType } from './rules/limits-fit-type.ts';
import { mapValues } from './rules/map-values.ts';
import { noAlternativesBesideProperties } from './rules/no-alternatives-beside-properties.ts';
import { operationIdFree } from './rules/operation-id-free.ts';
import { operationIdFromSummary } from './rules/operation-id-from-summary.ts';
import { pathFileName } from './rules/path-file-name.ts';
import { patternCost } from './rules/pattern-cost.ts';
import { patternUnicode } from './rules/pattern-unicode.ts';
import { propertyName } from './rules/property-name.ts';
import { provenanceForm } from './rules/provenance-form.ts';
import { requiredPermission } from './rules/required-permission.ts';
import { schemaFileName } from './rules/schema-file-name.ts';
import { sensitiveBoolean } from './rules/sensitive-boolean.ts';
import { soundLists } from './rules/sound-lists.ts';
import { teamPath } from './rules/team-path.ts';
import { unambiguousTypes } from './rules/unambiguous-types.ts';

/** The rules of this project, by name. */
export const rules: Readonly<Record<string, Rule>> = {
  'constraints-agree': constraintsAgree,
  'description-everywhere': descriptionEverywhere,
  'documented-example': documentedExampleRule,
  'example-file': exampleFile,
  'exclusive-alternatives': exclusiveAlternatives,
  'family-of-tag': familyOfTag,
  'file-in-use': fileInUse,
  'finite-numbers': finiteNumbers,
  'keywords-beside-ref': keywordsBesideRef,
  'known-extensions': knownExtensions,
  'known-formats': knownFormats,
  'known-keywords': knownKeywords,
  'limits-fit-type': limitsFitType,
  'map-values': mapValues,
  'no-alternatives-beside-properties': noAlternativesBesideProperties,
  'operation-id-free': operationIdFree,
  'operation-id-from-summary': operationIdFromSummary,
  'path-file-name': pathFileName,
  'pattern-cost': patternCost,
  'pattern-unicode': patternUnicode,
  'property-name': propertyName,
  'provenance-form': provenanceForm,
  'required-permission': requiredPermission,
  'schema-file-name': schemaFileName,
  'sensitive-boolean': sensitiveBoolean,
  'sound-lists': soundLists,
  'team-path': teamPath,
  'unambiguous-types': unambiguousTypes,
};

/** Those that refuse a schema for what it lets through or asks for. */
export const SCHEMA_RULES: readonly string[] = [
  ...['constraints-agree', 'exclusive-alternatives', 'finite-numbers', 'keywords-beside-ref'],
  ...['known-formats', 'known-keywords', 'limits-fit-type', 'map-values', 'pattern-unicode'],
  ...['property-name', 'sound-lists', 'unambiguous-types'],
];

/** What the plugin's rules are prefixed with in the linter's configuration. */
export const PREFIX = 'project/';

/** The rules as the linter takes them: all as errors. */
export const plugin: Plugin = { id: PREFIX.slice(0, -1), rules: { oas3: rules } };
export const severities = Object.fromEntries(
  Object.keys(rules).map((name) => [PREFIX + name, 'error' as const]),
);
