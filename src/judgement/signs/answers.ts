/**
 * Questions of an earlier mail and what answers them: for unanswered. The words of single values (a number, a day, a yes)
 * stand with its rules; here is what takes several words.
 */
import { list } from './list.js';

/** Asks nothing of the client: manners, and questions that only look like some. */
const MANNERS = list(`
  did you know, guess (who|what), remember (when|me|how), how (are|were|have) (you|things|your), hows, by the way, how did * go,
  any (luck|news), who knows, why not, see you,
  how (is|was|s) (your|the|it|everything|life|that) * (holiday|weekend|trip|vacation|going|day|week|family|summer|christmas|evening|exhibition|party),
  (does|do|would|is|are) (that|this|it|these|all this|those) * (sound|work|suit|look|make sense|ok|okay|alright|fine|good|fit) (for you|
    with you|to you|), (sound|sounds) (good|ok|fair),
  what do (you|u) think, (isnt|arent|dont|doesnt|wasnt) (it|that|this|the|they|these|we|you), makes sense, (is that|thats) (ok|okay|fine),
  any (questions|other questions|thoughts|feedback|concerns), (ok|okay|fine|alright|good) (with|for|by) you,
  (have|did|are) you (had|have|having|get|got|seen|heard) a (nice|good|great|lovely|relaxing), (do|did) you (like|enjoy) * (too|as well),
  can you believe,
  let me know if (you|anything|something|there|that|this|it|any|these), let me know * (questions|thoughts),
  (please |)(find|see|note) (attached|enclosed|that), tell me if, if (you have|anything|something|there),
  (notlarınızı|yorumlarınızı|görüşlerinizi|geri bildirim|geri bildiriminizi|dönüşünüzü|cevabınızı|yanıtınızı|haberinizi)~ * (bekliyor~|
    rica~), (your|the) (feedback|thoughts|reply|answer) (by|soon|please), looking forward,
  (cevap|yanıt|dönüş|haber|cevabınızı|yanıtınızı) (verirseniz|verirsen|yaparsanız|yaparsan|yazarsanız|verir|iletirseniz|alabilirsem)~,
  (reply|answer|respond|get back) * (today|tomorrow|soon|by|when you can),
  nasılsınız, nasılsın, nasıl geçti~, nasıl gidiyor, ne (dersiniz|dersin), ne düşün~, değil mi, sizce de, (başka|herhangi bir) soru~,
  hatırladınız mı, hatırlıyor musunuz, tatil~ nasıl, nasıl olmuş, beğendiniz mi, olur mu,
  (uygun|uyar|anlaştık|iyi|makul|güzel) (mu|mi|mudur|midir)~, soru~ olursa, (takıldığınız|aklınıza takılan), haberleşelim`);

/** Asks to go on: counts where it is the only question. */
const GO_AHEAD = list(`
  (shall|should|may|can|could) (i|we) (go ahead|start|begin|proceed|go on|carry on|continue|send|book|reserve|order|publish|launch|print|
    upload|switch|finalise|finalize|invoice), (ok|okay|happy) (to|for me to|if i) (start|proceed|go ahead|begin),
  ready to (start|go), go ahead, good to go, (do|can) (i|you|we) (have|get|give) * (approval|green light|go ahead|okay|ok|sign off),
  are you happy (for me to|with),
  onay~ * (bekliyor~|rica~|lazım|gerek~), (başlayayım|başlayalım|devam edeyim|devam edelim|göndereyim|yayınlayayım|yollayayım|basalım|
    onaylıyor musunuz|onaylar mısınız|onay veriyor|onay verir|başlıyor muyum) mi~,
  (onaylıyor|onaylar|onay veriyor|onay verir) (musunuz|mısınız|misiniz|musun|mısın|misin)`);

