/**
 * `driverseat init DIR`: makes a workspace. Asks on a terminal, or takes flags and, with `--yes`, its own proposals.
 */
import { createInterface } from 'node:readline/promises';
import { DriverseatError, problem } from '../shared/errors.js';
import type { InitAnswers } from '../workspace/init-settings.js';
import { filesInTheWay, initWorkspace } from '../workspace/init-workspace.js';
import { type LoginHint, proposedServers } from '../workspace/mail-providers.js';
import { type Answered, answersOf, askQuestions, type Here, takeProposals } from './init-questions.js';
import { printProblems, type Terminal } from './terminal.js';

/** Each flag answers a question; `yes`: ask nothing. */
export type InitFlags = Omit<Answered, 'noContact'> & { yes?: boolean };

function here(): Here {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, language: locale.startsWith('tr') ? 'tr' : 'en' };
}

/** Asks on the terminal; lines that were typed ahead are kept for the questions to come. */
async function askPerson(given: Answered, terminal: Terminal): Promise<Answered> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const typed = lines[Symbol.asyncIterator]();
  try {
    return await askQuestions(given, here(), {
      async ask(question) {
        lines.setPrompt(question);
        lines.prompt();
        const line = await typed.next();
        if (line.done !== true) return line.value;
        const fix = 'Nothing was written. Run it again, or give --yes and flags.';
        throw new DriverseatError('usage', 'the questions were left unanswered', { fix });
      },
      tell: (wrong) => terminal.err(`  ${wrong.what}. ${wrong.fix}`),
    });
  } finally {
    lines.close();
  }
}

const HINTS: Record<LoginHint, string> = {
  'app-password': 'Your provider wants an app password for this: make one in the settings of your account.',
  token:
    'Your provider takes no password: set mailbox.tokenCommand to a command that prints an OAuth access token.',
  'turn-imap-on':
    'Your provider lets programs in only after you turn IMAP on, in the settings of its web mail.',
  bridge: 'Your provider needs its Bridge on this machine; the password is the one that the Bridge shows.',
};

/** A path as one word of a shell. */
function inShell(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function tellNext(terminal: Terminal, dir: string, address: string): void {
  const { hint } = proposedServers(address);
  terminal.out('');
  if (hint !== null) terminal.out(HINTS[hint]);
  if (hint === 'token') terminal.out('Then:');
  else {
    terminal.out('Next: put the password into a file that only you can read, then');
    terminal.out('  export DRIVERSEAT_PASSWORD_FILE=that-file');
  }
  terminal.out(`  driverseat check ${inShell(dir)}`);
}

function tellTaken(terminal: Terminal, taken: readonly (keyof InitAnswers)[], answered: Answered): void {
  for (const key of taken) terminal.out(`${key}: ${answered[key]} (proposed; change it in driverseat.yaml)`);
}

/** Makes the workspace; 0 where it is made, 1 where files are in the way, 2 where a flag is wrong or nobody could be asked. */
export async function init(dir: string, { yes, ...given }: InitFlags, terminal: Terminal): Promise<number> {
  if (yes !== true && !terminal.isInteractive) {
    const fix = 'Give --yes and at least --address; driverseat init --help lists the flags.';
    printProblems(terminal, [problem('usage', 'there is no terminal to ask on', {}, fix)]);
    return 2;
  }
  const inTheWay = await filesInTheWay(dir);
  if (inTheWay.length > 0) {
    printProblems(terminal, inTheWay);
    return 1;
  }
  const { answered, taken } =
    yes === true ? takeProposals(given, here()) : { answered: await askPerson(given, terminal), taken: [] };
  if (answered.address === undefined) {
    printProblems(terminal, [
      problem('usage', 'the address is missing', {}, 'Give --address you@example.com.'),
    ]);
    return 2;
  }
  const made = await initWorkspace(dir, answersOf(answered));
  if (!made.ok) {
    printProblems(terminal, made.problems);
    return 2;
  }
  tellTaken(terminal, taken, answered);
  terminal.out(
    `Made ${dir}: ${made.files.length} files, all yours to edit; driverseat.yaml explains each setting.`,
  );
  tellNext(terminal, dir, answered.address);
  return 0;
}
