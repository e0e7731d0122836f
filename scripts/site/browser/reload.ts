// Runs in each page while the site is served with --serve.

/**
 * Loads the page again after a build. A hidden page doesn't listen, since a browser opens at most
 * six connections to a server; it compares the builds when it is shown again.
 */
let shown: string | undefined;
let events: EventSource | undefined;

function listen(): void {
  events?.close();
  if (document.hidden) return;
  events = new EventSource('/.builds');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    shown ??= data;
    if (data !== shown) location.reload();
  });
}

document.addEventListener('visibilitychange', listen);
listen();
