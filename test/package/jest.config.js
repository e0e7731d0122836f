import base from '../../jest.config.js';

/** The proof of the packed package; it needs what test/package/package.json installs. */
/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/package'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/package/install.ts',
  globalTeardown: '<rootDir>/test/package/remove.ts',
  reporters: ['default', '<rootDir>/test/package/table.js'],
  testTimeout: 300_000,
};
