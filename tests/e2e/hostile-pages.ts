const say = (n: number) =>
  `We collect personal information number ${n} when you use our services and we may share this data with third parties. We keep your information as long as we need it, and you can ask us to delete it.`;
const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join('');
const policy = `<h1>Privacy Policy</h1>${many(30, (i) => `<p>${say(i)}</p>`)}<div id="x"></div>`;

/** 300,000 words, three times the longest policy known. */
export const LONG_PAGES: Record<string, string> = {
  '/long/paragraphs': `<h1>Privacy Policy</h1>${many(8000, (i) => `<p>${say(i)}</p>`)}`,
  '/long/preformatted': `<h1>Privacy Policy</h1><pre>${many(8000, (i) => `${say(i)}\n`)}</pre>`,
  '/long/breaks': `<h1>Privacy Policy</h1><div>${many(8000, (i) => `${say(i)}<br>`)}</div>`,
  '/long/tables': `<h1>Privacy Policy</h1>${many(200, (t) => `<table><tr><th>What<th>Why</tr>${many(20, (i) => `<tr><td>${say(t * 40 + i)}<td>${say(t * 40 + 20 + i)}</tr>`)}</table>`)}`,
};

const clobber = 'childNodes getAttribute nodeType localName attributes children textContent'.split(' ');

/** Pages that break what a reader relies on. Each holds a policy of 31 blocks that can be read. */
export const HOSTILE_PAGES: Record<string, string> = {
  '/hostile/prototypes': `${policy}<script>
    for (const { prototype } of [Node, Element, HTMLElement, Document, NodeList, Text, CSSStyleDeclaration])
      for (const name of Object.getOwnPropertyNames(prototype))
        try { Object.defineProperty(prototype, name, { get() { throw new Error(name) } }) } catch {}
    Array.prototype.map = Array.from = JSON.stringify = window.getComputedStyle = () => { throw new Error('no') };
    window.MessageChannel = window.MutationObserver = window.setTimeout = null;</script>`,
  '/hostile/names': `<form>${clobber.map((name) => `<input name="${name}">`).join('')}${policy}</form>
    ${['body', 'readyState', 'contentType', 'documentElement'].map((name) => `<img name="${name}">`).join('')}
    <form name="childNodes"></form><form name="createTreeWalker"></form>`,
  '/hostile/getters': `${policy}<script>
    for (const element of document.querySelectorAll('*'))
      for (const name of ['childNodes', 'localName', 'getAttribute', 'shadowRoot', 'nodeType'])
        Object.defineProperty(element, name, { get() { throw new Error(name) } });</script>`,
  '/hostile/changes': `${policy}<script>setInterval(() => {
    for (let i = 0; i < 200; i++) { const p = document.createElement('i'); p.hidden = true; x.prepend(p) }
    if (x.childNodes.length > 3000) x.textContent = '' }, 0)</script>`,
  '/hostile/million': `${policy}<script>const all = document.createDocumentFragment();
    for (let i = 0; i < 1000; i++) { const div = document.createElement('div'); all.append(div);
      for (let j = 0; j < 999; j++) div.append(document.createElement('span')) }
    x.append(all)</script>`,
  '/hostile/deep': `${policy}<div hidden><div id="y"></div></div><script>let at = y;
    for (let i = 0; i < 10000; i++) { const div = document.createElement(i % 2 ? 'div' : 'span'); at.append(div); at = div }
    at.textContent = 'Deep.'</script>`,
  '/hostile/nested-markup': `${policy}${'<table><tr><td>'.repeat(10_000)}`,
};

/** Changes itself in one task that never ends, from half a second after loading on: nothing can be read of it. */
export const FROZEN_PAGE = `${policy}<script>setTimeout(() => {
  new MutationObserver(() => { x.textContent = Math.random() }).observe(x, { childList: true }); x.textContent = 1 }, 500)</script>`;
