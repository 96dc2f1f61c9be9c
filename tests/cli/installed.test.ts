import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

test('the installed command is the same command line', () => {
  const command = join(import.meta.dirname, '../..', manifest.bin['policy-lights']);
  expect(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' })).toContain(manifest.version);
}, 30_000);
