/** A project's mail, shown before it leaves, in English. */
import { atHour } from '../calendar/at-hour.js';
import type { ProjectMailWords } from './project-mail-words.js';

/** English. */
export const englishProjectMail: ProjectMailWords = {
  label: {
    update: (project, percent) => (percent === null ? `${project}: update` : `${project} ${percent} %`),
    updates: (projects) => `update on ${projects}`,
    done: (project) => `${project}'s closing update`,
    move: (project, day) => `${project}'s new date (${day})`,
    correction: (project) => `${project}: correction`,
    whoWrites: 'the "who writes?" answer',
  },
  leaves: (label, name, when) => `${label} to ${name} – leaves ${when}`,
  hears: (project, day, { name, when }) => `${project} moves to ${day} – ${name} hears ${atHour(when)}`,
  rehearsed: (label, name) => `${label} to ${name} – rehearsal, nothing leaves`,
  waits: (label, name) => `${label} to ${name} – waits for SEND`,
  heldBack: (label, name) => `${label} to ${name} – waits`,
  read: (parts) => `Read: ${parts.join(' · ')}`,
  project: (slug) => `project ${slug}`,
  percent: (percent) => `${percent} %`,
  done: 'done',
  need: (what) => `need: ${what}`,
  moved: (phase, from, to) => `${phase} ${from} → ${to}`,
  inThread: (subject) => `in the thread "${subject}"`,
  subject: (subject) => `Subject: ${subject}`,
  again: {
    changed:
      'This reads otherwise than you saw it, since a template, the project, the day or your conversation has changed.',
    own: 'Your own words stay. The template would say something else by now: UNDO brings its text.',
    edited:
      "Goes as it stands here on SEND. UNDO brings the template's text back. The template itself is unchanged.",
    back: "The template's text is back.",
  },
  ifNothing: {
    leaves: (when) => `If you do nothing: it leaves ${atHour(when)}.`,
    rehearsed: (when) =>
      `If you do nothing: nothing leaves, this is a rehearsal; live it would leave ${atHour(when)}.`,
    waits: 'If you do nothing: it is not sent.',
    held: (why) => `If you do nothing: it waits (${why}).`,
  },
  answers: {
    leaves: 'UNDO · EDIT · SEND (now) · WHY',
    atItsHour: 'UNDO · EDIT · WHY',
    waits: 'SEND · EDIT · SKIP · WHY',
  },
  held: {
    paused: 'paused, until you order "resume"',
    ill: 'ill, until you order "on"',
    stopped: 'stopped, until you order "resume"',
    broken: 'a settings file is broken, until you mend it',
    client: (name, slug) => `${name} is paused, until you order "resume ${slug}"`,
  },
  copies: (addresses) => `A copy goes to ${addresses}.`,
  notFirst: (nth, name) => `It is ${nth === 2 ? 'the second' : `number ${nth}`} to ${name} that day.`,
  replaces: 'It takes the place of an earlier one that had not left.',
  notAnyMore: (labels) => `Not sent any more: ${labels}.`,
  closingLeaves:
    'Its closing update, which you ordered, leaves all the same; UNDO to the note about it stops it.',
  cameBack: (address, day) =>
    `Mail to ${address} came back on ${day}, so it waits: SEND sends it all the same.`,
  unanswered: (name, subject) => `${name} has no answer from you yet to "${subject}".`,
  overdue: (phase, day) => `${phase} was due on ${day}, which is past: the mail names no day.`,
  overdueThen: (phase, day) =>
    `${phase} is due on ${day}, which is past when this leaves: the mail names no day.`,
  movedLate:
    'The old day is not ahead any more, and the text speaks as if it were: EDIT it, or SEND it as it stands.',
  movedThatDay:
    'It leaves on the very day that moves, and the text speaks as if that were ahead: EDIT changes it.',
  sooner: 'Your reason stands where an update says what is on your desk: EDIT it, or SEND it as it stands.',
  noThing:
    'Nothing is sent yet: I don\'t know what a mail calls this phase. Reply with a line such as "thing: the printed booklet", in the client\'s language.',
  noPhase: (project) => `Nothing was changed: ${project} has no phase that this could be for.`,
  unwritten: {
    missing: (template, variables) =>
      `Nothing is sent: ${template} needs ${variables}. Write the line once more, with it.`,
    noTemplate: (template) => `Nothing is sent: there is no ${template}.`,
    broken: (template) => `Nothing is sent: ${template} can't be used as it stands (see the note about it).`,
    empty: (template) =>
      `Nothing is sent: ${template} comes out empty. Let it say something in an {{else}}, then say it once more.`,
  },
  waitsFor: (label, name, why) =>
    `${label} to ${name} waits: ${why}. Mend the template, or add what is missing to the project's file or driverseat.yaml: then it goes by itself, and where it reads otherwise than you saw it, I show it to you first.\nIf you do nothing: it is not sent.`,
  lacksRehearsed: (label, name, why) =>
    `${label} to ${name} can't be written: ${why}. Mend the template, or add what is missing to the project's file or driverseat.yaml. It is a rehearsal: it reaches nobody.`,
  lacks: {
    missing: (template, variables) => `${template} needs ${variables}`,
    noTemplate: (template) => `there is no ${template}`,
    broken: (template) => `${template} is broken`,
    empty: (template) => `${template} comes out empty`,
    project: (file) => `${file} is broken`,
  },
  unsent: {
    late: 'It would leave more than a day late, and was not sent.',
    enough:
      'It was not sent: it would be more than one mail a day, or two a week, that you did not order. What is new goes along next time; SEND sends it now.',
    bounced: 'It was not sent: mail to that address came back (within 60 days). SEND sends it all the same.',
    'client-gone': 'It was not sent: clients.yaml has no such client any more, or another address.',
    'client-changed': "It was not sent: the project's file names another client now.",
    'project-gone': 'It was not sent: there is no such project any more.',
    'project-closed': 'It was not sent: the project is closed.',
    rehearsal: 'It was not sent: when it was due it was a rehearsal.',
    failed: (why, advice) => `It did not leave: ${why}. ${advice}I do not try again by myself.`,
    lateFor: (why, advice) =>
      `It was not sent while its time lasted: ${why}. ${advice}I do not try again by myself.`,
    unknown: (at) =>
      `I can't tell whether it arrived: the line broke (${at}) and it is not in your Sent. I won't repeat it by myself.`,
    noAnswers:
      'If you do nothing: nothing is sent. If it is to go after all, put your files right and order it anew.',
    answers: 'If you do nothing: nothing is sent.   SEND · EDIT · SKIP · WHY',
    unknownAnswers:
      'If you do nothing: it stays so.   YES: it arrived · SEND: once more, perhaps their second',
  },
  noValue: (field, value) => `Nothing was changed: "${value}" is nothing that ${field} can be.`,
  waitsForTemplate:
    'The project file has it, and the mail waits until the template is mended: then I show it to you.',
  saved: 'What the line says is kept in the project file.',
};
