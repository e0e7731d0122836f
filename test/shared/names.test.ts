import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  camel,
  enumName,
  kebab,
  operationIdOf,
  pascal,
  plural,
  singular,
} from '../../scripts/shared/names.ts';

describe('the singular', () => {
  test.each([
    ['ports', 'port'],
    ['policies', 'policy'],
    ['addresses', 'address'],
    ['processes', 'process'],
    ['boxes', 'box'],
    ['branches', 'branch'],
    ['caches', 'cache'],
    ['hashes', 'hash'],
    ['databases', 'database'],
    ['releases', 'release'],
    ['causes', 'cause'],
    ['uses', 'use'],
    ['statuses', 'status'],
    ['aliases', 'alias'],
    ['analyses', 'analysis'],
    ['replicas', 'replica'],
    ['schemas', 'schema'],
    ['keys', 'key'],
    ['cookies', 'cookie'],
    ['gpus', 'gpu'],
    ['loadBalancers', 'loadBalancer'],
    ['hostAliases', 'hostAlias'],
    ['PortPolicies', 'PortPolicy'],
    ['Cpus', 'Cpu'],
    ['URLs', 'URL'],
  ])('of %s is %s', (many, single) => {
    expect(singular(many)).toBe(single);
  });

  test.each([
    'status',
    'deploymentStatus',
    'access',
    'analysis',
    'alias',
    'dns',
    'DNS',
    'data',
    '',
  ])('of %j is itself', (name) => {
    expect(singular(name)).toBe(name);
  });

  test('of a plural is the name again', () => {
    const names =
      'port policy address status analysis alias key box branch cache hash node gpu value access';
    for (const name of names.split(' ')) expect(singular(plural(name))).toBe(name);
  });

  test('has no singular of its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,6}(?:s|es|ies|uses|sses|ches|as|is)$/), (name) => {
        const once = singular(name);
        fc.pre(!once.endsWith('s'));
        expect(singular(once)).toBe(once);
      }),
      { seed: 1 },
    );
  });
});

test.each([
  ['list-all things', 'ListAllThings', 'listAllThings'],
  ['buildServicePatch', 'BuildServicePatch', 'buildServicePatch'],
  ['GPUKind', 'GPUKind', 'gpuKind'],
  ['disabledCI', 'DisabledCI', 'disabledCI'],
  ['HTTP/2', 'HTTP2', 'http2'],
  ['ID', 'ID', 'id'],
  ['x-trace', 'XTrace', 'xTrace'],
])('%s is %s as a type and %s as a constant', (name, type, constant) => {
  expect([pascal(name), camel(name)]).toEqual([type, constant]);
});

test('naming a type twice changes nothing, nor does joining names', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(pascal(pascal(a))).toBe(pascal(a));
      expect(pascal(pascal(a) + pascal(b))).toBe(pascal(a) + pascal(b));
    }),
    { seed: 1 },
  );
});

test('an operation has its id from its summary, and its file from its id', () => {
  const id = operationIdOf('Patch build service');
  expect([id, kebab(id)]).toEqual(['patchBuildService', 'patch-build-service']);
  expect(kebab('listDnsRecords')).toBe('list-dns-records');
});

test.each([
  ['Thing', [], 'Thing'],
  ['Thing', ['properties', 'kind'], 'ThingKind'],
  ['Thing', ['properties', 'tags', 'items'], 'ThingTag'],
  ['Thing', ['properties', 'tags', 'items', 'properties', 'kind'], 'ThingTagKind'],
  ['Thing', ['properties', 'labels', 'additionalProperties'], 'ThingLabels'],
  ['Thing', ['oneOf', '1', 'properties', 'kind'], 'ThingKind'],
  ['Thing', ['properties', 'thingKind'], 'ThingKind'],
  ['Thing', ['properties', 'things'], 'ThingThings'],
])('the enum in %s at %j is %s', (base, path, name) => {
  expect(enumName(base, path)).toBe(name);
});
