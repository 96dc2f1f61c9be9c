import { expect, test } from 'vitest';
import { joinParts } from '../../lib/page/join-parts.ts';
import { policyParts } from '../../lib/page/policy-parts.ts';
import { readHtml } from './read-html.ts';

const SITE = 'https://shop.example';

/** The paths of the parts that a page at `path` with these links has. */
function parts(path: string, links: [path: string, text: string][], place: 'page' | 'menu' | 'footer' = 'page') {
  const found = policyParts(
    links.map(([to, text]) => ({ href: URL.parse(to, SITE)?.href ?? '', text, place })),
    SITE + path,
    'Privacy',
  );
  return found.map(({ href }) => href.replace(SITE, ''));
}

const SECTIONS: [string, string][] = [
  ['/privacy/data', 'What we collect'],
  ['/privacy/sharing', 'Who gets it'],
  ['/privacy/rights', 'Your rights'],
];
const PATHS = SECTIONS.map(([path]) => path);

test.each<[what: string, path: string, links: [string, string][], parts: string[]]>([
  ['a hub', '/privacy', SECTIONS, ['/privacy', ...PATHS]],
  ['a hub with a slash', '/privacy/', SECTIONS, ['/privacy/', ...PATHS]],
  ['a section that links the others', '/privacy/data', [['/privacy', 'Overview'], ...SECTIONS], ['/privacy', ...PATHS]],
  [
    'names that begin alike',
    '/legal/privacy.html',
    [
      ['/legal/privacy-data.html', 'Data'],
      ['/legal/privacy-ads.html', 'Ads'],
    ],
    ['/legal/privacy.html', '/legal/privacy-data.html', '/legal/privacy-ads.html'],
  ],
  [
    'places in the page itself',
    '/privacy',
    [
      ['/privacy#data', 'Data'],
      ['/privacy#rights', 'Rights'],
    ],
    [],
  ],
  ['one further page', '/privacy', [['/privacy/cookies', 'Cookies']], []],
  [
    'pages of the same name twice',
    '/privacy',
    [
      ['/privacy/data', 'Data'],
      ['/privacy/data?a', 'Data'],
    ],
    [],
  ],
  [
    'tools and older versions',
    '/privacy',
    [
      ['/privacy/settings', 'Settings'],
      ['/privacy/archive/2019', '2019'],
      ['/privacy/de', 'Deutsch'],
    ],
    [],
  ],
  [
    'other sites',
    '/privacy',
    [
      ['https://a.example/privacy/a', 'A one'],
      ['https://a.example/privacy/b', 'B one'],
    ],
    [],
  ],
  [
    'other pages',
    '/privacy',
    [
      ['/terms', 'Terms'],
      ['/about', 'About us'],
      ['/privacyshop/a', 'Shop'],
    ],
    [],
  ],
  ['a page that is no policy', '/about', SECTIONS, []],
])('%s', (_, path, links, found) => {
  expect(parts(path, links)).toEqual(found);
});

test('links in a footer are no parts', () => {
  expect(parts('/privacy', SECTIONS, 'footer')).toEqual([]);
});

test('a page carries its parts, and joined parts carry their names', () => {
  const text = '<p>We collect your name and share it with nobody, and you can ask us to delete it at any time.</p>';
  const menu = SECTIONS.map(([path, name]) => `<li><a href="${path}">${name}</a>`).join('');
  const hub = readHtml(`<main><h1>Privacy at the shop</h1>${text}<ul>${menu}</ul></main>`, `${SITE}/privacy`);
  expect(hub.parts?.map((part) => part.text)).toEqual(['Privacy at the shop', ...SECTIONS.map(([, name]) => name)]);
  const data = readHtml(`<main><h1>Data</h1>${text}</main>`, `${SITE}/privacy/data`);
  const joined = joinParts(
    [
      { name: 'Overview', page: hub },
      { name: 'Data', page: data },
    ],
    hub,
  );
  expect(joined.url).toBe(hub.url);
  expect(joined.blocks.length).toBe(hub.blocks.length + data.blocks.length);
  expect(new Set(joined.blocks.map(({ part }) => part))).toEqual(new Set(['Overview', 'Data']));
  expect(joined.coverage.blocksRead).toBe(joined.blocks.length);
});
