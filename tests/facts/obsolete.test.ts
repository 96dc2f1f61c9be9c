import { describe, expect, test } from 'vitest';
import { obsoleteReferences } from '../../lib/facts/obsolete.ts';
import { OBSOLETE_TERMS } from '../../lib/facts/obsolete-terms.ts';
import { sentence } from '../sentence.ts';

const termsIn = (text: string) => obsoleteReferences([sentence(text)]).map(({ term }) => term);

describe('obsoleteReferences', () => {
  test.for<[text: string, ...terms: string[]]>([
    ['We comply with the U.S.-EU Safe Harbor Framework.', 'Safe Harbor'],
    ['We adhere to the safe harbour principles.', 'Safe Harbor'],
    ['The Privacy Shield is no longer valid.', 'Privacy Shield'],
    ['As Directive 95/46/EC demands, we tell you.', 'Data Protection Directive 95/46/EC'],
    ['We are registered under the Data Protection Act 1998.', 'Data Protection Act 1998'],
    ['See the opinion of the Article 29 Working Party.', 'Article 29 Working Party'],
    ['Complain at https://ec.europa.eu/consumers/odr/ at any time.', 'EU Online Dispute Resolution platform'],
    ['We are a licensee of the TRUSTe program.', 'TRUSTe'],
    ['Our P3P policy is machine readable.', 'P3P'],
    ['Share it on Google+ or elsewhere.', 'Google+'],
    ['We use Universal Analytics.', 'Universal Analytics'],
    ['In Netscape Navigator and Internet Explorer the lock closes.', 'Netscape Navigator', 'Internet Explorer'],
    ['Flash cookies are also known as local shared objects.', 'Flash'],
    ['Macromedia keeps a settings page.', 'Flash'],
    ['You need Silverlight.', 'Silverlight'],
  ])('%s', ([text, ...terms]) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test.for([
    'We take part in a COPPA safe harbor program.',
    'Data are de-identified by the HIPAA safe harbor method.',
    'We take part in the Data Privacy Framework.',
    'The Data Protection Act 2018 applies.',
    'The ePrivacy Directive applies.',
    'Only trusted partners see it.',
    'A flash of light, a flash drive, a flash sale.',
    'The explorer looked at the internet.',
    'Google plays no part in it.',
  ])('still in being: %s', (text) => {
    expect(termsIn(text)).toEqual([]);
  });

  test('each once, with the first sentence that names it, a heading last', () => {
    const found = obsoleteReferences([
      sentence('Safe Harbor', 'heading'),
      sentence('We joined Safe Harbor.'),
      sentence('We left Safe Harbor.'),
    ]);
    expect(found).toEqual([{ term: 'Safe Harbor', since: '2015-10-06', quote: 'We joined Safe Harbor.' }]);
  });

  test.for(OBSOLETE_TERMS)(
    '$term has a date and a source, and a pattern without memory',
    ({ since, source, pattern }) => {
      expect(new Date(since).toISOString().slice(0, 10)).toBe(since);
      expect(source).toMatch(/\.$/);
      expect(pattern.global || pattern.sticky).toBe(false);
    },
  );
});
