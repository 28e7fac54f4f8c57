/**
 * Somebody wants something made or done by the recipient: the word classes that `work-wanted.ts` puts together.
 *
 * Hardly a word here tells by itself: "need" is everybody's, "need somebody to draw" is a client's.
 */
import { list } from '../list.js';

/** Looks for somebody or something; who or what stands near it. */
const SEEK = list(`
  look~ for, looking to (hire|find|get|have|commission|work with|outsource|engage|contract), on the lookout, in search, search~ for, seek, seeks, seeking, in need, hiring,
  hire, hires, recruiting, (is|am|are|im|were) after, after (a|an|some|someone|somebody|your|help), need, needs, needed, needing, wanted, require, requires, required, requiring,
  (want|wants|wanting|wish|wishes|like|love|hoping|trying|plan|planning) * (hire|find|engage|someone|somebody|recruit), reaching out to (find|hire), (know|recommend) (of |) (someone|somebody|anyone),
  arıyor~, arıyom, arıyoz, arıyo, aramakta~, aranıyor~, aranmakta~, aranır, lazım~, lazm, gerek, gerekiyor~, gerekmekte~, gerekli~, ihtiyac~, ihtiyaç~, istiyor~, istiyo,
  bulmak, bakıyor~, bakınıyor~, çalışmak isti~, isteriz, isterim`);

/** Wishes that are everybody's: only right before somebody. */
const WANT = list(`want, wants, wanted, would like, id like, wed like, having, get, find, call in, bring in, engage`);

/** Whom one looks for when work is to be done. */
const WORKER = list(`
  someone, somebody, some one, a person, the right person, freelancer~, freelance, expert, experts, specialist~, professional, professionals, pro, va, contractor~, agency to, candidate~,
  (a |) pair of hands, extra hands, designer~, developer~, dev, devs, programmer~, coder~, engineer~, writer~, copywriter~, ghostwriter~, author, journalist, editor~, proofreader~, copyeditor~,
  translator~, interpreter~, transcriber~, transcriptionist~, subtitler, typist~, illustrator~, artist~, animator~, cartoonist~, calligrapher, painter, photographer~, videographer~, cameraman, filmmaker~,
  narrator~, voice actor~, voice artist~, voice talent, voiceover, producer, composer~, musician~, mixer, tutor~, teacher, coach, trainer, mentor, consultant~, adviser, advisor, accountant~, bookkeeper~,
  lawyer, solicitor, paralegal, assistant~, researcher~, analyst~, marketer~, strategist, planner, stylist, architect~, draughtsman, drafter, modeller, modeler, tester~, administrator~, admin, sysadmin~,
  scraper, (marketing|sales|social media|seo|tech|it|admin|web|design|right|good) person, person (to|who|that), sys admin, webmaster, technician, carpenter, seamstress, maker, sme, guru, wizard, ninja, native speaker~, student to, (help|hand|support|assistance) (with|on|in|for|from|to|setting|making|getting),
  birini, biri, birisi, birisini, birine, birilerini, kişi, kişiler, kişiye, arkadaş, arkadaşa, eleman, usta, ustası, uzman, uzmanı, uzmana, uzmanlar~, profesyonel~, freelance~, frilans~, tasarımcı~, grafiker~, çizer,
  çizere, çizeri, çizerle, illüstratör~, ressam~, animatör~, yazılımcı~, geliştirici~, kodlayıcı, programcı~, mühendis~, çevirmen~, tercüman~, mütercim~, editör~, redaktör~, düzeltmen~, yazar, yazara, metin yazarı~,
  içerik üretici~, içerik yazarı~, fotoğrafçı~, videocu~, kameraman~, kurgucu~, montajcı~, seslendirmen~, dublaj sanatçısı~, müzisyen~, besteci~, aranjör~, asistan~, danışman~, eğitmen~, öğretmen~, hoca, koç,
  muhasebeci~, mali müşavir~, avukat~, mimar~, iç mimar~, terzi~, destek, desteğe, yardım, yardıma, ekip arkadaşı~, sanatçı~, ajans`);

