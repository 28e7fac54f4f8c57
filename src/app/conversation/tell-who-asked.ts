/**
 * A client asked who or what writes to them: all that is automatic for that client is paused in driverseat.yaml, and she reads
 * of it at once, with an honest answer for SEND (UX.md, rule 11).
 *
 * Each question is seen to once, and one a day of a client. Until its note stands in the journal all of this is done again,
 * which changes nothing the second time.
 */
import { Temporal } from 'temporal-polyfill';
import type { News } from '../../ledger/news.js';
import type { NoteText } from '../../notes/judged-mail.js';
import { whoAsksNote } from '../../notes/who-asks.js';
import { mailKey } from '../../plan/mail-key.js';
import type { Client } from '../../projects/client.js';
import { addPause } from '../../workspace/edit/settings-changes.js';
import type { Bot, PendingNote } from '../bot.js';
import { isTold } from '../is-told.js';
import { noteSetting } from '../note-setting.js';
import { type EditProblem, editWorkspace } from '../orders/edit-workspace.js';
import { fromTemplate, type MailWords, mailWords } from '../projects/mail-words.js';
import { isAutomatic } from '../projects/why-held.js';
import { whyUnwritten } from '../projects/why-unwritten.js';

const AGAIN_HOURS = 24;

/** A question that she was not told of. */
type Asked = { identity: string; client: Client; at: Temporal.Instant };

function aboutOf(identity: string): string {
  return `who-asks ${identity}`;
}

/** Whether she was told that the client asked within the day before. */
function isAgain(bot: Bot, identity: string, client: string, at: Temporal.Instant): boolean {
  const since = at.subtract({ hours: AGAIN_HOURS });
  for (const [other, asked] of bot.journal.ledger.conversations.whoAsked) {
    if (other === identity) return false;
    const isEarlier = Temporal.Instant.compare(Temporal.Instant.from(asked.at), since) > 0;
    if (asked.client === client && isEarlier && isTold(bot, aboutOf(other))) return true;
  }
  return false;
}

/** The question where she is to be told of it now; null else. */
function untold(bot: Bot, identity: string, asked: { client: string; at: string }): Asked | null {
  const client = bot.rules.clientOfSlug(asked.client);
  const at = Temporal.Instant.from(asked.at);
  if (client === null || isTold(bot, aboutOf(identity)) || isAgain(bot, identity, client.slug, at))
    return null;
  return { identity, client, at };
}

/** The answer goes into the conversation in which the client asked. */
function answerTo({ journal }: Bot, identity: string): News {
  const letters = [...journal.ledger.conversations.letters.values()];
  const letter = letters.find((one) => one.identity === identity);
  return letter?.messageId == null
    ? { tells: 'who-writes' }
    : { tells: 'who-writes', answers: { messageId: letter.messageId, subject: letter.subject } };
}

async function pause(bot: Bot, { slug }: Client): Promise<EditProblem> {
  const isPaused = bot.rules.settings.paused.some((one) => one.what === 'client' && one.client === slug);
  return isPaused
    ? null
    : await editWorkspace(bot, 'driverseat.yaml', addPause({ what: 'client', client: slug }));
}

function noteAbout(bot: Bot, { client, at }: Asked, problem: EditProblem, words: MailWords): NoteText {
  const planned = [...bot.journal.ledger.mails.values()].filter(
    (mail) => mail.client === client.slug && mail.state === 'planned' && isAutomatic(bot, mail),
  );
  const answer = words.ok ? words : whyUnwritten(words, bot.rules.noteLanguage);
  const zoned = at.toZonedDateTimeISO(bot.rules.timeZone);
  return whoAsksNote({ client, at: zoned, waiting: planned.length, problem, answer }, noteSetting(bot));
}

/** The answer is proposed before she is shown it: her SEND is about those words. */
async function propose(
  bot: Bot,
  { identity, client }: Asked,
  { news, words }: { news: News; words: MailWords },
): Promise<Partial<PendingNote>> {
  if (!words.ok) return {};
  const key = mailKey(bot.account, 'who-writes', client.slug, identity);
  await bot.journal.append(
    bot.clock.now(),
    { type: 'proposed', key, client: client.slug, why: 'who-asked', news },
    { type: 'worded', ...fromTemplate(key, words) },
  );
  return {
    offers: [{ what: 'news', line: null, key, hash: words.hash }],
    records: { type: 'proposal-asked', key, in: aboutOf(identity) },
  };
}

async function seeTo(bot: Bot, asked: Asked): Promise<void> {
  const { identity, client } = asked;
  const problem = await pause(bot, client);
  const today = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const news = answerTo(bot, identity);
  const words = mailWords(bot, { client, news }, today);
  const offered = await propose(bot, asked, { news, words });
  const note = noteAbout(bot, asked, problem, words);
  bot.pending.push({ subject: 'who-asks', about: aboutOf(identity), note, ...offered });
  bot.log.info({ paused: problem === null }, 'a client asks who writes');
}

/**
 * Sees to each question that she was not told of, one after another; its note is among the pending ones afterwards.
 * @throws DriverseatError of the journal or the workspace's folder
 */
export async function tellWhoAsked(bot: Bot): Promise<void> {
  for (const [identity, asked] of bot.journal.ledger.conversations.whoAsked) {
    const one = untold(bot, identity, asked);
    if (one !== null) await seeTo(bot, one);
  }
}
