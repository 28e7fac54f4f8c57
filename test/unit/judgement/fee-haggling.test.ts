/** What comes at the freelancer's fee, and above all what only sounds like it. */
import { describe, expect, it } from '@jest/globals';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { SHIPPED } from './shipped-phrases.js';

function haggles(text: string, kind?: 'reply'): boolean {
  const input = kind === undefined ? { text } : { text, kind };
  return judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null }).findings.some(
    ({ flag }) => flag === 'fee-haggling',
  );
}

describe('fee-haggling at first contact', () => {
  it.each<[string, string]>([
    ['cheap', 'Looking for somebody cheap to design a flyer for our café.'],
    ['the lowest price', 'Please quote your lowest price for a logo.'],
    ['the least', 'What is the least you would design a logo for?'],
    ['a discount', 'Do you give a discount to charities? We need a 12-page website.'],
    ['a small budget', 'We need a logo for our café, but money is very tight.'],
    ['not made of money', 'We need a logo. We are not a big company so please keep the price low.'],
    ['a small job', 'Logo needed, it is a ten minutes job for a pro so please do not quote crazy numbers.'],
    ['others take less', 'We need a logo. My cousin does it for 50.'],
    ['exposure', 'We would love a poster from you. We can not pay you but you get great exposure.'],
    ['a share', 'Build our website and get 10% of the sales instead of a fee.'],
    ['a swap', 'I will cook you three dinners if you design my logo.'],
    [
      'a free sample',
      'We need a 12-page brochure translated into French. Please send a free sample of the first page before we decide.',
    ],
    ['spec work', 'All applicants design a draft of our logo. The best one gets the job.'],
    ['payment on success', 'We need a website. You get paid once we make money.'],
    ['ucuza', 'Kafem için ucuza bir logo yapacak birini arıyorum.'],
    ['en aşağı', 'Logo lazım, en aşağı kaça yaparsın?'],
    ['kısıtlı bütçe', 'Web sitesi istiyoruz ama bütçemiz kısıtlı.'],
    ['harfsiz', 'logo lazim ama cok para veremem'],
    ['altı üstü', 'Altı üstü bir afiş, ona göre bir fiyat söyleyin.'],
    ['adınız yazar', 'Afiş çizer misiniz? Ücret ödeyemiyoruz ama adınız afişte yazacak.'],
    ['beğenirsek', 'Önce bir logo taslağı yapın, beğenirsek parasını öderiz.'],
    ['yeğen', 'Bir logo lazım, yeğenim bunu 500 liraya yapıyor.'],
  ])('%s', (_, text) => {
    expect(haggles(text)).toBe(true);
  });

  it.each<[string, string]>([
    ['a figure is a figure', 'Our budget for the logo is 300 euros.'],
    ['a price asked for', 'What would a logo for our café cost?'],
    ['denied', 'We need a logo and are not looking for a discount.'],
    ['denied from afar', 'A logo, please; I would never dream of trying to get it cheaper.'],
    ['their own shop', 'We run a discount shop and need a logo, two colours.'],
    ['their own customers', 'We need a page where customers get 10% off their first order.'],
    ['free for others', 'We need a poster for a free concert, entry is free for everyone.'],
    ['free as in time', 'Are you free in May to photograph our wedding?'],
    ['feel free', 'We need a logo. Feel free to call me.'],
    ['a slogan', 'We need a banner that says "cheap prices for everyone".'],
    [
      'a paid test',
      'We need a translator. We do a short paid test first and like to pay for the test at your rate.',
    ],
    ['on top', 'We pay 40 euros an hour plus credit in the booklet. We need a translator.'],
    ['no budget set', 'We need a logo and have no set budget yet.'],
    ['a tight deadline', 'We need a logo and are on a very tight deadline.'],
    ['indirim kodu', 'Mağazamız için indirim kodu sayfası yaptırmak istiyoruz.'],
    ['ücretsiz etkinlik', 'Ücretsiz konserimiz için afiş istiyoruz, A3, renkli.'],
    ['ucuz değil', 'Ucuz iş aramıyoruz, düzgün bir logo istiyoruz.'],
    ['portföy', 'Portfolyonuzu gördüm, çok güzel, kafem için menü istiyorum.'],
    ['bütçe belli değil', 'Logo istiyoruz, aklımızda belli bir bütçe yok.'],
  ])('not %s', (_, text) => {
    expect(haggles(text)).toBe(false);
  });
});

