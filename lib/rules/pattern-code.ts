/** One element of a pattern whose words and classes have become symbols. */
export type Element =
  | { is: 'symbol'; id: number; head?: true }
  | { is: 'any' }
  | { is: 'gap'; max: number; without: number[] }
  | { is: 'not'; ids: number[] }
  | { is: 'not-before'; ids: number[] }
  | { is: 'choice'; options: Element[][] }
  | { is: 'start' }
  | { is: 'end' }
  | { is: 'comma' };

/**
 * How elements are written in a pattern's code. A symbol is twice its number, and one more where it is the head; all else
 * begins with one of these:
 * `gap` max n symbols… · `not` n symbols… · `notBefore` n symbols… · `choice` length, then for each option: length code… · the others alone.
 */
export const OP = { any: -1, start: -2, end: -3, comma: -4, gap: -5, not: -6, notBefore: -7, choice: -8 } as const;

function codeOf(element: Element): number[] {
  switch (element.is) {
    case 'symbol':
      return [2 * element.id + (element.head ? 1 : 0)];
    case 'gap':
      return [OP.gap, element.max, element.without.length, ...element.without];
    case 'not':
      return [OP.not, element.ids.length, ...element.ids];
    case 'not-before':
      return [OP.notBefore, element.ids.length, ...element.ids];
    case 'choice': {
      const options = element.options.map(toCode).flatMap((option) => [option.length, ...option]);
      return [OP.choice, options.length, ...options];
    }
    default:
      return [OP[element.is]];
  }
}

/** The code of a pattern: one list of numbers, which is small to keep and quick to walk. */
export function toCode(elements: readonly Element[]): number[] {
  return elements.flatMap(codeOf);
}
