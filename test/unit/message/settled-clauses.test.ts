/** What takes a question back is a whole clause, and nothing else is said; courtesies that only thank. */
import { describe, expect, it } from '@jest/globals';
import { isBareThanks } from '../../../src/message/bare-thanks.js';
import { isSettled, saysItIsOver } from '../../../src/message/settled.js';

describe('a mail that takes back what was asked', () => {
  it.each([
    ['Nevermind, got it working!\n\nThanks\nBen', 'en'],
    ['We found it, thank you and sorry for the trouble.', 'en'],
    ['My son fixed it. No need to look into it.', 'en'],
    ['Everything works again, thanks Ana!', 'en'],
    ['Tamam, buldum, teşekkürler.', 'tr'],
    ['Selam, boşver, hallettim.\n\ncan', 'tr'],
    ['No need to check, it was in the drafts folder', 'en'],
    ['The problem solved itself, sorry to have disturbed you.', 'en'],
    ['You need not reply, we worked it out', 'en'],
    ['Scratch that question, my son showed me the button', 'en'],
    ['Sorularımı unutun, sayfayı bulabildim', 'tr'],
    ['Dikkate almayın lütfen, dosya öteki klasördeymiş', 'tr'],
    ['Sorunum kalmadı, iyi akşamlar', 'tr'],
    ['Cevabını buldum, pardon', 'tr'],
  ] as const)('%j', (text, language) => {
    expect(isSettled({ newText: { text }, language })).toBe(true);
  });
});

describe('a mail that only thanks', () => {
  it.each([
    ['Thanks, Ana! Looks good.', 'en'],
    ['Thank you, have a nice evening', 'en'],
    ['Çok teşekkürler Ayşe hanım, iyi akşamlar', 'tr'],
    ['Merhaba, dosya ulaştı, sağ olun.\n\nB. Demir', 'tr'],
    ['Many thanks again, Ms Weber!', 'en'],
    ['Noted with thanks.', 'en'],
    ['No worries, all good!', 'en'],
    ['Enjoy the weekend, thanks', 'en'],
    ['Tamamdır hocam, elinize sağlık', 'tr'],
    ['Haber verdiğin için sağ ol', 'tr'],
    ['teşekkürler ayşe hanım', 'tr'],
    ['Not aldım, teşekkürler', 'tr'],
  ] as const)('%j', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(true);
  });
});

describe('a mail that says more than thanks, and takes nothing back', () => {
  it.each([
    ['Never mind the deadline, quality matters.', 'en'],
    ['Found it. Looks a bit dark to me.', 'en'],
    ['We sorted the pictures, they are in the folder.', 'en'],
    ['Solved the layout puzzle together with the printer, details follow.', 'en'],
    ['Please ignore the first invoice and pay attention to the second.', 'en'],
    ['No need to hurry.', 'en'],
    ["It's fixed on Chrome, Safari still fails.", 'en'],
    ['We found the perfect venue!', 'en'],
    ['Found it, the contract has expired.', 'en'],
    ['I found your draft too playful.', 'en'],
    ['Sorted, so we go with blue.', 'en'],
    ['Never mind, we cancel.', 'en'],
    ['Never mind, we have decided to work with somebody else.', 'en'],
    ['Thanks, it works again, and the board loves it.', 'en'],
    ['It works again. The board was thrilled, Ana.', 'en'],
    ['No longer needed, stop please.', 'en'],
    ['I see it now, the name was misspelt.', 'en'],
    ['Thanks for the brief, we looked at it in the team.', 'en'],
    ['Never mind, my boss told me to ask for the raw files', 'en'],
    ['Never mind, we were told the launch was moved', 'en'],
    ['Solved, I was told you had the contract ready', 'en'],
    ['Güzel bir yer bulduk, kira da uygun.', 'tr'],
    ['Boş verin, vazgeçtik bu işten.', 'tr'],
    ['Sorun çözüldü ama müşteri memnun kalmadı.', 'tr'],
    ['Gerek yok, ilk öneriyle devam edelim.', 'tr'],
    ['Halletmeniz gerek.', 'en'],
    ['Taslağı şimdi gördüm, renkler solmuş.', 'tr'],
    ['Buldum ama açılmıyor', 'tr'],
    ['Hallettik, sıradaki iş afiş.', 'tr'],
    ['Çözdük, davetiyeyi size bırakıyoruz.', 'tr'],
    ['Düzeldi, fakat mobilde bozuk.', 'tr'],
    ['Yeni ofisi bulduk, taşınıyoruz', 'tr'],
    ['Hallettim, müşteri afişi beğenmemiş', 'tr'],
    ['Cevap vermenize gerek yok, faturayı muhasebeye ilettim.', 'tr'],
    ['Thanks, looks good to Marta', 'en'],
    ['Great work. Too dark.', 'en'],
    ['Thanks, nice. Not for us.', 'en'],
    ['Thanks, Wednesday', 'en'],
    ['Perfect, Helvetica', 'en'],
    ['Ok, Version Two', 'en'],
    ['Thanks, enjoy Rome, call Marta', 'en'],
    ['Thanks for letting Marta know', 'en'],
    ['Thanks for the work. No.', 'en'],
    ['Tamam, Mavi', 'tr'],
    ['Teşekkürler, Mavi olsun', 'tr'],
    ['Haber verdiğiniz dosya?', 'tr'],
    ['Haber verin, teşekkürler', 'tr'],
    ['Bize dosya için haber verin', 'tr'],
    ['Tamam olmuş, elime geçmedi', 'tr'],
    ['Thanks in advance, Ana', 'en'],
    ['Peşinen teşekkürler, hayırlısı', 'tr'],
    ['Thanks Ben, Soon', 'en'],
    ['Thanks. Not good.', 'en'],
    ['Good, no.', 'en'],
    ['Danke im Voraus', 'de'],
    ['Şimdiden sağ olun', 'tr'],
    ['Merci par avance', 'fr'],
    ['Ok, Sunday', 'en'],
    ['Super, Cumartesi', 'en'],
  ] as const)('%j', (text, language) => {
    expect(isSettled({ newText: { text }, language })).toBe(false);
    expect(isBareThanks({ newText: { text }, language })).toBe(false);
  });
});

describe('a hostile text', () => {
  it.each(['just found it ', 'now all sorted out ', 'sorry for the noise ', 'so i found it and ', 'pardon '])(
    'settles nothing: %j',
    (part) => {
      const text = `${part.repeat(40).slice(0, 235)}x`;
      expect(isSettled({ newText: { text }, language: 'en' })).toBe(false);
    },
  );
});

it.each([
  ['Hallettik, teşekkürler!', 'tr', true],
  ['Solved, thanks', 'en', true],
  ['Thanks!', 'en', false],
  ['Tamam, teşekkürler', 'tr', false],
] as const)('%j (%s) says that it is over: %s', (text, language, isOver) => {
  expect(saysItIsOver({ newText: { text }, language })).toBe(isOver);
});
