import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFactsFiles, writeFactsFile } from '../../scripts/spec/facts-file.ts';
import { textFacts } from '../../scripts/spec/facts.ts';
import { specFacts } from '../../scripts/spec/as-documented.ts';
import { Source } from '../../scripts/spec/source.ts';
import type { Described } from './render.ts';

/** A small spec of made-up operations: what is tested on it doesn't depend on what the project's says. */
export const LAMPS = 'test/pages/fixtures/lamps/openapi';

/** A copy of the spec, or of another one, to be written to. */
export class Project {
  readonly root = mkdtempSync(path.join(tmpdir(), 'documents-'));

  constructor(spec = 'openapi') {
    cpSync(spec, path.join(this.root, 'openapi'), { recursive: true });
    for (const file of ['redocly.yaml', '.prettierrc.json']) {
      cpSync(file, path.join(this.root, file));
    }
  }

  /**
   * The page of an operation as its documented facts tell it, with texts made up: those of the
   * vendor are not in the project. The facts get the hashes of these.
   */
  page(title: string): Described {
    const documented = readFactsFiles(this.root).find(
      ({ facts }) => facts.operation.title === title,
    );
    const spec = specFacts(new Source(this.root)).find(
      ({ operation }) => operation.title === title,
    );
    if (!documented || !spec) throw new Error(`Nothing is documented of ${title}`);
    const texts = new Map(
      [...documented.facts.fields].flatMap(([place, { text, deprecated }]): [string, string][] => {
        const words = `${deprecated === true ? 'Deprecated: ' : ''}What ${place} is for.`;
        return text === undefined ? [] : [[place, words]];
      }),
    );
    const fields = [...documented.facts.fields].map(([place, field]) => {
      return [place, { ...field, ...textFacts(texts.get(place) ?? '') }] as const;
    });
    const words = 'What it does.';
    const operation = { ...documented.facts.operation, ...textFacts(words) };
    const facts = { ...documented.facts, operation, fields: new Map(fields) };
    writeFactsFile(this.root, { ...documented, facts });
    const bodies = [...spec.bodies].map(([name, { value }]) => [name, value] as const);
    return { operation, words, fields: facts.fields, texts, bodies: new Map(bodies) };
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** Writes a page beside the spec and returns where it is. */
  write(file: string, text: string | Uint8Array): string {
    const address = path.join(this.root, file);
    mkdirSync(path.dirname(address), { recursive: true });
    writeFileSync(address, text);
    return address;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run documents -- …` as its script does. */
export function documents(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/commands/documents.ts', ...args],
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}
