import type { Location } from '@redocly/openapi-core';
import { isNode, type Context, type Node } from './rule.ts';

/** A body of an operation: its request's, or that of a response which tells of success. */
export interface Body {
  readonly kind: 'request' | 'response';
  /** `request body`, `200 response`. */
  readonly title: string;
  /** What the file of its example is named by, behind the operation: `request`, `response.202`. */
  readonly name: string;
  readonly isJson: boolean;
  readonly mediaType: Node;
  readonly location: Location;
}

/** The bodies of an operation that documentation gives examples of. */
export function documentedBodies(operation: Node, context: Context): Body[] {
  const { location } = context;
  const { requestBody, responses } = operation;
  const request = contents(requestBody, location.child('requestBody'), context).map(
    (body): Body => {
      return { kind: 'request', title: 'request body', name: 'request', ...body };
    },
  );
  const answers = Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response], index) =>
      contents(response, location.child(['responses', status]), context).map((body): Body => {
        // The keys are in the order of their numbers: the first is the plainest success.
        const name = index === 0 ? 'response' : `response.${status}`;
        return { kind: 'response', title: `${status} response`, name, ...body };
      }),
    );
  return [...request, ...answers];
}

function contents(
  raw: unknown,
  place: Location,
  { resolve }: Context,
): Pick<Body, 'isJson' | 'mediaType' | 'location'>[] {
  if (!isNode(raw)) return [];
  const { node, location = place } = '$ref' in raw ? resolve<object>(raw) : { node: raw };
  const content = isNode(node) ? node['content'] : undefined;
  return Object.entries(isNode(content) ? content : {}).flatMap(([name, mediaType]) => {
    if (!isNode(mediaType)) return [];
    const isJson = /[/+]json\b/.test(name);
    return [{ isJson, mediaType, location: location.child(['content', name]) }];
  });
}

/** Where a body's examples have the documented one, as written there. */
export function documentedExample({ mediaType }: Body): unknown {
  const { examples } = mediaType;
  return isNode(examples) ? examples['documented'] : undefined;
}
