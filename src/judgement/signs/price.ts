/**
 * The words of price, and what tells the freelancer's price from any other.
 */
import { list } from './list.js';

/** The price as a noun. */
const PRICE_WORD = list(`
  price, prices, pricing, prise, cost, costs, costing, rate, rates, fee, fees, quote, quotes, qoute, quotation, quotations, commercials,
  estimate, ballpark, tariff, tariffs, charges, price list, pricelist, rate card,
  (cheapest|standard|basic|best|your|ur) (package|packages|deal), (rough|ballpark) (figure|number|idea), price range, going rate,
  hourly rate, day rate, (your|ur) (hourly|daily|minimum)`);

/** English nouns in Turkish sentences, with Turkish endings: "rate'iniz nedir". */
const MIXED_WORD = list(
  `ratein~, rateler~, pricein~, priceın~, quoteun~, quoteu, feein~, feeniz~, budgetın~, budgetiniz~`,
);

/** The price as a verb; who does it to whom tells whether it is asked for. */
const PRICE_VERB = list(`
  charge, charging, charged, bill, invoice, quote, quoting, pay, pays, paying, owe, owing, budget, budgeting,
  (set|put|putting|setting) (aside|by), set (me|us|one|a person|somebody|someone) back,
  (come|comes|coming|run|runs|go|goes|amount|add up|work out|come in|come out|running) (to|for|at), run (me|us),
  (ask|asking|want|wanting|take) for, ask, looking at, (do|does|did|doing) (it|this|that|one|them|these|something|the job) for`);

/** Dear, asked of the freelancer's work. */
const DEAR = list(`expensive, pricey, pricy, costly, steep, (very|too|terribly|awfully|horribly) dear`);

const HOW_MUCH = list(`how much, howmuch, how mutch, how muc, hw much`);

/** The price as a Turkish noun, in the forms in which it is asked for ("fiyata", "fiyatımız", "ücretsiz" are none). */
const PRICE_WORD_TR = list(`
  fiyat, fiyattan, fiyatlardan, fiyatı, fiyatın, fiyatını, fiyatınız, fiyatınızı, fiyatlar, fiyatları, fiyatların, fiyatlarını,
  fiyatlarınız, fiyatlarınızı, fiyatlarla, fiyat (listesi|listenizi|listeniz|bilgisi|aralığı|teklifi)~, fiyatlandırma~, fiyatlandırması,
  fiyatlandırmanız~,
  ücret, ücreti, ücretin, ücretini, ücretiniz, ücretinizi, ücretler, ücretleri, ücretlerini, ücretleriniz, ücretlerinizi, ücretlendirme,
  ücretlendirmeniz~, ücretlendirmeyi,
  maliyet, maliyeti, maliyetini, maliyetiniz, maliyetler~, tarife, tarifeniz~, tarifesi, bedeli, bedelini~, bedeliniz~, tutarı, tutarını,
  masrafı, masraf, rakam, rakamı, teklif, teklifinizi, teklifiniz, bütçe, bütçesi, bütçeyi`);

const HOW_MUCH_TR = list(`ne kadar~, nekadar~`);

