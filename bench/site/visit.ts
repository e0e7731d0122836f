import type { Browser } from 'playwright-core';

/** How much slower the processor is made: a middling telephone instead of a workstation. */
const SLOWED = 4;

/** Milliseconds in which the rest of what a page fetches arrives. */
const REST = 1_500;

/** What a first visit cost. */
export interface Visit {
  /** Milliseconds from the navigation until a reader can read. */
  readonly readable: number;
  /** Bytes over the wire until then, and until nothing more came. */
  readonly before: number;
  readonly all: number;
}

/** Runs in the page, before anything of it: notes when the text has been painted. */
const WATCH = (wanted: string) => `
  const wanted = ${JSON.stringify(wanted)};
  const shown = () => {
    const nodes = document.evaluate(
      '//body//text()[contains(normalize-space(.), ' + JSON.stringify(wanted) + ')]/..',
      document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let at = 0; at < nodes.snapshotLength; at += 1) {
      if (nodes.snapshotItem(at).checkVisibility()) return true;
    }
    return false;
  };
  const look = () => {
    if (!document.body || !shown()) return;
    clearInterval(timer);
    requestAnimationFrame(() => setTimeout(() => { globalThis.readable = performance.now(); }));
  };
  // A look at each mutation would slow down pages that are made by a script.
  const timer = setInterval(look, 50);
`;

/** A first visit, with nothing cached. */
export async function visit(browser: Browser, url: string, wanted: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  // Timestamps are the browser's, as is the start of the navigation.
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
