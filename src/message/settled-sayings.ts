/**
 * How people say that what they asked is over, built from parts and folded: for `settled.ts`.
 *
 * A saying is its subject and a word for "over"; what stands before and behind it in the clause is judged by
 * `settled-doubts.ts`. A courtesy may stand beside a saying and settles nothing.
 */

function oneOf(lines: readonly string[]): string {
  return `(?:${lines.join('|')})`;
}

/** Small words that may stand anywhere without changing what is said. */
const SMALL = oneOf([
  'all|now|just|already|finally|since|then|again|ok|okay|fine|at last|in the end|after all|meanwhile|in the meantime|anyway|actually|luckily|thankfully|happily|perfectly|properly|nicely|fully|completely',
  'by now|all along|the whole time|all the time|thanks|thank you|sorry|please|pls|itself|themselves|any ?more|any ?longer|as well|too|here|myself|ourselves|himself|herself|on (?:my|our) own|long ago|out|up',
  'artik|simdi|su an|bile|iste|cok|epey|kendi aramizda|kendi kendine|kendi icimizde|sonunda|nihayet|bu arada|kendim|kendimiz|zaten|meger|az once|demin|yine|tekrar|yeniden|hemen|tamam|tamamen|cok sukur|neyse ki|sukur|tesekkurler|sagol|pardon|lutfen|biz|ben',
]);

/** Up to three describing words before a noun. */
const DESCRIBED = '(?:[a-z]+ ){0,3}';
const OWN = '(?:the|my|our|that|this|those|these|all|your|both)';
const MAIL = '(?:e ?mail|mail|message|note|question|request|query|enquiry|inquiry|post|text|ticket)s?';
const TROUBLE =
  '(?:problem|issue|question|matter|thing|error|bug|mystery|query|request|enquiry|puzzle|confusion|mix ?up|glitch|trouble|hiccup|snag|riddle|point|ticket|login|upload|download|access|password|link|access|connection|formatting|import|export)s?';
const DOCUMENT =
  '(?:file|folder|link|mail|e ?mail|message|attachment|answer|password|login|invoice|contract|doc|document|pdf|photo|picture|image|logo|button|setting|page|address|number|receipt|brief|cause|reason|culprit|solution|code|cable|template|font|draft|copy|form|paper|scan|list|spreadsheet|presentation|slide|report|key|original|setup|option|instruction|guide|detail|one|info|information|translation|text|version|article|quote|offer|recording|video|schedule|calendar|program|programme|agreement)s?';
const DEVICE = `(?:${TROUBLE}|${DOCUMENT}|site|website|printer|app|server|screen|computer|laptop|browser|account|shop|checkout|cart|menu|player|audio|sound|everything)`;
const IT = `(?:its?|thats?|im|i am|we are|were|weve|we have|this|they|them|these|those|everything|all|all of (?:it|that)|${OWN} ${DESCRIBED}(?:${TROUBLE}|${MAIL}))`;
const LINK =
  '(?:is|are|was|were|been|got|gets|has|have|has been|have been|had been|seems?(?: to be)?|looks|can be|may be|appears to be)';
const FOUND =
  '(?:found|located|tracked down|spotted|discovered|dug (?:out|up)|came across|stumbled (?:on|upon|across)|got hold of|retrieved|recovered|unearthed|fished out|pulled up)';
const SOLVED =
  '(?:solved|resolved|sorted|fixed|figured|worked|cracked|sussed|cleared|settled|answered|handled|taken care of|dealt with|squared away|straightened|got to the bottom of|done)';
const OVER = oneOf([
  'solved|resolved|sorted|settled|fixed|answered|closed|cleared up|cleared|taken care of|dealt with|handled|covered|found|withdrawn|redundant|moot|obsolete|superseded|history|over|gone',
  'ignored|disregarded|forgotten|deleted|binned|skipped|off the table|working|back|up and running|back to normal|a non ?issue|a false alarm|done and dusted|straightened|squared away|history|resolved itself|sorted itself|fixed itself|solved itself|cleared itself',
]);
const ACT = oneOf([
  'answer|reply|respond|write|get back|do anything|do something|look|bother|check|send|resend|dig|search|chase|call|ring|phone|fix|act|follow up|react|investigate|worry about (?:it|this|that|my|the)|trouble',
  'take (?:any )?action|come back|forward|share|find|explain|trouble yourself|spend (?:any )?(?:more )?time|go looking|hunt|redo|change anything|pursue|dwell',
]);

