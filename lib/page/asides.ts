import { type Environment, plainText, type TreeElement } from './tree.ts';

/** Longer hidden text is likely the rest of a passage behind "read more". */
const SHORT_ASIDE = 60;

/** A few words inside a line that are not shown or only decorate, as an icon's name does. */
export function isAside(element: TreeElement, env: Environment): boolean {
  const isUnseen =
    element.getAttribute('aria-hidden') === 'true' || isForScreenReaders(element) || env.isHidden(element);
  return isUnseen && plainText(element, env, SHORT_ASIDE + 1).length <= SHORT_ASIDE;
}

function isForScreenReaders(element: TreeElement): boolean {
  return /\b(sr-only|visually-?hidden|screen-?reader(-text)?|a11y-hidden)\b/i.test(element.getAttribute('class') ?? '');
}
