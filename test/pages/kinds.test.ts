import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../scripts/pages/read/frame.ts';
import { markdown as layout } from '../../scripts/pages/read/markdown.ts';
import { PageText, type Page } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';
import { showField } from '../../scripts/pages/read/shown.ts';

/** What stands on the real pages in forms of its own, each on a page of a few lines. */

/** A page of the indented layout; blank lines between its lines, as real ones have them. */
function indented(lines: readonly string[], samples: readonly string[] = []): Page {
  const page = ['# Light lamp', 'Lights it.', ...lines, '\n\nAPI', 'CLI', 'JS Client'];
  const text = [...page, 'POST /v1/lamps/{lampId}', ...samples].join('\n\n');
  return readSaved(new PageText('page', text));
}

function markdown(lists: string, samples = ''): Page {
  const head = '# Light lamp\n\nSource: https://docs.example.com/lamp.md\n\nLights it.';
  const text = [head, lists, '### API reference', 'POST /v1/lamps/{lampId}', samples];
  return readSaved(new PageText('page', text.join('\n\n')));
}

/** Each field in a line. */
function fields({ facts }: Page): string[] {
  return [...facts.fields].map(([place, field]) => `${place}: ${showField(field)}`);
}

describe('alternatives in Markdown begin behind the last line of the one before', () => {
  const read = (...lines: readonly string[]) =>
    fields(markdown(['**Request body:**\n', '{object}', ...lines].join('\n'))).slice(1);

  test('also where both have a property of the same name', () => {
    expect(
      read(
        '- `light`: (multiple options) {object}',
        '   - `size`: (string)',
        '   - `bulb`: (string) (pattern: ^a$) | {object}',
        '   - `size`: (string)',
        '   - `tube`: (string) | (integer) In watts',
        '- `name`: (string)',
      ),
    ).toEqual([
      'request/light: oneOf',
      'request/light|1: object',
      'request/light|1/size: string',
      'request/light|1/bulb: string, pattern ^a$',
      'request/light|2: object',
      'request/light|2/size: string',
      'request/light|2/tube: string',
      'request/light|3: integer',
      'request/name: string',
    ]);
  });

  test('at any depth below it', () => {
    expect(
      read(
        '- `light`: [array of] (multiple options) {object}',
        '    - `bulb`: {object}',
        '      - `watts`: [array of] (integer) | {object}',
        '    - `tube`: {object} | {object}',
        '    - `candle`: (boolean)',
      ),
    ).toEqual([
      'request/light: array',
      'request/light[]: oneOf',
      'request/light[]|1: object',
      'request/light[]|1/bulb: object',
      'request/light[]|1/bulb/watts: array',
      'request/light[]|1/bulb/watts[]: integer',
      'request/light[]|2: object',
      'request/light[]|2/tube: object',
      'request/light[]|3: object',
      'request/light[]|3/candle: boolean',
    ]);
  });

  test('of the choice whose bullets are indented like those that follow', () => {
    expect(
      read(
        '- `light`: (multiple options) {object}',
        '   - `source`: (multiple options) {object}',
        '      - `battery`: (string) | {object}',
        '      - `mains`: (string)',
        '   - `switch`: (string) | {object}',
        '   - `candle`: (multiple options) (string) A colour | (integer) A number',
        '   - `wick`: (string)',
      ),
    ).toEqual([
      'request/light: oneOf',
      'request/light|1: object',
      'request/light|1/source: oneOf',
      'request/light|1/source|1: object',
      'request/light|1/source|1/battery: string',
      'request/light|1/source|2: object',
      'request/light|1/source|2/mains: string',
      'request/light|1/switch: string',
      'request/light|2: object',
      'request/light|2/candle: oneOf',
      'request/light|2/candle|1: string',
      'request/light|2/candle|2: integer',
      'request/light|2/wick: string',
    ]);
  });

  test('of the outer choice where a name comes again', () => {
    const light = [
      '- `light`: (multiple options) {object}',
      '   - `name`: (string)',
      '   - `source`: (multiple options) (string) | {object}',
    ];
    const places = [
      'request/light: oneOf',
      'request/light|1: object',
      'request/light|1/name: string',
      'request/light|1/source: oneOf',
      'request/light|1/source|1: string',
      'request/light|2: object',
    ];
    const again = read(...light, '   - `name`: (string)');
    expect(again).toEqual([...places, 'request/light|2/name: string']);
    expect(() => read(...light, '   - `tube`: (string)')).toThrow(
      'This line does not show which choice',
    );
  });

  test('also of a choice of one, of objects without properties, of a whole body', () => {
    expect(read('- `light`: (multiple options) (string) (enum: on)')).toEqual([
      'request/light: oneOf',
      'request/light|1: string, one of on',
    ]);
    expect(read('- `light`: (multiple options) {object} | {object}', '  - `a`: (null)')).toEqual([
      'request/light: oneOf',
      'request/light|1: object',
      'request/light|2: object',
      'request/light|2/a: null',
    ]);
    const body = '(multiple options) {object}\n - `a`: (string) | {object}\n - `a`: (string)';
    expect(fields(markdown(`**Request body:**\n\n${body}`))).toEqual([
      'request: oneOf',
      'request|1: object',
      'request|1/a: string',
      'request|2: object',
      'request|2/a: string',
    ]);
  });

  test('and a separator in a pattern or without a choice is none', () => {
    expect(
      read(
        '- `light`: (multiple options) (string) (pattern: ^(on) | (string)$) | (boolean)',
        '- `name`: (string) One | {object}',
      ),
    ).toEqual([
      'request/light: oneOf',
      'request/light|1: string, pattern ^(on) | (string)$',
      'request/light|2: boolean',
      'request/name: string',
    ]);
  });
});

