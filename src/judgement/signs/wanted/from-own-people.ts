/**
 * What colleagues, students, friends and family write.
 */
import { list } from '../list.js';

/** From those she works or studies with, or has a contract with: known things, known people, small errands. */
const COLLEAGUES = list(`
  staging (server|site)~, test sunucu~, (before|for) the demo, demoya, teklifime bak~, göndermeden (önce|teklif~), can everyone,
  everyone (get|send|bring|please), (the|our) (fd|cfo|ceo|md|boss|head of), figures to me, numbers to me, (swap|swop) (with me|shifts|days),
  off sick, (the |)minutes (from|of|attached), müşteri * (beğenmemiş|beğenmedi|istemiş|değiştirmiş|onayladı|onaylamadı|aradı|dönmedi),
  sen mi * ben mi, linkini (at|gönder|yolla)~, sabah bende, (sende|bende) (kaldı|duruyor), işliycegimiz,
  please (do|launch|update|make sure|ensure|remember|complete|submit|add|remove|change|correct|fill in|wrap up) (this|these|it|the|all|your|
    that|those|him|her|them),
  heads up, client (changed|wants|hated|loved|is happy|says|said|called|came back), (drop|put|save|upload) (it|them|this|that) (in|on|to) (the|our),
  cover for me, double booked, same rate as (last|before), let me know (if|when) (legal|hr|finance|accounting), all staff, (fyi|eod|cob|eow),
  standup, stand up, sprint, (staff|board|team|sales|status|weekly) (meeting|room|call|meetings),
  (the|our|this|todays|tomorrows|mondays|next) (meeting|deck|rota|standup|minutes|agenda|conference call|offsite|whip round|intranet|payroll), rota,
  payroll, timesheet~, (expense|expenses) (report|form|claim|sheet)~, holiday request, annual leave, (sick|day) (leave|off|note),
  out of (the |) office, (leaving do|whip round|secret santa|office party|team lunch|christmas do), cover (my|your|for me) shift, shifts,
  swap shifts, hr (needs|wants|asked|says|dept|department),
  (the|our) (client|clients|customer|boss|manager|director) (wants|want|hated|loved|didnt|doesnt|has|have|keeps|keep|changed|just|called|
    are|says|said|asked|needs),
  please (review|approve|forward|print|sign|find attached|see attached|see below|note|handle|call me|prepare|confirm receipt|take a look|look over),
  (attached|enclosed) (is|are|you will) (the|a|my|our|for), see attached, see the attached,
  (revised|updated|latest) (version|draft|copy|agreement|contract|figures|numbers|schedule|report|petition|list),
  (as|per) (discussed|we discussed|our discussion|our conversation|our call|our meeting|agreed|your request), any (thoughts|comments),
  let me know (if this|if you have|if there|what you|when you|who|your comments), (chase|chasing) (the|up|them|him|her),
  (did|have|has) (you|u|anyone|anybody|he|she|they) (get|got|hear|heard|seen|see|had|manage|finish|finished|speak|spoken|talk|received|sent|done),
  (our|the) (invoice|quote|proposal|offer|rate) (to|for) (them|him|her|the|my), thought of you, forwarding (this|you|it), they want someone,
  (master|credit|letter) agreement, (legal|credit|accounting|risk) (department|group|team|dept), our (department|group|desk|office|lawyers|counsel),
  call (me|at) (at|on|if), conference call, toplantı~ * (var|oda~|not~|saat~|kaç~|ertele~|değiş~|iptal),
  (yarınki|bugünkü|dünkü|haftaki|pazartesi) (toplantı|sunum|ders|sınav|vize|final)~, (sunumu|slaytı|slaytları) (at~|gönder~|yolla~|düzelt~),
  slayt~ * (düzelt~|değiş~|at~|gönder~), klasöre, müşteri~ (yine|aradı|istiyor|dedi|fikir|beğenme~|beğendi|bekli~|onay~|logo~|revize~),
  son hali (iyi|güzel|bu|ekte|olmuş), genel müdür * (dedi|istiyor|bekliyor|soruyor), sunuma koy~, sen * (yap|yaz|hazırla|düzelt) ben,
  patron~ (dedi|istiyor|kızdı), mesaiye, vardiya~, nöbet~, puantaj~, izin (form~|talep~|gün~|kağıd~), ik (dan|ya|bölümü),
  insan kaynakları (departman~|birim~), masraf form~, sprint~, demo~ önce, (final|vize|yarınki) sınav~, vize (not~|sonuç~|tarih~),
  sınav~ (not~|tarih~|sonuç~|kağıd~|yeri|saati|ne zaman), ödevi (at~|yap~|gönder~), ödevler~, diplomam~ * (hazır~|ne zaman), öğrenci işleri,
  dosyalar ek~, görevlendirme~, bölüm başkan~, dekan~, rektör~, bende de, sende de, ne yapalım, nasıl yapalım`);

