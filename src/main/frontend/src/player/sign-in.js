import { isDelivered, send } from './request.js';

/** Asks for the password in place when the session has ended; the page with everything on it stays. */
export function bindSignIn(person, signedIn) {
  const dialog = document.getElementById('masuk-lagi');
  const form = dialog.querySelector('[data-sign-in]');
  const error = form.querySelector('[role=alert]');
  let isPostponed = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { status, body } = await send('POST', 'session', { name: form.elements.name.value, password: form.elements.password.value });
    form.elements.password.value = '';
    if (!isDelivered(status)) {
      error.textContent = form.dataset.wrong;
      form.elements.password.focus();
    } else if (body.person !== person) {
      error.textContent = form.dataset.other;
    } else {
      error.textContent = '';
      dialog.close();
      signedIn();
    }
  });
  form.querySelector('[data-sign-in-later]').addEventListener('click', () => {
    isPostponed = true;
    setTimeout(() => (isPostponed = false), 60_000);
    dialog.close();
  });
  return () => {
    if (!dialog.open && !isPostponed && document.visibilityState === 'visible') dialog.showModal();
  };
}
