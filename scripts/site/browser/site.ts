import { addCopyButtons, copyFieldLinks } from './copy.ts';
import { addFoldButtons, followLinks, openForPrint } from './fold.ts';
import { addServerSwitch } from './mock.ts';
import { wideNavigation } from './navigation.ts';
import { addRemarksSwitch } from './remarks.ts';
import { addSearch } from './search.ts';
import { makeTabs } from './tabs.ts';
import { addThemeSwitch } from './theme.ts';

// The page is complete without all of this.
for (const tools of document.querySelectorAll<HTMLElement>('.tools')) tools.hidden = false;
wideNavigation();
addThemeSwitch();
addSearch();
makeTabs();
addCopyButtons();
copyFieldLinks();
addServerSwitch();
addRemarksSwitch();
addFoldButtons();
followLinks();
openForPrint();
