/**
 * The words of Turkish promises, folded, as patterns of whole words: the verb's ending says who acts and when.
 *
 * "gönderirim", "göndereceğim", "gönderiyorum", "göndermiş olurum" promise; "gönderebilirim", "göndermem", "göndereyim",
 * "gönderirdim" and "gönderirsem" have other endings, and match none of these.
 */

/** Stems of what she would owe; a last vowel that the endings swallow is left out ("yoll" of "yolla"). */
const STEMS =
  'gonder|yoll|ilet|paylas|hazirl|bitir|tamaml|ulastir|yaz|ar|bak|yap|duzelt|duzenl|guncell|ekl|sun|goster|cikar|yukl|basl|soru\\S* cevapl|soru\\S* yanitl|bildir|' +
  '(?<!(?:sure|ara|izin|onem|karar|son|zaman|mola) )ver|getir|yetistir|koy|cek|tasarl|cevir|(?:size|sana|geri) don|at|postal|kur|hallet|halled|teslim ed|kontrol ed|revize ed|takip ed|hazir ed|tasi|teslim et(?=m[iu]s)|(?<=(?:mail|posta|kutu|klasor|masa)\\S*[ae] )birak';

/** "-irim", "-iyorum", "-eceğim", and as people type it: "-icem". */
const I_DO =
  '(?:[aeiu]?r[iu](?:m|z)|[aeiu]?yor(?:um|uz)|[aeiu]?y?[ae]c[ae]g[iu](?:m|z)|[iu]?c[ae]m|[aeiu]?m[iu]s ol(?:urum|uruz|ac[ae]g[iu](?:m|z)))';

/** "Göndereceğime söz veriyorum", "teslim edeceğimi taahhüt ederim". */
const I_GIVE_MY_WORD =
  'y?[ae]c[ae]g[iu]m(?:[iu]z)?(?:[ae]|[iu]) (?:soz ver|taahhut ed|garanti ed|temin ed)(?:[iu]r[iu](?:m|z)|er[iu](?:m|z)|[iu]yor(?:um|uz))';

/** She acts. */
export const SHE_DOES = `(?:${STEMS})(?:${I_DO}|${I_GIVE_MY_WORD})`;

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
  'eger|\\S*(?:[aeiu]r|m[ae]z|d[iu]y|yor|c[ae]k)s[ae](?:n[iu]z|n|k|m|l[ae]r)?|\\S+s[ae]n[iu]z|(?!(?<=(?:[iu]n|l[ae]r)[ae] )gelince ,)\\S+[iu]nc[ae]|\\S+[dt][iu]g[iu](?:n[iu]z|m[iu]z|m|n)?d[ae]|' +
  '\\S+[dt][iu]kt[ae]n sonra|\\S+[dt][iu]g[iu]n(?:[iu]z)? (?:zaman|anda|takdirde)|\\S+ur \\S+maz|\\S+[aei]r \\S+m[ae]z|halinde|takdirde|sartiyla|kosuluyla|' +
  'durumunda|durumda|bagli|yoksa|aksi|ise|\\S{3,}[lnmtkr]s[ae]|' +
  '\\S+[iu]n[iu]z(?:d[ae]n sonra|[iu]n ardindan|l[ae]|[ae] gore)|(?:onay|odeme|imza|avans|kapora|yanit)\\S* (?:sonra|birlikte|ardindan|gore)';

/** Doubted, wherever it stands. */
export const DOUBTED =
  / (?:aylik|haftalik|genelde|genellikle|normalde|her (?:ay|hafta|zaman)|belki|muhtemelen|umarim|galiba|sanirim|herhalde|olabilir|keske) /;

/** "Siz bakın, salıya düzeltirim": what she asks for first is a condition; "merak etmeyin", "sağ olun" ask for nothing. */
export const IMPERATIVE = / (?!(?:yarin|icin|olun|haziran|butun) )\S{2,}(?<!m[ae]y|s|d|t)[iu]n(?:[iu]z)? $/;

/** Whatever is moved or put to a day: "toplantıyı perşembeye taşıyorum". */
export const PUTS = /^(?:tasi|koy|cek|ekl)/;

/** Behind the verb: reported ("gönderirim demiştiniz"), asked, or denied. */
export const REPORTED =
  /^ (?:\S+ )?(?:de(?:mis|di|me|r)\S*|diye|yazmis\S*|soyle\S*|m[iu](?:y[iu][mz]|s[iu]n\S*)?|degil) /;

/** Somebody's, as the source of what the client will have; not "benden", "sabahtan". */
export const FROM_OTHERS =
  / (?!ben|biz|sabah|once|simdi|bas|yeni|tekrar|birden|hepsinden|neden|cuma|ekim)\S{2,}[dt][ae]n /;

/** The date of something, or a calendar, as what she writes. */
export const DAY_WRITTEN = / (?:tarih(?:i|ini|leri|lerini)|takvim\S*|ajanda\S*) /;

/** What a condition with a word around it may be that hangs on nothing. */
export const CONCESSIVE = / (?:her durumda|her halukarda|ne olursa olsun|olsa da|\S+s[ae]\S* bile) /;

/** Beside its subject and its date, what a clause may say of the work that is ready: for whom, where, how. */
export const LIGHT =
  /^(?:size|sana|sizin|icin|elin\S*|mutlaka|kesin\S*|bile|herhalde|merak|etmeyin|tamamen|artik|ilk|is|olarak|hem|ya|veya|birlikte|benden|bizden|bana|ben|biz|bir|iki|uc|gelen|posta|kutu\S*|kargo|yine|zaten|insallah|soz|\S+[iu]p|hepsi|o|bu|su|sonra|once|gec|en|dek|degin)$/;
