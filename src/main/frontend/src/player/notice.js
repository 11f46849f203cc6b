/** Says in one place what the learner has to know: not yet sent, or not counting. */
export class Notice {
  #unsent = false;
  #idle = false;

  constructor(player) {
    this.texts = player.dataset;
    this.element = player.querySelector('[data-player-state]');
  }

  unsent(isSo) {
    if (this.#unsent && !isSo) window.corpu?.toast?.(this.texts.sent);
    this.#unsent = isSo;
    this.#show();
  }

  idle(isSo) {
    if (this.#idle === isSo) return;
    this.#idle = isSo;
    this.#show();
  }

  #show() {
    const text = this.#unsent ? this.texts.unsent : this.#idle ? this.texts.idle : '';
    this.element.hidden = !text;
    if (this.element.lastElementChild.textContent !== text) this.element.lastElementChild.textContent = text;
  }
}
