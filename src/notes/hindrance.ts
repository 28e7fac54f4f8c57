/**
 * What she reads when something keeps mail where it is that nobody decided: a wrong clock, a queue out of reach, a server that
 * refuses held mail its way back.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { HindranceName } from '../ledger/hindrance.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { noteWords } from './words.js';

type Words = {
  subject: string;
  text(since: string): string;
  /** For the digest: while it lasts, and once it is over. */
  lasts(since: string): string;
  isOver(since: string, until: string): string;
};

const WORDS: Record<NoteLanguage, Record<HindranceName, Words>> = {
  en: {
    clock: {
      subject: "My clock and your mail server's differ",
      text: () =>
        "My clock and your mail server's are more than a minute apart. Until they agree, no mail to a client leaves: it might leave in time that you keep free. Nothing is lost, and I compare again every ten minutes. Please set the clock of the machine that I run on. If you do nothing: what is due waits.",
      lasts: (since) => `Since ${since} my clock and your mail server's differ: what is due waits.`,
      isOver: (since, until) =>
        `From ${since} to ${until} my clock and your mail server's differed, and what was due waited. That is over.`,
    },
    queue: {
      subject: 'My queue is out of reach',
      text: (since) =>
        `Redis, which tells me when a mail is due, has not answered since ${since}. Until it does, no mail to a client leaves; I go on reading and writing notes, and nothing is lost. Please look whether it runs (redis: in driverseat.yaml, or DRIVERSEAT_REDIS). If you do nothing: I try again every minute, and what is due waits.`,
      lasts: (since) => `Since ${since} Redis does not answer: what is due waits.`,
      isOver: (since, until) =>
        `From ${since} to ${until} Redis did not answer, and what was due waited. That is over.`,
    },
    held: {
      subject: "Held mail can't be moved back",
      text: (since) =>
        `Since ${since} your mail server refuses to move what waits in Driverseat/Held back to INBOX. Nothing is lost: you can read it there, and move it to INBOX yourself. If you do nothing: it stays in Driverseat/Held, and I try again every minute.`,
      lasts: (since) =>
        `Since ${since} your mail server refuses to move what waits in Driverseat/Held back to INBOX.`,
      isOver: (since, until) =>
        `From ${since} to ${until} your mail server refused to move what waits in Driverseat/Held back to INBOX. That is over.`,
    },
  },
  tr: {
    clock: {
      subject: 'Saatim posta sunucunuzunkinden farklı',
      text: () =>
        'Saatim ile posta sunucunuzun saati arasında bir dakikadan fazla fark var. Eşitlenene kadar müşterilere hiçbir e-posta gitmez; yoksa kendinize ayırdığınız zamanda gidebilirdi. Hiçbir şey kaybolmaz, on dakikada bir yeniden karşılaştırırım. Lütfen çalıştığım bilgisayarın saatini ayarlayın. Hiçbir şey yapmazsanız: zamanı gelen bekler.',
      lasts: (since) => `${since} itibarıyla saatim posta sunucunuzunkinden farklı: zamanı gelen bekliyor.`,
      isOver: (since, until) =>
        `${since} ile ${until} arasında saatim posta sunucunuzunkinden farklıydı, zamanı gelen bekledi. Bu sona erdi.`,
    },
    queue: {
      subject: 'Gönderim sırama ulaşamıyorum',
      text: (since) =>
        `E-postaların zamanını bana bildiren Redis ${since} itibarıyla yanıt vermiyor. Yanıt verene kadar müşterilere hiçbir e-posta gitmez; okumaya ve not yazmaya devam ederim, hiçbir şey kaybolmaz. Lütfen çalışıp çalışmadığına bakın (driverseat.yaml içinde redis: ya da DRIVERSEAT_REDIS). Hiçbir şey yapmazsanız: her dakika yeniden denerim, zamanı gelen bekler.`,
      lasts: (since) => `Redis ${since} itibarıyla yanıt vermiyor: zamanı gelen bekliyor.`,
      isOver: (since, until) =>
        `${since} ile ${until} arasında Redis yanıt vermedi, zamanı gelen bekledi. Bu sona erdi.`,
    },
    held: {
      subject: 'Bekletilen e-postalar geri taşınamıyor',
      text: (since) =>
        `Posta sunucunuz, Driverseat/Held klasöründe bekleyenleri ${since} itibarıyla INBOX klasörüne geri taşımıyor. Hiçbir şey kaybolmaz: onları orada okuyabilir, INBOX klasörüne kendiniz de taşıyabilirsiniz. Hiçbir şey yapmazsanız: Driverseat/Held klasöründe kalırlar, her dakika yeniden denerim.`,
      lasts: (since) =>
        `Posta sunucunuz, Driverseat/Held klasöründe bekleyenleri ${since} itibarıyla INBOX klasörüne geri taşımıyor.`,
      isOver: (since, until) =>
        `${since} ile ${until} arasında posta sunucunuz, Driverseat/Held klasöründe bekleyenleri INBOX klasörüne geri taşımadı. Bu sona erdi.`,
    },
  },
};

/** The note when it begins. */
export function hindranceNote(
  by: HindranceName,
  since: Temporal.ZonedDateTime,
  { language, now }: NoteSetting,
): NoteText {
  const { when, footer } = noteWords(language);
  const { subject, text } = WORDS[language][by];
  return { subject, text: `${text(when(since, now))} ${footer}\n` };
}

/** The digest's line; `until` is null while it lasts. */
export function hindranceLine(
  by: HindranceName,
  { since, until }: { since: Temporal.ZonedDateTime; until: Temporal.ZonedDateTime | null },
  { language, now }: NoteSetting,
): string {
  const { when } = noteWords(language);
  const { lasts, isOver } = WORDS[language][by];
  return until === null ? lasts(when(since, now)) : isOver(when(since, now), when(until, now));
}
