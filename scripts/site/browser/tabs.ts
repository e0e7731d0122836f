import { recall, remember } from './storage.ts';

/** The tab that each key leads to. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Turns sections that follow each other into tabs, named by their headings. */
export function makeTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const panels = [...group.querySelectorAll<HTMLElement>(':scope > section')];
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', group.dataset['tabs'] ?? '');
    const tabs = panels.map(tabOf);
    const select = (index: number) => {
      tabs.forEach((tab, at) => {
        tab.setAttribute('aria-selected', String(at === index));
        tab.tabIndex = at === index ? 0 : -1;
        panels[at]?.toggleAttribute('data-shown', at === index);
      });
    };
    tabs.forEach((tab, index) => {
      tab.addEventListener('click', () => {
        select(index);
        remember('tab', tab.id);
      });
      tab.addEventListener('keydown', (event) => {
        const next = STEPS[event.key]?.(index, tabs.length);
        if (next === undefined) return;
        event.preventDefault();
        tabs[next]?.focus();
        tabs[next]?.click();
      });
    });
    list.append(...tabs);
    group.prepend(list);
    const remembered = tabs.findIndex(({ id }) => id === recall('tab'));
    select(Math.max(remembered, 0));
  }
}

function tabOf(panel: HTMLElement): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `tab-${panel.id}`;
  tab.textContent = panel.querySelector('h3')?.textContent ?? '';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}
