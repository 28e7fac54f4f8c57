/**
 * What others of her trade write, lists and forums, and customers of hers or of a shop.
 */
import { list } from '../list.js';

/** Wants work from her, or with her, as one of her trade. */
const APPLIES = list(`
  (first|second|third|fourth|last|final) year (of|at|student), somewhere to (assist|work|intern|learn|help out),
  dont need (to be paid|paying|any money),
  (serbest|freelance) (çevirmenim|tasarımcıyım|editörüm|yazarım|yazılımcıyım|illüstratörüm|fotoğrafçıyım|grafikerim|kurgucuyum|çizerim),
  yoğunlu~ * olursa, yoğun olursanız, (kelimesi|saati|sayfası|günü) # * (tl|lira|alıyor~|çalışıyor~),
  (would|will|can|could) work for free, looking for experience, (could|can|may) i join your, asistanlık yap~, itibaren müsaitim, ücretsiz de olsa,
  olarak (çalışmak|çalışabilmek) ist~, just graduated, open to anything, yeni mezun~, (ücret|para) önemli değil, samples (are |)(on|at) my,
  be something for me, (draw|write|design|illustrate|translate|edit) * for (publishers|agencies|magazines), freelancer available,
  (projelerinizde|projelerinde|ekibinizde|kadronuzda) * yer al~, yer almayı çok, ilan~ (için|üzerine|hakkında) (yaz~|başvur~),
  (seek|seeking) a placement, take assistants, (start|begin) at once and, paid or unpaid, yanınızda çalış~, ücret talebim yok, i have * years with,
  (second|third|final) year student of, looking for a * (position|job|role|placement|gig),
  (büronuzla|ajansınızla|şirketinizle|sizlerle) * çalışmayı, (çalışmayı|çalışmak) çok isterim, yıldır * yapıyorum, (acil|yeni) işlere açığım,
  (have|own) my own (gear|equipment|camera), rates negotiable, (başı|saatlik) * alıyorum, apply~ for (the|a|this|your),
  application for (the|a|this|your|position), (i am|im) applying, applying for (a|an|the|your) (job|role|post|position|internship),
  my cv (is attached|is enclosed|attached|can be|is below|is here),
  (my|our) (resume|curriculum vitae|portfolio|rates|rate|hourly rate|day rate|skills|experience|services|showreel) (is|are|attached|
    enclosed|start|starts|can|include|below|here|for your|at),
  (cv|resume) (is |)(attached|enclosed), attached (is |)my (cv|resume|portfolio), my cover letter, cover letter attached,
  (i am|im) (a|an) (freelance~|junior|senior|professional|experienced|certified|native|full stack|fullstack|trainee|graduate|
    recent graduate|third year|final year|second year|self taught|skilled|passionate) * (translator|designer|developer|writer|editor|
    proofreader|photographer|illustrator|copywriter|engineer|animator|assistant|student|artist|marketer|videographer|interpreter|narrator),
  (an|for|my|your|summer|unpaid) internship~, as an intern, (an|for) apprenticeship, traineeship, (gain|get|do) (some |) work experience,
  (i am|im) (currently |) (available|free|open|looking) (for work|for new|for projects|for freelance|for hire|for a job|for a position|from|
    immediately|to start|to work),
  (have|got) free slots, overflow, if you (ever |) (need|have) * (extra|overflow|help|hands|projects|room on),
  (join|joining) (your|the) (team|studio|agency|company|roster|pool|network), (i have|ive|ive got|i bring|my) * years * experience,
  love to work for you~, hire me, consider me, references (on|upon|available), need a (freelance |)job, help (you with anything|each of you),
  any type of work, if (anyone|anybody) needs, collaborate on your, want to propose, (without any|at no) cost, (expected|my) salary,
  i (offer|specialise|specialize) (in|my), would you (need|be hiring|have any openings), any (openings|vacancies|positions), position~ (at|in) your,
  (outsource|delegate|hand off|pass on) * (to me|tasks|work), extra hand (to|whether), collaboration opportunit~, reference letter,
  letter of recommendation, haven t had (much|any) luck, landing clients, (özgeçmiş|cv|portfolyom|portföyüm|cvm)~ * (ekte~|ektedir|ilişikte|linkte),
  özgeçmişimi * (ilet~|gönder~|sun~|paylaş~|ekte), portfolyom, portföyüm,
  (ajansınız|şirketiniz|ekibiniz|stüdyonuz|bünyeniz|yayıneviniz|firmanız|kurumunuz|ofisiniz)(da|de|ta|te|zda|zde|) * (çalış~|katıl~|staj|yer al~),
  (ekibinize|havuzunuza|havuzuna|kadronuza|ailenize|aranıza) (katıl~|dahil~|girmek), ajansınızda, şirketinizde,
  (tasarım|çeviri|editörlük|yazılım|fotoğraf|kurgu|illüstrasyon) yapıyorum, yer açılırsa, bir (yer|pozisyon) açıl~, portfolyo (link~|adres~),
  ücret konusunda esn~, (take|accept|have) (students|interns), second year (at|student), work for free and, learn fast, fast learner, ekibinizde,
  bünyenizde, stüdyonuzda, yayınevinizde, yayınevinizin, havuzuna, staj, stajyer~, staja, başvur(mak|uyorum|u yapmak), iş (arıyorum|başvuru~),
  mezunuyum, mezunum, öğrencisiyim * (staj|çalış), # yıllık (deneyim|tecrübe)~, yıllık * (çevirmen|tasarımcı|editör|yazılımcı)yim, tecrübe kazan~,
  (ücret|maaş) beklentim, (kelime|saatlik|günlük|sayfa) ücretim, ücretim, uygun fiyatlıyım, hemen başlayabilirim, başlayabilirim, çalışmaya hazırım,
  (yapmaya|çalışmaya) (da |) hazırım, referanslarım`);

