/**
 * When something is wanted: within seven days, or about a meeting, a promise of theirs, a thing long past.
 */
import { list } from './list.js';

/** A term of at most seven days, said as a term. Numbers of days are checked by the rule. */
const SOON = list(`
  (from|starting|as of|beginning) (today|tomorrow|monday|this week|tomorrow morning|now), (moved|brought|pulled) (forward|up|ahead) to (monday|tuesday|wednesday|thursday|friday|tomorrow|today|this week), by (noon|midday|midnight|lunchtime|end of play|close of play|bedtime), for (this|the) (afternoon|evening|weekend|coming weekend), (tonights|tomorrows|todays|fridays|mondays|saturdays|sundays) (meeting|event|show|deadline|launch|party|issue|opening|market|concert|game),
  (by|before|until|till|til|no later than|latest|at the latest|deadline|due) (is |on |the |this |) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|thur|fri|sat|sun|tomorrow|tonight|today|tmrw|tmr|tomoz|noon|midnight|lunch|lunchtime|evening|morning|weekend|close of business|cob|eod|eow|end of play|end of day|end of business|end of the day|end of the week|end of week|end of this week|this week|this evening|this weekend|this afternoon|this morning|then end of the week),
  by the end of (the|this) (day|week), by the weekend, before the weekend, by close, by (5|6|five|six|noon|9|10|8|4|3|2|1|12) (pm|am|oclock|today|tomorrow|tonight|this|sharp), (due|needed|deadline) * (today|tomorrow|tonight|friday|thursday|wednesday|tuesday|monday|saturday|sunday),
  end of (play|day|business) (today|tomorrow|), eod, cob, eow, end of the day (today|tomorrow|), within (the |)(hour|day|week|next hour|next day), within (the next |) # (hours|hour|hrs|hr|h|minutes|mins|min), in (the next |less than |under |) (#|a couple of|a few) (hours|hrs), in the (next|coming) (#|few|couple of) (hours|minutes|hrs|mins), in an hour, in half an hour, # (days|hours) (left|to go|remaining), in # (hours|hour|hrs|hr|h), within 24 h, # hours (from now|max|at most|left|tops), (within|in|inside|under|in under|in less than|less than) (the next |) (#|a couple of|a few|two or three) (working |business |) days, (within|in) (the next|the coming) (days|day|few days|couple of days), in (a day|two days|a couple of days|a few days) (time|max|at most|), (within|in) (a|one|1) week, in a weeks time, within (a|the|one) week, by (this|the coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|afternoon|evening), over the weekend, overnight, by first thing, first thing (tomorrow|monday|in the morning), by tomorrow~, for tomorrow, for tonight, for today, for monday, for friday, tomorrow (morning|noon|evening|night|afternoon) (at the latest|latest|), by next (monday|tuesday|wednesday|thursday|friday)`);

