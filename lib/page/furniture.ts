import type { Collected } from './collect-blocks.ts';
import type { Measure } from './measure-blocks.ts';

/** A part that the page itself calls furniture is believed unless it holds more than this share of the prose. */
const SURE_LIMIT = 0.4;
/** A part that only its class names call furniture: less, but for parts of a few lines. */
const CLASS_LIMIT = 0.1;
const FEW_WORDS = 60;
/** Class names do not outweigh this many words of policy prose, where they are most of the part's words. */
const PROSE_WORDS = 80;
const PROSE_SHARE = 0.7;

/** For each container the weight of the blocks that it and its descendants hold, as far as `value` gives them one. */
export function sumUp(collected: Collected, value: (block: number) => number): number[] {
  const { blocks, containers } = collected;
  const sums = containers.map(() => 0);
  blocks.forEach((block, i) => {
    sums[block.container] = (sums[block.container] ?? 0) + value(i);
  });
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

/** For each container the reason why it, or one around it, is furniture of the page; null for the rest. */
export function furniture(collected: Collected, measures: Measure[]): (string | null)[] {
  const weights = sumUp(collected, (i) => measures[i]?.weight ?? 0);
  const words = sumUp(collected, (i) => measures[i]?.words ?? 0);
  const total = Math.max(weights[0] ?? 0, 1);
  const reasons: (string | null)[] = [];
  collected.containers.forEach((container, i) => {
    const { chrome, parent } = container;
    const weight = weights[i] ?? 0;
    const isProse = weight >= PROSE_WORDS && weight >= PROSE_SHARE * (words[i] ?? 0) && chrome?.reason !== 'banner';
    const isSmall = weight < total * CLASS_LIMIT || weight < FEW_WORDS;
    const believed = chrome && weight < total * SURE_LIMIT && (chrome.sure || (isSmall && !isProse));
    reasons.push(reasons[parent] ?? (believed ? chrome.reason : null));
  });
  return reasons;
}
