/**
 * What a mail is that asks no work of the recipient: it sells, applies, notifies, or comes from among her own people.
 */
import { list } from '../list.js';

/** Sells to her. */
const SELLS = list(`
  (we|i) (offer|provide|specialise|specialize|supply|represent|are pleased|can help|can save|can offer|can provide|guarantee), our (services|packages|solutions|catalogue|catalog|price list|products are|prices start|rates start|team of experts|special offer|cheapest|range|sale|new collection|offers|plans),
  (sale|save|get|only|now|today|enjoy|up to) * % off, (save|off) (up to|$), indirim (bit~|başla~|sona~|sür~|sizi), (size|sana) özel, ücretsiz deneme, (yıllık|aylık) (plan|pakete)~, acele edin, discount (travel|on your), special (offer|discount|price|deal), (early bird|black friday|flash sale|limited time|while stocks|stocks last|last chance), (order|buy|shop|book|sign up|register|subscribe|join|act|call|enrol|upgrade) (now|today|here|online),
  offer (ends|expires|valid), sale (ends|ends|now on), free (trial|demo|audit|consultation|ebook|webinar|gift), money back, no obligation, risk free, (boost|increase|grow|improve|double) your (sales|traffic|ranking|rankings|revenue|business|website|income),
  (seo|marketing|outsourcing|lead generation|link building|guest post~|web development|web design|app development|it) (services|agency|company|packages|solutions|opportunity|team|firm), backlink~, domain authority, first page of google, page one of google, (i|we) (noticed|checked|reviewed|analysed|analyzed|audited|visited) your (website|site|page),
  at your service, click (here|below|the link), visit our, dear (customer|valued|friend|sir madam customer|subscriber~|user|member|winner|beneficiary|client), unsubscribe, opt out, view (this|in) (email|browser|online), no longer wish, you are receiving this, remove~ from (our|this|the) (list|mailing), (to be |) removed from,
  thanks for (asking us|your enquiry|your interest in our|your order|getting a quote), we (ll |will |can |)(deliver|ship), delivery available, in stock, winner~, lottery, million (dollars|usd|euros|pounds), loan~, mortgage~, viagra, pills, investment opportunit~, (make|earn) * (money|cash|income|$), work from home, credit card~, wire transfer, bank account,
  next of kin, inheritance, foreign (partner|account), beneficiary, (business|urgent) (assistance|proposal|relationship), confidential~ transaction, (buy|invest|your|earn|free) (crypto~|bitcoin), airdrop, your wallet,
  (sizlere|size) * (sunuyor~|sunmak~|sunar~|hazırladık|özel|indirim), hizmetiniz(deyiz|de), hizmet ver(iyoruz|mekteyiz|iyorum), (paketlerimiz|hizmetlerimiz|ürünlerimiz|fiyat listemiz|çözümlerimiz|kampanyamız|eğitimlerimiz|kurslarımız|diller)~, (kampanya|fırsat)~ (kaçır~|son|bit~|başla~|sür~|devam), kaçırmayın, son # saat, son (şans|fırsat), sadece bugün,
  hemen (al~|sipariş|incele~|kaydol~|başvur~|üye|satın|tıkla~), stoklar~, (seo|google) (puan~|hizmet~|paket~|sıralama~|analiz~|hata~), (satışlarınızı|cironuzu|müşterilerinizi|trafiğinizi|görünürlüğünüzü) (artır~|katla~|yüksel~), web sitenizi(n|) (incele~|gördük|analiz|seo), satış temsilci~, tanıtım fiyat~,
  tıklayın~, tıklayınız, listeden (çık~|ayrıl~), abonelik~ (iptal|çık~|sonlandır~), bülten~ (almak|iste~), (tercüme|çeviri) talepleriniz, uzman ekibimiz~, referanslarımız, firmamızın (hizmet|ürün)~, bayilik, toptan satış, (ilk ay|ilk siparişiniz)~, sayın (müşterimiz|müşterilerimiz|üyemiz|abonemiz), değerli (müşterimiz|müşterilerimiz|üyemiz)`);

