import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real Firefox, steered through its own Marionette protocol: no driver program is needed. */
export interface Firefox {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs the body of an async function in the browser's own window; `args` come as `args`. Gives what it returns. */
  inBrowser<T>(body: string, args?: unknown[]): Promise<T>;
  close(): Promise<void>;
}

const PREFERENCES: Record<string, string | number | boolean> = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

const START_MS = 60_000;
const SCRIPT_MS = 60_000;

/** The program, or null where there is none. `FIREFOX_PATH` names another. */
export function findFirefox(env: NodeJS.ProcessEnv): string | null {
  const places = [
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function connectTo(port: number, isGone: () => boolean): Promise<Socket> {
  const end = Date.now() + START_MS;
  while (Date.now() < end && !isGone()) {
    const socket = connect(port, '127.0.0.1');
    const connected = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    if (connected) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Firefox does not answer on its Marionette port.');
}

type Answer = (error: { error: string; message: string } | null, result: unknown) => void;

/** Marionette's messages: the length in bytes, a colon, then JSON. */
function speak(socket: Socket): Firefox['send'] {
  const waiting = new Map<number, Answer>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ error: 'closed', message: 'Firefox is gone.' }, null);
  });
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon !== -1; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // The first message is a greeting, and no answer.
      if (!Array.isArray(message)) continue;
      waiting.get(message[1])?.(message[2], message[3]);
      waiting.delete(message[1]);
    }
  });
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, result) =>
        error ? reject(new Error(`${error.error}: ${error.message}`)) : resolve(result),
      );
      const message = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/**
 * Starts Firefox without a window, with a profile of its own.
 * @param path the program
 * @param preferences besides those that keep it quiet
 * @throws Error when it does not start within a minute
 */
export async function startFirefox(path: string, preferences: typeof PREFERENCES = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'policy-lights-firefox-'));
  const port = await freePort();
  const lines = Object.entries({ ...PREFERENCES, 'marionette.port': port, ...preferences });
  writeFileSync(
    join(profile, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const env = { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(path, args, { env, stdio: 'ignore' });
  const gone = once(child, 'exit');
  const end = async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await connectTo(port, () => child.exitCode !== null);
    const send = speak(socket);
    await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return { send, inBrowser: (body, given = []) => run(send, body, given), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function run<T>(send: Firefox['send'], body: string, args: unknown[]): Promise<T> {
  await send('Marionette:SetContext', { value: 'chrome' });
  const script = `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
    (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const parameters = { script, args, scriptTimeout: SCRIPT_MS, newSandbox: true };
  const { value } = (await send('WebDriver:ExecuteAsyncScript', parameters)) as { value: { value: T; error?: string } };
  await send('Marionette:SetContext', { value: 'content' });
  if (value.error !== undefined) throw new Error(value.error);
  return value.value;
}
