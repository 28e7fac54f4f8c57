/**
 * What is known when a mail is written, case by case: for each template enough cases that each of its sentences is said.
 */
import { Temporal } from 'temporal-polyfill';
import type { TemplateValues } from '../../../src/templates/known-values.js';
import { type PhaseWords, phaseWords } from '../../../src/templates/phase-words.js';
import { projectsList } from '../../../src/templates/projects-list.js';
import type { TemplateName } from '../../../src/templates/template-name.js';

/** All cases are mails of this day, a Tuesday. */
export const RENDERED_FOR = Temporal.PlainDate.from('2026-10-06');

const FRIDAY = Temporal.PlainDate.from('2026-10-09');
const THURSDAY = Temporal.PlainDate.from('2026-10-15');
const MONDAY = Temporal.PlainDate.from('2026-10-19');
const LATER = Temporal.PlainDate.from('2026-10-26');

/** What she writes herself, in the client's language. */
const ENGLISH = {
  greeting: 'Hi Tom',
  bio: 'bio',
  menu: 'menu',
  remark: 'final touches',
  reason: 'photographer late',
  note: 'the files are in our folder',
  need: 'the photos from March',
  launch: 'the launch',
  weekly: 'on Thursdays',
  urgent: 'urgent',
};
const TURKISH: typeof ENGLISH = {
  greeting: 'Merhaba Elif Hanım',
  bio: 'internet sitesi',
  menu: 'menü',
  remark: 'son rötuşlar',
  reason: 'fotoğrafçı gecikti',
  note: 'dosyalar ortak klasörümüzde',
  need: 'mart ayında çekilen fotoğraflar',
  launch: 'yayına alma',
  weekly: 'perşembe günleri',
  urgent: 'acil',
};

/** Which language and variant the mail is in. */
export type Voice = { language: string; isInformal: boolean };

function phase(name: string, voice: Voice): PhaseWords {
  const words = phaseWords(name, voice);
  if (words === null) throw new Error(`${name} has shipped words`);
  return words;
}

function listOf(projects: readonly TemplateValues[], { language }: Voice): string[] {
  const made = projectsList(projects, language, { renderedFor: RENDERED_FOR });
  if (!made.ok) throw new Error(`the list lacks ${made.missing}`);
  return made.list;
}

/** The cases of each template, by what is known in them. */
export function casesIn(voice: Voice): Record<TemplateName, Record<string, TemplateValues>> {
  const { greeting, bio, menu, remark, reason, note, need, launch, weekly, urgent } =
    voice.language === 'tr' ? TURKISH : ENGLISH;
  const frame = { greeting, me: { signOff: 'Ana' } };
  const project = { name: bio };
  const { thing, iWill } = phase('review', voice);
  const mine = { what: 'review', date: FRIDAY, iWill };
  const other = { what: launch, date: FRIDAY, iWill: null };
  const closed = { weekly: true, when: weekly, from: THURSDAY };
  const away = { weekly: false, when: null, from: THURSDAY };
  const moved = { what: thing, from: FRIDAY, to: MONDAY };
  const update = { ...frame, project };
  return {
    'no-contact-reply': {
      'weekly, urgent': { ...frame, closed, openAgain: FRIDAY, urgent: { word: urgent } },
      'weekly, today': { ...frame, closed, openAgain: RENDERED_FOR },
      away: { ...frame, closed: away, openAgain: MONDAY },
    },
    'no-contact-reply-inquiry': {
      weekly: { me: frame.me, closed, openAgain: FRIDAY },
      away: { me: frame.me, closed: away, openAgain: MONDAY },
    },
    'progress-update': {
      'percent, remark, next, nothing open': {
        ...update,
        percent: 75,
        remark,
        next: mine,
        nothingOpen: true,
      },
      'percent, next of another kind, need': { ...update, percent: 50, next: other, needFromYou: need },
      'remark, today': { ...update, remark, next: { ...mine, date: RENDERED_FOR } },
      'a percent alone': { ...update, percent: 5 },
    },
    'progress-updates': {
      'two, nothing open': {
        ...frame,
        nothingOpen: true,
        projects: {
          list: listOf(
            [
              { project, percent: 75, remark, next: mine },
              { project: { name: menu }, remark: note },
            ],
            voice,
          ),
        },
      },
      'three, need': {
        ...frame,
        needFromYou: need,
        projects: {
          list: listOf(
            [
              { project, percent: 50, next: other },
              { project: { name: menu }, next: { ...mine, date: RENDERED_FOR } },
              { project: { name: launch }, percent: 20, needFromYou: note },
            ],
            voice,
          ),
        },
      },
      'nothing more': { ...frame, projects: { list: listOf([{ project, percent: 75 }], voice) } },
    },
    done: {
      'nothing open': { ...update, nothingOpen: true },
      'a note, need': { ...update, remark: note, needFromYou: need },
      bare: update,
    },
    'reschedule-notice': {
      'reason, final': { ...frame, moved, remark: reason, final: { to: LATER } },
      'due today': { ...frame, moved: { ...moved, from: RENDERED_FOR } },
    },
    correction: {
      'percent, told, reason, next': {
        ...update,
        ...{ percent: 60, told: { percent: 75 }, remark: reason, next: mine },
      },
      'percent, next of another kind': { ...update, percent: 60, next: other },
      bare: update,
    },
    'schedule-announcement': {
      'weekly, dates hold, urgent': {
        ...frame,
        ...{ closed, openAgain: FRIDAY, datesHold: true, urgent: { word: urgent } },
      },
      away: { ...frame, closed: away, openAgain: MONDAY },
    },
    'who-writes': { always: frame },
    decline: {
      referral: { me: frame.me, referral: { name: 'Marta Díaz', contact: 'marta@diaz.example' } },
      'no referral': { me: frame.me },
    },
  };
}
