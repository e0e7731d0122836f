/** Sets a property that is not shown when the object is printed. */
export function setHidden(object: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}

/** An error to be printed, of a class with that name: Node looks at it. */
export function printable(name: string, message: string, stack: string | undefined): Error {
  const { [name]: Named = Error } = { [name]: class extends Error {} };
  const error = new Named(message);
  setHidden(error, 'name', name);
  setHidden(error, 'stack', stack);
  return error;
}
