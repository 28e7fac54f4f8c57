/** Each thing that can be wrong in driverseat.yaml: what the freelancer is told, and on which line. */
import { describe, expect, it } from '@jest/globals';
import { LAST_LINE, problemsIn, rowsOf, SMALLEST } from './texts.js';

describe('what is added to the smallest workspace', () => {
  it.each(
    rowsOf(`
      mod: live                                   | unknown | mod: there is no setting "mod" here → Did you mean "mode"?
      contact: { openOnn: [] }                    | unknown | contact.openOnn: there is no setting "openOnn" here → Did you mean "openOn"?
      contat:                                     | unknown | contat: there is no setting "contat" here → Did you mean "contact"?
      notes: { by append }                        | unknown | notes.by append: there is no setting "by append" here → Write "by: append": its colon is missing.
      colour: red                                 | unknown | colour: there is no setting "colour" here → Remove it. Here can stand: version, me,
      undo: 5m                                    | unknown | undo: there is no setting "undo" here → It belongs under "updates".
      contact: { noContact: [{ every: mon, untill: 2026-10-15 }] } | unknown | contact.noContact[0].untill: there is no setting "untill" here
      inquiries: { forms: [{ from: a@b.example, autor: reply-to }] } | unknown | inquiries.forms[0].autor: there is no setting "autor" here → Did you mean "author"?
      mode: lvie                                  | invalid | mode: "lvie" is none of: rehearsal, live → Did you mean "live"?
      mode: Live                                  | invalid | mode: "Live" is none of: rehearsal, live → Did you mean "live"?
      mode: 1                                     | invalid | mode: "1" is none of: rehearsal, live → Write one of these.
      contact: { holdIncoming: yes }              | invalid | contact.holdIncoming: true or false is expected here, not a text → Write true or false; yes, no, on and off are words.
      contact: { announce: 7 }                    | invalid | contact.announce: a text is expected here, not 7 → Write it like announce: "7 days"
      inquiries: { lookTwiceAt: three }           | invalid | inquiries.lookTwiceAt: a number is expected here, not a text → Write it like lookTwiceAt: 3
      inquiries: { lookTwiceAt: 2.5 }             | invalid | inquiries.lookTwiceAt: a whole number is expected here, not 2.5
      inquiries: { lookTwiceAt: 0 }               | invalid | inquiries.lookTwiceAt: 0 is out of range → Write a number of at least 1.
      paused: all                                 | invalid | paused: a list is expected here, not a text → Put it into brackets
      redis: []                                   | invalid | redis: a text is expected here, not a list
      contact: open                               | invalid | contact: a group of settings is expected here, not a text
      contact: { openOn: [~] }                    | invalid | contact.openOn[0]: a text is expected here, not nothing → Write it like "2026-10-15"
      inquiries: { referral: { name: "", contact: x } } | invalid | inquiries.referral.name: it is empty
      inquiries: { referral: { name: "a\\nBcc: b", contact: x } } | invalid | inquiries.referral.name: "a Bcc: b" has more than one line
      inquiries: { referral: { name: Marta } }    | missing | inquiries.referral.contact: it is missing
      contact: { openOn: [2026-02-30] }           | invalid | contact.openOn[0]: there is no 2026-02-30
      autoReply: { after: soon }                  | invalid | autoReply.after: "soon" is no number of minutes or hours
      autoReply: { after: 0m }                    | invalid | autoReply.after: "0m" is too short
      updates: { every: weekly }                  | invalid | updates.every: "weekly" is no time in the week
      contact: { hours: { mnoday: 09:00-12:00 } } | invalid | contact.hours.mnoday: "mnoday" is no day of the week → Did you mean "monday"?
      contact: { hours: { mon: ["09:00-13:00", "12:00-18:00"] } } | invalid | contact.hours.mon[1]: "12:00-18:00" overlaps "09:00-13:00" on the same day
      contact: { hours: { mon-thu: 09:00-13:00, wed: 10:00-11:00 } } | invalid | contact.hours.wed: "10:00-11:00" overlaps "09:00-13:00"
      contact: { hours: { mon: 9 } }              | invalid | contact.hours.mon: "9" is no time of day
      contact: { hours: { mon-fri: "09:00-13:00, 14:00-18:00" } } | invalid | contact.hours.mon-fri: "09:00-13:00, 14:00-18:00" is more than one time of day → Write a list: ["09:00-13:00", "14:00-18:00"].
      contact: { hours: { mon-fri: ["09:00-10:00", "11:00-12:00 13:00-14:00"] } } | invalid | contact.hours.mon-fri[1]: "11:00-12:00 13:00-14:00" is more than one time of day
      contact: { hours: 09:00-18:00 }             | invalid | contact.hours: a group of settings is expected here, not a text → Write it like hours: { mon-thu: ["09:00-13:00", "14:00-18:00"], fri: "09:00-15:00" }
      contact: { hours: [mon-fri] }               | invalid | contact.hours: a group of settings is expected here, not a list → Write it like hours: {
      contact: { urgent: { words: [urgent] } }    | invalid | contact.urgent.words: a group of settings is expected here, not a list → Write it like words: { en: [urgent], tr: [acil] }
      contact: { hours: {} }                      | invalid | contact.hours: no day has contact hours
      contact: { hours: { mon: [] } }             | invalid | contact.hours: no day has contact hours
      contact: { noContact: [{ reason: tired }] } | invalid | contact.noContact[0]: it does not say which days
      contact: { noContact: [{ from: 2026-12-24 }] } | invalid | contact.noContact[0]: the last day is missing → Add to: with the last day, or write date: 2026-12-24
      contact: { noContact: [{ to: 2026-12-24 }] } | invalid | contact.noContact[0]: the first day is missing
      contact: { noContact: [{ from: 2027-01-02, to: 2026-12-24 }] } | invalid | contact.noContact[0]: it ends (2026-12-24) before it begins (2027-01-02)
      contact: { noContact: [{ every: monday, date: 2026-12-24 }] } | invalid | contact.noContact[0]: it says in two ways which days
      contact: { noContact: [{ every: monday, to: 2026-12-24 }] } | invalid | contact.noContact[0]: a weekly rule has no end → Take to: out, and delete the rule when it ends
      contact: { noContact: [{ from: 2026-12-24, to: 2026-12-26, between: 09:00-12:00 }] } | invalid | contact.noContact[0]: between does not go with from–to
      contact: { noContact: [thursday] }          | invalid | contact.noContact[0]: "thursday" is no date → Write { every: thursday }
      contact: { noContact: [4] }                 | invalid | contact.noContact[0]: a text or a group of settings is expected here, not 4 → Write it like { every: thursday }
      contact: { noContact: [[thursday, friday]] } | invalid | contact.noContact[0]: a text or a group of settings is expected here, not a list → Write each by itself, like { every: thursday }
      contact: { urgent: { words: { english: [urgent] } } } | invalid | contact.urgent.words.english: "english" is no code of a language
      contact: { urgent: { senders: [tom] } }     | invalid | contact.urgent.senders[0]: "tom" is no mail address
      contact: { urgent: { domains: ["@hale.example"] } } | invalid | contact.urgent.domains[0]: "@hale.example" is no domain
      redis: localhost                            | invalid | redis: it is not the address of a Redis
      paused: [bio]                               | invalid | paused[0]: "bio" can't be paused → Write all, ill, or client:tom. A project is paused by status: paused
    `),
  )('%s', (added, kind, text) => {
    const [first, ...others] = problemsIn({ 'driverseat.yaml': `${SMALLEST}${added}\n` });
    expect(first).toContain(`[setting-${kind}] driverseat.yaml:${LAST_LINE + 1}: ${text}`);
    expect(others).toEqual([]);
  });
});

