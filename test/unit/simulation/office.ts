/**
 * Ana's bot with everything outside it made up: a mailbox that is a map, a queue in memory, a server that does as chance says.
 * All that is decided is decided by the real pure middle; what is here follows DESIGN.md, "Sending", step by step.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../../src/calendar/contact-policy.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Entry, Happening } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { isOpen, type MailRecord } from '../../../src/ledger/planned-mail.js';
import { planReply } from '../../../src/plan/plan-reply.js';
import type { Recheck } from '../../../src/plan/recheck-reply.js';
import { retryAt } from '../../../src/plan/retry-at.js';
import { createLog } from '../../../src/shared/log.js';
import { createFakeQueue } from './fake-queue.js';
import { isBefore, type Moment, recheckNow, takenUp } from './her-mail.js';
import { askedOf, change, firstSituation, isAllowed, type Situation } from './situation.js';
import { type DeathAt, type Fate, NEW_YEAR, type Year, type YearEvent } from './year.js';

/** A body that reached the client, and what held at that instant. */
export type Body = {
  mail: MailRecord;
  at: Temporal.Instant;
  policy: ContactPolicy;
  zone: string;
  isAllowed: boolean;
};

/** The bot died here. */
class Death extends Error {}

/** One office through a year. */
export class Office {
  readonly bodies: Body[] = [];
  ledger: Ledger = emptyLedger();
  now = NEW_YEAR;

  readonly #situation: Situation;
  readonly #entries: Entry[] = [];
  readonly #due = new Set<string>();
  readonly #queue = createFakeQueue({
    clock: { now: () => this.now, offsetMs: 0 },
    log: createLog('silent'),
    onDue: async (key) => void this.#due.add(key),
  });
  #fate: Fate = { kind: 'sent' };
  #death: { at: DeathAt; hoursDown: number } | null = null;
  #downUntil: Temporal.Instant | null = null;
  #isReconcileDue = true;

  constructor(year: Year) {
    this.#situation = firstSituation(year);
    const tellSince = NEW_YEAR.toString();
    this.#journal({ type: 'baseline', uidValidity: 1, uid: 0, tellSince, why: 'first-contact' });
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

  /** An event happens now. */
  happen(event: YearEvent): void {
    change(this.#situation, event, this.now);
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
    }
  }

  #journal(...happenings: Happening[]): void {
    for (const happening of happenings) {
      const entry: Entry = { v: 1, at: this.now.toString(), ...happening };
      this.#entries.push(entry);
      applyEntry(this.ledger, entry);
    }
  }

  #die(hoursDown: number): void {
    this.#downUntil = this.now.add({ hours: hoursDown });
    this.#due.clear();
  }

  /** The journal is all that a new life knows. */
  #begin(): void {
    this.#downUntil = null;
    this.ledger = emptyLedger();
    for (const entry of this.#entries) applyEntry(this.ledger, entry);
    for (const { key, state } of this.ledger.mails.values())
      if (state === 'sending') this.#journal({ type: 'unknown', key });
    this.#isReconcileDue = true;
  }

  /** Mail that waits for her word is looked at again and again. */
  async #nextWake(): Promise<Temporal.Instant | null> {
    if (this.#downUntil !== null) return this.#downUntil;
    const [first] = await this.#queue.list();
    const soon = this.now.add({ seconds: 1 });
    if (first !== undefined) return isBefore(first.dueAt, soon) ? soon : first.dueAt;
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
    await this.#judge();
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

  async #judge(): Promise<void> {
    for (const mail of this.#situation.unseen.splice(0)) {
      const decision = planReply(askedOf(this.#situation, mail, this.now, this.ledger));
      if (decision !== null) await this.#plan(decision);
    }
    for (const happening of takenUp(this.#moment())) await this.#plan(happening);
  }

  #moment(): Moment {
    return { situation: this.#situation, now: this.now, ledger: this.ledger };
  }

  async #plan(happening: Happening): Promise<void> {
    this.#journal(happening);
    if (happening.type === 'planned')
      await this.#queue.put(happening.key, Temporal.Instant.from(happening.dueAt));
  }

  /** A note about what failed, or is unknown. */
  #tell(): void {
    for (const { key, state, isShown } of this.ledger.mails.values())
      if (!isShown && (state === 'failed' || state === 'unknown')) this.#journal({ type: 'shown', key });
  }

  async #reconcile(): Promise<void> {
    this.#isReconcileDue = false;
    for (const { key, state, dueAt } of this.ledger.mails.values())
      if (state === 'planned' || state === 'claimed')
        await this.#queue.put(key, Temporal.Instant.from(dueAt));
  }

  async #runOne(key: string): Promise<void> {
    const mail = this.ledger.mails.get(key);
    if (mail === undefined || (mail.state !== 'planned' && mail.state !== 'claimed')) return;
    const dueAt = Temporal.Instant.from(mail.dueAt);
    if (isBefore(this.now, dueAt)) return await this.#queue.put(key, dueAt);
    const recheck = recheckNow(mail, this.#moment());
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
    this.#journal({ type: 'claimed', key, claimId: `claim ${this.#entries.length}` });
    this.#dieAt('claimed');
    this.now = this.now.add({ seconds: 2 });
    const again = recheckNow(mail, this.#moment());
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
    this.#journal({ type: 'released', key, why: 'smtp 451 at envelope' });
    if (!isTransient) return this.#journal({ type: 'failed', key, why: 'smtp 550 at envelope' });
    const next = retryAt(this.now, attempts, Temporal.Instant.from(notAfter));
    await (next === null ? this.#journal({ type: 'dropped', key, why: 'late' }) : this.#postpone(key, next));
  }

  #arriveAtClient(mail: MailRecord): void {
    const { policy, clients } = this.#situation;
    const zone = clients.find(({ slug }) => slug === mail.client)?.timeZone ?? '';
    this.bodies.push({ mail, at: this.now, policy, zone, isAllowed: isAllowed(this.#situation, mail) });
  }

  /** The server keeps a copy of all that arrived. */
  #lookIntoSent(): void {
    if (this.#downUntil !== null) return;
    for (const { key, state } of this.ledger.mails.values()) {
      const isThere = this.bodies.some(({ mail }) => mail.key === key);
      if (state === 'unknown' && isThere) this.#journal({ type: 'sent', key, refused: [] });
    }
  }
}
