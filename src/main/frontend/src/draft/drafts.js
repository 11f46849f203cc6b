/*
 * Drafts of forms: what a person has typed and not sent yet, kept in this browser and for that person only.
 * A week later nobody goes on with one; it may hold what two people said in confidence, so it is forgotten.
 */
const prefix = 'corpu.draft.';
const lifetime = 7 * 24 * 60 * 60 * 1000; // milliseconds

export class Drafts {
  /** The storage may be shut by the browser's privacy settings, or full; then nothing is kept. */
  constructor(person, storage, now = Date.now) {
    this.own = `${prefix}${person}.`;
    this.storage = storage;
    this.now = now;
  }

  /** What was kept under a key: {fields, label, at, sent}, or null. */
  load(key) {
    try {
      const draft = JSON.parse(this.storage.getItem(this.own + key));
      return draft && typeof draft.fields === 'object' && !this.isOld(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  /** Keeps the fields; sent says that they are on their way to the server. */
  save(key, fields, label, sent = false) {
    this.tried(() => this.storage.setItem(this.own + key, JSON.stringify({ fields, label, sent, at: this.now() })));
  }

  drop(key) {
    this.tried(() => this.storage.removeItem(this.own + key));
  }

  /** Keys of this person's drafts that begin with a text, the newest first. */
  keys(beginning) {
    return this.all(this.own + beginning)
      .map((name) => name.slice(this.own.length))
      .filter((key) => this.load(key))
      .sort((one, other) => this.load(other).at - this.load(one).at);
  }

  /** Forgets what is too old, or broken, whoever typed it. */
  forgetOld() {
    for (const name of this.all(prefix)) {
      this.tried(() => {
        let draft = null;
        try {
          draft = JSON.parse(this.storage.getItem(name));
        } catch {
          /* broken: goes */
        }
        if (!draft || this.isOld(draft)) this.storage.removeItem(name);
      });
    }
  }

  isOld(draft) {
    return !(this.now() - draft.at < lifetime);
  }

  all(beginning) {
    const names = [];
    this.tried(() => {
      for (let i = 0; i < this.storage.length; i++) names.push(this.storage.key(i));
    });
    return names.filter((name) => name.startsWith(beginning));
  }

  tried(deed) {
    try {
      deed();
    } catch {
      /* see the constructor */
    }
  }
}
