/**
 * What companies, shops, machines and swindlers write.
 */
import { list } from '../list.js';

/** Sells to her. */
const SELLS = list(`
  (just|simply) reply and, for the price of #, (deal|sale|promotion) (closes|ends), save money on, # fiyatına, yanıtlamanız yeterli,
  (kampanya|fırsat|indirim)~ * bitiyor,
  we do (it|this|that|them) for (a lot|lots|many|most|other|freelancers|businesses|#),
  would you be open to a (quick |short |brief |) (# minute|ten minute|call|chat),
  (# minute|ten minute|fifteen minute|twenty minute|five minute) (chat|call|demo), (very |most |) competitive (prices|rates|pricing),
  (you|u) outsource,
  which language pairs, we (are|re) (a|an) (translation|seo|marketing|digital|software|web|design|it|outsourcing|printing|recruitment)
    (bureau|agency|studio|company|firm|house) (in|based|from|with|of|specialis~|offer~),
  (send|drop|give) (me|us) your * (and|then) (i|we|ill|well) (ll |will |can |) (price|quote|cost|do|beat), no strings,
  if you havent got one, (ask|asking) for our (price|rate|price list|catalogue),
  (often|usually|gladly|happily) take over (work|jobs|projects), work that (others|you) (have|dont have|havent),
  (shall|may|can|could|should) (i|we) send (you |over |)(our|my|some of our|a few of our) (reel|portfolio|catalogue|catalog|price list|
    brochure|rates|sample|samples|case studies),
  renew (now|today|by|before|early), your (plan|subscription|hosting|domain|policy|trial|membership|licence|cover) (ends|expires|is ending|
    is expiring|runs out|has expired|renews),
  bumping this, just following up on my (last|previous|earlier),
  (did|have) you (have|had|get|got) a chance to (look at|see|read|review) (my|our|the) * (email|mail|audit|proposal|message|offer),
  off (ends|expires|until|till) (today|tonight|tomorrow|soon|friday|sunday|midnight), last chance (to|for), (old|current|todays) prices,
  hold the (rate|price) for you, prices (rise|go up|going up|increase) *,
  (you|youre|you are) (exhibiting|looking for|short of|in need of|tired of|struggling|paying too much) *,
  need (flyers|leads|more|traffic|a loan|funding|staff|printing|cheap) * (hurry|fast|today|asap),
  someone looking after your, who (looks after|handles|does|manages) your (bookkeeping|accounts|website|seo|marketing|insurance|it|printing|payroll),
  (programımızı|ürünümüzü|hizmetimizi|çözümümüzü|firmamızı|stüdyomuzu|kendimizi|platformumuzu) * (tanıt~|anlat~|sun~|göster~),
  (serbest çalışanlara|freelancerlara|işletmelere|kobilere) özel,
  talebiniz için teşekkür~, # (adet|tane) * (tl|lira) (kdv|artı kdv),
  (sitenize|sitenizi|sayfanıza|hesabınıza) (baktık|inceledik|baktım|inceledim),
  (işleri|işlerinizi|projelerinizi|fazlasını) * (biz|bize) (al~|ver~|yönlendir~|devred~),
  yetiştiremediğin~, (fiyat|ürün) listemizi (isteyin|iste|gönder~|iletelim),
  (reel|katalog|portfolyo|referans)~ (gönderelim|göndereyim|iletelim|yollayayım|yollayalım) mi,
  (broşür|kartvizit|tabela|el ilanı|baskı|nakit|kredi|personel) * mı lazım, (size|sizlere) * teklif * (sunmak|iletmek|sunalım|iletelim),
  (ertesi|aynı) gün teslim, hizmet ver(en|mekteyiz),
  team of # (developers|designers|experts|engineers|translators|people), introductory prices, may we send you (a|our|some) (free|sample|new),
  (new|recycled) * range is here, numune kitap~, numune * (gönderelim|gönderebiliriz), # qualified leads, qualified leads, pay only if satisfied,
  işletmenize özel, kurulum ücretsiz, ilk # ay (bizden|ücretsiz|bedava),
  (i|we) (build|make|design|create|develop|do|write|print|retouch|translate) (websites|sites|wordpress|shopify|logos|apps|videos|clipping|
    seo|all kinds|any kind|every kind|everything),
  (from|only|just|at|starting) (£|$|€|₺) #, (from|only|just|at|starting) (at |from |)# (usd|eur|gbp|tl|dollars|euros|lira) (per|a|an|each),
  want one, reply (yes|stop|now), clipping path, turnaround guaranteed, cheapest in, our prices, hizmet~ (sunmak|sunuyor~|sunan|vermek),
  # (tl den|tlden|tl dan|liradan|liraya|tl ye) (başla~|itibaren), size (yardımcı olabilir~|teklif sun~), firmanıza, işletmenize,
  guest (post|article|author), contribute (an article|a post|a guest), (do |)follow link, link (exchange|swap|insertion), sponsored (post|article),
  (we|i) (offer|provide|specialise|specialize|supply|represent|are pleased|can help|can save|can offer|can provide|guarantee),
  our (services|packages|solutions|catalogue|catalog|price list|products are|prices start|rates start|team of experts|special offer|
    cheapest|range|sale|new collection|offers|plans),
  (sale|save|get|only|now|today|enjoy|up to) * % off, (save|off) (up to|$), indirim (bit~|başla~|sona~|sür~|sizi), (size|sana) özel,
  ücretsiz deneme, (yıllık|aylık) (plan|pakete)~, acele edin, discount (travel|on your), special (offer|discount|price|deal),
  (early bird|black friday|flash sale|limited time|while stocks|stocks last|last chance),
  (order|buy|shop|book|sign up|register|subscribe|join|act|call|enrol|upgrade) (now|today|here|online), offer (ends|expires|valid),
  sale (ends|ends|now on), free (trial|demo|audit|consultation|ebook|webinar|gift), money back, no obligation, risk free,
  (boost|increase|grow|improve|double) your (sales|traffic|ranking|rankings|revenue|business|website|income),
  (seo|marketing|outsourcing|lead generation|link building|guest post~|web development|web design|app development) (services|agency|company|
    packages|solutions|opportunity|team|firm),
  backlink~, domain authority, first page of google, page one of google,
  (i|we) (noticed|checked|reviewed|analysed|analyzed|audited|visited) your (website|site|page), at your service, click (here|below|the link),
  visit our, dear (customer|valued|friend|sir madam customer|subscriber~|user|member|winner|beneficiary|client), unsubscribe, opt out,
  view (this|in) (email|browser|online), no longer wish, you are receiving this, remove~ from (our|this|the) (list|mailing), (to be |) removed from,
  thanks for (asking us|your enquiry|your interest in our|your order|getting a quote), we (ll |will |can |)(deliver|ship), delivery available,
  in stock, winner~, lottery, million (dollars|usd|euros|pounds), loan~, mortgage~, viagra, pills, investment opportunit~,
  (make|earn) * (money|cash|income|$), work from home, credit card~, wire transfer, bank account, next of kin, inheritance,
  foreign (partner|account), beneficiary, (business|urgent) (assistance|proposal|relationship), confidential~ transaction,
  (buy|invest|your|earn|free) (crypto~|bitcoin), i help (freelancers|businesses|companies|brands|agencies|people|small|designers|studios),
  most agencies charge, (first|the) audit is free, rank (on|in|for) (page|google), partnership opportunit~, (what|how much) are you paying for,
  airdrop, your wallet, (sizlere|size) * (sunuyor~|sunmak~|sunar~|hazırladık|özel|indirim), hizmetiniz(deyiz|de),
  hizmet ver(iyoruz|mekteyiz|iyorum),
  (paketlerimiz|hizmetlerimiz|ürünlerimiz|fiyat listemiz|çözümlerimiz|kampanyamız|eğitimlerimiz|kurslarımız|diller)~,
  (kampanya|fırsat)~ (kaçır~|son|bit~|başla~|sür~|devam), kaçırmayın, son # saat, son (şans|fırsat),
  hemen (al~|sipariş|incele~|kaydol~|başvur~|üye|satın|tıkla~), stoklar~, (seo|google) (puan~|hizmet~|paket~|sıralama~|analiz~|hata~),
  (satışlarınızı|cironuzu|müşterilerinizi|trafiğinizi|görünürlüğünüzü) (artır~|katla~|yüksel~), web sitenizi(n|) (incele~|gördük|analiz|seo),
  satış temsilci~, tanıtım fiyat~, tıklayın~, tıklayınız, listeden (çık~|ayrıl~), abonelik~ (iptal|çık~|sonlandır~), bülten~ (almak|iste~),
  (tercüme|çeviri) talepleriniz, uzman ekibimiz~, referanslarımız, firmamızın (hizmet|ürün)~, bayilik, toptan satış, (ilk ay|ilk siparişiniz)~,
  sayın (müşterimiz|müşterilerimiz|üyemiz|abonemiz), değerli (müşterimiz|müşterilerimiz|üyemiz)`);

