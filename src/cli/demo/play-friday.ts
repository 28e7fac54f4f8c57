/**
 * Friday: at nine her draft leaves and the digest is there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { ANA, CORRESPONDENTS } from './cast.js';
import { composeMail } from './compose.js';
import { at, expectThat, mailboxOf, note, order, type Play } from './play.js';
import { mailsSent, SILENCE_MS } from './stage.js';

const [TOM] = CORRESPONDENTS;

/** From Thursday night to Friday morning. */
export async function openFriday(play: Play): Promise<void> {
  at(
    play,
    '2026-10-08T21:40+02:00',
    'Thursday, twenty to ten at night: she writes to Tom, and moves the draft to Driverseat/Send when open.',
  );
  const draft = composeMail({
    from: ANA,
    to: TOM,
    subject: 'Re: Photos for the bio',
    body: 'Hi Tom,\n\ntwo portraits, please.\n\nAna',
    id: 'draft-1',
    at: play.world.clock.now(),
  });
  await play.world.append({
    user: ANA.address,
    folder: 'Driverseat/Send when open',
    raw: draft,
    flags: ['\\Draft'],
  });
  at(play, '2026-10-08T21:50+02:00', 'Ten minutes later nothing has left.');
  await wait(SILENCE_MS);
  expectThat(play, 'the draft waits', mailsSent(play.world) === 1);
  at(play, '2026-10-09T09:01+02:00', 'Friday, one minute past nine.');
  const tom = await mailboxOf(play, TOM.address, 2);
  expectThat(
    play,
    'the draft left when the office opened',
    tom.length === 2 && tom[1]?.text.includes('two portraits') === true,
  );
  await note(play, 'the digest says how Thursday was', ({ subject }) =>
    subject.startsWith('Friday 9 October'),
  );
  await order(play, 'stop');
  await note(play, 'one word stops everything', ({ text }) => text.startsWith('Stopped at'));
}
