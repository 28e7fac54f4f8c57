/**
 * What makes a brief concrete: the kinds of detail that REDFLAGS.md counts before a price is asked for.
 */
import { list } from './list.js';

/** Things a freelancer hands over. */
const DELIVERABLE = list(`
  packet~, wrap, mascot~, emblem, badge~, board game, poem~, verses, choreograph~, score, composition, quilt, knitting pattern, menu board,
  chalkboard~, lettering, calligraphy, lamp, planting plan, garden plan, exhibition text~, wall text~, tattoo, avatar, sprite~, pixel art,
  game character, headshot session, lookbook, prospectus, valuation, survey report, minutes, logo~, (web|)site, (web|)sites, website~, web page~,
  webpage~, homepage, home page, landing page~, web shop~, webshop~, online shop, online store,
  onlineshop, e shop, shop design, store, brochure~, flyer~, flier~, leaflet~, poster~, banner~, booklet~, catalogue~, catalog~, magazine,
  newsletter~, menu~,
  business card~, visiting card~, invitation~, postcard~, (greeting|loyalty|index|place|christmas|birthday) card~, cards, label~, packaging,
  sticker~, t shirt~, mug~, cover~, book cover, illustration~, drawing~, painting~, portrait~, mural~, sketch~,
  icon~, infographic~, animation~, video~, film~, clip~, reel~, trailer, documentary, vlog~, commercial, radio ad, radio spot, ad, ads, advert~,
  campaign~, podcast~, jingle~, song~, soundtrack,
  music, voice over~, voiceover~, narration, narrator, audiobook~, audio guide, recording~, subtitle~, subtitling, transcript~, transcription~,
  translation~, translator, interpreter~, interpreting, interpretation,
  transcribe~, translate~, digitise~, digitize~, interpret, narrate~, dub, dubbing, typeset~, linocut~, etching~, print edition,
  proofread~, proof reading, copy edit~, copyedit~, editing, edit, copywriting, copywriter, copy, ghostwriter, ghost writing, blog post~, blog~,
  article~, text~, press release~, speech~, cv, resume, cover letter,
  grant application, essay~, thesis, manuscript~, report, reports, ebook~, e book~, book~, novel, reader, handbook, manual~, presentation~,
  slide deck~, deck, pitch deck, slides, powerpoint~, template~, spreadsheet~, dashboard~,
  app, apps, mobile app, plugin~, plug in~, script~, bot, chatbot~, database~, api, integration~, migration, module~, form, forms, page, pages,
  newsletter sign up, booking system, online booking, checkout, prototype~, mockup~, wireframe~, ui, ux,
  branding, brand identity, corporate identity, corporate design, visual identity, rebrand~, style guide, brand guide~, font~, typeface, layout~,
  photo shoot~, photoshoot~, photos, photographs, pictures, headshot~, portraits, retouch~, product shots, product photos, photography,
  wedding photo~, photographer, videographer, drone footage, floor plan~, floorplan~, render~, 3d model~, 3d visual~, model, sculpture~, statue~,
  sign, signs, signage, price tag~, price label~, tax return~, bookkeeping, accounts, payroll, annual accounts,
  audit, coaching~, workshop~, training, course, lesson~, tuition, tutor~, seo, social media post~, social media management, posts, stories,
  content plan, content calendar, email campaign~, google ads, facebook ads, market research, survey,
  crest, emblem~, calendar~, map, maps, diagram~, storyboard~, comic~, cartoon~, caricature~, character design, character~, tattoo design,
  pattern~, textile design, dress~, furniture, interior, garden design, landscape plan,
  virtual assistant, sound design, mixing, mastering, color grading, colour grading, karaoke, quiz, questionnaire, recipe~, product description~,
  product page~, tender, business plan, contract~, terms and conditions, privacy policy,
  exhibition stand, trade fair stand, stand, display, tickets, programme, certificate~, letterhead~, stationery, envelope~, folder~, bag, bags, ring,
  rings,
  necklace~, cake~, (wordpress|react|python|shopify) developer, developer`);

