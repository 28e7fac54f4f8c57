/** `check` says what would keep `start` from starting: without a Redis of hers, whether one can be started. */
import { expect, it } from '@jest/globals';
import { checkServers, type ServersReport } from '../../../src/app/check-servers.js';
import type { Settings } from '../../../src/plan/settings.js';
import type { ServerPrograms } from '../../../src/queue/redis-process.js';
import { createClock } from '../../../src/shared/clock.js';
import { createLog } from '../../../src/shared/log.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';

/** Nobody listens there: what it says of the mail servers is not asked here. */
const AWAY: ServerAccount = {
  ...{ host: '127.0.0.1', port: 1, security: 'tls', user: 'ana' },
  credentials: async () => ({ pass: 'secret' }),
};

function checked(programs: ServerPrograms): Promise<ServersReport> {
  const log = createLog('silent');
  return checkServers({
    ...{ imap: AWAY, smtp: AWAY, settings: {} as Settings, isProbing: false, clock: createClock(), log },
    redis: { runtimeDir: undefined, log, programs },
  });
}

it('says that no Redis can be started where none is installed', async () => {
  const { problems, facts } = await checked(['no-such-server', 'nor-this-one']);
  expect(facts).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['imap-unreachable', 'smtp-unreachable', 'tool-missing']);
  expect(problems[2]?.what).toBe('no-such-server or nor-this-one is not installed');
});
