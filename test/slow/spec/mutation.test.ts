import { expect, test } from '@jest/globals';
import { readFactsFiles } from '../../../scripts/spec/facts-file.ts';
import { differences, paired } from '../../../scripts/spec/fidelity.ts';
import { Source } from '../../../scripts/spec/source.ts';
import { changesOf } from '../../spec/mutation/operation.ts';
import { missed, trials, visible } from '../../spec/mutation/rounds.ts';

/** Every sort of change that there is somewhere in the spec. */
const SORTS = [
  'alternative added',
  'alternative lost',
  'deprecated',
  'documented',
  'enum lost',
  'enum order',
  'enum value added',
  'enum value lost',
  'example',
  'field lost',
  'field moved',
  'field renamed',
  'format',
  'limit added',
  'limit changed',
  'limit lost',
  'operation deprecated',
  'operation permission',
  'operation title',
  'required',
  'status added',
  'type',
  'undocumented',
  'unstated added',
];

const { pairs } = paired(new Source(process.cwd()), readFactsFiles(process.cwd()));
const counts = new Map<string, number>();
let fields = 0;

test.each(pairs.map((pair) => [pair.operation.id, pair] as const))(
  'every change of %s and its fields is named where it was made',
  (_, pair) => {
    const changes = [...visible(pair, changesOf(pair.operation))];
    for (const { name } of changes) counts.set(name, (counts.get(name) ?? 0) + 1);
    fields += pair.operation.fields.filter(({ stated }) => stated).length;
    const lines = missed(trials(pair, changes));
    expect(lines.map(({ name, place, kind }) => `${place} ${kind}: ${name}`)).toEqual([]);
    expect(differences(pair)).toEqual([]);
  },
);

test('changes of every sort were made', () => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sorts = [...counts].map(([name, count]) => `${name} ${String(count)}`).join(', ');
  process.stdout.write(`${String(total)} changes of ${String(fields)} fields: ${sorts}.\n`);
  expect([...counts.keys()]).toEqual(expect.arrayContaining(SORTS));
});
