/**
 * How people take back what they asked, as whole clauses, folded and without marks: for `settled.ts`.
 *
 * A saying settles; a courtesy may stand beside one and settles nothing; a cause tells how it came about.
 */

/** One pattern of a table's lines, for a clause to match as a whole; small words may stand on both sides. */
function wholeClause(lines: readonly string[]): RegExp {
  const small = `(?:${SMALL_WORDS})`;
  const sayings = `(?:${lines.join('|')})`;
  return new RegExp(`^(?:${small} )*${sayings}(?: ${small}| ${sayings})*$`);
}

const SMALL_WORDS = [
  'oh|ah|oops|ok|okay|sorry|thanks|thank you|please|so|and|but|well|actually|just|now|then|already|again|anyway|luckily|finally',
  'myself|ourselves|in the end|at last|after all|in the meantime|meanwhile|by now|by the way|on my own',
  'pardon|lutfen|artik|simdi|sonunda|nihayet|bu arada|kendim|kendimiz|tesekkurler|tamam|tamamdir|ve|zaten|meger|az once|yine|tekrar',
].join('|');

const MAIL = '(?:e ?mail|mail|message|note|question|request|query)s?';
const FOUND = '(?:found|solved|resolved|sorted|fixed|figured|worked)';
const WHO = '(?:i|we|you|they|he|she|(?:my|our) [a-z]+)';
const ALL = '(?:it|its|it is|that|thats|everything|all|(?:the|my|our) (?:problem|issue|question|matter))';
const ANSWER =
  '(?:answer|reply|respond|write back|get back to (?:me|us)|do anything|look into it|bother|check|send (?:it|them|anything))';

/** Each alone says that what was asked needs no answer. */
export const SAYING: RegExp = wholeClause([
  `never ?mind(?: (?:that|it|me|about (?:it|that)|(?:about )?my (?:last |previous |earlier |first )?${MAIL}))?`,
  `(?:you can )?(?:ignore|disregard|forget|scratch) (?:about )?(?:my|the|that|this) (?:last |previous |earlier |first |other )?${MAIL}`,
  '(?:you can )?(?:ignore|disregard|scratch) (?:this|that|it)|please ignore',
  `(?:${WHO} )?(?:ve |have |has |had )?(?:(?:just|now|finally) )?(?:found (?:it|them|the answer)|${FOUND} (?:it|that|this)(?: out)?)`,
  `(?:${WHO} )?(?:got|have) (?:it|that) (?:sorted|solved|fixed|working|to work)(?: out)?`,
  `(?:${ALL} )?(?:is |has been |got |was )?(?:now |all )?(?:solved|resolved|sorted|cleared up)(?: out)?`,
  `${ALL} (?:is |has been |got |was )?(?:now |all )?(?:fixed|taken care of|settled)`,
  '(?:the|my|our) (?:problem|issue|question) (?:has )?(?:solved|resolved|sorted|answered) itself',
  '(?:it|its|everything|all|(?:the|my) [a-z]+) (?:is )?(?:now )?(?:works|working|opens|back)(?: fine)? (?:again|now)',
  'i(?: can)? (?:just )?(?:see|saw|seen) it(?: now)?',
  `(?:there is |theres )?no need (?:any ?more|(?:for you )?to ${ANSWER})`,
  `you (?:neednt|need not|dont need to|do not need to|dont have to|do not have to) ${ANSWER}`,
  '(?:(?:it|its|it is|that|thats|that is|this is) )?no longer (?:needed|necessary|relevant)',
  '(?:(?:it|its|it is|that|thats|that is|this is) )?not (?:needed|necessary|relevant) any ?more',
  'bos ?ver(?:in(?:iz)?)?(?: (?:sorumu|(?:onceki |son )?(?:mesajimi|mailimi)))?',
  '(?:(?:sorumun )?cevabi(?:ni|mi)|onu|ben|biz) ?(?:buldu[mk])|buldu[mk]',
  '(?:(?:onu|bunu|sorunu|problemi|ben|biz) )?(?:halletti[mk]|cozdu[mk])',
  '(?:(?:sorun|sorunum|sorunumuz|problem|mesele|konu|her sey|sorum) )?(?:kendiliginden )?(?:cozuldu|hall ?oldu|halledildi|duzeldi)',
  '(?:sorun|sorunum|problem|gerek|onemi|sorum) kalmadi|gerek yok artik|gerek yok|gerek duymuyoruz artik',
  '(?:sizin )?(?:(?:cevap|yanit) (?:yazm|verm)|cevaplam|yanitlam|bir sey yapm|bakm|ugrasm|donm)(?:a|e)(?:niza|nize|na|ne) (?:hic )?gerek (?:yok|kalmadi)',
  '(?:(?:sorumu|sorularimi|(?:onceki |son )?(?:mesajimi|mailimi|e ?postami|yazdigimi)) )?(?:lutfen )?(?:dikkate almayin(?:iz)?|yok sayin|gormezden gelin)',
  '(?:sorumu|sorularimi|(?:onceki |son )?(?:mesajimi|mailimi|e ?postami|yazdigimi)) (?:unutun(?:uz)?|unut)',
  '(?:simdi|az once|yeni) gordum|(?:tekrar|yine|artik|simdi) (?:calisiyor|aciliyor|girebiliyorum)',
]);

