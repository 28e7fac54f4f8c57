/**
 * Asks for her yes to a text that would answer clients by itself and that she was never shown: a no-contact day that came
 * later, a template that she edited, a client in another language. Each version of a text is shown once (DESIGN.md,
 * "Modes").
 */
import type { Offer } from '../ledger/offer.js';
import { approvalNote } from '../notes/approval.js';
import type { Bot } from './bot.js';
import { unapprovedTexts } from './first-offers.js';
import { noteSetting } from './note-setting.js';

function isSame(a: Offer, b: Offer & { what: 'approve' }): boolean {
  return a.what === 'approve' && a.of === b.of && a.hash === b.hash;
}

/** Whether a note with this very text came, or waits to be written: one that was only begun is written again. */
function wasShown({ journal, pending }: Bot, offer: Offer & { what: 'approve' }): boolean {
  const offers = [
    ...[...journal.ledger.notes.values()].flatMap((note) => (note.isDone ? note.offers : [])),
    ...pending.flatMap((note) => note.offers ?? []),
  ];
  return offers.some((one) => isSame(one, offer));
}

/** Puts the note among the pending ones, if there is anything to be agreed to; looks again only when the workspace changed. */
export function askApproval(bot: Bot): void {
  const { rules } = bot;
  if (bot.approvalsAskedBy === rules) return;
  bot.approvalsAskedBy = rules;
  const open = unapprovedTexts(bot).filter(({ offer }) => !wasShown(bot, offer));
  if (open.length === 0) return;
  bot.pending.push({
    subject: 'approval',
    about: `approval ${open.map(({ offer }) => offer.hash).join(' ')}`,
    note: approvalNote(
      open.map(({ sample }) => sample),
      noteSetting(bot),
    ),
    offers: open.map(({ offer }) => offer),
  });
}
