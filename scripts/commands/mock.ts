import { HELP, mockOptions } from '../mock/options.ts';
import { startMock } from '../mock/server.ts';
import { command, elapsed } from '../shared/command.ts';

await command(async () => {
  const options = mockOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(HELP);
    return true;
  }
  const mock = await startMock({
    ...options,
    onAnswer: ({ method, path }, status) => {
      console.log(`${String(status)} ${method} ${path}`);
    },
  });
  console.log(`Listening on ${mock.url}. Ctrl-C stops the server. ${elapsed()}`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await mock.close();
  console.log(`Stopped; requests: ${String(mock.requests.length)}. ${elapsed()}`);
  return true;
});
