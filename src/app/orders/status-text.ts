/**
 * Where everything stands, in one note (UX.md T15): the mode, what holds mail, what is planned with its time, what is waiting.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import { isOpen, type MailRecord } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import type { Bot } from '../bot.js';

type Words = {
  mode: { live: string; rehearsal: string };
  paused(what: string): string;
  broken: string;
  clock: string;
  breaker: string;
  nothing: string;
  planned: string;
  unknown: string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    mode: { live: 'Live.', rehearsal: 'Rehearsal: nothing goes to anyone but you.' },
    paused: (what) => `Paused: ${what}.`,
    broken: 'driverseat.yaml or clients.yaml is broken: no mail to a client leaves.',
    clock: 'My clock differs from the mail server’s: what is timed waits.',
    breaker: 'Automatic answers are stopped until you order resume.',
    nothing: 'Nothing is planned.',
    planned: 'Planned:',
    unknown: 'outcome unknown',
  },
  tr: {
    mode: { live: 'Canlı.', rehearsal: 'Prova: sizden başka kimseye bir şey gitmez.' },
    paused: (what) => `Duraklatıldı: ${what}.`,
    broken: 'driverseat.yaml ya da clients.yaml bozuk: müşterilere hiçbir e-posta gitmez.',
    clock: 'Saatim posta sunucusununkinden farklı: zamanı belli olan her şey bekliyor.',
    breaker: 'Otomatik yanıtlar siz devam deyene kadar durduruldu.',
    nothing: 'Planlanan bir şey yok.',
    planned: 'Planlanan:',
    unknown: 'sonucu belirsiz',
  },
};

function mailLine({ rules }: Bot, { dueAt, kind, to, state }: MailRecord, language: NoteLanguage): string {
  const at = Temporal.Instant.from(dueAt).toZonedDateTimeISO(rules.timeZone);
  const when = `${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  const fate = state === 'unknown' ? ` (${WORDS[language].unknown})` : '';
  return `  ${when}  ${kindName(kind, language)} → ${to.join(', ')}${fate}`;
}

/** The status as lines, without an end of line. */
export function statusText(bot: Bot, language: NoteLanguage): string {
  const words = WORDS[language];
  const { mode, paused } = bot.rules.settings;
  const open = [...bot.journal.ledger.mails.values()].filter(isOpen);
  const holds = paused.map((pause) => (pause.what === 'client' ? pause.client : pause.what));
  return [
    words.mode[mode],
    ...(holds.length > 0 ? [words.paused(holds.join(', '))] : []),
    ...(bot.isConfigBroken ? [words.broken] : []),
    ...(bot.isClockWrong ? [words.clock] : []),
    ...(bot.journal.ledger.breaker === null ? [] : [words.breaker]),
    open.length === 0 ? words.nothing : words.planned,
    ...open.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)).map((mail) => mailLine(bot, mail, language)),
  ].join('\n');
}
