import { noCase } from 'change-case';
import { pascal, singular } from '../../shared/names.ts';
import { isCompound } from '../../spec/facts.ts';
import { parse } from '../../spec/place.ts';
import { isReadable } from './candidates.ts';
import { enumsIn } from './enums.ts';
import type { Library } from './library.ts';
import { nameEnums, type TakenNames } from './names.ts';
import { Provenance, type Pages, type Schema } from './provenance.ts';
import type { Schemas } from './schemas.ts';
import type { Shapes } from './shapes.ts';
import { Structures } from './structure.ts';
import type { Subject } from './subjects.ts';
import type { Node } from './tree.ts';
import { commonWords, joined } from './words.ts';

/** A parameter, of all operations whose pages state it alike. */
export interface Parameter {
  readonly where: string;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Whether it can be given several times, which makes it an array. */
  readonly isRepeated: boolean;
  readonly nodes: Node[];
  readonly users: Subject[];
  /** Operations whose path has it, and whose page doesn't list it. */
  readonly unlisted: string[];
  /** Its file: of the spec, or a new one; undefined: it stands in its operation. */
  file: string | undefined;
  isNew: boolean;
}

/** Says on a page that a query parameter can be given more than once. */
const REPEATED =
  /\b(?:parameter|key|argument)s? (?:repeatedly|several times|multiple times|more than once)\b|\b(?:repeated|specified multiple times|given several times)\b/i;

/** What the lists of every family take, so that it is no family's own. */
const PAGING = new Set(['cursor', 'page', 'per_page']);

/** The parameters of all operations, those that are alike as one. */
export class Parameters {
  readonly all: Parameter[] = [];
  readonly #structures = new Structures();
  readonly #shapes: Shapes;
  readonly #library: Library;
  readonly #byKey = new Map<string, Parameter[]>();
  readonly #inPath = new Map<string, Parameter[]>();
  readonly #bySubject = new Map<Subject, Parameter[]>();

  constructor(subjects: readonly Subject[], shapes: Shapes, library: Library) {
    this.#shapes = shapes;
    this.#library = library;
    for (const subject of subjects) this.#addListed(subject);
    for (const subject of subjects) this.#addUnlisted(subject);
  }

