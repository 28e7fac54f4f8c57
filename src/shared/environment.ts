/**
 * The one place where environment variables are read.
 */

/** What Driverseat takes from the environment; undefined where unset or empty. */
export type Environment = {
  /** The mailbox password itself. */
  password: string | undefined;
  /** A file whose first line is the password (a Docker secret, say). */
  passwordFile: string | undefined;
  /** Wins over `redis:` in driverseat.yaml. */
  redis: string | undefined;
  /** Where state folders lie: XDG_STATE_HOME, else ~/.local/state. */
  stateHome: string;
  /** Where sockets lie: XDG_RUNTIME_DIR, else undefined. */
  runtimeDir: string | undefined;
  /** DRIVERSEAT_LOG, in small letters: a pino level; `info` by default. */
  logLevel: string;
};

/** Reads the environment once, at the start of a command. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const get = (name: string): string | undefined => env[name] || undefined;
  return {
    password: get('DRIVERSEAT_PASSWORD'),
    passwordFile: get('DRIVERSEAT_PASSWORD_FILE'),
    redis: get('DRIVERSEAT_REDIS'),
    stateHome: get('XDG_STATE_HOME') ?? `${get('HOME') ?? '.'}/.local/state`,
    runtimeDir: get('XDG_RUNTIME_DIR'),
    logLevel: (get('DRIVERSEAT_LOG') ?? 'info').toLowerCase(),
  };
}

/** The environment for a child process: enough to find programs, and no secret. */
export function cleanEnvironment(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
  return Object.fromEntries(kept.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** The environment for a command of hers: all of it, but for what is ours. */
export function herEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('DRIVERSEAT_')));
}
