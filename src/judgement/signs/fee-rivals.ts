/**
 * Others who take less, and work to come as a reason for a low price.
 */
import { MAKER, RIVAL } from './fee-words.js';
import { list } from './list.js';

/** Somebody who takes less, or asks to be matched. */
const RIVAL_LESS = list(`
  (get|have|buy|order) (these|this|that|it|them|one) (off|from|on) (the internet|the web|the net|internet|etsy|amazon|fiverr|upwork|
    a platform) * for *,
  (${RIVAL}) (of mine |who |on fiverr |on upwork |in india |in town |of ours |you recommended |there |we know |we asked |we spoke to |i know |
    can |could |will |would |has |had |have |only |else |) (does|do|did|offered|offers|offer|quoted|quotes|quote|charges|charge|charged|would
    do|will do|asks|asked|wants|takes|can do|could do|doing|do this|can make|make|makes|is doing|says|said|came in|came back) (me |us |it |this
    |that |these |them |the same |same |the lot |similar |the whole thing |a logo |one |to do it |to do this |logos |all this |) (for |at |with
    |a |only |about |just |around |under |much |) (a |half |€ |$ |£ |) (#|less|half|cheaper|fraction|free|nothing|hundred|lower|price|tenner|
    fiver|peanuts|fiftyish|way less|beer), (hed|shed|theyd|he|she|they) (would |could |can |) (do|does) it for,
  (can|could|would|will|please) (you |u |) (match|beat) (that|this|it|them|those|theirs), (match|beat) (that|this|the|their|his|her|those|its)
    (price|quote|offer|rate|deal|figure|number),
  (quote|quotes|offer|bid|price) (for|of|at) (€ |$ |£ |around |about |) # from *, (cheaper|lower|less|better)
    (elsewhere|quote|quotes|offer|offers|offered|from|price elsewhere|option elsewhere|prices elsewhere|bid|bids|
    somewhere),
  (find|found|get|got|seen|saw|seeing|getting) * (cheaper|for less|for half|lower) (elsewhere|online|offer|quote|price|one|from|somewhere|on|
    than you|for),
  (on|at|from|via) (fiverr|upwork|freelancer com|99designs|bionluk|armut) * (for|offered|offers|does|do|charges|cheaper|costs|half|less|#),
  for half (that|the price|of that|as much|the money|your),
  (half|fraction|third|quarter) (of |) (that|your|what you) (price|cost|fee|rate|charge|ask|quoted|money), (half|fraction of|third of) the
    (price|cost|money),
  (last|previous|other|old|former|current|usual) (agency|designer|translator|developer|writer|editor|photographer|guy|one|freelancer|
    illustrator|person|company|girl) * (charged|charges|took|takes|asked|did it|paid|half|less|cheaper|only|paid),
  (bionluk|armut|fiverr|freelancer|upwork|başkası|başka yer|başka biri|arkadaşım|arkadaşımın|yeğen|kuzen|tanıdığ|tanıdık|öğrenci|rakib|diğer|
    komşu|başka firma|başka ajans|bir başkası|yapay zeka|canva|başka bir|öteki|piyasa|eski|önceki|geçen|biri|birisi|adam|matbaacı|dayım|amcam|
    abim|oğlum|kızım|kardeşim|muhasebeci|elemanın|internette|herkes)~ * (liraya|dolara|euroya|tl ye|tlye|bine|yarısına|yarı fiyatına|ucuza|daha
    az|bedava~|
    daha uygun~|daha ucuz~) * (yap~|ver~|iste~|hallet~|hallediyor~|alıyor~|diyor|dedi|çek~|yaz~|çevir~|teklif~|anlaş~|tut~|çıkar~|çiz~|bul~|var|
    tutarım), (ucuza|liraya|dolara|euroya|bine|yarısına|ikisine|a|e|ye|ya) (yapan|veren|çeken|çizen|yazan|çeviren) *,
  (yapan|veren|çeken|çizen|yazan|çeviren) (birini |biri |birileri |) buldu~,
  # * (a|e|ye|ya|liraya|bine) (yapan|yapıyor|çeker~|yaparım|yaparız) * (var|dedi|diyor|buldu~),
  aynısını * (yapıyor~|veriyor~|yapan|#|bulduk|buldum|yapar~|ucuza|yarı~), (bunun|teklifin|fiyatın|paranın|rakamın|onun)~ yarısı~, yarısına *,
  (yarı) (fiyatına|fiyata|paraya), (daha iyisini|daha ucuzunu|altını|daha ucuza) (yap~|ver~|bul~)`);

