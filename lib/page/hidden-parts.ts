import type { Container, RawBlock } from './collect-blocks.ts';
import type { Measure } from './measure-blocks.ts';

/** For each container the outermost hidden container around it (or itself), -1 for what is shown. */
export function hiddenRoots({ containers }: { containers: Container[] }): number[] {
  const roots: number[] = [];
  containers.forEach(({ parent, hidden }, i) => {
    const above = roots[parent] ?? -1;
    roots.push(above >= 0 ? above : hidden ? i : -1);
  });
  return roots;
}

/**
 * The hidden blocks that are no folded part of a text: those of menus and messages, and second copies of what is shown
 * (pages often hold one for phones and one for screens).
 */
export function hiddenClutter(blocks: RawBlock[], measures: Measure[], roots: number[]): number[] {
  const shown = new Set<string>();
  const parts = new Map<number, { words: number; linked: number; texts: number; indexes: number[] }>();
  blocks.forEach((block, i) => {
    const root = roots[block.container] ?? -1;
    const { words, linkShare } = measures[i] as Measure;
    if (root < 0) {
      shown.add(block.text.text);
      return;
    }
    const part = parts.get(root) ?? { words: 0, linked: 0, texts: 0, indexes: [] };
    parts.set(root, part);
    part.words += words;
    part.linked += words * linkShare;
    if (words >= 8 || block.kind === 'item' || block.kind === 'cell') part.texts++;
    part.indexes.push(i);
  });
  return [...parts.values()].flatMap(({ words, linked, texts, indexes }) => {
    if (linked > words * 0.5 || texts === 0) return indexes;
    return indexes.filter((i) => shown.has((blocks[i] as RawBlock).text.text));
  });
}
