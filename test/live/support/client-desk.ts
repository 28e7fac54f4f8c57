/**
 * Ana's bot in live mode with a client, Tom, and Thursdays without contact: in this process, on the world's servers and clock.
 */
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { approvalName } from '../../../src/app/reply-template.js';
import { openLine } from '../../../src/cli/open-line.js';
import { ALIVE_FILE, readAlive } from '../../../src/journal/alive.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { sourceHash } from '../../../src/templates/source-hash.js';
import { clientsOf, clientsSchema } from '../../../src/workspace/schema/clients-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { type RunningBot, rulesFor, type StartOptions, settingsFor, startBot } from './bot.js';
import { log, newAccount } from './mailbox.js';
import { until } from './until.js';
import { newUser, world } from './world.js';

/** How one life of the bot is begun. */
export type LifeOptions = Pick<StartOptions, 'journal' | 'stateFolder' | 'takeOver'> & {
  /** Further settings of driverseat.yaml; `contact` and `mode` in place of the desk's. */
  settings?: string;
  /** Further clients, as clients.yaml has them. */
  clients?: Record<string, { name: string; address: string; language?: string }>;
  /** Null: a Redis of its own. The world's by default. */
  redis?: string | null;
};

/** What a test may have otherwise. */
export type DeskOptions = LifeOptions & {
  /** Leaves the reply's text without her approval. */
  isUnapproved?: boolean;
  account?: Partial<ServerAccount>;
};

/** Ana's mailbox, and her client's address. */
export type Office = { account: ServerAccount; tom: string };

/** One life of the bot: from a start to its end. */
export type Life = {
  running: RunningBot;
  /** Resolves when the bot has looked at the mailbox once more, from begin to end. */
  look(): Promise<void>;
  /** Wakes the bot until `isSo`. */
  wakeUntil(what: string, isSo: () => boolean | Promise<boolean>): Promise<void>;
  /** Stops it, or tidies up after its death. */
  end(): Promise<void>;
};

/** A running desk. Tom has a mailbox of his own in the world. */
export type ClientDesk = Life &
  Office & {
    user: string;
    /** Tom writes to Ana; gives the Message-ID. `lines` are further header fields. */
    write(subject: string, text: string, lines?: readonly string[]): Promise<string>;
    /** Ana writes to Tom with her own mail program: only her Sent copy. */
    answer(subject: string, inReplyTo: string): Promise<void>;
    /** The clock goes on by that much, and the bot has looked at the mailbox by then. */
    step(by: Temporal.DurationLike): Promise<void>;
    close(): Promise<void>;
  };

const SETTINGS = `
contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }
mode: live
`;

function mailOf(from: string, to: string, subject: string, text: string, lines: readonly string[]): string {
  const date = new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000');
  return [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, ...lines, '', text]
    .join('\n')
    .replaceAll(/\r?\n/g, '\r\n');
}

const LIMIT_MS = 45_000;

/** Starts the bot on an office's mailbox, by the world's clock as it stands. */
export async function startLife(
  { account, tom }: Office,
  { settings: text = SETTINGS, clients: more = {}, redis = world.redisUrl, ...begin }: LifeOptions = {},
): Promise<Life> {
  const { user } = account;
  const settings = settingsFor(user, text);
  const hale = { name: 'Tom Hale', address: tom, greeting: 'Hi Tom', timeZone: 'Europe/London' };
  const clients = clientsOf(clientsSchema.parse({ tom: hale, ...more }), settings.me);
  const { templates } = await loadShipped();
  let closeLine: () => Promise<void> = async () => undefined;
  let ring = (): void => undefined;
  const running = await startBot(account, {
    ...begin,
    rules: rulesFor(user, { settings, clients, templates }),
    line: async (alarm, stateFolder) => {
      ring = alarm.ring;
      const open = await openLine({
        smtp: { ...account, port: world.submission.port },
        redis,
        environment: { runtimeDir: undefined },
        workspaceId: user,
        stateFolder,
        clock: world.clock,
        log,
        alarm,
      });
      closeLine = open.close;
      return open.line;
    },
  });
  // Whoever waits for its end hears of its death; nobody must.
  running.done.catch(() => undefined);
  const lookedAtMs = async (): Promise<number> =>
    (await readAlive(join(running.stateFolder, ALIVE_FILE)))?.epochMilliseconds ?? 0;
  const wakeUntil: Life['wakeUntil'] = (what, isSo) => {
    const wake = (): boolean | Promise<boolean> => {
      ring();
      return isSo();
    };
    return until(what, wake, LIMIT_MS);
  };
  return {
    running,
    wakeUntil,
    look: async () => {
      const sinceMs = world.clock.now().epochMilliseconds;
      let firstMs = 0;
      // The first one that ends may have been under way.
      await wakeUntil('a whole look at the mailbox', async () => {
        const atMs = await lookedAtMs();
        if (firstMs === 0 && atMs > sinceMs) firstMs = atMs;
        return firstMs > 0 && atMs > firstMs;
      });
    },
    end: async () => {
      await running.stop().catch(() => undefined);
      await closeLine();
    },
  };
}

/** She approves every text as it stands. */
export async function approveAll({ running }: Life): Promise<void> {
  const { bot } = running;
  const approvals = bot.rules.templates.map((template) => {
    return { type: 'approved', of: approvalName(template), hash: sourceHash(template) } as const;
  });
  await bot.journal.append(world.clock.now(), ...approvals);
}

/** Starts the desk at `at`. */
export async function startClientDesk(at: Temporal.Instant, options: DeskOptions = {}): Promise<ClientDesk> {
  world.step(at.subtract({ hours: 1 }));
  const { isUnapproved = false, account: changes, ...lifeOptions } = options;
  const account = newAccount(changes);
  const { user } = account;
  const tom = newUser();
  const life = await startLife({ account, tom }, lifeOptions);
  await life.look();
  if (!isUnapproved) await approveAll(life);
  world.step(at);
  let count = 0;
  return {
    ...life,
    ...{ user, tom, account },
    async write(subject, text, lines = []) {
      count += 1;
      const id = `${count}-${tom}`;
      const raw = mailOf(tom, user, subject, text, [`Message-ID: <${id}>`, ...lines]);
      await world.deliver({ from: tom, to: user, raw });
      return id;
    },
    async answer(subject, inReplyTo) {
      const raw = mailOf(user, tom, subject, 'Here it is.', [
        `Message-ID: <answer-${inReplyTo}>`,
        `In-Reply-To: <${inReplyTo}>`,
      ]);
      await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
    },
    async step(by) {
      world.step(world.clock.now().add(by));
      await life.look();
    },
    async close() {
      try {
        await life.running.stop();
      } finally {
        await life.end();
      }
    },
  };
}
