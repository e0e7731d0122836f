/** The part of Pagefind's module that the site uses. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null where a later call replaced this one. */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Result[] } | null>;
}

interface Result {
  data(): Promise<Hit>;
}

interface Hit {
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** More results than this nobody looks through. */
const SHOWN = 12;

/** The site's root, which has this script in it. */
const ROOT = new URL('.', (document.currentScript as HTMLScriptElement).src);

/** The search: a dialog that `/` or Ctrl+K opens. Pagefind is loaded when it first opens. */
export function addSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector('ol');
  const status = dialog?.querySelector<HTMLElement>('[role="status"]');
  if (!dialog || !input || !list || !status) return;
  let loaded: Promise<Pagefind> | undefined;

  const open = () => {
    dialog.showModal();
    input.select();
    loaded ??= load();
    loaded.catch(() => {
      status.textContent = 'The search could not be loaded. It needs a web server.';
    });
  };
  const run = async (query: string) => {
    const pagefind = await loaded;
    const answer = await pagefind?.debouncedSearch(query);
    if (!answer || input.value.trim() !== query) return;
    const { results } = answer;
    const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    list.replaceChildren(...hits.map(entry));
    const count = results.length;
    status.textContent =
      count > SHOWN
        ? `The first ${SHOWN} of ${count} results`
        : `${count} ${count === 1 ? 'result' : 'results'}`;
  };

  document.querySelector('[data-search]')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.matches('input, textarea, select');
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const asked =
      (event.key === '/' && plain && !typing) ||
      (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!asked || dialog.open) return;
    event.preventDefault();
    open();
  });
  input.addEventListener('input', () => {
    const query = input.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
    } else void run(query).catch(() => undefined);
  });
  dialog.addEventListener('keydown', (event) => {
    move(event, input, [...list.querySelectorAll('a')]);
  });
  // A result can be a field of this very page.
  list.addEventListener('click', () => {
    dialog.close();
  });
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(new URL('pagefind/pagefind.js', ROOT).href)) as Pagefind;
  await pagefind.options({ baseUrl: ROOT.pathname, excerptLength: 18 });
  await pagefind.init();
  return pagefind;
}

/** The arrow keys walk from the input through the results; Enter in the input takes the first. */
function move(
  event: KeyboardEvent,
  input: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): void {
  const stops = [input, ...links];
  const at = stops.findIndex((element) => element === document.activeElement);
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    links[0]?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    stops[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
  }
}

function entry({ url, meta, plain_excerpt: excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(part('b', meta['title'] ?? url));
  if (meta['of'] !== undefined) {
    link.append(' ', part('span', `${meta['of']} · ${meta['type'] ?? ''}`));
    link.append(place(meta['place'] ?? ''));
  }
  link.append(part('p', meta['text'] ?? excerpt));
  item.append(link);
  return item;
}

/** A field's place, which may break after its slashes. */
function place(text: string): HTMLElement {
  const code = document.createElement('code');
  for (const [index, step] of text.split('/').entries()) {
    if (index > 0) code.append('/', document.createElement('wbr'));
    code.append(step);
  }
  return code;
}

function part(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
