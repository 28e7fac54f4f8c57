/**
 * Writes what a line comes to into its project's file. What a person wrote there meanwhile stays, and she is asked to say it
 * once more (DESIGN.md, "Orders").
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { changesOf } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { LineOutcome } from './begun-line.js';
import { type EditProblem, editWorkspace } from './edit-workspace.js';
import type { Obeying } from './obeying.js';

const AGAIN: Record<NoteLanguage, string> = {
  en: 'Write the line once more if it is to change all the same.',
  tr: 'Yine de değişsin isterseniz satırı bir kez daha yazın.',
};

/** Why it stands there not; null where it does now. */
export async function writeOutcome(
  { bot, language }: Pick<Obeying, 'bot' | 'language'>,
  { project, edits }: LineOutcome,
): Promise<EditProblem> {
  const problem = await editWorkspace(bot, projectFile(project), changesOf(edits));
  return problem === null ? null : `${problem} ${AGAIN[language]}`;
}
