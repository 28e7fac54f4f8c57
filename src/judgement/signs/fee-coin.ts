/**
 * Another coin than money: exposure, shares, goods, favours.
 */
import { COIN } from './fee-words.js';
import { list } from './list.js';

/** Fame, thanks and goods: a coin only where no pay is told. */
const FAME = list(`
  shout you, (great|amazing|lots of|plenty of|huge|massive|tons of|valuable|fantastic|priceless)
    (exposure|visibility|publicity|advertising|promotion), (good|nice|excellent|free) (exposure|visibility|publicity|advertising|promotion) (for
    you|too), (great|good|amazing|valuable|excellent|nice) (for your portfolio|for the portfolio|addition to your portfolio| portfolio piece|for
    your cv|for your reputation|experience for you|for your profile), (the |) (exposure|visibility) (worth|you get|youll get|youd
    get|will|would|is worth|alone|from), full credit, (you|youd|youll|u|ull) (will |would |) (be |get |) (credited|tagged|name
    checked|mentioned|showcased) (everywhere|in|on|at|by|prominently), (networking|career|marketing|publicity) opportunity,
  (build|building|grow|boost) (your|their|a) (portfolio|name|reputation|profile|brand|following), (get|getting|put) your
    (name|work|art|designs|voice|writing) (out there|out|in front of|seen|known|noticed|on the map),
  (your|you) * (reach|seen by|in front of) * # (followers|subscribers|people|readers|viewers), (opportunity|chance|gig|suit|suits) (for |) (a |an
    |) * (someone starting out|starting out|students|student|emerging|aspiring|newcomers|up and coming),
  (portfolio|cv) (piece|builder|work|material), (nice|great|good|lovely|perfect|super|excellent|useful|strong) (piece |addition |thing |material
    |one |) (for|on|to|in) (your|the) (portfolio|cv| resume|showreel|reel), (look|looks|lookin~) (good|great|nice|amazing|lovely) (in|on)
    (your|the) (portfolio|cv|resume), (well|ill|will|can|could|would|gladly|happily|wed|and|of course) (credit|tag|mention|link
    to|promote|plug|shout|feature|advertise) (you|your|u) (to| in|on|with|and|name|at|everywhere|prominently|of
    course|by|as|site|work|page|profile|logo|website|around|among), (your|full|prominent) (name|logo|website|credit|link) (and |) (website |link
    |logo |name |) (would|will) (be |) (appear|in|on|at|featured|displayed| printed|prominently|seen|stand|mentioned),
  (get|have|with|and|plus) your (name|logo|link|website) (on|in|at) (the|our|every|big), (get|have|give you|gives you|with|and) (a |full |an on
    screen |) credit (and|in|on|at|as|instead), (glowing|great|rave|good|top|brilliant) (review|reviews|testimonial|feedback|reference),
  (as|be|become|being) (a |our |my |) (co founder| cofounder), free (publication|publicity|promotion|advertising),
  (sponsor us|as a sponsor|as our sponsor|in kind), (sort|offer|give|get|let|treat|have) you * (ticket|tickets|free stay|meal|dinner|for free|a
    free|free lunch|voucher|vouchers|pint|pints| beers|bottle|bottles|box of|season ticket|membership|nights),
  (dinner|beers|pints|pizza) (is |are |)(on us|on me|as payment),
    (portföyüne|portföyünüze|portfolyona|portfolyonuza|portföye|portfolyoya|portföyünde|portföyünüzde|portföy için|portföyün için|portföyünüz
    için|portfolyonuz için|portfolyon için|cvne|cvnize) * (güzel|harika|iyi|kat~|koy~|ekle~|olur|yarar~|zenginleş~|girer|artı|eder~),
  (size|sana|sizin için|senin için) * (reklam|tanıtım|referans|görünürlük|deneyim|tecrübe|çevre) * (olur|olacak|olmuş|sağla~|kazandır~),
  (reklamınız|reklamın|tanıtımınız|tanıtımın|isminiz|adınız)~ * (olur|olacak|yaparız|yaparım|yapacağız|ederiz|duyul~|yapmış),
  (reklam|tanıtım|referans|görünürlük|tecrübe) (olur|olmuş|kazan~|sağlar|demek|karşılığı~),
    (etiketleriz|etiketleyip|etiketleyece~|etiketleyelim|etiketlenir~),
    (adınız|isminiz|adın|ismin|adını|ismini|adınızı|isminizi|logonuz|logonuzu|isminizle|adınızla) * (yazar~|yazacak~|yazılır|yazılacak|yazarız|
    geçer|geçecek|geçiririz|koyar~|koyacağ~|yer al~|görün~|anılır|anar~|anons~|anacağ~|basar~|basılacak|kocaman),
  (beş|5) yıldız (ver~|yorum~|puan~|değerlendirme~|at~), (tavsiye|referans) (ederim|ederiz|edeceğ~|oluruz|olurum) seni,
  seni tavsiye, (çok|daha çok|bir sürü) (iş|müşteri) (çıkar|gelir|gelecek), (tanınırsın|tanınırsınız|ünlü olur~|adın duyulur|adınız duyulur|ismin
    duyulur|çevre edin~), (benden|bizden|dosttan|arkadaştan) (de |) (mi |) (para|ücret), yüzde on ver~,
  (yemek|kahve|çay|pasta|kek|bira|pizza|rakı|balık) (ısmarla~|ikram~), (çay|kahve|yemek|bira)lar bizden`);

