/**
 * What became of her promises, and what today's digest says of them. Nothing leaves because of a promise: it is hers to keep.
 */
import { Temporal } from 'temporal-polyfill';
import { projectsOf, type ToldStep, tellsStep } from '../ledger/news.js';
import { leftAt } from '../ledger/planned-mail.js';
import type { Digest } from '../notes/digest.js';
import { promiseText } from '../notes/promise-line.js';
import { endedPromises, type PromiseFacts, promiseLines } from '../plan/promise-lines.js';
import type { Bot } from './bot.js';

/** When she last wrote to a client herself, to any of their addresses; null where never. */
function wroteAt({ rules, sent }: Bot, client: string): number | null {
  const known = rules.clientOfSlug(client);
  const addresses =
    known === null ? [] : [known.address, ...known.also, ...known.people.map((p) => p.address)];
  const times = addresses.flatMap((address) => sent.lastWrittenMs(address) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** When mail about the step's project last reached a client, but for what tells of the step that it comes; null where none did. */
function newsAt({ journal }: Bot, client: string, step: ToldStep | null): number | null {
  if (step === null) return null;
  const times = [...journal.ledger.mails.values()]
    .filter((mail) => mail.client === client && mail.state === 'sent')
    .filter(
      ({ news }) => news !== undefined && projectsOf(news).includes(step.project) && !tellsStep(news, step),
    )
    .map((mail) => Date.parse(leftAt(mail)));
  return times.length === 0 ? null : Math.max(...times);
}

function factsOf(bot: Bot, today: Temporal.PlainDate): PromiseFacts {
  const { policy, projects } = bot.rules;
  const heardAt: PromiseFacts['heardAt'] = (client, step) => {
    const times = [wroteAt(bot, client), newsAt(bot, client, step)].filter((time) => time !== null);
    return times.length === 0 ? null : Temporal.Instant.fromEpochMilliseconds(Math.max(...times));
  };
  return { policy, today, projects, heardAt };
}

/**
 * Takes down which promises ended by themselves.
 * @throws DriverseatError of the journal
 */
export async function settlePromises(bot: Bot): Promise<void> {
  const { ledger } = bot.journal;
  if (ledger.promises.open.size === 0) return;
  const now = bot.clock.now();
  const today = now.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const ended = endedPromises(ledger, factsOf(bot, today));
  if (ended.length === 0) return;
  await bot.journal.append(now, ...ended);
  bot.log.info({ promises: ended.length }, 'promises ended');
}

/** The digest's lines about promises. */
export function promisesToTell(bot: Bot, today: Temporal.PlainDate): Digest['promises'] {
  const { noteLanguage, clientOfSlug } = bot.rules;
  return promiseLines(bot.journal.ledger, factsOf(bot, today)).map((line) => ({
    id: line.id,
    text: promiseText(line, {
      ...{ language: noteLanguage, today },
      name: clientOfSlug(line.client)?.name ?? line.client,
    }),
  }));
}
