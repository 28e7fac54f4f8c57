/**
 * How people talk of what they want when they have not said it: signs only where the brief says little, or in a thread.
 */
import { list } from './list.js';

/** Words of taste: a sign where nothing else is said. */
const TASTE = list(`
  you know what we mean, like the others,
  (something|anything|a design|a look) (that|which) (stands out|pops|sings|speaks|sticks|shines|catches|makes|grabs|moves), (creative|cool|fun|nice|artistic|visual) (things|stuff), çarpan bir şey, göze çarp~, dikkat çek~,
  (out of this world|one of a kind|never seen before|mind blowing|jaw dropping|breathtaking|next level|another level|world class|iconic),
  (go|say|think|are like|be like) wow, wow effect, (do|make|create|build|design) * (cool|awesome|amazing|nice|great|fun|crazy|epic|beautiful) (stuff|things|shit|something), look (great|good|nice|awesome|amazing|cool), something nice, more of a (mood|feeling|vibe),
  (make|makes|making|have) (it|them|this) * (pop|wow|sing|shine|sick|dope|epic|legendary|fire|sexy|cool|awesome|amazing|special|nice|beautiful|look good|stand out),
  (something|somethin|sth|smth|anything|some thing) * (cool|nice|fresh|fun|special|unique|different|creative|fancy|catchy|modern|wow|amazing|beautiful|pretty|awesome|funky|edgy|stylish|impressive|magical|great|classy|memorable|eye catching|with feeling|with soul),
  wow (factor|effect), (with|has|have|needs|more|some|a bit of) (soul|heart|oomph|zing|sparkle|magic|spice|pizzazz|personality|character|edge), (bit|little|bit of|somehow|more) (more |less |) (zingy|punchy|zingier|punchier|jazzy|jazzier|snappy|snappier|funky|edgy|sexy|sexier|alive|exciting|dynamic|magical|special|wow|pop|zesty|spicy|je ne sais quoi|us), youll (feel|know) it, (look|logo|design|brand|something|image) with soul,
  (je ne sais quoi|that certain something|certain something|you get the vibe|you know the vibe|you know what i mean),
  (something with|need|want|give it|has|with|looking for|capture|convey) (a|some|that|the|more|good|this) (certain |good |right |cool |nice |) (vibe|vibes|feel|feeling|energy|soul|mood),
  feel like coming home,
  (anladın|anladınız|anlıyorsun|anlıyorsunuz|anlarsın|anlarsınız|bilirsin) (sen|siz|işte|onu|ya|beni|sen onu),
  sen anladın,
  siz anladınız,
  (havalı|cool|güzel|hoş|farklı|değişik|özel|etkileyici|vurucu|çarpıcı|şık|modern|akılda kalıcı|orijinal|yaratıcı|tatlı|efsane|vay be|şöyle güzel|böyle güzel|sıra dışı|ilginç|eğlenceli) (bir şey|bi şey|bişey|birşey|bir şeyler|bi şeyler|bişeyler|birşeyler|birsey|bisey|şeyler|bir iş|bir çalışma)~,
  (bir şey|bi şey|bişey|birşey|bir şeyler|bi şeyler|bişeyler|birşeyler)~ (yap~|çıkar~|olsun|düşün~|hazırla~|tasarla~|uydur~|lazım|bul~|ayarla~|istiyor~|arıyor~|yaz~),
  (vay be|vay canına|wow|ağzı açık|hayran kal~|gözleri~ kamaş~) * (dedirt~|etkisi|olsun|desin~|bırak~|kal~|diyeyim|diyelim),
  (vay be|vay|wow|oha) (dedirt~|desin~|diyecek~|etkisi|faktörü),
  o güzel dokunuş~,
  (güzel|büyülü|sihirli|özel) (bir |bi |) dokunuş~, (bir|bi) (şey|sey|şeyler) * (arıyor~|istiyor~), (arıyorum|arıyoruz|istiyorum|istiyoruz) * (bir|bi) (şey|sey|şeyler),
  (ruhu|enerjisi|havası|elektriği|tılsımı|büyüsü) (olsun|olan|olmalı), hissedersin~, (şey|şöyle) (olsa|olsun|gibi), nasıl desem, cıvıl cıvıl, (biraz|azıcık) daha (canlı|enerjik|vurucu|özel|şey|farklı|çarpıcı|havalı|coşkulu|hareketli),
  (bir|bi|o|şu|şöyle) (hava|his|enerji|büyü|ruh|vibe|tat) (olsun|versin|katsın|var|yok|istiyor~|arıyor~)`);