/** Wants work from her, or with her, as one of her trade. */
const APPLIES = list(`
  apply~ for, application for, (my|our) (cv|resume|curriculum vitae|portfolio|rates|rate|hourly rate|day rate|skills|experience|services|showreel) (is|are|attached|enclosed|start|starts|can|include|below|here|for your|at), (cv|resume) (is |)(attached|enclosed), attached (is |)my (cv|resume|portfolio), cover letter,
  (i am|im) (a|an) (freelance~|junior|senior|professional|experienced|certified|native|full stack|fullstack|trainee|graduate|recent graduate|third year|final year|second year|self taught|skilled|passionate) * (translator|designer|developer|writer|editor|proofreader|photographer|illustrator|copywriter|engineer|animator|assistant|student|artist|marketer|videographer|interpreter|narrator),
  internship~, intern, apprentice~, traineeship, work experience, (i am|im) (currently |) (available|free|open|looking) (for (work|new|projects|freelance|hire|a job|a position|opportunities)|from|immediately|to start|to work), (have|got) free slots, overflow, if you (ever |) (need|have) * (extra|overflow|help|hands|projects|room on),
  (join|joining) (your|the) (team|studio|agency|company|roster|pool|network), (years|year) of (professional |) experience (in|as|with), # years experience, love to work for you~, hire me, consider me, salary, i (offer|specialise|specialize) (in|my), would you (need|be hiring|have any openings), any (openings|vacancies|positions),
  position~ (at|in) your, (outsource|delegate|hand off|pass on) * (to me|tasks|work), extra hand (to|whether), collaboration opportunit~, reference letter, letter of recommendation, haven t had (much|any) luck, landing clients,
  (özgeçmiş|cv|portfolyom|portföyüm|cvm)~ * (ekte~|ektedir|ilişikte|linkte), özgeçmişim~, portfolyom, portföyüm, (ajansınız|şirketiniz|ekibiniz|stüdyonuz|bünyeniz|yayıneviniz|firmanız|kurumunuz|ofisiniz)(da|de|ta|te|zda|zde|) * (çalış~|katıl~|staj|yer al~), (ekibinize|havuzunuza|havuzuna|kadronuza|ailenize|aranıza) (katıl~|dahil~|girmek),
  ajansınızda, şirketinizde, ekibinizde, bünyenizde, stüdyonuzda, yayınevinizde, yayınevinizin, havuzuna, staj, stajyer~, staja, başvur(mak|uyorum|u yapmak), iş (arıyorum|başvuru~), mezunuyum, mezunum, öğrencisiyim * (staj|çalış), # yıllık (deneyim|tecrübe)~, yıllık * (çevirmen|tasarımcı|editör|yazılımcı)yim, tecrübe kazan~, (ücret|maaş) beklentim,
  (kelime|saatlik|günlük|sayfa) ücretim, ücretim, uygun fiyatlıyım, hemen başlayabilirim, başlayabilirim, çalışmaya hazırım, (yapmaya|çalışmaya) (da |) hazırım, referanslarım`);

/** Tells her something, as a machine, a shop or an authority does. */
const NOTIFIES = list(`
  (your|an) (order|invoice|payment|subscription|account|parcel|package|delivery|booking|password|receipt|statement|ticket|membership|policy|card|domain|mailbox|storage|appointment|refund|request|application|registration|quote from) * (has|have|is|was|will|due|number|expires|confirmed|overdue|shipped|suspended|updated|expired|limited|full|ready|#|received|attached|scheduled|been),
  (thank you|thanks) for your (order|purchase|payment|subscription|registration|booking|application|inquiry), do not reply, noreply, no reply, automated (message|email|reminder), automatically generated, auto generated, (verify|confirm|reset|update|validate|reactivate) (your|the) (account|email|identity|password|details|information|payment|mailbox|billing|card),
  verification code, one time (code|password|passcode), (log|sign) in to (your|the), unusual (activity|sign in), security alert, tracking number, all rights reserved, copyright, (manage|update) (your |) preferences, (ticket|case|issue|bug|po|request|deal) (no|number|id|ref|#), (job|jobs) (alert|alerts|matching|recommendations), jobs for you, new jobs,
  this (weeks|months) (issue|edition|newsletter|tips|picks), in this (issue|edition|episode|newsletter), read (more|on|the full), webinar, dear (subscriber~|parents|residents|neighbours|members|students|colleagues|readers), (daily|weekly|monthly) (report|digest|update|summary|newsletter|forecast), press release, (changed|resolved) :, additional comments from, bugzilla,
  meeting (request|invitation|reminder), (calendar|zoom|teams) invit~, is effective (immediately|as of), (we are|were) (writing|pleased) to (inform|announce|let you know), please be (advised|informed|aware), for (more|further|additional) information, (if you have|with) any questions, (proud|pleased|happy|excited|delighted|glad) to (announce|inform|introduce|present|invite), your attention, maintenance (window|work), outage,
  (siparişiniz|faturanız|ödemeniz|hesabınız|kargonuz|aboneliğiniz|şifreniz|üyeliğiniz|rezervasyonunuz|poliçeniz|kartınız|ekstreniz|başvurunuz|biletiniz|gönderiniz|randevunuz|talebiniz|sigortanız|borcunuz|aidatınız)~, (doğrulama|onay|güvenlik) kod~, tek kullanımlık, şifreni~, yanıtlamayınız, otomatik (olarak|mesaj|gönderil~)~, bültenimiz,
  bilgilerinize, bilginize, bilgilendir(me|mek|iriz)~, duyuru~, (sayın|değerli) (kullanıcı~|abone~|üye~|misafir~|ziyaretçi~|katılımcı~|velimiz|velilerimiz|yolcu~|personel~|meslektaş~|hocalar~|arkadaşlar~|komşular~|site sakinleri|kat malikleri), kvkk kapsamında, mersis~, toplantı~ (davet~|yapılacak~|hatırlat~), kutlar~, kandil~, bayramınız~`);

