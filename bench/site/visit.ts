import type { Browser } from 'playwright-core';

/** How much slower the processor is made: a middling telephone instead of a workstation. */
const SLOWED = 4;

/** Milliseconds in which what a page still fetches comes in. */
const REST = 1_500;

/** What a first visit cost. */
export interface Visit {
  /** Milliseconds from the navigation until a reader can read. */
  readonly readable: number;
  /** Bytes over the wire until then, and until nothing more came. */
  readonly before: number;
  readonly all: number;
}

/** Runs in the page, before anything of it: notes when all of the texts have been painted. */
const WATCH = (wanted: readonly string[]) => `
  const wanted = ${JSON.stringify(wanted)};
  const shown = (text) => {
    const found = document.evaluate(
      '//body//text()[contains(normalize-space(.), ' + JSON.stringify(text) + ')]/..',
      document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let at = 0; at < found.snapshotLength; at += 1) {
      if (found.snapshotItem(at).checkVisibility()) return true;
    }
    return false;
  };
  const look = () => {
    if (!document.body || !wanted.every(shown)) return;
    clearInterval(timer);
    requestAnimationFrame(() => setTimeout(() => { globalThis.readable = performance.now(); }));
  };
  // Not at each mutation, which would slow those down that make their page by script.
  const timer = setInterval(look, 50);
`;

/** A first visit, with nothing cached. */
export async function visit(
  browser: Browser,
  url: string,
  wanted: readonly string[],
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  // By the browser's clock, which is that of the page's navigation too.
  const received: { bytes: number; at: number }[] = [];
  let began = 0;
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    began ||= timestamp;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength, timestamp }) => {
    received.push({ bytes: encodedDataLength, at: (timestamp - began) * 1000 });
  });
  await page.addInitScript(WATCH(wanted));
  await page.goto(url);
  const handle = await page.waitForFunction(
    () => (globalThis as { readable?: number }).readable,
    undefined,
    { timeout: 60_000 },
  );
  const readable = Number(await handle.jsonValue());
  await page.waitForTimeout(REST);
  await context.close();
  const sum = (of: typeof received) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { readable, before: sum(received.filter(({ at }) => at <= readable)), all: sum(received) };
}
