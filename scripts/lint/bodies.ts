import type { Location } from '@redocly/openapi-core';
import { isJson } from '../shared/media-types.ts';
import { isNode, type Context, type Node } from './rule.ts';

/** A JSON body of an operation: its request's, or that of a successful response. */
export interface Body {
  readonly kind: 'request' | 'response';
  /** What the file of its example is named by, behind the operation: `request`, `response.202`. */
  readonly name: string;
  readonly mediaType: Node;
  readonly location: Location;
}

/** The bodies of an operation that documentation gives examples of. */
export function documentedBodies(operation: Node, context: Context): Body[] {
  const { location } = context;
  const { requestBody, responses } = operation;
  const request = mediaTypes(requestBody, location.child('requestBody'), context).map(
    (body): Body => ({ kind: 'request', name: 'request', ...body }),
  );
  const successes = Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response], index) =>
      mediaTypes(response, location.child(['responses', status]), context).map((body): Body => {
        // The keys are in the order of their numbers: the first is the plainest success.
        const name = index === 0 ? 'response' : `response.${status}`;
        return { kind: 'response', name, ...body };
      }),
    );
  return [...request, ...successes];
}

function mediaTypes(
  raw: unknown,
  place: Location,
  { resolve }: Context,
): Pick<Body, 'mediaType' | 'location'>[] {
  if (!isNode(raw)) return [];
  const { node, location = place } = '$ref' in raw ? resolve<object>(raw) : { node: raw };
  const content = isNode(node) ? node['content'] : undefined;
  return Object.entries(isNode(content) ? content : {}).flatMap(([name, mediaType]) =>
    isNode(mediaType) && isJson(name)
      ? [{ mediaType, location: location.child(['content', name]) }]
      : [],
  );
}
