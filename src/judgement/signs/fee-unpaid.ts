/**
 * No fee at all: work for nothing, samples made to be chosen from.
 */
import { CANT, MAKE, MAKER, NO, ODEMEZ, PAY, YAP } from './fee-words.js';
import { list } from './list.js';

/** No pay at all. */
const NO_PAY = list(`
  (two|#) (pennies|cents) to rub together, (for|purely for|just for) the (pleasure|joy|love|fun) of it,
  (its|this is|that is|thats|is) (purely |entirely |) voluntary, (its|this is) (a |) volunteer (role|position|job|gig|opportunity),
  (${NO}) (real |actual |extra |upfront |monetary |spare |more |) (${PAY}|fee involved) (for|in|at|atm|rn|sorry|available|but|yet|involved|
    on|to|until|
    till|before|unless|right|left|whatsoever|unfortunately|im|i|this|as|we|sadly|so|though|however|attached|with|here),
  (theres|there is|there will be|have|weve|got|we are a|with|offer|offering|its) (absolutely |sadly |unfortunately |currently |really |) (no|
    zero|not any|nothing in the) (${PAY}|budget),
  (${CANT}) (actually |really |currently |able to |be able to |in a position to |yet |be |going to be |) (pay|paid|paying|offer|afford|
    provide|give) (you|payment|a fee|fees|any fee|money|any money|anything|anyone|people|for it|for this|for the|for that|much|a lot|
    contributors|right now|at this|at the moment|upfront money|compensation|cash|yet|but|until|as|a penny|a cent|artists|writers|designers|a
    salary),
  (fee|pay|payment|money|budget|compensation|role|position|work|this|it|post|one|first|gig|project|job|test|trial|task) (is |are |will be |
    would be |isnt |) (unpaid|voluntary|zero|nil|pro bono|not paid|not a paid|not included|not available|not provided|unfortunately unpaid|
    unfortunately not), (dont|do not|havent|have no|got no|have not) (have |got |) (any |a company or |the |much |) (money|funds|cash|funding),
  (dont|do not|havent|doesnt|have no) (have |got |) (the |any |a |) budget (for|to), im not going to pay,
  (supposed to|should|ought to) (do|support|fix|help|be|make|give|offer) * (free|for free|for nothing),
  (not|havent got|without|havent|dont have) a (penny|cent|dime|bean|euro),
  (no|zero|without) (pitch|appearance|design|licence|license|speaker|speaking|artist|performance|artists|session) (fee|fees),
  (budget|ücret|bütçe|ödeme) (is |) (sıfır|zero|nil|none|0), (sıfır|0) bütçe~, unpaid, unpaid (test|trial|work|sample|position|role|task|project),
  pro bono, (nobody|no one|noone|none of us) (gets|is getting|earns|is|makes) (paid|a cent|a penny|any money|money),
  (doing|do|does) (this|it|everything) (all |just |purely |) for (love|fun|the love|the fun|the cause), (volunteer|voluntary)
    (basis|role|position), as a (favour|favor|donation),
  (volunteer|volunteering) (${MAKER}|your), volunteers (needed|wanted),
  (looking for|need|seeking|want) a volunteer, (be |) complimentary,
  (arent|not|isnt|not currently|cant be) (currently |) (paying|paid position|a paid gig|paid work|a paying),
  (gift|donate|lend|volunteer) (us |) your (services|time|skills|talent|work),
  (for the love of|labour of love|labor of love|goodness of|kindness of),
  (dont|havent|doesnt|do not) (have |got |) (a line|anything|a budget line|allocated anything|anything allocated|anything set aside) (for|in the
    budget|to pay),
  (donate|volunteer|give|contribute) (your|some|a little|a few|an) (time|work|services|talent|skills|hours|hour), out of the goodness,
  (ücret|ödeme|para|bütçe|maaş|nakit|bütçemiz|paramız|param|ödeneğimiz|telif|honorar)~ * (${ODEMEZ}),
  (ödeyemiyoruz|ödeyemiyorum|ödeyemeyiz|ödeyemem|ödeyemeyece~), (bir şey|bişey|bir şey) (ödeyem~|verem~|ödeyemi~), parasız,
  (ücret|para)~ (almadan|istemeden|almasan~|istemese~|beklemeden), gönüllü * (arıyor~|aranıyor|lazım|destek ol~|destek ver~|katkı
    sağla~|yapacak|yapabil~|yapar~|yapsan~|çalışacak|çalışabil~|çalışır~|çalışmak iste~),
  gönüllülük esas~, (allah|hak) rızası, gönül rızası~, hayırlı iş~ * destek~, (hayrına|sevabına|hatırına|hatırımıza|hatır için|karşılıksız|bila
    bedel|imece usul~)`);

/** At no price. */
const FREE = list(`
  (for free|free of charge|gratis|at no cost|at no charge|no charge|for nothing|on the house|without charge), (it|this|that|them|us|me|one) free`);

/** The same in Turkish, where it stands close to its verb. */
const FREE_TR = list(`
  (ücretsiz|bedelsiz|bedava|bedavaya|beleş|beleşe|bedavadan|ücretsiz olarak)`);

