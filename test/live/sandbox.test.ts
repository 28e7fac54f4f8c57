/**
 * The private mail world is a real one: what comes in by SMTP lies in the mailbox as a provider would have put it.
 */
import { describe, expect, it } from '@jest/globals';
import { newUser, world } from './support/world.js';

describe('the mail world', () => {
  it('delivers mail from outside, with the envelope’s sender on top', async () => {
    const ana = newUser();
    await world.deliver({ from: 'dana@cafe.example', to: ana, raw: 'Subject: hello\r\n\r\nHi Ana\r\n' });
    const client = await world.connect(ana);
    await client.mailboxOpen('INBOX');
    const mail = await client.fetchOne('1', { source: true });
    expect(mail && mail.source?.toString()).toMatch(/^Return-Path: <dana@cafe.example>\r\n/);
    await client.logout();
  });
});
