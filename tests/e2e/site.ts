import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marked } from 'marked';

/** The five policies that the project started from, as files of tests/fixtures/seeds. */
export const SEEDS = [
  'callcentric.com-2018',
  'calltrackingmetrics.com-2015',
  'calltrackingmetrics.com-2019',
  'centercode.com-2014',
  'voip.com-2006',
];

/** A site on this machine. */
export interface Site {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const NAVIGATION = `<header><a href="/"><img alt="Example" width="80" height="20"></a>
<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/products">Products</a></li>
<li><a href="/pricing">Pricing</a></li><li><a href="/support">Support</a></li></ul></nav></header>`;

const COOKIE_BANNER = `<div id="cookie-banner" class="cookie-consent" role="dialog" aria-label="Cookies">
<p>We use cookies to personalise content and ads and to sell your attention.</p>
<button>Accept all</button><button>Reject all</button></div>`;

const FOOTER = `<footer><ul><li><a href="/about">About us</a></li><li><a href="/jobs">Jobs</a></li>
<li><a href="/privacy">Privacy Policy</a></li></ul><p>© 2026 Example. We sell everything.</p></footer>`;

const STYLE = `body{font:16px/1.5 sans-serif;margin:0}main{max-width:44rem;margin:auto;padding:1rem}
header,footer{background:#eee;padding:1rem}#cookie-banner{position:fixed;bottom:0;background:#ddd;padding:1rem}`;

/**
 * Puts a page's own text between the navigation, cookie banner and footer of an ordinary site.
 * @param title for the title bar
 * @param body HTML
 */
export function sitePage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>${NAVIGATION}${COOKIE_BANNER}<main><article>${body}</article></main>${FOOTER}</body></html>`;
}

/** A seed policy as a web page of an ordinary site. */
export function seedPage(name: string): string {
  const markdown = readFileSync(new URL(`../fixtures/seeds/${name}.md`, import.meta.url), 'utf8');
  return sitePage(`Privacy Policy - ${name}`, marked.parse(markdown, { async: false }));
}

const SHOP_PAGE = sitePage(
  'Garden chairs',
  `<h1>Garden chairs</h1><p>Our chairs are made of oak from the hills behind the workshop. Each one is cut, planed and
oiled by hand, and lasts for many summers. We sell them in four colours: moss, slate, brick and plain wood.</p>
<h2>Delivery</h2><p>A chair comes to your door within three days, in one piece, wrapped in straw and paper. Bigger orders
take a week. Our driver calls before he comes. If nobody is at home, he leaves the chair with a neighbour.</p>
<h2>Care</h2><p>Oil the wood every spring, before the first warm days. Keep the chair out of standing water. A light grey
colour after some years is normal and pretty. If a leg comes loose, send the chair back and the workshop mends it.</p>
<h2>Returns</h2><p>You can send a chair back within a month if you do not like it. The price is paid back in full.</p>`,
);

/** The smallest PDF with one empty page that the viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const PAGES: Record<string, { type: string; body: () => string }> = {
  '/shop': { type: 'text/html; charset=utf-8', body: () => SHOP_PAGE },
  '/empty': { type: 'text/html; charset=utf-8', body: () => '<!doctype html><title>Empty</title>' },
  '/data.json': { type: 'application/json', body: () => '{"privacy": "policy"}' },
  '/policy.pdf': { type: 'application/pdf', body: () => PDF },
  ...Object.fromEntries(
    SEEDS.map((name) => [`/seeds/${name}`, { type: 'text/html; charset=utf-8', body: () => seedPage(name) }]),
  ),
};

/** A page as it goes over the wire: HTML, or bytes with their content type. */
export type ServedPage = string | { type: string; bytes: Uint8Array };

/** The beginning of a page whose end never comes. */
const ENDLESS = '/endless';

/**
 * Serves the pages on a free port of this machine.
 * @param more further pages by path
 */
export async function serveSite(more: Record<string, ServedPage> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === ENDLESS) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(seedPage('callcentric.com-2018').replace('</main>', '</main><!--'.padEnd(2000, '.')));
      return;
    }
    const given = more[path];
    if (typeof given === 'object') {
      response.writeHead(200, { 'content-type': given.type });
      response.end(given.bytes);
      return;
    }
    const page = given === undefined ? PAGES[path] : { type: 'text/html; charset=utf-8', body: () => given };
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page ? page.body() : 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
