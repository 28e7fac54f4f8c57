import { describe, expect, it } from '@jest/globals';
import { isMachineAddress } from '../../../../src/message/automatic-mail/a-system-sender.js';
import { matchRows } from '../../../../src/message/automatic-mail/match-rows.js';
import { aMessage, list, someFacts } from './a-message.js';

describe('an address that no person answers from', () => {
  it.each([
    'MAILER-DAEMON@x.example',
    'no-reply@x.example',
    'No.Reply+77@x.example',
    'billing-noreply@x.example',
    'do_not_reply_2@x.example',
    'donotrespond@x.example',
    'bounces+12-ab@x.example',
    'bread-owner@x.example',
    'owner-bread@x.example',
    'bread-bounces@x.example',
    'build_bot@x.example',
    'calendar-notification@x.example',
    'auto.reply@x.example',
    'automated-mailer@x.example',
    'nicht-antworten@x.example',
    'ne-pas-répondre@x.example',
    'cevap-vermeyin@x.example',
    'yanitlamayiniz@x.example',
    'prvs=12ab=noreply@x.example',
    '"no-reply"@x.example',
    'MAILER-DAEMON',
  ])('%s', (address) => {
    expect(isMachineAddress(address)).toBe(true);
  });

  it.each([
    'info@x.example',
    'hello@x.example',
    'office@x.example',
    'sales@x.example',
    'abbot@x.example',
    'jobs-admin@x.example',
    'returns@x.example',
    'ownership@x.example',
    'rooter@x.example',
    'digestion@x.example',
    'dana@x.example',
    '',
  ])('but not: %s', (address) => {
    expect(isMachineAddress(address)).toBe(false);
  });
});

describe('where row A9 looks', () => {
  const a9 = (changes: Parameters<typeof aMessage>[0]) =>
    matchRows(aMessage(changes), someFacts()).filter(({ id }) => id === 'A9');

  it.each([
    ['From', { from: list('noreply@x.example') }],
    ['Sender', { sender: list('noreply@x.example') }],
    ['Return-Path', { returnPaths: ['dana@bakery.example', 'noreply@x.example'] }],
    ['Reply-To', { replyTo: list('dana@bakery.example', 'noreply@x.example') }],
  ])('%s', (_, changes) => {
    expect(a9(changes)).toMatchObject([{ class: 'hard', barsInquiry: true }]);
  });

  it('but not at a forwarder’s path', () => {
    expect(a9({ returnPaths: ['bounces+SRS=44ldt=IX@old.example'] })).toEqual([]);
  });

  it('a list’s admin counts in Sender and Return-Path only', () => {
    expect(a9({ sender: list('bread-admin@x.example') })).toMatchObject([{ class: 'hard' }]);
    expect(a9({ from: list('bread-admin@x.example') })).toEqual([]);
  });

  it.each(['postmaster', 'abuse', 'billing', 'system', 'orders', 'post_master'])(
    '%s is read by people: held, but asks for no work',
    (local) => {
      expect(a9({ from: list(`${local}@x.example`) })).toMatchObject([{ class: 'soft', barsInquiry: true }]);
    },
  );

  it.each(['admin', 'webmaster', 'marketing'])('%s of a small business may ask for work', (local) => {
    expect(a9({ from: list(`${local}@x.example`) })).toMatchObject([{ class: 'soft', barsInquiry: false }]);
  });
});