/** Wishes or lacks; what for stands near it. */
const WISH = list(`
  need, needs, needed, needing, want, wants, wanted, wanting, wanna, would like, would love, id like, id love, wed like, wed love, like to (have|get|order|commission|book|hire|see), love (a|an|some|to have|for you), require, requires, required, requiring, requirement~,
  looking for, looking to, looking at (getting|having), after (a|an|some|someone|your), seeking, searching, hoping for, hoping to (get|have|find|launch|print), keen to, thinking of (getting|having|a|doing|redoing|commissioning), thinking about (getting|having|a), planning (a|an|on|to),
  trying to (get|find|have|build|create|make), could use, could do with, (it|they|this|which|that) needs, must have, commission~, due a, wish to, in need, give me, give us, get me, request for, quote for, price for, price on, cost of, fancy,
  istiyor~, istiyom, istiyoz, istiyo, isteriz, isterim, istemekte~, arzu ed~, lazım~, lazm, gerek, gerekiyor~, gerekiyo, gerekmekte~, gerekli~, ihtiyac~, ihtiyaç~, arıyor~, arıyom, arıyoz, düşünüyor~, düşünmekte~, planlıyor~, planlamakta~, planımız, niyetim~, hayalim~, yaptır~, olsun, talep ed~, sipariş ver~, rica ed~`);

/** Merely stands beside what is wished, as in "I have a book, can you" or "quote for a logo". */
const TOUCH = list(`
  have a, have an, have some, we have, i have, ive got, weve got, got a, there is a, theres a, wondering, help, enquire about, enquiring about, inquire about, inquiring about, interested, about (a|an|some|our|my), re a, regarding (a|an|our|my), possible to, budget, quote, order,
  for (my|our|a|an), (my|our) (new|own|first|small), için, hakkında, konusunda, var, almak, alabilir, merak, olacak~, olmalı~, acaba, elimizde, elimde, yaptırmak, ile ilgili`);

/** Makes: what a freelancer does for others; the base form. */
const MAKE = list(`
  design, redesign, make, build, rebuild, create, recreate, write, rewrite, ghostwrite, draw, redraw, sketch, paint, translate, localise, localize, interpret, edit, copyedit, proofread, proof read, record, shoot, film,
  photograph, illustrate, animate, code, develop, program, set up, install, configure, deploy, fix, repair, produce, compose, arrange, mix, master, narrate, voice, transcribe, subtitle, caption, typeset, lay out, format,
  retouch, restore, digitise, digitize, vectorise, vectorize, trace, model, render, teach, coach, train, tutor, mentor, research, scrape, migrate, convert, integrate, automate, optimise, optimize, audit, knit, sew, carve,
  engrave, print, style, tidy up, touch up, clean up, sort (this|it|them|me|us) out, sort (it|this|them), get (it|this|them|these) (down|onto|into|done|ready|printed|looking|working), do up, jazz up, turn (this|it|our|my|these|a|some|the|them), put together, come up with, squeeze in, squeeze (an|a|us|me|this) in, fit (us|me|this|it) in, whip up, knock up, knock together, throw together, have a look at (our|my|a), take (it|this|us|me|on|that|something) on, take on, work (on|with us|with me),
  help (us|me|out|my|our|with), assist (us|me|with|in), look after, handle, revamp, refresh, improve, finish, customise, customize, implement, do (a|an|our|my|some|one|something|me|us), cut, crop`);

/** Says that the recipient is to do something. */
const YOU_TO = list(`
  (id|wed|would|we|i) (like|love|want|need|prefer) you to, (like|love|want|need|hoping|hope) (for |) you (to|could|can|would|will|might), (you|u) (could|can|might|would) (help|do|make|take|work|jump|fit|squeeze|manage|be interested), who can (jump|help|do|make|take), can (you|u) do, could (you|u) (do|manage|handle|take|jump),
  i (came|am coming) across your, get back to me, are you available, (how|where) (can|do|could|should) (i|we) (contact|reach|get in touch|get hold), your (contact|email|whatsapp|telegram|discord), hear from you, hearing from you,
  sen (yaz~|yap~|çiz~|çek~|kur~|düşün~|hazırla~), siz (yaz~|yap~|çiz~|çek~|kur~|hazırla~), (sizden|senden) * (istiyor~|rica|bekli~|isteri~|istesek), sizinle (çalış~|yürüt~|görüş~|tanış~|anlaş~), dönüşünüzü, dönüş (yapar~|yaparsanız|bekli~|rica), bizim için (yap~|çiz~|hazırla~|tasarla~), bize (yap~|çiz~|hazırla~|tasarla~|yardımcı|kur~)`);

