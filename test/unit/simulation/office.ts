/**
 * Ana's bot with everything outside it made up: a mailbox that is a map, a queue in memory, a server that does as chance says.
 * All that is decided is decided by the real pure middle; what is here follows DESIGN.md, "Sending", step by step.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../../src/calendar/contact-policy.js';
import type { Entry, Happening } from '../../../src/ledger/entry.js';
import { applyEntry, emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { isOpen, type MailRecord } from '../../../src/ledger/planned-mail.js';
import type { RowHit } from '../../../src/message/automatic-mail/row.js';
import { planReply } from '../../../src/plan/plan-reply.js';
import { type Recheck, recheckReply } from '../../../src/plan/recheck-reply.js';
import { retryAt } from '../../../src/plan/retry-at.js';
import type { SendState } from '../../../src/plan/send-obstacle.js';
import type { Settings } from '../../../src/plan/settings.js';
import type { Client } from '../../../src/projects/client.js';
import { createLog } from '../../../src/shared/log.js';
import { aClient, clearState } from '../plan/a-reply.js';
import { createFakeQueue } from './fake-queue.js';
import { type DeathAt, type Fate, hitsOf, NEW_YEAR, type Year, type YearEvent } from './year.js';

/** A body that reached the client, and what held at that instant. */
export type Body = {
  mail: MailRecord;
  at: Temporal.Instant;
  policy: ContactPolicy;
  zone: string;
  isAllowed: boolean;
};

type Incoming = {
  uid: number;
  client: number;
  thread: number;
  hits: readonly RowHit[];
  receivedAt: Temporal.Instant;
};

/** The bot died here. */
class Death extends Error {}

/** One office through a year. */
export class Office {
  readonly bodies: Body[] = [];
  readonly entries: Entry[] = [];
  ledger: Ledger = emptyLedger();
  now = NEW_YEAR;

