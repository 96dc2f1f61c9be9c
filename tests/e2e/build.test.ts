import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { networkInFile } from '../security/network-code.ts';

/** Each browser with the permissions that its build may ask for, in order of their names. The README gives the reasons. */
const PERMISSIONS: Record<string, string[]> = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  edge: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};
const BROWSERS = Object.keys(PERMISSIONS);

/** Keys of a manifest that reach further than a permission. None may be there. */
const FURTHER = [
  ...[
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'oauth2',
    'update_url',
  ],
  ...['externally_connectable', 'web_accessible_resources', 'declarative_net_request', 'devtools_page', 'sandbox'],
];

/** Everything off but the extension's own files. */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const folderOf = (browser: string) => `.output/${browser}-mv3`;

/** The build for Chrome is there: the tests of this folder run on it. */
beforeAll(() => {
  // Vitest's own NODE_ENV would make a build for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  for (const browser of BROWSERS.filter((name) => name !== 'chrome')) {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', '--browser', browser], {
      encoding: 'utf8',
      env,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The build for ${browser} fails: ${stderr}`);
  }
}, 300_000);

describe.each(BROWSERS)('the build for %s', (browser) => {
  const manifest = () => JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'));

  it('asks for these permissions and for nothing else', () => {
    expect(manifest().permissions.toSorted()).toEqual(PERMISSIONS[browser]);
    expect(Object.keys(manifest()).filter((key) => FURTHER.includes(key))).toEqual([]);
  });

  it('forbids its own pages every connection', () => {
    const directives: string[] = manifest().content_security_policy.extension_pages.split(/;\s*/);
    expect(Object.fromEntries(directives.map((directive) => directive.split(/ (.*)/s).slice(0, 2)))).toEqual(POLICY);
  });

  it('holds the licences of all code that it is made of', () => {
    const text = readFileSync(join(folderOf(browser), 'licences.txt'), 'utf8');
    const named = text.split(/\n-{80}\n/).map((part) => part.trim().split(' ')[0]);
    expect(named).toEqual(expect.arrayContaining(['compromise', 'dompurify', 'parse5', 'entities', 'preact']));
    expect(
      text.match(/Permission is hereby granted|Apache License|Redistribution and use/g)?.length,
    ).toBeGreaterThanOrEqual(5);
  });

  it('has no file that could reach the network', () => {
    const files = readdirSync(folderOf(browser), { recursive: true, encoding: 'utf8', withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    expect(paths.length).toBeGreaterThan(10);
    const found = paths.map((path) => [path, networkInFile(path, readFileSync(path, 'utf8'))] as const);
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});

it('gives a reason for each permission in the README', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## Permissions');
  const [table = ''] = section.split('\n## ');
  const explained = [...table.matchAll(/^\| `(\w+)` \| \S.*\|$/gm)].map(([, name]) => name ?? '');
  expect(explained.toSorted()).toEqual([...new Set(Object.values(PERMISSIONS).flat())].toSorted());
});
