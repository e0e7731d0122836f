import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import * as examples from '../../../generated/examples.ts';
import * as validators from '../../../generated/validators.ts';
import { jsonOf } from '../../../scripts/generate/bodies.ts';
import {
  operationsOf,
  referenced,
  resolve,
  type Document,
} from '../../../scripts/generate/document.ts';
import { camel, pascal } from '../../../scripts/shared/names.ts';
import { changesOf, verdictsOf } from '../../generate/verdicts.ts';

const closed = JSON.parse(await readFile('generated/closed.json', 'utf8')) as Document;
const isValid = verdictsOf(closed);
const table = validators as Readonly<Record<string, validators.OperationValidators>>;
const bodies = examples as Readonly<Record<string, unknown>>;

/** Every body that is documented, with the name of its schema and its validator. */
const documented = operationsOf(closed).flatMap(({ id, object }) => {
  const { requestBody, responses = {} } = object;
  const [status = '', response] =
    Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  return [
    { name: `${pascal(id)}Request`, carrier: requestBody, validator: table[id]?.request },
    { name: `${pascal(id)}Response`, carrier: response, validator: table[id]?.responses[status] },
  ].flatMap(({ name, carrier, validator }) => {
    const schema = carrier && jsonOf(resolve(closed, carrier))?.schema?.$ref;
    const value = bodies[camel(name)];
    return schema === undefined || validator === undefined || value === undefined
      ? []
      : [{ name, schema: referenced(schema), validator, value }];
  });
});

test('there is something to test', () => {
  expect(documented).not.toEqual([]);
});

test.each(documented)('$name: Ajv says the same of it, and of it with a change', (body) => {
  const { schema, validator, value } = body;
  const differing = [value, ...changesOf(value, ['id', 'added'])].filter(
    (changed) => isValid(schema, changed) !== (validator(changed).length === 0),
  );
  expect(differing).toEqual([]);
});
