// Runs in each page's head, before the first paint, so that nothing flashes.
import { showRemarks } from './remarks.ts';
import { showTheme, storedTheme } from './theme.ts';

document.documentElement.classList.add('js');
showRemarks();
const theme = storedTheme();
if (theme !== undefined) showTheme(theme);
