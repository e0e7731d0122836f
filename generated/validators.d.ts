// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** A way in which a value differs from the spec. */
export interface Problem {
  /** Where in the value: a JSON Pointer (RFC 6901), also of a missing or unknown field. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or `unknown` for a field that isn't in the spec. */
  readonly rule: string;
  /** What is wrong, to be read after the pointer; never the value itself. */
  readonly message: string;
}

/** Lists every problem of a value; an empty list means that the value fits the spec. */
export type Validator = (value: unknown) => Problem[];

/** The validators of an operation. Statuses are as in the spec: `200`, `5XX`, `default`. */
export interface OperationValidators {
  readonly request: Validator | undefined;
  readonly responses: { readonly [status: string]: Validator };
}

/** The validators of every operation, by its operationId. */
export declare const validators: {
  readonly getService: {
    readonly request: undefined;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
  readonly patchBuildService: {
    readonly request: Validator;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "409": Validator; readonly "429": Validator; readonly "5XX": Validator; };
  };
};
