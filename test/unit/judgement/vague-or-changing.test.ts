/**
 * vague-or-changing, sentence by sentence: what is flagged and, above all, what is not and why (REDFLAGS.md).
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText, type TextToJudge } from '../../../src/judgement/judge-text.js';
import { SHIPPED } from './shipped-phrases.js';

function isVague(input: TextToJudge): boolean {
  const { findings } = judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
  return findings.some(({ flag }) => flag === 'vague-or-changing');
}

describe('an inquiry that can be told nothing from', () => {
  it.each<[string, string]>([
    ['says so', "We need a website but honestly we don't know what we want."],
    ['can’t put it into words', "I'd like a logo, it's hard to describe what I'm after."],
    [
      'would know it when it saw it',
      "We need a cover for our novel. I can't say more about it, but I'll know it when I see it.",
    ],
    ['leaves all open', 'I need a film for my company, no idea what should be in it.'],
    ['names no kind of work', 'Hi, I would like to hire you for some paid work. Please write back.'],
    ['wants help with something', 'I need some help with a thing for my business.'],
    ['wants somebody as such', "Hi, I'd like to hire you for a customization."],
    ['keeps the scope for later', 'Looking for an assistant. Tasks will be discussed after hiring.'],
    [
      'would rather not write it',
      "Hello, I need a designer. I've got something in mind, I'd rather explain it on the phone.",
    ],
    [
      'has nothing but taste',
      'Hello, we are looking for a designer. We want something really fresh and fun that grabs people.',
    ],
    ['wants it to pop', 'Our new logo should make people go wow.'],
    ['heaps up taste', 'We need branding. It should feel premium yet approachable, bold yet timeless.'],
    ['can’t agree', "We need a designer for our cookbook. We can't agree on anything, a book or a film."],
    ['throws things in', 'Hello, I need a designer for our merch. Hats? Hoodies? A zine? Help!'],
    ['wants somebody’s help', 'Hi sir, I need your help, I will pay you.'],
    ['lets the topic be', "Looking for a writer. Topic doesn't matter, just surprise me."],
    ['hands it over', "I'd like a picture by you for my boyfriend. No brief, just surprise me."],
    ['leaves things open that exclude each other', 'We need a site or an app or maybe a video.'],
    [
      'says maybe and maybe',
      'It could be a memoir, could be a novel, I have lived a mad life. Could you write it?',
    ],
    ['adds alternatives', 'We are thinking about a book. Or possibly an exhibition. Or maybe a podcast.'],
    ['Türkçe: bilmiyor', 'Kafemiz için bir logo istiyoruz ama ne istediğimizi biz de bilmiyoruz.'],
    ['Türkçe: tarif edemiyor', 'Nasıl bir şey istediğimi tarif edemiyorum, logo yapar mısınız?'],
    ['Türkçe: adı yok', 'Merhaba, size vereceğimiz bir iş var.'],
    ['Türkçe: öyle mi böyle mi', 'Bize instagram için mi olur site için mi bilmiyorum, bir yazılımcı lazım.'],
    ['Türkçe: telefonda', 'bi isim var detayini telefonda konusuruz'],
    ['Türkçe: zevk sözleri', 'Vitrin için şöyle havalı, dikkat çekici bir şey istiyorum.'],
    ['Türkçe: açık bırakıyor', 'Broşür mü olsun, video mu, belki site, karar veremedik.'],
  ])('%s', (_, text) => {
    expect(isVague({ text })).toBe(true);
  });
});

describe('an inquiry that only uses the words', () => {
  it.each<[string, string]>([
    [
      'her work was special',
      "Your exhibition was something special. I'd like to commission a linocut of Whitby.",
    ],
    [
      'an offer of a talk',
      "I'm looking for someone to transcribe eleven interviews. Happy to discuss details on a call.",
    ],
    ['both of two things', 'I need a logo and maybe a business card for my bike shop in Ghent.'],
    ['one thing let go', 'Our dental practice needs an A5 leaflet, four pages. Surprise us with the cover.'],
    ['a price asked', 'Can you tell me what you charge per hour for editing?'],
    ['who doesn’t know', "I'd like a portrait of my husband, who doesn't know yet, in oils, 30x40."],
    ['the trade is hers', 'Sitemizin mobilde düzeltilmesi lazım, nasıl yapılacağını biz bilmiyoruz.'],
    ['Türkçe: böyle bir iş', 'Düğün davetiyesi yaptırmak istiyorum, böyle bir iş ne kadar sürer?'],
    ['Türkçe: yazı tipi', 'Nikah davetiyesi için 150 adet baskı istiyoruz. Yazı tipini siz seçin.'],
    ['Türkçe: hayran kaldı', 'Serginize hayran kaldım. 50x70 bir tilki illüstrasyonu yaptırmak istiyorum.'],
    [
      'one open point of a brief',
      'We need a 40-page A5 booklet for our museum, texts ready. Paper is up to you.',
    ],
    [
      'what others don’t know',
      "Our customers don't know what we do, so we need a 2-minute film, script is ready.",
    ],
    [
      'advice with a goal',
      'We need a site for 8 rooms with booking, photos ready. Which system would you recommend?',
    ],
    [
      'more for those selected',
      'We need a Dutch voice for a 3-minute film, script final. More details to shortlisted voices.',
    ],
    ['short, but named', 'Could you design a logo for my bakery?'],
    ['a plain question', 'Do you do logos or only websites?'],
    [
      'a tool left open',
      'I need a 3D model (Rhino or whatever you use) of a boat from 6 drawings at 600 dpi.',
    ],
    ['a title', 'Our magazine "I don\'t know what I want" needs 3 illustrations, A5, black and white.'],
    [
      'not sure whether she does it',
      'Not sure if you do this: a hand-lettered menu, two boards, 60 x 90 cm.',
    ],
    ['how much, not what', 'We need flyers, maybe 300, possibly 500, A6, text attached.'],
    [
      'Türkçe: tek nokta açık',
      'Kızımın odası için 120x80 tuval resmi istiyoruz, arka plan rengini size bırakıyoruz.',
    ],
    [
      'Türkçe: ikisinden biri',
      'On bir mektup çevrilecek, taramalar temiz. Word mü olsun PDF mi, o size kalmış.',
    ],
    [
      'Türkçe: öneriye açık',
      '8 odalı pansiyonumuz için rezervasyonlu site istiyoruz, fotoğraflar hazır, önerinize açığız.',
    ],
    [
      'Türkçe: tarih belli değil',
      '240 sayfalık Türkçe tezimin son okuması yapılacak, jüri tarihi henüz belli değil.',
    ],
  ])('%s', (_, text) => {
    expect(isVague({ text })).toBe(false);
  });
});

describe('a reply that turns things round', () => {
  it.each<[string, string, string?]>([
    ['a changed mind', "We've changed our minds about the owl, sorry."],
    ['a boss’s changed mind', 'The director has changed her mind again, it is Aladdin now.'],
    ['scrapped', "Scrap that, let's start over with something different."],
    ['one thing for another', "We don't want an explainer any more, we'd rather have a game."],
    ['told over two sentences', "Maybe a novel isn't the right thing after all. Could it be a screenplay?"],
    [
      'one thing more',
      'Could you also design a website and the packaging?',
      'The logo will be ready on Friday.',
    ],
    [
      'handed back',
      "You've got the eye for it, just do whatever you like.",
      'Which colours? How big shall it be?',
    ],
    ['something is missing', "It's nice, but it just doesn't sing yet."],
    ['Türkçe: vazgeçti', 'Kartal fikrinden vazgeçtik, sadece yazı olsun.'],
    ['Türkçe: fikir değişti', 'Toplantıda fikir değişti, üçüncüden gidelim dediler.'],
    ['Türkçe: yerine', 'Etiket olmayacak artık, onun yerine poşet tasarımı yapalım.'],
    ['wishes for it instead', 'Can the hero be a girl instead?'],
    ['one thing more', "That's the label. We'd like bags and a little website too."],
    ['Türkçe: onayını geri alıyor', 'Dün tamam yazmıştım ama onayımı geri alıyorum.'],
    ['Türkçe: en doğrusu', 'En doğrusu neyse onu yapın lütfen.'],
    [
      'Türkçe: size bıraktı',
      'Nasıl uygun görürseniz öyle yapın, size bıraktım.',
      'Kaç sayfa olsun? Hangi renk?',
    ],
  ])('%s', (...[, text, prior]) => {
    expect(isVague({ text, kind: 'reply', ...(prior === undefined ? {} : { prior }) })).toBe(true);
  });
});

describe('a reply that does not', () => {
  it.each<[string, string, string?]>([
    ['no preference on a point', 'There is no list, sorry. For the accent we have no preference.'],
    ['somebody else hired', "Thanks, I've decided to go with someone else this time."],
    ['signed off', "Please make it 6 not 7. With that it's signed off."],
    ['could be stronger', 'The first sentence could be stronger, maybe lead with the award.'],
    ['the courier is hers', 'You choose the courier, we pay. Address is on the form.'],
    ['Türkçe: sıfırdan', 'Eski sitemizin şifresi yok, yenisini sıfırdan kuralım.'],
    ['Türkçe: demiştik', 'Metinleri biz yolluyoruz. Ayrıca harita da olsun demiştik, o duruyor.'],
    ['a slip put right', 'I wrote 2019 and it should be 2018, the rest is perfect.'],
    ['a word put right', "On page 9 it should say 'annual' instead of 'yearly'."],
    ['less for less', "To save money let's do only two chapters instead of all six."],
    [
      'a choice that was asked for',
      'The blue one rather than the red one, please.',
      'Do you prefer the red or the blue one?',
    ],
    ['no change', "We've not changed our minds, it stays the oak version."],
    ['a date that moved', 'Our fair has been moved to October, so there is no hurry any more.'],
    ['terms, not the work', "I'd rather pay by bank transfer instead of PayPal."],
    [
      'one choice among answers',
      '1) 300 copies. 2) Matt paper, the exact stock I leave to you. 3) Send them to the museum.',
    ],
    ['a figure still to come', "I don't know the exact number of guests yet, I'll tell you on the 5th."],
    ['praise', 'Great stuff, really looking forward to seeing it.'],
    ['what the freelancer needs', "I'm not sure what you need from me for the domain transfer."],
    ['Türkçe: yazım', '"Herkez" yerine "herkes" olacak, başka düzeltme yok.'],
    ['Türkçe: tatilden vazgeçti', 'Biz tatilden vazgeçtik, o hafta buradayız, salı olur.'],
    ['Türkçe: değişmedi', 'Fikrimiz değişmedi, ahşap olanda kararlıyız.'],
    ['Türkçe: soru soruldu', 'Sarı olan değil mavi olan lütfen.', 'Sarıyı mı maviyi mi basalım?'],
    ['Türkçe: sonra yazacak', 'Baskı yeri henüz belli değil, ay sonunda size yazarım.'],
  ])('%s', (...[, text, prior]) => {
    expect(isVague({ text, kind: 'reply', ...(prior === undefined ? {} : { prior }) })).toBe(false);
  });
});
