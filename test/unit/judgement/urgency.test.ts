/**
 * urgency: who is pressed by whom (REDFLAGS.md).
 *
 * Each row is one sentence that a client may write, behind a plain wish at first contact or as an answer in a thread; above
 * all those sentences that only sound pressing, and why they are not.
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { SHIPPED } from './shipped-phrases.js';

function isPressing(kind: 'inquiry' | 'reply', sentence: string): boolean {
  const text = kind === 'inquiry' ? `We need a logo for our café. ${sentence}` : sentence;
  const input = kind === 'inquiry' ? { text } : { text, kind };
  const { findings } = judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
  return findings.some(({ flag }) => flag === 'urgency');
}

describe('presses at first contact', () => {
  it.each([
    ['a term', 'The file has to be with the sign maker by Thursday.'],
    ['a term in hours', 'Turnaround: 36 hours at most.'],
    ['a term of few days', 'Can it be done in three days?'],
    ['an event of this week', 'Our opening is on Saturday.'],
    ['a closing door', 'The competition closes at midnight.'],
    ['words of hurry', 'This is extremely urgent!'],
    ['a start at once', 'Only people who can begin straight away, please.'],
    ['no time left', 'We are running out of time.'],
    ['an answer today', 'Please let me know today whether you can do it.'],
    ['an outage', 'Also our website is down, can anybody look at it?'],
    ['somebody who waits', 'The printer is waiting for the file.'],
    ['a lack of notice', 'Sorry for the short notice.'],
    ['a term in Turkish', 'Cumaya kadar bitmesi lazım.'],
    ['typed without Turkish letters', 'carsamba aksamina yetismesi lazim, olur mu'],
    ['a start at once', 'Hemen başlayabilecek birini arıyoruz.'],
    ['an event tomorrow', 'Açılışımız yarın.'],
    ['days that are left', 'Fuara 4 gün kaldı.'],
    ['no time', 'Vaktimiz çok az.'],
    ['hours', '24 saat içinde teslim edilmesi gerekiyor.'],
    ['an answer today', 'Bugün dönüş yapabilir misiniz?'],
    ['back to a near day', 'The sign writer comes on Wednesday. Can you draw it by then?'],
    ['few days to go', 'We have three days to submit the drawings.'],
    ['as soon as read', 'Please call me as soon as you read this.'],
    ['turnaround', 'Turnaround has to be quick.'],
    ['days that are left', 'Bu iş için en fazla 3 günümüz var.'],
    ['at once', 'Bunu görür görmez arayın lütfen.'],
    ['an event of a weekday', 'It would have to be ready for Friday’s pitch.'],
    ['until, as others say by', 'Is it possible until Friday evening?'],
    ['a start that must be', 'We have to go live ASAP.'],
    ['somebody stands over them', 'Müdür başımda dikiliyor.'],
    ['a freelancer who can start', 'We need a developer who knows Stripe and can start immediately.'],
    ['the sign maker waits', 'Bugün hallolursa süper olur, tabelacı bekliyor.'],
  ])('%s: %s', (_, sentence) => {
    expect(isPressing('inquiry', sentence)).toBe(true);
  });
});

describe('does not press at first contact', () => {
  it.each([
    ['a longer term', 'We would need it within three weeks.'],
    ['a longer term in days', 'Delivery in 10 working days is fine.'],
    ['a month', 'It should be finished by the end of May.'],
    ['no rush', 'There is no rush at all.'],
    ['a day that names an edition', 'We want someone to write the Thursday edition.'],
    ['a day that names an edition', 'Perşembe sayısını yazacak birini arıyoruz.'],
    ['a day in a name', 'Need a second logo for Friday Coffee.'],
    ['what only looks urgent', 'The scene will look very urgent but nobody is in danger.'],
    ['hurry that is over', 'Öncekini bir tanıdık alelacele yapmıştı.'],
    ['their own readiness', 'Dosyalar hazır, hemen başlayabiliriz.'],
    ['their own readiness', 'We have the texts and can start immediately.'],
    ['an initiative', 'Kuzey açılımı projesi için üç çizim.'],
    ['expressly not now', 'It needn’t be ready this week.'],
    ['a call', 'Could we talk on Friday?'],
    ['a visit', 'I could drop by your studio tomorrow.'],
    ['their day', 'Today I walked past your shop window.'],
    ['their past', 'The last one was made in a terrible hurry and looked like it.'],
    ['opening hours', 'We are open from Tuesday to Sunday.'],
    ['a habit', 'Our market is held every Saturday.'],
    ['a service of theirs', 'We deliver coffee within 30 minutes.'],
    ['a subject', 'The logo should also work on our urgent care leaflet.'],
    ['a name', 'The café is called "Right Now".'],
    ['a skill', 'You should be comfortable with tight deadlines.'],
    ['a general quality', 'You reply to mails within 24 hours.'],
    ['a closing formula', 'I hope to hear from you as soon as possible.'],
    ['their payment', 'We pay within 7 days.'],
    ['their readiness', 'We can start tomorrow if you like.'],
    ['a date far away', 'We open on Friday 14 May.'],
    ['no hurry', 'Acelemiz yok, rahat rahat çalışabilirsiniz.'],
    ['a longer term', 'Üç hafta içinde bitse yeter.'],
    ['a longer term in days', 'On beş gün içinde hazır olsa olur.'],
    ['a call', 'Yarın telefonda görüşebilir miyiz?'],
    ['their promise', 'Metinleri yarın gönderirim.'],
    ['a closing formula', 'En kısa sürede dönüşünüzü bekliyorum.'],
    ['a place', 'Dükkanımız istasyonun hemen yanında.'],
    ['a subject', 'Acil servis için de bir tabela düşünüyoruz ama ileride.'],
    ['a skill', 'Yoğun tempoya uyum sağlayabilen biri olmalı.'],
    ['a market', 'Pazar yerinde tezgahımız var.'],
    ['a habit', 'Her cuma canlı müzik yapıyoruz.'],
    ['their day', 'Bugün sitenizi inceledim.'],
    ['people at large', 'Patients need an appointment within 48 hours.'],
    ['how something works', 'A banner appears when a table is free within 2 days.'],
    ['a duration', 'The ideal person answers within a day.'],
    ['what happens at times', 'We sometimes get time-sensitive orders.'],
    ['a name on a tab', 'The app has four tabs: Urgent, today, this week, later.'],
    ['their presence', 'Could you tell me whether you are at the fair this weekend?'],
    [
      'a slogan below the name',
      'All files are ready.\n\nMikkel\n\nHeat Academy | Early bird discount, ends tomorrow!',
    ],
    ['a day with a name', 'Efsane Cuma kampanyası için banner da istiyoruz.'],
    ['opening hours', 'Her gün öğlene kadar ofisteyiz.'],
    ['a service of theirs', 'Müşterilerimiz siparişlerini aynı gün içinde teslim alıyor.'],
    [
      'a slogan below the name',
      'Dosyalar hazır.\n\nGürkan Aksu\nAynı Gün Kargo – Acil gönderiniz bugün kapınızda!',
    ],
  ])('%s: %s', (_, sentence) => {
    expect(isPressing('inquiry', sentence)).toBe(false);
  });
});

describe('presses in a thread', () => {
  it.each([
    ['a need', 'I need the second draft tomorrow morning.'],
    ['a request', 'Could you send the invoice files over today?'],
    ['an answer', 'I need a yes or no by tonight.'],
    ['yesterday', 'We needed this yesterday.'],
    ['or else', 'If I don’t have it by noon we lose the slot.'],
    ['an answer', 'I really need to hear from you today.'],
    ['now', 'I need to know now if you can do it.'],
    ['late', 'Where is the project? We are running late.'],
    ['an order', 'Send whatever you have right now.'],
    ['a wait', 'My boss is waiting for the slides.'],
    ['a need', 'Sunumu yarın sabaha yetiştirmeniz şart.'],
    ['an order', 'Ne varsa hemen gönderin.'],
    ['or else', 'Bugün dönmezseniz başkasıyla anlaşacağız.'],
    ['a wait', 'Müşteri kapıda bekliyor.'],
    ['informal', 'aksama lazm bu, atar misin'],
  ])('%s: %s', (_, sentence) => {
    expect(isPressing('reply', sentence)).toBe(true);
  });
});

describe('does not press in a thread', () => {
  it.each([
    ['their promise', 'I will send you the photos by Friday.'],
    ['their promise at once', 'We’ll pay immediately.'],
    ['what the freelancer gets', 'You will have the texts tomorrow.'],
    ['their decision', 'The board decides on Thursday, I’ll let you know.'],
    ['their absence', 'I’m away until Wednesday.'],
    ['a meeting', 'Thursday at ten suits me, see you then.'],
    ['their past', 'On Monday we launched and everybody loved it.'],
    ['thanks for speed', 'Thanks for turning it round so quickly.'],
    ['told of a need that is over', 'Last year you wrote that you needed it urgently.'],
    ['a condition', 'If anything urgent comes up, call my office.'],
    ['small print', 'If you have received this in error, please notify us immediately.'],
    ['a correction', 'On page 2 "by tomorrow" should read "by then".'],
    ['what they sent', 'Could you please confirm that you received the contract I posted on Tuesday?'],
    ['as agreed', 'Please start on Monday as planned.'],
    ['a list of promises', 'I will send the photos today, the text tomorrow and the logo by Friday.'],
    ['on its way', 'The deposit should be with you tomorrow.'],
    ['what came', 'Bugün elimize ulaştı kartlar, teşekkürler.'],
    ['what they would do', 'Uygunsa yarın imzalarız.'],
    ['an excuse', 'Dün acil bir işim çıktı, arayamadım.'],
    ['their promise', 'Dosyaları akşama kadar yollarım.'],
    ['their payment', 'Ödemeyi bugün yaptık.'],
    ['their decision', 'Yönetim cuma günü karar verecek.'],
    ['a meeting', 'Perşembe toplantıda görüşürüz.'],
    ['no hurry', 'Acele etmeyin lütfen.'],
    ['their absence', 'Pazartesiye kadar izindeyim.'],
    ['their past', 'Geçen hafta çok acil lazımdı, şimdi değil.'],
    ['small print', 'Bu mesaj size yanlışlıkla ulaştıysa lütfen derhal siliniz.'],
  ])('%s: %s', (_, sentence) => {
    expect(isPressing('reply', sentence)).toBe(false);
  });
});
