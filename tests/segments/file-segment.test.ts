import { expect, test } from 'vitest';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { labelSegments } from '../../lib/segments/label-segments.ts';

const rules = loadRules();
const FP = 'First Party Collection/Use';
const TP = 'Third Party Sharing/Collection';
const UC = 'User Choice/Control';
const AC = 'User Access, Edit and Deletion';
const RT = 'Data Retention';
const SC = 'Data Security';
const PC = 'Policy Change';
const DNT = 'Do Not Track';
const INT = 'International and Specific Audiences';
const CONT = 'Other: Privacy contact information';
const INTRO = 'Other: Introductory/Generic';

/** Enough text before a segment that it is not taken for the opening of the policy. */
const OPENING = ['Privacy Policy', 'Welcome.', 'Our firm bakes bread.', 'The bread is good.'];

function label(...texts: string[]): string[][] {
  return labelSegments(
    [...OPENING, ...texts].map((text) => ({ policy: 'bakery', text })),
    rules,
  )
    .slice(OPENING.length)
    .map(({ categories }) => categories);
}

test.each<[string, string, string[]]>([
  [
    'collection, with the purposes',
    'We collect your name and email address when you order. We use this information to fulfill your order and to improve our website.',
    [FP],
  ],
  ['a refusal to collect', 'We do not collect your date of birth, and we do not use cookies on our website.', [FP]],
  [
    'sharing with providers',
    'We may share your personal information with third parties who perform services on our behalf. These companies may use your information only for that purpose.',
    [TP],
  ],
  ['a refusal to sell', 'We do not sell or rent your personal information to third parties.', [TP]],
  [
    'collection first, sharing after',
    'We collect your email address and your location when you use our app. We may share this information with our advertising partners.',
    [FP, TP],
  ],
  [
    'sharing first: what follows explains it',
    'We disclose your personal information to advertisers and other third parties. This information may include your name and address.',
    [TP],
  ],
  [
    'a closing opt-out sentence does not make it a paragraph on choices',
    'We collect your email address and use it to send you our newsletter, offers of the week and news about opening hours. We also use your purchase history and your location to choose the offers that we show to you on our website and in our app. You may opt out.',
    [FP],
  ],
  [
    'a paragraph on choices',
    'You may opt out of our newsletter at any time by clicking the unsubscribe link at the bottom of each email.',
    [UC],
  ],
  [
    'cookies refused in the browser',
    'You can set your browser to refuse cookies. Most browsers also let you delete cookies.',
    [UC],
  ],
  [
    'correcting data',
    'You can review and update your personal information by logging in to your account. If you wish us to delete your account, write to us.',
    [AC],
  ],
  ['keeping data', 'We retain your personal information for two years after your last order.', [RT]],
  [
    'security, though it names collected data',
    'We use encryption and other security measures to protect the information we collect from unauthorized access. No transmission over the internet is completely secure.',
    [SC],
  ],
  [
    'changes, though they name how data are used',
    'We may change this privacy policy from time to time. If we make material changes to how we use your information, we will post a notice on this page.',
    [PC],
  ],
  ['tracking signals', 'Our website does not respond to Do Not Track signals.', [DNT]],
  [
    'children, though the sentences collect and share',
    'We do not knowingly collect personal information from children under 13. If we learn that we have done so, we will delete that information and will not share it with third parties.',
    [INT],
  ],
  [
    'Californians, though the sentences share',
    'Residents of California may ask us once a year which personal information we disclosed to third parties for their direct marketing purposes.',
    [INT],
  ],
  [
    'whom to ask',
    'If you have any questions about this policy, please contact us at privacy@example.com or write to 1 Main Street.',
    [CONT],
  ],
])('files %s', (_name, text, categories) => {
  expect(new Set(label(text)[0])).toEqual(new Set(categories));
});

test('files the opening of a policy as an introduction', () => {
  const [first] = labelSegments([{ policy: 'bakery', text: 'This policy explains how we treat your data.' }], rules);
  expect(first?.categories).toEqual([INTRO]);
});

test('files the items of a list under what its lead-in says', () => {
  const text =
    'We may share your personal information with third parties:\nto comply with the law\nto protect our accounts';
  expect(label(text)[0]).toEqual([TP]);
});

test('carries a lead-in over to items that stand in segments of their own', () => {
  const [, first, second] = label(
    'We use the personal information that we collect:',
    'to comply with the law;',
    'to secure accounts.',
  );
  expect(first).toEqual([FP]);
  expect(second).toEqual([FP]);
});

test('knows the company by the name in the address of its site', () => {
  const [labelled] = labelSegments(
    [
      ...OPENING.map((text) => ({ policy: '7_gardenshop.com', text })),
      { policy: '7_gardenshop.com', text: 'Garden Shop collects your name and email address when you register.' },
    ].slice(-1),
    rules,
  );
  expect(labelled?.practices.map(({ category }) => category)).toContain(FP);
});

test('counts the places of evidence within the segment', () => {
  const labels = labelSegments(
    [
      { policy: 'bakery', text: 'Our firm bakes bread.' },
      { policy: 'bakery', text: 'Cookies\nWe use cookies on our website.' },
    ],
    rules,
  );
  const evidence = labels[1]?.practices[0]?.evidence;
  expect(evidence).toMatchObject({ block: 1, start: 0, quote: 'We use cookies on our website.' });
});
