import type { RawBlock } from './collect-blocks.ts';

/** What a block looks like from afar. */
export interface Measure {
  words: number;
  /** The share of its characters that is linked. */
  linkShare: number;
  /** How much policy prose it is: its unlinked words, weighted by their vocabulary; 0 for what is no prose. */
  weight: number;
  /** Prose that speaks as policies do. */
  isPolicyProse: boolean;
}

/** Words that policies are made of. */
const POLICY_WORDS =
  /\b(privacy|personal\w*|information|data|collect\w*|us(e|es|ed|ing)|shar(e|es|ed|ing)|disclos\w*|third[- ]part\w*|cookies?|consent\w*|opt(ing|ed)?|polic(y|ies)|services?|(web)?sites?|we|our|us|your?|users?|visitors?|accounts?|e-?mail|laws?|legal|rights?|secur\w+|protect\w*|provide\w*|may|will|agree\w*|terms)\b/gi;

/** Measures one block. Time grows with its length alone. */
export function measure(block: RawBlock): Measure {
  const { text, links } = block.text;
  const words = text.split(' ').length;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  const linkShare = linked / Math.max(text.length, 1);
  const density = (text.match(POLICY_WORDS)?.length ?? 0) / words;
  const prose = words >= 8 && linkShare < 0.5 ? words * (1 - linkShare) : 0;
  return {
    words,
    linkShare,
    weight: prose * Math.min(1, 0.2 + density * 4),
    isPolicyProse: prose >= 8 && density >= 0.12,
  };
}
