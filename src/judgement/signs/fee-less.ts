/**
 * Less than the fee: discounts, cheapness, lower figures and the favours that mean them.
 */
import { CHEAP, MAKER, YAPAN } from './fee-words.js';
import { list } from './list.js';

/** Less of it, as a noun: a discount. */
const DISCOUNT = list(`
  (discount|discounts|discounted|rebate|reduction|concession), # (%|percent|per cent) (off|less|reduction|lower), money off,
  (mates|friends|family|friend|student|charity|startup|nonprofit|non profit|bulk|volume|loyalty|repeat|first time) (rate|rates|price|prices|
    discount|deal), (indirim~|iskonto~|tenzilat~|kıyak~), yüzde # (daha az|düş~|ucuz~|aşağı)`);

/** Wanted cheap. */
const CHEAPLY = list(`
  en (az|aza|azına|düşük|aşağı) (ne|kaça) (yap~|olur|ver~|bırak~|hallet~),
  (cheapest|lowest) (supplier|bidder|provider|vendor|applicant|contractor|one wins),
  (best|lowest) quotation, nothing (too |very |) (pricey|expensive|costly|dear),
  (${CHEAP}) (copy|web|graphic|logo|video|freelance|experienced|good|local|professional|sound|book|game|voice|virtual|native|wedding|app|
    wordpress|shopify|technical|legal|3d|character|content|line|developmental) (${MAKER}),
  wallet friendly, (bit|little|more) (friendlier|affordable|economical|wallet friendly),
  (${CHEAP}) (possible |) (price|prices|rate|rates|quote|quotes|offer|option|way|one|version|deal|package|packages|solution|labour|help|rush|
    ${MAKER}|logo|website|site|video|design|translation|editing|please|pls|plz|if|for us|for me|you|as possible|but good|but|and good|and quick|
    and fast|and simple|and reliable|and nice|work),
  (something|${MAKER}|it|this|keep it|keep this|as|very|pretty|fairly|relatively|reasonably|really|nice
    and|super|quite|dirt|prices|price|rate|rates|must be|should be|needs to
    be|has to be|fast and|quick and|simple and|good and|quality and|easy and|nice and|clean and|quick but|good but|looking for|need|want|
    prefer) (${CHEAP}), (any|bit|much|little|lot|go|work|way|bid) cheaper,
  (do|make|get|have|find|getting|doing|done) (it|this|that|one|them|these|someone|somebody|all) * (cheap|cheaper|cheaply|for less|for half|lower),
  (budget friendly|cheap|cheaper|low cost|affordable) (side|end), done (cheap|cheaply), (your|ur|whats|offer|go with the|choose the|pick the|take
    the) (cheapest|lowest),
  cheapest (you|u|possible|quote|wins|rate|price), (cost|budget|price) conscious, price sensitive, as (little|cheaply) as possible,
  (minimal|minimum|lowest) cost,
  (lower|reduced|cheaper|better|discounted|friendlier|nicer|preferential|introductory|special|friendly|lowered) (hourly |day |daily |page |)
    (rate|rates|fee|pricing),
  (price|cost) (is |being |will be |) (the |a |our |) (deciding|main|key|only|decisive|most important) (factor|criterion|thing), on the cheap,
  on a budget, cheap as, low price for, lowest (bid|bidder|price|quote|rate|offer|sensible|possible),
  (ucuza|ucuzundan|uyguna|uygundan|ucuzlat~), (hesaplı|hesaplıca|ekonomik) (bir |bi |)
    (olsun|olsa|olur~|fiyat~|iş~|yap~|çözüm~|şekilde|paket~|teklif~|
    yol~|şey),
  (daha|en) ucuz~ * (fiyat~|teklif~|nedir|ne|kaç~|paket~|olsun|olsa|olur mu|olmaz mı|yap~|iste~|hallet~|bul~|veren|verdi|seçenek~|şekilde|
    yol~|var mı|lazım|bir|biri~|verir~), ucuz (bir|bi|olsun|olsa|olur~|yap~|hallet~|çöz~|yoldan|yollu|${YAPAN}|fiyat~|teklif~),
  en (uygun|makul|hesaplı|cazip) (fiyat~|teklif~|rakam~|ücret~), bütçe dostu,
  (uygun|düşük) (bir |bi |) (fiyata|fiyatlı|fiyatla|fiyatta|fiyatlarla|ücret|ücrete|ücretle|ücretli|rakam|rakama|para|paraya),
  (uygun|düşük) (fiyat|bir fiyat|bir ücret|bir rakam|bi fiyat) (ver~|yap~|bekl~|iste~|rica|lütfen|olur~|olsun|olsa|çıkar~|teklif~|çek~|arı~|
    al~|alabil~|geç~|söyle~|düşün~|konusunda),
  (çok|en|biraz|bize|bana|daha) uygun (bir |bi |) (yapar~|yapın|tut~|rakam~|fiyat~|bütçe~),
  uygun (yapar~|yapın|yap|yapıver~|tut~)`);

