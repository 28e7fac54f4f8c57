/**
 * Laws of the author's new text that hold whatever the mail: exact offsets, nothing lost where nothing is marked, own
 * words above every known frame kept and all below it dropped, and time that grows with the text only.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/message/new-text/fold.js';
import { newTextOf } from '../../../src/message/new-text/new-text.js';

const plain = (text: string, subject = 'Re: Logo') => ({ text, subject, textSource: 'plain' as const });

/** Words that frames, signatures and footers use as well, and some that they don't. */
const WORD = fc.constantFrom(
  ...'on wrote from sent subject regards thanks best the a logo phone mail original message forwarded to date yazdı'.split(
    ' ',
  ),
  ...'gönderildi schrieb confidential printing unsubscribe poster seven Monday May ünlü çok için und nicht été'.split(
    ' ',
  ),
);
const SENTENCE = fc
  .array(WORD, { minLength: 6, maxLength: 14 })
  .map((words) => `We say that ${words.join(' ')}.`);
const PROSE = fc.array(SENTENCE, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n\n'));

const SNIPPET = fc.constantFrom(
  '> quoted',
  '>> deeper',
  'On Mon, 5 Oct 2026 at 10:11, Ana Ruiz <ana@ruiz.example> wrote:',
  'Ana wrote:',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'From: Ana <ana@ruiz.example>',
  'Sent: Monday, October 5, 2026 10:11 AM',
  'To: Tom',
  'Subject: Logo',
  '-- ',
  '--',
  '________',
  'Best regards,',
  'Jane Doe',
  'CEO, Acme',
  '+49 30 555 01 99',
  'www.acme.example',
  'Sent from my iPhone',
  'P.S. One more thing.',
  'AR> marked',
  '| barred',
  '',
  ' ',
  '\t',
  'see you, İ ı ş',
  '\u200b',
);
const MAIL = fc.oneof(
  fc.array(fc.oneof(SNIPPET, SENTENCE), { maxLength: 30 }).map((lines) => lines.join('\n')),
  fc.array(SNIPPET, { maxLength: 12 }).map((lines) => lines.join('\r\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever the text', () => {
  it('gives ordered, trimmed spans that lead back to exactly the new text', () => {
    fc.assert(
      fc.property(
        MAIL,
        fc.string({ maxLength: 12 }),
        fc.constantFrom('plain', 'html', 'none'),
        (text, subject, textSource) => {
          const {
            spans,
            text: newText,
            quoted,
          } = newTextOf({ text, subject, textSource: textSource as 'plain' });
          let before = 0;
          for (const { at, end, answers } of spans) {
            expect(at).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(at);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(at, end)).toBe(text.slice(at, end).trim());
            expect(answers).not.toBe('');
            before = end;
          }
          expect(spans.map(({ at, end }) => text.slice(at, end)).join('\n\n')).toBe(newText);
          expect(quoted).toBe(quoted.trim());
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds the same words whichever line break the text uses', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(SNIPPET, SENTENCE), { maxLength: 20 }), (lines) => {
        const unix = newTextOf(plain(lines.join('\n'))).text;
        expect(newTextOf(plain(lines.join('\r\n'))).text.replaceAll('\r\n', '\n')).toBe(unix);
      }),
    );
  });

  it('folds each unit to one unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('nothing of the author’s is lost', () => {
  it('returns prose without any mark whole', () => {
    fc.assert(
      fc.property(PROSE, fc.constantFrom('Logo', 'Re: Logo', 'Ynt: Logo', ''), (prose, subject) => {
        expect(newTextOf(plain(prose, subject)).text).toBe(prose);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves alone what is new text already', () => {
    fc.assert(
      fc.property(PROSE, PROSE, (own, quoted) => {
        const mail = `${own}\n\nOn 5 Oct 2026 at 10:11, Ana <ana@ruiz.example> wrote:\n> ${quoted.replaceAll('\n', '\n> ')}`;
        const { text } = newTextOf(plain(mail));
        expect(newTextOf(plain(text)).text).toBe(text);
      }),
    );
  });
});

/** Frames above a quote, with the mark that their program puts before each quoted line. */
const FRAMES: [name: string, frame: string, mark: string][] = [
  ['Gmail', 'On Mon, Oct 5, 2026 at 10:11 AM Ana Ruiz <ana@ruiz.example> wrote:\n', '> '],
  ['Gmail, wrapped', 'On Mon, Oct 5, 2026 at 10:11 AM Ana Ruiz <ana@ruiz.example>\nwrote:\n', '> '],
  ['Gmail, unmarked', 'On Mon, Oct 5, 2026 at 10:11 AM Ana Ruiz <ana@ruiz.example> wrote:\n', ''],
  ['Gmail, Turkish', 'Ana Ruiz <ana@ruiz.example>, 5 Eki 2026 Pzt, 10:11 tarihinde şunu yazdı:\n', '> '],
  ['Gmail, German', 'Am Mo., 5. Okt. 2026 um 10:11 Uhr schrieb Ana Ruiz <ana@ruiz.example>:\n', '> '],
  ['Gmail, French', 'Le lun. 5 oct. 2026 à 10:11, Ana Ruiz <ana@ruiz.example> a écrit :\n', '> '],
  ['Gmail, Spanish', 'El lun, 5 oct 2026 a las 10:11, Ana Ruiz (<ana@ruiz.example>) escribió:\n', '> '],
  [
    'Gmail, Italian',
    'Il giorno lun 5 ott 2026 alle ore 10:11 Ana Ruiz <ana@ruiz.example> ha scritto:\n',
    '> ',
  ],
  ['Gmail, Dutch', 'Op ma 5 okt 2026 om 10:11 schreef Ana Ruiz <ana@ruiz.example>:\n', '> '],
  ['Gmail, Portuguese', 'Em seg., 5 de out. de 2026 às 10:11, Ana Ruiz <ana@ruiz.example> escreveu:\n', '> '],
  ['Thunderbird', 'On 05/10/2026 10:11, Ana Ruiz wrote:', '>'],
  [
    'Outlook',
    'From: Ana Ruiz <ana@ruiz.example>\nSent: Monday, October 5, 2026 10:11 AM\nTo: Tom\nSubject: Logo\n',
    '',
  ],
  [
    'Outlook, Turkish',
    'Kimden: Ana Ruiz\nGönderildi: 5 Ekim 2026 Pazartesi 10:11\nKime: Tom\nKonu: Logo\n',
    '',
  ],
  ['Outlook, German', 'Von: Ana Ruiz\nGesendet: Montag, 5. Oktober 2026 10:11\nAn: Tom\nBetreff: Logo\n', ''],
  ['Original Message', '-----Original Message-----\nFrom: Ana Ruiz\nTo: Tom\nSubject: Logo\n', ''],
  ['Özgün İleti', '-----Özgün İleti-----\nKimden: Ana Ruiz\nKime: Tom\nKonu: Logo\n', ''],
  [
    'forward',
    '---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@ruiz.example>\nSubject: Logo\n',
    '',
  ],
  ['Apple forward', 'Begin forwarded message:\n', '> '],
  [
    'Samsung',
    '-------- Original message --------\nFrom: Ana <ana@ruiz.example>\nDate: 05/10/2026 10:11 (GMT+01:00)\n',
    '',
  ],
];

describe('own words above a frame', () => {
  it.each(FRAMES)('are all that is new: %s', (_, frame, mark) => {
    fc.assert(
      fc.property(PROSE, PROSE, fc.constantFrom('\n', '\n\n', '\n\n\n'), (own, quoted, gap) => {
        const below = quoted.split('\n').map((line) => `${mark}${line}`.trimEnd());
        const found = newTextOf(plain(`${own}${gap}${frame}\n${below.join('\n')}`));
        expect(found.text).toBe(own);
        expect(found.quoted).toBe(quoted);
      }),
      { numRuns: 100 },
    );
  });

  it('are told from answers between quoted lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(SENTENCE, SENTENCE), { minLength: 1, maxLength: 8 }), (pairs) => {
        const text = pairs.map(([question, answer]) => `> ${question}\n${answer}`).join('\n');
        const { spans } = newTextOf(plain(text));
        expect(spans.map(({ at, end, answers }) => [answers, text.slice(at, end)])).toEqual(pairs);
      }),
    );
  });
});

const HOSTILE: [name: string, piece: string][] = [
  ['"On" without end', 'On On On\n'],
  ['one line of marks', '>'],
  ['marks and words in turn', '>a\nb\n'],
  ['attributions', 'On Mon, 5 Oct 2026 at 10:11, A <a@b.example> wrote:\n'],
  ['header fields', 'From: a@b.example\n'],
  ['signature dashes', '-- \nJane\n'],
  ['closings and numbers', 'Best regards,\nJane\n+49 30 555 01 99\n\n> q\n'],
  ['legal words', 'not the intended this message '],
  ['addresses', '<a@b.example> '],
  ['bracketed links', '[cid:(http://'],
];

describe('a megabyte of anything', () => {
  it.each(HOSTILE)('is read: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(newTextOf(plain(text)).text.length).toBeLessThanOrEqual(text.length);
  });
});
