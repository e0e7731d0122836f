import { addCopyButtons } from './copy.ts';
import { followLinks, openForPrint } from './fold.ts';
import { wideNavigation } from './navigation.ts';
import { addSearch } from './search.ts';
import { makeTabs } from './tabs.ts';
import { addThemeSwitch } from './theme.ts';

// Everything here makes a page handier; without it the page is whole.
for (const tools of document.querySelectorAll<HTMLElement>('.tools')) tools.hidden = false;
wideNavigation();
addThemeSwitch();
addSearch();
makeTabs();
addCopyButtons();
followLinks();
openForPrint();
