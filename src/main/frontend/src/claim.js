/*
 * Claims: the form keeps its draft at the server as it is typed, and the officers' queue is worked through by keys.
 * Without script a button saves, and every step has its button.
 */
import { bindDraft } from './claim/draft.js';
import { bindKeys } from './claim/keys.js';

const form = document.querySelector('form[data-claim]');
if (form) bindDraft(form);
if (document.querySelector('[data-claim-keys]')) bindKeys(document);
