import { expect, test } from 'vitest';
import { inOrder } from '../../lib/cli/in-order.ts';

/** Work whose end the test decides. */
function heldWork() {
  const finish = new Map<number, () => void>();
  const begun: number[] = [];
  const work = (item: number) => {
    begun.push(item);
    return new Promise<string>((resolve) => finish.set(item, () => resolve(`done ${item}`)));
  };
  return { begun, work, finish: (item: number) => finish.get(item)?.() };
}

async function* countUp(): AsyncGenerator<number> {
  for (let i = 0; ; i++) yield i;
}

/** Lets everything run that does not wait for the test. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('results keep the order of the items, and an endless input is taken no faster than it is read', async () => {
  const { begun, work, finish } = heldWork();
  const results = inOrder(countUp(), work, 3);
  const first = results.next();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  finish(2);
  finish(1);
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  finish(0);
  expect((await first).value).toBe('done 0');
  expect((await results.next()).value).toBe('done 1');
  expect((await results.next()).value).toBe('done 2');
});

test('a result comes out while the next item is waited for', async () => {
  async function* thenSilence() {
    yield 1;
    await new Promise(() => {});
  }
  const results = inOrder(thenSilence(), async (item) => item * 2, 4);
  expect((await results.next()).value).toBe(2);
});

test('an input that breaks off gives what it held before it says so', async () => {
  async function* broken() {
    yield 1;
    yield 2;
    throw new Error('unplugged');
  }
  const results = inOrder(broken(), async (item) => item * 2, 4);
  expect([(await results.next()).value, (await results.next()).value]).toEqual([2, 4]);
  await expect(results.next()).rejects.toThrow('unplugged');
});

test('work that fails is told when its turn comes', async () => {
  const work = async (item: number) => {
    if (item === 1) throw new Error('item 1');
    return item;
  };
  const results = inOrder(countUp(), work, 3);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('item 1');
});
