/**
 * A morning's thoughts as a line each. It is Friday, 9 October 2026, nine o'clock in Madrid; updates go on Fridays at ten, no
 * contact on Thursdays; Tom in London and Pia in Berlin have work under way.
 */
import type { Happening } from '../../../src/ledger/entry.js';
import type { News } from '../../../src/ledger/news.js';
import { clientWork } from '../../../src/plan/client-work.js';
import { planUpdates } from '../../../src/plan/plan-updates.js';
import type { Pause } from '../../../src/plan/settings.js';
import type { UpdatesAsked } from '../../../src/plan/thought-up.js';
import type { Client } from '../../../src/projects/client.js';
import type { Project } from '../../../src/projects/project.js';
import { instant } from '../calendar/policies.js';
import { aProject, sentNews, someUpdates, update } from './a-project.js';
import { aClient, aLedger, thursdays } from './a-reply.js';

/** What is otherwise. */
export type Row = {
  projects?: Project[];
  clients?: Client[];
  happenings?: [string, Happening][];
  now?: string;
  paused?: Pause[];
  broken?: string[];
  wrote?: Record<string, string>;
  held?: string[];
  updates?: Partial<UpdatesAsked['updates']>;
};

export const NINE = '2026-10-09T07:00:00Z';
export const LAST_FRIDAY = '2026-10-02T08:00:00Z';
const tom = aClient();
const pia = aClient({
  slug: 'pia',
  name: 'Pia Lund',
  address: 'pia@lund.example',
  timeZone: 'Europe/Berlin',
});
/** Tom heard of so much a week ago. */
export const heard = (percent = 50): [string, Happening][] => sentNews(LAST_FRIDAY, update({ percent }));

export function planOf({
  projects = [aProject()],
  clients = [tom, pia],
  happenings = [],
  paused = [],
  broken: brokenProjects = [],
  ...row
}: Row) {
  const ledger = aLedger(...happenings);
  const now = instant(row.now ?? NINE);
  return planUpdates({
    account: 'ana',
    now,
    policy: thursdays,
    updates: someUpdates(row.updates),
    work: clientWork({ clients, projects, brokenProjects, paused, ledger, now }),
    ...{ paused, brokenProjects },
    ledger,
    isHeld: ({ slug }) => (row.held ?? []).includes(slug),
    wroteAt: ({ slug }) => {
      const at = row.wrote?.[slug];
      return at === undefined ? null : instant(at);
    },
  });
}

function say(news: News): string {
  if (news.tells === 'who-writes') return news.tells;
  if (news.tells === 'move') {
    const { project, phase, from, to, final } = news;
    return ['move', project, phase, from, to, ...(final === null ? [] : ['final', final])].join(' ');
  }
  return `${news.tells} ${news.projects.map(({ project, percent }) => `${project} ${percent ?? '-'}`).join(' + ')}`;
}

/** "tom 10:00 update bio 75", "pia asked silence: update menu 40". */
export function thoughts(row: Row): string[] {
  const { scheduled, proposals } = planOf(row);
  const timeOf = (at: { toZonedDateTimeISO(zone: string): { toPlainTime(): object } }): string =>
    String(at.toZonedDateTimeISO('Europe/Madrid').toPlainTime()).slice(0, 5);
  return [
    ...scheduled.map(({ client, news, time }) => `${client.slug} ${timeOf(time.dueAt)} ${say(news)}`),
    ...proposals.map(({ client, why, news }) => `${client.slug} asked ${why}: ${say(news)}`),
  ];
}
