/* A list that new rows join on top. The server says from where to ask next, so that no row is lost or comes twice. */

const pause = 4_000; // ms between two looks
const mostRows = 100; // older ones leave the page
const longest = 30 * 60 * 1_000; // ms; a forgotten window stops asking

export class Tail {
  constructor(section, button) {
    this.section = section;
    this.button = button;
    this.status = section.querySelector('[data-tail-status]');
    this.body = section.querySelector('tbody');
    this.from = section.dataset.tailFrom;
    this.on = false;
    document.addEventListener('visibilitychange', () => this.on && this.schedule(0));
  }

  turn(on) {
    this.on = on;
    this.until = Date.now() + longest;
    this.button.setAttribute('aria-pressed', on);
    this.say(on ? 'tailOn' : null);
    this.schedule(0);
  }

  /** A hidden window waits until it is seen again. */
  schedule(wait) {
    clearTimeout(this.timer);
    if (this.on && !document.hidden) this.timer = setTimeout(() => this.look(), wait);
  }

  async look() {
    if (Date.now() > this.until) {
      this.turn(false);
      this.say('tailPaused');
      return;
    }
    try {
      const answer = await fetch(this.section.dataset.tail + this.from, { headers: { 'X-CorpU-Request': '1' } });
      if (answer.redirected || answer.status === 401 || answer.status === 403) {
        this.turn(false);
        this.say('tailEnded');
        return;
      }
      if (answer.ok) this.lay(new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-news]'));
    } catch {
      /* The network comes back: the next look asks from the same place. */
    }
    this.schedule(pause);
  }

  lay(news) {
    if (!news) return;
    this.from = news.dataset.news;
    const rows = [...news.querySelectorAll('tbody tr')].filter((row) => !this.body.querySelector(`[data-id="${row.dataset.id}"]`));
    if (!rows.length) return;
    this.body.prepend(...rows.map((row) => document.importNode(row, true)));
    while (this.body.rows.length > mostRows) this.body.rows[this.body.rows.length - 1].remove();
    this.section.querySelector('[data-tail-empty]')?.remove();
    this.say(news.dataset.more === 'true' ? 'tailMore' : 'tailSome', rows.length);
  }

  say(text, count = '') {
    this.status.textContent = text ? this.section.dataset[text].replace('{0}', count) : '';
  }
}