/** What may stand beside a saying. */
export const COURTESY: RegExp = wholeClause([
  'sorry|apologies|my (?:mistake|bad|fault)|silly me|forget it|forget about it|no worries|no rush|hello|hi',
  '(?:sorry|apologies) (?:for|about) (?:the|all the|that|this)?(?: ?(?:noise|trouble|bother|confusion|inconvenience|extra|double|mails?|messages?|false alarm))*',
  '(?:sorry )?(?:to have|for having) (?:bothered|disturbed|troubled) you|(?:sorry )?for (?:bothering|disturbing|troubling) you',
  'pardon|kusura bakma(?:yin(?:iz)?)?|ozur dileri[mz]|rahatsiz etti[mk]|mesgul etti[mk]|benim hatam|tamamdir',
]);

/** A clause that tells how it came about: what somebody did or was, in the past. */
export const CAUSE: RegExp =
  /^(?:(?:oh|so|and|because|since|just|apparently|luckily|turns out|it turns out) )*(?:(?:i|we|it|they|he|she|(?:my|our|the) [a-z]+(?: [a-z]+)?) )?(?:just |had |only |finally )?(?:found|saw|got|had|was|were|told|showed|helped|overlooked|missed|misread|forgot|looked|managed|restarted)(?: [a-z]+){1,9}$|(?: |^)(?:[a-z]+[dt][ae]ymis|varmis|[a-z]+m[iu]s[iu][mz]|[a-z]+[ae]bildi[mk]|soyledi|gosterdi|yardim etti|gordum)$/;

/** What leaves a cause in doubt: it denies, contrasts, wishes, orders, complains, or brings something new. */
export const DOUBT: RegExp = new RegExp(
  `(?:^| )(?:${[
    'not|no|never|none|nothing|[a-z]+nt|but|however|although|though|still|yet|except|only|until|unless|if|when',
    'need|needs|needed|should|must|please|want|wants|would|could|can|will|ill|well|lets|let|hope|first|second|third|next|other|another|new|one|a|an',
    'to|you|your|that|asked|moved|name|names|misspel[a-z]+|wrong|error|errors|mistake|mistakes|typo|missing|broken|late|too|bad|instead|change|changed|date|price|invoice|contract|decided',
    'idea|question|problem|problems|issue|issues|worried|unhappy|disappointed|surprised|shocked|confused|more|less|better',
    'ama|fakat|ancak|yalniz|hala|henuz|degil|yok|yoktu|lazim|gerek|once|ilk|ikinci|baska|bir|yeni|daha|eger|lutfen|hata|yanlis|eksik|kotu|tarih|fiyat|fatura',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|bugun|yarin|haftaya',
  ].join('|')})(?= |$)`,
);
