import type { Category, Evidence, Practice, Summary } from '../model.ts';
import { CATEGORIES } from '../model.ts';
import { groupBy } from './group.ts';
import { inPageOrder, type Mark, passageOf, placeOf } from './marks.ts';
import { SECTION_SEPARATOR } from './section-path.ts';

/** A passage with everything that the rules say of it. */
export interface OutlinePassage {
  evidence: Evidence;
  practices: Practice[];
}

/** A part of the policy under one heading. */
export interface OutlineSection {
  /** "Heading › Subheading"; '' at the top of the page. */
  path: string;
  /** The last heading of the path. */
  title: string;
  /** 0 for the outermost part. */
  depth: number;
  passages: OutlinePassage[];
}

function passagesOf(practices: readonly Practice[]): OutlinePassage[] {
  const ordered = practices.toSorted(
    (a, b) => a.evidence.block - b.evidence.block || a.evidence.start - b.evidence.start,
  );
  return [...groupBy(ordered, ({ evidence }) => placeOf(evidence)).values()].map((same) => ({
    evidence: (same[0] as Practice).evidence,
    practices: same,
  }));
}

/**
 * The whole policy in its own order: its headings, and under each the passages that say something, with their practices.
 * @param category only the practices of this category, and only the parts that have one; null for everything
 */
export function outlineOf({ segments, practices }: Pick<Summary, 'segments' | 'practices'>, category: Category | null) {
  const wanted = practices.filter((practice) => category === null || practice.category === category);
  const places = [
    ...(category === null ? segments.map(({ section, blocks }) => ({ section, block: blocks[0] })) : []),
    ...wanted.map(({ evidence }) => evidence),
  ].sort((a, b) => a.block - b.block);
  const paths = [...new Set(places.map(({ section }) => section))];
  const depths = paths.map((path) => path.split(SECTION_SEPARATOR).length);
  const outermost = Math.min(...depths);
  return paths.map(
    (path, index): OutlineSection => ({
      path,
      title: path.split(SECTION_SEPARATOR).at(-1) ?? '',
      depth: (depths[index] ?? outermost) - outermost,
      passages: passagesOf(wanted.filter(({ evidence }) => evidence.section === path)),
    }),
  );
}

/** The categories of the policy's practices with how many passages each has, in the order of the scheme. */
export function categoriesOf({ practices }: Pick<Summary, 'practices'>): { category: Category; passages: number }[] {
  return CATEGORIES.map((category) => ({ category, passages: marksOfCategory({ practices }, category).length })).filter(
    ({ passages }) => passages > 0,
  );
}

/** The marks for every passage of a category; for null, of every category. */
export function marksOfCategory({ practices }: Pick<Summary, 'practices'>, category: Category | null): Mark[] {
  const wanted = practices.filter((practice) => category === null || practice.category === category);
  return inPageOrder(wanted.map(({ evidence }) => ({ ...passageOf(evidence), look: 'note' })));
}

/** The values of a practice as chips: "Purpose: Marketing". That something is done is the rule and goes without saying. */
export function attributeChips({ attributes }: Practice): string[] {
  return Object.entries(attributes).flatMap(([name, values]) =>
    name === 'Does/Does Not' ? [] : [values].flat().map((value) => `${name}: ${value}`),
  );
}

/** Whether the policy says that it does not do this. */
export function isDenied({ attributes }: Practice): boolean {
  return [attributes['Does/Does Not'] ?? []].flat().includes('Does Not');
}