/** Somebody else who does such work. */
const OTHER_MAKER = list(`
  (same thing|same job|same work|same service|something similar|etsy|amazon|online|template shop),
  (another|other|different|previous|last|former|old|usual|current|next) (${MAKER}|guy|lady|company|firm|place|one|girl|supplier|quote|quotes|
    offer|offers|bid),
  (nephew|niece|cousin|fiverr|upwork|someone else|somebody else|elsewhere|competitor|competitors|others|colleague|a friend|my friend|friend
    of mine|a mate|my mate|my wife|my husband|flatmate|roommate|girlfriend|boyfriend|uncle|aunt|vistaprint|neighbour|neighbor|my son|my
    daughter|brother in law|a student|somebody on|someone on|a platform),
  (başka|diğer|öteki|önceki|eski|geçen|bir önceki) (bir |bi |) (büro~|yer~|firma~|ajans~|çevirmen~|tasarımcı~|yazılımcı~|editör~|fotoğrafçı~|
    kişi~|arkadaş~|biri~|teklif~|usta~|stüdyo~|tercüman~|yazar~),
  (başkası~|başkaları~|yeğen~|kuzen~|tanıdığ~|bionluk~|armut~|fiverr~|upwork~|komşu~|komşunun oğlu|komşunun kızı|rakip~|rakib~|piyasada|arkadaşım~)`);

/** What they take: a sum, or less. */
const TAKES = list(`
  (fiyat al~|fiyat ver~|teklif~),
  (does|do|did|charge|charges|charged|quoted|quote|offered|offers|offer|asked|asks|take|takes|took|said|got|paid|would|can|could|came in|
    wanted|wants), (teklif al~|teklif ver~|verdi|verdiler|istedi|istediler|istiyor|yapıyor~|yapar|yaparım|yaparız|yaptı|dedi|diyor|alıyor~|
    aldık|çıkardı|söyledi)`);

/** Less than that. */
const CHEAPER = list(`
  # (a|e|ye|ya),
  (cheaper|less|half|lower|fraction|free|nothing|peanuts), two thirds, a third, (yarısı~|ucuz~|daha az|daha uygun~|bedava~)`);

/** Work to come, as a reason. */
const MORE_WORK = list(`
  (more|lots|plenty|loads|regular|further|ongoing|follow up|repeat|long term|steady|future|next|another|other) (of |) (work|jobs|projects|
    business|orders|more|commissions|gigs|collaboration|cooperation|where this|where that|to come|coming|pieces|ones|order|job|project),
  (fourth|third|fifth|second) (one|job|project|order) (we|ive|weve),
  (in the new year|next year|down the line|loyal|returning|regular customer|repeat customer|long standing|bulk),
  (order|need|do|come back for|commission) * (more|regularly|again|the rest),
  (devamı|arkası) # (parça|adet|iş|ürün|sayfa|tane)~, (devamı|arkası) * (gelir|gelecek|olur|olacak|var),
  (sürekli|bütün|tüm|başka|diğer|yeni|çok|daha çok|uzun vadeli|uzun soluklu) (iş|işler|işi|
    müşteri|çalış~|proje~), (her ay|hep sizinle|hep seninle|hep size|hep sana)`);

/** Words that speak of a low price with work to come: enough together. */
const PRICE_KIND = list(`
  (price|rate|deal|quote|fee|charge) * (right|good|low|nice|friendly|keen|sharp|kind|sensible|attractive|reasonable|better|special),
  (good|nice|better|special|decent|great|fair|keen|sharp|lowest|friendly|sensible|attractive) * (price|deal|rate|quote),
  (lowest|waive|reduce|lower|cheap|cheaper|discount), (uygun|ucuz|indirim|sembolik|hesaplı)~, (iyi|güzel|makul|düşük) (bir |bi |)
    (fiyat|rakam|ücret)~`);

/** Its signs. */
export const FEE_RIVALS_SIGNS = {
  'fee-rival': RIVAL_LESS,
  'fee-other-maker': OTHER_MAKER,
  'fee-takes': TAKES,
  'fee-cheaper': CHEAPER,
  'fee-more-work': MORE_WORK,
  'fee-kind-price': PRICE_KIND,
} as const;
