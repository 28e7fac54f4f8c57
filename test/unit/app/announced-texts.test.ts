/** What each client would read of a change of the rules, by rules, projects and templates. Today is Tuesday, 6 October 2026. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { announced } from '../../../src/app/announce-texts.js';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import type { NoContactRule } from '../../../src/calendar/contact-policy.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import type { Announcement } from '../../../src/ledger/announcement.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { announcing } from '../../../src/plan/plan-announcement.js';
import type { Client } from '../../../src/projects/client.js';
import type { Project } from '../../../src/projects/project.js';
import { createLog } from '../../../src/shared/log.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { dates, every, instant } from '../calendar/policies.js';
import { aClient, aLedger } from '../plan/a-reply.js';
import { aPhase, aProgress, aProject } from '../projects/a-project.js';

const { templates, phrases } = await loadShipped();
const compiled = compilePhrases(phrases);
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

type Given = { rule: NoContactRule; clients?: Client[]; projects?: Project[]; now?: string; paused?: string };

function settingsWith(paused: string) {
  return settingsSchema.parse(
    parse(`version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
contact: { urgent: { words: { en: [urgent] } } }
paused: [${paused}]
`),
  );
}

function botWith(given: Given, ...happenings: [string, Happening][]): Bot {
  const settings = settingsWith(given.paused ?? '');
  const { clients = [aClient({ greeting: 'Hi Tom' })], projects = [] } = given;
  const workspace = { settings, clients, projects, templates };
  const rules = makeRules({ workspace, phrases: compiled, holidays: new Map() });
  return createBot({
    account: 'ana',
    journal: {
      ledger: aLedger(...happenings),
      replayed: 0,
      cutBytes: 0,
      append: async () => undefined,
      close: async () => undefined,
    },
    clock: { now: () => instant(given.now ?? '2026-10-06T14:00:00Z'), offsetMs: 0 },
    log: createLog('silent'),
    progress: () => undefined,
    rules: { ...rules, policy: { ...rules.policy, noContact: [given.rule] } },
    line: null,
  });
}

function changeOf(rule: NoContactRule): Announcement {
  const firstDay = rule.from ?? day('2026-10-08');
  const { id, rules, firstDay: first } = announcing('ana', { rules: [rule], firstDay });
  return { id, rules, firstDay: first, state: 'open', asks: [], skipped: new Set() };
}

/** Each as "tom 2026-10-08T10:00: A small change: …", or "tom: paused". */
function told(given: Given, ...happenings: [string, Happening][]): string[] {
  const all = announced(botWith(given, ...happenings), changeOf(given.rule));
  const texts = (all?.texts ?? []).map(({ client, dueAt, wording }) => {
    const local = dueAt.toZonedDateTimeISO('Europe/Madrid').toPlainDateTime();
    return `${client.slug} ${local.toString({ smallestUnit: 'minute' })}: ${wording.text.replaceAll('\n\n', ' / ')}`;
  });
  return [...texts, ...(all?.leftOut ?? []).map(({ client, why }) => `${client.slug}: ${why}`)];
}

function projectDue(due: string, status: Project['status'] = 'active'): Project {
  const progress = aProgress({ percent: null, told: null });
  return aProject({ status, progress, phases: [aPhase('draft', due)] });
}

const thursdays = every(4, null, '2026-10-15');
const winter = dates('2026-12-24', '2027-01-02');

describe('the text', () => {
  it('is that of TEXTS.md, at its hour', () => {
    expect(told({ rule: thursdays })).toEqual([
      "tom 2026-10-08T10:00: Hi Tom, / A small change: from Thursday, 15 October I won't be reading mail on Thursdays. It's my time for uninterrupted work, yours included. Anything you send meanwhile will be waiting for me when I'm back. For a real emergency, put “urgent” in the subject. / Ana",
    ]);
  });

  it('of a break says when she is back', () => {
    expect(told({ rule: winter })[0]).toContain(
      "tom 2026-12-17T10:00: Hi Tom, / A heads-up: I'm away from Thursday, 24 December and back on Monday, 4 January.",
    );
  });

  it.each<[string, Project[], boolean]>([
    ['a date on another day holds', [projectDue('2026-10-16')], true],
    ['one on a Thursday does not', [projectDue('2026-10-22')], false],
    ['without a date nothing is said of dates', [], false],
    ['nor of one that is past by then', [projectDue('2026-10-14')], false],
    ['nor of a closed project', [projectDue('2026-10-16', 'closed')], false],
  ])('%s', (_, projects, holds) => {
    expect(told({ rule: thursdays, projects })[0]?.includes('Our dates stay as they are.')).toBe(holds);
  });

  it('of a rule that holds at once names the next of its days', () => {
    expect(told({ rule: every(4) })[0]).toMatch(/^tom 2026-10-06T16:00: .*from Thursday, 8 October/);
    const evening = { rule: every(4), now: '2026-10-07T17:00:00Z' };
    expect(told(evening)[0]).toMatch(/^tom 2026-10-09T09:00: .*from Thursday, 15 October/);
  });
});

describe('who hears of it', () => {
  const client = (slug: string, changes: Partial<Client> = {}): Client =>
    aClient({ slug, address: `${slug}@x.example`, ...changes });

  it('everybody with a text in their language, in the order of clients.yaml', () => {
    const clients = [
      client('tom'),
      client('karl', { language: 'de' }),
      client('elif', { language: 'tr', formal: true }),
      client('ece', { language: 'tr', formal: false }),
    ];
    const shown = told({ rule: thursdays, clients });
    expect(shown.map((line) => line.slice(0, 24))).toEqual([
      'tom 2026-10-08T10:00: He',
      'elif 2026-10-08T10:20: M',
      'ece 2026-10-08T10:40: Me',
      'karl: no-text',
    ]);
    expect(shown[1]).toContain('yazdıklarınızı');
    expect(shown[2]).toContain('yazdıklarını ');
  });

  it.each<[string, Omit<Given, 'rule'>, string[]]>([
    ['nobody who is paused', { paused: '"client:tom"' }, ['tom: paused']],
    [
      'nobody where it opens only once the break has begun',
      { now: '2026-12-23T17:30:00Z' },
      ['tom: no-text'],
    ],
    ['nobody once it has begun', { now: '2026-12-24T09:00:00Z' }, []],
  ])('%s', (_, given, expected) => {
    expect(told({ rule: winter, ...given })).toEqual(expected);
  });

  it('nobody to whom mail came back', () => {
    const bounced: Happening = { type: 'bounced', address: 'tom@hale.example' };
    expect(told({ rule: winter }, ['2026-10-01T08:00:00Z', bounced])).toEqual(['tom: bounced']);
  });
});
