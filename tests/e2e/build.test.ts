import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const BUILD = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

it('asks for these permissions and for nothing else', () => {
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

it('forbids its own pages every connection', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

it.each(scripts)('%s has no code that could reach the network', (file) => {
  const code = readFileSync(join(BUILD, file), 'utf8');
  const reaching = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/g;
  expect(code.match(reaching)).toBeNull();
});
