/** Of the shipped templates twelve are TEXTS.md's, whole; that their words stay so is held here by their hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkTemplate } from '../../../src/templates/check-template.js';
import { readTemplateName, TEMPLATE_NAMES } from '../../../src/templates/template-name.js';

const FOLDER = new URL('../../../templates/', import.meta.url);
const LANGUAGES = ['en', 'tr'];
/** Mail to strangers, who are always addressed formally. */
const TO_STRANGERS = ['no-contact-reply-inquiry', 'decline'];
const files = [
  ...LANGUAGES.flatMap((language) => TEMPLATE_NAMES.map((name) => `${language}/${name}.hbs`)),
  ...TEMPLATE_NAMES.filter((name) => !TO_STRANGERS.includes(name)).map((name) => `tr/${name}.sen.hbs`),
];

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

  it.each(files)('%s begins with the greeting and ends with the sign-off', (file) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    const [fence, subject, end, greeting, blank] = lines;
    expect([fence, end, greeting, blank]).toEqual(['---', '---', '{{greeting}},', '']);
    expect(subject).toMatch(/^subject: \S/);
    expect(lines.slice(-3)).toEqual(['', '{{me.signOff}}', '']);
  });

  it.each(Object.entries(PARAGRAPHS))('%s says what TEXTS.md says', (file, hash) => {
    const [, , , , , paragraph = '', ...rest] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    expect(rest).toEqual(['', '{{me.signOff}}', '']);
    expect(createHash('sha256').update(paragraph).digest('hex').slice(0, 12)).toBe(hash);
  });

  it.each(files.filter((file) => file.endsWith('.sen.hbs')))('%s says sen, never siz', (file) => {
    const formal =
      /(?<!\p{L})siz\p{L}*|\p{L}+[ıiuü]n[ıiuü]z(?!\p{L})|\p{L}+(?:mayın|meyin|lerinizi?)(?!\p{L})/iu;
    expect(readFileSync(new URL(file, FOLDER), 'utf8')).not.toMatch(formal);
  });
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
