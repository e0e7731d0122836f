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
 * Whether a secret can stand in the value itself or in what it lists, and nothing says so or says
 * otherwise. Of an object's properties each is asked by its own name.
 */
function carriesUnmarkedText(
  { layers, file }: Field,
  context: Context,
  around: readonly unknown[] = [],
): boolean {
  const schema = layers.at(-1);
  // A list of such lists, and so on without end.
  if (around.includes(schema)) return false;
  const isMarked = layers.some((layer) => 'x-sensitive' in layer);
  const isListed = layers.some((layer) => 'enum' in layer || 'const' in layer);
  if (isMarked || isListed) return false;
  const { type, properties, items, additionalProperties } = schema ?? {};
  const types = [type ?? []].flat();
  if (types.length === 0 || types.includes('string')) return true;
  const parts = types.includes('array') ? items : additionalProperties;
  if (!isNode(parts))
    return properties === undefined && (types.includes('object') || types.includes('array'));
  return carriesUnmarkedText(fieldOf(parts, file, context), context, [...around, schema]);
}

function fieldOf(schema: Node, file: string, { resolve }: Context): Field {
  if (typeof schema['$ref'] !== 'string') return { layers: [schema], file };
  const { node, location } = resolve<object>({ $ref: schema['$ref'] }, file);
  return isNode(node) && location
    ? { layers: [schema, node], file: location.source.absoluteRef }
    : { layers: [schema, {}], file };
}
