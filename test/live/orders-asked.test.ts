/**
 * What she answers to a receipt completes the line that it asked about; what can't be read is said, and not for ever
 * (UX.md, "Error replies").
 */
import { describe, expect, it } from '@jest/globals';
import { BIO, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const OPEN = '{ hours: { mon-sun: "00:00-24:00" } }';
const LOGO =
  'client: tom\nname: Logo\nstatus: active\nprogress: { percent: 10 }\nphases:\n  - { name: draft, due: 2026-10-20 }\n';

async function desk(): Promise<ProjectDesk> {
  const clients = 'dana: { name: Dana Cole, address: dana@cafe.example }\n';
  const projects = { bio: BIO, 'logo-hale': LOGO, 'logo-cafe': LOGO.replace('tom', 'dana') };
  return await startProjectDesk({ contact: OPEN, clients, projects });
}

/** Puts a mail of hers into one of the bot's folders; a step of the clock makes the bot look there. */
async function put({ user, at }: ProjectDesk, folder: string, raw: string | Buffer): Promise<void> {
  await world.append({ user, folder, raw, flags: ['\\Seen'] });
  at('2026-10-06T16:20:00+02:00');
}

async function sourceIn({ user }: ProjectDesk, folder: string): Promise<Buffer> {
  const client = await world.connect(user);
  await client.mailboxOpen(folder, { readOnly: true });
  const mail = await client.fetchOne('*', { source: true });
  await client.logout();
  return mail === false ? Buffer.alloc(0) : (mail.source ?? Buffer.alloc(0));
}

describe('an asked line', () => {
  it('is completed by YES once, and by NO not at all', async () => {
    const ana = await desk();
    await ana.order('bio 95%');
    const asked = await ana.note('bio was at 50 %; 95 % now? YES, or NO.');
    await ana.order('no', asked.messageId);
    await ana.note('Left as it was.');
    expect(await ana.file('projects/bio.yaml')).toContain('percent: 50 ');
    await ana.order('yes', asked.messageId);
    await ana.note('bio 95 % to Tom');
    expect(await ana.file('projects/bio.yaml')).toContain('percent: 95 ');
    await ana.order('evet', asked.messageId);
    await ana.note('I did that at 16:00. Nothing repeated.');
  }, 120_000);

  it('is completed by a name and by YES, among others by its number; a step back is shown first', async () => {
    const ana = await desk();
    await ana.order('logo 95%\nbio 95%');
    const which = await ana.note('Your 95 % is kept.');
    await ana.order('logo-hale', which.messageId);
    const jump = await ana.note('logo-hale was at 10 %; 95 % now?');
    await ana.order('tamam', jump.messageId);
    await ana.note('logo-hale 95 % to Tom');
    await ana.order('2 yes', which.messageId);
    await ana.note('bio 95 % to Tom');
    await ana.order('bio 40%');
    const backwards = await ana.note('YES sends a correction (shown first), NO keeps 50.');
    await ana.order('yes', backwards.messageId);
    await ana.note('bio: correction to Tom');
    expect(await ana.file('projects/logo-cafe.yaml')).toContain('percent: 10');
  }, 120_000);
});

it('what can not be read is told three times a day, a part of it line by line, and the rest in the digest', async () => {
  const ana = await desk();
  await ana.order('bio is going well\nreally');
  await ana.note('I read 2 lines and understood none: "bio is going well". I don\'t know "going".');
  await ana.order('bio need: photos\ntell lena too\nstatus');
  const part = await ana.note('Line 2 not: "tell lena too": I don\'t know "tell".');
  expect(part.text).toContain("Line 3 not read (I stop at the first line I can't read).");
  expect(part.text).not.toContain('Nothing was changed.');
  for (const word of ['hokus', 'pokus', 'fidibus']) await ana.order(word);
  await ana.order('week');
  await ana.note('Nothing is planned for the next seven days.');
  await ana.note('I don\'t know "pokus".');
  const texts = (await ana.notes()).map(({ text }) => text).join('\n');
  expect(texts).not.toContain('fidibus');
  const forged = `From: ${ana.user}\r\nTo: ${ana.user.replace('@', '+bot@')}\r\nSubject: hm\r\nMessage-ID: <g-${ana.user}>\r\n\r\nbio 99%\r\n`;
  await world.deliver({ from: ana.user, to: ana.user.replace('@', '+bot@'), raw: forged });
  ana.at('2026-10-07T00:00:30+02:00');
  const digest = await ana.note('1 more order mail I could not read: "fidibus".');
  expect(digest.text).toContain('A mail "bio 99%" to your order address was not in your Sent: ignored.');
}, 120_000);

it('the same mail in Do is not obeyed twice, one that only came by mail on YES, and Stop has a receipt', async () => {
  const ana = await desk();
  await ana.order('bio need: photos');
  await ana.note('need of bio is "photos"');
  await put(ana, 'Driverseat/Do', await sourceIn(ana, 'Sent'));
  await ana.note('I did that at 16:00. Nothing repeated.');
  const forged = `Received: from somewhere\r\nDelivered-To: ${ana.user}\r\nFrom: ${ana.user}\r\nTo: ${ana.user}\r\nSubject: hm\r\nMessage-ID: <f-${ana.user}>\r\n\r\nbio need: logo\r\n`;
  await put(ana, 'Driverseat/Do', forged);
  ana.at('2026-10-06T16:25:00+02:00');
  const asked = await ana.note('This came by mail and is not in your Sent');
  await ana.order('yes', asked.messageId);
  await until('it is obeyed', async () => (await ana.file('projects/bio.yaml')).includes('logo'));
  // Another freelancer's Driverseat wrote it: it is mail of hers, and comes back to INBOX.
  await put(
    ana,
    'Driverseat/Stop',
    `X-Driverseat-Key: of-another\r\n${forged.replace('Subject: hm', 'Subject: theirs')}`,
  );
  ana.at('2026-10-06T16:30:00+02:00');
  await ana.note('Nothing else will until you order resume.');
  await ana.order('resume');
  await until('it is back', async () =>
    (await ana.inbox(ana.user)).some(({ subject }) => subject === 'theirs'),
  );
}, 120_000);

it('prose in reply to a note about a mail is perhaps meant for its writer', async () => {
  const ana = await desk();
  const raw = `From: Ida <ida@cafe.example>\r\nTo: ${ana.user}\r\nSubject: Quick logo?\r\nMessage-ID: <i-${ana.user}>\r\n\r\nHi,\r\n\r\nhow much is a logo? We need it by tomorrow.\r\n`;
  await world.deliver({ from: 'ida@cafe.example', to: ana.user, raw });
  const note = await ana.note('Quick logo?');
  await ana.order('Lovely, let us talk on Friday!', note.messageId);
  const answer = await ana.note('Was it meant for ida@cafe.example? The mail is in INBOX.');
  expect(answer.text).toContain("I don't know that one; it reached only me.");
}, 120_000);

it('week shows what goes out, in full', async () => {
  const ana = await desk();
  await ana.order('bio 75% later / final touches');
  await ana.note('bio 75 % to Tom');
  await ana.order('week');
  const week = await ana.note('Planned for the next seven days: 1.');
  expect(week.text).toMatch(/ 1 {2}Tom.*bio 75 %/);
  expect(week.text).toContain('On my desk right now: final touches.');
  await ana.order('ill');
  await ana.note('Nothing leaves, auto-replies neither');
  await ana.order('week');
  await ana.note('bio 75 % · ill, until you order "on"');
  await ana.order('1 skip', week.messageId);
  await ana.note('bio 75 % to Tom');
}, 120_000);

describe('what she did not write', () => {
  it('is no order in Do, and comes back to INBOX', async () => {
    const ana = await desk();
    const raw = `From: Tom Hale <${ana.tom}>\r\nTo: ${ana.user}\r\nSubject: bio 100%\r\nMessage-ID: <his-${ana.tom}>\r\n\r\nstop\r\n`;
    await put(ana, 'Driverseat/Do', raw);
    await ana.note(`is from ${ana.tom}, not from you`);
    await until('it is back', async () =>
      (await ana.inbox(ana.user)).some(({ messageId }) => messageId === `his-${ana.tom}`),
    );
    expect(await ana.file('projects/bio.yaml')).toContain('percent: 50 ');
  }, 120_000);

  it('but lies in her Sent, is asked about: YES makes the address hers', async () => {
    const ana = await desk();
    const raw = `From: Ana <hi@ruiz.example>\r\nTo: ${ana.user.replace('@', '+bot@')}\r\nSubject: x\r\nMessage-ID: <other-${ana.user}>\r\n\r\nstatus\r\n`;
    await put(ana, 'Sent', raw);
    const asked = await ana.note("I don't know it as yours");
    await ana.order('yes', asked.messageId);
    await ana.note('hi@ruiz.example is one of yours now');
    expect(await ana.file('driverseat.yaml')).toContain('hi@ruiz.example');
  }, 120_000);
});

describe('a reply whose program quotes without marks', () => {
  it('orders what she wrote above, and none of the note below', async () => {
    const ana = await desk();
    await ana.order('show bio');
    const shown = await ana.note('Nothing is planned.');
    await ana.order(`logo-hale 20%\n\n${shown.text}`, shown.messageId);
    const receipt = await ana.note('logo-hale 20 % to Tom');
    expect(receipt.subject).not.toContain('more');
    expect(receipt.text).not.toContain('Line 2');
  }, 60_000);
});
