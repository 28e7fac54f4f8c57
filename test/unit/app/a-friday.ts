/**
 * Ana's Friday, 9 October 2026, for tests of updates in the program: a bot whose journal is in memory, and what its digest says.
 * Tom's bio has an update every Friday at ten.
 */
import { parse } from 'yaml';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { renewUpdates } from '../../../src/app/updates/renew-scheduled.js';
import { updateLines } from '../../../src/app/updates/update-lines.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Project } from '../../../src/projects/project.js';
import { createLog } from '../../../src/shared/log.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { instant } from '../calendar/policies.js';
import { aProject, sentNews, slot, update } from '../plan/a-project.js';
import { aClient, aLedger } from '../plan/a-reply.js';

export const NINE = '2026-10-09T07:00:05Z';
export const friday = { every: slot('5 10:00') };
/** What Tom heard a week ago. */
export const heard = sentNews('2026-10-02T08:00:00Z', update({ percent: 50 }));
export const bio = aProject({ percent: 60, remark: 'payment page', updates: friday });

const shipped = await loadShipped();

export function rulesWith(projects: Project[], more = '', timeZone = 'Europe/London') {
  const settings = settingsSchema.parse(
    parse(`version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
contact: { hours: { mon-fri: "09:00-18:00" } }
mode: live
${more}`),
  );
  const workspace = {
    ...{ settings, projects, templates: shipped.templates },
    clients: [aClient({ greeting: 'Hi Tom', timeZone })],
  };
  return makeRules({ workspace, phrases: compilePhrases(shipped.phrases), holidays: new Map() });
}

type Morning = { projects?: Project[]; settings?: string; now?: string; timeZone?: string };

/** A bot whose journal is in memory; `at` steps its clock. */
export function morning(
  { projects = [bio], settings = '', now = NINE, timeZone }: Morning,
  ...happenings: [string, Happening][]
) {
  const ledger = aLedger(...happenings);
  const clock = { at: now };
  const bot: Bot = createBot({
    account: 'ana',
    journal: {
      ...{ ledger, replayed: 0, cutBytes: 0, close: async () => undefined },
      append: async (at, ...entries) => {
        for (const entry of entries) applyEntry(ledger, { v: 1, at: at.toString(), ...entry });
      },
    },
    clock: { now: () => instant(clock.at), offsetMs: 0 },
    log: createLog('silent'),
    progress: () => undefined,
    rules: rulesWith(projects, settings, timeZone),
    line: null,
  });
  return { bot, clock };
}

/** The digest's lines of the day, and how many wait. */
export function lines(bot: Bot) {
  const date = bot.clock.now().toZonedDateTimeISO('Europe/Madrid').toPlainDate();
  const { asked, held, updates, waiting } = updateLines(bot, {
    date,
    after: instant('2026-10-08T07:00:00Z'),
  });
  return [...asked, ...held, ...updates]
    .map(({ text }) => text)
    .concat(waiting > 0 ? `waiting ${waiting}` : []);
}

export function mailsOf({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()]
    .filter(({ kind }) => kind === 'scheduled')
    .map(({ state, dueAt }) => `${state} ${dueAt}`);
}

/** Tom wrote on Wednesday, in no thread of a project. */
export const LETTER: Happening = {
  ...{ type: 'client-wrote', identity: 'l', client: 'tom', project: null, messageId: 'l@hale.example' },
  ...{ thread: null, subject: 'The cover', receivedAt: '2026-10-07T09:00:00Z' },
};

/** She stopped writing three minutes ago. */
export async function settled(bot: Bot, clock: { at: string }): Promise<void> {
  await renewUpdates(bot);
  clock.at = instant(clock.at).add({ minutes: 3 }).toString();
  await renewUpdates(bot);
}

/** Her answer to Tom, in Sent at that instant. */
export function writes({ sent }: Bot, at: string): void {
  sent.add({
    ...{ uid: 9, internalDateMs: Date.parse(at), messageId: 'a@ruiz.example', inReplyTo: ['l@hale.example'] },
    ...{ recipients: ['tom@hale.example'], recipientNames: [''], subject: 'Re: The cover', key: null },
    notPersonal: null,
  });
}
