import { openPage } from '../read/saved.ts';
import type { PageText } from '../read/page.ts';
import { Fault } from '../../shared/fault.ts';

/** What a verb is called with. */
export interface Call {
  readonly files: readonly string[];
  /** The project's folder. */
  readonly root: string;
  /** Whether each page is printed as a line of JSON. */
  readonly json: boolean;
  /** The day on which the pages were saved that don't say it themselves. */
  readonly saved: string | undefined;
  /** Prints what was asked for. */
  readonly print: (text: string) => void;
  /** Prints what is said about it: refusals, the summary beside JSON. */
  readonly tell: (text: string) => void;
  /** Says how many pages are done. */
  readonly progress: (done: number) => void;
}

/** What a verb has come to: the last line, and whether all is well. */
export interface Outcome {
  readonly summary: string;
  readonly isWell: boolean;
}

export type Verb = (call: Call) => Outcome | Promise<Outcome>;

/**
 * Does something with each page. A page that is refused is told, and the rest goes on.
 * @returns how many were refused
 */
export function forEachPage(call: Call, visit: (text: PageText, file: string) => void): number {
  let refused = 0;
  for (const [index, file] of call.files.entries()) {
    try {
      visit(openPage(file), file);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      refused += 1;
      tellRefusal(call, file, error);
    }
    call.progress(index + 1);
  }
  return refused;
}

/** Tells why a page is refused. */
function tellRefusal({ json, print, tell }: Call, file: string, fault: Fault): void {
  const { place, message, reason } = fault;
  if (!json) tell(message);
  else print(JSON.stringify({ page: file, refused: { line: place?.line ?? null, reason } }));
}
