/**
 * What makes a near time press: somebody needs something, asks it of the freelancer, or has an event that won't wait.
 */
import { list } from './list.js';

/** Something is needed, or asked of the freelancer, in the words of the clause. */
const PRESSING = list(`
  need, needs, needed, needing, must, (has|have|having|got|had better) (to|got to), gotta, (is|are) (expected|awaited|wanted|booked), required,
  requires, due, deadline, wanted, (want|like) (someone|somebody|you), want it, want this, want them, wants (it|them|this|to see),
  want (editing|done|to start),
  (supposed|meant) to (be|go|have), should be (ready|done|live|finished|up|out|in|with us|with me),
  (hoping|hope|like|love|want|expect|expecting|expects|wants) (to have|to get|to receive|to see|to start|to launch|it|them|this|the|
    everything|delivery|something|your),
  (could|can|would|will|cud) (you|u|anyone|anybody|someone|somebody), could i (have|get), can i (have|get), could we (have|get),
  can we (have|get|start), (are|r) (you|u) (able|free|available|around|up for), would you be able, do you have (time|capacity|a slot|availability),
  (is|if|be|at all|is it|is this|is that) possible, (have|got) (only |) (until|till), possible (to|by|for), any (chance|way),
  manage (it|this|to|that|by), yes or no, let (me|us) have,
  let (me|us) know (by|before|today|tonight|tomorrow|latest|until|this|within|in|on), let (me|us) know * (by|before), doable, feasible, manageable,
  (please|pls|plz|kindly) * (send|deliver|start|begin|confirm|reply|answer|respond|finish|return|submit|complete|advise|get|come|do|fix|
    tell|say|decide|upload|make),
  (send|get|give|hand|turn|deliver) (it|this|them|me|us) (back|over|round|around|to|in), get back to (me|us), back to (me|us), sorted,
  turned (round|around), turn (round|around), wrapped up, your (answer|reply|decision|response|confirmation|yes),
  or else, otherwise, or (i|we|ill|well) (ll |) (have to|must|will|go|lose|miss|need|ask|give), (final|last) (day|chance), has us down, slot,
  looking for (someone|somebody|help|a|an|anyone), (someone|somebody|anyone) (who|to), (anyone|someone|somebody|anybody) * (free|available|around),
  ready to go, step in, jump in,
  if (i|we) (dont|havent|cant|cannot) (have|get|got|hear|receive|see), (lose|miss) (the|our|my),
  start (work|on|it|immediately), starting, beginning, begin (work|on|with), (youd|you would|youll|you will) (begin|start),
  (available|able) to (start|begin|join),
  (can|could) (it|this|that|they) be (done|ready|finished|made|delivered), (who|you|u|that|someone) can (start|begin|join), be in my inbox,
  on my desk, in my hands, waiting (for|on) (it|this|you|your), waits for, so (i|we) can (start|get going)`);

const PRESSING_TR = list(`
  lazım~, lazm~, lzm, gerek, gerekiyor~, gerekiyo~, gerekli~, gerekmekte~, şart, şarttır, zorunda~, mecbur~, ihtiyacımız~, ihtiyacım~, istiyor~,
  istiyo~, isteriz, isterim, istenen, bekleniyor,
  araya sıkıştır~, ~meliyiz, ~malıyız, ~meliyim, ~malıyım, olmalı, bitmeli, yetişmeli~, çıkmalı, başlamalı~, ~ması lazım, yetiş~,
  ~bilir misiniz, ~bilir misin,
  ~bilir miyiz, ~bilir miyim, ~bilirmisin, ~bilirmisiniz, ~bilir mi, ~ir misiniz, ~ar misiniz, ~er misiniz, ~ir misin, ~ar misin, ~er misin,
  ~ur musunuz, ~ur musun, ~ar mısınız, ~ir misiniz,
  (olur|yetişir|biter|mümkün|çıkar|var) (mı|mu|mi|mü), ~bilirseniz, ~bilirsen, ~mezsem, ~mazsam, ~abilecek, ~ebilecek,
  (~acak|~ecek) (biri|birini|birisi|birisini|kişi|arkadaş), ~emezsek, ~amazsak, ~erseniz (sevin~|memnun~|minnet~),
  ~irseniz (sevin~|memnun~|minnet~|iyi), ~mezseniz, ~mazsanız, ~mezsen, ~mazsan,
  (yapsan|bitirsen|göndersen|kurgulasan|hazırlasan|çizsen|çevirsen|yetiştirsen|halletsen|yollasan|atsan|düzeltsen|baksan)~, gönderin, yollayın, atın,
  bildirin, dönün, yapın, bitirin, iletin, verin, ver, kadar (at|atsan~|yap|çıkar), (at|yap|çıkar) artık, teyit edin, netleştirin,
  cevap bekli~, yanıt bekli~, haber bekli~, dönüş bekli~, bekliyorum,
  bekliyoruz, beklerim, bekleriz, rica ed~, kabul ediyo~, icap ediyo~, icap eder, elimde ol~, elimizde ol~, elimize~, bende ol~, hazır ol~,
  bitmiş ol~, bitsin, olsun, (elimde|elimizde|bende|bizde) (ols~|olma~|olur~), olsa (iyi|süper|harika|çok iyi|güzel),
  (~sa|~se) (çok |) (iyi|süper|harika|güzel|makbule|şahane|sevin~) (olur|geçer|olurdu|~iriz|~irim|), (~mış|~miş|~muş|~müş) (olun|olsun|olsa),
  (masa|önüm|kutum)~ ol~, mecburuz, yolla, gönder, hallet, yetiştir, bitir, başlayalım,
  arıyoruz, arıyorum, aranıyor, aranmaktadır, başlayabil~, başlayacak, başlanacak, başlamak, başlaman~, müsait misin~, stüdyoda mısınız, son gün~,
  yoksa * (başka~|iptal|kaçır~|yan~), evet ya da hayır, evet mi hayır mı, çıkmak zorunda, teslim et~, teslim etmem~`);

