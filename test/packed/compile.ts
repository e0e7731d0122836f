import { project, tool } from './consumer.ts';

/** What a consumer sets, by how modules are resolved. */
export const RESOLUTIONS = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;

export type Resolution = keyof typeof RESOLUTIONS;

/** The errors of a compilation, as `file:line`. */
export async function compile(
  version: string,
  resolution: Resolution,
  files: Readonly<Record<string, string>>,
  more: object = {},
): Promise<{ readonly errors: readonly string[]; readonly output: string }> {
  const tsconfig = {
    compilerOptions: {
      ...RESOLUTIONS[resolution],
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      esModuleInterop: true,
      resolveJsonModule: true,
      noEmit: true,
      ...more,
    },
    include: ['*'],
  };
  const folder = await project(`typescript-${version}-${resolution}-${String(Object.keys(more))}`, {
    ...files,
    'tsconfig.json': JSON.stringify(tsconfig),
  });
  const script = version === '7' ? 'lib/tsc.js' : 'bin/tsc';
  const { stdout, stderr } = await tool(
    `typescript-${version}/${script}`,
    ['--pretty', 'false'],
    folder,
  );
  const output = stdout + stderr;
  const places = [...output.matchAll(/^([^\s(][^(]*)\((\d+),\d+\): error /gm)];
  // An error without a place is one of the settings.
  const other = /^error .*/gm.exec(output) ?? [];
  return {
    errors: [
      ...new Set(places.map(([, file = '', line = '']) => `${file}:${line}`)),
      ...other,
    ].sort(),
    output,
  };
}

/** The lines of the planted mistakes. */
export function planted(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.endsWith('// mistake') ? [`${name}:${String(index + 1)}`] : [],
        ),
    )
    .sort();
}
