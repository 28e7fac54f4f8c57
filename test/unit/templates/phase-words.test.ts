import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { phaseWords } from '../../../src/templates/phase-words.js';
import { projectsList } from '../../../src/templates/projects-list.js';

describe('the words of a phase', () => {
  it.each([
    ['draft', 'en', false, { thing: 'the first draft', iWill: 'send you the first draft' }],
    ['Review ', 'en', true, { thing: 'the version for your review', iWill: 'send it for your review' }],
    ['final', 'en', false, { thing: 'the final version', iWill: 'send you the final version' }],
    ['taslak', 'tr', false, { thing: 'ilk taslak', iWill: 'ilk taslağı göndereceğim' }],
    ['review', 'tr', false, { thing: 'inceleyeceğiniz sürüm', iWill: 'incelemeniz için göndereceğim' }],
    ['inceleme', 'tr', true, { thing: 'inceleyeceğin sürüm', iWill: 'incelemen için göndereceğim' }],
    ['İnceleme', 'tr', false, { thing: 'inceleyeceğiniz sürüm', iWill: 'incelemeniz için göndereceğim' }],
    ['FINAL', 'en', false, { thing: 'the final version', iWill: 'send you the final version' }],
    ['Teslim', 'tr', false, { thing: 'son hali', iWill: 'son halini göndereceğim' }],
    ['final', 'tr', true, { thing: 'son hali', iWill: 'son halini göndereceğim' }],
    ['launch', 'en', false, null],
    ['review', 'de', false, null],
    ['constructor', 'en', false, null],
  ])('%s in %s (informal: %s)', (name, language, isInformal, words) => {
    expect(phaseWords(name, { language, isInformal })).toEqual(words);
  });
});

describe('a paragraph a project', () => {
  const options = { renderedFor: Temporal.PlainDate.from('2026-10-06') };
  const bio = { project: { name: 'bio' }, next: { what: 'review', date: null, iWill: 'send it' } };

  it.each([
    [
      'lacks what it can’t say',
      [bio, { percent: 3 }],
      'en',
      { ok: false, missing: ['next.date', 'project.name'] },
    ],
    ['has no words in other languages', [{}], 'de', { ok: false, missing: ['projects.list'] }],
    ['is none without projects', [], 'tr', { ok: true, list: [] }],
  ])('%s', (_, projects, language, made) => {
    expect(projectsList(projects, language, options)).toEqual(made);
  });
});
