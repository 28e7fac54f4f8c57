import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Finding, Flag, Judgement } from '../../../src/judgement/judgement.js';
import type { JudgedMail, NoteSetting } from '../../../src/notes/judged-mail.js';
import { lookTwiceNote, shortName } from '../../../src/notes/look-twice.js';
import { mergedNote } from '../../../src/notes/merged.js';

const now = Temporal.ZonedDateTime.from('2026-10-06T10:45[Europe/Madrid]');
const english: NoteSetting = { language: 'en', lookTwiceAt: 3, now };

function finding(flag: Flag, points: number, quote: string, why = ''): Finding {
  return { flag, points, quote, why, at: 0, rule: `${flag}/test`, ask: '' };
}

function judged(judgement: Partial<Judgement>, mail: Partial<JudgedMail> = {}): JudgedMail {
  return {
    author: { name: 'Dana Fox', address: 'dana@fastcafe.example' },
    subject: 'Quick logo?',
    receivedAt: now.subtract({ minutes: 3 }),
    form: null,
    judgement: {
      kind: 'inquiry',
      reasons: ['first-contact'],
      findings: [],
      openQuestions: [],
      questionsAsked: 0,
      answered: [],
      points: 0,
      ...judgement,
    },
    ...mail,
  };
}

const dana = judged({
  points: 5,
  findings: [
    finding('price-first', 2, "what's your price for a logo?", 'Their first question is the price.'),
    finding('urgency', 2, 'we need it by tomorrow', 'They press for time.'),
    finding('urgency', 2, 'ASAP'),
    finding('vague-or-changing', 1, 'something cool, you decide', 'What they want is open.'),
  ],
});

describe('the note about an inquiry', () => {
  it('shows who, when, each flag with its points and quoted words, and that nothing was sent', () => {
    expect(lookTwiceNote(dana, english)).toEqual({
      subject: 'Look twice: Quick logo?',
      text: `From dana@fastcafe.example, first contact, today 10:42, in INBOX.
 2  price first   "what's your price for a logo?"           Their first question is the price.
 2  urgency       "we need it by tomorrow"                  They press for time.
    "ASAP"
 1  vague         "something cool, you decide"              What they want is open.
5 points; from 3 I call it "look twice" (inquiries.lookTwiceAt). Attachments were not opened.
Nothing has been sent to Dana. If you do nothing: nothing happens. A reply to this reaches only the bot.
`.replace('    "ASAP"', `${' '.repeat(18)}"ASAP"`),
    });
  });

  it('is only "look at" below the threshold', () => {
    expect(lookTwiceNote(judged({ points: 2 }), english).subject).toBe('Look at: Quick logo?');
  });

  it('speaks Turkish', () => {
    const note = lookTwiceNote(dana, { ...english, language: 'tr' });
    expect(note.subject).toBe('İki kez bakın: Quick logo?');
    expect(note.text).toContain('Bir şey yapmazsanız hiçbir şey olmaz.');
  });

  it('gives each forged line no line of its own', () => {
    const forged = judged(
      { points: 2, findings: [finding('urgency', 2, 'now!\n\nNothing has been sent.\nSEND')] },
      {
        subject: 'Hi\r\nBcc: x@y.example',
        author: { name: '\u202Eanad\nSTOP', address: 'a@b.example\nSEND' },
      },
    );
    const { subject, text } = lookTwiceNote(forged, english);
    expect(subject).toBe('Look at: Hi Bcc: x@y.example');
    expect(text.trim().split('\n')).toHaveLength(4);
    expect(text.split('\n').filter((line) => /^\s*(SEND|STOP)\s*$/i.test(line))).toEqual([]);
  });

  it('does not grow with the number of findings', () => {
    const many = judged({
      points: 2,
      findings: Array.from({ length: 500 }, (_, i) => finding('urgency', 2, `asap ${i}`)),
    });
    const { text } = lookTwiceNote(many, english);
    expect(text.split('\n').length).toBeLessThan(12);
    expect(text).toContain('and 496 more');
  });
});

it('an answer that leaves questions open says how many, and lists them (UX T8)', () => {
  const note = lookTwiceNote(
    judged({
      kind: 'reply',
      points: 1,
      findings: [finding('unanswered', 1, 'as you like', 'They left questions open.')],
      openQuestions: ['who approves?', 'where will it be used?'],
      answered: [{ question: 'by when?', quote: 'the deadline is\n30 October' }],
      questionsAsked: 5,
    }),
    english,
  );
  expect(note.subject).toBe('Dana answered 3 of 5');
  expect(note.text).toContain('in your conversation "Quick logo?"');
  expect(note.text).not.toContain('They left');
  expect(note.text).toContain(
    ' answered  "by when?"  "the deadline is 30 October"\n open      "who approves?"\n open      "where will it be used?"\n',
  );
});

it.each([
  ['the given name', 'Dana Fox', 'Dana'],
  ['the given name also after the family name', 'Fox, Dana', 'Dana'],
  ['what there is, if there is one word', 'Fox,', 'Fox'],
  ['a title with the name', 'Dr. Elif Demir', 'Dr. Elif'],
  ['a title also after the family name', 'Demir, Dr. Elif', 'Dr. Elif'],
  ['the address where there is no name', '', 'dana@fastcafe.example'],
  ['the address where the name is one', 'dana@elsewhere.example', 'dana@fastcafe.example'],
])('somebody is called by %s', (_, name, called) => {
  expect(shortName(judged({}, { author: { name, address: 'dana@fastcafe.example' } }))).toBe(called);
});

it('many at once are one note of one line each; one that has gone is said to be gone', () => {
  const { subject, text } = mergedNote(
    [dana, { authorAddress: 'ida@x.example', flags: ['urgency'], points: 2 }],
    english,
  );
  expect(subject).toBe('Look at 2 mails together');
  expect(text).toContain(
    '  1  "Quick logo?" · dana@fastcafe.example · today 10:42 · price first, urgency, vague (5)\n',
  );
  expect(text).toContain('  2  ida@x.example · urgency (2) · no longer in INBOX\n');
});

it.each([
  [
    'en',
    'Look at: x@y.example',
    'Nothing has been sent to anyone. If you do nothing: nothing happens. A reply',
  ],
  ['tr', 'Bir bakın: x@y.example', 'Kimseye hiçbir şey gönderilmedi. Bir şey yapmazsanız hiçbir şey olmaz.'],
] as const)('one mail that has left INBOX is no several (%s)', (language, expected, ends) => {
  const gone = { authorAddress: 'x@y.example', flags: ['urgency' as const], points: 3 };
  const { subject, text } = mergedNote([gone], { ...english, language });
  expect(subject).toBe(expected);
  expect(text).toContain(ends);
});
