/**
 * The rows of the table of automatic mail, each in half a sentence for a reader of `explain` and of the demo.
 */
import type { RowId } from '../message/automatic-mail/row.js';

const ROW_TEXT: Partial<Record<RowId, string>> & Record<'setting-off' | 'no-template' | 'urgent', string> = {
  A1: 'it says of itself that a machine sent it',
  A2: 'its sender takes no answers',
  A3: 'it is a delivery report or a receipt',
  A4: 'it is marked as bulk',
  A5: 'it asks for no automatic answer',
  A6: 'an auto-responder marked it',
  A7: 'it is mail of Driverseat, or answers such mail',
  A8: 'its subject is that of an automatic answer',
  A9: 'it comes from an address of the system, not of a person',
  A10: 'it is a calendar message',
  A11: 'it is no whole mail',
  B1: 'it came through a mailing list',
  B2: 'a list manager sent it',
  B3: 'its return path is that of a list',
  B4: 'a bulk mail service sent it',
  B5: 'a program sent it as a notification',
  B6: 'it offers to unsubscribe',
  B7: 'it is made like an advertisement',
  B8: 'it went to more than ten people',
  C1: 'it is not addressed to you',
  C2: 'you only get a copy',
  C3: 'it comes from an address of your own',
  C4: 'it has no single, proper author',
  C5: 'its author field is ambiguous',
  C6: 'it has no return path',
  C7: 'its return path is not its author',
  C8: 'its answers go somewhere else',
  C9: 'somebody else sent it on',
  C10: 'its author is no client',
  D1: 'it lies in Junk, Trash or Drafts',
  D2: 'a spam filter rejected it',
  D3: 'its author is forged',
  D4: 'its author is not proven',
  D6: 'it carries a program or a locked archive',
  E1: 'it did not come in no-contact time, or an answer would come too late',
  E1b: 'it is night where its author lives, until no-contact time is over',
  E1c: 'it only says thanks',
  E2: 'its date is far from when it came',
  E3: 'you have answered it yourself',
  E4: 'it was answered before',
  E5: 'it has no Message-ID',
  E6: 'it was answered before',
  E7: 'enough answers have gone out already',
  E8: 'mail to its author came back',
  E9: 'it has gone in circles',
  E10: 'it is larger or deeper than what is read',
  'no-template': 'there is no template in that language',
  'setting-off': 'autoReply is off, for all or for this client',
  urgent:
    'it is urgent by your words or senders; if a client wrote it outside your contact hours, you hear of it at once',
};

/** "A1: it says of itself that a machine sent it". */
export function rowText(id: string): string {
  const text = ROW_TEXT[id as RowId];
  return text === undefined ? id : `${id}: ${text}`;
}
