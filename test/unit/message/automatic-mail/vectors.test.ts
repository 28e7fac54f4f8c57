/** Whole mails, read from their bytes: one `.eml` a row and trap, and what must come of each in expectations.jsonl. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decideKind, type WorkSign } from '../../../../src/judgement/kind.js';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';
import { addressSet, everyAddress } from '../../../../src/message/addresses.js';
import { allRows, matchRows, rowsOf } from '../../../../src/message/automatic-mail/match-rows.js';
import type { MailFacts, RowId } from '../../../../src/message/automatic-mail/row.js';
import { withoutFormLabels } from '../../../../src/message/contact-form.js';
import type { Message } from '../../../../src/message/message.js';
import { understand } from '../../../../src/message/understand.js';
import { writerOf } from '../../../../src/message/writer.js';
import { type ReplyVerdict, replyVerdict } from '../../../../src/plan/reply-verdict.js';
import { someFacts } from './a-message.js';

const FOLDER = new URL('../../../vectors/automatic-mail/', import.meta.url);

/** One line of expectations.jsonl: `says` is the sentence; what is left out is as in Ana's mailbox, where all are clients. */
type Expectation = {
  file: string;
  says: string;
  verdict: ReplyVerdict['verdict'];
  rules: RowId[];
  /** Where nobody is known, and the words ask for work unless `work` says else. */
  kind: string;
  reasons?: string[];
  work?: WorkSign;
  clients?: string[];
  sameClient?: string[];
  forms?: string[];
  authservId?: string;
  folder?: MailFacts['folder'];
  flags?: string[];
  autoReplies?: string[];
  allow?: RowId[];
  author?: string;
  authorText?: string;
};

const expectations = readFileSync(new URL('expectations.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expectation);

function factsOf(expected: Expectation): MailFacts {
  const {
    forms = [],
    sameClient = [],
    autoReplies = [],
    authservId = null,
    folder = 'inbox',
    flags = [],
  } = expected;
  return someFacts({
    own: addressSet(['ana@ruiz.example', 'hello@ruiz.example']),
    clients: expected.clients === undefined ? everyAddress : addressSet(expected.clients),
    isSameClient: (a, b) => sameClient.includes(a) && sameClient.includes(b),
    forms: forms.map((from) => ({ from, author: 'reply-to' })),
    authservId,
    folder,
    flags,
    isOwnAutoReply: (id) => autoReplies.includes(id),
  });
}

async function read(file: string): Promise<Message> {
  return understand(await readMail(readFileSync(new URL(file, FOLDER))));
}

describe('vectors of automatic mail', () => {
  it.each(expectations.map((expected) => [expected.file, expected.says, expected] as const))(
    '%s: %s',
    async (_file, _says, expected) => {
      const message = await read(expected.file);
      const facts = factsOf(expected);
      expect(replyVerdict(matchRows(message, facts), expected.allow)).toEqual({
        verdict: expected.verdict,
        rules: expected.rules,
      });
      const stranger = { ...facts, clients: addressSet([]) };
      const decision = decideKind({
        message,
        rows: rowsOf(message, stranger),
        context: {
          facts: stranger,
          isCorrespondent: () => false,
          thread: 'unknown',
          prior: null,
          kindHint: null,
        },
        work: () => expected.work ?? 'wanted',
      });
      expect(decision).toMatchObject({
        kind: expected.kind,
        ...(expected.reasons === undefined ? {} : { reasons: expected.reasons }),
      });
    },
  );

  it.each(expectations.filter(({ author }) => author !== undefined))(
    '$file was written by $author',
    async (expected) => {
      const message = await read(expected.file);
      expect(writerOf(message.mail, factsOf(expected))?.address).toBe(expected.author);
      if (expected.authorText !== undefined) {
        expect(withoutFormLabels(message).newText.text).toBe(expected.authorText);
      }
    },
  );

  it('has one for each row, and an expectation for each file', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));
    expect(expectations.map(({ file }) => file).sort()).toEqual(files.sort());
    const held = new Set(expectations.flatMap(({ rules }) => rules));
    expect(allRows.filter(({ id }) => !held.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
