/**
 * What tells a possible client beside the wish: price, money, acquaintance, their own trade.
 */
import { list } from '../list.js';

/** Asks whether she takes work at all. */
const CAPACITY = list(`
  (getireyim|göndereyim|yollayayım|uğrayayım|bırakayım) mi,
  ne kadar (sürer|zamanda|sürede), kaç (günde|güne|günde|haftada) * (biter|çıkar|olur|hazır|yetişir),
  how long (would|will|does) (it|that|this|one|they) (take|be), yetişir mi, yetişebilir mi,
  do you take * (beginners|students|pupils|adults|clients|on), (want|wants|like|love|learning|thinking of learning|need) to learn,
  learning (the|to|how|a), dates flexible, (how soon|when) could you (do|start|turn|deliver|have|fit), turn round, # hours of your time,
  (olur|mümkün) mü, öğrenmek isti~, geliyor musunuz, boş musun~, (bu|böyle|boyle) (işler|işleri|isler)~ * (yapıyor~|yapıyo~|bakıyor~),
  yapar mıydınız, görüşmek isteriz, (are|r) (you|u) (currently |still |) (taking on|taking|accepting|open to|open for|up for|booked),
  (available|free) for (this|new|work|hire|freelance|commission~|projects|a) * (project|job|shoot|wedding|work|commission),
  (available|free) (to take|to help|to work|to do|to make|to shoot|to edit|to translate|to write|to design|this month|this spring|
    this summer|this autumn|this winter),
  (available|free) in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn),
  taking on (new|work|clients|commissions|projects), (accept|take|open for|do|offer) commissions,
  (have|got|any) * (capacity|availability|a slot|slots|room for|room in|space in|time for|time in|bandwidth|a free),
  your (availability|schedule|calendar|diary|lead time|waiting list|turnaround),
  (would|might|could) (you|this|that|it) be (interested|available|up for|willing|keen|something|possible|open|able),
  fancy (doing|taking|a|it|helping), up your street, up for (it|this), (interested|available) (in|for) (this|a|the|it),
  do (you|u) (do|make|design|offer|build|translate|draw|shoot|paint|write|edit|teach|coach|work|cover|take|handle|also),
  is (this|that|it) something (you|u), (you|u) (do|make) (websites|logos|videos|portraits|these|those), müsait~, müsaitlik~, takvim~, programınız~,
  yoğunluğunuz, boşluğunuz, boş (gün|yer|vakt|vakit)~, uygun (musunuz|musun),
  (have|got|is|are|still) * # (january|february|march|april|may|june|july|august|september|october|november|december) (free|available|open|left),
  (date|day|weekend|saturday) (free|available|open), bakarmısın~, bakarmisin, parası neyse, borcumuz ne, vaktiniz~, zamanınız~, vaktin var,
  zamanın var, ilgilenir~, ilginizi, işi (alır|almak|alabilir)~, sıraya, sizin alanınız, bakar mısınız, yapıyorsanız, yapıyorsan, yapıyor mu~,
  hizmet~ (alabilir~|almak|veriyor~)`);

