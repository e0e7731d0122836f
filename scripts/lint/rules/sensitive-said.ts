import { speaksOfSecrets } from '../../shared/sensitive.ts';
import { everySchema, isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** A schema as it is written, and what its reference leads to. */
interface Field {
  readonly layers: readonly Node[];
  /** The file that its parts are written in. */
  readonly file: string;
}

/** Whether a field that speaks of secrets carries one is said, since the client masks by it. */
export const sensitiveSaid: Rule = () => ({
  ...everySchema(({ properties }, context) => {
    for (const [name, property] of Object.entries(isNode(properties) ? properties : {})) {
      check(name, property, ['properties', name], context);
    }
  }),
  Parameter({ name, schema }, context) {
    check(name, schema, ['schema'], context);
  },
});

function check(name: unknown, schema: unknown, keys: string[], context: Context): void {
  if (!isNode(schema) || !isText(name)) return;
  const { description } = schema;
  if (!speaksOfSecrets(name, isText(description) ? description : '')) return;
  const field = fieldOf(schema, context.location.source.absoluteRef, context);
  if (!carriesUnmarkedText(field, context)) return;
  context.report({
    message: `\`${name}\` speaks of secrets; say whether it carries one: \`x-sensitive: true\` or \`x-sensitive: false\`.`,
    location: keyOf(context.location.child(keys)),
  });
}

/**
 * Whether a secret can stand in the value itself, in what it lists or in a property, and nothing says
 * so or says otherwise. One marked property is enough: each is asked by its own name too.
 */
function carriesUnmarkedText(
  { layers, file }: Field,
  context: Context,
  around: readonly unknown[] = [],
): boolean {
  const schema = layers.at(-1);
  // A list of such lists, and so on without end.
  if (around.includes(schema)) return false;
  const isListed = layers.some((layer) => 'enum' in layer || 'const' in layer);
  if (isListed || layers.some(isMarked)) return false;
  const { type, properties, items, additionalProperties } = schema ?? {};
  const types = [type ?? []].flat();
  if (types.length === 0 || types.includes('string')) return true;
  if (isNode(properties)) {
    const parts = Object.values(properties).filter(isNode);
    return !parts.some((part) => fieldOf(part, file, context).layers.some(isMarked));
  }
  const parts = types.includes('array') ? items : additionalProperties;
  if (!isNode(parts)) return types.includes('object') || types.includes('array');
  return carriesUnmarkedText(fieldOf(parts, file, context), context, [...around, schema]);
}

function isMarked(layer: Node): boolean {
  return 'x-sensitive' in layer;
}

function fieldOf(schema: Node, file: string, { resolve }: Context): Field {
  if (typeof schema['$ref'] !== 'string') return { layers: [schema], file };
  const { node, location } = resolve<object>({ $ref: schema['$ref'] }, file);
  return isNode(node) && location
    ? { layers: [schema, node], file: location.source.absoluteRef }
    : { layers: [schema, {}], file };
}
