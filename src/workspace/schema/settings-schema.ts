/**
 * driverseat.yaml: what each setting takes, what stands when it is left out, and the sentence that explains it.
 *
 * The one source of the defaults, of the comments in the file that init writes, and of the JSON Schema for editors.
 */
import { z } from 'zod';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Pause, Settings } from '../../plan/settings.js';
import { address, addresses, language, line, optionalLine, optionalSlot } from './common.js';
import { contactSchema } from './contact-schema.js';
import { readCountry } from './country.js';
import { type Reading, shown, textSetting } from './reading.js';
import { readTimeZone } from './time-zone.js';
import { readMailServer, readRedis } from './written-servers.js';
import { readDays, readShortWhile, readWorkingDays } from './written-times.js';

const NOTE_LANGUAGES: readonly string[] = ['en', 'tr'] satisfies NoteLanguage[];

const languages = z
  .array(language)
  .min(1)
  .transform((written, context): [NoteLanguage, ...string[]] => {
    const [first = '', ...others] = written;
    if (!NOTE_LANGUAGES.includes(first)) {
      const params = { fix: 'Put en or tr first; clients may have any other.' };
      const message = `there are no notes in ${shown(first)}, and the first language is that of notes`;
      context.addIssue({ code: 'custom', message, path: [0], params });
    }
    return [first as NoteLanguage, ...others];
  })
  .prefault(['en']);

const me = z.strictObject({
  name: line.meta({ description: 'as clients see it', written: ['Ana Ruiz'] }),
  address: address.meta({ description: 'where your mail comes from and goes to' }),
  also: addresses.meta({ description: 'your other addresses', written: [['hello@ruiz.example']] }),
  languages: languages.meta({
    description: 'the first is the default, and the language of notes (en or tr)',
    written: [['en', 'tr']],
  }),
  timeZone: textSetting(readTimeZone).meta({
    description: 'an IANA name; +02:00 is refused, it knows no summer time',
    written: ['Europe/Madrid'],
  }),
  country: textSetting(readCountry)
    .nullable()
    .default(null)
    .meta({
      description:
        'two letters: its nation-wide public holidays count as closed; with a region, such as GB-ENG or DE-BY, also those of the region (for GB: add it). Leave out for none',
      written: ['ES'],
    }),
  signOff: optionalLine.meta({
    description: 'the last line of your mails; left out: your first name',
    written: ['Ana'],
  }),
});

const mailbox = z.strictObject({
  imap: textSetting(readMailServer('imap')).meta({
    description: 'imaps:// is TLS from the first byte, imap:// turns to TLS or gives up',
    written: ['imaps://imap.ruiz.example:993'],
  }),
  smtp: textSetting(readMailServer('smtp')).meta({
    description: 'smtps:// or smtp://, likewise',
    written: ['smtps://smtp.ruiz.example:465'],
  }),
  user: optionalLine.meta({
    description: 'who logs in there; left out: your address',
    written: ['ana@ruiz.example'],
  }),
  tokenCommand: optionalLine.meta({
    description: 'instead of a password: a command that prints an OAuth access token',
    written: ['my-token-program --for ana@ruiz.example'],
  }),
  ca: optionalLine.meta({
    description: 'the certificate (PEM) of a private authority, in this folder',
    written: ['my-ca.pem'],
  }),
  authservId: optionalLine.meta({
    description: 'whose Authentication-Results to believe: your provider’s name in them',
    written: ['mx.ruiz.example'],
  }),
});

const autoReply = z.strictObject({
  to: z
    .enum(['clients', 'clients-and-inquirers', 'nobody'])
    .default('clients')
    .meta({ description: 'who gets one in no-contact time: clients, clients-and-inquirers, nobody' }),
  after: textSetting(readShortWhile(1))
    .prefault('90m')
    .meta({
      description: 'never at once: an instant answer sets a precedent',
      written: ['90m'],
    }),
  atMostEvery: textSetting(readDays)
    .prefault('4 weeks')
    .meta({ description: 'per client', written: ['4 weeks'] }),
});

