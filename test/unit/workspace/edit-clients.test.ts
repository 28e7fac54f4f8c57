import { describe, expect, it } from '@jest/globals';
import { addClient, setClient } from '../../../src/workspace/edit/client-changes.js';
import { clientSlug, projectSlug, slugOf } from '../../../src/workspace/edit/slug.js';
import { CLIENTS_TEXT } from '../../../src/workspace/init-texts.js';
import { edited, file } from './edit-texts.js';
import { rowsOf } from './texts.js';

const TOM = { name: 'Tom Hale', address: 'tom@hale.example', timeZone: 'Europe/London' };
const ZOE = { name: 'Zoë: & Co', address: 'zoe@x.example', language: 'tr', greeting: 'Merhaba Zoë' };

const TOM_LINES = `tom:
  name: Tom Hale
  address: tom@hale.example
  timeZone: Europe/London
`;
const ZOE_LINES = `zoe:
  name: "Zoë: & Co"
  address: zoe@x.example
  greeting: Merhaba Zoë
  language: tr
`;

describe('a new client', () => {
  it.each([
    ['comes below the example that init writes', CLIENTS_TEXT, `${CLIENTS_TEXT}\n${TOM_LINES}\n${ZOE_LINES}`],
    ['is the first of a file that isn’t there', '', `${TOM_LINES}\n${ZOE_LINES}`],
    [
      'comes last, before the comments at the end',
      'lena: { name: Lena, address: l@x.example } # first\n# the end\n',
      `lena: { name: Lena, address: l@x.example } # first\n\n${TOM_LINES}\n${ZOE_LINES}\n# the end\n`,
    ],
    [
      'also in a file without a last line end',
      'lena:\n  name: Lena\n  address: l@x.example',
      `lena:\n  name: Lena\n  address: l@x.example\n\n${TOM_LINES}\n${ZOE_LINES}`,
    ],
    [
      'in braces, where the file is in braces',
      '{}\n',
      '{ tom: { name: Tom Hale, address: tom@hale.example, timeZone: Europe/London }, zoe: { name: "Zoë: & Co", address: zoe@x.example, greeting: Merhaba Zoë, language: tr } }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(edited('clients.yaml', before, [...addClient('tom', TOM), ...addClient('zoe', ZOE)])).toBe(after);
  });
});

describe('a setting of a client', () => {
  const before = file(`
# mine
tom:
    name: Tom Hale   # as he signs
    address: "tom@hale.example"
    also: [tom@old.example]
    level: normal    # for now

    # his hours
    updates:
        every: "friday 10:00"   # tea
lena: {name: Lena, address: l@x.example}
`);

  it('is set where it stands, and added in order', () => {
    const changes = [
      ...setClient('tom', ['address'], 'hale@hale.example'),
      ...setClient('tom', ['level'], 'quiet', 'normal'),
      ...setClient('tom', ['updates', 'every'], 'monday 9:00'),
      ...setClient('tom', ['greeting'], 'Hi Tom'),
      ...setClient('tom', ['also'], ['tom@old.example', 'tom@new.example']),
      ...setClient('lena', ['autoReply'], false),
      ...setClient('lena', ['updates', 'every'], 'monday 9:00'),
      ...setClient('lena', ['people'], [{ name: 'Mia', address: 'm@x.example' }]),
    ];
    expect(edited('clients.yaml', before, changes)).toBe(
      file(`
# mine
tom:
    name: Tom Hale   # as he signs
    address: "hale@hale.example"
    also: [tom@old.example, tom@new.example]
    greeting: Hi Tom
    level: quiet     # for now

    # his hours
    updates:
        every: "monday 9:00"    # tea
lena: {name: Lena, address: l@x.example, people: [{ name: Mia, address: m@x.example }], updates: { every: monday 9:00 }, autoReply: false}
`),
    );
  });
});

const SLUGS = `
Tom Hale                 | tom@hale.example     |                  | tom
Tom Hale                 | tom@hale.example     | tom              | tom-hale
Tom Hale                 | t.hale@x.example     | tom tom-hale     | t-hale
Tom                      | tom@x.example        | tom client       | tom-2
Tom                      | tom@x.example        | tom client tom-2 | tom-3
Çağla Işık               | c@x.example          |                  | cagla
İnci Öz                  | i@x.example          | inci             | inci-oz
Straße & Søn             | s@x.example          |                  | strasse
李明                      | li.ming@x.example    |                  | li-ming
李明                      | 李@x.example          |                  | client
李明                      | 李@x.example          | client           | client-2
O’Neill, Jack            | j@x.example          |                  | oneill
`;

describe('the short name', () => {
  it.each(rowsOf(SLUGS))('of %s <%s>, with "%s" taken, is %s', (name, address, taken, slug) => {
    expect(clientSlug(name ?? '', address ?? '', (taken ?? '').split(' '))).toBe(slug);
  });

  it('has at most 60 characters', () => {
    expect(slugOf('a b'.repeat(100)).length).toBeLessThanOrEqual(60);
    const long = 'x'.repeat(60);
    expect(projectSlug(long, [long])).toMatch(/^x{54}-2$/);
  });

  it.each([
    ['Your bio – go ahead', [], 'your-bio-go-ahead'],
    ['Bio', ['bio'], 'bio-2'],
    ['名', ['project'], 'project-2'],
  ])('of the project %s, with %j taken, is %s', (name, taken, slug) => {
    expect(projectSlug(name, taken)).toBe(slug);
  });
});
