/** phrases/*.yaml and templates: what breaks them, and what is only worth mending. */
import { describe, expect, it } from '@jest/globals';
import { FLAGS } from '../../../src/judgement/judgement.js';
import { problemsIn, rowsOf, understand } from './texts.js';

/** A phrase file; the phrases of `urgency` stand from line 8 on. */
function phrasesWith(urgency: readonly string[], not: readonly string[] = []): string {
  const section = (phrases: readonly string[], cancelling: readonly string[]): string =>
    [
      '  weight: 2',
      '  why: Because.',
      '  ask: When?',
      '  phrases:',
      ...phrases.map((phrase) => `    - "${phrase}"`),
    ]
      .concat('  not:', ...cancelling.map((phrase) => `    - "${phrase}"`))
      .join('\n');
  const flags = ['urgency', ...FLAGS.filter((flag) => flag !== 'urgency')];
  const lines = flags.map(
    (flag) => `${flag}:\n${flag === 'urgency' ? section(urgency, not) : section(['x y'], [])}`,
  );
  return `# mine\n\n${lines.join('\n')}\n`;
}

describe('a phrase that can never match breaks its file', () => {
  it.each(
    rowsOf(`
      As soon as possible | has capitals → Write small letters
      * *                 | has only gaps
      a (b                | has brackets that do not fit
      what?               | has a sign that no phrase can have
    `),
  )('%s', (phrase, told) => {
    expect(problemsIn({ 'phrases/en.yaml': phrasesWith(['asap', phrase ?? '']) })).toEqual([
      expect.stringContaining(`[phrase-invalid] phrases/en.yaml:9: urgency.phrases: "${phrase}" ${told}`),
    ]);
  });

  it('an empty one, too', () => {
    expect(problemsIn({ 'phrases/en.yaml': phrasesWith([' ']) })).toEqual([
      expect.stringContaining('has no word'),
    ]);
  });

  it('and all at once', () => {
    expect(problemsIn({ 'phrases/en.yaml': phrasesWith(['Asap', 'now!', 'ok'], ['NOT']) })).toHaveLength(3);
  });
});

describe('a phrase that is worth mending', () => {
  function warningsOf(text: string): string[] {
    const [part] = understand({ 'phrases/en.yaml': text }).phrases;
    if (part?.ok !== true) throw new Error('the file is usable');
    return part.value.warnings.map(({ what, where }) => `${where.line}: ${what}`);
  }

  it.each([
    ['stands twice', ['asap', 'now', 'asap'], [], '10: "asap" stands twice (see line 8)'],
    ['is always cancelled', ['asap', 'now'], ['now'], '9: "now" is always cancelled (see line 11)'],
  ])('%s', (_, phrases, not, told) => {
    expect(warningsOf(phrasesWith(phrases, not))).toEqual([told]);
  });

  it('is none where all is well', () => {
    expect(warningsOf(phrasesWith(['asap', 'as soon as *', '(today|now)~']))).toEqual([]);
  });
});

describe('a phrase file', () => {
  it.each([
    [
      'of an unknown flag',
      phrasesWith(['asap']).replace('urgency:', 'urgncy:'),
      'phrases/en.yaml:3: urgncy: there is no setting "urgncy" here → Did you mean "urgency"?',
    ],
    [
      'with a weight out of range',
      phrasesWith(['asap']).replace('weight: 2', 'weight: 9'),
      'phrases/en.yaml:4: urgency.weight: 9 is out of range',
    ],
    [
      'without a reason',
      phrasesWith(['asap']).replace('  why: Because.\n', ''),
      'phrases/en.yaml:3: urgency.why: it is missing',
    ],
    [
      'with a number for a phrase',
      phrasesWith(['asap']).replace('"asap"', '24'),
      'phrases/en.yaml:8: urgency.phrases[0]: a text is expected here, not 24 → Put it into quotes.',
    ],
    [
      'with a phrase that begins with a gap, unquoted',
      phrasesWith(['asap']).replace('"asap"', '* asap'),
      'phrases/en.yaml:8: a text can’t begin with',
    ],
  ])('%s', (_, text, told) => {
    expect(problemsIn({ 'phrases/en.yaml': text }).join('\n')).toContain(told);
  });

  it.each([
    ['eng.yaml', 'Did you mean en.yaml?'],
    ['en.yml', 'Did you mean en.yaml?'],
    ['klingon.yaml', 'Phrases can stand in en.yaml, tr.yaml'],
  ])('has a language’s name, not %s', (name, fix) => {
    expect(problemsIn({ [`phrases/${name}`]: phrasesWith(['asap']) })).toEqual([
      expect.stringContaining(fix),
    ]);
  });
});

describe('a template', () => {
  const text = '---\nsubject: x\n---\n{{greeting}},\n';

  it('says which mail it is, and in which language and voice', () => {
    const { templates } = understand({
      'templates/de/decline.hbs': text,
      'templates/tr/decline.sen.hbs': text,
    });
    expect(templates).toMatchObject([
      { ok: true, value: { language: 'de', name: 'decline', isInformal: false, source: text } },
      { ok: true, value: { language: 'tr', name: 'decline', isInformal: true, source: text } },
    ]);
  });

  it.each([
    ['templates/en/declien.hbs', text, 'no mail has a template of this name → Did you mean decline.hbs?'],
    [
      'templates/en/hello.hbs',
      text,
      'no mail has a template of this name → The templates are no-contact-reply.hbs',
    ],
    ['templates/english/decline.hbs', text, 'its folder names no language'],
    [
      'templates/en/decline.hbs',
      `${text}{{nmae}}`,
      'templates/en/decline.hbs:5: there is no variable "nmae"',
    ],
  ])('%s', (file, source, told) => {
    expect(problemsIn({ [file]: source })).toEqual([expect.stringContaining(told)]);
  });
});
