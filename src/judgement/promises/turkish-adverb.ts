/**
 * Whether a Turkish date is the adverb of her verb: "taslağı cumaya yollarım", and not "cuma yapacağınız toplantı için …".
 *
 * Its case tells: an object ("cumayı") or an owner ("cumanın") is no adverb. Without a case ("cuma", "23 Ekim") it may belong to
 * the noun behind it, unless that is work of hers. Where another verb form or an "için" stands between the two, it may be theirs.
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { COMMA, type Span, type SpokenSentence } from './spoken-sentence.js';
import { PUTS } from './turkish-words.js';
import { isTurkishWork } from './work-words.js';

/** English short names that mean something else in Turkish: sell, present. */
const NO_NAMES = new Set(['sat', 'sun', 'mon', 'wed', 'thu', 'fri', 'tue', 'may']);
/** Before a date: past, weekly, a time, "at the earliest". */
const NOT_BEFORE = new Set([
  'gecen',
  'gectigimiz',
  'her',
  'saat',
  'erken',
  'obur',
  'oteki',
  'diger',
  'sonraki',
  'ertesi',
  'izleyen',
  'eden',
  'ilk',
  'son',
  'ikinci',
  'ucuncu',
]);
/** Behind a date: later than it, about it, instead of it; as something ("30 Ekim olarak"); not it. */
const NOT_BEHIND =
  /^(?:sonra|itibaren|beri|gunleri|gunku|olarak|degil|yerine|olan|arasi|arasinda|gibi|civari|civarinda|dogru|tarihli|gununu|gununun|tarihini|tarihinin|mi|mu|d[ae]n|toplanti\S*|gorusme\S*|randevu\S*|sunum(?:u|un)\S*|tatil\S*|kapali\S*)$/;

/** "cumaki", "ekimdeki", "cumanın", "Ekim'in". */
const OF_THAT_DAY = /(?:ki|ku|n[iu]n|'[iu]n)$/;
/** "cumayı", "Ekim'i", "gününü", "cumayla". */
const OBJECT = /(?:y[iu]|'[iu]|m[iu]|[ns][iu]|[y'm]l[ae])$/;
/** Names without a case, and what ends like one that has it. */
const PLAIN = /^(?:gunu|tarihi|sabahi|aksami|sonu|bugun|yarin)$/;
const POSTPOSITION = new Set(['kadar', 'dek', 'degin', 'once', 'icinde', 'tarihine', 'tarihinde']);
/** What may stand behind a bare date without being its noun. */
const GOES_ON =
  /^(?:,|de|da|bile|size|sana|sizi|seni|en|ilk|saat|sabah\S*|aksam\S*|ogle\S*|gece\S*|gun\S*|tarihi\S*|mesai\S*|hemen|mutlaka|kesin\S*|tekrar|yine|artik|birlikte|elin\S*|kutun\S*|gelen|icin|hazir|online|yayinda|bitmis|teslim|geri|haber|hem|ya|veya|ve|bucuk\S*|(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on)[dt][ae]|ise|bunu|onu|bunlari|onlari|hepsini|tumunu|tamamini|gerisini|kalanini|ben|biz|\S+[iu]p|\d\S*)$/;

/** "gönderdiğiniz", "yapacağınız", "yapılacak", "olan", "gelen": somebody's doing, which takes the date before it. */
const PARTICIPLE =
  /(?:[dt][iu]g[iu](?:m|n|m[iu]z|n[iu]z)?|[ae]c[ae]g[iu](?:m|n|m[iu]z|n[iu]z)?|[ae]c[ae]k|m[ae]n[iu]z[iu]?|m[ae](?:y[ae]|k))$/;
const DOING = /^(?!(?:aynen|erken|ekran|plan)$)\S+[lnrsky][ae]n$|^(?:giden|yapilan|gecerli|acik)$/;
const PURPOSE = /^(?:icin|hakkinda|uzerine|adina)$/;

/** "Cumaya iki gün kala": another day. */
const COUNT = /^(?:\d+|bir|iki|uc|dort|bes|birkac) (?:gun|hafta|saat)$/;

/** Whether a word of a date has the case of an object or an owner. */
function isCase(word: string): boolean {
  if (PLAIN.test(word) || DAY_NAMES.has(word) || MONTH_NAMES.has(word) || RELATIVE_DAYS.has(word))
    return false;
  return !/^\d/.test(word) && (OF_THAT_DAY.test(word) || OBJECT.test(word));
}

/** Work of hers, not named by the day: "30 Ekim metinleri", but "30 Ekim faturasını". */
function isThing(word: string): boolean {
  return isTurkishWork(word) && !/[iu]n[iu]$/.test(word);
}

/** Whether a bare date belongs to the noun behind it: "23 Ekim konserini". */
function isOfNoun({ words }: SpokenSentence, { from, to }: Span, commitment: Span): boolean {
  const [last = '', next = COMMA] = [words[to - 1], words[to]];
  const isBare = DAY_NAMES.has(last) || MONTH_NAMES.has(last) || /^\d/.test(last);
  const isFree = to >= commitment.from || GOES_ON.test(next) || POSTPOSITION.has(next) || isThing(next);
  return isBare && words[from] !== 'yarin' && !isFree;
}

/** Whether what stands between the date and her verb may have taken it. */
function isTaken(between: readonly string[], verb: string): boolean {
  return between.some((word, at) => {
    const isInbox = word === 'gelen' && (between[at + 1] ?? verb).startsWith('kutu');
    return !isInbox && (PARTICIPLE.test(word) || DOING.test(word) || PURPOSE.test(word));
  });
}

/** Whether the date is where something is put: "perşembeye taşıyorum". */
function isGoal(words: readonly string[], { to }: Span, commitment: Span): boolean {
  const isDative = /[ae]$/.test(words[to - 1] ?? '') && !POSTPOSITION.has(words[to] ?? '');
  return isDative && !DAY_NAMES.has(words[to - 1] ?? '') && PUTS.test(words[commitment.from] ?? '');
}

/** As {@link Tongue.daysFrom}. */
export function daysFrom(sentence: SpokenSentence, date: Span, commitment: Span): number | null {
  const { words } = sentence;
  const { from, to } = date;
  const [last = '', next = ''] = [words[to - 1], words[to]];
  if (isCase(last) || words.slice(from, to).some((word) => NO_NAMES.has(word))) return null;
  if (NOT_BEFORE.has(words[from - 1] ?? '') || NOT_BEHIND.test(next)) return null;
  if (
    isOfNoun(sentence, date, commitment) ||
    isTaken(words.slice(to, Math.max(to, commitment.from)), words[commitment.from] ?? '')
  )
    return null;
  if (isGoal(words, date, commitment) || COUNT.test(words.slice(to, to + 2).join(' '))) return null;
  if (/^once(?:s[iu]\S*)?$/.test(next)) return -1;
  return /[dt][ae]n$/.test(last) && !PLAIN.test(last) ? null : 0;
}
