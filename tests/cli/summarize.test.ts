import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, jsonLines, POLICY, policyLights, shell } from './run-command.ts';

const NOT_A_POLICY = '# Soup\n\nCut the onions. Boil the water. Add salt and serve it hot.\n';

/** A policy of at least so many characters. */
function longText(length: number): string {
  const paragraph =
    'We collect your name. The weather is fine today and so are we, as everybody can see who looks out.\n\n';
  return `# Privacy Policy\n\n${paragraph.repeat(Math.ceil(length / paragraph.length))}`;
}

describe('summarize', () => {
  test('prints JSON with the facts and the actions', async () => {
    const { status, stdout, stderr } = await policyLights(
      ['summarize', '-', '--format', 'json', '--url', 'https://example.com/p'],
      POLICY,
    );
    const summary = JSON.parse(stdout);
    expect(summary.schema).toBe(1);
    expect(summary.document).toMatchObject({
      url: 'https://example.com/p',
      title: 'Privacy Policy',
      lastUpdated: '2018-05-01',
    });
    expect(summary.actions.map(({ href }: { href: string }) => href)).toEqual([
      'https://www.example.com/opt-out',
      'mailto:privacy@example.com',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.for<[format: string, start: RegExp]>([
    ['text', /^Privacy Policy\n/],
    ['markdown', /^# /],
    ['html', /^<!doctype html>/],
  ])('%s', async ([format, start]) => {
    const { status, stdout } = await policyLights(['summarize', '-', '--format', format], POLICY);
    expect(stdout).toMatch(start);
    expect(stdout).toContain('May 2018');
    expect(status).toBe(0);
  });

  test('text is the default, without colour where the output is no terminal, and the same every time', async () => {
    const first = await policyLights(['summarize', '-'], POLICY);
    const second = await policyLights(['summarize', '-', '--format', 'text'], POLICY);
    expect(first.stdout).toBe(second.stdout);
    expect(first.stdout).not.toContain('\u001b');
  });

  test('what is no policy ends with 3; JSON is printed all the same', async () => {
    const json = await policyLights(['summarize', '-', '--format', 'json'], NOT_A_POLICY);
    expect(JSON.parse(json.stdout).document.kind).toBe('other');
    const text = await policyLights(['summarize', '-'], NOT_A_POLICY);
    expect(text.stdout).toBe('');
    for (const { status, stderr } of [json, text]) {
      expect(stderr).toMatch(/^policy-lights: standard input: is not a privacy or cookie policy[^\n]+\n$/);
      expect(status).toBe(3);
    }
  });

  test('--language writes our own sentences in it, and leaves the quotes as they are', async () => {
    const german = await policyLights(['summarize', '--language', 'de', '-'], POLICY);
    const english = await policyLights(['summarize', '-'], POLICY);
    const quotes = (text: string) => text.match(/^ {6}"[^"]*"/gm);
    expect(german.stdout).toContain('Verkauft oder vermietet der Anbieter Ihre Daten?');
    expect(quotes(german.stdout)?.toSorted()).toEqual(quotes(english.stdout)?.toSorted());
    expect({ status: german.status, stderr: german.stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('--out writes one file each and goes on after a bad one', async () => {
    const folder = folderWith({
      'a.md': POLICY,
      'b.txt': NOT_A_POLICY,
      'c.html': `<h1>Privacy Policy</h1><p>${POLICY}</p>`,
    });
    const out = join(folder, 'deep/out');
    const files = ['a.md', 'missing.md', 'b.txt', 'c.html'].map((name) => join(folder, name));
    const { status, stdout, stderr } = await policyLights(['summarize', '--out', out, ...files]);
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.json', 'c.json']);
    expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')).document.lastUpdated).toBe('2018-05-01');
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
  });

  test('a megabyte of text', async () => {
    const text = longText(1_000_000);
    const { status, stdout } = await policyLights(['summarize', '-', '--format', 'json'], text);
    expect(JSON.parse(stdout).document.words).toBe(text.split(/\s+/).length - 2);
    expect([0, 3]).toContain(status);
  });
});

describe('extract', () => {
  test('prints blocks as JSON lines', async () => {
    const file = join(folderWith({ 'a.md': '# Privacy Policy\n\nWe collect data:\n\n- your name\n' }), 'a.md');
    const { status, stdout } = await policyLights(['extract', file]);
    expect(jsonLines(stdout)).toEqual([
      {
        file,
        title: 'Privacy Policy',
        language: 'en',
        text: 'Privacy Policy\nWe collect data:\nyour name',
        blocks: [
          { kind: 'heading', level: 1, text: 'Privacy Policy' },
          { kind: 'paragraph', text: 'We collect data:' },
          { kind: 'item', level: 1, text: 'your name' },
        ],
      },
    ]);
    expect(status).toBe(0);
  });

  test('10 MB of text, none of it lost', async () => {
    const text = longText(10_000_000);
    const { status, stdout } = await policyLights(['extract', '-'], text);
    expect(jsonLines(stdout)[0]?.blocks).toHaveLength(text.split('\n\n').length - 1);
    expect(status).toBe(0);
  });

  test('a closed pipe ends quietly', async () => {
    const folder = folderWith({ 'a.md': POLICY.repeat(200) });
    const { stdout, stderr } = await shell(`$POLICY_LIGHTS extract ${`${folder}/a.md `.repeat(20)} | head -1 | wc -l`);
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' });
  });
});

describe('help and version', () => {
  test.for([['--help'], ['-h'], ['summarize', '--help']])('%s', async (args) => {
    const { status, stdout } = await policyLights(args);
    expect(stdout).toContain('policy-lights batch');
    expect(status).toBe(0);
  });

  test('--version', async () => {
    const { status, stdout } = await policyLights(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });
});
