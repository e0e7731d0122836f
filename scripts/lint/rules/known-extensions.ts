import { everyNode, keyOf, type Rule } from '../rule.ts';

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
export const knownExtensions: Rule = () =>
  everyNode((node, { location, report, type }) => {
    // A map, of headers for instance, may have keys that begin with x- and are no extensions.
    if (type.extensionsPrefix === undefined) return;
    for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
      const objects = EXTENSIONS[name];
      if (objects !== undefined && (objects.length === 0 || objects.includes(type.name))) continue;
      const message =
        objects === undefined
          ? `Nothing reads the extension ${name}; write one of ${Object.keys(EXTENSIONS).join(', ')}.`
          : `${name} means nothing on a ${type.name}; write it on a ${objects.join(' or ')}.`;
      report({ message, location: keyOf(location.child(name)) });
    }
  });