const SOON_TR = list(`
  saat # (e|a|ye|ya|te|ta|de|da) * (kadar|yetiş~|lazım|hazır), (saat # |) öğlene kadar, (akşam|öğlen|sabah|gece) (teslim~|baskı~|yayın~),
  (bugünden|yarından|pazartesiden|bu haftadan|şimdiden) itibaren, (bugün|yarın|bu akşam|bu gece|bu hafta sonu|yarın sabah|yarın akşam|cuma|cumartesi|pazar|pazartesi) (için|içindir|icin), (pazartesiye|salıya|çarşambaya|perşembeye|cumaya|yarına|bugüne) (alındı|çekildi|alınmış|çekilmiş|kaldı), akşamki, yarınki, bu akşamki,
  (yarına|yarina|bugüne|akşama|öğlene|öğleye|sabaha|geceye|haftasonuna|hafta sonuna|pazartesiye|pazartesine|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara), (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın|bugün|akşam|öğle|öğlen|sabah) (gününe|sabahına|akşamına|öğlene|gün|akşama|sabaha|mesai bitimine|saat #|) (kadar|değin|dek|yetiş~), (pazartesiye|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara|yarına|akşama|öğlene|sabaha|bugüne|haftasonuna|hafta sonuna|mesai bitimine|gece yarısına|gün sonuna|hafta sonuna|akşam mesaiye) * (kadar|değin|dek|yetiş~), (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) (gününe|sabahına|akşamına|öğlenine),
  en geç (yarın|bugün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|akşam|öğle~|hafta sonu|# gün|# saat|iki gün)~, # (saat|dakika|dk) (içinde|içerisinde|sonra~|de|da|içersinde|zarfında), # (gün|güne|günde|günlük) (içinde|içerisinde|kadar|de|da|zarfında|süremiz|vaktimiz|var|kaldı|kalmış|sonra~), # güne, # (günümüz|günüm|saatimiz|saatim) (kaldı|var|kalmış), # (gün|saat) kaldı, # günde, birkaç (saat|gün|güne|saate|günde) (içinde|içerisinde|), bir saat içinde, # saate, (bu|gün) (hafta|gün) (içinde|içerisinde|bitmeden|sonuna|sonu|dolmadan), bu hafta (içinde|içerisinde|sonu|sonuna|bitmeden|mutlaka|), bugün içinde, gün içinde, hafta (bitmeden|içinde|dolmadan), (bir|1) hafta (içinde|içerisinde|de|da|sonra), bir haftaya, bir haftada, hafta sonu~ kadar, mesai bitim~, gece yarısı~, gün sonu~, akşam~ kadar, sabah~ kadar, öğleden sonraya, öğleden önce, (son teslim|son gün|teslim tarihi|teslim) (bugün|yarın|cuma|pazartesi|salı|çarşamba|perşembe|cumartesi|pazar|gününe), (bugünden|yarından|hafta sonundan|cumadan) (tezi yok|önce)`);

/** A day within the week, said without a term: only together with a sign of need is it one. */
const DAY = list(
  `
  the day after tomorrow, the day after, later today, any minute now,today, tomorrow, tonight, tmrw, tmr, tomoz, 2moro, this (morning|afternoon|evening|week|weekend), (monday|tuesday|wednesday|thursday|friday|saturday|sunday), at (noon|midnight|five|six|four|three), midnight, at # (today|sharp|pm|oclock)`,
);
const DAY_TR = list(
  `
  öbür gün, ertesi gün, pazartesi, salı, çarşamba, perşembe, cuma,bugün, yarın, bu (sabah|akşam|gece|hafta|hafta sonu|öğleden sonra), (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) (günü|sabahı|akşamı|), öğleden sonra~, bugünkü, yarınki, gece`,
);

/** Somebody needs something done. */
const NEED = list(
  `
  any way, (could|can|would) (you|u),need~, must, have to, has to, had to, want, wants, required, require, requires, deadline, due, deliver~, delivery, finish~, ready, done, sorted, turn (it |this |) around, turned around, complete~, submit~, hand in, possible, possibly, can (you|u), could (you|u), would you be able, are you able, get (it|this|them|back), send (it|me|us|over|them|the), back to (me|us), want (it|this), print~, printer~, go to print, goes to print, go live, goes live, launch~, (portal|shop|registration|submission|call|printer|window|applications|office|tender) closes, deadline, opens, opening is, expire~, ends, starts on, im presenting, i present, exam, appointment, needed, wanted, answer, reply, yes or no, confirm, let (me|us) know, asap, chance, manage, hoping to have, expecting, supposed, fair is, event is, wedding is, talk is, party is, show is, hearing, presentation is, meeting is on, start, begin, jump in, get going, available to`,
);
const NEED_TR = list(
  `lazım~, gerek, gerekiyor~, gerekli~, gerek~, lüzum~, şart, zorunda~, mecbur~, istiyor~, istiyo~, isteriz, olmalı~, olması, olsun, hazır ol~, bitmeli~, bitmiş, bitsin, bitir~, bitmesi~, yetiş~, teslim~, alabilir mi~, alabilir miyim, alabilir miyiz, gönderir misin~, gönderebilir misin~, gönderin, yollayın, atın, atar mısın~, atabilir misin~, yapabilir misin~, yapar mısın~, halleder misin~, hallede~, olur mu, mümkün mü, matbaa~, baskı~, yayın~, canlıya, açılışımız~, açılıyor~, kapanıyor~, son gün~, doluyor, bitiyor, sunum~ var, sunacağ~, toplantı~ var, randevum~, sınavım~, düğün~ var, fuar~, başvuru~, cevap~, yanıt~, haber verin, bildirin, dönün, dönmeniz, evet ya da hayır, netleştirin, başla~, bekliyor~, elimde~, elimizde~, çıkmalı~, çıkması, kalkıyor, teslim et~, acil~, deadline`,
);

