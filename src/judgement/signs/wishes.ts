/**
 * How people talk of what they want when they have not said it: signs only where the brief says little, or in a thread.
 */
import { list } from './list.js';

/** Words of taste: a sign where nothing else is said. */
export const TASTE = list(`
  (make|makes|making|have) (it|them|this) * (pop|wow|sing|shine|sick|dope|epic|legendary|fire|amaze|work|sexy|cool|awesome|amazing|special|nice|beautiful|look good|stand out),
  (something|somethin|sth|smth|anything|some thing) * (cool|nice|fresh|fun|special|unique|different|creative|fancy|catchy|modern|wow|amazing|beautiful|pretty|awesome|funky|edgy|stylish|impressive|magical|great|classy|memorable|eye catching|with feeling|with soul),
  wow (factor|effect),
  (je ne sais quoi|that certain something|certain something|you know what i mean|you get the idea|you get the vibe|you know the vibe),
  (a|some|the|this|that|good|right) (certain |)(vibe|vibes|feeling|feel|energy|mood),
  feel like coming home,
  (anladın|anladınız|anlıyorsun|anlıyorsunuz|anlarsın|anlarsınız|bilirsin) (sen|siz|işte|onu|ya|beni|sen onu),
  sen anladın,
  siz anladınız,
  (havalı|cool|güzel|hoş|farklı|değişik|özel|etkileyici|vurucu|çarpıcı|şık|modern|akılda kalıcı|orijinal|yaratıcı|tatlı|efsane|vay be|şöyle güzel|böyle güzel|sıra dışı|ilginç|eğlenceli) (bir şey|bi şey|bişey|birşey|bir şeyler|bi şeyler|bişeyler|birşeyler|birsey|bisey|şeyler|bir iş|bir çalışma)~,
  (bir şey|bi şey|bişey|birşey|bir şeyler|bi şeyler|bişeyler|birşeyler)~ (yap~|çıkar~|olsun|düşün~|hazırla~|tasarla~|uydur~|lazım|bul~|ayarla~|istiyor~|arıyor~|yaz~),
  (vay be|vay canına|wow|ağzı açık|hayran kal~|gözleri~ kamaş~) * (dedirt~|etkisi|olsun|desin~|bırak~|kal~|diyeyim|diyelim),
  (vay be|vay|wow|oha) (dedirt~|desin~|diyecek~|etkisi|faktörü),
  o güzel dokunuş~,
  (güzel|büyülü|sihirli|özel) dokunuş~,
  (ruhu|enerjisi|havası|elektriği|tılsımı) olsun,
  (bir|bi|o|şu|şöyle) (hava|his|enerji|büyü|ruh|vibe|tat) (olsun|versin|katsın|var|yok|istiyor~|arıyor~)`);

/** The decision handed to the freelancer. */
export const HAND_OVER = list(`
  you (decide|choose|pick|do you), (so|hmm|well|but) you tell me,
  (youre|ur|your) the (expert|artist|pro|professional|designer|creative|boss|writer|photographer|developer|genius),
  you are the (expert|artist|pro|professional|designer|creative|boss|writer|photographer|developer),
  (up|leave|left) * to (you|your imagination|your creativity|your judgement|your taste|u),
  (whatever|anything) (you|u) (think|like|fancy|want|feel|prefer|decide|come up with|reckon|see fit),
  (do|use|work) your (thing|magic|imagination),
  (go|run) (wild|crazy|nuts),
  (full|total|complete|absolute) (creative freedom|freedom|artistic freedom|free hand|carte blanche),
  (free rein|free hand|carte blanche),
  (kafa~ göre|kafandan|keyfi~ göre|gönlünüz~ göre|gönlün~ göre|hayal gücü~|içinizden nasıl|içinden nasıl|canınız nasıl|canın nasıl|canınız ne|canın ne),
  (sana|size|sizlere) (bırakıyor~|bıraktım|bıraktık|kalmış|güveniyor~|emanet|kaldı|bırakalım|bırakıyom|bırakmak),
  (sen|siz) (bilirsin|bilirsiniz|karar|bul~|düşün~|uydur~|çıkar~|takıl~|seç~|ne dersen~|nasıl istersen~|nasıl uygun|en iyisini|daha iyi),
  (sen|siz) * (işin|konunun) (uzmanı~|ehli~|erbabı~),
  (uzmanı|sanatçı|profesyonel|tasarımcı|usta|ustası) (sizsiniz|sensin|siz|sen),
  (sizsiniz|sensin) * (uzman~|sanatçı~|profesyonel~|tasarımcı~|usta~),
  (ne|nasıl) (isterseniz|istersen|yaparsanız|yaparsan|uygun görürseniz|uygun görürsen|dilerseniz|derseniz|dersen),
  (gerisi|gerisini|kalanı|kalanını|üstü|ötesi|detaylar~) (sende|sizde|size|sana|sizin|senin)`);

