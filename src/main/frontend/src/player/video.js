const ENOUGH = 90; // percent watched with which a video is done
const LONGEST_STEP = 1.5; // seconds between two looks at a playing video; more is a jump
const NEAR_END = 3; // seconds; who stopped there begins again

/** Goes on where the video was left, and counts the seconds that were really played, each once. */
export function bindVideo(player, page, outbox, time) {
  const video = player.querySelector('[data-player-video]');
  const shown = player.querySelector('[data-player-watched]');
  const field = document.querySelector('[data-player-percent]');
  const store = `corpu.watched.${page.person}.${page.course}.${page.activity}`;
  const seen = new Set(restore(store));
  let reported = page.done === 'true';
  time.isWatching = () => !video.paused && !video.ended;

  video.addEventListener('loadedmetadata', () => {
    const from = Number(page.place);
    if (from > 0 && from < video.duration - NEAR_END) video.currentTime = from;
  }, { once: true });
  if (video.readyState > 0) video.dispatchEvent(new Event('loadedmetadata'));

  let last = null;
  video.addEventListener('seeking', () => (last = null));
  video.addEventListener('timeupdate', () => {
    if (video.seeking) return;
    const now = video.currentTime;
    const from = last !== null && now > last && now - last <= LONGEST_STEP * video.playbackRate ? last : now;
    for (let second = Math.floor(from); second <= now; second++) seen.add(second);
    last = now;
    const percent = Math.min(100, Math.floor((seen.size / Math.max(1, Math.floor(video.duration))) * 100));
    shown.textContent = shown.dataset.text.replace('{0}', percent);
    if (field) field.value = percent;
    if (percent >= ENOUGH && !reported) {
      reported = true;
      outbox.put(`watched.${page.course}.${page.activity}`, 'POST', 'learning/watched', { course: page.course, activity: page.activity, percent });
    }
  });
  const keep = () => { try { localStorage.setItem(store, [...seen].join(' ')); } catch { /* this time only */ } };
  video.addEventListener('pause', keep);
  addEventListener('pagehide', keep);
  return () => Math.floor(video.currentTime);
}

function restore(store) {
  try { return (localStorage.getItem(store) ?? '').split(' ').filter(Boolean).map(Number); } catch { return []; }
}
