/** A link to a field opens the folds around the field, and its own. */
export function followLinks(): void {
  const follow = () => {
    const id = location.hash.slice(1);
    const target = document.getElementById(id) ?? document.getElementById(decoded(id));
    if (target === null) return;
    let moved = false;
    for (const details of [
      ...around(target),
      ...target.querySelectorAll<HTMLDetailsElement>(':scope > details'),
    ]) {
      moved ||= !details.open;
      details.open = true;
    }
    if (moved) target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  // A link to the current fragment fires no hashchange.
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
  const folds: HTMLDetailsElement[] = [];
  for (let next = target.closest('details'); next;) {
    folds.push(next);
    next = next.parentElement?.closest('details') ?? null;
  }
  return folds;
}

/** The buttons of a section that open or close everything that folds in it. */
export function addFoldButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-fold]')) {
    button.addEventListener('click', () => {
      const folds =
        button.closest('section')?.querySelectorAll<HTMLDetailsElement>('details') ?? [];
      for (const details of folds) details.open = button.dataset['fold'] === 'open';
    });
  }
}

/** Every fold is open while the page is printed. */
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
