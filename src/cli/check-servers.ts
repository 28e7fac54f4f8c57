/**
 * Asks the servers of a workspace for `driverseat check`, and says what they can do.
 */
import { checkServers as askServers } from '../app/check-servers.js';
import { createClock } from '../shared/clock.js';
import { readEnvironment } from '../shared/environment.js';
import { problemText } from '../shared/errors.js';
import { createLog } from '../shared/log.js';
import { serverAccounts } from '../workspace/credentials.js';
import { redisAddress } from '../workspace/redis-address.js';
import type { CheckServers } from './check.js';
import { printProblems } from './terminal.js';

/** Prints facts and warnings; gives what stops the start. */
export const checkServers: CheckServers = async (workspace, flags, terminal) => {
  const environment = readEnvironment();
  const log = createLog('error');
  const { facts, warnings, problems } = await askServers({
    ...serverAccounts(workspace, environment),
    settings: workspace.settings,
    redis: redisAddress(environment, workspace.settings) ?? { runtimeDir: environment.runtimeDir, log },
    isProbing: flags.probe ?? false,
    clock: createClock(),
    log,
  });
  for (const fact of facts) terminal.out(fact);
  if (warnings.length > 0) terminal.err('Worth mending, though nothing stops for it:');
  printProblems(terminal, warnings);
  // Both servers ask for the one password.
  return [...new Map(problems.map((found) => [problemText(found), found])).values()];
};
