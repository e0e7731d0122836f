import { recall, remember } from './storage.ts';

/** Hides the remarks on the documentation for a reader who chose that earlier. */
export function showRemarks(): void {
  document.documentElement.classList.toggle('without-remarks', recall('remarks') === 'hidden');
}

/** The switch that hides the remarks. */
export function addRemarksSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-remarks]');
  if (!box) return;
  box.checked = recall('remarks') !== 'hidden';
  box.addEventListener('change', () => {
    remember('remarks', box.checked ? 'shown' : 'hidden');
    document.documentElement.classList.toggle('without-remarks', !box.checked);
  });
}
