import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRawRules } from '../../lib/rules/from-disk.ts';
import { rulesPage } from '../tools/rules-page.ts';

test('the page of all rules is as the rules are (npm run rules-page writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../lib/rules/RULES.md'), 'utf8')).toBe(rulesPage(loadRawRules()));
});