const DELIVERABLE_TR = list(`
  maskot~, paketi~, rozet~, şiir~, beste~, koreografi~, kaligrafi~, dövme~, piksel grafik, tahta~ yaz~, menü tahta~, bahçe plan~, peyzaj plan~,
  sergi metn~, duvar metn~, davet metn~, oyun karakter~, logo~, site, siteye, sitesi~, sitemiz~, siteniz~, sitenin, siteyi, sitede, websitesi~,
  web site~, web sayfa~, internet site~, e ticaret~, sanal mağaza~, mağaza~, broşür~, el ilan~, afiş~, poster~, pankart~, tabela~, katalog~,
  dergi~, bülten~, menü, menüsü~, menüyü, menünün, menümüz~,
  kartvizit~, davetiye~, kartpostal~, kart, kartı~, etiket~, ambalaj~, paket tasarım~, çıkartma~, tişört~, kupa~, kapak, kapağı~, kapağa,
  kitap kapa~, illüstrasyon~, çizim~, resim~, tablo~, portre~, duvar resm~, eskiz~, ikon~, infografik~, animasyon~, video~, film~, klip~, reels~,
  fragman~, belgesel~,
  reklam film~, reklam~, tanıtım film~, kampanya~, podcast~, jingle~, cıngıl~, şarkı~, müzik~, seslendir~, dublaj~, anlatıcı~, sesli kitap~,
  ses kayd~, altyazı~, alt yazı~, deşifre~, transkript~, çeviri~, tercüme~, tercüman~, çevirmen~, yeminli~, redaksiyon~, redakte~, düzelti~,
  son okuma, editör~,
  metin yazar~, metin~, blog yazı~, blog~, makale~, yazı, yazısı~, yazılar~, basın bülten~, konuşma metn~, özgeçmiş hazır~, ön yazı, tez, tezim~,
  roman, romanım~, romanı~, rapor~, kitap~, kitab~, kitapçı~, el kitab~, kılavuz~, sunum~, slayt~, şablon~, tablo, pano~, uygulama~, eklenti~, bot,
  botu, chatbot~, veritaban~, veri taban~, entegrasyon~, modül~,
  form, formu~, formlar~, sayfa, sayfası~, sayfayı, rezervasyon sistem~, arayüz~, prototip~, kurumsal kimlik~, marka kimli~, logotayp, font~,
  yazı tip~, mizanpaj~, dizgi~, fotoğraf~, foto, fotolar~, foto çekim~, çekim~, çekimi, rötuş~, düğün çekim~, düğün hikaye~, drone~, render~,
  modelleme~, üç boyutlu~, maket~, heykel~, beyanname~, muhasebe~, defter~, bordro~,
  bilanço~, koçluk~, atölye çalış~, eğitim~, kurs~, ders, dersi~, özel ders, seo, sosyal medya~, gönderi, gönderisi~, gönderiler~,
  gönderilik~, içerik plan~, içerik takvim~,
  mail şablon~, e posta kampanya~, anket~, arma~, amblem~, takvim~, harita~, şema~, storyboard~, çizgi roman, romanım~, romanı~, karikatür~,
  karakter tasarım~, karakter~, dövme~, desen~, elbise~, mobilya~,
  iç mimar~, peyzaj~, sanal asistan~, ses tasarım~, miksaj~, mastering~, kurgu~, montaj~, tarif kitab~, ürün açıkla~, ürün görsel~, iş plan~,
  sözleşme hazır~, stand, standı~, bilet tasarım~, sertifika~, antet~, zarf~, çanta~, yüzük~, pasta~, bitki etiket~, hayalet yazar~, yazılımcı~,
  düğün~ * çek~`);

/** How much, how long, how big. */
const QUANTITY = list(`
  # (~es|~rs|~ts|~ns|~ls|~ds|~ks|~ps|~gs|~ms|~ys), (two|three|four|one) (colours|colors|sides|parts|versions|languages),
  # (page|pages|word|words|minute|minutes|min|mins|minuten|sec|secs|second|seconds|hour|hours|hrs|hr|slide|slides|photo|photos|picture|pictures|
  image|images|shots|shot|piece|pieces|pcs|copies|copy|product|products|item|items|screen|screens|episode|episodes|chapter|chapters|session|
  sessions|
  illustration|illustrations|drawing|drawings|icon|icons|video|videos|film|films|clip|clips|post|posts|article|articles|sheets|side|sides|panels|
  column|columns|lesson|lessons|people|guests|persons|participants|employees|staff|rooms|seats|languages|dishes|recipes|labels|tags|blanks|cards|
  flyers|posters|variants|versions|
  cm|mm|m|metres|meters|inch|inches|feet|ft|px|pixel|pixels|dpi|sqm|square|line|lines|characters|questions|pupils|singers|members|branches|cafes|
  locations|stores|shops|weeks|months|days|k|thousand|hundred|dozen|rows|entries|contacts|letters|documents|scripts|songs|tracks|books|portraits|
  headshots|sections|hours a week),
  # * (page|pages|word|words|minute|minutes|min|slides|photos|images|copies|products|screens|episodes|illustrations|drawings|videos|films|clips|
  posts|articles|labels|spot|copies|shots|plant),
  a3, a4, a5, a6, a2, a1, a0, dl, double sided, single sided, two sided, one page, one pager, single page, full day, half day, half a day, weekly,
  monthly, daily, once a (week|month), per (week|month|day),
  # interviews, # * interviews, hours each, hour each, minutes each, words each,
  couple of (pages|minutes|words|photos|slides), handful of, short (film|video|clip|text), half an hour, # x, # x #, one * page, # by #`);

