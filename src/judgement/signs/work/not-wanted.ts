/**
 * What a mail is that asks no work of the recipient: it sells, applies, notifies, or comes from among her own people.
 */
import { list } from '../list.js';

/** Sells to her. */
const SELLS = list(`
  (we|i) (offer|provide|specialise|specialize|supply|represent|are pleased|can help|can save|can offer|can provide|guarantee), our (services|packages|solutions|catalogue|catalog|price list|products are|prices start|rates start|team of experts|special offer|cheapest|range|sale|new collection|offers|plans),
  (sale|save|get|only|now|today|enjoy|up to) * % off, (save|off) (up to|$), indirim (bit~|başla~|sona~|sür~|sizi), (size|sana) özel, ücretsiz deneme, (yıllık|aylık) (plan|pakete)~, acele edin, discount (travel|on your), special (offer|discount|price|deal), (early bird|black friday|flash sale|limited time|while stocks|stocks last|last chance), (order|buy|shop|book|sign up|register|subscribe|join|act|call|enrol|upgrade) (now|today|here|online),
  offer (ends|expires|valid), sale (ends|ends|now on), free (trial|demo|audit|consultation|ebook|webinar|gift), money back, no obligation, risk free, (boost|increase|grow|improve|double) your (sales|traffic|ranking|rankings|revenue|business|website|income),
  (seo|marketing|outsourcing|lead generation|link building|guest post~|web development|web design|app development) (services|agency|company|packages|solutions|opportunity|team|firm), backlink~, domain authority, first page of google, page one of google, (i|we) (noticed|checked|reviewed|analysed|analyzed|audited|visited) your (website|site|page),
  at your service, click (here|below|the link), visit our, dear (customer|valued|friend|sir madam customer|subscriber~|user|member|winner|beneficiary|client), unsubscribe, opt out, view (this|in) (email|browser|online), no longer wish, you are receiving this, remove~ from (our|this|the) (list|mailing), (to be |) removed from,
  thanks for (asking us|your enquiry|your interest in our|your order|getting a quote), we (ll |will |can |)(deliver|ship), delivery available, in stock, winner~, lottery, million (dollars|usd|euros|pounds), loan~, mortgage~, viagra, pills, investment opportunit~, (make|earn) * (money|cash|income|$), work from home, credit card~, wire transfer, bank account,
  next of kin, inheritance, foreign (partner|account), beneficiary, (business|urgent) (assistance|proposal|relationship), confidential~ transaction, (buy|invest|your|earn|free) (crypto~|bitcoin), airdrop, your wallet,
  (sizlere|size) * (sunuyor~|sunmak~|sunar~|hazırladık|özel|indirim), hizmetiniz(deyiz|de), hizmet ver(iyoruz|mekteyiz|iyorum), (paketlerimiz|hizmetlerimiz|ürünlerimiz|fiyat listemiz|çözümlerimiz|kampanyamız|eğitimlerimiz|kurslarımız|diller)~, (kampanya|fırsat)~ (kaçır~|son|bit~|başla~|sür~|devam), kaçırmayın, son # saat, son (şans|fırsat), sadece bugün,
  hemen (al~|sipariş|incele~|kaydol~|başvur~|üye|satın|tıkla~), stoklar~, (seo|google) (puan~|hizmet~|paket~|sıralama~|analiz~|hata~), (satışlarınızı|cironuzu|müşterilerinizi|trafiğinizi|görünürlüğünüzü) (artır~|katla~|yüksel~), web sitenizi(n|) (incele~|gördük|analiz|seo), satış temsilci~, tanıtım fiyat~,
  tıklayın~, tıklayınız, listeden (çık~|ayrıl~), abonelik~ (iptal|çık~|sonlandır~), bülten~ (almak|iste~), (tercüme|çeviri) talepleriniz, uzman ekibimiz~, referanslarımız, firmamızın (hizmet|ürün)~, bayilik, toptan satış, (ilk ay|ilk siparişiniz)~, sayın (müşterimiz|müşterilerimiz|üyemiz|abonemiz), değerli (müşterimiz|müşterilerimiz|üyemiz)`);

