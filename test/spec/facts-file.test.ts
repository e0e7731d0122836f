import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  factsFileName,
  newestPage,
  readFactsFile,
  readFactsFiles,
  showFactsFile,
  writeFactsFile,
  type FactsFile,
} from '../../scripts/spec/facts-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'facts-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const FACTS: FactsFile = {
  file: 'openapi/lamps/documented/get-lamp.json',
  pages: [
    { source: 'https://example.com/get-lamp', saved: '2025-07-29', layout: 'indented' },
    { saved: '2026-06-25', layout: 'markdown' },
  ],
  record: false,
  facts: {
    operation: {
      title: 'Get lamp',
      method: 'GET',
      path: '/lamps/{lampId}',
      deprecated: true,
      statuses: ['404', '409'],
    },
    fields: new Map([
      ['response/200', { type: 'object' }],
      ['response/200/kind', { type: 'string', enum: ['a', 'b'] }],
    ]),
    examples: new Map([['response/200', '0123abcd']]),
  },
};

const TEXT = `{
  "pages": [
    { "source": "https://example.com/get-lamp", "saved": "2025-07-29", "layout": "indented" },
    { "saved": "2026-06-25", "layout": "markdown" }
  ],
  "operation": { "title": "Get lamp", "method": "GET", "path": "/lamps/{lampId}", "deprecated": true, "statuses": ["404", "409"] },
  "examples": { "response/200": "0123abcd" },
  "fields": {
    "response/200": { "type": "object" },
    "response/200/kind": { "type": "string", "enum": ["a", "b"] }
  }
}
`;

test('facts are written a line a page and field, and read again', () => {
  writeFactsFile(root, FACTS);
  expect(readFileSync(path.join(root, FACTS.file), 'utf8')).toBe(TEXT);
  expect(readFactsFiles(root)).toEqual([FACTS]);
  expect(newestPage(FACTS).saved).toBe('2026-06-25');
});

test('those of a document of record say so', () => {
  const record = { ...FACTS, record: true };
  const text = showFactsFile(record);
  expect(text).toContain('  ],\n  "record": true,\n  "operation"');
  expect(readFactsFile(FACTS.file, text)).toEqual(record);
});

test("the project's own are as they would be written", () => {
  for (const facts of readFactsFiles(process.cwd())) {
    expect(showFactsFile(facts)).toBe(readFileSync(facts.file, 'utf8'));
  }
});

test('their file has the name of the operation', () => {
  expect(factsFileName('load-balancers', 'listDnsRecords')).toBe(
    'openapi/load-balancers/documented/list-dns-records.json',
  );
});

test.each([
  [
    TEXT.replace('"layout": "markdown" }', '"layout": "markdown" ]'),
    /:4:51 This is not JSON; expected `,` or `}`\. Take/,
  ],
  ['[]', / Expected an object with operation, examples and fields\. Take/],
  [TEXT.replace('"fields"', '"field"'), / Expected an object with operation, examples and fields/],
  [
    TEXT.replace('"pages": [', '"page": ['),
    / pages must list the pages that the facts come from, oldest first: "pages": \[\{/,
  ],
  [TEXT.replace(/"pages": \[[^\]]*\]/, '"pages": []'), / pages must list the pages/],
  [
    TEXT.replace('2025-07-29', '2026-12-01'),
    / pages must list the oldest page first; move the page of 2026-06-25 up\./,
  ],
])('a file of another form is refused (%#)', (text, message) => {
  expect(() => readFactsFile(FACTS.file, text)).toThrow(message);
  expect(() => readFactsFile(FACTS.file, text)).toThrow(
    /^openapi\/lamps\/documented\/get-lamp\.json/,
  );
});
