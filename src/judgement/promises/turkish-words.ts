/**
 * The words of Turkish promises, folded, as patterns of whole words: the verb's ending says who acts and when.
 *
 * "gönderirim", "göndereceğim", "gönderiyorum", "göndermiş olurum" promise; "gönderebilirim", "göndermem", "göndereyim",
 * "gönderirdim" and "gönderirsem" have other endings, and match none of these.
 */

/** Stems of what she would owe; a last vowel that the endings swallow is left out ("yoll" of "yolla"). */
const STEMS =
  'gonder|yoll|ilet|paylas|hazirl|bitir|tamaml|ulastir|yaz|ar|bak|yap|duzelt|duzenl|guncell|ekl|sun|goster|cikar|yukl|basl|soru\\S* cevapl|soru\\S* yanitl|bildir|' +
  'ver|getir|yetistir|koy|cek|tasarl|cevir|(?:size|sana|geri) don|at|postal|kur|hallet|halled|teslim ed|kontrol ed|revize ed|takip ed';

/** "-irim", "-iyorum", "-eceğim", and as people type it: "-icem". */
const I_DO =
  '(?:[aeiu]?r[iu](?:m|z)|[aeiu]?yor(?:um|uz)|[aeiu]?y?[ae]c[ae]g[iu](?:m|z)|[iu]?c[ae]m|[aeiu]?m[iu]s ol(?:urum|uruz|ac[ae]g[iu](?:m|z)))';

/** She acts. */
export const SHE_DOES = `(?:${STEMS})${I_DO}`;

const READY =
  'hazir|elinizde|elinde|sizde|sende|kutunuzda|kutunda|yayinda|bitmis|tamamlanmis|gonderilmis|teslim edilmis|ulasmis|hallolmus';

/** The work is ready then, or the client has it. */
export const WORK_IS_READY =
  `(?:${READY}) (?:olur|olacak|olacaktir)|hazir(?= ,| $|$)|ulasir|ulasacak|biter|bitecek|tamamlanir|tamamlanacak|teslim edilir|teslim edilecek|` +
  'gonderilir|gonderilecek|iletilecek|yollanacak|alirsiniz|alacaksiniz|alirsin|alacaksin|gorursunuz|goreceksiniz|gorursun|' +
  'bekleyebilirsiniz|bekleyebilirsin';

/** Whoever else delivers, at the beginning of a word. */
export const OTHER_PEOPLE =
  / (?:matbaa|baskici|fotografci|kargo|banka|cevirmen|tercuman|muhasebe|avukat|musteri|yazilimci|tedarikci|ajans|ekibiniz|sizin|onlar)\S* /;

/** "-rsanız", "eğer", "-ınca", "-dığınızda", "-dıktan sonra", "-ir -mez": the promise hangs on something. */
export const CONDITIONS =
  'eger|\\S*(?:[aeiu]r|m[ae]z|d[iu]y|yor|c[ae]k)s[ae](?:n[iu]z|n|k|m|l[ae]r)?|\\S+s[ae]n[iu]z|\\S+[iu]nc[ae]|\\S+[dt][iu]g[iu](?:n[iu]z|m[iu]z|m|n)?d[ae]|' +
  '\\S+[dt][iu]kt[ae]n sonra|\\S+[dt][iu]g[iu]n(?:[iu]z)? (?:zaman|anda|takdirde)|\\S+ur \\S+maz|\\S+[aei]r \\S+m[ae]z|halinde|takdirde|sartiyla|kosuluyla|' +
  'durumda|bagli|yoksa|aksi|ise';

/** Doubted, wherever it stands. */
export const DOUBTED = / (?:belki|muhtemelen|umarim|galiba|sanirim|herhalde|olabilir|keske|degil) /;

/** Behind the verb: reported ("gönderirim demiştiniz"), asked, or denied. */
export const REPORTED =
  /^ (?:\S+ )?(?:de(?:mis|di|me|r)\S*|diye|yazmis\S*|soyle\S*|m[iu](?:y[iu][mz]|s[iu]n\S*)?|degil) /;

/** Behind a date: after it, or something else that happens then. */
export const NO_DAY =
  /^(?:sonra|itibaren|beri|gunleri|gunku|toplanti\S*|gorusme\S*|randevu\S*|sunum\S*|tatil\S*|kapali\S*|\S+[dt][iu]g[iu](?:m[iu]z|m|n[iu]z|n)?)$/;