/** Asked of the freelancer, or bound to happen: with a mere day it makes a term. */
const PRESSING = list(`
  (ive |i |we |weve |) got to, (i|we) (have|need) to, (i|we) must, must be, wants to (hear|see|have|read|get), wants it,
  (goes|go|going) to press, baskıya giriyor, baskıya gidiyor, giriyoruz,
  cevap verin, dönüş yapın, yanıt verin, geri dönün, haber verin, teslim edeceğiz, teslim edeceğim,
  any way (you|we|i), (could|can|would) (you|u), (get|come) back to, treat this, we have no, (still|and) (no|have no), step up,
  looking for, wanted, do you have time, are you free, would you have time, step in, jump in, (is|was|been) (broken|down|offline), arıyoruz, arıyorum, aranıyor, müsait misiniz, müsait misin,
  need, needs, needed, (must|has to|have to) (be|have|get|go|submit|deliver|hand|send|present|print|publish|file|arrive|reach|leave), required, deadline (is|was|for), is due, due, can you, could you, can u, could u, would you be able, are you able, is it possible, possible to, (is|if|be) possible, any chance, manage, want it, want this, send (it|me|us|over|them), get (it|this|them), sorted, (portal|shop|registration|submission|call|printer|window|applications|office|tender|shop|restaurant|store|exhibition|cafe|fair|show|event|festival) (closes|opens|ends|starts|is), closes, opens, goes to print, go to print, goes live, go live, going live, (we|is|site|shop|app) (launch|launching|launches), expires, im presenting, (i|we) present, my (exam|talk|interview|presentation|wedding|hearing|defence), wedding is, yes or no, answer, wants (it|them|this|to see), expecting, expects, supposed to, should be, hoping to have, (last|final) day, ends,
  lazım~, gerek, gerekiyor~, gerekli~, şart, zorunda~, istiyor, istiyorlar, istiyoruz, isteriz, olmalı~, bitmeli~, bitmesi~, yetiş~, teslim~, ~bilir misiniz, ~bilir misin, ~bilir miyim, ~bilir miyiz, ~ir misiniz, ~ar misiniz, ~er misiniz, ~ir misin, ~ar misin, ~er misin, olur mu, mümkün mü, matbaaya, baskıya, yayına, canlıya, açılıyor~, kapanıyor~, kapatıyoruz, son gün~, doluyor, bitiyor, sunumum, sunumumuz, sunacağ~, sınavım, düğünüm, bekliyorum, bekliyoruz, evet ya da hayır, çıkmalı~, çıkması~, kalkıyor`);

/** A call, a meeting, a chat: proposing one for tomorrow presses for nothing. */
const MEETING = list(
  `
  (can|could|shall|may|might|should|lets|would|happy to|able to|like to|love to|want to|prefer to) (we |i |you |like to |love to |) (call|talk|chat|meet|speak|zoom|discuss|skype|visit|ring|come by|pop by|pop in|drop by|pop round|hop on|jump on|have a call|have a chat|have a word|phone|catch up|get together|arrange a|schedule a|set up a|do a call|have a look together), (free|available|time|around|up) (for|to) (a |) (quick |short |brief |little |) (call|chat|meeting|talk|coffee|zoom|video call|speak|meet|phone), (quick|short|brief|little|phone|video|zoom|intro|introductory) (call|chat|meeting|talk), (call|phone|ring|text|meet) (me|you|us|with me), (a|the|our|your) (call|meeting|chat|phone call|video call), (speak|talk) (to|with) (you|me|us), see you, hear from you, im in (town|your city|london|berlin|the area), have lunch, have coffee, over coffee`,
);
const MEETING_TR = list(
  `görüş~, konuş~, arayabilir~, arayayım, arayın, ararım, arasanız, ara~ mısınız, toplantı yap~, toplan~, telefon~, buluş~, kahve~, zoom~, uğra~, ziyaret~, tanış~, müsait misiniz, müsaitseniz, müsait olursanız, denk gel~, sohbet~, meet~`,
);