const QUANTITY_TR = list(`
  # (sayfa|kelime|sözcük|dakika|dk|saniye|sn|saat|slayt|fotoğraf|foto|resim|görsel|adet|tane|kopya|ürün|ekran|bölüm|seans|ders|çizim|ikon|video|
  film|klip|paylaşım|gönderi|makale|yazı|kişi|misafir|davetli|katılımcı|çalışan|oda|dil|yemek|tarif|etiket|kart|afiş|broşür|çeşit|versiyon|cm|mm|m|
  metre|santim|piksel|px|dpi|
  metrekare|satır|karakter|soru|öğrenci|üye|şube|kafe|mağaza|hafta|ay|gün|bin|belge|şarkı|parça|kitap|portre|modül|başlık|sayfalık)~,
  # * (sayfa|kelime|dakika|saniye|slayt|fotoğraf|adet|ürün|bölüm|çizim|video|etiket|kart)~, # bin~ (kelime|adet|kopya)~, a3, a4, a5, a6, a2, a1,
  a0, çift taraflı, tek taraflı, ön arka, iki yüz~, tek sayfa~, tam gün, yarım gün, bütün gün, haftalık, aylık, günlük, haftada #, ayda #, günde #,
  kısa (film|video|metin), yarım saat, # x, # x #, # a # metre, # ya # metre`);

/** For whom, what kind of business. */
const AUDIENCE = list(`
  (for|at|of|in|with) (our|my|a|an|the|his|her|their|small|two|three) * (bakery|restaurant|cafe|bar|pub|hotel|guesthouse|shop|store|clinic|practice|
  dentist|dentists|doctor|surgery|salon|studio|school|university|museum|gallery|club|church|choir|charity|ngo|association|society|startup|start up|
  company|firm|agency|brand|business|farm|winery|brewery|gym|festival|conference|fair|market|wedding|birthday|party|event|exhibition|team|family|
  mother|father|daughter|son|grandmother|dog|cat|garden|kindergarten|nursery|library|theatre|band|orchestra|podcast|blog|channel|app|product|office|
  factory|garage|workshop|campaign|retreat|children|kids|teenagers|students|surgeons|parents|retreat|summer party|reunion|walking business|
  cyclists),
  (we|i|who) (are|am|run|own|have|manage|operate|sell|make|produce|offer|organise|organize|publish|build|rent|teach) (a|an|two|three|four|small|our|
  the|handmade|organic|tea|cheese|wine|#),
  (we|i) (sell|make|produce|brew|bake|grow|rent|teach|organise|organize|publish|import|export), im (a|an), were (a|an), target (group|audience),
  our (customers|clients|guests|readers|members|patients|students|visitors|audience|users), aimed at,
  (bakery|dental practice|dentist|law firm|coffee shop|chip shop|ramen bar|guesthouse|hotel|restaurant|yoga retreat|rowing club|botanic garden|
  dog walking|real estate|property company|recipe site), for (children|kids|surgeons|teenagers|florists|women|men|parents|tourists|beginners|
  seniors|dentists|doctors|lawyers)`);

