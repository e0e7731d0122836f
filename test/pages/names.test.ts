import { expect, test } from '@jest/globals';
import { singular, stemsOf } from '../../scripts/pages/draft/names.ts';

test.each([
  ['ports', 'port'],
  ['policies', 'policy'],
  ['addresses', 'address'],
  ['boxes', 'box'],
  ['databases', 'database'],
  ['statuses', 'status'],
  ['status', 'status'],
  ['access', 'access'],
  ['analysis', 'analysis'],
  ['loadBalancers', 'loadBalancer'],
  ['keys', 'key'],
])('one of %s is a %s', (many, one) => {
  expect(singular(many)).toBe(one);
});

test.each([
  ['Get service', 'ServiceGet', 'Service', 'ServiceResult'],
  ['Patch build service', 'BuildServicePatch', 'BuildService', 'BuildServicePatchResult'],
  ['List load balancers', 'LoadBalancerList', 'LoadBalancerList', 'LoadBalancerListResult'],
  ['Add domain to project', 'DomainAdd', 'Domain', 'DomainAddResult'],
  ['Login', 'LoginRequest', 'Login', 'LoginResult'],
])('%s takes a %s and answers with a %s, else a %s', (title, request, response, result) => {
  const stems = stemsOf(title);
  expect([stems.request.root, stems.response.root, stems.result.root]).toEqual([
    request,
    response,
    result,
  ]);
});
