/**
 * A line as it was understood, in the language of her notes and with its project: what she is shown before she says yes.
 */
import type { Temporal } from 'temporal-polyfill';
import { fold } from '../message/new-text/fold.js';
import { ENGLISH_DAYS, TURKISH_DAYS } from './day-words.js';
import type { Desk } from './desk.js';
import type { Parts, SendTime } from './parts.js';
import type { WrittenDate } from './token.js';
import { LANGUAGES, orderWord } from './vocabulary.js';

type Said = Pick<Desk, 'language'>;

/** "75%", "%75". */
export function sayPercent(percent: number, { language }: Said): string {
  return language === 'tr' ? `%${percent}` : `${percent}%`;
}

/** "at 10:00", "saat cuma 10:00". */
export function sayTime({ day, time }: Pick<SendTime, 'day' | 'time'>, { language }: Said): string {
  const hour = time?.toString({ smallestUnit: 'minute' });
  return [LANGUAGES[language].at[0], day?.written, hour].filter(Boolean).join(' ');
}

/** "3d", "3 gün". */
export function sayDays(days: number, { language }: Said): string {
  return language === 'tr' ? `${days} gün` : `${days}d`;
}

/** "12 oct", "12 ekim": as she may write it. */
export function sayDay(date: Temporal.PlainDate, { language }: Said): string {
  return (language === 'tr' ? TURKISH_DAYS : ENGLISH_DAYS).written(date);
}

function sayOrder({ orders: [word], percents }: Parts, { language }: Said): string[] {
  const isPlain = word === undefined || (percents.length > 0 && (word === 'update' || word === 'yes'));
  return isPlain ? [] : [orderWord(word, language)];
}

/** The day in her words; beside a time of sending it is said that it is one by which. */
function sayWritten(
  { written, isBy = false }: WrittenDate,
  { sendTimes }: Parts,
  { language }: Said,
): string {
  const { byBefore, byBehind } = LANGUAGES[language];
  return isBy && sendTimes.length > 0
    ? [...byBefore.slice(0, 1), written, ...byBehind.slice(0, 1)].join(' ')
    : written;
}

/** The whole line; `project` is said where the line names none. Her own words stand in it folded. */
export function sayLine(parts: Parts, project: string | null, desk: Said): string {
  const { language } = desk;
  const names = parts.names.map(({ written }) => written);
  const words = [
    ...(names.length > 0 || project === null ? names : [project]),
    ...sayOrder(parts, desk),
    ...parts.percents.map((percent) => sayPercent(percent, desk)),
    ...parts.days.map((days) => sayDays(days, desk)),
    ...parts.dates.map((date) => sayWritten(date, parts, desk)),
    ...parts.sendTimes.map((time) => sayTime(time, desk)),
    ...(parts.isLater ? LANGUAGES[language].later.slice(0, 1) : []),
  ].join(' ');
  return parts.remark === null ? words : `${words} / ${parts.remark}`;
}

/** Whether two signs are of one word: "yüzde75" has two. */
function isJoined(one: string, other: string): boolean {
  return [/\p{L}/u, /\p{N}/u].some((kind) => kind.test(one) && kind.test(other));
}

/** The word as she wrote it; as it is, where she did not. */
function asTyped(word: string, typed: string, folded: string): string {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const [before, behind] = [folded[at - 1] ?? ' ', folded[at + word.length] ?? ' '];
    if (!isJoined(before, word.charAt(0)) && !isJoined(word.slice(-1), behind))
      return typed.slice(at, at + word.length);
  }
  return word;
}

/** A line with her own words as she typed them in `text`. */
export function withOwnLetters(line: string, text: string): string {
  const typed = text.normalize('NFKC');
  const [head = '', ...remark] = line.split(' / ');
  const words = head.split(' ').map((word) => asTyped(word, typed, fold(typed)));
  return [words.join(' '), ...remark].join(' / ');
}
