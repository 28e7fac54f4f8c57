/** The shipped templates are TEXTS.md's, whole; that their words stay so is held here by their frame and their hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkTemplate } from '../../../src/templates/check-template.js';
import { readTemplateName, TEMPLATE_NAMES } from '../../../src/templates/template-name.js';

const FOLDER = new URL('../../../templates/', import.meta.url);
const LANGUAGES = ['en', 'tr'];
const files = LANGUAGES.flatMap((language) => TEMPLATE_NAMES.map((name) => `${language}/${name}.hbs`));

/** The first 12 hex digits of the SHA-256 of the paragraph between greeting and sign-off. */
const PARAGRAPHS: Record<string, string> = {
  'en/decline.hbs': '98499bb25b87',
  'en/no-contact-reply-inquiry.hbs': 'cb7f24cf61da',
  'en/no-contact-reply.hbs': '928cb4cef7b5',
  'en/progress-update.hbs': '5668f26c2c46',
  'en/reschedule-notice.hbs': '8cc993520893',
  'en/schedule-announcement.hbs': 'f51b7c094ffb',
  'tr/decline.hbs': 'd748d76df292',
  'tr/no-contact-reply-inquiry.hbs': 'a0552a1d490f',
  'tr/no-contact-reply.hbs': 'd782add9fd35',
  'tr/progress-update.hbs': '5592fb0f20ae',
  'tr/reschedule-notice.hbs': 'f4cafc631d54',
  'tr/schedule-announcement.hbs': 'd2a309722235',
};

describe('the shipped templates', () => {
  it('are all there, and no others', () => {
    const there = LANGUAGES.flatMap((language) =>
      readdirSync(new URL(language, FOLDER)).map((file) => `${language}/${file}`),
    );
    expect(there.sort()).toEqual([...files].sort());
  });

  it.each(files)('%s has nothing to mend', (file) => {
    expect(checkTemplate(readFileSync(new URL(file, FOLDER), 'utf8'), file)).toEqual([]);
  });

  it.each(files)(
    '%s begins with the greeting, ends with the sign-off, and says what TEXTS.md says',
    (file) => {
      const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
      const [fence, subject, end, greeting, , paragraph = '', , signOff, last, ...more] = lines;
      expect([fence, end, greeting, signOff, last, more]).toEqual([
        ...['---', '---', '{{greeting}},', '{{me.signOff}}', ''],
        [],
      ]);
      expect(subject).toMatch(/^subject: \S/);
      expect(createHash('sha256').update(paragraph).digest('hex').slice(0, 12)).toBe(PARAGRAPHS[file]);
    },
  );
});

describe('the name of a template’s file', () => {
  it.each([
    ['progress-update.hbs', { name: 'progress-update', isInformal: false }],
    ['progress-update.sen.hbs', { name: 'progress-update', isInformal: true }],
    ['progress-updat.hbs', null],
    ['progress-update.hbs~', null],
    ['progress-update.sen.sen.hbs', null],
    ['progress-update', null],
    ['.hbs', null],
  ])('%s', (file, read) => {
    expect(readTemplateName(file)).toEqual(read);
  });
});
