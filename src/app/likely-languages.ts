/**
 * In which language does she write to the people who look like clients? Her newest mail to each tells, else theirs of the last
 * weeks; null where neither does.
 */
import { fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import { understand } from '../message/understand.js';
import type { LikelyClient } from '../plan/likely-clients.js';
import type { Bot } from './bot.js';
import { attempt } from './judge-fetched.js';

/** A likely client, and the language of the mail between the two (two letters); null where it can't be told. */
export type ListedClient = LikelyClient & { language: string | null };

/** The languages of mails of hers, by UID in Sent. */
async function languagesInSent(
  { sentView }: Bot,
  session: Session,
  uids: readonly number[],
): Promise<Map<number, string>> {
  const languages = new Map<number, string>();
  if (sentView === null || uids.length === 0) return languages;
  for await (const batch of fetchMessages(session, sentView, uids)) {
    for (const { uid, mail } of batch) {
      const language = attempt(() => understand(mail).language);
      if (typeof language === 'string') languages.set(uid, language);
    }
  }
  return languages;
}

/**
 * The likely clients with their languages; `theirs` are those of their own mail, by comparable address.
 * @throws DriverseatError of the connection
 */
export async function withLanguages(
  bot: Bot,
  session: Session,
  likely: readonly LikelyClient[],
  theirs: ReadonlyMap<string, string>,
): Promise<ListedClient[]> {
  const uidOf = ({ address }: LikelyClient): number => bot.sent.lastUidTo(address) ?? 0;
  const uids = [...new Set(likely.map(uidOf))].filter((uid) => uid > 0).toSorted((a, b) => a - b);
  const hers = await languagesInSent(bot, session, uids);
  return likely.map((one) => ({
    ...one,
    language: hers.get(uidOf(one)) ?? theirs.get(one.address) ?? null,
  }));
}
