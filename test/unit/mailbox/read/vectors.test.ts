/** Whole mails from their bytes: one `.eml` a trap, and what must come of each in expectations.jsonl. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';
import type { ParsedMail } from '../../../../src/message/parsed-mail.js';
import { understand } from '../../../../src/message/understand.js';

const FOLDER = new URL('../../../vectors/mime/', import.meta.url);

/** One line of expectations.jsonl: `says` is the sentence, the rest is what must be so (`own` are the author's own words). */
type Expectation = Partial<ReturnType<typeof seen>> & { file: string; says: string };

const expectations = readFileSync(new URL('expectations.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expectation);

function seen(mail: ParsedMail) {
  const { text, subject, messageId, inReplyTo, references, hasRemotePixel, hasNoHeaders, parts } = mail;
  return {
    ...{ text, subject, messageId, inReplyTo, references, hasRemotePixel, hasNoHeaders },
    source: mail.textSource,
    own: understand(mail).newText.text,
    fromName: mail.from.mailboxes[0]?.name,
    replyTo: mail.replyTo.mailboxes.map(({ address }) => address),
    types: parts.map(({ type }) => type),
    filenames: parts.flatMap(({ filename }) => filename ?? []),
    calendarMethods: parts.flatMap(({ calendarMethod }) => calendarMethod ?? []),
    encrypted: parts.filter(({ isEncryptedArchive }) => isEncryptedArchive).length,
  };
}

describe('vectors of MIME', () => {
  it.each(expectations.map((expected) => [expected.file, expected.says, expected] as const))(
    '%s: %s',
    async (_file, _says, { file, says, ...expected }) => {
      const mail = await readMail(readFileSync(new URL(file, FOLDER)));
      expect(seen(mail)).toMatchObject({ source: 'plain', ...expected });
      expect(mail.overBudget).toBeNull();
    },
  );

  it('has an expectation for each file', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));
    expect(expectations.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});
