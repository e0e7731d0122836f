import { speaksOfSecrets } from '../../shared/sensitive.ts';
import { everySchema, isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** Whether a field that speaks of secrets carries one is said, since the client masks by it. */
export const sensitiveSaid: Rule = () => ({
  ...everySchema(({ properties }, context) => {
    for (const [name, property] of isNode(properties) ? Object.entries(properties) : []) {
      const location = context.location.child(['properties', name]);
      if (isNode(property)) check(name, property, { ...context, location });
    }
  }),
  Parameter({ name, schema }, context) {
    const location = context.location.child('schema');
    if (isNode(schema)) check(name, schema, { ...context, location });
  },
});

function check(name: string, schema: Node, context: Context): void {
  const layers = [schema, resolved(schema, context)];
  if (layers.some((layer) => 'x-sensitive' in layer) || !carriesText(schema, context)) return;
  const { description } = schema;
  if (!speaksOfSecrets(name, isText(description) ? description : '')) return;
  context.report({
    message: `\`${name}\` speaks of secrets; say whether it carries one: \`x-sensitive: true\` or \`x-sensitive: false\`.`,
    location: keyOf(context.location),
  });
}

/** Whether a secret can stand in the value itself, and not only in properties with names of their own. */
function carriesText(schema: Node, context: Context): boolean {
  const { type, properties, items, additionalProperties } = resolved(schema, context);
  const types = [type ?? []].flat();
  if (types.length === 0) return true;
  if (types.includes('string')) return true;
  if (types.includes('object'))
    return properties === undefined && additionalProperties !== undefined;
  return types.includes('array') && (!isNode(items) || carriesText(items, context));
}

function resolved(schema: Node, { resolve }: Context): Node {
  const { node } = '$ref' in schema ? resolve<object>(schema) : { node: schema };
  return isNode(node) ? node : {};
}
