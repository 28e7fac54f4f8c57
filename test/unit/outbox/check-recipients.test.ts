/** Who stands on a mail's envelope is whom it was planned for, and nobody else (DESIGN.md, promise 6). */
import { describe, expect, it } from '@jest/globals';
import { checkRecipients } from '../../../src/outbox/check-recipients.js';

const TOM = { to: ['tom@hale.example'], copies: [] };
const WITH_MIA = { to: ['tom@hale.example'], copies: ['Mia@hale.example'] };
const TWO = { to: ['tom@hale.example', 'lena@ott.example'], copies: [] };

describe('an envelope', () => {
  it.each([
    ['one reader', ['Tom+x@Hale.example'], TOM],
    ['a copy', ['tom@hale.example', 'mia@hale.example'], WITH_MIA],
    ['a project’s copy that nobody gets', ['tom@hale.example'], WITH_MIA],
    ['two whom she addressed', ['lena@ott.example', 'tom@hale.example'], TWO],
  ])('may name %s', (_what, recipients, readers) => {
    expect(() => checkRecipients(recipients, readers)).not.toThrow();
  });

  it.each([
    ['nobody', [], { to: [], copies: [] }],
    ['somebody else', ['eve@evil.example'], TOM],
    ['somebody else, too', ['tom@hale.example', 'ana@ruiz.example'], TOM],
    ['what is no address', ['tom@hale.example', 'tom'], TOM],
    ['only the copy', ['mia@hale.example'], WITH_MIA],
    ['one of two', ['tom@hale.example'], TWO],
  ])('may not name %s', (_what, recipients, readers) => {
    expect(() => checkRecipients(recipients, readers)).toThrow('only to whom it was planned for');
  });
});
