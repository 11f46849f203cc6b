import { isDelivered, isRefused, send } from './request.js';

const RETRY = 10_000; // milliseconds

/**
 * What still has to reach the portal, kept on the device until it has: by name, the newest of a name wins. Everything in
 * it may be sent twice without harm. Things of another person who used this device are left alone.
 */
export class Outbox {
  constructor(person, notice) {
    this.prefix = `corpu.outbox.${person}.`;
    this.notice = notice;
    this.listeners = new Map();
    this.onSessionEnd = () => {};
    this.sending = new Set();
    setInterval(() => this.flush(), RETRY);
    addEventListener('online', () => this.flush());
  }

  /** Keeps a request under a name and sends it; `settled` hears its status once it is delivered or refused. */
  put(name, method, path, body, { settled, keepalive = false } = {}) {
    const entry = { method, path, body, at: Date.now() };
    write(this.prefix + name, entry);
    if (settled) this.listeners.set(name, settled);
    return this.#deliver(name, entry, keepalive);
  }

  waiting(prefix = '') {
    return keys().filter((key) => key.startsWith(this.prefix + prefix)).map((key) => ({ name: key.slice(this.prefix.length), ...read(key) }));
  }

  async flush() {
    for (const entry of this.waiting()) {
      if (!(await this.#deliver(entry.name, entry, false))) return;
    }
  }

  async #deliver(name, entry, keepalive) {
    const key = this.prefix + name;
    if (this.sending.has(key) && !keepalive) return true;
    this.sending.add(key);
    const { status, body } = await send(entry.method, entry.path, entry.body, { keepalive });
    this.sending.delete(key);
    const newest = read(key);
    const isNewest = !newest || newest.at === entry.at;
    if (isDelivered(status) || isRefused(status)) {
      if (isNewest) remove(key);
      this.listeners.get(name)?.(status, body);
      this.notice.unsent(false);
      return isNewest || !newest ? true : this.#deliver(name, newest, false);
    }
    this.notice.unsent(true);
    if (status === 401) this.onSessionEnd();
    return false;
  }
}

// Private windows may refuse storage; then things are kept in memory as long as the page lives.
const memory = new Map();
function write(key, value) {
  memory.set(key, value);
  try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* kept in memory */ }
}
function read(key) {
  try { return JSON.parse(localStorage.getItem(key)) ?? memory.get(key); } catch { return memory.get(key); }
}
function remove(key) {
  memory.delete(key);
  try { localStorage.removeItem(key); } catch { /* was in memory */ }
}
function keys() {
  try { return [...new Set([...Object.keys(localStorage), ...memory.keys()])]; } catch { return [...memory.keys()]; }
}