/** Is made: the participle. */
const MADE = list(`
  designed, redesigned, built, rebuilt, created, written, rewritten, ghostwritten, drawn, redrawn, painted, translated, localised, localized, interpreted, edited, copyedited, proofread, proofed, recorded, shot,
  filmed, photographed, illustrated, animated, coded, developed, programmed, installed, configured, fixed, repaired, produced, composed, arranged, mixed, mastered, narrated, voiced, (read|done|made) (by|in|for), made into, transcribed, subtitled, captioned,
  typeset, laid out, formatted, retouched, restored, digitised, digitized, vectorised, vectorized, traced, modelled, modeled, rendered, knitted, sewn, carved, engraved, printed, styled, revamped, refreshed, customised,
  customized, converted, migrated, scraped, automated, overhauled, tuned, tidied, cleaned up, put together, turned into, typed up`);

/** The making of it. */
const MAKING = list(`
  designing, redesigning, making, building, rebuilding, creating, writing, rewriting, drawing, redrawing, painting, translating, editing, copyediting, proofreading, recording, shooting, filming, photographing, illustrating,
  animating, coding, developing, programming, fixing, producing, composing, mixing, mastering, narrating, voicing, transcribing, subtitling, captioning, typesetting, formatting, retouching, restoring, digitising, digitizing,
  vectorising, vectorizing, tracing, modelling, modeling, rendering, setting up, sorting out, revamping, updating, tutoring, coaching, doing (a|an|some|our|my)`);

/** Has it made, as Turkish says in one word. */
const CAUSATIVE = list(`
  yaptır~, yaptir~, çizdir~, tasarlat~, hazırlat~, yazdır~, çevirt~, çevirtt~, tercüme ettir~, bastırmak, bastıra~, bastıraca~, yenilet~, düzelttir~, düzenlet~, kurdur~, çektirmek, çektireceğ~, çektirec~, çektire~, kurgulat~,
  seslendirt~, diktir~, ördür~, boyat~, oydur~, kazıt~, dizdir~, kodlat~, geliştirt~, güncellet~, oluşturt~, analiz ettir~, restore ettir~, tamir ettir~, kontrol ettir~, deşifre ettir~, montajlat~, modellet~, animasyonlat~,
  optimize ettir~, tasarim yaptir~, programlat~, okutmak istiyor~, dijitalleştirt~, renklendirt~, taşıtmak, besteletmek, bestelet~, uyarlat~, çoğalttır~, dublajlat~`);

/** Shall be made, as Turkish job posts say. */
const TO_BE_MADE = list(`
  yapılacak~, yapılması~, yapılmasını, hazırlanacak~, hazırlanması~, tasarlanacak~, tasarlanması~, tasarımı yenilen~, çizilecek~, çizilmesi~, çevrilecek~, çevrilmesi~, çekilecek~, çekilmesi~, yazılacak~, yazılması~,
  yenilenecek~, yenilenmesi~, güncellenecek~, güncellenmesi~, düzeltilecek~, düzeltilmesi~, düzenlenecek~, düzenlenmesi~, kurulacak~, kurulması~, seslendirilecek~, seslendirilmesi~, kurgulanacak~, kurgulanması~, dizilecek~,
  tercüme edilecek~, tercüme edilmesi~, deşifre edilecek, deşifre edilmesi, kodlanacak~, geliştirilecek~, eklenecek~, taşınıp, basılacak~, uyarlanacak~, uyarlanması~, oluşturulması~, oluşturulacak~, montajlan~, modellen~`);

/** The same of any verb, as endings tell; weaker, since meetings are held and goods delivered too. */
const TO_BE_DONE = list(`
  (~anabilir|~enebilir|~ılabilir|~ilebilir), (~ılacak|~ilecek|~ulacak|~anacak|~enecek|~unacak|~ınacak|~ınecek), (~lmasını|~lmesini|~nmasını|~nmesini) * (isti~|isteri~|arzu|bekli~|planlı~|düşünü~), (~lması|~lmesi|~nması|~nmesi) (gerek~|lazım|şart)`);