describe('fee-haggling in a thread', () => {
  it.each<[string, string]>([
    ['too dear', 'That is too expensive for a flyer.'],
    ['more than expected', 'Your quote is higher than expected.'],
    ['another figure', 'Could you live with the figure of 1,100? How about 900 instead?'],
    ['a limit', 'The board won’t go above 1,500.'],
    ['who takes less', 'That is double what the last designer took.'],
    ['refused', 'We cannot accept the rate of 90 an hour.'],
    ['why pay', 'Why should I pay for the second round?'],
    ['nothing before', 'I would rather not pay a deposit.'],
    ['paid when happy', 'We pay everything once we are happy with the site.'],
    ['late terms', 'Our terms are 90 days net.'],
    ['within the same fee', 'Could you throw in the business card for the same price?'],
    ['pahalı', 'Bize biraz pahalı geldi.'],
    ['bizi aşar', '12.500 bizi aşar, 8’e bağlayalım.'],
    ['pesin yok', 'pesin odeme yapmiyoruz, is bitince oderiz'],
    ['yönetim indirim ister', 'Yönetim fiyatı yüksek buldu, biraz düşürür müsünüz?'],
  ])('%s', (_, text) => {
    expect(haggles(text, 'reply')).toBe(true);
  });

  it.each<[string, string]>([
    ['agreed', 'The price is fine, we will pay the deposit today.'],
    ['less for less', 'Let us leave out the video. Could you lower the price then?'],
    ['the rest on delivery', 'The remaining half will be paid on delivery, as agreed.'],
    ['their price list', 'In the price table it should be 49 per month.'],
    ['a steep roof', 'The steep roof looks odd, could you lower the horizon?'],
    ['seconds are no money', 'Please bring it down to 45 seconds.'],
    ['credit, and paid', 'Your fee was paid today. We will credit you in the booklet.'],
    ['cheaper ones declined', 'We accept your quote. Others would do it cheaper.'],
    ['a flexible budget', 'Our budget is 6,000 but flexible.'],
    ['pahalı değil', 'Pahalı bulmadım, sözleşmeyi yollayın.'],
    ['kırmızı', 'Fiyat etiketleri kırmızı olsun.'],
    ['yüksek ses', 'Ses biraz yüksek geldi, müziği kısabilir miyiz?'],
    ['ödendi', 'Kaporayı yatırdım, dekont ekte.'],
  ])('not %s', (_, text) => {
    expect(haggles(text, 'reply')).toBe(false);
  });
});

