import { topicGroups } from '../i18n/answers.ts';
import type { TopicId } from '../i18n/words.ts';
import { CARES, type Care, type Preferences } from './preferences.ts';

/** The form in which preferences are stored. A later form has a higher number. */
export const VERSION = 1;

/** Why stored preferences are not used: written by a newer version of the extension, or not readable. */
export type Problem = 'newer' | 'broken';

/** What was stored, as far as it can be used. `preferences` is {} where there is a problem. */
export interface Parsed {
  preferences: Preferences;
  problem: Problem | null;
}

const IDS: ReadonlySet<string> = new Set<string>(topicGroups.flatMap(({ topics }) => [...topics]));

function isEntry(entry: [string, unknown]): entry is [TopicId, Care] {
  return IDS.has(entry[0]) && CARES.some((care) => care === entry[1]);
}

/** Reads what was stored, whatever it is. Nothing stored is no problem. */
export function parsePreferences(stored: unknown): Parsed {
  if (stored === null || stored === undefined) return { preferences: {}, problem: null };
  const { version, topics } = Object(stored) as { version?: unknown; topics?: unknown };
  if (typeof version === 'number' && version > VERSION) return { preferences: {}, problem: 'newer' };
  const isRead = version === VERSION && typeof topics === 'object' && topics !== null && !Array.isArray(topics);
  const entries = isRead ? Object.entries(topics) : [];
  if (!isRead || !entries.every(isEntry)) return { preferences: {}, problem: 'broken' };
  return { preferences: Object.fromEntries(entries), problem: null };
}
