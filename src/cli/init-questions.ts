/**
 * What `init` asks, one question after another, each with a proposal; a wrong answer is told and asked again.
 *
 * Answers are judged by the schema of driverseat.yaml itself, so that init accepts what `check` accepts.
 */
import type { Problem } from '../shared/errors.js';
import { checkAnswers, type InitAnswers } from '../workspace/init-settings.js';
import { proposedServers } from '../workspace/mail-providers.js';

/** Answers so far, as text; what was neither asked nor given is missing. */
export type Answered = Partial<Record<keyof InitAnswers, string>>;

/** One question. */
type Question = {
  key: keyof InitAnswers;
  text: string;
  /** What Enter takes; '' leaves the setting out, null means that there must be an answer. */
  propose(answered: Answered, here: Here): string | null;
};

/** What this machine says about where it is: proposals, to be agreed to. */
export type Here = { timeZone: string; language: string };

function fromAddress(address = ''): string {
  const [first = ''] = address.slice(0, Math.max(address.lastIndexOf('@'), 0)).split(/[.+_-]/);
  return first.slice(0, 1).toUpperCase() + first.slice(1);
}

/** In the order in which they are asked: each proposal rests on what was answered before. */
export const QUESTIONS: readonly Question[] = [
  { key: 'address', text: 'Your mail address', propose: () => null },
  {
    key: 'name',
    text: 'Your name, as clients see it',
    propose: ({ address }) => fromAddress(address) || null,
  },
  {
    key: 'signOff',
    text: 'The last line of your mails',
    propose: ({ name = '' }) => name.split(/\s+/)[0] ?? '',
  },
  { key: 'imap', text: 'IMAP server', propose: ({ address = '' }) => proposedServers(address).imap },
  { key: 'smtp', text: 'SMTP server', propose: ({ address = '' }) => proposedServers(address).smtp },
  { key: 'user', text: 'Who logs in there', propose: ({ address = '' }) => address },
  {
    key: 'languages',
    text: 'Languages of your mail, that of notes first (en, tr)',
    propose: (_, { language }) => language,
  },
  { key: 'timeZone', text: 'Your time zone', propose: (_, { timeZone }) => timeZone },
  {
    key: 'country',
    text: 'Country, such as ES, or with your region, such as GB-ENG: its public holidays count as closed (Enter: none do)',
    propose: () => '',
  },
  {
    key: 'noContact',
    text: 'A day or morning each week without client contact, such as thursday or monday 09:00-12:00 (Enter: none)',
    propose: () => '',
  },
];

/** Takes what is left out by an empty answer as null, and the list of languages apart. */
export function answersOf(answered: Answered): InitAnswers {
  const { name = '', address = '', imap = '', smtp = '', timeZone = '', languages = '' } = answered;
  const optional = (key: 'user' | 'country' | 'signOff' | 'noContact'): string | null =>
    answered[key]?.trim() || null;
  const user = optional('user');
  return {
    ...{ name, address, imap, smtp, timeZone },
    user: user === address ? null : user,
    languages: languages.split(/[\s,]+/).filter((code) => code !== ''),
    country: optional('country'),
    signOff: optional('signOff'),
    noContact: optional('noContact'),
  };
}

/** Answers that are right, whatever is put in the place of one of them. */
const RIGHT: Answered = {
  name: 'Ana Ruiz',
  address: 'ana@ruiz.example',
  imap: 'imaps://imap.ruiz.example',
  smtp: 'smtps://smtp.ruiz.example',
  timeZone: 'Europe/Madrid',
  languages: 'en',
};

/** What is wrong with one answer; null where nothing is. */
function checkAnswer(key: keyof InitAnswers, text: string): Problem | null {
  return checkAnswers(answersOf({ ...RIGHT, [key]: text }))[0] ?? null;
}

/**
 * Asks what `given` lacks. `ask` shows a question with its proposal and gives the answer ('' for Enter); `tell` shows what is
 * wrong with one.
 */
export async function askQuestions(
  given: Answered,
  here: Here,
  { ask, tell }: { ask(question: string): Promise<string>; tell(problem: Problem): void },
): Promise<Answered> {
  const answered = { ...given };
  for (const { key, text, propose } of QUESTIONS) {
    const proposal = propose(answered, here);
    const question = proposal === null || proposal === '' ? `${text}: ` : `${text} [${proposal}]: `;
    let answer = answered[key];
    for (;;) {
      answer ??= (await ask(question)).trim() || (proposal ?? '');
      const wrong = checkAnswer(key, answer);
      if (wrong === null) break;
      tell(wrong);
      answer = undefined;
    }
    answered[key] = answer;
  }
  return answered;
}

/** Fills what `given` lacks with the proposals; `taken` are those that the freelancer should look at. */
export function takeProposals(
  given: Answered,
  here: Here,
): { answered: Answered; taken: (keyof InitAnswers)[] } {
  const answered = { ...given };
  const taken: (keyof InitAnswers)[] = [];
  for (const { key, propose } of QUESTIONS) {
    const proposal = answered[key] === undefined ? propose(answered, here) : null;
    if (proposal === null) continue;
    answered[key] = proposal;
    if (proposal !== '') taken.push(key);
  }
  return { answered, taken };
}
