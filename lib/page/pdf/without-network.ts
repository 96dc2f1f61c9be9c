import type { Plugin } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. `start`, `end`: UTF-16 offsets in the source. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

/** What stands in place of the ways into the network and of code made at run time: it throws. */
const STUB = `const noNetwork = () => { throw new Error('Policy Lights loads nothing.'); };
const bareFunction = { prototype: Object.getPrototypeOf(noNetwork), toString: noNetwork.toString };
`;

/** pdf.js calls its own look-up of objects "fetch". */
const OWN_FETCH = 'lookUp';

/**
 * Takes out of pdf.js, at build time, whatever could reach the network or run code that is not in its file. We hand it the
 * bytes, so nothing of it is needed; what remains in its place throws. And it leaves the Worker that it is loaded in alone.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'policy-lights-pdf-without-network',
    transform(code, id) {
      if (!/[\\/]pdfjs-dist[\\/]/.test(id)) return undefined;
      const program = this.parse(code) as unknown as Node;
      return { code: STUB + rewritten(code, program), map: null };
    },
  };
}

/** The source without the network. `program`: its syntax tree. */
export function rewritten(code: string, program: unknown): string {
  const edits: Edit[] = [];
  visit(program as Node, program as Node, edits);
  let result = '';
  let at = 0;
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += code.slice(at, start) + by;
    at = end;
  }
  return result + code.slice(at);
}

function visit(node: Node, parent: Node, edits: Edit[]): void {
  const by = replacementOf(node, parent);
  if (by !== null) edits.push({ start: node.start, end: node.end, by });
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, edits);
  }
}

function replacementOf(node: Node, parent: Node): string | null {
  if (node.type === 'ImportExpression') return 'noNetwork()';
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Function') return '(() => globalThis)';
  if (node.type === 'CallExpression' && takesWorker(node)) return 'undefined';
  if (node.type !== 'Identifier') return null;
  const isOwn =
    (parent.type === 'MemberExpression' && parent.property === node) ||
    ((parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.key === node);
  if (node.name === 'fetch') return isOwn ? OWN_FETCH : 'noNetwork';
  if (isOwn) return null;
  if (node.name === 'XMLHttpRequest') return 'noNetwork';
  return node.name === 'Function' ? 'bareFunction' : null;
}

/** pdf.js takes a Worker that it is loaded in for its own, and answers in it. Ours has its own questions. */
function takesWorker({ callee, arguments: given }: Node): boolean {
  const isStart = isNode(callee) && nameOf(callee.property) === 'initializeFromPort';
  return isStart && Array.isArray(given) && nameOf(given[0]) === 'self';
}

function nameOf(node: unknown): unknown {
  return isNode(node) && node.type === 'Identifier' ? node.name : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
