/**
 * How people talk of a fee that they were told: signs in a later message, or where the scope stays as it is.
 */
import { list } from './list.js';

/** It is more than they thought. */
const TOO_DEAR = list(`
  quite a (sum|lot|bit|price|figure), epey (para|tuttu|pahalı|yüksek), (çok|epey|bayağı|az) para (değil~|bu|tutuyor|ediyor),
  (dont|not|isnt|hardly|never) * worth (that|this|so|it), wont stretch to,
  (o kadar|bu kadar) (tutacağını|edeceğini|olacağını|tutar~|çıkacağını) * (düşünm~|beklem~|tahmin etm~|ummu~), (daha makul|daha uygun|daha düşük|daha az) * (bekl~|ummu~|düşünm~|umuyor~),
  (double|twice|triple|three times|nearly double|almost double) (what|as much|the) * (last|other|others|previous|we|i|usual|our|went|paid|took|charged), (önceki|eski|diğer|başka)~ * (iki katı|üç katı|yarısı|katı)~, iki katı~,
  (too|so|very|rather|bit|quite|really|pretty|that|crazy|insanely|ridiculously|way too) (expensive|pricey|steep|costly|overpriced), (too|way too) (dear|much money|high a price), (expensive|pricey|steep|overpriced|rip off|ripoff|daylight robbery|extortionate|eye watering) (for|but|compared|considering|to me|to us|than|if|and|i think|given), (price|fee|rate|cost|quote|estimate|offer|invoice) * (too high|so high|too much|excessive|hefty|outrageous|ridiculous|insane|a joke|crazy|bit much|on the high side|over the top|high for|steep|so much|that much|shocked|more than i|more than we|more than double|more than twice),
  (more|higher|way over|way above|above|over|beyond|out of|double|twice|three times|exceeds|outside|well over|far above|a lot more|quite a bit more|much more) (than |what |) (i|we|id|wed|my|our|the|initially|originally|) (had |was |were |would |ever |) (expected|thought|planned|imagined|hoped|hoping for|budgeted|anticipated|expecting|wanted to pay|wanted to spend|budget|price range|means|used to|usually pay|normally pay|have in mind|had in mind|can pay|can afford|can spend|could spend),
  lot of (money|cash) for (a|an|some|just|what|so|that|this), # (€ |$ |£ |quid |euros |dollars |pounds |) for (a couple of|a few|half an|an|just|one|two|that|such a|some), (sounds|seems|looks|feels|thats|its) (like |) (quite |rather |) (a lot|a lot of money|excessive|too much|a bit much|a lot more than) (for|to|i|we|really|than), sticker shock, (nearly|almost) (fell|choked|fainted), price * (shock|gulp|ouch), why (is|so|are|does) * (expensive|much|high), (dont|cant) * (justify|see) * (price|that much|fee|cost|amount),
  (çok|biraz|epey|fazla|aşırı|acayip|bayağı|niye bu kadar|neden bu kadar|bu kadar|baya|oldukça|fazlasıyla|bize|bana) (pahalı|tuzlu|yüksek|fazla|uçuk|abartı|fahiş)~, (pahalı|tuzlu|fahiş|kazık|astronomik|uçuk|ateş pahası|el yakıyor|soygun)~, dudak uçuklat~, (fiyat|rakam|ücret|tutar|teklif)~ * (fazla|yüksek|abartılı|çok|tuzlu|uçuk|pahalı)~, (fazla|yüksek|abartılı|tuzlu) (geldi|bulduk|buldum|bulundu|buluyor~|değil mi|olmuş|kaçmış|göründü),
  (beklediğim|düşündüğüm|planladığım|tahmin ettiğim|umduğum|bütçem|ayırdığım|hesapladığım)~ * (üst~|fazla|yüksek|çok|aşıyor|aştı|iki katı|katı|üzerinde~), bütçe~ * (aşıyor~|aştı~|aşar|zorluyor~|zorlar|yetmi~|yetmez|elvermi~|el vermi~|uymuyor|kaldırmaz|üstünde|taşıyor), # (saat|gün|sayfa|dakika)~ * # (bin|lira|tl) (mi|mı), (bu kadar|o kadar) (para|ücret) mi`);