/** Asks what she charges. */
const CHARGE = list(`
  (commercial|price|financial) (offer|proposal), how (pricey|expensive|dear),
  what (would|will|wd) (that|it|this) be, your best price, best price (for|on|to), what would (the same|it|that|ours|this|one) cost,
  (whats|what is) your * (price|rate|fee), (teklifinizi|fiyatınızı|ücretinizi), (fiyat|ücret) (ne|nedir|lütfen|lutfen|alayım|alabilir), ne tutar,
  kaça çıkar~, how much (would|do|does|are|for|will|should|to|you|u|roughly|approx~|wld|might|could|per|a|an), howmuch, how much (to|2|4),
  how much * (cost|charge|price),
  (what|wat|whats|wats) (do|would|are|is|will|s|) * (you|u|your|ur) (charge|rates|rate|prices|price|fees|fee|quote|ask|bill|cheapest|going|
    day|hourly|daily|usual|best|lowest|packages),
  (your|ur) (rate|rates|price|prices|fee|fees|charge|charges|day rate|daily rate|hourly|monthly fee|pricing|price list|rate card|quotation|
    quote|terms|cheapest|packages|cost|costs|usual rate|going rate),
  (quote|quotation|estimate|ballpark) (for|on|me|us|please|would|will|pls|this),
  (a|rough|ballpark|your) (quote|quotation|estimate|ballpark|price|cost|figure) (for|on|per),
  (give|send|need|after|get) (me|us|a|your|you|) * (quote|quotation|estimate|price list|price for),
  (what|wat) * (come to|costs it|does it cost|will it cost|would it come), price list please, price per (word|page|hour|minute|photo|image|piece),
  what (would|will|might|could|wd) * (cost|come to|set us back|set me back|run to|charge|want), (set|cost) (me|us) (back|for),
  would (it|that|this|you) cost, idea of (the|your) (cost|costs|price), price list,
  (cost|price) (of|for) (a|an|your|getting|having|designing|translating|making), what does * cost,
  (rates|fees|costs|prices|price|pricing) (please|pls|plz), (fiyat|fiyatlar|fiyatınız|fiyatlarınız) nasıl,
  fiyat~ * (ne|nedir|kadar|alabilir|verir~|misiniz|öğren~|iste~|rica~|söyle~|bahse~|bildir~|ilet~|yazar~|verebilir|çıkar~|atar~),
  (fiyat|ücret) (bilgi~|liste~|teklif~|aralığı~|ne),
  (ücretiniz|fiyatınız|fiyatlarınız|ücretlendirmeniz|ücretlendirme|tarifeniz|rateiniz|saatlik ücretiniz|fiyatını|ücretini|fiyatın|ücretin)~,
  (ücret|maliyet)~ * (ne|nedir|nasıl|kadar|alabilir|öğren~|iste~|rica~|söyle~|bildir~|ilet~|yazınız), (ücret|fiyat) beklentiniz~,
  (aylık|saatlik|günlük) ücret beklenti~, kaça~ (yapar~|olur|mal|patlar|çeker~|yazar~|çevir~|çizer~|yapıyo~|yapıyor~|çıkar~|verir~|bırak~),
  kaç (para|lira|liraya|paraya), kaça (~arsın|~ersin|~ırsın|~ursun|~arsınız|~ersiniz|~ırsınız|~ursunuz|~ıyorsun|~ıyorsunuz),
  ne (alırsın|alırsınız|istersin|istersiniz|alıyorsunuz|alıyosunuz|alıyonuz|alıyon|alıyosun|tutar), neye patlar,
  teklif~ (alabilir|rica|almak|istiyor~|verir~|bekl~|verebilir|iste~|sunar~|sunabilir),
  ne kadar~ (tutar|olur|alırsın~|alırsınız|alıyor~|alıyo~|ücret|istersin~|istiyor~|eder|yapar~|ederi|bütçe|maliyet|koymamız|ayır~|vermem~|ödem~),
  (ders|sayfa|kelime|saat|parça) başı (ne|kaç), ne (alıyorsun~|alıyosun~|istiyorsun~|tutar)`);

/** Offers money for work: hardly anybody says it but a client. */
const PAYS = list(`
  royalties (#|split|instead), cant pay (much|you), (no|little|small|tiny|tight|limited) (money|budget), bütçemiz * yok,
  (royalty|telif) * (pay~|#), (hire|hiring) (you|someone|somebody|a|an|one), commission~ (you|a|an|some),
  (available|open) for (hire|commissions|freelance|custom work|work), for hire,
  paid (work|project|job|task|gig|position|collaboration|support|consultation|trial|test), for a fee,
  (willing|happy|able|prepared|like|want|going|ready) to pay,
  (ill|i will|i would|well|id|we will|can) pay (you|well|up to|whoever|per|by the|extra),
  freelance (work|job|project|gig|basis|contract|position|role), do (you |)freelance~, (my|our|total|maximum|max|set|rough) budget,
  po will be issued, purchase order, (#|€|$|£) (total|all in), pay weekly, (ucuza|bedavaya|bedava|parasız|karşılıksız) (yap~|çiz~|çek~),
  budget (is|of|for|around|about|would|range|up|super|very|isnt), (fixed|flat) (price|fee|rate),
  (pay|rate|budget) (isnt|negotiable|is negotiable|is flexible|is no|is not), (#|€|$|£) (per|a|an) (hour|word|page|minute|photo|article|image|hr),
  revenue share, (cut|share) (of|you) (the|in|profits), profit share, (have|got) (a|some|an) * (job|gig|project|work|task|commission) for you,
  work for you, (iş|proje) (teklif~|birliği teklif~), bütçemiz~, bütçem, (bütçe|bütçesi) (#|var|yok|dar|kısıtlı|belli|az),
  (ücret|ücreti|ücretini|parasını|para) (öder~|öderiz|ödeyeceğ~|verir~|veririz|ödeme~|veremi~|veremem|vermiyor~|peşin),
  (iş|parça|sayfa|kelime|saat|proje) başı #, freelance (çalış~|olarak), işi (almak|yapmak) iste~, size * (iş|proje) (ver~|var|teklif~),
  (bir|bi|ufak|küçük) (işim|işimiz|iş) (var|düştü|ver~), elimizde * iş`);

