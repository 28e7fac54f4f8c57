/** Whatever a project's file and a stranger's name hold, a mail is whole, or it says what it lacks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { TemplateValues } from '../../../src/templates/known-values.js';
import { render } from '../../../src/templates/render.js';
import { TEMPLATE_NAMES, type Template } from '../../../src/templates/template-name.js';

const shipped = ['en', 'tr'].flatMap((language) =>
  TEMPLATE_NAMES.map((name): Template => {
    const file = new URL(`../../../templates/${language}/${name}.hbs`, import.meta.url);
    return { name, language, isInformal: false, source: readFileSync(file, 'utf8') };
  }),
);

const NASTY = [
  '\r\nBcc: x@y.example',
  '{{me.signOff}}',
  '\u202E',
  '\u2028',
  '\n\n-- \n',
  ' ',
  '',
  '>',
  '<b>',
  'i',
  '🙂',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''));
const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

const values: fc.Arbitrary<TemplateValues> = fc.record({
  greeting: orNull(text),
  me: fc.record({ signOff: text }),
  closed: orNull(fc.record({ weekly: fc.boolean(), when: orNull(text), from: orNull(date) })),
  openAgain: orNull(date),
  urgent: orNull(fc.record({ word: text })),
  project: orNull(fc.record({ name: text })),
  projects: orNull(fc.record({ list: fc.array(text) })),
  percent: orNull(fc.integer({ min: 0, max: 100 })),
  remark: orNull(text),
  told: orNull(fc.record({ percent: fc.integer({ min: 0, max: 100 }) })),
  needFromYou: orNull(text),
  next: orNull(fc.record({ what: text, date: orNull(date), iWill: orNull(text) })),
  moved: orNull(fc.record({ what: text, from: date, to: date })),
  final: orNull(fc.record({ to: date })),
  nothingOpen: fc.boolean(),
  datesHold: fc.boolean(),
  referral: orNull(fc.record({ name: text, contact: text })),
});

const UNSEEN = /(?!\n|[\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('laws of a mail', () => {
  it.each(shipped)('$language $name', (template) => {
    const paragraphs = template.source.split('\n').length;
    fc.assert(
      fc.property(values, date, (known, renderedFor) => {
        const made = render(template, known, { renderedFor });
        if (!made.ok) {
          expect('missing' in made && made.missing.length).toBeGreaterThan(0);
          return;
        }
        expect(made.subject).toMatch(/^\S(.*\S)?$/u);
        expect(made.subject + made.body.replace(/🏴[\u{E0020}-\u{E007F}]+/gu, '')).not.toMatch(UNSEEN);
        expect(made.body).not.toMatch(/\S {2}| \n|\n{3}|^\s|\s$/);
        if (template.name !== 'progress-updates')
          expect(made.body.split('\n').length).toBeLessThanOrEqual(paragraphs);
      }),
      { numRuns: 30 },
    );
  });
});