/** Sent by the million: fortunes, pills, pictures, lists of addresses, and how to get off the list. */
const SPAM = list(`
  (widow|wife|son|daughter|family) of * (late|president|minister|general), my late (husband|father|mother|client|wife), late president, dearest (one|friend), dear (friend|beneficiary|winner|lucky), (due|all) respect (and|to your), trust worthy, trustworthy, utmost (confidence|secrecy), strictly confidential, (sum|amount|total) of * (million|usd|dollars|us), million (us|united states) dollars, (foreign|overseas) (account|bank|partner),
  (security|finance) company, diplomatic, (transfer|move|claim|release) (the|this|of) (fund|funds|money|sum|consignment), next of kin, modalities, (got|obtained|have) your (contact|address|email) (from|through|via), cote d ivoire, my children and (i|me), compensate you, percent of the,
  opt in, opt out, unsubscribe, bulk email, email (marketing|addresses|lists|advertising), targeted (email|traffic|leads), search engines, (your|a) free (gift|gifts|report|copy|cd|dvd|info|information|sample|membership|access|quote), free (gift|gifts), satisfaction guaranteed, money back, (order|call|act|buy|click|reply|visit|enter|apply) now, toll free, (no|without) (obligation|prescription|credit check|experience|risk|cost to you),
  (remove|removed|removal) (from|me|instructions|list|link|in the subject), do not wish to receive, no longer (wish|want) to receive, not wish to receive, this (message|email|mail|ad) (is|was) (sent|being sent), (wish|like) to be removed, adv, (lose|losing) weight, weight loss, viagra, prescription~, pharmacy, herbal, (adult|xxx|porn|nude|sexy) , (work|working) (at|from) home, (financial|debt) (freedom|consolidation|independence), be your own boss,
  (earn|earning|make|making) (money|a fortune|your fortune|a full|big|huge|extra|up to|$), (extra|full time|monthly|weekly|residual) income, (interest|mortgage|refinance|loan|insurance|credit) (rate|rates|quote|quotes|card|cards|report), lowest (rate|rates|prices|price), (stock|stocks|shares|investors) (pick|alert|symbol|that|are), $ value, retail (price|value), sex, casino~, lottery, jackpot, wholesale prices, university diploma~, cable descrambler, dvd movies, (copy|burn) (dvd|dvds),
  (mülkiyet|miras|vasiyet)~ * (dolar|milyon), kazandınız, (çekiliş|ödül)~ * (kazan~|hak), bahis, casino, kredi~ (fırsat~|onay~|başvur~|faiz~), borç~ kapat~, (kilo|zayıfla)~ (ver~|hap~|ürün~), (smsle|sms ile), (mail|eposta) listesi~, toplu (mail|sms)`);

