/**
 * Why a mail waits or did not leave, in words: the journal's codes are for programs. A table over the codes, so that the
 * compiler demands a wording for each in both languages.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { PlainWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { aloneWords } from './left-alone.js';
import { visibleText } from './visible-text.js';
import { wayReason } from './way-reasons.js';

/** What ends a reply has its words there, but for the reasons that other mail has, too. */
type Plain = Exclude<PlainWhy, OfReplies>;
type OfReplies =
  | 'settled'
  | 'gone'
  | 'setting-off'
  | 'hours-changed'
  | 'no-template'
  | 'domain-limit'
  | 'breaker';

const WORDS: Record<NoteLanguage, Record<Plain, string>> = {
  en: {
    'not-owner': 'another bot works on this mailbox',
    stopped: 'everything is stopped until you order "resume"',
    'config-broken': 'driverseat.yaml or clients.yaml is broken',
    ill: 'you are ill, until you order "on"',
    paused: 'everything is paused until you order "resume"',
    'client-paused': 'this client is paused',
    clock: "my clock and the mail server's differ",
    rehearsal: 'it was a rehearsal, so nothing left',
    late: 'it was too late for it',
    bounced: 'mail to that address came back',
    'client-gone': 'the client is no longer in clients.yaml, or has another address',
    'client-changed': "the project's file names another client now",
    'project-gone': 'the project is no longer there',
    'project-closed': 'the project is closed',
    'project-paused': 'the project is paused',
    'project-broken': 'the file of the project is broken',
    'nothing-new': 'there was nothing new to tell',
    'she-wrote': 'you wrote to the client yourself',
    undone: 'you took it back',
    overtaken: 'a later mail took its place',
    'rule-gone': 'the rule that it told of is gone',
    replaced: 'a later version of the draft took its place',
    'in-sent': 'it is in your Sent already',
    'no-text': 'its text cannot be written as things stand',
    'not-approved': 'its text waits for your SEND',
    unanswered: 'the client waits for your answer first',
    'unknown-before': 'nobody knows yet whether an earlier mail arrived',
    enough: 'it would be more than one mail a day, or two a week, that you did not order',
    'orders-unread': 'I read your newest orders first',
    closed: 'it waits for your contact hours',
    'not-now': 'it waits for its next good hour',
    'first-arrived': 'the first one is in your Sent, so it arrived',
    'sent-again': 'another one left in its place, by your word',
    skipped: 'you stopped it',
    cancelled: 'you cancelled it',
    shutdown: 'I was stopped just then, and try again',
    'line-lost': 'the line broke before it left, and I try again',
  },
  tr: {
    'not-owner': 'bu posta kutusunda başka bir bot çalışıyor',
    stopped: 'her şey durduruldu, siz "devam" diyene kadar',
    'config-broken': 'driverseat.yaml ya da clients.yaml bozuk',
    ill: 'hastasınız, siz "açık" diyene kadar',
    paused: 'her şey duraklatıldı, siz "devam" diyene kadar',
    'client-paused': 'bu müşteri duraklatıldı',
    clock: 'saatim posta sunucusununkinden farklı',
    rehearsal: 'provaydı, hiçbir şey gitmedi',
    late: 'artık çok geçti',
    bounced: 'o adrese giden e-posta geri geldi',
    'client-gone': 'müşteri artık clients.yaml içinde yok ya da adresi değişti',
    'client-changed': 'projenin dosyasında artık başka bir müşteri yazıyor',
    'project-gone': 'proje artık yok',
    'project-closed': 'proje kapandı',
    'project-paused': 'proje duraklatıldı',
    'project-broken': 'proje dosyası bozuk',
    'nothing-new': 'söylenecek yeni bir şey yoktu',
    'she-wrote': 'müşteriye kendiniz yazdınız',
    undone: 'siz geri aldınız',
    overtaken: 'yerini daha sonraki bir e-posta aldı',
    'rule-gone': 'haber verdiği kural artık yok',
    replaced: 'yerini taslağın yeni hâli aldı',
    'in-sent': 'zaten Gönderilmiş klasörünüzde',
    'no-text': 'metni şu an yazılamıyor',
    'not-approved': 'metni GÖNDER demenizi bekliyor',
    unanswered: 'müşteri önce yanıtınızı bekliyor',
    'unknown-before': 'önceki bir e-postanın ulaşıp ulaşmadığı henüz belli değil',
    enough: 'kendiliğimden gönderebileceğim e-postaların sınırını aşardı: günde bir, haftada iki',
    'orders-unread': 'önce en yeni komutlarınızı okuyorum',
    closed: 'iletişim saatlerinizi bekliyor',
    'not-now': 'bir sonraki uygun saati bekliyor',
    'first-arrived': 'ilki Gönderilmiş klasörünüzde, yani ulaştı',
    'sent-again': 'sizin isteğinizle yerine yenisi gönderildi',
    skipped: 'siz durdurdunuz',
    cancelled: 'siz iptal ettiniz',
    shutdown: 'tam o sırada kapatıldım, yeniden denerim',
    'line-lost': 'gitmeden önce bağlantı koptu, yeniden denerim',
  },
};

function isPlain(why: string): why is Plain {
  return Object.hasOwn(WORDS.en, why);
}

/** Why, behind a colon; a code of another version, which no table knows, stands for itself. */
export function mailReason(why: string, language: NoteLanguage): string {
  if (isPlain(why)) return WORDS[language][why];
  return wayReason(why, language)?.reason ?? aloneWords(why, language) ?? visibleText(why, 80);
}

/** Why a mail is where it is: where its time ran out, what kept it from leaving until then. Null where it has no reason. */
export function reasonOf(
  { why, lastTrouble = null }: Pick<MailRecord, 'why' | 'lastTrouble'>,
  language: NoteLanguage,
): string | null {
  if (why === null) return null;
  const reason = mailReason(why, language);
  return why === 'late' && lastTrouble !== null ? `${reason} (${mailReason(lastTrouble, language)})` : reason;
}
