/**
 * What is left of a mail world: processes that work in its folder or were started with it, as the kernel lists them.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

function tryTo<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    // The process has ended meanwhile, or belongs to someone else.
    return null;
  }
}

/** "PID command" of each running process whose working directory or command line lies below `folder`. */
export function processesIn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const directory = tryTo(() => readlinkSync(`/proc/${pid}/cwd`)) ?? '';
      const command = tryTo(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '';
      const isThere = directory.startsWith(`${folder}/`) || command.includes(`${folder}/`);
      return isThere ? [`${pid} ${command.replaceAll('\0', ' ')}`] : [];
    });
}

/** The environment that the kernel keeps of a process, as it was started. */
export function environmentOf(pid: number): Record<string, string> {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(entries.map((entry) => entry.split(/=(.*)/s).slice(0, 2)));
}