/** Spoken to a crowd: an event, a competition, a subscription, a platform that wants her back. */
const CROWD = list(`
  dear (contributors|authors|guests|tenants|owners|volunteers|players|friends|partners|suppliers|clients|customers|teachers|freelancers|designers|subscribers|parents|residents|neighbours|neighbors|members|students|colleagues|readers|users|applicants|participants|attendees), (sevgili|değerli|sayın) (~lar|~ler|~larımız|~lerimiz|~larım|~lerim|~ları|~leri|müşterimiz|abonemiz|üyemiz|velimiz|okurumuz|kullanıcımız),
  rsvp, seats are limited, limited (seats|places|spots), (join|meet) us, save the date, (great|good|exciting) news, you have been selected, youve been selected, (win|won) a, gift card~, use code, promo code, coupon code, one click, (try|get) (premium|pro|it free), upgrade to, free for # (days|months), pizza is, open day, giveaway, (talks|speakers|tickets|workshop|meetup|conference|webinar|seminar|lecture|exhibition|opening) (on|is|are|at|tomorrow|tonight|next|this),
  (viewed|liked|followed|endorsed|commented on|mentioned) (you|your|on), see who, people you may know, (due|deadline) (is |) (on|by|for) (friday|monday|tuesday|wednesday|thursday|issue|submissions|all), (starting|starts) (from|at) (€|$|£|₺), from (just|only|as little), no action is (needed|required), no action needed, (scheduled|planned) maintenance, (briefly|temporarily) (unavailable|offline), will (update|upgrade|be closed|be unavailable|take place|be held),
  (kaydınızı|kayıtlar~|kayıt ol~|başvurular~|katılım~) * (yaptırın|yapın|açıldı|başla~|ücretsiz|son gün~|için), yerimiz kısıtlı, kontenjan~, hediye, (fiyatlarla|fiyatlarıyla|fiyatlarından), (den|dan|ten|tan) başlayan, hemen arayın, ay sonuna kadar, (uygulamayı|uygulamamızı) indir~, son ödeme tarihi, (etkinliğ|seminer|konferans|sergi|açılış|söyleşi|atölye)~ * (davet~|bekli~|düzenli~|konuşacağız|yapılacak~), davetlisiniz, bekliyoruz efendim, ödenmesi rica, toplanacaktır, yola çıktı, teslim edilecektir, ödeyin~, ödemeyi unutma~`);

/** Answers what she ordered or asked as a customer: their price, their invoice, their work done for her. */
const SUPPLIES = list(`
  (my|our) (fee|price|quote|offer|invoice|charge) (is|for|of|stands|comes|was|attached), invoice (is |)attached, (attached|here|below) is (your|the|our) (quote|invoice|offer|receipt|estimate|statement), you owe, as agreed, ive finished your, we have (finished|completed|processed|shipped|received) your, (late fee|overdue|second reminder|final reminder|payment reminder|outstanding balance), (deposit|rent) is, plus (vat|bills), per month plus, (flat|apartment|room|house) (is|to let|for rent),
  (thanks|thank you) for (asking|your interest|contacting|choosing|getting in touch with us|reaching out to us), (kindly|please) share your requirement~, (we|i) (make|build|design|develop|do) (websites|apps|logos|web|all kinds), (web|software|seo|app|design|it|digital) (company|agency|firm|studio) (in|from|based|with), i am * from *  (company|agency|solutions|technologies|studio), at (very |most |) affordable (prices|price|rates), (we|i) will send (you |) (quote|proposal|our portfolio), our (team|company) (can|will|has|is),
  (istediğiniz|talep ettiğiniz|sorduğunuz) * (fiyat~|teklif~|için), talebiniz üzerine, talebinize istinaden, (fiyatımız|teklifimiz|faturamız|hizmet bedelimiz)~, teklifimiz~, kdv dahil, (cuma|yarın|bugün|pazartesi) teslim ederiz, matbaa olarak, faturanız~, dekont~, borcunuz~, ödemeniz~, kesilmiştir, hazırladığımız * teklif~, (stok~|ürün~) mevcuttur, sipariş no~`);

