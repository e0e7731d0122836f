/** Why arguments or options can't be used; what the caller sees is an `ArgumentError` with it. */
export class Refusal extends Error {}
