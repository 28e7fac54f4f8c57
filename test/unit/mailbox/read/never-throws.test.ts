/** Laws of the reader: whatever the bytes are, there is a mail, soon, and its fields are what their types say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';
import type { HeaderField, ParsedMail } from '../../../../src/message/parsed-mail.js';
import { understand } from '../../../../src/message/understand.js';

const FOLDER = new URL('../../../vectors/mime/', import.meta.url);

const vectors = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => [file, readFileSync(new URL(file, FOLDER))] as const);

/** What does not hold of a mail and must, however broken its bytes are. */
function flawsOf(mail: ParsedMail, bytes: Uint8Array): string[] {
  const { identity } = understand(mail);
  const isPlainField = ({ name, value }: HeaderField) => name === name.toLowerCase() && !/[\r\n]/.test(value);
  const laws = {
    'the first part is the mail': mail.parts[0]?.depth === 0,
    'lines end with LF': !/[\r\0]/.test(mail.text),
    'no text has no source': (mail.textSource === 'none') === (mail.text === ''),
    'all bytes count': mail.sizeBytes === bytes.length,
    'fields are unfolded': mail.headers.every(isPlainField),
    'a date is an instant': mail.dateMs === null || Number.isFinite(mail.dateMs),
    'it has an identity': /^[0-9a-f]{64}$/.test(identity),
  };
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law]));
}

async function expectReadable(bytes: Uint8Array): Promise<void> {
  const flaws = flawsOf(await readMail(bytes), bytes);
  if (flaws.length > 0)
    expect({ flaws, bytes: Buffer.from(bytes).toString('latin1') }).toEqual({ flaws: [] });
}

/** Sixty places in each, from where the headers, which are all alike, are about to end. */
function cutsOf(bytes: Buffer): number[] {
  const from = Math.min(200, bytes.length >> 1);
  const step = Math.max(1, Math.floor((bytes.length - from) / 60));
  return Array.from({ length: Math.ceil((bytes.length - from) / step) }, (_, at) => from + at * step);
}

describe('the reader never throws', () => {
  it.each(vectors)('%s, cut off anywhere', async (_file, bytes) => {
    for (const cut of cutsOf(bytes)) await expectReadable(bytes.subarray(0, cut));
  });

  it.each(vectors)('%s, with bytes changed, doubled or lost', async (_file, bytes) => {
    const change = fc.record({
      at: fc.nat({ max: Math.max(0, bytes.length - 1) }),
      length: fc.nat({ max: 40 }),
      instead: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc
          .constantFrom('\r', '\n', '--b1', '"', '=', '<', '>', ';', '=?', '\0', ': ')
          .map((sign) => Buffer.from(sign)),
      ),
    });
    const law = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let changed = bytes;
      for (const { at, length, instead } of changes) {
        changed = Buffer.concat([changed.subarray(0, at), instead, changed.subarray(at + length)]);
      }
      await expectReadable(changed);
    });
    await fc.assert(law, { numRuns: 10 });
  });

  it('whatever the bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectReadable), { numRuns: 200 });
  });

  it('whatever the fields', async () => {
    const value = fc.string({ unit: 'binary', maxLength: 80 });
    const name = fc.constantFrom(
      ...['From', 'To', 'Subject', 'Date', 'Message-ID', 'References', 'Return-Path', 'Content-Type'],
      ...['Content-Disposition', 'Content-Transfer-Encoding'],
    );
    const law = fc.asyncProperty(fc.array(fc.tuple(name, value)), async (fields) => {
      const lines = fields.map(([field, written]) => `${field}: ${written}`);
      await expectReadable(Buffer.from(`${lines.join('\r\n')}\r\n\r\nHello`));
    });
    await fc.assert(law, { numRuns: 200 });
  });
});
