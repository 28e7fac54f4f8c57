/**
 * What a stretch of the new text gives, by its words: a number, a time, a colour, a yes or no, a place, a person.
 */
import { isNumber } from '../../phrases/word-class.js';
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';

/** What kind of thing a word may give. */
export type Value =
  | 'number'
  | 'time'
  | 'size'
  | 'colour'
  | 'language'
  | 'format'
  | 'yes-no'
  | 'person'
  | 'place'
  | 'link'
  | 'either';

/** A word that gives something, and where it stands. */
export type Given = { value: Value; at: number };

const NUMBER =
  /^(?:once|twice|single|half|dozen|dozens|hundreds|thousands|unlimited|tek|yarim|birer|ikis?er|onlarca|yuzlerce|(?:on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan)(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)?(?:[sy]?[iu])?|(?:iki|uc|dort|bes|alti|yedi|sekiz|dokuz)(?:[sy]?[iu])?|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)|yuz(?:u|er|lerce)?|bin)$/;

const TIME =
  /^(?:\d{1,2}\.\d{1,2}(?:\.\d{2,4})?|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|thurs|fri|today|tomorrow|tonight|weeks?|weekends?|weekdays?|weekly|months?|monthly|years?|yearly|days?|daily|mornings?|evenings?|afternoons?|spring|summer|autumn|winter|easter|christmas|xmas|asap|rush|hurry|deadline|flexible|whenever|anytime|q[1-4]|midnight|noon|pm|am|ocak.*|subat.*|mart(?:$|t|in|a|[ai]).*|nisan.*|mayis.*|haziran.*|temmuz.*|agustos.*|eylul.*|ekim.*|kasim.*|aralik.*|pazartesi.*|sali(?:$|ya|si|gun).*|carsamba.*|persembe.*|cuma.*|pazar(?:$|a$|gun).*|bugun.*|yarin.*|hafta.*|ay(?:$|in$|i$|a$|da$|inda$|sonu).*|yil(?:$|in|a$|da).*|sene.*|gun(?:$|u|e$|de|ler).*|yaz(?:a|in)|kis(?:$|a|in)|bahar.*|sonbahar.*|bayram.*|yilbasi.*|acele.*|aksam.*|sabah.*|ogle.*|hemen|saat.*)$/;

const SIZE =
  /^(?:a[0-6]|\d+x\d+.*|cm|mm|m|m2|metres?|meters?|inch|inches|ft|feet|px|pixels?|dpi|kb|mb|gb|k|small|medium|large|square|metre.*|santim.*|donum|dikey|yatay|kare)$/;

const COLOUR =
  /^(?:red|blue|green|yellow|black|white|grey|gray|brown|pink|purple|orange|gold|silver|navy|teal|beige|cream|pastels?|dark|darker|light|lighter|colou?rful|cmyk|pantone|kirmizi.*|mavi.*|yesil.*|sari.*|siyah.*|beyaz.*|gri(?:si|ye)?|kahve.*|pembe.*|mor(?:$|lu|u).*|turuncu.*|altin.*|lacivert.*|bej|krem.*|pastel.*|koyu.*|acik.*|renkli|bordo.*|turkuaz.*)$/;

const LANGUAGE =
  /^(?:english|german|french|spanish|italian|turkish|dutch|polish|russian|arabic|chinese|japanese|portuguese|welsh|irish|danish|swedish|norwegian|greek|bilingual|turkce.*|ingilizce.*|almanca.*|fransizca.*|arapca.*|rusca.*|ispanyolca.*|italyanca.*)$/;

const FORMAT =
  /^(?:pdf|pdfs|word|docx?|excel|xlsx?|csv|jpe?g|png|svg|eps|ai|psd|tiff?|mp[34]|mov|wav|indesign|illustrator|photoshop|figma|canva|powerpoint|pptx?|keynote|html|wordpress|shopify|wix|squarespace|woocommerce|magento|joomla|etsy|instagram|facebook|youtube|tiktok|linkedin|vimeo|zoom|teams|spotify|android|ios|iphone|mailchimp|drive|dropbox|vector|word(?:de|da|te|ta)|excel.*|trados|xliff|idml|dwg|autocad|sketchup|premiere|spss.*|stata|latex|epub|kindle|paper|scanned|handwritten)$/;

const YES_NO =
  /^(?:yes|yep|yeah|yup|yea|ja|aye|nope|nah|neither|both|definitely|absolutely|certainly|affirmative|evet|evt|hayir|elbette|kesinlikle|aynen|tabii|tabi|yoo|agreed|approved|partly|partially|mostly|kismen|yarisi|cogu)$/;

/** Yes or no where little else is said: "none yet", "yok", "olur". */
const SHORT_YES_NO =
  /^(?:no|none|correct|indeed|exactly|sure|ok|okay|fine|proceed|never|nein|either|yet|do|does|did|have|has|is|are|will|can|dont|doesnt|havent|isnt|arent|yok|yoktur|var|vardir|mevcut|olur|olmaz|olsun|olmasin|henuz|ikisi|ikiside|hepsi|hicbiri|degil|tamam|gerekmez|gerekmiyor|istemiyoruz|istemiyorum|istemeyiz|istiyoruz|istiyorum|isteriz|isterim|dogru|uygun|uygundur|onay.*)$/;

