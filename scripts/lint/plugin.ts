import type { Plugin } from '@redocly/openapi-core';
import type { Snapshot } from '../spec/files.ts';
import { combination } from './combination.ts';
import type { IsDue } from './due.ts';
import type { Rule } from './rule.ts';
import { callableMethod } from './rules/callable-method.ts';
import { constraintsAgree } from './rules/constraints-agree.ts';
import { descriptionEverywhere } from './rules/description-everywhere.ts';
import { descriptionText } from './rules/description-text.ts';
import { enumValues } from './rules/enum-values.ts';
import { errorResponses } from './rules/error-responses.ts';
import { exampleFile } from './rules/example-file.ts';
import { exampleFitsSchema } from './rules/example-fits-schema.ts';
import { exclusiveAlternatives } from './rules/exclusive-alternatives.ts';
import { exportedNames } from './rules/exported-names.ts';
import { familyOfTag } from './rules/family-of-tag.ts';
import { fileInUse } from './rules/file-in-use.ts';
import { finiteNumbers } from './rules/finite-numbers.ts';
import { headerFileName } from './rules/header-file-name.ts';
import { httpsServers } from './rules/https-servers.ts';
import { keywordsBesideRef } from './rules/keywords-beside-ref.ts';
import { knownExtensions } from './rules/known-extensions.ts';
import { knownFields } from './rules/known-fields.ts';
import { knownFormats } from './rules/known-formats.ts';
import { knownKeywords } from './rules/known-keywords.ts';
import { limitsFitType } from './rules/limits-fit-type.ts';
import { mapValues } from './rules/map-values.ts';
import { mediaTypes } from './rules/media-types.ts';
import { noAlternativesBesideProperties } from './rules/no-alternatives-beside-properties.ts';
import { noCircleOnPage } from './rules/no-circle-on-page.ts';
import { noEndlessSchema } from './rules/no-endless-schema.ts';
import { oneSecurity } from './rules/one-security.ts';
import { operationIdFree } from './rules/operation-id-free.ts';
import { operationIdFromSummary } from './rules/operation-id-from-summary.ts';
import { parameterForm } from './rules/parameter-form.ts';
import { parameterStyle } from './rules/parameter-style.ts';
import { pathFileName } from './rules/path-file-name.ts';
import { patternAnchored } from './rules/pattern-anchored.ts';
import { patternCost } from './rules/pattern-cost.ts';
import { patternUnicode } from './rules/pattern-unicode.ts';
import { propertyName } from './rules/property-name.ts';
import { provenanceForm } from './rules/provenance-form.ts';
import { requiredPermission } from './rules/required-permission.ts';
import { schemaFileName } from './rules/schema-file-name.ts';
import { sensitiveBoolean } from './rules/sensitive-boolean.ts';
import { sensitiveSaid } from './rules/sensitive-said.ts';
import { soundLists } from './rules/sound-lists.ts';
import { successStatuses } from './rules/success-statuses.ts';
import { summaryIsTitle } from './rules/summary-is-title.ts';
import { teamPath } from './rules/team-path.ts';
import { unambiguousTypes } from './rules/unambiguous-types.ts';

/**
 * The rules of this project, by name.
 * @param files the spec that they are for
 */
export const rulesFor = (files: Snapshot): Readonly<Record<string, Rule>> => ({
  'callable-method': callableMethod,
  'constraints-agree': constraintsAgree,
  'description-everywhere': descriptionEverywhere,
  'description-text': descriptionText,
  'enum-values': enumValues,
  'error-responses': errorResponses,
  'example-file': exampleFile,
  'example-fits-schema': exampleFitsSchema,
  'exclusive-alternatives': exclusiveAlternatives,
  'exported-names': exportedNames,
  'family-of-tag': familyOfTag,
  'file-in-use': fileInUse(files),
  'finite-numbers': finiteNumbers,
  'header-file-name': headerFileName,
  'https-servers': httpsServers,
  'keywords-beside-ref': keywordsBesideRef,
  'known-extensions': knownExtensions,
  'known-fields': knownFields,
  'known-formats': knownFormats,
  'known-keywords': knownKeywords,
  'limits-fit-type': limitsFitType,
  'map-values': mapValues,
  'media-types': mediaTypes,
  'no-alternatives-beside-properties': noAlternativesBesideProperties,
  'no-circle-on-page': noCircleOnPage,
  'no-endless-schema': noEndlessSchema,
  'one-security': oneSecurity,
  'operation-id-free': operationIdFree,
  'operation-id-from-summary': operationIdFromSummary,
  'parameter-form': parameterForm,
  'parameter-style': parameterStyle,
  'path-file-name': pathFileName,
  'pattern-anchored': patternAnchored(files),
  'pattern-cost': patternCost,
  'pattern-unicode': patternUnicode,
  'property-name': propertyName,
  'provenance-form': provenanceForm,
  'required-permission': requiredPermission,
  'schema-file-name': schemaFileName,
  'sensitive-boolean': sensitiveBoolean,
  'sensitive-said': sensitiveSaid,
  'sound-lists': soundLists,
  'success-statuses': successStatuses,
  'summary-is-title': summaryIsTitle,
  'team-path': teamPath,
  'unambiguous-types': unambiguousTypes,
});

/** Rules that refuse a schema for what it lets through or asks for. */
export const SCHEMA_RULES: readonly string[] = [
  ...['constraints-agree', 'enum-values', 'exclusive-alternatives', 'finite-numbers'],
  ...[
    'keywords-beside-ref',
    'known-formats',
    'known-keywords',
    'limits-fit-type',
    'map-values',
    'pattern-unicode',
  ],
  ...['no-alternatives-beside-properties', 'no-endless-schema', 'property-name', 'sound-lists'],
  'unambiguous-types',
];

/** The one rule of the plugin, as the linter's configuration names it. */
export const RULE = 'project/rules';

/** The rules as the linter takes them, for the files that are due. */
export function plugin(rules: Readonly<Record<string, Rule>>, isDue?: IsDue): Plugin {
  const [id = '', name = ''] = RULE.split('/');
  return { id, rules: { oas3: { [name]: combination(rules, isDue) } } };
}