/** Asks her to make it, as Turkish says: verb and question. */
const WOULD_YOU_TR = list(`
  (yapar|yapabilir|yapıyor|yapıyo|çizer|çizebilir|çiziyor|çizersin|tasarlar|tasarlayabilir|tasarlıyor|hazırlar|hazırlayabilir|hazırlıyor|yazabilir|yazar|yazıyor|çevirir|çevirebilir|çeviriyor|kurar|kurabilir|kuruyor|çeker|
  çekebilir|çekiyor|düzeltir|düzeltebilir|düzenler|düzenleyebilir|kurgular|kurgulayabilir|kurguluyor|seslendirir|seslendirebilir|seslendiriyor|okur|okuyabilir|günceller|yeniler|oluşturur|oluşturabilir|geliştirir|geliştirebilir|
  kodlar|kodlayabilir|boyar|diker|dikebilir|diker|dikiyor|örer|örebilir|ilgilenir|ilgilenebilir|ilgileniyor|üstlenir|üstlenebilir|üstleniyor|halleder|halledebilir|çalışır|çalışabilir|çalışıyor|kabul eder|kabul edebilir|
  kabul ediyor|alır|alıyor|alabilir|veriyor|verebilir|yardımcı olur|yardımcı olabilir|yardımcı oluyor|yardım eder|yardım edebilir|destek olur|destek olabilir|destek verir|destek verebilir|bakabilir|çıkarır|çıkarabilir|
  uğraşır|yetiştirir|yetiştirebilir) (misiniz|mısınız|misin|mısın|musunuz|musun|misinz|misn|musn|mi|mı|mu|acaba)`);

/** Asks whether she takes work at all. */
const CAPACITY = list(`
  (are|r) (you|u) (currently |still |) (taking on|taking|accepting|open to|open for|up for|booked), (are|r) (you|u) * (available|free) (for (this|new|work|a (project|job|shoot|wedding|small)|hire|freelance|commission~|projects)|to (take|help|work|do|make|shoot|edit|translate|write|design)|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)|this (month|spring|summer|autumn|winter)), taking on (new|work|clients|commissions|projects), (accept|take|open for|do|offer) commissions,
  (have|got|any) * (capacity|availability|a slot|slots|room for|room in|space in|time for|time in|bandwidth|a free), your (availability|schedule|calendar|diary|lead time|waiting list|turnaround),
  (would|might|could) (you|this|that|it) be (interested|available|up for|willing|keen|something|possible|open|able), fancy (doing|taking|a|it|helping), up your street, up for (it|this), (interested|available) (in|for) (this|a|the|it),
  do (you|u) (do|make|design|offer|build|translate|draw|shoot|paint|write|edit|teach|coach|work|cover|take|handle|also), is (this|that|it) something (you|u), (you|u) (do|make) (websites|logos|videos|portraits|these|those),
  müsait~, müsaitlik~, takvim~, programınız~, yoğunluğunuz, boşluğunuz, boş (gün|yer|vakt|vakit)~, uygun (musunuz|musun), (have|got|is|are|still) * # (january|february|march|april|may|june|july|august|september|october|november|december) (free|available|open|left), (date|day|weekend|saturday) (free|available|open), bakarmısın~, bakarmisin, parası neyse, borcumuz ne, vaktiniz~, zamanınız~, vaktin var, zamanın var, ilgilenir~, ilginizi, işi (alır|almak|alabilir)~,
  sıraya, sizin alanınız, bakar mısınız, yapıyorsanız, yapıyorsan, yapıyor mu~, hizmet~ (alabilir~|almak|veriyor~)`);

