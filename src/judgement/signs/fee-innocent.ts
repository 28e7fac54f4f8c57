/**
 * What looks like haggling and is none: their own goods, money on its way, less work for less.
 */
import { list } from './list.js';

/** Said of those whom they sell to: their own prices. */
const OWN_GOODS = list(`
  (satılan|satılacak|satıştaki|satılır),
  (customer|customers|visitors|users|guests|clients|readers|members|shoppers|subscribers|passengers|tenants|residents|buyers|audience|
    competitors), (we|i|who|that|which) (sell|sells|stock|rent|make and sell),
  (our|their|its|my) (tickets|products|shop|store|prices|courses|cheap|cheaper|cheapest|affordable|low prices|discounts),
  price (tag|tags|list|lists|label|labels), (share|stock|house|oil|menu|ticket) price,
  (fiyat garantisi|müşterilere|müşterilerimiz~|müşterinin|müşteriler|müşteriye|üyelere|üyelerimiz~|ziyaretçi~|yolcu~|satıyoruz|satıyorum|satan),
  (ürün|bilet|konut|uçuş|kategori|menü|kargo|giriş|katılım|etiket|raf)~ (fiyat|indirim|ücret)~, fiyat (listesi|etiketi|tablosu)~,
  (ucuz|pahalı) (ürün|balık|bilet|uçuş|otel|kitap)~`);

/** A shop's discount, or what is free to everybody, or free as in time. */
const SHOP = list(`
  (our|its|their|your next|early bird|black friday|summer|winter|autumn|spring|launch|seasonal|subscriber|subscribers|readers|loyalty) *
    (discount|discounts|% off),
  free of (typos|errors|mistakes|jargon|any|the|all), discount * (shop|store|retailer|chain|market),
  (discount|discounts|free) (code|codes|field|voucher|vouchers|coupon|coupons|feature|banner|banners|campaign|store|shop|supermarket|card|
    cards|sale|section|page|season|logic|system|rules|function|button|plugin|label|shipping|delivery|parking|entry|admission|wifi|plan|download|
    downloads|range|rein|hand|hands|time|day|days|month|week|slot|slots|moment|evening|afternoon|morning|weekend|lance|kick|speech|choice|
    standing|flow|software|version|until|after|agent|spirit|fall|fonts|font|ebook|guide|newsletter|pdf|lunch|event|events|concert|festival|
    exhibition|classes|clinic|resource|resources|public|app),
  (webshop|checkout|basket|cart|coupon|promo|loyalty|membership|sale|barrier|gluten|sugar|lead|cruelty|fat|tax|duty|toll|dairy|smoke) (free|),
  (feel|youre|you are|are you|if you|im|i am|is|was|were|been|set|break|have a|your next|next|whenever youre|anyone|anybody|hands) free,
  free to (ask|call|ring|write|use|say|add|change|contact|reach|email|choose|suggest|join|enter|attend|everyone|all|visitors|go|drop|start|
    take|talk), free (in|on|from),
  (free|discount) (for|to) (everyone|all|anyone|children|kids|pensioners|visitors|members|students|schools|the public|under),
  indirim (kodu|kod|kupon|kampanya|alanı|günleri|afiş|broşür|sayfa|banner|sezon|kart|market|etiket|kurgu|özellik|modül|sistem|oran)~,
  (kampanya|kupon|sepet|sepette|otomatik|sezon|üyelik)~,
  indirimli (ürün|satış|bilet|sayfa|kitap)~, ücretsiz (kargo|giriş|etkinlik|konser|atölye|kurs|seminer|deneme süre|üyelik|eğitim|dergi|
    festival|sergi|uygulama|hizmet|danışma|gösteri|
    abonelik|oyun|servis|kamp|otopark|ikram|katıl|dağıt|indir|görüşme)~, ücretsiz (yazısı|yazılı|ibare|etiket)~, ücretsiz yaz
    (kamp|okul|etkinlik|kurs)~,
  (çay|kahve|su|otopark|ikram|wifi) (ücretsiz|bedava)~, (kargo|giriş|katılım|görüşme|etkinlik|ilk görüşme|üyelik) (ücretsiz|bedava)~,
  (herkese|çocuklara|öğrencilere|halka|ziyaretçilere|üyelere|kadınlara) (ücretsiz|bedava|açık)~, ücretsiz (olduğu|olan|olarak dağıt|olarak sun)~`);

/** To have something made, which somebody else will give away. */
const HAVE_MADE = list(`
  (düzenler|yapar|verir|dağıtır|sunar|alır|~iyorlar|~ıyorlar|yaptır~|tasarlat~|çizdir~|yazdır~|çektir~|hazırlat~|çevirt~|düzenlet~|bastır~|
    veriyoruz|veriyorum|dağıt~|sunuyoruz|düzenliyoruz|verdiğim~)`);

