import { browser } from 'wxt/browser';
import type { Environment, TreeElement } from '../page/tree.ts';
import { asElement, asTree, childrenReader } from './live-document.ts';

const INLINE = /^(inline|contents|ruby)/;
const BOLD_FROM = 600;
/** No policy is longer: some 500,000 words. */
const MOST_TEXT = 3_000_000;
const MOST_BLOCKS = 50_000;
/** The elements that can have a shadow tree, besides those with a hyphen in their names. */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Firefox has the method on the element, Chromium on its extension API; both also open closed shadow trees. */
function openShadowRoot(element: Element): ShadowRoot | null {
  if (!HOSTS.test(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  if (import.meta.env.FIREFOX) {
    return (element as HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
}

/**
 * How the reader sees a page that the browser shows: as it is drawn, shadow trees and frames of the same origin included.
 * To be made anew for each reading: it remembers the style of the element asked for last.
 */
export function liveEnvironment(): Environment {
  let styled: { element: TreeElement; style: CSSStyleDeclaration } | null = null;
  const styleOf = (element: TreeElement) => {
    if (styled?.element !== element) styled = { element, style: getComputedStyle(asElement(element)) };
    return styled.style;
  };
  return {
    url: location.href,
    mostText: MOST_TEXT,
    mostBlocks: MOST_BLOCKS,
    children: childrenReader(),
    isHidden(element) {
      const { display, visibility } = styleOf(element);
      return display === 'none' || visibility !== 'visible';
    },
    isBlock(element) {
      const { display } = styleOf(element);
      return display === 'none' ? undefined : !INLINE.test(display);
    },
    isBold: (element) => Number(styleOf(element).fontWeight) >= BOLD_FROM,
    shadowRoot(element) {
      const root = openShadowRoot(asElement(element));
      return root && asTree(root);
    },
    frameDocument(element) {
      const inner = (asElement(element) as HTMLIFrameElement).contentDocument;
      return inner && asTree(inner);
    },
  };
}
