/**
 * The note about what she reads better twice when it was changed in a file: the mode, clients that are gone, what counts from
 * the next start only.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What has changed; `mode` is null, and lists are empty, where nothing of it did. */
export type SettingChange = {
  mode: 'rehearsal' | 'live' | null;
  /** Names of clients who stand in clients.yaml no more. */
  gone: readonly string[];
  /** Settings that are taken over at the next start. */
  later: readonly string[];
};

type Words = {
  subject: string;
  mode: Record<'rehearsal' | 'live', string>;
  gone(names: string): string;
  later(settings: string): string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    subject: 'Changed in your files',
    mode: {
      rehearsal:
        'driverseat.yaml says rehearsal now: nothing goes to a client any more, and what falls due is not sent later either. If you did not mean that, order "live".',
      live: 'driverseat.yaml says live now: mail to clients leaves. If you did not mean that, order "rehearsal".',
    },
    gone: (names) =>
      `No longer in clients.yaml: ${names}. They count as strangers, and nothing goes to them. If you did not mean that, put them back.`,
    later: (settings) =>
      `Changed in driverseat.yaml, but it counts from the next start only: ${settings}. Please start me again; until then I go on with what stood there when I began.`,
  },
  tr: {
    subject: 'Dosyalarınızda değişti',
    mode: {
      rehearsal:
        'driverseat.yaml artık prova (rehearsal) diyor: müşterilere hiçbir şey gitmez, zamanı gelen sonradan da gönderilmez. Bunu istemediyseniz "canlı" yazın.',
      live: 'driverseat.yaml artık canlı (live) diyor: müşterilere giden e-postalar gider. Bunu istemediyseniz "prova" yazın.',
    },
    gone: (names) =>
      `Artık clients.yaml içinde değil: ${names}. Yabancı sayılırlar, onlara hiçbir şey gitmez. Bunu istemediyseniz yeniden ekleyin.`,
    later: (settings) =>
      `driverseat.yaml içinde değişti, ama ancak bir sonraki başlatmada geçerli olur: ${settings}. Lütfen beni yeniden başlatın; o zamana kadar başladığımda yazanla sürdürüyorum.`,
  },
};

/** Writes the note; null where nothing is to be told. */
export function changedNote(
  { mode, gone, later }: SettingChange,
  { language }: NoteSetting,
): NoteText | null {
  const words = WORDS[language];
  const lines = [
    ...(mode === null ? [] : [words.mode[mode]]),
    ...(gone.length === 0 ? [] : [words.gone(gone.map((name) => visibleText(name, 60)).join(', '))]),
    ...(later.length === 0 ? [] : [words.later(later.join(', '))]),
  ];
  if (lines.length === 0) return null;
  return { subject: words.subject, text: `${[...lines, noteWords(language).footer].join('\n')}\n` };
}
