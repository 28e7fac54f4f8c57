/**
 * What mail is called in notes: by its kind, a project's by what it tells, her drafts by their subject as well.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { MailKind, MailRecord } from '../ledger/planned-mail.js';
import { newsLabel } from './project-mail.js';
import { visibleText } from './visible-text.js';

const KINDS: Record<NoteLanguage, Record<MailKind, string>> = {
  en: {
    'auto-reply': 'auto-reply',
    'inquiry-reply': 'auto-reply to an inquiry',
    announcement: 'announcement',
    draft: 'your draft',
    ordered: 'mail that you ordered',
    scheduled: 'update',
    proposed: 'mail that you agreed to',
  },
  tr: {
    'auto-reply': 'otomatik yanıt',
    'inquiry-reply': 'yeni birine otomatik yanıt',
    announcement: 'duyuru',
    draft: 'taslağınız',
    ordered: 'istediğiniz e-posta',
    scheduled: 'güncelleme',
    proposed: 'onayladığınız e-posta',
  },
};

/** The name of a kind of mail. */
export function kindName(kind: MailKind, language: NoteLanguage): string {
  return KINDS[language][kind];
}

const MOST_SUBJECT = 60;

/** "announcement", "bio 75 %", "your draft “Photos”". */
export function mailLabel(
  { kind, news, draft }: Pick<MailRecord, 'kind' | 'news' | 'draft'>,
  language: NoteLanguage,
): string {
  if (news !== undefined) return newsLabel(news, language);
  const subject = visibleText(draft?.subject ?? '', MOST_SUBJECT);
  return subject === '' ? kindName(kind, language) : `${kindName(kind, language)} “${subject}”`;
}