/** From those she works or studies with, or has a contract with: known things, known people, small errands. */
const COLLEAGUES = list(`
  please (do|launch|update|make sure|ensure|remember|complete|submit|add|remove|change|correct|fill in|wrap up) (this|these|it|the|all|your|that|those|him|her|them), heads up, all staff, (fyi|eod|cob|eow), standup, stand up, sprint, (staff|board|team|sales|status|weekly) (meeting|room|call|meetings), (the|our|this|todays|tomorrows|mondays|next) (meeting|deck|rota|standup|minutes|agenda|conference call|offsite|whip round|intranet|payroll),
  rota, payroll, timesheet~, (expense|expenses) (report|form|claim|sheet)~, holiday request, annual leave, (sick|day) (leave|off|note), out of (the |) office, (leaving do|whip round|secret santa|office party|team lunch|christmas do), cover (my|your|for me) shift, shifts, swap shifts, hr (needs|wants|asked|says|dept|department), (the|our) (client|clients|customer|boss|manager|director) (wants|want|is|has|have|keeps|keep|changed|just|called|are|says|said|asked|needs),
  please (review|approve|advise|forward|print|sign|find attached|see attached|see below|note|handle|call me|prepare|confirm receipt|take a look|look over), (attached|enclosed) (is|are|you will) (the|a|my|our|pira~|for), see attached, see the attached, (revised|updated|latest|final) (version|draft|copy|agreement|contract|figures|numbers|schedule|report|petition|list), (as|per) (discussed|we discussed|our (discussion|conversation|call|meeting)|agreed|your request),
  (thoughts|comments|any thoughts), let me know (if this|if you have|if there|what you|when you|who|your comments), (chase|chasing) (the|up|them|him|her), (did|have|has) (you|u|anyone|anybody|he|she|they) (get|got|hear|heard|seen|see|had|manage|finish|finished|speak|spoken|talk|received|sent|done),
  (our|the) (invoice|quote|proposal|offer|rate) (to|for) (them|him|her|the|my), thought of you, forwarding (this|you|it), they want someone, (master|credit|letter) agreement, (legal|credit|accounting|risk) (department|group|team|dept), our (department|group|desk|office|lawyers|counsel), call (me|at) (at|on|when|if), conference call,
  toplantı~ * (var|oda~|not~|saat~|kaç~|ertele~|değiş~|iptal), (yarınki|bugünkü|dünkü|haftaki|pazartesi) (toplantı|sunum|ders|sınav|vize|final)~, (sunumu|slaytı|slaytları) (at~|gönder~|yolla~|düzelt~), slayt~ * (düzelt~|değiş~|at~|gönder~), klasöre, (rapor|tablo|dosya|liste|not|fatura|form|evrak)(u|ı|i|yu|yı|yi|nı|ları|leri|ları|larını)~ * (at~|gönder~|yolla~|ilet~|yükle~|imzala~),
  müşteri~ (yine|aradı|istiyor|dedi|fikir), patron~ (dedi|istiyor|kızdı), mesaiye, vardiya~, nöbet~, puantaj~, izin (form~|talep~|gün~|kağıd~), ik (dan|ya|bölümü), insan kaynakları (departman~|birim~), masraf form~, sprint~, demo~ önce,
  final sınav~, vize~, sınav~, ödevi (at~|yap~|gönder~), ödevler~, bitirme tez~, diplomam~, diplomamı, öğrenci işleri, dosyalar ek~, görevlendirme~, bölüm başkan~, dekan~, rektör~, bende de, sende de, ne yapalım, nasıl yapalım`);