describe('a field that takes anything', () => {
  const stated = ['request: object', 'request/a: any required', 'request/b: any', 'request/c: any'];

  test('has no type line', () => {
    const list = ['  * {object}', '    * a', 'required', '    * b', 'What it is.', '    * c'];
    const page = indented(['Request body', ...list]);
    expect(fields(page)).toEqual(stated);
    expect(page.facts.fields.get('request/b')?.text).toBeDefined();
  });

  test('is (undefined) in Markdown', () => {
    const list = ['{object}', '- `a`: (undefined) (required)', '- `b`: (undefined) What it is.'];
    expect(
      fields(markdown(['**Request body:**\n', ...list, '- `c`: (undefined)'].join('\n'))),
    ).toEqual(stated);
  });

  test('is an empty bullet as an item, to which the next name may be glued', () => {
    const list = ['    * lamps', '[array] required', '      *     * name', 'string'];
    expect(fields(indented(['Query parameters', ...list]))).toEqual([
      'query/lamps: array required',
      'query/lamps[]: any',
      'query/name: string',
    ]);
  });
});

describe('OR between the alternatives of a whole body', () => {
  const stated = [
    'request: oneOf',
    'request|1: object',
    'request|1/on: boolean required',
    'request|2: object',
    'request|2/off: oneOf',
    'request|2/off|1: string',
    'request|2/off|2: array',
    'request|2/off|2[]: string',
    'response/200: object',
  ];

  test('in the indented layout', () => {
    const first = ['  * {object}', 'Turns it on', '    * on', 'boolean required', '\n\nOR'];
    const choice = ['      * string', 'OR', '      * [array]', '        * string'];
    const second = ['  * {object}', '    * off', '(multiple options: oneOf)', ...choice];
    const page = indented([
      'Request body',
      ...first,
      ...second,
      '\n\nResponse body',
      '  * {object}',
    ]);
    expect(fields(page)).toEqual(stated);
    expect(page.passed.descriptions).toBe(2);
  });

  test('in Markdown', () => {
    const first = '{object}\n- `on`: (boolean) (required)';
    const second = '{object}\n- `off`: (multiple options) (string) | [array of] (string)';
    const request = `**Request body:**\n\n${first}\n\nOR\n\n${second}`;
    expect(fields(markdown(`${request}\n\n**Response body:**\n\n{object}`))).toEqual(stated);
  });
});

