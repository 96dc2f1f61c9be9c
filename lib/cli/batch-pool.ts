import type { PackedRules } from '../rules/packed-rules.ts';
import type { BatchTask } from './batch-work.ts';
import { messageOf } from './errors.ts';
import { toLine } from './json-line.ts';

/** Works on the pieces of a batch, in this thread or in others. */
export interface BatchPool {
  /** Gives the lines of output. What fails gives the error for each of its lines. */
  work(task: BatchTask): Promise<string>;
  close(): Promise<void>;
}

/** Pieces in memory for each thread: the one at work, and those that wait so that no thread has to. */
const EACH = 3;

/** How many pieces of a batch are taken at a time. */
export function mostAtATime(threads: number): number {
  return threads === 1 ? 1 : threads * EACH;
}

/**
 * Reads the rules and makes the threads ready. That takes half a second, so it is done only once there is something to read.
 * @param threads 1: this thread does the work
 * @throws RuleError
 */
export async function openBatchPool(threads: number): Promise<BatchPool> {
  return threads === 1 ? ownThread() : workerThreads(threads);
}

async function ownThread(): Promise<BatchPool> {
  const [{ makeBatchWork }, { loadRules }] = await Promise.all([
    import('./batch-work.ts'),
    import('../rules/from-disk.ts'),
  ]);
  const work = makeBatchWork(loadRules());
  return { work: async (task) => work(task), close: async () => {} };
}

async function compileAndPack(): Promise<PackedRules> {
  const [{ loadRules }, { packRules }] = await Promise.all([
    import('../rules/from-disk.ts'),
    import('../rules/pack.ts'),
  ]);
  return packRules(loadRules());
}

async function workerThreads(threads: number): Promise<BatchPool> {
  const [{ Piscina }, { offerRules }] = await Promise.all([import('piscina'), import('./rules-channel.ts')]);
  const pool = new Piscina<BatchTask, string>({
    filename: new URL('./batch-worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
  });
  const packed = compileAndPack();
  const stopOffering = offerRules(packed);
  const close = async () => {
    stopOffering();
    await pool.destroy();
  };
  try {
    await packed;
  } catch (error) {
    await close();
    throw error;
  }
  return { work: (task) => pool.run(task).catch((error) => failedWork(task, messageOf(error))), close };
}

/** The lines of a piece of a batch on which the work itself has failed. */
function failedWork(task: BatchTask, error: string): string {
  const items = 'document' in task ? [task.document] : task.segments;
  return items.map((item) => toLine({ line: item.line, error: 'error' in item ? item.error : error })).join('');
}
