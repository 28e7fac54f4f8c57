/** Which dates of her mail are a phase's, and which are not. She writes on Tuesday, 29 September 2026. */
import { describe, expect, it } from '@jest/globals';
import { begun, phasesOf } from './mails.js';

const OPEN = 'draft ?, review ?, final ?';

describe('dates that are plain', () => {
  it.each<[string, string]>([
    ["You'll have it by the 16th.", 'draft ?, review ?, final 10-16'],
    ['I’d be glad to write your bio by the 16th.', 'draft ?, review ?, final 10-16'],
    [
      'Great, let’s go ahead: everything will be ready on Friday, 16 October.',
      'draft ?, review ?, final 10-16',
    ],
    ['Your bio, two rounds of revision included, by the 16th.', 'draft ?, review ?, final 10-16'],
    ['Draft: 5 October\nReview: 9 October\nFinal: 16 October', 'draft 10-05, review 10-09, final 10-16'],
    [
      '- 5 Oct: first draft\n- 9 Oct: review\n- 16 Oct: final files',
      'draft 10-05, review 10-09, final 10-16',
    ],
    [
      'The draft comes on 5 Oct, the review on Friday 9 October, the final version on 16 Oct.',
      'draft 10-05, review 10-09, final 10-16',
    ],
    ['As agreed: draft 5 Oct, review 9 Oct and final 16 Oct.', 'draft 10-05, review 10-09, final 10-16'],
    [
      "On 5 October you get the draft, on 9 October we review, and I'll deliver the final text by Friday the 16th.",
      'draft 10-05, review 10-09, final 10-16',
    ],
    ["You'll see a first draft on Monday.", 'draft 10-05, review ?, final ?'],
    ["I'll send it for your review on Friday, 9 October.", 'draft ?, review 10-09, final ?'],
    ['The draft is there for your review on 9 October.', 'draft 10-09, review ?, final ?'],
    ['Final files no later than 16 October.', 'draft ?, review ?, final 10-16'],
    ['The final draft comes on October 16, 2026.', 'draft ?, review ?, final 10-16'],
    [
      "It is a pleasure to begin with this one, and you'll have the whole text by\n16 October.",
      'draft ?, review ?, final 10-16',
    ],
    ['The draft on Oct. 5, the final version on Oct. 16.', 'draft 10-05, review ?, final 10-16'],
    ['2026-10-16: final files', 'draft ?, review ?, final 10-16'],
    ['Taslağı 5 Ekim’e yetiştiririm.', 'draft 10-05, review ?, final ?'],
    ['Taslak 5 Ekim, inceleme 9 Ekim, teslim 16 Ekim.', 'draft 10-05, review 10-09, final 10-16'],
    ['taslagi 5 ekimde gonderirim, son hali 16 ekimde elinizde olur.', 'draft 10-05, review ?, final 10-16'],
    ['Metin 16 Ekim’e kadar hazır olur.', 'draft ?, review ?, final 10-16'],
    ['Ayın 16’sına kadar her şey hazır olur.', 'draft ?, review ?, final 10-16'],
    ['Taslağı cuma günü gönderirim.', 'draft 10-02, review ?, final ?'],
  ])('%s', (text, phases) => {
    expect(phasesOf(text)).toBe(phases);
  });
});

describe('dates that stay open', () => {
  it.each([
    'Let’s talk on Friday.',
    'As we said last Friday, the draft is the first step.',
    'Thanks for your mail of 2 October.',
    'Could you look at the draft by 9 October?',
    'If you sign by 2 October, the draft comes on 9 October.',
    'Please send me your photos for the final version by 5 October.',
    'I might have the draft by 5 October.',
    'The draft comes next Friday.',
    'The draft comes in 2 weeks.',
    'Taslak 2 hafta sonra gelir.',
    'The draft comes between 5 and 9 October.',
    'The draft comes on 5–9 October.',
    'The draft comes on 5 to 9 October.',
    'The draft comes on Friday or Monday.',
    'The draft and the review on 9 October.',
    'The draft won’t be there before 9 October.',
    'The invoice comes with the final files on 16 October.',
    'The final payment is due on 16 October.',
    'My offer stands until 9 October.',
    'I’m away on 9 October.',
    'I start on Monday.',
    'The draft comes on 10/12.',
    'The draft takes 1.5 hours, the final 2.5.',
    'The draft is EUR 120 per page.',
    'You wrote: “the draft by 5 October”.',
    'The draft on 16 October, the final version on 9 October.',
    'The draft on 5 October. Or rather: the draft on 6 October.',
    'The draft comes today.',
    'Draft one, second review, final touches.',
    'In round 2 may be a draft.',
    'I had the draft on 5 October last year.',
    'The printer needs the final files by 16 October.',
    'Taslağı 5 Ekim’e kadar gönderir misiniz?',
    'Onaylarsanız taslağı 5 Ekim’de gönderirim.',
    '2 Ekim’deki mailiniz için teşekkürler.',
    'Geçen cuma konuştuğumuz taslak buydu.',
    'Taslak için 2 eki var.',
    'Taslak 5-9 Ekim arasında gelir.',
    'Lütfen sözleşmeyi 5 Ekim’e kadar yollayın.',
    '5 Ekim’de taslak yetişmez.',
    'Taslak 5 Ekim’den sonra gelir.',
  ])('%s', (text) => {
    expect(phasesOf(text)).toBe(OPEN);
  });
});

it('says which of her words they were read from', () => {
  const text = 'The draft comes on Monday, 5 October, and you’ll have everything by the 16th.';
  expect(begun({ text })?.readFrom).toEqual(['on Monday, 5 October', 'by the 16th']);
});

describe('work that goes on every month has no phases', () => {
  it.each<[string, string | undefined]>([
    ['Two posts a week, billed monthly, a fee of EUR 400.', undefined],
    ['So we begin our retainer in October.', undefined],
    ['As discussed.', 'Your monthly newsletter – go ahead'],
    ['Aylık ücret 4000 TL, dört yazı.', undefined],
  ])('%s', (text, subject) => {
    expect(phasesOf(text, subject)).toBe('no phases');
  });

  it.each<[string]>([
    ['No retainer this time, just the one text.'],
    ['If you like it, we can speak about a retainer.'],
    ['Your monthly report was good to read.'],
    ['A monthly fee of EUR 400 comes later. The draft is there on 5 October.'],
  ])('but not: %s', (text) => {
    expect(phasesOf(text)).not.toBe('no phases');
  });
});
