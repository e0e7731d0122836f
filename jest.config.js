/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // These have commands of their own: npm run test:all, npm run test:package.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/slow/', '<rootDir>/test/packed/'],
  // The default leaves one core idle, which is half of a machine that has two.
  maxWorkers: '100%',
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
  moduleNameMapper: {
    '^\\./openapi-typescript\\.ts$': '<rootDir>/test/support/openapi-typescript.ts',
  },
  injectGlobals: false,
  restoreMocks: true,
  // A test takes a second or two; on a machine that does much else, many times that.
  testTimeout: 120_000,
};
