import { diffArrays } from 'diff';
import type { Part } from './model.ts';
import { plain } from './plain-words.ts';

/** A word or a mark, with the space behind it. */
const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:['’.\u2010-\u2015-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])\s*/gu;
/** Where two passages differ in more words than this, they are shown whole. */
const MOST_EDITS = 2000;
/** So few common words between two changes are chance, and only make it harder to read. */
const ISLAND = 2;

interface Run {
  kind: Part['kind'];
  /** As the new version writes them, where it has them. */
  tokens: string[];
  /** Common ones as the old version writes them. */
  old?: string[];
}

function runs(before: string, after: string): Run[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const changes = diffArrays(a.map(plain), b.map(plain), { maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: 'removed', tokens: a },
      { kind: 'added', tokens: b },
    ];
  }
  let [i, j] = [0, 0];
  return changes.map(({ added, removed, count }) => {
    const [old, now] = [a.slice(i, i + count), b.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    if (added) return { kind: 'added', tokens: now };
    return removed ? { kind: 'removed', tokens: old } : { kind: 'same', tokens: now, old };
  });
}

/** Few common words between two changes become part of them. */
function withoutIslands(all: readonly Run[]): Run[] {
  return all.flatMap((run, at) => {
    const isIsland = run.kind === 'same' && run.tokens.length <= ISLAND && at > 0 && at < all.length - 1;
    return isIsland
      ? [
          { kind: 'removed' as const, tokens: run.old ?? run.tokens },
          { kind: 'added' as const, tokens: run.tokens },
        ]
      : [run];
  });
}

/** Between two common runs, what was removed stands before what was added, each in one part. */
function toParts(all: readonly Run[]): Part[] {
  const parts: Part[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, tokens } of all) {
    const text = tokens.join('');
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      parts.push({ kind, text });
    }
  }
  flush();
  return parts;
}

/**
 * Two versions of a passage word by word. Typography is no change; common words are given as the new version writes them.
 * @returns parts in reading order: the same and added ones together are the new text, letter by letter
 */
export function wordParts(before: string, after: string): Part[] {
  return toParts(withoutIslands(runs(before, after)));
}
