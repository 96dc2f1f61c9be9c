/**
 * The little that the reader asks of a document. A real DOM satisfies it as it is; `parse-html.ts` builds one in Node.
 */

/** Any node. `nodeType`: 1 element, 3 text, 9 document, 11 fragment or shadow root; others are passed over. */
export interface TreeNode {
  readonly nodeType: number;
}

export interface TreeElement extends TreeNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface TreeText extends TreeNode {
  readonly data: string;
}

/** What the reader cannot see from the tree alone; passed in by whoever knows how the page is shown. */
export interface Environment {
  /** The page's address, or null for a file. */
  readonly url: string | null;
  /** Reading stops when it has come across so much text, in UTF-16 units, or so many blocks. */
  readonly mostText: number;
  readonly mostBlocks: number;
  /** The nodes in an element, a document or a shadow tree, as they stand now. */
  children(node: TreeNode): readonly TreeNode[];
  /** Not shown: `display: none`, `visibility: hidden`, closed. Asked for each element alone, not for its ancestors. */
  isHidden(element: TreeElement): boolean;
  /** Starts a line of its own. undefined: as its name tells. */
  isBlock(element: TreeElement): boolean | undefined;
  /** Set in bold. undefined: as its name tells. */
  isBold(element: TreeElement): boolean | undefined;
  /** The element's shadow tree, or null where it has none. */
  shadowRoot(element: TreeElement): TreeNode | null;
  /** The document in a frame, or null where it may not be read. */
  frameDocument(element: TreeElement): TreeNode | null;
}

/** Whether a node is an element. */
export function isElement(node: TreeNode): node is TreeElement {
  return node.nodeType === 1;
}

/** Whether a node is a text. */
export function isText(node: TreeNode): node is TreeText {
  return node.nodeType === 3;
}

/** Every node below `root` in document order, without recursion: pages nest as deep as they like. */
export function* descendants(root: TreeNode, env: Environment): Generator<TreeNode> {
  const stack: TreeNode[] = [];
  const push = (parent: TreeNode) => {
    const children = env.children(parent);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as TreeNode);
  };
  push(root);
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    push(node);
  }
}

/** The text below a node with single spaces, cut after `limit` UTF-16 units. */
export function plainText(root: TreeNode, env: Environment, limit: number): string {
  let text = '';
  for (const node of descendants(root, env)) {
    if (isText(node)) text += node.data;
    else if (isElement(node)) text += ' ';
    if (text.length > limit) break;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
