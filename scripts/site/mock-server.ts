/** Where `npm run mock` listens; the policy of the pages allows no other server. */
export const MOCK = 'http://127.0.0.1:4010';

/** The mock server accepts any token. */
export const MOCK_TOKEN = 'example-token';
