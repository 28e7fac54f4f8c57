import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { TemplateValues } from '../../../src/templates/known-values.js';
import { type Rendering, render } from '../../../src/templates/render.js';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const TODAY = date('2026-10-06');
const NEXT = { what: 'review', date: date('2026-10-09'), iWill: 'send it for your review' };

function mail(body: string, values: TemplateValues, language = 'en'): Rendering {
  const source = `---\nsubject: A subject\n---\n${body}\n`;
  const template = { name: 'progress-update', isInformal: false, language, source } as const;
  return render(template, values, { renderedFor: TODAY });
}

/** The body that comes of it; what else comes of it as JSON. */
function written(body: string, values: TemplateValues, language = 'en'): string {
  const made = mail(body, values, language);
  return made.ok ? made.body : JSON.stringify(made);
}

describe('what a template prints', () => {
  it.each<[string, string, TemplateValues, string]>([
    ['the plain greeting, where none is known', '{{greeting}}, x', {}, 'Hello, x'],
    ['her greeting', '{{greeting}}, x', { greeting: 'Hi Tom' }, 'Hi Tom, x'],
    ['her greeting with a comma of its own', '{{greeting}}, x', { greeting: 'Hi Tom, ' }, 'Hi Tom, x'],
    ['one end behind a value', '{{remark}}. x', { remark: 'final touches.' }, 'final touches. x'],
    ['an ellipsis behind a value', '{{remark}}. x', { remark: 'wait...' }, 'wait... x'],
    ['the plain greeting for one of blanks', '{{greeting}}, x', { greeting: ' \n' }, 'Hello, x'],
    ['nothing escaped', '{{remark}}', { remark: `Jack O'Neill & <b>"co"</b>` }, `Jack O'Neill & <b>"co"</b>`],
    ['three braces like two', '{{{remark}}}', { remark: 'a & b' }, 'a & b'],
    ['a value’s braces as they are', '{{remark}}', { remark: '{{me.signOff}}' }, '{{me.signOff}}'],
    ['a day', '{{day next.date}}', { next: NEXT }, 'Friday, 9 October'],
    ['when', 'x {{onDay next.date}}', { next: NEXT }, 'x on Friday, 9 October'],
    ['today', '{{Cap (onDay openAgain)}}', { openAgain: TODAY }, 'Today'],
    ['percent', '{{percent}}%', { percent: 75 }, '75%'],
    ['paragraphs', '{{projects.list}}', { projects: { list: ['a\nb', ' ', 'c'] } }, 'a b\n\nc'],
    [
      'a question’s yes',
      '{{#if percent}}a{{else if next}}b{{else}}c{{/if}}',
      { percent: 1, next: NEXT },
      'a',
    ],
    ['its else if', '{{#if percent}}a{{else if next}}b{{else}}c{{/if}}', { percent: 0, next: NEXT }, 'b'],
    ['its else', '{{#if percent}}a{{else if next}}b{{else}}c{{/if}}', {}, 'c'],
    ['the opposite question', '{{#unless percent}}a{{/unless}}{{^if remark}}b{{/if}}', {}, 'ab'],
    ['a question of a helper', '{{#if (day openAgain)}}a{{else}}b{{/if}}', {}, 'b'],
    ['a member of a group that isn’t there', '{{#if next.iWill}}a{{else}}b{{/if}}', { next: null }, 'b'],
    [
      'a group of which nothing is known',
      '{{#if next}}a{{else}}b{{/if}}',
      { next: { what: '', date: null, iWill: null } },
      'b',
    ],
    [
      'blanks that were left behind',
      'a {{#if remark}}b{{/if}} c  d \n\n\n{{#if next}}e{{/if}}\n\nf',
      {},
      'a c d\n\nf',
    ],
    ['a blank before the first word', '{{#if remark}}b{{/if}} c', {}, 'c'],
    ['a list and a signature mark', 'a:\n  - b\n\n-- \nAna', {}, 'a:\n  - b\n\n-- \nAna'],
    ['a question on lines of its own', 'a\n{{#if remark}}\nb\n{{/if}}\nc', {}, 'a\nc'],
    ['one full stop', '{{remark}}. b', { remark: 'a.' }, 'a. b'],
    ['no full stop behind a question', '{{remark}}.', { remark: 'a?' }, 'a?'],
    ['three dots', 'a... b.. c', {}, 'a... b. c'],
    ['Windows line ends', 'a\r\n\r\nb', {}, 'a\n\nb'],
  ])('%s', (_, body, values, expected) => {
    expect(written(body, values)).toBe(expected);
  });

  it.each([
    ['i', 'istanbul rehberi', 'İstanbul rehberi'],
    ['ı', 'ışık', 'Işık'],
    ['a capital', 'Bio', 'Bio'],
    ['a name that begins small', 'iPhone kılıfı', 'iPhone kılıfı'],
    ['no letter', '3 afiş', '3 afiş'],
    ['right to left', 'دليل', 'دليل'],
  ])('Cap in Turkish: %s', (_, name, expected) => {
    expect(written('{{Cap project.name}}', { project: { name } }, 'tr')).toBe(expected);
  });

  it('Cap in English, and a language without words of its own', () => {
    expect(written('{{Cap project.name}}', { project: { name: 'istanbul' } })).toBe('Istanbul');
    const german = written('{{greeting}}, {{day openAgain}}', { greeting: 'Hallo', openAgain: TODAY }, 'de');
    expect(german).toBe('Hallo, Dienstag, 6. Oktober');
    expect(mail('{{greeting}}, x', {}, 'de')).toEqual({ ok: false, missing: ['greeting'] });
  });
});

