import { isJson } from '../shared/media-types.ts';
import { METHODS } from '../shared/methods.ts';
import { partFields, read, type SpecField } from './fields.ts';
import { property, type FieldPlace } from './place.ts';
import { isStated } from './provenance.ts';
import type { Cursor, Source } from './source.ts';

/** A request body or a response, with what its references lead to. */
interface Body {
  readonly place: FieldPlace;
  readonly layers: readonly Cursor[];
}

/** What stands under one media type of a body. */
interface Media {
  readonly isText: boolean;
  readonly cursor: Cursor;
}

/** An operation of the spec. Its fields are read when they are first asked for. */
export class SpecOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly cursor: Cursor;
  /** The path's own, with what its references lead to. */
  readonly pathItem: readonly Cursor[];
  #fields: readonly SpecField[] | undefined;

  constructor(method: string, path: string, cursor: Cursor, pathItem: readonly Cursor[]) {
    this.id = text(cursor.get('operationId'));
    this.method = method;
    this.path = path;
    this.cursor = cursor;
    this.pathItem = pathItem;
  }

  /** The same operation, for when the values of the parsed files have been changed since. */
  again(): SpecOperation {
    return new SpecOperation(this.method, this.path, this.cursor, this.pathItem);
  }

  /** The folder of its family: `services` */
  get family(): string {
    return this.cursor.file.split('/')[1] ?? '';
  }

  /** Whether there is a page of it: an operation without one is `x-documented: false`. */
  get hasPage(): boolean {
    return this.cursor.get('x-documented')?.value !== false;
  }

  /** The fields of its parameters, then those of its request body and responses. */
  get fields(): readonly SpecField[] {
    this.#fields ??= this.#fieldsOf(true);
    return this.#fields;
  }

  /** The same without what is part of something that the operation's page doesn't state. */
  get outerFields(): readonly SpecField[] {
    return this.#fieldsOf(false);
  }

  /**
   * The examples named `documented`, by the body that they show (`request`, `response/200`), and
   * those named `documented-2` and so on (`request#2`), where a page has several.
   */
  get examples(): ReadonlyMap<string, Cursor> {
    const shown = this.#bodies().flatMap(({ place, layers }): [string, Cursor][] => {
      if (!isStated(layers, this.id)) return [];
      const examples = media(layers)?.cursor.get('examples')?.entries() ?? [];
      return examples.flatMap(([name, example]): [string, Cursor][] => {
        const number = /^documented(?:-(\d+))?$/.exec(name);
        if (!number) return [];
        return [[number[1] === undefined ? place : `${place}#${number[1]}`, example]];
      });
    });
    return new Map(shown);
  }

  /** What the operation declares of a status: `409` itself, or the range `4XX`. */
  response(status: string): Cursor | undefined {
    const responses = this.cursor.get('responses');
    return responses?.get(status) ?? responses?.get(`${status.charAt(0)}XX`);
  }

  #fieldsOf(isWhole: boolean): SpecField[] {
    return [...this.#parameterFields(isWhole), ...this.#bodyFields(isWhole)];
  }

  #parameterFields(isWhole: boolean): SpecField[] {
    const shared = read(this.pathItem, 'parameters')?.entries() ?? [];
    const all = [...shared, ...(this.cursor.get('parameters')?.entries() ?? [])];
    return all.flatMap(([, reference]) => {
      const layers = reference.layers();
      const place = property(text(read(layers, 'in')), text(read(layers, 'name')));
      const schema = read(layers, 'schema');
      return partFields({ place, operation: this.id, layers, schema, isText: false }, isWhole);
    });
  }

  #bodyFields(isWhole: boolean): SpecField[] {
    return this.#bodies().flatMap(({ place, layers }) => {
      const { cursor, isText = false } = media(layers) ?? {};
      const schema = cursor?.get('schema');
      return partFields({ place, operation: this.id, layers, schema, isText }, isWhole);
    });
  }

  #bodies(): Body[] {
    const request = this.cursor.get('requestBody')?.layers();
    const responses = this.cursor.get('responses')?.entries() ?? [];
    return [
      ...(request ? [{ place: 'request', layers: request }] : []),
      ...responses.map(([status, response]) => ({
        place: `response/${status}`,
        layers: response.layers(),
      })),
    ];
  }
}

/** The body that an example shows: the JSON file that it names, or its own value. */
export function exampleBody(example: Cursor): Cursor | undefined {
  return example.target('externalValue') ?? example.get('value');
}

/** All operations of the spec, in its order. */
export function operations(source: Source): SpecOperation[] {
  const paths = source.file('openapi/openapi.yaml').get('paths');
  return (paths?.entries() ?? []).flatMap(([path, reference]) => {
    const layers = reference.layers();
    return METHODS.flatMap((method) => {
      const cursor = read(layers, method);
      return cursor ? [new SpecOperation(method.toUpperCase(), path, cursor, layers)] : [];
    });
  });
}

/** The JSON of a body; where it has none, its text. */
function media(layers: readonly Cursor[]): Media | undefined {
  const types = read(layers, 'content')?.entries() ?? [];
  const json = types.find(([type]) => isJson(type));
  const words = types.find(([type]) => type.startsWith('text/'));
  const cursor = (json ?? words)?.[1];
  return cursor && { isText: !json, cursor };
}

function text(cursor: Cursor | undefined): string {
  return typeof cursor?.value === 'string' ? cursor.value : '';
}