/** To a list, a forum, whoever reads it; or of the trade among its own. */
const LIST_MAIL = list(`
  (did|do) you (all|guys|others|people|lot) (quote|charge|price|use|do), how do (you|people) price, asking as (a|an|another),
  compiling (figures|a list), for the guild, (translator|designer|developer|illustrator|photographer|editor|writer|copywriter) too,
  clients who (pay|dont|never|want|ask), (handle|deal with|cope with|charge) (clients|difficult|late|rush),
  (great|nice|good|awesome|lovely) (video|tutorial|post|article|thread|talk), your (tutorial|channel|talk), (avid|regular|long time) reader,
  mailing list,
  (does|has|did|is|can|could|would) (anyone|anybody|someone) (else |here |) (know|have|tried|else|has|use|used|got|seen|recommend|explain|
    confirm|help),
  (what|how) (are|do|is) (people|others|everyone|folks|you all|you guys|everybody) (charging|charge|doing|do|using|use|think|deal|handle|quoting),
  (anyone|anybody) else, following on from, any pointers, listinfo, (un|)subscribe (to|from) (this|the) list,
  fellow (translator|designer|freelancer|editor|writer|illustrator|photographer|developer), (what|how) would you have (said|done|charged),
  (what|how much) do you (all|guys) charge, (the |)list (members|admin), feature request, pull request, (steps|how) to reproduce, stack trace,
  log file, (log|logs) (show|say|for|to see), readme, (this|the) (repo|repository|patch|rpm|kernel|driver),
  (i|we) (get|got|see|am getting) (the|this|an|same) (same |) error, (doesnt|does not|didnt|not) work (for|on|with|anymore|with),
  (thanks|thank you) (in advance |) for (the|this|your) (great |awesome |wonderful |)(project|library|app|tool|plugin|software|work on),
  (using|use) version, (kesen|kullanan|deneyen|yapan|çalışan|gören|duyan|bilgisi olan) var (mı|mi), muhasebeciniz kim, bilen var (mı|mi),
  (tavsiyesi|önerisi|fikri|bilgisi) olan, deneyen var mı, (grup|liste|forum) üye~, var mı aranızda`);

