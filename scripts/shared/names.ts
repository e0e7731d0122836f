import { camelCase, kebabCase } from 'change-case';

/*
 * What every derived name comes from, of a type, a constant or a file: so that the linter and the
 * drafts know what generation will choose.
 */

/** Plurals that follow no rule, and words in -s that are none. */
const IRREGULAR: Readonly<Record<string, string>> = {
  alias: 'alias',
  aliases: 'alias',
  apis: 'api',
  atlas: 'atlas',
  aws: 'aws',
  caches: 'cache',
  canvas: 'canvas',
  children: 'child',
  cookies: 'cookie',
  cors: 'cors',
  cpus: 'cpu',
  criteria: 'criterion',
  dns: 'dns',
  gpus: 'gpu',
  https: 'https',
  indices: 'index',
  kubernetes: 'kubernetes',
  matrices: 'matrix',
  menus: 'menu',
  movies: 'movie',
  news: 'news',
  people: 'person',
  series: 'series',
  sms: 'sms',
  tls: 'tls',
  uris: 'uri',
  vertices: 'vertex',
};

/** What the end of a plural becomes; the first rule that fits counts. */
const ENDINGS: readonly { readonly end: RegExp; readonly becomes: string }[] = [
  // access, analysis, status
  { end: /(?:ss|[iu]s)$/, becomes: '$&' },
  { end: /([^aeiou])ies$/, becomes: '$1y' },
  { end: /lyses$/, becomes: 'lysis' },
  // addresses, boxes, hashes, branches, statuses; not causes
  { end: /(ss|x|sh|ch|[^aeou]us)es$/, becomes: '$1' },
  { end: /s$/, becomes: '' },
];

/** The English singular: `ports` → `port`, `hostAliases` → `hostAlias`; `status` stays as it is. */
export function singular(name: string): string {
  const word = /[A-Z]?[a-z]+$/.exec(name)?.[0] ?? '';
  return name.slice(0, name.length - word.length) + singularWord(word);
}

function singularWord(word: string): string {
  const key = word.toLowerCase();
  const irregular = Object.hasOwn(IRREGULAR, key) ? IRREGULAR[key] : undefined;
  if (irregular !== undefined) return word.charAt(0) + irregular.slice(1);
  const rule = ENDINGS.find(({ end }) => end.test(word));
  return rule ? word.replace(rule.end, rule.becomes) : word;
}

/** The English plural of the usual kind: `policy` → `policies`, `analysis` → `analyses`. */
export function plural(name: string): string {
  if (name.endsWith('sis')) return `${name.slice(0, -2)}es`;
  if (/(?:s|x|z|ch|sh)$/i.test(name)) return `${name}es`;
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}

/** `list-all things` → `ListAllThings`. Capitals within a word stay, so that doing it twice changes nothing. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `ThingKind` → `thingKind`; `GPUKind` → `gpuKind`. */
export function camel(name: string): string {
  return pascal(name).replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+(?![a-z])|[A-Z])/, (start) =>
    start.toLowerCase(),
  );
}

/** `getService`, `Get service` → `get-service` */
export function kebab(name: string): string {
  return kebabCase(name);
}

/** The id of an operation: its summary in camelCase. `List DNS records` → `listDnsRecords` */
export function operationIdOf(summary: string): string {
  return camelCase(summary);
}

/**
 * The name of the enum of a schema, or of one within it: `ThingKind` of the property `kind`,
 * `ThingTag` of the items of `tags`.
 * @param base the name of the schema, parameter or operation around it
 * @param path the keywords and names that lead to it: `['properties', 'kind']`
 */
export function enumName(base: string, path: readonly string[]): string {
  let words: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const step = path[at] ?? '';
    if (step === 'properties') words.push(pascal(path[++at] ?? ''));
    else if (step === 'items') words = [...words.slice(0, -1), ...words.slice(-1).map(singular)];
    else if (step !== 'additionalProperties') at++;
  }
  const rest = words.join('');
  const next = rest.charAt(base.length);
  const isRepeated = rest.startsWith(base) && (next === '' || next !== next.toLowerCase());
  return isRepeated ? rest : base + rest;
}

/** The names that generation exports for an enum. */
export interface EnumNames {
  /** The closed union of its values: `ThingKind`. */
  readonly type: string;
  readonly guard: string;
  /** The array of its values: `thingKinds`. */
  readonly constant: string;
}

/**
 * The names of an enum of a schema, parameter or body. A schema that is an enum itself has a type of
 * its name already, so its closed union is `Known…`.
 * @param isSchema whether `base` is the name of a schema
 */
export function enumNames(base: string, path: readonly string[], isSchema: boolean): EnumNames {
  const name = enumName(base, path);
  return {
    type: isSchema && name === base ? `Known${name}` : name,
    guard: `is${name}`,
    constant: plural(camel(name)),
  };
}

/** The name of the body of a shared request body or response: `NotFound` → `NotFoundResponse`. */
export function bodyName(name: string, direction: 'request' | 'response'): string {
  const suffix = pascal(direction);
  return name.endsWith(suffix) ? name : name + suffix;
}

/** The constant of an example: `getServiceResponse`, and with its name where it isn't `documented`. */
export function exampleName(body: string, example: string): string {
  return camel(body) + (example === 'documented' ? '' : pascal(example));
}

/** The form in which requests have a schema that responses have too. */
export function inputName(schema: string): string {
  return `${schema}Input`;
}
