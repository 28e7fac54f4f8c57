/**
 * What a command may ask a running worker, and what it hears: `{"ask":"cancel","key":"3f9a1c"}`.
 */
import type { CancelOutcome } from '../../app/cancel-mail.js';

/** The one request that there is; `key` are a mail's first digits. */
export type WorkerRequest = { ask: 'cancel'; key: string };

/** What came of it, or why nothing did. */
export type WorkerAnswer = CancelOutcome | { problem: string };

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    // Whatever came, it is no request.
    return null;
  }
}

/** Reads a request; null for anything else. */
export function readRequest(line: string): WorkerRequest | null {
  const { ask, key } = objectIn(line) ?? {};
  return ask === 'cancel' && typeof key === 'string' ? { ask, key } : null;
}

/** Reads an answer of this version's worker; null for anything else. */
export function readAnswer(line: string): WorkerAnswer | null {
  const value = objectIn(line);
  if (value === null) return null;
  return typeof value['outcome'] === 'string' || typeof value['problem'] === 'string'
    ? (value as WorkerAnswer)
    : null;
}
