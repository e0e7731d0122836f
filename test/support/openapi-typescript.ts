/** What the tests load for the module of this name: Jest can't `require` an ES module on each Node. */
export { astToString, resolveRef, transformSchema } from 'openapi-typescript';
export { default as ts } from 'typescript';
