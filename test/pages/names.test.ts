import { expect, test } from '@jest/globals';
import { stemsOf } from '../../scripts/pages/draft/names.ts';

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
