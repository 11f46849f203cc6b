const PAUSE = 800; // milliseconds without a key before what is typed is sent

/** Sends what is typed whenever a field is left or the keys rest; one request at a time, the last state wins. */
export function bindDraft(form) {
  const status = form.querySelector('[data-claim-status]');
  const abort = new AbortController();
  let sent = typed(form);
  let sending = false;
  let timer;

  async function save() {
    clearTimeout(timer);
    const now = typed(form);
    if (sending || now === sent || abort.signal.aborted) return;
    sending = true;
    try {
      const answer = await fetch(form.dataset.claim, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-CorpU-Request': '1' },
        body: now,
        keepalive: true,
        signal: abort.signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      sent = now;
      say(`${form.dataset.saved} ${new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' })}`);
    } catch {
      if (!abort.signal.aborted) say(form.dataset.failed);
    } finally {
      sending = false;
      if (sent === now && typed(form) !== sent) save();
    }
  }

  function say(text) {
    status.textContent = text;
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener('change', save);
  window.addEventListener('pagehide', save);
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    abort.abort(); // the form itself brings everything
  });
  document.querySelector('[data-claim-upload]')?.addEventListener('submit', save);
}

/** The fields as the server wants them; the hidden ones of the page are no part of a draft. */
function typed(form) {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.includes('.'));
  return JSON.stringify(Object.fromEntries(fields));
}
