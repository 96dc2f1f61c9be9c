import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { startBrowser } from './browser.ts';
import { driveEverything } from './drive.ts';
import { netLogArguments, readNetLog, unexplained } from './net-log.ts';
import { serveSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-lights-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pressed: string[];
let left: unknown[];

/** Uses everything once in a Chromium that writes down all that it sends; the log is whole when it is closed. */
beforeAll(async () => {
  const log = join(folder, 'net.json');
  const site = await serveSite();
  const chromium = await startBrowser(true, netLogArguments(log));
  const paths = ['/seeds/callcentric.com-2018', '/shop', '/policy.pdf', '/data.json'];
  const urls = paths.map((path) => site.origin + path);
  try {
    pressed = await driveEverything(chromium, [...urls, 'chrome://version'], folder);
  } finally {
    await chromium.close();
    await site.close();
  }
  left = unexplained(readNetLog(log), new Set([...urls, `${site.origin}/favicon.ico`]), chromium.id);
}, 300_000);

it('presses every export, shows quotes in the page, and more', () => {
  for (const format of EXPORT_FORMATS) expect(pressed).toContainEqual(expect.stringContaining(format));
  expect(pressed).toContainEqual(expect.stringContaining('show'));
});

it('sends nothing, whatever is pressed', () => {
  expect(left).toEqual([]);
});