/** Wants her as an employee: a post has a salary, a leave, a notice period; a commission has none. */
const EMPLOYS = list(`
  recruiting (a|an|for), plus (bonus|benefits|commission), send you the (spec|job spec|job description), able to start in,
  permanent (role|position|contract|post|job|basis), permanent, perm role, contract to perm, fixed term contract, notice period,
  salary (expectation~|range|is|of|band|requirements), (current|expected|desired|what) salary, salary and, pension, annual leave,
  (days|weeks) (holiday|holidays|leave|vacation), paid (holiday|holidays|leave|vacation), health insurance, in house (role|position|team|job),
  (our first|an|as an|as our) in house, (new|current|next|perfect|exciting|open) role, role (in|at|with|based), role you,
  (your|updated|current|latest) cv,
  (your|updated|current|latest) (resume|cv) and, on the (job |)market, (confidential|informal) (chat|conversation|call) about (a|the|this|our),
  confidential chat, (talent|recruitment|hr|hiring|people) (partner|consultant|team|manager|lead), recruiter, headhunt~, put you forward,
  (inside|outside) ir35, days (in the office|on site|onsite), four day week, hybrid (role|working|three|two|position), (open|new|exciting) vacanc~,
  (great|good|perfect) fit for (the|our|this) (team|role|company), would you consider (an|a) (in house|permanent|full time),
  relocat~, # k (plus|basic|base|per annum|a year|salary), per annum,
  (looking for|considering|open to) (a |) new (job|role|position|challenge|opportunit~),
  kadrolu, kadromuz~, maaş (beklenti~|aralığ~|ve|teklif~), ihbar süre~, sgk, sigorta yemek, yemek (ve |)servis, özlük,
  güncel (cv|özgeçmiş)~, cvnizi, (cv|özgeçmiş)~ * paylaş~,
  insan kaynakları, işe alım~, (açık|yeni|kıdemli|kurum içi) pozisyon~, pozisyonu (için|için sizinle), yeni bir iş (düşün~|arı~|fırsat~),
  iş fırsatı, kurum içi, tam zamanlı (kıdemli|çalış~|pozisyon|bir|olarak|ofis~), (tecrübeli|kıdemli) * pozisyon~`);

/** Of the trade to one of the trade: how others do it, a client passed on, what one was offered. */
const PEER = list(`
  (illustrator|designer|translator|writer|editor|developer|photographer|freelancer|copywriter|illustrators|freelancers) to (another|a fellow),
  (a|one of my|my) (client|clients|customer) of mine, client of mine, one of my clients,
  what do you (charge|take|ask|quote) * (these days|nowadays|at the moment),
  (ive|i have|ive just|just|was|got|been|im) (just |) (been |) (offered|quoted) # *,
  how do you (deal|cope|handle|manage|work) (with|it when) (people|clients|customers|those),
  give (her|him|them) your (number|name|email|address|details), pass (her|him|them|it|this) (on |)to you, send (her|him|them) (to you|your way),
  (my|a) client (keeps|never|changed|wants me|wants the whole), that client,
  elimde bir müşteri, (bir|benim|bizim) müşterim, (sana|size) yönlendir~, numaranı ver~, (bana|bize) # * (teklif|fiyat) (etti|edildi|verdi)~,
  (sen|siz) * ne alıyor~ * (aralar~|şu ara|bu ara|artık|şimdi), müşterisi ödeyince, nasıl baş edi~, (bizim|benim) müşteri`);

