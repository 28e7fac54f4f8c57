import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { judgeText, type TextToJudge } from '../../../src/judgement/judge-text.js';
import type { Flag, Judgement } from '../../../src/judgement/judgement.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { SHIPPED, SHIPPED_BOOK } from './shipped-phrases.js';

/** Thursday, 1 October 2026. */
const WRITTEN_AT = Temporal.ZonedDateTime.from('2026-10-01T10:00[Europe/Madrid]');

function judged(input: TextToJudge, writtenAt: Temporal.ZonedDateTime | null = null): Judgement {
  return judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt });
}

function flagsOf(judgement: Judgement): Flag[] {
  return [...new Set(judgement.findings.map(({ flag }) => flag))];
}

describe('price-first: where the price stands, and what came before it', () => {
  it.each<[string, string, boolean]>([
    ['alone', 'What would a logo cost?', true],
    ['after praise', 'I love your foxes. My mother too. What do you charge?', true],
    ['after "do you do …?"', 'Do you do logos? How much is one?', true],
    ['after another question', 'When could you start on a logo? And what would it cost?', false],
    [
      'after a brief',
      'We need a 16-page booklet, A5, for our museum, texts are written. What would it cost?',
      false,
    ],
    ['of their own goods', 'We need labels that show how much each cheese costs, 24 pieces.', false],
    ['already fine', 'The price on your page is fine. We need a logo for our café.', false],
    ['Türkçe, tek başına', 'Bir logo kaça mal olur?', true],
    [
      'Türkçe, tariften sonra',
      'Müzemiz için 16 sayfalık A5 kitapçık istiyoruz, metinler hazır. Ücreti ne olur?',
      false,
    ],
  ])('%s', (_, text, isFlagged) => {
    expect(flagsOf(judged({ text })).includes('price-first')).toBe(isFlagged);
  });
});

describe('urgency: dates are measured from the day the mail was written', () => {
  it.each<[string, boolean]>([
    ['We need the flyer by 6 October.', true],
    ['We need the flyer by 8th of October.', true],
    ['We need the flyer by October 9.', false],
    ['We need the flyer by 30 September.', false],
    ['Broşürün 6 Ekim’e yetişmesi gerekiyor.', true],
    ['Broşürün 16 Ekim’e yetişmesi gerekiyor.', false],
  ])('%s', (text, isFlagged) => {
    expect(flagsOf(judged({ text }, WRITTEN_AT)).includes('urgency')).toBe(isFlagged);
  });

  it('counts no bare calendar date where that day is unknown', () => {
    expect(flagsOf(judged({ text: 'We need the flyer by 6 October.' }))).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['a term', 'Could you translate two pages within 48 hours?', true],
    ['a longer term', 'Could you translate two pages within 20 days?', false],
    ['denied', 'A logo please. No rush, it is not urgent at all.', false],
    ['a meeting', 'We want a logo for our café. Could we have a call tomorrow?', false],
    ['their own promise', 'We want a logo for our café. I will send the texts tomorrow.', false],
    ['a slogan', 'We are couriers ("in your hands within the hour") and need 400 business cards.', false],
    ['quoted', 'Thanks, I will look at the logo.\n\n> I need it ASAP, by tomorrow', false],
  ])('%s', (_, text, isFlagged) => {
    expect(flagsOf(judged({ text })).includes('urgency')).toBe(isFlagged);
  });
});

describe('fee-haggling: what it takes for a figure to be haggling', () => {
  it.each<[string, TextToJudge, boolean]>([
    ['a counter-figure in a thread', { text: 'Would you do it for 300 euros?', kind: 'reply' }, true],
    ['an own budget at first contact', { text: 'Our budget for the logo is 300 euros.' }, false],
    [
      'less work for less money',
      { text: 'Let us leave out the video. Could you lower the price then?', kind: 'reply' },
      false,
    ],
    ['agreed', { text: 'The price is fine, we will pay the deposit today.', kind: 'reply' }, false],
    ['denied', { text: 'We are not looking for a discount. A logo for our café, please.' }, false],
  ])('%s', (_, input, isFlagged) => {
    expect(flagsOf(judged(input)).includes('fee-haggling')).toBe(isFlagged);
  });
});

describe('unanswered: what becomes of each question', () => {
  const prior = 'Hi Kim,\n\nHow many pages are there, who is it for, and do you have photos?\n\nSam';
  it.each<[string, string, string[]]>([
    ['all answered', '40 pages, for nurses, and yes, we have photos.', []],
    ['one answered', 'There are 40 pages.', ['who is it for', 'do you have photos?']],
    ['dodged', "Let's just start.", ['How many pages are there', 'who is it for', 'do you have photos?']],
    ['put off, with who and when', 'My colleague will send you all that on Monday.', []],
    ['to be read elsewhere', 'Please see the attached briefing.', []],
    ['cheered', '🙌🙌', ['How many pages are there', 'who is it for', 'do you have photos?']],
  ])('%s', (_, text, open) => {
    const judgement = judged({ text, kind: 'reply', prior });
    expect(judgement.openQuestions).toEqual(open);
    expect(judgement.questionsAsked).toBe(3);
    expect(flagsOf(judgement).includes('unanswered')).toBe(open.length > 0);
  });

  it('asks nothing where the earlier mail had only manners', () => {
    const judgement = judged({ text: 'Thanks!', kind: 'reply', prior: 'Here it is. How are you?' });
    expect(judgement.questionsAsked).toBe(0);
  });
});

describe('what the phrase files decide', () => {
  it('counts each flag once, by its weight', () => {
    const judgement = judged({ text: 'We need a logo ASAP, urgently, by tomorrow!' });
    expect(judgement.findings.length).toBeGreaterThan(1);
    expect(judgement.points).toBe(2);
  });

  it('turns a flag of weight 0 off', () => {
    const en = { ...SHIPPED_BOOK.en, urgency: { ...SHIPPED_BOOK.en?.urgency, weight: 0 } };
    const off = compilePhrases({ ...SHIPPED_BOOK, en } as typeof SHIPPED_BOOK);
    const judgement = judgeText({ text: 'I need a logo ASAP' }, off, { noteLanguage: 'en', writtenAt: null });
    expect(judgement).toMatchObject({ findings: [], points: 0 });
  });

  it('explains in the language of notes and asks in that of the message', () => {
    const options = { noteLanguage: 'en', writtenAt: null } as const;
    const [finding] = judgeText(
      { text: 'Merhaba, bir logo kaça mal olur acaba?' },
      SHIPPED,
      options,
    ).findings;
    expect(finding?.why).toBe(SHIPPED_BOOK.en?.['price-first'].why);
    expect(finding?.ask).toBe(SHIPPED_BOOK.tr?.['price-first'].ask);
  });
});