/** Another figure against it. */
const COUNTER = list(`
  (would|is|could|will) (€ |$ |£ |) # (€ |euros |pounds |dollars |quid |) (be |) (possible|ok|okay|enough|work|acceptable|fine|doable|too little|alright),
  (usually|normally|typically|generally) (pay|spend|paid) (around|about|€|$|£|) #, (pay|paying) (only |just |) half,
  # (bine|liraya|e|a|ye|ya) (bağla~|anlaş~|tokalaş~|tamamlay~|sabitle~), nakit (versem|verirsem|öderse~), (peşin|nakit) (ödersem|öderse~|ödeme~) * (kaç|indirim|ne olur), (kdv|vergi)~ * (siz karşıla~|dahil ol~|düş~|sizden ol~), (paraya|fiyata) * (yenisini|arabası|telefon|bilgisayar|tatil)~, olsun bitsin, bu paraya,
  (would|could|can|will|any chance) (you|u) (consider |take |accept |settle for |go for |agree to |live with |do |do it for |make it |go to |come down to |meet us at |meet me at |manage |work for |) (€ |$ |£ |about |around |like |) # (€|$|£|euros|pounds|dollars|quid|cash|instead|total|for|and|max|all in|flat|percent|%|bucks|lira|tl), (would|could|can|will) (you|u) (consider|take|accept|settle for|go for|agree to|do|do it for|make it|manage|meet us at|come down to|go to) (€ |$ |£ |about |around |) #, (how|what) (about|abt|if) (we say |we do |i pay |i give you |we |) (€ |$ |£ |) # (€|$|£|euros|pounds|dollars|quid|cash|instead|total|and|max|all in|flat|then|deal), how (about|abt) (€ |$ |£ |) #, what (about|abt) (€|$|£) #,
  (meet|meeting) (us |me |you |) (in the middle|half way|halfway|somewhere in|in between), if (you|u) (drop|lower|reduce|go down|come down|bring) * (to|price) * #, (pay|paying|settle for) (only |just |) (half|part|a part|a third|some) of (the|your|this) (invoice|bill|fee|amount|price), # (ye|ya|e|a) (iner~|düşer~|indirir~), # (bin|lira|tl)~ (inerseniz|inersen|düşerseniz|düşersen|indirirseniz), split the difference, (round|rounded|rounding) (it |that |this |) (down|off) to, (round|rounded|rounding) (it |) down, (lets|shall we|can we) call it (€ |$ |£ |) #, (our|my) (final|last|best|maximum|absolute|top) (offer|price|limit), (can|could|will|would|only) (only |) (offer|pay|stretch|go|do|spend|manage|afford|stretch to|go to|go up to|do up to) (you |) (max |maximum |up to |no more than |not more than |at most |just |only |about |around |) (€ |$ |£ |) # (€|$|£|euros|pounds|dollars|quid|max|maximum|tops|at most|for|total|instead|bucks|and), (we|i) (can|could|was thinking|were thinking|had|thought|might) (go |stretch |do |manage |pay |offer |) (up to|more like|max|only|more of|no more than|at most) (€ |$ |£ |around |about |) #, (can|could|shall|lets|let us|what if) (we |i |) (say|settle on|settle at|agree on|make it|call it|go with|do) (€ |$ |£ |) #, # (not more|no more|and not|is all|is our max|max|tops), (pay|paying|payment) * (at the end|on delivery|on completion|after delivery|when its done|in instalments after|at completion), # is (too|way too|a bit|quite|rather) (much|steep|high|a lot), ouch, thats a lot, for that (money|price|much), (would|could) (you|u) (consider|think about) * (less|lower|cheaper), (work|working|do it|doing it) for less, others (do|charge|offer|ask) * (half|less|cheaper|#), worth that much, (max|maximum) (€|$|£) #, # (max|maximum|tops|at most|is my limit|is our limit|final),
  # (liraya|tl ye|tlye|bine|euroya|dolara|avroya|ye|ya|e|a) (yap~|olur mu|olmaz mı|anlaş~|halle~|razı|bitir~|çek~|çevir~|çiz~|kapat~|hallol~|tamam~|bırak~|ne ders~|iner~|indir~|olsun|okey), # (bin |lira |tl |bin lira |bin tl |euro |) (desek|versek|versem|verelim|vereyim|yapsak|yapalım|olsa|olmaz mı|olur mu|uyar mı|tamam mı|kapatalım|anlaşalım|diyelim|bağlayalım|razı|nasıl olur|dersek|yapar mısın~), yuvarlayalım, yuvarlayın, yuvarlarsak, yuvarlasak, yuvarlar mısınız, üstünü çiz~, (ortada|orta yolda|bir yerde) (buluş~|anlaş~), ortasını bul~, (en fazla|en çok|maksimum|max|azami|taş çatlasa) # , # * (verebiliriz|verebilirim|ödeyebiliriz|ödeyebilirim|çıkabiliriz|çıkabilirim)`);

/** Less work for less money: no haggling. */
const LESS_SCOPE = list(`
  # yerine #, (only|just) (one|two|three|four|five|#) (version|versions|language|languages|pages|images|modules|photos|parts|chapters|instead), instead of (three|two|four|five|#) ,
  (leave|leaving) * out, (drop|remove|cut|take out|postpone|without|skip) the (video|film|animation|photos|photo|second|third|extra|translation|shop|blog|brochure|app|flyer|print|printing|illustrations|last|last two|social), (reduce|trim) the (scope|number|amount of), fewer, for now, (first|second) phase, in phases, smaller (version|package|scope), çıkaralım, çıkarsak, çıkarırsak, (sadece|yalnızca) * (olsun|yapalım|kalsın|yapsak), (kapsam|adet|sayı)~ (azalt~|düşür~|küçült~), şimdilik, daha az (sayfa|görsel|adet)~, etap~`);

