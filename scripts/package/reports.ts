import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault, Faults } from '../shared/fault.ts';

/** Where the reports stand that have been taken. */
const REPORTS = 'api';

const REMEDY = 'Run "npm run build" and commit api/ to take it.';

/** Refuses reports that differ from those in api/, each with its first line that does. */
export async function checkReports(root: string, made: string): Promise<void> {
  const faults: Fault[] = [];
  for (const [name, before, now] of await compared(root, made)) {
    const file = `${REPORTS}/${name}`;
    if (before === undefined)
      faults.push(new Fault(`This entry has no report yet. ${REMEDY}`, { file }));
    else if (now === undefined)
      faults.push(new Fault(`There is no such entry. ${REMEDY}`, { file }));
    else faults.push(difference(file, before.split('\n'), now.split('\n')));
  }
  if (faults.length > 0) throw new Faults(faults);
}

/** Makes the reports in api/ those given; names the ones that differed. */
export async function takeReports(root: string, made: string): Promise<string[]> {
  const folder = path.join(root, REPORTS);
  await mkdir(folder, { recursive: true });
  const different = await compared(root, made);
  for (const [name, , now] of different) {
    if (now === undefined) await rm(path.join(folder, name));
    else await copyFile(path.join(made, name), path.join(folder, name));
  }
  return different.map(([name]) => `${REPORTS}/${name}`);
}

/** The reports that differ: the one in api/ and the one just made. */
async function compared(
  root: string,
  made: string,
): Promise<[name: string, before: string | undefined, now: string | undefined][]> {
  const folder = path.join(root, REPORTS);
  const names = new Set([...(await list(folder)), ...(await list(made))]);
  const pairs = [...names].sort().map(async (name) => {
    const [before, now] = [await read(folder, name), await read(made, name)];
    return [name, before, now] as [string, string | undefined, string | undefined];
  });
  return (await Promise.all(pairs)).filter(([, before, now]) => before !== now);
}

function difference(file: string, before: readonly string[], now: readonly string[]): Fault {
  const at = before.findIndex((line, index) => line !== now[index]);
  const index = at === -1 ? before.length : at;
  const [had, has] = [before[index], now[index]].map((line) =>
    line === undefined ? 'nothing' : `"${line.trim()}"`,
  );
  const what = `The package exports otherwise from here on: ${String(has)}, and not ${String(had)}.`;
  return new Fault(`${what} ${REMEDY}`, { file, line: index + 1 });
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function read(folder: string, name: string): Promise<string | undefined> {
  return readFile(path.join(folder, name), 'utf8').catch(() => undefined);
}
