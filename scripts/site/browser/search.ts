/** What is used of Pagefind's program in the browser. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null where a later call has taken its place. */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Result[] } | null>;
}

interface Result {
  data(): Promise<Found>;
}

interface Found {
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** As many results as a person looks through. */
const SHOWN = 12;

/** The site's root: this script lies in it. */
const ROOT = new URL('.', (document.currentScript as HTMLScriptElement).src);

/** The search: a dialog that `/` opens. Nothing of Pagefind is loaded before it is opened. */
export function addSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector('ol');
  const status = dialog?.querySelector<HTMLElement>('[role="status"]');
  if (!dialog || !input || !list || !status) return;
  let loaded: Promise<Pagefind> | undefined;
  // There Ctrl+K opens Redoc's own search, which leads to places of that page.
  const explorer = document.body.classList.contains('explorer');

  const open = () => {
    dialog.showModal();
    input.select();
    loaded ??= load();
    loaded.catch(() => {
      status.textContent = 'The search needs a web server, and could not be loaded.';
    });
  };
  const run = async (query: string) => {
    const pagefind = await loaded;
    const found = await pagefind?.debouncedSearch(query);
    if (found === undefined || found === null || input.value.trim() !== query) return;
    const shown = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
    list.replaceChildren(...shown.map(entry));
    const count = found.results.length;
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
      (event.key === 'k' && (event.ctrlKey || event.metaKey) && !explorer);
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
  const all = [input, ...links];
  const at = all.findIndex((element) => element === document.activeElement);
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    links[0]?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    all[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
  }
}

function entry({ url, meta, plain_excerpt: excerpt }: Found): HTMLLIElement {
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

/** A field's place, which breaks at its slashes. */
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
