import fc from 'fast-check';

/** Random choices, which fast-check makes, repeats and shrinks. */
export class Random {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** One of several things. */
  of<T>(things: readonly T[]): T {
    return this.#draw(() => fc.constantFrom(...things));
  }

  /** A whole number from 0 up to the limit, without it. */
  below(limit: number): number {
    return this.#draw(() => fc.nat(Math.max(0, limit - 1)));
  }
}

/** Changes the text of one file of the spec; undefined where there is nothing in it to change. */
type Mutation = (text: string, random: Random) => string | undefined;

/** Called by any text of the spec that runs as code. */
export const ALARM = 'northflankAlarm';

/** Text that ends a comment, a string, a template or a line where it isn't kept in. */
const HOSTILE = [
  `*/ ${ALARM}(); /*`,
  `"; ${ALARM}(); "`,
  `'; ${ALARM}(); '`,
  `\${${ALARM}()}`,
  `\`; ${ALARM}(); \``,
  `\n${ALARM}();\n`,
  `\u2028${ALARM}();\u2029`,
  `\\"; ${ALARM}(); //`,
  `</script><script>${ALARM}()</script>`,
  `]; ${ALARM}(); [`,
  `comment-1 */ ${ALARM}(); /** comment-2`,
  '\u0000',
  '\\',
  '@deprecated',
];

/** Names that every object has, or that JavaScript or the generated code uses. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'class',
  'default',
  'await',
  'eval',
  'arguments',
  'schemas',
  'validators',
  'operations',
];

/** What is done to a spec, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a byte flipped': (text, random) => {
    const bytes = Buffer.from(text);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    // As latin1, so that a byte that is no UTF-8 stays what it is.
    return bytes.toString('latin1');
  },
  'a line dropped': (text, random) => {
    const lines = text.split('\n');
    lines.splice(random.below(lines.length), 1);
    return lines.join('\n');
  },
  'a key duplicated': (text, random) =>
    inLine(text, random, /^\s*[\w'-]+:/, (line) => `${line}\n${line}`),
  'an indentation broken': (text, random) =>
    inLine(text, random, /^ +/, (line) => (random.of([true, false]) ? ` ${line}` : line.slice(1))),
  'a tab as indentation': (text, random) =>
    inLine(text, random, /^ +/, (line) => `\t${line.trim()}`),
  'the end cut off': (text, random) => text.slice(0, random.below(text.length)),
  'a dangling reference': (text, random) =>
    inLine(text, random, /\$ref: /, (line) => line.replace(/(\w+)\.yaml/, '$1Gone.yaml')),
  'a cyclic reference': (text, random) =>
    inLine(text, random, /\$ref: /, (line) =>
      line.replace(/\$ref: .*/, `$ref: ${random.of(CYCLES)}`),
    ),
  'a reference to elsewhere': (text, random) =>
    inLine(text, random, /\$ref: /, (line) =>
      line.replace(/\$ref: .*/, `$ref: ${random.of(ELSEWHERE)}`),
    ),
  'a hostile description': (text, random) =>
    inLine(text, random, /^\s*(?:description|summary|pattern|x-why): [^>|]/, (line) =>
      line.replace(/: .*/, () => `: ${quoted(random.of(HOSTILE), random)}`),
    ),
  'a hostile name': (text, random) =>
    inLine(text, random, /^ +[a-z]\w*:$/, (line) =>
      line.replace(/[a-z]\w*:/, () => `${quoted(random.of(HOSTILE), random)}:`),
    ),
  'a hostile enum value': (text, random) =>
    inLine(text, random, /enum: \[/, (line) =>
      line.replace('[', () => `[${quoted(random.of(HOSTILE), random)}, `),
    ),
  'a hostile value': (text, random) =>
    inLine(text, random, /^\s*"\w+": "/, (line) =>
      line.replace(/: ".*"/, () => `: ${JSON.stringify(random.of(HOSTILE))}`),
    ),
  'a reserved name': (text, random) =>
    inLine(text, random, /^ +[a-z]\w*:$/, (line) =>
      line.replace(/[a-z]\w*:/, `${random.of(NAMES)}:`),
    ),
  'a reserved operationId': (text, random) =>
    inLine(text, random, /operationId: /, (line) =>
      line.replace(/: .*/, () => `: ${JSON.stringify(random.of([...NAMES, ...HOSTILE]))}`),
    ),
  'a reserved operationId with its summary': (text, random) => {
    const name = random.of(NAMES);
    const changed = text.replace(
      /(operationId|summary): .*/g,
      (_, key: string) => `${key}: ${name}`,
    );
    return changed === text ? undefined : changed;
  },
  'a hundred levels': (text, random) =>
    inLine(text, random, /^properties:$/, (line) => `${line}\n  deep: ${nested(100)}`),
  'an alias bomb': (text, random) =>
    inLine(text, random, /^(?:type|description): /, (line) => `${bomb(random)}\n${line}`),
  'another type': (text, random) =>
    inLine(text, random, /type: \w+/, (line) =>
      line.replace(
        /type: .*/,
        `type: ${random.of(['string', 'object', 'array', 'null', '[string, integer]', 'integer', '5', '{}'])}`,
      ),
    ),
  'an odd number': (text, random) =>
    inLine(text, random, /(?:minimum|maximum|maxLength|maxItems): /, (line) =>
      line.replace(
        /: .*/,
        `: ${random.of(['.nan', '.inf', '-1', '1e400', '0x10', '1.5', '99999999999999999999'])}`,
      ),
    ),
};

const CYCLES = ['./Widget.yaml', '../schemas/Widget.yaml', '#/', '#', '../openapi.yaml'];
const ELSEWHERE = [
  '../../package.json',
  '/etc/passwd',
  'http://127.0.0.1:9/x.yaml',
  'file:///etc/passwd',
  '../openapi.yaml#/info',
  '"#/components/schemas/__proto__"',
];

/** Changes one of the lines that fit; undefined where none does. */
function inLine(
  text: string,
  random: Random,
  fits: RegExp,
  change: (line: string) => string,
): string | undefined {
  const lines = text.split('\n');
  const fitting = [...lines.keys()].filter((at) => fits.test(lines[at] ?? ''));
  if (fitting.length === 0) return undefined;
  const at = random.of(fitting);
  lines[at] = change(lines[at] ?? '');
  return lines.join('\n');
}

/** Text in YAML, in one of the ways to write any text there. */
function quoted(text: string, random: Random): string {
  const isPlain = !['\n', '\u0000', '\u2028', '\u2029'].some((character) =>
    text.includes(character),
  );
  return isPlain && random.of([true, false])
    ? `'${text.replaceAll("'", "''")}'`
    : JSON.stringify(text);
}

function nested(levels: number): string {
  const open = '{type: object, description: Further down., properties: {deep: ';
  return `${open.repeat(levels)}{type: string, description: The end.}${'}}'.repeat(levels)}`;
}

/** Some kilobytes that would be gigabytes if each alias were written out. */
function bomb(random: Random): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? '"lol"' : `*l${String(level - 1)}`;
    return `  - &l${String(level)} [${Array(10).fill(items).join(', ')}]`;
  });
  return `${random.of(['x-source', 'enum', 'examples', 'x-documented'])}:\n${levels.join('\n')}`;
}
