import { expect, test } from '@jest/globals';
import { speaksOfSecrets } from '../../scripts/shared/sensitive.ts';

test.each([
  'password',
  'rootPassword',
  'clientSecret',
  'secrets',
  'api_key',
  'accessKeys',
  'sshPrivateKey',
  'auth-token',
  'TOKEN',
  'runtimeEnvironment',
  'envs',
  'environmentVariables',
  'buildArguments',
  'runtimeFiles',
  'customCredentials',
  'connectionString',
])('%s speaks of secrets', (name) => {
  expect(speaksOfSecrets(name)).toBe(true);
});

test.each([
  'secretId',
  'secretType',
  'tokenExpiresAt',
  'passwordEnabled',
  'environmentId',
  'maxNumBatchedTokens',
  'primaryKey',
  'arguments',
  'files',
  'pathIgnoreRules',
  'opinion',
])('%s speaks of none', (name) => {
  expect(speaksOfSecrets(name)).toBe(false);
});

test.each([
  ['value', 'The value of the secret.'],
  ['value', 'What the header must say. It can be a shared secret, so treat it as one.'],
  ['data', 'Environment variables, by their name.'],
  ['entry', 'A private key in PEM format'],
  ['entry', 'Registry token used to pull images'],
])('%s with the text "%s" speaks of secrets', (name, text) => {
  expect(speaksOfSecrets(name, text)).toBe(true);
});

test.each([
  ['credentials', 'ID of the saved credentials'],
  ['dockerCredentials', 'The ID of the docker credentials to use.'],
  ['secret', 'Name of the secret group'],
  ['secret', 'Whether there is one'],
  ['name', 'The name of the secret.'],
  ['description', 'A short description of the secret group'],
  ['priority', 'The priority with which different secrets will be merged'],
])('%s with the text "%s" speaks of none', (name, text) => {
  expect(speaksOfSecrets(name, text)).toBe(false);
});
