import { type DefaultTreeAdapterTypes, Parser, type Token } from 'parse5';
import type { Environment, TreeElement, TreeNode, TreeText } from './tree.ts';

/** Browsers nest no deeper than this either; the parser's work grows with the square of the depth. */
const DEEPEST = 512;

/** Their content is no markup: without the element it would be read as text. */
const RAW_TEXT = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'select',
  'svg',
  'math',
]);

/** An element built from HTML. Its shadow tree comes from `<template shadowrootmode>`. */
class ParsedElement implements TreeElement {
  readonly nodeType = 1;
  readonly childNodes: TreeNode[] = [];
  shadowRoot: TreeNode | null = null;
  readonly localName: string;
  private readonly attributes: Map<string, string>;

  constructor(localName: string, attributes: Map<string, string>) {
    this.localName = localName;
    this.attributes = attributes;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}

/** The tree of an HTML string as the HTML standard builds it, however broken or deep the string is. */
export function parseHtml(source: string): TreeNode {
  const parser = new ShallowParser();
  parser.tokenizer.write(source, true);
  return convert(parser.document);
}

/** What can be told of a page that is parsed but not rendered: attributes and inline styles. `url`: its address, or null. */
export function parsedEnvironment(url: string | null): Environment {
  return {
    url,
    mostText: Number.POSITIVE_INFINITY,
    mostBlocks: Number.POSITIVE_INFINITY,
    children: (node) => (node as { childNodes?: TreeNode[] }).childNodes ?? [],
    isHidden: (element) =>
      element.getAttribute('hidden') !== null || /\bdisplay\s*:\s*none|visibility\s*:\s*hidden/i.test(style(element)),
    isBlock: (element) => {
      const display = /\bdisplay\s*:\s*([a-z-]+)/i.exec(style(element))?.[1];
      return display === undefined ? undefined : /^(block|flex|grid|list-item|table)$/i.test(display) || undefined;
    },
    isBold: (element) =>
      /\bfont(-weight)?\s*:[^;]*\b(bold|bolder|[6-9]00)\b/i.test(style(element)) ? true : undefined,
    shadowRoot: (element) => (element instanceof ParsedElement ? element.shadowRoot : null),
    frameDocument: (element) => {
      const srcdoc = element.getAttribute('srcdoc');
      return srcdoc === null ? null : parseHtml(srcdoc);
    },
  };
}

function style(element: TreeElement): string {
  return element.getAttribute('style') ?? '';
}

/** Takes no further elements into depths where only an attack or an accident leads; their text is kept. */
class ShallowParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop < DEEPEST || RAW_TEXT.has(token.tagName)) super.onStartTag(token);
  }
}

interface Target {
  childNodes: TreeNode[];
  shadowRoot?: TreeNode | null;
}

function convert(document: DefaultTreeAdapterTypes.Document): TreeNode {
  const root = { nodeType: 9, childNodes: [] as TreeNode[] };
  const stack: [DefaultTreeAdapterTypes.ParentNode, Target][] = [[document, root]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [source, target] = next;
    for (const child of source.childNodes) {
      if (child.nodeName === '#text')
        target.childNodes.push(textNode((child as DefaultTreeAdapterTypes.TextNode).value));
      if (!('tagName' in child)) continue;
      const element = new ParsedElement(child.tagName, new Map(child.attrs.map((a) => [a.name, a.value])));
      if ('content' in child && element.getAttribute('shadowrootmode') !== null) {
        const shadow = { nodeType: 11, childNodes: [] as TreeNode[] };
        target.shadowRoot = shadow;
        stack.push([child.content, shadow]);
      } else {
        target.childNodes.push(element);
        stack.push([child, element]);
      }
    }
  }
  return root;
}

function textNode(data: string): TreeText {
  return { nodeType: 3, data };
}
