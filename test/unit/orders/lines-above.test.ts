/** What ends the lines of an order mail, and the text below EDIT (UX.md, "Grammar" and T3; AUTOREPLY.md 5.1, 5). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesAbove, textBelow } from '../../../src/orders/lines-above.js';
import { hashLines, ownLineTest } from '../../../src/orders/parent-lines.js';

const TEXT = `Hi Tom,
Your bio is 75% done. On my desk right now: final touches.

Ana`;

const NOTE = `Read: project bio · 75 % · review Friday 9 October 2026 · "final touches"
--- in the thread "Your bio – go ahead" ---
${TEXT}
---
If you do nothing: it leaves at 16:15.   UNDO · EDIT · SEND (now) · WHY

A reply to this reaches only the bot.
`;

function above(text: string): string[] {
  return linesAbove(text).flatMap((line) => (line.isAbove ? [line.text] : []));
}

/** What EDIT takes from a reply to the note. */
function edited(text: string, note = hashLines(NOTE)): string {
  return textBelow(`EDIT\n${text}`, 'EDIT', ownLineTest(note));
}

const QUOTES: [string, string][] = [
  [
    'Spanish',
    'De: Driverseat <ana+bot@ruiz.example>\nEnviado el: martes, 6 de octubre de 2026 16:05\nPara: Ana',
  ],
  ['German', 'Von: Driverseat <ana+bot@ruiz.example>\nGesendet: Dienstag, 6. Oktober 2026 16:05\nAn: Ana'],
  ['French', 'De : Driverseat <ana+bot@ruiz.example>\nEnvoyé : mardi 6 octobre 2026 16:05\nÀ : Ana Ruiz'],
  ['Italian', 'Da: Driverseat\nInviato: martedì 6 ottobre 2026 16:05\nA: Ana Ruiz\nOggetto: bio'],
  ['Portuguese', 'De: Driverseat\nEnviado: 6 de outubro de 2026 16:05\nPara: Ana Ruiz\nAssunto: bio'],
  ['Dutch', 'Van: Driverseat\nVerzonden: dinsdag 6 oktober 2026 16:05\nAan: Ana Ruiz\nOnderwerp: bio'],
  [
    'English, without an address',
    'From: Driverseat\nSent: Tuesday, 6 October 2026 16:05\nTo: Ana\nSubject: bio',
  ],
  [
    'Turkish, without an address',
    'Kimden: Driverseat\nGönderildi: 6 Ekim 2026 Salı 16:05\nKime: Ana\nKonu: bio',
  ],
  ['one line of it', 'De: Driverseat <ana+bot@ruiz.example>'],
  ['below a rule', '-----Mensaje original-----\nDe: Driverseat'],
  [
    'on the very line',
    'On Tue, 6 Oct 2026 at 16:05, Driverseat <ana+bot@ruiz.example> wrote: Read: project bio',
  ],
];

const FOOTERS = [
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Get Outlook for Android<https://aka.ms/AAb9ysg>',
  'Sent from Outlook for iOS<https://aka.ms/o0ukef>',
  'Obtener Outlook para iOS<https://aka.ms/o0ukef>',
  'Android için Outlook edinin<https://aka.ms/AAb9ysg>',
  'Get Outlook for iOS',
  'Sent from my iPhone',
  'Sent from Spark',
  'iPhone’umdan gönderildi',
];

describe('a quote without marks', () => {
  it.each(QUOTES)('ends the orders: %s', (_, head) => {
    expect(above(`bio 80%\n\n${head}\n\n${NOTE}`)).toEqual(['bio 80%']);
  });

  it.each(QUOTES)('and the text below EDIT: %s', (_, head) => {
    expect(edited(`Hi Tom,\n\nsee you Friday.\n\nAna\n\n${head}\n\n${NOTE}`, '')).toBe(
      'Hi Tom,\n\nsee you Friday.\n\nAna',
    );
  });
});

describe('what a phone adds', () => {
  it.each(FOOTERS)('is no order: %s', (footer) => {
    expect(above(`bio need: photos\n\n${footer}\n`)).toEqual(['bio need: photos']);
  });

  it.each(FOOTERS)('and does not go to the client: %s', (footer) => {
    expect(edited(`Hi Tom, see you Friday.\n\n${footer}\n`)).toBe('Hi Tom, see you Friday.');
  });
});

describe('the text below EDIT', () => {
  it.each([
    [
      'ends at the note, whatever heads it',
      `See you Friday.\n\nNOTA ANTERIOR\n${NOTE}`,
      'See you Friday.\n\nNOTA ANTERIOR',
    ],
    [
      'also where its first line was broken',
      `See you Friday.\n\n${NOTE.replace('Friday 9', 'Friday\n9')}`,
      '',
    ],
    ['may be a copy of what was shown', TEXT, TEXT],
    ['with a word of it changed', TEXT.replace('75', '80'), TEXT.replace('75', '80')],
    ['and the note below', `${TEXT}\n\n${NOTE}`, TEXT],
    ['keeps what tells who said what', 'As Mia wrote:\nthe cover first.', 'As Mia wrote:\nthe cover first.'],
    ['keeps its paragraphs and tabs', 'Hi Tom,\n\n\n\n1\tdraft\n2\treview', 'Hi Tom,\n\n1\tdraft\n2\treview'],
  ])('%s', (_, text, expected) => {
    expect(edited(text)).toContain(expected);
    expect(edited(text)).not.toContain('in the thread');
  });

  it('of a note whose texts the journal does not part is kept as it stands', () => {
    expect(edited(TEXT, hashLines(NOTE).replace('.', ''))).toBe(TEXT);
  });

  it('holds all that she wrote, where nothing quotes', () => {
    const word = fc.constantFrom(
      ...'see you Friday. at 10:00 tom@hale.example Goal: To: 75% – (draft) / next, Ana done Date: Merhaba, saygılar'.split(
        ' ',
      ),
    );
    const own = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const line = fc.oneof(
      { arbitrary: own, weight: 4 },
      fc.constantFrom(...TEXT.split('\n')),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), (lines) => {
        const text = lines
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim();
        expect(edited(text)).toBe(text);
      }),
    );
  });
});

it('tabs and the like are blanks in an order', () => {
  expect(above('bio 60% mon / two\tthings\u2028at once')).toEqual(['bio 60% mon / two things at once']);
});
