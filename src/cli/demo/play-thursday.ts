/**
 * The no-contact day, kept, in stepped time on the real servers: clients write, one is answered for her, and she slips once.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { CORRESPONDENTS } from './cast.js';
import { at, clientWrites, expectThat, mailboxOf, note, type Play, write } from './play.js';
import { SILENCE_MS, show } from './stage.js';

const [TOM, LENA, OMAR] = CORRESPONDENTS;

/** Thursday, from ten in the morning. */
export async function keepThursday(play: Play): Promise<void> {
  at(play, '2026-10-08T10:00+02:00', 'Thursday, ten o’clock: her day without contact. Four mails arrive.');
  await clientWrites(play, TOM, {
    subject: 'Photos for the bio',
    body: 'Hi Ana,\n\nwhich photos do you need from me?\n\nTom',
  });
  await clientWrites(play, LENA, {
    subject: 'The cover',
    body: 'Hello Ana,\n\ncan we still change the cover?\n\nLena',
  });
  await clientWrites(play, OMAR, {
    subject: 'ACİL: dükkân kapalı görünüyor',
    body: 'Merhaba Ana Hanım,\n\nsitede dükkân kapalı görünüyor, bakabilir misiniz?\n\nOmar',
  });
  await clientWrites(
    play,
    { name: 'Paper & Ink', address: 'news@paperandink.example' },
    { subject: 'Thursday deals', body: 'New inks.', headers: { 'List-Id': '<news.paperandink.example>' } },
  );
  await note(play, 'the urgent one is told of at once', ({ subject }) =>
    /^(Urgent|Acil): dükkân/.test(subject),
  );
  at(play, '2026-10-08T10:40+02:00', 'At twenty to eleven she answers Lena after all, from her phone.');
  await write(play, LENA, { subject: 'Re: The cover', body: 'Yes, until Monday.\n\nAna' });
  at(play, '2026-10-08T11:32+02:00', 'Half past eleven, ninety minutes after they wrote.');
  const [, reply, ...more] = await mailboxOf(play, TOM.address, 2);
  if (reply !== undefined) show(play.tell, reply);
  expectThat(
    play,
    'Tom has one answer that day, and it says when he will be read',
    reply !== undefined && more.length === 0 && reply.text.includes('on Friday, 9 October'),
  );
  await wait(SILENCE_MS);
  const others = [
    ...(await mailboxOf(play, LENA.address, 0)),
    ...(await mailboxOf(play, OMAR.address, 1)).slice(1),
    ...(await mailboxOf(play, 'news@paperandink.example', 0)),
  ];
  expectThat(
    play,
    'Lena was answered by Ana, Omar’s mail was urgent, the newsletter is a machine’s: nothing went to them',
    others.length === 0,
  );
}
