import { expect, test } from 'vitest';
import { fileName } from '../../lib/export/file-name.ts';
import { summary } from '../fixtures/summary.ts';

test.for([
  [{}, 'policy-lights-example.org-2018-05-01.md'],
  [{ lastUpdated: null }, 'policy-lights-example.org-2026-11-21.md'],
  [{ url: null }, 'policy-lights-privacy-policy-of-the-example-reading-club-2018-05-01.md'],
  [{ url: 'http://127.0.0.1:8080/p' }, 'policy-lights-127.0.0.1-2018-05-01.md'],
  [{ url: null, title: '../../etc/passwd\u0000' }, 'policy-lights-etc-passwd-2018-05-01.md'],
  [{ url: null, title: 'CON: Straße\u202e "é"' }, 'policy-lights-con-stra-e-e-2018-05-01.md'],
  [{ url: null, title: '…' }, 'policy-lights-document-2018-05-01.md'],
  [{ url: null, title: '', lastUpdated: '../x' }, 'policy-lights-document-x.md'],
])('%j → %s', ([change, name]) => {
  expect(fileName({ ...summary.document, ...(change as object) }, '2026-11-21', 'md')).toBe(name);
});

test('a long title is cut', () => {
  expect(fileName({ ...summary.document, url: null, title: 'a'.repeat(500) }, '2026-11-21', 'md').length).toBeLessThan(
    120,
  );
});
