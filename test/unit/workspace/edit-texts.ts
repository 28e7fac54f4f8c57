/**
 * Files for the tests of edits, and an edit whose text is wanted.
 */
import { applyChanges } from '../../../src/workspace/edit/apply-changes.js';
import type { Change } from '../../../src/workspace/edit/change.js';
import { settingsText } from '../../../src/workspace/init-settings.js';
import { ANSWERS } from './init-answers.js';

/** driverseat.yaml as `init` writes it. */
export function initText(noContact: string | null): string {
  return settingsText({ ...ANSWERS, signOff: 'Ana', noContact });
}

/** The text after `changes`, which must also be the text after doing them once more. */
export function edited(file: string, text: string, changes: readonly Change[]): string {
  const once = applyChanges(text, { file, changes });
  if (once.outcome !== 'text') throw new Error(JSON.stringify(once));
  const twice = applyChanges(once.text, { file, changes });
  if (twice.outcome !== 'text' || twice.text !== once.text)
    throw new Error('the second time changed something');
  return once.text;
}

/** A text written between back quotes: without its first line break. */
export function file(text: string): string {
  return text.replace(/^\n/, '');
}
