/** Promises in English. */
import type { PromiseWords } from './promise-words.js';

/** English. */
export const englishPromises: PromiseWords = {
  said: {
    soon: ({ name, quote, day }) => `For ${day} you told ${name}: "${quote}".`,
    today: ({ name, quote }) => `For today you told ${name}: "${quote}".`,
    late: ({ name, quote, day }) =>
      `You told ${name}: "${quote}". The day was ${day}, and I saw no mail of your own to ${name} then.`,
  },
  due: {
    soon: ({ project, step, day }) =>
      `${project}: ${step} is due on ${day}, and nothing says that it is done.`,
    today: ({ project, step }) => `${project}: ${step} is due today, and nothing says that it is done.`,
    late: ({ project, step, day }) =>
      `${project}: ${step} was due on ${day}, and nothing says that it is done.`,
  },
  move: (project, name) => `"${project} move" with a new day tells ${name}.`,
  answers: 'YES: it is done. SKIP: I say no more of it.',
};
