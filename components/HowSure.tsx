import { figuresFor } from '../lib/accuracy/figures-for.ts';
import { en } from '../lib/i18n/en.ts';
import { OpenSign } from './signs.tsx';

/** How often this question was answered right when it was measured. */
export function HowSure({ topic }: { topic: string }) {
  const figures = figuresFor(topic);
  if (!figures) return null;
  const { policies, texts } = figures;
  return (
    <details class="scale how-sure">
      <summary>
        <OpenSign />
        {en.howSure.title}
      </summary>
      {policies.all > 0 && <p>{en.howSure.policies(policies.right, policies.all)}</p>}
      {texts.all > 0 && <p>{en.howSure.texts(texts.right, texts.all)}</p>}
      <p>{en.howSure.caution}</p>
    </details>
  );
}
