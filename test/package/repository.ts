import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { ROOT } from '../support/project.ts';

/** Files by their path below the root; undefined removes one. */
export type Files = Readonly<Record<string, string | object | undefined>>;

/** Writes texts as they are, and anything else as YAML. */
export async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    if (content === undefined) {
      await rm(file);
      continue;
    }
    await mkdir(path.dirname(file), { recursive: true });
    const text =
      typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false });
    await writeFile(file, text);
  }
}

/** A small project in a git repository of its own, with this project's redocly.yaml. */
export class Repository {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** A repository whose first commit has these files and the tag `v1.0.0`. */
  static async create(files: Files): Promise<Repository> {
    const repository = new Repository(await mkdtemp(path.join(tmpdir(), 'northflank-repository-')));
    await cp(path.join(ROOT, 'redocly.yaml'), path.join(repository.root, 'redocly.yaml'));
    repository.git('init', '--quiet');
    await repository.write(files);
    repository.commit('v1.0.0');
    return repository;
  }

  async write(files: Files): Promise<void> {
    await writeFiles(this.root, files);
  }

  /** Commits all that is there, under a tag of the same name as the message. */
  commit(tag: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', tag);
    this.git('tag', tag);
  }

  git(...args: readonly string[]): string {
    const settings = ['user.name=Test', 'user.email=test@localhost', 'commit.gpgsign=false'];
    const options = settings.flatMap((setting) => ['-c', setting]);
    return execFileSync('git', [...options, ...args], { cwd: this.root, encoding: 'utf8' });
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

const JSON_BODY = (schema: string) => ({
  content: { 'application/json': { schema: { $ref: `../schemas/${schema}.yaml` } } },
});

/** The files of a spec with one family that has these paths and schemas, and more of the document. */
export function spec(
  paths: Readonly<Record<string, object>>,
  schemas: Files,
  more: object = {},
): Files {
  const fileOf = (route: string) => `things/paths/${route.slice(1).replaceAll('/', '_')}.yaml`;
  const references = Object.keys(paths).map((route) => [route, { $ref: fileOf(route) }] as const);
  const files: Record<string, Files[string]> = {
    'openapi/openapi.yaml': {
      openapi: '3.1.1',
      info: { title: 'Things', version: '0.0.0' },
      ...more,
      paths: Object.fromEntries(references),
    },
  };
  for (const [route, item] of Object.entries(paths)) files[`openapi/${fileOf(route)}`] = item;
  for (const [name, schema] of Object.entries(schemas)) {
    files[`openapi/things/schemas/${name}.yaml`] = schema;
  }
  return files;
}

/** An operation that sends one schema and receives another. */
export function operation(id: string, sent?: string, received?: string, more: object = {}): object {
  return {
    operationId: id,
    ...more,
    ...(sent === undefined ? {} : { requestBody: JSON_BODY(sent) }),
    responses: {
      200: { description: 'It worked.', ...(received === undefined ? {} : JSON_BODY(received)) },
    },
  };
}