/** The price of something else: the sender's goods and trade, a rate of another kind, a word of another sense. */
const OTHER_PRICE = list(`
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (data|page|pages|table|tables|tool|field),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (fields|tag|tags|label|labels|board|boards|list design),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (filter|comparison|comparisons|column|columns|history|calculator),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (calculators|section|strategy|strategies|analysis|analyses|trends|logic),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (engine|database|scraper|scraping|survey|study|research),
  (price|prices|pricing|rate|rates) (optimization|optimisation|method|methods|methodology|accounting|benefit|model),
  (fee|fees|cost|costs|quote|quotes) (optimization|optimisation|method|methods|methodology|accounting|benefit|model),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (models|tracker|alert|alerts|widget|changes|change),
  (price|prices|pricing|rate|rates|fee|fees|cost|costs|quote|quotes) (increase|increases|reduction|point|estimate|estimator|code|codes),
  (our|their|its|his|her|competitor|competitors|product) (price|prices|pricing|rate|rates|fee|fees|cost|costs|price list),
  (ticket|tickets|market|share|stock|house|oil|gas) (price|prices|pricing|rate|rates|fee|fees|cost|costs|price list),
  (menu|entry|entrance|room|print|printing|retail|wholesale) (price|prices|pricing|rate|rates|fee|fees|cost|costs|price list),
  (unit|sale|selling|buy|buying|asking|energy|fuel|food) (price|prices|pricing|rate|rates|fee|fees|cost|costs|price list),
  my (price|prices|pricing|rates|fees|costs|price list),
  (price|prices|cost|costs) (of|for) (tickets|ticket|entry|shares|stock|gas|oil|gold|bitcoin|materials|living|goods),
  (price|prices|cost|costs) (of|for) (sales|production|fuel|energy|food|each product|our|their|all products|every product|put|that put|the put),
  (interest|exchange|first|conversion|frame|bounce|click|success|response|heart|birth|refresh) rate~,
  (bit|sample|growth|tax|mortgage|error|open|hit|pass|failure|survival|crime) rate~,
  (admission|participation|membership|tuition|license|licence|shipping|delivery) fee~,
  (late|bank|transaction|platform|upwork|legal|court|school|parking) fee~,
  for a (fee|charge), (free|in|no|extra|free of|at no) (charge|charges|cost), time estimate~, estimate of (time|how long|when),
  estimate (how long|when|the time),
  rate of (fire|growth|climb|change|speech|play|return|progress|spread|turn|interest|pay),
  (quote|quotes) from (the|our|his|her|a|shakespeare|scripture), quote (above|below|marks|of the day),
  cost (us|me) (money|dearly|time|customers), rate (us|it|our|the|this|your), at (this|any|that) rate,
  (redesign|design|update|typeset|print|translate|proofread|reprint|redo) * (price list~|pricelist~|rate card~),
  (redesign|design|update|typeset) (a|an|the|our|my|new) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (print|translate|proofread|reprint) (a|an|the|our|my|new) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (redesign|design|update|typeset) (full|proper|one|us a|me a|) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (print|translate|proofread|reprint) (full|proper|one|us a|me a|) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (redo|refresh|lay out|laying out|make|build|create|add) (a|an|the|our|my|new) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (redo|refresh|lay out|laying out) (full|proper|one|us a|me a|) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  (make|build|create|add) (full|proper|one|us a|me a|) (new |) (price|prices|price list~|pricelist|rate card|tariff),
  how much (longer|later|more|less|better|of), charge (the battery|my phone|point|points),
  come to (the|our|your|us|you|my|see|visit|shoot|film|mind|terms|london|town), go for (a|it),
  looking at (your|the|our|you|this|getting|doing|having)`);

const OTHER_PRICE_TR = list(`
  (fiyat|ücret|maliyet|bütçe)~ (rapor|analiz|sunum|takip|hesaplama|politikası değiş|düşür|etiket)~,
  (fiyat|ücret|maliyet|bütçe)~ (tabela|tablo|sütun|filtre|alarm|karşılaştırma|güncelle|sayfa)~,
  fiyat listesi tasar~,
  (ürün|bilet|giriş|menü|rakip|ev|altın|döviz|pazar|kira)~ (fiyat|ücret|maliyet|bedel)~,
  (hisse|kargo|katılım|üyelik|yemek|benzin|ilan|piyasa|kargo|baskı)~ (fiyat|ücret|maliyet|bedel)~,
  (fiyatlarımız|fiyatımız|ücretimiz|ücretlerimiz|teklifimiz|tarifemiz)~,
  fiyat teklifimiz~, teklif (ettik|ediyoruz), fiyatları göster~, fiyatlarını göster~, fiyatlarının (olduğu|yazdığı),
  fiyatları (her|sürekli|değiş|güncel)~, ilanların fiyat~, ne kadar (erken|çabuk|hızlı|güzel|iyi|çok|zaman|süre|sürer|sürede|uzun),
  saat kaça, saat kaçtan, iş teklif~, teklif * (için teşekkür|aldık|onay), para~ (kazan|iade|yatır|gönder|çek|yok|harca|hazır)~,
  (çok|fazla|az) para, rakam~ (yaz|görün|olsun|içer)~, bütçe~ (tablosu|takip|raporu|planla)~`);

