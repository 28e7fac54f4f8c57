/**
 * Whether a server answers yet: asked again and again until it does, it has ended, or time is up.
 */
import { connect, type NetConnectOpts } from 'node:net';
import { sleep } from '../shared/deadline.js';
import type { Child } from './child.js';

/** How to ask a server, and what the first line of its answer holds if it is the right one. */
export type Question = { address: NetConnectOpts; say?: string; expect: string };

const PAUSE_MS = 10;
const ANSWER_LIMIT_MS = 2_000;

/** Asks once; false where nobody answers, or someone else does. */
function ask({ address, say, expect }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(answer.includes(expect));
    };
    socket.setEncoding('latin1').setTimeout(ANSWER_LIMIT_MS, done);
    socket.on('connect', () => say === undefined || socket.write(say));
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\n')) done();
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

/** True as soon as the right answer comes; false when `server` ends before, or after `limitMs` milliseconds. */
export async function waitForAnswer(server: Child, question: Question, limitMs = 10_000): Promise<boolean> {
  const time = new AbortController();
  const late = sleep(limitMs, time.signal).then(() => time.abort());
  void server.exited.then(() => time.abort());
  while (!time.signal.aborted) {
    if (await ask(question)) break;
    await sleep(PAUSE_MS, time.signal);
  }
  const isAnswered = !time.signal.aborted;
  time.abort();
  await late;
  return isAnswered;
}