const PERSON =
  /^(?:myself|ourselves|himself|herself|kendim|kendimiz|bey|hanim|hoca.*|nobody|everyone|anyone|adina)$/;

const PLACE =
  /^(?:outside|inside|here|online|street|road|avenue|sokak.*|cadde.*|mahalle.*|burada|evde|ofiste|istanbul.*|ankara.*|izmir.*|bursa.*|antalya.*)$/;

/** At the beginning of a short clause: "above the fireplace". */
const BEFORE_PLACE =
  /^(?:above|in|at|on|under|near|next|opposite|behind|between|along|over|by|outside|inside)$/;

const EITHER =
  /^(?:both|either|neither|former|latter|first|second|ikisi.*|birinci.*|ikinci.*|hepsi.*|hicbiri)$/;

const DAY = /^(?:urgent|acil|acele|date|deadline|tarih|teslim)/;

/** A day, a month, a season, or a word for one. */
export function isDayWord(word: string): boolean {
  return DAY.test(word) || (TIME.test(word) && !/^(?:years?|days?|yil|sene|gun|saat|hemen)/.test(word));
}

const TESTS: readonly (readonly [Value, RegExp])[] = [
  ['time', TIME],
  ['size', SIZE],
  ['colour', COLOUR],
  ['language', LANGUAGE],
  ['format', FORMAT],
  ['yes-no', YES_NO],
  ['person', PERSON],
  ['place', PLACE],
  ['either', EITHER],
];

/** What the words of a range give, in order. */
export function givenIn(reading: Reading, { from, to }: Range, isTurkish: boolean): Given[] {
  const given: Given[] = [];
  for (let at = from; at < to; at += 1) {
    const word = reading.cut.words[at] ?? '';
    if (isAmount(reading, at, isTurkish)) given.push({ value: 'number', at });
    if (isShortYes(reading, at, from, to)) given.push({ value: 'yes-no', at });
    if (isMeasured(reading, at)) given.push({ value: 'size', at });
    for (const [value, test] of TESTS) if (test.test(word)) given.push({ value, at });
    if (at === from && to - from <= 8 && BEFORE_PLACE.test(word)) given.push({ value: 'place', at });
    if (isLettered(reading, at)) given.push({ value: 'either', at });
    if (isMay(reading, at) || YEAR.test(word) || isDay(reading, at)) given.push({ value: 'time', at });
    if ((at > from || isAllCapital(reading, from, to)) && isName(reading, at)) {
      const isPlace = isBehindPlace(reading, at);
      if (isPlace || at === from) given.push({ value: 'place', at });
      if (!isPlace) given.push({ value: 'person', at });
    }
    if (isLink(reading, at)) given.push({ value: 'link', at });
  }
  return given;
}

const MONTH =
  /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|ocak.*|subat.*|mart.{0,2}|nisan.*|mayis.*|haziran.*|temmuz.*|agustos.*|eylul.*|ekim.*|kasim.*|aralik.*)$/;

/** "None yet", "we do", "var"; "no" also at the beginning: "No, thanks to the rain". */
function isShortYes({ cut: { words, before } }: Reading, at: number, from: number, to: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:half|most|some|all|part)$/.test(word) && words[at + 1] === 'of') return true;
  if (!SHORT_YES_NO.test(word)) return false;
  if (word === 'no' && at > from && at + 1 < to) return false;
  if (/^(?:var|yok|is|are|do|will|can)$/.test(word) && to - from > 2) return false;
  return (
    to - from <= SHORT_CLAUSE ||
    (at === from && (before[at + 1] ?? 1) > 0) ||
    (/^(?:not|no)$/.test(words[at - 1] ?? '') && word === 'yet')
  );
}

const SHORT_CLAUSE = 3;

/** "240x60", "13,5 x 21". */
function isMeasured({ cut: { words } }: Reading, at: number): boolean {
  return /^\d/.test(words[at] ?? '') && /^x\d*$/.test(words[at + 1] ?? '');
}

/** A number that counts something; not the mark of a list ("1)"), nor the English preposition "on". */
function isAmount(
  { cut: { words, text, at, end, before } }: Reading,
  i: number,
  isTurkish: boolean,
): boolean {
  const word = words[i] ?? '';
  if ((word === 'on' && !isTurkish) || word === 'onu' || word === 'ona') return false;
  if (word === 'bir') return i + 1 === words.length;
  if (word === 'one') return i === 0 || (before[i] ?? 0) > 0 || BEFORE_ONE.test(words[i - 1] ?? '');
  if (YEAR.test(word)) return false;
  if (!isNumber(word) && !NUMBER.test(word)) return false;
  if (
    (before[i + 1] === 0 && MONTH.test(words[i + 1] ?? '')) ||
    (before[i] === 0 && MONTH.test(words[i - 1] ?? ''))
  )
    return false;
  if (/^(?:st|nd|rd|th)$/.test(words[i + 1] ?? '')) return false;
  const lineStart = /(?:^|\n)[\s>*•(-]*$/.test(text.slice(Math.max(0, (at[i] ?? 0) - 6), at[i]));
  const isMark = /^\d{1,2}$/.test(word) && /^[).\-:]/.test(text.slice(end[i], (end[i] ?? 0) + 1));
  const isList = lineStart && LISTED.test(text);
  return !(isMark && (isList || text[end[i] ?? 0] === ')'));
}

