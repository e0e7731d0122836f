import { kebabCase } from 'change-case';
import { operationsOf, type Document, type Operation } from '../../generate/document.ts';
import { parameterField, requestBody, responseOf, type Body, type Response } from './body.ts';
import { withDescendants, type Field } from './field.ts';
import { samplesOf, type Sample } from './samples/samples.ts';
import { authorization, type Authorization } from './security.ts';

/** The bundled document with what the site reads beyond generation. */
export interface PublishedDocument extends Document {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
}

/** An operation as its page shows it. */
export interface OperationPage {
  readonly id: string;
  readonly slug: string;
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
}

/** Every operation of the document, in its order. */
export function operationPages(document: PublishedDocument): OperationPage[] {
  return operationsOf(document).map((operation) => operationPage(document, operation));
}

function operationPage(document: PublishedDocument, operation: Operation): OperationPage {
  const { id, method, path, object, parameters } = operation;
  const server = document.servers?.[0]?.url ?? '';
  return {
    id,
    slug: kebabCase(id),
    title: object.summary ?? id,
    method: method.toUpperCase(),
    path,
    teamPath: object['x-team-path'],
    server,
    description: object.description ?? '',
    permission: object['x-required-permission'],
    deprecated: object.deprecated === true,
    authorization: authorization(document, operation),
    parameters: parameters.map((parameter) => parameterField(document, parameter)),
    request: object.requestBody && requestBody(document, object.requestBody),
    responses: Object.entries(object.responses ?? {}).map(([status, response]) =>
      responseOf(document, status, response),
    ),
    samples: samplesOf(document, operation, server),
  };
}

/** Every field of an operation, at any depth. */
export function allFields({ parameters, request, responses }: OperationPage): Field[] {
  const bodies = [...(request ? [request] : []), ...responses];
  const roots = bodies.flatMap(({ contents }) => contents.flatMap(({ root }) => root ?? []));
  const headers = responses.flatMap((response) => response.headers);
  return [...parameters, ...headers, ...roots].flatMap(withDescendants);
}