/** Asks for something without a question mark. */
const ASKS_FOR = list(`
  (i|we|ill|id|i would|i will|i do|just|still|also|only|which i|things i) * need (to know|your|the|a|an|from|you to|some|at least|both|
    those|access|these), (need|needed|missing|waiting for|require|requires|lack) * (from you|from your side|before i|so that i|in order to|
    to get started|to start|to quote),
  (please|pls|kindly) (add|invite) (me|us), (please|pls|kindly) (choose|pick|measure|mark|list|fill),
  (please|pls|kindly) (also|just|then) (send|share|tell|let|give|provide|include|forward|confirm|attach),
  (waiting|missing) (for|on) (your|the), (wondering|curious|wonder) (if|whether|what|how|which|when|who|where), without (the|your|those),
  looking for * from you,
  (yazmanızı|iletmenizi|göndermenizi|belirtmenizi|bildirmenizi|paylaşmanızı|yollamanızı|söylemenizi|onaylamanızı|yanıtlamanızı|
    cevaplamanızı|ulaştırmanızı)~, (gönderir|iletir|yazar|söyler|paylaşır|bildirir|belirtir|yollar|atar|verir|gönderebilir|iletebilir|
    yazabilir|söyleyebilir|paylaşabilir|belirtebilir|atabilir|yollayabilir) (seniz|sanız|sen|san),
  (gönderirseniz|iletirseniz|yazarsanız|söylerseniz|paylaşırsanız|bildirirseniz|belirtirseniz|yollarsanız|atarsanız|verirseniz|
    gönderebilirseniz|iletebilirseniz|yazabilirseniz|paylaşabilirseniz|belirtebilirseniz|yazarsan|atarsan|gönderirsen|söylersen|iletirsen|
    yollarsan|ulaştırırsanız),
  (öğrenebilir|alabilir|rica edebilir) (miyim|miyiz|mıyım), (bilmem|öğrenmem|bilmemiz|görmem|almam) (gerek~|lazım),
  (ihtiyacım|ihtiyacımız) var, (bekliyorum|bekliyoruz), (yollar|gönderir|atar|iletir) mısın~,
  (yollar|atar|gönderir|iletir|yazar|yollayabilir|atabilir|ulaştırır|ekler|doldurur|onaylar) (mısınız|misiniz|mısın|misin), lazım`);

/** The answer lies elsewhere, where she can read it. */
const SEE_THERE = list(`
  (answers|replies|responses|details|everything|it is all|its all|all|info) * (attached|enclosed|in the|in my|below|inline|in red|
    underneath|in caps), (filled|completed) (in|out|your|the) * (form|questionnaire|brief|sheet|document),
  (questionnaire|form|briefing|brief) * (attached|filled|completed|enclosed|answers), (attached|enclosed) (brief|briefing|questionnaire|answers|form),
  see (the |my |our |)(attached |enclosed |)(brief|briefing|document|questionnaire|spec|sheet|form|answers),
  (brief|briefing|spec) (is |)(attached|enclosed|in the|has|covers|answers),
  (ive|i have|have|just) (answered|filled|put all|put everything|written everything),
  ekteki (brif|brief|form|belge|soru)~, ekte (yazıyor|var hepsi|cevaplar|yanıtlar),
  (dosyada|belgede|briefte|brifte|formda|tabloda|linkte) (var|yazıyor|hepsi|mevcut|bulabilirsiniz), formu doldur~,
  brif~ (ekte|gönder~|yaz~), (cevaplar|yanıtlar|hepsi|tümü|cevapları|yanıtları|soruların) * (ekte|ektedir|dosyada|formda|brifte|belgede|
    tabloda|yazıyor)`);

/** Something that was asked for comes along. */
const ENCLOSED = list(`
  attached, attachment, attaching, enclosed, enclosing, here you go, here (is|are) (the|your|our|my|a|it|them|all|everything),
  heres (the|your|our|my|a), in the (dropbox|drive|folder|vault|mail|link), uploaded, sent (you|it|them|over|across|those),
  shared (it|them|the|a|with), wetransfer, below is, below are, just (sent|shared|uploaded|added|dropped),
  ekte~, ekteki~, ekli~, ekledim, ekliyorum, iliştir~, ilişikte~, gönderdim, yükledim, yolladım, attım, ilettim, paylaştım, gönderiyorum,
  yolluyorum, iletiyorum, atıyorum, aşağıda, buyurun`);

