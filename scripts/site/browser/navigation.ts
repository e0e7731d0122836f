/** On a wide screen the menu is open at the side; on a narrow one a reader opens it. */
export function wideNavigation(): void {
  const menu = document.querySelector<HTMLDetailsElement>('nav.side > details');
  if (!menu) return;
  const wide = matchMedia('(min-width: 60rem)');
  const follow = () => {
    menu.open = wide.matches;
    showCurrent();
  };
  /** Scrolls the menu alone to the current entry. */
  const showCurrent = () => {
    const list = menu.querySelector('.menu');
    const current = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && current) list.scrollTop = current.offsetTop - list.clientHeight / 3;
  };
  menu.addEventListener('toggle', showCurrent);
  menu.addEventListener('click', ({ target }) => {
    const isHere = target instanceof Element && target.closest('a[href^="#"]');
    if (isHere && !wide.matches) menu.open = false;
  });
  // On a narrow screen the open menu would cover what gets the focus next.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = relatedTarget instanceof Node && !menu.contains(relatedTarget);
    if (isLeft && !wide.matches) menu.open = false;
  });
  wide.addEventListener('change', follow);
  follow();
  for (const family of menu.querySelectorAll<HTMLDetailsElement>('.family')) {
    family.addEventListener('toggle', () => void fill(family), { once: true });
  }
  addFilter(menu);
  markPlace(menu);
}

/** Gets the operations of a family from its page, which lists them in its own menu. */
async function fill(family: HTMLDetailsElement): Promise<void> {
  const list = family.querySelector('ul');
  const link = list?.querySelector('a');
  if (!list || !link || list.children.length > 1) return;
  try {
    const text = await (await fetch(link.href)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const items = [...page.querySelectorAll<HTMLLIElement>('nav.side .family[open] > ul > li')];
    for (const item of items.slice(1)) {
      const target = item.querySelector('a');
      if (target) target.href = new URL(target.getAttribute('href') ?? '', link.href).href;
      list.append(document.adoptNode(item));
    }
  } catch {
    // From a disk nothing can be fetched; the link to the family's page stays.
  }
}

/** Hides the entries that don't have the words of the filter. */
function addFilter(menu: HTMLElement): void {
  const input = menu.querySelector<HTMLInputElement>('[data-filter]');
  input?.addEventListener('input', () => {
    void filter(menu, input);
  });
}

async function filter(menu: HTMLElement, input: HTMLInputElement): Promise<void> {
  const families = [...menu.querySelectorAll<HTMLDetailsElement>('.family')];
  await Promise.all(families.map(fill));
  const words = input.value.toLowerCase().split(/\s+/);
  for (const item of menu.querySelectorAll<HTMLElement>('li:not(.headings li, :has(> details))')) {
    const text = item.querySelector('a')?.textContent.toLowerCase() ?? '';
    item.hidden = !words.every((word) => text.includes(word));
  }
  if (input.value !== '') for (const family of families) family.open = true;
}

/** Marks the section of the page that is being read. */
function markPlace(menu: HTMLElement): void {
  const links = [...menu.querySelectorAll<HTMLAnchorElement>('.headings a')];
  const targets = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  if (links.length === 0) return;
  let isWaiting = false;
  const mark = () => {
    isWaiting = false;
    const tops = targets.map((target) => target?.getBoundingClientRect().top ?? Infinity);
    const current = tops.findLastIndex((top) => top < innerHeight / 3);
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  const later = () => {
    if (!isWaiting) requestAnimationFrame(mark);
    isWaiting = true;
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  mark();
}