/** Instead of the fee, by its very words. */
const INSTEAD = list(`
  pay (is|would be|will be) (a|an|in|the|your) (crate|bottle|case|box|meal|dinner|ticket|share|free|beer|copy|copies|lifetime|dozen),
  (a|the) percentage (after|of|on|from|once|when), kazanırsak * (paylaş~|böl~), in (return|exchange|lieu) (for |)
    (of|we|you|i|is|with|would|a|an|your|the|building|making|doing|get) *, as (compensation|payment|reward) (we|you|i|with|a|an) *,
  (instead|in place|in lieu) of (a |the |your |any |) (fee|payment|money|salary|cash|paying|pay|wages|charging|an invoice),
  (pay|paid|repay|reward|compensate|thank|paying|payment) (you |them |) (in|with|by|via|is) (a |an |some |free |our |full |) (${COIN}|kind|
    food|pizza|nature|love|karma|hugs|gratitude|a smile|shares|advertising), (work|works|working|do it|do this|develop|code|design) (for|against)
    (shares|equity| exposure|a share|a cut|a percentage|credit|food|royalties|commission|a stake|experience),
  (~dıkça|~dikçe|~tıkça|~tikçe|~dukça|~dükçe) * (öde~|ver~|paylaş~), (some|small|offer|offering|sweat|earn) equity,
  equity (stake|instead|only|piece|split|position), equity in (the|our|my) (company|startup|start up| business|project|app|venture),
  (profit share|profit sharing|revenue share|rev share|revenue sharing|royalties only|commission only|purely commission|share of the
    profits|share of profits|share of the revenue|share of sales|share of the profit), cut you in, (become|be) (a |an |my |our |equal |)
    (partner|partners|co owner|shareholder) (in|and|instead|later), (swap|trade|barter|exchange) * for (your|some|a)
    (work|time|help|services|service|design|skills|website|logo|photos|edit|translation), (will|ill|well|we will|can|could|i will|happily|gladly)
    (cook|bake|give|teach|fix|paint|mow|cut|make|lend|sew|feed|knit|babysit|walk|build) (you|your) * if you,
  (barter|skill swap|contra deal|trade services|exchange of services|service exchange|swap services),
  no win no fee, (symbolic|nominal|token) (fee|payment|sum|amount|gesture|honorarium), karşılığında,
  (ücret|para|maaş|nakit|ödeme)~ yerine, takas (yap~|edelim|ede~|usul~|olur mu|düşün~|teklif~), (barter~|trampa),
  (hisse|hisseden|ortaklık|ciro|cirodan|kardan|karın|satıştan|satışlardan|satışların|gelirden|gelirin|gelirinden|kazançtan|kazancın|
    kazanılandan) * (pay~|yüzde~|ortak~|hisse~|%|prim~), (%|yüzde) # (hisse|pay|ortaklık|komisyon|ver~|senin|sizin|kazan~),
  ortak (olur~|olsan~|olun|olalım|olmanı~|yapar~|edelim), komisyon (usulü|karşılığı|üzerinden|bazlı|verir~),
  satıldıkça, satış başına, (sembolik|cüzi|ufak bir|harçlık|çay parası|çorba parası|eline sağlık parası)~ (bir |bi |)
    (ücret|miktar|para|ödeme|rakam|bütçe|bedel)~, (gönlünüzden|gönlünden) (ne |) (kop~|geç~)`);

/** A share of what comes in: theirs to tell of, unless it is said to be hers. */
const SHARE = list(`
  # (%|percent|per cent) * (sales|sale|revenue|profit|profits|income|takings|ownership|equity|company|whatever|what it|what we|turnover|royalties|
    royalty|shares|stake|it makes|it earns|commission|earnings|proceeds|gross|payment that),
  (cut|percentage|share|slice|stake|piece) (of|in|on) (the |our |my |all |any |whatever |what |everything |each |) (profit|profits|revenue|sales|
    turnover|income|company|business|takings|proceeds|royalties|it makes|sale|ticket sales|pie|startup|we save|we make|we earn|it earns|it brings|
    comes in)`);

/** Hers: what is said to be given to her. */
const YOURS = list(`
  (you|your|yours|youd|youll|u|offer|offering|give|giving|instead|compensation|pay|paid|payment|split|reward|remuneration|freelancer|
    designer|developer)`);

/** Paying in something. */
const PAY_IN = list(`(pay|paid|paying|payment) (you |) in`);

/** Money after all, or a way of paying it. */
const IN_MONEY = list(`
  in (euro|euros|eur|dollars|usd|pounds|gbp|sterling|lira|tl|francs|cash|advance|full|instalments|installments|parts|arrears|two|three|#|
    person|time|april|may|june|july|august|
  september|october|november|december|january|february|march|crypto|bitcoin|our|your|the|one|stages|tranches|total|excess|a timely)`);

/** Its signs. */
export const FEE_COIN_SIGNS = {
  'fee-share': SHARE,
  'fee-yours': YOURS,
  'fee-pay-in': PAY_IN,
  'fee-in-money': IN_MONEY,
  'fee-coin': FAME,
  'fee-instead': INSTEAD,
} as const;
