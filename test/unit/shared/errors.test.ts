import { describe, expect, it } from '@jest/globals';
import {
  DriverseatError,
  ERROR_TABLE,
  type ErrorCode,
  isDriverseatError,
  nearestName,
  placeText,
  problem,
  problemText,
} from '../../../src/shared/errors.js';

describe('the table of codes', () => {
  it.each(Object.entries(ERROR_TABLE))('%s says what to do, in a sentence', (code, advice) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(advice).toMatch(/^[A-Za-z].{10,}$/);
  });
});

describe('where a problem stands, as a reader finds it', () => {
  it.each([
    [{}, ''],
    [{ file: 'driverseat.yaml' }, 'driverseat.yaml'],
    [{ file: 'driverseat.yaml', line: 12 }, 'driverseat.yaml:12'],
    [{ setting: 'me.timeZone' }, 'me.timeZone'],
    [{ file: 'driverseat.yaml', line: 12, setting: 'me.timeZone' }, 'driverseat.yaml:12: me.timeZone'],
  ])('%j is "%s"', (where, text) => {
    expect(placeText(where)).toBe(text);
  });
});

describe('a problem says what, where and what to do', () => {
  const where = { file: 'driverseat.yaml', line: 12, setting: 'me.timeZone' };

  it('with the advice of the table', () => {
    expect(problemText(problem('setting-unknown', 'me.timezone is no setting', where))).toBe(
      'driverseat.yaml:12: me.timeZone: me.timezone is no setting\n  → Remove the setting or mend its name.',
    );
  });

  it('or with a better one', () => {
    const found = problem('setting-unknown', 'me.timezone is no setting', {}, 'Did you mean me.timeZone?');
    expect(problemText(found)).toBe('me.timezone is no setting\n  → Did you mean me.timeZone?');
  });
});

describe('what is thrown', () => {
  const cause = new Error('ECONNREFUSED');
  const error = new DriverseatError('imap-unreachable', 'no answer', { where: { file: 'a.yaml' }, cause });

  it('carries its code, its cause and the whole problem', () => {
    expect(error).toMatchObject({ name: 'DriverseatError', code: 'imap-unreachable', cause });
    expect(error.message).toBe('a.yaml: no answer');
    expect(error.problem.fix).toBe(ERROR_TABLE['imap-unreachable']);
  });

  it.each<[unknown, ErrorCode[], boolean]>([
    [error, [], true],
    [error, ['imap-unreachable', 'deadline-passed'], true],
    [error, ['deadline-passed'], false],
    [cause, [], false],
    [null, [], false],
  ])('is told from other errors by its code: %s, %j', (thrown, codes, isOurs) => {
    expect(isDriverseatError(thrown, ...codes)).toBe(isOurs);
  });
});

describe('which known name was meant', () => {
  const known = ['openOn', 'noContact', 'hours', 'Europe/Madrid', 'Europe/Malta', 'on', 'of'];
  it.each([
    ['two letters swapped', 'Europe/Madird', 'Europe/Madrid'],
    ['a letter too many', 'hourss', 'hours'],
    ['a letter missing', 'houers', 'hours'],
    ['another case', 'nocontact', 'noContact'],
    ['two of five letters wrong are too many', 'hoxxs', null],
    ['one of two letters wrong is too many', 'ob', null],
    ['two letters in another case', 'ON', 'on'],
    ['something else altogether', 'password', null],
    ['nothing', '', null],
    ['what nobody types', 'hours'.repeat(50), null],
  ])('%s: %s', (_, written, meant) => {
    expect(nearestName(written, known)).toBe(meant);
  });
});
