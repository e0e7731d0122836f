// Runs in each page's head, before the first paint, so that the wrong theme never flashes.
import { showTheme, storedTheme } from './theme.ts';

document.documentElement.classList.add('js');
const theme = storedTheme();
if (theme !== undefined) showTheme(theme);
