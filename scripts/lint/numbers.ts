import { LineCounter, parseDocument, visit } from 'yaml';
import { Fault } from '../shared/fault.ts';

/** A number of sixteen digits or more, or with a large exponent: it may be more than JavaScript has. */
const LONG = /(?<![^\s,:[{])[-+.]*(?:(?:\d\.?){16}|[\d.]+[eE][-+]?\d{2})[^\s,:\]}]*/g;

/** A decimal number in JSON or YAML: its sign, digits, decimals and exponent. */
const DECIMAL = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/;

/**
 * Numbers that would be published as others: JavaScript, and so everything that reads the spec, has
 * about sixteen digits.
 * @param text of a YAML or JSON file
 */
export function inexactNumbers(file: string, text: string): Fault[] {
  // To parse a file for its positions takes long, and text has such numbers too.
  const written = text.match(LONG) ?? [];
  if (written.every((number) => decimal(number) === decimal(String(Number(number))))) return [];
  const faults: Fault[] = [];
  const lineCounter = new LineCounter();
  visit(parseDocument(text, { lineCounter }), {
    Scalar(_, { value, source = '', range }) {
      const written = decimal(source);
      if (typeof value !== 'number' || written === undefined) return;
      if (written === decimal(String(value))) return;
      const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
      const message = `The number ${source} would be published as ${String(value)}, the nearest that JavaScript has; write at most 15 digits, or put it in quotes if it is a string.`;
      faults.push(new Fault(message, { file, line, column: col }));
    },
  });
  return faults;
}

/** A decimal number in one form, whatever form it is written in; undefined for any other number. */
function decimal(source: string): string | undefined {
  const [, sign, whole = '', decimals = '', exponent = '0'] = DECIMAL.exec(source) ?? [];
  if (sign === undefined) return undefined;
  const digits = `${whole}${decimals}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - decimals.length + digits.length - significant.length;
  return `${sign === '-' ? '-' : ''}${significant}e${String(power)}`;
}
