import { isChoice } from '../../spec/facts.ts';
import { labelledLimits, typeText } from './limits.ts';
import type { Pieces, Rendered } from './pieces.ts';
import { parse, type FieldPlace } from '../../spec/place.ts';

/** Writes the list of a part as an indented one, each line behind a line break. */
export function renderIndented(
  pieces: Pieces,
  facts: Rendered,
  root: FieldPlace,
  isSplit: boolean,
): void {
  const isList = /^(?:path|query|header)$/.test(root);
  const fields = isList || isSplit ? (facts.children.get(root) ?? []) : [root];
  for (const [index, place] of fields.entries()) {
    if (isSplit && index > 0) pieces.write('\nOR');
    renderField(pieces, facts, place, isList ? 1 : 0);
  }
}

function renderField(pieces: Pieces, facts: Rendered, place: FieldPlace, depth: number): void {
  const field = facts.fields.get(place) ?? { type: 'any' };
  const step = parse(place).steps.at(-1);
  const type = typeText(field);
  const bullet = `\n${' '.repeat(depth * 2 + 2)}*`;
  if (step?.kind === 'property') {
    pieces.write(`${bullet} ${step.name}${type === '' ? '' : `\n${type}`}`);
  } else pieces.write(type === '' ? bullet : `${bullet} ${type}`);
  pieces.describe(place, field);
  for (const { label, value } of labelledLimits(field)) pieces.write(`\n${label}\n${value}`);
  for (const [index, child] of (facts.children.get(place) ?? []).entries()) {
    if (isChoice(field.type) && index > 0) pieces.write('\nOR');
    renderField(pieces, facts, child, depth + 1);
  }
}
