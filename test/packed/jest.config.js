import base from '../../jest.config.js';

/** The proof of the packed package; it needs what test/packed/package.json installs. */
/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/packed'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/packed/install.ts',
  globalTeardown: '<rootDir>/test/packed/remove.ts',
  reporters: ['default', '<rootDir>/test/packed/table.js'],
  testTimeout: 300_000,
};
