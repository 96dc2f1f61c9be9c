import { expect, test } from 'vitest';
import { documentKind } from '../../lib/page/kind.ts';
import { readString } from '../../lib/page/read-document.ts';
import { prose } from './read-html.ts';

const many = (text: string, n: number) => Array.from({ length: n }, () => text).join('\n\n');
const news =
  'The regulator said on Tuesday that it had fined the company after an inquiry into how it handled photos of its users. A spokesman disagreed with the ruling on privacy and said that the firm would appeal.';
const terms =
  'You agree not to copy or resell any part of the service. We may terminate your account if you breach this agreement. To the extent permitted by law we are not liable for damages, and there is no warranty of any kind.';
const cookies =
  'A cookie is a small file that is stored on your device. We use necessary cookies, analytics cookies and advertising cookies. You can delete cookies in your browser.';

test.for([
  ['privacy-policy', `# Privacy Policy\n\n${many(prose(), 10)}`],
  ['privacy-policy', "We'll never sell or rent your personal information to anyone."],
  ['cookie-policy', `# Cookie Policy\n\n${many(cookies, 8)}`],
  ['terms', `# Terms of Service\n\n${many(terms, 5)}\n\n## Privacy\n\nSee our privacy policy.`],
  [
    'consent-banner',
    'We and our partners use cookies to store information on your device. Accept all. Reject all. Manage preferences.',
  ],
  ['other', `# App fined over privacy\n\n${many(news, 5)}`],
  [
    'other',
    '<html><title>Sign in</title><h1>Sign in</h1><p>By signing in you agree to our <a href="/t">Terms</a> and <a href="/p">Privacy Policy</a>.',
  ],
  [
    'other',
    `# Summer sale\n\n${many('Save up to half on shoes and bags this week only, while stocks last in all stores near you.', 10)}`,
  ],
] as const)('%s: %s', ([kind, source]) => {
  const found = documentKind(readString(source));
  expect(found.kind).toBe(kind);
  expect(found.confidence).toBeGreaterThan(0);
  expect(found.confidence).toBeLessThanOrEqual(1);
});
