import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { rewritten } from '../../../lib/page/pdf/without-network.ts';
import { networkInScript } from '../../security/network-code.ts';

const without = (code: string) => rewritten(code, parseSync('pdf.mjs', code).program);

test.each([
  ['await fetch(url)', 'await noNetwork(url)'],
  ['new XMLHttpRequest()', 'new noNetwork()'],
  ['xref.fetch(ref)', 'xref.lookUp(ref)'],
  [
    'class A { async fetch(ref) { return this.xref.fetch(ref) } }',
    'class A { async lookUp(ref) { return this.xref.lookUp(ref) } }',
  ],
  ['await import(url)', 'await noNetwork()'],
  ["Function('return this')()", '(() => globalThis)()'],
  ['this.initializeFromPort(self)', 'undefined'],
  ['Function.prototype.call', 'bareFunction.prototype.call'],
  ['dict.get("Function"); const ä = "é"; fetchIfRef(1)', 'dict.get("Function"); const ä = "é"; fetchIfRef(1)'],
])('%s', (code, result) => {
  expect(without(code)).toBe(result);
});

test.each(['pdf.mjs', 'pdf.worker.mjs'])('nothing in %s can reach the network', (file) => {
  const path = fileURLToPath(import.meta.resolve(`pdfjs-dist/legacy/build/${file}`));
  const code = readFileSync(path, 'utf8');
  expect(code).toMatch(/\bfetch\(/);
  expect(networkInScript(without(code))).toEqual([]);
});