/** A customer to a shop, a bank, a maker: about what they bought. */
const CUSTOMER = list(`
  (do|can|could|would) you (ship|post|deliver|send) (it |them |this |to |the |abroad|overseas|internationally) *, postage,
  shipping (cost|to|fee|time)~,
  (cost|price) of (postage|shipping|delivery), (is|are) (this|it|that|these|they|the) * (still |)(for sale|available still|in stock),
  still (available|for sale|going),
  (would|will) you take # for, can collect, pick it up (tonight|today|tomorrow), download link, (licence|license) key, activation (code|key),
  which (licence|license), (plugin|theme|template|font|driver) * (since|after) * (update|updated|updating|upgrade), updated to #,
  after (i |the |we |) (updated|update|updating|upgrade|upgrading), (places|seats|spaces|tickets|spots) (left|free|still|available) (on|for|at|in)~,
  (book|reserve|get) (a |two |# |)(place|places|seat|seats|ticket|tickets) (on|for|at),
  (hasnt|not|never|still not) (come|arrived|turned up|been delivered|shipped),
  tracking (number|code), (bought|got|ordered) (it |this |one |) (at|from|off) your (stall|stand|table|shop|site|store|page),
  (members|membership) area,
  reset (mail|email|link), (locked|shut) out of (my|the) (account|members|course|app),
  applied for (a|the|my) (permit|licence|license|visa|grant|passport|refund),
  (make|book|change|cancel|need|like) an appointment, randevu~, muayene~, kargo (ücreti|parası|bedeli|kaç|ne kadar), kaç günde gelir,
  (stanttan|standınızdan) * (aldığım|aldık),
  # (bin |) olur mu * (al~|nakit), (have|any|got) (places|seats|spaces), duruyor mu, hala satılık~, satılık mı, (yer|bilet|kontenjan) (kaldı|var) mı,
  # (e|a|ye|ya|bine|liraya) (olur mu|verirse~|bırakırsa~) * (al~|bugün~|akşam~|hemen),
  (yeni |indirme |) link (atar|gönderir|yollar) (mısınız|misiniz|mısın|misin), lisans (anahtar~|kodu~|süre~),
  (ürün|paket|kupa|tabak|bardak)~ * (çatladı|kırıldı|kırık|çatlak)~,
  üyelik~ * (giremi~|açılm~|iptal~), (atölye|kurs|eğitim) (günü|için) * (yer|kayıt|kontenjan)~,
  send (them|it|this) back, how do i return, bought (it |this |them |)from (you|your|the) (store|shop|site|website|), (a|my) replacement,
  another voucher, değişim ist~, (kurumuş|kırık|bozuk|yırtık) (çıktı|geldi), refund~,
  (i|we) (purchased|bought|ordered|paid for|subscribed|cancelled|canceled|was charged|were charged),
  (my|our) (order|subscription|account|purchase|booking|refund|login|password|invoice|delivery|parcel|licence|license|card|bank),
  (my|our|your|the) order #, (not|never) (received|arrived|delivered|responded), no response from,
  (your|contacted|call~|the) customer (service|support|care|relations), complaint~,
  (cancel|renew) (my|the) (order|subscription|account|booking|membership), (warranty|guarantee) (claim|period), subscription (plan|price|is),
  donat~, paramı geri, parami geri, (kursunuzu|ürününüzü|fontunuzu|şablonunuzu) (aldım|satın),
  (sitenizden|sizden|mağazanızdan) (aldığım|aldım|satın), (bought|purchased) your, give me my money back, my money back, iade~, şikayet~,
  mağdur (oldu~|ed~), müşterisiyim, müşterinizim, (hesabım|kartım|siparişim|kargom|aboneliğim|paketim|faturam|parayı)~, aidat~, ekstre~, bankası,
  bankanız~, (ürün|sipariş|kargo) (gelmedi|ulaşmadı|bozuk|eksik|hasarlı), teslim edilmedi, çağrı merkez~, müşteri hizmet~, çözüm bekliyor~, muhatap,
  kampanya koşul~, geri ödeme~`);

/** The signs of it. */
export const TRADE_SIGNS = {
  'else/applies': APPLIES,
  'else/list-mail': LIST_MAIL,
  'else/employs': EMPLOYS,
  'else/peer': PEER,
  'else/customer': CUSTOMER,
} as const;