/** An event or a closing door that waits for nobody: with a near time it is a term for the work. */
const EVENT = list(`
  (goes|go|going|off|gone|sent|sending) to (press|print|the printer|the printers),
  (printer|printers|portal|shop|registration|submissions|submission|call|window|applications|office|tender|form|system|bid|grant|booking|
    site|doors|sale)~ (closes|close|shuts|opens|ends|expires|wants|needs|is waiting|are waiting|has us),
  close, closes, expires, printing, expire, lapses, goes live, go live, going live, goes out, on air, airs, kicks off, hand it in, hand in, submit,
  submission, moved to, (doors|gates) open, lifts, drops, (supposed|due) to (drop|air|launch|open|go out|ship), talk, lecture, speech, keynote,
  workshop, webinar, big day, big days, (go|goes|going) to the, sits, meets, decides, resits, starts, begins, ends, leaves, flies, films, hangs,
  collects, picks (it|them|everything) up,
  (im|were|we are|i am|theyre|they are) (printing|filming|shooting|recording|pitching|hosting|travelling|handing), embargo,
  (i|we) (fly|leave|exhibit|move|travel), funeral, wake, wedding,
  (its|it is|thats|theyre|which is) (on |only |) (the day|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
    this weekend),
  exam, viva, hearing, interview, pitch, premiere, casting, audition, booth, stall, gig, opening, launch, launching, launches, inspection, session,
  (show|fair|expo|conference|festival|presentation|exhibition|match|race|concert|talk|board|meeting) (is|is on|starts|opens|this|on|at), deadline,
  im presenting, (i|we) present, presenting, (i|we) open, (were|we are|im) (opening|launching|exhibiting|getting married|moving|leaving|flying),
  have (the|a|our) * (show|fair|stall|expo|event)`);

const EVENT_TR = list(`
  matbaa~, baskıya~, baskı~, yayına~, yayın planı~, yayında~, canlıya~, forma~ gid~, açılış~, açılıyo~, açıyoruz, kapanıyo~, kapanacak, kapanır,
  kapatıyo~, son gün~, süre~ (dol~|bit~), doluyo~, bitiyo~, sunum~, sunuyo~, sunacağ~, jüri~, duruşma~, sınav~, mülakat~, düğün~, nikah~, cenaze~,
  fuar~, stand~,
  etkinli~ (var|yarın|bugün|bu), konser~, lansman~, gala~, ihale~, başvuru~, teslim~, teslimat~, noter~, gümrük~, toplantı~ (var|yarın|bugün|sunul~),
  çıkıyo~, gidiyo~, yükleyeceğ~, yükle~, giriyo~, başlıyo~, kalkıyo~, basılıyo~, ~ılacak, ~ilecek, ~ulacak, ~ülecek, ~lanacak, ~lenecek, takacak,
  basacak, dağıt~, kurul pazar, savunma~, genel kurul~, tören~, nikah~, balo~`);

/** Wanted in their hands, or a meeting of theirs with others: no meeting with the freelancer. */
const THEIR_MEETING = list(`
  (meeting|call|pitch|appointment|interview|presentation|viewing) with (the|my|our|a|an|his|her|some|investors|clients|parents),
  (investor|client|board|bank|team|parents|council|committee|lawyer|staff|shareholder|sponsor) (call|meeting|pitch|presentation),
  (elimde|elimizde|bende|bizde) (ols~|olma~|olur~),
  (müşteri|müteahhit|patron|hoca|yönetim|yatırımcı|banka|avukat|mimar|belediye)~ * (görüş~|toplantı~|buluş~)`);

