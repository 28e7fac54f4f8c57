/**
 * What the no-contact time was like, for the digest after it: how many clients wrote, who was answered, what was left alone; the
 * same of inquirers, where they are answered by the settings.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { leftAt, type MailRecord, type MailState } from '../ledger/planned-mail.js';

/** A mail that was not answered: whose it was (an address, or a client's slug where no more is known), and the first reason. */
export type LeftAlone = { who: string; why: string };

/** What came of the mail of some people, by their addresses. */
export type KeptMail = {
  mails: number;
  /** Who was answered by itself. */
  replies: readonly string[];
  leftAlone: readonly LeftAlone[];
  /** Who would have been answered, had it not been a rehearsal. */
  rehearsed: readonly string[];
};

/** Days are local, in order; `urgent` counts clients' mails. */
export type KeptTime = {
  days: readonly Temporal.PlainDate[];
  urgent: number;
  clients: KeptMail;
  inquirers: KeptMail;
};

/** One mail of that time: whose, when it came, and what came of it when. Nobody knows that of `open` ones. */
type Came = {
  who: string;
  at: string;
  endedAt: string;
  end: 'replied' | 'rehearsed' | 'open' | 'urgent' | { why: string };
};

/** Its end is not known yet. */
const AHEAD: ReadonlySet<MailState> = new Set(['planned', 'claimed', 'sending']);

function isWithin(at: string, after: Temporal.Instant, upTo: Temporal.Instant): boolean {
  const instant = Temporal.Instant.from(at);
  return Temporal.Instant.compare(instant, after) > 0 && Temporal.Instant.compare(instant, upTo) <= 0;
}

function endOf({ state, why }: MailRecord): Came['end'] {
  if (state === 'sent') return 'replied';
  if (state !== 'dropped') return 'open';
  return why === 'rehearsal' ? 'rehearsed' : { why: why ?? '' };
}

function cameFrom({ mails, refusals }: Ledger, reader: 'clients' | 'inquirers'): Came[] {
  const kind = reader === 'clients' ? 'auto-reply' : 'inquiry-reply';
  // What is still ahead is told of when it is over, also where a digest came in between.
  const over = [...mails.values()].filter((mail) => mail.kind === kind && !AHEAD.has(mail.state));
  const isTheirs = ({ client }: { client: string | null }): boolean =>
    (client === null) === (reader === 'inquirers');
  return [
    ...over.filter(isTheirs).map((mail): Came => {
      const who = mail.to[0] ?? mail.client ?? '';
      return { who, at: mail.plannedAt, endedAt: leftAt(mail), end: endOf(mail) };
    }),
    ...[...refusals.values()].filter(isTheirs).map(({ client, author = '', at, rules }): Came => {
      const end = rules.includes('urgent') ? 'urgent' : { why: rules[0] ?? '' };
      return { who: client ?? author, at, endedAt: at, end };
    }),
  ];
}

function keptMail(came: readonly Came[]): KeptMail {
  const whoOf = (end: Came['end']): string[] => came.filter((one) => one.end === end).map(({ who }) => who);
  return {
    mails: came.length,
    replies: whoOf('replied'),
    rehearsed: whoOf('rehearsed'),
    leftAlone: came.flatMap(({ who, end }) => (typeof end === 'object' ? [{ who, why: end.why }] : [])),
  };
}

/** From `after` (no longer) to `upTo`; null where nobody wrote in no-contact time whom the settings answer. */
export function keptTime(
  ledger: Ledger,
  { after, upTo, timeZone }: { after: Temporal.Instant; upTo: Temporal.Instant; timeZone: string },
): KeptTime | null {
  const within = ({ endedAt }: Came): boolean => isWithin(endedAt, after, upTo);
  const clients = cameFrom(ledger, 'clients').filter(within);
  const inquirers = cameFrom(ledger, 'inquirers').filter(within);
  const all = [...clients, ...inquirers];
  if (all.length === 0) return null;
  const days = all.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate());
  return {
    days: [...new Map(days.map((day) => [day.toString(), day])).values()].toSorted(
      Temporal.PlainDate.compare,
    ),
    urgent: clients.filter(({ end }) => end === 'urgent').length,
    clients: keptMail(clients),
    inquirers: keptMail(inquirers),
  };
}