/** Pays for work, or calls it a job. */
const JOB = list(`
  hire (you|someone|somebody|a|an|one|for), hiring, commission~, freelance~, gig,
  (paid|remote|part time|one off|long term|ongoing|contract|short) (job|project|gig|assignment|position|work|role|task),
  (a|the|this|our|new|small|little|quick|big|exciting) (project|job|gig|task), project, projects,
  (my|our|the|a|total|maximum|max|set|rough) budget, budget (is|of|for|around|about|would|range|up), (#|€|$|£|eur|usd|gbp) budget,
  fixed (price|fee), hourly rate, (pay|paying|pays|paid) (by|per|for|you|up|#|a|an|well|someone|somebody|whoever),
  (id|we|ill|well|would|will|can|happy to|willing to|could|wed|i) (pay|offer), our (offer|fee) is,
  per (hour|word|page|minute|photo|article|image|hr), pay is, payment (is|will|via|by|on|through|per), rate (is|of), compensation,
  do (it|this|one|same|that) for (me|us), i will pay, pay you, pay (upfront|up front), revenue share, (cut|share) of, your job, flat fee,
  iş teklif~, (bir|bi|küçük|ufak|güzel|yeni) (iş|işimiz|işim|iş var|proje|projemiz|projem),
  (işimiz|işim|projemiz|projem|proje|iş) (var|için|düştü), projemiz~, projem, projesi~, bütçe~, (iş|proje|parça) başı, frilans, yarı zamanlı,
  part time, uzaktan, ücret~ * (öden~|veri~|yer al~|öder~), (öder~|öderiz|ödeme~), parasını, ücretini, anlaş~, (iş|işi|bir iş|bi iş) (ver~|yap~),
  ücretli, ücreti, iş birliği~, işbirliği~, hizmet al~, çalışmak isti~, çalışmak ister~, birlikte çalış~`);

