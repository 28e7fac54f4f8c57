/** Slips in English (UX.md T11). */
import { monthName } from '../calendar/say-day.js';
import { sayHour } from '../calendar/say-hour.js';
import type { PrecedentWords, SlipTime, ToldSlip } from './precedent-words.js';
import { englishWords } from './words-en.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function ordinal(count: number): string {
  const word = ORDINALS[count - 1];
  if (word !== undefined) return word;
  const isTeen = Math.floor((count % 100) / 10) === 1;
  return `${count}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}

const TIMES: Record<SlipTime, (told: ToldSlip) => string> = {
  'no-contact-day': ({ at }) => ` on a ${DAYS[at.dayOfWeek - 1]}`,
  'no-contact': ({ when }) => ` in no-contact time (${when})`,
  holiday: ({ when }) => ` on a holiday (${when})`,
  closed: ({ when }) => ` outside contact hours (${when})`,
  contact: () => '',
};

function quick({ time, quickMinutes }: ToldSlip): string {
  if (quickMinutes === null) return '';
  const minutes = quickMinutes === 1 ? '1 minute' : `${quickMinutes} minutes`;
  return `${time === 'contact' ? '' : ','} ${quickMinutes === 0 ? 'within a minute' : minutes} after they wrote`;
}

function month({ at, isOtherMonth }: ToldSlip): string {
  return isOtherMonth ? `in ${monthName(at, 'en')}` : 'this month';
}

function whose({ name, countThisMonth, isOnlyClient }: ToldSlip): string {
  if (!isOnlyClient) return ` with ${name}`;
  return countThisMonth > 1 ? `, all ${name}` : '';
}

/** English. */
export const englishPrecedents: PrecedentWords = {
  slip: (told) =>
    `You answered ${told.name}${TIMES[told.time](told)}${quick(told)}; the ${ordinal(told.countThisMonth)} time ${month(told)}${whose(told)}.`,
  waitUntilOpen: (leaves, keepsDraftsInDrafts) => {
    const advice = keepsDraftsInDrafts
      ? "Next time use Gmail's own “Schedule send”"
      : 'Next time move the draft to Driverseat/Send when open';
    if (leaves === null) return `${advice}.`;
    const { at, isWithinAWeek, isPast } = leaves;
    const day = isWithinAWeek && !isPast ? DAYS[at.dayOfWeek - 1] : englishWords.day(at.toPlainDate());
    const [open, leave] = isPast ? ['you opened', 'it would have left'] : ['you open', 'it leaves'];
    return `${advice}: ${keepsDraftsInDrafts ? open : leave} ${day} ${sayHour(at, 'en')}.`;
  },
  waitAWhile: 'Next time let it wait an hour: how soon you answer is how soon they will expect it.',
  silence: (name) => `NO stops telling you about ${name}.`,
};
