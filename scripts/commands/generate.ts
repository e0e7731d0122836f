import { commandLine, ROOT, Usage } from '../shared/command.ts';

const HELP = `npm run generate [-- --check | --watch]

Makes everything under generated/ and docs/contradictions/ from the spec under openapi/. Whatever
else is in these folders is removed. A spec with a fault changes nothing.

  --check       write nothing; name each file that is stale, missing or stray, and fail
  --watch       generate after each change of the spec, until Ctrl-C
  --root DIR    the project's folder (default: where the command runs)
`;

const options = {
  check: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  ...ROOT,
} as const;

await commandLine({ help: HELP, options }, async (values) => {
  const { root } = values;
  if (values.check && values.watch) throw new Usage('Use --check or --watch, not both.');
  // Loaded only now: the libraries take longer than all of the above.
  const { check, make } = await import('../generate/run.ts');
  if (values.check) return check(root);
  if (!values.watch) return make(root);
  const { saves, watch } = await import('../generate/watch.ts');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  return watch(root, saves(root, stop.signal));
});
