/**
 * What only looks like pressure: meetings, promises of theirs, what is over, skills wanted, and that nothing presses.
 */
import { list } from './list.js';

/** A call, a meeting, a chat: proposing one for tomorrow presses for nothing. */
const MEETING = list(`
  (can|could|shall|may|might|should|lets|would|happy to|able to|like to|love to|want to|prefer to) (we |i |you |like to |love to |) (call|
    talk|chat|meet|speak|zoom|discuss|skype|visit|ring|phone|catch up|get together|look together),
  (come|pop|drop|swing) (by|in|round|over|past|along|to), hop on,
  (have|arrange|schedule|set up|do|organise|book|fix) (a |an |) (quick |short |brief |video |phone |) (call|chat|meeting|word|zoom|coffee|
    lunch|viewing),
  (free|available|time|around|up) (for|to) (a |) (quick |short |brief |little |) (call|chat|meeting|talk|coffee|zoom|video call|speak|meet|phone),
  (quick|short|brief|little|phone|video|zoom|intro|introductory|conference) (call|chat|meeting|talk), (meet|meeting) (me|you|us|with|up|at),
  (a|our|your) (call|meeting|chat|phone call|video call|zoom), (call|meeting|zoom) (on|at|tomorrow|today|this),
  (speak|talk|chat|spoke) (to|with|on|tomorrow|today|this), see you,
  (youll|you will|you are|youre|u are) (be |) (at|in|around|there|coming|attending|going|visiting|exhibiting),
  (hope|hoping|forward|love|like|great|nice|good) * hear from you, in (town|your city|the area), over coffee, calendar invite, invite for, dial in,
  zoom link, teams link, join us`);
const MEETING_TR = list(`
  görüş~, konuş~, arayabilir~, arayayım, arayın, ararım, arasanız, arar mısın~, toplantı yap~, toplan~, toplantıda, telefonla~, telefonda, buluş~,
  kahve~, çay~ iç~, zoom~, uğra~, ziyaret~, tanış~, denk gel~, sohbet~, bekleriz, davetli~, buyurun, gelir misin~, gelin`);

/** What they will do themselves, or promise the freelancer. */
const OWN_ACT = list(`
  (will|ll|going to|able to) (reach|arrive|come|follow|land|be with you|be here|be in|send|forward|mail|bring|drop|post|pass|confirm|
    let you|get back|upload|share|pay|transfer|decide|know|check|ask|find out|be back|be away|return|review|provide|have the|write|phone|ring),
  (should|will|ll|shall) be with (you|u), (ull|youll|you will|you ll|you shall) (get|receive|have|hear|find),
  (ill|im|i am|i will|well|we will|hes|shes|he is|she is|whos) (be |) back, on its way, delivers, ships, serves, dispatches, responds, bakes,
  repairs,
  (need|have|got|want|wants|needs|has) to go (to|away|out|off|back|home|now|there|in|on|over|through|and|for|abroad),
  (need|have|got|want|wants|needs|has) to (leave|travel|ask|check|talk|look|visit|think|pay|speak|discuss|run|collect|pick|fetch|work|call|
    ring|take|clear|sign off|catch|drive|fly|pop|head|dash),
  (paid|pay|payment|payments|invoice|invoices|deposit|balance|transfer|transferred) (is |are |will be |will |goes |within|in|by|on|
    immediately|today|tomorrow|made|sent|the|your|you|due|this),
  (let you|send you|give you|tell you|bring you|get you|show you|forward you|back to you|write to you|answer you|reply to you),
  (away|out|off|on holiday|on leave|in meetings|travelling|traveling|abroad|in the office|at home|closed|open) (until|till|from|on|by|this|
    today|tomorrow|all),
  (it|they|who|that|which|we|book|books|site|shop) (ships|ship|arrives|arrive|delivers|deliver|serves|serve|prints|print|comes|come|reaches|
    repairs|bakes) (in|on|by|within|today|tomorrow|back)`);
