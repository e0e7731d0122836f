import { spawn, type SpawnOptions } from 'node:child_process';
import { outcome, type Outcome } from '../support/project.ts';

/** Runs a command to its end. */
export function outcomeOf(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Outcome> {
  return outcome(spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options }));
}
