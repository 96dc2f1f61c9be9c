import type { RawRuleSet } from '../../lib/rules/compile.ts';
import type { RawRule } from '../../lib/rules/raw.ts';

const plain = (text: string) => text.replaceAll('\n', ' ').replace(/([\\`*_<>|#[\]])/g, '\\$1');

function shown(rule: RawRule): string {
  const under = Object.entries(rule.with).map(
    ([condition, names]) => `with ${condition}: ${names?.join(', ') || 'nothing'}`,
  );
  return [rule.shows.join(', '), ...under].filter(Boolean).join('; ');
}

function rulePart(rule: RawRule): string {
  const attributes = Object.entries(rule.attributes).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return [
    `### ${rule.id}`,
    `${plain(rule.says)}`,
    [
      rule.category ? `- Label: ${[rule.category, ...attributes].join(' · ')}` : '',
      rule.gives ? `- Gives the sentence: ${rule.gives}` : '',
      rule.scope ? `- Kind of passage: ${rule.scope}` : '',
      shown(rule) ? `- Shows: ${shown(rule)}` : '',
      `- Learned from: ${plain(rule.from)}`,
      ...rule.examples.map((text) => `- Fires on: “${plain(text)}”`),
      ...rule.counterexamples.map((text) => `- Not on: “${plain(text)}”`),
      ...rule.knownMisses.map((text) => `- Should, but does not yet: “${plain(text)}”`),
    ]
      .filter(Boolean)
      .join('\n'),
  ].join('\n\n');
}

/** The page that lists all rules in plain words with their proofs. Markdown. */
export function rulesPage({ rules, topics }: RawRuleSet): string {
  const groups = Map.groupBy(rules, ({ id }) => id.slice(0, id.indexOf('/')));
  const questions = new Map(topics.map(({ id, question }) => [id, question]));
  const parts = [...groups].map(([group, own]) =>
    [`## ${questions.get(group) ?? group}`, ...own.map(rulePart)].join('\n\n'),
  );
  return `${[
    '# All rules',
    `This page is written by \`npm run rules-page\`; do not edit it. ${rules.length} rules, ${rules.reduce((n, r) => n + r.examples.length, 0)} examples, ${rules.reduce((n, r) => n + r.counterexamples.length, 0)} counterexamples.`,
    ...parts,
  ].join('\n\n')}\n`;
}
