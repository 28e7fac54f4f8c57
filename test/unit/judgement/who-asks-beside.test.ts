/** What stands beside the question: a lead-in, the other half of a choice, praise, the saying before it. */
import { describe, expect, it } from '@jest/globals';
import { asksWhoWrites } from '../../../src/judgement/who-asks/asks-who-writes.js';

describe('a client asks who writes', () => {
  it.each([
    'One thing before we carry on: am I writing to a person?',
    'Who writes these updates, a person or a machine?',
    'Your Monday notes arrive to the second. Do you use software to send them?',
    'My boss believes your replies are written by AI. Is that true?',
    'Are you a bot?! I asked about colours and got a holiday notice.',
    'Was your note written by a human, or was it generated automatically?',
    'Is it really you, Ana, or an AI?',
    'Küçük bir soru: siz gerçek bir insan mısınız?',
    'Devam etmeden önce sormak isterim: bir botla mı yazışıyorum?',
    'Mesajlarınız hep aynı saatte geliyor. Bunları bir program mı gönderiyor?',
    'Kiminle yazıştığımı bilmek istiyorum.',
    'Bu cevapları kim yazıyor, siz mi yapay zeka mı?',
    'Ortağım yanıtlarınızın otomatik yazıldığını düşünüyor. Öyle mi?',
    'Gerçekten siz misiniz yoksa robot mu?',
  ])('%j', (text) => {
    expect(asksWhoWrites(text)).toBe(true);
  });
});

describe('a client praises, or asks about something else', () => {
  it.each([
    'Great job on the menu. Are you a machine?',
    'That was fast! Are you human?',
    'Wow, three drafts overnight. Are you even real?',
    'Approved! Are you a robot, Ana?',
    'The dark version wins. Is that a person in the back row?',
    'Harikasınız! İnsan mısınız siz?',
    'Bu kadar hızlı! Makine misiniz?',
    'Do you use AI to write them? Our blog posts, I mean.',
    'Do you use software to send these invoices?',
    'Who writes these, you or Marta?',
    'Who writes the captions, you or a machine?',
    'My colleague thinks your prices are generated automatically. Is that right?',
    'My colleague thinks the invoice was sent automatically. Is that right?',
    'The printer says the proofs are ready. Is that right?',
    'Before we print: is this a machine in the corner of the cover?',
    'Quick question: is the newsletter automated?',
    'Question about the shop: is this automated?',
    'Before I forget: did you write the second chapter yourself?',
    'For the survey: are you human?',
    'Button text: Are you a robot?',
    'New headline: is this a bot?',
    'Our support gets it daily: am I talking to a machine?',
    'Bunu siz mi çizdiniz, yoksa bilgisayar mı?',
    'Bülteni bir program mı gönderiyor?',
    'Siparişlerin onayı gidiyor. Bunları bot mu gönderiyor?',
    'Afiş metni: İnsan mısınız?',
    'Kiminle görüşeceğimi bilmek istiyorum.',
    'Kiminle çalıştığımızı merak ediyorlar.',
    'Arkadaşım fiyatlarınızın otomatik hesaplandığını söylüyor. Doğru mu?',
    'Sitedeki yorumlar çoğaldı. Bunları robot mu yazıyor?',
    'The comments under our post look odd. Are they written by a bot?',
    'We use a plugin for the captions. Is this automatic?',
    'Have you ever used AI for copy? Just curious.',
    'Did you use a machine to sew them?',
    'Can a person sign for the parcel or is it a machine?',
    'Is it you or the accountant who sends the invoices?',
    'Do you or does your assistant answer the phone?',
    'I got your message. The store login asks: are you human? It never lets me in.',
    'Are you still a fan of real paper?',
    'Your answer about the robot drawing was clear. Is it a robot or a toaster?',
    'Who sent this to the newspaper, you or somebody else?',
    'Thank you for the mail. Should the next mailing be automatic?',
    'You are a machine, is that right? Haha, thanks for the quick work.',
    'Siz bir robotsunuz galiba, ne hız!',
    'Is that correct?',
    'Doğru mu?',
    'Did this go out automatically or did you press send? The newsletter I mean.',
    'Our poster shows a robot. Is this a bot or a person in the front?',
  ])('%j', (text) => {
    expect(asksWhoWrites(text)).toBe(false);
  });
});