/** Two lines or more that begin with a number. */
const LISTED = /(?:^|\n)[\s>*•(-]{0,3}\d{1,2}[).:-][^\n]*\n(?:[^\n]*\n)?[\s>*•(-]{0,3}\d{1,2}[).:-]/;

/** "Only one", not "the green one". */
const BEFORE_ONE = /^(?:only|just|is|its|have|has|got|about|need|want|be|with|for|at|than|or|of|theres)$/;

const YEAR = /^(?:19|20)\d\d$/;

/** "the 15th", "15'i": a day of the month. */
function isDay({ cut: { words, text, end, before } }: Reading, at: number): boolean {
  if (!/^\d{1,2}$/.test(words[at] ?? '') || before[at + 1] !== 0) return false;
  const ending = words[at + 1] ?? '';
  return (
    /^(?:st|nd|rd|th)$/.test(ending) ||
    (/^['’]/.test(text.slice(end[at])) && /^(?:[sy]?[iu]|[sy]?[iu]n[ea]|[dt][ea]n?|[yn]?[ea])$/.test(ending))
  );
}

/** "version B", "B seçeneği". */
function isLettered({ cut: { words, text, at } }: Reading, i: number): boolean {
  if (!/^[a-d1-4]$/.test(words[i] ?? '')) return false;
  if (/^(?:version|option|variant|versiyon|secenek|alternatif|number|no)$/.test(words[i - 1] ?? ''))
    return true;
  return /[B-D]/.test(text[at[i] ?? 0] ?? '') || /^(?:secene|versiyon|alternatif)/.test(words[i + 1] ?? '');
}

/** "May" the month: a capital inside a sentence, or beside "late", "early", a number. */
function isMay({ cut: { words, text, at } }: Reading, i: number): boolean {
  if (!/^(?:may|march)$/.test(words[i] ?? '')) return false;
  const isCapital = /[A-Z]/.test(text[at[i] ?? 0] ?? '');
  return isCapital || /^(?:late|early|mid|of|in|end|until|by|\d.*)$/.test(words[i - 1] ?? '');
}

/** "Beykoz Korusu": a clause of capitals alone that does not begin a sentence. */
function isAllCapital({ cut: { text, at, before } }: Reading, from: number, to: number): boolean {
  if (to - from > 3 || before[from] !== CLAUSE) return false;
  for (let i = from; i < to; i += 1) if (!/\p{Lu}/u.test(text[at[i] ?? 0] ?? '')) return false;
  return true;
}

/** A capital inside a sentence. */
function isName({ cut: { text, at, before, words } }: Reading, i: number): boolean {
  if ((before[i] ?? 0) > CLAUSE || /^i(?:m|d|ll|ve)?$/.test(words[i] ?? '')) return false;
  return (
    /\p{Lu}/u.test(text[at[i] ?? 0] ?? '') &&
    ![TIME, LANGUAGE, FORMAT].some((test) => test.test(words[i] ?? ''))
  );
}

/** "in Giffnock", "Şişli'de". */
function isBehindPlace({ cut: { words } }: Reading, i: number): boolean {
  return (
    /^(?:in|at|near|on|outside|behind|opposite|the)$/.test(words[i - 1] ?? '') ||
    /(?:da|de|ta|te)$/.test(words[i] ?? '')
  );
}

function isLink({ cut: { words, text, at, end } }: Reading, i: number): boolean {
  if (/^(?:https?|www)$/.test(words[i] ?? '')) return true;
  const next = text[end[i] ?? 0];
  return (
    (next === '@' || next === '/') &&
    /\w/.test(text[(end[i] ?? 0) + 1] ?? '') &&
    (end[i] ?? 0) > (at[i] ?? 0) + 1
  );
}

const TURKISH_WORDS =
  /^(?:ve|bir|bi|icin|cok|bu|su|var|yok|ama|daha|sonra|gibi|olarak|merhaba|selam|slm|mrb|hanim|bey|hocam|ile|evet|hayir|biz|siz|sizin|tesekkur.*|[a-z]+(?:iyor|iyoruz|iyorum|acak|ecek|larimiz|lerimiz|miz|imiz|siniz|lari|leri|lik))$/;

/** Whether a text is Turkish, as far as its numbers go: one word in eight is enough. */
export function isTurkishText({ cut: { words } }: Reading): boolean {
  let count = 0;
  for (const word of words) if (TURKISH_WORDS.test(word)) count += 1;
  return count * 8 >= words.length && count > 0;
}
