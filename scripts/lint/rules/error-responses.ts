import { STATUS_CODES } from 'node:http';
import path from 'node:path';
import { pascal } from '../../shared/names.ts';
import { isNode, isText, keyOf, type Context, type Node, type Rule } from '../rule.ts';

/** The statuses that an operation answers with, by what it has. */
const EXPECTED: readonly {
  readonly status: string;
  readonly when: (operation: Node, path: string) => boolean;
}[] = [
  {
    status: '400',
    when: ({ requestBody }, address) => requestBody !== undefined || hasParameter(address),
  },
  { status: '401', when: () => true },
  { status: '403', when: ({ 'x-required-permission': permission }) => isText(permission) },
  { status: '404', when: (_, address) => hasParameter(address) },
  { status: '429', when: () => true },
  { status: '5XX', when: () => true },
];

const STATUS = /^(?:[1-5]\d\d|[1-5]XX|default)$/;

/** Every operation has the errors that any call can meet, and each refers to the error of its status. */
export const errorResponses: Rule = () => {
  let address = '';
  return {
    PathItem: {
      enter(_, { key }) {
        address = String(key);
      },
      Operation(operation, { location, report }: Context) {
        const { responses } = operation;
        if (!isNode(responses)) return;
        const odd = Object.keys(responses).filter((status) => !STATUS.test(status));
        for (const status of odd) {
          report({
            message: `There is no status ${status}; write one from '100' to '599', or a class of them such as 5XX.`,
            location: keyOf(location.child(['responses', status])),
          });
        }
        if (odd.length > 0) return;
        const missing = EXPECTED.filter(
          ({ status, when }) => !(status in responses) && when({ ...operation }, address),
        ).map(
          ({ status }) => `'${status}': { $ref: ../../common/responses/${nameOf(status)}.yaml }`,
        );
        if (missing.length > 0) {
          const message = `The operation lacks errors that every such operation has; add ${missing.join(', ')}.`;
          report({ message, location: keyOf(location.child('responses')) });
        }
        for (const [status, response] of Object.entries(responses)) {
          const reference: unknown = isNode(response) ? response['$ref'] : undefined;
          const name = nameOf(status);
          if (!isText(reference) || name === undefined) continue;
          // A family's own error may say more: `NotFoundOfAddon`.
          if (path.posix.parse(reference).name.startsWith(name)) continue;
          report({
            message: `The response ${status} refers to ${reference}; an error's file is named after its status: ${name}.yaml.`,
            location: location.child(['responses', status, '$ref']),
          });
        }
      },
    },
  };
};

function hasParameter(address: string): boolean {
  return address.includes('{');
}

/** The name of the error that a status stands for; undefined for a success. */
function nameOf(status: string): string | undefined {
  if (status === '4XX') return 'ClientError';
  if (status === '5XX') return 'ServerError';
  return /^[45]/.test(status) ? pascal(STATUS_CODES[status] ?? '') : undefined;
}
