/**
 * What mail is called in notes: by its kind, a project's by what it tells.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { MailKind, MailRecord } from '../ledger/planned-mail.js';
import { newsLabel } from './project-mail.js';

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

/** "announcement", "bio 75 %". */
export function mailLabel({ kind, news }: Pick<MailRecord, 'kind' | 'news'>, language: NoteLanguage): string {
  return news === undefined ? kindName(kind, language) : newsLabel(news, language);
}
