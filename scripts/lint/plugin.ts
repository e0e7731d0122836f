import type { Plugin } from '@redocly/openapi-core';
import type { Rule } from './rule.ts';
import { descriptionEverywhere } from './rules/description-everywhere.ts';
import { documentedExampleRule } from './rules/documented-example.ts';
import { exampleFile } from './rules/example-file.ts';
import { fileInUse } from './rules/file-in-use.ts';
import { keywordsBesideRef } from './rules/keywords-beside-ref.ts';
import { knownExtensions } from './rules/known-extensions.ts';
import { knownKeywords } from './rules/known-keywords.ts';
import { mapValues } from './rules/map-values.ts';
import { noAlternativesBesideProperties } from './rules/no-alternatives-beside-properties.ts';
import { operationIdFromSummary } from './rules/operation-id-from-summary.ts';
import { pathFileName } from './rules/path-file-name.ts';
import { patternCost } from './rules/pattern-cost.ts';
import { patternUnicode } from './rules/pattern-unicode.ts';
import { provenanceForm } from './rules/provenance-form.ts';
import { schemaFileName } from './rules/schema-file-name.ts';
import { sensitiveBoolean } from './rules/sensitive-boolean.ts';
import { unambiguousTypes } from './rules/unambiguous-types.ts';

/** The rules of this project, by name. */
export const rules: Readonly<Record<string, Rule>> = {
  'description-everywhere': descriptionEverywhere,
  'documented-example': documentedExampleRule,
  'example-file': exampleFile,
  'file-in-use': fileInUse,
  'keywords-beside-ref': keywordsBesideRef,
  'known-extensions': knownExtensions,
  'known-keywords': knownKeywords,
  'map-values': mapValues,
  'no-alternatives-beside-properties': noAlternativesBesideProperties,
  'operation-id-from-summary': operationIdFromSummary,
  'path-file-name': pathFileName,
  'pattern-cost': patternCost,
  'pattern-unicode': patternUnicode,
  'provenance-form': provenanceForm,
  'schema-file-name': schemaFileName,
  'sensitive-boolean': sensitiveBoolean,
  'unambiguous-types': unambiguousTypes,
};

/** What the plugin's rules are prefixed with in the linter's configuration. */
export const PREFIX = 'project/';

/** The rules as the linter takes them: all as errors. */
export const plugin: Plugin = { id: PREFIX.slice(0, -1), rules: { oas3: rules } };
export const severities = Object.fromEntries(
  Object.keys(rules).map((name) => [PREFIX + name, 'error' as const]),
);