/** The decision handed to the freelancer. */
const HAND_OVER = list(`
  (no|without) (restrictions|limits|rules|guidelines|constraints|requirements|instructions|specifications|conditions),
  (do|make|design) (it |) (as|how|whatever) (you|it|feels|seems|looks) (please|like|want|see|right|good|best|think|wish), do as you (please|like|wish|see fit|think), whatever (feels|seems|looks|works), (trust|have faith in) (you|your) (completely|entirely|fully|totally|blindly|judgement|taste|instinct|100), (in|into) your (capable |good |) hands, use your (judgement|judgment|imagination|instinct|taste), you choose, dont mind, your call, up to you,
  you (decide|do you), you (choose|pick) (the|what|which|a|it|one), (so|hmm|well|but) you tell me,
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
const LATER = list(`
  (specifics|details|scope|terms|everything|rest|particulars) (can|could|may|might) be (discussed|shared|sorted|clarified|agreed|defined|decided|worked out),
  (details|info|information|more|brief|scope) (on|upon) (request|application|agreement|contact),
  (detay|ayrıntı)~ (telefonda|görüşmede|toplantıda|yüz yüze|dm den|özelden|sonra|buluşunca), (detay|ayrıntı|konu|proje)~ * (yüz yüze|telefonda|görüşmede) * (konuş~|görüş~|anlat~), (yolda|zamanla|sonra|başlayınca) (görürüz|bakarız|netleşir|belli olur|şekillenir|anlarız), (şimdilik|henüz) * (anlatama~|paylaşama~|söyleyeme~),
  (discuss|explain|tell|talk|go through|share|speak) * (details|everything|it|more|rest|what) * (in person|on the phone|by phone|over the phone|on a call|later|face to face|when we|once|over coffee|in a meeting|at the meeting|on zoom), (cant|cannot|not allowed to|unable to|wont) (share|reveal|disclose|say|tell|give|talk about) (you |) (any |much |more |the |too many |) (details|more|much|anything|it|about it) * (yet|now|here|by email|at this|until|before), (nda|confidential|secret) (first|before|signed), once youve signed, talk about what it is, will make sense,
  (details|scope|info|information|specifics|requirements|brief|particulars|everything else|the rest|more) * (to follow|will follow|follow later|tbd|tbc|tba|to be discussed|to be defined|to be determined|to be decided|to be confirmed|to be announced|to be agreed|later|will be shared|will be discussed|will be provided|will be given|will be explained|will be communicated|will be disclosed|will be announced|will be sent|will be revealed|once we|once you),
  (will|ill|we will|well|can|ill|we can|happy to|lets|rather|prefer to|best to) * (explain|discuss|tell|share|go through|go over|talk about|talk it|give you|reveal|fill you in|brief|go into) * (call|on the phone|by phone|phone|later|zoom|person|meeting|interview|once|when|private|skype|teams|inbox|chat|dm|details),
  (tbd|tbc|tba), see (where|how) it (goes|takes|develops|leads|turns out|evolves), play it by ear, go with the flow, akışına bırak~, oluruna bırak~, yolda (bakarız|görürüz|şekillen~), gidişata göre, bakarız artık,
  to be (determined|decided|defined),
  (detay|ayrıntı|kapsam|bilgi|içerik|konu|iş|proje|gereklilik|gereksinim|ihtiyaç)~ * (sonra|daha sonra|görüşmede|anlaştıktan|anlaşınca|telefonda|toplantıda|yüz yüze|ileride|konuştuğumuzda|konuşunca|iş başında|başlayınca|başladıktan|sözleşme~|özelden|dm|buluşunca|bir araya|karşılıklı|kabul ed~|görüşünce|ilerleyen|zamanla|süreçte) * (anlat~|paylaş~|konuş~|ver~|ilet~|belli~|netleş~|aktar~|açıkla~|bildir~|gönder~|karar~|detaylandır~|görüş~|belirle~|bakarız|şekillen~|iletece~|iletir~|yazar~),
  (sonra|görüşmede|telefonda|toplantıda|yüz yüze|görüşünce|konuşunca|buluşunca|ileride|iş başında|anlaşınca|anlaştıktan sonra|başlayınca|yolda|yol alırken) (anlat~|konuş~|netleş~|belirle~|karar~|açıkla~|paylaş~|şekillen~|görür~|bakarız|hallederiz|çöz~|detaylandır~),
  (detay|ayrıntı|kapsam|konu|içerik)~ (belli değil|net değil|netleşmedi|belirsiz|henüz|açık|gizli)`);

/** What was wished before is turned round: a sign in a later message. */
const REVERSAL = list(`
  (would|d|wed|id) now rather, now rather, (id|wed|i would|we would) (like|want|prefer) * (after all|instead),
  (en|ta) baştaki * (dön~|geç~), artık * (hoşuma|hoşumuza|içime|içimize) (git~|sin~), (üstünden|üzerinden) (bir |) (gece|gün) geçti, not happy (any more|anymore|with it any), (try|use|take) the (very |) (first|original|earlier|previous) (direction|version|one|idea|draft|route) (again|after all|instead), (would|d) rather have (it|them|this) (in|as|with|on),
  (can|could|should|shall|lets|would rather|rather) (we |you |i |) (turn|make|change|convert|transform) * into (a|an), (i|we) (said|asked for|ordered|wanted|told you|mentioned|chose|picked) * but (now|wed|we would|id|i would|wed now|were now|actually),  (wed|we would|id|we|i) now (prefer|rather|like|want|need|love), (last|this) (week|time|month) (i|we) (said|wanted|asked|chose|told), just go for what, ~mistim ama, ~mistik ama, ~mustum ama, ~mustuk ama, ~mistiniz ama, (siteye|videoya|broşüre|kitaba|filme|romana|senaryoya|podcaste|afişe|uygulamaya) (mi |) (çevir~|dönüştür~), (biz|bu biz|bizi|bize) (değil~|yansıtmı~|uymadı), nedenini (sorma~|bilmi~), (son|en son) (kararımız|kararım) (değişti|bu değil),
  # (sayfa|dakika|adet|ekran|bölüm|çizim)~ değil # , değil # (sayfa|dakika|adet) * (yapsak|olsun|yapalım), (karar|tercih|seçim) (sizin|senin), (eşim|ortağım|patron|müdür|annem|arkadaşım|kardeşim)~ * (olsun|yapalım|istiyor|olmalı) (diyor|dedi|istedi), (gösterdim|gösterdik) * (olsun|yerine|beğenm~|istemi~),
  (wants|want|thinks|think|prefers|says) (it |) (should |to |) (be|have|do|become|make) (a|an|it) * instead, new idea, actually (can|could) (we|you|it), (a|an) * instead of (the|a|an|#), # (pages|minutes|words|images|seconds|illustrations|screens) instead of #, (i |we |) really dont mind, now its for, (and|but) now (its|it is|were|we are|we want|we need|it should), (that|this|it) and do a, want a * now, (not|isnt) (quite|really) it, try something else,
  plan değişti, (yerine) * (yapıyoruz|yapacağız|yapıcaz|yapalım|çekiyoruz|çekelim|düşünüyoruz), (fikrin|işin|projenin) tamamından, (emin değiliz|emin değilim) artık, bambaşka * (denesek|deneyelim|yapsak), (vazgeç~|soğudum|soğuduk|sarmadı|ısınamad~),
  (completely|totally|entirely|whole) (different|new|other) (direction|idea|concept|approach|plan|route|thing|style|look|site|design), (go|going|take|move|moving|gone) (in |for |down |) (a |an |with |) (completely |totally |slightly |bit |whole |) (different|another|new|other) (direction|way|route|path|angle|approach), (go|going|get|back|return) (back |) to (square one|the drawing board|the first|the original|the previous|the old|version one|option|the earlier|plan a|the one before), start (over|again|from scratch|afresh|all over) (with|on|please|again), (let us|lets|can we|could we) start (over|again|from scratch|afresh),
  (wed|we would|id|i would|we|i) (now |actually |really |much |all |) (rather|prefer) * (instead|than a|than the|after all|now), instead of the (one|ones|version|logo|site|website|video|text|idea|design|original|agreed|planned|first|pastels|blue|red|green|book|film), (could|can|would|might) (it|this|we|they) (be|make it|become|turn it into) (a|an) * instead, (isnt|not) the right * (after all|anymore), not what (we|i) (want|need) (anymore|any more|after all|now),
  actually (we|i|id|wed|lets|can|could|scrap|forget|no|not|maybe) * (prefer|rather|instead|scrap|keep|changed|hoping|want|wanted|need|like|different|go back|swap|forget|drop|leave|thinking), actually (we|i) (were|was) hoping, (we|i) (were|was) (actually |really |) hoping for * (else|different|other|more), now (we|i|wed|id) (want|would rather|would prefer|prefer|rather), (now|today|meanwhile) (we|i) (think|feel|want|prefer) * (different|instead|rather|another),
  (can|could|may|shall) (we|you|i) * (swap|change|switch|redo|rethink|replace|restart) * (again|everything|whole|entire|after all|completely|instead|once more|it all|concept|direction|back), (we|i|weve|ive|boss|client|wife|husband) (have|had|ve|got|come up with|came up with|) (a |another |an |) (new|different|another|better|totally different|completely different|entirely new) (idea|concept|direction|plan|vision), for the (third|fourth|fifth|umpteenth) time, (third|fourth|fifth) (time|change|revision) (now|but|lucky|sorry),
  (boss|wife|husband|partner|sister|brother|mother|ceo|director|team|board|co founder|business partner|investor|chairman|committee) * (wants|prefers|hates|had another|had a better|doesnt like|didnt like|thinks we should|would rather|insists|wants it) * (different|instead|another|idea|it|green|blue|red|first|other|something|back|now),
  (i|we) (know |) (we|i|you) (said|agreed|signed off|approved|decided|chose|went with|ordered|asked for|told you|wanted|confirmed) * * but (now|we|i|actually|lets|can|could|it|id|wed), (youre|you are|youll|you will) (going to|gonna) (hate|kill), dont (hate|kill) (me|us), sorry (to do this|to be a pain|for the back|but can we change|for changing),
  (onun|bunun|onların|şunun) yerine, yerine * (olsun|istiyoruz|istiyorum|yapalım|yapsak|isteriz|koyalım|geçelim|dönelim|tercih~), (tekrar|yeniden|bir daha|üstüne|biraz daha) (düşündük|düşündüm|düşününce|konuştuk), düşündük taşındık, düşündük * (vazgeç~|farklı|başka|yerine|aslında|bambaşka), (bambaşka|tamamen farklı|tamamen başka|büsbütün başka) (bir|bi), (başka|farklı|yeni) (bir |bi |) (yöne|yön|fikrimiz|fikrim|konsepte|konsept|yola|tarza|yaklaşım)~,
  aslında * (istemi~|istiyorduk|istiyordum|düşünüyorduk|düşünüyordum|yerine|başka|farklı|vazgeç~|olmasın|eskisi|önceki|bırakalım|boş ver~|boşver~), (üçüncü|dördüncü|beşinci|bilmem kaçıncı|kaçıncı) (kez|kere|defa|sefer)~, (patron|eşim|karım|kocam|ortağım|müdür|annem|babam|kızım|oğlum|ablam|abim|kardeşim|yönetim|genel müdür|ekip|kurul|başkan)~ * (beğenm~|istemi~|değiştir~|başka|farklı|fikrini|yerine|bambaşka|tersini), olmasın da, (olmasın|kalsın) * (olsa|olsun|yapalım|yapsak|istiyoruz), artık * (istiyoruz|istemiyoruz|vazgeç~), şimdi (ise |de |) (bambaşka|farklı|başka|tersini), ilkine (mi |) dön~, eskisine dön~, (onaylamıştık|konuşmuştuk|anlaşmıştık|demiştik|istemiştik|seçmiştik|karar vermiştik) * (ama|fakat|ancak|şimdi)`);

/** A job without a name: what is wanted can't be told from it. */
const NAMELESS = list(`
  (interested|interest) in (your|the) (services|service|work|offer|profile|expertise), (contact|call|write to|email|get back to|reach out to) (us|me) (please|asap|back|if|for), please contact (us|me), (hizmetleriniz|çalışmalarınız|hizmet)~ * (ilgilen~|yararlan~|almak), bize (dönüş|ulaş|yaz)~, (iletişime|irtibata) geç~,
  (help|hand|support|assistance|someone|somebody|freelancer|person|guy) * (with|for|on) (a|an|my|our|some|the|this|something|various|few|upcoming|new|exciting|couple of|different) * (project|projects|thing|things|stuff|idea|task|tasks|work|job|jobs|something),
  (got|have|having|there is|theres) (a|an|some|this|something) * (project|job|idea|task|work|opportunity|gig|thing) (for you|i|we|going|that|in mind|coming|you), (a|an|some|exciting|interesting|great|small|little|new|big|quick) (project|opportunity|idea|job|gig) (for you|i have|we have|going on|in mind|you might),
  need (some |a bit of |a little |)(help|support|a hand|assistance|work done|stuff done|things done|something done), need (marketing|design|branding|content|media|exposure|creativity|it|an online presence|a presence|visuals|stuff|something), (need|want|looking for|look for|after|seeking|wanted) * (a|some|good|reliable|creative|experienced|talented|new) (freelancer|person|creative|someone|guy|girl), looking for (content|creatives|talent|support|help|a freelancer|freelancers|people), need (a freelancer|content|creative input|someone), (like|love|want|keen|interested) to (work together|collaborate), (possible|potential|exciting) (collaboration|collab), (with|need|for|do) (some|various|different|a few|a couple of) (stuff|things|tasks|bits and pieces|bits), something (online|digital|visual|for the web|for my business|for my company|for my brand), (stuff|things) for my,
  (bir|bi|birkaç|ufak|küçük|güzel) * (iş|proje|fikir|çalışma|mevzu|konu|fırsat|işimiz|işim|projemiz|projem)~ * (var|yap~|için|bak~|yardım~|destek~|lazım|konuş~), (iş|proje|konu|fırsat)~ (var|hakkında|için), (destek|yardım|freelancer|birisi|biri|birini|kişi|arkadaş|eleman)~ * (arıyor~|lazım|gerek~|ihtiyac~|istiyor~|aranıyor), içerik * (arıyor~|destek~|lazım), (iş|güç|iş gücü) birliği~, işbirliği~, birlikte (çalış~|bir şeyler|iş), bir şeyler * (yap~|lazım|yaptır~), ortak (iş|proje|çalışma)~`);

/** Left open between things that exclude each other. */
const OPEN_CHOICE = list(`
  maybe both, either or, kafam * karışık, hangisi olsun,  or (maybe|perhaps|possibly|something|whatever), (maybe|perhaps|possibly) (a|an|even a|also a|it|just a), (it |) (might|could) (also |even |just |)(be|become) (a|an|just), could be, not (sure|certain|decided) (which|yet|if|whether), (havent|have not|not yet|not) (decided|settled|figured), (undecided|torn between|cant decide|dont know yet|dont know which|we dont know|dont mind which|either is fine|one of those),
  mi (olsun|yapsak|yaptırsak|desek|olsa), mu (olsun|olsa), ya da (belki|başka), belki, veya (belki|başka), karar (veremed~|vermed~|vermi~|veremi~), bilem~, bilemi~, emin değil~, kararsız~, daha belli değil, fark etmez`);

/** Ties an alternative. */
const OR = list(`or, ya da, yahut, veya, yoksa, mi, mu, maybe, perhaps, belki, could be`);

/** Something more is wanted than was agreed. */
const ADDITION = list(`
  and (a|an|some) * on top, (out of it|from it|from that) (too|as well|also), (also|too) (make|do|design|create|write|add) (a|an|us|some),
  (can|could|shall|may|would) (we|you|i) (also|maybe also|additionally|quickly|just) (add|include|throw in|do|make|design|have|get|create|write|need), (can|could) (we|you) (add|throw in|include), (we|i|wed|id|well|ill) (will |would |now |then |) (also|additionally|now also|also now) (now |) (need|want|like|love|require|be needing), (also|additionally|on top of that|in addition) (we|i|wed|id) (now |would |) (need|want|like|love), as well as the * (we|i|wed|id|well) * (need|want|like), one more thing, (while|whilst) (youre|you are|ur|we are|were) (at|about) it, (throw|throwing|chuck) in (a|an|some), (now|will) also need,
  (ekleyelim|ekleyebilir miyiz|ekler misiniz|ekleyebilir misiniz|eklesek|ilave edelim), (bir de|ayrıca|üstüne|yanına|yanında|hazır) * (yapalım|yapsak|yapar mısınız|lazım|ekle~|olsun|istiyoruz|isteriz|çıkar~|hazırla~|tasarla~|gerekiyor), (da|de) (lazım|gerekiyor|olsun|istiyoruz|isteriz|yapalım|yapsak|ekleyelim|eklesek|koyalım), (başlamışken|hazır başlamışken|hazır el~ değmişken|el değmişken|elini~ değmişken|yapmışken|hazır yap~)`);

/** They know what they want. */
const SURE = list(
  `know exactly what, (knows|know) what (we|i|they) (want|need), clear idea, (gayet |çok |tam olarak |)(iyi|net) bili~, ne istediğimizi * bili~, tam olarak bili~, fikrimiz net`,
);

/** Asks her advice, which is her trade. */
const ADVICE = list(
  `what (would|do) you (advise|recommend|suggest|think|propose), which (would|do|one would) you (advise|recommend|suggest|prefer), would you (advise|recommend|suggest), your (advice|recommendation|opinion|view) (on|about|would), ne (önerirsiniz|önerirsin|dersiniz|tavsiye edersiniz|dersin|düşünürsünüz), hangisini (önerirsiniz|önerirsin|tavsiye), öneriniz`,
);

/** The signs of wishes. */
export const WISHES_SIGNS = {
  taste: TASTE,
  'hand-over': HAND_OVER,
  later: LATER,
  reversal: REVERSAL,
  nameless: NAMELESS,
  'open-choice': OPEN_CHOICE,
  or: OR,
  addition: ADDITION,
  advice: ADVICE,
  sure: SURE,
} as const;
