/** An error that is printed under a name, which is that of its class. */
export function errorNamed(name: string, message: string): Error {
  const { [name]: Named = Error } = { [name]: class extends Error {} };
  const error = new Named(message);
  return Object.defineProperty(error, 'name', { value: name });
}
