/**
 * The gated send where the server refuses, hangs, or the line is cut: each stage is told apart, and nothing is sent twice
 * or lost without a word.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { type GateAnswer, gatedSend } from '../../src/outbox/gated-send.js';
import { type SmtpMoment, type SmtpStage, smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { account, go, inboxOf, mailTo, newTom } from './support/outgoing.js';
import { world } from './support/world.js';

let leave = (): void => undefined;
afterEach(() => leave());

function at(stage: SmtpStage, act: (moment: SmtpMoment) => void | Promise<void>): void {
  leave = world.onSmtp((moment) => (moment.stage === stage ? act(moment) : undefined));
}

describe('a stage at which', () => {
  const STAGES = [
    ['connect', 'connect'],
    ['login', 'login'],
    ['mail', 'envelope'],
    ['rcpt', 'envelope'],
    ['message', 'dot'],
  ] as const;

  it.each(STAGES.flatMap(([hook, stage]) => [451, 554].map((code) => [hook, code, stage] as const)))(
    'the server refuses: %s with %i',
    async (hook, code, stage) => {
      const tom = newTom();
      at(hook, () => {
        throw smtpRefusal(code, 'not you');
      });
      expect(await gatedSend(account, mailTo(tom), go)).toMatchObject({
        kind: 'refused',
        stage,
        code,
        isTransient: code < 500,
      });
      leave();
      expect(await inboxOf(tom)).toEqual([]);
    },
  );

  it.each([
    ['connect', 'failed', 'connect', 0],
    ['login', 'failed', 'login', 0],
    ['mail', 'failed', 'envelope', 0],
    ['rcpt', 'failed', 'envelope', 0],
    ['message', 'unknown', 'dot', 0],
    ['delivered', 'unknown', 'dot', 1],
  ] as const)('the line is cut: %s', async (hook, kind, stage, arrived) => {
    const tom = newTom();
    at(hook, ({ cut }) => {
      cut();
      if (hook !== 'delivered') throw smtpRefusal(451, 'cut');
    });
    expect(await gatedSend(account, mailTo(tom), go)).toMatchObject({ kind, stage });
    leave();
    expect(await inboxOf(tom)).toHaveLength(arrived);
  });

  it.each([
    // The wait for the greeting and that for all of it end at the same moment.
    ['connect', 'failed', 'connect', /^(?:deadline-passed|smtp-unreachable)$/],
    ['login', 'failed', 'login', /^deadline-passed$/],
    ['mail', 'failed', 'envelope', /^deadline-passed$/],
    ['rcpt', 'failed', 'envelope', /^deadline-passed$/],
    ['message', 'unknown', 'dot', /^deadline-passed$/],
  ] as const)('the server hangs: %s', async (hook, kind, stage, code) => {
    const tom = newTom();
    let wake = (): void => undefined;
    at(hook, async () => {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      throw smtpRefusal(451, 'too late');
    });
    const outcome = await gatedSend(account, mailTo(tom), go, { limitMs: 600 });
    expect(outcome).toMatchObject({ kind, stage, error: { code: expect.stringMatching(code) } });
    wake();
    leave();
    expect(await inboxOf(tom)).toEqual([]);
  });

  it('the line is cut while the gate is asked', async () => {
    const tom = newTom();
    let cutLine = (): void => undefined;
    at('mail', ({ cut }) => {
      cutLine = cut;
    });
    const gate = (signal: AbortSignal): Promise<GateAnswer> => {
      cutLine();
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ go: true })));
    };
    expect(await gatedSend(account, mailTo(tom), gate)).toMatchObject({ kind: 'failed', stage: 'go' });
    leave();
    expect(await inboxOf(tom)).toEqual([]);
  });

  it.each([
    ['rcpt', { kind: 'refused', stage: 'envelope', code: 421, isTransient: true }],
    ['message', { kind: 'unknown', stage: 'dot' }],
  ] as const)('the server closes with 421: %s', async (hook, outcome) => {
    const tom = newTom();
    at(hook, () => {
      throw smtpRefusal(421, 'closing');
    });
    expect(await gatedSend(account, mailTo(tom), go)).toMatchObject(outcome);
    leave();
    expect(await inboxOf(tom)).toEqual([]);
  });
});

describe('recipients', () => {
  function refuse(refused: readonly string[], code = 550): void {
    at('rcpt', ({ session }) => {
      // The one that is asked for is not in the envelope yet.
      const count = session.envelope.rcptTo.length + refusedSoFar;
      if (refused.includes(asked[count] ?? '')) {
        refusedSoFar += 1;
        throw smtpRefusal(code, 'no such user');
      }
    });
  }
  let asked: string[] = [];
  let refusedSoFar = 0;

  it('of whom one is refused: the other gets the mail, and the refused one is named', async () => {
    asked = [newTom(), newTom()];
    refusedSoFar = 0;
    const [tom = '', eva = ''] = asked;
    refuse([tom]);
    expect(await gatedSend(account, mailTo([tom, eva]), go)).toMatchObject({ kind: 'sent', refused: [tom] });
    leave();
    expect(await inboxOf(eva)).toHaveLength(1);
    expect(await inboxOf(tom)).toEqual([]);
  });

  it('who are all refused', async () => {
    asked = [newTom(), newTom()];
    refusedSoFar = 0;
    refuse(asked);
    const outcome = { kind: 'refused', stage: 'envelope', code: 550, isTransient: false };
    expect(await gatedSend(account, mailTo(asked), go)).toMatchObject(outcome);
  });

  it('with an address that is none: nothing is begun', async () => {
    const before = world.transcripts.length;
    await expect(gatedSend(account, mailTo('tom@hale.example>\r\nDATA'), go)).rejects.toMatchObject({
      code: 'address-invalid',
    });
    expect(world.transcripts).toHaveLength(before);
  });
});