/** Wants work from her, or with her, as one of her trade. */
const APPLIES = list(`
  apply~ for (the|a|this|your), application for (the|a|this|your|position), applying, my cv (is attached|is enclosed|attached|can be|is below|is here), (my|our) (resume|curriculum vitae|portfolio|rates|rate|hourly rate|day rate|skills|experience|services|showreel) (is|are|attached|enclosed|start|starts|can|include|below|here|for your|at), (cv|resume) (is |)(attached|enclosed), attached (is |)my (cv|resume|portfolio), my cover letter, cover letter attached,
  (i am|im) (a|an) (freelance~|junior|senior|professional|experienced|certified|native|full stack|fullstack|trainee|graduate|recent graduate|third year|final year|second year|self taught|skilled|passionate) * (translator|designer|developer|writer|editor|proofreader|photographer|illustrator|copywriter|engineer|animator|assistant|student|artist|marketer|videographer|interpreter|narrator),
  (an|for|my|your|summer|unpaid) internship~, as an intern, (an|for) apprenticeship, traineeship, (gain|get|do) (some |) work experience, (i am|im) (currently |) (available|free|open|looking) (for (work|new|projects|freelance|hire|a job|a position|opportunities)|from|immediately|to start|to work), (have|got) free slots, overflow, if you (ever |) (need|have) * (extra|overflow|help|hands|projects|room on),
  (join|joining) (your|the) (team|studio|agency|company|roster|pool|network), (i have|ive|ive got|i bring|my) * years * experience, love to work for you~, hire me, consider me, (expected|my) salary, i (offer|specialise|specialize) (in|my), would you (need|be hiring|have any openings), any (openings|vacancies|positions),
  position~ (at|in) your, (outsource|delegate|hand off|pass on) * (to me|tasks|work), extra hand (to|whether), collaboration opportunit~, reference letter, letter of recommendation, haven t had (much|any) luck, landing clients,
  (özgeçmiş|cv|portfolyom|portföyüm|cvm)~ * (ekte~|ektedir|ilişikte|linkte), özgeçmişim~, portfolyom, portföyüm, (ajansınız|şirketiniz|ekibiniz|stüdyonuz|bünyeniz|yayıneviniz|firmanız|kurumunuz|ofisiniz)(da|de|ta|te|zda|zde|) * (çalış~|katıl~|staj|yer al~), (ekibinize|havuzunuza|havuzuna|kadronuza|ailenize|aranıza) (katıl~|dahil~|girmek),
  ajansınızda, şirketinizde, (tasarım|çeviri|editörlük|yazılım|fotoğraf|kurgu|illüstrasyon) yapıyorum, yer açılırsa, bir (yer|pozisyon) açıl~, portfolyo (link~|adres~), ücret konusunda esn~, (take|accept|have) (students|interns), second year (at|student), work for free and, learn fast, fast learner, ekibinizde, bünyenizde, stüdyonuzda, yayınevinizde, yayınevinizin, havuzuna, staj, stajyer~, staja, başvur(mak|uyorum|u yapmak), iş (arıyorum|başvuru~), mezunuyum, mezunum, öğrencisiyim * (staj|çalış), # yıllık (deneyim|tecrübe)~, yıllık * (çevirmen|tasarımcı|editör|yazılımcı)yim, tecrübe kazan~, (ücret|maaş) beklentim,
  (kelime|saatlik|günlük|sayfa) ücretim, ücretim, uygun fiyatlıyım, hemen başlayabilirim, başlayabilirim, çalışmaya hazırım, (yapmaya|çalışmaya) (da |) hazırım, referanslarım`);

