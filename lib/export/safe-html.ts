import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

/** Attributes that hold no address. In lower case, also those of SVG: so DOMPurify compares them. */
const PLAIN_ATTRIBUTES = [
  ...['class', 'id', 'rel', 'lang', 'dir', 'role', 'viewbox', 'transform', 'd', 'cx', 'cy', 'r', 'x', 'y', 'rx'],
  ...['width', 'height', 'fill', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
];

const CONFIG: Config = {
  ALLOWED_TAGS: [
    ...[
      'main',
      'header',
      'footer',
      'section',
      'div',
      'span',
      'h1',
      'h2',
      'h3',
      'h4',
      'p',
      'ul',
      'li',
      'dl',
      'dt',
      'dd',
    ],
    ...['blockquote', 'a', 'strong', 'small', 'bdi', 'svg', 'g', 'circle', 'path', 'rect'],
  ],
  ALLOWED_ATTR: ['href', ...PLAIN_ATTRIBUTES],
  // Every other attribute has to be an address that this lets through.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_DATA_ATTR: true,
  ALLOW_ARIA_ATTR: true,
};

export type { WindowLike };

/**
 * The one door through which HTML goes: only the elements and attributes that our own export uses come out.
 * @param html the content of a body
 * @param window the browser's window, or jsdom's. No other DOM is safe here: some return the input as it is.
 * @throws Error when this window cannot sanitize
 */
export function safeHtml(html: string, window: WindowLike | null): string {
  const purify = window === null ? null : createDOMPurify(window);
  if (!purify?.isSupported) {
    throw new Error('HTML export: this DOM cannot sanitize. Pass the window of a browser or of jsdom.');
  }
  return purify.sanitize(html, CONFIG);
}
