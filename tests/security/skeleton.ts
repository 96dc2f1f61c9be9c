/** Attributes that may hold a text of the page: they are shown or spoken, and nothing is run or loaded from them. */
const TEXTS = new Set(['title', 'aria-label', 'data-quote', 'lang', 'cite', 'datetime', 'value']);

/**
 * What a document is made of, without its texts: element by element, each with its attributes. Two documents with the
 * same skeleton differ in nothing but what can be read in them.
 */
export function skeleton(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('*'), (element) => {
    const attributes = Array.from(element.attributes, ({ name, value }) =>
      TEXTS.has(name) ? name : `${name}=${value}`,
    );
    return [element.localName, ...attributes.toSorted()].join(' ');
  });
}
