/**
 * YES and SKIP to a digest's line about a promise: it is done, or she wants to hear no more of it. A step that is done is
 * marked so in its project's file, so that no mail promises it again.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { phaseName } from '../../notes/phase-name.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import type { ReplyOrder } from '../../orders/order.js';
import { type PromisedStep, promisedStep } from '../../plan/promised-step.js';
import { afterStep } from '../../projects/apply-order.js';
import { nextStep } from '../../projects/next-step.js';
import { changesOf, editsBetween } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { type Answering, offersOf } from './answering.js';
import { projectCalled } from './edit-project.js';
import { type EditProblem, editWorkspace } from './edit-workspace.js';

const ENDS = { yes: 'kept', skip: 'skipped' } as const;

type Said = Record<'kept' | 'skipped' | 'again' | 'noNext', string> & {
  done(file: string, step: string): string;
  next(step: string): string;
};

const SAID: Record<NoteLanguage, Said> = {
  en: {
    kept: 'Noted: that promise is kept.',
    skipped: 'I say no more of that promise. Nobody else hears of it.',
    again: 'Nothing is noted; answer YES once more then.',
    done: (file, step) => `${file} says now that ${step} is done.`,
    next: (step) => `Next is ${step}.`,
    noNext: 'Mails name nothing as next.',
  },
  tr: {
    kept: 'Not edildi: o söz tutuldu.',
    skipped: 'O sözden bir daha söz etmem. Başka kimse duymaz.',
    again: 'Hiçbir şey not edilmedi; sonra bir kez daha EVET deyin.',
    done: (file, step) => `${file} içinde artık yazıyor: ${step} bitti.`,
    next: (step) => `Sırada: ${step}.`,
    noNext: 'E-postalarda sırada bir şey söylenmez.',
  },
};

/** Why its file can't say that the step is done; null where it does now. */
async function writeDone(bot: Bot, { project, what }: PromisedStep): Promise<EditProblem> {
  const edits = editsBetween(project, afterStep(project, what));
  return await editWorkspace(bot, projectFile(project.slug), changesOf(edits));
}

/** What the file says by now, and what mails to the client name as next. */
function doneText(bot: Bot, step: PromisedStep, language: NoteLanguage): string {
  const said = SAID[language];
  const project = projectCalled(bot, step.project.slug) ?? step.project;
  const today = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const next = nextStep(project, today);
  const nameOf = (what: string): string => visibleText(phaseName(what, language));
  const day = next?.date == null ? '' : `, ${noteWords(language).day(next.date)}`;
  return [
    said.done(projectFile(project.slug), nameOf(step.what)),
    next === null ? said.noNext : said.next(`${nameOf(next.what)}${day}`),
  ].join(' ');
}

/**
 * Answers; null where the word decides nothing about one promise of the note.
 * @throws DriverseatError of the journal
 */
export async function answerPromise(
  { bot, note, language }: Answering,
  { order, number }: Pick<ReplyOrder, 'order' | 'number'>,
): Promise<string | null> {
  // Without a number there is no telling which is meant, unless there is one alone.
  const [promise, ...others] = offersOf(note, 'promise', number);
  if (promise === undefined || others.length > 0 || (order !== 'yes' && order !== 'skip')) return null;
  const said = SAID[language];
  const why = ENDS[order];
  const step = order === 'yes' ? promisedStep(bot.journal.ledger, promise.id, bot.rules.projects) : null;
  const problem = step === null ? null : await writeDone(bot, step);
  if (problem !== null) return `${problem} ${said.again}`;
  await bot.journal.append(bot.clock.now(), { type: 'promise-over', id: promise.id, why });
  return [said[why], ...(step === null ? [] : [doneText(bot, step, language)])].join(' ');
}
