import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Keep the browser from doing anything that a test doesn't ask for. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How to get the browser, in one line. */
export const HOW_TO_GET =
  'Chromium is not on the PATH. Install it with "apt-get install chromium" or your system\'s package.';

/** The path of Chromium or Chrome, if it is on the PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