/** How they came to her, as strangers do. */
const FOUND_YOU = list(`
  your name was (given|passed), your quote for, you (fixed|did|made|drew|shot) (my|our|his|her|their),
  (sen|siz) * (çekmişsin~|yapmışsın~|çizmişsin~|tasarlamışsın~), saw (ur|your) (stuff|things|work|page),
  (found|saw|seen|noticed|spotted|came across|come across|stumbled|discovered|got|had|read|liked|loved|admired|browsing|looking at|
    following|follow|remember|like|love) * (you|u|your|ur) (on|in|at|through|via|from|website|site|profile|page|name|number|card|work|
    portfolio|details|email|address|photos|pictures|drawings|illustrations|ad|advert|listing|instagram|contact|flyer|stall|designs|style|
    blog|logo|book|reel|showreel|voice|translation|translations|paintings),
  (recommended|recommends|recommendation|suggested|mentioned|passed|pointed) * (you|u|your|me to you|us to you|on your),
  (you|u) (were|was|come|came) (highly |warmly |) (recommended|suggested|mentioned), (gave|given|passed|sent) (me|us) (your|ur),
  told (me|us) (about you|you),
  you (did|made|designed|drew|built|wrote|translated|photographed|shot|painted|edited) (for|my|our|the|a|such|his|her|their),
  your (portfolio|showreel|reel|work|style|illustrations|drawings|paintings|services|website|profile|advert|ad), what you did, getting in touch,
  get in touch (with you|about), i understand you (do|are|make), hear you (do|are|make|re), heard (about|of|from) * (you|your),
  (do|make|does) (lovely|great|good|nice|beautiful|amazing|cool) (things|work|stuff|job), fan of your, contact form,
  sizi * (gördüm|gördük|buldum|bulduk|önerdi~|tavsiye~|duydum|duyduk|rastla~|takip), size * (ulaş~|rastla~|yazıyor~),
  seni * (önerdi~|tavsiye~|buldum|gördüm|takip),
  (adınızı|isminizi|numaranızı|telefonunuzu|mailinizi|profilinizi|sayfanızı|hesabınızı|sitenizi|ilanınızı|işlerinizi|çalışmalarınızı|
    çizimlerinizi|portfolyonuzu|portföyünüzü) * (verdi~|aldım|aldık|buldum|bulduk|gördüm|gördük|beğen~|takip|inceledim|inceledik|bayıl~|
    hayran~|öner~),
  (çalışmalarınız|çizimleriniz|işleriniz|fotoğraflarınız|tarzınız|portfolyonuz|portföyünüz|çevirileriniz|sesiniz|işlerini|çizimlerini|
    tarzını|çalışmalarını)~,
  (sizi|seni) (önerdi|önerdiler|tavsiye ettiler|tavsiye etti), referans~ ile, elinize sağlık,
  (yaptığınız|yaptığın|çizdiğiniz|çektiğiniz|tasarladığınız)`);

/** Tells what they are, as one does who writes for the first time. */
const OWN_BUSINESS = list(`
  (we|weve) (run|outgrown|opened|started|launched|are organising|are organizing|are replacing|keep losing|lost our),
  were (organising|organizing|replacing|planning|launching|moving|opening),
  i am the (secretary|owner|chair|head|manager|director|treasurer|founder|author) of, (yeni|küçük) * (açtık|açtım|açıyoruz|mekan|dükkan),
  (derneğimiz|şirketimiz|firmamız), web sitem~, sitemdeki, instagramım~, kanalım~, kanalımın,
  (we|i|who) (run|own|sell|make|produce|organise|organize|publish|keep|grow|bake|brew|import|restore|teach|rent out) (a|an|two|three|four|
    small|handmade|organic|#),
  we are (a|an) (small|family|new|young|local|tiny|growing|#|startup|company|charity|non profit|group|team|studio|agency|couple|band),
  (im|were|i am|we are) (a|an|opening|launching|publishing|producing|organising|organizing|getting married|the owner of),
  (my|our) (bakery|restaurant|cafe|bar|pub|hotel|shop|store|clinic|practice|salon|studio|school|museum|gallery|club|choir|charity|company|
    business|startup|start up|firm|brand|farm|brewery|winery|label|band|wedding|book|novel|thesis|podcast|channel|website|site|app|blog|
    memoir|dissertation),
  (my|our) (husband|wife|sister|brother|daughter|son|partner) and (i|me), self published, self publishing,
  (we|i) (have|just|recently) (opened|started|launched|founded|bought|taken over|written|finished),
  (starting|opening|launching) (a|an|up|my|our|soon|in),
  (firmamız|şirketimiz|markamız|derneğimiz|vakfımız|okulumuz|kulübümüz|restoranımız|kafemiz|otelimiz|mağazamız|dükkanımız|atölyemiz|
    butiğimiz|kliniğimiz|ajansımız|kurumumuz|yayınevimiz|çiftliğimiz|stüdyomuz|ofisimiz|pastanemiz|fabrikamız|kooperatifimiz|müzemiz|
    belediyemiz|sitemiz|kanalımız|işletmemiz|fırınımız|bünyemiz)~,
  (dönerciyiz|kafeyiz|oteliz|ajansız|firmayız|şirketiz|dükkanız|ekibiz|girişimiz|girişimciyim|esnafım|berberim|avukatım|diş hekimiyim|
    doktorum|mimarım|yazarım|öğretmenim|psikologum|diyetisyenim),
  (biz|ben) (bir|bi) * (firma|şirket|dükkan|dernek|kafe|ajans|girişim|atölye)~,
  (firmam|şirketim|markam|kafem|restoranım|dükkanım|atölyem|butiğim|kliniğim|otelim|sitem|kitabım|romanım|tezim|kanalım|işletmem|mağazam|
    muayenehanem|düğünüm|pastanem|podcastim)~,
  (firması|şirketi|derneği|vakfı) olarak, olarak * (hizmet ver|faaliyet|üret|sat|çalış)~,
  (satıyoruz|satıyorum|üretiyoruz|üretiyorum|işletiyoruz|işletiyorum|açıyoruz|açıyorum|açacağız|açacağım|kuruyoruz|kuruyorum|üretmekte~|
    evleniyoruz|açtım|açtık|kurduk|kurdum),
  adına yazıyor~, yönetim kurulu adına, adına`);

