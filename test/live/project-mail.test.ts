/**
 * UX.md T2 to T4 and T12, played by mail: an update ordered, edited, undone, left; a date that moves; what the file remembers.
 */
import { describe, expect, it } from '@jest/globals';
import { inboxHolds, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

describe('a progress update', () => {
  it('is shown with its hour, leaves after the undo time, and is remembered', async () => {
    const desk = await startProjectDesk();
    desk.at('2026-10-06T16:05:00+02:00');
    await desk.order('bio 75% fri / final touches');
    const receipt = await desk.note('bio 75 % to Tom');
    expect(receipt.subject).toBe('bio 75 % to Tom – leaves 16:15');
    expect(receipt.text).toContain('Read: project bio · 75 % · review Fri 9 Oct 2026 · "final touches"');
    expect(receipt.text).toContain(
      "Your bio is 75% done. On my desk right now: final touches. I'll send it for your review on Friday, 9 October. Nothing for you to do right now.",
    );
    expect(receipt.text).toContain(
      'If you do nothing: it leaves at 16:15 (15:15 in London).   UNDO · EDIT · SEND (now) · WHY',
    );
    expect(await desk.file('projects/bio.yaml')).toContain('percent: 75   # as he heard on Friday');
    desk.at('2026-10-06T16:14:30+02:00');
    expect(await desk.inbox(desk.tom)).toEqual([]);
    desk.at('2026-10-06T16:15:30+02:00');
    const [update] = await inboxHolds(desk, desk.tom, 1);
    expect(update?.subject).toBe('Your bio');
    expect(update?.text).toMatch(/^Hi Tom,\n\nYour bio is 75% done\..*\n\nAna$/s);
    expect(update?.mail.headers.get('auto-submitted')).toBeUndefined();
    await until('what he was told is in the file', async () =>
      (await desk.file('projects/bio.yaml')).includes('told: { percent: 75, date: 2026-10-06 }'),
    );
    // As a provider files it that puts a Message-ID of its own in the place of ours: Tom's program knows that one.
    const copy = [
      'Message-ID: <by-the-provider@hale.example>',
      `X-Driverseat-Key: ${update?.mail.headers.get('x-driverseat-key')}`,
      `To: ${desk.tom}`,
      'Subject: Your bio',
      '',
      '',
    ];
    await world.append({ user: desk.user, folder: 'Sent', raw: copy.join('\r\n'), flags: ['\\Seen'] });
    await desk.order('undo', receipt.messageId);
    const late = await desk.note("mail can't be recalled");
    expect(late.text).toContain('Reply YES for a short correction to Tom, shown to you first.');
    await desk.order('yes', late.messageId);
    const correction = await desk.note('bio: correction to Tom');
    expect(correction.text).toContain(
      "I have to correct what I wrote about your bio: it's 50% done, not 75%.",
    );
    await desk.order('send', correction.messageId);
    await desk.note('It goes: bio: correction to Tom');
    const [, second] = await inboxHolds(desk, desk.tom, 2);
    expect(second?.subject).toBe('Re: Your bio');
    expect(second?.mail.inReplyTo).toBe('<by-the-provider@hale.example>');
  }, 120_000);

  it('goes into the conversation that the client begins after it was shown, and asks for no SEND', async () => {
    const desk = await startProjectDesk();
    desk.at('2026-10-06T16:05:00+02:00');
    await desk.order('bio 75% fri');
    expect((await desk.note('bio 75 % to Tom')).text).toContain('--- Subject: Your bio ---');
    const letter = [
      `From: Tom Hale <${desk.tom}>`,
      `To: ${desk.user}`,
      'Subject: The bio and the invoice',
      'Message-ID: <invoice@hale.example>',
      '',
      'Hi Ana,\r\n\r\nI have the invoice, thanks.\r\n\r\nTom\r\n',
    ];
    await world.append({ user: desk.user, folder: 'INBOX', raw: letter.join('\r\n') });
    await desk.order('week');
    await desk.note('in the thread "Re: The bio and the invoice"');
    desk.at('2026-10-06T16:15:30+02:00');
    const [update] = await inboxHolds(desk, desk.tom, 1);
    expect(update?.subject).toBe('Re: The bio and the invoice');
    expect(update?.mail.inReplyTo).toBe('<invoice@hale.example>');
    expect((await desk.notes()).filter(({ subject }) => subject.includes('waits for SEND'))).toEqual([]);
  }, 120_000);

  it('stops on UNDO with its order, comes back on SEND, and goes in her own words after EDIT', async () => {
    const desk = await startProjectDesk();
    desk.at('2026-10-06T16:05:00+02:00');
    await desk.order('bio 75% fri / final touches');
    const receipt = await desk.note('bio 75 % to Tom');
    await desk.order('undo', receipt.messageId);
    const stopped = await desk.note('Stopped: bio 75 % to Tom, due 16:15');
    expect(stopped.text).toContain('SEND puts it back.');
    expect(await desk.file('projects/bio.yaml')).toContain('percent: 50 ');
    desk.at('2026-10-06T16:30:00+02:00');
    await desk.order('send', stopped.messageId);
    await desk.note('It goes: bio 75 % to Tom');
    const [update] = await inboxHolds(desk, desk.tom, 1);
    expect(update?.text).toContain('Your bio is 75% done.');
    expect(await desk.file('projects/bio.yaml')).toContain('percent: 75 ');

    desk.at('2026-10-06T17:00:00+02:00');
    await desk.order('bio 80% / nearly there');
    const next = await desk.note('bio 80 % to Tom');
    expect(next.text).toContain('It is the second to Tom that day.');
    await desk.order('edit\nHi Tom,\n\nalmost there.\n\nAna', next.messageId);
    const edited = await desk.note('Goes as it stands here on SEND');
    desk.at('2026-10-06T17:20:00+02:00');
    await desk.order('send', edited.messageId);
    const [, own] = await inboxHolds(desk, desk.tom, 2);
    expect(own?.text.trim()).toBe('Hi Tom,\n\nalmost there.\n\nAna');
  }, 120_000);
});

describe('a date that moves', () => {
  it('takes the later phases along, and the client is told', async () => {
    const desk = await startProjectDesk();
    desk.at('2026-10-06T16:20:00+02:00');
    await desk.order('bio move mon 19 / photographer late');
    const receipt = await desk.note('bio moves to');
    expect(receipt.text).toContain(
      'review Fri 9 Oct 2026 → Mon 19 Oct 2026 · final Fri 16 Oct 2026 → Mon 26 Oct 2026',
    );
    desk.at('2026-10-06T16:31:00+02:00');
    const [notice] = await inboxHolds(desk, desk.tom, 1);
    expect(notice?.text).toContain(
      "the version for your review won't be ready on Friday, 9 October as planned. The reason: photographer late. You'll have it on Monday, 19 October, and the final date becomes Monday, 26 October.",
    );
    expect(await desk.file('projects/bio.yaml')).toContain('{ name: final, due: 2026-10-26 }');
  }, 120_000);

  it('does not go in rehearsal, which says so', async () => {
    const desk = await startProjectDesk({ mode: 'rehearsal' });
    desk.at('2026-10-06T16:20:00+02:00');
    await desk.order('bio 60%');
    const receipt = await desk.note('bio 60 % to Tom');
    expect(receipt.subject).toBe('bio 60 % to Tom – rehearsal, nothing leaves');
    await desk.order('live');
    await desk.note('Read: live');
    desk.at('2026-10-06T16:40:00+02:00');
    await until('the mail is over', () => desk.run.log.some((line) => line.includes('"rehearsal"')));
    await desk.order('status');
    await desk.note('Nothing is planned.');
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);
});
