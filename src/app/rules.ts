/**
 * What of the workspace the bot works by, made ready once whenever the workspace is loaded or changed.
 */
import type { ContactPolicy } from '../calendar/contact-policy.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { CompiledPhrases } from '../judgement/phrases/compile.js';
import type { AddressSet } from '../message/addresses.js';
import type { ContactForm } from '../message/automatic-mail/row.js';
import type { Settings } from '../plan/settings.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import type { Template } from '../templates/template-name.js';

/** Settings, clients and phrases in the form in which each mail asks them. */
export type Rules = {
  /** The freelancer: where notes go. */
  me: { name: string; address: string };
  own: AddressSet;
  clients: AddressSet;
  /** In the order of clients.yaml. */
  allClients: readonly Client[];
  projects: readonly Project[];
  /** Whose address it is; null for nobody's in clients.yaml. */
  clientOf(address: string): Client | null;
  clientOfSlug(slug: string): Client | null;
  /** SOFT rows of AUTOREPLY.md that don't count for the client with this address. */
  allowOf(address: string): Client['allow'];
  isSameClient(a: string, b: string): boolean;
  forms: readonly ContactForm[];
  authservId: string | null;
  phrases: CompiledPhrases;
  noteLanguage: NoteLanguage;
  lookTwiceAt: number;
  /** An IANA name. */
  timeZone: string;
  policy: ContactPolicy;
  settings: Settings;
  templates: readonly Template[];
};
