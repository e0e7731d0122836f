import { parseArgs } from 'node:util';
import { accept } from './accept.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { read } from './read.ts';
import type { Verb } from './verb.ts';
import { Usage } from '../../shared/command.ts';

export const HELP = `npm run documents -- read|check|accept|draft PAGE…

PAGE is a saved page of the API reference, a folder of them or a glob. A page has one of three
layouts: an indented list, the vendor's Markdown, or flattened, which can be checked but not read.

  read PAGE…    prints what the pages state: the operation, its fields, its examples
  check PAGE…   compares the pages with the documented facts and the spec; fails on a difference
  accept PAGE…  takes what the pages state as the documented facts; git diff then shows the changes
  draft PAGE…   writes the spec files of operations that the spec hasn't got

  --json        with read and check: prints a line of JSON for each page
  --saved DAY   the day on which the pages were saved, as 2026-06-25, where they don't say it;
                without it, accept takes them for the newest
  --root DIR    the project's folder; where the command runs, if not given
`;

const VERBS: Readonly<Record<string, Verb>> = { read, check, accept, draft };

/** What the arguments of the command ask for. */
interface Arguments {
  readonly verb: Verb;
  /** Files, folders and globs. */
  readonly pages: readonly string[];
  readonly json: boolean;
  readonly saved: string | undefined;
  readonly root: string;
}

/**
 * Reads the arguments of the command; undefined where they ask for help.
 * @throws Usage where they can't be understood
 */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      saved: { type: 'string' },
      root: { type: 'string', default: process.cwd() },
    },
  });
  const { help, json, saved, root } = values;
  if (help) return undefined;
  const [name = '', ...pages] = positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) throw new Usage(`Expected read, check, accept or draft, found "${name}".`);
  if (pages.length === 0) throw new Usage(`Expected saved pages after "${name}".`);
  if (json && !['read', 'check'].includes(name))
    throw new Usage('--json goes with read and check.');
  if (saved !== undefined && !/^\d{4}-\d\d-\d\d$/.test(saved)) {
    throw new Usage(`Expected a day such as 2026-06-25 after --saved, found "${saved}".`);
  }
  return { verb, pages, json, saved, root };
}