/** Tells her something, as a machine, a shop or an authority does. */
const NOTIFIES = list(`
  (your|an) (order|invoice|payment|subscription|account|parcel|package|delivery|booking|password|receipt|statement|ticket|membership|policy|card|domain|mailbox|storage|appointment|refund|request|application|registration|quote from) * (has|have|is|was|will|due|number|expires|confirmed|overdue|shipped|suspended|updated|expired|limited|full|ready|#|received|attached|scheduled|been),
  (thank you|thanks) for your (order|purchase|payment|subscription|registration|booking|application|inquiry), do not reply, noreply, no reply, automated (message|email|reminder), automatically generated, auto generated, (verify|confirm|reset|update|validate|reactivate) (your|the) (account|email|identity|password|details|information|payment|mailbox|billing|card),
  verification code, one time (code|password|passcode), (log|sign) in to (your|the), unusual (activity|sign in), security alert, tracking number, all rights reserved, copyright, (manage|update) (your |) preferences, (ticket|case|issue|bug|po|request|deal) (no|number|id|ref|#), (job|jobs) (alert|alerts|recommendations), jobs for you, new jobs,
  this (weeks|months) (issue|edition|newsletter|tips|picks), in this (issue|edition|episode|newsletter), read (more|on|the full), webinar, dear (subscriber~|parents|residents|neighbours|members|students|colleagues|readers), (daily|weekly|monthly) (report|digest|update|summary|newsletter|forecast), press release, (changed|resolved) :, additional comments from, bugzilla,
  meeting (request|invitation|reminder), (calendar|zoom|teams) invit~, is effective (immediately|as of), (we are|were) (writing|pleased) to (inform|announce|let you know), please be (advised|informed|aware), for (more|further|additional) information, (if you have|with) any questions, (proud|pleased|happy|excited|delighted|glad) to (announce|inform|introduce|present|invite), your attention, maintenance (window|work), outage,
  (siparişiniz|faturanız|ödemeniz|hesabınız|kargonuz|aboneliğiniz|şifreniz|üyeliğiniz|rezervasyonunuz|poliçeniz|kartınız|ekstreniz|başvurunuz|biletiniz|gönderiniz|randevunuz|talebiniz|sigortanız|borcunuz|aidatınız)~, (doğrulama|onay|güvenlik) kod~, tek kullanımlık, şifreni~, yanıtlamayınız, otomatik (olarak|mesaj|gönderil~)~, bültenimiz,
  bilgilerinize, bilginize, bilgilendir(me|mek|iriz)~, duyuru~, (sayın|değerli) (kullanıcı~|abone~|üye~|misafir~|ziyaretçi~|katılımcı~|velimiz|velilerimiz|yolcu~|personel~|meslektaş~|hocalar~|arkadaşlar~|komşular~|site sakinleri|kat malikleri), kvkk kapsamında, mersis~, toplantı~ (davet~|yapılacak~|hatırlat~), kutlar~, kandil~, bayramınız~`);

