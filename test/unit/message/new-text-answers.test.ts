/**
 * What is told besides the new text: what each inline answer answers, the quoted history, and whether it is a forward.
 */
import { describe, expect, it } from '@jest/globals';
import { newTextOf } from '../../../src/message/new-text/new-text.js';
import { subjectPrefix } from '../../../src/message/new-text/subject-prefix.js';

const read = (lines: string[], subject = 'Re: Podcast', textSource: 'plain' | 'html' = 'plain') =>
  newTextOf({ text: lines.join('\n'), subject, textSource });

const answered = (lines: string[]) => {
  const text = lines.join('\n');
  return read(lines).spans.map(({ at, end, answers }) => [answers, text.slice(at, end)]);
};

describe('an inline answer', () => {
  it('answers the quoted line above it, without its mark', () => {
    expect(answered(['see below', '> How long?', 'an hour', '>> How many?', 'four'])).toEqual([
      [null, 'see below'],
      ['How long?', 'an hour'],
      ['How many?', 'four'],
    ]);
  });

  it('answers only the last question where an unmarked blank line parts it from another', () => {
    expect(answered(['> How many?', '', '> Transcripts?', 'no thanks'])).toEqual([
      ['Transcripts?', 'no thanks'],
    ]);
  });

  it('answers all lines of an unbroken run, empty marks included', () => {
    expect(answered(['> Hi Kim,', '>', '> how long?', '', 'an hour'])).toEqual([
      ['Hi Kim,\n\nhow long?', 'an hour'],
    ]);
  });

  it('answers the last words where only empty marks stand right above', () => {
    expect(answered(['> how long?', '', '>', '', 'an hour'])).toEqual([['how long?', 'an hour']]);
  });

  it('answers nothing below an attribution that nothing follows', () => {
    expect(answered(['On 5 Oct 2026, at 10:11, Ana <a@ruiz.example> wrote:', '', 'an hour'])).toEqual([
      [null, 'an hour'],
    ]);
  });

  it('is a span of its own, and so are the words before and after', () => {
    expect(read(['Hi', '', '> a?', 'b', '', 'Bye']).text).toBe('Hi\n\nb\n\nBye');
  });
});

describe('the quoted history', () => {
  it('comes without marks and frames', () => {
    const { quoted } = read([
      'ok',
      '',
      'On 5 Oct 2026, at 10:11, Ana <a@ruiz.example> wrote:',
      '',
      '> Hi,',
      '> > all?',
    ]);
    expect(quoted).toBe('Hi,\nall?');
  });

  it('is what stands below a header block', () => {
    const header = ['From: Ana', 'Sent: Monday, October 5, 2026 10:11', 'To: Kim', 'Subject: Podcast'];
    expect(read(['ok', '', ...header, '', 'How long?', '', 'Ana']).quoted).toBe('How long?\n\nAna');
  });

  it('is empty where nothing is quoted', () => {
    expect(read(['just words']).quoted).toBe('');
  });
});

describe('a forward', () => {
  const separator = '---------- Forwarded message ---------';
  it.each<[string, string[], string, boolean]>([
    ['by its subject', ['for you'], 'Fwd: Podcast', true],
    ['by its subject in Turkish', ['buyrun'], 'İlt: Podcast', true],
    ['by its subject in capitals', ['buyrun'], 'İLT: Podcast', true],
    ['by its subject in German', ['bitte'], 'WG: Podcast', true],
    ['by its separator', ['for you', '', separator, 'From: A <a@b.example>', '', 'x'], 'Podcast', true],
    ['by a marked separator', ['for you', '', '> Begin forwarded message:', '>', '> x'], 'Podcast', true],
    [
      'not by a separator in the answered mail',
      ['ok', '', '> Look:', `> ${separator}`, '> x'],
      'Re: Podcast',
      false,
    ],
    ['not by a subject that answers a forward', ['ok'], 'Re: Fwd: Podcast', false],
    ['not by the word in prose', ['The forwarded message was empty.'], 'Podcast', false],
  ])('is known %s', (_, lines, subject, isForward) => {
    expect(read(lines, subject).isForward).toBe(isForward);
  });
});

describe('the first prefix of a subject', () => {
  it.each([
    ['Re: Logo', 'reply'],
    ['RE[2]: Logo', 'reply'],
    ['AW: Logo', 'reply'],
    ['Ynt: Logo', 'reply'],
    ['YNT: Logo', 'reply'],
    ['SV: Logo', 'reply'],
    ['[list] Re: Logo', 'reply'],
    ['Re : Logo', 'reply'],
    ['Fwd: Re: Logo', 'forward'],
    ['TR: Logo', 'forward'],
    ['RV: Logo', 'forward'],
    ['Regarding your logo', null],
    ['Response needed', null],
    ['', null],
  ])('%s', (subject, prefix) => {
    expect(subjectPrefix(subject)).toBe(prefix);
  });
});

describe('text from HTML', () => {
  it('is quoted where the reader marked it, whatever the subject', () => {
    expect(read(['Blue:', '> Blue or green?', 'Yes.'], 'Colours', 'html').text).toBe('Blue:\n\nYes.');
  });

  it('holds no quote where a plain first mail lists with the same mark', () => {
    expect(read(['I need:', '> a logo', '> a card'], 'Colours').text).toBe('I need:\n> a logo\n> a card');
  });
});