/** A price that stands in their own list, menu or text. */
const LISTED = list(`
  price (table|list|tag|tags|label|labels), (menu|headline|caption|poster|flyer|page #|slide #|label|labels|per month|column|row),
  (menüde|menüdeki|etiket~|afişte|listede|satır~|sayfada|broşürde|tabloda|fiyat listesi)`);

/** Those who themselves work for nothing. */
const VOLUNTEERS = list(`
  (we|us|they|i|volunteers|members|everyone|everybody) (all |both |here |) (work|works|do|help|give|run|are volunteers|is a volunteer),
  (~lerimiz|~larımız|hepimiz|herkes|biz|bizler|ekip|hocalarımız) * (çalış~|yapıyor~|gönüllü~)`);

/** Where a shop takes its money: no paying of the freelancer. */
const PAY_SCREEN = list(`
  payment (page|screen|gateway|provider|button|form|step|integration|system|systems|method|methods|module|link|process|plugin|service|api),
  (online|kartla|sepet|siteden|site içi|çevrimiçi|kapıda) * ödeme~, (ücretsiz|ücretli) (kargo|giriş|teslimat|yazı|ibare|etiket|üyelik|katılım|sürüm)~,
  no (payment|cash) (on the|needed|required|function|processing), ödeme
    (ekran|sayfa|sistem|altyapı|buton|yöntem|adım|form|modül|entegrasyon|sırasında|kısm|seçenek|hata|link|noktası|kuruluş|servis)~`);

/** An hour or a day: what is counted there is no money. */
const CLOCK = list(`
  (january|february|march|april|june|july|august|september|october|november|december|call|zoom|meet|meeting|teams|oclock|am|pm|monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|appointment|tonight|phone),
  (saat|saati|saatte|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın|görüşme~|toplantı~|randevu~)`);

/** Told of others, or offered by the writer: not asked of the freelancer. */
const NOT_ASKED = list(`
  (they|he|she|people|clients|customers) (say|says|keep|said|want|wants|keeps|think|thinks|complain|complained|asked|told),
  (i|we) (offer|give|grant|can offer|provide) (a |you |new |our |all |) * (discount|off|free|sample|trial),
  (client|customer|customers|user|users|guests|buyer|buyers|they|members|people|visitors|tenants) (will|can|must|should|have to) pay,
  (i|id|ill) (could |can |will |would |also |) (gladly |happily |do |be happy to |be glad to |happy to |also ) (do|offer|send|make|write|it
    for|this for),
  (bine|liraya|ye|ya|e|a|ucuza|bedava|ücretsiz) (yapıyorum|yapmaya hazır~),
  (good|quality|well|better|right|rather|proper|properly) (than|over|not|than have it) (cheap|cheaper|cheaply),
  (look|looks|looking|feel|feels|felt|looked) (a bit |a little |too |so |very |quite |rather |slightly |more |kind of |)
    (expensive|cheap|pricey|cheaper),
  my (rates|prices|rate|price), (discount|offer) (to|for) you, (extend|offering|enjoy|receive) * (discount|offer),
  (discount|reduction|price|deal) (you|u) (offered|gave|mentioned|kindly|already|gave us),
  (ill|i will|i can|we can|we will|well|id) (keep|do|make|offer|give) (it|you|this|that|them) * (cheap|cheaper|free|discount|lower),
  (yapamam|yapamayız|yaparız|yaparım|yapıyoruz|veriyorum|sunuyoruz|sunarız|uygulamıyoruz|uyguluyoruz|fiyatlıyım|hazırladık)`);

/** Beside the fee, not instead of it. */
const ON_TOP = list(`
  on top,
  (in addition|as well as|plus|besides|alongside|apart from|not just|not only|and also) (to |) (the |your |a |) (fee|pay|rate|payment|salary|
    day rate|usual|money),
  (fee|rate|pay|salary|hourly|paid) (plus|and|with|as well as) * (credit|equity|commission|royalties|shares|bonus|copies|exposure|travel),
  (ek olarak|ayrıca|üstüne|yanında|yanı sıra|dışında|ilaveten|rekabetçi ücret)`);

