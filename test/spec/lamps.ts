/**
 * A small spec whose operations share a schema and have pages that don't agree: files by their name
 * below `openapi/`.
 */
export const LAMPS = {
  'openapi.yaml': `paths:
  /lamps:
    $ref: lamps/paths/lamps.yaml
  /lamps/{lampId}:
    $ref: lamps/paths/lamps_{lampId}.yaml
  /health:
    $ref: lamps/paths/health.yaml
`,
  'lamps/paths/lamps.yaml': `post:
  operationId: createLamp
  summary: Create lamp
  deprecated: true
  x-documented:
    summary: New lamp
    x-required-permission: Lamps > New
    statuses: ['409']
    why: Another page has this title too.
  x-required-permission: Lamps > Create
  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../schemas/Lamp.yaml }
        examples:
          documented: { externalValue: ../examples/createLamp.request.json }
  responses:
    '201':
      content:
        application/json:
          schema:
            type: object
            properties:
              data: { $ref: ../schemas/Lamp.yaml }
              warnings: { type: array, items: { type: string, format: uri } }
    '409': { $ref: ../../common/responses/Error.yaml }
`,
  'lamps/paths/lamps_{lampId}.yaml': `get:
  operationId: getLamp
  summary: Get lamp
  x-required-permission: Lamps > Read
  parameters:
    - $ref: ../parameters/LampId.yaml
  responses:
    '200':
      content:
        application/json:
          schema: { $ref: ../schemas/Lamp.yaml }
    '404': { $ref: ../../common/responses/Error.yaml }
    4XX: { $ref: ../../common/responses/Error.yaml }
delete:
  operationId: deleteLamp
  summary: Delete lamp
  x-documented: false
  x-why: It has no page.
  parameters:
    - $ref: ../parameters/LampId.yaml
  responses:
    '204': { description: Gone. }
`,
  'lamps/paths/health.yaml': `get:
  operationId: getHealth
  summary: Get health
  responses:
    '200':
      content:
        text/plain:
          schema: { type: string, maxLength: 20 }
          examples:
            documented: { value: success }
    '204': { description: Nothing to say. }
`,
  'lamps/parameters/LampId.yaml': `name: lampId
in: path
required: true
schema: { type: string }
`,
  'lamps/schemas/Lamp.yaml': `type: object
required: [name, watts]
properties:
  name: { type: string, maxLength: 20, pattern: ^a }
  watts:
    type: integer
    maximum: 60
    x-documented:
      operations:
        getLamp: { maximum: 40 }
      why: The page is older.
  kind:
    type: string
    enum: [hanging, standing]
    x-documented:
      enum: [hanging]
      operations:
        getLamp: {}
      why: Pages of requests lack it.
  smart:
    x-documented:
      operations: { getLamp: false }
      why: The page is older.
    type: object
    required: [app]
    properties:
      app: { type: string }
      code:
        type: string
        x-documented: { maxLength: 4, why: It has six characters. }
  light:
    oneOf:
      - type: object
        x-documented: { operations: { getLamp: false }, why: The page is older. }
        properties:
          led: { type: boolean }
      - type: object
        properties:
          bulb: { type: string }
      - type: array
        items: { type: string }
  note:
    type: string
    x-documented: false
    x-why: Seen in an answer.
`,
  'common/responses/Error.yaml': `x-documented: false
x-why: No page shows an error.
content:
  application/json:
    schema: { type: object, properties: { message: { type: string } } }
`,
  'lamps/examples/createLamp.request.json': '{ "name": "a", "watts": 7 }',
} as const;

/** The same with one piece of a file replaced. */
export function lampsWith(
  file: keyof typeof LAMPS,
  search: string,
  replacement: string,
): Record<string, string> {
  const text: string = LAMPS[file];
  if (!text.includes(search)) throw new Error(`${file} hasn't got ${search}`);
  return { ...LAMPS, [file]: text.replace(search, () => replacement) };
}
