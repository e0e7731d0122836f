import type { Reference } from '../../scripts/pages/check/items.ts';
import type { Combined } from '../../scripts/pages/check/combined.ts';
import { SpecOperation } from '../../scripts/spec/operations.ts';
import { Source } from '../../scripts/spec/source.ts';

/**
 * A project that has just these facts, and a spec that says the same: for what a check finds,
 * whatever a spec would look like.
 */
export function referenceOf(documented: Combined, record = false): Reference {
  const { facts } = documented;
  const source = new Source('', new Map([['spec.yaml', Buffer.from('{}')]]));
  const operation = new SpecOperation('GET', '/v1/lamps', source.file('spec.yaml'), []);
  const here = () => ({ file: 'spec.yaml' });
  const spec: Reference['spec'] = {
    ...facts,
    id: 'getLamp',
    file: 'get-lamp.json',
    origin: here,
    inside: here,
    says: (place, kind) => {
      const field: Readonly<Record<string, unknown>> = { ...facts.fields.get(place) };
      return field[kind];
    },
    bodies: new Map(),
  };
  return { operation, spec, documented: { file: 'get-lamp.json', record, ...documented } };
}
