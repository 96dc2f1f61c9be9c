import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, POLICY, policyLights } from './run-command.ts';

const NEWER = POLICY.replace('We do not sell', 'We sell');
const SOUP = '# Soup\n\nCut the onions. Boil the water. Add salt and serve it hot.\n';

function files(): { a: string; b: string; soup: string } {
  const folder = folderWith({ 'a.md': POLICY, 'b.md': NEWER, 'soup.md': SOUP });
  return { a: join(folder, 'a.md'), b: join(folder, 'b.md'), soup: join(folder, 'soup.md') };
}

describe('diff', () => {
  test('shows the light and the words that changed', async () => {
    const { a, b } = files();
    const { status, stdout, stderr } = await policyLights(['diff', a, b]);
    expect(stdout).toContain('We [-do not -]sell your personal information to third parties.');
    expect(stdout).toContain('1 light changed.');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('JSON, with one version from standard input', async () => {
    const { stdout, status } = await policyLights(['diff', files().a, '-', '--format', 'json'], NEWER);
    const { schema, old, new: now, lights } = JSON.parse(stdout);
    expect({ schema, status, now: now.name }).toEqual({ schema: 1, status: 0, now: 'standard input' });
    expect(old.document.lastUpdated).toBe('2018-05-01');
    expect(lights).toMatchObject([{ id: 'sale', direction: 'worse', old: { light: 'green' }, new: { light: 'red' } }]);
  });
});

describe('compare', () => {
  test.for<[format: string, start: RegExp]>([
    ['text', /^2 policies side by side\n {2}A {2}.*a\.md, last updated 1 May 2018/],
    ['markdown', /^# 2 policies side by side\n/],
    ['json', /^\{\n {2}"schema": 1,/],
  ])('%s', async ([format, start]) => {
    const { a, b } = files();
    const { status, stdout } = await policyLights(['compare', a, b, '--format', format]);
    expect(stdout).toMatch(start);
    expect(status).toBe(0);
  });
});

describe('errors', () => {
  test.for<[name: string, args: (given: ReturnType<typeof files>) => string[], status: number, message: RegExp]>([
    ['one file', ({ a }) => ['diff', a], 2, /diff needs two files/],
    ['three files', ({ a, b }) => ['diff', a, b, a], 2, /diff takes two files/],
    ['one to compare', ({ a }) => ['compare', a], 2, /compare needs two files or more/],
    [
      'an unknown format',
      ({ a, b }) => ['diff', a, b, '--format', 'pdf'],
      2,
      /no format "pdf", only text, markdown, json/,
    ],
    [
      'an unknown order',
      ({ a, b }) => ['compare', a, b, '--sort', 'size'],
      2,
      /no order "size", only question, difference/,
    ],
    ['standard input twice', () => ['diff', '-', '-'], 2, /only once/],
    ['a missing file', ({ a }) => ['diff', a, 'nowhere.md'], 4, /nowhere\.md: no such file/],
    ['no policy', ({ a, soup }) => ['diff', a, soup], 3, /soup\.md: is not a privacy or cookie policy/],
    ['no policy to compare', ({ a, soup }) => ['compare', soup, a], 3, /soup\.md: is not a privacy or cookie policy/],
  ])('%s', async ([, args, status, message]) => {
    const outcome = await policyLights(args(files()));
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect({ status: outcome.status, stdout: outcome.stdout }).toEqual({ status, stdout: '' });
  });

  test('JSON is printed for what is no policy, too', async () => {
    const { a, soup } = files();
    const { status, stdout } = await policyLights(['diff', a, soup, '--format', 'json']);
    expect(JSON.parse(stdout).new.name).toBe(soup);
    expect(status).toBe(3);
  });
});
