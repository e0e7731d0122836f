import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PageText } from '../../scripts/pages/read/page.ts';
import { readSaved } from '../../scripts/pages/read/saved.ts';

/** A page, what is changed in it, and what it is then refused for. */
type Refusal = readonly [name: string, page: string, from: string, to: string, message: RegExp];

const refusals: readonly Refusal[] = [
  [
    'no title',
    'replace-tags.txt',
    '# Replace tags',
    'Replace tags',
    /^page:1 This page has no title/,
  ],
  [
    'no method',
    'replace-tags.txt',
    'PUT /v1',
    '/v1',
    /^page:\d+ This page names no method and path/,
  ],
  [
    'a type that is none',
    'replace-tags.txt',
    'string required',
    'uuid required',
    /^page:11 Expected the type of "projectId" .*found "uuid required"/,
  ],
  [
    'no type at all',
    'replace-tags.txt',
    'string required\n',
    '\n',
    /^page:9 Expected the type of "projectId".*found nothing/,
  ],
  [
    'a list that blank lines cut off',
    'create-volume.txt',
    '      * name\n',
    '\n\n\n      * name\n',
    /^page:\d+ A list goes on here after its end/,
  ],
  [
    'a list without its end',
    'replace-tags.txt',
    '\n\n\n\nRequest body',
    '\n\nRequest body',
    /^page:14 "Request body" stands inside a list/,
  ],
  [
    'a heading without a list',
    'replace-tags.txt',
    '  * integer\n',
    'integer\n',
    /^page:\d+ Expected the list of "Response body"/,
  ],
  [
    'two items',
    'replace-tags.txt',
    'min length\n\n1\n',
    'min length\n\n1\n\n    * string\n',
    /^page:\d+ There is one type too many here: "string"/,
  ],
  [
    'a name for a type',
    'replace-tags.txt',
    '    * string\n',
    '    * tag\n',
    /^page:\d+ Expected a type .*found "tag"/,
  ],
  [
    'something below a scalar',
    'replace-tags.txt',
    'A tag\n',
    'A tag\n\n      * string\n',
    /^page:\d+ A field of type string has nothing below it/,
  ],
  [
    'a bullet between two depths',
    'create-volume.txt',
    '      * snapshotId',
    '     * snapshotId',
    /^page:\d+ This bullet is indented less/,
  ],
  [
    'a field twice',
    'list-volumes.txt',
    '    * cursor\n\nstring\n\nWhere',
    '    * per_page\n\nstring\n\nWhere',
    /^page:\d+ query\/per_page stands here for the second time, after line 43/,
  ],
  [
    'a section twice',
    'replace-tags.txt',
    'Path parameters',
    'Request body',
    /stands here for the second time/,
  ],
  [
    'a list that has no status among several',
    'replace-tags.txt',
    'Example response\n',
    'Example response\n\n202 Accepted\n',
    /^page:\d+ This list doesn't say which response it is of: 202, 200/,
  ],
  [
    'a list behind the path',
    'replace-tags.txt',
    'Example request',
    'Query parameters\n\n    * a\n\nstring\n',
    /^page:\d+ This list stands behind the method and path/,
  ],
  [
    'an example that is no JSON',
    'create-volume.txt',
    '"reason": "It exists."',
    '"reason": …',
    /^page:\d+ The example here is not JSON/,
  ],
  [
    'an example that is cut off',
    'create-volume.md',
    '"labels": { "a": 1 } }] }',
    '"labels": { "a": 1 } }]',
    /^page:\d+ The example here is not JSON/,
  ],
  [
    'a sample with another kind of body',
    'replace-tags.txt',
    `--data '["a", "b"]'`,
    '--data @body.json',
    /^page:\d+ This sample's body can't be read/,
  ],
  [
    'a sample that is cut off',
    'replace-tags.txt',
    `"b"]'`,
    '"b"]',
    /^page:\d+ This sample's body can't be read/,
  ],
  [
    'a bullet without a type',
    'list-volumes.md',
    '`cursor`: (string) Where',
    '`cursor`: Where',
    /^page:\d+ Expected a name and a type.*found "`cursor`: Where/,
  ],
  [
    'a type unknown in Markdown',
    'list-volumes.md',
    '(any) Any notion',
    '(date) Any notion',
    /^page:\d+ Expected a type .*found "\(date\) Any/,
  ],
  [
    'an item that is required',
    'list-volumes.md',
    '[array of] [array of] (number)',
    '[array of] [array of] (number) (required)',
    /^page:\d+ An item or alternative is marked as required/,
  ],
  [
    'alternatives that share what is below',
    'list-volumes.md',
    '`labels`: {object}',
    '`labels`: (multiple options) {object} | {object}\n         - `a`: (string)',
    /^page:\d+ It does not show which of these alternatives/,
  ],
  [
    'alternatives within alternatives in one line',
    'list-volumes.md',
    '`labels`: {object}',
    '`labels`: (multiple options) (string) | (multiple options) (integer) | (null)',
    /^page:\d+ It does not show which of these alternatives/,
  ],
  [
    'something below a scalar in Markdown',
    'list-volumes.md',
    '(string) Where',
    '(string) Where\n  - `a`: (string)',
    /^page:\d+ A field of type string has nothing below it/,
  ],
  [
    'items without a type',
    'list-volumes.md',
    '[array of] {object}',
    '[array of]',
    /^page:\d+ Expected the type of the items here/,
  ],
  [
    'two ways to read',
    'list-volumes.md',
    '(pattern: ^vol-[a-z\\]\\-]+$)',
    '(pattern: [)]) (format: x]) (max length: 3)',
    /^page:\d+ This can be read in two ways/,
  ],
  [
    'a pattern that is none and holds what looks like an annotation',
    'list-volumes.md',
    '(pattern: ^vol-[a-z\\]\\-]+$)',
    '(pattern: x) (min length: 3)^x)',
    /^page:\d+ This can be read in two ways/,
  ],
  [
    'an annotation unknown',
    'list-volumes.md',
    '(enum: 16, 32, 64)',
    '(enum: 16, 32, 64) (step: 16)',
    /^page:\d+ Facts stand here before something unknown/,
  ],
  [
    'a list that text cuts off in Markdown',
    'list-volumes.md',
    '  - `hasNextPage`',
    'and\n  - `hasNextPage`',
    /^page:\d+ A list goes on here after its end/,
  ],
];

test.each(refusals)('%s is refused', (_, file, from, to, message) => {
  const text = readFileSync(`test/pages/fixtures/${file}`, 'utf8');
  expect(() => readSaved(new PageText('page', text))).not.toThrow();
  expect(text).toContain(from);
  expect(() =>
    readSaved(
      new PageText(
        'page',
        text.replace(from, () => to),
      ),
    ),
  ).toThrow(message);
});
