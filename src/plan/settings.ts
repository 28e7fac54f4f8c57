/**
 * The whole of driverseat.yaml as loaded: every setting there, defaults filled in, values typed.
 *
 * Declared here and not beside the schema, so that the middle knows its settings without knowing YAML. What is null
 * is off or was not said (promise 10: "a setting that is off is off").
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, WeeklySlot } from '../calendar/contact-policy.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { ContactForm } from '../message/automatic-mail/row.js';

/** A mail server: `tls` from the first byte, `starttls` or nothing, or plain too (this very machine only). */
export type MailServer = {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'starttls-if-offered';
};

/** The freelancer. */
export type Me = {
  name: string;
  address: string;
  also: readonly string[];
  /** Two letters each; the first is the default and the language of notes. */
  languages: readonly [NoteLanguage, ...string[]];
  /** An IANA name. */
  timeZone: string;
  country: string | null;
  signOff: string;
};

/** Where the freelancer's mail is. The password stands nowhere. */
export type Mailbox = {
  imap: MailServer;
  smtp: MailServer;
  user: string;
  /** A shell command that prints an OAuth access token. */
  tokenCommand: string | null;
  /** A file with certificates (PEM): absolute, or in the workspace. */
  ca: string | null;
  authservId: string | null;
};

/** The section `contact`, the policy's own part of it aside. */
export type ContactCustoms = {
  /** Clients hear of a change this long before; in days. */
  announce: Temporal.Duration;
  holdIncoming: boolean;
  /** `words` by language, lower case as written; `domains` without `@`. */
  urgent: {
    words: Readonly<Record<string, readonly string[]>>;
    senders: readonly string[];
    domains: readonly string[];
  };
};

/** What is paused: everything, because she is ill or not, or one client. */
export type Pause = { what: 'all' } | { what: 'ill' } | { what: 'client'; client: string };

/** driverseat.yaml. Durations of hours or less have no days in them, and those of days no hours. */
export type Settings = {
  version: 1;
  me: Me;
  mailbox: Mailbox;
  /** redis:// or rediss://, or the path of a unix socket; may hold a password. Null: a private Redis. */
  redis: string | null;
  contact: Pick<ContactPolicy, 'hours' | 'noContact' | 'openOn'> & ContactCustoms;
  /** `after` in minutes or hours; `atMostEvery` in days, per client. */
  autoReply: {
    to: 'clients' | 'clients-and-inquirers' | 'nobody';
    after: Temporal.Duration;
    atMostEvery: Temporal.Duration;
  };
  inquiries: {
    note: 'at-once' | 'digest';
    /** Points. */
    lookTwiceAt: number;
    forms: readonly ContactForm[];
    referral: { name: string; contact: string } | null;
  };
  /** `undo` in minutes, `checkInAfter` in days. */
  updates: {
    every: WeeklySlot | null;
    ask: 'when-nothing-new' | 'always';
    silenceAlarm: { workingDays: number };
    undo: Temporal.Duration;
    proposalsPerWeek: number;
    checkInAfter: Temporal.Duration;
  };
  notes: { digest: 'opening'; by: 'append' | 'send' };
  paused: readonly Pause[];
  mode: 'rehearsal' | 'live';
};
