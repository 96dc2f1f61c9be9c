import type { Practice } from '../model.ts';

/** A practice's class: its category, 'Other' with its type. */
export function className({ category, attributes }: Pick<Practice, 'category' | 'attributes'>): string {
  return category === 'Other' ? `Other: ${String(attributes['Other Type'] ?? 'Other')}` : category;
}
