import { expect, test } from 'vitest';
import { prose, readHtml } from './read-html.ts';

const url = 'https://a.example/';

/** `text → path (what speaks for it, where)`, best first. */
function found(html: string): string[] {
  return readHtml(html, url).policyLinks.map(
    ({ text, href, name, place }) => `${text} → ${href.replace(url, '/')} (${name}, ${place})`,
  );
}

test.for([
  ['the footer', '<footer><a href="/p">Privacy Policy</a></footer>', 'Privacy Policy → /p (policy, footer)'],
  [
    'a menu in the footer',
    '<footer><nav><ul><li><a href="/p">Privacy</a></ul></nav></footer>',
    'Privacy → /p (privacy, footer)',
  ],
  ['a menu', '<nav><a href="/p">Privacy notice</a></nav>', 'Privacy notice → /p (policy, menu)'],
  [
    'a consent banner',
    '<div id="cookie-banner"><p>We use cookies. See our <a href="/privacy">details</a>.</p></div>',
    'details → /privacy (address, banner)',
  ],
  [
    'a sign-up form',
    '<form><p>By signing up you agree to our <a href="/t">Terms</a> and <a href="/p">Privacy Policy</a>.</p></form>',
    'Privacy Policy → /p (policy, form)',
  ],
  [
    'a shadow tree',
    '<x-foot><template shadowrootmode="open"><footer><a href="/p">Privacy Policy</a></footer></template></x-foot>',
    'Privacy Policy → /p (policy, footer)',
  ],
  ['a hidden menu', '<div hidden><a href="/p">Privacy Policy</a></div>', 'Privacy Policy → /p (policy, page)'],
  ['German', '<footer><a href="/d">Datenschutzerklärung</a></footer>', 'Datenschutzerklärung → /d (policy, footer)'],
  ['French', '<footer><a href="/d">Confidentialité</a></footer>', 'Confidentialité → /d (privacy, footer)'],
  ['Polish', '<footer><a href="/d">Polityka prywatności</a></footer>', 'Polityka prywatności → /d (privacy, footer)'],
  ['Japanese', '<footer><a href="/d">プライバシー</a></footer>', 'プライバシー → /d (privacy, footer)'],
  [
    'only its address',
    '<footer><a href="/legal/privacy-eu">Your information</a></footer>',
    'Your information → /legal/privacy-eu (address, footer)',
  ],
] as const)('found in %s', ([, html, link]) => {
  expect(found(`<p>${prose()}</p>${html}`)).toEqual([link]);
});

test.for([
  ['the page itself', '<a href="https://a.example/#x">Privacy Policy</a>'],
  ['a script', '<a href="javascript:alert(1)">Privacy Policy</a>'],
  ['a mailbox', '<a href="mailto:privacy@a.example">Privacy</a>'],
  ['an article', `<a href="/a">${'A long headline about privacy and more '.repeat(4)}</a>`],
  ['something else', '<a href="/jobs">Jobs</a>'],
])('not taken for the policy: %s', ([, html]) => {
  expect(found(`<p>${prose()}</p><footer>${html}</footer>`)).toEqual([]);
});

test('ranked: by name, English first, then the place; each address once', () => {
  const html = `<nav><a href="/privacy#menu">Privacy</a></nav><p>${prose()}</p>
    <footer><a href="/cookies">Cookie Policy</a><a href="/choices">Privacy choices</a><a href="/privacy#foot">Privacy Policy</a>
    <a href="/de/privacy">Privacy Policy (German)</a><a href="/en/privacy">Privacy Policy (English)</a></footer>`;
  expect(found(html).map((line) => line.split(' (p')[0])).toEqual([
    'Privacy Policy (English) → /en/privacy',
    'Privacy Policy → /privacy#foot',
    'Privacy Policy (German) → /de/privacy',
    'Cookie Policy → /cookies (cookies, footer)',
    'Privacy choices → /choices',
  ]);
});

const german = `<p>${'Wir erheben Ihre personenbezogenen Daten, wenn Sie unsere Dienste nutzen, und geben sie nicht weiter. '.repeat(3)}</p>`;
const head = (link: string) => `<html lang="de"><head>${link}</head><body>${german}`;

test.for([
  ['hreflang', head('<link rel="alternate" hreflang="en-US" href="/en/p">'), 'https://a.example/en/p'],
  ['hreflang of a link', `${german}<footer><a hreflang="en" href="/e">Englisch</a></footer>`, 'https://a.example/e'],
  ['a link by its words', `<nav><a href="/e">English</a></nav>${german}`, 'https://a.example/e'],
  ['a script', head('<link rel="alternate" hreflang="en" href="javascript:alert(1)">'), undefined],
  ['other languages only', head('<link rel="alternate" hreflang="fr" href="/fr">'), undefined],
] as const)('the English version of a German page: %s', ([, html, href]) => {
  expect(readHtml(html, url).english?.href).toBe(href);
});

test('an English page has no English version', () => {
  const html = `<link rel="alternate" hreflang="en" href="/en"><p>${prose()}</p><p>${prose(2)}</p>`;
  expect(readHtml(html, url).english).toBeUndefined();
});
