/*
 * The statement browser's live list: while its switch is on, asks every few seconds what has been added and lays the
 * new rows on top. The address remembers that it is on.
 */
import { Tail } from './tail/tail.js';

const section = document.querySelector('[data-tail]');
const button = section?.querySelector('[data-tail-switch]');
if (button) {
  const tail = new Tail(section, button);
  const address = new URL(location.href);
  button.hidden = false;
  button.addEventListener('click', () => {
    tail.turn(!tail.on);
    tail.on ? address.searchParams.set('langsung', 'ya') : address.searchParams.delete('langsung');
    history.replaceState(history.state, '', address);
  });
  if (address.searchParams.get('langsung') === 'ya') tail.turn(true);
}
