import type { EnumValue, FactKind, FieldFacts } from '../../spec/facts.ts';

/** What a page calls the kinds of fact. */
export const LABELS: Readonly<Record<FactKind, string>> = {
  type: 'type',
  required: 'required',
  enum: 'one of',
  minimum: 'min',
  maximum: 'max',
  minLength: 'min length',
  maxLength: 'max length',
  pattern: 'pattern',
  format: 'format',
  deprecated: 'deprecated',
  text: 'text',
};

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads the value behind the label of a limit; undefined for what no page writes there. */
export function readLimit(
  kind: FactKind,
  value: string,
  type: string,
): Partial<FieldFacts> | undefined {
  if (kind === 'enum') return { enum: value.split(', ').map((each) => enumValue(each, type)) };
  if (kind === 'pattern' || kind === 'format') return { [kind]: value };
  return NUMBER.test(value) ? { [kind]: Number(value) } : undefined;
}

function enumValue(value: string, type: string): EnumValue {
  if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  const isNumber = (type === 'integer' || type === 'number') && NUMBER.test(value);
  return isNumber ? Number(value) : value;
}

/** The limits of a field, of these kinds, each as a page writes its value. */
export function limitsOf<Kind extends FactKind>(
  field: FieldFacts,
  kinds: readonly Kind[],
): { readonly kind: Kind; readonly value: string }[] {
  return kinds.flatMap((kind) => {
    const value = field[kind];
    if (value === undefined) return [];
    return [{ kind, value: Array.isArray(value) ? value.join(', ') : String(value) }];
  });
}
