import base from '../../jest.config.js';

/** What `npm test` leaves out because it takes long: `npm run test:all`. */
/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/slow'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
