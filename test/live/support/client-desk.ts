/**
 * Ana's bot in live mode with a client, Tom, and Thursdays without contact: in this process, on the world's servers and clock.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { approvalName } from '../../../src/app/reply-now.js';
import { openLine } from '../../../src/cli/open-line.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { sourceHash } from '../../../src/templates/source-hash.js';
import { clientsOf, clientsSchema } from '../../../src/workspace/schema/clients-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { type RunningBot, rulesFor, settingsFor, startBot } from './bot.js';
import { log, newAccount } from './mailbox.js';
import { until } from './until.js';
import { newUser, world } from './world.js';

/** What a test may have otherwise. */
export type DeskOptions = {
  /** Further settings of driverseat.yaml; `contact` and `mode` in place of the desk's. */
  settings?: string;
  /** Further clients, as clients.yaml has them. */
  clients?: Record<string, { name: string; address: string; language?: string }>;
  /** Leaves the reply's text without her approval. */
  isUnapproved?: boolean;
  account?: Partial<ServerAccount>;
};

/** A running desk. Tom has a mailbox of his own in the world. */
export type ClientDesk = {
  user: string;
  tom: string;
  account: ServerAccount;
  running: RunningBot;
  /** Tom writes to Ana; gives the Message-ID. `lines` are further header fields. */
  write(subject: string, text: string, lines?: readonly string[]): Promise<string>;
  /** Ana writes to Tom with her own mail program: only her Sent copy. */
  answer(subject: string, inReplyTo: string): Promise<void>;
  /** Resolves when the bot has looked at the mailbox once more, from begin to end. */
  look(): Promise<void>;
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

/** Starts the desk at `at`. */
export async function startClientDesk(at: Temporal.Instant, options: DeskOptions = {}): Promise<ClientDesk> {
  world.step(at.subtract({ hours: 1 }));
  const account = newAccount(options.account);
  const { user } = account;
  const tom = newUser();
  const settings = settingsFor(user, options.settings ?? SETTINGS);
  const clients = clientsOf(
    clientsSchema.parse({
      tom: { name: 'Tom Hale', address: tom, greeting: 'Hi Tom', timeZone: 'Europe/London' },
      ...options.clients,
    }),
    settings.me,
  );
  const { templates } = await loadShipped();
  let closeLine: () => Promise<void> = async () => undefined;
  let ring = (): void => undefined;
  const running = await startBot(account, {
    rules: rulesFor(user, { settings, clients, templates }),
    line: async (alarm) => {
      ring = alarm.ring;
      const open = await openLine({
        smtp: { ...account, port: world.submission.port },
        redis: world.redisUrl,
        environment: { redis: undefined, runtimeDir: undefined },
        workspaceId: user,
        clock: world.clock,
        log,
        alarm,
      });
      closeLine = open.close;
      return open.line;
    },
  });
  const lookedAtMs = async (): Promise<number> => {
    const text = await readFile(join(running.stateFolder, 'alive'), 'utf8').catch(() => '');
    return text === '' ? 0 : Temporal.Instant.from(text.trim()).epochMilliseconds;
  };
  const look = async (): Promise<void> => {
    const sinceMs = world.clock.now().epochMilliseconds;
    await until('a look at the mailbox', async () => {
      ring();
      return (await lookedAtMs()) > sinceMs;
    });
  };
  await look();
  for (const template of options.isUnapproved ? [] : templates) {
    await running.bot.journal.append(world.clock.now(), {
      type: 'approved',
      of: approvalName(template),
      hash: sourceHash(template),
    });
  }
  world.step(at);
  let count = 0;
  return {
    ...{ user, tom, account, running, look },
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
      await look();
    },
    async close() {
      try {
        await running.stop();
      } finally {
        await closeLine();
      }
    },
  };
}
