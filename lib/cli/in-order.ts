/** What has come of waiting: an item, the end of the items or what has ended them, or a result. */
type Came<Item, Result> = { item: Item } | { end: () => void } | { result: Result };

/**
 * Works on items as they come, on several at a time, and yields the results in the order of the items: each as soon as it is
 * there and its turn has come. No item is taken while `most` are under way or wait to be fetched, so that memory stays
 * bounded however slow the reader is. What the items end with, an error as well, comes when all results are out.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const take = async (): Promise<Came<Item, Result>> => {
    try {
      const { done, value } = await source.next();
      return done ? { end: () => {} } : { item: value };
    } catch (error) {
      return {
        end: () => {
          throw error;
        },
      };
    }
  };
  const begin = async (item: Item): Promise<Came<Item, Result>> => ({ result: await work(item) });
  const begun: Promise<Came<Item, Result>>[] = [];
  let next: Promise<Came<Item, Result>> | null = take();
  let end = () => {};
  while (next || begun.length > 0) {
    const waitFor = [begun[0], begun.length < most ? next : null].filter((promise) => !!promise);
    const came = await Promise.race(waitFor);
    if ('result' in came) {
      begun.shift();
      yield came.result;
    } else if ('end' in came) {
      next = null;
      end = came.end;
    } else {
      const result = begin(came.item);
      // What fails is told when its turn comes, not before.
      result.catch(() => {});
      begun.push(result);
      next = take();
    }
  }
  end();
}
