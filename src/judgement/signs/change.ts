/**
 * How people turn round what they wished before: by its very words, or by giving one thing up and wishing for another.
 */
import { list } from './list.js';

/** The change itself is said: a sign in a later message, whatever it is about. */
const REVERSAL = list(`
  (changed|changing|change|changes) (my|our|her|his|their|its|minds) (mind|minds|tune), (changed|changing) (her|his|my|our|their) mind,
  change of (heart|plan|plans|mind|direction|tack|course|concept), (second|third) (thought|thoughts), on * reflection,
  (rethink|rethought|rethinking|re think), u turn, about turn, cold feet,
  aslında * değil * (lazım~|istiyor~|gerekiyor~|gerekliymiş|olsa~|olsun), (isnt|not) (a|an|the) * (we|i) (need|want|are after|were after),
  back at square one, (thrown|threw|scrapped|binned|chucked|ditched|torn) (it all|everything|all of it|the whole thing|the lot) (out|away|
    up|), wrong (direction|concept|approach|tone|style),
  (take|taking) back (my|our|the) (approval|ok|okay|yes|sign off),
  (back|return|revert) to (square one|the drawing board|the first|the original|the old|the previous|the earlier|plan a|what we had|how it was|
  version one), (start|starting|begin) (over|again|afresh|all over|from scratch|from zero), (gone|went|going) off (the|it|that|this|our|my),
  (swung|come|came|coming) (round|around) to,
  (thought|thinking|think|talked|slept|been thinking) (again|on it|it over|about it again|it through again),
  (scrap|scrapped|scrapping|ditch|ditching|ditched|bin|binning|binned|axe|shelve|shelving|junk|abandon|abandoning) (the|that|this|it|everything|all|
  what|my|our|those|any), (forget|never mind|nevermind) (the|about the|everything|all that|that) *,
  (forget|disregard|ignore) (what i|what we|my last|our last|my earlier|everything i), (gave|given|giving) up on, lost track, reconsidered,
  reconsidering, now (like|want|wants|prefer|prefers|rather have|rather) (it|them|this|that|everything) * (in|as|to be|to look|with|without|more|
  less|different|differently),
  (drop|dropped|dropping|lose|kill|killed|park|parked|cancel|cancelled) (the|that) * (idea|concept|direction|theme|plan|approach|version|story|
  character|route|logo|design|layout), put (it|that|this|them) (aside|on hold|on ice|to one side), (pivot|pivoting|pivoted),
  (new|different|another|fresh|opposite|other) (direction|idea|concept|approach|angle|plan|route|tack|vision|path|brief) ,
  (new|different|another) one (altogether|entirely|completely|instead), something (else|different) (entirely|altogether|instead|completely|
  after all), (completely|totally|entirely|whole) (different|new|other) *,
  new plan,
  (decided|deciding|voted) (against|not to go|to go a|to go with|to do), (moved|moving|shifted) the goalposts,
  for the (third|fourth|fifth|sixth|umpteenth|hundredth) time, not what (we|i) (want|need) (anymore|any more|after all|now),
  not so (sure|keen|convinced) (any more|anymore|about * now),
  (fikr|fikir|karar|düşünce|görüş|plan|konsept)~ (yine |gene |tamamen |bir daha |tekrar |) (değişti~|değiştir~|değişiyor~), plan değişikliğ~,
  (konu|konsept|tema|isim|ismi|adı|başlık|her şey|herşey) (yine |gene |tamamen |) (değişti|değişmiş|değişecek|değişiyor)~,
  (onayımı|onayımızı|sözümü|dediğimi|dediklerimi) (geri al|unut)~, vazgeç~, (caydık|caydım|cayıyor|cayalım)~,
  (baştan|sil baştan|en baştan|başından) (başla|yap|al|ele|tasarla|çiz|kur|yaz)~, sıfırdan (başla|al)~, sil baştan,
  başa (dön|sar)~, (rafa kaldır|çöpe at|kenara koy|kenara bırak|bir kenara)~,
  (iptal edelim|iptal edip|iptal ettik|iptal olsun|askıya al)~,
  (eskiye|eskisine|ilkine|ilk haline|eski haline|önceki haline|baştakine|ilk fikre|ilk versiyona|ilk versiyonuna|baştaki yöne|ilk yöne|
  baştaki fikre|ikinciye|birinciye|üçüncüye) (mi |geri |) (dön|geç|al)~, (bambaşka|tamamen farklı|tamamen başka|bütünüyle başka) *,
  (başka|farklı|yeni) (bir |bi |) (yöne|yön|fikrimiz|fikrim|konsepte|konsept|yola|tarza|yaklaşım)~,
  (tekrar|yeniden|bir daha|üstüne|biraz daha|iyice) (düşündük|düşündüm|düşününce|düşünüp|konuştuk|konuşunca), düşündük taşındık, (boşa|çöpe) gitti,
  (bize|bana|içimize) (gitmedi|uymadı|yaramadı|sinmedi)~, (sarmadı|soğuduk|soğudum|ısınamad)~, yön değiştir~,
  (boşverelim|boş verelim|unutalım|bırakalım), artık * (hoşuma|hoşumuza|içime|içimize) (git|sin)~, aslında * (~sek|~sak|~elim|~alım),
  (üçüncü|dördüncü|beşinci|bilmem kaçıncı|kaçıncı) (kez|kere|defa|sefer)~`);