  /** Those of an operation, in the order of its page. */
  of(subject: Subject): readonly Parameter[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** Names their files and the enums in them; what most operations use has the plainest name. */
  nameFiles(taken: TakenNames, add: (node: Node, name: string) => void): void {
    const files = new Set(this.#library.parameterNames.map((name) => name.toLowerCase()));
    const fresh = this.all.filter(({ file }) => file === undefined);
    fresh.sort((a, b) => b.users.length - a.users.length || (keyOf(a) < keyOf(b) ? -1 : 1));
    for (const parameter of fresh) {
      const { users, name, nodes } = parameter;
      const enums = enumsIn(nodes, () => false);
      const own = namesOf(parameter).find(
        (one) =>
          isReadable(one) &&
          !files.has(one.toLowerCase()) &&
          (enums.length === 0 || taken.isFree(one, [])),
      );
      // One for which no name is left stands in its operation.
      const base = own ?? pascal(users[0]?.id ?? '') + pascal(name);
      if (own !== undefined) {
        files.add(own.toLowerCase());
        const [family = 'common', ...others] = new Set(users.map((user) => user.family));
        const isShared = others.length > 0 || PAGING.has(name);
        parameter.file = `openapi/${isShared ? 'common' : family}/parameters/${own}.yaml`;
        parameter.isNew = true;
      }
      nameEnums(base, taken.takeEnums(base, enums, 'parameter'), taken, add);
    }
  }

  #addListed(subject: Subject): void {
    const inPath = namesInPath(subject);
    for (const [place, node] of subject.trees) {
      const { part: where, steps } = parse(place);
      const [step] = steps;
      if (!/^(?:path|query|header)$/.test(where) || step?.kind !== 'property') continue;
      if (where === 'path' && !inPath.includes(step.name)) continue;
      this.#add(subject, where, step.name, node);
    }
  }

  #add(subject: Subject, where: string, name: string, node: Node): void {
    const required = where === 'path' || node.facts.required === true;
    const isRepeated =
      where === 'query' && !isCompound(node.facts.type) && REPEATED.test(node.text);
    const deprecated = node.facts.deprecated === true;
    const stated = { where, name, required, deprecated };
    const { family, layouts } = subject;
    const file = isRepeated
      ? undefined
      : this.#library.parameterFor({ where, name }, node, family, layouts);
    const key = JSON.stringify([stated, isRepeated, file, this.#structures.numberOf(node)]);
    const alike = this.#byKey.get(key) ?? [];
    const known = alike.find(({ nodes: [first] }) => first && this.#shapes.join(first, node));
    const parameter = known ?? emptyParameter({ ...stated, isRepeated, file });
    if (!known) {
      this.#byKey.set(key, [...alike, parameter]);
      this.#keep(parameter);
    }
    parameter.nodes.push(node);
    this.#use(subject, parameter);
  }

  /** A path can't be had without its parameters, whether its page lists them or not. */
  #addUnlisted(subject: Subject): void {
    const listed = this.of(subject).filter(({ where }) => where === 'path');
    for (const name of namesInPath(subject)) {
      if (listed.some((parameter) => parameter.name === name)) continue;
      // A file of the spec can't say what this page leaves out.
      const fresh = (this.#inPath.get(name) ?? []).filter(({ file }) => file === undefined);
      const known = fresh.sort((a, b) => b.users.length - a.users.length)[0];
      const parameter = known ?? emptyParameter({ where: 'path', name, required: true, ...PLAIN });
      if (!known) this.#keep(parameter);
      parameter.unlisted.push(subject.id);
      this.#use(subject, parameter);
    }
  }

  #keep(parameter: Parameter): void {
    const { where, name } = parameter;
    this.all.push(parameter);
    if (where === 'path') this.#inPath.set(name, [...(this.#inPath.get(name) ?? []), parameter]);
  }

  #use(subject: Subject, parameter: Parameter): void {
    parameter.users.push(subject);
    this.#bySubject.set(subject, [...this.of(subject), parameter]);
  }
}

const PLAIN = { deprecated: false, isRepeated: false, file: undefined };

function emptyParameter(
  stated: Omit<Parameter, 'nodes' | 'users' | 'unlisted' | 'isNew'>,
): Parameter {
  return { ...stated, nodes: [], users: [], unlisted: [], isNew: false };
}

/** A parameter as it is written. */
export function parameterSchema(parameter: Parameter, schemas: Schemas, pages: Pages): Schema {
  const { where, name, required, isRepeated, nodes, unlisted } = parameter;
  const [first] = nodes;
  const why = "The path has it, and the page's list of parameters lacks it.";
  if (!first) {
    const unstated = { 'x-documented': false, 'x-why': why };
    return { name, in: where, required, schema: { type: 'string' }, ...unstated };
  }
  const provenance = new Provenance(nodes, pages, unlisted);
  const isMarked = nodes.every(({ facts }) => facts.required === true);
  provenance.say('required', required || undefined);
  if (required && !isMarked) provenance.because('A path cannot be had without its parameters.');
  const isOpen = first.facts.type === 'any' && !isRepeated;
  const { deprecated, ...schema } = isRepeated
    ? schemas.repeated(nodes, name)
    : isOpen
      ? textSchema(nodes, pages)
      : schemas.of(nodes, name);
  const isSplit = isRepeated || /^(?:array|object)$/.test(first.facts.type);
  const isObject = first.facts.type === 'object' && !isRepeated;
  const style = where === 'query' ? (isObject ? 'deepObject' : 'form') : 'simple';
  return {
    name,
    in: where,
    ...(required && { required }),
    ...(deprecated === true && { deprecated }),
    ...(isSplit && { style, explode: where === 'query' }),
    schema,
    ...provenance.toSchema(),
  };
}

/** A parameter of any type can be sent in one form alone. */
function textSchema(nodes: readonly Node[], pages: Pages): Schema {
  const isDeprecated = nodes.some(({ facts }) => facts.deprecated === true);
  const schema = { type: 'string', ...(isDeprecated && { deprecated: true }) };
  const provenance = new Provenance(nodes, pages);
  provenance.because('The page leaves the type open, and a parameter is sent as text.');
  return { ...schema, ...provenance.toSchema(schema) };
}

export function namesInPath({ facts }: Subject): string[] {
  return [...facts.operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** `PerPage`; where that is another's, with what the operations are about: `LogType`. */
function namesOf({ name, users }: Parameter): string[] {
  const all = users.map(({ words }) => [
    ...words.nouns.slice(0, -1),
    ...words.nouns.slice(-1).map(singular),
  ]);
  const common = commonWords(all);
  const nouns = common.length === 0 ? (all[0] ?? []) : common;
  const words = noCase(name).split(' ');
  const ways = [
    [],
    nouns,
    all[0] ?? [],
    [...(users[0]?.words.verb.split(' ') ?? []), ...(all[0] ?? [])],
  ];
  return ways.map((way) => pascal(joined(way, [], words).join(' ')));
}

function keyOf({ where, name, users }: Parameter): string {
  return `${where} ${name} ${users[0]?.id ?? ''}`;
}
