/*
 * The course player: counts active time, keeps the place, saves answers at once, and loses nothing when the
 * connection or the session goes. A course can be read without it; time and videos cannot be counted then.
 */
import { Outbox } from './player/outbox.js';
import { ActiveTime } from './player/active-time.js';
import { Heartbeat } from './player/heartbeat.js';
import { bindQuiz } from './player/quiz.js';
import { bindText } from './player/text.js';
import { bindVideo } from './player/video.js';
import { bindSignIn } from './player/sign-in.js';
import { Notice } from './player/notice.js';

const player = document.querySelector('[data-player]');
if (player) {
  const page = player.dataset;
  const notice = new Notice(player);
  const outbox = new Outbox(page.person, notice);
  outbox.onSessionEnd = bindSignIn(page.person, () => outbox.flush());
  const time = new ActiveTime();
  const place = page.kind === 'video' ? bindVideo(player, page, outbox, time) : bindText(player, page);
  new Heartbeat(page, time, place, outbox, notice).start();
  const form = document.querySelector('[data-quiz]');
  if (form) bindQuiz(form, page, outbox);
  outbox.flush();
}