/** Unbelief in a question of few words: "300 a day?" */
const DISBELIEF = list(`
  # (€|$|£|euros|pounds|quid|dollars|bucks|k|grand) (for|a|per|an|just), (€|$|£) #, # (a|per|an) (day|hour|word|page|photo|minute|session|piece|pop), # for (a|an|one|two|just|such|that|this|half|three), # (bin|lira|tl|euro|dolar) (mi|mı), # bin (lira|tl) (mi|mı), # (mi|mı)`);

/** Somebody's own shop, event or thing whose price it is. */
const OWN_GOODS = list(`
  (customers|visitors|users|guests|clients|people|readers|members) (have |) (complained|complain|say|said|think|find|found|want|asked|pay|told us),
  (satan|satıyoruz|satıyorum|satışı yap~), (we|i|who) (sell|sells|stock),
  (customers|users|visitors|guests|people|members|they|nobody|noone) (cant|cannot|couldnt|dont), müşteriler~ * öde~,(our|their|its|the|my) (tickets|products|customers|members|shop|store|prices|guests|visitors|clients|subscribers|courses|competitors|app|platform) * (cheap|cheaper|affordable|discount|free|price|prices|discounts), (cheap|cheaper|affordable|discounted|free) (tickets|housing|flights|homes|groceries|food|travel|energy|loans|cars|hotels|clothes|shipping|entry|parking|admission|concert|event|exhibition|festival|lunch|wifi|delivery), (ürün|bilet|konut|uçuş|kategori|menü)~ (fiyat|indirim)~, (müşterilerimize|üyelerimize|öğrencilere|ziyaretçilere) * (indirim|ücretsiz)~`);

/** The fee as a noun, or a sum of money. */
const FEE_NOUN = list(
  `price, prices, fee, fees, rate, rates, cost, costs, quote, estimate, quotation, offer, invoice, amount, total, figure, budget, deposit, down payment, advance, # (€|$|£|euros|pounds|dollars|quid|tl|lira|bin), (€|$|£|₺) #, money, fiyat~, ücret~, rakam~, tutar~, teklif~, bütçe~, fatura~, para, parayı, paraya, kapora~, peşinat~, avans~`,
);

/** Less of it, or it is too much: with the fee in one sentence it is haggling. */
const LESSEN = list(`
  greedy, cheeky, outrageous, shameless, absurd, ludicrous, preposterous, rip off, robbery, (half|third|quarter|fraction) (the|of the|of that|of your|as much),
  lower, less, cheaper, (do|bit|any|little) better, down a bit, come down, bring it down, reduce, reduction, negotiable, negotiate, flexible on, wiggle, half (the|of|that|as much), too much, too high, so high, that high, bit high, quite high, pretty high, rather high, steep, worth it, worth this, stretch to, justify, afford, out of our, out of my, beyond our, beyond my, above our, above my, over our, exceeds, more than (we|i), higher than (we|i), do something on, do something about, something on the, help us (with|on), be nice, adjust, sharpen, squeeze, discount~, skip, waive, shock~, crazy, insane, ridiculous, unreasonable, for that (money|price|much),
  düş~, indir~, indirim~, az daha, daha az, daha uygun, daha düşük, uygun bir, fazla, yüksek, pahalı, tuzlu, aşıyor, aşar, esne~, pazarlık~, yarısı~, kırar~, kırabil~, kırsan~, oyna~, insaf~, kolaylık~, yardımcı~, güzellik~, kıyak~, abart~, uçuk`);

/** The fee is fine. */
const FEE_FINE = list(
  `
  as (discussed|agreed|you suggested|you offered|per our|arranged|recommended|you recommended|promised), of course (we|i)ll, konuştuğumuz gibi, anlaştığımız gibi, önerdiğiniz gibi,(price|quote|rate|fee|offer|estimate|budget|that|it|figure|amount) (is|are|sounds|looks|seems|works|was) * (fine|ok|okay|good|fair|reasonable|great|perfect|acceptable|approved|agreed|in order), (accept|agree|approve|happy|fine|confirm|approved|accepted|agreed|signed) * (price|quote|rate|fee|offer|estimate|invoice), within (our|my|the) budget, (fiyat|teklif|ücret|rakam|bütçe)~ * (uygundur|uygun bulduk|uygun geldi|tamam|kabul|onaylı~|onaylıyor~|makul bulduk|sorun değil|anlaştık), (bize|bizim için) (uygun|makul|tamam), bütçemiz~ (dahilinde|içinde), reduce the (scope|number|pages), update the (quote|estimate), (teklifi|fiyatı) (güncelle~|yenile~)`,
);

/** The signs of a fee. */
export const FEE_SIGNS = {
  'too-dear': TOO_DEAR,
  counter: COUNTER,
  'fee-noun': FEE_NOUN,
  lessen: LESSEN,
  'fee-fine': FEE_FINE,
  disbelief: DISBELIEF,
  'less-scope': LESS_SCOPE,
  'own-goods': OWN_GOODS,
} as const;
