/**
 * clients.yaml: a short name for each client, and what is known of them.
 */
import { z } from 'zod';
import { allRows } from '../../message/automatic-mail/match-rows.js';
import type { Me } from '../../plan/settings.js';
import type { AllowedRow, Client } from '../../projects/client.js';
import { address, addresses, language, line, optionalLine, optionalSlot, slug } from './common.js';
import { textSetting } from './reading.js';
import { readTimeZone } from './time-zone.js';

/** Rows of AUTOREPLY.md that a client's `allow` may name; E2 is asked where the hour is known (`plan/reply-time.ts`). */
const softRows = [
  ...new Set([...allRows.filter((row) => row.class === 'soft').map((row) => row.id), 'E2']),
] as AllowedRow[];

const person = z.strictObject({
  name: line.meta({ written: ['Mia Hale'] }),
  address: address.meta({ written: ['mia@hale.example'] }),
});

const client = z.strictObject({
  name: line.meta({ written: ['Tom Hale'] }),
  address: address.meta({ written: ['tom@hale.example'] }),
  also: addresses.meta({ description: 'other addresses of theirs' }),
  people: z.array(person).prefault([]).meta({ description: 'may write for them; their mail is client mail' }),
  greeting: optionalLine.meta({
    description: 'without the comma; left out: learned from your own mail, else Hello or Merhaba',
    written: ['Hi Tom'],
  }),
  language: language.nullable().default(null),
  timeZone: textSetting(readTimeZone)
    .nullable()
    .default(null)
    .meta({ written: ['Europe/London'] }),
  formal: z.boolean().default(true).meta({ description: 'Turkish: true is siz, false sen' }),
  level: z.enum(['quiet', 'normal', 'close']).default('normal').meta({
    description:
      'what goes by itself. quiet: dates that move, finished phases; normal: that, and how far the work is, what is on your desk, the next date (what you need goes along with it); close: every change you note',
  }),
  updates: z.strictObject({ every: optionalSlot }).prefault({}),
  autoReply: z.boolean().default(true),
  allow: z
    .array(z.enum(softRows))
    .prefault([])
    .meta({ description: 'rows of the table of automatic mail marked SOFT that don’t count for them' }),
});

/** An entry as written: what it leaves out is null. */
type Entry = Omit<Client, 'slug' | 'language' | 'timeZone'> & Record<'language' | 'timeZone', string | null>;

/** The entries of clients.yaml by slug, in the order of the file. */
export type WrittenClients = Record<string, Entry>;

/** The whole of clients.yaml. */
export const clientsSchema = z.record(slug, client) satisfies z.ZodType<WrittenClients>;

/** The clients in the order of the file; what an entry leaves out is as it is for `me`. */
export function clientsOf(entries: WrittenClients, me: Me): Client[] {
  return Object.entries(entries).map(([slug, entry]) => ({
    ...entry,
    slug,
    language: entry.language ?? me.languages[0],
    timeZone: entry.timeZone ?? me.timeZone,
  }));
}
