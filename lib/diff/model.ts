import type { BlockKind, DocumentFacts, Light, Overall, TopicEvidence } from '../model.ts';

/** A sentence (or heading, item, cell) of a version, as the smallest thing that can be added, changed or moved. */
export interface Unit {
  text: string;
  /** What it is compared by: its words without regard to typography. */
  key: string;
  words: readonly string[];
  kind: BlockKind;
  /** Index of its block in the page. */
  block: number;
  /** "Heading › Subheading"; '' at the top of the page. */
  section: string;
  /** Its place among the units of its version. */
  index: number;
}

/** What became of a passage. A moved one may be reworded, too: its parts say so. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** A run of words that both versions share, or that only one of them has. */
export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Where a passage stands in one version. */
export interface Place {
  section: string;
  /** Index of its (first) block. */
  block: number;
  text: string;
}

/** A passage that is not the same in both versions. `old` is null for an added one, `new` for a removed one. */
export interface Passage {
  kind: ChangeKind;
  old: Place | null;
  new: Place | null;
  /** The words in reading order, for all kinds: an added passage is one added part. */
  parts: Part[];
}

/** What became of a section: `kept` has its heading and passages that changed inside. */
export type SectionKind = 'added' | 'removed' | 'renamed' | 'kept';

/** The changes under one heading. */
export interface SectionDiff {
  section: string;
  kind: SectionKind;
  /** The heading's text before, for a renamed section. */
  oldSection?: string;
  passages: Passage[];
}

/** How many sentences of either version are of each kind. */
export type Counts = Record<ChangeKind | 'same', number>;

/** The changes of a text. */
export interface TextDiff {
  counts: Counts;
  /** Only sections in which something changed, in the order of the new version. */
  sections: SectionDiff[];
}

/** In which sense a light changed, for the person. `stated` and `silent`: the policy began or ceased to answer. */
export type Direction = 'better' | 'worse' | 'stated' | 'silent' | 'other';

/** One version's answer to a question. */
export interface LightSide {
  answer: string;
  light: Light;
  summary: string;
  evidence: TopicEvidence[];
}

/** A question that the two versions answer differently. */
export interface LightChange {
  id: string;
  question: string;
  direction: Direction;
  old: LightSide;
  new: LightSide;
}

/** A version of a policy, as named in a comparison. */
export interface Version {
  /** What the person calls it: a file's name, or when it was remembered. */
  name: string;
  document: Pick<DocumentFacts, 'url' | 'title' | 'lastUpdated' | 'words'>;
  overall: Overall;
}

/** Everything that changed from one version of a policy to another. Its JSON is public. */
export interface PolicyDiff {
  schema: 1;
  /** The rule set with which both versions were read. */
  rules: string;
  old: Version;
  new: Version;
  lights: LightChange[];
  text: TextDiff;
}