/** Sent by the million: fortunes, pills, pictures, lists of addresses, and how to get off the list. */
const SPAM = list(`
  (widow|wife|son|daughter|family) of * (late|president|minister|general), my late client,
  late (husband|father|mother|wife) (left|deposited|died|was|who|made), late president, dearest (one|friend),
  dear (friend|beneficiary|winner|lucky), (due|all) respect (and|to your), trust worthy, trustworthy, utmost (confidence|secrecy),
  strictly confidential, (sum|amount|total) of * (million|usd|dollars|us), million (us|united states) dollars,
  (foreign|overseas) (account|bank|partner), (security|finance) company, diplomatic,
  (transfer|move|claim|release) (the|this|of) (fund|funds|money|sum|consignment), next of kin, modalities,
  (got|obtained|have) your (contact|address|email) (from|through|via), cote d ivoire, my children and (i|me), compensate you, percent of the,
  opt in, opt out, unsubscribe, bulk email, email (marketing|addresses|lists|advertising), targeted (email|traffic|leads), search engines,
  your free sample, (your|a) free (gift|gifts|report|copy|cd|dvd|info|information|membership|access|quote), free (gift|gifts),
  satisfaction guaranteed, money back, (order|call|act|buy|click|reply|visit|enter|apply) now, toll free,
  (no|without) (obligation|prescription|credit check|experience|risk|cost to you),
  (remove|removed|removal) (from|me|instructions|list|link|in the subject), do not wish to receive, no longer (wish|want) to receive,
  not wish to receive, this (message|email|mail|ad) (is|was) (sent|being sent), (wish|like) to be removed, adv, (lose|losing) weight, weight loss,
  viagra, prescription~, pharmacy, herbal, (adult|xxx|porn|nude|sexy), (work|working) (at|from) home,
  (financial|debt) (freedom|consolidation|independence), be your own boss,
  (earn|earning|make|making) (money|a fortune|your fortune|a full|big|huge|extra|up to|$), (extra|full time|monthly|weekly|residual) income,
  (interest|mortgage|refinance|loan|insurance|credit) (rate|rates|quote|quotes|card|cards|report), lowest (rate|rates|prices|price),
  (stock|stocks|shares|investors) (pick|alert|symbol|that|are), $ value, retail (price|value), sex, casino~, lottery, jackpot, wholesale prices,
  university diploma~, cable descrambler, dvd movies, (copy|burn) (dvd|dvds), (mülkiyet|miras|vasiyet)~ * (dolar|milyon), kazandınız,
  (çekiliş|ödül)~ * (kazan~|hak), bahis, casino, kredi~ (fırsat~|onay~|başvur~|faiz~), borç~ kapat~, (kilo|zayıfla)~ (ver~|hap~|ürün~),
  (smsle|sms ile), (mail|eposta) listesi~, toplu (mail|sms)`);

