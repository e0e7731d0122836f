import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../shared/fault.ts';

const FOLDER = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Redoc's page in the parts that the explorer puts together again. */
export interface Explorer {
  readonly styles: string;
  readonly html: string;
  /** The script that stands in its HTML. */
  readonly inline: string;
  /** All that Redoc runs, the document included. */
  readonly script: string;
}

/** What Redoc would fetch from elsewhere: its logo. An empty picture takes its place. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const NOTHING = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/**
 * Renders a document with Redoc, as `redocly build-docs` does.
 * @param document the file with the bundled document
 * @throws Fault where Redoc can't be run, or its page has another shape than this module knows
 */
export async function explorer(document: string): Promise<Explorer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northflank-explorer-'));
  try {
    const output = path.join(folder, 'explorer.html');
    const cli = require.resolve('@redocly/cli/bin/cli.js');
    const file = (name: string) => path.join(FOLDER, 'redoc', name);
    const options = ['--config', file('redocly.yaml'), '--template', file('page.hbs')];
    await promisify(execFile)(
      process.execPath,
      [cli, 'build-docs', document, '--inlineBundle', '--output', output, ...options],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    return parts(await readFile(output, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error) || !('stderr' in error)) throw error;
    throw new Fault(`Redoc can't render the document: ${String(error.stderr).trim()}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parts(page: string): Explorer {
  const [, head = '', body = ''] = /^<!--head-->([^]*)<!--body-->([^]*)$/.exec(page) ?? [];
  const styles = [...head.matchAll(/<style[^>]*>[^]*?<\/style>/g)].map(([style]) => style);
  const start = body.indexOf('<script type="module">');
  const html = body.slice(0, start);
  const [, inline] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
  const script = body.slice(start).replace(/^<script type="module">|<\/script>\s*$/g, '');
  if (start < 0 || inline === undefined || styles.length === 0 || !LOGO.test(script)) {
    throw new Fault(
      "The page that Redoc makes has changed; scripts/site/explorer.ts doesn't know it.",
    );
  }
  return { styles: styles.join(''), html, inline, script: script.replace(LOGO, NOTHING) };
}
