import { pageFiles } from '../../scripts/pages/verbs/files.ts';
import type { Call, Verb } from '../../scripts/pages/verbs/verb.ts';

/** What a verb left behind. */
export interface Result {
  readonly isWell: boolean;
  readonly out: string;
  readonly err: string;
}

/** Calls a verb as the command does, and keeps what it prints. */
export async function call(
  verb: Verb,
  root: string,
  pages: readonly string[],
  options: Partial<Call> = {},
): Promise<Result> {
  const lines: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] };
  const { summary, isWell } = await verb({
    files: pageFiles(pages),
    root,
    json: false,
    saved: undefined,
    print: (text) => lines.out.push(text),
    tell: (text) => lines.err.push(text),
    progress: () => undefined,
    ...options,
  });
  return { isWell, out: [...lines.out, summary].join('\n'), err: lines.err.join('\n') };
}
