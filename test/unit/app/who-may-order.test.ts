/** Which mails in Sent and in Do are obeyed, asked about, or left alone (AUTOREPLY.md 5.1; UX.md, rules 1 and 2). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { obeyMail } from '../../../src/app/orders/obey-mail.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { FOLDERS, type Lying, letter, sessionOn } from './a-session.js';

const RECEIVED = 'Received: from evil.example by mx.ruiz.example; Tue, 6 Oct 2026 16:05:00 +0200';
const TRACE = ['Return-Path: <evil@evil.example>', RECEIVED];
const DELIVERED = [...TRACE, 'Delivered-To: ana@ruiz.example'];
const ANA = 'From: Ana Ruiz <ana@ruiz.example>';
const TO_BOT = 'To: ana+bot@ruiz.example';
const NOW = '2026-10-06T14:05:00Z';

/** A mail of hers, to the bot unless `headers` say otherwise. */
type Written = {
  headers?: readonly string[];
  to?: readonly string[];
  subject?: string;
  text?: string;
  writtenAt?: string;
};

/** Mail in her Sent: so many with a trace, so many without. */
function sent(traced: number, plain: number): Lying[] {
  return [...Array<string[]>(plain).fill([]), ...Array<string[]>(traced).fill(TRACE)].map((trace, at) => ({
    uid: at + 10,
    at: NOW,
    source: letter([...trace, ANA, 'To: tom@hale.example', 'Subject: hello'], 'Hello Tom'),
  }));
}

/** Obeys the mail; gives what she reads, "subject | text" of each note. */
async function obey(
  { bot }: OfficeBot,
  source: 'sent' | 'do',
  { headers = [], to = [TO_BOT], subject = 'x', text = 'bio need: photos', writtenAt = NOW }: Written,
  inSent: readonly Lying[] = [],
): Promise<string[]> {
  const id = `Message-ID: <${bot.journal.ledger.orders.size}@ruiz.example>`;
  const mail = await readMail(letter([...headers, ANA, ...to, id, `Subject: ${subject}`], text));
  const fetched = { uid: 99, internalDateMs: Date.parse(writtenAt), flags: [], mail };
  const session = sessionOn({ Sent: [...inSent], INBOX: [], Stop: [], Done: [] });
  await obeyMail(bot, session, FOLDERS, { fetched, source });
  return bot.pending.splice(0).map(({ note }) => `${note.subject} | ${note.text.split('\n')[0]}`);
}

const hasPhotos = async ({ dir }: OfficeBot): Promise<boolean> =>
  (await readFile(join(dir, 'projects/bio.yaml'), 'utf8')).includes('photos');

const IN_SENT =
  'Shall I? "bio need: photos" | "bio need: photos": This is in your Sent, but looks like mail that came in, so I did nothing yet. YES does it now; NO, or no answer, leaves it.';
const BY_MAIL =
  'Shall I? "bio need: photos" | "bio need: photos": This came by mail and is not in your Sent, so I did nothing yet. YES does it now; NO, or no answer, leaves it.';

describe('an order with the trace of a mail server', () => {
  it.each<[string, 'sent' | 'do', readonly string[], Lying[], string[] | null]>([
    ['none, in Sent', 'sent', [], [], null],
    ['none, in Do', 'do', [], [], null],
    ['a path alone, in Do', 'do', TRACE, sent(0, 5), [BY_MAIL]],
    ['a path alone, in Do, where nothing is known of Sent', 'do', TRACE, [], [BY_MAIL]],
    ['a path alone, in Sent', 'sent', TRACE, sent(2, 5), [IN_SENT]],
    ['a path, in Sent, where nothing is known', 'sent', TRACE, sent(2, 0), [IN_SENT]],
    ['a path, as most of her Sent', 'sent', TRACE, sent(3, 1), null],
    ['a path, as most of her Sent, in Do', 'do', TRACE, sent(3, 0), null],
    ['a delivery, in Do', 'do', DELIVERED, sent(3, 0), [BY_MAIL]],
    ['a delivery, in Sent', 'sent', DELIVERED, sent(3, 0), []],
  ])('%s', async (_, source, headers, inSent, asked) => {
    await withBot(async (office) => {
      const notes = await obey(office, source, { headers }, inSent);
      expect(await hasPhotos(office)).toBe(asked === null);
      if (asked !== null) expect(notes).toEqual(asked);
    });
  });

  it('what only reduces sending is done at once', async () => {
    await withBot(async (office) => {
      const [note] = await obey(office, 'sent', { headers: TRACE, text: 'pause tom' });
      expect(note).toContain('Paused: Tom Hale.');
    });
  });
});