/** Asks what she charges. */
const CHARGE = list(`
  how much (would|do|does|are|for|will|should|to|you|u|roughly|approx~|wld|might|could|per|a|an) , howmuch, how much (to|2|4), how much * (cost|charge|price), (what|wat|whats|wats) (do|would|are|is|will|s|) * (you|u|your|ur) (charge|rates|rate|prices|price|fees|fee|quote|ask|bill|cheapest|going|day|hourly|daily|usual|best|lowest|packages),
  (your|ur) (rate|rates|price|prices|fee|fees|charge|charges|day rate|daily rate|hourly|monthly fee|pricing|price list|rate card|quotation|quote|terms|cheapest|packages|cost|costs|usual rate|going rate), (quote|quotation|estimate|ballpark) (for|on|me|us|please|would|will|pls|this),
  (a|rough|ballpark|your) (quote|quotation|estimate|ballpark|price|cost|figure) (for|on|per), (give|send|need|after|get) (me|us|a|your|you|) * (quote|quotation|estimate|price list|price for), (what|wat) * (come to|costs it|does it cost|will it cost|would it come), price list please, price per (word|page|hour|minute|photo|image|piece), what (would|will|might|could|wd) * (cost|come to|set us back|set me back|run to|charge|want),
  (set|cost) (me|us) (back|for), would (it|that|this|you) cost, (cost|price) (of|for) (a|an|your|getting|having|designing|translating|making), what does * cost, (rates|fees|costs|prices|price|pricing) (please|pls|plz),
  fiyat~ * (ne|nedir|nasıl|kadar|alabilir|verir~|misiniz|öğren~|iste~|rica~|söyle~|bahse~|bildir~|ilet~|yazar~|verebilir|çıkar~|atar~), (fiyat|ücret) (bilgi~|liste~|teklif~|aralığı~|ne), (ücretiniz|fiyatınız|fiyatlarınız|ücretlendirmeniz|ücretlendirme|tarifeniz|rateiniz|saatlik ücretiniz|fiyatını|ücretini|fiyatın|ücretin)~,
  (ücret|maliyet)~ * (ne|nedir|nasıl|kadar|alabilir|öğren~|iste~|rica~|söyle~|bildir~|ilet~|yazınız), (ücret|fiyat) beklentiniz~, (aylık|saatlik|günlük) ücret beklenti~, kaça~ (yapar~|olur|mal|patlar|çeker~|yazar~|çevir~|çizer~|yapıyo~|yapıyor~|çıkar~|verir~|bırak~), kaç (para|lira|liraya|paraya), kaça (~arsın|~ersin|~ırsın|~ursun|~arsınız|~ersiniz|~ırsınız|~ursunuz|~ıyorsun|~ıyorsunuz), ne (alırsın|alırsınız|istersin|istersiniz|alıyorsunuz|tutar),
  neye patlar, teklif~ (alabilir|rica|almak|istiyor~|verir~|bekl~|verebilir|iste~|sunar~|sunabilir), ne kadar~ (tutar|olur|alırsın~|alırsınız|alıyor~|alıyo~|ücret|istersin~|istiyor~|eder|yapar~|ederi|bütçe|maliyet|koymamız|ayır~|vermem~|ödem~), (ders|sayfa|kelime|saat|parça) başı (ne|kaç), ne (alıyorsun~|alıyosun~|istiyorsun~|tutar)`);

/** Offers money for work: hardly anybody says it but a client. */
const PAYS = list(`
  (hire|hiring) (you|someone|somebody|a|an|one), commission~ (you|a|an|some), (available|open) for (hire|commissions|freelance|custom work|work), for hire, paid (work|project|job|task|gig|position|collaboration|support|consultation|trial|test), for a fee,
  (willing|happy|able|prepared|like|want|going|ready) to pay, (ill|i will|i would|well|id|we will|can) pay (you|well|up to|whoever|per|by the|extra), freelance (work|job|project|gig|basis|contract|position|role), do (you |)freelance~, (my|our|total|maximum|max|set|rough) budget, po will be issued, purchase order, (#|€|$|£) (total|all in), pay weekly, (ucuza|bedavaya|bedava|parasız|karşılıksız) (yap~|çiz~|çek~), budget (is|of|for|around|about|would|range|up|super|very|isnt),
  (fixed|flat) (price|fee|rate), (pay|rate|budget) (isnt|negotiable|is (negotiable|flexible|no|not)), (#|€|$|£) (per|a|an) (hour|word|page|minute|photo|article|image|hr), revenue share, (cut|share) (of|you) (the|in|profits), profit share, (have|got) (a|some|an) * (job|gig|project|work|task|commission) for you, work for you,
  (iş|proje) (teklif~|birliği teklif~), bütçemiz~, bütçem, (bütçe|bütçesi) (#|var|yok|dar|kısıtlı|belli|az), (ücret|ücreti|ücretini|parasını|para) (öder~|öderiz|ödeyeceğ~|verir~|veririz|ödeme~|veremi~|veremem|vermiyor~|peşin), (iş|parça|sayfa|kelime|saat|proje) başı # , freelance (çalış~|olarak), işi (almak|yapmak) iste~, size * (iş|proje) (ver~|var|teklif~), (bir|bi|ufak|küçük) (işim|işimiz|iş) (var|düştü|ver~), elimizde * iş`);

