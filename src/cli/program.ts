/**
 * The commands and their flags. Each command's code is loaded only when it runs: `explain` must start fast.
 *
 * A command is one file here that exports a function `(arguments, flags, terminal) => exit status`.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { isDriverseatError } from '../shared/errors.js';
import { printError, processTerminal, type Terminal } from './terminal.js';

/** What each command is declared with: where it writes, and how it says its exit status. */
type Wiring = { terminal: Terminal; done(status: number): void };

function declareWorkspaceCommands(program: Command, { terminal, done }: Wiring): void {
  program
    .command('init')
    .argument('<dir>', 'the folder to make')
    .description('make a workspace: asks, or takes flags; never overwrites')
    .option('--name <name>', 'your name, as clients see it')
    .option('--address <address>', 'your mail address')
    .option('--imap <url>', 'imaps://host[:port]')
    .option('--smtp <url>', 'smtps://host[:port]')
    .option('--user <user>', 'login at the mail server; default: the address')
    .option('--time-zone <zone>', 'an IANA name, such as Europe/Madrid')
    .option('--languages <list>', 'en, tr, or both: the first is the language of notes')
    .option(
      '--country <code>',
      'such as ES, or with the region, such as GB-ENG; its public holidays count as closed',
    )
    .option('--sign-off <name>', 'how your mails end; default: the first name')
    .option('--yes', 'ask nothing: take the flags, and defaults for the rest')
    .action(async (dir, flags) => done(await (await import('./init.js')).init(dir, flags, terminal)));

  program
    .command('check')
    .argument('[dir]', 'the workspace', '.')
    .description('check the workspace and the mail server; says all problems at once')
    .option('--offline', 'only the files: no login')
    .option(
      '--probe',
      'also mail yourself once, to learn what the provider does with it; the mail is removed',
    )
    .action(async (dir, flags) => {
      const [{ check }, { checkServers }] = await Promise.all([
        import('./check.js'),
        import('./check-servers.js'),
      ]);
      done(await check(dir, flags, terminal, checkServers));
    });

  program
    .command('start')
    .argument('[dir]', 'the workspace', '.')
    .description('watch the mailbox until stopped')
    .option('--take-over', 'end another Driverseat that serves this mailbox')
    .action(async (dir, flags) => done(await (await import('./start.js')).start(dir, flags, terminal)));

  program
    .command('remove')
    .argument('[dir]', 'the workspace', '.')
    .description('take Driverseat out of the mailbox: your mail goes back, its own records and folders go')
    .option('--dry-run', 'only say what would be done')
    .option('--yes', 'ask nothing')
    .action(async (dir, flags) => done(await (await import('./remove.js')).remove(dir, flags, terminal)));
}

function declareReadingCommands(program: Command, { terminal, done }: Wiring): void {
  program
    .command('explain')
    .argument('<file...>', 'messages as .eml files; "-" is standard input')
    .description('what would happen to a message, and why; changes nothing')
    .option('--workspace <dir>', 'your settings, clients and phrases')
    .option('--as <address>', 'your own address')
    .option(
      '--known <addresses>',
      'who counts as a client and correspondent, with commas or given again; "*" is everybody',
      (list: string, before: string[] = []) => [...before, ...list.split(',').map((one) => one.trim())],
    )
    .option('--at <instant>', 'when it arrived, such as 2026-10-08T10:00+02:00')
    .option('--json', 'one JSON object a line and file')
    .action(async (files, flags) =>
      done(await (await import('./explain.js')).explain(files, flags, terminal)),
    );

  program
    .command('judge')
    .description('find red flags in one pasted message, or in JSON lines')
    .option('--jsonl', 'read {"id","subject"?,"text","kind"?,"prior"?} lines, write one line each')
    .option('--workspace <dir>', 'your phrases')
    .action(async (flags) => done(await (await import('./judge.js')).judgeCommand(flags, terminal)));

  program
    .command('try')
    .argument('[text]', 'an order, or several lines of them')
    .description('what an order would be understood as; does nothing')
    .option('--workspace <dir>', 'your clients, projects and calendar', '.')
    .option('--at <instant>', 'when it was written, such as 2026-10-06T16:05+02:00; default: now')
    .option('--json', 'one JSON object')
    .option('--jsonl', 'read {"id","text","at"?} lines, write one line each')
    .showHelpAfterError(
      '(the text stands in quotes: driverseat try "bio 75% fri"; behind -- where it begins with a dash: driverseat try -- "- bio 75%")',
    )
    .action(async (text, flags) => done(await (await import('./try.js')).tryOrders(text, flags, terminal)));

  program
    .command('demo', { hidden: true })
    .description('play the main job on a private mail world')
    .option('--keep', 'keep the mail world open and say how to look in')
    .option('--json', 'one JSON object at the end')
    .action(async (flags) => done(await (await import('./demo.js')).demo(flags, terminal)));
}

