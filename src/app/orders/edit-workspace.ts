/**
 * Writes what an order changes into her files, and works by it before the receipt is written.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { ErrorCode, Problem } from '../../shared/errors.js';
import type { Change } from '../../workspace/edit/change.js';
import { type EditOutcome, editFile } from '../../workspace/edit/edit-file.js';
import type { Bot } from '../bot.js';

/** Why nothing was written, in sentences for her; null where it stands in the file now. */
export type EditProblem = string | null;

/** A person's newer word stays. */
const STAYS: Record<NoteLanguage, (file: string, places: string) => string> = {
  en: (file, places) => `${file} says something else at ${places}, and that stays.`,
  tr: (file, places) => `${file} içinde ${places} için başka bir şey yazıyor, o kalır.`,
};

/** The file can't be read, or would not be in order with the change in it. */
const NOT_WRITTEN: Record<NoteLanguage, (file: string, why: string) => string> = {
  en: (file, why) => `${file} can't be changed as it stands (${why}); mend it first.`,
  tr: (file, why) => `${file} şu hâliyle değiştirilemiyor (${why}); önce onu düzeltin.`,
};

/** The system would not let it be written: the file is in order. */
const REFUSED: Partial<Record<ErrorCode, Record<NoteLanguage, (file: string) => string>>> = {
  'disk-full': {
    en: (file) => `${file} was not changed: the disk of the machine that I run on is full. Make room on it.`,
    tr: (file) => `${file} değişmedi: çalıştığım bilgisayarın diski dolu. Yer açın.`,
  },
  'file-unwritable': {
    en: (file) =>
      `${file} was not changed: I may not write there. Make the file and its folder writable for the user that I run as.`,
    tr: (file) =>
      `${file} değişmedi: oraya yazma iznim yok. Dosyayı ve klasörünü, beni çalıştıran kullanıcı için yazılabilir yapın.`,
  },
  'file-changing': {
    en: (file) => `${file} was not changed: something else writes to it again and again.`,
    tr: (file) => `${file} değişmedi: başka bir program durmadan ona yazıyor.`,
  },
};

/** What she reads where `file` would not take the change, because of these. */
export function refusedText(file: string, problems: readonly Problem[], language: NoteLanguage): string {
  const bySystem = REFUSED[problems[0]?.code ?? 'usage'];
  if (bySystem !== undefined) return bySystem[language](file);
  const why = problems.map(({ what, where }) => inFile(file, what, where.file));
  return NOT_WRITTEN[language](file, why.join('; '));
}

/** What is wrong, with the name of the file where it is another one. */
function inFile(file: string, what: string, other: string | undefined): string {
  return other === undefined || other === file ? what : `${other}: ${what}`;
}

/** Why the outcome is none; null where the file says what was wanted. */
async function problemOf(bot: Bot, file: string, outcome: EditOutcome): Promise<EditProblem> {
  switch (outcome.outcome) {
    case 'written':
      await bot.workspace?.reload();
      return null;
    case 'unchanged':
      return null;
    case 'conflict':
      return STAYS[bot.rules.noteLanguage](
        file,
        outcome.conflicts.map(({ path }) => path.join('.')).join(', '),
      );
    case 'refused':
      return refusedText(file, outcome.problems, bot.rules.noteLanguage);
  }
}

/** Makes the changes in `file` ("driverseat.yaml"), all or none. */
export async function editWorkspace(
  bot: Bot,
  file: string,
  changes: readonly Change[],
): Promise<EditProblem> {
  if (bot.workspace === null) return `${file} can't be written here.`;
  return await problemOf(bot, file, await editFile(bot.workspace.dir, { file, changes }, bot.halfSaved));
}

/** What was written around a person's newer word: why not all stands there, and whether the rest does. */
export type EditedAround = { problem: EditProblem; isRestDone: boolean };

/** The same, but where a person wrote something else only that stays, and all the rest is changed. */
export async function editAround(bot: Bot, file: string, changes: readonly Change[]): Promise<EditedAround> {
  if (bot.workspace === null) return { problem: `${file} can't be written here.`, isRestDone: false };
  const outcome = await editFile(bot.workspace.dir, { file, changes }, bot.halfSaved);
  const stays = await problemOf(bot, file, outcome);
  if (outcome.outcome !== 'conflict') return { problem: stays, isRestDone: false };
  const places = outcome.conflicts.map(({ path }) => path.join('.'));
  const rest = changes.filter(({ path }) => !places.includes(path.join('.')));
  const problem = await editWorkspace(bot, file, rest);
  return { problem: problem ?? stays, isRestDone: problem === null && rest.length > 0 };
}
