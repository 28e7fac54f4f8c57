/**
 * Turkish: whether a noun of price is asked for. What asks stands after it ("fiyat verir misiniz"), seldom before it ("önce
 * bir fiyat").
 */
import type { Found, Range, Reading } from '../../text/reading.js';
import { isOfOthersInTurkish, wordsAfter, wordsBefore, wordsLike } from './around.js';

const REACH = 7;

/** Whether a noun of price is asked for. */
export function asksWithTurkishNoun(reading: Reading, hit: Found): boolean {
  const after = afterNoun(reading, hit);
  if (isOfOthersInTurkish(wordsBefore(reading, hit, 3))) return false;
  if (after.some((word) => WHAT.has(word))) return !isWorkedOn(after);
  if (after.some((word) => STATED.has(word) || CANT.test(word)) || isWorkedOn(after)) return false;
  if (ONLY_ASKED_WHAT.has(reading.cut.words[hit.from])) return false;
  if (after.some((word) => WANTED.has(word) || (GIVEN.has(word) && !BY_US.test(word)))) return true;
  const near = wordsBefore(reading, hit, 3);
  if (near.some((word, i) => WHAT_BEFORE.has(word) && !NO_QUESTION.has(near[i + 1]))) return true;
  const { isQuestion, from, to } = reading.sentenceOf(hit.from);
  const isLine = to - from <= A_LINE;
  if (after.length > 0) return isQuestion && isLine && hit.from - from <= NEAR_ITS_BEGINNING;
  return near.some((word) => WANTED_BEFORE.has(word)) || (isLine && (isQuestion || isShort(reading)));
}

/** An English noun in a Turkish sentence: "day rate nedir", "quote alabilir miyiz". */
export function asksInMixedTongue(reading: Reading, hit: Found): boolean {
  return afterNoun(reading, hit).some((word) => WHAT.has(word));
}

/** What follows the noun: its clause, or the sentence where the clause ends with the noun ("fiyatınızı, mümkünse, yazın"). */
function afterNoun(reading: Reading, hit: Range): readonly string[] {
  const after = wordsAfter(reading, hit, REACH);
  const { to } = reading.clauseOf(hit);
  return to === hit.to ? after : after.slice(0, to - hit.to);
}

/** A price list that is to be typed, printed, moved: the work, and not its price. */
function isWorkedOn(after: readonly string[]): boolean {
  return after.some((word) => WORKED_ON.has(word));
}

const WORKED_ON = wordsLike(`
  aktar~ çevir~ tasarla~ tasarım~ düzenle~ güncelle~ bastır~ dönüştür~ yayınla~ değiştir~ karşılaştır~ taşın~ girilme~ işlen~ otomatik~`);

/** What is it, how much, is there, may I. */
const WHAT = wordsLike(`
  ne nedir neydi neler nelerdir nolur noluyor nasıl nasıldır kaç kaça kaçtan kaçta nere~ neye hangi
  mi mu miyim miyiz misin misiniz musun musunuz`);
const WHAT_BEFORE = wordsLike('ne nedir nasıl kaç hangi');
/** "Ne yazık ki", "ne zaman". */
const NO_QUESTION = wordsLike('yazık güzel iyi zaman de var yapalım');

/** Give, tell, write, send, share: asked of you, unless I do it ({@link BY_US}). */
const GIVEN = wordsLike(`
  ver verir verirs~ verirmi~ verebil~ verin~ verse~ veriver~ vermeniz~ söyle~ de deyin deseniz desen bildir~ belirt~
  yaz yazar yazars~ atars~ geçers~ yazabil~ yazın~ yazsa~ yazıver~ at atar atabil~ atın~ atsa~ atıver~ gönder~ ilet~
  yolla~ paylaş~ göster~ sunar sunabil~
  çıkar~ hazırla~ geçer geçin geçse~ çeker çekse~`);
/** "Gönderdik", "gönderiyorum", "göndereceğim", "çıkaralım". */
const BY_US = /(?:[dt][iu][mk]|yor(?:um|uz)|[ae]c[ae][gk]i[mz]|[ae]yim|[ae]lim)$/;
/** Learn, get, want, talk; needed, please. */
const WANTED = wordsLike(`
  konuşal~ konuşab~ konuşmak konuşmam~ konuşsa~ konuşur netleş~ haberim~ fikrim~ bilmiyo~ öğren~ merak~ duy~ bilmek
  bilse~ biley~ bilelim bilmem~ görmek görebilir~ görebils~ görelim görsem görsek
  al alabil~ almak almayı alay~ alalım alsa~ alaca~ alır alırım alırız istiy~ ister~ istedim~ isteyec~ istemiş~ talep~ rica bekl~
  sorabil~ soraca~ sorca~ sormak sorsa~ soruyo~ sorayım sormuştum lazım lütfen acaba yardımcı hakkında konusunda`);
const WANTED_BEFORE = wordsLike('öğren~ merak söyle~ lütfen istiyor~ önce sadece verin~ verir~ sora~');

/** Told, agreed, paid: nothing is asked. */
const STATED = wordsLike(`
  onay~ kabul anlaş~ uygun~ tamam~ makul yatır~ öden~ öded~ ödey~ öder ödeyec~ teşekkür~ olan olarak sorun değil
  önceden önceki olacak~ olsun~ olmalı~ yazsın yazan yazıyor~ düşük~ yüksek~`);
/** "Veremem", "veremiyoruz": a refusal. */
const CANT = /^[a-z]{2,12}[ae]m(?:iyor|ayac|eyec|ez|az|em|am)/;
/** A budget is theirs, and told: only "ne", "nasıl", "kaç" ask for one. */
const ONLY_ASKED_WHAT = wordsLike('bütçe~');

/** In words. */
const A_LINE = 8;
const NEAR_ITS_BEGINNING = 4;
const A_SHORT_TEXT = 20;

function isShort({ cut }: Reading): boolean {
  return cut.words.length <= A_SHORT_TEXT;
}
