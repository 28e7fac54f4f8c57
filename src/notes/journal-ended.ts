/**
 * The note of a bot that ends because its journal can't be written: the only word that she gets of it.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteText } from './judged-mail.js';
import { noteWords } from './words.js';

/** Where held mail is by then: none was held, it came back to INBOX, or it still lies in Driverseat/Held. */
export type HeldMail = 'none' | 'back' | 'stays';

/** What ended it: no room on the disk, or anything else of the state folder. */
export type Ending = { host: string; isFull: boolean; held: HeldMail };

type Words = {
  subject: string;
  text(host: string): string;
  why: { full: string; other: string };
  held: Record<HeldMail, string>;
  ifNothing: string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    subject: 'I have ended: my journal cannot be written',
    text: (host) =>
      `I can't write my journal on ${host} any more, and without it nothing may leave: I have ended.`,
    why: {
      full: 'The disk is full: make room on it, then start me again.',
      other: 'Its state folder can’t be written: my log says why. Mend that, then start me again.',
    },
    held: {
      none: '',
      back: 'What waited in Driverseat/Held is back in INBOX.',
      stays: 'What waits in Driverseat/Held stays there: you may move it to INBOX yourself.',
    },
    ifNothing:
      'If you do nothing: nothing is read, nothing leaves, and nothing is lost; what runs late meanwhile is asked about.',
  },
  tr: {
    subject: 'Durdum: günlüğüm yazılamıyor',
    text: (host) => `Günlüğümü (${host}) artık yazamıyorum; o olmadan hiçbir şey gidemez. Bu yüzden durdum.`,
    why: {
      full: 'Disk dolu: yer açın, sonra beni yeniden başlatın.',
      other: 'Durum klasörüne yazılamıyor, nedeni kayıtlarımda. Onu düzeltin, sonra beni yeniden başlatın.',
    },
    held: {
      none: '',
      back: 'Driverseat/Held klasöründe bekleyenler INBOX klasörüne döndü.',
      stays:
        'Driverseat/Held klasöründe bekleyenler orada kalıyor: onları INBOX klasörüne kendiniz taşıyabilirsiniz.',
    },
    ifNothing:
      'Hiçbir şey yapmazsanız: hiçbir şey okunmaz, hiçbir şey gitmez, hiçbir şey kaybolmaz; bu arada geciken size sorulur.',
  },
};

/** Writes the note. */
export function journalEndedNote({ host, isFull, held }: Ending, language: NoteLanguage): NoteText {
  const words = WORDS[language];
  const lines = [words.text(host), words.why[isFull ? 'full' : 'other'], words.held[held], words.ifNothing];
  const text = [...lines, noteWords(language).footer].filter((line) => line !== '').join(' ');
  return { subject: words.subject, text: `${text}\n` };
}