/** Something wished before is given up. */
const GIVEN_UP = list(`
  (drop|dropping|lose|leave out|do away with|get rid of|take out|skip) (the|that|those|these),  no longer, any more, anymore, after all,
  instead of, rather than, out the window, (isnt|is not|its not|not) * the right, (originally|initially|at first|previously|earlier),
  (i know|i realise|i realize) (we|i) (said|agreed|signed|approved|asked|told|chose|ordered),
  (i know|despite) (the|what) (contract|brief|agreement|we agreed), (last week|yesterday|on monday|back then) (i|we) (said|asked|wanted|told),
  (we|i|id|wed) (had |) (said|asked for|agreed|wanted|told you|chose|picked|ordered|approved|signed off), not * (but), wont be (a|an|the) ,
  (will|ll|has|have) (have |) to go, (dont|doesnt|didnt) (want|need|like|fancy) *, not (a|an|the|just the|only the|going to be a), off the table,
  (is|are) out, iptal, dead in the water, (gone|scrapped|dropped|dead) (now|for us|instead), (boşver|boş ver|unutun|unut gitsin|vazgeç)~,
  (isnt|wasnt) * right * after all,
  yerine, artık, (olmasın|kalmasın|koymayalım|yapmayalım|olmayacak|olmuyor|istemiyoruz|istemiyorum|istemiyor|olmaz|çıktı|yattı|kalktı)~,
  (çıkarıp|kaldırıp|atıp|silip|iptal edip), (değil|degil), (aslında|başta|ilk başta|önce|geçen hafta|geçen sefer) * (istemiş|demiş|konuşmuş|anlaşmış|
  düşünmüş|seçmiş|onaylamış|söylemiş)~,
  (demiştik|demiştim|demistik|demistim|istemiştik|istemiştim|konuşmuştuk|anlaşmıştık|onaylamıştık|seçmiştik|düşünmüştük|onayladığımız|konuştuğumuz|
  anlaştığımız)~`);

