// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.

/** One thing in a value that is not as the spec says. */
export interface Problem {
  /** Where in the value: a JSON Pointer (RFC 6901), to a field that is missing or unknown too. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or `unknown` for a field that the spec lacks. */
  readonly rule: string;
  /** What is wrong, to be read after the pointer; never the value itself. */
  readonly message: string;
}

/** Lists every problem of a value; an empty list means that it is as the spec says. */
export type Validator = (value: unknown) => Problem[];

/** What one operation sends and receives. Statuses are as in the spec: `200`, `5XX`, `default`. */
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
