const NUMBERS = ['integer', 'number'];
const STRINGS = ['string'];
const ARRAYS = ['array'];
const OBJECTS = ['object'];

/**
 * Every keyword of a schema that types, views, validators and their texts all know, and the types
 * of the values that it says something about; empty: of all.
 */
export const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  $ref: [],
  type: [],
  description: [],
  deprecated: [],
  enum: [],
  const: [],
  allOf: [],
  anyOf: [],
  oneOf: [],
  format: [...STRINGS, ...NUMBERS],
  minimum: NUMBERS,
  maximum: NUMBERS,
  exclusiveMinimum: NUMBERS,
  exclusiveMaximum: NUMBERS,
  multipleOf: NUMBERS,
  minLength: STRINGS,
  maxLength: STRINGS,
  pattern: STRINGS,
  items: ARRAYS,
  minItems: ARRAYS,
  maxItems: ARRAYS,
  uniqueItems: ARRAYS,
  properties: OBJECTS,
  required: OBJECTS,
  additionalProperties: OBJECTS,
  minProperties: OBJECTS,
  maxProperties: OBJECTS,
};

/**
 * Formats that validators don't check: they only note how to read a value. These are the registered
 * ones (https://spec.openapis.org/registry/format/).
 */
const UNCHECKED_FORMATS = (
  'base64url binary byte char commonmark date date-time-local decimal decimal128 double double-int ' +
  'duration email float hostname html http-date idn-email idn-hostname int8 int16 int32 int64 ipv4 ' +
  'ipv6 iri iri-reference json-pointer media-range password regex relative-json-pointer sf-binary ' +
  'sf-boolean sf-decimal sf-integer sf-string sf-token time time-local uint8 uint16 uint32 uint64 ' +
  'unixtime uri uri-reference uri-template uuid'
).split(' ');

/** Every format that the spec may have. */
export const FORMATS = ['date-time', ...UNCHECKED_FORMATS];
