import { expect, test } from 'vitest';
import { longestInOrder } from '../../lib/diff/in-order.ts';

test.for<[numbers: number[], indexes: number[]]>([
  [[], []],
  [[5], [0]],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [1, 8, 2, 4, 5, 9, 3],
    [0, 2, 3, 4, 5],
  ],
])('%j', ([numbers, indexes]) => expect(longestInOrder(numbers)).toEqual(indexes));
