/**
 * Money itself: the fee and its words, sums, paying, what a number counts instead.
 */
import { FEE, UCRET } from './fee-words.js';
import { list } from './list.js';

/** A sum of money. */
const SUM = list(`
  (€|$|£|₺|eur|usd|gbp) #, # (k |bin |hundred |thousand |) (€|$|£|₺|euro~|eur|usd|pound~|quid|dollar~|bucks|grand|tl|lira~|gbp|try|aud|chf|k),
  # bin~, (hundred|thousand|fiver|tenner)`);

/** A word that makes a number money. */
const MONEY_WORD = list(`
  (€|$|£|₺|k|grand|euro~|pound~|quid|dollar~|bucks|hundred|thousand|tl|lira~|bin~|usd|eur|gbp|tlye|tlden)`);

/** The fee as a noun. */
const FEE_NOUN = list(`
  (${FEE}|pricing|terms|down payment|advance|day rate), (${UCRET}|kapora~|peşinat~|avans~)`);

/** Paying, by any word. */
const PAYING = list(`
  (funds|release|reimburse),
  (pay|pays|paid|paying|payment|settle|transfer|your money|your fee|remuneration|compensation)`);

/** What a number counts that is no money. */
const OTHER_UNIT = list(`
  (seconds|second|secs|minutes|minute|mins|pages|page|words|days|day|slides|photos|images|weeks|hours|hour|items|months|people|cm|mm|pieces|
    colours|colors|versions|rounds|copies|oclock|am|pm|sayfa~|dakika~|saniye~|gün~|adet~|kelime~|saat~|hafta~|kişi~|tane~|ay|foto~|görsel~)`);

/** Asks for it, or hopes for it. */
const ASKS_FOR = list(`
  any, some, asked, asking, ask, target, demand, is there, are there, (can|could|would|will|do|did|might) (you|u), (can|could|may|would|might)
    (we|i) (get|have|ask|expect|be),
  (would|could|should|might) be (fair|only fair|nice|good|great|lovely|welcome|appropriate|reasonable|appreciated|helpful|in order|right),
  (we|i) (think|feel|believe|suggest|propose), chance, possible, possibility, (give|offer|do|grant|allow|get|make) (us|me|a|an|any|some),
  (get|want|need|like|expect|expecting|expected|appreciate|deserve|hope|hoping|hoped|wondering|consider|negotiate|request), please, pls, plz,
  for us, if you, maybe, perhaps, surely, worth, how about, what about, seeing, since, because, given, considering, entitled,
  (~mısınız|~misiniz|~musunuz|~müsünüz|~mısın|~misin|~musun|~müsün|mı|mi|mu|mü),
  (olur|olursa|olsa|olabilir|olmaz|lütfen|lutfen|rica|bekl~|istiyor~|ister~|isteriz|sevinir~|alabil~|lazım|yapın|yaparsan~|yapar|yapsan~|
    yapıver~|yapmadan|olmadan|yapmazsan~|edersen~|ederse~|edin|düşün~|umuyor~|umar~|geç~|şart|artık|bi|biraz|ufak)`);

/** Paying, as a verb that can be denied. */
const PAY_VERB = list(`(pay|paying|paid|afford)`);

/** Denies it, shortly before it. */
const WONT = list(
  `(cant|cannot|can not|wont|couldnt|not|dont|never|unable|nobody|isnt|arent|wouldnt|refuse|no way)`,
);

/** Not paid in another sense: by another way, not yet, not minded. */
const OTHER_WAY = list(`
  (who|they|people|members|users|tenants|others|he|she|guests|customers|clients) (never|dont|wont|cant|didnt|couldnt|doesnt),
  (mind|attention|by card|by cheque|by check|by paypal|online|yet|today|until monday|this week|by bank|havent|hasnt|have not|has not|wasnt|afford
    to lose|afford to wait|
  afford delays|afford mistakes|afford to miss|to wait|have to pay|need to pay|worry|a problem|forget|late|invoice twice|twice|paid test|paid for
    by|tax|vat|customs)`);

/** Money that was set aside. */
const BUDGET = list(`(budget|money|funds|funding|finances|cash), (bütçe~|param|paramız|para)`);

/** Little of it, in any place of the clause. */
const LITTLE = list(`
  (tight|limited|tiny|modest|shoestring|meagre|meager|scarce|stretched|strained|small|low|small side|tight side|nearly gone|almost gone|nearly
    nothing|next to nothing|short),
  (kısıtlı|kısıtlıyız|sınırlı|dar|kıt|yetersiz|düşük|mütevazı|az)`);

/** A good review. */
const REVIEW = list(`(five|5) star (review|rating|feedback), glowing (review|reviews|reference),
  (recommend|refer|introduce) (you|u) (to|around|everywhere|among),
  (herkese|çevreme|çevremize|arkadaşlarıma|arkadaşlara|eşe dosta|tanıdıklara) (öner~|tavsiye~|anlatır~|anlatac~)`);

/** Its signs. */
export const FEE_MONEY_SIGNS = {
  'fee-pay-verb': PAY_VERB,
  'fee-wont': WONT,
  'fee-other-way': OTHER_WAY,
  'fee-budget': BUDGET,
  'fee-little': LITTLE,
  'fee-review': REVIEW,
  'fee-sum': SUM,
  'fee-noun': FEE_NOUN,
  'fee-money-word': MONEY_WORD,
  'fee-paying': PAYING,
  'fee-other-unit': OTHER_UNIT,
  'fee-asks-for': ASKS_FOR,
} as const;