/** What the work is, is to be said later. */
export const LATER = list(`
  (details|scope|info|information|specifics|requirements|brief|particulars|everything else|the rest|more) * (to follow|will follow|follow later|tbd|tbc|tba|to be discussed|to be defined|to be determined|to be decided|to be confirmed|to be announced|to be agreed|later|will be shared|will be discussed|will be provided|will be given|will be explained|will be communicated|will be disclosed|will be announced|will be sent|will be revealed|once we|once you),
  (will|ill|we will|well|can|ill|we can|happy to|lets|rather|prefer to|best to) * (explain|discuss|tell|share|go through|go over|talk about|talk it|give you|reveal|fill you in|brief|go into) * (call|on the phone|by phone|phone|later|zoom|person|meeting|interview|once|when|private|skype|teams|inbox|chat|dm|details),
  (tbd|tbc|tba), see (where|how) it (goes|takes|develops|leads|turns out|evolves), play it by ear, go with the flow, akışına bırak~, oluruna bırak~, yolda (bakarız|görürüz|şekillen~), gidişata göre, bakarız artık,
  to be (determined|decided|defined),
  (detay|ayrıntı|kapsam|bilgi|içerik|konu|iş|proje|gereklilik|gereksinim|ihtiyaç)~ * (sonra|daha sonra|görüşmede|anlaştıktan|anlaşınca|telefonda|toplantıda|yüz yüze|ileride|konuştuğumuzda|konuşunca|iş başında|başlayınca|başladıktan|sözleşme~|özelden|dm|buluşunca|bir araya|karşılıklı|kabul ed~|görüşünce|ilerleyen|zamanla|süreçte) * (anlat~|paylaş~|konuş~|ver~|ilet~|belli~|netleş~|aktar~|açıkla~|bildir~|gönder~|karar~|detaylandır~|görüş~|belirle~|bakarız|şekillen~|iletece~|iletir~|yazar~),
  (sonra|görüşmede|telefonda|toplantıda|yüz yüze|görüşünce|konuşunca|buluşunca|ileride|iş başında|anlaşınca|anlaştıktan sonra|başlayınca|yolda|yol alırken) (anlat~|konuş~|netleş~|belirle~|karar~|açıkla~|paylaş~|şekillen~|görür~|bakarız|hallederiz|çöz~|detaylandır~),
  (detay|ayrıntı|kapsam|konu|içerik)~ (belli değil|net değil|netleşmedi|belirsiz|henüz|açık|gizli)`);

