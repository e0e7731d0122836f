// Stands in each page's head and runs before anything is painted, so that no theme flashes.
import { showTheme, storedTheme } from './theme.ts';

document.documentElement.classList.add('js');
const theme = storedTheme();
if (theme !== undefined) showTheme(theme);