/** Agreed, told, answered: spoken of and not asked. */
const PRICE_SETTLED = list(`
  (price|prices|cost|fee|rate|quote|estimate) * (is|are|was|were|sounds|seem|seems|looks|works) (fine|ok|okay|good|great|fair|clear),
  (price|prices|cost|fee|rate|quote|estimate) * (is|are|was|were) (acceptable|no problem|agreed|perfect|right|spot on|reasonable),
  (price|prices|cost|fee|rate|quote|estimate) * (sounds|seem|seems|looks|works) (acceptable|no problem|agreed|perfect|right|spot on|reasonable),
  (accept|approve|approved|agree|agreed|happy|thanks) * (price|prices|quote|quotation|estimate|rate|rates|fee|fees),
  (thank you|received|got|saw|seen|signed|confirm|confirmed) * (price|prices|quote|quotation|estimate|rate|rates|fee|fees),
  (special|nice|good|fair|better|affordable|low|cheap|decent|friendly) (price|quote|rate|fee|estimate|offer),
  reasonable (price|rate|fee|offer), (fiyat|ücret|teklif)~ (ona|buna) göre,
  (ona|buna|bütçemize|bütçeme|bütçeye) göre * (fiyat|rakam|teklif|ücret),
  kaç (para|lira|tl)~ * (koyuyorsun|koyuyosun|koyarsın|koydun|verdin|verdiniz|ödedin|ödediniz|kazan|borç)~, sorar mısın, sorsana,
  sorar mısınız, (fiyat|ücret|teklif)~ * (onayladı|kabul et|anlaştık|uygundur|için teşekkür)~`);

/** The freelancer spoke of money herself. */
const MONEY_TALK = list(`
  # (eur|euro|euros|usd|dollars|gbp|pounds|tl|lira|try|bucks|quid), (€|$|£|₺) #, # (€|$|£|₺), (would be|will be|comes to|come to|costs) #,
  (price|rate|fee|cost|quote|offer|estimate|invoice) (is|would|comes|starts|for|of|below|attached),
  my (rate|rates|fee|fees|price|prices|quote|estimate|offer), (fiyatım|ücretim|fiyatımız|teklifim|teklifimiz|ücretimiz|teklif ekte)~`);

/** The client puts the freelancer's questions off until the price is known. */
const PRICE_BEFORE_ALL = list(`
  before (we|i) (get|go|answer|come|do|dig|dive|start|spend|bother|fill|send|think) (into|to|on|any|through|all|anything|that),
  before (we|i) (get|go|answer|come|do|dig|dive|start|spend|bother|fill|send|think) (those|your|the|it|them|with|further|in|everything),
  (price|cost|figure|number|quote|ballpark|money) first,
  just (tell|give|send) (me|us) * (price|prices|charge|cost|costs|figure|number|rate|rates|quote|fee|fees),
  but first, first things first, first of all,
  (first|firstly|first of all|first things first) * (price|cost|costs|much|charge|rate|rates|quote|figure|number|ballpark|money),
  (that|those|the rest|your questions|the questions|questions|details|all that) (later|after|afterwards|can wait),
  answer (that|those|your questions|them|all that|the rest) (later|after|once|when),
  önce * (fiyat|ücret|rakam|maliyet|kaça|para|tutar|şunu|şu|onu|bütçe)~, (fiyat|ücret|rakam|maliyet)~ * önce,
  (bunlara|onlara|sorulara|detaylara|detaya|bunlardan|oralara) (geçmeden|girmeden|gelmeden|önce)~,
  (onları|onlar|bunları|sorularını|sorularınızı|sorularınıza|detayları|gerisini|kalanını|ötekileri|diğerlerini) (sonra|daha sonra|ayrıca|cevapla)~`);

/** The signs of price. */
export const PRICE_SIGNS = {
  'price-word': PRICE_WORD,
  'price-word-tr': [...PRICE_WORD_TR, ...MIXED_WORD],
  'price-verb': PRICE_VERB,
  dear: DEAR,
  'how-much': HOW_MUCH,
  'how-much-tr': HOW_MUCH_TR,
  'other-price': [...OTHER_PRICE, ...OTHER_PRICE_TR],
  'price-settled': PRICE_SETTLED,
  'money-talk': MONEY_TALK,
  'price-before-all': PRICE_BEFORE_ALL,
} as const;
