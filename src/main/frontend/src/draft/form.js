/* A form that keeps its draft: restores what was typed, saves while the person types. */

const pause = 400; // ms without a key before it is saved

const typed = (form) => [...form.elements].filter((field) => field.name && !['hidden', 'submit', 'button', 'password', 'file'].includes(field.type));

const fieldsOf = (form) => Object.fromEntries(typed(form).map((field) => [field.name, field.value]));

/**
 * Form: data-draft is the key, data-draft-label what the draft is called in lists. After a refusal the server
 * has put back what was sent, which then is the draft; on a fresh form the draft is put back and the page says so.
 */
export function bindForm(form, drafts) {
  const { draft: key, draftLabel: label } = form.dataset;
  const notice = document.querySelector('[data-draft-notice]');
  let timer;
  const save = (sent) => {
    clearTimeout(timer);
    timer = null;
    drafts.save(key, fieldsOf(form), label, sent);
  };
  const kept = drafts.load(key);
  if (document.querySelector('.problems')) save();
  else if (kept) restore(form, kept.fields, notice);

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener('submit', () => save(true));
  addEventListener('pagehide', () => timer && save());
  notice?.querySelector('button').addEventListener('click', () => {
    clearTimeout(timer);
    timer = null;
    drafts.drop(key);
    form.reset();
    notice.hidden = true;
    typed(form)[0]?.focus();
  });
}

function restore(form, fields, notice) {
  for (const field of typed(form)) {
    if (typeof fields[field.name] === 'string') field.value = fields[field.name];
  }
  if (notice) notice.hidden = false;
}
