/**
 * UNDO to an order about her days (`off`, `day off`, `swap`, `on`): driverseat.yaml is as it was, unless somebody wrote otherwise
 * since; and who of her clients has heard of a rule that goes.
 */
import { localDate } from '../../calendar/local-time.js';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Announcement } from '../../ledger/announcement.js';
import type { ListEdit, Offer } from '../../ledger/offer.js';
import type { ReplyOrder } from '../../orders/order.js';
import { rulesOf } from '../../plan/known-rules.js';
import { announcementKey } from '../../plan/plan-announcement.js';
import type { Change } from '../../workspace/edit/change.js';
import { isSameItem } from '../../workspace/edit/same-item.js';
import { removeRule, takingBack } from '../../workspace/edit/settings-changes.js';
import type { Written } from '../../workspace/edit/written.js';
import type { Bot } from '../bot.js';
import { type Answering, offersOf } from './answering.js';
import { editWorkspace } from './edit-workspace.js';

/** The file of her days. */
export const SETTINGS = 'driverseat.yaml';

const SAID: Record<NoteLanguage, { offered: string; back: string; heard(names: string): string }> = {
  en: {
    offered: 'UNDO takes it back.',
    back: 'Taken back: driverseat.yaml is as it was before that order.',
    heard: (names) =>
      `Told of it already: ${names}. I don't tell them that it is off; that is yours to write.`,
  },
  tr: {
    offered: 'GERİ AL bunu geri alır.',
    back: 'Geri alındı: driverseat.yaml o komuttan önceki hâlinde.',
    heard: (names) => `Bunu daha önce öğrenenler: ${names}. Vazgeçildiğini onlara ben söylemem; siz yazın.`,
  },
};

/** The receipt of an order that makes these changes, with what UNDO to it does; asked before they are made. */
export function withUndo(
  { bot, language }: Pick<Answering, 'bot' | 'language'>,
  changes: readonly Change[],
  receipt: string,
): { text: string; offers: Offer[] } {
  const undo = takingBack(changes, { ...bot.rules.policy, ...bot.rules.settings }).map(
    ({ do: what, path, item }): ListEdit => ({ do: what, path: path.map(String), item }),
  );
  if (undo.length === 0) return { text: receipt, offers: [] };
  return { text: `${receipt} ${SAID[language].offered}`, offers: [{ what: 'days', line: null, undo }] };
}

function asChanges(edits: readonly ListEdit[]): Change[] {
  return edits.map(({ do: what, path, item }) => ({ do: what, path, item: item as Written }));
}

function isSameEdit(a: ListEdit, b: Change): boolean {
  return a.do === b.do && 'item' in b && isSameItem(b.path, a.item as Written, b.item);
}

/** The edits that take the rules of an announcement out again; none where one is gone, or stands otherwise. */
function removalsOf({ rules, clock }: Bot, change: Announcement): Change[] {
  const today = localDate(clock.now().epochMilliseconds, rules.timeZone);
  return (rulesOf(change, rules.policy, today) ?? []).flatMap(removeRule);
}

/** Clients who were told of a rule that these edits take out, or may have been. */
function heardOf(bot: Bot, edits: readonly ListEdit[]): string[] {
  const { announcements, mails } = bot.journal.ledger;
  const told = [...announcements.changes.values()].filter((change) =>
    removalsOf(bot, change).some((removal) => edits.some((edit) => isSameEdit(edit, removal))),
  );
  return bot.rules.allClients
    .filter((client) =>
      told.some((change) => {
        const state = mails.get(announcementKey(bot.account, client, change))?.state;
        return state === 'sent' || state === 'sending' || state === 'unknown';
      }),
    )
    .map(({ name }) => name);
}

/** Makes the edits; why they can't be made, or who has heard of what goes. */
async function takeBack(
  { bot, language }: Pick<Answering, 'bot' | 'language'>,
  edits: readonly ListEdit[],
): Promise<{ problem: string | null; heard: string[] }> {
  const names = heardOf(bot, edits);
  const problem = await editWorkspace(bot, SETTINGS, asChanges(edits));
  return { problem, heard: names.length === 0 ? [] : [SAID[language].heard(names.join(', '))] };
}

/** Answers; null where the word decides nothing about her days. */
export async function answerDays(
  answering: Answering,
  { order, number }: ReplyOrder,
): Promise<string | null> {
  const offers = order === 'undo' ? offersOf(answering.note, 'days', number) : [];
  if (offers.length === 0) return null;
  const { problem, heard } = await takeBack(
    answering,
    offers.flatMap(({ undo }) => undo),
  );
  return problem ?? [SAID[answering.language].back, ...heard].join(' ');
}

/** The announcement's rules but for those of announcements whose place it took: other orders made these. */
function ownRules({ journal }: Bot, { id, rules }: Announcement): Announcement['rules'] {
  const older = [...journal.ledger.announcements.changes.values()]
    .filter(({ overtakenBy }) => overtakenBy === id)
    .flatMap((change) => change.rules.map(({ rule }) => rule));
  return rules.filter(({ rule }) => !older.includes(rule));
}

/** What an order added of the announcement's rules; null where she wrote one of them into the file herself. */
function orderedRules({ bot }: Answering, announced: Announcement): ListEdit[] | null {
  const change = { ...announced, rules: ownRules(bot, announced) };
  const given = [...bot.journal.ledger.notes.values()].flatMap((note) =>
    offersOf(note, 'days', null).flatMap(({ undo }) => undo),
  );
  const found = removalsOf(bot, change).map((removal) => given.find((edit) => isSameEdit(edit, removal)));
  const edits = found.flatMap((edit) => edit ?? []);
  return edits.length > 0 && edits.length === found.length ? edits : null;
}

/**
 * Takes the rules of an announcement out of the file, where an order put them in, and says who has heard; null where they
 * stay as they are written.
 */
export async function undoRules(answering: Answering, id: string): Promise<string | null> {
  const change = answering.bot.journal.ledger.announcements.changes.get(id);
  const edits = change === undefined ? null : orderedRules(answering, change);
  if (edits === null) return null;
  const { problem, heard } = await takeBack(answering, edits);
  return problem ?? [SAID[answering.language].back, ...heard].join(' ');
}