const ENGLISH = [
  'never ?mind$|never ?mind (?:about )?(?:that|it|me|this|all that)|nvm',
  `never ?mind (?:about )?${OWN} ${DESCRIBED}${MAIL}`,
  `(?:ignore|disregard|forget|scratch|scrap|strike|delete|discard|skip|drop|bin) (?:about )?(?:${OWN} ${DESCRIBED}${MAIL}|what i (?:asked|wrote|said|sent)(?: you)?|everything i (?:asked|wrote))`,
  '(?:ignore|disregard|scratch|scrap|strike|forget) (?:this|that|it|me|all that|all of that)|as you were|false alarm|crisis averted|panic over|mystery solved|problem solved|question answered|case closed|all sorted|all solved|all fixed|all resolved|all settled',
  `(?:withdraw|withdrawing|withdrew|take back|taking back|taken back|took back|retract|retracting|cancel|cancelling|cancelled|calling off|call off|called off) (?:my|our|that|this|the) ${DESCRIBED}${MAIL}`,
  `${FOUND} (?:it|them|that|what (?:i|we) (?:need|needed|wanted|was looking for|were looking for|was after|were after)|(?:the|my|our|your|that|those|these) ${DESCRIBED}${DOCUMENT})`,
  `${SOLVED} (?:it|this|that|them|everything)(?: out)?|(?:figured|worked|sorted|sussed) out (?:how|what|why|where|the|it|that)|${SOLVED} ${OWN} ${DESCRIBED}${TROUBLE}|${SOLVED} out ${OWN} ${DESCRIBED}${TROUBLE}`,
  `(?:managed (?:in the end |finally )?to|was able to|were able to|am able to|are able to|got it to|got them to|can) (?:now )?(?:find|fix|solve|sort|open|download|upload|log|get|access|see|work|print|play|load|read|figure|resolve|locate|recover|do)(?: (?:it|them|everything|${OWN} ${DESCRIBED}${DEVICE}))?(?: (?:in|out|open|working|to work))?`,
  `(?:got|have|has) (?:it|that|this|them|everything|${OWN} ${DESCRIBED}${DEVICE}) (?:sorted|solved|fixed|working|to work|covered|resolved|going|open|opened|handled|running|figured|now|already|from|in hand|under control)`,
  '(?:have|got|has) (?:all|everything|what|all the info|all the information) (?:that )?(?:i|we|she|he|they) (?:need|needed|wanted|asked for|was after|were after)|(?:all set|were good|im good|we are good|i am good|we are covered|were covered)',
  `${IT} (?:${LINK} )?(?:${SMALL} )?(?:${LINK} )?${OVER}|${OWN} ${DESCRIBED}${DEVICE} ${LINK} (?:${SMALL} )?${OVER}|^(?:${SMALL} )*(?:solved|resolved|sorted|fixed|settled|figured)(?: ${SMALL})*$`,
  `(?:(?:it|they|everything|all|${OWN} ${DESCRIBED}${DEVICE}) )(?:${SMALL} )?(?:works?|opens?|plays?|loads?|runs?|shows|opened|worked|loaded|printed|went through|came through|turned up|showed up|shown up|come through|gone through|resurfaced|reappeared|popped up|arrived|surfaced)`,
  `^(?:${SMALL} )*(?:works|working|opens)(?: ${SMALL})*$|(?:the|my|our) ${DESCRIBED}(?:answer|file|mail|link|email|message|info|information|attachment)s? (?:was|is|were|are) (?:right |already |there |sitting |hiding |hidden )*(?:there|in|on|under|at)|(?:it|they) (?:was|were) (?:in (?:my|our) [a-z]+|(?:right )?there all along|there the whole time)`,
  `no need (?:any ?more|to ${ACT}|for (?:you|anyone) to ${ACT}|for (?:a|an|any|anything|further|more|the) ?(?:[a-z]+ )?(?:reply|answer|response|action|help|anything)?)|^no need$|no need now|no need (?:from|on) your (?:side|end)|no (?:reply|answer|response|action|further action|follow up|help) (?:is )?(?:needed|necessary|required)(?: (?:from|by) you| (?:on|from) your (?:side|end|part))?`,
  `(?:you (?:really |now )?)?(?:neednt|need not|dont need to|do not need to|dont have to|do not have to|dont bother to|dont) (?:even )?(?:bother|${ACT})(?!.*(?:until|before|till|by ))`,
  'nothing (?:more |else |further |left )?(?:is )?(?:needed|required|necessary|for you to (?:do|look at|answer|fix)|to (?:do|fix|answer|worry about|look at|be done))(?: (?:from|by) you| (?:on|from) your (?:side|end|part))?|(?:stop|call off the) (?:looking|searching|search|hunting|hunt)|off the hook|stand down|pretend i (?:never|didnt) [a-z]+|(?:forget|ignore that|pretend) i (?:ever |even )?(?:asked|wrote|said|mentioned)(?: anything)?|clos(?:e|ing) (?:this|it|the) (?:ticket|case|matter|topic|thread|one|now|on my)|nothing (?:you )?need(?:s)? to (?:do|be done)',
  `no longer (?:needed|necessary|relevant|required|an issue|a problem|a question|an open question|applies|apply|applicable|valid|on the table|need|needs|require|matters?|have (?:the|this|that) (?:problem|question|issue)|wait\\w*|looking)`,
  '(?:not|isnt|arent|wont be|doesnt|dont|dont think we|do not|will not|wont) (?:needed|necessary|relevant|required|an issue|a problem|need|matter|apply) (?:[a-z]+ ){0,4}?(?:any ?(?:more|longer)|after all)|(?:wont|will not|no longer) be needing|takes care of (?:it|that|everything)|had the answer|(?:there is|theres) no (?:problem|issue|clash|question|error|conflict)(?: here| left| after all| at all| any ?more| now)|(?:the|my|our) missing [a-z]+ (?:was|is|were|are|has|have|turned)|(?:been|was|were) (?:already )?(?:helped|given the answer)',
  `(?:you )?(?:can|may|could) (?:now )?(?:safely )?(?:close|ignore|disregard|forget|delete|drop|bin|skip|tick off|cross off|archive|consider) (?:about )?(?:it|this|that|me|this one|that one|${OWN} ${DESCRIBED}${MAIL}|the (?:case|matter|topic|subject|thread|ticket|issue|file))|consider (?:it|this|that|this one|the matter|the question|my question|the request) (?:closed|solved|settled|done|answered|withdrawn|resolved|sorted|dealt)`,
  '(?:i|we) (?:can )?(?:just |now )?(?:see|saw|seen) it(?: now)?$|got (?:my|our|the|an) answer|have (?:my|our|the|an) answer|answered my own question|answers my question|(?:that|which) (?:answers|answered|solves|solved|settles|settled) (?:it|that|my question|everything|the question)',
];

