import type { Page } from './page.ts';
import { showField } from './shown.ts';

/** All that a page states, for people: an entry a line, fields by their place. */
export function showPage({ layout, origin, facts, teamPath, bodies }: Page): string {
  const { operation, fields } = facts;
  const head: readonly (readonly [string, string | undefined])[] = [
    ['operation', operation.title],
    ['request', `${operation.method} ${operation.path}`],
    ['team path', teamPath],
    ['permission', operation.permission],
    ['deprecated', operation.deprecated === true ? 'yes' : undefined],
    ['statuses', operation.statuses?.join(', ')],
    ['layout', layout],
    ['source', origin.source],
    ['saved', origin.saved],
  ];
  const width = Math.max(...[...fields.keys()].map(({ length }) => length), 0);
  return [
    ...head.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(12)}${value}`])),
    '',
    ...[...fields].map(([place, field]) => `${place.padEnd(width)}  ${showField(field)}`),
    ...[...bodies].flatMap(([name, body]) => [
      '',
      `example ${name}`,
      JSON.stringify(body, null, 2),
    ]),
  ].join('\n');
}

/** The same for programs, in one line: the descriptions as hashes, the bodies as they are. */
export function pageJson({ file, layout, origin, facts, passed, bodies }: Page, more = {}): string {
  return JSON.stringify({
    page: file,
    ...origin,
    layout,
    operation: facts.operation,
    fields: Object.fromEntries(facts.fields),
    examples: Object.fromEntries(bodies),
    passed,
    ...more,
  });
}