/** What they will do themselves, or did. */
const OWN_ACT = list(`
  (we|i|they|it|who|that|which) (answer|respond|deliver|delivers|arrive|arrives|ship|ships|reach|serve|repair|bake|print|cook),
  (will|ll|going to) (send|forward|mail|bring|drop off|post|pass|confirm|let you know|get back),
  (i|we|ill|well|i will|we will|im|were|ive|weve|he|she|hell|shell|they|theyll|our|my|monika|the team|accounting) (will |can |am |are |shall |would |have |had |just |already |also |then |probably |) (send|sending|sent|forward|forwarding|let you|get back|come back|reply|pay|paid|transfer|transferred|bring|deliver|upload|uploaded|ask|asked|call|called|check|confirm|post|posted|mail|mailed|email|emailed|give you|provide|share|decide|discuss|talk|meet|met|see|saw|read|have a look|look at|know more|know|be back|return|review|go through|arrive|be away|be out|travel|received|spoke|talked|visited|found|noticed|discovered|heard|attended|finished|signed|launched|opened|celebrated|moved|started|hired|picked|collect), (my|our|the) (printer|boss|client|colleague|partner|accountant|photographer|team|agency|designer|developer|manager|office|assistant) (will|is going to|can|should), (you|ull|youll) (will |) (get|receive|have|hear), on its way, attached`);
const OWN_ACT_TR = list(
  `
  varıyoruz, ulaşıyoruz, teslim ediyoruz, cevaplıyoruz, müsaitim,gönderirim~, gönderiyorum~, göndereceğ~, gönderdi~, iletirim~, ileteceğ~, iletiyoru~, ilettim~, yollarım~, yollarız, yolluyoruz, atarım, atarız, atıyorum, attım, bildiririm, bildiririz, bildireceğ~, haber veririm, haber veririz, haber vereceğ~, dönerim, döneriz, döneceğ~, dönüş yaparım, dönüş yapacağ~, ödeyeceğ~, öderiz, öderim, yatırırız, yatırırım, yatırdık, yatırıyoruz, yükleyece~, yüklerim, yükleriz, sorarım, soracağ~, bakarım, bakarız, bakacağ~, inceleyece~, gördüm, gördük, görmüş~, konuştuk, konuştum, tanıştık, buluştuk, geldi, geldik, gittik, döndük, okudum, öğrendim, duydum, aldım, aldık, başladık, açtık, imzaladık, veririm, veririz, vereceğ~, getiririm, yazarım, yazacağ~, yazacak, paylaşırım, paylaşacağ~, döner, dönüyor, dönecek, söyleyecek, getirecek, gelecek, geliyor, arayacak, gönderecek, iletecek, verecek, bildirecek, yollayacak, çekecek`,
);

/** Time that is habit, opening hours, or somebody else's. */
const HABIT = list(
  `
  (should|must|need to|have to|expected to|would have to) be able to, during (production|peak|busy), on a (weekly|daily|regular) basis,every (day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|weekend|month), (monday|tuesday|wednesday|thursday|friday) (to|through|till|until) (thursday|friday|saturday|sunday), mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, each (week|day|monday|friday|saturday), (our|the|a|my) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (market|class|group|newsletter|evening|meeting|show|special|concert|service|night|column|lunch), next (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week), last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night), (not|nothing|isnt|doesnt) * (today|tomorrow|tonight), these days, nowadays, today (is|we are|i am), days of, starting (monday|tuesday|wednesday|thursday|friday)~`,
);
const HABIT_TR = list(
  `her (gün|hafta|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|sabah|akşam|ay)~, (pazartesileri|salıları|çarşambaları|perşembeleri|cumaları|cumartesileri|pazarları|hafta sonları|hafta içleri), hafta içi, (pazartesiden|salıdan|çarşambadan|perşembeden|cumadan|cumartesiden) (salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara), (pazartesi|salı|çarşamba) * arası, geçen (hafta|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|gün|ay), haftaya, gelecek hafta~, önümüzdeki hafta~, bugünlerde, bugüne kadar~, şu günlerde, pazar (yeri|tezgah|alan)~, pazarda~, pazarlama~, (altı|beş|yedi) gün`,
);

