/**
 * The compose file: read by docker-compose itself where there is one, and its healthcheck run as the container would.
 *
 * There is no Docker engine in the tests; `config` needs none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const FILE = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));

type Service = {
  user?: string;
  command?: string[];
  ports?: unknown[];
  environment?: Record<string, string>;
  volumes?: { type: string; source: string; target: string }[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { test: string[] };
};
type Compose = {
  services: { worker: Service; redis: Service };
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
};

const written = parse(readFileSync(FILE, 'utf8')) as Compose;

/** docker-compose 1.29 or docker compose v2, whichever answers; undefined where neither does. */
const composeCommand = [['docker-compose'], ['docker', 'compose']].find(
  ([program = '', ...args]) => spawnSync(program, [...args, 'version']).status === 0,
);

describe('docker-compose', () => {
  const itWithCompose = composeCommand === undefined ? it.skip : it;

  itWithCompose(
    'accepts the file (skipped where neither docker-compose nor docker compose is installed)',
    () => {
      const [program = '', ...args] = composeCommand ?? [];
      const { status, stdout, stderr } = spawnSync(program, [...args, '-f', FILE, 'config'], {
        encoding: 'utf8',
      });
      expect(status === 0 ? 'accepted' : stderr).toBe('accepted');
      const { services } = parse(stdout) as Compose;
      expect(Object.keys(services).toSorted()).toEqual(['redis', 'worker']);
      expect(services.worker.environment?.['DRIVERSEAT_REDIS']).toBe('redis://redis:6379');
      expect(services.worker.command).toEqual(['start', '/workspace']);
    },
  );
});

describe('what a deployment promises', () => {
  const { worker, redis } = written.services;

  it.each(Object.entries(written.services))(
    '%s opens no port, and runs with no more rights than it needs',
    (_, service) => {
      expect(service.ports).toBeUndefined();
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      expect(service.user).not.toMatch(/^(0|root)?(:|$)/);
    },
  );

  it('the password is a secret, and no setting holds it', () => {
    const [name] = Object.keys(written.secrets);
    expect(worker.environment?.['DRIVERSEAT_PASSWORD_FILE']).toBe(`/run/secrets/${name}`);
    expect(worker.environment).not.toHaveProperty('DRIVERSEAT_PASSWORD');
  });

  it('the journal lies in a volume of its own, outside the workspace', () => {
    const state = worker.volumes?.find(({ target }) => target === worker.environment?.['XDG_STATE_HOME']);
    expect(state?.type).toBe('volume');
    expect(Object.keys(written.volumes)).toContain(state?.source);
  });

  it('Redis evicts nothing and keeps nothing', () => {
    const command = redis.command?.join(' ');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain('--save  --appendonly no');
  });
});

describe('the worker is healthy', () => {
  const [, healthcheck = ''] = written.services.worker.healthcheck?.test ?? [];
  let stateHome = '';

  beforeEach(() => {
    stateHome = mkdtempSync(join(tmpdir(), 'driverseat-health-'));
  });
  afterEach(() => rmSync(stateHome, { recursive: true }));

  function isHealthy(): boolean {
    // In a compose file "$$" stands for "$".
    const script = healthcheck.replaceAll('$$', () => '$');
    const env = { PATH: process.env['PATH'] ?? '', XDG_STATE_HOME: stateHome };
    return spawnSync('sh', ['-c', script], { env }).status === 0;
  }

  function touch(path: string, secondsAgo: number): void {
    const file = join(stateHome, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    utimesSync(file, Date.now() / 1000 - secondsAgo, Date.now() / 1000 - secondsAgo);
  }

  it.each<[string, Record<string, number>, boolean]>([
    ['just synced', { 'driverseat/0123456789abcdef/alive': 0 }, true],
    ['synced less than three minutes ago', { 'driverseat/0123456789abcdef/alive': 170 }, true],
    ['synced more than three minutes ago', { 'driverseat/0123456789abcdef/alive': 190 }, false],
    ['another workspace was served before', { 'driverseat/a/alive': 9_000, 'driverseat/b/alive': 5 }, true],
    ['never synced, but wrote its journal', { 'driverseat/0123456789abcdef/journal.jsonl': 0 }, false],
    ['something else called alive', { alive: 0, 'driverseat/alive': 0, 'driverseat/a/b/alive': 0 }, false],
    ['not started yet', {}, false],
  ])('%s: %j: %s', (_, files, healthy) => {
    for (const [path, secondsAgo] of Object.entries(files)) touch(path, secondsAgo);
    expect(isHealthy()).toBe(healthy);
  });
});
