/** Milliseconds for which a button shows the outcome. */
const OUTCOME_SHOWN = 2_000;

/** Gives each block of code that isn't output a button that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('main .code:not(.output)')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      const text = block.querySelector('code')?.textContent ?? '';
      void copy(text).then((done) => {
        button.textContent = done ? 'Copied' : 'Failed';
        setTimeout(() => {
          button.textContent = 'Copy';
        }, OUTCOME_SHOWN);
      });
    });
    // The keyboard reaches it before the code, as the screen shows it above.
    block.prepend(button);
  }
}

/** A click on a field's name copies the link to the field, besides following it. */
export function copyFieldLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.head > a') : null;
    if (!link) return;
    void copy(link.href).then((done) => {
      if (!done) return;
      link.dataset['copied'] = '';
      setTimeout(() => {
        delete link.dataset['copied'];
      }, OUTCOME_SHOWN);
    });
  });
}

/** The clipboard exists on secure origins only, and the browser may forbid its use. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
