/**
 * The report of `driverseat precedents` as one value: what `--json` prints, and what the text is made from.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ReadAnswers } from '../../app/read-answers.js';
import { type ClientPrecedents, type MonthFigures, monthsOf, precedentsOf } from '../../plan/precedents.js';
import { type Slip, slipsOf } from '../../plan/slips.js';
import type { WeighedAnswer } from '../../plan/weigh-answers.js';
import { instantText } from '../calendar/instant-answer.js';

/** What is looked at: `from` belongs to it, `to` is now. */
export type Span = { from: Temporal.Instant; to: Temporal.Instant };

/** A slip; `at` is local with its offset, `rule` the words of the calendar. */
export type ReportedSlip = Pick<
  Slip,
  'id' | 'client' | 'state' | 'rule' | 'waitMinutes' | 'isQuick' | 'countThisMonth'
> & { at: string };

/** `since` and `until` are days in `timeZone`; `months` are all clients together; `isCut`: older mail was left out. */
export type Report = {
  since: string;
  until: string;
  timeZone: string;
  people: ReadAnswers['people'];
  folders: readonly string[];
  isCut: boolean;
  clients: (ClientPrecedents & { name: string })[];
  /** Clients without an answer in that time. */
  withoutAnswers: string[];
  months: MonthFigures[];
  slips: ReportedSlip[];
};

/** What the report says beside the answers; `names` by slug. */
export type Circumstances = {
  read: Pick<ReadAnswers, 'people' | 'folders' | 'isCut'>;
  names: ReadonlyMap<string, string>;
  span: Span;
  timeZone: string;
};

function reported(slip: Slip, timeZone: string): ReportedSlip {
  const { id, client, at, state, rule, waitMinutes, isQuick, countThisMonth } = slip;
  return { id, client, at: instantText(at, timeZone), state, rule, waitMinutes, isQuick, countThisMonth };
}

/** Makes the report of answers in order of time. */
export function makeReport(
  answers: readonly WeighedAnswer[],
  { read, names, span, timeZone }: Circumstances,
): Report {
  const day = (at: Temporal.Instant): string => at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const clients = precedentsOf(answers);
  const answered = new Set(clients.map(({ client }) => client));
  return {
    since: day(span.from),
    until: day(span.to),
    timeZone,
    people: read.people,
    folders: read.folders,
    isCut: read.isCut,
    clients: clients.map((figures) => ({ name: names.get(figures.client) ?? figures.client, ...figures })),
    withoutAnswers: [...names.keys()].filter((slug) => !answered.has(slug)),
    months: monthsOf(answers),
    slips: slipsOf(answers).map((slip) => reported(slip, timeZone)),
  };
}
