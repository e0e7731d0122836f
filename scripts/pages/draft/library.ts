import path from 'node:path';
import { noCase } from 'change-case';
import { Fault } from '../../shared/fault.ts';
import { grouped } from '../../shared/order.ts';
import { fieldFacts } from '../../spec/as-documented.ts';
import { FACT_KINDS, type FieldFacts } from '../../spec/facts.ts';
import { partFields, read, saysOf, type SpecField } from '../../spec/fields.ts';
import type { FieldPlace } from '../../spec/place.ts';
import type { Cursor, Source } from '../../spec/source.ts';
import type { Layout } from '../../spec/layouts.ts';
import { enumsIn } from './enums.ts';
import { matches } from './matches.ts';
import type { TakenNames } from './names.ts';
import { isLarge, SMALL, Structures } from './structure.ts';
import { treesOf, type Node } from './tree.ts';

/** A parameter of the spec. */
interface SpecParameter {
  readonly file: string;
  readonly where: string;
  readonly name: string;
  readonly schema: Node | undefined;
}

/** The schemas and parameters that the spec has, to be used again where a page states the same. */
export class Library {
  readonly #structures = new Structures();
  readonly #trees: readonly Node[];
  readonly #schemas: ReadonlyMap<number, readonly Node[]>;
  readonly #parameters: readonly SpecParameter[];
  readonly #byName: ReadonlyMap<string, readonly SpecParameter[]>;
  readonly #files: readonly string[];

  /** @param files all files of the spec */
  constructor(source: Source, files: readonly string[]) {
    this.#files = [...files].sort();
    this.#trees = this.#filesIn('schemas').flatMap((file) => {
      return schemaTree(source.file(file), file) ?? [];
    });
    this.#schemas = grouped(this.#trees, (node) => this.#structures.numberOf(node));
    this.#parameters = this.#filesIn('parameters').map((file) =>
      parameter(source.file(file), file),
    );
    this.#byName = grouped(this.#parameters, ({ where, name }) => `${where} ${name}`);
  }

  /** The file of a schema that states what a field states, and refuses none of its examples. */
  schemaFor(node: Node, name: string, layouts: readonly Layout[]): string | undefined {
    if (node.properties.size + node.alternatives.length === 0) return undefined;
    const words = noCase(name);
    const isCalled = ({ file = '' }: Node) =>
      words !== '' && ` ${noCase(path.basename(file, '.yaml'))} `.includes(` ${words} `);
    const alike = this.#schemas.get(this.#structures.numberOf(node)) ?? [];
    const fitting = alike.filter(
      (schema) =>
        // A small one that only looks alike is another thing.
        (isLarge(node, SMALL) || isCalled(schema)) && matches(schema, node, layouts),
    );
    return (fitting.find(isCalled) ?? fitting[0])?.file;
  }

  /**
   * The file of a parameter that states what a page states of its own: in the page's family or in
   * `common/`, as one of another family is about another thing.
   */
  parameterFor(
    { where, name }: Pick<SpecParameter, 'where' | 'name'>,
    node: Node,
    family: string,
    layouts: readonly Layout[],
  ): string | undefined {
    const structure = this.#structures.numberOf(node);
    return this.#byName
      .get(`${where} ${name}`)
      ?.find(
        ({ schema, file }) =>
          [family, 'common'].includes(file.split('/')[1] ?? '') &&
          schema !== undefined &&
          this.#structures.numberOf(schema) === structure &&
          matches(schema, node, layouts, 'whole'),
      )?.file;
  }

  /** The names of the parameters' files. */
  get parameterNames(): string[] {
    return this.#filesIn('parameters').map((file) => path.basename(file, '.yaml'));
  }

  /** Takes the names of all schemas and of the enums in them and in the parameters. */
  takeNames(taken: TakenNames): void {
    const isFile = ({ file }: Node) => file !== undefined;
    const trees = new Map(this.#trees.map((node) => [node.file, node]));
    for (const file of this.#filesIn('schemas')) {
      const node = trees.get(file);
      taken.take(path.basename(file, '.yaml'), node ? enumsIn([node], isFile) : []);
    }
    for (const { file, schema } of this.#parameters) {
      const enums = schema ? enumsIn([schema], isFile) : [];
      taken.takeEnums(path.basename(file, '.yaml'), enums, 'parameter');
    }
  }

  #filesIn(folder: string): string[] {
    return this.#files.filter((file) =>
      new RegExp(`^openapi/[^/]+/${folder}/[^/]+\\.yaml$`).test(file),
    );
  }
}

/** A schema as a page would state it that isn't named in its provenance. */
function schemaTree(cursor: Cursor, file: string): Node | undefined {
  let fields: SpecField[];
  try {
    fields = partFields({
      place: 'schema',
      operation: '',
      layers: [],
      schema: cursor,
      isText: false,
    });
  } catch (error) {
    // No page can state what contains itself.
    if (error instanceof Fault) return undefined;
    throw error;
  }
  return tree('schema', fields, file);
}

function parameter(cursor: Cursor, file: string): SpecParameter {
  const layers = cursor.layers();
  const schema = read(layers, 'schema');
  const fields = partFields({ place: 'schema', operation: '', layers, schema, isText: false });
  return {
    file,
    where: String(read(layers, 'in')?.value),
    name: String(read(layers, 'name')?.value),
    schema: tree('schema', fields, undefined),
  };
}

function tree(
  root: FieldPlace,
  fields: readonly SpecField[],
  file: string | undefined,
): Node | undefined {
  const stated = fields.filter((field) => field.stated);
  const byPlace = new Map(stated.map((field) => [field.place, field]));
  return treesOf({
    operation: '',
    facts: new Map(stated.map((field) => [field.place, fieldFacts(field)])),
    layoutsOf: () => ['indented', 'markdown'],
    fileOf: (place) => (place === root ? file : fileOf(byPlace.get(place))),
    saysOf: (place) => says(byPlace.get(place)),
  }).get(root);
}

function fileOf(field: SpecField | undefined): string | undefined {
  const layers = field?.schema ?? [];
  return layers.length > 1 ? layers.at(-1)?.file : undefined;
}

/** What the spec says of a field, whatever pages state. */
function says(field: SpecField | undefined): FieldFacts | undefined {
  if (!field) return undefined;
  const kinds = FACT_KINDS.flatMap((kind) => {
    const value = saysOf(field, kind);
    return value == null || value === false ? [] : [[kind, value] as const];
  });
  return { type: 'any', ...Object.fromEntries(kinds) };
}
