/*
 * What every page's shell does with script. Loaded in the head without defer: the first part must run before
 * the first paint, the rest waits for the page. A page works without it.
 */
import { applyTheme, bindThemeButtons } from './shell/theme.js';
import { bindFolding } from './shell/folding.js';
import { bindForms } from './shell/forms.js';
import { bindSearchKey } from './shell/search.js';
import { bindSuggestions } from './shell/suggestions.js';
import { showWaitingToasts, toast } from './shell/toast.js';

document.documentElement.classList.add('js');
applyTheme();
window.corpu = Object.assign(window.corpu ?? {}, { toast });

document.addEventListener('DOMContentLoaded', () => {
  bindThemeButtons();
  bindFolding();
  bindForms();
  bindSearchKey();
  bindSuggestions();
  showWaitingToasts();
});
