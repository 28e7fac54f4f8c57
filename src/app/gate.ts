/**
 * A gate that some wait at until others open it: the watching connections wait for the working one.
 */

/** Open or closed; closed at first. */
export type Gate = {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** Resolves while the gate is open, or when `signal` is aborted. */
  passed(signal: AbortSignal): Promise<void>;
};

/** A closed gate. */
export function createGate(): Gate {
  let isOpen = false;
  const waiting = new Set<() => void>();
  return {
    get isOpen() {
      return isOpen;
    },
    open() {
      isOpen = true;
      for (const pass of waiting) pass();
      waiting.clear();
    },
    close() {
      isOpen = false;
    },
    passed(signal) {
      if (isOpen || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.add(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    },
  };
}
