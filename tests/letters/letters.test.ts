import { describe, expect, it } from 'vitest';
import { mailLink, recipientsOf } from '../../lib/letters/send-to.ts';
import { LETTER_KINDS, LETTER_LAWS } from '../../lib/letters/templates.ts';
import { type LetterFacts, writeLetter } from '../../lib/letters/write-letter.ts';
import type { Action } from '../../lib/model.ts';

const facts: LetterFacts = {
  kind: 'delete',
  law: 'gdpr',
  url: 'https://www.example.org/legal/privacy?session=abc#delete',
  lastUpdated: '2025-03-01',
  offer: 'Write to us if you want your data deleted.',
  name: 'Ada Example',
  account: 'ada@example.net',
};

describe('writeLetter', () => {
  const cases = LETTER_LAWS.flatMap((law) => LETTER_KINDS.map((kind) => [law, kind] as const));

  it.each(cases)('%s, %s: is whole, filled in, and fits into a mail link', (law, kind) => {
    const letter = writeLetter({ ...facts, law, kind });
    expect(letter.body).toMatch(/^Dear Sir or Madam,\n\n[A-Z]/);
    expect(letter.body).toMatch(/\n\nKind regards,\nAda Example$/);
    expect(letter.body).toContain('You know me as: ada@example.net.');
    expect(letter.body).not.toMatch(/undefined|\[|null/);
    expect(mailLink('privacy@example.org', letter).isWhole).toBe(true);
  });

  it.each([
    ['gdpr', /Article 17 GDPR/],
    ['uk-gdpr', /Article 17 UK GDPR/],
    ['ccpa', /1798\.105/],
  ] as const)('%s names its law', (law, name) => {
    expect(writeLetter({ ...facts, law }).body).toMatch(name);
  });

  it('a general letter names no law', () => {
    for (const kind of LETTER_KINDS) {
      const { subject, body } = writeLetter({ ...facts, kind, law: 'general' });
      expect(`${subject} ${body}`).not.toMatch(/Article|GDPR|CCPA|Civil Code/);
    }
  });

  it('says which policy it means, without what the visit has added to the address, and quotes its offer', () => {
    expect(writeLetter(facts).body).toContain(
      'your privacy policy of 2025-03-01 at https://www.example.org/legal/privacy, where it says: "Write to us if you want your data deleted."',
    );
  });

  it('leaves places where the person has said nothing, and leaves out what is not known', () => {
    const { body } = writeLetter({ ...facts, name: ' ', account: '', url: null, lastUpdated: null, offer: '' });
    expect(body).toContain('[your name]');
    expect(body).toContain('[the e-mail address or user name of your account]');
    expect(body).toContain('I refer to your privacy policy.');
  });

  it('no text of the page can add a line, hide a character or flood the letter', () => {
    const { body } = writeLetter({ ...facts, offer: 'Write\r\nBcc: x@example.net\u202e gnp' });
    expect(body).toContain('where it says: "Write Bcc: x@example.net[U+202E] gnp"');
    expect(writeLetter({ ...facts, offer: 'x'.repeat(500) }).body).not.toContain('xxx');
  });
});

describe('recipientsOf', () => {
  const action = (kind: Action['kind'], href: string): Action => ({ kind, href, label: '', quote: `for ${kind}` });
  const actions = [
    action('opt-out', 'https://example.org/choices'),
    action('complain', 'mailto:authority@example.net'),
    action('contact', 'mailto:hello@example.org'),
    action('access', 'mailto:privacy@example.org'),
    action('delete', 'mailto:privacy@example.org'),
    action('delete', 'javascript:alert(1)'),
  ];

  it.each([
    ['delete', ['privacy@example.org', 'hello@example.org']],
    ['opt-out', ['hello@example.org', 'privacy@example.org']],
  ] as const)('%s: mailboxes only, each once, the most fitting first, never the authority', (kind, addresses) => {
    expect(recipientsOf(actions, kind).map(({ address }) => address)).toEqual(addresses);
  });

  it('gives the sentence that names the most fitting one', () => {
    expect(recipientsOf(actions, 'access')[0]?.quote).toBe('for access');
  });
});

describe('mailLink', () => {
  const letter = { subject: 'A & B?', body: 'One\n\nTwo & three' };

  it('keeps the letter as it is, line breaks as mail wants them', () => {
    const { href } = mailLink('privacy@example.org', letter);
    const url = new URL(href);
    expect(url.pathname).toBe('privacy@example.org');
    expect([url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
      'A & B?',
      'One\r\n\r\nTwo & three',
    ]);
  });

  it('an address cannot add a header', () => {
    const { href } = mailLink('a@example.org?bcc=b@example.org', letter);
    expect(new URL(href).searchParams.get('bcc')).toBeNull();
  });

  it('says when a letter is too long, and then carries address and subject only', () => {
    const { href, isWhole } = mailLink('a@example.org', { ...letter, body: 'x'.repeat(3000) });
    expect([isWhole, href]).toEqual([false, 'mailto:a@example.org?subject=A%20%26%20B%3F']);
  });
});
