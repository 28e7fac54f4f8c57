/**
 * Friday: at nine her draft leaves and the digest is there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { ANA, CORRESPONDENTS } from './cast.js';
import { composeMail } from './compose.js';
import { at, expectThat, mailboxOf, note, order, type Play } from './play.js';
import { coverAt } from './play-projects.js';
import { mailsSent, SILENCE_MS, show } from './stage.js';

const [TOM, LENA] = CORRESPONDENTS;

/** By itself, at its hour: what she noted in the file, and the client has not heard. */
async function tellLena(play: Play): Promise<void> {
  at(play, '2026-10-09T10:01+02:00', 'One minute past ten: Lena’s Friday update.');
  const [update] = await mailboxOf(play, LENA.address, 1);
  if (update !== undefined) show(play.tell, update);
  expectThat(
    play,
    'Lena hears what is new, and nobody had to think of it',
    update?.text.includes('Your cover is 60% done.') === true,
  );
}

async function moveDate(play: Play): Promise<void> {
  at(play, '2026-10-09T10:30+02:00', 'Half past ten: the photographer is late.');
  await order(play, 'bio move mon 19 / the photographer is late');
  await note(play, 'the later phases move too, and she reads what Tom will read', ({ subject }) =>
    subject.startsWith('bio moves to'),
  );
  at(play, '2026-10-09T10:41+02:00', 'Ten minutes later:');
  const tom = await mailboxOf(play, TOM.address, 4);
  const notice = tom[3];
  if (notice !== undefined) show(play.tell, notice);
  expectThat(
    play,
    'Tom knows the new date, and why',
    notice?.text.includes("You'll have it on Monday, 19 October") === true,
  );
}

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
  at(
    play,
    '2026-10-08T21:50+02:00',
    'Ten minutes later nothing has left. She notes how far Lena’s cover is.',
  );
  await coverAt(play, 60);
  await wait(SILENCE_MS);
  expectThat(play, 'the draft waits', mailsSent(play.world) === 3);
  at(play, '2026-10-09T09:01+02:00', 'Friday, one minute past nine.');
  const tom = await mailboxOf(play, TOM.address, 3);
  expectThat(
    play,
    'the draft left when the office opened',
    tom.length === 3 && tom[2]?.text.includes('two portraits') === true,
  );
  await note(play, 'the digest says how Thursday was', ({ subject }) =>
    subject.startsWith('Friday 9 October'),
  );
  await tellLena(play);
  await moveDate(play);
  await order(play, 'stop');
  await note(play, 'one word stops everything', ({ text }) => text.startsWith('Stopped at'));
}
