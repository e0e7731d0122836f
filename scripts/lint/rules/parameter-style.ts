import { isNode, isText, type Context, type Node, type Rule } from '../rule.ts';

/** The style that a parameter has if it names none, by where it is. */
const DEFAULTS: Readonly<Record<string, string>> = {
  query: 'form',
  path: 'simple',
  header: 'simple',
};

/** What the value of a parameter can be. */
interface Kinds {
  readonly isNull: boolean;
  /** Whether it can be a string, number or boolean. */
  readonly isSingle: boolean;
  readonly isList: boolean;
  readonly isObject: boolean;
  /** Whether it is a list or an object of lists or objects. */
  readonly isDeep: boolean;
}

const SINGLE: readonly unknown[] = ['string', 'number', 'integer', 'boolean'];

const NOTHING: Kinds = {
  isNull: false,
  isSingle: false,
  isList: false,
  isObject: false,
  isDeep: false,
};

/**
 * The client and the mock server know one form for each kind of value: a string in the path or a
 * header; in the query a parameter for each item of a list, and `name[key]=value` for an object.
 */
export const parameterStyle: Rule = () => ({
  Parameter(parameter, { location, report, resolve }: Context) {
    const { in: where = '', schema } = parameter;
    const fallback = DEFAULTS[where];
    // The rule parameter-form refuses other places.
    if (fallback === undefined) return;
    const kinds = kindsOf({ ...schema }, location.source.absoluteRef, resolve);
    const right = where === 'query' && kinds.isObject ? 'deepObject' : fallback;
    const style: unknown = parameter.style ?? fallback;
    const refuse = (key: string, message: string) => {
      report({ message, location: location.child(key in parameter ? key : 'schema') });
    };
    if (kinds.isNull) {
      refuse(
        'schema',
        "The parameter can be null, for which there is no form in a URL or a header; leave 'null' out: a parameter that isn't sent has no value.",
      );
    }
    const isMixed = kinds.isObject && (kinds.isSingle || kinds.isList);
    if (where !== 'query' && (kinds.isList || kinds.isObject)) {
      refuse(
        'schema',
        `The parameter can be ${kinds.isObject ? 'an object' : 'a list'} in ${where === 'path' ? 'the path' : 'a header'}, where the client sends one value; write a string, and describe its form.`,
      );
    } else if (isMixed) {
      refuse(
        'schema',
        'The parameter can be an object and something else, whose forms in a query differ; write one of them.',
      );
    } else if (style !== right) {
      refuse('style', `The style of the parameter is ${String(style)}; ${instead(right, kinds)}.`);
    } else if (kinds.isDeep) {
      refuse(
        'schema',
        'The parameter has lists or objects inside a list or an object, for which there is no form in a query; write strings, numbers or booleans there.',
      );
    } else if (where === 'query' && parameter.explode === false) {
      refuse('explode', `The parameter has \`explode: false\`; ${instead(right, kinds)}.`);
    }
  },
});

/** What is right for a parameter whose style is not. */
function instead(style: string, { isList }: Kinds): string {
  if (style === 'deepObject') {
    return 'for an object write `style: deepObject` and `explode: true`, which sends name[key]=value, or write a parameter for each property';
  }
  return isList
    ? 'for a list write `style: form` and `explode: true`, which sends a parameter for each item; if the API wants a separator, write a string, and describe it'
    : 'leave it out, for the value is sent as it is';
}

/** What a schema allows, with what its references and alternatives allow. */
function kindsOf(
  written: Node,
  from: string,
  resolve: Context['resolve'],
  seen: readonly unknown[] = [],
): Kinds {
  const { $ref } = written;
  const target = isText($ref) ? resolve<object>({ $ref }, from) : undefined;
  const schema: unknown = target ? target.node : written;
  if (!isNode(schema) || seen.includes(schema)) return NOTHING;
  const within = (parts: readonly unknown[]) =>
    parts.filter(isNode).map((part) => {
      const file = target?.location?.source.absoluteRef ?? from;
      return kindsOf(part, file, resolve, [...seen, schema]);
    });
  const { type, properties, items, additionalProperties } = schema;
  const types = [type ?? (isNode(properties) ? 'object' : undefined)].flat();
  const same = within(['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword]));
  const fields = Object.values(isNode(properties) ? properties : {});
  const inner = within([items, additionalProperties, ...fields]);
  return {
    isNull: types.includes('null') || same.some(({ isNull }) => isNull),
    isSingle: types.some((name) => SINGLE.includes(name)) || same.some(({ isSingle }) => isSingle),
    isList: types.includes('array') || same.some(({ isList }) => isList),
    isObject: types.includes('object') || same.some(({ isObject }) => isObject),
    isDeep:
      same.some(({ isDeep }) => isDeep) || inner.some(({ isList, isObject }) => isList || isObject),
  };
}