/** They will tell; it counts with who or when. */
const DEFERRED = list(`
  (ill|i will|i shall|shall|we will|well|hell|shell|theyll|he will|she will|they will|will|going to|gonna) * (send|forward|ask|check|
    confirm|let you know|get back|come back|mail|email|tell|find out|bring|share|provide|give|pass|answer|clarify|know|decide|upload|have
    it|have them|call|ring|phone|text|message|write|follow|measure|count|look|dig|drop|fill|get it|get them|get you|be in touch),
  (rest|others|remaining|answers|more|one|it|they|that|numbers|files|details|this) * (to follow|follow|follows|following|coming|come|comes),
  (is|are|am|be) (back|checking|asking|measuring|sending|meeting|deciding|getting) *, (you will|youll) (have|get|hear),
  (expect|expecting) * (by|on|until), (asked|told|ccd|copied|copying|cc) * (to send|to tell|to answer|in|to let|to get|who),
  we (decide|vote|meet|find out|hear), (board|committee|meeting) * (decides|meets|votes),
  (gönder|ilet|yaz|bildir|sor|öğren|at|yolla|paylaş|söyle|ara|ver|netleş|belirle|cevapla|yanıtla|dön|ölç|bak|say|karar ver)~ * (haber ver~|
    dön~|yaz~|ilet~|gönder~|at~|yolla~|söyle~|bildir~|paylaş~|ara~),
  (göndereceğ|gönderece|iletece|ileteceğ|yazacağ|yazaca|bildirece|bildireceğ|haber ver|soraca|soracağ|öğrenece|öğreneceğ|yollayaca|
    yollayacağ|paylaşaca|paylaşacağ|söyleyece|söyleyeceğ|arayaca|arayacağ|verece|vereceğ|döneceğ|dönece|netleşece|netleştir|atacağ|ataca|
    belli olacak|belli olur|ölçece|ölçeceğ|ulaştıra|kesinleş|karar verece|karar vereceğ|dönüş yapa)~,
  (gönderirim|göndeririz|iletirim|iletiriz|yazarım|yazarız|bildiririm|bildiririz|dönerim|döneriz|dönüş yaparım|sorarım|sorup|atarım|
    yollarım|yollarız|paylaşırım|paylaşırız|söylerim|atıcam|yazıcam|yollıcam|gönderirim|göndericem|göndercem|sorcam|sorucam|dönücem|döncem|
    gönderir|yazar|iletir|atar|yollar|arar|söyler)`);

/** Who will tell, if not themselves. */
const SOMEBODY = list(
  `(my|our) (colleague|boss|partner|accountant|manager|assistant|printer|web guy|it guy|it department|developer|husband|wife|brother|sister|
    agency|team|marketing|secretary|supplier|publisher|landlord), from (him|her|them),
  (arkadaşım~|arkadaş|müdür~|muhasebe~|ortağım~|eşim~|patron~|ekip~|kardeşim~|asistan~|matbaa~|ajans~|öğrencim~|sekreter~), size o yaz~,
  o yazacak, (our|my) * (will|is going to|promised to)`,
);

/** Words around an answer that are none: greeting, thanks, praise, cheer, how they are. */
const SMALL_TALK = list(`
  thanks~, thank you, thank u, thx, cheers, hi, hello, hey, dear, good (morning|day|evening|afternoon),
  sounds (good|great|fun|perfect|exciting), (looking|look) (forward|so forward), excited, exciting, thrilled, delighted, glad, pleased,
  cant wait, (love|loved) (it|this|your|the), super, perfect, awesome, wonderful, brilliant, fantastic, amazing, gorgeous, stunning, lovely, the best,
  (best|kind|warm|warmest) (regards|wishes), regards, sincerely, respectfully, (talk|speak) soon, see below, sorry (for|about|been|i),
  apologies, hope, (received|got) your, have a (good|nice|great), quick reply, congratulations, so happy, going to be great, will be great,
  in good hands, in touch, keep up,
  (been|so|really|very|bit|super|mad|flat out|snowed|manic|crazy) (busy|manic|hectic|under|swamped|day|week), hectic, swamped, snowed under,
  rushed off, (on|from) holiday, travelling until, away until, on the (road|train|plane|bus), in a meeting, not feeling well, under the weather,
  merhaba~, selam~, slm, mrb, günaydın, iyi (günler|akşamlar|çalışmalar|geceler|hafta sonları), hayırlı~, teşekkür~, tşk~, sağ (ol|olun)~,
  sağol~, eyvallah, süper, harika, mükemmel, muhteşem, güzel (olacak|olur|haber|sorular|olmuş|gidiyor|duruyor), çok güzel, heyecan~, sevin~,
  bayıl~, sabırsız~, dört gözle, bekliyor~, kolay gelsin, saygılar~, sevgiler~, görüşmek üzere, görüşürüz, kusura bakma~, elinize sağlık,
  eline sağlık, ellerinize sağlık, memnun~, beğen~, tamamdır, anladım, mailinizi aldım, mesajınızı aldım, iyi ki, maşallah, inşallah,
  umarım, yoğun~, toplantıdayım, koşturma~, bilginize, ilgi~ için`);

/** Off the subject from here to the end of the sentence. */
const ASIDE = list(
  `by the way, btw, anyway, anyways, incidentally, ps, great news, good news, guess what, funny (story|thing), (did|have) i (tell|mention),
  speaking of, oh and, my (mum|mother|dad|father|neighbour|neighbor|kids|cat|dog) (has|have|is|are|was|loves|loved|thinks|cried|says),
  bu arada, haberiniz olsun, haberin olsun, harika bir haber~, müjde, geçen gün, dün (akşam|gece), ha unutmadan, laf arasında`,
);