/** Nothing presses. */
const NO_RUSH = list(
  `
  (no need|dont need|not necessary|needless) to (reply|answer|respond|decide|start|rush|hurry|be|get back),
  (dont|do not|doesnt|does not|neednt|need not|no need|didnt|not) (need|have to|want|require|necessary|necessarily|must|be needed|it|this|expect|asking) * (it|this|them|anything|overnight|by|to|for|now|today|tomorrow|start|delivered|back),no (rush|hurry|pressure|urgency|stress|deadline|particular deadline), (not|isnt|nothing|never|neither) * (urgent|rush|hurry|time critical|pressing|asap|immediately), take (your|all the|as long|the) time, whenever (you|it|suits|is), (dont|do not|doesnt) (need|have) to (rush|hurry|be), plenty of time, (any|in your own|all) time, at your leisure, in your own time, no need to (rush|hurry|start), ample time`,
);
const NO_RUSH_TR = list(
  `acele~ * (yok|değil|etme~|gerek~), (acil|acilen) * (değil|yok), ne zaman (isterseniz|uygun~|vakt~|müsait~), vaktimiz (bol|var|çok), zamanımız (bol|var|çok), acelesi yok, aceleye getirme~, rahat rahat, müsait olduğ~, bol bol zaman~, (istemiyoruz|istemiyorum|gerekmiyor|gerekmez)`,
);

/** Reported or past: it was, they said, somebody asked. */
const PAST = list(
  `
  (thanks|thank you|thank u|thx|cheers|grateful) (so much |very much |again |) for, (teşekkürler|teşekkür ederiz|teşekkür ederim),(you|they|he|she|i) (said|asked|mentioned|told|wrote|wanted|needed), last (time|week|month|year|night|spring|summer|autumn|winter|christmas|times|weeks|months|years|summers|winters), had to, in the past, back then, remember, ago, used to, we (needed|met|had|spoke|talked|launched|finished)`,
);
const PAST_TR = list(
  `
  daha önce, önceden, geçen sefer,geçen (hafta|ay|yıl|sefer|sene|yaz|kış|defa|gün)~, (demiştiniz|demiştin|istemiştiniz|söylemiştiniz|yazmıştınız|sormuştunuz|demişti|istemişti|lazımdı|hatırlarsınız|hatırlar mısınız|önceki sefer|eskiden|o zaman)~`,
);

/** Something that earns money or must be reached has stopped. */
const OUTAGE = list(`
  (site|page|shop|store|app|server|checkout|login|system|mail|email|booking|payment|form|website|blog|everything|it) (is |has been |has |been |was |keeps |) (down|broken|offline|hacked|crashed|crashing|crashes|stopped working|stopped|not working|unreachable|blank|failing|gone), (doesnt|does not|wont|cant|cannot|isnt|not) (work|working|load|loading|open|log in|reach|send|accept|pay), (error|errors|white page|virus|malware|hacked),
  (site|sayfa|mağaza|uygulama|sunucu|sistem|ödeme|giriş|rezervasyon|form|panel|her şey)~ * (çöktü|açılmı~|çalışmı~|girilmi~|gitti|hack~|patladı|kapandı|yok oldu|hata), giremi~, hacklen~, (hata|virüs) * (ver~|var)`);

/** Calls for help. */
const PLEA = list(`
  please help, pls help, plz help, help us, help me, help please, help pls, can (anyone|anybody|someone|somebody|you) * (help|look|fix|check), need help, need (someone|somebody), (anyone|someone) (there|free|available),
  yardım edin, yardım eder misiniz, yardım lazım, lütfen yardım, imdat, nolur, ne olur, bakabilecek, (bakabilir|bakar|çözebilir|düzeltebilir) (misiniz|misin), bakın`);

/** The signs of time. */
export const TIME_SIGNS = {
  soon: [...SOON, ...SOON_TR],
  day: [...DAY, ...DAY_TR],
  need: [...NEED, ...NEED_TR],
  pressing: PRESSING,
  outage: OUTAGE,
  plea: PLEA,
  meeting: [...MEETING, ...MEETING_TR],
  'own-act': [...OWN_ACT, ...OWN_ACT_TR],
  habit: [...HABIT, ...HABIT_TR],
  'no-rush': [...NO_RUSH, ...NO_RUSH_TR],
  past: [...PAST, ...PAST_TR],
} as const;
