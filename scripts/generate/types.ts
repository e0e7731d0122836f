import { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { HEADER, quoted } from './code.ts';
import { slotted } from './comments.ts';
import type { Document } from './document.ts';
import { opened } from './open-enums.ts';
import { statementsOf } from './statements.ts';

const { factory } = ts;

/**
 * The types of every named schema, and openapi-typescript's table of paths on top of them; comments
 * are slots in both.
 *
 * openapi-typescript puts all schemas into one type, whose members a hover unrolls to a wall of
 * text; here each becomes an interface of its own, and the table imports it.
 * @param shape the document as `shape` makes it
 */
export async function types(shape: Document): Promise<{ 'types.ts': string; 'paths.ts': string }> {
  const statements = await statementsOf(shape);
  const named: ts.Statement[] = [];
  const table: ts.Statement[] = [];
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'components') {
      const { schemas, rest } = separated(statement);
      named.push(...schemas.map(declared));
      table.push(rest);
    } else if (ts.isInterfaceDeclaration(statement)) {
      table.push(statement);
    } else if (ts.isTypeAliasDeclaration(statement) && statement.name.text === 'WithRequired') {
      const { name, typeParameters, type } = statement;
      named.unshift(factory.updateTypeAliasDeclaration(statement, [], name, typeParameters, type));
    }
  }
  const paths = printed(table);
  const names = [...paths.references].sort().map((name) => `  ${name},\n`);
  const imports =
    names.length === 0 ? '' : `import type {\n${names.join('')}} from './types.ts';\n`;
  return {
    'types.ts': [HEADER, printed(named).code].join('\n'),
    'paths.ts': [HEADER + imports, paths.code].join('\n'),
  };
}

type Schema = ts.PropertySignature & { readonly type: ts.TypeNode };

/** The members of `components.schemas`, and the interface without them. */
function separated(components: ts.InterfaceDeclaration): {
  readonly schemas: readonly Schema[];
  readonly rest: ts.InterfaceDeclaration;
} {
  const isSchemas = (member: ts.TypeElement) =>
    ts.isPropertySignature(member) && nameOf(member) === 'schemas';
  const schemas = components.members.filter(isSchemas).flatMap((member) => {
    const { type } = member as ts.PropertySignature;
    const members = type && ts.isTypeLiteralNode(type) ? [...type.members] : [];
    return members.filter(
      (schema): schema is Schema => ts.isPropertySignature(schema) && schema.type !== undefined,
    );
  });
  const { modifiers, name, typeParameters, heritageClauses, members } = components;
  const rest = factory.updateInterfaceDeclaration(
    components,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members.filter((member) => !isSchemas(member)),
  );
  return { schemas, rest };
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

/** A schema as a type of its own, with the comment that it had as a member. */
function declared(schema: Schema): ts.Statement {
  const { type } = schema;
  const name = nameOf(schema);
  const modifiers = [factory.createToken(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
}

/** openapi-typescript's way to a named schema. Within a string its quotes would be escaped. */
const REFERENCE = /components\["schemas"\]\["([\w.-]+)"\]/g;

/** The beginning of a statement, with its comment; the printer puts no blank line before it. */
const STATEMENT = /^(?:\/\*\* .* \*\/\n)?export /gm;

/**
 * The code of statements, with named schemas by their names, and these names. It is changed as
 * text: a second walk over the tree would take longer than printing it.
 */
function printed(statements: readonly ts.Statement[]): {
  readonly code: string;
  readonly references: ReadonlySet<string>;
} {
  const references = new Set<string>();
  const code = quoted(astToString([...statements])).replace(REFERENCE, (_, name: string) => {
    references.add(name);
    return name;
  });
  const spaced = slotted(opened(code)).replace(STATEMENT, '\n$&').replace(/^\n/, '');
  return { code: spaced, references };
}
