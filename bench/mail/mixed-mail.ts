/**
 * The mail of a bench: a mixed INBOX, a Sent folder that goes with it, and small mail for measuring memory.
 *
 * The mix aims at the sizes of a real mailbox that was measured before: median 5.8 KB, mean 24 KB (FACTS.md).
 */
import {
  alternative,
  bounce,
  htmlOnly,
  inquiry,
  newsletter,
  notification,
  reply,
  sentId,
  sentTo,
  turkish,
  type WriteLetter,
  withFiles,
  wordsBehindPictures,
} from './kinds.js';
import { type BenchMail, writeMail } from './mail.js';
import { plainPart } from './parts.js';
import { ANA } from './people.js';
import { createRandom } from './random.js';
import { paragraphs, subjectLine } from './sentences.js';

/** Shares in percent. */
const MIX: readonly [WriteLetter, number][] = [
  [inquiry, 13],
  [reply, 20],
  [alternative, 20],
  [htmlOnly, 8],
  [newsletter, 13],
  [notification, 11],
  [withFiles, 6],
  [wordsBehindPictures, 1],
  [turkish, 6],
  [bounce, 2],
];
const ALL = MIX.flatMap(([write, share]) => Array.from({ length: share }, () => write));

const SENT_SINCE_MS = Date.UTC(2026, 0, 1);
const INBOX_SINCE_MS = Date.UTC(2026, 8, 1);
const MINUTE_MS = 60_000;

/** The INBOX: `count` mails, three minutes apart. */
export function* mixedMail(count: number, seed = 1): Generator<BenchMail> {
  const random = createRandom(seed);
  for (let at = 0; at < count; at += 1) {
    const write = random.pick(ALL);
    yield writeMail(random, write(random), INBOX_SINCE_MS + at * 3 * MINUTE_MS);
  }
}

/** INBOX mail of 2 to 4 KB: mostly from machines, one in ten about work. */
export function* smallMail(count: number, seed = 2): Generator<BenchMail> {
  const random = createRandom(seed);
  const kinds = [inquiry, ...Array.from({ length: 9 }, () => notification)];
  for (let at = 0; at < count; at += 1) {
    yield writeMail(random, random.pick(kinds)(random), INBOX_SINCE_MS + at * MINUTE_MS);
  }
}

/** The Sent folder; the first ones are what the INBOX answers. */
export function* sentMail(count: number, seed = 3): Generator<BenchMail> {
  const random = createRandom(seed);
  for (let at = 0; at < count; at += 1) {
    const letter = {
      from: ANA,
      to: sentTo(at),
      subject: subjectLine(random),
      messageId: sentId(at),
      part: plainPart(
        `${paragraphs(random, 2).join('\n\n')}\n\nWhich size do you need? And by when?\n\nAna\n`,
      ),
    };
    yield writeMail(random, letter, SENT_SINCE_MS + at * MINUTE_MS);
  }
}
