import { expect, test } from 'vitest';
import { policyKey } from '../../lib/history/policy-key.ts';

test.for<[url: string | null, key: string | null]>([
  [null, null],
  ['not an address', null],
  ['file:///home/me/policy.html', null],
  ['https://www.example.org/privacy/', 'example.org/privacy'],
  ['http://example.org/privacy#cookies', 'example.org/privacy'],
  ['https://example.org/', 'example.org'],
  ['https://example.org:8443/p', 'example.org:8443/p'],
  ['https://example.org/p?utm_source=mail&id=7&gclid=x', 'example.org/p?id=7'],
  ['https://example.org/p?b=2&a=1', 'example.org/p?a=1&b=2'],
  ['https://EXAMPLE.org/Privacy', 'example.org/Privacy'],
])('%s', ([url, key]) => expect(policyKey(url)).toBe(key));
