import type { TreeElement, TreeNode } from '../page/tree.ts';

/** The document that the browser shows, as the reader takes it. */
export function liveDocument(): TreeNode {
  return asTree(document);
}

/** A form as the reader takes it: by the browser's own methods, not by fields of the form that are named like them. */
class Form implements TreeElement {
  readonly nodeType = 1;
  readonly localName = 'form';
  readonly form: Element;

  constructor(form: Element) {
    this.form = form;
  }

  getAttribute(name: string): string | null {
    return Element.prototype.getAttribute.call(this.form, name);
  }
}

function own<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => getter?.call(of);
}

/**
 * Gives the function that lists the children of a live node. A page can hide the properties of a form, or of the document,
 * behind elements named like them (`<input name="childNodes">`); hence the getters of the browser itself.
 */
export function childrenReader(): (node: TreeNode) => TreeNode[] {
  const childNodes = own(Node.prototype, 'childNodes');
  const nodeType = own(Node.prototype, 'nodeType');
  const localName = own(Element.prototype, 'localName');
  return (node) => {
    const children: TreeNode[] = [];
    for (const child of childNodes(asNode(node))) {
      const isForm = nodeType(child) === 1 && localName(child as Element) === 'form';
      children.push(isForm ? new Form(child as Element) : asTree(child));
    }
    return children;
  };
}

/** In a page, the reader's nodes are the browser's own, but for forms. */
export function asNode(node: TreeNode): Node {
  return node instanceof Form ? node.form : (node as unknown as Node);
}

/** As `asNode`, for an element. */
export function asElement(element: TreeElement): Element {
  return asNode(element) as Element;
}

/** A node of the browser as the reader takes it. */
export function asTree(node: Node): TreeNode {
  return node as unknown as TreeNode;
}
