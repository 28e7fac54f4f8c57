/** The digest in English. */
import type { Temporal } from 'temporal-polyfill';
import { atHour } from '../calendar/at-hour.js';
import { monthName } from '../calendar/say-day.js';
import type { DigestWords } from './digest-words.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dayName(date: Temporal.PlainDate): string {
  return DAYS[date.dayOfWeek - 1] ?? '';
}

/** With its date where another day there has the same name. */
function nameAmong(date: Temporal.PlainDate, days: readonly Temporal.PlainDate[]): string {
  const isAlone = days.filter(({ dayOfWeek }) => dayOfWeek === date.dayOfWeek).length === 1;
  return isAlone ? dayName(date) : `${dayName(date)} ${date.day} ${monthName(date, 'en')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function inBrackets(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

function all(items: readonly (number | string)[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** English. */
export const englishDigest: DigestWords = {
  subject: (date, forYou, goingOut) =>
    `${dayName(date)} ${date.day} ${monthName(date, 'en')}: ${forYou} for you, ${count(goingOut, 'goes', 'go')} out today`,
  lookAt: (mail) => `Look at: ${mail}`,
  unknown: (name) =>
    `I can't tell whether a mail to ${name} arrived, and won't repeat it by myself. YES: it arrived.`,
  propose: (name, what, when) =>
    `${name} has not heard of it yet: ${what}. SEND this? It leaves ${atHour(when)}.`,
  proposeChanged: (name) =>
    `The announcement to ${name} reads otherwise than you agreed to, and waits. SEND this?`,
  goingOut: 'Going out today:',
  wouldGoOut: 'Would go out today:',
  goingLater: 'Going out later:',
  wouldGoLater: 'Would go out later:',
  going: (time, name, what) => `${time} ${name}, ${what}`,
  kept: (days, what) => `${days.map((date) => nameAmong(date, days)).join(', ')}: ${what}.`,
  fromClients: (number) => `${number} from clients`,
  fromInquirers: (number) => `${number} from people new to you`,
  replies: (names) => `${count(names.length, 'auto-reply', 'auto-replies')}${inBrackets(names)}`,
  rehearsed: (names) =>
    `${count(names.length, 'auto-reply', 'auto-replies')} that would have gone${inBrackets(names)}`,
  urgent: (number) => `${number} urgent`,
  leftAlone: (parts) => `${parts.length} left alone${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`,
  greeting: (name, greeting, language) =>
    `You greet ${name} with "${greeting}", but the language in clients.yaml is ${language}: my mail begins with that language's plain greeting. Write language or greeting there to change it.`,
  waiting: (number) =>
    `On the waiting line, and not asked about any more: ${number}. Order "status" lists them.`,
  unreadOrders: (beginnings) =>
    `${count(beginnings.length, 'more order mail', 'more order mails')} I could not read: ${beginnings.map((text) => `"${text}"`).join(' · ')}. Nothing was changed.`,
  notInSent: (beginning) =>
    `A mail "${beginning}" to your order address was not in your Sent: ignored. Move it into Driverseat/Do if it is yours; I then ask once more.`,
  ifNothing: {
    start: 'If you do nothing:',
    onceMore: (numbers) =>
      `${all(numbers)} ${numbers.length === 1 ? 'stays' : 'stay'} here once more, then on the waiting line`,
    lastTime: (numbers) => `${all(numbers)} ${numbers.length === 1 ? 'goes' : 'go'} to the waiting line`,
    leave: (times) => `${all(times)} ${times.length === 1 ? 'leaves' : 'leave'}`,
    wouldLeave: (times) => `${all(times)} would leave if this were no rehearsal`,
    nothing: 'nothing happens',
  },
};
