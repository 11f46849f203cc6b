import { isDelivered, send } from './request.js';

/** Saves every answer when it is given; what did not get through before a reload is put back and sent again. */
export function bindQuiz(form, page, outbox) {
  const attempt = form.dataset.quiz;
  const state = form.querySelector('[data-quiz-state]');
  const say = (text) => (state.textContent = text);
  restore(form, attempt, outbox);

  form.addEventListener('change', (event) => {
    const question = event.target.closest('[data-question]')?.dataset.question;
    if (question) save(question);
  });

  function save(question) {
    say(page.saving);
    outbox
      .put(`answer.${attempt}.${question}`, 'PUT', 'learning/answers', { attempt, question, options: chosen(form, question) }, {
        settled: (status) => (status === 409 ? closed() : say(isDelivered(status) ? page.saved : page.unsaved)),
      })
      .then((delivered) => delivered || say(page.unsaved));
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('[type=submit]');
    if (button.disabled) return;
    button.disabled = true;
    const { status } = await send('POST', `learning/attempts/${attempt}/submission`, { answers: all(form) });
    button.disabled = false;
    if (isDelivered(status)) location.replace(location.pathname);
    else if (status === 409) closed();
    else {
      say(page.unsaved);
      if (status === 401) outbox.onSessionEnd();
    }
  });

  function closed() {
    say(page.closed);
    location.replace(location.pathname);
  }
}

function restore(form, attempt, outbox) {
  for (const { body } of outbox.waiting(`answer.${attempt}.`)) {
    for (const input of form.querySelectorAll(`[name="jawab-${body.question}"]`)) input.checked = body.options.includes(input.value);
  }
}

const chosen = (form, question) => [...form.querySelectorAll(`[name="jawab-${question}"]:checked`)].map((input) => input.value);

const all = (form) => Object.fromEntries([...form.querySelectorAll('[data-question]')].map((q) => [q.dataset.question, chosen(form, q.dataset.question)]));
