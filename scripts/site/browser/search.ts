import type { Hit, SearchEngine } from './engine.ts';

/** The site's root, which has this script in it. */
const ROOT = new URL('.', (document.currentScript as HTMLScriptElement).src);

/** How many pages a result names beside its own. */
const ALSO = 3;

/** Characters of a text that are shown, those before a match included. */
const SHOWN = 160;
const BEFORE = 50;

/** Milliseconds in which several keys and several parts of the search count as one change. */
const SOON = 50;

const KINDS = {
  operation: 'Operation',
  section: 'Section',
  request: 'Request',
  response: 'Response',
  about: 'Section',
} as const;

/** The search: a dialog that `/` or Ctrl+K opens. Its parts are loaded when it first opens. */
export function addSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector('ol');
  const status = dialog?.querySelector<HTMLElement>('[role="status"]');
  if (!dialog || !input || !list || !status) return;
  let engine: SearchEngine | undefined;
  let isLoading = false;
  let isLoaded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    // A reader is among the results.
    if (list.contains(document.activeElement)) return;
    const query = input.value.trim();
    const hits = query === '' ? [] : (engine?.search(query) ?? []);
    list.replaceChildren(...hits.map((hit) => entry(hit, query)));
    if (query === '' || engine === undefined) return;
    const count = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
    status.textContent = isLoaded || hits.length > 0 ? count : 'Loading …';
  };
  const showSoon = () => {
    timer ??= setTimeout(show, SOON);
  };
  const loadAll = async () => {
    // They run in this order.
    await Promise.all(['search.js', 'search/operations.js'].map(load));
    engine = (globalThis as unknown as { siteSearch: SearchEngine }).siteSearch;
    showSoon();
    await Promise.all(engine.parts.map((part) => load(part).then(showSoon)));
    // Between two parts the page can show what was found by name.
    while (engine.index()) await new Promise((resolve) => setTimeout(resolve));
    isLoaded = true;
    showSoon();
  };
  const open = () => {
    dialog.showModal();
    input.select();
    if (isLoading) return;
    isLoading = true;
    loadAll().catch(() => {
      isLoading = false;
      status.textContent = 'The search could not be loaded. Close it and try again.';
    });
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
    if (input.value.trim() === '') status.textContent = '';
    showSoon();
  });
  dialog.addEventListener('keydown', (event) => {
    // Enter takes a result of what was typed, not of what was typed before.
    if (timer !== undefined && (event.key === 'Enter' || event.key === 'ArrowDown')) show();
    move(event, input, [...list.querySelectorAll('a')]);
  });
  // A result can be a field of this very page.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
}

/** Loads a script of the site; that works from a disk too, where a browser fetches nothing. */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(address, ROOT).href;
    script.async = false;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', reject);
    document.head.append(script);
  });
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

function entry(hit: Hit, query: string): HTMLLIElement {
  const { kind, title, of, text, terms, differs, deprecated, at } = hit;
  const [first, ...others] = at;
  const matches = matchesOf(query, terms, `${title} ${of} ${text}`);
  const link = linkTo(first?.[0] ?? '');
  link.append(marked('b', title, matches), ' ');
  const isField = kind === 'request' || kind === 'response';
  link.append(part('span', isField ? `${KINDS[kind]} of ${first?.[1] ?? ''}` : KINDS[kind]));
  if (deprecated === true) {
    const mark = part('span', 'deprecated');
    mark.className = 'mark deprecated';
    link.append(' ', mark);
  }
  if (of !== '') link.append(marked(isField || kind === 'operation' ? 'code' : 'p', of, matches));
  if (text !== '') link.append(marked('p', excerpt(text, matches), matches));
  if (differs === true) link.append(part('em', 'Differs from the documentation'));
  const item = document.createElement('li');
  item.append(link);
  if (others.length > 0) item.append(also(others));
  return item;
}

/** What is marked in a hit: the query where the hit has it as a whole, otherwise its words. */
function matchesOf(query: string, terms: readonly string[], hit: string): RegExp {
  if (hit.toLowerCase().includes(query.toLowerCase())) {
    return new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  }
  // A mark at each single letter would help nobody.
  const words = terms.filter((term) => term.length > 1);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${(words.length > 0 ? words : terms).join('|')})`,
    'giu',
  );
}

/** The other pages that have the same field. */
function also(others: Hit['at']): HTMLElement {
  const line = part('p', 'Also in ');
  others.slice(0, ALSO).forEach(([url, title], index) => {
    const link = linkTo(url);
    link.textContent = title;
    line.append(index > 0 ? ', ' : '', link);
  });
  if (others.length > ALSO) line.append(` and ${others.length - ALSO} more`);
  return line;
}

function linkTo(url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = new URL(url, ROOT).href;
  return link;
}

/** The part of a text around its first match. */
function excerpt(text: string, matches: RegExp): string {
  const start = Math.max(0, text.search(matches) - BEFORE);
  const end = start + SHOWN;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** A text with its matches marked; a path in it may break after a slash or a dot. */
function marked(tag: string, text: string, matches: RegExp): HTMLElement {
  const element = document.createElement(tag);
  let end = 0;
  for (const { 0: match, index } of text.matchAll(matches)) {
    element.append(...breakable(text.slice(end, index)), part('mark', match));
    end = index + match.length;
  }
  element.append(...breakable(text.slice(end)));
  return element;
}

function part(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.append(...breakable(text));
  return element;
}

function breakable(text: string): (string | Element)[] {
  const [first = '', ...others] = text.split(/(?<=[./])/);
  return [first, ...others.flatMap((piece) => [document.createElement('wbr'), piece])];
}