const SOUGHT =
  '(?:soru|cevap|cevab|yanit|dosya|sifre|mail|e ?posta|mesaj|link|baglanti|belge|sozlesme|fatura|logo|font|klasor|foto|fotograf|gorsel|resim|adres|numara|cozum|sebeb|neden|sorun|sayfa|ayar|form|kod|ek|evrak|metin|metn|sunum|rapor|liste|dokuman|anahtar|dekont|makbuz|onu|bunu|eski|hepsi)';
const ASKED =
  '(?:soru|talep|taleb|istek|isteg|mail|e ?posta|mesaj|yazdi[gk]|sordu[gk]|not|rica|bunu|onu|dedi[gk])[a-z]*';
const EASE =
  '(?:yazm|verm|cevaplam|yanitlam|yapm|bakm|ugrasm|donm|aram|gonderm|yollam|iletm|kontrol etm|arastirm|incelem|ilgilenm|zahmet etm|atm|paylasm|hazirlam)[a-z]*';

const TURKISH = [
  `${SOUGHT}[a-z]* (?:[a-z]+ ){0,4}?[a-z]+[dt][ae]y?mis`,
  '(?:artik )?(?:lazim|gerekli) degil(?: artik)?|(?:artik )?gerekmiyor|istemiyoru[mz] artik',
  'bos ?ver(?:in|iniz|elim)?',
  `(?:${SOUGHT}[a-z]* (?:[a-z]+(?:[dt][ae]n?|[iu]|ki) ){0,4}|^(?:${SMALL} )*(?:[a-z]+[dt][ae]n? |(?:[a-z]+ )?(?:dakika|saat|saniye) sonra ){0,3})(?:${SMALL} )*(?:bul(?:du[mk]?|dular|dum bile|undu|unmus|mus|musum|musuz|abildi[mk])|ulasti[mk]?|eristi[mk])`,
  'halletti[mk]?|hallettiler|halletmis(?:ler|im|iz)?|hall ?ol(?:du|mus)|halledil(?:di|mis)|cozdu[mk]|cozduler|cozmus(?:ler|uz|um)?|cozul(?:du|mus|uverdi)|duzel(?:di|mis)|duzeltti[mk]?|duzeltmis(?:ler)?|duzelttiler|yoluna girdi|becerdi[mk]|basardi[mk]|cozume kavustu|ustesinden geldi[mk]|giderildi|giderdi[mk]|acikliga kavustu|netlesti|anlasildi',
  '(?:gerek|geregi|ihtiyac|ihtiyaci|ihtiyacim|ihtiyacimiz|luzum|onemi|sorun|sorunum|sorunumuz|problem|problemim|sorum|sorumuz|anlami|hukmu|gecerliligi|soracagim|soracagimiz|sikinti|derdim|derdimiz|mesele) (?:[a-z]+ )?(?:kalmadi|yok)',
  'gerek (?:kalmadi|yok)|gerek duymuyoru[mz]|gerekmiyor artik|artik gerekmiyor|gerekmez artik|ihtiyac duymuyoru[mz]',
  `${ASKED} (?:[a-z]+ ){0,3}?(?:dikkate almay?(?:in|iniz|abilirsin(?:iz)?)|dikkate alma|yok say(?:in|iniz|abilirsin(?:iz)?|arsan(?:iz)?)?|gormezden gel(?:in|iniz|ebilirsin(?:iz)?)?|unut(?:un|unuz|abilirsin(?:iz)?|alim)?|gec(?:in|iniz)|sil(?:in|iniz|ebilirsin(?:iz)?)?|onemsemey?(?:in|iniz)|gecersiz|iptal|hukumsuz)`,
  'dikkate almay(?:in|iniz)|dikkate alma|yok sayin|gormezden gel(?:in|iniz)',
  `${ASKED} (?:[a-z]+ ){0,2}?(?:geri (?:cek|al)[a-z]*|vazgec(?:ti[mk]|iyoru[mz])|iptal (?:edi?yoru[mz]|etti[mk])|cevaplandi|yanitlandi|cevabini buldu|cevaplanmis|cevap buldu|yanit buldu)`,
  '(?:cevap|cevab|yanit)[a-z]* (?:[a-z]+ ){0,3}?(?:aldi[mk]|geldi|varmis|yaziyormus|duruyormus|verdi|verdiler|vermis|verilmis|ogrendi[mk])|(?:artik|simdi|sonunda) ogrendi[mk]|(?:konu|mesele|dosya|is|olay)[a-z]* (?:kapandi|kapanmistir|kapatildi|kapanmis|kapatabilir[a-z]*)|kapatabilirsin(?:iz)?',
  '(?:sizden|senden) (?:[a-z]+ ){0,4}?(?:beklemiyoru[mz]|istemiyoru[mz]|beklentim(?:iz)? (?:yok|kalmadi))|(?:cevap|yanit|donus) (?:[a-z]+ )?beklemiyoru[mz]|beklemenize gerek yok',
  `${EASE} (?:[a-z]+ )?gerek (?:yok|kalmadi)|(?:artik |hic |bosuna |bos yere )*(?:ugrasma|zahmet etme|cevaplama|yanitlama|bakma|arama|donme|cevap yazma|cevap verme|yorulma)(?:y(?:in|iniz))?$`,
  `${SOUGHT}[a-z]* (?:[a-z]+ )?(?:gordu[mk]|fark etti[mk]|geldi|ulasti)|(?:simdi|artik|sonunda|[a-z]+[iu]nca|[a-z]+[iu]nce) oldu|(?:artik|simdi|sonunda) anladi[mk]|kendi(?:m|miz) yapti[mk]|hallediver(?:di|dim|dik)`,
  '(?:simdi|az once|yeni|demin) gordu[mk]|calisiyor|calisti|aciliyor|acil(?:di|mis)|girebiliyoru[mz]|girebildi[mk]|indirebildi[mk]|indirdi[mk]|acabildi[mk]|acabiliyoru[mz]|yukleyebildi[mk]|yuklendi|gorebiliyoru[mz]|gorebildi[mk]|ulasabildi[mk]|ulasabiliyoru[mz]|erisebildi[mk]|yapabildi[mk]|geri geldi|yerine geldi|ortaya cikti|elime gecti|elimize gecti|elimizdeymis|bendeymis|bizdeymis|elimdeymis|dusmus',
];

