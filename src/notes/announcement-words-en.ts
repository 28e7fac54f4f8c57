/** The note about an announcement in English (UX.md T9). */
import type { AnnouncementWords, LeftOutWhy } from './announcement-words.js';

const LEFT_OUT: Record<LeftOutWhy, string> = {
  paused: 'paused',
  bounced: 'mail to the address came back',
  'no-text': 'no text in their language, or it comes too late',
};

/** English. */
export const englishAnnouncement: AnnouncementWords = {
  weekly: (when, from) => `no contact ${when}, from ${from}`,
  away: (from, to) => `no contact from ${from} to ${to}`,
  subject: (what, clients) =>
    `${clients === 1 ? '1 client hears' : `${clients} clients hear`} of it: ${what}`,
  read: (what) => `Read: ${what}.`,
  why: {
    new: null,
    again: 'I asked before; nobody was told.',
    changed: 'This is another text than you saw before; it waits until you agree to it.',
  },
  inPlace: 'It takes the place of the earlier announcement: what of that one has not left stays here.',
  hear: (clients, from) => {
    const who = clients === 1 ? '1 client hears of it' : `${clients} clients hear of it`;
    const when = from === null ? 'as soon as you agree, in contact hours' : `from ${from} on`;
    return clients === 1
      ? `${who}, ${when}. The text is below.`
      : `${who}, ${when}, twenty minutes apart. Their texts are below.`;
  },
  nobody: 'I can tell nobody; write to your clients yourself, if they should know.',
  holiday: (day, name) => `${day} is a public holiday (${name}) and closed anyway.`,
  leftOut: (name, why) => `Not told: ${name} (${LEFT_OUT[why]}).`,
  rehearsal: 'This is a rehearsal: it reaches nobody but you.',
  answers: (client) =>
    `SEND agrees · SKIP ${client} leaves one out · EDIT ${client} · UNDO, and nobody hears of it.`,
  ifNothing: {
    new: 'If you do nothing: your rule is kept, nobody is told, and I ask once more.',
    again: 'If you do nothing: your rule is kept, nobody is told, and this stays on the waiting line.',
    changed: 'If you do nothing: your rule is kept, and these are not told.',
  },
  mailSubject: (subject) => `Subject: ${subject}`,
  waiting: (what, client) => `Nobody was told yet: ${what}. SEND this to ${client}? SKIP leaves it.`,
  moved: {
    subject: (mails) =>
      `${mails === 1 ? 'An announcement leaves' : `${mails} announcements leave`} at another hour`,
    text: 'The hour that you agreed to is closed by now:',
    line: (name, from, at) => `  ${name}: ${at} (before: ${from})`,
    ifNothing: 'If you do nothing: they leave then. "status" shows what is planned, "week" with the texts.',
  },
  gone: {
    subject: (what) => `No longer in driverseat.yaml: ${what}`,
    text: (what) => `driverseat.yaml no longer says ${what}.`,
    stopped: (names) => `The announcement that had not left does not go: ${names}.`,
    told: (names) =>
      `Told of it already: ${names}. I don't tell them that it is off; that is yours to write.`,
  },
  wouldHaveGone: {
    subject: 'Rehearsal: clients would have been told',
    text: (what) => `In live mode this would leave now: ${what}. Nothing was sent; it was for:`,
  },
};
