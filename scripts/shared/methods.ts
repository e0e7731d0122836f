/** The methods of a path item, in the order in which OpenAPI lists them. */
export const METHODS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
] as const;

export type Method = (typeof METHODS)[number];
