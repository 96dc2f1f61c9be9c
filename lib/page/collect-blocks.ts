import type { BlockKind } from '../model.ts';
import { isAside } from './asides.ts';
import { type BlockText, BlockTextBuilder } from './block-text.ts';
import { type Chrome, chromeOf } from './chrome.ts';
import { DeclarationReader, type Declarations } from './declarations.ts';
import { BLOCK, BOLD, headingOf, isLargeFont, opensPart, SKIPPED } from './elements.ts';
import type { Steps } from './steps.ts';
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
  /** Time was up, or there was too much text, before the end of the page. */
  stopped: boolean;
  declared: Declarations;
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
  /** Within a font as large as a heading's: as good as bold. */
  large: boolean;
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
  large: false,
  link: null,
  pre: false,
  sectioned: false,
  host: null,
};

/** Nodes that are visited in one step. */
const NODES_IN_A_STEP = 8;
/** Text is taken in pieces of this length, so that no step is long. UTF-16 units, as below. */
const PIECE = 8_000;
/** A block that grows beyond this ends at its next line, or where its next piece begins. */
const LONG_BLOCK = 30_000;

const SECTIONING = /^(article|section|main)$/;

/** Walks a document in reading order and collects its blocks. No recursion: depth is bounded by memory alone. */
export function collectBlocks(document: TreeNode, env: Environment): Steps<Collected> {
  return new Collector(env).collect(document);
}

class Collector {
  private readonly blocks: RawBlock[] = [];
  private readonly containers: Container[] = [];
  private readonly stack: Step[] = [];
  private framesUnread = 0;
  private linkCount = 0;
  private length = 0;
  private readonly declarations = new DeclarationReader();
  private builder = new BlockTextBuilder();
  private start: Context = TOP;
  /** Where the block stands: with pieces of several inline containers, in the block around them. */
  private container = 0;
  private readonly env: Environment;

  constructor(env: Environment) {
    this.env = env;
  }

  *collect(document: TreeNode): Steps<Collected> {
    this.containers.push({ parent: -1, chrome: null, hidden: false });
    this.pushChildren(document, { ...TOP, container: 0, blockContainer: 0 });
    let stopped = false;
    let count = 0;
    for (let step = this.stack.pop(); step && !stopped; step = this.stack.pop()) {
      if ('endOfBlock' in step) this.flush();
      else if (isText(step.node)) stopped = yield* this.text(step.node, step.context);
      else if (isElement(step.node)) this.element(step.node, step.context);
      if (++count % NODES_IN_A_STEP === 0) stopped ||= (yield) || this.blocks.length > this.env.mostBlocks;
    }
    this.flush();
    const { blocks, containers, framesUnread } = this;
    return { blocks, containers, framesUnread, stopped, declared: this.declarations.finish() };
  }

  /** Answers whether to stop here. */
  private *text(node: TreeText, context: Context): Steps<boolean> {
    const { data } = node;
    const parts = context.pre ? data.split(/(\n[ \t]*(?:\r?\n[ \t]*)+)/) : [data];
    let offset = 0;
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 1) this.flush();
      else {
        for (let at = 0; at < part.length; at += PIECE) {
          if (this.builder.length > LONG_BLOCK) this.flush();
          this.words(node, part.slice(at, at + PIECE), offset + at, context);
          if (part.length > PIECE && (yield)) return true;
        }
      }
      offset += part.length;
    }
    this.length += data.length;
    return this.length > this.env.mostText;
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
      if (this.builder.addBreak() || this.builder.length > LONG_BLOCK) this.flush();
    } else if (name === 'iframe' || name === 'frame') {
      this.frame(element, context);
    } else if (name === 'slot' && context.host) {
      this.slot(element, context, context.host);
    } else {
      this.declarations.take(element, name, this.env);
      if (!SKIPPED.has(name)) this.open(element, name, context);
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
    next.large = context.large || isLargeFont(element, name);
    next.bold = this.env.isBold(element) ?? (context.bold || BOLD.has(name));
    if (next.large || opensPart(element, name)) next.bold = true;
    next.pre = context.pre || name === 'pre' || name === 'listing';
    if (name === 'ul' || name === 'ol' || name === 'dl') next.listDepth++;
    if (name === 'li' || name === 'dd') next.item = next.container;
    if (name === 'table') next.cells = dataCells(element, this.env);
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
    const fill = this.env
      .children(host.element)
      .filter((node) => (isElement(node) ? (node.getAttribute('slot') ?? '') : '') === wanted);
    if (fill.length === 0) this.pushChildren(slot, context);
    for (const node of fill.reverse()) this.stack.push({ node, context: { ...context, host: host.context.host } });
  }

  private pushChildren(parent: TreeNode, context: Context): void {
    const children = this.env.children(parent);
    for (let i = children.length - 1; i >= 0; i--) this.stack.push({ node: children[i] as TreeNode, context });
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
