import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { HEADER, quoted } from './code.ts';
import { slot, slotIn } from './comments.ts';
import type { Document } from './document.ts';
import { OTHERS } from './shape.ts';

const { factory } = ts;

/**
 * The types of every named schema, and openapi-typescript's table of paths on top of them; comments
 * are slots in both.
 *
 * openapi-typescript puts all schemas into one type, whose members a hover unrolls to a wall of
 * text; here each is lifted out to an interface of its own, and the table imports it.
 * @param shape the document as `shape` makes it
 */
export async function types(shape: Document): Promise<{ 'types.ts': string; 'paths.ts': string }> {
  const statements = await openapiTypescript(shape as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  for (const statement of statements) comment(statement);

  const own: ts.Node[] = [];
  const table: ts.Node[] = [];
  const imported = new Set<string>();
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'components') {
      const [schemas, rest] = parted(statement);
      for (const [name, type, number] of schemas) {
        own.push(slotted(declared(name, rewritten(type)), number));
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
): [[string, ts.TypeNode, number | undefined][], ts.InterfaceDeclaration] {
  const schemas: [string, ts.TypeNode, number | undefined][] = [];
  const rest = components.members.filter((member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== 'schemas') return true;
    const { type } = member;
    if (type && ts.isTypeLiteralNode(type)) {
      for (const schema of type.members) {
        if (ts.isPropertySignature(schema) && schema.type)
          schemas.push([nameOf(schema), schema.type, slotOf(schema)]);
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

/** Leaves the slot of each comment, and nothing of what openapi-typescript writes around it. */
function comment(node: ts.Node): void {
  slotted(node, slotOf(node));
  ts.forEachChild(node, comment);
}

function slotOf(node: ts.Node): number | undefined {
  return ts
    .getSyntheticLeadingComments(node)
    ?.map(({ text }) => slotIn(text))
    .find((number) => number !== undefined);
}

function slotted<T extends ts.Node>(node: T, number: number | undefined): T {
  ts.setSyntheticLeadingComments(node, undefined);
  if (number === undefined) return node;
  const kind = ts.SyntaxKind.MultiLineCommentTrivia;
  return ts.addSyntheticLeadingComment(node, kind, `* ${slot(number)} `, true);
}

function source(head: string, nodes: readonly ts.Node[]): string {
  const code = nodes.map((node) => astToString(node as ts.Statement));
  return [head, ...code].join('\n');
}