/** The fee is fine. */
const FEE_FINE = list(`
  as (discussed|agreed|you suggested|you offered|per our|arranged|recommended|you recommended|promised), konuştuğumuz gibi, anlaştığımız gibi,
  önerdiğiniz gibi,
  (price|quote|rate|fee|offer|estimate|budget|that|it|figure|amount) (is|are|sounds|looks|seems|works|was) * (fine|ok|okay|good|fair|
    reasonable|great|perfect|acceptable|approved|agreed|in order),
  (accept|agree|approve|happy|fine|confirm|approved|accepted|agreed|signed) * (price|quote|rate|fee|offer|estimate|invoice),
  within (our|my|the) budget,
  (fiyat|teklif|ücret|rakam|bütçe)~ * (gayet makul|makul geldi|makul görün~|uygundur|uygun bulduk|uygun
    geldi|tamam|kabul|onaylı~|onaylıyor~|makul bulduk|sorun değil|anlaştık),
  (bize|bizim için) (uygun|makul|tamam), bütçemiz~ (dahilinde|içinde), (teklifi|fiyatı) (güncelle~|yenile~),
  (no|not a|isnt a|without) (quibbles|problem|issue|objection|objections), not (querying|disputing|haggling|complaining|questioning|after|asking),
  (youre|you are|its|youre well) worth it, (worth every|happy to pay|glad to pay|gladly pay|will pay your|pay your usual|pay your normal|
    pay whatever|of course pay|paid test|paid
    trial|is paid|are paid|fully paid), (hak ettiğiniz|emeğinizin karşılığı|ücretini öderiz|ücretli bir|ücretlidir|ücretli test|ücretli deneme),
  (onayladık|onayladım|anlaştık|kabul ettik|kabul ediyor~)`);

/** The fee is accepted, by its very words. */
const ACCEPTED = list(`
  (accept|accepting|approve|approved|accepted|agreed|agree|agree to|sign off on|signing off|happy with|fine with|go ahead with) (the|your|
    this|that|to) (price|quote|rate|fee|offer|estimate|proposal|figure),
  (price|quote|fee|rate|offer|estimate) (is|are) (accepted|approved|agreed|perfectly fine|fine|fair),
  (teklif|fiyat|ücret|rakam)~ * (onaylıyoruz|onaylıyorum|onayladık|onayladım|kabul ediyoruz|kabul ediyorum|kabul ettik|anlaştık|kalıyoruz),
  emeğinizin karşılığı,
  (number|price|quote|figure|fee|estimate|rate) (was|is|were|seems|looks) (perfectly |very |more than |totally |) (fair|fine|good|great|ok|okay),
  (well|ill|we will|i will|happy to|glad to) pay (it|that|your|the full|in full)`);

/** Money that is on its way. */
const BEING_PAID = list(`
  (fee|payment|invoice|money|deposit|balance|transfer) (is|was|has been|has|will be|went) (on its way|on the way|paid|transferred|sent|made|
    gone out|out), (paid|transferred|settled) (the|your) (invoice|fee|balance|deposit),
  (ödemeniz|ödemenizi|ödeme|ücretiniz|paranız|faturanız)~ * (çıkıyor|çıktı|yapıldı|yattı|yatırdı~|gönderdi~|gönderildi|çıkacak|yolda),
  (yatırdım|yatırdık)`);

/** Pay that is told: names and fame then come on top of it. */
const STATED = list(`
  (budget|fee|pay|rate|honorarium|compensation|payment) (is|of|for|would be|will be|here is|€|$|£|we|around|about|range|between|from) *,
  (€|$|£) #, # (€|$|£|euro~|pounds|dollars|quid|usd|eur|gbp|tl|lira~|per hour|an hour|a day|per day|per word), (paid|well paid)
    (job|gig|position|role|project|
    work|test|commission|collaboration|freelance~), (we|ill|well|will|i) pay (your|the|you|a|well|fairly|#),
  (ücret|bütçe|ödeme)~ * (ayırdık|ayrıldı|var|olacak|#)`);

/** A test that is paid for. */
const TEST_PAID = list(`
  paid (test|trial|sample|pilot), (test|trial|sample|pilot) * (is|are|will be) (paid|compensated|remunerated),
  (pay|paying|paid) for (the|your|this|that|any|each|a) (test|trial|sample|pilot|time), ücretli (deneme|test|örnek|numune|pilot)~,
  (denemenin|testin|örneğin|numunenin|deneme|test|deneme metninin|test çevirisinin) (ücretini|ücreti|bedelini|parasını) * (öde~|ödüyoruz|veriyoruz)`);

