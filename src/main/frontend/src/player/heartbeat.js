const EVERY = 10_000; // milliseconds; with the beats at hiding and leaving at most this much is ever unsent

/**
 * Reports the visit's active time in all and the place in it. A total may be repeated and made good by the next, so one
 * waiting report a visit is enough.
 */
export class Heartbeat {
  #sent = 0;
  #sentPlace;

  constructor(page, time, place, outbox, notice) {
    Object.assign(this, { page, time, place, outbox, notice });
    this.#sentPlace = Number(page.place);
    this.todayShown = document.querySelector('[data-player-today]');
  }

  start() {
    setInterval(() => {
      this.time.tick();
      this.notice.idle(document.visibilityState === 'visible' && this.time.isIdle());
    }, 1_000);
    setInterval(() => this.beat(), EVERY);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.beat({ keepalive: true }));
    addEventListener('pagehide', () => this.beat({ keepalive: true, leaving: true }));
  }

  beat({ keepalive = false, leaving = false } = {}) {
    this.time.tick();
    const activeSeconds = this.time.seconds;
    const place = this.place();
    if (activeSeconds === this.#sent && place === this.#sentPlace && !leaving) return;
    this.#sent = activeSeconds;
    this.#sentPlace = place;
    const beat = { visit: this.page.visit, activeSeconds, place, leaving };
    this.outbox.put(`beat.${this.page.visit}`, 'POST', 'learning/heartbeats', beat, { keepalive, settled: (status, tally) => this.#show(status, tally) });
  }

  #show(status, tally) {
    if (status !== 200 || !tally || !this.todayShown) return;
    const seconds = Number(this.page.today) + tally.studiedSeconds - Number(this.page.studied);
    this.todayShown.textContent = this.page.minutes.replace('{0}', Math.floor(Math.max(0, seconds) / 60));
  }
}
