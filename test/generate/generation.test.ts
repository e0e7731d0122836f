import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { generator } from '../../scripts/generate/generation.ts';
import type { Snapshot } from '../../scripts/spec/files.ts';
import { SPEC_FOLDER } from '../../scripts/spec/resolver.ts';
import { edited, OPERATIONS, PATCH, PORT, WIDGET, WIDGETS, withFile } from './tree.ts';

test('the same spec makes the same files, which name no folder of this machine', async () => {
  const files = await generator()(WIDGETS);
  expect([...files.keys()].sort()).toEqual([
    'docs/contradictions/common.md',
    'docs/contradictions/index.md',
    'docs/contradictions/widgets.md',
    'generated/arguments.ts',
    'generated/closed.json',
    'generated/enums.ts',
    'generated/examples.ts',
    'generated/methods.ts',
    'generated/named-operations.ts',
    'generated/names.txt',
    'generated/openapi.json',
    'generated/openapi.yaml',
    'generated/operations.ts',
    'generated/paths.ts',
    'generated/types.ts',
    'generated/validators.ts',
  ]);
  expect(await generator()(new Map(WIDGETS))).toEqual(files);
  for (const text of files.values()) {
    expect(text).not.toContain(SPEC_FOLDER);
    expect(text).not.toContain(process.cwd());
  }
});

test('the two forms of the document say the same', async () => {
  const files = await generator()(WIDGETS);
  const [yaml = '', json = ''] = ['yaml', 'json'].map((form) =>
    files.get(`generated/openapi.${form}`),
  );
  expect(parse(yaml)).toEqual(JSON.parse(json));
});

test('the public names are listed with their entries, sorted', async () => {
  const names =
    (await generator()(WIDGETS)).get('generated/names.txt')?.trimEnd().split('\n') ?? [];
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toEqual(
    expect.arrayContaining([
      ...['. Port', './types Port', '. PortInput', './types PortInput', './types Widget'],
      ...['. portProtocols', '. PortProtocol', '. isPortProtocol', '. GetWidgetView'],
      ...['. createClient.getWidget', '. createClient.patchWidget'],
      ...['./validate getWidget', './examples getWidgetResponse', './examples patchWidgetRequest'],
    ]),
  );
  expect(
    names.filter((name) => !/^\.(?:\/(?:operations|types|validate|examples))? [\w.]+$/.test(name)),
  ).toEqual([]);
});

describe('a second run in the same process', () => {
  /** What is made after a change, and the steps that ran for it. */
  async function after(change: (spec: Snapshot) => Snapshot) {
    const ran: string[] = [];
    const generate = generator((step) => ran.push(step));
    await generate(WIDGETS);
    ran.length = 0;
    const spec = change(WIDGETS);
    return { spec, files: await generate(spec), ran };
  }

  test.each([
    [
      'a description',
      [PORT, 'The language that is spoken there.', 'What is understood there.'],
      ['lint', 'bundle', 'comments', 'documents'],
      ['types', 'validators'],
    ],
    ['a limit', [PORT, 'maximum: 65535', 'maximum: 65534'], ['validators', 'comments'], ['types']],
    ['an enum', [PORT, '[http, tcp]', '[http, tcp, udp]'], ['validators', 'types', 'tables'], []],
    ['an order', [PORT, '[http, tcp]', '[tcp, http]'], ['validators', 'types', 'tables'], []],
    [
      'provenance',
      [WIDGET, 'The example is longer.', 'Its own example is longer.'],
      ['contradictions'],
      ['views', 'types', 'validators', 'documents'],
    ],
  ] as const)('repeats what follows from %s, and nothing else', async (_, edit, does, doesNot) => {
    const { spec, files, ran } = await after((before) => edited(before, edit[0], edit[1], edit[2]));
    expect(ran).toEqual(expect.arrayContaining([...does]));
    expect(ran.filter((step) => doesNot.some((other) => other === step))).toEqual([]);
    expect(files).toEqual(await generator()(spec));
  });

  test('makes the right files after a fault', async () => {
    const generate = generator();
    await generate(WIDGETS);
    await expect(generate(edited(WIDGETS, PORT, 'type: integer', 'type: whole'))).rejects.toThrow(
      /^openapi\/widgets\/schemas\/Port\.yaml:\d+:\d+ /,
    );
    const spec = edited(WIDGETS, PORT, '[http, tcp]', '[http, tcp, udp]');
    expect(await generate(spec)).toEqual(await generator()(spec));
  });
});

describe('a fault has its place in the file, whichever step finds it', () => {
  /** The spec with a schema of a name that something generated has too. */
  const taking = (name: string) =>
    withFile(
      edited(
        WIDGETS,
        PATCH,
        'shape:',
        `other:\n    $ref: ./${name}.yaml\n    description: Something else.\n  shape:`,
      ),
      `openapi/widgets/schemas/${name}.yaml`,
      'type: string\ndescription: Has a name that is taken.\n',
    );
  test.each([
    [
      'lint',
      edited(WIDGETS, PORT, 'type: integer', 'type: whole'),
      /^openapi\/widgets\/schemas\/Port\.yaml:6:\d+ /,
    ],
    [
      'a property is named like a method that the linter calls',
      edited(WIDGETS, PORT, 'protocol:', 'hasOwnProperty:'),
      /^openapi\/widgets\/schemas\/Port\.yaml:10:3 The property is named hasOwnProperty/,
    ],
    [
      'a parameter has no name',
      edited(WIDGETS, OPERATIONS, '- name: view\n      in:', '- in:'),
      /^openapi\/widgets\/paths\/v1_widgets_\{widgetId\}\.yaml:9:7 .*`name`/,
    ],
    [
      'the request’s form of a schema has the name of another',
      taking('PortInput'),
      /^openapi\/widgets\/schemas\/PortInput\.yaml:1:1 PortInput is .* of the request form of Port/,
    ],
    [
      'a schema has the name of a body that is written in place',
      taking('GetWidgetResponse'),
      /^openapi\/widgets\/schemas\/GetWidgetResponse\.yaml:1:1 GetWidgetResponse is .* of the body/,
    ],
    [
      'an enum has the name of a schema',
      taking('PortProtocol'),
      /^openapi\/widgets\/schemas\/PortProtocol\.yaml:1:1 PortProtocol is .* of the enum of `protocol`/,
    ],
    [
      'an enum of a parameter has the name of a schema',
      taking('GetWidgetView'),
      /^openapi\/widgets\/schemas\/GetWidgetView\.yaml:1:1 GetWidgetView is .* of the enum of `GetWidgetView`/,
    ],
    [
      'a parameter is in a cookie',
      edited(WIDGETS, OPERATIONS, 'in: query', 'in: cookie'),
      /^openapi\/widgets\/paths\/v1_widgets_\{widgetId\}\.yaml:10:11 The parameter is in cookie/,
    ],
  ])('%s', async (_, spec, message) => {
    await expect(generator()(spec)).rejects.toThrow(message);
  });
});
