/**
 * Flagged inquiries as the live tests of the bot let them arrive, and how often notes tell of each.
 */
import type { InboxMail } from './bot.js';
import { world } from './world.js';

/** What differs from an ordinary flagged inquiry. */
export type InquiryChanges = { from?: string; subject?: string; body?: string; lines?: readonly string[] };

/** An inquiry with two red flags, in English; its subject is `Logo <id>`, its author `<id>@cafe.example`. */
export function inquiry(to: string, id: string, changes: InquiryChanges = {}): string {
  const { from = `${id}@cafe.example`, subject = `Logo ${id}`, lines = [] } = changes;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@cafe.example>`,
    `Date: ${new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    ...lines,
    '',
    changes.body ?? 'Hi,\r\n\r\nhow much would a logo cost? We need it by tomorrow.\r\n',
  ].join('\r\n');
}

/** Lets the inquiry arrive from outside. */
export async function arrive(to: string, id: string, changes: InquiryChanges = {}): Promise<void> {
  const from = (changes.from ?? `${id}@cafe.example`).replace(/^.*<|>$/g, '');
  await world.deliver({ from, to, raw: inquiry(to, id, changes) });
}

/** How many of `notes` tell of the inquiry `id`. */
export function timesTold(notes: readonly InboxMail[], id: string): number {
  const named = new RegExp(`Logo ${id}\\b`);
  return notes.filter((note) => named.test(`${note.subject}\n${note.text}`)).length;
}
