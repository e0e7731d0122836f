import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A request as the server received it. */
export interface Recorded {
  readonly method: string;
  readonly target: string;
  readonly body: string;
}

/** The recording server, in a process of its own. */
export interface Recorder {
  readonly url: string;
  /** What it received since it was last asked. */
  requests(): Promise<readonly Recorded[]>;
  close(): void;
}

/** Starts the recording server. */
export async function startRecorder(): Promise<Recorder> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    async requests() {
      const answer = once(child, 'message');
      child.send('requests');
      const [requests] = (await answer) as [Recorded[]];
      return requests;
    },
    close() {
      child.kill();
    },
  };
}
