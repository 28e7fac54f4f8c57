/**
 * What she promised her clients in her own mail, and what only sounds like it. Written on Tuesday, 6 October 2026.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { promisesIn } from '../../../src/judgement/promises/promises-in.js';

const TUESDAY = Temporal.PlainDate.from('2026-10-06');

function daysIn(text: string, writtenOn = TUESDAY): string {
  return promisesIn(text, writtenOn)
    .map(({ date }) => date.toString().slice('2026-'.length))
    .join(' ');
}

describe('English promises', () => {
  it.each([
    ["I'll send the draft by Friday.", '10-09'],
    ['I’ll send the draft by Friday.', '10-09'],
    ['Ill send the draft by friday', '10-09'],
    ['I will send you the draft on Friday.', '10-09'],
    ["I'm going to send the draft on Friday", '10-09'],
    ["We'll send the draft by Friday.", '10-09'],
    ["You'll have it on the 12th.", '10-12'],
    ['You will have it by 12 October.', '10-12'],
    ["You'll get the first version tomorrow.", '10-07'],
    ["You'll receive everything by Monday at the latest.", '10-12'],
    ["You'll hear from me on Thursday.", '10-08'],
    ['Expect the files tomorrow.', '10-07'],
    ['You can expect the logo by the end of the week.', '10-09'],
    ['You should have it by Friday.', '10-09'],
    ["I'll have the draft ready by Friday.", '10-09'],
    ["I'll have it done by 16 October 2026.", '10-16'],
    ["I'll have a first version on Monday.", '10-12'],
    ["I'll get the files over to you by Wednesday.", '10-07'],
    ["I'll get back to you on Thursday with a price.", '10-08'],
    ["I'll get it to you by Friday.", '10-09'],
    ["I'll finish the layout and send it by Friday.", '10-09'],
    ["I'll be done by Friday.", '10-09'],
    ["I'll call you on Thursday.", '10-08'],
    ["I'll let you know by Friday.", '10-09'],
    ["I'll take a look tomorrow.", '10-07'],
    ["I'll start on the cover on Monday.", '10-12'],
    ["I'll definitely send it tomorrow.", '10-07'],
    ["I'm sending the invoice tomorrow.", '10-07'],
    ['The draft will be ready on Friday.', '10-09'],
    ["It'll be in your inbox by Monday morning.", '10-12'],
    ['Your bio will be with you by Friday.', '10-09'],
    ['Everything will be done by the end of next week.', '10-16'],
    ['The final version will follow on 16 Oct.', '10-16'],
    ['Will send the draft by Friday.', '10-09'],
    ['Thanks, will do that tomorrow.', '10-07'],
    ['Sending the files tomorrow.', '10-07'],
    ["On Friday I'll send you the draft.", '10-09'],
    ["On Friday, I'll send you the draft.", '10-09'],
    ["By the end of the week you'll have the draft.", '10-09'],
    ['By Friday the second draft will be ready.', '10-09'],
    ["I'll send the draft, as promised, on Friday.", '10-09'],
    ["I'll send the draft on Friday, 16 October.", '10-16'],
    ["I'll send the draft on Friday, ok?", '10-09'],
    ["I'll send the draft on Friday, let me know if that doesn't suit you.", '10-09'],
    ["No problem, I'll send it on Friday.", '10-09'],
    ["No problem I'll send it on Friday", '10-09'],
    ["As you asked, I'll send it on Friday.", '10-09'],
    ["I'll send the draft on Friday and the final version by the 16th.", '10-09 10-16'],
    ["I'll send the text on Thursday. The photos will follow on Monday.", '10-08 10-12'],
    ["I'll send it Thursday or Friday.", '10-09'],
    ["I'll send it before Friday.", '10-08'],
    ["I'll send it no later than Friday.", '10-09'],
    ["I'll send it until Friday.", '10-09'],
    ["I'll send it today.", '10-06'],
    ["I'll send it tonight.", '10-06'],
    ["I'll send it by end of day.", '10-06'],
    ["I'll send it the day after tomorrow.", '10-08'],
    ["I'll send it in two days.", '10-08'],
    ["I'll send it within a week.", '10-13'],
    ["I'll send it Monday next week.", '10-12'],
    ["I'll send it next Friday.", '10-16'],
    ["I'll send it by the end of the month.", '10-31'],
    ["I'll send it on 2026-10-12.", '10-12'],
    ["I'll send it on 12.10.2026, as agreed", '10-12'],
    ["I'll send it on Tuesday.", '10-13'],
    ["I'll send it this week.", '10-09'],
    ["I'm on it and will send the draft on Friday.", '10-09'],
    ["Hi Tom,\n\nthanks for the photos. I'll send you the draft by Friday.\n\nAna", '10-09'],
    ["Great - I'll have the corrected text for you on Thursday!", '10-08'],
    ["I'll send the draft on Friday, and if you like it we go on from there.", '10-09'],
    ["I'll upload the files over the weekend, so you can print on Monday.", '10-11'],
  ])('%s', (text, days) => expect(daysIn(text)).toBe(days));
});

describe('Turkish promises, with and without their letters', () => {
  it.each([
    ['Taslağı cumaya yollarım.', '10-09'],
    ['taslagi cumaya yollarim', '10-09'],
    ['Taslağı cumaya kadar göndereceğim.', '10-09'],
    ['Taslagi cumaya kadar gonderecegim.', '10-09'],
    ['Yarın gönderirim.', '10-07'],
    ['yarin gonderirim', '10-07'],
    ['Yarın gönderiyorum.', '10-07'],
    ['yarın gönderirim inşallah', '10-07'],
    ["12 Ekim'de elinizde olur.", '10-12'],
    ['12 ekimde elinizde olur', '10-12'],
    ["Ayın 12'sinde elinizde olacak.", '10-12'],
    ["12'sine kadar göndereceğim.", '10-12'],
    ['Cuma günü taslağı gönderirim.', '10-09'],
    ['Cuma günü, taslağı gönderirim.', '10-09'],
    ['Taslak cumaya hazır olur.', '10-09'],
    ['Taslak cumaya hazır.', '10-09'],
    ['Metin pazartesi hazır olacak.', '10-12'],
    ['Dosyaları yarın teslim ederim.', '10-07'],
    ['Logoyu hafta sonuna kadar bitiririm.', '10-09'],
    ['Bu hafta içinde yollarım.', '10-09'],
    ['Gönderirim cumaya.', '10-09'],
    ['Taslağı bitirip cumaya yollarım.', '10-09'],
    ['Perşembeye haber veririm.', '10-08'],
    ['Perşembe size dönerim.', '10-08'],
    ['Yarın ararım.', '10-07'],
    ['Düzeltmeleri yarın yaparım.', '10-07'],
    ['Akşama gönderirim.', '10-06'],
    ['Bugün gönderiyorum.', '10-06'],
    ['İki gün içinde yollarım.', '10-08'],
    ['3 gün içinde hazır olur.', '10-09'],
    ['Haftaya salı gönderirim.', '10-13'],
    ['Önümüzdeki cuma gönderirim.', '10-09'],
    ['Gelecek hafta çarşamba elinizde olur.', '10-14'],
    ['Cumadan önce gönderirim.', '10-08'],
    ['Cumaya göndermiş olurum.', '10-09'],
    ['cumaya yollicam', '10-09'],
    ['Taslağı cuma günü alırsınız.', '10-09'],
    ['Ay sonuna kadar tamamlarım.', '10-31'],
    ['Merhaba Elif,\n\nfotoğraflar için teşekkürler. Taslağı cumaya yollarım.\n\nAna', '10-09'],
    ['Söylediğiniz gibi cuma yollarım.', '10-09'],
    ['Metni yarın, görselleri pazartesi gönderirim.', '10-12'],
  ])('%s', (text, days) => expect(daysIn(text)).toBe(days));
});

describe('no promises in English', () => {
  it.each([
    'Shall I send it on Friday?',
    'Should I send you the draft by Friday?',
    "So you'll have it by Friday?",
    'Can you send it by Friday?',
    'Will you have the photos by Friday?',
    "I'll send the draft on Friday, or would Monday be better?",
    "If you sign by Monday I'll send it on Friday.",
    "If you sign by Monday, I'll send it on Friday.",
    "I'll send it on Friday if you sign by Monday.",
    "Once you approve the draft, I'll send the final version by Friday.",
    "I'll send the files on Friday once you approve.",
    "As soon as you pay I'll send the files, by Friday.",
    "I'll send it on Friday, provided that the photos are here.",
    "Unless something comes up I'll send it on Friday.",
    "When the photos are here I'll have it done by Friday.",
    "Sign it and I'll send the rest on Friday.",
    "Send me the photos tomorrow so I'll have the draft by Friday.",
    "I'll check if I can send it on Friday.",
    'I sent it on Friday.',
    'I have sent the draft on Friday.',
    'I was going to send it on Friday.',
    'I would have sent it on Friday.',
    "I'd send it on Friday.",
    "I won't send it on Friday.",
    'I will not be able to send it by Friday.',
    "I can't promise I'll send it by Friday.",
    "I don't think I'll have it by Friday.",
    "You won't have it by Friday.",
    "You'll never have it by Friday.",
    "I'll send nothing on Friday.",
    "Maybe I'll send it on Friday.",
    "Hopefully you'll have it by Friday.",
    "I'll probably send it on Friday.",
    "I'll try to send it on Friday.",
    'I hope to send it by Friday.',
    "I'd like to send it on Friday.",
    'We could send it on Friday.',
    'I could have it ready by Friday.',
    'I might send it on Friday.',
    'The printer will deliver on Friday.',
    'The printer will be done on Friday.',
    "The photographer's pictures will be ready on Friday.",
    'He will send it on Friday.',
    'They will send it on Friday.',
    'Marta will send it on Friday.',
    'You said you will send it on Friday.',
    "You wrote: you'll have the photos by Friday.",
    '> I will send it on Friday.\n\nThanks!',
    'You wrote "I will send the contract by Friday" and I wait for it.',
    "Let's talk on Friday.",
    "I'll see you on Friday.",
    "We'll meet on Friday.",
    "I'll talk to you on Friday.",
    "I'll be away on Friday.",
    "I'll be back on Monday.",
    "I won't be reading mail on Thursdays.",
    "From 15 October I won't be reading mail on Thursday.",
    'My office is closed on Monday, 12 October.',
    'Monday is a public holiday.',
    "I'll be on holiday from Friday.",
    "I'll have a day off on Friday.",
    "I'll have a meeting on Friday.",
    "I'll have no time on Friday.",
    "I'll need your photos by Friday.",
    "I'll wait until Friday.",
    "You'll have until Friday to comment.",
    "You'll have to sign by Friday.",
    'Please send me the photos by Friday.',
    "I'll send it after Friday.",
    "I'll send it from Friday on.",
    "I'll send it next week.",
    "I'll send it soon.",
    "I'll send you the notes of our call on Friday.",
    "I'll send the draft soon, let's talk on Friday.",
    "I'll send the draft so we can talk on Friday.",
    "I'll send the notes from Friday's meeting.",
    "I'll send it every Friday.",
    "I'll send it as per the contract.",
    "I'll deliver the car designs.",
    "I'll send it on 10/12.",
    'I will be happy to help, the deadline is Friday.',
    'Did you say that you will have it on Friday?',
    "I'll do my best for Friday.",
    'The deadline is Friday.',
    'Friday works for me.',
    'You should have received it on Friday.',
    'well send me the draft on Friday',
  ])('%s', (text) => expect(daysIn(text)).toBe(''));
});

describe('no promises in Turkish', () => {
  it.each([
    'Cuma göndereyim mi?',
    'Cumaya gönderir misiniz?',
    'Taslağı cumaya gönderebilir misiniz?',
    'Cuma gönderirim, yoksa pazartesi mi olsun?',
    'Onaylarsanız cuma gönderirim.',
    'Pazartesiye kadar imzalarsanız cuma yollarım.',
    'Cuma yollarım eğer imzalarsanız.',
    'Eğer fotoğraflar gelirse cumaya hazırlarım.',
    'Onayladığınızda cuma günü yollarım.',
    'Siz onaylayınca cuma yollarım.',
    'Onayladıktan sonra cuma yollarım.',
    'Fotoğraflar gelir gelmez cuma yollarım.',
    'İsterseniz cuma gönderirim.',
    'Cuma gönderdim.',
    'Cuma günü göndermiştim.',
    'Cuma gönderirdim.',
    'Cuma göndermem.',
    'Cumaya göndermeyeceğim.',
    'Cumaya gönderemem.',
    'Cumaya kadar gönderemeyeceğim.',
    'Belki cuma gönderirim.',
    'Sanırım cumaya yollarım.',
    'Cuma gönderebilirim.',
    'Cuma göndermek isterim.',
    'Matbaa cuma günü teslim edecek.',
    'Matbaa baskıları cuma ulaştıracak.',
    'Matbaa işi cumaya tamamlanır.',
    'Cuma gönderirim demiştiniz.',
    'cuma yollarım diye düşünüyorum',
    'Cuma konuşalım.',
    'Cuma görüşürüz.',
    'Cuma günü kapalıyım.',
    'Perşembeleri e-posta okumuyorum.',
    'Pazartesi tatil.',
    'Cumaya fotoğraflara ihtiyacım var.',
    'Lütfen fotoğrafları cumaya gönderin.',
    'Haftaya gönderirim.',
    'Cumadan sonra gönderirim.',
    'Cuma günkü toplantı için gönderirim.',
    'Cuma toplantısı için notları gönderirim.',
    'Pazartesi konuştuğumuz taslağı gönderirim.',
    'Her cuma gönderirim.',
    '> Yarın gönderirim.\n\nTeşekkürler',
    'Yarın için teşekkür ederim.',
    'Yakında gönderirim.',
  ])('%s', (text) => expect(daysIn(text)).toBe(''));
});

describe('the quote', () => {
  it('is the sentence as she wrote it', () => {
    const text = 'Hi Tom,\n\nthanks! I’ll send the “final” draft by Friday. Best, Ana';
    expect(promisesIn(text, TUESDAY).map(({ quote }) => quote)).toEqual([
      'I’ll send the “final” draft by Friday',
    ]);
  });

  it('is short, and promises are few, however long the mail', () => {
    const long = `I'll send the draft by Friday ${'and more '.repeat(60)}.`;
    const promises = promisesIn(`${long}\n\n`.repeat(100), TUESDAY);
    expect(promises).toHaveLength(12);
    expect(Math.max(...promises.map(({ quote }) => quote.length))).toBeLessThanOrEqual(240);
  });

  it('stands in the text, whatever the text: and nothing is thrown', () => {
    const word = fc.constantFrom(
      ..."I'll we'll send the draft by before Friday , . ? ! \n > \" ’ 12 12th 10/12 2026-10-12 October if once not will you have ready expect".split(
        /(?<=\S) /,
      ),
      ..."cumaya cuma'ya yollarım gönderirim 12'sinde ekimde elinizde olur hafta sonuna kadar haftaya mi".split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (mail) => {
        for (const { quote, date } of promisesIn(mail, TUESDAY)) {
          expect(mail).toContain(quote);
          expect(Temporal.PlainDate.compare(date, TUESDAY)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it('costs little in a long text', () => {
    const text =
      "I'll definitely then just send the draft, you will have it and will gonderirim yarin ".repeat(2_000);
    const startedMs = performance.now();
    promisesIn(text, TUESDAY);
    expect(performance.now() - startedMs).toBeLessThan(1_500);
  });
});
