import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { type ServedPage, type Site, serveSite } from './site.ts';

/** What a test file works with; filled before its first test. */
export interface Fixture {
  site: Site;
  chromium: ExtensionBrowser;
  /** An empty folder, gone after the last test. */
  folder: string;
}

/**
 * Gives a test file a Chromium, a site and a folder, and takes them away after its last test.
 * @param more further pages of the site by path
 * @param args further arguments for Chromium
 */
export function setUp(more: Record<string, ServedPage> = {}, args: readonly string[] = []): Fixture {
  const fixture = {} as Fixture;
  beforeAll(async () => {
    fixture.folder = mkdtempSync(join(tmpdir(), 'policy-lights-'));
    fixture.site = await serveSite(more);
    fixture.chromium = await startBrowser(true, args);
  });
  afterAll(async () => {
    await fixture.chromium?.close();
    await fixture.site?.close();
    rmSync(fixture.folder, { recursive: true, force: true });
  });
  return fixture;
}
