import { describe, expect, test } from '@jest/globals';
import { distinctSummaries } from '../../scripts/pages/draft/ids.ts';
import { thingOf, titleWords, withFamily } from '../../scripts/pages/draft/words.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';

describe('a title', () => {
  test.each([
    ['Get service', 'get', 'service'],
    ['Patch build service', 'patch', 'build service'],
    ['List load balancers', 'list', 'load balancer'],
    ['Add domain to project', 'add', 'domain'],
    ['Create or update project', 'create or update', 'project'],
    ['Clear the build cache of a service', 'clear', 'service build cache'],
    ['Login', 'login', ''],
  ])('"%s" is to %s: %s', (title, verb, nouns) => {
    const words = titleWords(title);
    expect([words.verb, words.nouns.join(' ')]).toEqual([verb, nouns]);
  });

  test('is of a list where the answer has what it names in the plural', () => {
    expect(titleWords('Get job runs', ['runs'])).toEqual({
      verb: 'get',
      nouns: ['job', 'run'],
      isList: true,
    });
    expect(titleWords('Get job runs', ['ports']).isList).toBe(false);
    expect(titleWords('Get logs', ['']).isList).toBe(true);
    expect(titleWords('Get status', ['']).isList).toBe(false);
  });

  test('that leaves out the thing of its family gets it in front', () => {
    const titles = ['Get job', 'List jobs', 'Abort job run', 'Get run details'];
    expect(thingOf('jobs', titles)).toEqual(['job']);
    expect(withFamily(['run', 'details'], ['job'])).toEqual(['job', 'run', 'details']);
    expect(withFamily(['job', 'run'], ['job'])).toEqual(['job', 'run']);
    expect(thingOf('miscellaneous', ['List plans', 'List regions'])).toEqual([]);
  });
});

describe('operations with one title', () => {
  const page = (method: string, path: string): Page =>
    readSaved(new PageText('page.md', `# Get backup\n\n### API reference\n\n${method} ${path}\n`));

  test.each([
    [
      'by what their paths are about',
      ['GET /v1/addons/{addonId}/backups/{id}', 'GET /v1/volumes/{volumeId}/backups/{id}'],
      ['Get backup of addon', 'Get backup of volume'],
    ],
    [
      'by their last parameter',
      ['GET /v1/backups/{id}', 'GET /v1/backups/{name}'],
      ['Get backup by id', 'Get backup by name'],
    ],
    [
      'by their method',
      ['GET /v1/backups/{id}', 'POST /v1/backups/{id}'],
      ['Get backup by GET', 'Get backup by POST'],
    ],
  ])('are told apart %s', (_, requests, summaries) => {
    const pages = requests.map((request) => {
      const [method = '', path = ''] = request.split(' ');
      return page(method, path);
    });
    expect(distinctSummaries(pages, new Set())).toEqual(summaries);
  });

  test('are told apart from one that the spec has', () => {
    const pages = [page('GET', '/v1/volumes/{volumeId}/backups')];
    expect(distinctSummaries(pages, new Set(['getBackup']))).toEqual(['Get backup of volume']);
    expect(distinctSummaries(pages, new Set(['getVolume']))).toEqual(['Get backup']);
  });
});
