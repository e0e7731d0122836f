import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { HEADER, quoted } from './code.ts';
import { docs } from './docs.ts';
import type { Document, Schema } from './document.ts';
import { OTHERS, prepared } from './prepared.ts';

const { factory } = ts;

/**
 * The types of every named schema, and openapi-typescript's table of paths on top of them.
 *
 * openapi-typescript puts all schemas into one type, whose members a hover unrolls to a wall of
 * text; here each is lifted out to an interface of its own, and the table imports it.
 * @param views the document as `views` makes it
 */
export async function types(views: Document): Promise<{ 'types.ts': string; 'paths.ts': string }> {
  const comments = new Map<ts.Node, string>();
  const statements = await openapiTypescript(prepared(views) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transformProperty(property, schema) {
      comments.set(property, docs(views, schema as Schema));
      return property;
    },
  });
  for (const statement of statements) comment(statement, comments);

  const own: ts.Node[] = [];
  const table: ts.Node[] = [];
  const imported = new Set<string>();
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'components') {
      const [schemas, rest] = parted(statement);
      for (const [name, type] of schemas) {
        const text = docs(views, views.components?.schemas?.[name] ?? {});
        own.push(documented(declared(name, rewritten(type)), text));
      }
      table.push(rewritten(rest, imported));
    } else if (ts.isInterfaceDeclaration(statement)) {
      table.push(rewritten(statement, imported));
    } else if (ts.isTypeAliasDeclaration(statement) && statement.name.text === 'WithRequired') {
      own.unshift(factory.updateTypeAliasDeclaration(statement, [], ...parts(statement)));
    }
  }
  const names = [...imported].sort().map((name) => `  ${name},\n`);
  const imports =
    names.length === 0 ? '' : `import type {\n${names.join('')}} from './types.ts';\n`;
  return { 'types.ts': source(HEADER, own), 'paths.ts': source(HEADER + imports, table) };
}

/** The members of `components.schemas`, and the interface without them. */
function parted(
  components: ts.InterfaceDeclaration,
): [[string, ts.TypeNode][], ts.InterfaceDeclaration] {
  const schemas: [string, ts.TypeNode][] = [];
  const rest = components.members.filter((member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== 'schemas') return true;
    const { type } = member;
    if (type && ts.isTypeLiteralNode(type)) {
      for (const schema of type.members) {
        if (ts.isPropertySignature(schema) && schema.type)
          schemas.push([nameOf(schema), schema.type]);
      }
    }
    return false;
  });
  const { modifiers, name, typeParameters, heritageClauses } = components;
  return [
    schemas,
    factory.updateInterfaceDeclaration(
      components,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      rest,
    ),
  ];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function declared(name: string, type: ts.TypeNode): ts.DeclarationStatement {
  const modifiers = [factory.createToken(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
}

function parts(
  alias: ts.TypeAliasDeclaration,
): [ts.Identifier, ts.NodeArray<ts.TypeParameterDeclaration> | undefined, ts.TypeNode] {
  return [alias.name, alias.typeParameters, alias.type];
}

/** The tree with named types in place of indexed accesses, and enums opened. */
function rewritten<T extends ts.Node>(root: T, used = new Set<string>()): T {
  const { transformed } = ts.transform(root, [
    (context) => (tree) => {
      const visit = (node: ts.Node): ts.Node => {
        const name = schemaName(node);
        if (name !== undefined) {
          used.add(name);
          return factory.createTypeReferenceNode(name);
        }
        // String literals come disguised as identifiers.
        if (ts.isIdentifier(node) && node.text.startsWith('"')) {
          if (node.text === JSON.stringify(OTHERS.string)) return any(ts.SyntaxKind.StringKeyword);
          if (node.text === JSON.stringify(OTHERS.number)) return any(ts.SyntaxKind.NumberKeyword);
          return factory.createIdentifier(quoted(node.text));
        }
        return ts.visitEachChild(node, visit, context);
      };
      return ts.visitNode(tree, visit) as T;
    },
  ]);
  return transformed[0] ?? root;
}

/** `string & {}`: any string, and no reason to drop the known ones from the union. */
function any(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  const empty = factory.createTypeLiteralNode([]);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([factory.createKeywordTypeNode(kind), empty]),
  );
}

/** X, where the node is `components['schemas']['X']`. */
function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return;
  const { objectType, indexType: section } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === 'components';
  return isComponents && textOf(section) === 'schemas' ? textOf(node.indexType) : undefined;
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

/** Puts our comments in place of openapi-typescript's, which lack limits and patterns. */
function comment(node: ts.Node, comments: ReadonlyMap<ts.Node, string>): void {
  const text = comments.get(node);
  if (text !== undefined) documented(node, text);
  else ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(node)?.map(plain));
  ts.forEachChild(node, (child) => {
    comment(child, comments);
  });
}

/** A description as text instead of a tag, and nothing inside of it as a tag. */
function plain(given: ts.SynthesizedComment): ts.SynthesizedComment {
  const text = given.text
    .replace(/^ \* {5}(@?)/gm, (_, at: string) => (at === '' ? ' * ' : ' * \\@'))
    .replace(/@description (@?)/g, (_, at: string) => (at === '' ? '' : '\\@'))
    .replace(/ +\n/g, '\n');
  return { ...given, text };
}

function documented<T extends ts.Node>(node: T, text: string): T {
  ts.setSyntheticLeadingComments(node, undefined);
  return text === ''
    ? node
    : ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

function source(head: string, nodes: readonly ts.Node[]): string {
  return [head, ...nodes.map((node) => astToString(node as ts.Statement))].join('\n');
}
