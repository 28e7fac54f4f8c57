/**
 * Whether she says a thing plainly: no condition, no maybe, no past, nothing asked of the client, nobody else's business.
 *
 * Errs towards not plain: what isn't plain stays open in the new project, and she is asked. All words folded.
 */
import type { ProseWord } from './prose.js';

function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

const CONDITIONS = wordSet(
  'if once unless provided assuming depending depends when whether otherwise',
  'eger takdirde halde bagli olursa',
);
const CONDITION_ENDING = /.{2}(?:r|y|d[iu]|t[iu])s[ae](?:n|k|m|niz|n[iu]z|lar|ler)?$/;

const NOT_PLAIN = wordSet(
  // Not, or not for certain.
  'not never cannot nor would could might maybe perhaps hope hopefully try trying aim aiming probably roughly around ideally',
  'should or either between from since after tentatively possibly estimate',
  'degil yok hicbir belki umarim muhtemelen galiba olabilir saniyorum yaklasik civari veya arasi arasinda itibaren sonra sonrasi',
  // What was.
  'last past yesterday ago was were wrote sent spoke talked discussed met asked said mentioned received thanks thank had',
  'gecen gectigimiz dun onceki tesekkurler tesekkur konustugumuz gorustugumuz konustuk gorustuk yazdiginiz yazdigin mailiniz',
  // What the client is to do, and what money and meetings are about.
  'please need needs send_me photos photo material materials feedback comments contract invoice invoices deposit payment pay',
  'paid sign signed signature quote offer proposal questions question call meet meeting talk chat zoom coffee reply answer',
  'confirm holiday holidays vacation away off closed leave start starts begin begins kickoff event conference workshop printer',
  'lutfen gerek lazim foto fotograf fotograflari fotograflar malzeme sozlesme fatura kapora odeme teklif soru sorular toplanti',
  'gorusme gorusmesi gorusuruz konusalim konusuruz arayin ararim yanit cevap onay tatil izin izinliyim kapali baslarim baslariz',
  'basliyorum baslangic etkinlik matbaa',
);

const NEGATION = /n't$|(?:m[ae]y[ae]c|m[ae]z$|m[ae]m$|m[ae]d[iı])/;
/** "2 Ekim'deki mailiniz": a thing that was there on that day. */
const THERE_THEN = /'?[dt][ae]ki/;

/** Whether the sentence hangs on a condition, wherever that stands in it. */
export function isConditional(words: readonly ProseWord[]): boolean {
  return words.some(({ text }) => CONDITIONS.has(text) || CONDITION_ENDING.test(text));
}

/** Whether a clause says what will be, and nothing else. */
export function isPlain(words: readonly ProseWord[]): boolean {
  return words.every(({ text }) => !NOT_PLAIN.has(text) && !NEGATION.test(text) && !THERE_THEN.test(text));
}
