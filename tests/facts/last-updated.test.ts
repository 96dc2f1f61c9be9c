import { describe, expect, test } from 'vitest';
import { lastUpdated } from '../../lib/facts/last-updated.ts';
import type { Block } from '../../lib/model.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

describe('lastUpdated', () => {
  test.for<[text: string, iso: string]>([
    ['Last updated: May 1, 2018', '2018-05-01'],
    ['LAST UPDATED ON JUNE 10, 2015', '2015-06-10'],
    ['Effective May 1, 2018', '2018-05-01'],
    ['Effective as of July 1, 2026', '2026-07-01'],
    ['Effective Date: 1 May 2018', '2018-05-01'],
    ['Last modified 2019-05-01', '2019-05-01'],
    ['This policy was last revised on the 3rd of March, 2020.', '2020-03-03'],
    ['This Privacy Policy was last updated on Monday, March 2, 2020.', '2020-03-02'],
    ['Version of March 2024', '2024-03-01'],
    ['Version 3.2, 1 May 2018', '2018-05-01'],
    ['Revision Date: October 14, 2009', '2009-10-14'],
    ['(Rev. 05/2018)', '2018-05-01'],
    ['Updated as of May 2014', '2014-05-01'],
    ['Updated: 4 June 2026', '2026-06-04'],
    ['Date of last revision: 01.05.2018', '2018-05-01'],
    ['This notice, last modified on May 28, 2015, rests on a few simple ideas.', '2015-05-28'],
    ['This Privacy Policy is effective as of June 2012. We may change it.', '2012-06-01'],
    ['On May 1, 2018, we updated this Privacy Policy.', '2018-05-01'],
    ['Our statement came into effect on 1 May 2018.', '2018-05-01'],
    ['Effective July 20, 2012 (last updated October 08, 2013)', '2013-10-08'],
    ['Effective date: July 1, 2004, Updated: December 23, 2013', '2013-12-23'],
    ['Updated May 2017. Updated June 2018.', '2018-06-01'],
  ])('%s', ([text, iso]) => {
    expect(lastUpdated(paragraphs('Privacy Policy', text, 'We collect data.'))).toBe(iso);
  });

  test.for([
    'The text was extracted from the example.com privacy policy that was archived on 2018-10-02.',
    'The Data Protection Act, as amended on 1 May 2010, applies.',
    'The GDPR has been in force since 25 May 2018.',
    'Copyright 2014 Example Inc.',
    '© 2001-2018 Example, last updated by hand',
    'We may revise the “Last Updated” date at the top of this policy.',
    'The previous version of this policy was effective May 1, 2016.',
    'If you joined before the effective date of May 1, 2016, the old terms apply.',
    'We received 30 requests between 1 January 2025 and 31 December 2025.',
    'Our TRUSTe certificate was last reviewed on 1 May 2010.',
    'The list of our offices is printed in our report of 1 May 2010.',
  ])('no date of the text: %s', (text) => {
    expect(lastUpdated(paragraphs('Privacy Policy', 'We collect data.', text))).toBeNull();
  });

  test('a "last updated" date is preferred to an earlier "effective" date', () => {
    expect(lastUpdated(paragraphs('Effective 1 May 2018', 'Last updated: 3 April 2018'))).toBe('2018-04-03');
  });

  test('of several dates of a kind the first one counts', () => {
    expect(lastUpdated(paragraphs('Updated: 4 June 2026', 'Appendix', 'Updated: 13 March 2026'))).toBe('2026-06-04');
  });

  test('a cue in a block of its own belongs to the date in the next', () => {
    expect(lastUpdated(paragraphs('Privacy', 'Last Updated:', 'May 1, 2018'))).toBe('2018-05-01');
    expect(lastUpdated([{ kind: 'cell', level: 2, row: 2, header: 'Effective date', text: 'May 1, 2018' }])).toBe(
      '2018-05-01',
    );
  });

  test('a bare date counts below the title only', () => {
    const far = Array.from({ length: 10 }, () => 'We collect data.');
    expect(lastUpdated(paragraphs('Privacy', 'May 1, 2018', ...far))).toBe('2018-05-01');
    expect(lastUpdated(paragraphs('Privacy', ...far, 'May 1, 2018'))).toBeNull();
  });
});
