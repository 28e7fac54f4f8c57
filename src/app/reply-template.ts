/**
 * Which text answers by itself, and whether she agreed to it as it stands: where a reply is due, and wherever one is listed.
 */
import { Temporal } from 'temporal-polyfill';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { AgreedText } from '../notes/approved-texts.js';
import { replyBar } from '../plan/recheck-reply.js';
import type { Client } from '../projects/client.js';
import { chooseTemplate } from '../templates/choose-template.js';
import { sourceHash } from '../templates/source-hash.js';
import type { Template } from '../templates/template-name.js';
import type { Asked } from './bot.js';
import { leavingAt } from './projects/leaving-at.js';
import type { Rules } from './rules.js';

/** How a template's approval is called in the journal. */
export function approvalName({ name, language, isInformal }: Omit<Template, 'source'>): string {
  return `${name}${isInformal ? '.sen' : ''} ${language}`;
}

/** The text that an approval of that name is about. */
export function textOfApproval(name: string): AgreedText {
  const [template = '', language = ''] = name.split(' ');
  return {
    reader: template.includes('inquiry') ? 'inquirer' : 'client',
    language,
    isInformal: template.endsWith('.sen'),
  };
}

/** The hash of each template as it stands now, by the name of its approval. */
export function currentHashes({ rules }: Asked<'rules'>): Map<string, string> {
  return new Map(rules.templates.map((template) => [approvalName(template), sourceHash(template)]));
}

/** The template that the reply is written by; null where there is none, or its file is broken. */
export function replyTemplate(
  { rules, brokenTemplates }: { rules: Pick<Rules, 'templates'>; brokenTemplates: readonly string[] },
  { kind }: Pick<MailRecord, 'kind'>,
  { client, language }: { client: Pick<Client, 'formal'> | null; language: string },
): Template | null {
  const name = kind === 'inquiry-reply' ? 'no-contact-reply-inquiry' : 'no-contact-reply';
  const wanted = { name, language, isInformal: client?.formal === false } as const;
  return chooseTemplate(rules.templates, wanted, brokenTemplates);
}

/** The hash of that template as it is, and the one that she agreed to; null where there is none. */
export function hashesOf(
  { journal }: Asked,
  template: Template | null,
): { templateHash: string | null; approvedHash: string | null } {
  if (template === null) return { templateHash: null, approvedHash: null };
  const approvedHash = journal.ledger.approvals.get(approvalName(template)) ?? null;
  return { templateHash: sourceHash(template), approvedHash };
}

/**
 * Why a planned reply will not leave, as far as that is known before its time: by the settings, the calendar at its hour and her
 * approval. Null for other mail, and for a reply that nothing bars. An inquirer's language is known by their mail alone.
 */
export function barOfReply(
  bot: Asked<'rules' | 'clock' | 'brokenTemplates'>,
  mail: MailRecord,
): MailWhy | null {
  const { kind, state } = mail;
  if ((kind !== 'auto-reply' && kind !== 'inquiry-reply') || state !== 'planned') return null;
  const { policy, settings, clientOfSlug } = bot.rules;
  const client = mail.client === null ? null : clientOfSlug(mail.client);
  const now = leavingAt(bot, mail);
  if (Temporal.Instant.compare(now, Temporal.Instant.from(mail.notAfter)) >= 0) return 'late';
  const languages = client === null ? settings.me.languages : [client.language];
  const bars = languages.map((language) =>
    replyBar(mail, {
      ...{ now, policy, autoReply: settings.autoReply, client },
      ...hashesOf(bot, replyTemplate(bot, mail, { client, language })),
    }),
  );
  return bars.includes(null) ? null : (bars[0] ?? null);
}
