import { figuresFor } from '../lib/accuracy/figures-for.ts';
import { OpenSign } from './signs.tsx';
import { useWords } from './words.ts';

/** How often this question was answered right when it was measured. */
export function HowSure({ topic }: { topic: string }) {
  const words = useWords();
  const figures = figuresFor(topic);
  if (!figures) return null;
  const { policies, texts } = figures;
  return (
    <details class="scale how-sure">
      <summary>
        <OpenSign />
        {words.howSure.title}
      </summary>
      {policies.all > 0 && <p>{words.howSure.policies(policies.right, policies.all)}</p>}
      {texts.all > 0 && <p>{words.howSure.texts(texts.right, texts.all)}</p>}
      <p>{words.howSure.caution}</p>
    </details>
  );
}
