import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../shared/fault.ts';

/** The report of the hand-written surface, as it was last accepted. */
export const REPORT = 'api/index.api.md';

const REMEDY = `Run "npm run build" and commit ${REPORT} to accept it.`;

/**
 * Compares a report with the accepted one.
 * @throws Fault at the first line that differs
 */
export async function checkReport(root: string, report: string): Promise<void> {
  const accepted = await readReport(root);
  if (accepted === report) return;
  if (accepted === undefined) {
    throw new Fault(`There is no report of the public surface yet. ${REMEDY}`, { file: REPORT });
  }
  const [before, now] = [accepted.split('\n'), report.split('\n')];
  const index = before.findIndex((line, at) => line !== now[at]);
  const at = index === -1 ? before.length : index;
  const [had, has] = [before[at], now[at]].map((line) =>
    line === undefined ? 'nothing' : JSON.stringify(line.trim()),
  );
  throw new Fault(
    `The public surface changed: from here on it has ${String(has)} instead of ${String(had)}. ${REMEDY}`,
    { file: REPORT, line: at + 1 },
  );
}

/** Accepts a report; says whether it differs from the one accepted before. */
export async function takeReport(root: string, report: string): Promise<boolean> {
  if ((await readReport(root)) === report) return false;
  const file = path.join(root, REPORT);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, report);
  return true;
}

function readReport(root: string): Promise<string | undefined> {
  return readFile(path.join(root, REPORT), 'utf8').catch(() => undefined);
}
