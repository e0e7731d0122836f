import { expect, test } from '@jest/globals';
import { specChanges } from '../../../scripts/package/diff/spec.ts';
import { document, PATCH, THING, withProperty } from './fixture.ts';

const base = document({ ThingPatch: PATCH, Thing: THING });
const KIND = { type: 'string', enum: ['big', 'small', 'tiny'] };

test.each([
  [
    'an enum value added to a response',
    { ThingPatch: PATCH, Thing: withProperty(THING, 'kind', KIND) },
    ['minor', '200 response kind', 'has the new value `tiny`'],
  ],
  [
    'an enum value added to a request',
    { ThingPatch: withProperty(PATCH, 'kind', KIND), Thing: THING },
    ['minor', 'request kind', 'has the new value `tiny`'],
  ],
  [
    'an enum value removed from a request',
    { ThingPatch: withProperty(PATCH, 'kind', { type: 'string', enum: ['big'] }), Thing: THING },
    ['major', 'request kind', 'no longer has the value `small`'],
  ],
  [
    'a field that became optional in a response',
    { ThingPatch: PATCH, Thing: { ...THING, required: [] } },
    ['major', '200 response', 'Properties of `Thing` are no longer required: `id`'],
  ],
  [
    'a field that became required in a request',
    { ThingPatch: { ...PATCH, required: ['note'] }, Thing: THING },
    ['major', 'request', expect.stringContaining('`note`')],
  ],
  [
    'a field removed from an item of a response',
    {
      ThingPatch: PATCH,
      Thing: withProperty(THING, 'parts', {
        type: 'array',
        items: { type: 'object', properties: {} },
      }),
    },
    ['major', '200 response parts[].size', 'was removed'],
  ],
  [
    'a field added to a request',
    { ThingPatch: withProperty(PATCH, 'more', { type: 'string' }), Thing: THING },
    ['minor', 'request more', 'was added'],
  ],
  [
    'another description',
    { ThingPatch: PATCH, Thing: { ...THING, description: 'A thing.' } },
    ['patch', '200 response', 'has another description'],
  ],
])('%s is judged right', async (_, schemas, [impact, place, what]) => {
  expect(await specChanges(base, document(schemas))).toEqual([
    { subject: 'patchThing', place, what, impact },
  ]);
});

test('a renamed type is breaking, though no byte on the wire differs', async () => {
  const renamed = document({ ThingChange: PATCH, Thing: THING });
  expect(await specChanges(base, renamed)).toEqual([
    { subject: 'ThingPatch', place: '', what: 'was renamed to `ThingChange`', impact: 'major' },
  ]);
});

test('a version is not a change of its own', async () => {
  const released = { ...base, ...{ info: { title: 'Things', version: '1.1.0' } } };
  expect(await specChanges(base, released)).toEqual([]);
});

test('an enum that lost one value and gained another is as breaking as the loss', async () => {
  const kind = { type: 'string', enum: ['big', 'tiny'] };
  const found = await specChanges(
    base,
    document({ ThingPatch: withProperty(PATCH, 'kind', kind), Thing: THING }),
  );
  expect(found).toMatchObject([
    { impact: 'major', what: 'has the new value `tiny` and no longer has the value `small`' },
  ]);
});