describe('what is changed in the smallest workspace', () => {
  it.each(
    rowsOf(`
      address: ana@ruiz.example |                                  | 2 | missing | me.address: it is missing → Write it like address: "ana@ruiz.example"
      Europe/Madrid  |                                             | 5 | missing | me.timeZone: it is missing
      Ana Ruiz       | 2026                                        | 3 | invalid | me.name: a text is expected here, not 2026 → Write it like name: "Ana Ruiz"
      ana@ruiz.example | Ana <ana@ruiz.example>                    | 4 | invalid | me.address: "Ana <ana@ruiz.example>" is no mail address → Write ana@ruiz.example alone.
      Europe/Madrid  | Europe/Madird                               | 5 | invalid | me.timeZone: "Europe/Madird" is not the name of a time zone → Did you mean "Europe/Madrid"?
      Europe/Madrid  | "+02:00"                                    | 5 | invalid | me.timeZone: "+02:00" is an offset
      timeZone:      | country: Spain\\n  timeZone:                | 5 | invalid | me.country: "Spain" is no code of a country → Did you mean "ES"?
      timeZone:      | country: UK\\n  timeZone:                   | 5 | invalid | me.country: "UK" is no code of a country → Did you mean "GB"?
      timeZone:      | country: tr\\n  timeZone:                   | 5 | invalid | me.country: "tr" is no code of a country → Did you mean "TR"?
      timeZone:      | country: YU\\n  timeZone:                   | 5 | invalid | me.country: "YU" is no code of a country → Did you mean "RS"?
      timeZone:      | country: Lebannon\\n  timeZone:             | 5 | invalid | me.country: "Lebannon" is no code of a country → Did you mean "LB"?
      timeZone:      | country: EU\\n  timeZone:                   | 5 | invalid | me.country: "EU" is no code of a country → Write its two capital letters
      version: 1     | version: 1\\ncontact: fri                  | 2 | invalid | contact: a group of settings is expected here, not a text → Write it like contact: { hours: { mon-thu: ["09:00-13:00", "14:00-18:00"], fri: "09:00-15:00" } }
      timeZone:      | country: XQ\\n  timeZone:                   | 5 | invalid | me.country: "XQ" is no code of a country → Write its two capital letters
      timeZone:      | country: Turkey\\n  timeZone:               | 5 | invalid | me.country: "Turkey" is no code of a country → Did you mean "TR"?
      timeZone:      | country: Türkiye\\n  timeZone:              | 5 | invalid | me.country: "Türkiye" is no code of a country → Did you mean "TR"?
      timeZone:      | country: USA\\n  timeZone:                  | 5 | invalid | me.country: "USA" is no code of a country → Did you mean "US"?
      timeZone:      | country: EN\\n  timeZone:                   | 5 | invalid | me.country: "EN" is no code of a country → Did you mean "GB-ENG"?
      timeZone:      | country: England\\n  timeZone:              | 5 | invalid | me.country: "England" is no code of a country → Did you mean "GB-ENG"?
      timeZone:      | country: Scotlnd\\n  timeZone:              | 5 | invalid | me.country: "Scotlnd" is no code of a country → Did you mean "GB-SCT"?
      timeZone:      | country: İspanya\\n  timeZone:              | 5 | invalid | me.country: "İspanya" is no code of a country → Did you mean "ES"?
      timeZone:      | country: Britain\\n  timeZone:              | 5 | invalid | me.country: "Britain" is no code of a country → Did you mean "GB"?
      timeZone:      | country: Holland\\n  timeZone:              | 5 | invalid | me.country: "Holland" is no code of a country → Did you mean "NL"?
      timeZone:      | country: UK-ENG\\n  timeZone:               | 5 | invalid | me.country: "UK-ENG" is no code of a region → Did you mean "GB-ENG"?
      timeZone:      | country: GB-EN\\n  timeZone:                | 5 | invalid | me.country: "GB-EN" is no region with public holidays of its own → Did you mean "GB-ENG"?
      timeZone:      | country: gb-eng\\n  timeZone:               | 5 | invalid | me.country: "gb-eng" is no code of a region → Did you mean "GB-ENG"?
      timeZone:      | country: GB-LON\\n  timeZone:               | 5 | invalid | me.country: "GB-LON" is no region with public holidays of its own → Write GB- and one of ALD, ENG, NIR, SCT or WLS; or GB alone
      timeZone:      | country: TR-34\\n  timeZone:                | 5 | invalid | me.country: "TR-34" is no region with public holidays of its own → Write TR: they are the same in all of it.
      timeZone:      | country: XQ-ENG\\n  timeZone:               | 5 | invalid | me.country: "XQ-ENG" is no code of a country → Write its two capital letters
      timeZone:      | languages: [de, en]\\n  timeZone:           | 5 | invalid | me.languages[0]: there are no notes in "de"
      timeZone:      | languages: [en, deutsch]\\n  timeZone:      | 5 | invalid | me.languages[1]: "deutsch" is no code of a language
      timeZone:      | languages: []\\n  timeZone:                 | 5 | invalid | me.languages: the list is empty
      imaps://       |                                             | 7 | invalid | mailbox.imap: it is not the address of an IMAP server
      version: 1     | version: one                                | 1 | invalid | version: the version is a whole number
      version: 1     | version: -1                                 | 1 | invalid | version: the version is a whole number
    `),
  )('%s becomes %s', (from, to, line, kind, text) => {
    const changed = SMALLEST.replace(from ?? '', (to ?? '').replaceAll('\\n', '\n'));
    const [first, ...others] = problemsIn({ 'driverseat.yaml': changed });
    expect(first).toContain(`[setting-${kind}] driverseat.yaml:${line}: ${text}`);
    expect(others).toEqual([]);
  });

  it('a newer version is refused, and nothing else said of the file', () => {
    expect(
      problemsIn({ 'driverseat.yaml': `${SMALLEST.replace('version: 1', 'version: 2')}new: 1\n` }),
    ).toEqual([
      expect.stringMatching(
        /^\[version-too-new\] driverseat\.yaml:1: version: this is version 2; .* install/,
      ),
    ]);
  });
});