/** Greets several at once: colleagues do, and some who post a job. */
const TO_MANY = list(`
  (hi|hello|hey|dear|morning|good morning|evening) (all|team|everyone|everybody|folks|colleagues|guys|both|gang), (arkadaşlar|ekip|herkese|millet|gençler|çocuklar) (merhaba|selam|günaydın|selamlar), arkadaşlar, arkadaşların,
  (merhaba|selam|selamlar|sevgili|değerli) (arkadaşlar|ekip|millet|gençler|herkese), dear (both|sirs and)`);

/** Small errands, as one asks those one works with; a client asks so for prices and samples only. */
const ERRAND = list(`
  (can|could|would|will|pls|please|cd) * (send|forward|fax|call|check|chase|ask|remind|pay|pick|grab|bring|sign|approve|confirm|review|resend|advise|talk|ping) (me|us|the|him|her|them|it|this|that|over|up|back|your|these|those|if|with|to|on|all),
  (atar|atabilir|yollar|yollayabilir|gönderir|gönderebilir|iletir|iletebilir|yükler|yükleyebilir|bırakır|getirir|arar|sorar|imzalar|onaylar) (misin|mısın|misiniz|mısınız|misn), atsana, yollasana, göndersene, arasana, sorsana, (yollaya|göndere) (bilir|bilirmisin|bilirmisiniz)~, yollarmisin~`);

/** To a teacher; a tutor's clients say it too. */
const TEACHER = list(`hocam, sayın hocam, saygıdeğer hocam, hocalarım, professor`);

/** What offices speak of: little by itself. */
const OFFICE = list(`
  meeting, meetings, agenda, minutes of, department, dept, counterparty, counterparties, vice president, vp, memo, conference call, employees, employee, staff, supervisor, hr, human resources, payroll, vacation, holidays, floor, ext, extension, fax, faxed, pager,
  attached is, attached are, deal, deals, trader, traders, desk, our group, your group, my group, assistant, approval, approve, approved, sign off, legal, counsel, comments, revised, revision, forecast, budgeting, quarter, invoice, invoices, reimbursement, expense, expenses, itinerary, flight, hotel,
  toplantı~, müdür~, müdürlü~, şube~, departman~, personel~, rapor~, evrak~, tutanak~, imza~, onay~, dekont~, fatura~, izin~, mesai~, bölüm~, fakülte~, enstitü~, tez~, makale~, sempozyum~, sınav~, öğrenci~, ekte~, ektedir`);

/** From friends and family, wherever it stands. */
const FRIENDS = list(`
  (are|r) (you|u|we) (coming|still on|going|free tonight|around|up for dinner|meeting)~, happy birthday, (love|miss) you, lots of love, see (you|ya|u) (tonight|tomorrow|saturday|sunday|monday|friday|there|then|later|soon|at|on), (pub|dinner|lunch|drinks|beers|pint|brunch|movie|barbecue|bbq) (tonight|tomorrow|friday|later|on|at|this|saturday|sunday|with), pick (up |) (the kids|milk|bread|me up|him up|her up|them up),
  (hows|how is|how are) (the baby|the kids|your mum|mum|dad|your mother|everyone|the family|y all|things at home), (hope you are|hope youre) all, babysitter, (kids|boys|girls) (are|were|liked|loved|have|to school), whatre you (up to|bringing), what are you (up to|bringing|wearing|doing), (bringing|bring) (the|your|some|a) (kids|cake|wine|bottle|beer|salad|dog), thanksgiving, vacation, sleepover,
  homework, (lend|borrow|lent) (me|your|my|us), landlord, rent (is|was|due|went), lol mum, god bless, take care, get well, (did|have) you (watch|watched|see the game|seen the game), (the|our) (flight|flights|hotel room|train tickets|holiday|trip|plans),
  kanka~, kanki~, knk, aşkım, canımcım, hayatım, bebeğim, kuzum, bacım, (naber|nbr|nasılsın), doğum günün~, özled~, akşam (konuşuruz|görüşürüz|bize|yemeğe|gel~|maç~), (konuşuruz|görüşürüz) (kanka|canım|akşam|yarın), (geliyo|geliyor|gelcek|gelecek|gidiyo|geliyon)~ (musun|misin|mi|mu), halı saha, ev sahibi, kira~ (öde~|art~|zam), selametle, inş, (öptüm|öpüyorum|öperim|kib), tatile, bayram tatil~, düğüne (gel~|gid~),
  yemeğe (gel~|bekli~), çay bizden, börek, sevgili dostlar, dostlar, annemler~, babaannem~ (dedi|istiyor), (annem|babam|ablam|abim|halam|teyzem|dayım|anneannem) (dedi|diyor|istiyor|arıyor|aradı|fikrini|soruyor|söyledi|kızdı)`);