/** Pays for work, or calls it a job. */
const JOB = list(`
  hire (you|someone|somebody|a|an|one|for), hiring, commission~, freelance~, gig, (paid|remote|part time|one off|long term|ongoing|contract|short) (job|project|gig|assignment|position|work|role|task), (a|the|this|our|new|small|little|quick|big|exciting) (project|job|gig|task),
  project, projects, (my|our|the|a|total|maximum|max|set|rough) budget, budget (is|of|for|around|about|would|range|up), (#|€|$|£|eur|usd|gbp) budget, fixed (price|fee), hourly rate, (pay|paying|pays|paid) (by|per|for|you|up|#|a|an|well|someone|somebody|whoever),
  (id|we|ill|well|would|will|can|happy to|willing to|could|wed|i) (pay|offer), our (offer|fee) is, per (hour|word|page|minute|photo|article|image|hr), pay is, payment (is|will|via|by|on|through|per), rate (is|of), compensation,
  do (it|this|one|same|that) for (me|us), i will pay, pay you, pay (upfront|up front), revenue share, (cut|share) of, your job, job :, flat fee, iş teklif~, (bir|bi|küçük|ufak|güzel|yeni) (iş|işimiz|işim|iş var|proje|projemiz|projem), (işimiz|işim|projemiz|projem|proje|iş) (var|için|düştü), projemiz~, projem, projesi~, bütçe~, (iş|proje|parça) başı, freelance~, frilans, yarı zamanlı, part time,
  uzaktan, ücret~ * (öden~|veri~|yer al~|öder~), (öder~|öderiz|ödeme~), parasını, ücretini, anlaş~, (iş|işi|bir iş|bi iş) (ver~|yap~), ücretli, ücreti, iş birliği~, işbirliği~, hizmet al~, çalışmak isti~, çalışmak ister~, birlikte çalış~`);

/** How they came to her, as strangers do. */
const FOUND_YOU = list(`
  (found|saw|seen|noticed|spotted|came across|come across|stumbled|discovered|got|had|read|liked|loved|admired|browsing|looking at|following|follow|remember|like|love) * (you|u|your|ur) (on|in|at|through|via|from|website|site|profile|page|name|number|card|work|portfolio|details|email|address|photos|pictures|drawings|illustrations|ad|advert|listing|instagram|contact|flyer|stall|designs|style|blog|logo|book|reel|showreel|voice|translation|translations|paintings),
  (recommended|recommends|recommendation|suggested|mentioned|passed|pointed) * (you|u|your|me to you|us to you|on your), (you|u) (were|was|come|came) (highly |warmly |) (recommended|suggested|mentioned), (gave|given|passed|sent) (me|us) (your|ur), told (me|us) (about you|you),
  you (did|made|designed|drew|built|wrote|translated|photographed|shot|painted|edited) (for|my|our|the|a|such|his|her|their), your (portfolio|showreel|reel|work|style|illustrations|drawings|paintings|services|website|profile|advert|ad), what you did, getting in touch, get in touch (with you|about),
  i understand you (do|are|make), hear you (do|are|make|re), heard (about|of|from) * (you|your), (do|make|does) (lovely|great|good|nice|beautiful|amazing|cool) (things|work|stuff|job), fan of your, contact form,
  sizi * (gördüm|gördük|buldum|bulduk|önerdi~|tavsiye~|duydum|duyduk|rastla~|takip), size * (ulaş~|rastla~|yazıyor~), seni * (önerdi~|tavsiye~|buldum|gördüm|takip), (adınızı|isminizi|numaranızı|telefonunuzu|mailinizi|profilinizi|sayfanızı|hesabınızı|sitenizi|ilanınızı|işlerinizi|çalışmalarınızı|çizimlerinizi|portfolyonuzu|portföyünüzü) * (verdi~|aldım|aldık|buldum|bulduk|gördüm|gördük|beğen~|takip|inceledim|inceledik|bayıl~|hayran~|öner~),
  (çalışmalarınız|çizimleriniz|işleriniz|fotoğraflarınız|tarzınız|portfolyonuz|portföyünüz|çevirileriniz|sesiniz|işlerini|çizimlerini|tarzını|çalışmalarını)~, (sizi|seni) (önerdi|önerdiler|tavsiye ettiler|tavsiye etti), referans~ ile, elinize sağlık, (yaptığınız|yaptığın|çizdiğiniz|çektiğiniz|tasarladığınız)`);

