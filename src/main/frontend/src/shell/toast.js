/* Toasts: short good news in the live region `.toasts`. Whatever must be acted on belongs into an alert. */
const readingTime = 6000; // milliseconds; stops while the pointer or the focus is on the toast

/** Says a text in the page's toast region and takes it away when it has been read. */
export function toast(text) {
  const region = document.querySelector('.toasts');
  if (!region) return;
  const box = document.createElement('div');
  box.className = 'toast';
  const words = document.createElement('span');
  words.textContent = text;
  box.append(words, closeButton(box, region));
  region.append(box);
  let timer = setTimeout(() => box.remove(), readingTime);
  for (const stay of ['pointerenter', 'focusin']) box.addEventListener(stay, () => clearTimeout(timer));
  for (const go of ['pointerleave', 'focusout']) {
    box.addEventListener(go, () => {
      clearTimeout(timer);
      timer = setTimeout(() => box.remove(), readingTime);
    });
  }
}

function closeButton(box, region) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'icon-btn';
  button.setAttribute('aria-label', region.dataset.close ?? 'Tutup');
  button.textContent = '×';
  button.addEventListener('click', () => box.remove());
  return button;
}

/** Texts that the server left on the page after a redirect: `<template data-toast>…</template>`. */
export function showWaitingToasts() {
  for (const waiting of document.querySelectorAll('template[data-toast]')) {
    toast(waiting.content.textContent.trim());
    waiting.remove();
  }
}
