/**
 * Words by which bulk mail lets itself be left or be looked at in a browser: for row B6, in twenty languages.
 *
 * They stand in the first lines or near the end, so only these are read: a mail of any length costs the same.
 * What is quoted doesn't count, or an answer to a newsletter would look like one.
 */
import type { Message } from '../message.js';
import { fold } from '../new-text/fold.js';

/** Lower-case phrases; long enough that no letter to a person holds them by chance. */
const BULK_PHRASES = [
  'unsubscribe',
  'opt out of',
  'opt-out',
  'view in browser',
  'view in your browser',
  'view this email in',
  'view it in your browser',
  'view online version',
  'web version of this email',
  'trouble viewing this',
  'manage your preferences',
  'manage preferences',
  'email preferences',
  'preference center',
  'preference centre',
  'update your preferences',
  'subscription preferences',
  'notification settings',
  'stop receiving these',
  'no longer wish to receive',
  "don't want to receive these",
  'wish to be removed',
  'like to be removed',
  'want to be removed',
  'to be removed from our',
  'to be removed from future',
  'to be removed from any',
  'to be removed from the mailing',
  'to be removed, ',
  'to be removed please',
  'to be removed click',
  'to be removed send',
  'to be removed reply',
  'removed from our mailing',
  'removed from our list',
  'removed from our database',
  'removed from this list',
  'removed from this mailing',
  'removed from the mailing',
  'removed from future',
  'excluded from future',
  'remove in the subject',
  '"remove" in',
  'remove as the subject',
  'to remove yourself',
  'to remove your address',
  'to remove your name',
  'to remove your e-mail',
  'to remove your email',
  'further mailings',
  'future mailing',
  'one time mailing',
  'one-time mailing',
  'not wish to receive',
  'you have opted',
  'to be taken off',
  'you are receiving this',
  "you're receiving this",
  'you received this email because',
  'abbestellen',
  'newsletter abmelden',
  'vom newsletter ab',
  'im browser ansehen',
  'im browser anzeigen',
  'austragen lassen',
  'se désabonner',
  'se desabonner',
  'désinscrire',
  'désinscription',
  'me désabonner',
  'dans votre navigateur',
  'darse de baja',
  'darte de baja',
  'cancelar la suscripción',
  'cancelar suscripción',
  'en tu navegador',
  'en su navegador',
  'cancelar inscrição',
  'cancelar a inscrição',
  'descadastr',
  'cancelar a subscrição',
  'no seu navegador',
  'annulla iscrizione',
  "annulla l'iscrizione",
  'disiscriv',
  'cancella iscrizione',
  'nel tuo browser',
  'nel browser',
  'uitschrijven',
  'afmelden voor',
  'in uw browser',
  'in je browser',
  'avregistrera',
  'avprenumerera',
  'afmeld nyhedsbrev',
  'meld deg av',
  'avslutt abonnement',
  'peruuta tilaus',
  'wypisz się',
  'zrezygnuj z subskrypcji',
  'odhlásit',
  'odhlásiť',
  'leiratkoz',
  'dezabon',
  'abonelikten çık',
  'abonelikten ayrıl',
  'üyelikten çık',
  'listeden çık',
  'listemizden çık',
  'tarayıcıda görüntüle',
  'tarayıcınızda görüntüle',
  'e-posta almak istemiyorsanız',
  'отписаться',
  'отписки',
  'відписатися',
  'διαγραφή από',
  '退订',
  '退訂',
  '取消订阅',
  '取消訂閱',
  '配信停止',
  '購読解除',
  '수신거부',
  '구독 취소',
  'להסרה',
  'إلغاء الاشتراك',
] as const;

/** How much of the text's head and tail is read, in UTF-16 units. */
const HEAD = 1_000;
const TAIL = 3_000;

/** A phrase as it may stand in lower-cased text: with its accents, without them, and with the I of Turkish capitals. */
function spellings(phrase: string): string[] {
  return [...new Set([phrase, fold(phrase), phrase.replaceAll('ı', 'i')])];
}

/** Phrases begin where a word does. Who writes of having unsubscribed offers nothing. */
const PHRASE = new RegExp(
  `(?:^|[^a-z])(?:${BULK_PHRASES.flatMap(spellings)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?!d\\b)`,
  'g',
);

/** The first phrase of {@link BULK_PHRASES} outside quoted text, in lower case; null where there is none. */
export function bulkPhraseIn({ mail, newText }: Message): string | null {
  // What stands in a forwarded mail is not said to her.
  const text = newText.isForward ? newText.text : mail.text;
  const ends = text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)];
  for (const end of ends) {
    // Lower case once: matching without regard to case costs three times as much, and folding five times.
    const lower = lowerCase(end);
    for (const match of lower.matchAll(PHRASE)) {
      const at = match.index + match[0].length - 1;
      if (!isQuoted(lineAround(lower, at), newText.quoted)) return match[0].replace(/^[^\p{L}\p{N}]/u, '');
    }
  }
  return null;
}

function lowerCase(text: string): string {
  return text
    .replaceAll('İ', 'i')
    .replaceAll('’', "'")
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? undefined : end).trim();
}

function isQuoted(line: string, quoted: string): boolean {
  return line.startsWith('>') || (quoted !== '' && lowerCase(quoted).includes(line));
}
