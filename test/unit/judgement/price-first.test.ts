/**
 * price-first, one sentence a row: what asks for the freelancer's price first, and above all what doesn't (REDFLAGS.md).
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText, type TextToJudge } from '../../../src/judgement/judge-text.js';
import { SHIPPED } from './shipped-phrases.js';

function isFlagged(input: TextToJudge): boolean {
  const { findings } = judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
  return findings.some(({ flag }) => flag === 'price-first');
}

function quotesOf(input: TextToJudge): string[] {
  const { findings } = judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
  return findings.filter(({ flag }) => flag === 'price-first').map(({ quote }) => quote);
}

describe('price-first: what asks for the price', () => {
  it.each([
    'Hi Ann, how much are you for a drone day?',
    'How much do you usually take for a cover?',
    'What would you charge someone like me to sort out my spreadsheets?',
    'I need my garage sign repainting. What would that come to?',
    'I need a logo and would like to find out what it would cost.',
    'What would something like that set us back?',
    'What should we budget for a logo?',
    'Just after a price for a website really, ballpark will do. Could you help?',
    'I would be grateful if you could supply me with a quotation for proofreading.',
    'Could you get back to me with prices? I need some flyers.',
    'We need a translator and would welcome your current price list.',
    'Do you have a rate card? I am a producer and need a voice.',
    "Hi, what's your hourly? We need a bookkeeper.",
    'Hiya, is it expensive to get a jingle made?',
    'Hello Ruth. Before anything else, your rates? I need a copywriter.',
    'Price per word for Irish to English please?',
    'Do you charge by the hour? I need a logo.',
    'Logo kaç para',
    'Merhaba, düğün için davetiye istiyoruz, adedi ne kadara geliyor?',
    'hocam ders basi ne kadar sizde',
    'Bir portre çizdirsem ne kadar öderim?',
    'Saatlik danışmanlık ücretiniz nedir, onu öğrenmek istemiştim.',
    'Güncel fiyat listenizin gönderilmesini rica ederiz.',
    'Selam, bir şarkı miksajı için ücret bilgisi alabilir miyim',
    'Selam, motion graphic tarafında daily rate’iniz nedir?',
    'autocad plan cizimi kaca patlar',
    'Çekimler için kenara ne kadar koymamız lazım?',
    'Hi how much for an app like the taxi ones',
    'We need a translator. Please advise your per-word rate.',
    'whats the cheapest u can do a resume for',
    'Please send me a reasonable estimate for a website.',
    'May I enquire, in the first instance, as to your charges for typesetting?',
    'Do you do a wedding film at a fixed fee, and if so what is it?',
    'I would like a portrait, but I should probably know what a person like you costs.',
    'We would be obliged for an indication of your fees.',
    'saatlik ne kadar calisiyosunuz, ozel ders icin',
    'Önce fiyatta anlaşalım, yazılım saatlik kaç?',
    'Merhaba, heykel yaptırmak istiyoruz ama fiyatlardan haberimiz yok.',
  ])('%s', (text) => {
    expect(isFlagged({ text })).toBe(true);
  });
});

describe('price-first: what only speaks of a price', () => {
  it.each([
    ['their own goods', 'Could you redesign our salon’s price list?'],
    ['a product feature', 'We need a page where customers see how much each plan costs.'],
    ['what visitors pay', 'I need a booking form where people choose a slot and pay the fee.'],
    ['what they charge themselves', 'We charge families five pounds and want a film of the school play.'],
    ['agreed', 'Your fees are on your website and fine with us. I would like six piano lessons.'],
    ['how, and not what', 'We are looking for a bookkeeper at a fair hourly rate.'],
    ['offered', 'Could you make a logo for my server, for a fee?'],
    ['bargained, and not asked', 'We need a logo, so please make me a nice price.'],
    ['denied', 'I am not asking for a quote yet, just whether you do logos.'],
    ['no matter', 'I want the best logo, no matter how much it costs.'],
    ['of time', 'How much time do you need for a logo?'],
    ['of another rate', 'We need a logo. What is the conversion rate of your pages?'],
    ['ürün fiyatı', 'Ürün fiyatlarının otomatik güncelleneceği bir site istiyoruz.'],
    ['ödenecek', 'Logo istiyorum, içime sinerse ücretini yatırırım.'],
    ['verilmeyecek', 'Logo istiyoruz ama ücret veremiyoruz.'],
    ['beğenilmiş', 'Fiyatınızı sitede gördüm, bizim için uygun. Bir logo istiyoruz.'],
    ['ona göre', 'Bir logo lazım, kolay iş, fiyatı ona göre verin.'],
    ['süre', 'Bir logo ne kadar sürede biter?'],
    ['değer', 'Müşterilerimize ne kadar değer verdiğimizi anlatan bir film istiyoruz.'],
    ['saat', 'Saat kaça kadar açıksınız, bir logo için geleceğim.'],
    ['quoted words', 'The quote over our door needs regilding. Could you do it in gold leaf?'],
    ['a list to be made', "I'd like a price list doing as a leaflet."],
    ['analysed', 'We are seeking help with a pricing analysis for our parent company.'],
    ['shown', 'Could you make a poster that says how much a ticket costs?'],
    ['paid', 'We need a logo. Please charge the fee to our cost centre.'],
    ['ne yazık ki', 'Ne yazık ki fiyatlar çok düşük bu piyasada, bir logo lazım.'],
    ['aktarılacak', 'Fiyat listesini Excel dosyasına aktarmak istiyoruz.'],
    ['sitede duracak', 'Bir site lazım, adres ve fiyatlar olacak, fotoğrafları siz alırsınız.'],
    ['müşteri ödeyecek', 'Müşterilerin ne kadar ödeyeceğini hesaplayan bir sayfa istiyoruz.'],
    ['kendi gönderiyor', 'Fiyat listesini yarın gönderiyorum. Bir afiş istiyoruz.'],
    ['tuz', 'Ne kadar tuz koyduğumuzu anlatan bir video istiyoruz.'],
    ['not put to the freelancer', 'Pasta için kaç para tutar sorar mısın, bir de logo lazım.'],
  ])('%s: %s', (_, text) => {
    expect(isFlagged({ text })).toBe(false);
  });
});

describe('price-first: whether the price comes first', () => {
  it.each([
    ['a courtesy is no question', 'How are you? Are you free in May? What do you charge for a logo?', true],
    ['another question came first', 'Which software do you use for logos? What do you charge?', false],
    ['a question of fact', 'Is there parking at the studio? How much is a portrait?', false],
    ['a request came first', 'Could you send me some logos you made? And your prices, too.', false],
    ['before it in the list', 'I need a logo. Please send me your portfolio and rates.', false],
    ['a brief came first', 'A 16-page A5 booklet for our museum, texts are written. How much?', false],
    [
      'her works are no brief',
      'Loved your photos and your two books, and your website! How much is a print?',
      true,
    ],
    ['a life is no brief', 'I spent 40 years at the post office. What do you charge for a biography?', true],
    ['fiyatın birimi', 'Şahıs şirketi için aylık muhasebe ücretiniz nedir?', true],
    ['başka soru önce', 'Teslim süreniz nedir, bir de logo için fiyat alabilir miyim?', false],
    ['nezaket soru değildir', 'Nasılsınız, müsait misiniz? Logo ne kadar?', true],
  ])('%s: %s', (_, text, expected) => {
    expect(isFlagged({ text })).toBe(expected);
  });
});

describe('price-first in a thread', () => {
  const prior = 'Hi Dan, which pages do you need, and do you have your own photos? Bea';
  it.each([
    ['her questions skipped', "Ok but what's it going to cost me?", prior, true],
    ['put off', 'Happy to go through that, but could you give us a figure first?', prior, true],
    ['answered', 'Five pages, and yes, the photos are ready. What would that cost?', prior, false],
    ['answered in a word', 'A heron. Could you send a quote?', 'What would you like on the cover?', false],
    ['she spoke of money', 'How much with a second round?', `${prior} My fee is 400.`, false],
    ['she asked nothing', 'How much would it be?', 'Thanks, talk soon. Bea', false],
    ['unknown what she wrote', 'How much would it be?', undefined, false],
    ['sonraya bırakılmış', 'Önce fiyatı konuşalım isterseniz.', 'Kaç sayfa olacak, foto hazır mı?', true],
    ['yanıtlanmış', '5 sayfa olacak, foto hazır. Fiyatı ne olur?', 'Kaç sayfa olacak, foto hazır mı?', false],
  ])('%s: %s', (_, text, before, expected) => {
    const input: TextToJudge = { text, kind: 'reply' };
    expect(isFlagged(before === undefined ? input : { ...input, prior: before })).toBe(expected);
  });
});

it('quotes the clause that asks', () => {
  expect(quotesOf({ text: 'Hello Eve, we need a logo, so how much would it be? Thanks!' })).toEqual([
    'so how much would it be',
  ]);
});