/** From those she works or studies with, or has a contract with: known things, known people, small errands. */
const COLLEAGUES = list(`
  please (do|launch|update|make sure|ensure|remember|complete|submit|add|remove|change|correct|fill in|wrap up) (this|these|it|the|all|your|that|those|him|her|them), heads up, client (changed|wants|hated|loved|is happy|says|said|called|came back), (drop|put|save|upload) (it|them|this|that) (in|on|to) (the|our), cover for me, double booked, same rate as (last|before), let me know (if|when) (legal|hr|finance|accounting), all staff, (fyi|eod|cob|eow), standup, stand up, sprint, (staff|board|team|sales|status|weekly) (meeting|room|call|meetings), (the|our|this|todays|tomorrows|mondays|next) (meeting|deck|rota|standup|minutes|agenda|conference call|offsite|whip round|intranet|payroll),
  rota, payroll, timesheet~, (expense|expenses) (report|form|claim|sheet)~, holiday request, annual leave, (sick|day) (leave|off|note), out of (the |) office, (leaving do|whip round|secret santa|office party|team lunch|christmas do), cover (my|your|for me) shift, shifts, swap shifts, hr (needs|wants|asked|says|dept|department), (the|our) (client|clients|customer|boss|manager|director) (wants|want|hated|loved|didnt|doesnt|has|have|keeps|keep|changed|just|called|are|says|said|asked|needs),
  please (review|approve|forward|print|sign|find attached|see attached|see below|note|handle|call me|prepare|confirm receipt|take a look|look over), (attached|enclosed) (is|are|you will) (the|a|my|our|pira~|for), see attached, see the attached, (revised|updated|latest) (version|draft|copy|agreement|contract|figures|numbers|schedule|report|petition|list), (as|per) (discussed|we discussed|our (discussion|conversation|call|meeting)|agreed|your request),
  (thoughts|comments|any thoughts), let me know (if this|if you have|if there|what you|when you|who|your comments), (chase|chasing) (the|up|them|him|her), (did|have|has) (you|u|anyone|anybody|he|she|they) (get|got|hear|heard|seen|see|had|manage|finish|finished|speak|spoken|talk|received|sent|done),
  (our|the) (invoice|quote|proposal|offer|rate) (to|for) (them|him|her|the|my), thought of you, forwarding (this|you|it), they want someone, (master|credit|letter) agreement, (legal|credit|accounting|risk) (department|group|team|dept), our (department|group|desk|office|lawyers|counsel), call (me|at) (at|on|when|if), conference call,
  toplantı~ * (var|oda~|not~|saat~|kaç~|ertele~|değiş~|iptal), (yarınki|bugünkü|dünkü|haftaki|pazartesi) (toplantı|sunum|ders|sınav|vize|final)~, (sunumu|slaytı|slaytları) (at~|gönder~|yolla~|düzelt~), slayt~ * (düzelt~|değiş~|at~|gönder~), klasöre, (rapor|tablo|dosya|liste|not|fatura|form|evrak)(u|ı|i|yu|yı|yi|nı|ları|leri|ları|larını)~ * (at~|gönder~|yolla~|ilet~|yükle~|imzala~),
  müşteri~ (yine|aradı|istiyor|dedi|fikir|beğenme~|beğendi|bekli~|onay~|logo~|revize~), son hali (iyi|güzel|bu|ekte|olmuş), genel müdür~, sunuma koy~, sen * (yap|yaz|hazırla|düzelt) ben, patron~ (dedi|istiyor|kızdı), mesaiye, vardiya~, nöbet~, puantaj~, izin (form~|talep~|gün~|kağıd~), ik (dan|ya|bölümü), insan kaynakları (departman~|birim~), masraf form~, sprint~, demo~ önce,
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
  meeting, meetings, agenda, minutes of, department, dept, counterparty, counterparties, vice president, vp, memo, conference call, employees, employee, human resources, payroll, vacation, holidays, fax, faxed, pager,
  attached is, attached are, deal, deals, trader, traders, desk, our group, your group, my group, assistant, approval, approve, approved, sign off, counsel, comments, revised, revision, forecast, budgeting, quarter, reimbursement, expense, expenses, itinerary, flight, hotel,
  toplantı~, müdür~, müdürlü~, şube~, departman~, personel~, rapor~, evrak~, tutanak~, imza~, onay~, dekont~, fatura~, izin~, mesai~, bölüm~, fakülte~, enstitü~, tez~, makale~, sempozyum~, sınav~, öğrenci~`);

