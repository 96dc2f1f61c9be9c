import { describe, expect, test } from 'vitest';
import { networkInFile } from './network-code.ts';

/** One plant of each kind, as minified code would have it. What it must be found as. */
const PLANTS: [path: string, code: string, found: string[]][] = [
  ['a.js', 'fetch("https://a.example")', ['fetch']],
  ['a.js', 'const f=globalThis.fetch;f("/x")', ['fetch']],
  ['a.js', 'self["fetch"](u)', ['fetch']],
  ['a.js', 'self[`fetch`](u)', ['fetch']],
  ['a.js', 'const{fetch:f}=self;f(u)', ['fetch']],
  ['a.js', 'const{fetch}=self', ['fetch']],
  ['a.js', 'fetchLater(u)', ['fetchLater']],
  ['a.js', 'let r=new XMLHttpRequest;r.open("GET",u)', ['XMLHttpRequest']],
  ['a.js', 'new WebSocket("wss://a.example")', ['WebSocket']],
  ['a.js', 'new self.EventSource(u)', ['EventSource']],
  ['a.js', 'new WebTransport(u)', ['WebTransport']],
  ['a.js', 'navigator.sendBeacon(u,d)', ['sendBeacon']],
  ['a.js', 'navigator?.sendBeacon?.(u,d)', ['sendBeacon']],
  ['a.js', 'new RTCPeerConnection({})', ['RTCPeerConnection']],
  ['a.js', 'importScripts("//a.example/x.js")', ['importScripts']],
  ['a.js', 'import("https://a.example/x.js")', ['import of https://a.example/x.js']],
  ['a.js', 'import(where)', ['import of an address made at run time']],
  ['a.js', 'import{x}from"https://a.example/x.js"', ['import of https://a.example/x.js']],
  ['a.js', 'export*from"//a.example/x.js"', ['import of //a.example/x.js']],
  ['a.js', 'new Worker("https://a.example/x.js")', ['worker of https://a.example/x.js']],
  ['a.js', 'new Worker(new URL("https://a.example/x.js",import.meta.url))', ['worker of https://a.example/x.js']],
  ['a.js', 'eval(t)', ['eval']],
  ['a.js', 'new Function(t)()', ['Function']],
  ['a.css', 'p{background:url(https://a.example/x.png)}', ['https://a.example/x.png']],
  ['a.css', '@import "//a.example/x.css";', ['//a.example/x.css']],
  ['a.css', '@font-face{src:url("../x.woff2")}', ['../x.woff2']],
  ['a.html', '<script src="https://a.example/x.js"></script>', ['https://a.example/x.js']],
  ['a.html', '<img srcset=//a.example/x.png>', ['//a.example/x.png']],
  ['a.html', '<link rel="preconnect" href="https://a.example">', ['https://a.example', 'rel="preconnect']],
  ['a.html', '<meta http-equiv="refresh" content="0;url=x">', ['http-equiv="refresh']],
  ['a.html', '<form action="https://a.example">', ['https://a.example']],
  ['a.html', '<style>p{background:url(https://a.example)}</style>', ['https://a.example']],
  ['a.svg', '<image href="https://a.example/x.png"/>', ['https://a.example/x.png']],
];

/** What a build holds and may hold. */
const HARMLESS: [path: string, code: string][] = [
  ['a.js', 'import{x}from"./chunks/x.js";import("../y.js");import("/z.js")'],
  ['a.js', 'new Worker(new URL("/assets/w.js",import.meta.url),{type:"module"})'],
  ['a.js', '"We fetch your data from a WebSocket."; let prefetch = {fetch: 1}'],
  ['a.js', 'x instanceof Function'],
  ['a.css', 'p{fill:url(#gradient);background:url(data:image/png;base64,AA)}'],
  ['a.html', '<script type="module" src="/chunks/popup.js"></script><a href="#top">x</a>'],
];

describe('what could reach the network is found in a built file', () => {
  test.for(PLANTS)('%s: %s', ([path, code, found]) => {
    expect(networkInFile(path, code)).toEqual(found);
  });
});

describe('what a build may hold is let through', () => {
  test.for(HARMLESS)('%s: %s', ([path, code]) => {
    expect(networkInFile(path, code)).toEqual([]);
  });
});
