import { enumName, pascal } from '../../shared/names.ts';
import { packageExports, TYPE_NAMES } from '../../shared/reserved.ts';
import { candidates, rankOf } from './candidates.ts';
import { enumsIn, type EnumField } from './enums.ts';
import { labelOf } from './labels.ts';
import { placeOf, type Sharing } from './sharing.ts';
import type { Node } from './tree.ts';
import type { TitleWords } from './words.ts';

/** Every name that the types export, whatever its case: of schemas and of enums in them. */
export class TakenNames {
  /** What has the name: a schema, or the values of an enum and the file that they are in. */
  readonly #owners = new Map(
    [...packageExports(), ...TYPE_NAMES].map((name) => [name.toLowerCase(), '']),
  );

  /** Whether a schema can have the name, with the enums that are in it. */
  isFree(name: string, enums: readonly EnumField[]): boolean {
    const all = [name, ...enums.map((field) => typeName(name, field))];
    return all.every((type) => !this.#owners.has(type.toLowerCase()));
  }

  take(name: string, enums: readonly EnumField[]): void {
    this.#owners.set(name.toLowerCase(), '');
    this.takeEnums(name, enums);
  }

  /** Takes the names of enums alone, as those in a parameter; returns those that another one has. */
  takeEnums(name: string, enums: readonly EnumField[], of?: 'parameter'): EnumField[] {
    return enums.filter((field) => {
      const type = of === 'parameter' ? enumName(name, field.path) : typeName(name, field);
      const key = type.toLowerCase();
      const owner = ownerOf(name, field);
      const other = this.#owners.get(key);
      if (other === undefined) this.#owners.set(key, owner);
      return other !== undefined && other !== owner;
    });
  }
}

/** As generation names the closed union of an enum. */
function typeName(base: string, { path }: EnumField): string {
  return path.length === 0 ? `Known${base}` : enumName(base, path);
}

/** One enum can stand twice in a file under one name, if its values are the same. */
function ownerOf(base: string, { values }: EnumField): string {
  return JSON.stringify([base, values]);
}

/** What the schemas are called that are files of their own; one for which no good name is left isn't. */
export function assignNames(
  { shapes, named }: Sharing,
  isFixed: (node: Node) => boolean,
  taken: TakenNames,
  wordsOf: (operation: string) => TitleWords,
): Map<Node, string> {
  const names = new Map<Node, string>();
  const ends = (node: Node) => isFixed(node) || named.has(shapes.firstOf(node));
  const ranked = [...named].map(([node, occurrences]) => ({
    node,
    occurrences,
    ...rankOf(occurrences, wordsOf),
  }));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.depth - b.depth ||
      b.occurrences.length - a.occurrences.length ||
      (placeOf(a.node) < placeOf(b.node) ? -1 : 1),
  );
  for (const { node, occurrences } of ranked) {
    const enums = enumsIn(shapes.nodesOf(node), ends);
    const name = candidates(occurrences, wordsOf).find((one) => taken.isFree(one, enums));
    if (name === undefined) continue;
    taken.take(name, enums);
    names.set(node, name);
  }
  return names;
}

/**
 * Gives enums files of their own whose names another one has already: there they can be called
 * otherwise than the fields around them say.
 */
export function nameEnums(
  name: string,
  clashing: readonly EnumField[],
  taken: TakenNames,
  add: (node: Node, name: string) => void,
): void {
  for (const { node, path, values, siblings } of clashing) {
    const base = path.length === 0 ? name : enumName(name, path);
    const labels = [labelOf(siblings, siblings.indexOf(node)), 'value', 'kind', 'choice', 'option'];
    const own = labels
      .map((label) => base + pascal(label))
      .find((one) => !/\d$/.test(one) && taken.isFree(one, [{ node, path: [], values, siblings }]));
    if (own === undefined) continue;
    taken.take(own, [{ node, path: [], values, siblings }]);
    add(node, own);
  }
}
