import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../../src/message/identity.js';
import { header } from './automatic-mail/a-message.js';

const FIELDS = [
  header('message-id', '<1@x>'),
  header('from', 'Dana <d@x>'),
  header('date', 'Mon, 2 Nov 2026 10:00:00 +0100'),
  header('subject', 'A website'),
];
const identity = identityOf({ headers: FIELDS });

const changed = (name: string, value: string) =>
  identityOf({ headers: FIELDS.map((field) => (field.name === name ? header(name, value) : field)) });

describe('two mails are the same mail', () => {
  it('by a hash that journals keep, so that it must never change', () => {
    expect(identity).toBe('28e47dc7357c86d75a62a707cd01b96d4bf20b53981b2941ff1e431b3a0b4deb');
  });

  it('wherever it lies and whatever servers added on the way', () => {
    const onTheWay = [header('received', 'from a by b'), ...[...FIELDS].reverse(), header('x-spam', 'no')];
    expect(identityOf({ headers: onTheWay })).toBe(identity);
  });

  it.each(['message-id', 'from', 'date', 'subject'])(
    'not where its %s is another, however little',
    (name) => {
      expect(changed(name, 'other')).not.toBe(identity);
      expect(changed(name, '')).not.toBe(identity);
    },
  );

  it('not where a field is there twice', () => {
    expect(identityOf({ headers: [...FIELDS, header('from', 'Dana <d@x>')] })).not.toBe(identity);
  });

  it('not where one field’s value could pass for two', () => {
    const one = identityOf({ headers: [header('from', 'a","b')] });
    const two = identityOf({ headers: [header('from', 'a'), header('from', 'b')] });
    expect(one).not.toBe(two);
  });

  it('has one even without any of them', () => {
    expect(identityOf({ headers: [] })).toMatch(/^[0-9a-f]{64}$/);
  });
});