/** Something else is wished for instead. */
const NEW_WISH = list(`
  and (use|do|make|have|go|put|try|take) *, go (for|with) (a|an|some|the),  instead, now, actually, rather, wed prefer, id prefer, we would prefer,
  i would prefer, what if (we|you|it), how about, lets (do|make|go|try|have|use),
  (can|could|shall) (we|you|it) (make|do|turn|change|switch|swap|go|redo|try|have|be|become|hold|use),
  (changed|switched|switching|changing|swapped|gone) (it |this |) (to|for|over|round),
  (wants|want|prefers|think|thinks|says|decided|insists|insisted|suggested) *, going to be, turn (it|this|that) into, (make|making) it (a|an),
  should be (a|an),
  (olsun|olacak|olucak|olcak|olsa|yapalım|yapsak|yapıcaz|yapacağız|yapıyoruz|denesek|deneyelim|dönelim|dönsek|geçelim|geçsek|geçtik|gidelim|gitsek|
  girsek|çekelim|istiyoruz|istiyorum|istiyorlar|istiyor|isteriz|düşünüyoruz|düşünüyorlar|karar verdik|karar verdi|karar verdiler|karar verildi|
  çevirelim|değiştirelim|değiştirsek|alalım|kullanalım|koyalım|koysak|tercih~|dediler|diyorlar|diyor|dedi|açıyoruz|çıkacak|çıkacakmış|olacakmış)`);

/** One detail put right: a slip, a date, a figure. */
const CORRECTION = list(`
  (typo|typos|misprint|spelling|spelt|misspelt|misspelled|mistake|error|wrong|slip|correction|corrected|corrections|comma|apostrophe|hyphen|digit|
  umlaut), should (read|say|have), (postcode|phone|telephone|email|e mail|address|url|opening hours|surname|vat|iban|invoice|date|dates|deadline|
  quote|quotation|price|fee|meeting|call|appointment|venue|spelled|pronounced),
  (pay|payment|paypal|bank|transfer|printer|bleed|courier|shipping|delivery|pick up|contract|password|login|my colleague|mail me),
  (rather than|instead of|not) (the |on the |) #, (rather than|instead of|not) (on |) (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
  (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)~ (değil|yerine),
  (hata|yazım|yanlış|harf|virgül|telefon|numara|adres|e posta|mail adres|tarih|soyadı|saat|fatura|fiyat|ücret|toplantı|randevu|teslim|vergi|iban|
  düzeltme|yazılmış|yazmışım)~`);

/** Something more is wanted than was agreed. */
const ADDITION = list(`
  (also|additionally|too) (now |) (need|needs|want|wants|like|love|require|be needing|make|do|design|create|write|add|have|include|throw in|get) *,
  (also|additionally) * (need|want|like|decided|thinking) *, (could|can) (it|this|we|there) also (be|have|do|get) *,
  (not only|dont only|dont just|not just) (want|need|a|an|the|after) *,
  (as well as|on top of|in addition to|besides|over and above) (the|that|this|what) *, on top,
  (while|whilst) (youre|you are|ur|were|we are) (at|about|doing) (it|that|this), (throw|throwing|chuck|chucking) in (a|an|some|the),
  (add|adding|include|including) (a|an|some|another) *,
  (do|make|design|write|build|create|handle|manage) (a|an|those|them|these|some|the) * (as well|too|also|on top),
  and (a|an|some|maybe|perhaps|probably) * (too|as well|on top|also), (another|extra) *, (has|have|had) grown,
  (decided|realised|realized|figured|thinking) * (also|too|as well),
  (ekle|ilave et)~ (miyiz|misiniz|yelim|sek), (ekleyelim|ekleyebilir|ekler misiniz|eklesek|ekler misin|ilave edelim|ilave olarak|ek olarak),
  (bir de|bi de|birde|ayrıca|üstüne|yanına|yanında|hazır|hatta) *, (başlamışken|el~ değmişken|elini~ değmişken|yapmışken|hazır yap~),
  (da|de) (lazım|gerekiyor|olsun|istiyoruz|isteriz|yapalım|yapsak|ekleyelim|eklesek|koyalım|çıkaralım|yapar mısınız|yapar mısın|çıktı)`);

/** The signs of change. */
export const CHANGE_SIGNS = {
  reversal: REVERSAL,
  'given-up': GIVEN_UP,
  'new-wish': NEW_WISH,
  correction: CORRECTION,
  addition: ADDITION,
} as const;