describe('in Do, an order in the subject', () => {
  it.each([
    ['that came by mail', DELIVERED, true],
    ['without a trace', [], false],
  ])('%s', async (_, headers, isAsked) => {
    await withBot(async (office) => {
      const mail = { headers, to: ['To: ana@ruiz.example'], subject: 'bot: bio need: photos' };
      const notes = await obey(office, 'do', { ...mail, text: 'Sent from my iPhone' });
      if (isAsked) expect(notes).toEqual([BY_MAIL]);
      expect(await hasPhotos(office)).toBe(!isAsked);
    });
  });

  it('of a mail that a client got is no order, with a trace neither', async () => {
    await withBot(async (office) => {
      const [note] = await obey(office, 'do', { headers: DELIVERED, to: ['To: tom@hale.example'] });
      expect(note).toContain('You wrote "bio need: photos" in a mail that tom@hale.example got too.');
    });
  });
});

describe('a mail that others get', () => {
  it.each<[string, Written, string | null]>([
    [
      'its subject is an order',
      { to: ['To: tom@hale.example'], subject: 'bot: 75 %' },
      'You wrote "bot: 75 %" in a mail that tom@hale.example got too. I did nothing. They have seen that line.',
    ],
    ['its subject only begins so', { to: ['To: tom@hale.example'], subject: 'Bot: new wireframes' }, null],
    [
      'it goes to the bot, too',
      { to: [TO_BOT, 'Cc: tom@hale.example'] },
      'You wrote "bio need: photos" in a mail that tom@hale.example got too.',
    ],
    [
      'the client is in Bcc',
      {
        to: ['To: ana@ruiz.example', 'Bcc: tom@hale.example, ana+bot@ruiz.example'],
        text: 'Hi Tom,\nsee you.',
      },
      'You wrote an order in a mail that tom@hale.example got too.',
    ],
  ])('%s', async (_, mail, said) => {
    await withBot(async (office) => {
      const notes = await obey(office, 'sent', mail);
      if (said === null) expect(notes).toEqual([]);
      else expect(notes.join()).toContain(said);
      expect(await hasPhotos(office)).toBe(false);
    });
  });
});

describe('an order that is asked about as a whole', () => {
  it('is shown, each of several', async () => {
    await withBot(async (office) => {
      const writtenAt = '2026-10-05T10:00:00Z';
      const [note] = await obey(office, 'sent', { writtenAt, text: 'bio need: photos' });
      expect(note).toBe(
        'Shall I? "bio need: photos" | "bio need: photos": I read this more than a day after you wrote it, and did nothing. YES does it now; NO, or no answer, leaves it.',
      );
      const several = await obey(office, 'sent', { writtenAt, text: 'bio need: photos\nbio goal: talks' });
      expect(several.join()).toContain(
        'Shall I? "bio need: photos" (and 1 more) | Line 1: "bio need: photos": I read',
      );
    });
  });

  it.each<[string, readonly string[], string]>([
    [
      'old',
      [],
      'Not done: "new" | "new": I read this more than a day after you wrote it, and did nothing. Send it',
    ],
    ['with a trace', TRACE, 'Shall I? "new" | "new": This is in your Sent, but looks like mail that came in'],
  ])('a tag to begin a project, %s', async (_, headers, said) => {
    await withBot(async (office) => {
      const to = ['To: mia@hale.example', 'Bcc: ana+bot.new@ruiz.example'];
      const writtenAt = headers.length === 0 ? '2026-10-05T10:00:00Z' : NOW;
      expect((await obey(office, 'sent', { headers, to, writtenAt })).join()).toContain(said);
    });
  });
});
