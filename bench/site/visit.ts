import { errors, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { Contender } from './contenders.ts';

/** How much slower the processor is made: a middling telephone instead of a workstation. */
const SLOWED = 4;

/** Milliseconds after which a visitor has given up. */
const PATIENCE = 120_000;

/** What a first visit cost: milliseconds from the navigation, and bytes over the wire until then. */
export interface Visit {
  /** Until the text that the visitor came for is shown. */
  readonly readable: number;
  readonly bytesUntilReadable: number;
  /** Until the search for a field's name shows the field; infinite where it doesn't. */
  readonly found: number;
  readonly bytesUntilFound: number;
}

/**
 * Defined in the page before anything of it runs. `watch` notes under a name the time at which the
 * first frame with a visible text inside an element of a selector has been painted.
 */
const WATCH = `
  globalThis.seen = {};
  globalThis.watch = (name, selector, text) => {
    const shown = () => {
      for (const within of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!walker.currentNode.nodeValue.replace(/\\s+/g, ' ').includes(text)) continue;
          const { parentElement } = walker.currentNode;
          if (parentElement.checkVisibility() && parentElement.getClientRects().length > 0) return true;
        }
      }
      return false;
    };
    const look = () => {
      const began = performance.now();
      if (shown()) {
        requestAnimationFrame(() => setTimeout(() => { seen[name] = performance.now(); }));
        return;
      }
      // Looking takes a tenth of the time at most, so that it slows down no page by more.
      setTimeout(look, Math.max(10, 9 * (performance.now() - began)));
    };
    look();
  };
`;

type Watching = typeof globalThis & {
  readonly seen: Record<string, number | undefined>;
  readonly watch: (name: string, selector: string, text: string) => void;
};

/** A first visit with nothing cached: reads a field's description, then searches for a name. */
export async function visit(
  browser: Browser,
  origin: string,
  { address, hits, namesFields }: Contender,
  { wanted, searched }: { readonly wanted: string; readonly searched: string },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const bytesUntil = await watchTransfers(session);
  await page.addInitScript(`${WATCH}watch('text', 'body', ${JSON.stringify(wanted)});`);
  await page.goto(origin + address, { waitUntil: 'commit' });
  const readable = await timeOf(page, 'text');
  await openSearch(page);
  await page.evaluate(
    ([selector, text]) => {
      (globalThis as Watching).watch('hit', selector, text);
    },
    [hits, namesFields ? searched : ''] as const,
  );
  // Pasted, so that nobody waits for keys.
  await page.keyboard.insertText(searched);
  const found = await timeOf(page, 'hit');
  await context.close();
  return {
    readable,
    bytesUntilReadable: bytesUntil(readable),
    found,
    bytesUntilFound: bytesUntil(found),
  };
}

/** Counts the bytes over the wire, headers included, from the start of the navigation to a time. */
async function watchTransfers(session: CDPSession): Promise<(time: number) => number> {
  interface Transfer {
    /** Decoded bytes as they came, and the time of each piece in milliseconds. */
    readonly pieces: { readonly length: number; readonly at: number }[];
    encoded: number;
  }
  const transfers = new Map<string, Transfer>();
  let began = 0;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    began ||= timestamp;
    transfers.set(requestId, { pieces: [], encoded: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, dataLength, timestamp }) => {
    const at = (timestamp - began) * 1000;
    transfers.get(requestId)?.pieces.push({ length: dataLength, at });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.encoded = encodedDataLength;
  });
  await session.send('Network.enable');
  const sum = (pieces: Transfer['pieces']) =>
    pieces.reduce((total, { length }) => total + length, 0);
  return (time) =>
    Array.from(transfers.values(), ({ pieces, encoded }) => {
      const all = sum(pieces);
      const share = all === 0 ? 0 : sum(pieces.filter(({ at }) => at <= time)) / all;
      return Math.round(encoded * share);
    }).reduce((total, bytes) => total + bytes, 0);
}

/** When something was seen in the page. */
async function timeOf(page: Page, name: string): Promise<number> {
  try {
    const handle = await page.waitForFunction(
      (wanted) => (globalThis as Watching).seen[wanted],
      name,
      { timeout: PATIENCE },
    );
    return Number(await handle.jsonValue());
  } catch (error) {
    if (error instanceof errors.TimeoutError) return Infinity;
    throw error;
  }
}

/** Each opens its search with the same keys, as soon as its scripts listen to them. */
async function openSearch(page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    await page.keyboard.press('Control+k');
    try {
      await page.waitForFunction(() => document.activeElement?.matches('input'), undefined, {
        timeout: 1_000,
      });
      return;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || Date.now() > deadline) throw error;
    }
  }
}
