/**
 * The first note: what is read, what will never happen, and what the last 30 days would have shown (UX.md T0).
 *
 * It names nothing that does not work yet.
 */
import type { Temporal } from 'temporal-polyfill';
import { sayDaysOff, type WeeklyRule } from '../calendar/say-days-off.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { LikelyClient } from '../plan/likely-clients.js';
import type { Settings } from '../plan/settings.js';
import { type AgreedText, spokenName } from './approved-texts.js';
import type { JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { languageName } from './language-name.js';
import { mailLine } from './look-twice.js';
import type { LookBackCounts } from './note-words.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What the look-back found; `lookTwice` are the mails to list, newest first. */
export type LookBack = { counts: LookBackCounts; lookTwice: JudgedMail[] };

/** A text that a client, or an inquirer, would get by itself. */
export type Sample = AgreedText & { text: string };

/** Everything that the first note tells; `folders` are the bot's own, as the server names them. */
export type Welcome = {
  address: string;
  since: Temporal.PlainDate;
  folders: readonly string[];
  lookBack: LookBack;
  /** In the order of their numbers, from 1; `language` is null where the mail between the two does not tell it. */
  likely: readonly (LikelyClient & { language: string | null })[];
  /** What a client's language is without any: the first of hers. */
  firstLanguage: string;
  samples: readonly Sample[];
  /** As the settings have it. */
  mode: Settings['mode'];
  /** Her weekly rules, of which nobody is told: they held before the bot came. */
  weekly: readonly WeeklyRule[];
};

function likelyLines({ likely, firstLanguage }: Welcome, { language: inNotes }: NoteSetting): string[] {
  if (likely.length === 0) return [];
  const words = noteWords(inNotes);
  const lines = likely.map(({ name, address, language }, index) => {
    const who = name === '' ? '' : `${visibleText(name, 60)} `;
    const spoken = languageName(language ?? firstLanguage, inNotes);
    const said = language === null ? words.welcome.languageUnknown(spoken) : spoken;
    return ` ${String(index + 1).padStart(2)}  ${who}<${visibleText(address, 120)}> · ${said}`;
  });
  return ['', words.welcome.clients(likely.length), ...lines];
}

/** " (Turkish)" behind what introduces a text; nothing where it is in the language of notes, as that is mostly spoken. */
function spokenIn(sample: Sample, inNotes: NoteLanguage): string {
  const isUsual = sample.language === inNotes && !sample.isInformal;
  return isUsual ? '' : ` (${spokenName(sample, inNotes)})`;
}

/** The texts that would go by themselves, and how she agrees to them; nothing where there is none. */
export function sampleLines(samples: readonly Sample[], inNotes: NoteLanguage): string[] {
  if (samples.length === 0) return [];
  const words = noteWords(inNotes);
  const shown = samples.flatMap((sample) => [
    '',
    words.welcome.sample[sample.reader](spokenIn(sample, inNotes)),
    '---',
    ...sample.text.split('\n'),
    '---',
  ]);
  return [...shown, words.welcome.approve];
}

function knownLines({ weekly }: Welcome, { language }: NoteSetting): string[] {
  const when = sayDaysOff(weekly, language);
  return when === null ? [] : ['', noteWords(language).welcome.known(when)];
}

/** Writes the welcome note. */
export function welcomeNote(welcome: Welcome, setting: NoteSetting): NoteText {
  const { address, since, folders, lookBack, samples, mode } = welcome;
  const words = noteWords(setting.language);
  const lines = [
    words.welcome.reads(visibleText(address), words.day(since), folders.join(', ')),
    `${words.welcome.leaves[mode]} ${words.welcome.promises}`,
    '',
    words.welcome.lookBack(lookBack.counts),
    ...lookBack.lookTwice.map((mail) => `  ${mailLine(mail, setting)}`),
    ...likelyLines(welcome, setting),
    ...sampleLines(samples, setting.language),
    ...knownLines(welcome, setting),
    '',
    words.welcome.leaving,
    `${words.welcome.ifNothing(setting.lookTwiceAt)} ${words.footer}`,
  ];
  return { subject: words.welcome.subject[mode], text: `${lines.join('\n')}\n` };
}
