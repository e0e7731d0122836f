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

/** Formats that say how to read a value and that no value of the right type can violate. */
export const UNCHECKED_FORMATS = [
  'int32',
  'int64',
  'float',
  'double',
  'password',
  'binary',
  'byte',
];

/** Every format that validators know. */
export const FORMATS = ['date-time', ...UNCHECKED_FORMATS];
