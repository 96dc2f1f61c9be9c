import { browser } from 'wxt/browser';
import type { Environment, TreeElement, TreeNode } from '../page/tree.ts';

const INLINE = /^(inline|contents|ruby)/;
const BOLD_FROM = 600;

/** Firefox has the method on the element, Chromium on its extension API; both also open closed shadow trees. */
function openShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if (import.meta.env.FIREFOX) {
    return (element as HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return browser.dom.openOrClosedShadowRoot(element);
}

/**
 * How the reader sees a page that the browser shows: as it is drawn, shadow trees and frames of the same origin included.
 * To be made anew for each reading: it remembers styles only as long as the browser does.
 */
export function liveEnvironment(): Environment {
  const styleOf = (element: TreeElement) => getComputedStyle(asElement(element));
  return {
    url: location.href,
    isHidden(element) {
      const { display, visibility } = styleOf(element);
      return display === 'none' || visibility !== 'visible';
    },
    isBlock(element) {
      const { display } = styleOf(element);
      return display === 'none' ? undefined : !INLINE.test(display);
    },
    isBold: (element) => Number(styleOf(element).fontWeight) >= BOLD_FROM,
    shadowRoot: (element) => asTree(openShadowRoot(asElement(element))),
    frameDocument: (element) => asTree((asElement(element) as HTMLIFrameElement).contentDocument),
  };
}

/** The document that the browser shows, as the reader takes it. */
export function liveDocument(): TreeNode {
  return document as unknown as TreeNode;
}

/** In a page, the reader's nodes are the browser's own. */
function asElement(element: TreeElement): Element {
  return element as unknown as Element;
}

function asTree(node: Node | null): TreeNode | null {
  return node as unknown as TreeNode | null;
}
