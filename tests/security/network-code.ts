import { parseSync } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  type: string;
  [field: string]: unknown;
}

/** Names behind which a browser opens a connection, or runs code that is not in the file. */
const REACHING = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...['sendBeacon', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'importScripts'],
  ...['BackgroundFetchManager', 'PushManager', 'PresentationRequest', 'RemotePlayback', 'eval', 'Function'],
]);

const REMOTE = /^\s*(?:(?:https?|wss?|ftp|blob|data):|\/\/)/i;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [only, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return only && others.length === 0 ? only.value.cooked : null;
}

/** The name that an expression ends in: `a.b` and `a['b']` end in b. */
function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return node.name as string;
  if (node.type !== 'MemberExpression') return null;
  return node.computed ? textOf(node.property) : nameOf(node.property as Node);
}

/** The module that an import names, '' for one that is only known when it runs, null for what is no import. */
function moduleOf({ type, source }: Node): string | null {
  if (type === 'ImportExpression') return textOf(source) ?? '';
  return /^(Import|Export(Named|All))Declaration$/.test(type) ? textOf(source) : null;
}

function findingOf(node: Node, parent: Node): string | null {
  const name = nameOf(node);
  const isKey = parent.type === 'Property' && parent.key === node && !parent.computed;
  // `x instanceof Function` asks for the class and calls nothing.
  if (name !== null && REACHING.has(name) && !isKey && parent.type !== 'BinaryExpression') return name;
  const taken = node.type === 'ObjectPattern' ? keysOf(node).find((key) => REACHING.has(key)) : undefined;
  if (taken !== undefined) return taken;
  const module = moduleOf(node);
  if (module !== null && !/^(\.{1,2}\/|\/(?!\/))/.test(module))
    return `import of ${module || 'an address made at run time'}`;
  const isWorker = node.type === 'NewExpression' && /^(Shared)?Worker$/.test(nameOf(node.callee as Node) ?? '');
  const script = isWorker ? workerOf(node) : null;
  return script !== null && REMOTE.test(script) ? `worker of ${script}` : null;
}

/** What `{ a, 'b': c } = …` takes out of an object. */
function keysOf({ properties }: Node): string[] {
  const keys = (properties as Node[]).map(({ key }) => (isNode(key) ? (nameOf(key) ?? textOf(key)) : null));
  return keys.filter((key) => key !== null);
}

/** The address of a Worker: `new Worker('…')` or `new Worker(new URL('…', …))`. */
function workerOf(worker: Node): string | null {
  const [first] = worker.arguments as Node[];
  const given = first?.type === 'NewExpression' ? (first.arguments as Node[])[0] : first;
  return textOf(given);
}

/**
 * Everything in a script that could reach the network, or run code from elsewhere, by its syntax tree.
 * @param code a script or module
 * @returns what was found, with the place; empty where there is nothing
 */
export function networkInScript(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node, parent: Node): void => {
    const finding = findingOf(node, parent);
    if (finding !== null) found.add(finding);
    for (const [field, value] of Object.entries(node)) {
      // What a property is called is looked at with its object.
      if (field === 'property' && !node.computed) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  };
  const program = parseSync('built.js', code).program as unknown as Node;
  visit(program, program);
  return [...found];
}

/** Everything in a style sheet that would be loaded from elsewhere. */
export function networkInStyle(css: string): string[] {
  const addresses = css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gi);
  return [...addresses].map(([, address = '']) => address).filter((address) => !/^(#|data:image\/)/.test(address));
}

/** Everything in a page of the extension that would be loaded from elsewhere, or announced to the network. */
export function networkInMarkup(html: string): string[] {
  const addresses = html.matchAll(/\b(?:src|srcset|href|action|formaction|poster|data|ping)\s*=\s*["']?([^"'\s>]+)/gi);
  const remote = [...addresses].map(([, address = '']) => address).filter((address) => REMOTE.test(address));
  const announced = html.match(
    /\brel\s*=\s*["']?(?:preconnect|dns-prefetch|prefetch|prerender)|http-equiv\s*=\s*["']?refresh/gi,
  );
  return [...remote, ...(announced ?? [])];
}

/** Everything in a built file that could reach the network; empty for pictures. */
export function networkInFile(path: string, content: string): string[] {
  if (path.endsWith('.js')) return networkInScript(content);
  if (path.endsWith('.css')) return networkInStyle(content);
  return /\.(html|svg)$/.test(path) ? [...networkInMarkup(content), ...networkInStyle(content)] : [];
}
