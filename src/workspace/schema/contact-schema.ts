/**
 * The section `contact` of driverseat.yaml: contact hours, no-contact time, exceptions.
 */
import { z } from 'zod';
import type { NoContactRule, WeeklyHours } from '../../calendar/contact-policy.js';
import type { Settings } from '../../plan/settings.js';
import { addresses, date, language, line, optionalDate, optionalLine } from './common.js';
import { readHours } from './hours.js';
import { RULE_FORMS, readRule } from './no-contact-rule.js';
import { type Reading, textSetting } from './reading.js';
import { readDomain } from './written-servers.js';
import { readDate, readDays, readSpan, readWeekday } from './written-times.js';

const WRITTEN_HOURS = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

/** Its values are looked at by `readHours`, so that a slip in one line doesn't hide those in the others. */
const hours = z
  .record(z.string(), z.unknown())
  .meta({ additionalProperties: WRITTEN_HOURS })
  .transform((written, context): WeeklyHours => {
    const { hours: read, faults } = readHours(written);
    for (const { what, fix, path } of faults)
      context.addIssue({ code: 'custom', message: what, path, params: { fix } });
    return read;
  })
  .prefault({ 'mon-fri': '09:00-18:00' });

const rule = z.strictObject({
  every: textSetting(readWeekday)
    .nullable()
    .default(null)
    .meta({ written: ['thursday'] }),
  between: textSetting(readSpan)
    .nullable()
    .default(null)
    .meta({ written: ['09:00-12:00'] }),
  date: optionalDate,
  from: optionalDate,
  to: optionalDate,
  reason: optionalLine,
});

/** A date alone is a rule for that day. */
function readWrittenRule(written: string | z.output<typeof rule>): Reading<NoContactRule> {
  if (typeof written !== 'string') return readRule(written);
  const day = readDate(written.trim());
  return 'value' in day ? readRule({ ...rule.parse({}), date: day.value }) : { ...day, fix: RULE_FORMS };
}

const noContactRule = z.union([z.string(), rule]).transform((written, context): NoContactRule => {
  const read = readWrittenRule(written);
  if ('value' in read) return read.value;
  context.addIssue({ code: 'custom', message: read.what, params: { fix: read.fix } });
  return z.NEVER;
});

/** The section `contact`. */
export const contactSchema = z.strictObject({
  hours: hours.meta({
    description: 'when you answer mail; also "sun-thu", "mon,wed". What is not named is closed',
    written: [{ 'mon-thu': ['09:00-13:00', '14:00-18:00'], fri: '09:00-15:00' }],
  }),
  noContact: z
    .array(noContactRule)
    .prefault([])
    .meta({
      description:
        'days or mornings without client contact, in one or more of these forms; from and to both belong to it',
      written: [
        [{ every: 'thursday', from: '2026-10-15' }],
        [{ every: 'monday', between: '09:00-12:00' }],
        [{ date: '2026-11-02', reason: 'a day off' }],
        [{ from: '2026-12-24', to: '2027-01-02', reason: 'winter break' }],
      ],
    }),
  openOn: z
    .array(date)
    .prefault([])
    .meta({ description: 'exceptions: days that are open all the same', written: [['2026-10-08']] }),
  announce: textSetting(readDays)
    .prefault('7 days')
    .meta({ description: 'clients hear of a change this long before', written: ['7 days'] }),
  holdIncoming: z.boolean().default(false).meta({
    description: 'true holds client mail of no-contact time in Driverseat/Held until you open',
  }),
  urgent: z
    .strictObject({
      words: z
        .record(language, z.array(line))
        .prefault({})
        .meta({ description: 'by language', written: [{ en: ['urgent'], tr: ['acil'] }] }),
      senders: addresses.meta({ description: 'addresses' }),
      domains: z
        .array(textSetting(readDomain))
        .prefault([])
        .meta({ description: 'what stands behind the @', written: [['hale.example']] }),
    })
    .prefault({})
    .meta({
      description: 'what gets through all the same: words in the subject, or who writes',
    }),
}) satisfies z.ZodType<Settings['contact']>;