test('what a reader would lose or add is found by rendering the facts again', () => {
  const text =
    '# A\n\n**Request body:**\n\n{object}\n- `a`: (string)\n- `b`: (string)\n\nGET /v1/a';
  const saved = new PageText('page', text);
  const reading = (change: (line: string) => string) => () =>
    readPage(saved, {
      ...layout,
      read: (page, fields, root, lines) => {
        const read = lines.map((line) => ({ ...line, text: change(line.text) }));
        layout.read(
          page,
          fields,
          root,
          read.filter((line) => line.text !== ''),
        );
      },
    });
  expect(reading((line) => line)().facts.fields.size).toBe(3);
  const loses = reading((line) => (line.includes('`a`') ? '' : line));
  expect(loses).toThrow(/^page:5 What was read here \(request\) doesn't give/);
  const changes = reading((line) => line.replace('`b`: (string)', '`b`: (string) (required)'));
  expect(changes).toThrow(
    /^page:6 What was read here \(request\/a\) .* expected "- `b`: \(string\)/,
  );
});

test('doubled backslashes are single ones, wherever they stand', () => {
  const list = ['    * a', 'string', 'Not \\\\.', 'pattern', String.raw`^\\*[\s\\\/]\\\\$`];
  const [field] = [...indented(['Query parameters', ...list]).facts.fields.values()];
  expect(field?.pattern).toBe(String.raw`^\*[\s\\/]\\$`);
  const same = markdown(`**Query parameters:**\n\n{object}\n- \`a\`: (string) Not \\.`);
  expect(field?.text).toBe([...same.facts.fields.values()][0]?.text);
});

describe('the examples', () => {
  const request = [
    'Example request',
    'curl',
    "    curl --data 'undefined' \\\n      https://a.example",
  ];

  test('of which a sample shows undefined are none', () => {
    const page = indented([], [...request, 'Example response', '200 OK', 'JSON', '    undefined']);
    expect(page.bodies.size).toBe(0);
    expect(page.facts.operation.statuses).toEqual(['200']);
    const sample = "```curl\ncurl --data 'undefined' https://a.example\n```";
    const response = '#### Example Response\n\n200 OK: It.\n\n```json\nundefined\n```';
    expect(markdown('', `#### Example request\n\n${sample}\n\n${response}`).bodies.size).toBe(0);
  });

  test('separated by OR are examples of the same body, in one language', () => {
    const sample = (body: string) =>
      `Of one kind.\n\n\`\`\`curl\ncurl --data '${body}' https://a.example\n\`\`\`\n\n\`\`\`python\nrequest = {"a": 3}\n\`\`\``;
    const samples = `#### Example request\n\n${sample('{"a":1}')}\n\nOR\n\n${sample('{"a":2}')}`;
    expect([...markdown('', samples).bodies]).toEqual([
      ['request', { a: 1 }],
      ['request#2', { a: 2 }],
    ]);
  });
});

describe('a status', () => {
  const lists = '**Response body:**\n\n{object}\n- `a`: (string)';

  test('with a sentence says nothing of the body', () => {
    const page = markdown(lists, '#### Example Response\n\n200 OK: It.\n\n409 Conflict: In use.');
    expect(page.facts.operation.statuses).toEqual(['409']);
    expect([...page.facts.fields.keys()]).toEqual(['response/200', 'response/200/a']);
    const list = ['Response body', '  * {object}'];
    const samples = ['Example response', '200 OK', 'It.', 'Example response', '404 Not Found'];
    const other = indented(list, [...samples, 'There is none.', '400 Bad Request']);
    expect(other.facts.operation.statuses).toEqual(['400', '404']);
  });

  test('of a response that has no body by HTTP says so', () => {
    const page = markdown('', '#### Example Response\n\n204 No Content: It is gone.');
    expect(fields(page)).toEqual(['response/204: none']);
    expect(page.facts.operation.statuses).toBeUndefined();
  });

  test('with a word behind it shows a response in plain text', () => {
    const page = indented([], ['Example response', '200 OK', 'success']);
    expect(fields(page)).toEqual(['response/200: text']);
    expect([...page.bodies]).toEqual([['response/200', 'success']]);
    const sentence = indented([], ['Example response', '200 OK', 'It has been lit.']);
    expect(sentence.facts.operation.statuses).toEqual(['200']);
    expect(fields(sentence)).toEqual([]);
  });
});

describe('the head', () => {
  test('says that the operation is deprecated', () => {
    const page = (text: string) =>
      readSaved(new PageText('page', `# Light lamp\n\n${text}\n\n### API reference\n\nGET /v1/a`));
    const { deprecated } = page('This endpoint is deprecated and will be gone.\n\nLights it.').facts
      .operation;
    expect(deprecated).toBe(true);
    expect(page('A deprecated lamp.').facts.operation).not.toHaveProperty('deprecated');
  });

  test('has no permission and no lists on some pages, and tab labels are not its text', () => {
    const text = (lines: readonly string[]) => indented(lines).facts.operation.text;
    expect(text([])).toBe(markdown('').facts.operation.text);
    expect(indented([]).facts.operation).not.toHaveProperty('permission');
    expect(indented([]).passed).toEqual({ descriptions: 1, navigation: 3, samples: 0 });
  });

  test('has only a path of a team on some pages', () => {
    const text = '# Light lamp\n\n### API reference\n\nGET /v1/teams/{teamId}/lamps';
    const page = readSaved(new PageText('page', text));
    expect(page.facts.operation.path).toBe('/v1/teams/{teamId}/lamps');
    expect(page.teamPath).toBeUndefined();
  });
});
