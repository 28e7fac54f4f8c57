/**
 * What text that is made to cost much costs: each reader gets one text, and one eight times as long. Work that grows with the
 * text takes eight times as long then; work that grows with its square, 64 times.
 */
import { Temporal } from 'temporal-polyfill';
import { Matcher } from '../src/judgement/phrases/matcher.js';
import { promisesIn } from '../src/judgement/promises/promises-in.js';
import { cutWords } from '../src/judgement/text/cut-words.js';
import { asksWhoWrites } from '../src/judgement/who-asks/asks-who-writes.js';
import { readMail } from '../src/mailbox/read/read-mail.js';
import { languageOf } from '../src/message/language/language-of.js';
import { newTextOf } from '../src/message/new-text/new-text.js';
import { isSettled } from '../src/message/settled.js';
import { newProject } from '../src/plan/new-project.js';
import { atMost, type Bench, comparison, type Figure, type Setting } from './figures/figure.js';
import { timeOf, turnsOf } from './figures/spread.js';

/** Characters of the shorter text: what the reader of mails lets through is 400,000. */
const SHORT = 50_000;
const LONGER = 8;
/** Between eight times and their square, and nearer to the former. */
const MOST_TIMES = 20;
/** Faster than this a clock says little. */
const SHORTEST_MS = 4;

type Reader = { what: string; pieces: readonly string[]; read(text: string): unknown };

const TUESDAY = Temporal.PlainDate.from('2026-10-06');
const MATCHER = new Matcher([
  { label: 'gaps', phrase: 'a * a * a * a * a * a * b' },
  { label: 'both', phrase: 'a a a a a * * b' },
]);

const READERS: readonly Reader[] = [
  {
    what: 'new text',
    pieces: [
      '>',
      '>a\nb\n',
      'On Mon, 5 Oct 2026 at 10:11, A <a@b.example> wrote:\n',
      'From: a@b.example\n',
      '-- \nJane\n',
      'not the intended this message ',
      '[cid:(http://',
    ],
    read: (text) => newTextOf({ text, subject: 'Re: Logo', textSource: 'plain' }),
  },
  { what: 'phrases', pieces: ['a '], read: (text) => MATCHER.find(cutWords(text)) },
  {
    what: 'promises',
    pieces: ["I'll definitely then just send the draft, you will have it and will gonderirim yarin "],
    read: (text) => promisesIn(text, TUESDAY),
  },
  {
    what: 'who asks',
    pieces: [
      'hi so and but ok is this really really ',
      `${'am i talking to a '.repeat(12)}bot? `,
      `${'peki acaba bir soru bot musunuz yoksa bir insan mi '.repeat(4)}x\n`,
    ],
    read: asksWhoWrites,
  },
  {
    what: 'what takes a question back',
    pieces: ['just found it ', 'all of it is now just ', 'bunu onu soru a '],
    read: (text) => isSettled({ newText: { text }, language: null }),
  },
  { what: 'language', pieces: ['ş', "a'"], read: languageOf },
  {
    what: 'a mail that begins a project',
    pieces: ['the draft on 5 October, two rounds of revision and an extra round EUR 120 '],
    read: (text) =>
      newProject(
        {
          recipients: [{ name: 'Tom Hale', address: 'tom@hale.example' }],
          subject: text,
          ...{ text, language: 'en', writtenOn: TUESDAY },
        },
        {
          own: { has: () => false },
          clientOf: () => null,
          clientSlug: () => 'tom',
          projectSlug: () => 'logo',
        },
      ),
  },
  {
    what: 'a mail of HTML',
    pieces: [
      '<div><b><i>',
      '<',
      '<ol type=I start=999999999><li>',
      '<img src="https://a.example/x" width=1>',
    ],
    read: (html) =>
      readMail(Buffer.from(`From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)),
  },
];

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** How long one reading takes, in milliseconds; a short one is done often enough to be timed. */
async function timeOfReading({ read }: Reader, text: string): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const ms = await timeOf(async () => {
      for (let at = 0; at < times; at += 1) await read(text);
    });
    if (ms >= SHORTEST_MS) return ms / times;
  }
}

/** The piece that costs most as it grows. */
async function worstOf(reader: Reader, rounds: number): Promise<Figure> {
  const figures: { piece: string; turns: ReturnType<typeof turnsOf> }[] = [];
  for (const piece of reader.pieces) {
    const [short, long] = [filled(piece, SHORT), filled(piece, SHORT * LONGER)];
    const pairs: { ours: number; reference: number }[] = [];
    // The first one warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const reference = await timeOfReading(reader, short);
      const ours = await timeOfReading(reader, long);
      if (round > 0) pairs.push({ ours, reference });
    }
    figures.push({ piece, turns: turnsOf(pairs) });
  }
  const worst = figures.toSorted((a, b) => b.turns.ratio.median - a.turns.ratio.median)[0];
  const turns = worst?.turns ?? turnsOf([]);
  const what = `${reader.what}: ${JSON.stringify(worst?.piece.slice(0, 30))} eight times as long`;
  return comparison(what, 'ms', turns, atMost(MOST_TIMES, turns.ratio.median, ' times'));
}

async function run({ rounds, say }: Setting): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const reader of READERS) {
    figures.push(await worstOf(reader, rounds));
    say(reader.what);
  }
  return figures;
}

export const hostileBench: Bench = {
  name: 'hostile',
  what: 'how the time for text made to cost much grows with its length',
  run,
};
