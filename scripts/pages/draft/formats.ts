/** A time as ISO 8601 has it, with its zone. */
const TIMESTAMP =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export function isTime(value: unknown): boolean {
  return typeof value === 'string' && TIMESTAMP.test(value);
}

/** Whether validators take a value with this format; `date-time` is the only one that they check. */
export function formatKeeps(value: unknown, format: string): boolean {
  return format !== 'date-time' || typeof value !== 'string' || isTime(value);
}