/** What was wished before is turned round: a sign in a later message. */
export const REVERSAL = list(`
  (could|can|would|might) (it|this|we|they) (be|make it|become|turn into|turn it) (a|an|into) * instead, (isnt|not) the right * (after all|anymore), (rather|prefer|better) * (than|instead of), olmasın da, (olmasın|kalsın|istemiyoruz) * (olsa|olsun|yapalım|yapsak|istiyoruz|daha iyi), (artık|şimdi) * (istiyoruz|istemiyoruz|olsun|lazım|vazgeç~), (mi|mı|mu|mü) olsa, ilkine (mi |) dön~, eskisi~ dön~, taşındık, signed off * but, agreed * but now, (i|we) know (i|we) said, (said|agreed|approved|onaylamıştık|konuşmuştuk|anlaşmıştık|demiştik) * (but|ama|fakat|ancak),
  (completely|totally|entirely|whole|slightly|bit|quite) * (different|new) (direction|idea|concept|approach|plan|route),
  (go|going|take|move|moving|gone) * (different|another|new|other) (direction|way|route|path|angle),
  (back|return) to (square one|the drawing board|the first|the original|the previous|the old|version one|option),
  start (over|again|from scratch|afresh|all over),
  (rather|prefer|want|like|go for|do|have|make it|need) * instead,
  (instead of|rather than) the (one|ones|version|logo|site|website|video|text|idea|design|original|agreed|planned|first|pastels|blue|red|green),
  actually * (hoping|rather|instead|prefer|different|keep|go back|scrap|wanted|thinking|want),
  (now|actually) (we|i|id|wed|were) * (want|prefer|rather|think|need|thinking|like),
  (can|could|may|shall) (we|you|i) * (swap|change|switch|redo|rethink|replace|restart|start over) * (again|everything|whole|entire|after all|completely|instead|once more|it all|concept|direction),
  (new|different|another|better|slightly different) (idea|plan|concept|direction),
  (third|fourth|fifth|second) time,
  (while|whilst) (youre|you are|ur|we are|were) (at|about) it,
  (boss|wife|husband|partner|sister|brother|mother|ceo|director|team|board|client|co founder|business partner) * (thinks|wants|prefers|hates|had a better|had another|doesnt like|feels|said|says) * (different|else|instead|another|now|whole|not|rather|hate~),
  (onun|bunun|onların|şunun) yerine,
  (yerine|yerlerine) * (olsun|istiyoruz|istiyorum|yapalım|yapsak|isteriz|koyalım|daha iyi|düşünüyoruz|lazım|geçelim|dönelim|tercih),
  (tekrar|yeniden|bir daha|yine|gene) (düşündük|düşündüm|düşününce|konuştuk|değiştir~|baktık|baktım|düşününc~),
  (düşündük|düşündüm|düşününce|konuştuk) * (vazgeç~|farklı|başka|yerine|aslında|olsun|değiştir~|bambaşka),
  (bambaşka|tamamen farklı|tamamen başka|çok farklı|büsbütün başka|apayrı) (bir|bi),
  (başka|farklı|yeni) (bir|bi) (yön~|fikir|fikrimiz~|fikrim~|konsept~|yol~|tarz~|plan~|yaklaşım~|şey),
  aslında * (istemi~|istiyorduk|istiyorduk|istiyordum|düşünüyorduk|düşünüyordum|yerine|başka|farklı|vazgeç~|daha çok|olmasın|eskisi|önceki|ilk),
  (üçüncü|dördüncü|beşinci|ikinci|bilmem kaçıncı|kaçıncı) (kez|kere|defa|sefer),
  (başlamışken|hazır başlamışken|hazır el~ değmişken|el değmişken|elini~ değmişken|yapmışken|hazır yap~),
  (patron|eşim|karım|kocam|ortağım|müdür|annem|babam|kızım|oğlum|ablam|abim|kardeşim|yönetim|genel müdür|müşteri|ekip|kurul|başkan)~ * (beğenm~|istemi~|değiştir~|başka|farklı|fikrini|yerine|daha iyi olur|bambaşka|diyor|dedi|tersini)`);