  #policy: ContactPolicy;
  #autoReply: Settings['autoReply'];
  #state: SendState = { ...clearState };
  #templateHash = 'one';
  #approvedHash = 'one';
  #fate: Fate = { kind: 'sent' };
  #death: { at: DeathAt; hoursDown: number } | null = null;
  #downUntil: Temporal.Instant | null = null;
  #isReconcileDue = true;
  readonly #clients: readonly Client[];
  readonly #inbox = new Map<string, Incoming>();
  readonly #unseen: Incoming[] = [];
  readonly #answeredAt = new Map<number, Temporal.Instant>();
  readonly #due = new Set<string>();
  readonly #queue = createFakeQueue({
    clock: { now: () => this.now, offsetMs: 0 },
    log: createLog('silent'),
    onDue: async (key) => void this.#due.add(key),
  });

  constructor({ policy, clientZones, atMostEveryDays, afterMinutes }: Year) {
    this.#policy = policy;
    this.#autoReply = {
      to: 'clients',
      after: Temporal.Duration.from({ minutes: afterMinutes }),
      atMostEvery: Temporal.Duration.from({ days: atMostEveryDays }),
    };
    this.#clients = clientZones.map((timeZone, at) =>
      aClient({ slug: `client-${at}`, address: `c${at}@client-${at}.example`, timeZone }),
    );
    this.#journal({
      type: 'baseline',
      uidValidity: 1,
      uid: 0,
      tellSince: `${NEW_YEAR}`,
      why: 'first-contact',
    });
  }

  /** The time goes on, and whatever falls due on the way is looked at. */
  async passTo(to: Temporal.Instant): Promise<void> {
    for (let at = await this.#nextWake(); at !== null && isBefore(at, to); at = await this.#nextWake()) {
      this.now = at;
      await this.#look();
    }
    this.now = to;
    await this.#look();
  }

  happen(event: YearEvent): void {
    switch (event.what) {
      case 'mail':
        this.#arrive(event);
        return;
      case 'answer':
        this.#answeredAt.set(event.client, this.now);
        return;
      case 'tidy':
        this.#inbox.clear();
        return;
      case 'policy':
        this.#policy = { ...this.#policy, noContact: event.noContact, openOn: event.openOn };
        return;
      case 'template':
        this.#templateHash = event.hash;
        return;
      case 'approve':
        this.#approvedHash = this.#templateHash;
        return;
      case 'replies':
        this.#autoReply = { ...this.#autoReply, to: event.to };
        return;
      case 'mode':
      case 'pause':
      case 'stop': {
        const { what: _what, ...change } = event;
        this.#state = { ...this.#state, ...change };
        return;
      }
      default:
        this.#suffer(event);
    }
  }

  #suffer(
    event: Extract<YearEvent, { what: 'fate' | 'death' | 'restart' | 'queue lost' | 'look into Sent' }>,
  ): void {
    switch (event.what) {
      case 'fate':
        this.#fate = event.fate;
        return;
      case 'death':
        this.#death = event;
        return;
      case 'restart':
        this.#die(event.hoursDown);
        return;
      case 'queue lost':
        this.#queue.forget();
        this.#isReconcileDue = true;
        return;
      case 'look into Sent':
        this.#lookIntoSent();
        return;
    }
  }

  #journal(...happenings: Happening[]): void {
    for (const happening of happenings) {
      const entry: Entry = { v: 1, at: this.now.toString(), ...happening };
      this.entries.push(entry);
      applyEntry(this.ledger, entry);
    }
  }

  #arrive({ client, thread, hit }: Extract<YearEvent, { what: 'mail' }>): void {
    const uid = this.#inbox.size + this.entries.length * 1000 + this.#unseen.length;
    const mail = { uid, client, thread, hits: hitsOf(hit), receivedAt: this.now };
    this.#inbox.set(identityOf(mail), mail);
    this.#unseen.push(mail);
  }

  #die(hoursDown: number): void {
    this.#downUntil = this.now.add({ hours: hoursDown });
    this.#due.clear();
  }

  /** The journal is all that a new life knows. */
  #begin(): void {
    this.#downUntil = null;
    this.ledger = emptyLedger();
    for (const entry of this.entries) applyEntry(this.ledger, entry);
    for (const { key, state } of this.ledger.mails.values())
      if (state === 'sending') this.#journal({ type: 'unknown', key });
    this.#isReconcileDue = true;
  }

  async #nextWake(): Promise<Temporal.Instant | null> {
    if (this.#downUntil !== null) return this.#downUntil;
    const [first] = await this.#queue.list();
    if (first !== undefined) return later(first.dueAt, this.now.add({ seconds: 1 }));
    // Mail that waits for an order is looked at again and again.
    const isWaiting = [...this.ledger.mails.values()].some(
      (mail) => isOpen(mail) && mail.state !== 'unknown',
    );
    this.#isReconcileDue ||= isWaiting;
    return isWaiting ? this.now.add({ hours: 1 }) : null;
  }

  async #look(): Promise<void> {
    if (this.#downUntil !== null) {
      if (isBefore(this.now, this.#downUntil)) return;
      this.#begin();
    }
    for (const mail of this.#unseen.splice(0)) await this.#judge(mail);
    this.#tell();
    if (this.#isReconcileDue) await this.#reconcile();
    await this.#queue.promoteDue(this.now);
    try {
      for (const key of [...this.#due]) {
        this.#due.delete(key);
        await this.#runOne(key);
      }
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
  }

  /** A note about what failed, or is unknown. */
  #tell(): void {
    for (const { key, state, isShown } of this.ledger.mails.values())
      if (!isShown && (state === 'failed' || state === 'unknown')) this.#journal({ type: 'shown', key });
  }

  async #reconcile(): Promise<void> {
    this.#isReconcileDue = false;
    for (const mail of this.ledger.mails.values()) {
      if (mail.state === 'planned' || mail.state === 'claimed')
        await this.#queue.put(mail.key, Temporal.Instant.from(mail.dueAt));
    }
  }

  async #judge(mail: Incoming): Promise<void> {
    const client = this.#clientOf(mail.client);
    const decision = planReply({
      account: 'ana',
      now: this.now,
      policy: this.#policy,
      autoReply: this.#autoReply,
      client,
      isInquiry: false,
      hits: mail.hits,
      mail: {
        uidValidity: 1,
        uid: mail.uid,
        identity: identityOf(mail),
        author: client.address,
        thread: `${client.slug} ${mail.thread}`,
      },
      receivedAt: mail.receivedAt,
      writtenAt: mail.receivedAt,
      isMovedIn: false,
      isUrgent: false,
      isAuthenticated: false,
      ledger: this.ledger,
    });
    if (decision === null) return;
    this.#journal(decision);
    if (decision.type === 'planned')
      await this.#queue.put(decision.key, Temporal.Instant.from(decision.dueAt));
  }

  #clientOf(number: number): Client {
    const client = this.#clients[number];
    if (client === undefined) throw new Error('there are three clients');
    return client;
  }

  #recheck(mail: MailRecord): Recheck {
    const client = this.#clients.find(({ slug }) => slug === mail.client) ?? null;
    const incoming = this.#inbox.get(mail.answers?.identity ?? '') ?? null;
    const answeredAt = incoming === null ? undefined : this.#answeredAt.get(incoming.client);
    const isAnswered =
      incoming !== null && answeredAt !== undefined && isBefore(incoming.receivedAt, answeredAt);
    return recheckReply(mail, {
      now: this.now,
      policy: this.#policy,
      autoReply: this.#autoReply,
      state: this.#state,
      client,
      answered: incoming,
      answeredAt: isAnswered ? answeredAt : null,
      templateHash: this.#templateHash,
      approvedHash: this.#approvedHash,
      isAuthenticated: false,
      ledger: this.ledger,
    });
  }

  async #runOne(key: string): Promise<void> {
    const mail = this.ledger.mails.get(key);
    if (mail === undefined || (mail.state !== 'planned' && mail.state !== 'claimed')) return;
    const dueAt = Temporal.Instant.from(mail.dueAt);
    if (isBefore(this.now, dueAt)) return await this.#queue.put(key, dueAt);
    const recheck = this.#recheck(mail);
    if (recheck.verdict === 'send') await this.#send(mail);
    else await this.#obey(mail, recheck);
  }

  async #obey({ key }: MailRecord, recheck: Recheck): Promise<void> {
    if (recheck.verdict === 'drop') this.#journal({ type: 'dropped', key, why: recheck.why });
    else if (recheck.verdict === 'wait' && recheck.until !== null) await this.#postpone(key, recheck.until);
  }

  async #postpone(key: string, until: Temporal.Instant): Promise<void> {
    this.#journal({ type: 'postponed', key, dueAt: until.toString() });
    await this.#queue.put(key, until);
  }

  #dieAt(at: DeathAt): void {
    if (this.#death?.at !== at) return;
    this.#die(this.#death.hoursDown);
    this.#death = null;
    throw new Death();
  }

  async #send(mail: MailRecord): Promise<void> {
    const { key } = mail;
    this.#journal({ type: 'claimed', key, claimId: `claim ${this.entries.length}` });
    this.#dieAt('claimed');
    this.now = this.now.add({ seconds: 2 });
    const again = this.#recheck(mail);
    if (again.verdict !== 'send') {
      this.#journal({ type: 'released', key, why: again.why });
      return await this.#obey(mail, again);
    }
    this.#journal({ type: 'sending', key });
    this.#dieAt('sending');
    const fate = this.#fate;
    this.#fate = { kind: 'sent' };
    await this.#meet(mail, fate);
  }

  async #meet(mail: MailRecord, fate: Fate): Promise<void> {
    const { key } = mail;
    if (fate.kind === 'sent' || (fate.kind === 'cut' && fate.arrives)) this.#arriveAtClient(mail);
    this.#dieAt('taken');
    if (fate.kind === 'sent') this.#journal({ type: 'sent', key, refused: [] });
    else if (fate.kind === 'cut') this.#journal({ type: 'unknown', key });
    else await this.#refused(mail, fate.isTransient);
    this.#dieAt('sent');
  }

  async #refused({ key, attempts, notAfter }: MailRecord, isTransient: boolean): Promise<void> {
    this.#journal({ type: 'released', key, why: 'smtp' });
    const next = isTransient ? retryAt(this.now, attempts, Temporal.Instant.from(notAfter)) : null;
    if (next === null) this.#journal({ type: 'failed', key, why: 'smtp' });
    else await this.#postpone(key, next);
  }

  #arriveAtClient(mail: MailRecord): void {
    const { mode, paused, isStopped } = this.#state;
    const isPaused = paused.some((pause) => pause.what !== 'client' || pause.client === mail.client);
    const isApproved = this.#approvedHash === this.#templateHash;
    const zone = this.#clients.find(({ slug }) => slug === mail.client)?.timeZone ?? '';
    const isAllowed =
      mode === 'live' && !isPaused && !isStopped && isApproved && this.#autoReply.to === 'clients';
    this.bodies.push({ mail, at: this.now, policy: this.#policy, zone, isAllowed });
  }

  /** The server keeps a copy of all that arrived. */
  #lookIntoSent(): void {
    for (const { key, state } of this.ledger.mails.values()) {
      const isThere = this.bodies.some(({ mail }) => mail.key === key);
      if (this.#downUntil === null && state === 'unknown' && isThere)
        this.#journal({ type: 'sent', key, refused: [] });
    }
  }
}

function identityOf({ uid }: Incoming): string {
  return `mail-${uid}`;
}

function isBefore(at: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, other) < 0;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}
