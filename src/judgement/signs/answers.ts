/**
 * Questions of an earlier mail and what answers them: for unanswered.
 */
import { list } from './list.js';

/** Asks nothing of the client: manners, and questions that only look like some. */
const MANNERS = list(`
  did you know, guess who, remember when,
  how (are|were) (you|things|your), how (is|was|s) (your|the|it|everything|life) * (holiday|weekend|trip|vacation|going|day|week|family|summer|christmas|evening), hows, hope, (does|do|would|is) (that|this|it|these|all this) * (sound|work|suit|look|make sense|ok|okay|alright|fine|good|fit), (sound|sounds) (good|ok), what do (you|u) think, isnt (it|that|this|the), arent (they|these|we), dont you (think|agree), right, any (questions|other questions|thoughts|feedback), (ok|okay|fine|alright|good) (with|for|by) you, agreed, deal, makes sense, see you, who knows, why not, have you (had|seen|heard|got) a (nice|good), (do|did) you (like|enjoy) * (too|as well), guess what, remember (me|when), can you believe,
  nasılsınız, nasılsın, nasıl geçti~, nasıl gidiyor, ne (dersiniz|dersin), ne düşün~, (uygun|olur|uyar|tamam|anlaştık|iyi|makul|güzel) (mu|mi|mudur|midir)~, değil mi, sizce de, (başka|herhangi bir) soru~, hatırladınız mı, hatırlıyor musunuz, tatil~ nasıl, nasıl olmuş, beğendiniz mi`);

/** Asks to go on: counts where it is the only question. */
const GO_AHEAD = list(
  `(shall|should|may|can) (i|we) (go ahead|start|begin|proceed|go on|continue|send the contract|send you the contract|book|reserve), (ok|okay) to (start|proceed|go ahead), ready to (start|go), go ahead, (başlayayım|başlayalım|devam edeyim|devam edelim|göndereyim|onaylıyor musunuz|onaylar mısınız|başlıyor muyum)~`,
);

/** Yes or no, in all their forms. */
const YES_NO = list(`
  yes, yep, yeah, yup, no, nope, nah, sure, of course, correct, exactly, indeed, definitely, absolutely, both, neither, none, all of them, all three, either, not yet, not really, not needed, not necessary, no need, no thanks, please do, that would be, affirmative, we do, we dont, i do, i dont, we have, we havent, i have, it is, it isnt, they are, (do|does|is|are|have|has|did|was|were|will|would) not, dont, doesnt, isnt, arent, havent, didnt, wont, ok, okay, fine, agreed, already (have|done), first one, second one, the first, the second, former, latter,
  evet, hayır, yok, var, mevcut, gerek yok, gerekmez, gerekmiyor, istemiyoruz, istemiyorum, isteriz, istiyoruz, isterim, olur, olmaz, olsun, olmasın, tabii, tabi, elbette, kesinlikle, henüz, daha değil, ikisi de, ikisi, hepsi, hiçbiri, değil, lazım değil, lazım, tamam, aynen, yeterli, evt, yoo, hı hı, he`);

/** One word for all that was asked. */
const ALL_OF_IT = list(
  `both, all (of them|three|four|of it|yes|the above), yes to (all|both|everything), neither, none of them, everything, ikisi~, üçü~, hepsi~, hiçbiri~, tümü~`,
);

/** When something will be or was. */
const TIME_ANSWER = list(`
  bu akşam, akşama, bu sabah, sabaha, öğlene, bu gece,
  january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday~, tuesday~, wednesday~, thursday~, friday~, saturday~, sunday~, today, tomorrow, tonight, week, weeks, weekend, month, months, year, years, day, days, spring, summer, autumn, winter, easter, christmas, asap, no rush, no deadline, no hurry, no fixed, flexible, immediately, end of, beginning of, soon as, quarter, q1, q2, q3, q4, before the, right away, now, later this, anytime, any time, whenever, # #, fair, launch, opening, term,
  ocak~, şubat~, mart~, nisan~, mayıs~, haziran~, temmuz~, ağustos~, eylül~, ekim~, kasım~, aralık~, pazartesi~, salı~, çarşamba~, perşembe~, cuma~, cumartesi~, pazar~, bugün~, yarın~, hafta~, ay, ayın~, ayı~, aya, ayda, ayda~, yıl~, sene~, gün~, yaz, yaza, yazın, kış~, bahar~, sonbahar~, bayram~, yılbaşı~, acelesi yok, acele~, hemen, en kısa sürede, önce, sonu, sonuna, başına, başında, başı`);

/** How many, how long, how much. */
const AMOUNT_ANSWER = list(
  `#, one, a single, single, only one, hour, hours, half, couple, few, several, dozen~, hundred~, thousand~, page, minutes, all, none, zero, unlimited, flexible, no limit, not much, budget, weekly, monthly, daily, a4, a5, a3, bir, tek, yarım, birkaç, on, yüz~, saat~, dakika~, sınır~, hepsi, hiç, bütçe~, sıfır, sayfa~, her gün, her hafta, her ay, ayda, haftada`,
);

/** The answer lies elsewhere, where she can read it. */
const SEE_THERE = list(`
  see attached, see attachment, see enclosed, see the attached, (attached|enclosed) (brief|briefing|questionnaire|document|form|file|sheet|answers), see (the |)(brief|briefing|document|file|pdf|page|below|above|my|link|list|doc|sheet|notes), in the (attachment|attached|pdf|document|brief|briefing|file|doc|sheet|link|drive|folder|vault), (answers|answered|replies|responses|comments|details) (below|inline|in line|attached|above|in|are|here), (ive|i have|have) (filled|put|answered|written|added|attached|uploaded|shared), questionnaire, form filled, google doc, here (is|are|you go),
  ekteki (brif|brief|dosya|form|belge)~, ekte (yazıyor|var hepsi|cevaplar|yanıtlar), dosyada, belgede, briefte, brifte, brifin~, formda, formu doldurdum, aşağıda~, yukarıda~, linkte~, altına yazdım, cevaplar, yanıtlar, yazdım, yazıyor`);

