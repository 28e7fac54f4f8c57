/**
 * Where the bot begins in a mailbox: what lies there already is neither noted nor answered.
 *
 * Three beginnings: the first contact; a lost journal, seen from our own records in the mailbox (DESIGN.md, "Lost journal");
 * and an INBOX that the server renumbered (UIDVALIDITY), where identities tell what was judged. Each is said in a note.
 */
import { hostname } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import type { Beginning } from '../ledger/entry.js';
import type { Baseline, Ledger } from '../ledger/ledger.js';
import type { Offer } from '../ledger/offer.js';
import { listNew } from '../mailbox/list-new.js';
import type { Session } from '../mailbox/session.js';
import type { NoteText } from '../notes/judged-mail.js';
import { sampleLines, welcomeNote } from '../notes/welcome.js';
import { noteWords } from '../notes/words.js';
import type { Bot, BotFolders } from './bot.js';
import { firstOffers, likelyOnes } from './first-offers.js';
import { isNoted } from './is-told.js';
import { withLanguages } from './likely-languages.js';
import { lookBack } from './look-back.js';
import { noteSetting } from './note-setting.js';
import { lookBehindMs } from './sync-inbox.js';

/** Days of mail that are judged again when the journal was lost: what only tells does no harm. */
const LOST_JOURNAL_DAYS = 7;

function tellSince(why: Beginning, ledger: Ledger, now: Temporal.Instant): Temporal.Instant {
  if (why === 'first-contact') return now;
  if (why === 'journal-lost') return now.subtract({ hours: LOST_JOURNAL_DAYS * 24 });
  return Temporal.Instant.fromEpochMilliseconds(lookBehindMs(ledger, now));
}

/**
 * Sets the baseline: all that lies in INBOX now is left alone, but for what came since an instant that `why` decides.
 * @throws DriverseatError of the connection or the journal
 */
export async function begin(bot: Bot, session: Session, inbox: string, why: Beginning): Promise<void> {
  const now = bot.clock.now();
  const { view, uidNext } = await listNew(session, inbox, { cursor: null, sinceMs: now.epochMilliseconds });
  const since = tellSince(why, bot.journal.ledger, now).toString();
  const mark = { uidValidity: view.uidValidity, uid: uidNext - 1 };
  await bot.journal.append(now, { type: 'baseline', ...mark, tellSince: since, why });
  bot.log.info({ why }, 'baseline set');
}

async function beginningNote(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  baseline: Baseline,
): Promise<{ note: NoteText; offers: readonly Offer[] }> {
  const setting = noteSetting(bot);
  const words = noteWords(setting.language);
  if (baseline.why === 'first-contact') {
    const since = Temporal.Instant.from(baseline.at).toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
    const { back, languages } = await lookBack(bot, session, folders.inbox);
    const likely = await withLanguages(bot, session, likelyOnes(bot), languages);
    const { samples, offers } = firstOffers(bot, likely);
    const { address } = bot.rules.me;
    const { orders, stop, whenOpen, held, outbox, done } = folders;
    const welcome = {
      ...{ address, since, likely, samples },
      folders: [orders, stop, whenOpen, held, outbox, done],
      lookBack: back,
      firstLanguage: bot.rules.settings.me.languages[0],
      mode: bot.rules.settings.mode,
      weekly: bot.rules.policy.noContact.filter((rule) => rule.kind === 'weekly'),
    };
    return { note: welcomeNote(welcome, setting), offers };
  }
  const { renumbered, journalLost } = words;
  if (baseline.why === 'renumbered')
    return {
      note: { subject: renumbered.subject, text: `${renumbered.text} ${words.footer}\n` },
      offers: [],
    };
  // What she agreed to went with the journal: she is asked once more.
  const { samples, offers } = firstOffers(bot, []);
  const text = journalLost.text(hostname(), LOST_JOURNAL_DAYS);
  const lines = [text, ...sampleLines(samples, setting.language), '', words.footer];
  return { note: { subject: journalLost.subject, text: `${lines.join('\n')}\n` }, offers };
}

/** Puts the note about the beginning among the pending ones, unless it was delivered. */
export async function tellBeginning(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { ledger } = bot.journal;
  if (ledger.baseline === null || isNoted(ledger, ledger.baseline.at)) return;
  const { why, at } = ledger.baseline;
  if (bot.pending.some((pending) => pending.about === at)) return;
  const { note, offers } = await beginningNote(bot, session, folders, ledger.baseline);
  bot.pending.push({ subject: why, about: at, note, offers });
}