/** A budget that was not set yet, or has no limit: not a missing one. */
const UNDECIDED = list(`
  (money|budget|cash) (figures|figure|numbers|details|sheet|plan|report),
  (no|dont have a|havent got a|not a|without a) (set|fixed|specific|particular|firm|exact|strict|hard|real limit|upper) (budget|limit),
  no budget (limit|limits|cap|constraints|restrictions|set|fixed|yet|in mind|issues|problem|figure), budget (in mind|yet|is not set|isnt set),
  (half|deposit|advance|upfront|up front) (is|would be|will be) (no|not a) (problem|issue|trouble),
  (money|budget) (is no|isnt an|is not an|no) (issue|object|problem|concern),
  (itiraz|sorun|sıkıntı|problem|şikayet|çekince|tereddü)~ * (yok|olmaz|değil),
    (belli|net|belirli|kesin|sabit|aklımızda|henüz|belirlenmiş|kafamızda) * bütçe~, bütçe~ (belirlemedik|belli değil|net değil|konuşmadık)`);

/** What the work is about: a book for those who have little money is no small budget. */
const TOPIC = list(`
  how to (travel|live|cook|eat|save|run|manage|survive|decorate|shop|cope|start|feed|dress|budget),
  (book|guide|video|article|leaflet|brochure|app|blog|course|podcast|film|novel|exhibition|workshop|series|campaign|play|story) (about|for people|
    for families|for students who|for those|that helps|which helps|helping|that teaches), it (tells|explains|describes|shows),
  (advise|advises|advising|helps|help|helping|supports|support|supporting|teaches|teach|for) (people|families|pensioners|tenants|households|
    parents) (who|on|with|living|in),
  (about|on) unpaid, unpaid (care|carers|domestic), (hakkında|konulu|anlatan|anlatıyor~|öğreten)`);

/** Their own budget may grow: that asks for nothing. */
const BUDGET_GIVES = list(`
  bütçe~ * (esneyebil~|esner|esnek~|esnetebil~|esnetir~|artabil~|artırabil~),
  (budget|budgets|funds) (is|are|isnt|here|can|could|may|might|has|has some|have) * (flexible|negotiable|flexibility|stretch|stretched|room|give)`);

/** Less work for less money: no haggling. */
const LESS_SCOPE = list(`
  (take|leave) (that|the|this) (line|item|part|option|extra|page|section) (off|out), (dont|do not) need the *,
  # yerine #, (only|just) (one|two|three|four|five|#) (version|versions|language|languages|pages|images|modules|photos|parts|chapters|instead),
  instead of (three|two|four|five|#), (leave|leaving) * out,
  (drop|remove|cut|skip|scrap|shelve|postpone|lose|take out|do without) (the|both|one|two|that|those|our) * (version|versions|day|days|shoot|
    language|languages|page|pages|round|rounds|chapter|chapters|session|sessions|module|modules|episode|episodes|section|sections),
  (drop|remove|cut|take out|postpone|without|skip) the (video|film|animation|photos|photo|second|third|extra|translation|shop|blog|brochure|
    app|flyer|print|printing|illustrations|last|last two|social), (reduce|trim) the (scope|number|amount of), fewer, for now,
  (first|second) phase, in phases, smaller (version|package|scope),
  (bunu|şunu|onu|kısmı|bölümü|sayfayı|maddeyi|kalemi|videoyu|filmi|~sını|~sini|~sunu|~sünü|~nünü|~nunu|~mını|~yonu|~leri|~ları) *
    (çıkaralım|çıkarsak|çıkarırsak|çıkartalım|çıkartsak|eleyelim), (~ndan|~nden) vazgeçelim,
  (sadece|yalnızca) * (olsun|yapalım|kalsın|yapsak), (kapsam|adet|sayı)~ (azalt~|düşür~|küçült~),
  (sonraya|daha sonraya|seneye|ileriye|ileri bir tarihe) (bırak~|kalsın|ertele~), (sadece|yalnızca) * (yapın|yapsanız|yapsan|yap), şimdilik,
  daha az (sayfa|görsel|adet)~, etap~`);

/** Its signs. */
export const FEE_INNOCENT_SIGNS = {
  'own-goods': OWN_GOODS,
  'fee-shop': SHOP,
  'fee-have-made': HAVE_MADE,
  'fee-listed': LISTED,
  'fee-not-asked': NOT_ASKED,
  'fee-pay-screen': PAY_SCREEN,
  'fee-clock': CLOCK,
  'fee-volunteers': VOLUNTEERS,
  'fee-on-top': ON_TOP,
  'fee-fine': FEE_FINE,
  'fee-accepted': ACCEPTED,
  'fee-being-paid': BEING_PAID,
  'fee-stated': STATED,
  'fee-test-paid': TEST_PAID,
  'fee-undecided': UNDECIDED,
  'fee-topic': TOPIC,
  'fee-budget-gives': BUDGET_GIVES,
  'less-scope': LESS_SCOPE,
} as const;
