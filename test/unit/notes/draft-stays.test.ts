import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { draftStaysNote, type StayReason } from '../../../src/notes/draft-stays.js';
import { urgentNote } from '../../../src/notes/urgent.js';

const now = Temporal.ZonedDateTime.from('2026-10-09T10:00[Europe/Madrid]');
const english = { language: 'en', lookTwiceAt: 3, now } as const;
const turkish = { ...english, language: 'tr' } as const;

describe('the note about a draft that stays', () => {
  it.each<[StayReason, string, string]>([
    [{ why: 'no-recipient' }, 'nobody stands in To, Cc or Bcc', 'kimse yok'],
    [{ why: 'unfit', addresses: ['tom at hale\r\nBcc: x'] }, 'tom at hale Bcc: x', 'tom at hale Bcc: x'],
    [
      { why: 'failed', trouble: 'smtp 550 at envelope' },
      'to that one (550). Look whether both are right. Nothing was sent.',
      'kabul etmedi (550). İkisinin de doğru olduğuna bakın. Hiçbir şey gönderilmedi.',
    ],
    [
      { why: 'late', trouble: 'smtp 454 at login' },
      'a week has passed since it was to leave (your mail server put it off (454))',
      'bir hafta geçti (posta sunucunuz onu erteledi (454))',
    ],
    [{ why: 'late', trouble: null }, 'since it was to leave. Nothing', 'bir hafta geçti. Hiçbir'],
    [{ why: 'rehearsal', at: now.subtract({ hours: 1 }) }, 'left today 9:00', 'bugün 09:00'],
  ])('%j', (reason, said, alsoSaid) => {
    const note = draftStaysNote('Your bio', reason, english);
    expect(note.subject).toBe('Your draft stays where it is: Your bio');
    expect(note.text).toContain(said);
    expect(note.text).toContain('Nothing was sent. If you do nothing: it stays there.');
    expect(draftStaysNote('Your bio', reason, turkish).text).toContain(alsoSaid);
  });

  it('that may have left says how it goes once more, and not that nothing was sent', () => {
    const reason: StayReason = { why: 'unknown', at: now.subtract({ hours: 1 }) };
    const { text } = draftStaysNote('Your bio', reason, english);
    expect(text).toContain('arrived already: the line broke (today 9:00)');
    expect(text).toContain('change something in it and move it in again. If you do nothing: it stays there.');
    expect(text).not.toContain('Nothing was sent');
    expect(draftStaysNote('Your bio', reason, turkish).text).toContain('içinde bir şey değiştirip');
  });

  it('shows a subject on one line, and says where there is none', () => {
    const reason: StayReason = { why: 'late', trouble: null };
    expect(draftStaysNote('a\r\nb', reason, english).subject).toBe('Your draft stays where it is: a b');
    expect(draftStaysNote('', reason, english).subject).toBe('Your draft stays where it is: (no subject)');
  });
});

describe('the note about urgent mail', () => {
  it('says from whom and when', () => {
    const receivedAt = now.subtract({ hours: 12 });
    const note = urgentNote({ address: 'tom@hale.example', subject: 'URGENT: site', receivedAt }, english);
    expect(note.subject).toBe('Urgent: site');
    expect(note.text).toMatch(/^From tom@hale.example, yesterday 22:00, in INBOX\./);
    expect(urgentNote({ address: '', subject: '', receivedAt }, english).subject).toBe(
      'Urgent: (no subject)',
    );
  });

  it.each([
    ['acil: baskı', 'Urgent: baskı'],
    ['ACİL SİTE', 'Urgent: SİTE'],
    ['Acil servis afişi', 'Urgent: Acil servis afişi'],
    ['Urgent – urgent: the printer', 'Urgent: urgent: the printer'],
    ['urgently: the printer', 'Urgent: urgently: the printer'],
    ['URGENT!', 'Urgent: URGENT!'],
    ['The printer is urgent', 'Urgent: The printer is urgent'],
  ])('says once that it is urgent (%s)', (subject, expected) => {
    expect(urgentNote({ address: '', subject, receivedAt: now }, english).subject).toBe(expected);
  });
});
