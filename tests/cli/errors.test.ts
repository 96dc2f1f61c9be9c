import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, POLICY, policyLights } from './run-command.ts';

describe('wrong usage ends with 2 and one line that says what is wrong', () => {
  test.for<[args: string[], message: string]>([
    [[], 'give a command'],
    [['sumarize', 'a.md'], 'no command "sumarize"'],
    [['summarize'], 'needs a file'],
    [['summarize', '--frmat', 'json', 'a.md'], "Unknown option '--frmat'"],
    [['summarize', '--format', 'pdf', 'a.md'], 'no format "pdf"'],
    [['summarize', '--language', 'xx', 'a.md'], 'no language "xx", only en, de'],
    [['summarize', '--out', 'x', '--language', 'de', 'a.md'], 'has no language'],
    [['summarize', '--url', 'example', 'a.md'], '--url "example"'],
    [['summarize', '--url', 'javascript:alert(1)', 'a.md'], 'no web address'],
    [['summarize', 'a.md', 'b.md'], 'several with --out'],
    [['summarize', '--out', 'x', 'a/p.md', 'b/p.html'], 'both be written to p.json'],
    [['summarize', '--out', 'x', '--format', 'html', 'a.md'], '--out writes JSON'],
    [['summarize', '--out', 'x', '-'], 'standard input has no name'],
    [['batch', 'a', 'b'], 'batch reads one input'],
    [['batch', '--threads', '0'], '--threads is a number'],
    [['batch', '--segment'], "Unknown option '--segment'"],
    [['extract'], 'extract needs a file'],
  ])('%s', async ([args, message]) => {
    const { status, stdout, stderr } = await policyLights(args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^policy-lights: [^\n]+\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('an input that cannot be read ends with 4 and one line that names it', () => {
  test.for<[name: string, content: string | Uint8Array | null, message: string]>([
    ['missing.md', null, 'no such file'],
    ['empty.md', '', 'empty'],
    ['blank.md', ' \n\n ', 'empty'],
    ['binary.html', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'binary'],
    ['paper.pdf', '%PDF-1.7\n%âãÏÓ', 'PDF'],
    ['latin1.txt', Uint8Array.from([...'Privacy caf'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x20)), 'UTF-8'],
  ])('%s', async ([name, content, message]) => {
    const file = join(folderWith(content === null ? {} : { [name]: content }), name);
    const { status, stdout, stderr } = await policyLights(['summarize', file]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^policy-lights: [^\n]+\n$/);
    expect(stderr).toContain(file);
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
  });

  test('a folder', async () => {
    const folder = folderWith();
    const { status, stderr } = await policyLights(['summarize', folder]);
    expect(stderr).toBe(`policy-lights: ${folder}: is a folder, give the files in it\n`);
    expect(status).toBe(4);
  });

  test('standard input is named', async () => {
    const { status, stderr } = await policyLights(['summarize', '-'], '');
    expect(stderr).toContain('standard input: ');
    expect(status).toBe(4);
  });

  test('a line break in the name of a file does not break the message', async () => {
    const { stderr } = await policyLights(['summarize', 'a\nb\u001b[31m.md']);
    expect(stderr).toBe('policy-lights: a b [31m.md: no such file\n');
  });

  test('one of several does not stop the others', async () => {
    const folder = folderWith({ 'a.md': POLICY, 'c.md': POLICY });
    const files = ['a.md', 'b.md', 'c.md'].map((name) => join(folder, name));
    const { status, stdout, stderr } = await policyLights(['extract', ...files]);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('b.md: no such file');
    expect(status).toBe(4);
  });
});
