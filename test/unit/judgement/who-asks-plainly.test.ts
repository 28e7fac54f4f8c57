/** The question in words of any order, and ordinary mail in the same words. */
import { describe, expect, it } from '@jest/globals';
import { asksWhoWrites } from '../../../src/judgement/who-asks/asks-who-writes.js';

describe('a client asks who writes, in whatever order', () => {
  it.each([
    'Sorry but is a computer answering me?',
    'Hi Ana, we were wondering: is anybody real actually reading what we send?',
    'r u a real person lol',
    'Honest question: do you answer these yourself or is it a chatbot?',
    'Before I continue, are you a human being?',
    "I can't tell anymore if I'm talking to you or to a machine.",
    'Please tell me whether I am writing with a person or with a program.',
    'is this an ai replying',
    'Did an AI write your last message?',
    'Hm, this reply looks generated. Are you a bot, Ana?',
    'Am I chatting with software or with Ana?',
    'Are your messages automatic?',
    'Is this really you writing, or a robot?',
    'karşımdaki insan mı robot mu',
    'Bir şey merak ettim, bana yazan siz misiniz yoksa bir program mı?',
    'bu cevapları bot mu yazıyor',
    'Ana Hanım, mesajlarınızı yapay zeka mı yazıyor?',
    'Ben şu an bir insanla mı konuşuyorum?',
    'gerçek biri misiniz',
    'Mailleri siz mi cevaplıyorsunuz yoksa bir yazılım mı?',
    'acaba otomatik mi yanıtlıyorsunuz bizi',
  ])('%j', (text) => {
    expect(asksWhoWrites(text)).toBe(true);
  });
});

describe('a client asks something else in such words', () => {
  it.each([
    'Can you read this message on your phone?',
    'Is this the real address or the old one?',
    'Did you get my message? The system here is slow.',
    'Could you send the files by automatic transfer?',
    'Is there someone there on Monday to let us in?',
    'Do you have software to open these?',
    'Does anyone read your newsletter?',
    "Can I send this to a real person at the printer's?",
    'Who is writing the text for page two, you or me?',
    'Who sends the invoice?',
    'Are you writing about AI in this piece?',
    'Are you reading this on a computer or a phone?',
    'Are we talking about the same program?',
    "I'm dealing with the bank's system today. Can we talk tomorrow?",
    'Am I dealing with the right person for invoices?',
    'Is the answer in your last mail?',
    'Were these generated with AI? The pictures on page 3, they look odd.',
    'Do you answer mails on weekends?',
    'Do you use AI for the drafts?',
    'Could you please write to me personally next time and not to the team address?',
    'Is that you in the photo?',
    'Was that your own computer that crashed?',
    'What software do you use to write?',
    'Can the program read these files?',
    'Have you written to the people at the gallery?',
    'Who else reads my messages, does your assistant see them?',
    'Which human resources person should I write to?',
    'Is it your machine that is broken? I can send you mine.',
    'Are you there?',
    'Are you real estate experienced?',
    'Are you a person who likes deadlines?',
    'I sent the answer automatically, sorry. Can you delete it?',
    'What does the bot on our page answer?',
    'Bu mesaj size ulaştı mı?',
    'Bu dosyaları hangi programla açıyorsunuz?',
    'Siz mi yazacaksınız yoksa biz mi?',
    'Orada biri var mı pazartesi, anahtarı bırakacağım?',
    'Programı siz mi gönderdiniz?',
    'Kim yazıyor ikinci bölümü?',
    'Sistem mailimi almış mı?',
    'Bilgisayarla aranız nasıl?',
    'Otomatik yanıtı nasıl kapatırım?',
    'Bu metni insanlar anlar mı?',
    'Yapay zeka ile mi çizdiniz bunu?',
    'Bana canlı bir renk gönderir misiniz?',
    'Gerçek fiyat bu mu?',
    'Bu konuda kiminle konuşuyorum normalde?',
    'Kimse cevap vermedi bize matbaadan, siz biliyor musunuz?',
  ])('%j', (text) => {
    expect(asksWhoWrites(text)).toBe(false);
  });
});
