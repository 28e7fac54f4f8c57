/**
 * Someone in clients.yaml: the only people to whom anything is ever sent (DESIGN.md, "Words").
 */
import type { WeeklySlot } from '../calendar/contact-policy.js';

/** Someone who may write for a client; their mail is client mail. */
export type Person = { name: string; address: string };

/** A row of AUTOREPLY.md by its id, such as "C7". */
export type AllowedRow = `${'A' | 'B' | 'C' | 'D' | 'E'}${number}`;

/** One client; what clients.yaml leaves out is filled in from driverseat.yaml when it is loaded. */
export type Client = {
  /** The client's key in clients.yaml, `[a-z0-9-]+`. */
  slug: string;
  name: string;
  /** Where mail to the client goes. */
  address: string;
  /** Other addresses of the client. */
  also: readonly string[];
  people: readonly Person[];
  /** "Hi Tom", without the comma; null: learned from her own mail, else the language's plain greeting. */
  greeting: string | null;
  /** Two letters (ISO 639-1). Where there is no template in it, nothing goes by itself. */
  language: string;
  /** An IANA name. */
  timeZone: string;
  /** Turkish: true is siz, false sen. */
  formal: boolean;
  /** quiet: only dates that move and finished phases; close: every change she notes. */
  level: 'quiet' | 'normal' | 'close';
  /** When scheduled updates go, in the client's zone; null: as driverseat.yaml says. */
  updates: { every: WeeklySlot | null };
  /** Whether the client's mail may be answered by itself in no-contact time. */
  autoReply: boolean;
  /** SOFT rows of AUTOREPLY.md that don't count for this client. */
  allow: readonly AllowedRow[];
};
