import path from 'node:path';
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { Fault } from '../shared/fault.ts';
import { byText } from '../shared/order.ts';
import { SPEC_FOLDER } from '../spec/resolver.ts';
import { SCHEMA_RULES } from './plugin.ts';
import { fileOf } from './rule.ts';

/** Problems of a rule that say again, or follow from, what another problem says better. */
interface Superseded {
  /** The rules that are superseded; all, if left out. */
  readonly rules?: readonly string[];
  /** Which of its problems; all of them, if left out. */
  readonly which?: (problem: NormalizedProblem) => boolean;
  /** What another problem must be to supersede it. */
  readonly by: (problem: NormalizedProblem) => boolean;
  /** Where that other one must stand. */
  readonly where:
    'at the same place' | 'there or within' | 'around' | 'in the same file' | 'anywhere';
}

const hasSuggestion = ({ suggest }: NormalizedProblem) => suggest.length > 0;

/** What is superseded by what. An earlier row's problems are gone when a later one is looked at. */
const SUPERSEDED: readonly Superseded[] = [
  {
    // The project's rule knows what a response without a description has to say.
    rules: ['struct'],
    which: ({ message }) => message.startsWith('The field `description` must be present'),
    by: of('description-everywhere'),
    where: 'at the same place',
  },
  {
    // The project's rule knows which tag is meant.
    rules: ['operation-tag-defined'],
    which: ({ message }) => message === 'Operation tags should be defined',
    by: of('family-of-tag'),
    where: 'at the same place',
  },
  {
    // A tag that isn't there has no folder either.
    rules: ['family-of-tag'],
    by: of('operation-tag-defined'),
    where: 'at the same place',
  },
  {
    // The project's rule knows that YAML reads an unquoted null as no string.
    rules: ['struct'],
    by: of('sound-lists'),
    where: 'there or within',
  },
  {
    // Where the linter guesses which keyword was meant, its guess is the better hint.
    rules: ['known-keywords'],
    by: (problem) => problem.ruleId === 'struct' && hasSuggestion(problem),
    where: 'at the same place',
  },
  {
    // Elsewhere the project's rule knows what to write instead.
    rules: ['struct'],
    which: (problem) => !hasSuggestion(problem),
    by: of('known-keywords', 'known-fields', 'parameter-form'),
    where: 'at the same place',
  },
  {
    // What stands in something that is to be left out need not be mended.
    by: of('known-keywords', 'known-fields', 'callable-method', 'success-statuses'),
    where: 'around',
  },
  {
    // Of a parameter that is given twice the description is, too.
    rules: ['description-text'],
    by: of('parameter-form', 'operation-parameters-unique'),
    where: 'around',
  },
  {
    // What is no text is no description.
    rules: ['description-everywhere'],
    by: (problem) => of('struct')(problem) && placeOf(problem).endsWith('/description'),
    where: 'there or within',
  },
  {
    // Behind what has the wrong form, nothing is looked at.
    rules: ['file-in-use'],
    by: of('struct'),
    where: 'anywhere',
  },
  {
    // One path written twice is two of whatever is in it.
    rules: ['exported-names', 'operation-operationId-unique', 'path-parameters-defined'],
    by: of('no-identical-paths'),
    where: 'anywhere',
  },
  {
    // Names follow from the operation's.
    rules: ['example-file', 'exported-names', 'operation-operationId-unique'],
    by: of('operation-id-from-summary'),
    where: 'in the same file',
  },
  {
    rules: ['example-file', 'exported-names'],
    by: of('operation-operationId-unique'),
    where: 'in the same file',
  },
  {
    // The same circle, seen from a page.
    rules: ['no-circle-on-page'],
    by: of('no-endless-schema'),
    where: 'at the same place',
  },
  {
    // The built-in rule compares less of the alternatives than the project's do.
    rules: ['no-illogical-composition-keywords'],
    by: of('exclusive-alternatives', 'sound-lists'),
    where: 'there or within',
  },
  {
    // Whether an example fits can't be judged by a schema that is wrong.
    rules: ['example-fits-schema'],
    by: of(
      ...['struct', 'no-duplicated-enum-values', 'no-enum-type-mismatch'],
      ...['no-required-schema-properties-undefined', ...SCHEMA_RULES],
    ),
    where: 'anywhere',
  },
];

/**
 * The linter's problems as faults in the order of files and lines, each once. A reference that leads
 * nowhere is reported alone, since the other problems follow from it.
 */
export function faults(problems: readonly NormalizedProblem[]): Fault[] {
  const unresolved = problems.filter(({ ruleId }) => ruleId === 'no-unresolved-refs');
  const causes = SUPERSEDED.reduce(withoutSuperseded, problems);
  const all = (unresolved.length > 0 ? unresolved : causes).map(fault);
  return [...new Map(all.map((each) => [each.message, each])).values()].sort(byPlace);
}

function of(...rules: readonly string[]): Superseded['by'] {
  const names = new Set(rules);
  return ({ ruleId }) => names.has(ruleId);
}

function withoutSuperseded(
  problems: readonly NormalizedProblem[],
  { rules, which = () => true, by, where }: Superseded,
): readonly NormalizedProblem[] {
  const others = problems.filter(by);
  if (others.length === 0) return problems;
  const places = new Set(others.map(placeOf));
  const sources = new Set(others.map(sourceOf));
  const isRule = rules === undefined ? () => true : of(...rules);
  const isSuperseded = (problem: NormalizedProblem): boolean => {
    const place = placeOf(problem);
    switch (where) {
      case 'anywhere':
        return true;
      case 'in the same file':
        return sources.has(sourceOf(problem));
      case 'around':
        return !by(problem) && [...places].some((at) => `${place}/`.startsWith(`${at}/`));
      case 'there or within':
        return places.has(place) || [...places].some((at) => at.startsWith(`${place}/`));
      case 'at the same place':
        return places.has(place);
    }
  };
  return problems.filter(
    (problem) => !(isRule(problem) && which(problem) && isSuperseded(problem)),
  );
}

function sourceOf({ location: [place] }: NormalizedProblem): string {
  return place?.source.absoluteRef ?? '';
}

function placeOf(problem: NormalizedProblem): string {
  return `${sourceOf(problem)}${problem.location[0]?.pointer ?? ''}`;
}

function fault(problem: NormalizedProblem): Fault {
  const [place] = problem.location;
  if (place === undefined) throw new Error(`${problem.ruleId} reported a problem without a place`);
  const { start } = getLineColLocation(place);
  const [suggestion] = problem.suggest;
  const hint = suggestion === undefined ? '' : ` Perhaps you mean \`${suggestion}\`.`;
  return new Fault(`${tidy(problem.message)}${hint} (${problem.ruleId})`, {
    file: fileOf(place),
    line: start.line,
    column: start.col,
  });
}

/** A message of the linter without the place in it, which a fault has beside its message. */
export function tidy(message: string): string {
  return message
    .replaceAll(SPEC_FOLDER + path.sep, '')
    .replace(/( in "[^"]+")? \(\d+:\d+\)$/, '')
    .trim();
}

function byPlace(a: Fault, b: Fault): number {
  return (
    byText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byText(a.message, b.message)
  );
}
