/**
 * What the figures were measured on: without it, a figure says nothing.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { findProgram } from '../../src/sandbox/programs.js';

/** The machine; `loadBefore` is the load average of the minute before the run: more than a little, and others were at work. */
export type Machine = {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  dovecot: string;
  loadBefore: number;
};

/** This machine, now. */
export function machineFacts(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    dovecot: execFileSync(findProgram('dovecot'), ['--version'], { encoding: 'utf8' }).split(' ')[0] ?? '',
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