/** Takes it down. */
const LOWER = list(`
  (waiving|lowering|reducing|dropping), (any|some|much) give,
  (lower|reduce|trim|shave|squeeze|sharpen|negotiate|renegotiate|haggle|bargain|reconsider|rethink|revisit|waive|skip|halve|lessen|
    slash|discount),
  (drop|cut|cutting|dropping) (it|the|your|that|this|a|some) (price|rate|fee|quote|figure|total|cost|bit|little|down|#), (drop|cut) (the|your),
  (come|go|get|bring|bringing|push|talk|pull|take|move|nudge|knock|keep|meet|cut|coming|going) * (down|lower|off|below|under|less|halfway|
    half way|in the middle), (any|bit|little|much|do|something|a) (better|lower|less|nicer|kinder|more reasonable),
  do (something|anything) (on|about|with), (budge|leeway|wiggle|negotiable|negotiation|middle ground|compromise|common ground), (any|some|a
    little|a bit of|is there|no) (movement|
    flexibility|room), (you|your|price|rate|quote|fee|fees|rates) * (flexible|flexibility), flexible (on|with) (the|your|that),
  (look|think|talk) * again, take another look, half (the|that|your), work (with|something out),
  what can you do (on|about),
  (orta yol~|düşür~|düşer~|düşse~|düşebil~|indirir~|indirse~|indirebil~|indirin|indirmek|indirelim|indirme~|iner~|inebil~|inse~|inin|inmek|
    inmeniz|kırar~|kırsa~|kırabil~|kırın|kırıver~|kırma~|esnet~|esneklik|
    esneyebil~|esner|yuvarla~|yumuşat~|oyna~|daha makul~|aşağı çek~|aşağı in~|aşağıya|daha aşağı|ucuzlat~|pazarlı~|yardımcı~|kolaylık~|güzellik~|
    insaf~|jest~|iyilik~|gözden geçir~|yeniden değerlendir~|revize et~|biraz daha|daha az|daha uygun|daha düşük|daha makul|yarıya|yarısına|bi el
    at~|bir el at~|konuşalım|tekrar konuş~|tekrar bak~|çekin|çekebil~|çekseniz|aşağı çek~)`);

/** Favours asked, in words that mean the price. */
const LENIENT = list(`
  (is|are) (this|that|it|the price|your price|your rate|these|the fee|your fee) (at all |) negotiable,
  (is|are) (the|that|your|this|these) * (set in stone|carved in stone|up for discussion|open to discussion|open for discussion),
  (biraz|bi tık|bir tık|azıcık|birazcık|bi) (iner~|inse~|inin|kırar~|kırsa~|kırın|düşer~|düşse~|kırp~|esne~|aşağı çek~|aşağı in~),
  (iner|düşer|kırar|düşürür) (misiniz|misin|mısınız|mısın|mi|mı),
  (knock|bring) (that|the|your|this) (figure|price|number|quote|total|fee|cost) (down|below|under),
  (to|into) something more (realistic|reasonable|sensible|affordable),
  (do|make|doing|give|cut|cutting) (us|me) (a |an |your |)(deal|good price|nice price|special price|good deal|better deal|good offer|better
    offer|better
    price|better rate|break|bargain|friend price|mates price|special price),
  (as|for) (a |) (students|student|pensioner|charity|small charity|nonprofit|start up|startup|single mum|church) (we|i|id|wed) * (cant|little|
    hope|discount|cheap), help (us|me) out (on|with) the (price|cost|fee|money|budget), what can you do for (us|me) on,
  (is|was) that your (lowest|best|final|bottom), best you can do, (how low|how far down|how much lower|how far) * (go|come|drop),
  (your|the|a|at|for|any|me|us|very) (absolute |very |) (best|lowest|rock bottom|bottom|keenest|sharpest) (possible |sensible |) (price|
    rate|quote|offer|figure|deal|fee|number), (friendly|special|better|keen|introductory|bargain|goodwill) (price|rate|deal),
  rock bottom, (least|lowest|minimum|cheapest|bottom line) (you|u|youd|that you|youll) *, (you|u) (do|go) * (least|lowest), (en son|son) kaça,
  (en aşağı|en düşük|en ucuz|en ucuzu|en uygun|en uygunu|en aşağısı|en dip) (fiyat |) (kaça|ne olur|kaç|ne kadar|nedir|ne), (en az|en son) (fiyat |
    )(kaça|ne olur|kaç para|kaç lira|kaç tl),
  kaça (bırak~|in~|düş~|bitir~|anlaş~), en düşük (veren|teklif)~,
  (öğrenciyiz|öğrenciyim|derneğiz|vakıfız|emekli|asgari ücret~|öğrenci olduğum) * (indirim|güzellik|uygun|yardımcı|fiyat|ucuz|kıyak|kolaylık|
    yap~|param|para)~, (bir|bi) (güzellik|kıyak|jest|kolaylık) (yap~|geç~|düşün~|ol~|bekl~|çek~),
  (kırmanız|kırman|düşmeniz|düşürmeniz|düşürmen|biraz inmeniz|biraz inmen) (mümkün|olası|olur),
  (inemez|inebilir|düşemez|düşebilir|kıramaz|kırabilir) (misiniz|misin|mısınız|mısın|miyiz),
  (eş dost|ahbap|arkadaş|tanıdık|akraba|hemşehri|komşu|abi|dost|abi kardeş|öğrenci) (fiyatı|işi|hatırı|usulü),
  (fiyat|ücret|rakam|ödeme)~ (konusunda|hususunda|kısmında|noktasında|için)~ * (yardımcı~|kolaylık~|anlayış~|esne~|destek~|bir şeyler~|güzellik~),
  (son|dip) (ne olur|fiyat~|rakam~) *, son kaç *,
  (en iyi|en düşük|en dip|en son) (fiyat|rakam|teklif|ücret)~, (size|bize|bana) özel (bir |bi |) (fiyat|rakam|indirim)~, ucuz~ (yapar mı~|olur mu)`);

