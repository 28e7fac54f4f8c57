/**
 * UNDO to an order about her days (`off`, `day off`, `swap`, `on`): driverseat.yaml is as it was, unless somebody wrote otherwise
 * since; and who of her clients has heard of a rule that goes.
 */
import { localDate } from '../../calendar/local-time.js';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Announcement } from '../../ledger/announcement.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { ListEdit, Offer } from '../../ledger/offer.js';
import type { ReplyOrder } from '../../orders/order.js';
import { rulesOf } from '../../plan/known-rules.js';
import { isToldOf, toldTime } from '../../plan/told-time.js';
import type { Change } from '../../workspace/edit/change.js';
import { isSameItem } from '../../workspace/edit/same-item.js';
import { removeRule, takingBack } from '../../workspace/edit/settings-changes.js';
import type { Written } from '../../workspace/edit/written.js';
import { endGone } from '../announce-gone.js';
import { knownTime } from '../announce-overtaken.js';
import type { Bot } from '../bot.js';
import { type Answering, type OfferOf, offersOf } from './answering.js';
import { editWorkspace } from './edit-workspace.js';

/** The file of her days. */
export const SETTINGS = 'driverseat.yaml';

type Said = {
  offered: string;
  back: string;
  otherwise: string;
  heard(names: string): string;
  stopped(names: string): string;
};

const SAID: Record<NoteLanguage, Said> = {
  en: {
    offered: 'UNDO takes it back.',
    back: 'Taken back: driverseat.yaml is as it was before that order.',
    otherwise:
      'That is taken back already, or driverseat.yaml says something else by now. Nothing was changed.',
    stopped: (names) => `The announcement that had not left does not go: ${names}.`,
    heard: (names) =>
      `Told of it already: ${names}. I don't tell them that it is off; that is yours to write.`,
  },
  tr: {
    offered: 'GERİ AL bunu geri alır.',
    back: 'Geri alındı: driverseat.yaml o komuttan önceki hâlinde.',
    otherwise:
      'Bu zaten geri alınmış ya da driverseat.yaml içinde artık başka bir şey yazıyor. Hiçbir şey değişmedi.',
    stopped: (names) => `Henüz gitmemiş olan duyuru gitmeyecek: ${names}.`,
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

/** Clients who were told of time that these edits open, or may have been; whatever words it was told in. */
function clientsTold(bot: Bot, edits: readonly ListEdit[]): string[] {
  const { policy, allClients } = bot.rules;
  const today = localDate(bot.clock.now().epochMilliseconds, policy.timeZone);
  const gone = policy.noContact.filter((rule) =>
    removeRule(rule).some((removal) => edits.some((edit) => isSameEdit(edit, removal))),
  );
  const { changes, ...known } = knownTime(bot);
  const isTold = (client: string): boolean => {
    const told = toldTime({ ...known, rules: [], changes }, client, today);
    return gone.some((rule) => isToldOf(told, rule, today));
  };
  return allClients.filter(({ slug }) => isTold(slug)).map(({ name }) => name);
}

/** The offer of a receipt to take back what its order changed. */
type DaysGiven = { messageId: string; offer: OfferOf<'days'> };

function givenIn(note: NoteRecord, line: number | null): DaysGiven[] {
  return offersOf(note, 'days', line).map((offer) => ({ messageId: note.messageId, offer }));
}

/** Takes back what these orders changed, and says so, with who has heard of what goes; or why it can't be. */
async function takeBack(
  { bot, language }: Pick<Answering, 'bot' | 'language'>,
  given: readonly DaysGiven[],
): Promise<string> {
  const said = SAID[language];
  const open = given.filter(({ offer }) => offer.isTaken !== true);
  const edits = open.flatMap(({ offer }) => offer.undo);
  const changes = asChanges(edits);
  // What would undo them is nothing: the file says none of it any more.
  if (takingBack(changes, { ...bot.rules.policy, ...bot.rules.settings }).length === 0) return said.otherwise;
  const names = clientsTold(bot, edits);
  const problem = await editWorkspace(bot, SETTINGS, changes);
  if (problem !== null) return problem;
  const taken = open.map(
    ({ messageId, offer: { line } }) => ({ type: 'days-undone', messageId, line }) as const,
  );
  await bot.journal.append(bot.clock.now(), ...taken);
  const stopped = await endGone(bot);
  return [
    said.back,
    ...(stopped.length === 0 ? [] : [said.stopped(stopped.join(', '))]),
    ...(names.length === 0 ? [] : [said.heard(names.join(', '))]),
  ].join(' ');
}

/** Answers; null where the word decides nothing about her days. */
export async function answerDays(
  answering: Answering,
  { order, number, client, project }: ReplyOrder,
): Promise<string | null> {
  const isMeant = order === 'undo' && client === null && project === null;
  const given = isMeant ? givenIn(answering.note, number) : [];
  return given.length === 0 ? null : await takeBack(answering, given);
}

/** The announcement's rules but for those of announcements whose place it took: other orders made these. */
function ownRules({ journal }: Bot, { id, rules }: Announcement): Announcement['rules'] {
  const older = [...journal.ledger.announcements.changes.values()]
    .filter(({ overtakenBy }) => overtakenBy === id)
    .flatMap((change) => change.rules.map(({ rule }) => rule));
  return rules.filter(({ rule }) => !older.includes(rule));
}

/** The orders that made the announcement's rules; null where she wrote one of them into the file herself. */
function ordersOf({ bot }: Answering, announced: Announcement): DaysGiven[] | null {
  const change = { ...announced, rules: ownRules(bot, announced) };
  const given = [...bot.journal.ledger.notes.values()].flatMap((note) => givenIn(note, null));
  const found = removalsOf(bot, change).map((removal) =>
    given.findLast(
      ({ offer: { undo, isTaken } }) => isTaken !== true && undo.some((edit) => isSameEdit(edit, removal)),
    ),
  );
  const orders = found.flatMap((one) => one ?? []);
  return orders.length > 0 && orders.length === found.length ? [...new Set(orders)] : null;
}

/** Whether the rules of the announcement stand in the file no more. */
export function areRulesGone({ bot }: Answering, id: string): boolean {
  const change = bot.journal.ledger.announcements.changes.get(id);
  return change === undefined || removalsOf(bot, change).length === 0;
}

/**
 * Takes the rules of an announcement out of the file, where an order put them in, and says who has heard; null where they
 * stay as they are written.
 */
export async function undoRules(answering: Answering, id: string): Promise<string | null> {
  const change = answering.bot.journal.ledger.announcements.changes.get(id);
  const orders = change === undefined ? null : ordersOf(answering, change);
  return orders === null ? null : await takeBack(answering, orders);
}
