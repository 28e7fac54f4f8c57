/** What is said of a new project in English (UX.md T1). */
import { sayHour } from '../calendar/say-hour.js';
import type { NewProjectWords } from './new-project-words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function openText(open: number): string {
  return open === 0 ? '' : ` – ${open} ${open === 1 ? 'thing' : 'things'} open`;
}

/** English. */
export const englishNewProject: NewProjectWords = {
  subject: (project, client, open) => `New project "${project}" for ${client}${openText(open)}`,
  project: (slug) => `project ${slug}`,
  client: (name, address) => `client ${name} <${address}>`,
  isNew: 'new in clients.yaml',
  time: (city) => `${city} time`,
  labels: {
    phases: 'phases',
    rounds: 'rounds',
    goal: 'goal',
    terms: 'terms',
    updates: 'updates',
    copies: 'copies',
  },
  phase: (name, day) => `${name} ${day === null ? '?' : `${day.day} ${MONTHS[day.month - 1]}`}`,
  goesOn: 'none: it goes on every month',
  readFrom: (words) => `(read from ${words.map((said) => `"${said}"`).join(', ')}: please check)`,
  rounds: (included, extra) => `${included} included, an extra one costs ${extra}`,
  terms: { payment: 'payment', usageRights: 'usage rights', ownership: 'ownership' },
  every: (slot) =>
    slot === null ? 'only when you order one' : `${WEEKDAYS[slot.weekday - 1]} ${sayHour(slot.time, 'en')}`,
  greeting: (greeting) =>
    greeting === null
      ? 'How you greet them I could not tell; clients.yaml takes it as "greeting".'
      : `My mails to them would begin with "${greeting}", as yours does (clients.yaml).`,
  others: (addresses, file) =>
    `${addresses} got your mail too, but no part in the project; who belongs in goes under "cc" in ${file}.`,
  answers:
    'Answer with lines like "extra: EUR 120" or "goal: three speaking invitations by March"; leave what you don\'t know.',
  nothingSent: (name) => `Nothing has been sent to ${name}.`,
  ifNothing: (isAnythingOpen) =>
    `If you do nothing: nothing is sent${isAnythingOpen ? ", and it stays on the digest's waiting line" : ''}.`,
  dates: (phases) => `${listed(phases)} ${phases.length === 1 ? 'date' : 'dates'}`,
  things: {
    rounds: 'rounds included',
    extra: 'price of an extra round',
    goal: 'goal',
    payment: 'payment',
    usageRights: 'usage rights',
    ownership: 'ownership',
  },
  saved: (count) => `Saved ${count}.`,
  open: (things) => `open: ${things.join(', ')}`,
  stillOpen: (things) =>
    things.length === 0 ? 'Nothing is open any more.' : `Still open: ${things.join(', ')}.`,
  tagSeen: {
    subject: (mail) => `No project yet: ${mail}`,
    text: (mail) =>
      `The copy of your mail "${mail}" that came to INBOX has my address with the order new in Bcc; the one in your Sent has lost it, so I did nothing by myself. Reply NEW and I make the project of it. If you do nothing: nothing happens.`,
  },
  nobody:
    "I can't tell whose project that is: put the order into Bcc of a mail that you write to the client. Nothing was made.",
  known: (project) => `This conversation belongs to the project "${project}" already. No other was made.`,
  failed: (why) => `No project was made: ${why}`,
};
