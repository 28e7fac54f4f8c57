/**
 * Reads what a subject's first prefix says of the mail: an answer ("Re:", "Ynt:", "AW:") or a forward ("Fwd:", "İlt:").
 */
import { fold } from './fold.js';
import { anyOf } from './frame-words.js';

const TAG = '^ *(?:\\[[^\\]]{0,40}\\] *)?';
const COUNT = ' ?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))? ?:';
const FORWARD = new RegExp(`${TAG}${anyOf('forwardPrefix')}${COUNT}`);
const REPLY = new RegExp(`${TAG}${anyOf('replyPrefix')}${COUNT}`);

/** What the first prefix of `subject` says; null where it has none. */
export function subjectPrefix(subject: string): 'forward' | 'reply' | null {
  const head = fold(subject.slice(0, 100));
  if (FORWARD.test(head)) return 'forward';
  return REPLY.test(head) ? 'reply' : null;
}
