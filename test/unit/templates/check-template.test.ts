import { describe, expect, it } from '@jest/globals';
import { checkTemplate } from '../../../src/templates/check-template.js';
import { splitTemplate } from '../../../src/templates/front-matter.js';

const FILE = 'templates/en/progress-update.hbs';

/** A template whose body begins on line 4. */
function withBody(body: string): string {
  return `---\nsubject: Your {{project.name}}\n---\n${body}`;
}

function found(source: string): string[] {
  return checkTemplate(source, FILE).map(({ what, where }) => `${where.line}: ${what}`);
}

describe('a template that was cut', () => {
  it.each(['{', '{{greeting}},\n\nyour {', 'Hello {{', '{greet'])('%j', (body) => {
    expect(found(withBody(body))).not.toEqual([]);
  });
});

describe('what a template may say', () => {
  it.each([
    ['a variable', '{{greeting}},'],
    ['a member', '{{next.what}}'],
    ['a number', '{{percent}}%'],
    ['a date through its helper', '{{day next.date}} {{onDay openAgain}}'],
    ['a helper of a helper', '{{Cap (onDay next.date)}}'],
    ['a question and its else', '{{#if percent}}a{{else if next}}b{{else}}c{{/if}}'],
    ['the question whether there is a group', '{{#if final}}{{day final.to}}{{/if}}'],
    ['the opposite question', '{{#unless nothingOpen}}x{{/unless}}{{^if remark}}x{{/if}}'],
    ['a comment', 'x {{!-- {{typo}} --}}'],
    ['white space control, and three braces', '{{~greeting~}} {{{remark}}}'],
    ['a single brace, a percent sign, an emoji', 'f{x} } { 75% 🙂'],
    ['Windows line ends and a byte order mark', '{{greeting}},\r\nhello\r\n'],
  ])('%s', (_, body) => {
    expect(found(withBody(body))).toEqual([]);
    expect(found(`\uFEFF${withBody(body)}`.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('what it may not, and on which line', () => {
  it.each([
    ['an unknown variable', 'a\n{{greting}}', 5, 'no variable "greting"', 'Did you mean "greeting"?'],
    ['an unknown member', '{{next.wat}}', 4, 'no variable "next.wat"', 'Did you mean "next.what"?'],
    ['a typo in a question', 'a\nb\n{{#if remrak}}x{{/if}}', 6, 'no variable "remrak"', 'remark'],
    ['a typo in an else', '{{#if percent}}\n{{else if nxt}}\n{{/if}}', 5, 'no variable "nxt"', 'next'],
    ['a typo inside a question', '{{#if percent}}\n{{remrak}}\n{{/if}}', 5, '"remrak"', 'remark'],
    ['a typo in a helper’s value', '{{day nxt.date}}', 4, 'no variable "nxt.date"', 'next.date'],
    ['an unknown helper', '{{onDy openAgain}}', 4, 'no helper "onDy"', 'onDay'],
    ['a helper within', '{{Cap (ondate openAgain)}}', 4, 'no helper "ondate"', 'onDay'],
    ['a date as it is', '{{next.date}}', 4, 'next.date is a date', '{{day next.date}}'],
    ['a text as a date', '{{day remark}}', 4, 'day takes one date', '{{day next.date}}'],
    ['a date with a capital', '{{Cap next.date}}', 4, 'Cap takes one text', 'project.name'],
    ['a helper without its value', '{{day}}', 4, 'day takes one date', 'next.date'],
    ['a helper with two', '{{day next.date openAgain}}', 4, 'day takes one date', 'next.date'],
    ['a helper with a named value', '{{day next.date long=1}}', 4, 'day takes one date', 'next.date'],
    ['a yes or no printed', '{{nothingOpen}}', 4, 'nothingOpen can only be asked', '{{#if nothingOpen}}'],
    ['a group printed', '{{next}}', 4, 'next can only be asked', 'next.what, next.date'],
    ['the prototype', '{{constructor}}', 4, 'no variable "constructor"', 'greeting'],
    ['the prototype of a group', '{{next.__proto__}}', 4, 'no variable "next.__proto__"', ''],
    ['a helper of Handlebars', '{{lookup next "what"}}', 4, 'no helper "lookup"', 'onDay'],
    ['the log', '{{log remark}}', 4, 'no helper "log"', 'onDay'],
    ['a loop', '{{#each next}}x{{/each}}', 4, 'no block "each"', '{{#if'],
    ['a change of context', '{{#with next}}{{what}}{{/with}}', 4, 'no block "with"', '{{#if'],
    ['a variable as a block', '{{#next}}x{{/next}}', 4, 'no block "next"', '{{#if'],
    ['a question of two', '{{#if next remark}}x{{/if}}', 4, 'asks one variable', '{{#if remark}}'],
    ['a question with a name', '{{#if next as |n|}}x{{/if}}', 4, 'asks one variable', '{{#if remark}}'],
    ['a question of nothing', '{{#if}}x{{/if}}', 4, 'asks one variable', '{{#if remark}}'],
    ['the level above', '{{../greeting}}', 4, 'the name of a variable', 'greeting'],
    ['the root', '{{@root.greeting}}', 4, 'the name of a variable', 'greeting'],
    ['everything', '{{this}}', 4, 'the name of a variable', 'greeting'],
    ['a text as a variable', '{{"greeting"}}', 4, 'the name of a variable', 'greeting'],
    ['a part', 'x\n{{> footer}}', 5, 'no parts', 'text itself'],
    ['a decorator', '{{* inline}}', 4, 'no parts', 'text itself'],
    ['a question left open', 'a\n{{#if remark}}\nb', 6, 'can’t be read', '{{/if}}'],
    ['a question closed by another', '{{#if remark}}\n{{/unless}}', 4, 'can’t be read', '{{/if}}'],
    ['braces left open', 'a\nb {{remark', 5, 'can’t be read', 'Close every'],
    ['braces too many', 'a\n{{{{remark}}}} x', 5, 'can’t be read', 'Close every'],
    ['one brace forgotten', 'a\nHello {greeting},', 5, 'as they stand', 'Write {{greeting}}.'],
    ['closing braces alone', 'a\nb }} c', 5, 'as they stand', 'Close every'],
    ['escaped braces', 'a \\{{remark}}', 4, 'as they stand', 'Write {{remark}}.'],
    ['no text', '\n \n', 3, 'no text', ''],
  ])('%s', (_, body, line, what, fix) => {
    const [first, ...others] = checkTemplate(withBody(body), FILE);
    expect(first?.where).toEqual({ file: FILE, line });
    expect(first?.code).toBe('template-invalid');
    expect(first?.what).toContain(what);
    expect(first?.fix).toContain(fix);
    expect(others).toEqual([]);
  });

  it('says all at once, in their order', () => {
    expect(found('---\nsubject: {{a}}\n---\n{{b}}\n\n{{day c}} {{next}}\n')).toEqual([
      '2: there is no variable "a"',
      '4: there is no variable "b"',
      '6: there is no variable "c"',
      '6: next can only be asked, not printed',
    ]);
  });
});

describe('front matter', () => {
  it.each([
    ['is missing', 'Hello', '1: there is no front matter'],
    ['is empty', '---\n---\nHello', '1: the subject is missing'],
    ['has an empty subject', '---\nsubject:\n---\nHello', '1: the subject is missing'],
    ['does not end', '---\nsubject: x\nHello', '1: the front matter does not end'],
    ['has a name that nothing reads', '---\nsubjcet: x\n---\nHello', '2: front matter knows only "subject"'],
    ['has a line that says nothing', '---\nsubject: x\nhello\n---\nHello', '3: front matter knows only'],
    ['has two subjects', '---\nsubject: x\nsubject: y\n---\nHello', '3: the subject stands twice'],
    [
      'has a comment behind the subject',
      '---\nsubject: Your bio # mine\n---\nHello',
      '2: a comment (#) stands behind',
    ],
    ['has a comment in its place', '---\nsubject: # mine\n---\nHello', '2: a comment (#) stands behind'],
    [
      'has a comment behind quotes',
      '---\nsubject: "Your bio" # mine\n---\nHello',
      '2: a comment (#) stands behind',
    ],
    ['has empty quotes', '---\nsubject: ""\n---\nHello', '1: the subject is missing'],
    ['has a subject that nobody sees', '---\nsubject: \u200B\n---\nHello', '1: the subject is missing'],
    ['has a body that nobody sees', '---\nsubject: x\n---\n\u200B\n\u2060', '3: there is no text'],
  ])('is refused where it %s', (_, source, problem) => {
    expect(found(source)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['as it stands', 'Your bio', 'Your bio'],
    ['without quotes around it', '"Your {{project.name}}"', 'Your {{project.name}}'],
    ['without single quotes around it', "'Re: bio #2'", 'Re: bio #2'],
    ['with a # in quotes', '"Bio # 2"', 'Bio # 2'],
    ['with a # in a word', 'Bio#2', 'Bio#2'],
    ['with quotes within', '"Bio" or "site"', '"Bio" or "site"'],
    [
      'with a question',
      'Your bio{{#if percent}} {{#if remark}}x{{/if}}{{/if}}',
      'Your bio{{#if percent}} {{#if remark}}x{{/if}}{{/if}}',
    ],
  ])('gives the subject %s', (_, written, subject) => {
    const split = splitTemplate(`---\nsubject: ${written}\n---\nHello`, FILE);
    expect(split.ok && split.parts.subject.trim()).toBe(subject);
  });

  it('may have blanks behind its fences', () => {
    expect(found('--- \nsubject: x\n---\t\nHello')).toEqual([]);
  });

  it('may hold comments and colons', () => {
    expect(found('---\n# mine\nsubject: Re: a: b\n\n---\nHello')).toEqual([]);
  });
});
