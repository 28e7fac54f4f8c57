import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/plan/settings.js';
import { stateFolder, workspaceId } from '../../../src/workspace/state-folder.js';
import { understand } from './texts.js';

function idOf(mailbox: Record<string, string>): string {
  const lines = Object.entries(mailbox).map(([key, value]) => `  ${key}: ${value}\n`);
  const text = `version: 1\nme: { name: A, address: a@b.example, timeZone: UTC }\nmailbox:\n${lines.join('')}`;
  const { settings } = understand({ 'driverseat.yaml': text });
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const known: Pick<Settings, 'mailbox'> = settings.value.value;
  return workspaceId(known);
}

const ANA = {
  imap: 'imaps://imap.ruiz.example:993',
  smtp: 'smtps://smtp.ruiz.example',
  user: 'ana@ruiz.example',
};

describe('the workspace id', () => {
  it('is the first 16 hex digits of the SHA-256 of user@IMAP-host', () => {
    const digest = createHash('sha256').update('ana@ruiz.example@imap.ruiz.example').digest('hex');
    expect(idOf(ANA)).toBe(digest.slice(0, 16));
  });

  it.each([
    ['the port', { ...ANA, imap: 'imaps://imap.ruiz.example' }, true],
    ['capitals in the host', { ...ANA, imap: 'imaps://IMAP.Ruiz.example' }, true],
    ['the SMTP server', { ...ANA, smtp: 'smtps://other.example' }, true],
    ['the IMAP host', { ...ANA, imap: 'imaps://imap.other.example' }, false],
    ['the user', { ...ANA, user: 'ana' }, false],
  ])('stays the same with another: %s', (_, mailbox, isSame) => {
    expect(idOf(mailbox) === idOf(ANA)).toBe(isSame);
  });

  it('names the state folder', () => {
    expect(stateFolder({ stateHome: '/home/ana/.local/state' }, '0123456789abcdef')).toBe(
      '/home/ana/.local/state/driverseat/0123456789abcdef',
    );
  });
});