/** A job without a name: what is wanted can't be told from it. */
export const NAMELESS = list(`
  (help|hand|support|assistance|someone|somebody|freelancer|person|guy) * (with|for|on) (a|an|my|our|some|the|this|something|various|few|upcoming|new|exciting|couple of|different) * (project|projects|thing|things|stuff|idea|task|tasks|work|job|jobs|something),
  (got|have|having|there is|theres) (a|an|some|this|something) * (project|job|idea|task|work|opportunity|gig|thing) (for you|i|we|going|that|in mind|coming|you), (a|an|some|exciting|interesting|great|small|little|new|big|quick) (project|opportunity|idea|job|gig) (for you|i have|we have|going on|in mind|you might),
  need (some |a bit of |a little |)(help|support|a hand|assistance|work done|stuff done|things done|something done), need (marketing|design|branding|content|media|exposure|creativity|it|an online presence|a presence|visuals|stuff|something), (need|want|looking for|look for|after|seeking|wanted) * (a|some|good|reliable|creative|experienced|talented|new) (freelancer|person|creative|someone|guy|girl), looking for (content|creatives|talent|support|help|a freelancer|freelancers|people), need (a freelancer|content|creative input|someone), work (with|together|on something), collaborate, collaboration, collab, (some|various|different|a few|couple of) (stuff|things|tasks|bits and pieces|bits), something (online|digital|visual|for the web|for my business|for my company|for my brand), (stuff|things) for my,
  (bir|bi|birkaç|ufak|küçük|güzel) * (iş|proje|fikir|çalışma|mevzu|konu|fırsat|işimiz|işim|projemiz|projem)~ * (var|yap~|için|bak~|yardım~|destek~|lazım|konuş~), (iş|proje|konu|fırsat)~ (var|hakkında|için), (destek|yardım|freelancer|birisi|biri|birini|kişi|arkadaş|eleman)~ * (arıyor~|lazım|gerek~|ihtiyac~|istiyor~|aranıyor), içerik * (arıyor~|destek~|lazım), (iş|güç|iş gücü) birliği~, işbirliği~, birlikte (çalış~|bir şeyler|iş), bir şeyler * (yap~|lazım|yaptır~), ortak (iş|proje|çalışma)~`);

/** Left open between things that exclude each other. */
export const OPEN_CHOICE = list(`
  or (maybe|perhaps|possibly|even|just|something else|whatever), or a (film|video|song|book|site|website|app|logo|brochure|poster|podcast), (maybe|perhaps|possibly|might|could) (also |even |just |)(be |)(a|an|it), not (sure|certain|decided), (havent|have not|not yet) (decided|settled), (undecided|torn), either, could be, (who knows|we will see|well see), dont know (yet|which),
  mi (olsun|yapsak|yaptırsak|desek), ya da (belki|başka), belki (de|bir|), veya (belki|başka), mı olsun, mu olsun, karar (ver~|vere~), bilem~, bilemi~, olabilir, emin değil~, kararsız~`);

/** Ties an alternative. */
export const OR = list(`or, ya da, yahut, veya, yoksa, mi, mu, either`);

/** Something more is wanted than was agreed. */
export const ADDITION = list(`
  (can|could|shall|may) (we|you|i) (also |maybe |perhaps |please |quickly |just |) (add|include|throw in|do|make|design|have|get|create), (also|additionally|in addition|on top) * (need|want|add|include|like|make|do|have|design), one more thing, (while|whilst) (youre|you are|ur|we are|were) (at|about) it, (throw|throwing) in, and also, (well|we) now also, now also, as well as,
  (ekleyelim|ekleyebilir miyiz|ekler misiniz|ekleyebilir misiniz|eklesek|ekleyin|ilave), (bir de|ayrıca|üstüne|yanına|hazır) * (yap~|lazım|ekle~|olsun|isti~|çıkar~|hazırla~|tasarla~|gerek~), (da|de) (lazım|gerek~|olsun|istiyor~|yaptır~|koyalım|çıkaralım), (yanında|yanına|üstüne|ilaveten) * (da|de), de (yapalım|yapsak|ekleyelim|eklesek|olsun|istiyoruz|yapar mısınız), (başlamışken|hazır başlamışken|hazır el~ değmişken|el değmişken|elini~ değmişken|yapmışken|hazır yap~)`);

/** They know what they want. */
export const SURE = list(
  `know exactly what, (knows|know) what (we|i|they) (want|need), clear idea, (gayet |çok |tam olarak |)(iyi|net) bili~, ne istediğimizi * bili~, tam olarak bili~, fikrimiz net`,
);