/** Work without a name, or hardly one. */
const UNNAMED = list(`
  hacked, hacklendi~, çöktü, save me, drowning in, nobody has the passwords, stopped working, is broken can, müşteri kaybedi~,
  (a|some|your|bit of|need|want|with|little) (help|hand|support|assistance|advice|expertise|talent|skills|magic|touch|services),
  something (for|cool|nice|special|that|like|with|to|fun|new|fresh|different|creative|funky|catchy),
  your (help|talent|magic|touch|services|service|expertise|skills),
  (a|an|some|this|little|small|big|quick) (project|idea|job|gig|thing|proposal|opportunity),
  (do|make) (it|something|us|me) (for|a|up|pretty|nice|cool|look), surprise me, work our, dev work, design work,
  (custom|development|writing|editing|translation|automation|testing) work, bi el at~, el atın, el atar~, bakabilecek, yapabilecek, yapacak,
  can anyone (look|help|fix), help me, help us, call me, ring me, i should write, some work, work done, consult~, collaborat~, proposal,
  (bir|bi|birkaç|ufak|küçük|güzel|şöyle) (şey|şeyler|iş|işimiz|işim|proje|fikir|çalışma|konu|projemiz|projem), bişey~, birşey~, bişi~,
  (yardım|destek)~ (iste~|lazım|al~|arı~|ol~|eder~|rica), yardımınız~, desteğiniz~, danışmak, hizmetiniz~, çayınızı, kahvenizi, tanış~`);

/** Greets as one who does not know her yet. */
const STRANGER = list(`
  (hi|hello|hey) there, (my|our) (wedding|husband and i|wife and i),
  dear (mr|ms|mrs|miss|dr|sir|madam|translator|designer|photographer|illustrator|editor), to whom it may concern, good (day|evening|afternoon),
  i hope this (finds|message|email), sayın yetkili, sn yetkili, (iyi|hayırlı) (günler|akşamlar|çalışmalar|işler), merhabalar, kolay gelsin,
  (merhaba|sayın) * (bey|hanım)`);

/** Tools and platforms, named where something is to be made with them. */
const TOOLS = list(`
  wordpress, woocommerce, elementor, shopify, wix, squarespace, webflow, magento, prestashop, joomla, drupal, opencart, laravel, php, react, vue,
  angular, nextjs, node js, nodejs, django, flask, python, java, javascript, typescript, kotlin, swift, flutter, ios, android, unity, unreal,
  firmware, arduino, raspberry, aws, azure, gcp, powerapps, powerbi, power bi, helm, elk, zapier, ghl, cloudfront, kubernetes, docker, nginx,
  terraform, postgres, mysql, mongodb, sql, firebase, figma, photoshop, illustrator file, indesign, premiere, after effects, blender, autocad,
  solidworks, excel, google sheets, airtable, hubspot, salesforce, zoho, mailchimp, klaviyo, etsy, amazon store, canva, powerpoint, qgis, latex,
  iyzico, gitlab, chatgpt, gpt, openai`);

/** The signs of it. */
export const CLIENT_SIGNS = {
  'work/capacity': CAPACITY,
  'work/charge': CHARGE,
  'work/pays': PAYS,
  'work/job': JOB,
  'work/found-you': FOUND_YOU,
  'work/own-business': OWN_BUSINESS,
  'work/unnamed': UNNAMED,
  'work/stranger': STRANGER,
  'work/tools': TOOLS,
} as const;
