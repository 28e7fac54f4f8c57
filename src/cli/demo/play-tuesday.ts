/**
 * Tuesday afternoon: Ana says yes to what the bot may send, and goes live.
 */
import { readFolder } from './observe.js';
import { at, note, order, type Play } from './play.js';
import { isNote } from './stage.js';

/** She ticks her clients and agrees to the text. */
export async function sayYes(play: Play): Promise<void> {
  const [welcome] = (await readFolder(play.client, 'INBOX')).filter(isNote);
  at(
    play,
    '2026-10-06T16:00+02:00',
    'Tuesday, four o’clock. She ticks her clients, agrees to the text, and goes live.',
  );
  await order(play, '1, 2, 3\nyes', welcome);
  await note(
    play,
    'three clients, and the text approved',
    ({ text }) => /Clients now/.test(text) && /Approved/.test(text),
  );
  await order(play, 'live');
  await note(play, 'live', ({ text }) => text.includes('Read: live'));
}
