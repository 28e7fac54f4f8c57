/** Ana's answers to `init`, for the tests of what it writes. */
import type { InitAnswers } from '../../../src/workspace/init-settings.js';

/** She signs with her first name, and keeps no day free of contact. */
export const ANSWERS: InitAnswers = {
  name: 'Ana Ruiz',
  address: 'ana@ruiz.example',
  imap: 'imaps://imap.ruiz.example:993',
  smtp: 'smtps://smtp.ruiz.example:465',
  user: null,
  timeZone: 'Europe/Madrid',
  languages: ['en', 'tr'],
  country: 'ES',
  signOff: null,
  noContact: null,
};
