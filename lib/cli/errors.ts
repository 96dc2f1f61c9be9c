/** The exit statuses that the manual promises. */
export const EXIT = {
  done: 0,
  /** A fault of this program: not promised, to be reported. */
  fault: 1,
  usage: 2,
  notAPolicy: 3,
  unreadable: 4,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** An error whose message tells the person what, where, and what to do, and with which status the program ends. */
export class CommandError extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string) {
    super(message);
    this.name = 'CommandError';
    this.status = status;
  }
}

/** The command was written wrongly. */
export function usageError(message: string): CommandError {
  return new CommandError(EXIT.usage, `${message}; see policy-lights --help`);
}

/** An input cannot be read. `where`: the file's name, or "standard input". */
export function inputError(where: string, reason: string): CommandError {
  return new CommandError(EXIT.unreadable, `${where}: ${reason}`);
}

/** Whether an error is of Node's file system or streams, with its code ("ENOENT"). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What an error says, on one line and without control characters, however odd a file's name or content is. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** Tells the person of an error: one line on standard error. */
export function report(error: unknown): void {
  process.stderr.write(`policy-lights: ${messageOf(error)}\n`);
}

/** The status with which the program ends after an error. */
export function statusOf(error: unknown): ExitStatus {
  return error instanceof CommandError ? error.status : EXIT.fault;
}
