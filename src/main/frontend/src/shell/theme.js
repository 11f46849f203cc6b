/* The look: light, dark, contrast, or (no choice) what the device prefers. Kept on this device only. */
const key = 'corpu.theme';
const looks = ['light', 'dark', 'contrast'];

/** Storage may be shut by the browser's privacy settings; then the choice lives as long as the page. */
function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(look) {
  try {
    if (looks.includes(look)) localStorage.setItem(key, look);
    else localStorage.removeItem(key);
  } catch {
    /* see kept */
  }
}

export function applyTheme(look = kept()) {
  if (looks.includes(look)) document.documentElement.dataset.theme = look;
  else delete document.documentElement.dataset.theme;
}

function press() {
  const now = document.documentElement.dataset.theme ?? 'auto';
  for (const button of document.querySelectorAll('[data-theme-set]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeSet === now));
  }
}

export function bindThemeButtons() {
  press();
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-theme-set]');
    if (!button) return;
    keep(button.dataset.themeSet);
    applyTheme(button.dataset.themeSet);
    press();
  });
  // Another tab of the same person changed its look.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    applyTheme();
    press();
  });
}
