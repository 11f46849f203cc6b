/* Menus, the phone's "Lainnya", and the player's outline: open and shut as people expect. */
const wide = matchMedia('(min-width: 60.01rem)');
const hanging = 'details.menu[open], details.more[open]';

/** "Lainnya" and the outline lie open on wide screens and are shut on phones. */
function fit() {
  for (const part of document.querySelectorAll('.nav details.more, details.outline')) part.open = wide.matches;
}

/** A long menu scrolls by itself: it begins where the reader is. */
function showPlace() {
  const nav = document.querySelector('.nav');
  const here = nav?.querySelector('a[aria-current="page"]');
  if (here && wide.matches) nav.scrollTop = here.offsetTop + here.offsetHeight - nav.clientHeight + 24;
}

function shut(except) {
  for (const menu of document.querySelectorAll(hanging)) {
    if (menu === except || (wide.matches && menu.matches('.more'))) continue;
    menu.open = false;
  }
}

export function bindFolding() {
  fit();
  showPlace();
  wide.addEventListener('change', fit);
  document.addEventListener('click', (event) => shut(event.target.closest?.('details.menu, details.more')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = document.activeElement?.closest(hanging);
    shut();
    if (menu && !menu.open) menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    const opener = event.target.closest?.('[data-dialog]');
    if (opener) document.getElementById(opener.dataset.dialog)?.showModal();
    if (event.target.closest?.('[data-print]')) print();
  });
}