describe('what only sounds like haggling, as the unseen messages showed', () => {
  it.each<[string, string]>([
    ['thanks for a quote', 'Thank you so much for the quote! We are happy to go ahead.'],
    [
      'a letter that begins with dear',
      'Dear Tomasz, the invoice has been approved and will be paid on Friday.',
    ],
    ['an hour', 'Could we do 10 on Thursday for the call?'],
    ['a count', 'Can you do it for 12 people instead of 14?'],
    ['two numbers', 'The phone number now ends in 417 instead of 471.'],
    ['a room', 'I will send you the room number and the parking info for the rate card.'],
    ['half of the fee as agreed', 'We have transferred half of the fee this morning as agreed.'],
    ['looks expensive', 'No to the serif, it looks a bit expensive for a kebab shop.'],
    ['not approved', 'We cannot approve this draft yet, the board wants to see it first.'],
    ['teşekkür', 'Teklifiniz için çok teşekkür ederiz, kabul ediyoruz.'],
    ['itiraz yok', 'Ücret konusunda da itirazım yok, devam edelim.'],
    ['ödeme ekranı', 'Güncellemeden sonra ödeme ekranı yine gitti.'],
    ['haber veririz', 'Projeyi gördükten sonra size haber veririz.'],
    ['beklenenden güzel', 'Beklediğimden çok daha güzel olmuş!'],
    ['saat', "Saat 3'te buluşalım mı?"],
    ['uçuk mavi', 'Renk uçuk mavi olsun, bize cuma uygun olur.'],
  ])('%s', (_, text) => {
    expect(haggles(text, 'reply')).toBe(false);
  });

  it.each<[string, string]>([
    [
      'partner',
      'My partner and I need a label for six cheeses. I found your name in the book, lovely portfolio!',
    ],
    [
      'volunteers',
      'Our volunteer project in Kenya needs a website of five pages where people donate their time.',
    ],
    ['told pay', 'We need a game scene, a strong piece for your portfolio. Our budget is $3,000 for it.'],
    [
      'ekonomik',
      'Ekonomik kriz üzerine kitabım için redaksiyon istiyorum, 240 sayfa. Size referans olarak ilk bölümü gönderdim.',
    ],
    ['dakika', '68 dakikalık Almanca bir ders kaydımız var, altyazı istiyoruz.'],
  ])('%s at first contact', (_, text) => {
    expect(haggles(text)).toBe(false);
  });

  it.each<[string, string]>([
    ['a bare figure', '1400?? For a minute and a half?'],
    ['in my head', 'Honestly I had 400 in my head.'],
    ['same price', 'Please add an English version too, but the price should stay the same.'],
    ['gözden çıkardık', "Biz bu iş için 60'ı gözden çıkarmıştık, oraya çekebilirseniz imzalarız."],
    ['bizi aşar', "12.500 bizi aşar ya, 8'e bağlayalım."],
    ['60 gün sonra', 'Peşinat kısmını çıkaralım, ödemeyi satıştan 60 gün sonra yapalım.'],
  ])('%s is haggling', (_, text) => {
    expect(haggles(text, 'reply')).toBe(true);
  });

  it.each<[string, string]>([
    ['broke', 'Our website broke last night. Could you look at it next week?'],
    ['bootstrapping', 'I need a video about bootstrapping and jackknife methods, eight minutes.'],
    ['benefits', 'Our charity advises people on Universal Credit and needs a leaflet of four pages.'],
    ['a topic', 'I look for an editor for a book. It tells how to travel on a tight budget.'],
    ['a budget that gives', '60 bin liramız var, bütçe biraz esneyebilir.'],
    ['what they ask', 'Tasarımcıdan ne isteyeceğimi ben de bilmiyorum.'],
  ])('%s at first contact is no haggling', (_, text) => {
    expect(haggles(text)).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ['less for less', 'Your price is above what we can spend, so drop the German version.', false],
    ['daha az iş', 'Rakam ayırdığımız paranın üstünde, o yüzden ikinci çekim gününü çıkaralım.', false],
    ['free of typos', 'I thought the draft would be free of typos but found two.', false],
    ['moved down', 'Kapağı biraz daha aşağı indirir misiniz?', false],
    ['% off', 'We think 15% off would be fair.', true],
    ['under a figure', 'Could you do something for under 200?', true],
    ['a favour', 'Para konuşulacağını bilmiyorduk açıkçası.', true],
    ['after sales', 'Can I pay half now and half when I sell some?', true],
    ['an unpaid test', "Please translate 4 pages of the client's contract as an unpaid test.", true],
  ])('%s in a thread', (_, text, isHaggling) => {
    expect(haggles(text, 'reply')).toBe(isHaggling);
  });
});
