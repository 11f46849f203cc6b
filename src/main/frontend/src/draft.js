/*
 * Forms in which a long text is written keep a draft in the browser, so that a closed window or an ended session
 * loses nothing. The page names the person; the address that follows a successful sending ends the draft.
 */
import { Drafts } from './draft/drafts.js';
import { bindForm } from './draft/form.js';
import { bindList } from './draft/list.js';

const page = document.querySelector('[data-draft-person]');
const storage = () => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};
if (page && storage()) {
  const drafts = new Drafts(page.dataset.draftPerson, storage());
  drafts.forgetOld();
  const done = document.querySelector('[data-draft-done]')?.dataset.draftDone;
  if (done && drafts.load(done)?.sent) drafts.drop(done);
  const form = document.querySelector('form[data-draft]');
  if (form) bindForm(form, drafts);
  const list = document.querySelector('[data-drafts]');
  if (list) bindList(list, drafts);
}