/** Says that what was asked is over, wherever it stands in a clause. */
export const SAYING: RegExp = new RegExp(`(?<![a-z])${oneOf([...ENGLISH, ...TURKISH])}(?![a-z])`);

/** Small words that open what stands behind a saying. */
export const SMALL_FIRST: RegExp = new RegExp(`^(?:${SMALL} )+`);

/** What says next to nothing behind or before a saying. */
export const SMALL_ONLY: RegExp = new RegExp(`^(?:${SMALL}(?: |$))*$`);

/** What may stand beside a saying. */
export const COURTESY: RegExp = new RegExp(
  `^(?:(?:oh|so|and|but|well|again|really|very|so|once more|please|lutfen|sizi|seni|sizleri|de|da|bu arada|bosuna|bos yere|tekrar|cok|kusura) )*${oneOf(
    [
      'sorry|apologies|my apologies|i apologi[sz]e|oops|whoops|phew|doh|duh|silly me|no worries|no rush|no hard feelings|hello|hi|hey|ah|oh|ok|okay|good news|all good|all fine|all clear|quick update|user error|no harm done|crisis over|(?:i have )?no idea (?:why|how|what happened)|dont ask(?: me)?(?: why| how)?|go figure|who knew|panic over|embarrassing|how embarrassing|should have looked first|(?:i )?should have (?:looked|checked|read|searched|scrolled)(?: [a-z]+){0,4}',
      '(?:my|our) (?:own )?(?:mistake|bad|fault|error|confusion|oversight|stupidity)(?: entirely| completely| all along)?|(?:it was )?(?:entirely|all|completely) my (?:fault|mistake)|brain (?:fog|fade)|wrong (?:folder|tab|account|person|address|recipient|window|mail|email|file|ana|thread)|blame (?:it on )?[a-z]+(?: [a-z]+){0,2}|feel free to laugh',
      '(?:sorry|apologies|apologi[sz]e) (?:again )?(?:for|about|to|if|that i)(?: (?!you can|the delay|late)[a-z]+){1,8}|for (?:bothering|disturbing|troubling) you|thanks? (?:you )?(?:anyway|all the same|though)|enjoy (?:your|the) [a-z]+|have a [a-z]+ [a-z]+',
      'pardon|kusura bakma(?:y(?:in|iniz))?|merak etme(?:y(?:in|iniz))?|telas yapmisi[mz]|bosuna telas[a-z]*|bosa telas[a-z]*|acele ettim|ozur dileri[mz]|ozur|affedersin(?:iz)?|afedersin(?:iz)?|rahatsiz etti[mk]|mesgul etti[mk]|ugrastirdi[mk]|yordu[mk]|telaslandirdi[mk]|vaktinizi aldi[mk]|zamaninizi aldi[mk]|(?:benim|bizim) hata(?:m|miz)?|hata (?:benim|bizim|bende|bizde)(?:ymis|ydi)?|tamamdir|bilginize|bilgin olsun|bilginiz olsun|haberiniz olsun|haberin olsun|bilginize sunarim|(?:size |sana )?haber vereyim dedim|(?:size |sana )?(?:kolay gelsin|iyi calismalar|iyi gunler|iyi aksamlar)|(?:[a-z]+ )?icin (?:pardon|kusura bakmayin|ozur dilerim|ozur dileriz|tesekkurler)',
    ]
      .join('|')
      .split('~~'),
  )}(?: (?:again|all|then|everyone|tekrar|simdiden|bunun icin|the noise))*$`,
);
