import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { readDocument } from '../../lib/page/read-document.ts';
import { splitBlock } from '../../lib/sentences/split-block.ts';
import { splitterPlugin } from '../../lib/sentences/splitter-plugin.ts';

const SEEDS = new URL('../fixtures/seeds/', import.meta.url);
const ENTRY = fileURLToPath(new URL('../../lib/sentences/split-block.ts', import.meta.url));

/** The texts on which the parts of the splitter that are rarely needed come into play. */
const RARE = [
  'We asked Mr. Smith of Acme Corp. and Dr. Jones, e.g. in Jan. 2020. He said “No. Never!” and left. It cost approx. 5 lb. of U.S. paper.',
  'See it (in full. Or not) here. W. Kensington is a place... and so on! Really?! Yes。No',
  '',
  '...',
];

test('sentences end in the build where they end with all of compromise', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [splitterPlugin()],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['es'] } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const { code } = output.output[0];
  const bundled: { splitBlock: typeof splitBlock } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const texts = readdirSync(SEEDS).flatMap((name) =>
    readDocument(readFileSync(new URL(name, SEEDS))).blocks.map((block) => block.text),
  );
  for (const text of [...texts, ...RARE]) expect(bundled.splitBlock(text)).toEqual(splitBlock(text));
  expect(code.length).toBeLessThan(30_000);
});
