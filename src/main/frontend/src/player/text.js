const WORTH_RETURNING = 20; // thousandths

/** Goes to where reading stopped and tells how far it is now, in thousandths of the page. */
export function bindText(player, page) {
  const from = Number(page.place);
  if (page.kind === 'page' && from > WORTH_RETURNING && !location.hash) {
    if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
    const go = () => scrollTo({ top: (from / 1000) * reach(), behavior: 'instant' });
    if (document.readyState === 'complete') go();
    else addEventListener('load', go, { once: true });
  }
  return () => Math.min(1000, Math.max(0, Math.round((scrollY / Math.max(1, reach())) * 1000)));
}

const reach = () => document.documentElement.scrollHeight - innerHeight;