describe('a value is one line, and nothing in it is hidden', () => {
  it.each([
    ['line breaks', 'a\r\nb\u2028c\u0085d', 'a b c d'],
    ['blanks', '  a \t b ', 'a b'],
    ['controls', 'a\u0000\u001B[31mb\u007F', 'a[31mb'],
    ['bidi controls', '\u202Etxt.exe\u202C \u2066x\u2069\u200F', 'txt.exe x'],
    ['soft hyphens and byte order marks', 'auf\u00ADträge\uFEFF', 'aufträge'],
    ['halves of a character', 'a\uD83Db', 'ab'],
    ['right to left names stay', 'محمد علی\u200Cزاده', 'محمد علی\u200Cزاده'],
    [
      'emoji stay',
      '👩‍💻 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 🇹🇷 ❤️',
      '👩‍💻 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 🇹🇷 ❤️',
    ],
    [
      'long words stay',
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
    ],
    ['hidden letters go', 'a\u{E0061}\u{E0062}b', 'ab'],
  ])('%s', (_, remark, expected) => {
    expect(written('{{remark}}', { remark })).toBe(expected);
  });

  it('is not too long', () => {
    expect(written('{{remark}}', { remark: '🙂'.repeat(5000) })).toBe(`${'🙂'.repeat(999)}…`);
    expect(written('{{remark}}', { remark: 'x'.repeat(1000) })).toHaveLength(1000);
  });
});

describe('a mail with a hole is no mail', () => {
  const away = 'I will {{next.iWill}} {{onDay next.date}} {{percent}} {{next.iWill}}';
  it.each<[string, string, TemplateValues, string[]]>([
    ['all that is unknown, each once', away, {}, ['next.iWill', 'next.date', 'percent']],
    ['a date', away, { percent: 5, next: { ...NEXT, date: null } }, ['next.date']],
    ['a percent of 0', away, { percent: 0, next: NEXT }, ['percent']],
    ['blanks', 'a {{remark}}', { remark: ' \n\t' }, ['remark']],
    ['what can’t be seen', 'a {{remark}}', { remark: '\u200B\u2060\u200D\u3164' }, ['remark']],
    ['through two helpers', 'a {{Cap (onDay openAgain)}}', {}, ['openAgain']],
    ['under another question', 'a {{#if percent}}{{remark}}{{/if}}', { percent: 3 }, ['remark']],
    [
      'in the branch that is taken',
      '{{#if percent}}{{remark}}{{else}}{{needFromYou}}{{/if}} a',
      {},
      ['needFromYou'],
    ],
    ['under its opposite question', 'a {{#unless remark}}{{remark}}{{/unless}}', {}, ['remark']],
    ['an empty list', 'a {{projects.list}}', { projects: { list: ['', ' '] } }, ['projects.list']],
  ])('%s', (_, body, values, missing) => {
    expect(mail(body, values)).toEqual({ ok: false, missing });
  });

  it('inside a question for it nothing is missing', () => {
    expect(written('a{{#if remark}} {{remark}}{{/if}}{{#if next.date}} {{day next.date}}{{/if}}', {})).toBe(
      'a',
    );
  });

  it('counts the subject', () => {
    const source = '---\nsubject: Your {{project.name}}\n---\nx\n';
    const template = { name: 'done', isInformal: false, language: 'en', source } as const;
    expect(render(template, {}, { renderedFor: TODAY })).toEqual({ ok: false, missing: ['project.name'] });
  });
});

describe('what can’t be sent', () => {
  const told = (source: string): string => {
    const template = { name: 'done', isInformal: true, language: 'tr', source } as const;
    const values = { greeting: 'Merhaba Can', me: { signOff: 'Ana' } };
    const made = render(template, values, { renderedFor: TODAY });
    return 'problems' in made
      ? made.problems.map(({ what, where }) => `${where.file}: ${what}`).join()
      : 'ok';
  };
  it.each([
    ['an empty subject', 'subject: "{{#if remark}}x{{/if}}"', 'x', 'its subject would be empty'],
    ['a text that nobody sees', 'subject: x', '{{#if remark}}x{{/if}}\u200B', 'its text would be empty'],
    [
      'what is left, unseen',
      'subject: x',
      '{{#unless remark}}\u200B\u2060{{else}}x{{/unless}}',
      'its text would be empty',
    ],
    ['a subject of blanks', 'subject: {{#if remark}}x{{/if}}', 'x', 'its subject would be empty'],
    ['an empty text', 'subject: x', '{{#if remark}}x{{/if}}', 'its text would be empty'],
    [
      'a greeting alone',
      'subject: x',
      '{{greeting}},\n\n{{#if remark}}x{{/if}}\n\n{{me.signOff}}',
      'its text would be empty',
    ],
    ['an unknown variable', 'subject: x', '{{constructor}}', 'there is no variable "constructor"'],
    ['a prototype', 'subject: x', '{{next.__proto__.x}}', 'there is no variable'],
    ['a helper that is not ours', 'subject: x', '{{lookup next "what"}}', 'there is no helper "lookup"'],
  ])('%s', (_, subject, body, what) => {
    expect(told(`---\n${subject}\n---\n${body}`)).toContain(what);
    if (what !== 'ok') expect(told(`---\n${subject}\n---\n${body}`)).toContain('templates/tr/done.sen.hbs: ');
  });
});
