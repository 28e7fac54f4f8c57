/**
 * What the first note offers: the people who look like clients, to be ticked by number, and the text of the auto-reply, to be
 * approved by YES (UX.md T0; DESIGN.md, "Modes").
 */
import { nextNoContactPeriod } from '../calendar/no-contact-period.js';
import type { Offer } from '../ledger/offer.js';
import type { Sample } from '../notes/welcome.js';
import { type LikelyClient, likelyClients } from '../plan/likely-clients.js';
import { chooseTemplate } from '../templates/choose-template.js';
import { valuesOfPeriod } from '../templates/closed-values.js';
import { render } from '../templates/render.js';
import { sourceHash } from '../templates/source-hash.js';
import type { Template } from '../templates/template-name.js';
import type { Bot } from './bot.js';
import type { ListedClient } from './likely-languages.js';
import { approvalName, textOfApproval } from './reply-template.js';

/** Her own people are no clients, nor is the bot. */
export function likelyOnes(bot: Bot): LikelyClient[] {
  const written = [...bot.sent.people()].map(([address, person]) => ({ address, ...person }));
  return likelyClients(written, {
    nowMs: bot.clock.now().epochMilliseconds,
    isKnown: (address) => bot.rules.own.has(address) || bot.rules.clients.has(address),
  });
}

/**
 * The templates that answer by themselves: clients in her own languages and as each is written to, inquirers, where she says
 * so, in her own languages.
 */
function replyTemplates({ rules, brokenTemplates }: Bot): Template[] {
  const { settings, allClients, templates } = rules;
  const hers = settings.me.languages.map((language) => ({ language, isInformal: false }));
  const theirs = allClients
    .filter(({ autoReply }) => autoReply)
    .map(({ language, formal }) => ({ language, isInformal: !formal }));
  const toInquirers = settings.autoReply.to === 'clients-and-inquirers' ? hers : [];
  const wanted = [
    ...[...hers, ...theirs].map((one) => ({ name: 'no-contact-reply', ...one }) as const),
    ...toInquirers.map((one) => ({ name: 'no-contact-reply-inquiry', ...one }) as const),
  ];
  const found = wanted.flatMap((one) => chooseTemplate(templates, one, brokenTemplates) ?? []);
  return [...new Map(found.map((template) => [approvalName(template), template])).values()];
}

/** As the next no-contact time would have it; null where there is none, or the text can't be written. */
function sampleOf(bot: Bot, template: Template): Sample | null {
  const { policy, settings, timeZone } = bot.rules;
  const now = bot.clock.now();
  const period = nextNoContactPeriod(policy, now);
  if (period === null) return null;
  const { language } = template;
  const word = settings.contact.urgent.words[language]?.[0] ?? null;
  const written = render(
    template,
    {
      greeting: null,
      me: { signOff: settings.me.signOff },
      ...valuesOfPeriod(policy, period, language),
      urgent: word === null ? null : { word },
    },
    { renderedFor: now.toZonedDateTimeISO(timeZone).toPlainDate() },
  );
  return written.ok ? { ...textOfApproval(approvalName(template)), text: written.body } : null;
}

/** A text that she may agree to, as it would read. */
export type OfferedText = { sample: Sample; offer: Offer & { what: 'approve' } };

/** All texts that would go by themselves; none while there is no no-contact time. */
function offeredTexts(bot: Bot): OfferedText[] {
  return replyTemplates(bot).flatMap((template) => {
    const sample = sampleOf(bot, template);
    const offer = {
      what: 'approve',
      line: null,
      of: approvalName(template),
      hash: sourceHash(template),
    } as const;
    return sample === null ? [] : [{ sample, offer }];
  });
}

/** Those of them that she has not agreed to as they stand; none where nobody is answered by itself. */
export function unapprovedTexts(bot: Bot): OfferedText[] {
  if (bot.rules.settings.autoReply.to === 'nobody') return [];
  const { approvals } = bot.journal.ledger;
  return offeredTexts(bot).filter(({ offer }) => approvals.get(offer.of) !== offer.hash);
}

/** The samples to show, and the offers that go with the note. */
export function firstOffers(
  bot: Bot,
  likely: readonly ListedClient[],
): { samples: Sample[]; offers: Offer[] } {
  const shown = offeredTexts(bot);
  const ticks = likely.map(
    ({ address, name, language }, index): Offer => ({
      what: 'client',
      line: index + 1,
      address,
      name,
      language,
    }),
  );
  return {
    samples: shown.map(({ sample }) => sample),
    offers: [...shown.map(({ offer }) => offer), ...ticks],
  };
}
