/**
 * What waits for her word, at the end of `status` and `show`, from the first time that she was asked: each with its text in full
 * and its number, so that it can still be answered (UX.md, rule 4 and T15).
 */
import { waitingLine } from '../../notes/announcement.js';
import { unapprovedLine } from '../../notes/approval.js';
import { laterLine, unknownLine } from '../../notes/digest.js';
import {
  blockLines,
  howToAnswer,
  type NumberedLine,
  numberedOffers,
  numberedTexts,
} from '../../notes/numbered-lines.js';
import { statusWords } from '../../notes/status-words.js';
import { laterTexts, waitingAnnouncements } from '../announce-digest.js';
import type { Bot } from '../bot.js';
import { unapprovedTexts } from '../first-offers.js';
import { noteSetting } from '../note-setting.js';
import { unknownMails } from '../unknown-mails.js';
import { proposalLines } from '../updates/update-lines.js';
import type { Obeyed } from './obeying.js';

/** What concerns no project. */
function otherLines(bot: Bot): NumberedLine[] {
  const { noteLanguage: language } = bot.rules;
  return [
    ...unknownMails(bot).map((mail) => unknownLine(mail, language)),
    ...waitingAnnouncements(bot, 1).flatMap((change) =>
      change.texts.map((later) => waitingLine(change, later, language)),
    ),
    ...laterTexts(bot).map((later) => laterLine(later, noteSetting(bot))),
  ];
}

/** The texts that answer by themselves once she agrees. */
function textLines(bot: Bot): NumberedLine[] {
  return unapprovedTexts(bot).map(({ sample, offer }) =>
    unapprovedLine(sample, offer, bot.rules.noteLanguage),
  );
}

/** `text`, and below it what waits; what concerns one project where it is named. */
export function withWaiting(bot: Bot, text: string, only: string | null): Obeyed {
  const { noteLanguage: language } = bot.rules;
  const lines = [
    ...(only === null ? otherLines(bot) : []),
    ...proposalLines(bot, only),
    ...(only === null ? textLines(bot) : []),
  ];
  if (lines.length === 0) return { text };
  const offers = numberedOffers(lines);
  const how = howToAnswer(offers, language);
  return {
    text: [text, statusWords(language).waiting, ...numberedTexts(lines), ...blockLines(lines)].join('\n'),
    offers,
    ...(how === null ? {} : { how }),
  };
}
