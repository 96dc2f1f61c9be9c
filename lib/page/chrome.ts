import type { TreeElement } from './tree.ts';

/** Why a part of the page is likely not its content. `sure`: the page itself says so, by element or role. */
export interface Chrome {
  reason: string;
  sure: boolean;
}

const BY_ROLE: Record<string, string> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  toolbar: 'navigation',
  search: 'form',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'banner',
  alertdialog: 'banner',
};

const BY_NAME: Record<string, string> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  form: 'form',
  search: 'form',
};

/** Words of class names and ids; whole words, where `-`, `_` and a change of case part words. */
const BY_CLASS: readonly [reason: string, words: RegExp][] = [
  [
    'banner',
    / (cookie|cookies|consent|gdpr|ccpa) (banner|bar|notice|consent|popup|message|alert|law|disclaimer|overlay|modal|wall|prompt|bottom|dialog|preferences) /,
  ],
  [
    'banner',
    / (onetrust|cookieconsent|cookiebar|cookiebanner|cookienotice|didomi|evidon|usercentrics|qc cmp|modal|popup|lightbox) /,
  ],
  ['breadcrumb', / (breadcrumb|breadcrumbs|crumbs|bread crumb) /],
  [
    'navigation',
    / (nav|navbar|navigation|menu|menubar|topnav|subnav|sidenav|leftnav|globalnav|mainmenu|submenu|megamenu|pagination|pager|skip link|skip to) /,
  ],
  ['language', / (lang|language|locale|country) (switcher|selector|picker|menu|list|chooser|dropdown) /],
  ['share', / (social|addthis|sharethis|sharedaddy|share (buttons?|bar|links|tools|this)|follow us) /],
  ['comments', / (comments|disqus|respond|comment list) /],
  [
    'related',
    / (related|recommended|recommendations|trending|most popular|taboola|outbrain|latest news|recent posts) /,
  ],
  ['advert', / (ad|ads|advert|advertisement|sponsor|sponsored|promo|promos|dfp) /],
  ['form', / (newsletter|subscribe|signup|sign up|login|signin|sign in|searchbox|search form) /],
  ['footer', / (footer|colophon|copyright) /],
  ['header', / (masthead|site header|page header|global header|topbar|top bar) /],
  ['aside', / (sidebar|side bar|rail|right rail|left rail|widget|widget area) /],
];

/**
 * What an element's name, role, class and id say about its being page furniture; null where they say nothing.
 * `sectioned`: it stands within an article or a section, where `header` and `footer` belong to that alone.
 */
export function chromeOf(element: TreeElement, sectioned: boolean): Chrome | null {
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role] : undefined;
  if (byRole) return { reason: byRole, sure: true };
  if (element.getAttribute('aria-modal') === 'true') return { reason: 'banner', sure: true };
  const name = element.localName;
  if ((name === 'header' || name === 'footer') && !sectioned) return { reason: name, sure: true };
  const byName = BY_NAME[name];
  if (byName) return { reason: byName, sure: true };
  if (name === 'button' && !element.getAttribute('aria-expanded')) return { reason: 'control', sure: true };
  const words = classWords(element);
  if (!words || name === 'body' || name === 'html' || /^h[1-6]$|^a$/.test(name)) return null;
  for (const [reason, pattern] of BY_CLASS) if (pattern.test(words)) return { reason, sure: false };
  return null;
}

function classWords(element: TreeElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  if (names === ' ') return '';
  const words = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return ` ${words.replace(/[^a-z0-9]+/g, ' ').trim()} `;
}
