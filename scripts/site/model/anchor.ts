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
  const path = parse(place).steps.map((step) => {
    switch (step.kind) {
      case 'property':
        return `.${step.name}`;
      case 'items':
        return '[]';
      case 'values':
        return '{}';
      case 'alternative':
        return '';
    }
  });
  return path.join('').replace(/^\./, '');
}

/** A name that can't be mistaken for one of the signs. `~` begins an escape. */
function segment(name: string): string {
  const safe = encodeURIComponent(name).replace(
    /[~'%]/g,
    (sign) => ({ "'": '~q', '%': '~' })[sign] ?? '~~',
  );
  return /^(?:-|\*|\(\d+\)|)$/.test(name) ? `~_${safe}` : safe;
}
