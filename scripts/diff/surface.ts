import ts from 'typescript';
import type { Change, Impact } from './change.ts';

/** A declaration of an API report. */
interface Declaration {
  /** Its text without comments. */
  readonly text: string;
  /** The members of an interface, by name. */
  readonly members: ReadonlyMap<string, Member> | undefined;
}

interface Member {
  readonly text: string;
  readonly optional: boolean;
  /** The alternatives of its type, one where it's no union. */
  readonly type: readonly string[];
}

/** Whether a value of a type is something that a caller makes, or something that a caller gets. */
export type Use = (type: string) => 'given' | 'received';

/**
 * The changes of the public TypeScript surface between two API reports.
 * @param use how callers meet a type; what they make themselves bears fewer changes
 */
export function surfaceChanges(base: string, revision: string, use: Use): Change[] {
  const [before, after] = [declarations(base), declarations(revision)];
  const added = [...after].filter(([name]) => !before.has(name));
  const found: Change[] = [];
  const tell = (subject: string, place: string, what: string, impact: Impact) =>
    found.push({ subject, place, what, impact });

  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) {
      const same = added.find(([other, { text }]) => text.replaceAll(other, name) === old.text);
      tell(name, '', same ? `was renamed to \`${same[0]}\`` : 'is no longer exported', 'major');
    } else if (now.text !== old.text) {
      if (old.members && now.members) {
        for (const change of memberChanges(old.members, now.members, use(name))) {
          tell(name, ...change);
        }
      } else {
        tell(name, '', 'is declared otherwise', 'major');
      }
    }
  }
  for (const [name] of added) tell(name, '', 'is exported now', 'minor');
  return found;
}

function memberChanges(
  before: ReadonlyMap<string, Member>,
  after: ReadonlyMap<string, Member>,
  use: ReturnType<Use>,
): [place: string, what: string, impact: Impact][] {
  const found: [string, string, Impact][] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) {
      found.push([name, 'was removed', 'major']);
      continue;
    }
    if (now.optional && !old.optional) {
      found.push([name, 'became optional', use === 'given' ? 'minor' : 'major']);
    } else if (old.optional && !now.optional) {
      found.push([name, 'is required now', use === 'given' ? 'major' : 'minor']);
    }
    if (now.type.join(' | ') !== old.type.join(' | ')) {
      found.push([name, 'has another type', typeImpact(old.type, now.type, use)]);
    }
  }
  for (const [name, { optional }] of after) {
    if (before.has(name)) continue;
    const isDemand = use === 'given' && !optional;
    found.push([name, isDemand ? 'is new and required' : 'is new', isDemand ? 'major' : 'minor']);
  }
  // Order alone means nothing, and neither does a form that isn't told apart here.
  return found;
}

/** An open enum takes any value already, so a known one more or less compiles wherever it did. */
function typeImpact(before: readonly string[], after: readonly string[], use: string): Impact {
  const isOpen = (type: readonly string[]) =>
    type.some((one) => /^\(?(?:string|number) & \{\s*\}\)?$/.test(one));
  if (isOpen(before) && isOpen(after)) return 'minor';
  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((one) => outer.includes(one));
  if (use === 'given' ? within(before, after) : within(after, before)) return 'minor';
  return 'major';
}

function declarations(report: string): ReadonlyMap<string, Declaration> {
  const [, code = report] = /```ts\n([\s\S]*?)\n```/.exec(report) ?? [];
  const source = ts.createSourceFile('report.ts', code, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, source);
  const found = new Map<string, Declaration>();
  for (const statement of source.statements) {
    for (const name of namesOf(statement)) {
      // Overloads stand under one name.
      const text = [found.get(name)?.text, print(statement)].filter(Boolean).join('\n');
      found.set(name, { text, members: membersOf(statement, print) });
    }
  }
  return found;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}

/** The members, where the declaration is an interface whose members all are properties. */
function membersOf(
  statement: ts.Statement,
  print: (node: ts.Node) => string,
): Declaration['members'] {
  if (!ts.isInterfaceDeclaration(statement)) return undefined;
  if (statement.heritageClauses || statement.typeParameters) return undefined;
  if (!statement.members.every(ts.isPropertySignature)) return undefined;
  return new Map(
    statement.members.filter(ts.isPropertySignature).map((member): [string, Member] => {
      const { type, questionToken } = member;
      const alternatives = type && ts.isUnionTypeNode(type) ? [...type.types] : type ? [type] : [];
      return [
        member.name.getText(),
        {
          text: print(member),
          optional: questionToken !== undefined,
          type: alternatives.map(print),
        },
      ];
    }),
  );
}
