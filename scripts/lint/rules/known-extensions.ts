import { isNode, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** Each extension that something reads, and the objects it may stand on; empty: on any. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'x-documented': [],
  'x-why': [],
  'x-source': [],
  'x-sensitive': ['Schema'],
  'x-quadratic-pattern': ['Schema'],
  'x-required-permission': ['Operation'],
  'x-team-path': ['Operation'],
};

/** Nothing else refuses a misspelt extension: it would quietly mean nothing. */
export const knownExtensions: Rule = () => ({
  any(node: unknown, context) {
    if (isNode(node)) check(node, context);
  },
  // The walker's visitors see what a `$ref` leads to, and this what stands beside it.
  ref(reference, context) {
    check({ ...reference }, context);
  },
});

function check(node: Node, { location, report, type }: Context): void {
  // A map, of headers for one, may have keys that begin with x- and are no extensions.
  if (type.extensionsPrefix === undefined) return;
  for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
    const places = EXTENSIONS[name];
    if (places !== undefined && (places.length === 0 || places.includes(type.name))) continue;
    const known = Object.keys(EXTENSIONS).join(', ');
    const message =
      places === undefined
        ? `Nothing reads the extension ${name}; known are ${known}.`
        : `${name} means nothing on a ${type.name}; it stands on a ${places.join(' or ')}.`;
    report({ message, location: keyOf(location.child(name)) });
  }
}
