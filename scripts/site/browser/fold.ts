/** A link to a field opens what the field lies in, and what it holds. */
export function followLinks(): void {
  const follow = () => {
    const id = location.hash.slice(1);
    const target = document.getElementById(id) ?? document.getElementById(decoded(id));
    if (target === null) return;
    let moved = false;
    for (const details of [...around(target), ...own(target)]) {
      moved ||= !details.open;
      details.open = true;
    }
    if (moved) target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  // A link to where one is already changes nothing, and yet asks to see it.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash !== '' && link?.hash === location.hash) follow();
  });
  follow();
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function around(target: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (let next = target.closest('details'); next;) {
    found.push(next);
    next = next.parentElement?.closest('details') ?? null;
  }
  return found;
}

function own(target: Element): HTMLDetailsElement[] {
  return [...target.querySelectorAll<HTMLDetailsElement>(':scope > details')];
}

/** Paper has nothing to click on: everything is open while the page is printed, and folded after. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