const inquiries = z.strictObject({
  note: z
    .enum(['at-once', 'digest'])
    .default('at-once')
    .meta({ description: 'when you hear of one to look at twice: at-once, digest' }),
  lookTwiceAt: z
    .int()
    .min(1)
    .max(25)
    .default(3)
    .meta({ description: 'points; below it, it waits for the digest' }),
  forms: z
    .array(z.strictObject({ from: address, author: z.enum(['reply-to']).default('reply-to') }))
    .prefault([])
    .meta({
      description: 'contact forms on your own site: who their mails come from',
      written: [[{ from: 'forms@site.example', author: 'reply-to' }]],
    }),
  referral: z
    .strictObject({ name: line, contact: line })
    .nullable()
    .default(null)
    .meta({
      description: 'whom a polite no recommends',
      written: [{ name: 'Marta Diaz', contact: 'marta@diaz.example' }],
    }),
});

const updates = z.strictObject({
  every: optionalSlot.meta({ description: 'when progress updates go; left out: only when you order them' }),
  ask: z
    .enum(['when-nothing-new', 'always'])
    .default('when-nothing-new')
    .meta({ description: 'when an update waits for your SEND: when-nothing-new, always' }),
  silenceAlarm: textSetting(readWorkingDays)
    .prefault('5 working days')
    .meta({
      description: 'you see who heard nothing for so long while a project is active',
      written: ['5 working days'],
    }),
  undo: textSetting(readShortWhile(0))
    .prefault('10m')
    .meta({ description: 'how long what you ordered can still be stopped', written: ['10m'] }),
  proposalsPerWeek: z.int().min(0).max(50).default(2).meta({ description: 'per client' }),
  checkInAfter: textSetting(readDays)
    .prefault('3 weeks')
    .meta({
      description: 'for a later version: when to propose a word to a client after a project ended',
      written: ['3 weeks'],
      later: true,
    }),
});

const notes = z.strictObject({
  digest: z.enum(['opening']).default('opening').meta({ description: 'when your contact hours begin' }),
  by: z.enum(['append', 'send']).default('append').meta({
    description:
      'how notes come: append (put into INBOX), send (mailed to me.address through your mail server; what it does not take is put into INBOX)',
  }),
});

function readPause(text: string): Reading<Pause> {
  if (text === 'all' || text === 'ill') return { value: { what: text } };
  const client = /^client:\s*([a-z0-9-]+)$/.exec(text)?.[1];
  if (client !== undefined) return { value: { what: 'client', client } };
  const fix = 'Write all, ill, or client:tom. A project is paused by status: paused in its file.';
  return { what: `${shown(text)} can't be paused`, fix };
}

const written = z.strictObject({
  version: z.literal(1).meta({ description: 'of this file; older ones are migrated, with a copy kept' }),
  me: me.prefault({} as never),
  mailbox: mailbox.prefault({} as never),
  redis: textSetting(readRedis)
    .nullable()
    .default(null)
    .meta({
      description: 'left out: a private Redis. DRIVERSEAT_REDIS wins',
      written: ['rediss://redis.ruiz.example:6379'],
    }),
  contact: contactSchema.prefault({}),
  autoReply: autoReply.prefault({}),
  inquiries: inquiries.prefault({}),
  updates: updates.prefault({}),
  notes: notes.prefault({}),
  paused: z
    .array(textSetting(readPause))
    .prefault([])
    .meta({ description: 'all, ill, client:tom; a project is paused in its own file' }),
  mode: z
    .enum(['rehearsal', 'live'])
    .default('rehearsal')
    .meta({ description: 'rehearsal: nothing goes to anyone but you; live' }),
});

/** Fills in what another setting gives. */
function filled({ me, mailbox, ...rest }: z.output<typeof written>): Settings {
  const [firstName = me.name] = me.name.split(/\s+/);
  return {
    ...rest,
    me: { ...me, signOff: me.signOff ?? firstName },
    mailbox: { ...mailbox, user: mailbox.user ?? me.address },
  };
}

/** The whole of driverseat.yaml. */
export const settingsSchema = written.transform(filled) satisfies z.ZodType<Settings>;
