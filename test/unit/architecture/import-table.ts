/**
 * Who may import whom, and which npm package: DESIGN.md, "Data flows one way", as data.
 *
 * A folder that is not named here may not exist. Every npm package is named once per folder that may know it, so
 * that a look at this table tells which part of the world each folder touches.
 */

/** What one folder of `src/` may import beside its own files. */
export type FolderRule = {
  /** Values in, values out: the rules of `check-purity.ts` hold. */
  isPure: boolean;
  /** Folders of `src/`, or one file as `shared/errors`. */
  mayImport: readonly string[];
  packages: readonly string[];
};

const TEMPORAL = 'temporal-polyfill';

function pure(mayImport: readonly string[], packages: readonly string[] = []): FolderRule {
  return { isPure: true, mayImport: [...mayImport, 'shared/errors'], packages: [TEMPORAL, ...packages] };
}

const PURE = {
  message: pure([]),
  calendar: pure([]),
  ledger: pure([]),
  judgement: pure(['message', 'calendar']),
  orders: pure(['message', 'calendar']),
  projects: pure(['orders', 'calendar']),
  templates: pure(['calendar'], ['handlebars']),
  plan: pure(['message', 'judgement', 'calendar', 'projects', 'ledger']),
  notes: pure(['message', 'judgement', 'calendar', 'projects', 'ledger', 'plan', 'templates']),
} satisfies Record<string, FolderRule>;

const ENDS = ['workspace', 'mailbox', 'queue', 'outbox', 'journal'] as const;

function shell(mayImport: readonly string[], packages: readonly string[]): FolderRule {
  return { isPure: false, mayImport, packages: [TEMPORAL, ...packages] };
}

/** An end talks to the world; it knows the middle and `shared`, and no other end. */
function end(packages: readonly string[]): FolderRule {
  return shell([...Object.keys(PURE), 'shared'], packages);
}

const SHELLS = {
  workspace: end(['yaml', 'zod', 'chokidar', 'date-holidays']),
  mailbox: end(['imapflow', 'postal-mime', 'html-to-text']),
  queue: end(['bullmq', 'ioredis']),
  outbox: end(['nodemailer']),
  journal: end([]),
  app: shell([...Object.keys(PURE), ...ENDS, 'shared'], []),
  sandbox: shell(['shared'], ['smtp-server', 'imapflow', 'nodemailer']),
  cli: shell([...Object.keys(PURE), ...ENDS, 'app', 'sandbox', 'shared'], ['commander']),
  shared: shell([], ['pino']),
  'main.ts': shell(['cli'], []),
} satisfies Record<string, FolderRule>;

/** The table: each folder of `src/`, and `main.ts`. */
export const IMPORT_TABLE: ReadonlyMap<string, FolderRule> = new Map(Object.entries({ ...PURE, ...SHELLS }));

/** The folder of `src/` that a path such as `src/plan/reply.ts` lies in; for `src/main.ts` its own name. */
export function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The one place where each part of the outside is read: the rule for everyone else does not hold there. */
export const CLOCK_FILE = 'src/shared/clock.ts';
export const ENVIRONMENT_FILE = 'src/shared/environment.ts';

/** Which files of `cli/` may load the private mail world: nobody's real mailbox meets it by accident. */
export function mayLoadSandbox(path: string): boolean {
  return path.startsWith('src/sandbox/') || path.startsWith('src/cli/demo');
}
