/** A constant with a whole schema in it, as Ajv writes it. */
const CONSTANT = /^const (schema\d+) = (\{.*\});$/gm;

/** Where code reads something of such a constant: its name, and what follows it. */
const READ = /(?<!const )\b(schema\d+)\b((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/g;

/**
 * Ajv's code without what nobody reads; a quarter of its compressed size. It keeps each schema in
 * whole for the few values that it looks up in there, and the way through the schema at each error.
 */
export function shrink(code: string): string {
  const slim = code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');
  const reads = new Map<string, string[]>();
  for (const [, name = '', access = ''] of slim.matchAll(READ)) {
    const accesses = reads.get(name);
    if (accesses) accesses.push(access);
    else reads.set(name, [access]);
  }
  return slim.replace(CONSTANT, (whole, name: string, json: string) => {
    const schema: unknown = JSON.parse(json);
    const kept = new Map<string, unknown>();
    for (const access of new Set(reads.get(name))) {
      const path = steps(access);
      const value = at(schema, path);
      // Not the form that we know: it stays as it was.
      if (path.length === 0 || value === undefined) return whole;
      keep(kept, path, path.at(-1) === 'properties' ? names(value) : value);
    }
    return `const ${name} = ${JSON.stringify(plain(kept))};`;
  });
}

function steps(access: string): string[] {
  const parts = access.match(/\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g) ?? [];
  return parts.map((part) =>
    part.startsWith('.') ? part.slice(1) : String(JSON.parse(part.slice(1, -1))),
  );
}

function at(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}

/** Code only asks whether a property is there. */
function names(properties: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.keys(properties as object).map((name) => [name, 0]));
}

/** Puts the value into a tree of maps; what is there of a map stays beside it. */
function keep(tree: Map<string, unknown>, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path;
  const there = tree.get(step);
  const branch =
    there instanceof Map ? (there as Map<string, unknown>) : new Map<string, unknown>();
  if (rest.length > 0) keep(branch, rest, value);
  else if (value instanceof Map) {
    for (const [name, item] of value as Map<string, unknown>) {
      if (!branch.has(name)) branch.set(name, item);
    }
  } else {
    tree.set(step, value);
    return;
  }
  tree.set(step, branch);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(
    [...(value as Map<string, unknown>)].map(([key, item]) => [key, plain(item)]),
  );
}
