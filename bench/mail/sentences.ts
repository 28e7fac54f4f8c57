/**
 * Sentences as they stand in a freelancer's mail, filled in by chance: work, prices, dates, and much that is neither.
 */
import type { Random } from './random.js';

/** The languages that the bench's people write. */
export type BenchLanguage = 'en' | 'tr';

/** In sentences, `{thing}` and the like stand for one of these. */
const SLOTS: Record<BenchLanguage, Record<string, readonly string[]>> = {
  en: {
    thing: ['logo', 'website', 'brochure', 'annual report', 'price list', 'photo book', 'trade fair stand'],
    place: ['café', 'studio', 'dental practice', 'bakery', 'law firm', 'riding school', 'museum shop'],
    city: ['Madrid', 'Leeds', 'Porto', 'Ghent', 'Graz', 'Bilbao', 'Turin', 'Kraków'],
    day: ['Monday', 'Tuesday', 'Thursday', 'tomorrow', 'the 14th', 'next week', 'the end of the month'],
    number: ['three', 'two', '12', '450', '2,000', '75', '1,200'],
    part: ['the second page', 'the colours', 'the contract', 'the text', 'the last draft', 'the pictures'],
  },
  tr: {
    thing: ['logo', 'web sitesi', 'broşür', 'katalog', 'afiş', 'kartvizit', 'ambalaj tasarımı'],
    place: ['kahveci', 'atölye', 'diş kliniği', 'fırın', 'çiçekçi', 'kitabevi'],
    city: ['İzmir', 'Ankara', 'Eskişehir', 'Muğla', 'Çanakkale', 'Şanlıurfa'],
    day: ['pazartesi', 'yarın', 'perşembe günü', 'haftaya', 'ay sonuna kadar'],
    number: ['üç', 'iki', '12', '450', '2.000'],
    part: ['ikinci sayfa', 'renkler', 'sözleşme', 'son taslak', 'fotoğraflar'],
  },
};

const SENTENCES: Record<BenchLanguage, readonly string[]> = {
  en: [
    'We are opening a {place} in {city} and need a {thing}.',
    "I found your work through a friend who runs a {place}, and I'd like to ask about a {thing}.",
    'How much would a {thing} cost?',
    'We have set aside EUR {number} for it and could start on {day}.',
    'Could you send it by {day}? It is rather urgent on our side.',
    "I don't really know what I want yet; you are the expert, surprise me.",
    'Thank you for {part}, we looked at it together and like it a lot.',
    'On {part} we would change {number} small things, see below.',
    'Shall we talk on {day}, in the morning if that suits you?',
    'Your offer is a little above what we had in mind; is there any room?',
    'The invoice went to our bookkeeper and will be paid by {day}.',
    'The audience are mostly families from {city} and visitors in the summer.',
    'I have attached {part} and the old {thing}, so that you see where we come from.',
    'Last year we printed {number} copies and ran out of them in {city}.',
    'As agreed, two rounds of changes are included, and this is the first.',
    'Please also think of the version for phones, since most people see it there.',
    'We met at the fair in {city}; you had just finished the {thing} of the {place}.',
    'No hurry with this, {day} is early enough.',
    'The board meets on {day} and wants to see {part} by then.',
    'Nobody here objects to the typeface, but the green reminds them of a {place}.',
  ],
  tr: [
    '{city} şehrinde bir {place} açıyoruz ve bize bir {thing} gerekiyor.',
    'Çalışmalarınızı bir arkadaşımdan duydum, {thing} hakkında bilgi almak istiyorum.',
    'Bir {thing} için fiyatınız nedir?',
    'Bunun için {number} euro ayırdık, {day} başlayabiliriz.',
    'İşi {day} yetiştirmeniz mümkün mü? Bizim için çok acil.',
    'Ne istediğimizi tam olarak bilmiyoruz, size güveniyoruz.',
    'Gönderdiğiniz {part} için teşekkür ederiz, çok beğendik.',
    'Faturayı muhasebeye ilettik, {day} ödenecek.',
    'Ekte {part} ile eski {thing} var, inceleyebilirsiniz.',
    'Görüşmek için {day} sizin için uygun olur mu?',
    'Geçen yıl {number} adet bastırmıştık, hepsi bitti.',
    'Teklifiniz düşündüğümüzün biraz üstünde, indirim yapabilir misiniz?',
  ],
};

function filled(sentence: string, language: BenchLanguage, random: Random): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => random.pick(SLOTS[language][slot] ?? ['']));
}

/** One sentence. */
function sentence(random: Random, language: BenchLanguage = 'en'): string {
  return filled(random.pick(SENTENCES[language]), language, random);
}

/** One paragraph of up to five sentences, on one line. */
export function paragraph(random: Random, language: BenchLanguage = 'en'): string {
  return Array.from({ length: random.between(1, 5) }, () => sentence(random, language)).join(' ');
}

/** So many paragraphs. */
export function paragraphs(random: Random, count: number, language: BenchLanguage = 'en'): string[] {
  return Array.from({ length: count }, () => paragraph(random, language));
}

const NOTICES = [
  'Your parcel {number} was handed over in {city}.',
  'Invoice {number} is ready; it was paid with the card that ends in 4471.',
  'Train {number} to {city} leaves on {day} from platform 3.',
  'Somebody signed in to your account from {city}. If it was you, there is nothing to do.',
  'Your backup of {number} files ended on {day} without errors.',
];

/** What a machine says, in two lines. */
export function notice(random: Random): string {
  return `${filled(random.pick(NOTICES), 'en', random)}\n\nThis mail was written by a machine, reference ${random.name(10)}.\n`;
}

/** A subject line. */
export function subjectLine(random: Random, language: BenchLanguage = 'en'): string {
  const subjects = {
    en: [
      '{thing} for a {place}',
      'Question about {part}',
      'A new {thing}',
      '{city}, {day}',
      'Invoice {number}',
    ],
    tr: ['{thing} için teklif', '{part} hakkında', 'Yeni {thing}', '{city} için {thing}'],
  };
  return filled(random.pick(subjects[language]), language, random);
}
