/**
 * What kept a mail from leaving on its way to the server, in words, and what she can do about it: "smtp 550 at envelope" is for
 * programs.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { ErrorCode } from '../shared/errors.js';

/** The reason goes on after a colon; `advice` is a sentence of its own, '' where there is nothing to do. */
export type WayReason = { reason: string; advice: string };

/** What the server said no to, and how. */
type Refusal = 'login' | 'later' | 'too-large' | 'address' | 'content';

type Broken = 'unreachable' | 'slow' | 'untrusted' | 'secret' | 'login' | 'mailbox' | 'recipient' | 'inside';

type Words = { refused: Record<Refusal, (code: string) => WayReason>; broken: Record<Broken, WayReason> };

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    refused: {
      login: (code) => ({
        reason: `your mail server refused my login for sending (${code})`,
        advice: 'Look whether the password for it still holds (DRIVERSEAT_PASSWORD, mailbox.tokenCommand).',
      }),
      later: (code) => ({ reason: `your mail server put it off (${code})`, advice: '' }),
      'too-large': (code) => ({
        reason: `your mail server refused it as too large, or for what is attached (${code})`,
        advice: 'Send less of it, or a link in place of an attachment.',
      }),
      address: (code) => ({
        reason: `your mail server refused to send it from your address to that one (${code})`,
        advice: 'Look whether both are right.',
      }),
      content: (code) => ({
        reason: `your mail server refused what it says (${code})`,
        advice: 'Your provider may take it for spam: change the text, or write it yourself.',
      }),
    },
    broken: {
      unreachable: {
        reason: 'I could not reach your mail server for sending, or the line broke',
        advice: 'Look at mailbox.smtp in driverseat.yaml, and at the network.',
      },
      slow: { reason: 'your mail server did not answer in time', advice: '' },
      untrusted: {
        reason: "your mail server's certificate is not trusted",
        advice: 'Look at mailbox.smtp and mailbox.ca in driverseat.yaml.',
      },
      secret: {
        reason: 'I have no password or token for sending',
        advice: 'Look at DRIVERSEAT_PASSWORD and mailbox.tokenCommand.',
      },
      login: {
        reason: 'your mail server refused my login for sending',
        advice: 'Look whether the password for it still holds (DRIVERSEAT_PASSWORD, mailbox.tokenCommand).',
      },
      mailbox: {
        reason: 'the line to your mailbox broke when I looked once more before it left',
        advice: '',
      },
      recipient: {
        reason: 'one of its addresses is none that mail can be sent to',
        advice: 'Look at the addresses in clients.yaml, and at the cc of the project.',
      },
      inside: { reason: 'something of mine broke before it left', advice: 'My log says what.' },
    },
  },
  tr: {
    refused: {
      login: (code) => ({
        reason: `posta sunucunuz gönderme için girişimi kabul etmedi (${code})`,
        advice: 'Parolanın hâlâ geçerli olduğuna bakın (DRIVERSEAT_PASSWORD, mailbox.tokenCommand).',
      }),
      later: (code) => ({ reason: `posta sunucunuz onu erteledi (${code})`, advice: '' }),
      'too-large': (code) => ({
        reason: `posta sunucunuz onu çok büyük bulduğu için ya da ekinden ötürü kabul etmedi (${code})`,
        advice: 'Onu küçültün ya da ek yerine bir bağlantı koyun.',
      }),
      address: (code) => ({
        reason: `posta sunucunuz onu sizin adresinizden o adrese göndermeyi kabul etmedi (${code})`,
        advice: 'İkisinin de doğru olduğuna bakın.',
      }),
      content: (code) => ({
        reason: `posta sunucunuz içeriğini kabul etmedi (${code})`,
        advice: 'Sağlayıcınız onu istenmeyen posta saymış olabilir: metni değiştirin ya da kendiniz yazın.',
      }),
    },
    broken: {
      unreachable: {
        reason: 'gönderme için posta sunucunuza ulaşamadım ya da bağlantı koptu',
        advice: 'driverseat.yaml içindeki mailbox.smtp ayarına ve ağ bağlantısına bakın.',
      },
      slow: { reason: 'posta sunucunuz zamanında yanıt vermedi', advice: '' },
      untrusted: {
        reason: 'posta sunucunuzun sertifikasına güvenilmiyor',
        advice: 'driverseat.yaml içindeki mailbox.smtp ve mailbox.ca ayarlarına bakın.',
      },
      secret: {
        reason: 'gönderme için parolam ya da belirtecim yok',
        advice: 'DRIVERSEAT_PASSWORD ve mailbox.tokenCommand ayarlarına bakın.',
      },
      login: {
        reason: 'posta sunucunuz gönderme için girişimi kabul etmedi',
        advice: 'Parolanın hâlâ geçerli olduğuna bakın (DRIVERSEAT_PASSWORD, mailbox.tokenCommand).',
      },
      mailbox: {
        reason: 'gitmeden önce son kez bakarken posta kutunuza bağlantı koptu',
        advice: '',
      },
      recipient: {
        reason: 'adreslerinden biri e-posta gönderilebilecek bir adres değil',
        advice: 'clients.yaml içindeki adreslere ve projenin cc ayarına bakın.',
      },
      inside: { reason: 'gitmeden önce bende bir şey bozuldu', advice: 'Ne olduğu günlük kaydımda yazıyor.' },
    },
  },
};

/** What each error means here; those left out are our own. */
const MEANS: ReadonlyMap<string, Broken> = new Map<ErrorCode, Broken>([
  ['smtp-unreachable', 'unreachable'],
  ['deadline-passed', 'slow'],
  ['tls-untrusted', 'untrusted'],
  ['password-missing', 'secret'],
  ['password-exposed', 'secret'],
  ['token-command-failed', 'secret'],
  ['smtp-auth-failed', 'login'],
  ['imap-unreachable', 'mailbox'],
  ['imap-refused', 'mailbox'],
  ['imap-auth-failed', 'mailbox'],
  ['address-invalid', 'recipient'],
]);

const ON_ITS_WAY = /^(?:smtp (?<code>\d{3})|(?<error>[a-z-]+)) at (?<stage>connect|login|envelope|go|dot)$/;

/** RFC 5321: 552 more than the server takes; before the body all else at the envelope is about an address. */
const TOO_LARGE = '552';

function refusal(code: string, stage: string): Refusal {
  if (code.startsWith('4')) return 'later';
  if (stage === 'connect' || stage === 'login') return 'login';
  if (code === TOO_LARGE) return 'too-large';
  return stage === 'envelope' ? 'address' : 'content';
}

/** The words of such a code; null for any other. */
export function wayReason(why: string, language: NoteLanguage): WayReason | null {
  const { code, error, stage } = ON_ITS_WAY.exec(why)?.groups ?? {};
  const words = WORDS[language];
  if (stage === undefined) return null;
  if (code !== undefined) return words.refused[refusal(code, stage)](code);
  return error === undefined ? null : words.broken[MEANS.get(error) ?? 'inside'];
}

/** What she can do about it, as a sentence with the space after it; '' where there is nothing, or nothing kept it. */
export function wayAdvice(why: string | null, language: NoteLanguage): string {
  const advice = why === null ? '' : (wayReason(why, language)?.advice ?? '');
  return advice === '' ? '' : `${advice} `;
}
