/** Notes in English (UX.md T0, T5, T8). */
import type { Temporal } from 'temporal-polyfill';
import { sayHour } from '../calendar/say-hour.js';
import type { NoteWords, SayWhen } from './note-words.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortDay(date: Temporal.PlainDate): string {
  return `${DAYS[date.dayOfWeek - 1]} ${date.day} ${MONTHS[date.month - 1]}`;
}

const when: SayWhen = (moment, now) => {
  const date = moment.toPlainDate();
  const today = now.withTimeZone(moment.timeZoneId).toPlainDate();
  const time = sayHour(moment, 'en');
  if (date.equals(today)) return `today ${time}`;
  if (date.equals(today.subtract({ days: 1 }))) return `yesterday ${time}`;
  return `${shortDay(date)}${date.year === today.year ? '' : ` ${date.year}`} ${time}`;
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** English. */
export const englishWords: NoteWords = {
  flags: {
    'price-first': 'price first',
    urgency: 'urgency',
    'vague-or-changing': 'vague',
    'fee-haggling': 'haggling',
    unanswered: 'unanswered',
  },
  when,
  day: (date) => `${shortDay(date)} ${date.year}`,
  footer: 'A reply to this reaches only the bot.',
  noSubject: '(no subject)',
  lookTwice: {
    subject: (isOver, subject) => `${isOver ? 'Look twice' : 'Look at'}: ${subject}`,
    answeredSubject: (name, answered, asked) => `${name} answered ${answered} of ${asked}`,
    firstContact: (address, at) => `From ${address}, first contact, ${at}, in INBOX.`,
    viaForm: (address, form, at) =>
      `From ${address}, first contact, through your form at ${form}, ${at}, in INBOX.`,
    laterMessage: (address, at, subject) =>
      `From ${address}, ${at}, in INBOX, in your conversation "${subject}".`,
    answeredCount: (name, answered, asked) =>
      `${name} answered ${answered} of your ${count(asked, 'question', 'questions')}.`,
    openQuestion: 'open',
    answeredQuestion: 'answered',
    points: (points, at) =>
      `${count(points, 'point', 'points')}; from ${at} I call it "look twice" (inquiries.lookTwiceAt). Attachments were not opened.`,
    nothingSent: (name) => `Nothing has been sent to ${name}. If you do nothing: nothing happens.`,
    more: (number) => `… and ${number} more.`,
  },
  merged: {
    subject: (number) => `Look at ${number} mails together`,
    subjectOfOne: (address) => `Look at: ${address}`,
    opening: (number) =>
      `${number} mails have red flags. They came so close together that this is one note (at most ten an hour, three a day about one person).`,
    gone: 'no longer in INBOX',
    nothingSent: 'Nothing has been sent to anyone. If you do nothing: nothing happens.',
  },
  welcome: {
    subject: {
      rehearsal: 'Driverseat is here, and only watching',
      live: 'Driverseat is here, in live mode',
    },
    reads: (address, since, folders) =>
      `I read INBOX and Sent of ${address} since ${since}, and my own folders: ${folders}.`,
    leaves: {
      rehearsal: 'Until you order "live", nothing goes to anyone but you.',
      live: 'driverseat.yaml says "mode: live": what you order goes to your clients after the time for UNDO, and updates go at their hours, told of in the digest of that morning. All else waits for your yes. The order "rehearsal" keeps everything here.',
    },
    promises: 'I never delete your mail, never follow a link, never open an attachment.',
    lookBack: (counts) =>
      counts.inquiries === 0
        ? `The last ${counts.days} days, read and left as they were: no new inquiries.`
        : `The last ${counts.days} days, read and left as they were: ${count(counts.inquiries, 'new inquiry', 'new inquiries')}, ${counts.lookTwice} to look at twice${counts.lookTwice > 0 ? ' (below)' : ''}, ${counts.takenOn} you wrote back to.${counts.isCut ? ' (Only the newest mails of these days were read.)' : ''}`,
    clients: (number) =>
      `${count(number, 'person looks like a client', 'people look like clients')}: reply with the numbers of those who are.`,
    languageUnknown: (taken) => `I can't tell the language, so ${taken}`,
    sample: {
      client: (spoken) =>
        `In your no-contact time a client who writes would get this once, some time after writing${spoken}:`,
      inquirer: (spoken) =>
        `And who writes to you for the first time, with proof that it is them, would get this once, some time after writing${spoken}:`,
    },
    approve: 'YES approves what stands above, as it is in your templates; until then none of it goes.',
    unapproved: (text) => `Not approved yet, so it does not go: ${text}. YES approves it.`,
    approvalSubject: 'A text that goes by itself, for your yes',
    known: (when) => `Your clients count as knowing that you keep no contact ${when}: I tell nobody of it.`,
    leaving:
      'One mail with the word stop ends everything at once. "driverseat remove" takes away folders and marks.',
    ifNothing: () =>
      'If you do nothing: a new inquiry with red flags gets a private note with the words that raised them, here in INBOX. Nothing else changes.',
  },
  trouble: {
    subject: (name) => `A mail to ${name} did not go as planned`,
    failed: (name, why, advice) =>
      `The mail to ${name} did not leave: ${why}. ${advice}I do not try again by myself; if it matters still, write to them yourself.`,
    unknown: (name, at, again) =>
      `I can't tell whether the mail to ${name} arrived: the line broke (${at}) and it is not in your Sent. I won't repeat it by myself. YES: it arrived.${again} If you do nothing: it stays so.`,
    again: {
      announcement: ' SEND: once more, perhaps their second.',
      draft:
        ' To send your draft once more, change something in it and move it in again; as it is, I take it for the same mail.',
    },
    late: (name) =>
      `The announcement to ${name} was not sent: it would have come too late. If you do nothing: they hear nothing of it; where the rule goes on, the next digest asks.`,
    lateFor: (name, why, advice) =>
      `The mail to ${name} was not sent while its time lasted: ${why}. ${advice}I do not try again by myself; if it matters still, write to them yourself.`,
    firstArrived: (name) =>
      `The mail to ${name} was not sent again: the first one is in your Sent by now, so it arrived. Nothing else happens.`,
    refused: (name, addresses) =>
      `The mail to ${name} left, but the server did not take it for ${addresses}.`,
  },
  urgent: {
    subject: (subject) => `Urgent: ${subject}`,
    text: (address, at) =>
      `From ${address}, ${at}, in INBOX. It came in time that you keep free, and says that it can't wait (contact.urgent). No automatic answer goes to it.`,
  },
  draft: {
    subject: (what) => `Your draft stays where it is: ${what}`,
    text: (why, advice) =>
      `I can't send what you moved to Driverseat/Send when open: ${why}. ${advice}Nothing was sent. If you do nothing: it stays there. To try again, move it out and in again.`,
    reasons: {
      'not-from-me': 'it is not from an address of yours (me.address, me.also)',
      'came-in': 'it bears the marks of a mail that came in, so it is no draft of yours',
      automatic: 'a program wrote it',
      'no-recipient': 'nobody stands in To, Cc or Bcc',
      'too-large': 'it is larger than 25 MB',
      unreadable: 'your mail server does not give it to me',
      'no-opening': 'no contact hours lie ahead (contact.hours)',
      late: 'a week has passed since it was to leave',
      'in-sent': 'a mail with its Message-ID is in your Sent already',
    },
    unfit: (addresses) => `these are no addresses that mail can go to: ${addresses}`,
    rehearsal: (at) => `it would have left ${at}, but in rehearsal nothing leaves`,
    unknown: (at) =>
      `I can't tell whether the draft that you moved to Driverseat/Send when open arrived already: the line broke (${at}) and it is not in your Sent. So I don't send it as it is. To send it once more, change something in it and move it in again. If you do nothing: it stays there.`,
  },
  breaker: {
    subject: 'Automatic answers are stopped',
    text: 'I have sent as many automatic answers as I may (20 an hour, 60 a day), or another bot works on this mailbox. None leaves any more until you order resume.',
  },
  refusedLogin: {
    subject: 'Your provider refuses my login for sending',
    text: (response, waiting) =>
      `Your provider refused the login for sending: ${response}. ${waiting === 1 ? '1 mail waits' : `${waiting} mails wait`}; nothing is lost while its time lasts.`,
    password:
      'If you changed your password: change it where I read it (DRIVERSEAT_PASSWORD_FILE; after another DRIVERSEAT_PASSWORD, start me again).',
    noPasswords:
      'It takes no passwords for SMTP any more: set mailbox.tokenCommand in driverseat.yaml, and start me again.',
    ifNothing:
      'If you do nothing: I try again in ten minutes, then after an hour, then every six hours, and tell you of each mail whose time runs out.',
  },
  setting: {
    brokenSubject: (file) => `A setting is broken: ${file}`,
    broken: (file) => `${file} was changed and can't be used as it is:`,
    brokenConfig:
      'Until it is mended, no mail to a client leaves. I go on reading with the last settings that worked.',
    brokenPhrases: 'Until it is mended, I judge with the last phrases of that file that worked.',
    brokenOther: 'Until it is mended, what needs it waits.',
    mendedSubject: (file) => `Mended: ${file}`,
    mended: (file) => `${file} is in order again and in use.`,
  },
  journalLost: {
    subject: "Driverseat's journal was lost",
    text: (host, days) =>
      `My journal on ${host} is gone, but this mailbox shows that I worked here before. Mail of the last ${days} days is judged again, except what carries my mark; nothing is sent because of it. What my last notes said would still leave does not leave, unless you sent or order it anew: look through them.`,
  },
  renumbered: {
    subject: 'Your mail server renumbered INBOX',
    text: 'The server gave all messages in INBOX new numbers (UIDVALIDITY). I went by Message-ID, and look at what came in the last days and I did not know. Older mail I leave alone, and nothing is answered because of it.',
  },
  unreadable: {
    subject: 'A mail in INBOX that I cannot read',
    text: (uid) =>
      `Your mail server does not give me one message in INBOX (number ${uid} of its own numbering): each time that I ask for it, it refuses or hangs up. I left it out and go on with the others: please look through your newest mail yourself. Nothing was changed.`,
  },
};
