import console from 'node:console';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Prints the matrix: a row a test, with what it measured. Jest loads reporters as they are, so this
 * is JavaScript.
 * @implements {Pick<import('@jest/reporters').Reporter, 'onRunComplete'>}
 */
export default class Table {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, { testResults }) {
    const measured = recorded();
    const rows = testResults
      .flatMap((suite) => suite.testResults)
      .filter(({ status }) => status !== 'pending')
      .map(({ ancestorTitles, fullName, title, status }) => [
        ancestorTitles.join(' ') || 'the package',
        title,
        [status, measured.get(fullName)].filter(Boolean).join(', '),
      ]);
    const head = ['what', 'version', 'result'];
    const lines = [head, head.map(() => '---'), ...rows];
    console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
  }
}

/**
 * What tests have recorded, by their full names.
 * @returns {Map<string, string>}
 */
function recorded() {
  const file = path.join(process.env['PACKAGE_FOLDER'] ?? '', 'rows.jsonl');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => JSON.parse(line)).map((row) => [row.currentTestName, row.result]),
  );
}
