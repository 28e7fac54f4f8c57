/** What is named in a line: projects, clients and phases, by their own names. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../../src/orders/desk.js';
import { type LineReading, readLine } from '../../../src/orders/read-line.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');

function read(text: string, desk: Partial<Desk> = {}): LineReading {
  return readLine(text, true, { ...DESK, ...desk });
}

describe('a project is found by its own name, with the signs in it or without', () => {
  const named = (name: string): Partial<Desk> => ({
    projects: DESK.projects.map((project) => (project.slug === 'shop' ? { ...project, name } : project)),
  });

  it.each([
    ['Close-up', 'close-up 70%'],
    ['Close-up', 'close up 70%'],
    ['Live-stream', 'Live-stream 70%'],
    ['R&D report', 'R&D report 70%'],
    ['Site (new)', 'Site (new) 70%'],
    ['Site (new)', 'site new 70%'],
    ['Re-brand 2026', 're-brand 2026 70%'],
    ['ruiz.com', 'ruiz.com 70%'],
    ['App v2.0', 'app v2.0 70%'],
    ['50% off banner', '50% off banner 70%'],
    ['C++', 'C++ 70%'],
    ['L’Oréal', "L'Oréal 70%"],
    ['O’Brien', "O'Brien's 70%"],
    ['O’Brien', "O’Brien'ın 70%"],
  ])('%s: %s', (name, line) => {
    const order = { order: 'update', project: 'shop', percent: 70 };
    expect(read(line, named(name))).toMatchObject({ verdict: 'do', order });
  });

  it('"close-up" alone closes nothing', () => {
    expect(read('close-up', named('Close-up'))).toMatchObject({
      verdict: 'ask',
      doubt: { kind: 'no-order' },
    });
  });

  it('a figure is none of its words', () => {
    expect(read('menu 70%', named('Menu 70'))).toMatchObject({ order: { project: 'menu', percent: 70 } });
  });

  it('a client, too', () => {
    expect(read('pause mia-hale')).toMatchObject({ verdict: 'do', order: { client: 'mia' } });
  });
});

describe('so is a phase', () => {
  const phases = ['sign-off', 'proofs & print'].map((name) => ({ name, due: null }));
  const projects = DESK.projects.map((one) => (one.slug === 'shop' ? { ...one, phases } : one));

  it.each([
    ['shop sign-off: mon 19', 'sign-off'],
    ['shop sign off: mon 19', 'sign-off'],
    ['shop proofs & print: mon 19', 'proofs & print'],
  ])('%s', (line, field) => {
    const date = Temporal.PlainDate.from('2026-10-19');
    expect(read(line, { projects })).toMatchObject({
      verdict: 'do',
      order: { project: 'shop', field, date },
    });
  });

  it('near to it where the colon is missing', () => {
    expect(read('shop sign-off mon 19', { projects })).toMatchObject({
      doubt: { kind: 'near-miss', line: 'shop sign-off: mon 19' },
    });
  });
});

describe('a client who is called like a day', () => {
  const clients = [...DESK.clients, { slug: 'sun', name: 'Sun Li' }, { slug: 'cuma-tas', name: 'Cuma Taş' }];
  const projects = DESK.projects.map((one) => (one.slug === 'shop' ? { ...one, client: 'sun' } : one));

  it.each([
    ['pause sun', { order: 'pause', client: 'sun' }],
    ["cuma'yı duraklat", { order: 'pause', client: 'cuma-tas' }],
    ['resume Sun', { order: 'resume', client: 'sun' }],
    ['stop sun', { order: 'pause', client: 'sun' }],
    ['sun stop', { order: 'pause', client: 'sun' }],
    ['status sun', { order: 'status', project: 'shop' }],
    ['bio 75% fri', { order: 'update', date: Temporal.PlainDate.from('2026-10-09') }],
    ['off sun', { order: 'off', from: Temporal.PlainDate.from('2026-10-11') }],
  ])('%s', (line, order) => {
    expect(read(line, { clients, projects })).toMatchObject({ verdict: 'do', order });
  });

  it('is no name beside another', () => {
    expect(read('bio done sun', { clients, projects })).toMatchObject({ doubt: { kind: 'extra-part' } });
  });

  it('a day that names nobody is none: nothing is paused', () => {
    expect(read('pause mon', { clients, projects })).toMatchObject({ verdict: 'ask' });
  });
});