/** Made by her, or to be made. */
const MADE = list(`
  (${MAKE}|doing|making|designing|writing|translating|editing|drawing|working|helping|done|made),
  (sample|samples|sample chapter|trial|draft|drafts|mockup|mock up|mockups|mock ups|concept|concepts|sketch|sketches|test|prototype|demo|spec|
    revisions|version), (first|one) (page|one|article|logo|chapter|session|design|job|piece|video|post|week|month|lesson|episode)`);

/** The same in Turkish. */
const MADE_TR = list(`
  (${YAP}|numune~|deneme~|taslak~|örnek~|demo~|eskiz~|revize~|revizyon~|olur mu|olsa|olur|olsun|istiyor~|bekl~)`);

/** A piece of work for this project, made to be chosen from. */
const SPEC = list(`
  (decide|see|know) (if|whether) (i|we) (want to |will |would |should |) (hire|pay|buy|order|go with|continue with|work with|take)
    (you|it|yours|one|u),
  to see (whether|if|how) (you|your|its|it) (fit|fits|match|matches|style|suit|suits|works for us),
  (free|gratis|complimentary|unpaid) (quick |short |small |little |custom |initial |rough |) (sample|samples|sample chapter|trial|draft|
    drafts|mockup|mock up|mockups|mock ups|concept|concepts|sketch|sketches|test|tests|prototype|demo|version|edit|page|design|designs|logo|
    article|work|spec work|revisions|consultation first), (on spec|spec work),
  if (we|i) (decide to |choose to |do |end up |) (use|using|choose|pick|go with|select) (yours|your|one of|it) *,
  (send|submit|do|make|draw|design) (us |me |) (a few|some|two|three|a couple of|#) (designs|ideas|concepts|mockups|sketches|options|samples|
    logos|drafts|proposals|variations) * (and if|if we|then we|so we|and we|before),
  (all|interested|every|each) (applicants|candidates|freelancers|designers|writers|translators|illustrators|editors) (must |should |will |to |
    are asked to |have to |need to |please |) (${MAKE}),
  (ask|asking|want|have|invite|inviting|get) (all |our |the |several |a few |# |two |three |four |five |six |ten |each |) (of
    you|candidates|applicants|designers|freelancers|writers|
    illustrators|translators|everyone|people|interested) to (each |all |) (${MAKE}),
  (best|winning|winner|chosen|selected|favourite|favorite) (one|entry|design|draft|version|proposal|submission|sample|concept|idea|of them)
    (gets|wins|will be|is|will get|will win|receives|takes),
  (only |) (pay|paying|paid) (only |just |) (for |) (the one|the ones|those|what|whoever|whoevers|whoever s|whichever) (we|i|us|wins|is chosen) *,
  (pick|choose|select) (the |our |) (one|best|favourite|winner|favorite) (we like|and pay|and the|gets|will|design),
  (design|write|translate|edit|draw|make|record|mock up|sketch) * (before we|so we can) (decide|choose|see if|pick|compare|commit|hire|talk),
  (show|prove|demonstrate) (us |me |) (what you can do|yourself|your skills|that you can),
  (send|do|make|create|prepare|submit|write|draw) (us |me |) (a |some |one |two |) (quick |short |small |custom |) (sample|test|trial|draft|
    mockup|mock up|sketch|concept) * (first|for free|before|free|and if|then), (design|logo) (contest|competition),
  (beğenirsek|beğenirsem|beğenirlerse|beğenirse|beğenilirse|hoşumuza giderse|hoşuma giderse|içime sinerse|içimize sinerse|memnun kalırsa~|
    seçersek|seçilirse~|sonuç iyi olursa) * (öde~|para~|ücret~|yatır~|alır~|ortak~),
  (en iyisi|en beğendiğimiz|en beğen~|en çok beğen~|kazanan|seçilen|beğendiğimiz|seçtiğimiz)~ * (ödeme~|ücret~|para~|öde~|anlaş~|ödül~),
  (adaylardan|tasarımcılardan|çevirmenlerden|herkesten|başvuranlardan|adaydan) * (birer|taslak~|deneme~|numune~|topl~|tasarla~|
    çevirme~|hazırla~|çizme~|örnek tasar~|örnek çal~|örnek çevir~|örnek iste~),
  (önce|ilk|sen bi|siz bi|siz bir|bir) * (deneme|örnek|numune|taslak|demo|test|eskiz)~ * (yap~|hazırla~|gönder~|çiz~|çek~|kur~|at~|yolla~) *
    (beğen~|görelim|bakalım|karar~|ona göre|sonra|anlaş~|konuş~)`);

/** A test without pay, by its very words, of whose text soever. */
const UNPAID_TEST = list(`(unpaid|non paid) (test|trial|sample|task|assignment|exercise)`);

/** Its signs. */
export const FEE_UNPAID_SIGNS = {
  'fee-no-pay': NO_PAY,
  'fee-free': FREE,
  'fee-free-tr': FREE_TR,
  'fee-made': MADE,
  'fee-made-tr': MADE_TR,
  'fee-spec': SPEC,
  'fee-unpaid-test': UNPAID_TEST,
} as const;
