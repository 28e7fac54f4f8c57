/**
 * What `explain` knows beside the message: from its flags, and from a workspace where one is named.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import { type CompiledPhrases, compilePhrases } from '../judgement/phrases/compile.js';
import { type AddressSet, addressSet, comparableAddress, everyAddress } from '../message/addresses.js';
import type { ContactForm } from '../message/automatic-mail/row.js';
import { DriverseatError } from '../shared/errors.js';
import { answerByRows, type ExplainedMail, type ReplyAnswer } from './explain-reply.js';
import { loadPhrases } from './load-phrases.js';
import { instantFlag } from './read-instant.js';

/** Whose settings, whose mail, who counts as known, and when it came. */
export type ExplainFlags = {
  workspace?: string;
  as?: string;
  known?: string[];
  at?: string;
  json?: boolean;
};

/** What the explanation of each file asks. */
export type ExplainFacts = {
  /** Null where neither a workspace nor `--as` says it: then each mail's own recipients tell. */
  own: AddressSet | null;
  clients: AddressSet;
  isCorrespondent(address: string): boolean;
  isSameClient(a: string, b: string): boolean;
  forms: readonly ContactForm[];
  authservId: string | null;
  /** Whether a mail may be answered by itself, by all that is known. */
  answer(explained: ExplainedMail): ReplyAnswer;
  phrases: CompiledPhrases;
  noteLanguage: NoteLanguage;
  timeZone: string;
  /** When the mails arrived, where `--at` says it. */
  at: Temporal.ZonedDateTime | null;
};

function readKnown(known: readonly string[]): AddressSet {
  if (known.includes('*')) return everyAddress;
  const bad = known.find((address) => comparableAddress(address) === '');
  if (bad === undefined) return addressSet(known);
  throw new DriverseatError('usage', `--known ${bad} is no address`, {
    fix: 'Give addresses, or "*" for everybody.',
  });
}

/** Both sets in one. */
function either(a: AddressSet, b: AddressSet): AddressSet {
  return { has: (address) => a.has(address) || b.has(address) };
}

async function withoutWorkspace(flags: ExplainFlags): Promise<ExplainFacts> {
  const known = readKnown(flags.known ?? []);
  return {
    own: flags.as === undefined ? null : addressSet([flags.as]),
    clients: known,
    isCorrespondent: known.has,
    isSameClient: () => false,
    forms: [],
    authservId: null,
    answer: ({ hits }) => answerByRows(hits),
    phrases: await loadPhrases(undefined),
    noteLanguage: 'en',
    timeZone: 'UTC',
    at: flags.at === undefined ? null : instantFlag(flags.at, 'UTC').toZonedDateTimeISO('UTC'),
  };
}

async function withWorkspace(dir: string, flags: ExplainFlags): Promise<ExplainFacts> {
  const [{ loadForReading }, { makeRules }, { answerBySettings }] = await Promise.all([
    import('./load-for-reading.js'),
    import('../app/make-rules.js'),
    import('./explain-by-settings.js'),
  ]);
  const workspace = await loadForReading(dir);
  // Holidays move contact hours, never no-contact time: they need not be loaded.
  const rules = makeRules({ workspace, phrases: compilePhrases(workspace.phrases), holidays: new Map() });
  const known = either(readKnown(flags.known ?? []), rules.clients);
  const at =
    flags.at === undefined ? null : instantFlag(flags.at, rules.timeZone).toZonedDateTimeISO(rules.timeZone);
  return {
    own: flags.as === undefined ? rules.own : either(rules.own, addressSet([flags.as])),
    clients: known,
    isCorrespondent: known.has,
    isSameClient: rules.isSameClient,
    forms: rules.forms,
    authservId: rules.authservId,
    answer: (explained) =>
      answerBySettings(explained, { rules, clients: known, at: at?.toInstant() ?? null }),
    phrases: rules.phrases,
    noteLanguage: rules.noteLanguage,
    timeZone: rules.timeZone,
    at,
  };
}

/**
 * Gathers the facts.
 * @throws DriverseatError `usage` for a flag that can't be read, or the workspace's first problem
 */
export async function explainFacts(flags: ExplainFlags): Promise<ExplainFacts> {
  if (flags.as !== undefined && comparableAddress(flags.as) === '') {
    throw new DriverseatError('usage', `--as ${flags.as} is no address`, {
      fix: 'Give your own address: --as you@example.com',
    });
  }
  return flags.workspace === undefined
    ? await withoutWorkspace(flags)
    : await withWorkspace(flags.workspace, flags);
}