/** A platform's machine: it quotes clients' very words, so it must outweigh them. */
const PLATFORM = list(`
  add you to our (database|roster|pool|list|network), (havuzumuza|veri tabanımıza) * (ekle~|kaydet~),
  your (proposal|profile|bid|gig|application) (was|has been|is being) (viewed|seen|shortlisted|boosted), viewed your (proposal|profile|bid|gig),
  notification settings, (boost|complete) your (profile|proposal|gig|bid), (match|matches|matching) your (profile|skills), # connects,
  (you|youre|you are) (receive|receiving|received|get|getting) this (message|email|mail|notification|because), # new (jobs|projects|invites|leads),
  job digest, (new|recommended) (jobs|projects) for you, freelancers who, commented on, new comment on, manage your (notification|email),
  profilinize uygun, profilinizi (öne|tamamla~|güncelle~), # yeni (ilan|iş|proje), teklifiniz (görüntülendi|incelendi|kabul), ilan özeti,
  bildirim ayarlar~, bu (e posta|mail|mesaj)~ * (alıyorsunuz|gönderildi|iletildi), ilanınız~ (yayın~|süresi), yeni sayısı~, okuyucumuz`);

/** Spoken to a crowd: an event, a competition, a subscription, a platform that wants her back. */
const CROWD = list(`
  we asked # *, read on, (fuara|etkinliğe|sergiye) katıldığın~,
  (like|love|want|hoping) to interview you, (fill in|fill out|complete|answer|take) (a|my|our|this|the) (short |brief |quick |) (survey|
    questionnaire),
  anketimi~, anketime, (kısa|bu) anketi, (anketimizi|anketi) (doldur~|yanıtla~|cevapla~), üzerine tez yaz~,
  tezim için (görüş~|anket~|mülakat~), # dakikalık bir görüşme,
  (two|three|four|five|six|seven|ten|#) (tips|ways|reasons|mistakes|lessons), for our readers, haftanın bülteni, devamı * (site|blog)~,
  tell us about their, new (comment|message|follower|post|reply|review) (on|from|at), (read|see) the new post, on our blog, the new post,
  dear (contributors|authors|guests|tenants|owners|volunteers|players|friends|partners|suppliers|clients|customers|teachers|freelancers|
    designers|subscribers|parents|residents|neighbours|neighbors|members|students|colleagues|readers|users|applicants|participants|attendees),
  (sevgili|değerli|sayın) (~lar|~ler|~larımız|~lerimiz|~larım|~lerim|~ları|~leri|müşterimiz|abonemiz|üyemiz|velimiz|okurumuz|kullanıcımız), rsvp,
  seats are limited, limited (seats|places|spots), (join|meet) us, save the date, (great|good|exciting) news, you have been selected,
  youve been selected, (win|won) a, gift card~, use code, promo code, coupon code, one click, (try|get) (premium|pro|it free), upgrade to,
  free for # (days|months), pizza is, open day, giveaway,
  (talks|speakers|tickets|workshop|meetup|conference|webinar|seminar|lecture|exhibition) (on|is|are|at|tomorrow|tonight|next|this),
  (viewed|followed|endorsed|commented on|mentioned) (you|your|on), liked your (post|photo|comment|profile|page), see who, people you may know,
  (due|deadline) (is |) (on|by|for) (friday|monday|tuesday|wednesday|thursday|issue|submissions|all), (starting|starts) (from|at) (€|$|£|₺),
  from (just|only|as little), no action is (needed|required), no action needed, (scheduled|planned) maintenance,
  (briefly|temporarily) (unavailable|offline), will (update|upgrade|be closed|be unavailable|take place|be held),
  (kaydınızı|kayıtlar~|kayıt ol~|başvurular~|katılım~) * (yaptırın|yapın|açıldı|başla~|ücretsiz|son gün~|için), yerimiz kısıtlı, kontenjan~,
  hediye (çeki|kart~|kazan~|fırsat~), (uygun|cazip|özel|indirimli|avantajlı) (fiyatlarla|fiyatlarıyla|fiyatlarından), (den|dan|ten|tan) başlayan,
  ay sonuna kadar, (uygulamayı|uygulamamızı) indir~, son ödeme tarihi,
  (etkinliğ|seminer|konferans|sergi|açılış|söyleşi|atölye)~ * (davet~|bekli~|düzenli~|konuşacağız|yapılacak~), davetlisiniz, bekliyoruz efendim,
  ödenmesi rica, toplanacaktır, yola çıktı, teslim edilecektir, ödeyin~, ödemeyi unutma~`);

