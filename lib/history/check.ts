/** What is wrong with data from a file, and where: "snapshots[3].page.blocks[0].text is not a text". */
export class DataError extends Error {
  constructor(where: string, what: string) {
    super(`${where} ${what}`);
    this.name = 'DataError';
  }
}

/** Checks a value and gives it its type. @throws DataError */
export type Check<T> = (value: unknown, where: string) => T;

function fail(where: string, what: string): never {
  throw new DataError(where, what);
}

export const text: Check<string> = (value, where) => (typeof value === 'string' ? value : fail(where, 'is not a text'));

export const number: Check<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(where, 'is not a number');

/** ISO date and time in UTC, as `toSeconds` writes it. */
export const time: Check<string> = (value, where) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
    ? value
    : fail(where, 'is not a date and time in UTC');

/** One of a few texts. */
export function oneOf<T extends string>(...values: readonly T[]): Check<T> {
  return (value, where) => values.find((one) => one === value) ?? fail(where, `is not one of ${values.join(', ')}`);
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, where) => (value === null ? null : check(value, where));
}

/** For a property that may be missing. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, where) => (value === undefined ? undefined : check(value, where));
}

export function listOf<T>(check: Check<T>): Check<T[]> {
  return (value, where) =>
    Array.isArray(value) ? value.map((item, at) => check(item, `${where}[${at}]`)) : fail(where, 'is not a list');
}

function asRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'is not an object');
  return value as Record<string, unknown>;
}

/** An object with these properties. Others stay as they are, unchecked: a newer build may know them. */
export function shape<T extends object>(checks: { [Key in keyof T]?: Check<T[Key]> }): Check<T> {
  return (value, where) => {
    const record = asRecord(value, where);
    const entries = Object.entries(checks as Record<string, Check<unknown>>).flatMap(([key, check]) => {
      const checked = check(record[key], `${where}.${key}`);
      return checked === undefined ? [] : [[key, checked]];
    });
    return { ...record, ...Object.fromEntries(entries) } as T;
  };
}
