import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { apiChanges } from '../../../scripts/package/diff/api.ts';
import { Checkout } from '../../../scripts/package/diff/git.ts';
import { ROOT } from '../../support/project.ts';
import { Repository } from '../repository.ts';

/** The whole spec, to which an operation is added as a maintainer would. */
const ADDED = path.join(ROOT, 'test/fixtures/third-operation/openapi');
const ROUTE = '/v1/projects/{projectId}/lamps';

let repository: Repository;

beforeAll(async () => {
  repository = await Repository.create({ 'CHANGELOG.md': '# Changelog\n' });
  const spec = path.join(repository.root, 'openapi');
  await cp(path.join(ROOT, 'openapi'), spec, { recursive: true });
  repository.commit('before');
  await cp(ADDED, spec, { recursive: true });
  const document = await readFile(path.join(spec, 'openapi.yaml'), 'utf8');
  const file = `lamps/paths/${ROUTE.slice(1).replaceAll('/', '_')}.yaml`;
  await repository.write({
    'openapi/openapi.yaml': document.replace(
      /^paths:\n/m,
      `paths:\n  ${ROUTE}:\n    $ref: ${file}\n`,
    ),
  });
});

afterAll(() => repository.remove());

test('adding an operation to the spec is minor in each of its parts, and its line names it', async () => {
  const checkout = await Checkout.open(repository.root);
  const changes = await apiChanges(repository.root, await checkout.find('before'));
  expect(changes.filter(({ impact }) => impact !== 'minor')).toEqual([]);
  expect(changes).toContainEqual(
    expect.objectContaining({ subject: 'createLamp', what: `was added (POST ${ROUTE})` }),
  );
}, 60_000);
