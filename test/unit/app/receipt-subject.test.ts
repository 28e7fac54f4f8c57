/** The subject of a receipt is its first sentence, which no title in a name ends. */
import { expect, it } from '@jest/globals';
import { plainReceipt } from '../../../src/app/orders/receipt-text.js';

it.each([
  ['Closed: bio. Nobody is told.', 'Closed: bio'],
  ['Stopped: the mail to Tom Hale. It had not left.', 'Stopped: the mail to Tom Hale'],
  ['Stopped: the mail to Dr. Elif Demir. It had not left.', 'Stopped: the mail to Dr. Elif Demir'],
  [
    'Durduruldu: Av. Mehmet Kaya için olan e-posta. Gitmemişti.',
    'Durduruldu: Av. Mehmet Kaya için olan e-posta',
  ],
  ['Left out: bio 75 % to M. Kemal.\nDone.', 'Left out: bio 75 % to M. Kemal'],
])('%s', (text, subject) => {
  expect(plainReceipt(text, 'en', false).subject).toBe(subject);
});
