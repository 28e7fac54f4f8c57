/**
 * Interface only; the body follows.
 */
import type { Logger } from '../shared/log.js';

/** A Redis of our own; it may have been restarted, empty, by the time it is asked. */
export type PrivateRedis = {
  /** The path of its unix socket, the same for its whole life. */
  readonly socket: string;
  /** Ends it and removes its folder; never throws. */
  end(): Promise<void>;
};

/**
 * Starts a Redis under `runtimeDir` (XDG_RUNTIME_DIR; undefined: the folder for temporary files).
 * @throws DriverseatError `tool-missing`, `redis-unreachable`, `redis-unfit`
 */
export declare function startPrivateRedis(options: {
  runtimeDir: string | undefined;
  log: Logger;
}): Promise<PrivateRedis>;
