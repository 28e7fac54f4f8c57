import { describe, expect, it } from '@jest/globals';
import { cleanEnvironment, herEnvironment, readEnvironment } from '../../../src/shared/environment.js';

describe('what is taken from the environment', () => {
  it('with nothing set: state below the home folder, and a quiet log', () => {
    expect(readEnvironment({ HOME: '/home/ana' })).toEqual({
      password: undefined,
      passwordFile: undefined,
      redis: undefined,
      stateHome: '/home/ana/.local/state',
      runtimeDir: undefined,
      logLevel: 'info',
    });
  });

  it('with all set', () => {
    const env = {
      DRIVERSEAT_PASSWORD: 'hunter2',
      DRIVERSEAT_PASSWORD_FILE: '/run/secrets/password',
      DRIVERSEAT_REDIS: 'redis://redis:6379',
      XDG_STATE_HOME: '/state',
      XDG_RUNTIME_DIR: '/run/user/1000',
      DRIVERSEAT_LOG: 'Debug',
    };
    expect(readEnvironment(env)).toEqual({
      password: 'hunter2',
      passwordFile: '/run/secrets/password',
      redis: 'redis://redis:6379',
      stateHome: '/state',
      runtimeDir: '/run/user/1000',
      logLevel: 'debug',
    });
  });

  it('an empty variable is an unset one', () => {
    const env = { HOME: '/home/ana', DRIVERSEAT_PASSWORD: '', DRIVERSEAT_LOG: '', XDG_STATE_HOME: '' };
    expect(readEnvironment(env)).toEqual(readEnvironment({ HOME: '/home/ana' }));
  });
});

describe('what a child process gets', () => {
  it('is enough to find programs, and no secret', () => {
    const env = {
      PATH: '/usr/bin',
      TZ: 'Asia/Kathmandu',
      LANG: '',
      DRIVERSEAT_PASSWORD: 'hunter2',
      DRIVERSEAT_PASSWORD_FILE: '/run/secrets/password',
      NODE_OPTIONS: '--inspect',
    };
    expect(cleanEnvironment(env)).toEqual({ PATH: '/usr/bin', TZ: 'Asia/Kathmandu' });
  });
});

it('a command of hers gets all but what is ours', () => {
  const env = { PATH: '/usr/bin', GNUPGHOME: '/home/ana/.gnupg', DRIVERSEAT_PASSWORD: 'hunter2' };
  expect(herEnvironment(env)).toEqual({ PATH: '/usr/bin', GNUPGHOME: '/home/ana/.gnupg' });
});
