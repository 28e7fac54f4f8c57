/** A bare thanks is told from classes of words, as people spell them. */
import { describe, expect, it } from '@jest/globals';
import { isBareThanks } from '../../../src/message/bare-thanks.js';

describe('a mail that is bare', () => {
  it.each([
    ["Thx so much Ana, you're a lifesaver!!", 'en'],
    ['Soooo good!!! We love it. xx', 'en'],
    ['Just what we were looking for. Many thanks, Ben', 'en'],
    [
      'Hi Ana,\n\nThank you for the quick turnaround on the brochure. It looks fantastic.\n\nKind regards,\nSarah Blake\nMarketing Manager\nHale & Co',
      'en',
    ],
    ['ta, all received', 'en'],
    ["What a great job! You've made my day 😍", 'en'],
    ['Received with thanks. Have a great holiday!', 'en'],
    ['Thanks for getting back to me so fast, that clears it up.', 'en'],
    ['brilliant work as always, cheers', 'en'],
    ['Much appreciated. Talk soon!', 'en'],
    ["we're thrilled with the photos, thank you both", 'en'],
    ["Wow. Couldn't be happier!", 'en'],
    ['That makes sense, thank you.\n\nBen', 'en'],
    ['Fair enough, thanks for explaining', 'en'],
    ['saolun hocam, elinize sağlık', 'tr'],
    ['tmm eyvallah 👍', 'tr'],
    ['Çok beğendik, ellerinize sağlık!', 'tr'],
    [
      'Hızlı dönüşünüz için çok teşekkür ederiz Ayşe Hanım.\n\nSaygılarımla,\nMehmet Demir\nSatış Müdürü',
      'tr',
    ],
    ['Tam istediğimiz gibi olmuş, süpersiniz', 'tr'],
    ['tesekkurlerr iyi haftalar', 'tr'],
    ['Dosyalar elimize ulaştı, teşekkürler', 'tr'],
    ['Logo harika olmuş, bayıldık', 'tr'],
    ['Bilgi için teşekkürler, iyi bayramlar', 'tr'],
    ['Not ettim, sağ olasın.', 'tr'],
    ['Gönderdiğiniz metin için teşekkürler, iyi çalışmalar dileriz.', 'tr'],
  ] as const)('%j', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(true);
  });
});

describe('a mail that is not', () => {
  it.each([
    ['No good.', 'en'],
    ['Thanks Ana, Urgent', 'en'],
    ['Thanks in advance', 'en'],
    ['Thanks, with Marta.', 'en'],
    ['Thanks for looking into this', 'en'],
    ['Thanks for nothing', 'en'],
    ['Thanks for confirming by Friday', 'en'],
    ['Thanks for the draft we will read it tomorrow', 'en'],
    ['Lovely. A bit long though.', 'en'],
    ['Great, send the invoice', 'en'],
    ['We love the blue version', 'en'],
    ["We'd love it shorter", 'en'],
    ['Thanks, I have forwarded it to the printer.', 'en'],
    ['Looks good, go ahead', 'en'],
    ['Perfect if you can add our phone number', 'en'],
    ['Thanks for your help in advance', 'en'],
    ['great, when', 'en'],
    ['Is it good', 'en'],
    ['Thanks. The board meets Monday.', 'en'],
    ['Good work but late', 'en'],
    ['Teşekkürler, yarın arıyorum', 'tr'],
    ['Yardımınız için şimdiden teşekkürler', 'tr'],
    ['Güzel olmuş ama uzun', 'tr'],
    ['Çok beğenmedik', 'tr'],
    ['Harika, faturayı bekliyorum', 'tr'],
    ['Tamam, perşembe', 'tr'],
    ['Elinize sağlık, logoyu büyütelim', 'tr'],
    ['Teşekkürler, haber verin', 'tr'],
    ['Tamam mı', 'tr'],
  ] as const)('%j', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(false);
  });
});
