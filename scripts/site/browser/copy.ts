/** How long a button says that it has copied. */
const SAID = 2_000;

/** A button at each block of code that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('main .code')) {
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
        }, SAID);
      });
    });
    // Before the code in the order of the keyboard, as it is on the screen.
    block.prepend(button);
  }
}

/** The clipboard is there on secure origins alone, and may be forbidden. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
