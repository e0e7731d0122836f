import type {
  InterfaceDeclaration,
  PropertySignature,
  Statement,
  TypeElement,
  TypeNode,
} from 'typescript';
import { TABLES } from '../shared/reserved.ts';
import { HEADER, quoted } from './code.ts';
import { inheriting, slotted } from './comments.ts';
import { astToString, ts } from './openapi-typescript.ts';
import { referenceTo, type Document, type Schema } from './document.ts';
import { leadsToOpenEnum, opened, plain, type LeadsToOpenEnum } from './open-enums.ts';
import { statementsOf } from './statements.ts';

const { factory } = ts;

/**
 * The types of every named schema, and openapi-typescript's tables on top of them; comments are
 * slots in both.
 *
 * openapi-typescript puts all schemas into one type, whose members a hover unrolls to a wall of
 * text; here each becomes an interface of its own. The tables are for libraries that map types
 * over them, and that take `string & {}` for an object: a schema that leads to an open enum has a
 * second interface there, with the members that differ.
 * @param shape the document as `shape` makes it
 */
export async function types(shape: Document): Promise<{ 'types.ts': string; 'paths.ts': string }> {
  const statements = await statementsOf(shape);
  const schemas: Schemas = shape.components?.schemas ?? {};
  const leads = leadsToOpenEnum(schemas);
  const named: Statement[] = [];
  const tables: Statement[] = [];
  for (const statement of statements) {
    if (!ts.isInterfaceDeclaration(statement) || !isTable(statement.name.text)) continue;
    if (statement.name.text !== 'components') {
      tables.push(statement);
      continue;
    }
    const members = schemasOf(statement);
    named.push(...members.map((member) => declared(member)));
    for (const member of members) {
      const schema = schemas[nameOf(member)] ?? {};
      if (leads(schema)) tables.push(plainly(member, schema, leads));
    }
    tables.push(withNames(statement, members));
  }
  const isPlain = (name: string) => leads({ $ref: referenceTo(name) });
  const code = printed(tables, (name) => (isPlain(name) ? name : `named.${name}`));
  return {
    'types.ts': [HEADER, opened(printed(named, (name) => name))].join('\n'),
    'paths.ts': [HEADER + IMPORT, plain(code)].join('\n'),
  };
}

/** The tables' module is the package's entry for types, so it exports the named types too. */
const IMPORT = `import type * as named from './types.ts';
export type * from './types.ts';
`;

type Schemas = Readonly<Record<string, Schema>>;
type Member = PropertySignature & { readonly type: TypeNode };

function isTable(name: string): boolean {
  return TABLES.some((table) => table === name);
}

/** The members of `components.schemas`. */
function schemasOf(components: InterfaceDeclaration): readonly Member[] {
  const { type } = components.members.find(isSchemas) ?? {};
  const members = type && ts.isTypeLiteralNode(type) ? [...type.members] : [];
  return members.filter(
    (member): member is Member => ts.isPropertySignature(member) && member.type !== undefined,
  );
}

function isSchemas(member: TypeElement): member is PropertySignature {
  return ts.isPropertySignature(member) && nameOf(member) === 'schemas';
}

function nameOf({ name }: PropertySignature): string {
  return 'text' in name ? name.text : '';
}

/** The interface of the components, whose schemas have been declared before it. */
function withNames(
  components: InterfaceDeclaration,
  schemas: readonly Member[],
): InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses } = components;
  const members = components.members.map((member) => {
    if (!isSchemas(member) || schemas.length === 0) return member;
    const named = schemas.map((schema) => {
      const type = factory.createTypeReferenceNode(reference(nameOf(schema)));
      return factory.createPropertySignature(undefined, schema.name, undefined, type);
    });
    const type = factory.createTypeLiteralNode(named);
    return factory.createPropertySignature(undefined, member.name, undefined, type);
  });
  return factory.updateInterfaceDeclaration(
    components,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/** A schema as a type of its own, with the comment that it had as a member. */
function declared(schema: Member, isExported = true): Statement {
  const { type } = schema;
  const name = nameOf(schema);
  const modifiers = isExported ? [factory.createToken(ts.SyntaxKind.ExportKeyword)] : [];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
}

/**
 * A schema's type for the tables: the named interface with the members that lead to an open enum
 * declared anew, or the whole type where it is no interface.
 */
function plainly(schema: Member, { properties = {} }: Schema, leads: LeadsToOpenEnum) {
  const { type } = schema;
  if (!ts.isTypeLiteralNode(type)) return declared(schema, false);
  const members = type.members.flatMap((member) => {
    // An index signature is all that there is, of a map.
    if (!ts.isPropertySignature(member)) return [member];
    if (!leads(properties[nameOf(member)] ?? {})) return [];
    const { modifiers, name, questionToken, type } = member;
    const copy = factory.createPropertySignature(modifiers, name, questionToken, type);
    return [
      ts.setSyntheticLeadingComments(copy, inheriting(ts.getSyntheticLeadingComments(member))),
    ];
  });
  const name = nameOf(schema);
  const base = factory.createIdentifier(`named.${name}`);
  const heritage = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
    factory.createExpressionWithTypeArguments(base, undefined),
  ]);
  return factory.createInterfaceDeclaration([], name, undefined, [heritage], members);
}

/** openapi-typescript's way to a named schema. Within a string its quotes would be escaped. */
const REFERENCE = /components\["schemas"\]\["([\w.-]+)"\]/g;

function reference(name: string): string {
  return `components["schemas"]["${name}"]`;
}

/** The beginning of a statement, with its comment; the printer puts no blank line before it. */
const STATEMENT = /^(?:\/\*\* .* \*\/\n)?(?:export|interface|type) /gm;

/**
 * The code of statements, with what schemas are called here. It is changed as text: a second walk
 * over the tree would take longer than printing it.
 */
function printed(statements: readonly Statement[], nameFor: (schema: string) => string): string {
  const code = quoted(astToString([...statements]));
  return slotted(code.replace(REFERENCE, (_, name: string) => nameFor(name)))
    .replace(STATEMENT, '\n$&')
    .replace(/^\n/, '');
}
