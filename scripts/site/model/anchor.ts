import { parse, type FieldPlace } from '../../spec/place.ts';

/**
 * The id of a field on its operation's page: `response/200/data/ports/-/dns`. It consists of
 * characters that a link carries unchanged: `-` stands for the items of an array, `*` for the values
 * of a map, `(2)` for the second alternative.
 */
export function anchor(place: FieldPlace): string {
  const { part, steps } = parse(place);
  const path = steps.map((step) => {
    switch (step.kind) {
      case 'property':
        return segment(step.name);
      case 'items':
        return '-';
      case 'values':
        return '*';
      case 'alternative':
        return `(${step.number})`;
    }
  });
  return [part, ...path].join('/');
}

/** The way to a field from its body, as people write it: `ports[].name`. */
export function pathOf(place: FieldPlace): string {
  return way(place, () => '').replace(/^\./, '');
}

/** The same, with the alternative that a field is of: `source|2.name`. */
export function exactPathOf(place: FieldPlace): string {
  return way(place, (number) => `|${number}`).replace(/^\./, '');
}

/** The place of a field in a component: `Service.ports[].name`. */
export function pathInComponent(place: FieldPlace): string {
  return parse(place).part + way(place, (number) => `|${number}`);
}

function way(place: FieldPlace, alternative: (number: number) => string): string {
  const steps = parse(place).steps.map((step) => {
    switch (step.kind) {
      case 'property':
        return `.${step.name}`;
      case 'items':
        return '[]';
      case 'values':
        return '{}';
      case 'alternative':
        return alternative(step.number);
    }
  });
  return steps.join('');
}

const PARTS: Readonly<Record<string, string>> = {
  operation: 'The operation',
  path: 'Path parameter',
  query: 'Query parameter',
  header: 'Header',
  request: 'Request',
};

/** The part of an operation that a field belongs to, in words: `Response 200`. */
export function partInWords(place: FieldPlace): string {
  const { part } = parse(place);
  return PARTS[part] ?? part.replace('response/', 'Response ');
}

/** A name that can't be mistaken for one of the signs. `~` begins an escape. */
function segment(name: string): string {
  const safe = encodeURIComponent(name).replace(
    /[~'%]/g,
    (sign) => ({ "'": '~q', '%': '~' })[sign] ?? '~~',
  );
  return /^(?:-|\*|\(\d+\)|)$/.test(name) ? `~_${safe}` : safe;
}
