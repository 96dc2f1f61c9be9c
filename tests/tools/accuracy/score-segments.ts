import { readFileSync } from 'node:fs';
import { CATEGORIES } from '../../../lib/model.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { labelSegments } from '../../../lib/segments/label-segments.ts';
import { emptyTally, entry, f1, mean, sum, type Tally } from './tally.ts';

interface Row {
  policy: string;
  segment: number | string;
  text: string;
  votes: Record<string, number>;
  practices: { annotator: string; category: string; attributes: Record<string, string> }[];
}

/** How well segments are filed, against what at least two of three annotators chose. */
export interface SegmentScore {
  segments: number;
  policies: number;
  classes: Map<string, Tally>;
  attributes: Map<string, Tally>;
  micro9: number;
  macro9: number;
  micro12: number;
  attributeF1: number;
}

const VOTES_NEEDED = 2;
const OTHERS = ['Other: Introductory/Generic', 'Other: Privacy contact information', 'Other: Practice not covered'];
const NINE = CATEGORIES.filter((category) => category !== 'Other');
/** The attributes that carry meaning for a reader; the values that say nothing do not count. */
const ATTRIBUTES: Record<string, string[]> = {
  'First Party Collection/Use': ['Does/Does Not', 'Personal Information Type', 'Purpose'],
  'Third Party Sharing/Collection': ['Does/Does Not', 'Third Party Entity', 'Personal Information Type', 'Purpose'],
  'User Choice/Control': ['Choice Type'],
  'User Access, Edit and Deletion': ['Access Type'],
  'Data Retention': ['Retention Period'],
  'Data Security': ['Security Measure'],
  'Policy Change': ['Notification Type'],
  'Do Not Track': ['Do Not Track policy'],
  'International and Specific Audiences': ['Audience Type'],
};
const SAYS_NOTHING = new Set(['unspecified', 'other', 'not-selected']);

function count(tally: Tally, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
  for (const value of found) wanted.has(value) ? tally.tp++ : tally.fp++;
  for (const value of wanted) if (!found.has(value)) tally.fn++;
}

const speaking = (values: string[]) =>
  values.map((value) => value.toLowerCase()).filter((value) => !SAYS_NOTHING.has(value));

function agreedValues(row: Row, category: string, name: string): Set<string> {
  const voters = new Map<string, Set<string>>();
  for (const practice of row.practices)
    if (practice.category === category && practice.attributes[name])
      for (const value of speaking([practice.attributes[name]]))
        entry(voters, value, () => new Set<string>()).add(practice.annotator);
  return new Set([...voters].filter(([, who]) => who.size >= VOTES_NEEDED).map(([value]) => value));
}

/** Scores the labels of `segments.jsonl` (OPP-115 layout: policy, segment, text, votes, practices). */
export function scoreSegments(file: string, rules: RuleSet): SegmentScore {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
  const classes = new Map([...NINE, ...OTHERS].map((name: string) => [name, emptyTally()]));
  const attributes = new Map<string, Tally>();
  const policies = new Set(rows.map((row) => row.policy));
  for (const policy of policies) {
    const own = rows.filter((row) => row.policy === policy);
    const labels = labelSegments(own, rules);
    own.forEach((row, index) => {
      const { categories = [], practices = [] } = labels[index] ?? {};
      const found = new Set(categories);
      for (const [name, tally] of classes)
        count(
          tally,
          new Set((row.votes[name] ?? 0) >= VOTES_NEEDED ? [name] : []),
          new Set(found.has(name) ? [name] : []),
        );
      for (const [category, names] of Object.entries(ATTRIBUTES)) {
        if ((row.votes[category] ?? 0) < VOTES_NEEDED || !found.has(category)) continue;
        for (const name of names) {
          const shown = practices
            .filter((practice) => practice.category === category)
            .flatMap((practice) => practice.attributes[name] ?? []);
          count(
            entry(attributes, `${category} / ${name}`, emptyTally),
            agreedValues(row, category, name),
            new Set(speaking(shown)),
          );
        }
      }
    });
  }
  const of = (names: readonly string[]) => names.map((name) => classes.get(name) ?? emptyTally());
  return {
    segments: rows.length,
    policies: policies.size,
    classes,
    attributes,
    micro9: f1(sum(of(NINE))),
    macro9: mean(of(NINE).map(f1)),
    micro12: f1(sum([...classes.values()])),
    attributeF1: f1(sum([...attributes.values()])),
  };
}
