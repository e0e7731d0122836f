import { occurrencesIn } from './occurrences.ts';
import { assignNames, nameEnums, TakenNames } from './names.ts';
import { enumsIn } from './enums.ts';
import type { Library } from './library.ts';
import { Parameters } from './parameters.ts';
import type { Pages } from './provenance.ts';
import type { Files } from './schemas.ts';
import { share } from './sharing.ts';
import type { Subject } from './subjects.ts';
import type { Node } from './tree.ts';

/** Which schemas and parameters are files of their own, and where. */
export interface Plan extends Files {
  /** The new schemas, by their file. */
  readonly schemas: ReadonlyMap<string, Node>;
  readonly parameters: Parameters;
}

/** Plans the files of all operations at once, so that each name is chosen with all of them in view. */
export function planFiles(subjects: readonly Subject[], library: Library, pages: Pages): Plan {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const subjectOf = (operation: string) => {
    const subject = byId.get(operation);
    if (!subject) throw new Error(`No operation ${operation} is drafted.`);
    return subject;
  };
  const fixed = new Map<Node, string>();
  const isFixed = (node: Node, name: string) => {
    const file = fixed.get(node) ?? library.schemaFor(node, name, pages.layoutsOf(node.operation));
    if (file !== undefined) fixed.set(node, file);
    return file !== undefined;
  };
  const occurrences = subjects.flatMap(({ trees, words, success }) =>
    [...trees].flatMap(([part, root]) => {
      const isFurther = part.startsWith('response/') && part !== `response/${success ?? ''}`;
      const thing = words.nouns.at(-1) ?? '';
      return occurrencesIn({ root, part, thing, isFurther }, isFixed);
    }),
  );
  const sharing = share(
    occurrences,
    (node) => fixed.get(node),
    (operation) => pages.dateOf(operation),
  );
  const { shapes } = sharing;
  const parameters = new Parameters(subjects, shapes, library);

  const taken = new TakenNames();
  library.takeNames(taken);
  const wordsOf = (operation: string) => subjectOf(operation).words;
  const names = assignNames(sharing, (node) => fixed.has(node), taken, wordsOf);
  const addEnum = (node: Node, name: string) => names.set(shapes.firstOf(node), name);
  const isFile = (node: Node) => fixed.has(node) || names.has(shapes.firstOf(node));
  for (const [node, name] of [...names]) {
    const enums = enumsIn(shapes.nodesOf(node), isFile);
    nameEnums(name, taken.takeEnums(name, enums), taken, addEnum);
  }
  parameters.nameFiles(taken, addEnum);

  const files = new Map<Node, string>();
  for (const [node, name] of names) {
    const families = shapes.nodesOf(node).map(({ operation }) => subjectOf(operation).family);
    const [family = 'common', ...others] = new Set(families);
    const isShared = others.length > 0 || name === PAGINATION;
    files.set(node, `openapi/${isShared ? 'common' : family}/schemas/${name}.yaml`);
  }
  return {
    schemas: new Map([...files].map(([node, file]) => [file, node])),
    parameters,
    nodesOf: (node) => shapes.nodesOf(node),
    fileOf: (node) => fixed.get(node) ?? files.get(shapes.firstOf(node)),
  };
}

/** Every family has lists in pages. */
const PAGINATION = 'Pagination';
