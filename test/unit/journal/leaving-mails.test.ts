/** Bytes of mails on their way, on disk until they are forgotten. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { leavingMails } from '../../../src/journal/leaving-mails.js';
import { withFolder } from '../workspace/on-disk.js';

it('keeps a mail byte for byte, for its owner alone, until it is forgotten', async () => {
  await withFolder({}, async ({ dir }) => {
    const leaving = leavingMails(join(dir, 'state'));
    expect(await leaving.keys()).toEqual([]);
    await leaving.keep('ab12', Buffer.from([0, 255, 13, 10]));
    await leaving.keep('ab12', Buffer.from([1, 254]));
    expect(await leavingMails(join(dir, 'state')).keys()).toEqual(['ab12']);
    expect([...(await leaving.read('ab12'))]).toEqual([1, 254]);
    expect((await stat(join(dir, 'state', 'leaving', 'ab12.eml'))).mode & 0o777).toBe(0o600);
    await leaving.forget('ab12');
    await leaving.forget('ab12');
    expect(await leaving.keys()).toEqual([]);
  });
});
