/**
 * The log: pino, constant messages with fields, UTC; addresses, subjects and bodies only at level trace.
 *
 * What could hold a stranger's text or a secret is taken out here, whatever a caller passes and however deep: a server's
 * answer, a library's error and a client's address look alike to whoever writes a log line in a hurry.
 */
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { DriverseatError } from './errors.js';

export type { Logger };

const CENSOR = '[redacted]';
const SECRET_FIELDS = ['password', 'pass', 'accessToken', 'token', 'auth', 'user'];
const PRIVATE_FIELDS = [
  ...['address', 'addresses', 'from', 'to', 'cc', 'bcc', 'sender', 'replyTo', 'recipients', 'envelope'],
  ...['subject', 'text', 'body', 'newText', 'quote', 'source', 'headers', 'response', 'responseText'],
];
const DEEPEST = 5;
const STANDARD_ERROR = 2;

function hiddenFields(level: string): string[] {
  return level === 'trace' ? SECRET_FIELDS : [...SECRET_FIELDS, ...PRIVATE_FIELDS];
}

/** An error without what servers and libraries put into its text: its class, our code or its own, and its cause. */
function errorFields(error: Error, depth: number): Record<string, unknown> {
  const { code, cause } = error as Error & { code?: unknown };
  const causeFields =
    cause instanceof Error && depth < DEEPEST ? { cause: errorFields(cause, depth + 1) } : {};
  return { type: error.name, code, ...causeFields };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

type Cleaner = { hidden: ReadonlySet<string>; hidesAddresses: boolean };

function cleanValue(value: unknown, cleaner: Cleaner, depth: number): unknown {
  if (typeof value === 'string') return cleaner.hidesAddresses && /\S@\S/.test(value) ? CENSOR : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return errorFields(value, depth);
  if (depth >= DEEPEST) return CENSOR;
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, cleaner, depth + 1));
  if (isPlain(value)) return cleanFields(value as Record<string, unknown>, cleaner, depth + 1);
  if (ArrayBuffer.isView(value) || !('toJSON' in value)) return CENSOR;
  return typeof value.toJSON === 'function' ? cleanValue(value.toJSON(), cleaner, depth + 1) : CENSOR;
}

function cleanFields(fields: Record<string, unknown>, cleaner: Cleaner, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      cleaner.hidden.has(name) ? CENSOR : cleanValue(value, cleaner, depth),
    ]),
  );
}

function loggerOptions(level: string): LoggerOptions {
  const names = hiddenFields(level);
  const cleaner = { hidden: new Set(names), hidesAddresses: level !== 'trace' };
  return {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => (error instanceof Error ? errorFields(error, 0) : error) },
    formatters: { log: (fields) => cleanFields(fields, cleaner) },
    // A child logger's own fields don't pass the formatter.
    redact: { paths: names.flatMap((name) => [name, `*.${name}`]), censor: CENSOR },
    hooks: {
      // Without a message pino takes the error's text for one.
      logMethod(args, method) {
        const [first, message] = args as [unknown, unknown];
        if (typeof first === 'object' && message === undefined) method.call(this, first, 'error');
        else method.apply(this, args);
      },
    },
  };
}

/** More than this waits for no disk that has no room. */
const MOST_WAITING_BYTES = 1_000_000;

/**
 * Writes to a file descriptor, line by line. What can't be written is for nobody, and ends nothing: a terminal that was closed, a
 * full disk.
 */
export function descriptorLog(dest: number): DestinationStream {
  const destination = pino.destination({ dest, sync: true, maxLength: MOST_WAITING_BYTES });
  destination.on('error', () => undefined);
  return destination;
}

const LEVELS = [...Object.keys(pino.levels.values), 'silent'];

/**
 * The root logger: JSON lines on standard error (or `destination`), `level` a pino level name.
 * @throws DriverseatError `usage` where `level` is none
 */
export function createLog(
  level: string,
  destination: DestinationStream = descriptorLog(STANDARD_ERROR),
): Logger {
  if (!LEVELS.includes(level)) {
    const details = { where: { setting: 'DRIVERSEAT_LOG' }, fix: `Take one of ${LEVELS.join(', ')}.` };
    throw new DriverseatError('usage', `there is no level "${level}"`, details);
  }
  return pino(loggerOptions(level), destination);
}