/** Kin and darlings: a friend's mail where it opens or ends with them; a client writes of her mum in the middle. */
const DEAR_ONES = list(`
  (hi|hiya|hello|hey|thanks|ok|morning|lots of|much) love, hey you, darling, honey, sweetie, sweetheart, babe, mum, mom, mummy, dad, daddy, nan, grandma, granny, grandad, sis, bro, cuz, auntie, uncle, xx, xxx, xoxo, y all, yall, bub, old chap, buddy,
  anne, annecim, anneciğim, annen, baba, babacım, babacığım, baban, ablacım, ablan, abicim, abin, teyzen, halan, dayın, amcan, kuzen, kuzum, aşkım, canımcım, kanka, kanki, kardo, moruk, oğlum, kızım, yavrum, dostum`);

/** How Turkish speaks to whoever is nice: weighs little. */
const FAMILIAR = list(`abi, abla, kardeşim, kardeş, reis, usta, hacı, canım, hala, teyze, amca, dayı`);

/** Goes on with what was said, where a quotation was not told from the new text. */
const GOES_ON = list(`
  tarihinde * * yazdı, (on|at) * * * wrote, original message, begin forwarded, sent from to subject, (kimden|gönderildi|kime) * (konu|kime), as i (said|mentioned|stated) (earlier|before|above|yesterday), as we stated`);

/** To a list, a forum, whoever reads it; or of the trade among its own. */
const LIST_MAIL = list(`
  mailing list, (does|has|did|is|can|could|would) (anyone|anybody|someone) (else |here |) (know|have|tried|else|has|use|used|got|seen|recommend|explain|confirm|help), (what|how) (are|do|is) (people|others|everyone|folks|you all|you guys|everybody) (charging|charge|doing|do|using|use|think|deal|handle|quoting), (anyone|anybody) else, following on from, any pointers, listinfo, (un|)subscribe (to|from) (this|the) list,
  (the |)list (members|admin), feature request, pull request, (steps|how) to reproduce, stack trace, error message, log file, (log|logs) (show|say|for|to see), readme, (this|the) (repo|repository|patch|rpm|kernel|driver), (i|we) (get|got|see|am getting) (the|this|an|same) (same |) error, (doesnt|does not|didnt|not) work (for|on|with|anymore|with), (thanks|thank you) (in advance |) for (the|this|your) (great |awesome |wonderful |)(project|library|app|tool|plugin|software|work on), (using|use) version,
  bilen var (mı|mi), (tavsiyesi|önerisi|fikri|bilgisi) olan, deneyen var mı, (grup|liste|forum) üye~, var mı aranızda, hata (veriyor|alıyor~|mesajı~|verdi), çalışmıyor`);

/** A customer to a shop, a bank, a maker: about what they bought. */
const CUSTOMER = list(`
  refund~, (i|we) (purchased|bought|ordered|paid for|subscribed|cancelled|canceled|was charged|were charged), (my|our) (order|subscription|account|purchase|booking|refund|login|password|invoice|delivery|parcel|licence|license|card|bank), (my|our|your|the) order #, (not|never) (received|arrived|delivered|responded), no response from, (your|contacted|call~|the) customer (service|support|care|relations), complaint~, (cancel|renew) (my|the) (order|subscription|account|booking|membership),
  (warranty|guarantee) (claim|period), subscription (plan|price|is), donat~, iade~, şikayet~, mağdur (oldu~|ed~), müşterisiyim, müşterinizim, (hesabım|kartım|siparişim|kargom|aboneliğim|paketim|faturam|bankam|başvurum|parayı)~, aidat~, ekstre~, bankası, bankanız~, (ürün|sipariş|kargo) (gelmedi|ulaşmadı|bozuk|eksik|hasarlı), teslim edilmedi, çağrı merkez~, müşteri hizmet~, çözüm bekliyor~, muhatap, kampanya koşul~, geri ödeme~`);

/** The signs that it is something else. */
export const NOT_WANTED_SIGNS = {
  'else/sells': SELLS,
  'else/applies': APPLIES,
  'else/notifies': NOTIFIES,
  'else/colleagues': COLLEAGUES,
  'else/to-many': TO_MANY,
  'else/errand': ERRAND,
  'else/teacher': TEACHER,
  'else/office': OFFICE,
  'else/friends': FRIENDS,
  'else/dear-ones': DEAR_ONES,
  'else/familiar': FAMILIAR,
  'else/goes-on': GOES_ON,
  'else/list-mail': LIST_MAIL,
  'else/customer': CUSTOMER,
} as const;
