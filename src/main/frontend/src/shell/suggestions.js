/* Titles beneath the search box while the person types; the box works without them. */

const PAUSE = 180; // ms without a key before the server is asked
const SHORTEST = 2;

/** Fills a native list of choices, which keyboards and screen readers know already. */
export function bindSuggestions() {
  const box = document.querySelector('.top .search input');
  if (!box) return;
  const list = document.createElement('datalist');
  list.id = 'saran-pencarian';
  box.after(list);
  box.setAttribute('list', list.id);
  let timer;
  let asked = '';
  box.addEventListener('input', () => {
    clearTimeout(timer);
    const words = box.value.trim();
    if (words.length < SHORTEST || words === asked) return;
    timer = setTimeout(() => {
      asked = words;
      show(list, words, () => asked === words);
    }, PAUSE);
  });
}

async function show(list, words, stillWanted) {
  const context = document.body.dataset.context ?? '';
  try {
    const answer = await fetch(`${context}/api/search/suggestions?q=${encodeURIComponent(words)}`);
    if (!answer.ok) return;
    const titles = await answer.json();
    if (!stillWanted()) return;
    list.replaceChildren(...titles.map((title) => Object.assign(document.createElement('option'), { value: title })));
  } catch {
    // Offline: the box stays a plain box.
  }
}
