/**
 * How people talk of a fee that they were told: signs in a later message, or where the scope stays as it is.
 */
import { list } from './list.js';

/** It is more than they thought. */
export const TOO_DEAR = list(`
  (too|so|very|rather|bit|quite|really|pretty|super|that|crazy|insanely|ridiculously|way too|this) (expensive|pricey|steep|much|high|dear|costly|rich),
  (expensive|pricey|steep|overpriced|rip off|ripoff|daylight robbery|outrageous|extortionate|eye watering|ridiculous price|joking|hefty|excessive),
  (more|higher|above|over|beyond|out of|double|twice|exceeds|outside) * (expected|thought|wanted|planned|imagined|hoped|budgeted|anticipated|our budget|my budget|the budget|our range|what we have|what we had|what we usually|what we normally|what we can|what we pay|price range|reach|means|hoping|usually pay|used to),
  lot of (money|cash) for,
  (çok|biraz|epey|fazla|aşırı|acayip|bayağı|niye bu kadar|neden bu kadar|bu kadar|baya|oldukça|fazlasıyla) (pahalı|tuzlu|yüksek|fazla|uçuk|abartı|fahiş)~,
  (pahalı|tuzlu|fahiş|kazık|astronomik|uçuk|ateş pahası|el yakıyor|dudak uçuklat~|soygun)~,
  (fazla|yüksek|abartılı) (geldi|bulduk|buldum|bulundu|buluyor~|değil mi|olmuş|kaçmış|göründü),
  (beklediğim~|düşündüğüm~|planladığım~|tahmin~|umduğum~|bütçem~|ayırdığım~|hesapladığım~|konuştuğumuz~) * (üst~|fazla|yüksek|çok|aş~|iki katı|katı|üzeri~),
  bütçe~ * (aş~|zorla~|yetm~|elverm~|el verm~|uym~|kaldırm~|üst~|taş~|dar~|kısıtlı~|sınırlı~|düşük~|küçük~|az~|mütevazı~|çok yok|yok~|ufak~|kısık~|limitli~|olmadığı~)`);

/** Another figure against it. */
export const COUNTER = list(`
  for (a couple of hours|a few hours|half an hour|an hour|a few words|one page|that little|just a),
  (would|could|can|will) (you|u) * (take|accept|settle for|go for|agree to|live with|consider|do|make it|go|come|meet) * (#|half),
  (how|what) (about|abt|if) * # ,
  meet * (middle|half way|halfway),
  split the difference,
  (round|rounded|rounding) (it |)(down|off),
  call it (#|a round|an even),
  (our|my|the) (final|last|best|max|maximum|absolute|top) (offer|price|is|limit),
  (can|could|will|would|only|max|maximum) * (offer|pay|stretch|go|do|spend|manage|afford) * (max|maximum|only|up to|no more|not more|at most|tops|just|#),
  # (liraya|tl ye|tlye|tle|bine|binlik|euroya|dolara|avroya|ye|ya|e|a) * (yap~|olur|anlaş~|halle~|olmaz|razı|bitir~|çek~|yazar~|çevir~|çiz~|kapat~|hallol~|tamam),
  # * (desek|versek|versem|verelim|vereyim|yapsak|yapalım|olsa|olmaz mı|yapar mısın~|nasıl olur|uyar mı|razı|tamam mı|kapatalım|anlaşalım|diyelim|bağlayalım|yapabilir misin~),
  (yuvarla~|üstünü çiz~|ortada buluş~|ortasını bul~|orta yol~|orta nokta~),
  (en fazla|en çok|maksimum|max|azami|taş çatlasa) * (# |verebil~|öde~|çıkabil~|ayır~|ver~),
  # * (için|işe|saate|saat için) * (# |bin|lira) (mi|mı|mu|mü)`);

/** Less work for less money: no haggling. */
export const LESS_SCOPE = list(`
  (leave|leaving) * out, (drop|skip|remove|cut|without|take out|postpone) (the|one|some), (reduce|trim|shrink|smaller) (the |)(scope|number|package|list), only the, just the, fewer, (for now|to start with|first phase|in phases|phase), do (only|just), çıkaralım, çıkarsak, (sadece|yalnızca) * (olsun|yapalım|kalsın|yapsak), (kapsam|adet|sayı)~ (azalt~|düşür~|küçült~), şimdilik, vazgeçelim, daha az (sayfa|görsel|adet)~, etap~`);

/** Somebody's own shop, event or thing whose price it is. */
export const OWN_GOODS = list(
  `(tickets|shares|products|cars|flats|houses|tea|coffee|clothes|shop|store|customers|visitors|entry|entrance|admission|housing|flights|groceries|checkout|category|members|subscribers|stock), (bilet|ürün|araba|evler|konutlar|çay|kahve|kıyafet|mağaza|dükkan|müşteriler|üye|konut|uçuş|giriş|hisse senet|kategori)~`,
);