/** What offices speak of: little by itself. */
const OFFICE = list(`
  meeting, meetings, agenda, minutes of, department, dept, counterparty, counterparties, vice president, vp, memo, conference call, employees,
  employee, human resources, payroll, vacation, holidays, fax, faxed, pager, attached is, attached are, deal, deals, trader, traders, desk,
  our group, your group, my group, assistant, approval, approve, approved, sign off, comments, revised, revision, forecast, budgeting,
  quarter, reimbursement, expense, expenses, itinerary, flight, hotel, toplantı~, müdür~, müdürlü~, şube~, departman~, personel~, rapor~, evrak~,
  tutanak~, imza~, onay~, dekont~, fatura~, izin~, mesai~, bölüm~, fakülte~, enstitü~, tez~, makale~, sempozyum~, sınav~, öğrenci~`);

/** Small errands, as one asks those one works with; a client asks so for prices and samples only. */
const ERRAND = list(`
  (can|could|would|will|pls|please|cd) * (send|forward|fax|call|check|chase|ask|remind|pay|pick|grab|bring|sign|approve|confirm|review|
    resend|advise|talk|ping) (me|us|the|him|her|them|it|this|that|over|up|back|your|these|those|if|with|to|on|all),
  (atar|atabilir|yollar|yollayabilir|gönderir|gönderebilir|iletir|iletebilir|yükler|yükleyebilir|bırakır|getirir|arar|sorar|imzalar|onaylar)
    (misin|mısın|misiniz|mısınız|misn),
  atsana, yollasana, göndersene, arasana, sorsana, (yollaya|göndere) (bilir|bilirmisin|bilirmisiniz)~, yollarmisin~`);

/** Told or asked inside a firm or a team: the work is theirs in common, and the client a third. */
const TEAM = list(`
  (can|could|will) you (take|do|cover|handle|grab) (this one|that one|the cover|my shift|for me|the first half), the usual place, start without me,
  (the|a) demo (is|in|at|tomorrow|today|on), (fix|broke|broken|revert|undo) (staging|the build|the header|the deploy|prod|production|main),
  (whos|who is|who) (covering|on call|on shift|on the * thing), (she|he|they) wants it (yesterday|now|asap|by), (ive|i have|i) told (her|him|them),
  (theyve|they have|shes|he has|hes) changed (their|her|his) mind, (shall|should|lets|can) we (just |all |) (throw|show|split|meet before|divide),
  i (do|take) the rest, (we|i) said (wed|id|we would|we) (show|send|have|present|deliver), so (i|we) can bill, the accountant (is|needs|wants|has),
  your (mileage|expenses|receipts|invoices for), (closing|close) the (quarter|month|books|year), the home office figure, nobody gets paid,
  deploy (patladı|bozuldu|çöktü|oldu), demo (bir|iki|#|bugün|yarın|var)~, (adam|müşteri|kadın) * (dünden|dün) isti~,
  (bunu|şunu) (sen|siz) (al~|yap~|bak~),
  ben (perşembe|cuma|salı|yarın|pazartesi|haftaya|çarşamba) dedim, (laptopta|bilgisayarda) bozuk, (geri al|revert et), müşteri arıyor,
  muhasebe * (kapat~|isti~|bekli~), dönemi kapat~, sonra kimse`);

/** Greets several at once: colleagues do, and some who post a job. */
const TO_MANY = list(`
  (hi|hello|hey|dear|morning|good morning|evening) (all|team|everyone|everybody|folks|colleagues|guys|both|gang),
  (arkadaşlar|ekip|herkese|millet|gençler|çocuklar) (merhaba|selam|günaydın|selamlar), arkadaşlar, arkadaşların,
  (merhaba|selam|selamlar|sevgili|değerli) (arkadaşlar|ekip|millet|gençler|herkese), dear (both|sirs and)`);

