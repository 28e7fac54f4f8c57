/**
 * Judges a text that came without a mail around it: `driverseat judge`, pasted or line by line.
 */
import { NO_ROWS } from '../message/automatic-mail/match-rows.js';
import { languageOf } from '../message/language/language-of.js';
import type { Message } from '../message/message.js';
import { newTextOf } from '../message/new-text/new-text.js';
import type { AddressList, ParsedMail } from '../message/parsed-mail.js';
import type { JudgementContext, NoteLanguage } from './context.js';
import { judgeWithRows } from './judge.js';
import type { Judgement } from './judgement.js';
import type { CompiledPhrases } from './phrases/compile.js';
import { workWantedAlone } from './work-wanted.js';

/** A message without its mail. `kind` says that it is a client's later message; without it the words decide. */
export type TextToJudge = { subject?: string; text: string; kind?: 'reply'; prior?: string };

/** How the findings are worded, and when the text was written, where that is known. */
export type TextOptions = { noteLanguage: NoteLanguage; writtenAt: JudgementContext['writtenAt'] };

/** Judges a text as if a stranger had sent it to the freelancer alone, today. */
export function judgeText(input: TextToJudge, phrases: CompiledPhrases, options: TextOptions): Judgement {
  const message = messageOf(input);
  const context: JudgementContext = {
    facts: NO_FACTS,
    isCorrespondent: () => false,
    thread: 'unknown',
    prior: input.prior ?? null,
    kindHint: input.kind ?? null,
    phrases,
    ...options,
  };
  return judgeWithRows(message, context, NO_ROWS, workWantedAlone);
}

const NOBODY = { has: () => false };

const NO_FACTS: JudgementContext['facts'] = {
  own: NOBODY,
  clients: NOBODY,
  isSameClient: () => false,
  forms: [],
  authservId: null,
  folder: 'inbox',
  flags: [],
  isOwnAutoReply: () => false,
};

function messageOf({ subject = '', text }: TextToJudge): Message {
  const mail = mailOf(subject, text);
  const newText = newTextOf(mail);
  return {
    mail,
    newText,
    language: languageOf(newText.text),
    thread: { root: null, ancestors: [] },
    identity: '',
  };
}

function addressed(address: string): AddressList {
  return { mailboxes: [{ name: '', address }], instances: 1, hasGroup: false, isAmbiguous: false };
}

const NONE: AddressList = { mailboxes: [], instances: 0, hasGroup: false, isAmbiguous: false };

/** A mail from somebody to the freelancer alone, without headers. */
function mailOf(subject: string, text: string): ParsedMail {
  return {
    headers: [],
    from: addressed('somebody@unknown.invalid'),
    sender: NONE,
    replyTo: NONE,
    to: addressed('you@unknown.invalid'),
    cc: NONE,
    bcc: NONE,
    resentFrom: NONE,
    resentTo: NONE,
    resentCc: NONE,
    returnPaths: [],
    subject,
    messageId: null,
    inReplyTo: [],
    references: [],
    dateMs: null,
    text: text.replace(/\r\n?/g, '\n'),
    textSource: 'plain',
    linkWords: '',
    hasRemotePixel: false,
    parts: [],
    sizeBytes: text.length,
    overBudget: null,
    hasNoHeaders: false,
  };
}
