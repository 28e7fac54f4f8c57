/**
 * Whether a mail wants work of the freelancer.
 */
import type { Message } from '../message/message.js';
import type { WorkSign } from './kind.js';

export function workWanted(_message: Message): WorkSign {
  return 'unclear';
}
