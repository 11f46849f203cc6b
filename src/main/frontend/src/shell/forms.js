/* Forms: one submit is one request; a password may be looked at; errors get the focus. */

const fileTime = 30_000; // ms; an answer that is a file leaves the page as it is, so nothing else ends the wait

/** A second press of the button while the first is on its way would file a claim twice. */
function guardSecondSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('[data-once]')) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  event.submitter?.setAttribute('aria-busy', 'true');
  if (form.dataset.once === 'file') setTimeout(release, fileTime);
}

/** Coming back by the browser's "back" finds the form as it was left, ready to be sent again. */
function release() {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
  }
}

function reveal(event) {
  const button = event.target.closest?.('[data-reveal]');
  if (!button) return;
  const input = button.parentElement.querySelector('input');
  const shown = input.type === 'password';
  input.type = shown ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(shown));
}

export function bindForms() {
  document.addEventListener('submit', guardSecondSubmit);
  addEventListener('pageshow', (event) => event.persisted && release());
  document.addEventListener('click', reveal);
  document.querySelector('.problems')?.focus();
}
