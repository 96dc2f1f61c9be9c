import { expect, test } from 'vitest';
import { loadRawRules } from '../../lib/rules/from-disk.ts';

/** Companies and products that policies name often. A rule knows kinds of firms, not firms. */
const NAMES =
  /\b(?:google|facebook|twitter|linkedin|instagram|apple|meta|tiktok|microsoft|amazon|youtube|paypal|stripe|klarna|visa|mastercard|adobe|hotjar|mixpanel|omniture|webtrends|quantcast|comscore|matomo|doubleclick|verisign|truste|trustarc|callcentric|centercode|voip\.com|calltrackingmetrics)\b/i;

test('no rule and no word class names a company', () => {
  const { classes, rules, attributes } = loadRawRules();
  const words = classes.flatMap(({ name, verbs, nouns, words }) =>
    [...verbs, ...nouns, ...words].map((word) => `{${name}}: ${word}`),
  );
  const patterns = rules.flatMap((rule) =>
    [rule.match, rule.unless, rule.unlessInside, rule.needs, rule.under, rule.notUnder, rule.after, rule.near]
      .flat()
      .map((pattern) => `${rule.id}: ${pattern}`),
  );
  const values = attributes.flatMap(({ value, match }) => match.map((pattern) => `${value}: ${pattern}`));
  expect([...words, ...patterns, ...values].filter((text) => NAMES.test(text))).toEqual([]);
});
