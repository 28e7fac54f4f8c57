/**
 * Turkish: whether a word of price is asked for. What asks stands after it ("fiyat verir misiniz"), seldom before ("önce bir fiyat").
 *
 * Words are folded: no Turkish letters.
 */
import type { Found, Range, Reading } from '../../text/reading.js';
import { wordSet, wordsAfter, wordsBefore } from './around.js';

const REACH = 7;

/** "Ne", "nedir", "nasıl", "kaç", "var mı": what is it? */
const WHAT =
  /^(?:ne|nedir|neydi|neler|nelerdir|nolur|noluyor|nasil|nasildir|kac|kaca|kactan|kacta|nere\w*|hangi|mi|mu|miyim|miyiz|misin|misiniz|musun|musunuz)$/;

/** Gives, tells, sends, writes; wants, learns, gets; is needed. */
const WANTED =
  /^(?:ogren\w*|ver(?:ir(?!i)\w*|ebil\w*|in\w*|se\w*|iver\w*|meniz\w*)?|soyle\w*|yaz(?:ar|abil\w*|in\w*|sa\w*|iver\w*)?|at(?:ar|abil\w*|in\w*|sa\w*|iver\w*)?|gonder\w*|ilet\w*|paylas\w*|bildir\w*|rica|ist(?:iy|er|edim|eyec|emis|iyo|iyom)\w*|al(?:abil\w*|mak|ay\w*|sa\w*|aca\w*|ir\w*|mayi|acaktim)|cikar\w*|lazim|merak\w*|sor(?:abil\w*|aca\w*|ca\w*|mak|sa\w*|uyo\w*|ayim|mustum)|duy\w*|bil(?:mek|se\w*|ey\w*|elim|mem\w*)|lutfen|gec(?:er|in|se\w*)|belirt\w*|cek(?:er|se\w*)|de|deyin|deseniz|desen|netles\w*|konus\w*|goster\w*|gor(?:mek|ebil\w*|elim|sem|sek)|yolla\w*|talep\w*|bekl\w*|acaba|hazirla\w*|sun(?:ar|abil\w*)|yardimci|hakkinda|konusunda)$/;

/** Told, agreed, paid: nothing is asked. */
const STATED =
  /^(?:onay\w*|kabul|anlas\w*|uygun\w*|tamam\w*|makul|yatir\w*|ode(?:n|d|y|r|ri[mz]|yece)\w*|tesekkur\w*|olan|olarak|sorun|degil|once(?:den|ki)|sonra|\w+[ae]m(?:iyor|ayac|eyec|ez|az)\w*|\w+[ae]m[ae]m)$/;

/** A noun of price. */
export function asksWithTurkishNoun(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  const after = afterNoun(reading, hit);
  if (after.some((word) => STATED.test(word)) && !after.some((word) => WHAT.test(word))) return false;
  if (after.some((word) => WHAT.test(word))) return true;
  // A budget is theirs: only "ne", "nasıl", "kaç" ask for it.
  if (/^but/.test(reading.cut.words[hit.from] ?? '')) return false;
  if (after.some((word) => WANTED.test(word))) return true;
  const { isQuestion, from, to } = reading.sentenceOf(hit.from);
  const near = before.slice(-3);
  if (near.some((word) => /^(?:ne|nedir|nasil|kac|hangi)$/.test(word))) return true;
  if (after.length > 0) return isQuestion && to - from <= A_LINE && before.length <= 4;
  return (
    near.some((word) => ASKED_BEFORE.test(word)) || (to - from <= A_LINE && (isQuestion || isShort(reading)))
  );
}

const ASKED_BEFORE = /^(?:ogren\w*|merak|soyle\w*|lutfen|istiyor\w*|once|sadece|ver(?:in|ir)\w*|sora\w*)$/;
const A_LINE = 8;

function isShort({ cut }: Reading): boolean {
  return cut.words.length <= 20;
}

/** An English noun in a Turkish sentence: "day rate nedir", "quote alabilir miyiz". */
export function asksInMixedTongue(reading: Reading, hit: Found): boolean {
  return afterNoun(reading, hit).some((word) => WHAT.test(word));
}

/** What follows the noun: its clause, or the sentence where the clause ends with the noun ("fiyatınızı, mümkünse, yazın"). */
function afterNoun(reading: Reading, hit: Range): readonly string[] {
  const after = wordsAfter(reading, hit, REACH);
  const clause = reading.clauseOf(hit);
  return clause.to - hit.to <= 1 ? after : after.slice(0, clause.to - hit.to);
}

/** "Ne kadar" of money: before a verb of price, or where nothing follows that it could be much of. */
export function asksNeKadar(reading: Reading, hit: Found): boolean {
  const clause = reading.clauseOf(hit);
  const after = reading.cut.words.slice(hit.to, Math.min(clause.to, hit.to + 4));
  const before = wordsBefore(reading, hit, 3);
  if (before.some((word) => OF_OTHER_THINGS.test(word))) return false;
  const [next] = after;
  if (next === undefined || /^(?:kadara|kadardan)/.test(reading.cut.words[hit.to - 1] ?? '')) return true;
  return (
    after.some((word) => PRICED.test(word)) ||
    (GOES_ON.has(next) && !after.some((word) => OF_OTHER_THINGS.test(word)))
  );
}

const PRICED =
  /^(?:tut\w*|eder|ediyor\w*|al(?:ir|iyo)\w*|ist(?:er|iyo)\w*|ode\w*|ucret\w*|fiyat\w*|para\w*|butce\w*|masraf\w*|maliyet\w*|cik(?:ar|iyor)\w*|patla\w*|ver(?:ir|me|ec)\w*|koy\w*|ayir\w*|civari\w*|gel(?:ir|iyo|ecek)\w*|mal|yapar\w*|yapiyo\w*|cek(?:er|iyo)\w*|teklif\w*|bedel\w*|gozden|yap(?:il|tir)\w*)$/;
const GOES_ON = wordSet(
  'olur olacak olacagini olurdu oluyor acaba ki sizde hocam bu bunun abi usta dir diyorsunuz dersiniz simdi lutfen yaklasik bir su isin toplam ortalama',
);
const OF_OTHER_THINGS =
  /^(?:zaman\w*|sure\w*|sur(?:er|uyor)\w*|vakit\w*|vakt\w*|uzun|cok|buyuk|onemli|guzel|iyi|hizli|erken|yakin|gec|teslim\w*|boyut\w*|olcu\w*|bekle\w*|butcemiz|butceniz|butcem)$/;
