import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trustedResults } from '../../../../src/message/automatic-mail/authentication-results.js';
import { matchRows } from '../../../../src/message/automatic-mail/match-rows.js';
import type { HeaderField } from '../../../../src/message/parsed-mail.js';
import { aMessage, header, someFacts } from './a-message.js';

const results = (value: string) => header('Authentication-Results', value);
const hop = (by: string, from = 'from mail.bakery.example ') =>
  header('Received', `${from}by ${by} with ESMTP id 1`);
const HOST = 'mx.ruiz.example';

function said(headers: HeaderField[], host = HOST): string[] {
  return trustedResults(headers, host).map(({ method, value }) => `${method}=${value}`);
}

describe('which Authentication-Results are believed', () => {
  it.each([
    ['the own host’s', [results('mx.ruiz.example; dmarc=pass'), hop('mx.ruiz.example')], ['dmarc=pass']],
    [
      'in any case, with a version and comments',
      [results('MX.ruiz.example 1 (x); DMARC=Pass (ok; fine)')],
      ['dmarc=pass'],
    ],
    ['not another host’s', [results('mx.evil.example; dmarc=pass')], []],
    ['not a host’s whose name ends alike', [results('evilmx.ruiz.example; dmarc=pass')], []],
    [
      'below the own host’s hop',
      [hop('mx.ruiz.example'), results('mx.ruiz.example; dmarc=pass')],
      ['dmarc=pass'],
    ],
    [
      'below a hop of one of its machines',
      [hop('a.mx.ruiz.example'), results('mx.ruiz.example; dmarc=pass')],
      ['dmarc=pass'],
    ],
    [
      'below a hop of the host to itself',
      [hop('2002:a05:6504::1', ''), results('mx.ruiz.example; dmarc=pass')],
      ['dmarc=pass'],
    ],
    ['not below a foreign hop', [hop('mail.bakery.example'), results('mx.ruiz.example; dmarc=pass')], []],
    [
      'not below a hop that names the host in a comment',
      [
        header('Received', 'from x (by mx.ruiz.example) by mail.evil.example'),
        results('mx.ruiz.example; dmarc=pass'),
      ],
      [],
    ],
    ['nothing where the value can’t be parsed', [results('mx.ruiz.example; dmarc=pass (never closed')], []],
    ['none', [results('mx.ruiz.example; none')], []],
    [
      'without an id only where Microsoft stamps',
      [results('spf=pass smtp.mailfrom=x.example; dmarc=pass')],
      [],
    ],
  ])('%s', (_, headers, expected) => {
    expect(said(headers)).toEqual(expected);
  });

  it('Microsoft’s, which has no id', () => {
    const value = 'spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=x.example; compauth=fail reason=001';
    expect(said([results(value)], 'mail.protection.outlook.com')).toEqual(['spf=fail', 'compauth=fail']);
  });

  it('Microsoft’s, below the hops of its other name', () => {
    const hops = ['outlook.office365.com', 'eurprd03.prod.outlook.com'].map((host) =>
      header(
        'received',
        `from AM3.prod.outlook.com by AS4.${host} with SMTP; Thu, 8 Oct 2026 08:12:07 +0000`,
      ),
    );
    const value = 'spf=pass smtp.mailfrom=hale.example; dmarc=pass header.from=hale.example';
    expect(said([...hops, results(value)], 'outlook.com')).toEqual(['spf=pass', 'dmarc=pass']);
  });

  it('reads properties, quoted ones too', () => {
    const [result] = trustedResults(
      [results('mx.ruiz.example; dkim=pass reason="good; indeed" header.d = "bakery.example" header.s=s1')],
      HOST,
    );
    expect(Object.fromEntries(result?.properties ?? [])).toEqual({
      reason: 'good; indeed',
      'header.d': 'bakery.example',
      'header.s': 's1',
    });
  });

  it('costs no more for a hostile value', () => {
    const value = `mx.ruiz.example; ${'a'.repeat(100_000)} ${' '.repeat(100_000)}=${'"'.repeat(50_000)}`;
    expect(said([results(value)]).length).toBeLessThan(2);
  });
});

