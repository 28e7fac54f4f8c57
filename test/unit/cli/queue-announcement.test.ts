/** An announcement in `driverseat queue`: one whose text is another than she agreed to waits for her SEND. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { queue } from '../../../src/cli/queue.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { announcementKey, announcing } from '../../../src/plan/plan-announcement.js';
import { dates } from '../calendar/policies.js';
import { SMALLEST } from '../workspace/texts.js';
import { DESK_ID, onDesk, plannedMail } from './on-a-desk.js';

const winter = dates('2030-12-24', '2031-01-02');
const change = announcing(DESK_ID, { rules: [winter], firstDay: Temporal.PlainDate.from('2030-12-24') });
const key = announcementKey(DESK_ID, { address: 'tom@hale.example' }, change);
const { news: _, ...mail } = plannedMail('', { key, kind: 'announcement' });

/** As she agreed to it, which the template does not say any more. */
const ENTRIES: Happening[] = [
  change,
  mail,
  { type: 'worded', key, subject: 'A break', text: 'Hi Tom', hash: 'h', basis: 'h' },
  { type: 'approved', of: key, hash: 'h' },
  { type: 'announcement-agreed', id: change.id },
];

it('says so, also for programs', async () => {
  const rule = 'noContact: [{ from: 2030-12-24, to: 2031-01-02 }]';
  const files = { 'driverseat.yaml': `${SMALLEST}mode: live\ncontact: { ${rule} }\n` };
  await onDesk({ files, entries: ENTRIES }, async ({ dir, said, terminal }) => {
    await queue(dir, {}, terminal);
    expect(said[0]).toContain('announcement · “A break” · waits for your SEND');
    await queue(dir, { json: true }, terminal);
    expect(JSON.parse(said[1] ?? '').mails).toMatchObject([{ waits: { what: 'send' }, waitsForSend: true }]);
  });
});
