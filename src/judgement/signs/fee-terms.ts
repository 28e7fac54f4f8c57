/**
 * When the fee is paid: only if it went well, nothing before, long after.
 */
import { OUTCOME, WHEN_GOOD } from './fee-words.js';
import { list } from './list.js';

/** When it went well, or is over. */
const WHEN_DONE = list(`
  (${WHEN_GOOD}) * (${OUTCOME}|aired|airs|paid us|has paid|pays|printed|released|broadcast|client pays|customer pays|seen it|see it|see the|
    seen the|results)`);

/** Payment hangs on how it goes. */
const PAID_IF = list(`
  (pay|paid|payment|paying|money|settle|get paid) (you |it |only |in full |the rest |will be |is |would be |the full |for it
    |your fee |the fee |everything |comes |made |released |due |) * (${WHEN_GOOD}) (only |) * (${OUTCOME}),
  (${WHEN_GOOD}) * (${OUTCOME}) * (well|ill|we|i|you|youll|we will|i will|then) * (pay|paid|settle|transfer|get your money|see money|money),
  (pay|payment|paid|paying|all|everything|settle) (it |up |all |everything |you |in full |) (at the end|afterwards|once i see|when i see|
    after i see|after i get|after we get|when i have|once i have|when we see|once we see|once we have), no cure no pay,
  (money back|full refund|refund) (if|in case|unless),
  (only|just) (pay|paying|pays|paid) (for |) (when|if|once|after|on|results|leads|sales|success),
  (payment|paid|pay) (only |strictly |) (on|upon|after|by|per|against) (results|success|sale|sales|lead|leads|conversion|satisfaction|
    acceptance|publication|completion|delivery|approval|final approval),
  (pay|paid|paying|pay you) (a bit |a little |) (later|afterwards|eventually|at some point|next year|bit by bit|when we can|when i can|whenever),
  (deferred|delayed|postponed) payment,
  (iş|proje|işler|teslim|her şey|satış|ürün|yatırım|para|müşteri|kitap|film|site|sponsor|yayın|teslimat|onay)~ * (bitince|bittikten|bitiminde|
    tamamlan~|sonunda|edildikten|edilince|edilip|onaylan~|onaylayınca|satılınca|satıldıkça|gelince|kazanınca|kazandıkça|teslimde|alınca|görünce|
    çıkınca|sonra|olunca|ödeyince|gelirse|satarsa|satılırsa|yapınca) * (öde|öder~|ödey~|ödenir|ödensin|paranı~|para ver~|ücretini
    ver~|yatır~|alırsın~|
    alırsınız|hesaplaş~),
  (beğenirsek|beğenirsem|memnun kalırsak|memnun kalırsam|içimize sinerse|içime sinerse|hoşumuza giderse|beğenilirse|kazanırsak|kazanırsam|
    tutarsa|para kazanırsa~|para kazanınca) * (öde~|para~|ücret~|yatır~|ortak~),
  (~ılırsa|~ilirse|~ulursa|~ülürse|~ırsak|~irsek|~ursak|~ürsek|~arsak|~ersek|~ırsam|~irsem|~arsam|~ersem|~anırsa|~enirse) * (ödeme yap~|ödeme
    alır~|ödemesi|
    ödemeni|ödemenizi|öderiz|öderim|ödenir|ödeyeceğ~|paranı|paranızı|parasını|ücretini|ücretinizi|paran|ödemesini|ödemeyi),
  (satılınca|satınca|satarsa|satarsak|kazanınca|bitince|bitirince|basılınca|yayınlanınca|yayımlanınca|çıkınca|tamamlanınca|onaylanınca) * (öder~|
    öden~|ödey~|ödemeni~|ödemesini|ödemeyi|paranı~|ücretini~),
  (sonra|ileride|bir ara|seneye|zamanla) (öder~|ödey~|hesaplaş~), (elime geçince|elimize geçince|para gelince) (öde~|ver~|hallede~|hesaplaş~),
  (ödeme|para|ücret)~ * (~ınca|~ince|~unca|~ünce), (biz de|ben de) (size|sana) (öder~|ver~|öde~),
  (ödesin|ödeyince|öderse) * (öder~|ödey~|ver~),
  (ödeme|para|ücret)~ * (teslim~|bitince|bittikten|sonuç~|beğen~|memnun~|satış~|onay~) * (sonra|yap~|öde~|ver~|al~|göre),
  # (gün|ay) sonra (yapılır|öderiz|yaparız|ödenir|ödüyoruz|yapıyoruz|ödeme|yapalım|yapsak|ödeyelim|ödeyelim|ödesek|ödeyeceğ~|ödeyebil~), # gün
    vade~`);