/** Answers what she ordered or asked as a customer: their price, their invoice, their work done for her. */
const SUPPLIES = list(`
  you chose are, out of stock (till|until), shall i (send|ship|order) the, kampanyalı fiyat~, katalog~ ekte,
  (proof|print|order|job) * (is|are) ready, (comes|come) to (£|$|€|₺), shall we (run|print|ship|proceed), (baskınız|siparişiniz|ürününüz) hazır,
  tutarı #, renewal (price|fee|quote), your (quote|estimate|invoice) number,
  (my|our) (fee|price|quote|offer|invoice|charge) (is|for|of|stands|comes|was|attached), invoice (is |)attached,
  (attached|here|below) is (your|the|our) (quote|invoice|offer|receipt|estimate|statement), you owe, as agreed, ive finished your,
  we have (finished|completed|processed|shipped|received) your,
  (late fee|overdue|second reminder|final reminder|payment reminder|outstanding balance), (deposit|rent) is, plus (vat|bills), per month plus,
  (flat|apartment|room|house) (is|to let|for rent),
  (thanks|thank you) for (asking|your interest|contacting|choosing|getting in touch with us|reaching out to us),
  (kindly|please) share your requirement~, (we|i) (make|build|design|develop|do) (websites|apps|logos|web|all kinds),
  (web|software|seo|app|design|it|digital) (company|agency|firm|studio) (in|from|based|with),
  i am * from * (company|agency|solutions|technologies|studio), at (very |most |) affordable (prices|price|rates),
  (we|i) will send (you |) (quote|proposal|our portfolio), our (team|company) (can|will|has|is),
  sorduğunuz, (istediğiniz|talep ettiğiniz) * (fiyat~|teklif~|için), talebiniz üzerine, talebinize istinaden,
  (fiyatımız|teklifimiz|faturamız|hizmet bedelimiz)~, teklifimiz~, kdv dahil, (cuma|yarın|bugün|pazartesi) teslim ederiz, matbaa olarak,
  faturanız~, dekont~, borcunuz~, ödemeniz~, kesilmiştir, hazırladığımız * teklif~, (stok~|ürün~) mevcuttur, sipariş no~`);