const OWN_ACT_TR = list(`
  ~ayım, ~eyim, ~acağım, ~eceğim, ~acağız, ~eceğiz, ~icam, ~icem, ~ıcaz, ~icez, ~ucam, ~ucaz, ~acam, ~ecem, ~acaz, ~ecez, ~yorduk, ~ecekler, ~acaklar,
  ~arız, ~eriz, ~ırız, ~iriz, ~uruz, ~ürüz, gönderirim~, gönderiyor~, gönderdi~, iletirim~, iletiriz, iletiyoru~, ilettim~, yollarım~, yollarız,
  yolluyoru~, atarım, atarız, atıyorum, atarız, attım, bildiririm, bildiririz, haber veririm, haber veririz, dönerim, döneriz, dönüş yaparım,
  dönüş yaparız,
  öderiz, öderim, yatırırız, yatırırım, yatırdık, yatırıyoruz, yatar, öden~, ödeme~, ödüyoruz, ödüyorum, havale~, yüklerim, yükleriz, sorarım,
  sorarız, bakarım, bakarız, gördüm, gördük, görmüş~, konuştuk, konuştum, tanıştık, buluştuk, geldi, geldik, gittik, döndük, okudum, öğrendim,
  duydum, aldım, aldık,
  başladık, açtık, imzaladık, veririm, veririz, getiririm, getiririz, yazarım, yazarız, paylaşırım, paylaşırız, paylaşıyoru~, hazırlarım, hazırlarız,
  döner, dönüyor, dönecek, söyleyecek, getirecek, gelecek, geliyor, arayacak, gönderecek, iletecek, verecek, bildirecek, yollayacak, alırsınız,
  elinizde olur, size ulaşır, cevaplıyoruz, varıyoruz, teslim ediyoruz, yanınızda~, elinizde~`);

/** Over and done with. */
const OVER = list(`
  last (time|week|month|year|spring|summer|autumn|winter|christmas|times), went (out|live|off|well), after all, at the time, back then, in the past,
  (before|the) previous (designer|freelancer|agency|translator|developer), geçen (hafta|ay|yıl|sefer|sene|yaz|kış)~, o zamanlar`);

/** Nothing presses. */
const NO_RUSH = list(`
  no (rush|hurry|pressure|urgency|stress|panic|worries on time|deadline|particular deadline|fixed deadline|real deadline|particular rush|
    great rush|great hurry|time pressure|hard deadline),
  (not|isnt|nothing|never|neither|aint|hardly|nowhere near) * (urgent|rush|rushed|hurry|time critical|pressing|asap|immediately|on fire),
  (no need|dont need|do not need|not necessary|needless|neednt|need not|dont have to|doesnt have to|doesnt need|do not have to|not have to|
    not need) * (reply|answer|respond|decide|start|rush|hurry|get back|today|tomorrow|tonight|now|by|it|them|this|overnight|be),
  (dont|do not|not) (expect~|asking for|want) * (today|tomorrow|tonight|overnight|by|now|you to), take (your|all the|as long|the|ur) (time|as),
  whenever (you like|you want|you can|you have|you get a|you get the|you are|youre|you feel|you find|it suits|suits|is good|its good|ur|
    u like|u can|u want),
  (plenty|bags|loads|heaps|lots|enough) of time, at your leisure, in your own (time|good time), in ur own time, ample time,
  when you (get|have) (a|the) (moment|sec|second|minute|chance|time),
  (monday|next week|tomorrow|friday) (is|would be|will be|will do|works) (fine|ok|okay|soon enough|early enough|plenty|too), soon enough,
  (even|any time|anytime) (next|after), no rush~, not before`);
const NO_RUSH_TR = list(`
  acele~ * (yok~|değil~|etme~|gerek~), (acil|acilen|aciliyet~) * (değil~|yok~), ne zaman (isterseniz|istersen|uygun~|vakt~|müsait~|fırsat~),
  (vaktimiz|zamanımız|vaktim|zamanım|vakit|zaman|süre|süremiz) (bol|var|çok var|geniş|rahat), acelesi yok~, aceleye * getirme~, rahat rahat,
  müsait olduğ~, müsait olunca,
  bol bol (zaman|vakit)~, bol (zaman|vakit|vakt|zaman)~, (zaman|vakit|süre) (sıkıntı~|kısıt~|baskı~|problem~|sorun~)~ * (yok|değil),
  (yok|değil) acele~, keyfinize göre, fırsat buldu~, stres (yok|yapma~), sıkıştırmıyoru~, yetişmese de, kalsa da, sonraya kalabilir, paniğe gerek`);

