import { isChoice } from '../../spec/facts.ts';
import { parse, type FieldPlace } from '../../spec/place.ts';
import { LABELS, limitsOf } from './labels.ts';
import type { Pieces, Rendered } from './pieces.ts';

/** The limits that Markdown shows, in their order. */
const SHOWN = ['format', 'enum', 'pattern', 'minLength', 'maxLength'] as const;

/** Writes the list of a part as Markdown, each line behind a line break. */
export function renderMarkdown(
  pieces: Pieces,
  facts: Rendered,
  root: FieldPlace,
  isSplit: boolean,
): void {
  if (/^(?:path|query|header)$/.test(root)) {
    pieces.write('\n{object}');
    renderProperties(pieces, facts, root);
    return;
  }
  const bodies = isSplit ? (facts.children.get(root) ?? []) : [root];
  for (const [index, place] of bodies.entries()) {
    if (isSplit && index > 0) pieces.write('\nOR');
    pieces.write('\n');
    renderType(pieces, facts, place);
  }
}

function renderProperties(pieces: Pieces, facts: Rendered, parent: FieldPlace): void {
  const properties = facts.children.get(parent) ?? [];
  // How far it indents is up to the page: the first property tells it for all.
  const indent = /^ */.exec(facts.lines.get(properties[0] ?? '')?.text ?? '')?.[0] ?? '';
  for (const place of properties) {
    const step = parse(place).steps.at(-1);
    pieces.write(`\n${indent}- \`${step?.kind === 'property' ? step.name : ''}\`: `);
    renderType(pieces, facts, place);
  }
}

/** A type with all that stands behind it in its line, and the lines below. */
function renderType(pieces: Pieces, facts: Rendered, place: FieldPlace): void {
  const field = facts.fields.get(place) ?? { type: 'any' };
  const [item, ...alternatives] = facts.children.get(place) ?? [];
  if (field.type === 'array') {
    pieces.write('[array of]');
    if (item === undefined) return;
    pieces.write(' ');
    renderType(pieces, facts, item);
  } else if (isChoice(field.type)) {
    pieces.write('(multiple options) ');
    if (item !== undefined) renderType(pieces, facts, item);
    for (const other of alternatives) {
      // It stands behind the last line of the alternative before it.
      pieces.write(' | ');
      renderType(pieces, facts, other);
    }
  } else {
    const type = field.type === 'any' ? 'undefined' : field.type;
    pieces.write(type === 'object' ? '{object}' : `(${type})`);
    if (field.required === true) pieces.write(' (required)');
    pieces.describe(place, field);
    for (const { kind, value } of limitsOf(field, SHOWN)) {
      pieces.write(` (${kind === 'enum' ? kind : LABELS[kind]}: ${value})`);
    }
    if (type === 'object') renderProperties(pieces, facts, place);
  }
}
