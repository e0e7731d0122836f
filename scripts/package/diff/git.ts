import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Usage } from '../../shared/command.ts';

const execute = promisify(execFile);

/** A state of the repository that git knows. */
export class Revision {
  readonly name: string;
  readonly #root: string;
  readonly #commit: string;

  private constructor(root: string, name: string, commit: string) {
    this.#root = root;
    this.name = name;
    this.#commit = commit;
  }

  /** @throws Usage where git knows no such revision */
  static async find(root: string, name: string): Promise<Revision> {
    const commit = await git(
      root,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
    if (commit === undefined) throw new Usage(`git knows no revision ${JSON.stringify(name)}.`);
    return new Revision(root, name, commit.trim());
  }

  /**
   * The last release that is part of a revision's history; undefined before the first.
   * @param except a tag that does not count
   */
  static async lastRelease(
    root: string,
    name = 'HEAD',
    except?: string,
  ): Promise<Revision | undefined> {
    const others = except === undefined ? [] : ['--exclude', except];
    const which = ['--tags', '--abbrev=0', '--match', 'v[0-9]*', ...others];
    const tag = await git(root, 'describe', ...which, name);
    return tag === undefined ? undefined : Revision.find(root, tag.trim());
  }

  /** Whether a revision is the one that is checked out. */
  static async isHead(root: string, name: string): Promise<boolean> {
    const [one, head] = await Promise.all([Revision.find(root, name), Revision.find(root, 'HEAD')]);
    return one.#commit === head.#commit;
  }

  /** Whether git has only the last part of the history here. */
  static async isShallow(root: string): Promise<boolean> {
    return (await git(root, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  }

  /** A file as it was then; undefined where there was none. */
  read(file: string): Promise<string | undefined> {
    return git(this.#root, 'show', `${this.#commit}:./${file}`);
  }

  /** The files of a folder as they were then. */
  async list(folder: string): Promise<string[]> {
    const names = await git(this.#root, 'ls-tree', '--name-only', this.#commit, `./${folder}/`);
    return (names ?? '').split('\n').filter((name) => name !== '');
  }
}

/** What git prints; undefined where it fails. */
async function git(root: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', args, { cwd: root, maxBuffer: 2 ** 28 });
    return stdout;
  } catch {
    return undefined;
  }
}
