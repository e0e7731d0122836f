/*
 * Which folder may import from which (ARCHITECTURE.md shows it): `npm run lint` holds every import
 * against it, those of types and those at run time included.
 */

/** Each line of folders imports from its own folder and from the lines below, not from its neighbours. */
const LAYERS = [
  ['commands'],
  ['site', 'package', 'mock'],
  ['generate'],
  ['lint'],
  ['pages'],
  ['spec'],
  ['shared'],
];

const folders = LAYERS.flat();

const layerRules = LAYERS.flatMap((layer, index) =>
  layer.map((folder) => {
    const allowed = [folder, ...LAYERS.slice(index + 1).flat()];
    return {
      name: `scripts/${folder}`,
      comment: `scripts/${folder} imports from scripts/{${allowed.join(',')}} only.`,
      severity: 'error',
      from: { path: `^scripts/${folder}/` },
      to: { path: '^scripts/', pathNot: `^scripts/(?:${allowed.join('|')})/` },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Modules that import each other can only be understood together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layerRules,
    {
      name: 'folder-without-a-place',
      comment: 'A new folder of scripts/ needs a place among the LAYERS of this file.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: `^scripts/(?:${folders.join('|')})/` },
      to: {},
    },
    {
      name: 'scripts-to-src',
      comment: 'The package is made by scripts; only the demo and the mock server use its client.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/(?:commands/demo\\.ts$|mock/)' },
      to: { path: '^src/' },
    },
    {
      name: 'generate-to-generated',
      comment: 'Generation reads the spec alone, and nothing that it writes.',
      severity: 'error',
      from: { path: '^scripts/(?:generate|lint|pages|spec|shared)/' },
      to: { path: '^generated/' },
    },
    {
      name: 'src-alone',
      comment: 'The package imports what is published with it: itself and what is generated.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:scripts|test|bench)/' },
    },
    {
      name: 'src-to-client',
      comment: 'The client is made of requests, exchanges and errors, and not the other way round.',
      severity: 'error',
      from: { path: '^src/(?:request|exchange|errors)/' },
      to: { path: '^src/(?:index|client|operations|call)\\.ts$' },
    },
    {
      name: 'not-to-test',
      comment: 'What only tests need stays with them.',
      severity: 'error',
      from: { path: '^(?:scripts|src)/' },
      to: { path: '^(?:test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:node_modules|dist)/|^test/packed/consumer/' },
    // Imports of types count as well: they too say what a module has to know.
    tsPreCompilationDeps: true,
    cache: { folder: 'node_modules/.cache/dependency-cruiser' },
  },
};