/** From friends and family, wherever it stands. */
const FRIENDS = list(`
  (free|up|around) for a (beer|coffee|drink|pint|walk|film|bite|chat|run|swim), (get|getting|buy|give) (her|him|them) something, (the|a|her|his|your|birthday) present, (whos|who is|who was) (paying|driving|coming|bringing), cant make (it|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tonight), (ring|call|phone|tell|ask) (her|mum|mom|dad|him|gran|nan) (tonight|tomorrow|back|later|if|and), (are|r) (you|u|we) (coming|still on|going|free tonight|around|up for dinner|meeting)~, happy birthday, (love|miss) you, lots of love, see (you|ya|u) (tonight|tomorrow|saturday|sunday|monday|friday|there|then|later|soon|at|on), (pub|dinner|lunch|drinks|beers|pint|brunch|movie|barbecue|bbq) (tomorrow|friday|later|on|this|saturday|sunday), pick (up |) (the kids|milk|bread|me up|him up|her up|them up),
  (hows|how is|how are) (the baby|the kids|your mum|mum|dad|your mother|everyone|the family|y all|things at home), (hope you are|hope youre) all, babysitter, (kids|boys|girls) (are|were|liked|loved|have|to school), whatre you (up to|bringing), what are you (up to|bringing|wearing|doing), (bringing|bring) (the|your|some|a) (kids|cake|wine|bottle|beer|salad|dog), thanksgiving, vacation, sleepover,
  homework, (lend|borrow|lent) (me|your|my|us), (the|my|our) landlord (says|said|wants|is), rent (is|was) (due|late), lol mum, god bless, take care (and|of yourself), get well, (did|have) you (watch|watched|see the game|seen the game), (the|our) (flight|flights|hotel room|train tickets|holiday|trip|plans),
  aşkım, canımcım, hayatım, bebeğim, kuzum, bacım, (naber|nbr|nasılsın), doğum günün~, özled~, (napıyosun|napıyorsun|napıyon|nabıyon|nasıl gidiyo), eve (gel~|gelirken), gelirken * al, annenlere, babana, yer ayırt~, pastayı, pasta (için|sen), hediye (ala~|ne al~), hafta sonu (geliyo~|gel~|ne yap~), akşam (konuşuruz|görüşürüz|bize|yemeğe|gel~|maç~), (konuşuruz|görüşürüz) (kanka|canım|akşam|yarın), (geliyo|geliyor|gelcek|gelecek|gidiyo|geliyon)~ (musun|misin|mi|mu), halı saha, ev sahibi, kira~ (öde~|art~|zam), selametle, inş, (öptüm|öpüyorum|öperim|kib), tatile, bayram tatil~, düğüne (gel~|gid~),
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
  fellow (translator|designer|freelancer|editor|writer|illustrator|photographer|developer), (what|how) would you have (said|done|charged), (what|how much) do you (all|guys) charge, (the |)list (members|admin), feature request, pull request, (steps|how) to reproduce, stack trace, error message, log file, (log|logs) (show|say|for|to see), readme, (this|the) (repo|repository|patch|rpm|kernel|driver), (i|we) (get|got|see|am getting) (the|this|an|same) (same |) error, (doesnt|does not|didnt|not) work (for|on|with|anymore|with), (thanks|thank you) (in advance |) for (the|this|your) (great |awesome |wonderful |)(project|library|app|tool|plugin|software|work on), (using|use) version,
  (kesen|kullanan|deneyen|yapan|çalışan|gören|duyan|bilgisi olan) var (mı|mi), muhasebeciniz kim, bilen var (mı|mi), (tavsiyesi|önerisi|fikri|bilgisi) olan, deneyen var mı, (grup|liste|forum) üye~, var mı aranızda, hata (veriyor|alıyor~|mesajı~|verdi), çalışmıyor`);

/** A customer to a shop, a bank, a maker: about what they bought. */
const CUSTOMER = list(`
  refund~, (i|we) (purchased|bought|ordered|paid for|subscribed|cancelled|canceled|was charged|were charged), (my|our) (order|subscription|account|purchase|booking|refund|login|password|invoice|delivery|parcel|licence|license|card|bank), (my|our|your|the) order #, (not|never) (received|arrived|delivered|responded), no response from, (your|contacted|call~|the) customer (service|support|care|relations), complaint~, (cancel|renew) (my|the) (order|subscription|account|booking|membership),
  (warranty|guarantee) (claim|period), subscription (plan|price|is), donat~, paramı geri, parami geri, (kursunuzu|ürününüzü|fontunuzu|şablonunuzu) (aldım|satın), (sitenizden|sizden|mağazanızdan) (aldığım|aldım|satın), (bought|purchased) your, give me my money back, my money back, iade~, şikayet~, mağdur (oldu~|ed~), müşterisiyim, müşterinizim, (hesabım|kartım|siparişim|kargom|aboneliğim|paketim|faturam|bankam|başvurum|parayı)~, aidat~, ekstre~, bankası, bankanız~, (ürün|sipariş|kargo) (gelmedi|ulaşmadı|bozuk|eksik|hasarlı), teslim edilmedi, çağrı merkez~, müşteri hizmet~, çözüm bekliyor~, muhatap, kampanya koşul~, geri ödeme~`);

/** The signs that it is something else. */
export const NOT_WANTED_SIGNS = {
  'else/sells': SELLS,
  'else/spam': SPAM,
  'else/crowd': CROWD,
  'else/supplies': SUPPLIES,
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
