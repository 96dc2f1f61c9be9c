/**
 * Bounds a wait.
 * @param milliseconds how long to wait
 * @param promise what to wait for; it goes on unheard after the bound
 * @returns what the promise gives
 * @throws DOMException `TimeoutError` after the bound, and whatever the promise throws before it
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bound = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException(`No answer in ${milliseconds} ms.`, 'TimeoutError')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, bound]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an error says that a wait was over its bound. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