/** Something that earns money or must be reached has stopped. */
const OUTAGE = list(`
  (site|website|page|shop|store|app|server|checkout|login|system|email|mail|booking|bookings|payment|payments|form|blog|everything|portal)
    (is |are |has been |has |been |was |keeps |went |gone |is still |still |) (down|broken|offline|hacked|crashed|crashing|crashes|
    stopped working|not working|unreachable|blank|failing|gone|dead),
  (nobody|no one) can (order|pay|book|log in|login|check out|checkout|reach us|buy|access),
  (customers|guests|people|clients|users) (cant|cannot|can not) (order|pay|book|log in|login|check out|checkout|reach|buy|access|open),
  (we|i) (cant|cannot|can not) (log in|login|access|take orders|take bookings|take payments), (white page|virus|malware|hacked), domain expired,
  (site|sayfa|mağaza|uygulama|sunucu|sistem|ödeme|giriş|rezervasyon|panel|server)~ * (çöktü|çökmüş|çöküyor|açılmı~|çalışmı~|girilmi~|gitti|
    hack~|patladı|kapandı|yok oldu|hata),
  giremi~, hacklen~, ödeme alamı~, sipariş alamı~, (makine|tezgah|baskı|ekip|müşteri)~ (bekletiyo~|bekliyo~|duruyo~|durdu)`);

/** Calls for help, or for an answer at once. */
const PLEA = list(`
  (please|pls|plz) help, help (us|me|please|pls), (can|could) (anyone|anybody|someone|somebody) * (help|look|fix|check|come|do), need help,
  need (someone|somebody), (anyone|someone) (there|free|available|around), (im|i am|were|we are) begging,
  (and|but|still) no * (deck|slides|logo|website|site|flyer|poster|brochure|script|video|design|translation), (call|ring|phone) me,
  yardım edin, yardım eder misin~, yardım lazım, lütfen yardım, imdat, nolur, ne olur, bakabilecek,
  (bakabilir|bakar|çözebilir|düzeltebilir) (misiniz|misin), gözünü~ seveyim, el at~, bi el at~, kurtar~, yetişin`);

/** Asked politely: an event of theirs beside it is more than news. */
const POLITE = list(`please, pls, plz, lütfen, lutfen`);

/** At once, which presses with a need or request beside it. */
const AT_ONCE = list(`
  immediately, instantly, right away, straight away, straightaway, right now, this minute, this second, this instant,
  (start|begin|reply|answer|respond|call|ring|help|fix|it|me|us|back) at once,
  (şu an|şu anda|şimdi) * (bak~|müsait~|başla~|lazım|gel~|halled~|çöz~|stüdyoda),
  (görür|okur|alır|duyar|uyanır) (görmez|okumaz|almaz|duymaz|uyanmaz), hemen, anında, derhal, bekletmeden, gecikmeden, vakit kaybetmeden,
  zaman kaybetmeden, bugünden tezi yok`);

/** What can be done at once: starting, answering, helping. */
const DOING = list(`
  start~, begin, beginning, join, joining, available, commence, free to, onboard, get going, jump in, reply, respond, answer, call me, ring me,
  ring back, call back, contact, apply, fix, fixed, help, someone, somebody, hire, hiring, deliver, delivered, action, attention, working,
  başla~, işe, ilgilen~, bak, bakın, dön, dönün, bakar, çöz, düzelt, yapalım, halled~, cevap, yanıt, haber, ara, arayın, yaz, yazın, ulaş, ulaşın,
  birini, biri, yolla~, gönder~, atın, atar, atsan~, ilet~, bitir~, düzelt~, çıkar~`);

/** Somebody stands waiting for the work. */
const WAITING = list(`
  (client|clients|boss|printer|printers|customer|team|crew|everyone|everybody|courier|investor|investors|editor|publisher|manager|ceo|
    director|producer|they) (is|are|s|was|were|has been|have been) (all |already |still |just |) (waiting|screaming|breathing|nagging|
    chasing|hounding),
  theyre (all |still |) waiting, waiting (on us|on me|on you|for you|on this),
  (patron|müşteri|müşteriler|usta|adam|adamlar|matbaa|matbaacı|kurye|ekip|hoca|hocam|müdür|şef|herkes|basın|makine|yayınevi|editör|yönetmen|
    ajans|sponsor|yatırımcı|okul|kurul)~ * (bekliyor|bekliyo|bekliyorlar|bekletiyor~|bastırıyo~|sıkıştırıyo~|arayıp duru~),
  (başımda|başımızda|tepemde|tepemizde|ensemde|ensemizde) * (dikili~|bekli~|dikil~|duru~|boza~), (kapımda|kapımızda) (bekli~|dikili~),
  (~cı|~ci|~cu|~cü) * (bekliyor|bekliyo|bekliyorlar), # (kişi|çalışan|müşteri|misafir) (bekliyor|bekliyo)`);

/** The signs of what presses. */
export const PRESSING_SIGNS = {
  pressing: [...PRESSING, ...PRESSING_TR],
  event: [...EVENT, ...EVENT_TR],
  'their-meeting': THEIR_MEETING,
  outage: OUTAGE,
  plea: PLEA,
  polite: POLITE,
  'at-once': AT_ONCE,
  doing: DOING,
  'is-waiting': WAITING,
} as const;