describe('rows D3 and D4', () => {
  const rows = (value: string) =>
    matchRows(aMessage({ headers: [results(`mx.ruiz.example; ${value}`)] }), someFacts({ authservId: HOST }))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('D'));

  it.each([
    ['dmarc=pass header.from=bakery.example', []],
    ['dmarc=pass header.from=evil.example', ['D4']],
    ['dmarc=fail header.from=bakery.example', ['D3', 'D4']],
    ['dmarc=none; dkim=pass header.d=mail.bakery.example', []],
    ['dmarc=none; dkim=pass header.i=@bakery.example', []],
    ['dkim=pass header.d=evilbakery.example', ['D4']],
    ['dkim=pass header.d=example', ['D4']],
    ['spf=pass smtp.mailfrom=dana@bakery.example', []],
    ['spf=pass smtp.mailfrom=bounce@esp.example', ['D4']],
    ['spf=softfail smtp.mailfrom=bakery.example', ['D3', 'D4']],
    ['spf=fail smtp.mailfrom=bakery.example; dkim=pass header.d=bakery.example', []],
    ['spf=fail smtp.mailfrom=bakery.example; dkim=pass header.d=evil.example', ['D3', 'D4']],
    ['spf=neutral; dmarc=temperror', ['D4']],
    ['compauth=fail reason=000; dmarc=none', ['D3', 'D4']],
  ])('%s', (value, expected) => {
    expect(rows(value)).toEqual(expected);
  });

  const rowsOf = (values: string[], host = HOST) =>
    matchRows(
      aMessage({ headers: values.map((value) => results(`${host}; ${value}`)) }),
      someFacts({ authservId: host }),
    )
      .map(({ id }) => id)
      .filter((id) => id.startsWith('D'));

  const FORGED = ['dmarc=pass header.from=bakery.example', 'dkim=pass header.d=bakery.example'];
  it.each([
    [['dmarc=pass header.from=evil.example', ...FORGED], ['D4']],
    [
      ['dkim=none; spf=fail smtp.mailfrom=bakery.example', ...FORGED],
      ['D3', 'D4'],
    ],
    [
      ['dkim=none; spf=softfail smtp.mailfrom=bakery.example', FORGED[1]],
      ['D3', 'D4'],
    ],
    [['dkim=none; spf=none; dmarc=none', ...FORGED], ['D4']],
    [['dkim=fail header.d=bakery.example; spf=neutral', FORGED[0]], ['D4']],
    [['spf=neutral smtp.mailfrom=bakery.example', FORGED[0]], ['D4']],
    [['none', ...FORGED], ['D4']],
    [['dmarc=fail (never closed', ...FORGED], ['D4']],
    [['spf=pass smtp.mailfrom=bakery.example', 'dmarc=fail header.from=bakery.example'], ['D3']],
  ])('what came with the mail overrules no result above it: %j', (values, expected) => {
    expect(rowsOf(values as string[])).toEqual(expected);
  });

  it.each([
    [['spf=pass smtp.mailfrom=bakery.example', 'dkim=none']],
    [['spf=none smtp.mailfrom=bakery.example', 'dkim=pass header.d=bakery.example']],
    [['spf=fail smtp.mailfrom=bakery.example', 'dkim=pass header.d=bakery.example']],
    [['dmarc=pass header.from=bakery.example', 'dkim=none', 'spf=softfail smtp.mailfrom=bakery.example']],
    [['arc=none', 'bimi=skipped', 'dmarc=pass header.from=bakery.example']],
    [['dmarc=none', 'dkim=fail header.d=x.example; dkim=pass header.d=bakery.example']],
  ])('a host may write a field for each check: %j', (values) => {
    expect(rowsOf(values)).toEqual([]);
  });

  it('but Google and Microsoft write one, and what stands below came with the mail', () => {
    const values = ['spf=neutral smtp.mailfrom=bakery.example', FORGED[1] ?? ''];
    expect(rowsOf(values, 'mx.google.com')).toEqual(['D4']);
    expect(rowsOf(values, 'mail.protection.outlook.com')).toEqual(['D4']);
    expect(rowsOf(values)).toEqual([]);
  });

  it('no field below another makes more of a mail than the one above', () => {
    const found = fc.constantFrom(
      'spf=none',
      'spf=fail',
      'spf=softfail',
      'dkim=none',
      'dkim=fail',
      'dmarc=none',
      'dmarc=fail',
    );
    fc.assert(
      fc.property(fc.uniqueArray(found, { minLength: 1, selector: (one) => one.slice(0, 4) }), (values) => {
        const genuine = [
          ...values,
          ...['spf=none', 'dkim=none'].filter((one) => !values.some((v) => v.startsWith(one.slice(0, 3)))),
        ];
        const forged = ['spf=pass smtp.mailfrom=bakery.example', ...FORGED];
        const alone = rowsOf([genuine.join('; ')]);
        expect(alone).toContain('D4');
        expect(rowsOf([genuine.join('; '), ...forged])).toEqual(alone);
        expect(rowsOf([genuine.join('; '), forged.join('; ')])).toEqual(alone);
      }),
    );
  });
});
