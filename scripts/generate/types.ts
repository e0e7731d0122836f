import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { HEADER, quoted } from './code.ts';
import { slot, slotIn } from './comments.ts';
import type { Document } from './document.ts';

const { factory } = ts;

/**
 * The types of every named schema, and openapi-typescript's table of paths on top of them; comments
 * are slots in both.
 *
 * openapi-typescript puts all schemas into one type, whose members a hover unrolls to a wall of
 * text; here each is lifted out to an interface of its own, and the table imports it. All else is
 * done to the printed text, which is much faster than to the tree.
 * @param shape the document as `shape` makes it
 */
export async function types(shape: Document): Promise<{ 'types.ts': string; 'paths.ts': string }> {
  const statements = await openapiTypescript(shape as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  const own: ts.Statement[] = [];
  const table: ts.Statement[] = [];
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'components') {
      const [schemas, rest] = parted(statement);
      own.push(...schemas.map(declared));
      table.push(rest);
    } else if (ts.isInterfaceDeclaration(statement)) {
      table.push(statement);
    } else if (ts.isTypeAliasDeclaration(statement) && statement.name.text === 'WithRequired') {
      const { name, typeParameters, type } = statement;
      own.unshift(factory.updateTypeAliasDeclaration(statement, [], name, typeParameters, type));
    }
  }
  const imported = new Set<string>();
  const paths = source(table, imported);
  const names = [...imported].sort().map((name) => `  ${name},\n`);
  const imports =
    names.length === 0 ? '' : `import type {\n${names.join('')}} from './types.ts';\n`;
  return {
    'types.ts': [HEADER, source(own)].join('\n'),
    'paths.ts': [HEADER + imports, paths].join('\n'),
  };
}

type Schema = ts.PropertySignature & { readonly type: ts.TypeNode };

/** The members of `components.schemas`, and the interface without them. */
function parted(components: ts.InterfaceDeclaration): [Schema[], ts.InterfaceDeclaration] {
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
  return [schemas, rest];
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

/**
 * What openapi-typescript writes for `components['schemas']['X']`, for a value of `OTHERS`,
 * and for a comment. None of it can be within a text of the spec: there a quote has a backslash
 * before it, and a line never begins.
 */
const TOKENS =
  /components\["schemas"\]\["([\w.-]+)"\]|(?<!\\)"\\u0000(string|number)"|^ *\/\*\*[^]*?\*\/\n/gm;

/**
 * The text of statements: schemas by their names, enums open, and of each comment its slot alone.
 * @param used takes the names of the schemas
 */
function source(statements: readonly ts.Statement[], used = new Set<string>()): string {
  return statements
    .map((statement) =>
      quoted(astToString(statement)).replace(TOKENS, (token, name?: string, open?: string) => {
        if (name !== undefined) {
          used.add(name);
          return name;
        }
        if (open !== undefined) return `(${open} & {})`;
        const number = slotIn(token);
        const indent = /^ */.exec(token)?.[0] ?? '';
        return number === undefined ? '' : `${indent}/** ${slot(number)} */\n`;
      }),
    )
    .join('\n');
}
