import type { HistoryFault } from '../../history/fault.ts';

/** The history could not be read or written; nothing of what was asked is done. */
export class HistoryError extends Error {
  readonly fault: HistoryFault;

  constructor(fault: HistoryFault, cause?: unknown) {
    super(`history: ${fault}`, { cause });
    this.name = 'HistoryError';
    this.fault = fault;
  }
}

const FAULTS: Record<string, HistoryFault> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** What went wrong, from the browser's own error. */
export function historyError(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error;
  const name = error instanceof DOMException ? error.name : '';
  // Some browsers end the transaction with an AbortError that names the lack of room only inside.
  const full = name === 'AbortError' && /quota/i.test(String(error));
  return new HistoryError(full ? 'full' : (FAULTS[name] ?? 'damaged'), error);
}
