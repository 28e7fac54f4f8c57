/**
 * Another figure against the one that was told.
 */
import { list } from './list.js';

/** Another figure against it. */
const COUNTER = list(`
  (bu|o) (paraya|fiyata|rakama|ücrete) * (alır~|yaptır~|bulur~|kaç|iki|üç|olmaz|çok|yapar~|yazar|çizer|çeker|çevirir|yeğen~|kuzen~|herkes),
  (the |) most (we|i|id|wed) * (is|would be) (€ |$ |£ |) #,
  # (bin|lira|tl|euro|bin lira|bin tl) (olsun|diyelim|yapın|verelim),
  (would|is|could|will) (€ |$ |£ |) # (€ |euros |pounds |dollars |quid |k |) (be |) (possible|ok|okay|enough|work|acceptable|fine|doable|too
    little|alright|do it|suit you), (meet|see) (me|us) (at|around|in the|half|halfway) *,
  (you|u) (accept|take|consider|settle for|go for|agree to|live with|do it for|do|make it|come down to|go down to|work for|manage|be happy
    with|sign at|go as low as) (€ |$ |£ |about |around |like |the lot for |it all for |both for |all of it for |) #,
  (how|what) (about|abt) (if |) (we say |we do |i pay |we pay |i give you |) (€ |$ |£ |) # (€|$|£|k|euros|pounds|dollars|quid|cash|instead|
    total|and|all in|flat|then|deal|for|per|an|a), (how|what) (about|abt) (€|$|£) #,
  (lets|shall we|can we|could we|can i|what if we|what if i|lets just|if we) (call it|say|settle on|settle at|agree on|make it|go with|do|
    pay) (€ |$ |£ |) #, (in the middle|half way|halfway|split the difference), (round|rounded|rounding) (it |that |this |) (down|off),
  (our|my) (final|last|best|maximum|absolute|top) (offer|price|limit|bid),
  (can|could|will|would|only|able to|prepared to|willing to|happy to) (only |) (offer|pay|stretch|go|do|spend|manage|afford|stretch to|go to|
    go up to|do up to) (you |) (max |maximum |up to |no more than |not more than |at most |just |only |about |around |) (€ |$ |£ |) # (€|$|£|k|
    euros|pounds|dollars|quid|max|tops|at most|for|total|instead|bucks|and|all in|not|per),
  (i|we|id|wed) (was|were|am|are|) * (thinking|hoping|expecting|reckoned|picturing) (of |for |to pay |to spend |) (more like |around |about |
    something like |under |below |closer to |nearer |maybe |) (€ |$ |£ |) #,
  (thought|thinking|hoping|hoped|expecting|expected|imagined|pictured) (of |) (more like|around|about|nearer|closer to|something like|more) (€ |$ |£
    |) #,
  (had|have|was thinking|were thinking|got) (€ |$ |£ |about |around |) # in (mind|my head|our heads|my mind),
  (if you|could you|can you|if u|would you) (can |could |would |will |were to |) (do|make|deliver|manage|take on) * for (only |just |about
    |around |under |below |less than |no more than |within |) (€ |$
    |£ |) #,
  # (i |u |yi |yu |ni |nu |bini |lirayi |tlyi |lira |bin |tl |) (gözden
    çıkar~|ayırmıştı~|düşünüyordu~|düşünmüştü~|planlamıştı~|hesaplamıştı~|öngörmüştü~),
  (oraya|buraya|oralara|buralara|o civara) (çekebil~|çekerse~|çekse~|çekelim|inebil~|inerse~|inse~|gelebil~|düşebil~|düşse~),
  (budget|limit) (is|was) (only|just|at most|max|capped at) (€ |$ |£ |) #,
  (we|weve|i|ive|wed|id) (only|just) (set aside|put aside|earmarked|allowed for|budgeted|budgeted for) (€ |$ |£ |about |around |) #,
  (bütçem~|bütçe~) (en fazla|maksimum|ancak|sadece|max) #, # (liradan|bin liradan|binden|tl den|tlden|eurodan|den|dan)
    (fazla|fazlasını|yukarı|yukarısı~)
    (verem~|çıkam~|ödeyem~|olmaz|zor),
  (closer to|nearer to|nearer|more like) (€ |$ |£ |) # (€|$|£|euros|pounds|quid|k|per|for),
  (cant|wont|cannot|couldnt|not|never) (really |) (go|stretch|pay|do) (above|beyond|over|higher than|more than|past|further than|to) (€ |$ |£
    |) #, # (not more|no more|is all|is our max|is my max|max|tops|or nothing|take it or leave it|or no deal|or im out|cash in hand|in cash),
  (usually|normally|typically|generally|last time|always|used to) (pay|spend|paid|give|gave|charge) * (€|$|£|#), (make|get) it #,
  (make|get) it (€|$|£) #,
  (north of|not above|nothing above|nothing over|not over|not exceed|no higher than|above €|above £|above $|over €|over £|over $) # * (wont|
    cant|no|not|deal|limit|happy|sign|board|boss),
  (sign|approve|go|pay|spend|signing|spending|paying) (anything |) (north of|above|beyond|over|more than) (€ |$ |£ |) #,
  (€|$|£) # instead of (€ |$ |£ |) #, # (euros|pounds|quid|dollars|bucks|k) instead of, (can|could) you (get|make) it
    (there|to|under|below|down|for), (and|then) (the job|its|the project|the gig|the order) (is |) yours,
  (do|does|make|did) (it|this|that|them|one|the one|the lot|these|both|all|mine) for (€ |$ |£ |about |around |under |only |just |) (#|less|half|free|
    nothing|peanuts|cheaper|a tenner|a fiver|a pizza|a beer|a song|a few|a fraction|a hundred|a third|a quarter|a couple|a pint|a drink|a meal),
  (pay|transfer|send|paying|transferring) (you |) (only |just |) (€ |$ |£ |) # (€ |euros |pounds |dollars |) instead of #,
  if you (take|knock|took|knocked) (off #|# off),
  if you (drop|lower|reduce|go down|come down|bring) * (to|price) * #,
  (bring|get|take|drop|go|come|bringing|make) (it |this |that |the price |the total |) (down |lower |) to (€ |$ |£ |about |around |) #,
  (cant|cannot|couldnt|wont|not) (do|manage|pay|afford|justify|go to|stretch to|swing|accept) (the |that |your |) (€ |$ |£ |full |) #,
  (we|i|we will|well|ill|i will) (will |only |) (pay|give|do) (you |) (for |only |) (half|# hour|one hour|half of|for half),
  (keep|kept) it (around|under|below|near|at|within) (there|that|€|$|£|#) *,
  (pay|paying|settle for) (only |just |) (half|part|a part|a third|some) of (the|your|this|it), call it #,
  (work|fit) (with|within|under|below) (€ |$ |£ |) #, come in (under|below) (€ |$ |£ |) #,
  (our ceiling|my ceiling|our cap|my cap|our max|my max|our maximum|my maximum|absolute limit|upper limit) (is|at|of) (€ |$ |£ |) #,
    (get|push|put) (this|that|it) past (my|the|our),
  (instalments|installments|payment plan), what would it take to get, (youve|you) got yourself a deal,
  # (binde|liraya|lirada|tl ye|tlye|tl de|tlde|bine|euroya|euroda|dolara|avroya|ye|ya|e|a|de|da|te|ta)
    (yapalım|yapar~|yapabil~|yapsak|yapsan~|yap|yapın|buluş~|el sık~|kal~ mi|çalış~|
    başla~|olur mu|olmaz mı|anlaş~|halle~|razı|bitir~|çek~|çevir~|çiz~|kapat~|hallol~|tamam~|bırak~|ne ders~|iner~|inse~|indir~|olsun|okey|
    bağla~|tokalaş~|tamamlay~|sabitle~|yuvarla~|düşür~|düşer~|düşse~),
  # (bin |lira |tl |bin lira |bin tl |euro |) (toplam |) (desek|deyip|versek|versem|verelim|vereyim|yapsak|yapalım|olsa|olmaz mı|olur mu|uyar
    mı|tamam mı|kapatalım|anlaşalım|diyelim|bağlayalım|razı|nasıl olur|dersek|yapar mı~|yetmez mi|yeter mi), yuvarlayalım, yuvarlayın,
  yuvarlarsak, yuvarlasak, yuvarlar mısınız, (ortada|orta yolda|bir yerde|ortasında) (buluş~|anlaş~), ortasını bul~,
  (en fazla|en çok|maksimum|max|azami|taş çatlasa) # (bin |lira |tl |) (ver~|öde~|çık~|olur|var|eder),
  # (bin |lira |tl |) (verebilir~|ödeyebilir~|çıkabilir~|çıkarız|çıkarım|veririz|veririm), # * (üstüne|üzerine) (çıkma~|çıkam~),
  # (bin|lira|tl|euro) yerine #, (yerine|değil) # (bin |lira |tl |) (olsa|olmaz|versek|desek|yap~), el sıkış~,
  (genelde|genellikle|normalde|hep|şimdiye kadar|geçen sefer|eskiden) * # * (ödü~|veri~|öde~|ver~|alıyor~|almıştı~),
  küsurat~ (at~|sil~|bırak~|boş~|düş~), nakit (versem|versek|verirsem|öderse~|ödesem|ödesek),
  (peşin|nakit) (öder~) * (kaç|indirim|ne olur), kdv~ * (siz karşıla~|vermesek|dahil ol~|düş~|sizden ol~|olmasın|almasan~|yazma~), bu paraya,
  # (den|dan|ten|tan|liradan|tlden|binden) (hesapla~|anlaş~|say~|yap~|çalış~|bitir~|olursa|olur mu|olsa|verirse~|alırım|alırız),
  # (e|a|ye|ya|bine|binden|den|dan)
    (bağla~|bırak~|olsun|yapalım|kapat~)`);

/** Its signs. */
export const FEE_COUNTER_SIGNS = {
  'fee-counter': COUNTER,
} as const;
