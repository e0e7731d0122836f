import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import type { Place } from './fault.ts';

/** Where a text stops being JSON. */
interface JsonFault {
  readonly place: Place;
  /** What is wrong, and what could stand there instead: "This is not JSON; expected a value." */
  readonly reason: string;
}

const VALUE = 'a value';
const NAME = 'a name in double quotes';

/** The first place in a file's text that makes it no JSON. */
export function jsonFault(file: string, text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    // It gives the place in some cases and on some versions of Node only.
    return firstFault(file, text);
  }
}

function firstFault(file: string, text: string): JsonFault | undefined {
  const closing: string[] = [];
  let expected = [VALUE];
  let expectedWithin = expected;
  const faults: JsonFault[] = [];
  const opened = (first: string, close: string) => {
    closing.push(close);
    expected = [first, close];
  };
  const ended = () => {
    expected = closing.length === 0 ? ['the end'] : ['`,`', ...closing.slice(-1)];
  };
  const closed = () => {
    // The parser tells of an end that is missing once it has ended what lacks it.
    expectedWithin = expected;
    closing.pop();
    ended();
  };
  const visitor = {
    onObjectBegin() {
      opened(NAME, '`}`');
    },
    onArrayBegin() {
      opened(VALUE, '`]`');
    },
    onObjectProperty() {
      expected = ['`:`'];
    },
    onSeparator(sign: string) {
      expected = [sign === ',' && closing.at(-1) === '`}`' ? NAME : VALUE];
    },
    onLiteralValue: ended,
    onObjectEnd: closed,
    onArrayEnd: closed,
    onError(code: ParseErrorCode, _offset: number, _length: number, line: number, column: number) {
      const isUnclosed = printParseErrorCode(code).startsWith('Close');
      const choices = (isUnclosed ? expectedWithin : expected).join(' or ');
      const place = { file, line: line + 1, column: column + 1 };
      faults.push({ place, reason: `This is not JSON; expected ${choices}.` });
    },
  };
  visit(text, visitor, { disallowComments: true });
  return faults[0];
}
