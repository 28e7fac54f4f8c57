/**
 * How good the rules are on our own labelled messages, and that they get no worse.
 *
 * The rules were written with all of these in view: the figures guard against loss, they promise nothing for other mail.
 * `test/vectors/judgement/README.md` has the figures of each set's first reading.
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { FLAGS, type Flag, type Judgement } from '../../../src/judgement/judgement.js';
import { type Labelled, labelledMessages } from './labelled-messages.js';
import { SHIPPED } from './shipped-phrases.js';

const SETS = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6', 'own-7'];

function judged(message: Labelled): Judgement {
  const { subject, text, prior, kind } = message;
  const input = {
    text,
    ...(subject === undefined ? {} : { subject }),
    ...(prior === undefined ? {} : { prior }),
    ...(kind === 'reply' ? { kind } : {}),
  };
  return judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
}

const ALL = SETS.flatMap(labelledMessages).map((message) => ({ message, judgement: judged(message) }));

function found({ findings }: Judgement): Set<Flag> {
  return new Set(findings.map(({ flag }) => flag));
}

describe('figures on our own messages', () => {
  it.each(FLAGS)('%s: at least 90 of 100 are right, at least 90 of 100 are found', (flag) => {
    const wanted = ALL.filter(({ message }) => message.flags.includes(flag));
    const flagged = ALL.filter(({ judgement }) => found(judgement).has(flag));
    const right = flagged.filter(({ message }) => message.flags.includes(flag));
    expect(right.length / flagged.length).toBeGreaterThanOrEqual(0.9);
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.9);
  });

  it('flags at most 3 in 100 clean messages', () => {
    const clean = ALL.filter(({ message }) => message.flags.length === 0);
    const flagged = clean.filter(({ judgement }) => judgement.findings.length > 0);
    expect(flagged.length / clean.length).toBeLessThanOrEqual(0.03);
  });

  it('tells the kind of 97 in 100', () => {
    const right = ALL.filter(({ message, judgement }) => message.kind === judgement.kind);
    expect(right.length / ALL.length).toBeGreaterThanOrEqual(0.97);
  });

  it('never flags what is of another kind', () => {
    const others = ALL.filter(({ judgement }) => judgement.kind === 'other');
    expect(others.filter(({ judgement }) => judgement.findings.length > 0)).toEqual([]);
  });
});

describe('each finding', () => {
  it.each(ALL.map(({ message, judgement }) => [message.id, message, judgement] as const))(
    'of %s quotes the text exactly, in order, with why and ask',
    (_, message, judgement) => {
      for (const { quote, at, why, ask, points, flag, rule } of judgement.findings) {
        expect(quote).not.toBe('');
        expect(message.text).toContain(quote);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(why).not.toBe('');
        expect(ask).not.toBe('');
        expect(points).toBeGreaterThan(0);
        expect(rule.startsWith(`${flag}/`)).toBe(true);
      }
      for (const question of judgement.openQuestions) expect(message.prior).toContain(question);
    },
  );
});

describe('the labels', () => {
  it('are words of the text, and open questions words of the earlier mail', () => {
    for (const { message } of ALL) {
      for (const quote of Object.values(message.evidence_by_flag).flat())
        expect(message.text).toContain(quote);
      for (const question of message.open_questions ?? []) expect(message.prior).toContain(question);
    }
  });
});
