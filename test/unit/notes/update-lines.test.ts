/**
 * The digest's lines about updates, as Ana reads them, in both languages (UX.md T16).
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { News } from '../../../src/ledger/news.js';
import {
  type AskedProposal,
  askedLine,
  type GoingUpdate,
  goingLine,
  heldLine,
  wouldHaveGoneText,
} from '../../../src/notes/update-lines.js';
import { told, update } from '../plan/a-project.js';

const mail = { subject: 'Your shop', text: 'Hi Omar,\n\nYour shop is 60% done.\n\nAna', isInThread: false };
const offer = { what: 'news', line: null, key: 'k', hash: 'h' } as const;
const at = Temporal.ZonedDateTime.from('2026-10-09T10:00[Europe/Madrid]');
const now = Temporal.ZonedDateTime.from('2026-10-09T09:00[Europe/Madrid]');
const next = { what: 'review', date: '2026-10-14' };

const omar: GoingUpdate = {
  ...{ at, name: 'Omar Haddad', mail, offer, isRehearsal: false },
  news: update({ project: 'shop', percent: 60, remark: 'payment page', next }),
  novelties: new Map([['shop', ['percent', 'remark']]]),
};

const pia: AskedProposal = {
  ...{ name: 'Pia Lund', project: 'menu', why: 'silence', news: update({ project: 'menu', percent: 40 }) },
  ...{
    nextPercent: 50,
    letter: null,
    wroteAt: null,
    today: at.toPlainDate(),
    silentDays: 6,
    mail,
    unwritten: null,
    offer,
    isCorrecting: false,
  },
};

const move: News = {
  tells: 'move',
  ...{ project: 'menu', phase: 'draft', from: '2026-10-14', to: '2026-10-19', final: null, remark: null },
};

describe('what goes out', () => {
  it.each<[string, Partial<GoingUpdate>, string]>([
    [
      'one project',
      {},
      '10:00 Omar, shop 60 % (new: 60 %, payment page). Text below: SKIP, EDIT, SEND (now).',
    ],
    [
      'a finished phase',
      { novelties: new Map([['shop', ['phase']]]) },
      '10:00 Omar, shop 60 % (new: review Wed 14 Oct 2026). Text below: SKIP, EDIT, SEND (now).',
    ],
    [
      'finished work',
      {
        news: { tells: 'done', projects: [told({ project: 'shop', percent: 100 })] },
        novelties: new Map([['shop', ['done']]]),
      },
      "10:00 Omar, shop's closing update (new: done). Text below: SKIP, EDIT, SEND (now).",
    ],
    [
      'two projects',
      {
        news: update(
          { project: 'shop', percent: 60 },
          { project: 'logo', percent: 20, needFromYou: 'the file' },
        ),
        novelties: new Map([
          ['shop', ['percent']],
          ['logo', ['need']],
        ]),
      },
      '10:00 Omar, update on shop, logo (new: shop: 60 %; logo: need: the file). Text below: SKIP, EDIT, SEND (now).',
    ],
    [
      'on another day',
      { at: at.add({ days: 3 }) },
      'Mon 12 Oct 10:00 Omar, shop 60 % (new: 60 %, payment page). Text below: SKIP, EDIT, SEND (now).',
    ],
    [
      'in rehearsal',
      { isRehearsal: true },
      '10:00 Omar, shop 60 % (new: 60 %, payment page). Text below. This is a rehearsal: it stays here.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(goingLine({ ...omar, ...changes }, { language: 'en', now }).text).toBe(expected);
  });

  it('has its text in full', () => {
    expect(goingLine(omar, { language: 'en', now }).block).toEqual([
      '--- Subject: Your shop ---',
      ...mail.text.split('\n'),
      '---',
    ]);
  });

  it('speaks Turkish', () => {
    expect(goingLine(omar, { language: 'tr', now }).text).toBe(
      '10:00 Omar, shop %60 (yeni: %60, payment page). Metin aşağıda: ATLA, DÜZELT, GÖNDER (hemen).',
    );
  });
});

describe('what is asked', () => {
  it.each<[string, Partial<AskedProposal>, string]>([
    ['silence', {}, 'menu 40 %: Pia last heard from you 6 working days ago. Send this?'],
    ['one day of it', { silentDays: 1 }, 'menu 40 %: Pia last heard from you 1 working day ago. Send this?'],
    ['silence from the start', { silentDays: null }, 'menu 40 %: Pia has not heard from you yet. Send this?'],
    [
      'nothing new',
      { why: 'nothing-new' },
      'menu 40 %: nothing new for Pia since the last update. Send this?',
    ],
    ['always', { why: 'always-ask' }, 'menu 40 % to Pia. Send this?'],
    ['less than was told', { why: 'correction' }, 'menu: your file says less than Pia was told. Correct it?'],
    [
      'a correction that she asked for',
      { why: 'correction', isCorrecting: true },
      'menu: you asked for a correction to Pia, and it waits. Send it?',
    ],
    ['who writes', { why: 'who-asked', news: { tells: 'who-writes' } }, 'Pia asked who writes. Send this?'],
    [
      'what is needed alone',
      { why: 'need', news: update({ project: 'menu', percent: 40, needFromYou: 'the prices' }) },
      'menu 40 %: all that is new for Pia is what you need (the prices). Send this?',
    ],
    [
      'her own mail came first',
      { why: 'she-wrote', wroteAt: at },
      'menu 40 %: you wrote to Pia yourself on Fri 9 Oct 2026, so it did not go. Send this?',
    ],
    [
      'her own mail came first, and is gone',
      { why: 'she-wrote' },
      'menu 40 %: you wrote to Pia yourself, so it did not go. Send this?',
    ],
    [
      'a moved day',
      { why: 'date-changed', news: move },
      'menu: Pia was told draft for Wed 14 Oct 2026; your file says Mon 19 Oct 2026. Tell it?',
    ],
    [
      'a moved day that is here',
      { why: 'date-changed', news: { ...move, from: '2026-10-09' } },
      'menu: Pia was told draft for Fri 9 Oct 2026; your file says Mon 19 Oct 2026. Tell it? The old day is not ahead any more, and the text speaks as if it were: EDIT it, or SEND it as it stands.',
    ],
  ])('%s', (_, changes, expected) => {
    const line = askedLine({ ...pia, ...changes }, 'en');
    expect(line.text).toBe(`${expected} Text below: SEND, EDIT, SKIP.`);
    expect(line.offer).toEqual(offer);
  });

  it.each<[string, Partial<AskedProposal>, string]>([
    [
      'without facts',
      { news: update() },
      'menu: Pia last heard from you 6 working days ago. I have nothing to tell; order an update, such as menu 50%.',
    ],
    ['without a template', { unwritten: 'There is none.' }, 'menu 40 % to Pia: There is none.'],
    [
      'of a retainer',
      { news: update(), nextPercent: null },
      'menu: Pia last heard from you 6 working days ago. I have nothing to tell; order an update, such as menu update / what is on your desk.',
    ],
  ])('%s there is nothing to answer', (_, changes, expected) => {
    expect(askedLine({ ...pia, mail: null, offer: null, ...changes }, 'en')).toEqual({
      ...{ text: expected, offer: null, block: null },
    });
  });

  it('speaks Turkish', () => {
    const need = update({ project: 'menu', percent: 40, needFromYou: 'fiyatlar' });
    expect(askedLine({ ...pia, why: 'need', news: need }, 'tr').text).toContain(
      'menu %40: Pia için yeni olan yalnızca istediğiniz şey (fiyatlar). Şu gitsin mi?',
    );
    expect(askedLine({ ...pia, why: 'she-wrote', wroteAt: at }, 'tr').text).toContain(
      'menu %40: bu müşteriye (Pia) 9 Eki 2026 Cum günü kendiniz yazdınız, bu yüzden gitmedi. Şu gitsin mi?',
    );
    expect(askedLine(pia, 'tr').text).toContain('Pia sizden son haberi 6 iş günü önce aldı.');
  });
});

it('an update waits for her answer to the client', () => {
  const held = { name: 'Lena Vogt', receivedAt: at.subtract({ days: 2 }), subject: 'The cover', mail, offer };
  expect(heldLine(held, 'en').text).toBe(
    'Lena wrote on Wed 7 Oct 2026 ("The cover") – unanswered; the update waits, and I ask again once you have answered. Text below: SEND, EDIT, SKIP.',
  );
  expect(heldLine(held, 'tr').text).toContain(
    'yanıtsız; güncelleme bekliyor, yanıtınızdan sonra yine sorarım.',
  );
});

it('what a rehearsal kept back is one sentence', () => {
  expect(wouldHaveGoneText([{ name: 'Omar Haddad', news: omar.news }], 'en')).toBe(
    'In live mode these would have left: Omar, shop 60 %.',
  );
});