/** To a teacher; a tutor's clients say it too. */
const TEACHER = list(`
  hocam, sayın hocam, saygıdeğer hocam, hocalarım, professor`);

/** From friends and family, wherever it stands. */
const FRIENDS = list(`
  need a (favour|favor), (do|doing) me a (favour|favor), ill pay you in, bi ricam var, cant save,
  (are|r) (you|u) (mad|alive|awake|still up|up|home|in tonight|kidding|serious), (u|you) up, cant sleep, send (help|wine|chocolate),
  in or out,
  (quid|euro|euros|pounds|bucks|dollars) each, split (it|the bill|four ways|three ways),
  (were|we are) (one |two |)(short|down) (for|tonight|on|a player), # a side, astro,
  (what|how much) (did|do) you (pay|give|end up paying) (for|to) (your|the|yours), no drama,
  (ill|i will) (do|make|bring|get) (lunch|dinner|the beers|pizza|tea|cake|wine|food|breakfast),
  still (driving|coming|going|on for|up for), (says|said) (shed|hed|theyd|she would|he would) (have|like|take|want),
  (mum|dad|mom|gran|nan) (says|wants|thinks|said),
  (the|our) (boiler|hedge|hedges|hall|shed|sofa|sideboard|skip|bins|recycling|loft insulation|drive),
  (move|shift) (the|your) (van|car|bike), (which|what) care home,
  ne alsak, kaça aldı~, kaç(a|) patladı sana, # kişi eksik, kişi eksik, maç var, gelen var mı, (bende|benden) olsun,
  (öğle yemeği|kahveler|içecekler|kahvaltı) (benden|bizden),
  uyudun mu, uyandın mı, napıyosunuz, nerdesin, neredesin, delircem, kafayı yedim, şarjım (bit~|az), (arasana|ara beni),
  (pazar|cumartesi) * (boyuyoruz|taşıyoruz|taşınıyoruz|toplanıyoruz),
  (alt|üst) kattan, alt komşu~, üst komşu~, tavana akıyo~, tesisatçı, bakımevi, hastane(de|den|ye)~,
  (pizza|pizzas|beer|beers|lunch|drinks|coffee|dinner|biralar|yemek|çaylar) (is on|are on|on|bizden|benden), koli lazım,
  (what|something) (we|i) could (give|get), (rehearsal|practice|training) (at|is|starts|tonight), its been ages, beers on me,
  (müşteri|client) classic, classic client, halı saha~,
  (anyone |)fancy (a |the |some |)(noodle|curry|pint|drink|drinks|lunch|dinner|coffee|film|walk|swim|pizza|takeaway|game), get off early,
  (kids|childrens|s) teacher wants, (a side|football|squash|tennis) (tonight|tomorrow|later|match), (ring|tell) nan, in the (freezer|fridge|oven),
  (drive|give) us (a lift|to the|home), wed pay the petrol, kahvaltıya, çaya gel~, mangal~, uğra al, eczane~, ilacım, akşama (gel|ne)~,
  (free|up|around) for a (beer|coffee|drink|pint|walk|film|bite|chat|run|swim), (get|getting|buy|give) (her|him|them) something,
  (the|a|her|his|your|birthday) present, (whos|who is|who was) (paying|driving|coming|bringing),
  cant make (it|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tonight),
  (ring|call|phone|tell|ask) (her|mum|mom|dad|him|gran|nan) (tonight|tomorrow|back|later|if|and),
  (are|r) (you|u|we) (coming|still on|going|free tonight|around|up for dinner|meeting)~, happy birthday, (love|miss) you, lots of love,
  see (you|ya|u) (tonight|tomorrow|saturday|sunday|monday|friday|there|then|later|soon|at|on),
  (pub|dinner|lunch|drinks|beers|pint|brunch|movie|barbecue|bbq) (tomorrow|friday|later|on|this|saturday|sunday),
  pick (up |) (the kids|milk|bread|me up|him up|her up|them up),
  (hows|how is|how are) (the baby|the kids|your mum|mum|dad|your mother|everyone|the family|y all|things at home), (hope you are|hope youre) all,
  babysitter, (kids|boys|girls) (are|were|liked|loved|have|to school), whatre you (up to|bringing), what are you (up to|bringing|wearing|doing),
  (bringing|bring) (the|your|some|a) (kids|cake|wine|bottle|beer|salad|dog), thanksgiving, vacation, sleepover, homework,
  (friday|birthday|farewell|leaving) drinks, tacos, margaritas, get together soon, swing by, camping, (good|great|nice) to talk to you,
  dream about you, (christmas|gift|present) ideas, piknik~, bowling, hediyeye, sen karar ver, (lend|borrow|lent) (me|your|my|us),
  (the|my|our) landlord (says|said|wants|is), rent (is|was) (due|late), lol mum, take care (and|of yourself), get well, selam ve dua ile, görüşürük,
  (did|have) you (watch|watched|see the game|seen the game), (the|our) (flight|flights|hotel room|train tickets|holiday|trip|plans), aşkım,
  canımcım, hayatım, bebeğim, kuzum, bacım, (naber|nbr|nasılsın), doğum günün~, özled~, (napıyosun|napıyorsun|napıyon|nabıyon|nasıl gidiyo),
  eve (gel~|gelirken), gelirken * al, annenlere, babana, yer ayırt~, pastayı, pasta (için|sen), hediye (ala~|ne al~),
  hafta sonu (geliyo~|gel~|ne yap~), akşam (konuşuruz|görüşürüz|bize|yemeğe|gel~|maç~), (konuşuruz|görüşürüz) (kanka|canım|akşam|yarın),
  (geliyo|geliyor|gelcek|gelecek|gidiyo|geliyon)~ (musun|misin|mi|mu), halı saha, ev sahibi~ (dedi|zam|kira~|istiyor), kira~ (öde~|art~|zam),
  selametle, inş, (öptüm|öpüyorum|öperim|kib), tatile, bayram tatil~, düğüne (gel~|gid~), yemeğe (gel~|bekli~), çay bizden, börek, sevgili dostlar,
  dostlar, annemler~, babaannem~ (dedi|istiyor),
  (annem|babam|ablam|abim|halam|teyzem|dayım|anneannem) (dedi|diyor|istiyor|arıyor|aradı|fikrini|soruyor|söyledi|kızdı)`);

