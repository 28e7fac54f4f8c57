/** The receipt of a new project as UX.md T1 has it, in both languages, and what is said to be open. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  newProjectNote,
  newProjectWords,
  openThings,
  projectsWithOpenThings,
  type ShownProject,
} from '../../../src/notes/new-project.js';
import { openIn } from '../../../src/projects/open-things.js';
import type { Project } from '../../../src/projects/project.js';

function project(changes: Partial<Project> = {}): Project {
  const phase = { due: null, atTheEnd: null, iWill: null, thing: null };
  return {
    ...{ slug: 'bio', client: 'tom', cc: [], name: 'bio', goal: null, status: 'active' },
    progress: { percent: null, remark: null, next: null, needFromYou: null, told: null },
    phases: [
      { ...phase, name: 'draft' },
      { ...phase, name: 'review' },
      { ...phase, name: 'final', due: Temporal.PlainDate.from('2026-10-16') },
    ],
    rounds: { included: 2, used: 0, extra: null },
    terms: { payment: null, usageRights: null, ownership: null },
    updates: { every: null },
    ...changes,
  };
}

function shown(changes: Partial<ShownProject> = {}): ShownProject {
  return {
    project: project(),
    client: {
      name: 'Tom Hale',
      address: 'tom@hale.example',
      language: 'en',
      timeZone: 'Europe/London',
      greeting: 'Hi Tom',
    },
    isNewClient: false,
    every: { weekday: 5, time: Temporal.PlainTime.from('10:00') },
    readFrom: ['by the 16th'],
    others: [],
    ...changes,
  };
}

const EN = `project bio · client Tom Hale <tom@hale.example> · English · London time
phases    draft ? | review ? | final 16 Oct      (read from "by the 16th": please check)
rounds    2 included, an extra one costs ?
goal      ?          terms     payment ?  usage rights ?  ownership ?
updates   Fridays 10:00
Answer with lines like "extra: EUR 120" or "goal: three speaking invitations by March"; leave what you don't know.
Nothing has been sent to Tom. If you do nothing: nothing is sent, and it stays on the digest's waiting line.`;

const TR = `proje bio · müşteri Tom Hale <tom@hale.example> · clients.yaml içinde yeni · İngilizce · Londra saati
aşamalar  taslak ? | inceleme ? | teslim 16 Eki      ("by the 16th" sözünden okundu: lütfen bakın)
turlar    dahil olan 2, ek turun fiyatı ?
hedef     ?          koşullar  ödeme ?  kullanım hakları ?  sahiplik ?
haberler  cuma günleri 10:00
kopya     mia@hale.example
Ona e-postalarım sizinki gibi "Hi Tom" diye başlar (clients.yaml).
E-postanız şu adreslere de gitti, ama projeye eklenmediler: pia@printer.example. Katılacak olan projects/bio.yaml içinde "cc" altına yazılır.
"ek: 1500 TL" ya da "hedef: marta kadar üç konuşma daveti" gibi satırlarla yanıtlayın; bilmediğinizi boş bırakın.
Karşı tarafa (Tom) hiçbir şey gönderilmedi. Bir şey yapmazsanız: hiçbir şey gönderilmez, günlük notun bekleyenler satırında kalır.`;

describe('the receipt', () => {
  it('in English', () => {
    const note = newProjectNote(shown(), 'en');
    expect(note).toEqual({ subject: 'New project "bio" for Tom Hale – 7 things open', text: EN });
  });

  it('in Turkish, of a new client, with copies and others', () => {
    const more = shown({
      project: project({ cc: ['mia@hale.example'] }),
      isNewClient: true,
      others: ['pia@printer.example'],
    });
    const note = newProjectNote(more, 'tr');
    expect(note).toEqual({ subject: 'Yeni proje "bio": Tom Hale – 7 konu açık', text: TR });
  });

  it('of a retainer', () => {
    const note = newProjectNote(shown({ project: project({ phases: [] }), readFrom: [], every: null }), 'en');
    expect(note.subject).toBe('New project "bio" for Tom Hale – 4 things open');
    expect(note.text).toContain('phases    none: it goes on every month\ngoal      ?');
    expect(note.text).toContain('updates   only when you order one');
  });
});

describe('what is open', () => {
  it.each<[string, Partial<Project>, string[]]>([
    [
      'dates together, then the rest',
      {},
      ['draft and review dates', 'price of an extra round', 'goal', 'payment', 'usage rights', 'ownership'],
    ],
    [
      'after her two lines (T1)',
      {
        rounds: { included: 2, used: 0, extra: 'EUR 120' },
        terms: { payment: 'half now', usageRights: null, ownership: null },
      },
      ['draft and review dates', 'goal', 'usage rights', 'ownership'],
    ],
    [
      'of a retainer neither dates nor rounds',
      { phases: [] },
      ['goal', 'payment', 'usage rights', 'ownership'],
    ],
    ['nothing of a closed one', { status: 'closed' }, []],
  ])('%s', (_, changes, things) => {
    expect(openThings(project(changes), 'en')).toEqual(things);
  });

  it('counts each date', () => {
    expect(openIn(project())).toHaveLength(7);
    expect(projectsWithOpenThings([project(), project({ status: 'closed' })])).toHaveLength(1);
  });

  it('is said in one line', () => {
    expect(newProjectWords('en').stillOpen(['goal', 'payment'])).toBe('Still open: goal, payment.');
    expect(openThings(project(), 'tr')[0]).toBe('taslak ve inceleme tarihleri');
  });
});
