import type { Category } from '../../model.ts';

/** The OPP-115 categories in plain words. */
const categories: Record<Category, string> = {
  'First Party Collection/Use': 'What they collect and use',
  'Third Party Sharing/Collection': 'What others get or collect',
  'User Choice/Control': 'Your choices',
  'User Access, Edit and Deletion': 'Seeing, changing, deleting',
  'Data Retention': 'How long it is kept',
  'Data Security': 'How it is protected',
  'Policy Change': 'Changes of the policy',
  'Do Not Track': 'Do Not Track',
  'International and Specific Audiences': 'Regions and groups',
  Other: 'Everything else',
};

/** The words of the outline of the whole policy. */
export const outline = {
  title: 'The whole policy, part by part',
  hint: 'Every practice that the rules found, under the heading where it stands and by its OPP-115 category.',
  categories,
  all: 'All categories',
  choose: 'Show one category',
  /** Names the count for screen readers too. */
  practices: (count: number) => (count === 1 ? '1 practice' : `${count} practices`),
  nothing: 'No rule found a practice here.',
  mark: (count: number) => (count === 1 ? 'Mark it in the page' : `Mark all ${count} in the page`),
  denied: 'says that it does not',
};
