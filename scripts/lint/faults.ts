import path from 'node:path';
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { Fault } from '../fault.ts';
import { placeInFile } from './embedded.ts';
import { PREFIX } from './plugin.ts';

/**
 * What the linter found, as faults in the order of files and lines, each once. A file that cannot
 * be read, then a reference that leads nowhere, is told alone: what else was found follows from it.
 */
export function faults(root: string, problems: readonly NormalizedProblem[]): Fault[] {
  const unread = problems.filter(({ location: [place] }) => place?.pointer === undefined);
  const unresolved = problems.filter(({ ruleId }) => ruleId === 'no-unresolved-refs');
  const told = [unread, unresolved, problems].find((some) => some.length > 0) ?? [];
  const found = told.map((problem) => fault(root, problem));
  return [...new Map(found.map((one) => [one.message, one])).values()].sort(byPlace);
}

function fault(root: string, problem: NormalizedProblem): Fault {
  const [place] = problem.location;
  if (place === undefined) throw new Error(`${problem.ruleId} reported a problem without a place`);
  const { source, start } = getLineColLocation(placeInFile(place));
  const file = path.relative(root, source.absoluteRef).split(path.sep).join('/');
  const [suggestion] = problem.suggest;
  const text = tidy(problem.message, root);
  const hint = suggestion === undefined ? '' : ` Perhaps you mean \`${suggestion}\`.`;
  return new Fault(`${text}${hint} (${problem.ruleId.replace(PREFIX, '')})`, {
    file,
    line: start.line,
    column: start.col,
  });
}

/** A message of the linter without what its place tells, and without this machine's folders. */
export function tidy(message: string, root: string): string {
  return message
    .replaceAll(root + path.sep, '')
    .replace(/( in "[^"]+")? \(\d+:\d+\)$/, '')
    .trim();
}

function byPlace(a: Fault, b: Fault): number {
  // Not by locale: the order is the same on every machine.
  const order = (x: string, y: string) => (x < y ? -1 : Number(x > y));
  return (
    order(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    order(a.message, b.message)
  );
}
