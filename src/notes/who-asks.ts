/**
 * The note about a client who asks who or what writes to them: what was paused, how it goes on, and an honest answer in full
 * for SEND (UX.md, rule 11). Its subject is discreet: it may be read over her shoulder.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import { firstName } from './first-name.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { mailBlock, projectMailWords } from './project-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What the note tells. */
export type WhoAsked = {
  client: { slug: string; name: string; address: string };
  /** When the bot read the question, in her zone. */
  at: Temporal.ZonedDateTime;
  /** How many planned mails to the client wait with the pause. */
  waiting: number;
  /** Why the pause could not be written; null where it stands in driverseat.yaml. */
  problem: string | null;
  /** The answer in full, or why there is none, in a sentence. */
  answer: { subject: string; text: string } | string;
};

type Words = {
  subject(name: string): string;
  asked(who: string, when: string): string;
  paused(name: string, slug: string): string;
  waiting(count: number): string;
  problem(why: string, slug: string): string;
  answer: string;
  /** Where the pause stands, and where it could not be written. */
  ifNothing: { paused: string; unpaused: string };
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    subject: (name) => `${name} asks who writes`,
    asked: (who, when) =>
      `${who} asked (${when}) whether a person writes or a program. The mail is untouched and waits for your answer.`,
    paused: (name, slug) =>
      `Paused: everything that I would send to ${name} by myself. "resume ${slug}" ends that.`,
    waiting: (count) =>
      count === 1 ? '1 planned mail waits with it.' : `${count} planned mails wait with it.`,
    problem: (why, slug) =>
      `I could not pause what is automatic: ${why} Please add client:${slug} to "paused" in driverseat.yaml.`,
    answer: 'An honest answer, if you want it sent:',
    ifNothing: {
      paused: 'If you do nothing: nothing is sent, and the pause stays.',
      unpaused: 'If you do nothing: this answer is not sent, and what is automatic goes on.',
    },
  },
  tr: {
    subject: (name) => `${name} kimin yazdığını soruyor`,
    asked: (who, when) =>
      `${who} bir insanın mı yoksa bir programın mı yazdığını sordu (${when}). E-postaya dokunulmadı, yanıtınızı bekliyor.`,
    paused: (name, slug) =>
      `Duraklatıldı: ${name} için kendiliğimden göndereceğim her şey. "devam ${slug}" bunu bitirir.`,
    waiting: (count) => `Onunla birlikte ${count} planlı e-posta bekliyor.`,
    problem: (why, slug) =>
      `Otomatik gidenleri duraklatamadım: ${why} Lütfen driverseat.yaml içinde "paused" satırına client:${slug} ekleyin.`,
    answer: 'Göndermek isterseniz dürüst bir yanıt:',
    ifNothing: {
      paused: 'Bir şey yapmazsanız: hiçbir şey gönderilmez, duraklatma sürer.',
      unpaused: 'Bir şey yapmazsanız: bu yanıt gönderilmez, otomatik gidenler sürer.',
    },
  },
};

const MOST_NAME = 60;

function pauseLine({ client, waiting, problem }: WhoAsked, words: Words): string {
  if (problem !== null) return words.problem(visibleText(problem), client.slug);
  const paused = words.paused(firstName(client.name), client.slug);
  return waiting === 0 ? paused : `${paused} ${words.waiting(waiting)}`;
}

function answerLines({ answer, problem }: WhoAsked, language: NoteLanguage): string[] {
  const words = WORDS[language];
  const ifNothing = words.ifNothing[problem === null ? 'paused' : 'unpaused'];
  if (typeof answer === 'string') return [answer, ifNothing];
  const answers = projectMailWords(language).answers.waits;
  const block = mailBlock({ ...answer, isInThread: false }, language);
  return [words.answer, ...block, `${ifNothing}   ${answers}`];
}

/** Writes the note. */
export function whoAsksNote(asked: WhoAsked, { language, now }: NoteSetting): NoteText {
  const words = WORDS[language];
  const { when, footer } = noteWords(language);
  const { name, address } = asked.client;
  const who = `${visibleText(name, MOST_NAME)} <${visibleText(address, 120)}>`;
  const lines = [
    words.asked(who, when(asked.at, now)),
    pauseLine(asked, words),
    ...answerLines(asked, language),
    footer,
  ];
  return { subject: words.subject(firstName(name)), text: `${lines.join('\n')}\n` };
}
