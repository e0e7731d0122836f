// Mends Redoc's page where it leaves out the keyboard or a screen reader. Redoc makes its page as it
// runs and again at each click, so each change of it is looked at.

/** The names that Redoc gave its buttons, before they were mended. */
const names = new WeakMap<Element, string>();

/** A button's name has the text that it shows: of a choice, the one that is chosen now. */
function nameButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-haspopup]')) {
    const given = names.get(button) ?? button.getAttribute('aria-label');
    if (given === null) continue;
    names.set(button, given);
    const text = button.textContent.trim();
    setAttribute(button, 'aria-label', text === '' ? given : `${given}: ${text}`);
  }
  for (const button of document.querySelectorAll(
    '[data-component-name="Search/SearchInput"] button',
  )) {
    setAttribute(button, 'aria-label', 'Clear');
  }
}

/** What opens Redoc's search is no button, only something to click on. */
function reachSearch(): void {
  for (const trigger of document.querySelectorAll<HTMLElement>('[data-testid="search-trigger"]')) {
    if (trigger.tabIndex === 0) continue;
    trigger.tabIndex = 0;
    trigger.setAttribute('role', 'button');
    trigger.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      trigger.click();
    });
  }
}

/** Redoc's own clicks lead anywhere; opened in another tab, a group's address has to be one of this page. */
function addressGroups(): void {
  for (const link of document.querySelectorAll('[data-component-name="Menu/MenuItem"] > a')) {
    const address = link.getAttribute('href') ?? '';
    if (!/^[\w-]+(?:\/|$)/.test(address)) continue;
    setAttribute(link, 'href', `#/${address}`);
  }
}

/** Only where it differs: setting it is a change too. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function mend(): void {
  nameButtons();
  reachSearch();
  addressGroups();
}

let waiting = false;
new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  // Once for all that changes before the next picture.
  requestAnimationFrame(() => {
    waiting = false;
    mend();
  });
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-label', 'href'],
});
mend();
