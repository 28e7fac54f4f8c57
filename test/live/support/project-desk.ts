/**
 * Ana's desk with clients and projects in a workspace of its own, run as `driverseat start`; she orders by mail, as from a phone.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import type { Run } from '../../../src/sandbox/run-driverseat.js';
import { editFile, makeDesk } from './desk.js';
import { until } from './until.js';
import { newUser, world } from './world.js';

/** A mail as it is read: who wrote it, its ids, its words. */
export type ReadMail = { from: string; subject: string; text: string; messageId: string; mail: ParsedMail };

/** A desk; times are given as "2026-10-06T16:05+02:00". */
export type ProjectDesk = {
  user: string;
  tom: string;
  folder: string;
  run: Run;
  /** Ana mails the bot; `answers` is the Message-ID of the note that she answers. Gives the mail's own. */
  order(text: string, answers?: string): Promise<string>;
  /** The newest note with these words in it, once it is there. */
  note(words: string): Promise<ReadMail>;
  notes(): Promise<ReadMail[]>;
  /** What lies in somebody's INBOX. */
  inbox(user: string): Promise<ReadMail[]>;
  /** Steps the clock. */
  at(instant: string): void;
  file(path: string): Promise<string>;
  edit(path: string, edit: (text: string) => string): Promise<void>;
};

/** What a desk may have otherwise. */
export type ProjectDeskOptions = {
  at?: string;
  mode?: 'live' | 'rehearsal';
  /** The section `contact`, in flow style. */
  contact?: string;
  /** More of driverseat.yaml. */
  settings?: string;
  /** More of clients.yaml. */
  clients?: string;
  /** Files of projects by slug; a bio for Tom by default. */
  projects?: Record<string, string>;
};

/** Tom's bio at 50 %, as its file says. */
export const BIO = `# Tom's bio
client: tom
name: bio
status: active
progress:
  percent: 50   # as he heard on Friday
  told: { percent: 50, date: 2026-10-02 }
phases:
  - { name: draft, due: 2026-10-05 }
  - { name: review, due: 2026-10-09, iWill: send it for your review }
  - { name: final, due: 2026-10-16 }
rounds: { included: 2, used: 1, extra: EUR 120 }
`;

const CONTACT = '{ hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }';
const LIMIT_MS = 45_000;
const running = new Set<Run>();

afterEach(async () => {
  for (const run of running) await run.end();
  running.clear();
});

/** All mails of a folder, oldest first. */
async function mailsIn(user: string, path = 'INBOX'): Promise<ReadMail[]> {
  const client = await world.connect(user);
  try {
    await client.mailboxOpen(path, { readOnly: true });
    const rows = await client.fetchAll('1:*', { uid: true, source: true });
    const sources = rows.flatMap(({ source }) => (Buffer.isBuffer(source) ? [source] : []));
    return await Promise.all(
      sources.map(async (source) => {
        const mail = await simpleParser(source);
        return {
          from: mail.from?.value[0]?.address ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          messageId: (mail.messageId ?? '').replace(/[<>]/g, ''),
          mail,
        };
      }),
    );
  } finally {
    await client.logout();
  }
}

function orderAddress(user: string): string {
  return user.replace('@', '+bot@');
}

/** The date of a mail written now. */
export function mailDate(): string {
  return new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000');
}

async function furnish(folder: string, tom: string, options: ProjectDeskOptions): Promise<void> {
  const { contact = CONTACT, mode = 'live', settings = '', clients = '', projects = { bio: BIO } } = options;
  await editFile(join(folder, 'driverseat.yaml'), (text) => {
    const kept = text.replace(/^contact:\n(?:[ \t#].*\n|\n)*/m, '').replace(/^mode:.*\n/m, '');
    return `${kept}\ncontact: ${contact}\nmode: ${mode}\n${settings}\n`;
  });
  const hale = `tom: { name: Tom Hale, address: ${tom}, greeting: Hi Tom, timeZone: Europe/London }\n`;
  await writeFile(join(folder, 'clients.yaml'), `${hale}${clients}`);
  await mkdir(join(folder, 'projects'), { recursive: true });
  for (const [slug, text] of Object.entries(projects))
    await writeFile(join(folder, 'projects', `${slug}.yaml`), text);
}

let count = 0;

/** Starts the desk, by default on Tuesday, 6 October, at four in the afternoon, and waits for its welcome note. */
export async function startProjectDesk(options: ProjectDeskOptions = {}): Promise<ProjectDesk> {
  const user = newUser();
  const tom = newUser('tom', 'hale.example');
  world.step(Temporal.Instant.from(options.at ?? '2026-10-06T16:00+02:00'));
  const folder = await makeDesk(user);
  await furnish(folder, tom, options);
  const run = world.run(['start', folder]);
  running.add(run);
  const notes = async (): Promise<ReadMail[]> =>
    (await mailsIn(user)).filter(({ from }) => from === orderAddress(user));
  const desk: ProjectDesk = {
    user,
    tom,
    folder,
    run,
    notes,
    inbox: mailsIn,
    async order(text, answers) {
      count += 1;
      const id = `order-${count}-${user}`;
      const raw = [
        `From: Ana Ruiz <${user}>`,
        `To: ${orderAddress(user)}`,
        `Subject: ${answers === undefined ? 'an order' : 'Re: a note'}`,
        `Date: ${mailDate()}`,
        `Message-ID: <${id}>`,
        ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`]),
        'Content-Type: text/plain; charset=utf-8',
        '',
        ...text.split('\n'),
        '',
      ].join('\r\n');
      await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
      await world.deliver({ from: user, to: orderAddress(user), raw });
      return id;
    },
    async note(words) {
      let found: ReadMail | undefined;
      const isThere = async (): Promise<boolean> => {
        found = (await notes()).findLast(({ subject, text }) => `${subject}\n${text}`.includes(words));
        return found !== undefined;
      };
      await until(`a note with "${words}"`, isThere, LIMIT_MS).catch(async (error: unknown) => {
        const all = (await notes()).map(({ subject, text }) => `== ${subject}\n${text}`).join('\n');
        throw new Error(`${String(error)}\n${all}\n${run.log.slice(-20).join('\n')}`);
      });
      if (found === undefined) throw new Error('no note');
      return found;
    },
    at: (instant) => world.step(Temporal.Instant.from(instant)),
    file: (path) => readFile(join(folder, path), 'utf8'),
    edit: (path, edit) => editFile(join(folder, path), edit),
  };
  await desk.note('Driverseat is here');
  return desk;
}

/** Waits until somebody's INBOX holds so many mails, and gives them. */
export async function inboxHolds(desk: ProjectDesk, user: string, number: number): Promise<ReadMail[]> {
  let mails: ReadMail[] = [];
  await until(
    `${number} mails for ${user}`,
    async () => {
      mails = await desk.inbox(user);
      return mails.length === number;
    },
    LIMIT_MS,
  ).catch((error: unknown) => {
    throw new Error(
      `${String(error)}\n${mails.map(({ text }) => text).join('\n==\n')}\n${desk.run.log.slice(-25).join('\n')}`,
    );
  });
  return mails;
}
