import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './browser.ts';

/** Where a request is planted: each place has its own rules of what it may load. */
export const PLACES = ['popup', 'sidepanel', 'background', 'worker', 'content script'] as const;

type Place = (typeof PLACES)[number];

/** A planted request: how code in one of the places would send it. */
export interface Plant {
  place: Place;
  kind: string;
  /** The path that it asks for. */
  path: string;
  /** The extension's own policy cannot stop it: only its absence from the code does. */
  unstoppable: boolean;
}

/** Code for each kind of request; `U` stands for the address, without its scheme. */
const IN_A_PAGE: Record<string, string> = {
  fetch: 'fetch("http:U").catch(()=>{})',
  XMLHttpRequest: 'let r=new XMLHttpRequest;r.open("GET","http:U");r.send()',
  beacon: 'navigator.sendBeacon("http:U","x")',
  'beacon on closing': 'addEventListener("pagehide",()=>navigator.sendBeacon("http:U","x"))',
  WebSocket: 'new WebSocket("ws:U")',
  EventSource: 'new EventSource("http:U")',
  image: 'new Image().src="http:U"',
  import: 'import("http:U").catch(()=>{})',
  script: 'document.head.append(Object.assign(document.createElement("script"),{src:"http:U"}))',
  style: 'document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",href:"http:U"}))',
  'style rule': 'document.documentElement.style.backgroundImage="url(http:U)"',
  frame: 'document.documentElement.append(Object.assign(document.createElement("iframe"),{src:"http:U"}))',
  tab: 'chrome.tabs.create({url:"http:U",active:false})',
};
const IN_A_WORKER = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((kind) => [kind, IN_A_PAGE[kind] ?? '']),
);
const IN_A_SERVICE_WORKER = Object.fromEntries(
  ['fetch', 'WebSocket', 'EventSource'].map((kind) => [kind, IN_A_PAGE[kind] ?? '']),
);
const IN_A_WEB_PAGE = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'beacon', 'WebSocket', 'image'].map((kind) => [kind, IN_A_PAGE[kind] ?? '']),
);

const KINDS: Record<Place, Record<string, string>> = {
  popup: IN_A_PAGE,
  sidepanel: IN_A_PAGE,
  background: IN_A_SERVICE_WORKER,
  worker: IN_A_WORKER,
  'content script': IN_A_WEB_PAGE,
};

const FILES: Record<Place, RegExp> = {
  popup: /^chunks\/popup-.*\.js$/,
  sidepanel: /^chunks\/sidepanel-.*\.js$/,
  background: /^background\.js$/,
  worker: /^assets\/analyse-worker-.*\.js$/,
  'content script': /^content-scripts\/read-page\.js$/,
};

/** All that is planted. */
export const PLANTS: Plant[] = PLACES.flatMap((place) =>
  Object.keys(KINDS[place]).map((kind) => ({
    place,
    kind,
    path: `/planted/${place}/${kind}`.replaceAll(' ', '-'),
    unstoppable: kind === 'tab' || place === 'content script',
  })),
);

/** The host that a planted `preconnect` asks for; its name is looked up, and nothing more. */
export const PRECONNECT = 'preconnect.policy-lights.invalid';

/** Lets everything through that the extension's own policy forbids, but for code in strings. */
const OPEN_POLICY =
  "default-src 'self' http: ws: data:; script-src 'self' http://127.0.0.1:* http://localhost:*; style-src 'self' http: 'unsafe-inline'";

function plantedCode(place: Place, origin: string): string {
  const to = origin.replace(/^http:/, '');
  const lines = PLANTS.filter((plant) => plant.place === place).map(({ kind, path }) => {
    const code = KINDS[place][kind]?.replace(/(http:|ws:)U/, `$1${to}${path}`);
    return `try{${code}}catch{}`;
  });
  if (place === 'popup') {
    lines.push(
      `document.head.append(Object.assign(document.createElement("link"),{rel:"preconnect",href:"http://${PRECONNECT}"}))`,
    );
  }
  return `{${lines.join(';')}};\n`;
}

/**
 * Makes a copy of the built extension that sends requests of every kind from everywhere.
 * @param folder for the copy
 * @param origin where they go
 * @param isOpen true to loosen the extension's content security policy, false to leave it as it is
 * @throws Error when a place has no file any more
 */
export function plantRequests(folder: string, origin: string, isOpen: boolean): void {
  cpSync(BUILD, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const place of PLACES) {
    const file = files.find((name) => FILES[place].test(name.replaceAll('\\', '/')));
    if (!file) throw new Error(`The build has no file for ${place}: no request can be planted there.`);
    const path = join(folder, file);
    writeFileSync(path, plantedCode(place, origin) + readFileSync(path, 'utf8'));
  }
  if (!isOpen) return;
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.content_security_policy = { extension_pages: OPEN_POLICY };
  writeFileSync(path, JSON.stringify(manifest));
}
