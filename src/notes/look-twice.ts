/**
 * The private note about one flagged mail: UX.md T5 for an inquiry, T8 for an answer that leaves questions open.
 */
import type { AnsweredQuestion, Finding } from '../judgement/judgement.js';
import { firstNameOf } from '../message/first-name.js';
import type { JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import type { NoteWords } from './note-words.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

const MOST_FINDINGS_OF_A_FLAG = 4;
const MOST_OPEN_QUESTIONS = 20;
/** Columns in which "answered" and "open" stand. */
const ANSWERED_WIDTH = 10;
/** "Fox, " of "Fox, Dana". */
const FAMILY_NAME_FIRST = /^[^ ]*, /;

/** The name to speak of somebody by: the given name ("Dana Fox", "Fox, Dana"), else the address. */
export function shortName(mail: JudgedMail): string {
  const name = visibleText(mail.author.name, 60);
  if (name === '' || name.includes('@')) return visibleText(mail.author.address, 80);
  const given = firstNameOf(name.replace(FAMILY_NAME_FIRST, ''));
  return given.replace(/[,;:]+$/u, '') || name;
}

function subjectOf(mail: JudgedMail, words: NoteWords): string {
  return visibleText(mail.subject, 120) || words.noSubject;
}

function openingLine(mail: JudgedMail, setting: NoteSetting, words: NoteWords): string {
  const address = visibleText(mail.author.address, 120);
  const when = words.when(mail.receivedAt, setting.now);
  if (mail.form !== null) return words.lookTwice.viaForm(address, visibleText(mail.form, 120), when);
  if (mail.judgement.kind === 'inquiry') return words.lookTwice.firstContact(address, when);
  return words.lookTwice.laterMessage(address, when, subjectOf(mail, words));
}

/** One finding: points (only at the flag's first), the flag, the quoted words, and why it matters (only at the first). */
function findingLine(finding: Finding, isFirst: boolean, words: NoteWords): string {
  const points = isFirst ? String(finding.points).padStart(2) : '  ';
  const flag = (isFirst ? words.flags[finding.flag] : '').padEnd(14);
  const quote = `"${visibleText(finding.quote)}"`;
  return isFirst
    ? `${points}  ${flag}${quote.padEnd(40)}  ${finding.why}`.trimEnd()
    : `${points}  ${flag}${quote}`;
}

/** The findings, without `unanswered` where its open questions are listed instead. */
function shownFindings({ judgement: { findings, openQuestions } }: JudgedMail): Finding[] {
  return findings.filter(({ flag }) => flag !== 'unanswered' || openQuestions.length === 0);
}

/** The findings as lines. */
function findingLines(findings: readonly Finding[], words: NoteWords): string[] {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const count = counts.get(finding.flag) ?? 0;
    counts.set(finding.flag, count + 1);
    if (count < MOST_FINDINGS_OF_A_FLAG) lines.push(findingLine(finding, count === 0, words));
  }
  const hidden = findings.length - lines.length;
  return hidden > 0 ? [...lines, `    ${words.lookTwice.more(hidden)}`] : lines;
}

function openQuestionLines(mail: JudgedMail, words: NoteWords): string[] {
  const { openQuestions, questionsAsked } = mail.judgement;
  if (openQuestions.length === 0) return [];
  const shown = openQuestions.slice(0, MOST_OPEN_QUESTIONS);
  const rest = openQuestions.length - shown.length;
  return [
    words.lookTwice.answeredCount(shortName(mail), questionsAsked - openQuestions.length, questionsAsked),
    ...mail.judgement.answered.slice(0, MOST_OPEN_QUESTIONS).map((one) => answeredLine(one, words)),
    ...shown.map(
      (question) => ` ${words.lookTwice.openQuestion.padEnd(ANSWERED_WIDTH)}"${visibleText(question)}"`,
    ),
    ...(rest > 0 ? [` ${words.lookTwice.more(rest)}`] : []),
  ];
}

function answeredLine({ question, quote }: AnsweredQuestion, words: NoteWords): string {
  return ` ${words.lookTwice.answeredQuestion.padEnd(ANSWERED_WIDTH)}"${visibleText(question)}"  "${visibleText(quote)}"`;
}

function noteSubject(mail: JudgedMail, setting: NoteSetting, words: NoteWords): string {
  const { judgement } = mail;
  if (judgement.openQuestions.length > 0) {
    const answered = judgement.questionsAsked - judgement.openQuestions.length;
    return words.lookTwice.answeredSubject(shortName(mail), answered, judgement.questionsAsked);
  }
  return words.lookTwice.subject(judgement.points >= setting.lookTwiceAt, subjectOf(mail, words));
}

/** Writes the note about one flagged mail. */
export function lookTwiceNote(mail: JudgedMail, setting: NoteSetting): NoteText {
  const words = noteWords(setting.language);
  const lines = [
    openingLine(mail, setting, words),
    ...findingLines(shownFindings(mail), words),
    ...openQuestionLines(mail, words),
    words.lookTwice.points(mail.judgement.points, setting.lookTwiceAt),
    `${words.lookTwice.nothingSent(shortName(mail))} ${words.footer}`,
  ];
  return { subject: noteSubject(mail, setting, words), text: `${lines.join('\n')}\n` };
}

/** One mail on one line, for lists: address, subject, flags, points. */
export function mailLine(mail: JudgedMail, setting: NoteSetting): string {
  const words = noteWords(setting.language);
  const flags = [...new Set(mail.judgement.findings.map((finding) => words.flags[finding.flag]))].join(', ');
  const when = words.when(mail.receivedAt, setting.now);
  return `"${subjectOf(mail, words)}" · ${visibleText(mail.author.address, 120)} · ${when} · ${flags} (${mail.judgement.points})`;
}
