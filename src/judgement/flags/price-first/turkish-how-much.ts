/**
 * Turkish: whether "ne kadar" is of money, and not of time or size.
 */
import type { Found, Reading } from '../../text/reading.js';
import { isOfOthersInTurkish, wordsBefore, wordsLike } from './around.js';

const REACH = 4;

/** "Ne kadar" before a verb of price, or where nothing follows that it could be much of. */
export function asksNeKadar(reading: Reading, hit: Found): boolean {
  const { to } = reading.clauseOf(hit);
  const after = reading.cut.words.slice(hit.to, Math.min(to, hit.to + REACH));
  const before = wordsBefore(reading, hit, 3);
  if (before.some((word) => OF_OTHER_THINGS.has(word)) || isOfOthersInTurkish(before)) return false;
  if (after.length === 0 || PRICED_ITSELF.has(reading.cut.words[hit.to - 1])) return true;
  if (after.some((word) => MONEY.has(word)) || PRICED.has(after.find((word) => !LIGHT.has(word))))
    return true;
  if (UNIT.has(reading.cut.words[hit.from - 1]) && after.some((word) => WORKS.has(word))) return true;
  return GOES_ON.has(after[0]) && !after.some((word) => OF_OTHER_THINGS.has(word));
}

/** "Saatlik ne kadar çalışıyorsunuz": for how much. */
const UNIT = wordsLike(
  'saatlik saati günlük günü haftalık aylık başı başına kelimesi sayfası seansı dakikası',
);
const WORKS = wordsLike('çalış~ al~ bak~');

const PRICED_ITSELF = wordsLike('kadara~ kadardan~ nekadara~');
/** Money, price, budget. */
const MONEY = wordsLike('mal ücret~ fiyat~ para~ bütçe~ masraf~ maliyet~ teklif~ bedel~ civarı~ gözden');
/** What may stand between: "ne kadar bir şey tutar", "ne kadar size öderiz". */
const LIGHT = wordsLike(`
  bana bize size sana sizde sende bir şey bişey acaba bu bunun şu iş işin toplam toplamda yaklaşık ortalama aşağı yukarı hocam abi abla
  usta için sizce tl lira euro dolar`);
/** Comes to, costs, takes, pays, puts aside. */
const PRICED = wordsLike(`
  tut~ eder ediyor~ alır~ alıyo~ ister~ istiyo~ öde~ verir~ verme~ verec~ koy~ ayır~ çıkar~ çıkıyor~ patla~ gelir~ geliyo~ gelecek~
  yapar~ yapıyo~ yapıl~ yaptır~ çeker~ çekiyo~`);
const GOES_ON = wordsLike(`
  olur olduğu~ olacak olacağını olurdu oluyor acaba ki sizde hocam bu bunun abi usta dır diyorsunuz dersiniz şimdi lütfen yaklaşık bir şu işin
  toplam ortalama`);
const OF_OTHER_THINGS = wordsLike(`
  sorma~ diye   zaman~ süre~ sürer~ sürüyor~ vakit~ vakt~ uzun çok büyük önemli güzel iyi hızlı erken yakın geç teslim~ boyut~ ölçü~ bekle~
  bütçemiz bütçeniz bütçem`);
