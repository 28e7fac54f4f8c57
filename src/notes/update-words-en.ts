/** Updates and proposals in the digest, in English. */
import type { UpdateWords } from './update-words.js';

function days(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

function silent(name: string, count: number | null): string {
  return count === null
    ? `${name} has not heard from you yet`
    : `${name} last heard from you ${days(count)} ago`;
}

/** English. */
export const englishUpdates: UpdateWords = {
  going: (time, name, label, news) => `${time} ${name}, ${label} (new: ${news})`,
  ordered: (time, name, label) => `${time} ${name}, ${label} (you ordered it)`,
  agreed: (time, name, label) => `${time} ${name}, ${label} (you agreed to it)`,
  answersGoing: 'Text below: SKIP, EDIT, SEND (now).',
  answersAtItsHour: 'Text below: SKIP, EDIT.',
  answersWaiting: 'Text below: SEND, EDIT, SKIP.',
  rehearsal: 'Text below. This is a rehearsal: it stays here.',
  need: (what) => `need: ${what}`,
  nothingNew: (name, label) => `${label}: nothing new for ${name} since the last update. Send this?`,
  alwaysAsk: (name, label) => `${label} to ${name}. Send this?`,
  silence: (name, label, count) => `${label}: ${silent(name, count)}. Send this?`,
  silenceAsk: (name, project, count, percent) =>
    `${project}: ${silent(name, count)}. I have nothing to tell; order an update, such as ${percent === null ? `${project} update / what is on your desk` : `${project} ${percent}%`}.`,
  dateChanged: (name, project, phase, from, to) =>
    `${project}: ${name} was told ${phase} for ${from}; your file says ${to}. Tell it?`,
  correction: (name, project) => `${project}: your file says less than ${name} was told. Correct it?`,
  correctionAsked: (name, project) =>
    `${project}: you asked for a correction to ${name}, and it waits. Send it?`,
  sheWrote: (name, label, when) =>
    `${label}: you wrote to ${name} yourself${when === null ? '' : ` on ${when}`}, so it did not go. Send this?`,
  needAlone: (name, label, what) =>
    `${label}: all that is new for ${name} is what you need (${what}). Send this?`,
  cameBack: (name, label) => `${label} to ${name}: mail to that address came back. Send it all the same?`,
  whoAsked: (name) => `${name} asked who writes. Send this?`,
  unwritten: (name, label, why) => `${label} to ${name}: ${why}`,
  held: (name, when, subject) =>
    `${name} wrote on ${when} ("${subject}") – unanswered; the update waits, and I ask again once you have answered.`,
  forSend: (label, name) => `${label} to ${name} waits for your SEND, and does not leave by itself.`,
  kept: (label, name, why) => `${label} to ${name} waits (${why}).`,
  unanswered: (when, subject) => `Their mail of ${when} ("${subject}") has no answer from you yet.`,
  wouldHaveGone: (mails) => `In live mode these would have left: ${mails}.`,
};