/** They will tell, and say when, or who. */
const DEFERRED = list(`
  (mesaj |mail |) (atacak|atar|atarım|yazar|iletir|söyler|arar|gönderir), mesaj atacak,
  (ill|i will|we will|well|hell|shell|theyll|he will|she will|they will|will|going to|gonna|have to|need to|im|were) * (send|forward|ask|check|confirm|let you know|get back|come back|mail|email|tell|find out|bring|share|provide|give|pass|answer|clarify|know|decide|upload|have it|have them|call|write|follow|text), (rest|others|remaining|other answers|more) * (follow|follows|tomorrow|monday|tuesday|wednesday|thursday|friday|later today|tonight), (is|are) back on, you will (have|get) (it|them), (expect|expecting) * (by|on|until),
  gönderirim, göndereceğim, göndeririz, göndereceğiz, iletirim, ileteceğim, iletiriz, ileteceğiz, yazarım, yazarız, yazacağım, yazacak, bildiririm, bildiririz, bildireceğim, haber veririm, haber veririz, haber vereceğim, dönerim, döneriz, döneceğim, dönüş yaparım, dönüş yapacağım, sorup~, sorarım, soracağım, öğrenip~, öğrenirim, öğreneceğim, netleştirip~, atarım, yollarım, yollayacağım, paylaşırım, paylaşacağım, ileteceğ~, iletecek, gönderecek, bakıp~, söylerim, söyleyeceğim, arayacak, verecek`);

/** Who will tell, if not themselves. */
const SOMEBODY = list(
  `(my|our) (colleague|boss|partner|accountant|manager|assistant|printer|web guy|it guy|it department|developer|husband|wife|brother|sister|agency|team|marketing), she, he, they, (her|his|their) answer, from (him|her|them), (arkadaşım~|müdür~|muhasebe~|ortağım~|eşim~|patron~|ekip~|kardeşim~|asistan~|matbaa~|ajans~), size o yaz~, o yazacak`,
);

/** Words around an answer that are none: greeting, thanks, praise, cheer. */
const SMALL_TALK = list(`
  by the way, btw, bu arada, also,
  thanks~, thank you, thank u, thx, cheers, hi, hello, hey, dear, morning, good (morning|day|evening|afternoon), sounds (good|great|fun|perfect|exciting), looking forward, look forward, (excited|exciting|thrilled|delighted|happy|glad|pleased|cant wait|so cool|love it|love this), great, super, perfect, awesome, wonderful, brilliant, fantastic, amazing, nice, the best, ur the best, youre the best, best (regards|wishes), regards, kind regards, sincerely, talk soon, speak soon, see below, answers below, sorry for, apologies, hope, received your, got your, your (mail|email|message|questions), have a (good|nice|great), quick reply, good (question|questions),
  merhaba~, selam~, günaydın, iyi (günler|akşamlar|çalışmalar|geceler|hafta sonları), teşekkür~, tşk~, sağ ol~, sağol~, eyvallah, süper, harika, mükemmel, muhteşem, güzel (olacak|olur|haber|sorular), çok güzel, heyecan~, sevin~, bayıl~, exciting, sabırsız~, dört gözle, bekliyor~, kolay gelsin, saygılar~, sevgiler~, görüşmek üzere, görüşürüz, kusura bakma~, elinize sağlık, eline sağlık, ellerinize sağlık, memnun~, hayırlı, cevaplar aşağıda, tamamdır, anladım, mailinizi aldım, mesajınızı aldım`);

/** Tells the freelancer to begin. */
const BEGIN = list(
  `(please|pls|just|lets|can you|you can|could you|then) (just |please |)(start|begin|go ahead|get started|proceed|make|design|send|show|do|carry on|continue|get going|crack on|draft|sketch), go ahead, (siz|sen|önce|bir|bi|hele|lütfen) * (başla~|tasarla~|yap|yapın|yapıver~|çiz|çizin|çıkar|çıkarın|hazırla|hazırlayın|gönder|gönderin|yaz|yazın|at|atın|yolla|yollayın|çek|çekin|göster|gösterin|bak|bakın), başlayın, başlayalım, başla, tasarlayın, çizin, hazırlayın, yapın`,
);

/** Cheer in place of an answer. */
const CHEER = list(
  `exciting, excited, looking forward, cant wait, sounds (good|great|perfect|fun|exciting), the best, love it, great, awesome, thrilled, so happy, heyecan~, süper, harika, dört gözle, sabırsız~, bayıl~, sevin~, hadi başla~, lets go`,
);

/** Something that was asked for comes along. */
const ENCLOSED = list(
  `attached, attachment, attaching, enclosed, here (is|are|you go), in the (dropbox|drive|folder|vault|mail), uploaded, sent you, ekte~, ekteki~, ekli~, ekledim, ekliyorum, iliştir~, ilişikte~, gönderdim, yükledim, yolladım, attım`,
);

/** The signs of questions and answers. */
export const ANSWERS_SIGNS = {
  manners: MANNERS,
  'go-ahead': GO_AHEAD,
  'yes-no': YES_NO,
  'all-of-it': ALL_OF_IT,
  'time-answer': TIME_ANSWER,
  'amount-answer': AMOUNT_ANSWER,
  'see-there': SEE_THERE,
  enclosed: ENCLOSED,
  deferred: DEFERRED,
  cheer: CHEER,
  begin: BEGIN,
  somebody: SOMEBODY,
  'small-talk': SMALL_TALK,
} as const;