/** Tells what they are, as one does who writes for the first time. */
const OWN_BUSINESS = list(`
  (we|i|who) (run|own|sell|make|produce|organise|organize|publish|keep|grow|bake|brew|import|restore|teach|rent out) (a|an|two|three|four|small|handmade|organic|#), we are (a|an) (small|family|new|young|local|tiny|growing|#|startup|company|charity|non profit|group|team|studio|agency|couple|band),
  (im|were|i am|we are) (a|an|opening|launching|publishing|producing|organising|organizing|getting married|the owner of),  (my|our) (bakery|restaurant|cafe|bar|pub|hotel|shop|store|clinic|practice|salon|studio|school|museum|gallery|club|choir|charity|company|business|startup|start up|firm|brand|farm|brewery|winery|label|band|wedding|book|novel|thesis|podcast|channel|website|site|app|blog|memoir|dissertation),
  (my|our) (husband|wife|sister|brother|daughter|son|partner) and (i|me), self published, self publishing, (we|i) (have|just|recently) (opened|started|launched|founded|bought|taken over|written|finished), (starting|opening|launching) (a|an|up|my|our|soon|in),
  (firmamız|şirketimiz|markamız|derneğimiz|vakfımız|okulumuz|kulübümüz|restoranımız|kafemiz|otelimiz|mağazamız|dükkanımız|atölyemiz|butiğimiz|kliniğimiz|ajansımız|kurumumuz|yayınevimiz|çiftliğimiz|stüdyomuz|ofisimiz|pastanemiz|fabrikamız|kooperatifimiz|müzemiz|belediyemiz|sitemiz|kanalımız|işletmemiz|fırınımız|bünyemiz)~,
  (dönerciyiz|kafeyiz|oteliz|ajansız|firmayız|şirketiz|dükkanız|ekibiz|girişimiz|girişimciyim|esnafım|berberim|avukatım|diş hekimiyim|doktorum|mimarım|yazarım|öğretmenim|psikologum|diyetisyenim), (biz|ben) (bir|bi) * (firma|şirket|dükkan|dernek|kafe|ajans|girişim|atölye)~,
  (firmam|şirketim|markam|kafem|restoranım|dükkanım|atölyem|butiğim|kliniğim|otelim|sitem|kitabım|romanım|tezim|kanalım|işletmem|mağazam|muayenehanem|düğünüm|pastanem|podcastim)~, (firması|şirketi|derneği|vakfı) olarak, olarak * (hizmet ver|faaliyet|üret|sat|çalış)~,
  (satıyoruz|satıyorum|üretiyoruz|üretiyorum|işletiyoruz|işletiyorum|açıyoruz|açıyorum|açacağız|açacağım|kuruyoruz|kuruyorum|üretmekte~|evleniyoruz|açtım|açtık|kurduk|kurdum), adına yazıyor~, yönetim kurulu adına, adına`);

/** How a job post is built. */
const POST = list(`
  skills (required|needed|and experience|wanted|include), required skills, requirements, responsibilities, qualifications, deliverables, scope of work, job (description|post|title|details|summary), must (have|be|know|include|speak|provide), ideal candidate, successful candidate, the right candidate, candidates,
  (experience|experienced|proficient|proficiency|knowledge|expertise|fluent|familiar|background) (in|with|of|working|using), (you|u) (will|should|must|would) (be|have|need|work|write|create|provide|build|develop|get|do), (please |) (apply|submit|send|share|include|attach|provide|quote|bid) * (portfolio|samples|examples|cv|rate|rates|proposal|bid|quote|work|availability|experience|resume|budget|price|timeline),
  to apply, when applying, applicants, application~ should, about (you|the role|the job|the project), what (we|i) (need|want|are looking|offer|expect), who you are, nice to have, bonus (if|points), place (your|a) bid, bidding, bid, proposal~, freelancer~, milestone~, nda, start (date|immediately|asap), (need|needs) to be (able|done|familiar|good|fluent|experienced),
  aranan (nitelik|özellik)~, nitelikler~, beklentilerimiz, iş tanımı, gerekli(lik|likler)~, başvuru~, adaylar~, portfolyonuz~, portföyünüz~, örnek (iş|çalışma)~, tecrübeli, deneyimli, hakim olan, bilgisi olan, sahip olan, bilen, tercih sebeb~, işi (kısa|detay|özet)~, ilan`);

