import type { Location } from '@redocly/openapi-core';
import { isNode, keyOf, type Context, type Rule } from '../rule.ts';

const RIGHT = 'the document has `security: [{ bearer: [] }]` for all operations, an HTTP scheme';

/** The client sends one bearer token with every call: the document says so, and no operation differs. */
export const oneSecurity: Rule = () => ({
  Root(root, { location, report }: Context) {
    const { security, components } = root;
    const [requirement, ...others] = Array.isArray(security) ? security : [];
    const names = Object.keys(requirement ?? {});
    const schemes: unknown = components?.securitySchemes;
    const scheme = isNode(schemes) ? schemes[names[0] ?? ''] : undefined;
    const isBearer = isNode(scheme) && scheme['type'] === 'http' && scheme['scheme'] === 'bearer';
    if (isBearer && names.length === 1 && others.length === 0) return;
    const where: Location = 'security' in root ? location.child('security') : location;
    report({
      message: `The client sends a bearer token and nothing else; ${RIGHT}.`,
      location: keyOf(where),
    });
  },
  Operation(operation, { location, report }: Context) {
    if (operation.security === undefined) return;
    report({
      message: `The operation has security of its own, but the client sends its token with every call; leave it out: ${RIGHT}.`,
      location: keyOf(location.child('security')),
    });
  },
});