function declareTimeCommands(program: Command, { terminal, done }: Wiring): void {
  program
    .command('calendar')
    .argument('[dir]', 'the workspace', '.')
    .description('a month as you keep it, or what one instant is and when it opens next')
    .option('--month <month>', 'such as 2026-10; default: this month')
    .option('--at <instant>', 'such as 2026-10-08T10:00, in your zone, or with its offset')
    .option('--json', 'one JSON object')
    .option('--jsonl', 'read {"id","config":{"timeZone","country"?,"contact"},"at"} lines, answer each')
    .action(async (dir, flags) => done(await (await import('./calendar.js')).calendar(dir, flags, terminal)));

  program
    .command('precedents')
    .argument('[dir]', 'the workspace', '.')
    .description(
      'how soon you answer each client, and how often outside contact hours; reads the mailbox only',
    )
    .option('--since <day>', 'such as 2026-01-01; default: this month and the eleven before it')
    .option('--json', 'one JSON object')
    .action(async (dir, flags) =>
      done(await (await import('./precedents.js')).precedents(dir, flags, terminal)),
    );
}

function declareWorkCommands(program: Command, { terminal, done }: Wiring): void {
  program
    .command('projects')
    .argument('[dir]', 'the workspace', '.')
    .description('every project by its next date: how far it is, what was told, what is open')
    .option('--json', 'one JSON object')
    .action(async (dir, flags) => done(await (await import('./projects.js')).projects(dir, flags, terminal)));

  program
    .command('status')
    .argument('[dir]', 'the workspace', '.')
    .description('where everything stands, by your files and the journal; asks no server')
    .option('--json', 'one JSON object')
    .action(async (dir, flags) => done(await (await import('./status.js')).status(dir, flags, terminal)));

  program
    .command('preview')
    .argument('[template]', 'its name, such as progress-update')
    .argument('[dir]', 'the workspace; default: this folder')
    .description('a template with a real project’s data, every branch of it, and what is missing')
    .option('--project <slug>', 'with this project; default: an active one whose client reads the language')
    .option('--language <language>', 'such as tr; default: that of the project, else yours')
    .option('--all', 'every template of every language')
    .option('--json', 'one JSON object a line and template')
    .action(async (template, dir, flags) =>
      done(await (await import('./preview.js')).preview(template, dir, flags, terminal)),
    );
}

function declareQueue(program: Command, { terminal, done }: Wiring): void {
  const queue = program
    .command('queue')
    .argument('[dir]', 'the workspace', '.')
    .description('what will go out, to whom, when and why')
    .option('--json', 'one JSON object')
    .action(async (dir, flags) => done(await (await import('./queue.js')).queue(dir, flags, terminal)));
  queue
    .command('cancel')
    .argument('<key>', 'six or more first digits of a key that queue lists')
    .argument('[dir]', 'the workspace', '.')
    .description('this mail does not leave; a running worker is asked, else the journal is written here')
    .option('--json', 'one JSON object')
    // The option is that of both: wherever it stands, `queue` reads it first.
    .action(async (key, dir, _flags, command: Command) =>
      done(await (await import('./queue.js')).cancelQueued(key, dir, command.optsWithGlobals(), terminal)),
    );
}

/** The version that package.json names: what to say in a report of a fault. */
function shippedVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Runs one command; gives the process's exit status: 0 done, 1 not, 2 wrong usage. */
export async function runProgram(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  let status = 0;
  const program = new Command('driverseat')
    .description(
      "Reads a freelancer's own mailbox and keeps them in the driver's seat of their client relationships.",
    )
    .version(shippedVersion(), '--version', 'which Driverseat this is')
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .exitOverride()
    .showHelpAfterError('(driverseat --help lists the commands)');
  const wiring: Wiring = {
    terminal,
    done: (next) => {
      status = next;
    },
  };
  declareWorkspaceCommands(program, wiring);
  declareReadingCommands(program, wiring);
  declareTimeCommands(program, wiring);
  declareWorkCommands(program, wiring);
  declareQueue(program, wiring);
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(terminal, error);
    return isDriverseatError(error, 'usage') ? 2 : 1;
  }
}