describe('many problems', () => {
  it('are told at once, in the order of their lines', () => {
    const broken = SMALLEST.replace('Ana Ruiz', '7').replace('ana@', 'ana').replace('imaps:', 'imap');
    const found = problemsIn({
      'driverseat.yaml': `${broken}mod: x\ncontact:\n  hours: { mon: 9 }\n  announce: 7\n`,
    });
    expect(
      found.map((line) => /^\S+ driverseat\.yaml:(\d+): (\S+):/.exec(line)?.slice(1, 3).join(' ')),
    ).toEqual([
      ...[
        '3 me.name',
        '4 me.address',
        '7 mailbox.imap',
        '9 mod',
        '11 contact.hours.mon',
        '12 contact.announce',
      ],
    ]);
  });

  it('of an empty file are all that must be there', () => {
    const found = problemsIn({ 'driverseat.yaml': '' }).join('\n');
    for (const setting of ['me.name', 'me.address', 'me.timeZone', 'mailbox.imap', 'mailbox.smtp'])
      expect(found).toContain(`[setting-missing] driverseat.yaml: ${setting}: it is missing`);
  });

  it.each([
    ['password: hunter2', 'password-in-file'],
    ['appPassword: hunter2', 'password-in-file'],
    ['mailbox: { access-token: hunter2 }', 'password-in-file'],
    ['redis: [hunter2]', 'setting-invalid'],
    ['redis: "redis//:hunter2@x"', 'setting-invalid'],
    ['hunter2', 'yaml-syntax'],
    ['password: "hunter2', 'yaml-syntax'],
  ])('never show a secret: %s', (added, code) => {
    const text = added.startsWith('mailbox') ? SMALLEST.slice(0, SMALLEST.indexOf('mailbox:')) : SMALLEST;
    const found = problemsIn({ 'driverseat.yaml': `${text}${added}\n` }).join('\n');
    expect(found).toContain(`[${code}]`);
    expect(found).not.toContain('hunter2');
  });
});