/** Work without a name, or hardly one. */
const UNNAMED = list(`
  (a|some|your|bit of|need|want|with|little) (help|hand|support|assistance|advice|expertise|talent|skills|magic|touch|services), something (for|cool|nice|special|that|like|with|to|fun|new|fresh|different|creative|funky|catchy), your (help|talent|magic|touch|services|service|expertise|skills),
  (a|an|some|this|little|small|big|quick) (project|idea|job|gig|thing|proposal|opportunity), (do|make) (it|something|us|me) (for|a|up|pretty|nice|cool|look), surprise me, work our, dev work, design work, (custom|development|writing|editing|translation|automation|testing) work, bi el at~, el atın, el atar~, bakabilecek, yapabilecek, yapacak, can anyone (look|help|fix), help me, help us, call me, ring me, i should write, some work, work done, consult~, collaborat~, proposal,
  (bir|bi|birkaç|ufak|küçük|güzel|şöyle) (şey|şeyler|iş|işimiz|işim|proje|fikir|çalışma|konu|projemiz|projem), bişey~, birşey~, bişi~, (yardım|destek)~ (iste~|lazım|al~|arı~|ol~|eder~|rica), yardımınız~, desteğiniz~, danışmak, hizmetiniz~, çayınızı, kahvenizi, tanış~`);

/** Greets as one who does not know her yet. */
const STRANGER = list(`
  (hi|hello|hey) there, (my|our) (wedding|husband and i|wife and i), dear (mr|ms|mrs|miss|dr|sir|madam|translator|designer|photographer|illustrator|editor), to whom it may concern, good (day|evening|afternoon), i hope this (finds|message|email), sayın yetkili, sn yetkili, (iyi|hayırlı) (günler|akşamlar|çalışmalar|işler), merhabalar, kolay gelsin, (merhaba|sayın) * (bey|hanım)`);

/** Tools and platforms, named where something is to be made with them. */
const TOOLS = list(`
  wordpress, woocommerce, elementor, shopify, wix, squarespace, webflow, magento, prestashop, joomla, drupal, opencart, laravel, php, react, vue, angular, nextjs, node js, nodejs, django, flask, python, java, javascript, typescript, kotlin, swift, flutter, ios, android, unity, unreal, firmware, arduino, raspberry, aws, azure, gcp, powerapps, powerbi, power bi, helm, elk, zapier, ghl,
  cloudfront, kubernetes, docker, nginx, terraform, postgres, mysql, mongodb, sql, firebase, figma, photoshop, illustrator file, indesign, premiere, after effects, blender, autocad, solidworks, excel, google sheets, airtable, zapier, hubspot, salesforce, zoho, mailchimp, klaviyo, etsy, amazon store, canva, powerpoint, qgis, latex, iyzico, gitlab, chatgpt, gpt, openai`);

/** The signs that work is wanted. */
export const WANTED_SIGNS = {
  'work/seek': SEEK,
  'work/want': WANT,
  'work/worker': WORKER,
  'work/wish': WISH,
  'work/touch': TOUCH,
  'work/make': MAKE,
  'work/you-to': YOU_TO,
  'work/made': MADE,
  'work/making': MAKING,
  'work/causative': CAUSATIVE,
  'work/to-be-made': TO_BE_MADE,
  'work/to-be-done': TO_BE_DONE,
  'work/would-you': WOULD_YOU_TR,
  'work/capacity': CAPACITY,
  'work/charge': CHARGE,
  'work/pays': PAYS,
  'work/job': JOB,
  'work/found-you': FOUND_YOU,
  'work/own-business': OWN_BUSINESS,
  'work/post': POST,
  'work/unnamed': UNNAMED,
  'work/stranger': STRANGER,
  'work/tools': TOOLS,
} as const;