const AUDIENCE_TR = list(`
  (fırın|pastane|restoran|lokanta|kafe|cafe|bar|otel|pansiyon|dükkan|mağaza|butik|klinik|muayenehane|diş hekimi|doktor|kuaför|stüdyo|okul|
  üniversite|müze|galeri|kulüb|kulüp|koro|dernek|derneğ|vakıf|belediye|startup|girişim|şirket|firma|ajans|marka|işletme|çiftlik|bağ evi|spor salonu|
  festival|kongre|fuar|pazar|düğün|doğum günü|parti|etkinlik|sergi|ekib|ekip|aile|annem|babam|kızım|oğlum|köpe|kedi|bahçe|anaokulu|kreş|kütüphane|
  tiyatro|grub|yoga|kamp|avukat|emlak|eczane|market|atölye|fabrika|çocuk|öğrenci|gençler|müşteri|ziyaretçi|hasta|okur|turist|kadınlar|yaş)~ * (için|
  olarak|yiz|yız|sahibi~|işletiyor~|hitap~|yönelik|adına),
  (restoranım~|kafem~|dükkanım~|dükkanımız~|şirketim~|firmam~|firmamız~|şirketimiz~|markam~|markamız~|otelim~|pansiyonum~|butiğim~|kliniğim~|
  derneğimiz~|okulumuz~|müzemiz~|kulübümüz~|fırınım~|fırınız|koromuz~|mağazamız~|belediyemiz~|kafemiz~|otelimiz~|pansiyonumuz~|işletmem~|ajansımız~|
  vakfımız~|bahçemiz~),
  (satıyoruz|satıyorum|üretiyoruz|üretiyorum|işletiyoruz|işletiyorum|yapıyoruz), hedef kitle~,
  (çocuk|genç|kadın|öğrenci|turist|aile|cerrah|beyaz yaka)~ (için|yönelik|hitap),
  (diş hekimi|ramen dükkanı|köpek gezdirme|emlak şirketi|çiçekçi|tarif sitesi)~`);

/** How it should look or sound, or what it should be like. */
const STYLE = list(`
  brass, wood, wooden, metal, glass, stone, sandstone, enamel, cardboard, oil, acrylic, ink, pencil, neon, embroidered, letterpress,
  screen printed, numbered,
  in the style of, style of your, same style, similar to (your|the|this|that|our), (something|one|style|much|just|look|looks) like your, like the one,
  (blue|green|red|yellow|black|white|grey|gray|pink|orange|purple|brown|gold|silver|navy|beige|turquoise|pastel|teal), black and white,
  flat colour, minimal~, minimalist, modern and, hand drawn, handwritten, watercolour, watercolor, vintage, retro, art deco, art nouveau,
  playful but, slate, chalk, recycled, matte, glossy, engraved, weatherproof, frost proof, glazed,
  (female|male|british|american|scottish|german|calm|warm|deep|young|friendly) (voice|accent|tone), (male|female|british|american), accent,
  tone of voice, reference, references, example attached, ocean theme, forest, sans serif, serif, first person, clipping path,
  transparent background, pantone #, hex, cmyk`);

const STYLE_TR = list(`
  pirinç, ahşap, metal, cam, taş, emaye, karton, yağlıboya, akrilik, kara kalem, neon, tipo, serigrafi, numaralı, kazınmış, oyma,
  tarzında, tarzı, aynı tarz~, benzer, sizin * gibi, gibi olsun,
  (mavi|yeşil|kırmızı|sarı|siyah|beyaz|gri|pembe|turuncu|kahverengi|altın|gümüş|lacivert|bej|turkuaz|pastel)~, siyah beyaz, renkli, sade~,
  minimal~, el çizimi, el yazısı, suluboya, vintage, retro, arduvaz, kayrak, tebeşir~, geri dönüşüm~, mat, parlak, kabartma~, dayanıklı, sırlı,
  (kadın|erkek) ses~, kurumsal, samimi bir ton, samimi~, aksan~, ton, tonda, referans~, örnek~ ek~, deniz temalı, dekupe, gölge, birinci tekil,
  sıcak~ renk~`);

/** When. */
const WHEN = list(`
  (in|by|until|before|for|from|on|end of|mid|early|late|start of|beginning of|of|this|next|since) (january|february|march|april|may|june|july|
  august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|easter|christmas|
  new year|halloween|ramadan|year|month|week),
  # (january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec),
  (january|february|march|april|june|july|august|september|october|november|december) #,
  # of (january|february|march|april|may|june|july|august|september|october|november|december),
  next (year|month|week|spring|summer|autumn|winter|season), (in|within) # (days|weeks|months),
  (by|until|on|before|for) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow), tomorrow, today, deadline, no rush, # (st|nd|rd|th)`);

