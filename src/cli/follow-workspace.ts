/**
 * The bot works by the workspace as it is now: each usable state is taken over at once, and what is broken is told.
 */
import type { Alarm } from '../app/alarm.js';
import type { Bot } from '../app/bot.js';
import { makeRules } from '../app/make-rules.js';
import type { Rules } from '../app/rules.js';
import { tellBroken } from '../app/tell-broken.js';
import { tellChanged } from '../app/tell-changed.js';
import { compilePhrases } from '../judgement/phrases/compile.js';
import type { Clock } from '../shared/clock.js';
import { loadHolidays, yearsAround } from '../workspace/holidays.js';
import type { WorkspaceChange } from '../workspace/watch-workspace.js';
import type { BrokenFile, Workspace } from '../workspace/workspace.js';
import { brokenSlugs } from './broken-files.js';

/** `settled` resolves when all that was told is taken over. */
export type Following = { onChange(change: WorkspaceChange): void; settled(): Promise<void> };

/** Lets the broken files hold what needs them: all mail to clients, or that of a template or project. */
function holdFor(bot: Bot, broken: readonly BrokenFile[]): void {
  const files = (kind: BrokenFile['kind']): string[] => [
    ...new Set(broken.filter((one) => one.kind === kind).map(({ file }) => file)),
  ];
  bot.isConfigBroken = [...files('settings'), ...files('clients')].length > 0;
  bot.brokenTemplates = files('template');
  bot.brokenProjects = brokenSlugs(broken);
  bot.halfSaved = broken.flatMap(({ problems }) => problems.filter(({ code }) => code === 'file-cut'));
}

/** Takes each usable state of the workspace over at once, and has said what is broken. */
export function followWorkspace(bot: Bot, alarm: Alarm): Following {
  const known = new Map<string, string>();
  let heldFor: readonly BrokenFile[] = [];
  let isFirst = true;
  let last = Promise.resolve();
  const begunWith = bot.rules.settings;
  const take = async ({ workspace, broken }: WorkspaceChange): Promise<void> => {
    // What breaks holds at once; what was mended, until the rules that it gives are there.
    holdFor(bot, [...heldFor, ...broken]);
    if (workspace !== null) {
      const before = bot.rules;
      bot.rules = await rulesOf(workspace, bot.clock);
      tellChanged(bot, { begunWith, before });
    }
    holdFor(bot, broken);
    heldFor = broken;
    tellBroken(bot, known, broken);
    // What waits may be due by other rules now.
    if (bot.line !== null) bot.line.needsReconcile = true;
    bot.log.info({ broken: broken.length }, isFirst ? 'workspace read' : 'workspace changed');
    isFirst = false;
    alarm.ring();
  };
  const onChange = (change: WorkspaceChange): void => {
    last = last
      .then(() => take(change))
      .catch((err: unknown) => bot.log.error({ err }, 'workspace not taken'));
  };
  return { onChange, settled: () => last };
}

/** The rules of a workspace, with the holidays of the years around now; they may be in force until the end of the next. */
export async function rulesOf(workspace: Workspace, clock: Clock): Promise<Rules> {
  const { country, languages, timeZone } = workspace.settings.me;
  const { year } = clock.now().toZonedDateTimeISO(timeZone);
  const years = { from: yearsAround(year).from, to: yearsAround(year + 1).to };
  const holidays = await loadHolidays(country, years, languages[0]);
  return makeRules({ workspace, phrases: compilePhrases(workspace.phrases), holidays });
}
