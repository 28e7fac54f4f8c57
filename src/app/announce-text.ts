/**
 * What one client would read of a change of her rules: by the templates, settings and projects of right now.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../calendar/contact-policy.js';
import type { Announcement } from '../ledger/announcement.js';
import { stillToDo } from '../orders/still-to-do.js';
import { isAhead } from '../plan/known-rules.js';
import type { Client } from '../projects/client.js';
import { chooseTemplate } from '../templates/choose-template.js';
import { datesHold, valuesOfRules } from '../templates/closed-values.js';
import { render, type WrittenMail } from '../templates/render.js';
import type { Template } from '../templates/template-name.js';
import type { Asked, Bot } from './bot.js';
import { greetingOf } from './learn-greetings.js';

/** A client's text: its words, and the day from which they say that the rules hold. */
export type ClientText = { written: WrittenMail; from: Temporal.PlainDate };

/** For whom, of which rules, and the local day on which it leaves. */
export type TextAsked = { client: Client; rules: readonly NoContactRule[]; day: Temporal.PlainDate };

/** The template in the client's language; null where there is none, or its file is broken. */
export function announcementTemplate(
  { rules, brokenTemplates }: Pick<Bot, 'rules' | 'brokenTemplates'>,
  { language, formal }: Client,
): Template | null {
  const wanted = { name: 'schedule-announcement', language, isInformal: !formal } as const;
  return chooseTemplate(rules.templates, wanted, brokenTemplates);
}

/** The dates of a client's work from the day on which the change begins. */
function datesAhead(
  bot: Pick<Bot, 'rules'>,
  { slug }: Client,
  { firstDay }: Announcement,
): Temporal.PlainDate[] {
  return bot.rules.projects
    .filter(({ client, status }) => client === slug && status === 'active')
    .map(stillToDo)
    .flatMap(({ phases, progress }) => [...phases.map(({ due }) => due), progress.next?.date ?? null])
    .flatMap((date) => (date !== null && date.toString() >= firstDay ? [date] : []));
}

function valuesFor(bot: Asked<'rules'>, change: Announcement, { client, rules }: TextAsked) {
  const { contact, me } = bot.rules.settings;
  const word = contact.urgent.words[client.language]?.[0] ?? null;
  const dates = datesAhead(bot, client, change);
  return {
    greeting: greetingOf(bot, client),
    me: { signOff: me.signOff },
    urgent: word === null ? null : { word },
    // Where no date was agreed, "our dates" would be a riddle.
    datesHold: dates.length > 0 && datesHold(rules, dates),
  };
}

/** The text of a mail that leaves on `asked.day`; null where it can't be written, or would come too late. */
export function announcementText(
  bot: Asked<'rules' | 'brokenTemplates'>,
  change: Announcement,
  asked: TextAsked,
): ClientText | null {
  const { client, rules, day } = asked;
  const template = announcementTemplate(bot, client);
  if (template === null || !rules.every((rule) => isAhead(rule, day))) return null;
  const { language } = client;
  const calendar = valuesOfRules(bot.rules.policy, rules, { today: day.add({ days: 1 }), language });
  const from = calendar?.closed?.from ?? null;
  if (from === null) return null;
  const written = render(template, { ...valuesFor(bot, change, asked), ...calendar }, { renderedFor: day });
  return written.ok ? { written, from } : null;
}