/** More work within the same fee. */
const EXTRAS = list(`
  (at no|for no|without|no) (extra|additional) (cost|charge|charges|fee|money),
  (include|add|throw|throw in|have|get|expect) * (for free|within the price|in the price|same price|included in the price|no extra|part of
    the price|on the house), (chuck|throw|toss) (in|it in|that in|those in|them in) *,
  without (charging|extra|paying|billing), (as a |a |) (freebie|freebies), (as a|for a|a free|as) bonus (for|to|from|please|if|since|too|as
    well), on the house,
  (not|never) (charge|pay|paying|charging|bill) * (for|extra) (revisions|changes|corrections|that|it|this|tweaks|edits),
  (for|at|within|under|on) the same (price|money|fee|budget), (price|fee|quote|cost|total|budget) (should |would |will |must |can |has to |needs to |)
    (stay|stays|remain|remains|be|is|staying|unchanged) (the same|unchanged|as is|as it is|as agreed right),
  (without|not) (the price |it |that |this |) (changing|affecting|increasing|raising|touching|adding to) the (price|fee|cost|quote|bill|total),
  (fiyat|ücret|tutar|rakam|bütçe)~ * (aynı kal~|aynı olsun|değişmesin|değişmez|değişmeden|artmasın|artmadan|artırmadan|oynamasın),
    (surely|can|could|must) * be included (in|at|within|for) *,
  (thought|assumed|understood|supposed|surely|expected) * (included|part of the price|part of the fee|complimentary|in the price),
  (ekstra|ek|ayrıca|fazladan|ilave) (ücret|para|bir ücret|bedel|ödeme)~ * (ödemey~|vermey~|olmadan|istemen~|istiyor~|almay~|almadan|alma|
    olmasın|çıkmasın|yansıtma~), (para|fiyat|ücret)~ dahil (say~|ed~|et~|olsun|yap~|san~|bil~|zanned~),
  dahil (sanıyor~|sanmıştım|biliyorduk|zannediyor~), ücret istemeniz~, (araya|aradan|arada) (sıkıştır~|çıkar~|hallet~|hallede~),
  aynı (fiyata|paraya|ücrete|fiyat içinde), (fiyatın|ücretin|paranın) (içinde|içine) * (yap~|olsun|say~|ver~|ekle~|hediye),
  hediye (edersin~|eder mi~|edin|ediver~|et|olsun|edersiniz), (cabası|bonus olarak|bonusu|ikram olarak|ikram edersin~|üstüne bir de)`);

/** Its signs. */
export const FEE_LESS_SIGNS = {
  'fee-discount': DISCOUNT,
  'fee-cheaply': CHEAPLY,
  'fee-lower': LOWER,
  'fee-lenient': LENIENT,
  'fee-extras': EXTRAS,
} as const;
