/**
 * Money itself: the fee and its words, sums, paying, what a number counts instead.
 */
import { FEE, UCRET } from './fee-words.js';
import { list } from './list.js';

/** A sum of money. */
const SUM = list(`
  (€|$|£|₺|eur|usd|gbp) #, # (k |bin |hundred |thousand |) (€|$|£|₺|euro~|eur|usd|pound~|quid|dollar~|bucks|grand|tl|lira~|gbp|try|aud|chf|k),
  # bin~, (hundred|thousand|fiver|tenner)`);

/** The fee as a noun. */
const FEE_NOUN = list(`
  (${FEE}|pricing|terms|down payment|advance|day rate), (${UCRET}|kapora~|peşinat~|avans~)`);

/** Paying, by any word. */
const PAYING = list(`
  (pay|pays|paid|paying|payment|settle|transfer|your money|your fee|remuneration|compensation)`);

/** What a number counts that is no money. */
const OTHER_UNIT = list(`
  (seconds|second|secs|minutes|minute|mins|pages|page|words|days|day|slides|photos|images|weeks|hours|hour|items|months|people|cm|mm|pieces|
    colours|colors|versions|rounds|copies|oclock|am|pm|sayfa~|dakika~|saniye~|gün~|adet~|kelime~|saat~|hafta~|kişi~|tane~|ay|foto~|görsel~)`);

/** Asks for it, or hopes for it. */
const ASKS_FOR = list(`
  any, some, is there, are there, (can|could|would|will|do|did|might) (you|u), (can|could|may|would|might) (we|i) (get|have|ask|expect|be),
  chance, possible, possibility, (give|offer|do|grant|allow|get|make) (us|me|a|an|any|some),
  (get|want|need|like|expect|expecting|expected|appreciate|deserve|hope|hoping|hoped|wondering|consider|negotiate|request), please, pls, plz,
  for us, if you, maybe, perhaps, surely, worth, how about, what about, seeing, since, because, given, considering, entitled,
  (~mısınız|~misiniz|~musunuz|~müsünüz|~mısın|~misin|~musun|~müsün|mı|mi|mu|mü),
  (olur|olursa|olsa|olabilir|olmaz|lütfen|lutfen|rica|bekl~|istiyor~|ister~|isteriz|sevinir~|alabil~|lazım|yapın|yaparsan~|yapar|yapsan~|
    yapıver~|yapmadan|olmadan|yapmazsan~|edersen~|ederse~|edin|düşün~|umuyor~|umar~|geç~|şart|artık|bi|biraz|ufak)`);

/** Its signs. */
export const FEE_MONEY_SIGNS = {
  'fee-sum': SUM,
  'fee-noun': FEE_NOUN,
  'fee-paying': PAYING,
  'fee-other-unit': OTHER_UNIT,
  'fee-asks-for': ASKS_FOR,
} as const;
