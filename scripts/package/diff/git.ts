import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Usage } from '../../shared/command.ts';
import { Fault } from '../../shared/fault.ts';

const execute = promisify(execFile);

const UNSHALLOW = 'Fetch all of it: git fetch --unshallow --tags';

/** The git checkout that a project is in. */
export class Checkout {
  readonly #root: string;
  /** Whether git has only the latest part of the history. */
  readonly isShallow: boolean;

  private constructor(root: string, isShallow: boolean) {
    this.#root = root;
    this.isShallow = isShallow;
  }

  /**
   * @param root the project's folder, which may be a subfolder of the checkout
   * @throws Fault if git isn't installed, or if the folder is in no checkout
   */
  static async open(root: string): Promise<Checkout> {
    try {
      await execute('git', ['--version']);
    } catch {
      throw new Fault('git is needed to compare revisions, and it can’t be run.');
    }
    const answer = await git(root, [
      'rev-parse',
      '--is-inside-work-tree',
      '--is-shallow-repository',
    ]);
    const [isInside, isShallow] = (answer ?? '').split('\n');
    if (isInside !== 'true') {
      throw new Fault(
        `${path.resolve(root)} is no git checkout, so there is no revision to compare with.`,
      );
    }
    return new Checkout(root, isShallow === 'true');
  }

  /** @throws Usage if git doesn't know the revision */
  async find(name: string): Promise<Revision> {
    const which = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const commit = await git(this.#root, ['rev-parse', ...which]);
    if (commit !== undefined) return new Revision(this.#root, name, commit.trim());
    const hint = this.isShallow ? ` Only the latest part of the history is here. ${UNSHALLOW}` : '';
    throw new Usage(`git knows no revision ${JSON.stringify(name)}.${hint}`);
  }

  /**
   * The last release in the history of what is checked out; undefined before the first.
   * @param except a tag that does not count
   * @throws Fault if the history is cut off before a release
   */
  async lastRelease(except?: string): Promise<Revision | undefined> {
    const others = except === undefined ? [] : ['--exclude', except];
    const which = ['--tags', '--abbrev=0', '--match', 'v[0-9]*', ...others];
    const tag = await git(this.#root, ['describe', ...which, 'HEAD']);
    if (tag !== undefined) return this.find(tag.trim());
    if (!this.isShallow) return undefined;
    throw new Fault(
      `The last release can't be found: only the latest part of the history is here. ${UNSHALLOW}`,
    );
  }
}

/** A commit of the checkout. */
export class Revision {
  readonly name: string;
  readonly commit: string;
  readonly #root: string;

  constructor(root: string, name: string, commit: string) {
    this.#root = root;
    this.name = name;
    this.commit = commit;
  }

  /** A file as it was then; undefined if there was none. */
  read(file: string): Promise<string | undefined> {
    return git(this.#root, ['show', `${this.commit}:./${file}`]);
  }

  /**
   * Writes a folder as it was then to another folder, as `<target>/<folder>`. What is checked out,
   * and git's index, stay as they are.
   * @throws Fault if there was no such folder
   */
  async checkOut(folder: string, target: string): Promise<void> {
    const found = ['rev-parse', '--absolute-git-dir', `${this.commit}:./${folder}`];
    const [gitDir = '', tree] = (await git(this.#root, found))?.split('\n') ?? [];
    if (tree === undefined) {
      throw new Fault(`There is no ${folder}/ at ${this.name} to compare with.`);
    }
    const workTree = path.join(target, folder);
    await mkdir(workTree, { recursive: true });
    const env = {
      ...process.env,
      GIT_DIR: gitDir,
      GIT_WORK_TREE: workTree,
      GIT_INDEX_FILE: path.join(target, 'index'),
    };
    for (const args of [
      ['read-tree', tree],
      ['checkout-index', '--all', '--quiet'],
    ]) {
      if ((await git(workTree, args, env)) !== undefined) continue;
      throw new Fault(`git can't write ${folder}/ as it was at ${this.name}.`);
    }
  }

  /** How a file differs now from what it was then, as git shows it; empty if it doesn't. */
  async changesIn(file: string): Promise<string> {
    const how = ['--no-color', '--no-ext-diff', '--unified=1'];
    const text = await git(this.#root, ['diff', ...how, this.commit, '--', `./${file}`]);
    // Without the lines that name the file.
    return (text ?? '').replace(/^[\s\S]*?(?=^@@)/m, '').trimEnd();
  }
}

/** What git prints; undefined if it fails. */
async function git(
  root: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', args, { cwd: root, env, maxBuffer: 2 ** 28 });
    return stdout;
  } catch {
    return undefined;
  }
}
