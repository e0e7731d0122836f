import { kebabCase } from 'change-case';
import {
  operationsOf,
  type Carrier,
  type Document,
  type Operation,
} from '../../generate/document.ts';
import { parameterField, requestBody, responseOf, type Body, type Response } from './body.ts';
import { withDescendants, type Field } from './field.ts';
import { callsOf, sharedIds, type Call } from './samples/call.ts';
import { samplesOf, type Sample } from './samples/samples.ts';
import { authorization, type Authorization } from './security.ts';

/** The bundled document with what the site reads beyond generation. */
export interface PublishedDocument extends Document {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
}

/** An operation as its page shows it. */
export interface OperationPage {
  readonly id: string;
  readonly slug: string;
  /** The name of its first tag. */
  readonly family: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly teamPath: string | undefined;
  readonly server: string;
  /** Markdown. */
  readonly description: string;
  readonly permission: string | undefined;
  readonly deprecated: boolean;
  readonly authorization: readonly Authorization[];
  readonly parameters: readonly Field[];
  readonly request: Body | undefined;
  readonly responses: readonly Response[];
  readonly samples: readonly Sample[];
  /** What the samples send; the page can send it to the mock server. */
  readonly call: Call;
}

/** The path parameter of a call on behalf of a team, which the other form of the path has. */
const TEAM: Carrier = {
  name: 'teamId',
  in: 'path',
  description:
    'ID of the team on whose behalf the call is made. It selects the other form of the path; the token of an organisation needs it.',
  schema: { type: 'string' },
};

/** Every operation of the document, in its order. */
export function operationPages(document: PublishedDocument): OperationPage[] {
  const ids = sharedIds(document);
  return operationsOf(document).map((operation) => operationPage(document, operation, ids));
}

function operationPage(
  document: PublishedDocument,
  operation: Operation,
  ids: ReadonlyMap<string, unknown>,
): OperationPage {
  const { id, method, path, object, parameters } = operation;
  const server = document.servers?.[0]?.url ?? '';
  const calls = callsOf(document, operation, server, ids);
  const teamPath = object['x-team-path'];
  return {
    id,
    slug: kebabCase(id),
    family: object.tags?.[0] ?? '',
    title: object.summary ?? id,
    method: method.toUpperCase(),
    path,
    teamPath,
    server,
    description: object.description ?? '',
    permission: object['x-required-permission'],
    deprecated: object.deprecated === true,
    authorization: authorization(document, operation),
    parameters: [...(teamPath === undefined ? [] : [TEAM]), ...parameters].map((parameter) =>
      parameterField(document, parameter),
    ),
    request: object.requestBody && requestBody(document, object.requestBody),
    responses: Object.entries(object.responses ?? {}).map(([status, response]) =>
      responseOf(document, status, response),
    ),
    samples: samplesOf(calls),
    call: calls.smallest,
  };
}

/** Every field of an operation, at any depth. */
export function allFields({ parameters, request, responses }: OperationPage): Field[] {
  const bodies = [...(request ? [request] : []), ...responses];
  const roots = bodies.flatMap(({ contents }) => contents.flatMap(({ root }) => root ?? []));
  const headers = responses.flatMap((response) => response.headers);
  return [...parameters, ...headers, ...roots].flatMap(withDescendants);
}
