import ts from 'typescript';

/** What an API report says of a name. */
export interface Declaration {
  /** All of it, without comments. */
  readonly text: string;
  readonly isExported: boolean;
  /** What stands before the members: its kind, name, parameters, and what it extends. */
  readonly head: string;
  /** The members of an interface or a class, by name. */
  readonly members: ReadonlyMap<string, Member> | undefined;
  /** The alternatives of a type that is named, one where it's no union. */
  readonly alternatives: readonly string[] | undefined;
  /** The values of a constant list. */
  readonly values: readonly string[] | undefined;
}

/** A property, or a method, whose type is all of it, every signature included. */
export interface Member {
  readonly optional: boolean;
  /** What stands before its name, such as `protected readonly`. */
  readonly modifiers: string;
  /** The alternatives of its type, one where it's no union. */
  readonly type: readonly string[];
}

/** Reads the declarations of an API report, as API Extractor writes it, by name. */
export function declarations(report: string): ReadonlyMap<string, Declaration> {
  const [, code = ''] = /```ts\n([\s\S]*?)\n```/.exec(report) ?? [];
  const source = ts.createSourceFile('report.ts', code, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, source);
  const found = new Map<string, Declaration>();
  for (const statement of source.statements) {
    for (const [name, declaration] of declared(statement, print)) {
      // A type may have the name of a value, and a function several signatures.
      const other = found.get(name);
      const kinds = statement.kind === ts.SyntaxKind.TypeAliasDeclaration ? 'type ' : '';
      if (other === undefined) found.set(name, declaration);
      else found.set(`${kinds}${name}`, merged(found.get(`${kinds}${name}`), declaration));
    }
  }
  return found;
}

/** Signatures of one function are one declaration, which is compared as a whole. */
function merged(before: Declaration | undefined, now: Declaration): Declaration {
  return before ? { ...now, text: `${before.text}\n${now.text}` } : now;
}

type Print = (node: ts.Node) => string;

function declared(statement: ts.Statement, print: Print): [string, Declaration][] {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  const whole: Declaration = {
    text: print(statement),
    isExported,
    head: '',
    members: undefined,
    alternatives: undefined,
    values: undefined,
  };
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, type }) => [
      name.getText(),
      { ...whole, values: valuesOf(type, print) },
    ]);
  }
  if (ts.isTypeAliasDeclaration(statement)) {
    const { name, type, typeParameters } = statement;
    const alternatives = typeParameters ? undefined : alternativesOf(type, print);
    return [[name.text, { ...whole, alternatives }]];
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
    const members = membersOf(statement.members, print);
    const head = whole.text.slice(0, whole.text.indexOf('{'));
    return [[statement.name?.text ?? '', { ...whole, head, members }]];
  }
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    const names = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    return names.map((one) => [one.name.text, { ...whole, text: print(one), isExported: true }]);
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name === undefined ? [] : [[name.getText(), whole]];
}

function membersOf(
  members: readonly (ts.TypeElement | ts.ClassElement)[],
  print: Print,
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  for (const member of members) {
    const name = member.name?.getText() ?? 'constructor';
    const all = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
    const modifiers = all.map(print).join(' ');
    if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
      const { type, questionToken } = member;
      const optional = questionToken !== undefined;
      found.set(name, { optional, modifiers, type: type ? alternativesOf(type, print) : [] });
    } else {
      const others = found.get(name)?.type ?? [];
      found.set(name, {
        optional: false,
        modifiers,
        type: [[...others, print(member)].join('\n')],
      });
    }
  }
  return found;
}

function alternativesOf(type: ts.TypeNode, print: Print): string[] {
  return (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map(print);
}

/** The values of `readonly ["a", "b"]`. */
function valuesOf(type: ts.TypeNode | undefined, print: Print): string[] | undefined {
  const list = type && ts.isTypeOperatorNode(type) ? type.type : type;
  return list && ts.isTupleTypeNode(list) ? list.elements.map(print) : undefined;
}
