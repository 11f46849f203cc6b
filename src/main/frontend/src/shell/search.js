/* "/" or Ctrl+/ goes to the search box, unless the person is writing. */
export function bindSearchKey() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.altKey || event.metaKey) return;
    const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (writing && !event.ctrlKey) return;
    const box = document.querySelector('.search input');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
