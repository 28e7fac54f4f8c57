/**
 * The log: pino, constant messages with fields, UTC; addresses, subjects and bodies only at level trace.
 *
 * What could hold a stranger's text or a secret is redacted on the root logger, whatever a caller passes.
 */
import { type Logger, pino } from 'pino';

export type { Logger };

const SECRET_FIELDS = ['password', 'pass', 'accessToken', 'token', 'auth', 'user'];
const PRIVATE_FIELDS = ['address', 'from', 'to', 'cc', 'subject', 'text', 'body', 'quote', 'newText'];

function redactedPaths(level: string): string[] {
  const names = level === 'trace' ? SECRET_FIELDS : [...SECRET_FIELDS, ...PRIVATE_FIELDS];
  return names.flatMap((name) => [name, `*.${name}`]);
}

/** An error without what servers and libraries put into its text: its class, our code, and its own code. */
function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, cause } = error as Error & { code?: unknown };
  return { type: error.name, code, ...(cause === undefined ? {} : { cause: errorFields(cause) }) };
}

/** The root logger: JSON lines on standard error, `level` a pino level name. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorFields },
      redact: { paths: redactedPaths(level), censor: '[redacted]' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
