import path from 'node:path';
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import { placeInFile } from './embedded.ts';
import { PREFIX, SCHEMA_RULES } from './plugin.ts';

/** What judges examples by their schemas. */
const OF_EXAMPLES = 'no-invalid-media-type-examples';

/** What judges alternatives, and compares less of them than rules of ours do. */
const OF_ALTERNATIVES = 'no-illogical-composition-keywords';
const SAME = `${PREFIX}exclusive-alternatives`;
const EMPTY = `${PREFIX}sound-lists`;

/** What finds a keyword that there is not, as `struct` does; one of them knows what to do. */
const UNKNOWN = `${PREFIX}known-keywords`;

/** What finds a response without a description, as `struct` does, and knows what one says. */
const UNDESCRIBED = `${PREFIX}description-everywhere`;

/** What refuses a schema: an example that doesn't fit it, or can't be judged by it, is no fault. */
const OF_SCHEMAS = new Set([
  ...['struct', 'no-duplicated-enum-values', 'no-enum-type-mismatch'],
  'no-required-schema-properties-undefined',
  ...SCHEMA_RULES.map((name) => PREFIX + name),
]);

/**
 * What the linter found, as faults in the order of files and lines, each once. A file that cannot
 * be read, then a reference that leads nowhere, is told alone: what else was found follows from it.
 */
export function faults(root: string, problems: readonly NormalizedProblem[]): Fault[] {
  const unread = problems.filter(({ location: [place] }) => place?.pointer === undefined);
  const unresolved = problems.filter(({ ruleId }) => ruleId === 'no-unresolved-refs');
  const told = [unread, unresolved, causes(problems)].find((some) => some.length > 0) ?? [];
  const found = told.map((problem) => fault(root, problem));
  return [...new Map(found.map((one) => [one.message, one])).values()].sort(byPlace);
}

/** The problems without what follows from another, or says again what another one says better. */
function causes(all: readonly NormalizedProblem[]): NormalizedProblem[] {
  const undescribed = places(all, ({ ruleId }) => ruleId === UNDESCRIBED);
  const isSaidAgain = ({ ruleId, message }: NormalizedProblem) =>
    ruleId === 'struct' && message.startsWith('The field `description` must be present');
  const problems = all.filter(
    (problem) => !isSaidAgain(problem) || !undescribed.includes(placeOf(problem)),
  );
  const isJudged = !problems.some(({ ruleId }) => OF_SCHEMAS.has(ruleId));
  const hinted = places(problems, (one) => one.ruleId === 'struct' && one.suggest.length > 0);
  const unknown = places(problems, ({ ruleId }) => ruleId === UNKNOWN);
  const alternatives = places(problems, ({ ruleId }) => ruleId === SAME || ruleId === EMPTY);
  return problems.filter((problem) => {
    const place = placeOf(problem);
    switch (problem.ruleId) {
      case OF_EXAMPLES:
        return isJudged;
      case UNKNOWN:
        return !hinted.includes(place);
      case 'struct':
        return hinted.includes(place) || !unknown.includes(place);
      case OF_ALTERNATIVES:
        return !alternatives.some((one) => one === place || one.startsWith(`${place}/`));
      default:
        return true;
    }
  });
}

function places(
  problems: readonly NormalizedProblem[],
  which: (problem: NormalizedProblem) => boolean,
): string[] {
  return problems.filter(which).map(placeOf);
}

function placeOf({ location: [place] }: NormalizedProblem): string {
  return `${place?.source.absoluteRef ?? ''}${place?.pointer ?? ''}`;
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
