/** A note goes to the mailbox whose order address it comes from, and to nobody else (DESIGN.md, promise 6). */
import { expect, it } from '@jest/globals';
import { sendNote } from '../../../src/outbox/send-note.js';

it.each(['tom@hale.example', 'ana@hale.example', ''])(
  'refuses %j before anything is done',
  async (address) => {
    const note = { to: { name: 'Ana', address }, orderAddress: 'ana+bot@ruiz.example' };
    const account = undefined as never;
    await expect(sendNote(account, note, Buffer.from('x'))).rejects.toMatchObject({ code: 'usage' });
  },
);
