import { pascal } from '../../shared/names.ts';
import { Fault } from '../../shared/fault.ts';
import type { Page } from '../read/page.ts';
import { parse, property } from '../../spec/place.ts';
import type { Shared } from './operation.ts';
import type { Schemas } from './schemas.ts';
import type { Schema } from './settled.ts';
import { treeOf, type Node } from './tree.ts';

/** The parameters of an operation, as references to files of their own: those of the spec or new ones. */
export function draftParameters(
  page: Page,
  schemas: Schemas,
  shared: Shared,
  prefix: string,
  files: Map<string, Schema>,
): Schema[] {
  const { fields, operation } = page.facts;
  const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const stated = [...fields.keys()].flatMap((place) => {
    const { part: where, steps } = parse(place);
    const [step, ...below] = steps;
    if (!/^(?:path|query|header)$/.test(where) || step?.kind !== 'property' || below.length > 0) {
      return [];
    }
    const node = treeOf(page.facts, place, new Map());
    return node ? [{ where, name: step.name, node }] : [];
  });
  const stray = stated.find(({ where, name }) => where === 'path' && !inPath.includes(name));
  if (stray) {
    const line = page.lines.get(stray.node.place);
    throw new Fault(
      `The page lists the path parameter ${stray.name}, which its path ${operation.path} hasn't got.`,
      { file: page.file, ...(line !== undefined && { line }) },
    );
  }
  const own = stated.map(({ where, name, node }) => {
    const known = shared.parameter(node);
    if (known !== undefined) return { $ref: known };
    const isTaken = (file: string) => shared.isParameterTaken(file) || files.has(file);
    const file = [pascal(name), prefix + pascal(name)].find((one) => !isTaken(one));
    const schema = schemas.body(node, { root: prefix + pascal(name), prefix });
    const parameter = parameterOf(where, name, node, schema);
    if (file === undefined) return parameter;
    files.set(file, parameter);
    return { $ref: shared.parameterFile(file) };
  });
  const missing = inPath.filter((name) => !fields.has(property('path', name)));
  return [
    ...own,
    ...missing.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
      'x-documented': false,
      'x-why': "The path has it, and the page's list of parameters lacks it.",
    })),
  ];
}

function parameterOf(where: string, name: string, { facts }: Node, schema: Schema): Schema {
  const isMarked = facts.required === true;
  const { deprecated, ...own } = schema;
  const style = where === 'query' ? 'form' : 'simple';
  return {
    name,
    in: where,
    ...((isMarked || where === 'path') && { required: true }),
    ...(deprecated === true && { deprecated }),
    ...(/^(?:array|object|any)$/.test(facts.type) && { style, explode: where === 'query' }),
    schema: own,
    ...(where === 'path' &&
      !isMarked && {
        'x-documented': { required: null, why: 'A path cannot be had without its parameters.' },
      }),
  };
}
