import type { BlockKind } from '../model.ts';
import { isAside } from './asides.ts';
import { type BlockText, BlockTextBuilder } from './block-text.ts';
import { type Chrome, chromeOf } from './chrome.ts';
import { BLOCK, BOLD, headingOf, isLargeFont, opensPart, SKIPPED } from './elements.ts';
import { type CellPlace, dataCells } from './tables.ts';
import { type Environment, isElement, isText, type TreeElement, type TreeNode, type TreeText } from './tree.ts';

/** An element that holds blocks, as far as choosing the content needs it. A parent comes before its children. */
export interface Container {
  /** Index of the parent container, -1 at the top. */
  parent: number;
  chrome: Chrome | null;
  hidden: boolean;
}

/** A block as it stands in the page, chrome included. */
export interface RawBlock {
  text: BlockText;
  kind: BlockKind;
  /** As in the model; a heading's, an item's or a cell's. */
  level: number;
  cell: CellPlace | null;
  /** Index of its innermost container. */
  container: number;
  /** Index of the list item's container that it stands in, -1 for none. */
  item: number;
}

/** Everything that the page shows or hides, in order. */
export interface Collected {
  blocks: RawBlock[];
  containers: Container[];
  framesUnread: number;
}

/** What holds for a node by where it stands. */
interface Context {
  container: number;
  /** The innermost container that starts a line of its own. */
  blockContainer: number;
  heading: number;
  listDepth: number;
  item: number;
  cell: CellPlace | null;
  cells: Map<TreeElement, CellPlace> | null;
  bold: boolean;
  link: { href: string; id: number } | null;
  pre: boolean;
  sectioned: boolean;
  /** The host whose shadow tree this is: its children fill the slots. */
  host: { element: TreeElement; context: Context } | null;
}

type Step = { node: TreeNode; context: Context } | { endOfBlock: true };

const TOP: Context = {
  container: -1,
  blockContainer: -1,
  heading: 0,
  listDepth: 0,
  item: -1,
  cell: null,
  cells: null,
  bold: false,
  link: null,
  pre: false,
  sectioned: false,
  host: null,
};

const SECTIONING = /^(article|section|main)$/;

/** Walks a document in reading order and collects its blocks. No recursion: depth is bounded by memory alone. */
export function collectBlocks(document: TreeNode, env: Environment): Collected {
  return new Collector(env).collect(document);
}

class Collector {
  private readonly blocks: RawBlock[] = [];
  private readonly containers: Container[] = [];
  private readonly stack: Step[] = [];
  private framesUnread = 0;
  private linkCount = 0;
  private builder = new BlockTextBuilder();
  private start: Context = TOP;
  /** Where the block stands: with pieces of several inline containers, in the block around them. */
  private container = 0;
  private readonly env: Environment;

  constructor(env: Environment) {
    this.env = env;
  }

  collect(document: TreeNode): Collected {
    this.containers.push({ parent: -1, chrome: null, hidden: false });
    this.pushChildren(document, { ...TOP, container: 0, blockContainer: 0 });
    for (let step = this.stack.pop(); step; step = this.stack.pop()) {
      if ('endOfBlock' in step) this.flush();
      else if (isText(step.node)) this.text(step.node, step.context);
      else if (isElement(step.node)) this.element(step.node, step.context);
    }
    this.flush();
    return { blocks: this.blocks, containers: this.containers, framesUnread: this.framesUnread };
  }

  private text(node: TreeText, context: Context): void {
    const parts = context.pre ? node.data.split(/(\n[ \t]*(?:\r?\n[ \t]*)+)/) : [node.data];
    let offset = 0;
    parts.forEach((part, i) => {
      if (i % 2 === 1) this.flush();
      else this.words(node, part, offset, context);
      offset += part.length;
    });
  }

  private words(node: TreeText, data: string, offset: number, context: Context): void {
    const isFirst = this.builder.isEmpty;
    if (isFirst) [this.start, this.container] = [context, context.container];
    else if (context.container !== this.container && /\S/.test(data)) this.container = this.start.blockContainer;
    this.builder.add(node, data, offset, context);
  }

