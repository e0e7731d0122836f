import { describe, expect, test } from '@jest/globals';
import { showPlace } from '../../scripts/shared/fault.ts';
import { saysOf } from '../../scripts/spec/fields.ts';
import { idleProvenance } from '../../scripts/spec/idle.ts';
import { operations } from '../../scripts/spec/operations.ts';
import { provenance } from '../../scripts/spec/provenance.ts';
import { Source } from '../../scripts/spec/source.ts';
import { LAMPS, lampsWith } from './lamps.ts';
import { sourceOf } from './tree.ts';

test('provenance that repeats the spec is named at its line, wherever it stands', () => {
  const changed = new Source(process.cwd());
  const places = operations(changed).flatMap(({ fields }) =>
    fields.flatMap((field) =>
      provenance(field).entries.flatMap(({ part, stated }) =>
        [...stated].flatMap(([keyword, { place }]) => {
          // The key by which a page shows a map: nothing that a spec could say itself.
          if (keyword === 'property') return [];
          (part.value as Record<string, unknown>)[keyword] = saysOf(field, keyword) ?? null;
          return [showPlace(place)];
        }),
      ),
    ),
  );
  const messages = idleProvenance(changed).map(({ message }) => message);
  const named = messages.map((message) => /^(\S+) x-documented says/.exec(message)?.[1]);
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(named)).toEqual(new Set(places));
});

function faults(files: Readonly<Record<string, string>>): string[] {
  return idleProvenance(sourceOf(files)).map(({ message }) => message);
}

const LAMP = 'openapi/lamps/schemas/Lamp.yaml';

describe('of the provenance by operation', () => {
  test('nothing is idle that changes something for the operation that it names', () => {
    expect(faults(LAMPS)).toEqual([]);
  });

  test.each([
    [
      'repeats the spec',
      'getLamp: { maximum: 40 }',
      'getLamp: { maximum: 60 }',
      `${LAMP}:10:20 x-documented says that the page of getLamp states maximum: 60, and so does the spec: remove it.`,
    ],
    [
      'repeats what is said of all others',
      'getLamp: {}',
      'getLamp: { enum: [hanging] }',
      `${LAMP}:18:9 The documented facts of getLamp are the same without this: remove getLamp from \`operations\`.`,
    ],
    [
      'has nothing to set apart from',
      'getLamp: { maximum: 40 }',
      'getLamp: {}',
      `${LAMP}:10:9 The documented facts of getLamp are the same without this: remove getLamp from \`operations\`.`,
    ],
    [
      'names an operation that there is not',
      'getLamp: { maximum: 40 }',
      'getLamps: { maximum: 40 }',
      `${LAMP}:10:9 The spec has no operation getLamps. Write an operationId; this is reached by createLamp, getLamp.`,
    ],
    [
      'names an operation without a page',
      'getLamp: { maximum: 40 }',
      'deleteLamp: { maximum: 40 }',
      `${LAMP}:10:9 deleteLamp has no page that could state anything: remove it.`,
    ],
    [
      'names an operation that reaches something else',
      'getLamp: { maximum: 40 }',
      'getHealth: { maximum: 40 }',
      `${LAMP}:10:9 getHealth doesn't reach this: remove it. This is reached by createLamp, getLamp.`,
    ],
    [
      'leaves no other operation for what stands beside it',
      'getLamp: {}',
      'getLamp: {}\n        createLamp: { enum: [standing] }',
      `${LAMP}:15:5 Every operation that reaches this is named under \`operations\`: remove enum, which is for the others.`,
    ],
    [
      'stands within what the page does not state',
      'x-documented: { maxLength: 4, why',
      'x-documented: { maxLength: 4, operations: { getLamp: { maxLength: 5 } }, why',
      `${LAMP}:30:53 The page of getLamp doesn't state what is around this: remove getLamp from \`operations\`.`,
    ],
  ])('an entry that %s is named', (_, search, replacement, message) => {
    expect(faults(lampsWith('lamps/schemas/Lamp.yaml', search, replacement))).toEqual([message]);
  });
});

describe('of other provenance', () => {
  const ROOT = 'openapi/lamps/paths/lamps.yaml';

  test.each([
    [
      'stands within what no page states',
      'lamps/schemas/Lamp.yaml',
      '  note:\n    type: string\n',
      '  note:\n    type: array\n    items: { type: string, x-documented: { kept: A reason. } }\n',
      `${LAMP}:44:28 No page states what is around this: remove x-documented.`,
    ],
    [
      'stands behind one that is nearer',
      'lamps/parameters/LampId.yaml',
      'schema: { type: string }',
      `x-documented: { type: number, why: Old. }
schema: { type: string, x-documented: { type: integer, why: Older. } }`,
      'openapi/lamps/parameters/LampId.yaml:5:25 The documented facts are the same without this: remove x-documented.',
    ],
    [
      'has a field that the spec has too',
      'lamps/paths/lamps_{lampId}.yaml',
      '  summary: Get lamp\n',
      `  summary: Get lamp
  x-documented: { fields: { path/lampId: { type: string } }, why: Its path lacks it. }
`,
      'openapi/lamps/paths/lamps_{lampId}.yaml:4:29 By this getLamp cannot have the field path/lampId, and the spec has it: remove it here.',
    ],
    [
      'repeats what the operation has',
      'lamps/paths/lamps.yaml',
      'summary: New lamp',
      'summary: Create lamp',
      `${ROOT}:6:5 x-documented says that the page states summary: "Create lamp", and so does the spec: remove it.`,
    ],
    [
      'has a status that is not declared',
      'lamps/paths/lamps.yaml',
      "statuses: ['409']",
      "statuses: ['404', '409']",
      `${ROOT}:8:16 The page names the status 404, which createLamp doesn't declare: add it to its responses.`,
    ],
    [
      'has a status whose body the page shows',
      'lamps/paths/lamps.yaml',
      "statuses: ['409']",
      "statuses: ['201', '409']",
      `${ROOT}:8:16 By this the page shows no body of 201, and by the response it does: mark the response with \`x-documented: false\`, or remove 201 here.`,
    ],
  ] as const)('an entry that %s is named', (_, file, search, replacement, message) => {
    expect(faults(lampsWith(file, search, replacement))).toEqual([message]);
  });
});
