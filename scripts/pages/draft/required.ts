import { isObject } from '../../spec/instances.ts';
import { requiredIn } from './structure.ts';
import type { Node } from './tree.ts';

/** Whether the object around a field requires it, and why not what the pages state. */
export interface Required {
  readonly is: boolean;
  readonly why?: string;
}

/**
 * Whether an object requires a field by all pages and examples.
 *
 * @param nodes the object, as the pages state it
 * @param isEnvelope whether every answer has the field, whatever its page marks
 */
export function requiredState(nodes: readonly Node[], name: string, isEnvelope = false): Required {
  const stated = nodes.map(({ properties }) => {
    const node = properties.get(name);
    return node && requiredIn(node);
  });
  const isStated = stated.find((is) => is !== undefined) ?? false;
  const isLacking = nodes.some(({ instances }) =>
    instances.some((value) => isObject(value) && !Object.hasOwn(value, name)),
  );
  if (isLacking) {
    return { is: false, ...(isStated && { why: 'Marked as required, yet an example lacks it.' }) };
  }
  if (isStated || !isEnvelope) return { is: isStated };
  return { is: true, why: 'The page marks nothing here; every answer has this envelope.' };
}
