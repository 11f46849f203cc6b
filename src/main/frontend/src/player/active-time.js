const IDLE = 60_000; // milliseconds without a sign of life after which nobody is reading
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart'];
const LONGEST_TICK = 2_000; // a longer one means that the computer slept

/** Seconds in which the page was visible and somebody was there: reading, typing, or watching a video. */
export class ActiveTime {
  #active = 0;
  #lastSign = performance.now();
  #lastTick = performance.now();
  isWatching = () => false;

  constructor() {
    for (const sign of SIGNS) addEventListener(sign, () => (this.#lastSign = performance.now()), { passive: true, capture: true });
  }

  tick() {
    const now = performance.now();
    const passed = Math.min(now - this.#lastTick, LONGEST_TICK);
    this.#lastTick = now;
    if (document.visibilityState === 'visible' && !this.isIdle()) this.#active += passed;
  }

  isIdle() {
    return performance.now() - this.#lastSign > IDLE && !this.isWatching();
  }

  get seconds() {
    return Math.floor(this.#active / 1000);
  }
}