/** Kin and darlings: a friend's mail where it opens or ends with them; a client writes of her mum in the middle. */
const DEAR_ONES = list(`
  kuzucum, hacı, birader,
  aunt, auntie, uncle, cousin, grandpa, teyzen, halan, (hi|hiya|hello|hey|thanks|ok|morning|lots of|much) love, hey you, darling, honey, sweetie,
  sweetheart, babe, mum, mom, mummy, dad, daddy, nan, grandma, granny, grandad, sis, bro, cuz, xx, xxx, xoxo, y all, yall, bub, old chap, buddy,
  annecim, anneciğim, annen, baba, babacım, babacığım, baban, ablacım, ablan, abicim, abin, dayın, amcan, kuzen, kuzum, aşkım, canımcım,
  kanka, kanki, kardo, moruk, oğlum, kızım, yavrum, dostum`);

/** Whoever signs so is of her family. */
const KIN = list(`
  mum, mom, mummy, dad, daddy, nan, gran, grandma, granny, grandad, grandpa, auntie, uncle, your (sister|brother|mother|father), baban, annen,
  ablan, abin, teyzen, halan, dayın, amcan, deden, anneannen, babaannen, yengen, kuzenin, kardeşin`);

/** Goes on with what was said, where a quotation was not told from the new text. */
const GOES_ON = list(`
  tarihinde * * yazdı, (on|at) * * * wrote, original message, begin forwarded, sent from to subject,
  (kimden|gönderildi|kime) * (konu|kime|gönderildi), from * to * subject, gönderildi * * kime,
  as i (said|mentioned|stated) (earlier|before|above|yesterday), as we stated`);

/** The signs of it. */
export const OWN_PEOPLE_SIGNS = {
  'else/colleagues': COLLEAGUES,
  'else/office': OFFICE,
  'else/team': TEAM,
  'else/errand': ERRAND,
  'else/to-many': TO_MANY,
  'else/teacher': TEACHER,
  'else/friends': FRIENDS,
  'else/dear-ones': DEAR_ONES,
  'else/kin': KIN,
  'else/goes-on': GOES_ON,
} as const;
