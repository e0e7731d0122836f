import type { Report } from '../errors/report.ts';
import type { Fetch } from '../fetch.ts';
import type { Hooks } from '../hooks.ts';
import type { Definition } from '../operation.ts';
import type { Settings } from '../options.ts';
import type { Outgoing } from '../request/outgoing.ts';
import type { Validators } from '../validation.ts';
import type { Clock } from './clock.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Issued, Tokens } from './token.ts';

/** What an exchange needs of its client. */
export interface Connection {
  readonly fetch: Fetch;
  readonly tokens: Tokens;
  readonly hooks: Hooks;
  readonly clock: Clock;
  /** What clients made of one another share. */
  readonly state: State;
}

/** What changes from call to call. */
interface State {
  /** As the latest response of any call told it. */
  rateLimit: RateLimit | undefined;
}

/** What is sent until it succeeds, within which limits, and what is expected of the responses. */
export interface Sending {
  readonly request: Outgoing;
  readonly settings: Settings;
  /** On the clock of the connection. */
  readonly deadline: number;
  readonly report: Report;
  /** What a successful response has to bring. */
  readonly expected: Pick<Definition, 'result' | 'silent'>;
  readonly validators: Validators[string]['responses'] | undefined;
  /** The token of the latest attempt. */
  token?: Issued;
}
