/**
 * What a question or a statement is about: its telling words, reduced so that "photos" meets "pictures" and "renk" meets
 * "rengi". Two stretches speak of the same thing where one such word is alike.
 */
import { anyOf } from '../../text/word-list.js';

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Say nothing about the subject: grammar, manners, verbs that go with anything. */
const EMPTY = new Set(
  words(`
  the and you your yours our ours are was were will would could should can may might must shall have has had does did done doing
  not for with from about into onto over under this that these those there their theirs them they then than too also just only
  very really quite much many more most some any all each every both either neither none one ones two first second what which who
  whose whom when where why how whether while because its his her hers him she mine myself yourself ourselves here now still yet
  already please thanks thank kind regards best hello dear sure yes okay fine good great nice lovely well roughly approximately
  maybe perhaps else other another same such like want wants wanted need needs needed get gets got give gives take takes make makes
  tell told let lets say says know known think thought look looks see seen come comes going gone use used using have having prefer
  would like keep put send sent share confirm provide working work works start started begin thing things something anything lot
  bit able exactly actually currently existing current planning supposed possible etc kinds sort type types involved
  isnt arent dont doesnt didnt wont cant couldnt wouldnt havent hasnt theres whats im ive id ill youre youve youd weve were wed
  but it is be been being am as at by do go he hi if in me my no of oh on or ok so to up us we how
  need really want please quick question questions answer answers mind happy before after until between during without within
  var yok mi mu ve veya ile icin gibi kadar daha cok az bir bu su sey seyi seyler biz siz sen ben bizim sizin senin benim bize size
  sana bana onu onun onlar ama fakat ancak yani iste hangi hangisi hangileri kac kaci kacta ne nedir neler nasil nerede nereye
  nereden neresi kim kimin kime kimler neden nicin zaman degil evet hayir tamam merhaba selam hanim bey hocam efendim abi abla
  lutfen tesekkur tesekkurler rica ederim olarak sonra once simdi artik bile hem hepsi tum tumu butun her bazi baska diger ayni
  yoksa acaba peki misiniz musunuz misin musun miyiz muyuz miyim mudur midir elinizde elimizde tam toplam yaklasik bilgi bilgisi
  gun gunu gunler saat day days time times dakika off out from well sorry too go going done mainly always
  bilgileri konusunda hakkinda tarafindan uzere gore uygun`),
);

/** Verbs of Turkish that go with anything, in whatever form. */
const EMPTY_STEMS = anyOf(`
  ola~ olu~ ols~ olm~ old~ isti~ ister~ isted~ istem~ istey~ dusun~ yapa~ yapi~ yapm~ yapt~ yaps~ eder~ edec~ edel~ edeb~
  edi~ gonder~ ilet~ yolla~ paylas~ soyl~ bildir~ belirt~ ogren~ alabil~ kullan~ lazim~ gerek~ mevcut~ sever~ sevin~`);

/** Words for one thing, by how they begin. */
const SAME: readonly (readonly [string, RegExp])[] = [
  ['photo', /^(?:phot|pic(?:s$|ture)|image|foto|gorsel|resim|resm|snap)/],
  ['text', /^(?:texts?$|copy$|content|wording|metin|metn|icerig|icerik|yazi(?:$|l|n|s))/],
  ['site', /^(?:site|website|web|webpage|homepage|domain|alan$|alanad)/],
  [
    'people',
    /^(?:people|person|guest|attend|participant|head(?:s|count)|kisi|misafir|davetli|katilim|konuk|member|singer|speaker)/,
  ],
  ['outdoor', /^(?:outdoor|outside|disar|dis(?:$|ari)|acik$)/],
  ['indoor', /^(?:indoor|inside|icer|ic$|kapali)/],
  ['colour', /^(?:colo|renk|reng)/],
  ['size', /^(?:size|dimension|measure|olcu|boyut|ebat|ebad|width|height|depth|wide|tall|big|format$)/],
  ['length', /^(?:length|long|durat|minute|second|sure(?:$|si|ye|de)|dakika|saniye)/],
  ['audience', /^(?:audien|client|customer|reader|user|musteri|hedef|kitle|okur|kullanici)/],
  ['access', /^(?:login|passw|access|creden|sifre|giris|panel|username)/],
  ['language', /^(?:languag|dil(?:$|de|i|ler)|english|german|french|spanish|turkish|ingiliz|turkce|alman)/],
  ['money', /^(?:budget|cost|spend|price|fee|butce|ucret|fiyat)/],
  ['date', /^(?:date|deadline|tarih|teslim|launch|due$)/],
  ['print', /^(?:print|baski|bas[it]il|matbaa)/],
  ['deliver', /^(?:deliver|ship|kargo|teslimat)/],
  ['logo', /^(?:logo|amblem)/],
  ['voice', /^(?:voice|narrat|seslend|ses(?:$|i|l))/],
  ['child', /^(?:child|kid|cocuk|toddler)/],
  ['page', /^(?:page|sayfa)/],
  ['style', /^(?:style|stil|tarz|look$|mood)/],
  ['music', /^(?:music|muzi|song|sark|track|parca)/],
  ['place', /^(?:place|venue|location|locat|where|mekan|salon|adres|address|yer(?:$|i|de))/],
  ['power', /^(?:power|electri|elektri|priz)/],
  ['paper', /^(?:paper|kagi|stock)/],
];

/** A word as it is compared; null where it says nothing. */
function topicOf(word: string): string | null {
  if (word.length < 3 || EMPTY.has(word) || EMPTY_STEMS.test(word) || /^\d/.test(word)) return null;
  const same = SAME.find(([, beginning]) => beginning.test(word));
  return same === undefined
    ? word.replace(/y$/, 'i').replace(/g/g, 'k').replace(/b/g, 'p').replace(/d/g, 't')
    : `=${same[0]}`;
}

/** Nothing is about more: topics are compared each with each. */
export const MOST_TOPICS = 40;

/** The topics of some words, each once. */
export function topicsOf(text: readonly string[]): string[] {
  const topics = new Set<string>();
  for (const word of text) {
    const topic = topicOf(word);
    if (topic !== null) topics.add(topic);
    if (topics.size >= MOST_TOPICS) break;
  }
  return [...topics];
}

/** Whether two topics are one: of one group, or beginning alike as far as endings go. */
function isSameTopic(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('=') || other.startsWith('=')) return false;
  const short = Math.min(one.length, other.length);
  const long = Math.max(one.length, other.length);
  if (short < 4 && long - short > 4) return false;
  return one.slice(0, Math.min(short, 5)) === other.slice(0, Math.min(short, 5));
}

/** How many of the topics are among the others. */
export function sharedTopics(topics: readonly string[], others: readonly string[]): number {
  return topics.filter((topic) => others.some((other) => isSameTopic(topic, other))).length;
}
