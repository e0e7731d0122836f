import type { Impact } from './change.ts';
import type { RawChange } from './redocly.ts';

/** A kind of change that Redocly rates otherwise than this project promises. */
export interface Correction {
  readonly kind: string;
  readonly applies: (change: RawChange) => boolean;
  readonly impact: Impact;
  readonly isSecurity?: boolean;
}

/** The keywords of a schema, parameter or body that limit what is valid. */
const LIMITS = new Set(
  (
    'type enum const required nullable pattern format multipleOf minimum maximum exclusiveMinimum ' +
    'exclusiveMaximum minLength maxLength minItems maxItems uniqueItems minProperties maxProperties ' +
    'additionalProperties unevaluatedProperties items dependentRequired'
  ).split(' '),
);

/** Whether `required` has the property that a call resolves with. */
function listsData(required: unknown): boolean {
  return Array.isArray(required) && required.includes('data');
}

/** The first that applies counts; if none does, Redocly's own rating stays. */
export const CORRECTIONS: readonly Correction[] = [
  {
    kind: 'a value that was secret is no longer marked as such',
    applies: ({ property, base, revision }) =>
      property === 'x-sensitive' && base?.value === true && revision?.value !== true,
    impact: 'major',
    isSecurity: true,
  },
  {
    // A client with a team sends its calls there.
    kind: 'the path for teams changed or was removed',
    applies: ({ property, base }) => property === 'x-team-path' && base?.value !== undefined,
    impact: 'major',
  },
  {
    kind: 'a path for teams was added',
    applies: ({ property }) => property === 'x-team-path',
    impact: 'minor',
  },
  {
    // The enums of responses are open, so that a new value there breaks nobody.
    kind: 'a response’s enum gained a value',
    applies: ({ verdicts }) =>
      verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === 'enum-values-added'),
    impact: 'minor',
  },
  {
    // Redocly lets a request lose properties, which its type then refuses.
    kind: 'a property was removed or renamed, in a request too',
    applies: ({ path, kind, property, typeName }) =>
      (kind === 'removed' && typeName === 'SchemaProperties') ||
      ((kind === 'removed' || property === 'key') && /\/properties\/[^/]+$/.test(path)),
    impact: 'major',
  },
  {
    // Redocly knows it by its place in the path; callers pass it by its name.
    kind: 'a path parameter was renamed',
    applies: ({ typeName, property }) => typeName === 'Parameter' && property === 'name',
    impact: 'major',
  },
  {
    kind: 'a call resolves with the data instead of the whole body, or the other way round',
    applies: ({ property, path, base, revision }) =>
      property === 'required' &&
      /\/responses\/2\w+\/(?:\$ref\/)*content\/[^/]+\/schema(?:\/\$ref)*$/.test(path) &&
      listsData(base?.value) !== listsData(revision?.value),
    impact: 'major',
  },
  {
    // As when a field of a request became optional or nullable, or an enum of it gained a value.
    kind: 'a request takes more, or a response promises more',
    applies: ({ kind, property, verdicts, path }) =>
      verdicts.length === 0 &&
      (LIMITS.has(property ?? '') || (kind === 'removed' && /\/schema(?:\/|$)/.test(path))),
    impact: 'minor',
  },
  {
    kind: 'something was deprecated',
    applies: ({ property, revision }) => property === 'deprecated' && revision?.value === true,
    impact: 'minor',
  },
];