  private element(element: TreeElement, context: Context): void {
    const name = element.localName;
    if (name === 'br') {
      if (this.builder.addBreak()) this.flush();
    } else if (name === 'iframe' || name === 'frame') {
      this.frame(element, context);
    } else if (name === 'slot' && context.host) {
      this.slot(element, context, context.host);
    } else if (!SKIPPED.has(name)) {
      this.open(element, name, context);
    }
  }

  private open(element: TreeElement, name: string, context: Context): void {
    const isBlock = this.env.isBlock(element) ?? BLOCK.has(name);
    if (!isBlock && isAside(element, this.env)) return;
    const inside = this.inside(element, name, context, isBlock);
    if (isBlock) {
      this.flush();
      this.stack.push({ endOfBlock: true });
    }
    const shadow = this.env.shadowRoot(element);
    if (shadow) this.pushChildren(shadow, { ...inside, host: { element, context: inside } });
    else this.pushChildren(element, inside);
  }

  /** The context of an element's children. */
  private inside(element: TreeElement, name: string, context: Context, isBlock: boolean): Context {
    const next = { ...context };
    const hidden = this.env.isHidden(element);
    const chrome = chromeOf(element, context.sectioned);
    if (isBlock || hidden || chrome) {
      next.container = this.containers.length;
      this.containers.push({ parent: context.container, chrome, hidden });
    }
    if (isBlock) next.blockContainer = next.container;
    if (SECTIONING.test(name)) next.sectioned = true;
    next.heading = headingOf(element, name) || context.heading;
    next.bold = this.env.isBold(element) ?? (context.bold || BOLD.has(name) || isLargeFont(element, name));
    if (opensPart(element, name)) next.bold = true;
    next.pre = context.pre || name === 'pre' || name === 'listing';
    if (name === 'ul' || name === 'ol' || name === 'dl') next.listDepth++;
    if (name === 'li' || name === 'dd') next.item = next.container;
    if (name === 'table') next.cells = dataCells(element);
    if (name === 'td' || name === 'th') this.enterCell(element, next);
    const href = name === 'a' ? element.getAttribute('href') : null;
    if (href !== null) next.link = { href: href.trim(), id: ++this.linkCount };
    return next;
  }

  /** A list around a table says nothing about the table's content. */
  private enterCell(element: TreeElement, context: Context): void {
    context.cell = context.cells?.get(element) ?? null;
    if (!context.cell) context.item = -1;
  }

  private frame(element: TreeElement, context: Context): void {
    if (this.env.isHidden(element)) return;
    const inner = this.env.frameDocument(element);
    if (inner) {
      this.flush();
      this.stack.push({ endOfBlock: true });
      this.pushChildren(inner, { ...context, link: null, heading: 0 });
    } else if (/^(https?:)?\/\/|^[^:]+$/.test(element.getAttribute('src') ?? '')) {
      this.framesUnread++;
    }
  }

  private slot(slot: TreeElement, context: Context, host: NonNullable<Context['host']>): void {
    const wanted = slot.getAttribute('name') ?? '';
    const fill = Array.from(host.element.childNodes).filter(
      (node) => (isElement(node) ? (node.getAttribute('slot') ?? '') : '') === wanted,
    );
    if (fill.length === 0) this.pushChildren(slot, context);
    for (const node of fill.reverse()) this.stack.push({ node, context: { ...context, host: host.context.host } });
  }

  private pushChildren(parent: TreeNode, context: Context): void {
    for (let i = parent.childNodes.length - 1; i >= 0; i--) {
      this.stack.push({ node: parent.childNodes[i] as TreeNode, context });
    }
  }

  private flush(): void {
    if (this.builder.isEmpty) {
      this.builder = new BlockTextBuilder();
      return;
    }
    const { heading, cell, item, listDepth } = this.start;
    const { container } = this;
    const kind = cell ? 'cell' : heading ? 'heading' : item >= 0 ? 'item' : 'paragraph';
    const level = cell ? cell.column : heading || (item >= 0 ? Math.max(listDepth, 1) : 0);
    this.blocks.push({ text: this.builder.finish(), kind, level, cell, container, item });
    this.builder = new BlockTextBuilder();
  }
}