/** Tells her something, as a machine, a shop or an authority does. */
const NOTIFIES = list(`
  bu (sayımızda|sayıda|bültende), your (2fa|verification|security|access|login) code, statement is ready, tried to deliver, delivery attempt,
  (returned|return) to sender, (book|choose|pick) a (new |)(slot|date|time) (within|online|below), how we did,
  (take|fill in|complete) (our|this|the) (short |quick |)(survey|questionnaire), newsletter no, (issue|vol|volume|no) # (of|is|out),
  this (month|week) #, memnun kaldınız, puan ver(in|iniz), anket~ (katıl~|doldur~), payslip, is available in (the|your) portal, kutlu olsun,
  subscription renews,
  (your|an) (order|invoice|payment|subscription|account|parcel|package|delivery|booking|password|receipt|statement|ticket|membership|policy|
    card|domain|mailbox|storage|appointment|refund|request|application|registration|quote from) * (has|have|is|was|will|due|number|expires|
    confirmed|overdue|shipped|suspended|updated|expired|limited|full|ready|#|received|attached|scheduled|been),
  (thank you|thanks) for your (order|purchase|payment|subscription|registration|booking|application|inquiry), do not reply, noreply, no reply,
  automated (message|email|reminder), automatically generated, auto generated,
  (verify|confirm|reset|update|validate|reactivate) (your|the) (account|email|identity|password|details|information|payment|mailbox|billing|card),
  verification code, one time (code|password|passcode), (log|sign) in to (your|the), unusual (activity|sign in), security alert, tracking number,
  all rights reserved, copyright, (manage|update) (your |) preferences, (ticket|case|issue|bug|po|request|deal) (no|number|id|ref|#),
  (job|jobs) (alert|alerts|recommendations), jobs for you, new jobs, this (weeks|months) (issue|edition|newsletter|tips|picks),
  in this (issue|edition|episode|newsletter), read (more|on|the full), webinar,
  dear (subscriber~|parents|residents|neighbours|members|students|colleagues|readers),
  (daily|weekly|monthly) (report|digest|update|summary|newsletter|forecast), press release, additional comments from, bugzilla,
  meeting (request|invitation|reminder), (calendar|zoom|teams) invit~, is effective (immediately|as of),
  (we are|were) (writing|pleased) to (inform|announce|let you know), please be (advised|informed|aware), for (more|further|additional) information,
  (if you have|with) any questions, (proud|pleased|happy|excited|delighted|glad) to (announce|inform|introduce|present|invite), your attention,
  maintenance (window|work), outage,
  (siparişiniz|faturanız|ödemeniz|hesabınız|kargonuz|aboneliğiniz|şifreniz|üyeliğiniz|rezervasyonunuz|poliçeniz|kartınız|ekstreniz|
    başvurunuz|biletiniz|gönderiniz|randevunuz|talebiniz|sigortanız|borcunuz|aidatınız)~,
  (doğrulama|onay|güvenlik) kod~, tek kullanımlık, şifreni~, yanıtlamayınız, otomatik (olarak|mesaj|gönderil~)~, bültenimiz, bilgilerinize,
  bilginize, bilgilendir(me|mek|iriz)~, duyuru~,
  (sayın|değerli) (kullanıcı~|abone~|üye~|misafir~|ziyaretçi~|katılımcı~|velimiz|velilerimiz|yolcu~|personel~|meslektaş~|hocalar~|
    arkadaşlar~|komşular~|site sakinleri|kat malikleri),
  kvkk kapsamında, mersis~, toplantı~ (davet~|yapılacak~|hatırlat~), kutlar~, kandil~, bayramınız~`);

/** The signs of it. */
export const COMPANY_SIGNS = {
  'else/sells': SELLS,
  'else/spam': SPAM,
  'else/crowd': CROWD,
  'else/platform': PLATFORM,
  'else/supplies': SUPPLIES,
  'else/notifies': NOTIFIES,
} as const;
