import { parse, type FieldPlace, type Step } from './place.ts';

/** Every value that the documented bodies show at a place, whichever alternative it is of. */
export function instancesAt(bodies: ReadonlyMap<string, unknown>, place: FieldPlace): unknown[] {
  const { part, steps } = parse(place);
  const shown = [...bodies].filter(([name]) => name === part || name.startsWith(`${part}#`));
  return steps.reduce(
    (values: unknown[], step) => values.flatMap((value) => within(value, step)),
    shown.map(([, body]) => body),
  );
}

function within(value: unknown, step: Step): unknown[] {
  switch (step.kind) {
    case 'alternative':
      return [value];
    case 'items':
      return Array.isArray(value) ? (value as unknown[]) : [];
    case 'property':
      return isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
    case 'values':
      return isObject(value) ? Object.values(value) : [];
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
