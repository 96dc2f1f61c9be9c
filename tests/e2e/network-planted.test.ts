import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startBrowser } from './browser.ts';
import { netLogArguments, readNetLog, type Sent, unexplained } from './net-log.ts';
import { PLANTS, PRECONNECT, plantRequests } from './planted-build.ts';
import { type Site, serveSite } from './site.ts';
import { settled } from './surface.ts';

/** Shows that the test of the network would find what it looks for. */
const folder = mkdtempSync(join(tmpdir(), 'policy-lights-planted-'));
const arrived = new Set<string>();
let site: Site;
let sink: Server;
let origin: string;

beforeAll(async () => {
  site = await serveSite();
  sink = createServer((request, response) => {
    arrived.add(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end();
  });
  sink.on('upgrade', (request, socket) => {
    arrived.add(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
});

afterAll(async () => {
  sink.closeAllConnections();
  sink.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Uses a planted copy: presses the button, opens the side panel. Gives what it sent, as the other test would see it. */
async function sentBy(isOpen: boolean, expected: string[]): Promise<Sent[]> {
  const name = isOpen ? 'open' : 'closed';
  const log = join(folder, `${name}.json`);
  const build = join(folder, name);
  plantRequests(build, origin, isOpen);
  arrived.clear();
  const chromium = await startBrowser(true, netLogArguments(log), build);
  const url = `${site.origin}/seeds/voip.com-2006`;
  try {
    const popup = await chromium.press(await chromium.open(url));
    await settled(popup);
    const panel = await chromium.openPanel(popup);
    await settled(panel);
    await panel.evaluate(() => window.close());
    await vi.waitFor(() => expect(expected.filter((path) => !arrived.has(path))).toEqual([]), { timeout: 30_000 });
  } finally {
    await chromium.close();
  }
  return unexplained(readNetLog(log), new Set([url, `${site.origin}/favicon.ico`]), chromium.id);
}

const paths = (sent: Sent[]) =>
  [...new Set(sent.filter(({ to }) => to.includes('/planted/')).map(({ to }) => new URL(to).pathname))].toSorted();

describe('a copy of the extension that sends requests of every kind, its own policy taken away', () => {
  let sent: Sent[];
  beforeAll(async () => {
    sent = await sentBy(
      true,
      PLANTS.map(({ path }) => path),
    );
  }, 120_000);

  it.each(PLANTS)('is caught: $kind in the $place', ({ path }) => {
    expect(paths(sent)).toContain(path);
  });

  it('is caught: the look-up of a name', () => {
    expect(sent.filter(({ to }) => to.includes(PRECONNECT))).not.toEqual([]);
  });
});

it('sends none of those that a policy can forbid once it has its own policy back', async () => {
  const unstoppable = PLANTS.filter((plant) => plant.unstoppable).map(({ path }) => path);
  expect(paths(await sentBy(false, unstoppable))).toEqual(unstoppable.toSorted());
}, 120_000);
