import { METHODS } from '../../shared/methods.ts';
import { everyNode, keyOf, type Rule } from '../rule.ts';

interface ObjectFields {
  readonly title: string;
  /** What generation, mock and site read. */
  readonly fields: readonly string[];
  /** What is right instead of others, where it isn't to leave them out. */
  readonly instead?: Readonly<Record<string, string>>;
}

const SERVERS = { servers: 'the document has one list of servers for all operations' };

/** OpenAPI's objects by their names; schemas have keywords instead. */
const OBJECTS: Readonly<Record<string, ObjectFields>> = {
  Root: {
    title: 'a document',
    fields: [
      ...['openapi', 'info', 'jsonSchemaDialect', 'servers', 'security', 'tags', 'externalDocs'],
      ...['paths', 'components'],
    ],
    instead: { webhooks: 'tell of it in the description of the operation that it belongs to' },
  },
  PathItem: { title: 'a path', fields: [...METHODS, 'parameters'], instead: SERVERS },
  Operation: {
    title: 'an operation',
    fields: [
      ...['operationId', 'tags', 'summary', 'description', 'deprecated', 'security'],
      ...['parameters', 'requestBody', 'responses'],
    ],
    instead: { ...SERVERS, callbacks: 'tell of it in the description of the operation' },
  },
  Parameter: {
    title: 'a parameter',
    fields: [
      ...['name', 'in', 'description', 'required', 'deprecated', 'schema', 'style', 'explode'],
      ...['example', 'examples'],
    ],
    instead: { content: 'write its type as `schema`' },
  },
  Header: {
    title: 'a header',
    fields: ['description', 'required', 'deprecated', 'schema', 'example', 'examples'],
  },
  RequestBody: { title: 'a request body', fields: ['description', 'required', 'content'] },
  MediaType: {
    title: 'a media type',
    fields: ['schema', 'examples'],
    instead: { example: 'write `examples: { …: { value: … } }`' },
  },
  Response: { title: 'a response', fields: ['description', 'headers', 'content'] },
};

/** OpenAPI has more fields than generation reads; the others would quietly mean nothing. */
export const knownFields: Rule = () =>
  everyNode((node, { location, report, type }) => {
    const object = '$ref' in node ? undefined : OBJECTS[type.name];
    if (object === undefined) return;
    const { title, fields, instead = {} } = object;
    for (const field of Object.keys(node)) {
      // A field that OpenAPI doesn't have either is the linter's own to refuse.
      if (fields.includes(field) || !Object.hasOwn(type.properties, field)) continue;
      const right = instead[field] ?? `leave it out; it reads ${fields.join(', ')}`;
      report({
        message: `Generation does not read ${field} of ${title}: ${right}.`,
        location: keyOf(location.child(field)),
      });
    }
  });
