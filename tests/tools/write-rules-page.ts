/** Writes `lib/rules/RULES.md`, the list of all rules in plain words. Usage: npm run rules-page */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRawRules } from '../../lib/rules/from-disk.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync(join(import.meta.dirname, '../../lib/rules/RULES.md'), rulesPage(loadRawRules()));
