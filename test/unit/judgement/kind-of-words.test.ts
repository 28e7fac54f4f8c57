/**
 * Whether words alone want work of the recipient: whom they speak to, and about what. Mails are in kind.test.ts.
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { SHIPPED } from './shipped-phrases.js';

function kindOf(text: string, subject = ''): string {
  return judgeText({ text, subject }, SHIPPED, { noteLanguage: 'en', writtenAt: null }).kind;
}

describe('somebody wants something made or done', () => {
  it.each([
    ['looks for somebody', 'We are looking for an illustrator for a cookery book.'],
    ['looks for a hand', 'Need someone to teach me Excel, evenings on Zoom.'],
    ['would like a thing', 'I would like a logo for my bakery.'],
    ['asks to make it', 'Could you translate our menu into Dutch?'],
    ['asks by way of a wish', "I'd like you to redraw the badge of our club."],
    ['wants it made', 'My memoir needs to be copyedited before Christmas.'],
    ['asks for capacity', 'Are you taking on new clients at the moment?'],
    ['asks what it costs', 'How much would a two minute animation be?'],
    ['asks only the price', 'Price per word for Irish to English please?'],
    ['offers pay', 'I have paid work for you, write me back.'],
    ['was sent by somebody', 'You were recommended by Lila. We are stuck with our investor story.'],
    ['a job post', 'Design a landing page in Figma for a dental clinic.'],
    ['a job without a name', 'Got a project for you, easier to explain on the phone.'],
    [
      'sells cheap things and wants a shop for them',
      'We sell cheap umbrellas and need an online shop with a discount feature.',
    ],
    [
      'a mother in the middle is no family mail',
      'It is a surprise for our mum who paints: two posters, A2, please quote.',
    ],
    ['wants something for free', 'We need a poster for our fair, there is no money in it I am afraid.'],
    ['yaptırmak', 'Çocuk kitabımı resimletmek istiyoruz, 24 sayfa.'],
    ['bir başka ettirgen', 'Dükkanın tabelasını yeniletmek istiyorum.'],
    ['yapılacak', 'Kullanım kılavuzu çevrilecek, 64 sayfa.'],
    ['-r misiniz', 'Logo çizer misiniz?'],
    ['arıyoruz', 'Düğünümüz için fotoğrafçı arıyoruz.'],
    ['Türkçe harfsiz', 'merhaba dugun davetiyesi tasarimi lazim'],
    ['fiyat sorar', 'logo kac para'],
    ['iş var der', 'Elimizde bir iş var, sizinle yürütebiliriz diye düşündük.'],
    ['kanka der ama iş ister', 'kanka kaykay videolarimi bu aksama kurgulasan ne alirsin'],
    [
      'öğrenci de müşteri olur',
      'Bitirme projemin raporunu düzelttirmek istiyorum, fiyatınızı söyler misiniz?',
    ],
    ['something of theirs is broken', 'Our checkout page stopped working on Monday, can you look at it?'],
    ['greets the trade', 'Dear Craftsman, may I ask your charges for a wooden sign? God bless, Fr Columba'],
    ['only asks', 'Dropped my laptop in the canal, three years of records on it. Can anything be saved?'],
    [
      'a late mother',
      'My late mother sang on the radio in 1958 and I would like the tape transferred to six CDs.',
    ],
    ['a song for mum', 'Could you write a song for my mum?'],
    ['somebody signed Anne', 'We would like a new logo for our bakery.\n\nThanks\nAnne'],
    ['an expert sought, whatever follows', 'Looking for a tutor. When applying please see attached agenda.'],
    ['bozulan bir şey', 'ödeme sayfası hata veriyor, sipariş alamıyoruz, yardım eder misiniz'],
    ['hocam der ama fiyat sorar', 'hocam saatlik ne kadar calisiyosunuz'],
    ['sınav için ders', 'Haziranda B2 sınavına gireceğim, haftada iki akşam konuşma dersi istiyorum.'],
    ['diploma çevirisi', 'Lise diplomamın yeminli çevirisini istiyorum, toplam tutarı yazar mısınız?'],
    ['ustaya', 'Usta kolay gelsin, yayla evinin kapısına isimlik oydurmak istiyoruz.'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('inquiry');
  });
});

describe('something else', () => {
  it.each([
    ['a colleague’s errand', 'Bruce, please send me the revised agreement ASAP.'],
    ['colleagues about a client', 'The client changed the brief again, can you chase the invoice today?'],
    ['to all', 'Team, the aircon engineer comes at 8, move the crates today, this is urgent.'],
    ['a meeting', 'Hi all, the staff meeting moved to 10, bring your numbers.'],
    ['a rota', 'can u send the sat rota over asap'],
    ['friends', 'Are we still on for the market on Sunday? What did you pay for the lamp? Nell xx'],
    ['family', 'Hiya love, can you bring the cake on Saturday? Mum'],
    ['a pitch', 'We are a web design company in Jaipur and make websites at very affordable prices.'],
    ['a sale', 'Use code QUICK20 for 20% off your business cards, today only. Order now!'],
    ['a notice', 'Your parcel could not be delivered. Choose a date within 48 hours.'],
    [
      'a supplier’s price',
      'Thanks for asking us for a price. 500 cards: £42 plus VAT. Our cheapest option is £31.',
    ],
    [
      'her accountant',
      'I have finished your return. You owe 1,240. My fee is 280 as agreed, invoice attached.',
    ],
    ['an applicant', 'I am a freelance proofreader with free slots in June. My rates start at 28 an hour.'],
    ['an intern', 'I would like to apply for an internship in your studio. My CV is attached.'],
    ['a customer', 'I bought your course and it does not load. Give me my money back.'],
    ['a list', 'Following on from last month: what are people charging for a rush job now?'],
    ['a newsletter', 'Five briefs that make designers cry. Read the new post on our blog. Unsubscribe'],
    [
      'a swindle',
      'Dear friend, I am the widow of the late president and need your help with 20 million US dollars.',
    ],
    ['ekip arkadaşı', 'Müşteri yine fikir değiştirmiş, sunumu yarına yetiştir lütfen.'],
    ['ufak bir rica', 'Yarınki toplantı için oda değişti, dosyayı acil atar mısın?'],
    ['arkadaş', 'kanka acil yarınki sınavın notlarını atsana'],
    ['aile', 'oglum aksam eve gelirken ekmek al, acil'],
    ['kampanya', 'Tüm ürünlerde indirim bitiyor, hemen sipariş verin, son fırsat!'],
    ['fatura', 'Değerli abonemiz, faturanız 412 TL, son ödeme tarihi 5 Mart.'],
    ['başvuru', 'Ajansınızda freelance metin yazarı olarak çalışmak isterim, hemen başlayabilirim.'],
    ['matbaanın fiyatı', 'İstediğiniz 500 broşür için fiyatımız 3.200 TL, cuma teslim ederiz.'],
    ['iade', 'Sitenizden aldığım font çalışmıyor, paramı geri verin.'],
    ['öğrenciden hocaya', 'Hocam vize notlarını ne zaman açıklarsınız, acil lazım.'],
    [
      'a platform quotes clients',
      'A client viewed your proposal for "Urgent: need cheap logo ASAP". Freelancers who answer fast are hired.',
    ],
    ['a vendor asks a price', 'I help freelancers rank on page one. How much are you paying for SEO now?'],
    ['a cheap builder', 'I build WordPress sites from £199, cheapest in Kent. Want one? Reply YES'],
    ['a peer', 'How do you all price rush work? Asking as another letterer.'],
    ['a print shop', 'The proof for your flyers is ready. 500 come to £63. Shall we run it?'],
    ['a machine', 'Your 2FA code is 449201. It is valid for ten minutes.'],
    ['dinner', 'Hey, are you free tomorrow? That cheap ramen place has reopened, let me know asap.'],
    ['a graduate', 'Just graduated in motion design, open to anything, unpaid is OK to begin with.'],
    ['ilan özeti', 'Profilinize uygun 9 yeni ilan var: "ACİL logo, bugün teslim", 300 TL'],
    ['babası', 'Kızım yazlık için perde diktireceğiz, annen renk seçemiyor, sen bilirsin. Baban'],
    ['çalışmak isteyen', 'Stüdyonuzda kurgu asistanı olarak çalışmak istiyorum. Özgeçmişim ektedir.'],
    ['çeviri bürosu', 'Firmanıza uygun fiyatlı hizmet sunmak isteriz, sayfası 90 TL’den başlar.'],
    ['sorduğunuz fiyat', 'Sorduğunuz 1000 adet A5 broşürün fiyatı 6.400 TL, 2000 adette 9.100.'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('other');
  });

  it('"Re:" goes on with something', () => {
    expect(kindOf('The song should be longer.', 'Re: Sunday')).toBe('other');
  });

  it('a list’s tag stands before its subject, but "[Hiring]" does not', () => {
    expect(kindOf('The plugin needs a rebuild.', '[users] plugin')).toBe('other');
    expect(kindOf('Looking for a plugin developer.', '[Hiring] plugin')).toBe('inquiry');
  });
});