/** Reported or past: it was, they said, somebody asked. */
const PAST = list(`
  (thanks|thank you|thank u|thx|cheers) (so much |very much |again |) for, (teşekkürler|teşekkür ederiz|teşekkür ederim),
  (you|they|he|she|i) (said|asked|mentioned|told|wrote|wanted|needed),
  last (time|week|month|year|night|spring|summer|autumn|winter|christmas|times|weeks|months|years|summers|winters),
  as (planned|agreed|discussed|arranged|promised|usual), always (want|wants|wanted|need|needed|asked), (who|which) wanted,
  (so|very|im|am|are) grateful for, had to, in the past, back then, remember, ago, used to, we (needed|met|had|spoke|talked|launched|finished)`);
const PAST_TR = list(`
  (planlandığı|anlaştığımız|konuştuğumuz|kararlaştırdığımız|söylediğiniz|dediğiniz|dediğin|planladığımız) gibi, daha önce, önceden, geçen sefer,
  geçen (hafta|ay|yıl|sefer|sene|yaz|kış|defa|gün)~,
  (demiştiniz|demiştin|istemiştiniz|söylemiştiniz|yazmıştınız|sormuştunuz|demişti|istemişti|lazımdı|hatırlarsınız|hatırlar mısınız|
    önceki sefer|eskiden|o zaman)~`);

/** A general quality of the freelancer, or of whatever the business does: no pressure of this job. */
const SKILL = list(`
  (ability|able|capable|comfortable|happy|willing|capacity|experience|experienced|skill|skills|skilled|used|good|great|comfort|proven|
    track record|capability|confident|excel|excels) (to|of|with|at|in|under) * (deadline|deadlines|turnaround|turnarounds|schedule|
    schedules|timeline|timelines|pressure|timeframes|quickly|fast paced|quick|fast|urgent|notice),
  (work|works|working|perform|thrive|thrives|meet|meets|meeting|handle|handles|handling|manage|manages|managing|cope|coping|deliver|
    delivers|delivering|juggle|hit|hitting|honour|respect|keep to|stick to|adhere~ to) * (deadlines|turnarounds|schedules|timelines|
    timeframes|under pressure|tight deadline|strict deadline),
  under pressure, fast paced, deadline driven, deadline oriented,
  (your|you have|with) (quick|fast|short|prompt|tight) (turnaround|turnarounds|response|replies), (responsive|prompt|punctual) and,
  (respond|reply|replies|responds|response|responses|answer|answers) (times |time |) (quickly|promptly|fast|within), quick to respond, quick learner,
  fast learner,
  (teslim~|tempo~|deadline~|termin~|takvim~|süre~|stres~|baskı~|yoğun~) * (uyum~|uyan~|uyabil~|alışkın~|alışık~|çalışabil~|çalışan~|
    ayak uydur~|yatkın~|dayanıklı~|yönet~|sadık~|sadakat~|riayet~|gelebil~|soğukkanlı~),
  baskı altında`);

/** The small print under a mail: nothing in it or after it is meant. */
const SMALL_PRINT = list(`
  (received|receive|got) * (in|by) (error|mistake), not the intended recipient, intended recipient,
  (is|are|contain|contains) (strictly |) (confidential|privileged), confidential information, privileged information, yanlışlıkla (ulaş~|gel~|al~),
  hatalı olarak ulaş~, yasal uyarı, (ileti|mesaj|eposta|posta)~ * gizli~, gizlilik~ bildirim~`);

/** What happens now and then is not this job. */
const AT_TIMES = list(`
  sometimes, occasionally, often, usually, frequently, at times, from time to time, now and then, on occasion, bazen, zaman zaman, ara sıra,
  arada bir, genellikle, genelde, çoğunlukla, kimi zaman`);

/** The signs of no pressure. */
export const NO_PRESSURE_SIGNS = {
  meeting: [...MEETING, ...MEETING_TR],
  'own-act': [...OWN_ACT, ...OWN_ACT_TR],
  'no-rush': [...NO_RUSH, ...NO_RUSH_TR],
  over: OVER,
  'at-times': AT_TIMES,
  past: [...PAST, ...PAST_TR],
  'time-skill': SKILL,
  'small-print': SMALL_PRINT,
} as const;