const WHEN_TR = list(`
  (ocakta|şubatta|martta|nisanda|mayısta|haziranda|temmuzda|ağustosta|eylülde|ekimde|kasımda|aralık ayında|marta|nisana|mayısa|hazirana|temmuza|
  ağustosa|eylüle|ekime|kasıma|aralık ayına), # (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)~,
  (ocağın|şubatın|martın|nisanın|mayısın|haziranın|temmuzun|ağustosun|eylülün|ekimin|kasımın|aralığın) (sonu|başı|ortası|#)~,
  (nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|mart|ocak|şubat) (sonu|başı|ortası|ayı|gibi)~,
  (yaza|bahara|kışa|sonbahara|ilkbaharda|sonbaharda|yazın|kışın|bayrama|bayramdan|yılbaşı~|ramazan~|seneye|gelecek yıl|gelecek ay|gelecek hafta|
  önümüzdeki~|haftaya|yarına|bugüne), # (gün|hafta|ay) (içinde|sonra), (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)~ (kadar|günü),
  deadline, teslim tarihi`);

/** What there is already. */
const CONTENT = list(`
  (text|texts|copy|script|scripts|content|photos|pictures|images|footage|manuscript|wireframes|slides|files|logo|draft|brief|briefing|recording|
  recordings|audio|material|data|drawing|drawings|design|designs|style guide|assets) * (ready|attached|finished|done|written|exist|exists|available|
  enclosed|edited|supplied|provided|complete|final|recorded|is there|are there|here|in word|in english),
  (we|i|ive|weve) (have|own|provide|supply|can send|will send|got) (the|all the|all|a|plenty of|our|some|own) (text|texts|copy|script|content|
  photos|photographs|pictures|footage|manuscript|files|logo|draft|material|cad|recording|recordings|drawings|domain|hosting|style guide|slides),
  (attached|enclosed|see attachment|as per attachment), already (have|written|recorded|own|exists), based on our, written in, from scratch,
  (is|are) (written|recorded|edited|finished)`);

const CONTENT_TR = list(`
  (metin|metinler|yazı|yazılar|senaryo|içerik|içerikler|fotoğraf|fotoğraflar|foto|resimler|görüntü|görseller|taslak|taslaklar|wireframe|slaytlar|
  dosya|dosyalar|logo|çekim|kayıt|kayıtlar|ses|malzeme|ilk metin|redaksiyon)~ * (hazır|ekte|ektedir|bitti|yazıldı|mevcut|bizde|bizden|var|
  bizim|tamam|duruyor|elimizde), (ekte|ektedir|ekledim|ekliyorum|ilişikte), (metinleri|fotoğrafları|içeriği|görselleri) (biz|ben),
  (tasarım|tasarımı|tasarımlar|tasarımları) * (hazır|ekte|bitti|mevcut|tamam), (fotoğraflar|metinler|foto) bizde, bolca fotoğraf~`);

/** With what, where it will live. */
const PLATFORM = list(`
  wordpress, woocommerce, elementor, divi, astra, shopify, wix, squarespace, webflow, magento, prestashop, joomla, drupal, typo3, figma,
  sketch file, adobe, indesign, photoshop, illustrator file, premiere, after effects, canva, keynote, powerpoint, word, excel, google sheets,
  airtable, notion, react, react native, vue, angular, typescript, javascript, node, python, django, laravel, php, java, kotlin, swift, flutter,
  ios, android, unity, unreal, blender, aws, azure, docker, postgres, mysql, mailchimp, klaviyo, hubspot, salesforce, zapier, stripe, paypal,
  instagram, tiktok, youtube, facebook, linkedin, audible, spotify, amazon, etsy, ebay, kindle, kdp, hetzner, html, css, latex, trados, vitest,
  autocad, revit, sketchup, solidworks, rhino, archicad, fusion 360, ableton, logic pro, davinci, lightroom, capture one,
  pdf, 1080p, 4k, stack`);

/** Which language it is in, or is to be in. */
const TONGUE = list(`
  english, german, french, spanish, italian, portuguese, dutch, turkish, arabic, russian, polish, welsh, irish, latin, greek, swedish, norwegian,
  danish, finnish, japanese, chinese, korean, hebrew, ukrainian, catalan, bilingual, spelling, subtitles in,
  ingilizce~, almanca~, fransızca~, ispanyolca~, italyanca~, türkçe~, arapça~, rusça~, osmanlıca~, latince, kürtçe~, farsça~, japonca~, iki dil~,
  ikidilli`);

/** The signs of a brief. */
export const BRIEF_SIGNS = {
  deliverable: [...DELIVERABLE, ...DELIVERABLE_TR],
  quantity: [...QUANTITY, ...QUANTITY_TR],
  audience: [...AUDIENCE, ...AUDIENCE_TR],
  style: [...STYLE, ...STYLE_TR],
  when: [...WHEN, ...WHEN_TR],
  content: [...CONTENT, ...CONTENT_TR],
  platform: PLATFORM,
  tongue: TONGUE,
} as const;
