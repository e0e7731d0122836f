import { projectFile } from './project.ts';

/** What package.json says of the project. */
export interface Package {
  readonly version: string;
  /** Whether it was never released. */
  readonly private: boolean;
  /** Where the site will be, with a slash at its end; undefined: not known. */
  readonly homepage: string | undefined;
  /** The address of the folder `docs/` in the repository, to edit a page; undefined: not known. */
  readonly editable: string | undefined;
}

interface Manifest {
  readonly version: string;
  readonly private?: boolean;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

export function packageOf(root: string): Package {
  const manifest = JSON.parse(projectFile(root, 'package.json')) as Manifest;
  const { version, homepage, repository } = manifest;
  const url = typeof repository === 'object' ? repository.url : repository;
  // `git+https://github.com/owner/name.git` and `github:owner/name` are the usual forms.
  const [, name] =
    /(?:github\.com[/:]|^github:)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '') ?? [];
  return {
    version,
    private: manifest.private === true,
    homepage: homepage?.replace(/\/*$/, '/'),
    editable: name === undefined ? undefined : `https://github.com/${name}/edit/main/`,
  };
}