/** Only when they themselves have earned with it, be it the second half. */
const TAKINGS = list(`
  (when|once|if|after|until) (i|we|ive|weve) (sell|sold|have sold|earn|make money|make some money|start earning|start selling|recoup),
  (satınca|satarsam|satarsak|satılınca|satılırsa|kazanınca|kazanırsam|kazanırsak) * (öde~|ver~|yatır~|hallede~)`);

/** Paying, with the same in Turkish. */
const PAYS = list(`(pay|paid|paying|payment|öde~|kalan~|yarısı~|paranı~|ücretini~)`);

/** The usual halves: some of it is paid before. */
const IN_PARTS = list(`
  (half|balance|remaining|remainder|rest|second half|other half|outstanding) (of|payment|instalment|on|when|upon|after|once|amount|is|will|at),
  milestone, milestones, within # (days|day|weeks|working|business), # days (of|after|from), (invoice|invoices) (is|was|in|has|on|by),
  (yarısı|yarısını|kalanı|kalanını|kalan) *, fatura~`);

/** Payment before the work. */
const UPFRONT = list(`
  (nothing|no money|no payment) * (due|paid|payable|changes hands) * (until|before|till),
  (deposit|deposits|half now|half before|half at the start|paying half|pay half|paying before|pay before|money first|before ive|before weve|
    upfront|up front|advance payment|advance payments|prepay|prepayment|prepaying|down payment|downpayment|retainer|in advance|half first|pay
    first|paying first|before seeing|before i see|before we see|advances),
  (kapora~|kaparo~|ön ödeme~|peşin~|peşinat~|avans~|depozito~|önden|baştan ödeme)`);

/** Not that. */
const NOT_THAT = list(`
  (no|not|dont|doesnt|never|cant|cannot|wont|without|against|skip|drop|waive|refuse|rather not|instead of|isnt|arent|uncomfortable|nervous|
    wouldnt|hesitant|reluctant|remove|forget|unable|lose|avoid|policy|risky|unusual|necessary|why|really need|problem|hate|sit well|uneasy|wary|
    scrap|strike|delete|take out|leave out|not keen|rather pay|prefer not|not comfortable|makes me|burnt|burned|scammed|trust),
  (çıkaralım|çıkartalım|çıkarın|çıkarırsak|kaldıralım|kaldırın|silelim|iptal|yok|yoktur|olmaz|olmasın|olmadan|vermi~|vermey~|vermem|verem~|
    vereme~|ödemi~|ödemey~|ödemem|ödeyem~|yapmı~|yapmay~|yapam~|istemi~|istemem|
    istemez~|çalışmı~|almadan|almasan~|gerek var|şart mı|şart mi|uygun değil|sıcak bak~|yanaşm~|prensi~|güven~|ters|etmi~|etmeyelim|göndermi~|
    göndermem|alışık~)`);

/** Paid long after. */
const LONG_TERMS = list(`
  (sixty|ninety|60|90|120) (days|day) (net|payment|terms|after|from|end of|invoice|later), net (45|60|90|120),
  payment terms * (60|90|120) (days|), (run|runs|pay|pays|settle|settles|work) (on|at|after|in) (60|90|120|sixty|ninety) (days|day),
  paid (60|90|120) days, (vade~|ödeme~) * (45|60|90|120) gün~, (45|60|90|120) gün~ (vade~|çalış~|sonra)`);

/** Its signs. */
export const FEE_TERMS_SIGNS = {
  'fee-when-done': WHEN_DONE,
  'fee-paid-if': PAID_IF,
  'fee-takings': TAKINGS,
  'fee-pays': PAYS,
  'fee-in-parts': IN_PARTS,
  'fee-upfront': UPFRONT,
  'fee-not-that': NOT_THAT,
  'fee-long-terms': LONG_TERMS,
} as const;
