import { readFileSync } from 'node:fs';

/** A request, or the look-up of a name, as Chromium's own network log has it. */
export interface Sent {
  /** The address asked for; for a look-up the host alone. */
  to: string;
  /** The origin that asked for it, or `not an origin` for the browser itself and for what a person opens. */
  by: string;
}

interface Log {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; host?: string } }[];
}

/** Arguments that make Chromium write down every request of every kind, those of a closing page included. */
export function netLogArguments(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=IncludeSensitive'];
}

/** Everything that a browser sent. To be read after it was closed. */
export function readNetLog(file: string): Sent[] {
  const { constants, events }: Log = JSON.parse(readFileSync(file, 'utf8'));
  const { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: lookUp } = constants.logEventTypes;
  if (request === undefined || lookUp === undefined) throw new Error(`${file} is no network log of this Chromium.`);
  return events.flatMap(({ type, params }): Sent[] => {
    if (type === request && params?.url) return [{ to: params.url, by: params.initiator ?? 'not an origin' }];
    if (type === lookUp && params?.host) return [{ to: params.host, by: 'not an origin' }];
    return [];
  });
}

/** Chromium's calls home: never by a page, and only to its maker. */
const HOME =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|googleusercontent|withgoogle)\.com(?:[:/]|$)/;
/** What never leaves the browser. */
const INSIDE = /^(?:chrome|chrome-extension|chrome-untrusted|devtools|data|blob|about|filesystem):/;

/**
 * What is left of a network log when everything that is explained is taken out: the pages that were opened on purpose,
 * and the browser's own calls. Whatever a content script sends counts as sent by its page, and so stays.
 * @param sent the log
 * @param opened every address that pages on the test's site asked for on purpose
 * @param id the extension's id: what it asks for itself is never explained
 */
export function unexplained(sent: Sent[], opened: ReadonlySet<string>, id: string): Sent[] {
  const hosts = new Set([...opened].filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  return sent.filter(({ to, by }) => {
    if (INSIDE.test(to)) return false;
    if (by === `chrome-extension://${id}`) return true;
    if (by === 'not an origin' && (HOME.test(to) || hosts.has(to.replace(/\/$/, '')))) return false;
    return !opened.has(to.replace(/#.*$/s, ''));
  });
}
