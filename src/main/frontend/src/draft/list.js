/* Drafts to go on with, for example after signing in again. */

/** List: data-drafts is how the keys begin, data-address what stands before the rest of the key. */
export function bindList(list, drafts) {
  const row = list.querySelector('template');
  const { drafts: beginning, address } = list.dataset;
  for (const key of drafts.keys(beginning)) {
    const item = row.content.cloneNode(true);
    const { label, at } = drafts.load(key);
    item.querySelector('b').textContent = label ?? '';
    item.querySelector('time').textContent = new Date(at).toLocaleString(document.documentElement.lang);
    item.querySelector('a').href = address + encodeURIComponent(key.slice(beginning.length));
    row.parentElement.append(item);
    list.hidden = false;
  }
}
