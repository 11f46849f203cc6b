const OFF = 'corpu-claim-keys-off';

/** j and k go through the queue; a, r and x lead to a decision's button or reason, which Enter or a click then sends. */
export function bindKeys(page) {
  const help = page.querySelector('[data-claim-help]');
  const choice = page.querySelector('[data-claim-keys-on]');
  help.hidden = false;
  choice.checked = read() !== '1';
  choice.addEventListener('change', () => write(choice.checked ? '0' : '1'));
  page.addEventListener('keydown', (event) => {
    if (!choice.checked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (press(page, event.key)) event.preventDefault();
  });
}

function press(page, key) {
  const links = [...page.querySelectorAll('[data-claim-keys] table a.title')];
  if (links.length && ['j', 'k', 'ArrowDown', 'ArrowUp'].includes(key)) {
    const at = links.indexOf(document.activeElement) + (key === 'j' || key === 'ArrowDown' ? 1 : -1);
    links[Math.max(0, Math.min(links.length - 1, at))].focus();
    return true;
  }
  if (key === 'j' || key === 'k') {
    const link = page.querySelector(`main a[rel=${key === 'j' ? 'next' : 'prev'}]`);
    link?.click();
    return Boolean(link);
  }
  if (key === 'a') return focus(page.querySelector('#terimaKlaim'));
  const fold = ['r', 'x'].includes(key) && page.querySelector(`[data-claim-key=${key}]`);
  if (!fold) return false;
  fold.open = true;
  return focus(fold.querySelector('textarea'));
}

function focus(element) {
  element?.focus();
  return Boolean(element);
}

function isTyping(element) {
  return element instanceof Element && Boolean(element.closest('input:not([type=checkbox]):not([type=submit]), textarea, select, [contenteditable]'));
}

function read() {
  try {
    return localStorage.getItem(OFF);
  } catch {
    return null;
  }
}

function write(value) {
  try {
    localStorage.setItem(OFF, value);
  } catch {
    // without storage the choice holds for this page
  }
}
