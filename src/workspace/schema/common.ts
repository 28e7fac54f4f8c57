/**
 * The kinds of setting that several files of the workspace have: texts on one line, addresses, languages, slots.
 */
import { z } from 'zod';
import { slugOf } from '../edit/slug.js';
import { type IssueParams, type Reading, shown, textSetting } from './reading.js';
import { readAddress } from './written-servers.js';
import { readDate, readSlot } from './written-times.js';

const LONGEST_LINE = 500;

/** A text fit for a header or a line of a mail: it is one line, without control characters, and not empty. */
function readLine(text: string): Reading<string> {
  if (text === '') return { what: 'it is empty', fix: 'Write a text, or leave the setting out.' };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
    return { what: `${shown(text)} has more than one line`, fix: 'Write it on one line.' };
  if (text.length <= LONGEST_LINE) return { value: text };
  return {
    what: `${shown(text)} is too long (${text.length})`,
    fix: `At most ${LONGEST_LINE} characters.`,
  };
}

function readLanguage(text: string): Reading<string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (/^[a-z]{2}$/.test(text) && names.of(text) !== undefined) return { value: text };
  return {
    what: `${shown(text)} is no code of a language`,
    fix: 'Write two letters: en, tr, de, fr, es …',
  };
}

/** A text on one line. */
export const line = textSetting(readLine);
/** A text on one line, or null. */
export const optionalLine = line.nullable().default(null);
/** A mail address. */
export const address = textSetting(readAddress).meta({ written: ['ana@ruiz.example'] });
/** Mail addresses. */
export const addresses = z.array(address).prefault([]);
/** Two letters of a language (ISO 639-1). */
export const language = textSetting(readLanguage).meta({ written: ['en'] });
/** A day. */
export const date = textSetting(readDate).meta({ written: ['2026-10-15'] });
/** A day, or null. */
export const optionalDate = date.nullable().default(null);
/** A point of the week, or null. */
export const optionalSlot = textSetting(readSlot)
  .meta({ written: ['friday 10:00'] })
  .nullable()
  .default(null);

/** What names a client or a project. */
export const slug = z
  .string()
  .superRefine((text, context) => {
    if (/^[a-z0-9-]{1,60}$/.test(text)) return;
    const example = slugOf(text) || 'tom';
    const params: IssueParams = {
      fix: `Use small letters (a to z), digits and hyphens, 60 at most: ${example}.`,
    };
    context.addIssue({ code: 'custom', message: `${shown(text)} is no short name`, params });
  })
  .meta({ written: ['tom'] });
