/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // The packed package is proven by a command of its own: npm run test:package.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/packed/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
  },
  injectGlobals: false,
  restoreMocks: true,
  testTimeout: 30_000,
};
