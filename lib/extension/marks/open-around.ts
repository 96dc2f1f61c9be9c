/** Up through shadow trees and frames of the same origin: the element that this one stands in, or null. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** A press that a person would make to unfold a section, and that does nothing else: no link, no form, no menu. */
const TOGGLE = 'button, summary, [role="button"]:not(a[href])';

/** The button that says of itself that it unfolds this section, where pressing it is safe. */
function toggleOf(section: Element): HTMLElement | null {
  if (section.id === '') return null;
  const root = section.getRootNode() as Document | ShadowRoot;
  const controls = `[aria-expanded="false"][aria-controls~="${CSS.escape(section.id)}"]`;
  const toggle = root.querySelector<HTMLElement>(controls);
  if (!toggle?.matches(TOGGLE)) return null;
  const { type, form } = toggle as HTMLButtonElement;
  return form && type !== 'button' ? null : toggle;
}

/** Opens one element, as the browser does for a find in the page, or as a person would. */
function open(element: Element): boolean {
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open) {
    (element as HTMLDetailsElement).open = true;
    return true;
  }
  if (element.getAttribute('hidden') === 'until-found') {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
    return true;
  }
  const toggle = toggleOf(element);
  toggle?.click();
  return toggle !== null;
}

/**
 * Opens every closed section that an element stands in, the outermost first: `details`, `hidden="until-found"`, and
 * sections that a button unfolds (`aria-expanded` with `aria-controls`), where pressing it does nothing else.
 * @returns whether anything was closed
 */
export function openAround(element: Element): boolean {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box; box = parentAcross(box)) boxes.unshift(box);
  return boxes.filter(open).length > 0;
}
