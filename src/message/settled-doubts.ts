/**
 * What keeps a mail from being settled although it says that something is over: for `settled.ts`.
 *
 * A doubt asks, orders, wishes, contrasts, denies, conditions or names a second matter. News is a statement that somebody
 * may want to answer. A plain statement tells how it came about: it must have happened, and be neither.
 */
import type { Language } from './message.js';

function words(lines: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?<![a-z])(?:${lines.join('|')})(?![a-z])`, flags);
}

/** Asks, orders, wishes, contrasts, denies, conditions, or goes on to something else: in English. */
const DOUBT_EN = words([
  'not|no|never|none|nothing|nobody|nowhere|cannot|neither|nor|without|(?:do|does|did|is|are|was|were|has|have|had|can|could|would|should|must|need|wo|ai)nt|hardly|barely',
  'but|however|although|though|still|yet|except|unless|if|until|till|once|whether|otherwise|unfortunately|sadly|while|whereas|before|half|part|soon',
  'needs?|should|must|please|pls|wants?|wanted|wish|hope|hoping|would|could|can|will|ill|well|may|might|shall|lets?|let|asap|urgent|urgently|wait|waiting|await|awaiting|forward|expect|expecting|going to|about to|plan|planning',
  'you|your|yours|youre|youve|youll|almost|nearly|partly|partially|mostly|temporarily|supposed|thought|wondering|wonder|ask|asks|asking|assume|guess|unsure|probably|maybe|perhaps|apart from|halfway|claims|claimed|allegedly',
  'first|second|third|next|other|others|another|also|additionally|plus|new|instead|rather|different|more|less|meanwhile|separately|besides|ps|only',
]);

/** The same in Turkish, whose endings some English words share. */
const DOUBT_TR = words([
  'ama|fakat|ancak|yalniz|yalnizca|sadece|lakin|hala|henuz|yine de|degil|yok|yoktu|yokmus|lazim|gerek|gerekiyor|gerekli|ihtiyac[a-z]*|ilk|ikinci|diger[a-z]*|baska|bir de|ayrica|yeni|daha|eger|lutfen|kadar|acil|acilen|acaba|keske|belki|galiba|neredeyse|rica|oburu|oteki|bir tane|ustelik|siradaki|kismen|cogu|yarisi|bir kismi|bazi|gibi$|acele[a-z]*|telas[a-z]*',
  'bekliyor[a-z]*|bekleri[mz]|ist[ie]yor[a-z]*|isteri[mz]|umari[mz]|umuyor[a-z]*|san(?:di[mk]|iyor[a-z]*|misti[mk]|mistim|iri[mz])|zannet[a-z]*|nasil|neden|niye|nicin|ne zaman|kimin|hangi|nerede|kac|m[iu]|m[iu]s[iu]n[a-z]*|m[iu]y[a-z]+|size|sizi|sizin|sizden|sana|seni|senden|senin|siz',
  '[a-z]+(?:[iu]r|ar|er|yor|m[ae]z|d[iu]|t[iu]|m[iu]s)s[ae](?:m|n|k|n[iu]z|lar|ler)?|[a-z]{2,}m[ae](?:d[iu]|m[iu]st|yacak|yecek|z)[a-z]*|[a-z]{2,}m[iu]yor[a-z]*|[a-z]+[ae]c[ae][gk][a-z]*|[a-z]+s[iu]n(?:lar|ler)?|[a-z]{2,}(?:alim|elim)',
]);

/** What is yours, and the politest orders: allowed in what is found ("the file you sent"), in no statement. */
const YOURS_TR = words(['[a-z]+[iu]n[iu]z[iu]?']);

/** Finds something to be so, instead of finding it: "I found it too dark"; or something that is none of the question's. */
export const OPINION: RegExp = words([
  'too|little|bit|rather|steep|bad|badly|dark|slow|ugly|wrong|perfect|nice|great|better|best|worse|somebody|someone|changed|moved|deadline|price|half',
  'cok|fazla|guzel|koyu|resmi|soluk|kotu|eksik|bozuk|uygun|pahali|ucuz|yanlis|iyi|hos|daha|biraz|begen[a-z]*|degis[a-z]*|vazgec[a-z]*|karar[a-z]*|haftaya|yarin',
]);

/** States what somebody may want to answer: it is wrong, liked or disliked, decided, changed, due, paid, or lost. */
const NEWS_EN = words([
  'wrong(?:ly)?|errors?|mistakes?|misspel[a-z]+|typos?|missing|broken?|breaks|fail(?:s|ed|ing)?|crash[a-z]*|late|too|bad|badly|dark|slow|blurry|ugly|worse|worst|corrupt[a-z]*|damaged|expired|refused|rejected|dislik[a-z]+|hate[sd]?|lost|deleted|weird|strange|odd|off|empty|incomplete|outdated|old fashioned|playful|formal',
  'chang[a-z]+|dates?|deadlines?|prices?|budget|costs?|fees?|payments?|pay|paid|contracts?|decid[a-z]+|decision|moved?|postponed|replaced?|hired?|chose|chosen|choose|prefer[a-z]*|picked|pick|loves?|loved|likes?|liked|thrilled|happy|unhappy|delighted|disappoint[a-z]*|worried|upset|angry|surprised|shocked|complain[a-z]*|says|started|stopped|return(?:ed|s)|came back|back again|happened again|again and',
  'attach[a-z]+|enclosed|below|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|weeks?|month|lawyers?|legal|refunds?|idea|cancel(?:ling|s)?|questions?|issues?|problems|go with|went with|going with|somebody else|someone else|approve[ds]?|signed|looks?|blank|interested|tell|told (?:me|us) to|to ask|deliver[a-z]*|instead of|agreed',
]);

const NEWS_TR = words([
  'hata[a-z]*|yanlis[a-z]*|eksik[a-z]*|kotu|tarih[a-z]*|fiyat[a-z]*|fatura[a-z]*|ucret[a-z]*|ode[nm][a-z]+|odedi[mk]|butce[a-z]*|sozlesme[a-z]*|bozu[kl][a-z]*|bozdu[a-z]*|begen[a-z]*|memnun|kizgin|degis[a-z]*|vazgec[a-z]*|iptal etti[mk]|iptal ediyoru[mz]|karar[a-z]*|tasi[a-z]+|yarin|haftaya|gelecek|tekrar(?:dan)? basla[a-z]*|basladi|coktu|gec kal[a-z]*|anlasti[a-z]*|sec[a-z]+|tercih|solmus|soluk|koyu|resmi|guzel|ekte|ekledi[mk]|gonderdi[mk]|birak[a-z]+|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|avukat[a-z]*|iade|tesli[a-z]+|onay[a-z]*|imza[a-z]*|silinmis|endise[a-z]*|fazla',
]);

/** Opens a question or an order where it opens a clause. */
export const OPENS_DEMAND: RegExp =
  /^(?:(?:and|so|oh|ok|then|now|just) )*(?:what|which|why|how|who|whom|where|is|are|do|does|did|has|any|tell|send|call|give|use|take|keep|make|add|change|move|put|go|look|check|pay|see|try|write|draft|start|stop|wait|remove|replace|confirm|leave|update|proceed|continue|attach|forward|pick|choose|ask|get|set|have|bring|remember|note|check|let)(?: |$)/;

const PAST_VERB =
  '(?:was|were|had|spoke|swore|got|found|saw|sent|came|went|told|said|gave|given|made|took|taken|forgot|forgotten|left|put|kept|did|done|read|misread|wrote|written|showed|shown|hid|sat|ran|knew|thought|brought|meant|fell|held|hung|lay|slipped|let|seen|gone|been|ate|swallowed|buried|stood|[a-z]{2,}ed)';
const HAPPENED_EN = new RegExp(
  `(?<![a-z])(?:${PAST_VERB}|[a-z]+ (?:is|are)(?: right| already)? (?:in|on|under|there|here|at)|turns out|all (?:good|fine|well)|(?:i|we) (?:now )?(?:see|know|understand|have)|(?:i|we) (?:am|are) (?:fine|ok|okay|good)|its (?:in|on|under|there|here))(?![a-z])`,
);

const HAPPENED_TR =
  /(?:[dt][iu](?:m|k|n[iu]z|l[ae]r)?|m[iu]s(?:[iu][mz]|l[ae]r|t[iu]r?)?|[dt][ae](?:yd[iu]|ym[iu]s)?(?:[iu]m)?|varmis|vardi|yormus[a-z]*|yordu[a-z]*|[iu]yor(?:um|uz|lar)?)(?: [a-z]+){0,2}$/;

/** Whether a clause tells that something happened, or was so. */
export function happened(clause: string): boolean {
  return HAPPENED_EN.test(clause) || HAPPENED_TR.test(clause);
}

/**
 * "I was in the wrong folder", "hadn't seen it", "in your last mail": denies and blames nobody, so it is taken out before
 * judging.
 */
const HARMLESS = words(
  [
    '(?:just |only )?(?:a )?(?:quick |short )?(?:note |line |word |update |mail |wanted |writing )?(?:to )?(?:let|letting|tell|update) you (?:all )?(?:know)?|to say|you(?:ll| will) be (?:glad|pleased|relieved|happy) to (?:hear|know)|of course',
    'the missing [a-z]+|called off|(?:in|at|to|on|used|using|opened|had|typed|entered|for|open) (?:the|a|my) wrong [a-z]+|what (?:i|we) (?:asked|wrote|wanted|needed)(?: you)?(?: for| about)?',
    '(?:the |a |an )?(?:wrong|other|old) (?:folder|tab|account|person|address|recipient|window|place|browser|mailbox|inbox|drive|mail|email|client|thread|button|password|link|one)',
    '(?:my|our) (?:own )?(?:mistake|fault|error|bad|confusion)|(?:on|at) (?:my|our) (?:end|side)|by mistake|in error|too quickly|too soon|too fast|too early',
    '(?:i|we) (?:hadnt|had not|didnt|did not|havent) (?:even )?(?:see|seen|notice|noticed|look|looked|spot|spotted|realise|realised|realize|realized|check|checked|scroll|scrolled|read)|no idea (?:why|how)|for no reason|nothing to do with',
    '(?:in|on|from|by|at|under) your (?:last|first|earlier|previous|old|own|original)? ?(?:e ?mail|mail|message|reply|site|website|page|note|faq|guide|instructions)s?|you (?:already )?(?:sent|gave|wrote|explained|told|mentioned|answered|included|attached)',
    'other people|the other day|the problem was|the issue was|thought i|to ask you|before (?:asking|writing)|(?:i|we) asked|(?:to )?you (?:this morning|yesterday|earlier|today)|(?:i|we) wrote (?:to )?you|when (?:i|we)|once (?:i|we) (?:[a-z]+ed|got|found|read|saw)',
    'siz(?:e|den)? (?:[a-z]+ ){0,2}?(?:yazd|sord|iste[dt]|ilett|gonderd|att|bahsett|yazm|sorm)[a-z]*|siz (?:yazmadan|bakmadan|donmeden|cevap vermeden)|[a-z]+[dt][iu]ktan sonra|(?:sor|yaz|iste)[a-z]*cakti[mk]|sizin (?!tas|log|tek|tas)',
    'yanlis (?:klasor|dosya|yer|adres|kisi|hesap|hesab|sayfa|sekme|pencere|kutu|mail)[a-z]*|[a-z]*(?:gor|fark et|bak|oku|dikkat et|akil et|akl[a-z]+ gel|hatirla)m[ae](?:mis(?:im|iz|ti|tim|tik)?|di[mk]?)|[a-z]*(?:gor|fark ed)[ae]m[ae](?:mis(?:im|iz|tim|tik)|di[mk])|hata(?:m|si)? (?:[a-z]+ ){0,2}(?:bende|bizde|bilgisayar|tarayici)[a-z]*|(?:fatura|sozlesme|teklif)[a-z]*(?:da|de|daymis|deymis)|(?:sifre|tarayici|ayar|kablo|bilgisayar|telefon)[a-z]* degis[a-z]*|(?:kablo|internet|modem|baglanti|yazici|klavye)[a-z]* boz[a-z]*|megerse|oysa|oysaki|nasil(?:sa| olduysa| oldu bilmiyorum)|nedense|yeni (?:fark|gor|ogren|bak|oku)[a-z]*|(?:bir )?baska (?:bir )?(?:klasor|bilgisayar|hesap|hesab|yer|isim|ad|telefon|cihaz|tarayici|sekme|dosya|adres|kutu)[a-z]*|(?:gozumden|gozden) kac[a-z]*|(?:sizin )?(?:[a-z]+ )?(?:mail|mesaj|e ?posta|site|sayfa|yazi)[a-z]*n[iu]z[a-z]*|size yazd[a-z]+ (?:sonra|icin)|yazdiktan sonra|sorduktan sonra|(?:biraz|az|hemen|bundan) (?:once|sonra)|daha once|diger (?:klasor|bilgisayar|hesap|hesab|telefon|cihaz|tarayici|sekme|kutu|adres)[a-z]*|oteki (?:klasor|bilgisayar|hesap|hesab)[a-z]*|eski',
  ],
  'g',
);

/** Puts off instead of dismissing: "no need to answer today". */
export const PUTS_OFF: RegExp = words([
  'today|yet|tomorrow|immediately|right away|at once|this week|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|bugun|yarin|hemen|haftaya|simdilik|acele|for now|for the moment|at the moment',
]);

/** Whether part of a clause asks, orders, wishes, contrasts, denies or conditions. */
export function isDoubt(part: string, language: Language | null): boolean {
  const rest = part.replace(HARMLESS, ' ');
  return DOUBT_EN.test(rest) || (language !== 'en' && DOUBT_TR.test(rest));
}

/** Whether part of a clause tells what somebody may want to answer. */
export function isNews(part: string, language: Language | null): boolean {
  const rest = part.replace(HARMLESS, ' ');
  return NEWS_EN.test(rest) || (language !== 'en' && (NEWS_TR.test(rest) || YOURS_TR.test(rest)));
}
