import { parse, type FieldPlace } from '../spec/place.ts';

/**
 * The id, on an operation's page, of what stands at a place: `response/200/data/ports/-/dns`. It has
 * only characters that a link carries unchanged: `-` are the items of an array, `*` the values of a
 * map, `(2)` the second alternative.
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

/** A name that can't be taken for one of the signs; `~` begins an escape and `'` ends no attribute. */
function segment(name: string): string {
  const safe = encodeURIComponent(name).replace(
    /[~'%]/g,
    (sign) => ({ "'": '~q', '%': '~' })[sign] ?? '~~',
  );
  return /^(?:-|\*|\(\d+\)|)$/.test(name) ? `~_${safe}` : safe;
}
