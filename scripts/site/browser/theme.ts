import { recall, remember } from './storage.ts';

type Theme = 'light' | 'dark';

/** What the reader chose earlier, if anything. */
export function storedTheme(): Theme | undefined {
  const theme = recall('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

export function addThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const shown = (): Theme => storedTheme() ?? (dark.matches ? 'dark' : 'light');
  const label = () => {
    const other = shown() === 'dark' ? 'Light' : 'Dark';
    if (button) button.textContent = other;
    button?.setAttribute('aria-label', `${other} theme`);
  };
  button?.addEventListener('click', () => {
    const next = shown() === 'dark' ? 'light' : 'dark';
    remember('theme', next);
    showTheme(next);
    label();
  });
  dark.addEventListener('change', label);
  label();
}
