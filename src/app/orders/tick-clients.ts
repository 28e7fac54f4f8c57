/**
 * What she says to a list of likely clients (UX.md T0): the numbers of those who are, alone or with YES; NO leaves one out.
 */
import type { ReplyOrder } from '../../orders/order.js';
import { addClient } from '../../workspace/edit/client-changes.js';
import { clientSlug } from '../../workspace/edit/slug.js';
import { answersIn } from './answer-words.js';
import { type Answering, type OfferOf, offersOf } from './answering.js';
import { editWorkspace } from './edit-workspace.js';

function nameOf({ name, address }: OfferOf<'client'>): string {
  return name || address;
}

/** Ticks lines of the list: they are clients from now on. */
export async function tickClients(
  { bot, note, language }: Answering,
  numbers: readonly number[],
): Promise<string> {
  const names: string[] = [];
  const problems: string[] = [];
  for (const number of numbers) {
    const [offer] = offersOf(note, 'client', number);
    if (offer === undefined) {
      problems.push(answersIn(language).noLine(number));
      continue;
    }
    const name = nameOf(offer);
    if (bot.rules.clients.has(offer.address)) {
      names.push(name);
      continue;
    }
    const taken = bot.rules.allClients.map(({ slug }) => slug);
    const slug = clientSlug(offer.name, offer.address, taken);
    const client = { name, address: offer.address, language: offer.language };
    const problem = await editWorkspace(bot, 'clients.yaml', addClient(slug, client));
    if (problem === null) names.push(name);
    else problems.push(problem);
  }
  return [...(names.length > 0 ? [answersIn(language).ticked(names.join(', '))] : []), ...problems].join(' ');
}

/** YES or NO to a number of such a list; null where the note has none, or the word decides nothing about it. */
export async function answerLikely(
  answering: Answering,
  { order, number }: ReplyOrder,
): Promise<string | null> {
  const { bot, note, language } = answering;
  if (number === null || offersOf(note, 'client', null).length === 0) return null;
  if (order === 'yes') return await tickClients(answering, [number]);
  const [offer] = order === 'no' ? offersOf(note, 'client', number) : [];
  const isOpen = offer !== undefined && !bot.rules.clients.has(offer.address);
  return isOpen ? answersIn(language).skipped([nameOf(offer)]) : null;
}