/** Tells the freelancer to begin. */
const BEGIN = list(`
  send (me|us) (what|whatever) (you have|youve got|you got|youve|there is),
  (please|pls|just|lets|can you|you can|could you|then) (just |please |)(start|begin|go ahead|get started|get going|get on|proceed|do it|
    carry on|continue|crack on|go for it|make a start|fire away|get stuck in), go ahead, crack on, make a start, go for it, get cracking, press on,
  (siz|sen|önce|bir|bi|hele|lütfen|artık) * (başla|başlayın|başlayıver|tasarlayın|yapın|yapıver|yapıverin|çizin|çıkarın|hazırlayın|girişin|
    giriş|koyulun), başlayın, başlayalım, başla, başlanıl~, başlanma~, başlayabilirsiniz, başlayabilirsin, hadi~, bir an önce başla~`);

/** Puts the questions off, or passes over them: no answer, whatever else the clause holds. */
const PUTS_OFF = list(`
  (ping|call|ring|phone|text|email|message|remind|chase|poke) (me|us), 
  before (we|i|you) (get|go|talk|answer|discuss|dive|start) * (all that|that|those|this|into it|anything|details|further),
  (get|hung|bogged|caught|tied) * (hung up|bogged down|caught up|tied up), (those|these|the) bridges,
  (havent|have not|hadnt|didnt|couldnt|cant|cannot|not) (really |even |yet |)(read|had time|got round|got around|look at|looked at|thought|
    had a chance|answer|think|gone through|been able), (made|make) (my|our|up my|up our) mind, (up|made) (my|our) mind,
  hoping (youd|you would|you could|you) * (tell|know|decide|say|choose), i knew (that|the answer), knew that,
  (rather|prefer|better|easier) * (give|tell|discuss|explain|talk|share|say|do|go through|run through|send) * (over the phone|on the phone|
    by phone|in person|face to face),
  work~ (itself|themselves) out, sort~ (itself|themselves) out, soru~ * (geçin|geçelim|atla~|bırakalım|bırakın),
  see how * (goes|go|develops|develop|pans|turns|unfolds|evolves|evolve|shapes),
  (have|need) to (dig|check|ask around|have a look|look it up|look that up|look into|find out|have a think|think about),
  (ayrıntı|detay|uzatma|konuşma|sorma|soru)~ * (gerek yok|hiç gerek yok|lüzum yok), (telefonda|yüz yüze|yüzyüze) (anlat|söyle|konuş|ver|görüş)~,
  (long|different|another|whole other) story, (best|better) left, (another|some other) (day|time), (some|later) (point|stage|date),
  (down|further down) the (road|line|track), come back to (that|those|these|this|it|them), (down|lies with|over) to you,
  all (yours|to yourself), leave * (to yourself|to you|with you|in your hands), the eye for it,
  (okuyamadım|bakamadım|bakamadık|okumadım|vakit bulamadım|fırsat bulamadım|fırsatım olmadı|vaktim olmadı|inceleyemedim|incelenmiştir|
    cevaplayamadım|yetişemedim|ilgilenemedim), (bunlara|onlara|sorulara|bu konulara|detaylara|onlari) * (geçmeden|girmeden|gelmeden|sonra|
    takıl~|gerek yok), (hiç|şimdi|şimdilik|artık|boşuna) * (düşünmeyelim|düşünmeyin|girmeyelim|karıştırma~|uğraşma~|yorma~),
  önce * (fiyat|rakam|ücret|netleş~|görelim|anlaşalım|konuşalım), (boşver|boş ver)~, (öyle|böyle) de olur,
  (onu|bunu|orasını|şifreleri~|hepsini|bunları|onları) * bilir, bilgi işlemci~ bilir, (he|she|they|someone) (knows|would know|might know),
  iç~ (nasıl siniyor~|siniyor~|sinen~|sinsin), ne anlarım, ne anlarız, (bir|bi) (şekilde|şekil) (hal~|çöz~|bul~),
  (hallederiz|hallederim|halledersin|halledilir|hallolur|çözeriz|buluruz)~, (ustasınız|ustasın|ustası),
  (uygun|doğru|iyi) (gördüğünüz|görürseniz|görürsen|bulursanız|bulduğunuz)`);

/** The signs of questions and answers. */
export const ANSWERS_SIGNS = {
  manners: MANNERS,
  'go-ahead': GO_AHEAD,
  'asks-for': ASKS_FOR,
  'see-there': SEE_THERE,
  enclosed: ENCLOSED,
  deferred: DEFERRED,
  aside: ASIDE,
  begin: BEGIN,
  somebody: SOMEBODY,
  'small-talk': SMALL_TALK,
  'puts-off': PUTS_OFF,
} as const;
